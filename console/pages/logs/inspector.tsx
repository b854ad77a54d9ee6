import { Button, Drawer, Group, Skeleton, Stack, Tabs, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconMessageCircleBolt } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { LogDetail, LogRow } from '../../api/logs';
import { useLog } from '../../api/queries';
import { handOver } from '../../api/replay';
import { asCurl } from '../../api/snippets';
import { asked, pretty } from '../../api/transcript';
import type { Message } from '../../api/types';
import { CodeBlock } from '../../parts/code';
import { CopyButton } from '../../parts/copy';
import { Problem } from '../../parts/problem';
import { Attempts } from './attempts';
import { ChatView } from './chat-view';
import { Cost } from './cost';
import { Summary } from './summary';
import { Waterfall } from './waterfall';

interface Props {
  id: string;
  rows: LogRow[];
  close: () => void;
  open: (id: string) => void;
}

/** One call, at an address of its own. */
export function Inspector({ id, rows, close, open }: Props) {
  const log = useLog(id);
  const at = rows.findIndex((row) => row.id === id);
  return (
    <Drawer opened onClose={close} size="xl" title="Request" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Problem error={log.error} title="This log cannot be shown" retry={() => void log.refetch()} />
      {log.isPending && (
        <Stack>
          <Skeleton height={70} radius="md" />
          <Skeleton height={36} radius="md" />
          <Skeleton height={260} radius="md" />
        </Stack>
      )}
      {log.data && (
        <Stack>
          <Summary log={log.data} />
          <Actions log={log.data} previous={rows[at - 1]?.id} next={at >= 0 ? rows[at + 1]?.id : undefined} open={open} />
          <Tabs key={id} defaultValue="chat" keepMounted={false}>
            <Tabs.List className="scroll-tabs" aria-label="Parts of the request" mb="md">
              {tabsOf(log.data).map(({ value, label }) => (
                <Tabs.Tab key={value} value={value}>
                  {label}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {tabsOf(log.data).map(({ value, show: Show }) => (
              <Tabs.Panel key={value} value={value}>
                <Show log={log.data} />
              </Tabs.Panel>
            ))}
          </Tabs>
        </Stack>
      )}
    </Drawer>
  );
}

const TABS = [
  { value: 'chat', label: 'Chat', show: ChatView },
  { value: 'attempts', label: 'Attempts', show: Attempts },
  { value: 'request', label: 'Request', show: ({ log }: { log: LogDetail }) => <Raw part={log.request} label="Request body" /> },
  { value: 'response', label: 'Response', show: ({ log }: { log: LogDetail }) => <Raw part={log.response} label="Response body" /> },
  { value: 'headers', label: 'Headers', show: Headers },
  { value: 'timing', label: 'Timing', show: Waterfall },
  { value: 'cost', label: 'Tokens and cost', show: Cost },
];

/** Only a call that went through a config, or a cache, has attempts to tell of. */
const tabsOf = (log: LogDetail) =>
  TABS.filter(({ value }) => value !== 'attempts' || log.tries.length > 0 || log.cache !== '' || log.continued);

function Raw({ part, label }: { part: LogDetail['request']; label: string }) {
  if (!part.text) {
    return (
      <Text size="sm" c="dimmed">
        No body was kept.
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      {part.truncated && (
        <Text size="sm" c="dimmed">
          Long: only its beginning was kept.
        </Text>
      )}
      <CodeBlock text={pretty(part.text)} label={label} />
    </Stack>
  );
}

function Headers({ log }: { log: LogDetail }) {
  const parts = [
    { name: 'Request headers', pairs: log.request.headers },
    { name: 'Response headers', pairs: log.response.headers },
  ];
  return (
    <Stack>
      {parts.map(({ name, pairs }) => (
        <div key={name}>
          <Text size="sm" fw={600} mb={6}>
            {name}
          </Text>
          {pairs.length === 0 ? (
            <Text size="sm" c="dimmed">
              None were kept.
            </Text>
          ) : (
            <CodeBlock text={pairs.map(([key, value]) => `${key}: ${value}`).join('\n')} label={name} />
          )}
        </div>
      ))}
    </Stack>
  );
}

/** Headers that shape the call; the client's own and the secret ones are left out. */
const REPLAYED = /^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;

interface ActionsProps {
  log: LogDetail;
  previous: string | undefined;
  next: string | undefined;
  open: (id: string) => void;
}

function Actions({ log, previous, next, open }: ActionsProps) {
  const [, go] = useLocation();
  const curl = asCurl(log.method, log.path, log.request.text || undefined, log.request.headers.filter(([name]) => REPLAYED.test(name)));
  const replay = () => {
    const turns = asked(log.request.text);
    const messages = turns.filter((turn) => turn.role === 'user' || turn.role === 'assistant').map((turn) => ({ role: turn.role, content: turn.text }) as Message);
    const system = turns.filter((turn) => turn.role === 'system').map((turn) => turn.text).join('\n');
    const model = log.credential && !log.modelAsked.startsWith('@') ? `@${log.credential}/${log.modelAsked}` : log.modelAsked;
    handOver({ model, system, messages });
    go('/playground');
  };
  return (
    <Group gap="xs">
      <CopyButton text={curl}>Copy as curl</CopyButton>
      <CopyButton text={`${window.location.origin}/logs/${log.id}`}>Copy link</CopyButton>
      {log.path.endsWith('/chat/completions') && log.request.text && !log.request.truncated && (
        <Button variant="default" leftSection={<IconMessageCircleBolt size={16} />} onClick={replay}>
          Open in playground
        </Button>
      )}
      <Group gap={4} ml="auto">
        <Button variant="default" px={10} disabled={!previous} onClick={() => previous && open(previous)} aria-label="Newer request">
          <IconChevronUp size={16} />
        </Button>
        <Button variant="default" px={10} disabled={!next} onClick={() => next && open(next)} aria-label="Older request">
          <IconChevronDown size={16} />
        </Button>
      </Group>
    </Group>
  );
}

import { ActionIcon, Badge, Group, Paper, Skeleton, Stack, Text, Title, Tooltip } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDice5 } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Branch, Explained } from '../../api/configs';
import { duration, title } from '../../api/format';
import { useSampleModel } from '../../api/models';
import { pathOfNode } from '../../api/json-text';
import { useExplanation, useModels } from '../../api/queries';
import { Problem } from '../../parts/problem';
import type { Checked } from './document';
import { type Asked, FIRST_ASKED, plainModel, requestOf, scripted } from './asked';
import { RequestForm } from './request';
import { Tree } from './tree';

const PAUSE_MS = 250;

/** Where a request would go under the text as it stands: the walk of live traffic, without a call to any provider. */
export function ExplainCard({ checked, open }: { checked: Checked; open: (path: string) => void }) {
  const models = useModels().data?.data.map((model) => model.id) ?? [];
  const sample = useSampleModel();
  const [fields, setFields] = useState<Partial<Asked>>({});
  const [script, setScript] = useState<Record<string, string>>({});
  const [draw, setDraw] = useState(0.5);
  // A sample of the built-in model makes sense where calls go to it.
  const asked: Asked = { ...FIRST_ASKED, model: checked.text.includes('"local"') || models.length === 0 ? sample : plainModel(models), ...fields };
  const [still] = useDebouncedValue(asked, PAUSE_MS);
  const request = requestOf(still) ?? undefined;
  const question = { config: checked.text, request, script: scripted(script), draw };
  const told = useExplanation(question, request !== undefined && checked.text !== '' && checked.readable);
  const errors = checked.shown.some((one) => one.level === 'error');
  const last = useRef<Explained | undefined>(undefined);
  if (told.data) last.current = told.data;
  const shown = last.current; // a mistake while typing leaves the last tree, dimmed
  const stale = shown !== undefined && (told.data === undefined || told.isPlaceholderData || !checked.readable);
  return (
    <Paper radius="lg" className="config-explain" component="section" aria-label="Explain">
      <Stack gap="md" p="md">
        <div>
          <Title order={2} size="h5">
            Where would a request go?
          </Title>
          <Text size="xs" c="dimmed">
            Drawn as you type. Nothing is sent to a provider.
          </Text>
        </div>
        <RequestForm value={asked} models={models} change={(part) => setFields({ ...fields, ...part })} />
        {told.isError && errors ? (
          <Text size="sm" c="dimmed">
            The tree is drawn again when the errors are mended.
          </Text>
        ) : (
          <Problem error={told.error} title="It cannot be explained" retry={() => void told.refetch()} />
        )}
        {!shown && told.isPending && checked.readable && checked.text !== '' && <Skeleton height={220} radius="md" />}
        {shown && (
          <div className={stale ? 'stale' : undefined} aria-busy={told.isFetching}>
            <Verdict told={shown} again={hasLuck(shown.explanation.tree) ? () => setDraw(Math.random()) : undefined} />
            <Tree
              tree={shown.explanation.tree}
              targets={shown.targets}
              status={shown.explanation.status}
              script={script}
              suppose={(path, outcome) => setScript({ ...script, [path]: outcome })}
              open={open}
            />
          </div>
        )}
      </Stack>
    </Paper>
  );
}

const hasLuck = (branch: Branch): boolean => (branch.kind === 'loadbalance' && branch.state === 'entered') || branch.children.some(hasLuck);

function Verdict({ told: { explanation: result }, again }: { told: Explained; again?: () => void }) {
  const good = result.status > 0 && result.status < 400;
  const source = result.cached ? 'from the cache of' : good ? 'from' : 'last asked:';
  const name = find(result.tree, result.answered_by)?.name;
  return (
    <Group gap="sm" mb="sm" wrap="nowrap" justify="space-between" role="status">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Badge flex="none" mt={1} color={good ? 'teal' : 'red'} variant="light" radius="sm" ff="monospace">
          {result.status || '—'}
        </Badge>
        <Text size="sm">
          {result.error && `${title(result.error)}, `}
          {result.answered_by && (
            <>
              {source} <b>{name || pathOfNode(result.answered_by) || 'the provider'}</b>
            </>
          )}
          <Text span c="dimmed" size="sm">
            {' '}
            after {result.attempts === 1 ? '1 attempt' : `${result.attempts} attempts`}
            {result.waited_s > 0 && ` and ${duration(result.waited_s * 1000)} of waiting`}; it may last {duration(result.total_timeout_s * 1000)}
          </Text>
        </Text>
      </Group>
      {again && (
        <Tooltip label="Draw the lots again">
          <ActionIcon variant="default" aria-label="Draw the lots again" onClick={again}>
            <IconDice5 size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  );
}

function find(branch: Branch, path: string): Branch | undefined {
  if (branch.path === path) return branch;
  for (const child of branch.children) {
    const found = find(child, path);
    if (found) return found;
  }
  return undefined;
}

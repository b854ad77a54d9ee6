import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../api/client';
import { dollars, duration, whole } from '../../api/format';
import { EVERYTHING, type LogRow, queryOf, readLogPage } from '../../api/logs';
import type { List } from '../../api/types';
import { CopyIcon } from '../../parts/copy';
import { Problem } from '../../parts/problem';
import type { Answer, Turn } from './conversation';

export function TurnView({ turn, again }: { turn: Turn; again?: () => void }) {
  const { answer } = turn;
  return (
    <article className={`turn turn-${turn.role}`} aria-label={turn.role === 'user' ? 'You' : 'Model'}>
      <Group justify="space-between" gap="xs" mb={4} wrap="nowrap">
        <Text size="xs" c="dimmed" fw={600} truncate>
          {turn.role === 'user' ? 'You' : (answer?.model ?? 'Model')}
        </Text>
        {turn.content && !answer?.running && <CopyIcon text={turn.content} label="Copy text" />}
      </Group>
      {turn.content && (
        <div className="wrap said">
          {turn.content}
          {answer?.running && <span className="caret" aria-hidden="true" />}
        </div>
      )}
      {answer?.running && !turn.content && <span className="pulse" aria-label="Waiting for the first token" role="img" />}
      {answer && !answer.running && Boolean(answer.error) && <Problem error={answer.error} />}
      {answer && !answer.running && <Figures answer={answer} again={again} />}
    </article>
  );
}

/** The record of the call is there the moment the answer ends; a stopped one arrives a little later. */
function useRecord(traceId: string): LogRow | undefined {
  const found = useQuery({
    queryKey: ['/v1/logs', 'trace', traceId],
    queryFn: async () => {
      const query = queryOf({ ...EVERYTHING, trace: traceId, pageSize: 1 }, 0);
      return readLogPage(await api<List<Record<string, unknown>>>('GET', `/v1/logs?${query}`)).rows[0] ?? null;
    },
    refetchInterval: (query) => (query.state.data || query.state.dataUpdateCount > 10 ? false : 500),
    staleTime: Infinity,
  });
  return found.data ?? undefined;
}

function Figures({ answer, again }: { answer: Answer; again?: () => void }) {
  const record = useRecord(answer.traceId);
  const { outcome } = answer;
  const seconds = outcome ? (outcome.totalMs - outcome.firstTokenMs) / 1000 : 0;
  const figures: [string, string][] = [];
  if (answer.stopped) figures.push(['', 'Stopped']);
  if (outcome?.firstTokenMs) figures.push(['First token', duration(outcome.firstTokenMs)]);
  if (outcome && outcome.tokensOut > 1 && seconds > 0) figures.push(['Speed', `${((outcome.tokensOut - 1) / seconds).toFixed(1)} tokens/s`]);
  if (record) figures.push(['Tokens', `${whole(record.tokensIn)} in, ${whole(record.tokensOut)} out`], ['Cost', dollars(record.cost)]);
  if (outcome?.finish === 'length') figures.push(['', 'Cut at the longest answer']);
  return (
    <Group gap="md" mt={8} mih={26} className="figures">
      {figures.map(([name, value]) => (
        <Text key={name + value} size="xs" c="dimmed">
          {name && `${name} `}
          <Text span size="xs" fw={600} c="var(--mantine-color-text)">
            {value}
          </Text>
        </Text>
      ))}
      {record && (
        <Anchor component={Link} href={`/logs/${record.id}`} size="xs">
          Open log
        </Anchor>
      )}
      {again && (
        <Button size="compact-xs" variant="subtle" leftSection={<IconRefresh size={13} />} onClick={again}>
          Again
        </Button>
      )}
    </Group>
  );
}

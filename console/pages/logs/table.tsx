import { Badge, Group, Table, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { dollars, duration, short } from '../../api/format';
import type { LogRow } from '../../api/logs';
import { Rows } from '../../parts/rows';
import { isTyping } from '../../parts/shortcuts';
import { HttpStatus } from '../../parts/status';
import { When } from '../../parts/when';

export type Density = 'normal' | 'dense';

const COLUMNS = [
  { name: 'Time', width: 116 },
  { name: 'Status', width: 76 },
  { name: 'Model', least: 170 },
  { name: 'Metadata', width: 180 },
  { name: 'Tokens', right: true, width: 104 },
  { name: 'Cost', right: true, width: 100 },
  { name: 'Took', right: true, width: 88 },
  { name: 'Trace', width: 116, from: 'xl' as const },
];

interface Props {
  rows: LogRow[];
  loading: boolean;
  density: Density;
  chosen?: string;
  suffix: string;
}

export function LogTable({ rows, loading, density, chosen, suffix }: Props) {
  const [, go] = useLocation();
  useStepping(rows, (id) => document.getElementById(`log-${id}`)?.focus());
  return (
    <Rows label="Logs" columns={COLUMNS} loading={loading} minWidth={860} spacing={density === 'dense' ? 'xs' : 'sm'}>
      {rows.map((row) => {
        const to = `/logs/${row.id}${suffix}`;
        return (
          <Table.Tr key={row.id} className={row.id === chosen ? 'clickable chosen' : 'clickable'} onClick={() => go(to)}>
            <Table.Td>
              <Link id={`log-${row.id}`} href={to} className="row-link" onClick={(event) => event.stopPropagation()}>
                <When at={row.at} />
              </Link>
            </Table.Td>
            <Table.Td>
              <HttpStatus status={row.status} end={row.end} />
            </Table.Td>
            <Table.Td>
              <div className="ellipsis" title={row.model}>
                {row.model || `${row.method} ${row.path}`}
              </div>
              {density === 'normal' && (
                <Text size="xs" c="dimmed" className="ellipsis">
                  {[row.credential ? `@${row.credential}` : row.provider, row.path.replace('/v1/', '')].filter(Boolean).join(' · ')}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <Pairs metadata={row.metadata} />
            </Table.Td>
            <Table.Td ta="right" className="nowrap" title={row.estimated ? 'Estimated: the provider reported none' : undefined}>
              {row.estimated && '≈ '}
              {short(row.tokensIn)} → {short(row.tokensOut)}
            </Table.Td>
            <Table.Td ta="right">{dollars(row.cost)}</Table.Td>
            <Table.Td ta="right">{duration(row.ms)}</Table.Td>
            <Table.Td className="mono nowrap" title={row.traceId} visibleFrom="xl">
              {row.traceId.length > 11 ? `${row.traceId.slice(0, 10)}…` : row.traceId}
            </Table.Td>
          </Table.Tr>
        );
      })}
    </Rows>
  );
}

function Pairs({ metadata }: { metadata: Record<string, string> }) {
  const pairs = Object.entries(metadata);
  return (
    <Group gap={4}>
      {pairs.slice(0, 3).map(([key, value]) => (
        <Badge key={key} variant="default" size="sm" tt="none" fw={450} radius="sm" maw={160} title={`${key}=${value}`}>
          {key}={value}
        </Badge>
      ))}
      {pairs.length > 3 && (
        <Text size="xs" c="dimmed">
          +{pairs.length - 3}
        </Text>
      )}
    </Group>
  );
}

/** j and k move between rows; Enter opens the one that has the focus, as it does with any link. */
function useStepping(rows: LogRow[], focus: (id: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || (event.key !== 'j' && event.key !== 'k')) return;
      const at = rows.findIndex((row) => document.activeElement?.id === `log-${row.id}`);
      const next = rows[event.key === 'j' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0)];
      if (next) focus(next.id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [rows, focus]);
}

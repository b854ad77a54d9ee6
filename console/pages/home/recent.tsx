import { Anchor, Group, Table, Title } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { dollars, duration, short } from '../../api/format';
import type { LogRow } from '../../api/logs';
import { Rows } from '../../parts/rows';
import { HttpStatus } from '../../parts/status';
import { When } from '../../parts/when';

const COLUMNS = [
  { name: 'Time', width: 130 },
  { name: 'Status', width: 90 },
  { name: 'Model', least: 170 },
  { name: 'Tokens', right: true },
  { name: 'Cost', right: true },
  { name: 'Took', right: true },
];

export function Recent({ rows }: { rows: LogRow[] }) {
  const [, go] = useLocation();
  return (
    <section aria-labelledby="recent">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="recent">
          Latest requests
        </Title>
        <Anchor component={Link} href="/logs" size="sm">
          All logs
        </Anchor>
      </Group>
      <Rows label="Latest requests" columns={COLUMNS} loading={false} minWidth={560} spacing="xs">
        {rows.map((row) => (
          <Table.Tr key={row.id} className="clickable" onClick={() => go(`/logs/${row.id}`)}>
            <Table.Td>
              <Link href={`/logs/${row.id}`} className="row-link">
                <When at={row.at} />
              </Link>
            </Table.Td>
            <Table.Td>
              <HttpStatus status={row.status} end={row.end} />
            </Table.Td>
            <Table.Td className="wrap">{row.model || row.path}</Table.Td>
            <Table.Td ta="right">{short(row.tokensIn + row.tokensOut)}</Table.Td>
            <Table.Td ta="right">{dollars(row.cost)}</Table.Td>
            <Table.Td ta="right">{duration(row.ms)}</Table.Td>
          </Table.Tr>
        ))}
      </Rows>
    </section>
  );
}

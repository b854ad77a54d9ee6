import { Anchor, Badge, Table, Text } from '@mantine/core';
import { useActors } from '../../api/actors';
import { type AuditRow, actionInWords } from '../../api/audit';
import { Rows } from '../../parts/rows';
import { When } from '../../parts/when';

const COLUMNS = [
  { name: 'When', width: 130 },
  { name: 'What', least: 200 },
  { name: 'Who', least: 170 },
  { name: 'Object', least: 150, from: 'lg' as const },
  { name: 'From', width: 140, from: 'lg' as const },
  { name: 'Status', width: 90 },
];
const ACTORS = { user: 'Person', api_key: 'API key', system: 'Gateway', anonymous: 'Nobody known' };

export function AuditTable({ rows, loading, open }: { rows: AuditRow[]; loading: boolean; open: (row: AuditRow) => void }) {
  const nameOf = useActors();
  return (
    <Rows label="Audit log" columns={COLUMNS} loading={loading} minWidth={820} spacing="xs">
      {rows.map((row) => (
        <Table.Tr key={row.id}>
          <Table.Td>
            <When at={row.timestamp} />
          </Table.Td>
          <Table.Td>
            <Anchor component="button" type="button" className="row-link" size="sm" ta="left" onClick={() => open(row)}>
              {actionInWords(row.action)}
            </Anchor>
          </Table.Td>
          <Table.Td>
            <Text size="sm">{ACTORS[row.user_type] ?? row.user_type}</Text>
            {row.user_id && (
              <Text size="xs" c="dimmed" className={nameOf(row.user_id) ? undefined : 'mono'} truncate maw={210} title={row.user_id}>
                {nameOf(row.user_id) ?? row.user_id}
              </Text>
            )}
          </Table.Td>
          <Table.Td visibleFrom="lg" className="mono">
            <Text span inherit truncate display="block" maw={220}>
              {row.object_id ?? '–'}
            </Text>
          </Table.Td>
          <Table.Td visibleFrom="lg" className="mono nowrap">
            {row.client_ip ?? '–'}
          </Table.Td>
          <Table.Td>
            <Status code={row.response_status_code} />
          </Table.Td>
        </Table.Tr>
      ))}
    </Rows>
  );
}

export function Status({ code }: { code: number | null }) {
  if (!code) return <>–</>;
  return (
    <Badge variant="light" color={code >= 400 ? 'red' : 'teal'} radius="sm">
      {code}
    </Badge>
  );
}

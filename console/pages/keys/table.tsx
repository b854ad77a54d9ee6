import { ActionIcon, Menu, Table, Text, Tooltip } from '@mantine/core';
import { IconCut, IconDots, IconPencil, IconQuestionMark, IconRefresh, IconTrash } from '@tabler/icons-react';
import type { ApiKey } from '../../api/types';
import { MenuAct } from '../../parts/menu-act';
import { Rows } from '../../parts/rows';
import { StatusBadge } from '../../parts/status';
import { When } from '../../parts/when';
import type { Act } from './acts';
import { kindOf, rightTo } from './words';

const COLUMNS = [
  { name: 'Name', least: 170 },
  { name: 'Kind', width: 110 },
  { name: 'Key', width: 170 },
  { name: 'Scopes', width: 100 },
  { name: 'Last used', width: 150 },
  { name: 'Expires', width: 120 },
  { name: 'Status', width: 110 },
  { name: 'Actions', width: 56, silent: true },
];

export function KeyTable({ rows, loading, act }: { rows: ApiKey[]; loading: boolean; act: (act: Act) => void }) {
  return (
    <Rows label="API keys" columns={COLUMNS} loading={loading} minWidth={900}>
      {rows.length === 0 && (
        <Table.Tr>
          <Table.Td colSpan={COLUMNS.length}>
            <Text size="sm" c="dimmed" ta="center" py="md">
              No key matches.
            </Text>
          </Table.Td>
        </Table.Tr>
      )}
      {rows.map((key) => (
        <Table.Tr key={key.id}>
          <Table.Td>
            <Text size="sm" fw={550} className="wrap">
              {key.name}
            </Text>
            {key.description && (
              <Text size="xs" c="dimmed" className="wrap" lineClamp={1}>
                {key.description}
              </Text>
            )}
          </Table.Td>
          <Table.Td>{kindOf(key.type)?.short ?? key.type}</Table.Td>
          <Table.Td className="mono nowrap">{key.key}</Table.Td>
          <Table.Td>
            <Tooltip label={<ScopeList scopes={key.scopes} />} multiline maw={360}>
              <span tabIndex={0}>{key.scopes.length}</span>
            </Tooltip>
          </Table.Td>
          <Table.Td>
            <When at={key.last_used_at} never="Never" />
            {key.last_used_from && (
              <Text size="xs" c="dimmed" truncate maw={150} title={key.last_used_by ?? undefined}>
                from {key.last_used_from}
              </Text>
            )}
          </Table.Td>
          <Table.Td>
            <When at={key.expires_at} never="Never" />
          </Table.Td>
          <Table.Td>
            <StatusBadge status={key.status} />
          </Table.Td>
          <Table.Td>
            <RowMenu row={key} act={act} />
          </Table.Td>
        </Table.Tr>
      ))}
    </Rows>
  );
}

function ScopeList({ scopes }: { scopes: string[] }) {
  const some = scopes.slice(0, 12);
  return (
    <Text size="xs" className="wrap">
      {some.join(', ')}
      {scopes.length > some.length ? ` and ${scopes.length - some.length} more` : ''}
    </Text>
  );
}

function RowMenu({ row, act }: { row: ApiKey; act: (act: Act) => void }) {
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${row.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuAct icon={IconPencil} scope={rightTo('update', row)} run={() => act({ kind: 'edit', row })}>
          Edit
        </MenuAct>
        <MenuAct icon={IconQuestionMark} scope={rightTo('read', row)} run={() => act({ kind: 'check', row })}>
          Would it be let in?
        </MenuAct>
        <MenuAct icon={IconRefresh} scope={rightTo('rotate', row)} run={() => act({ kind: 'rotate', row })}>
          Rotate…
        </MenuAct>
        <MenuAct icon={IconCut} scope={rightTo('rotate', row)} run={() => act({ kind: 'cut', row })}>
          Revoke the previous secret…
        </MenuAct>
        <Menu.Divider />
        <MenuAct icon={IconTrash} scope={rightTo('delete', row)} danger run={() => act({ kind: 'delete', row })}>
          Delete…
        </MenuAct>
      </Menu.Dropdown>
    </Menu>
  );
}

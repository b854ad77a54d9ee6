import { ActionIcon, Button, Group, Menu, Table, Text } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useCatalogue } from '../../api/queries';
import type { VirtualKey } from '../../api/types';
import { CopyIcon } from '../../parts/copy';
import { May } from '../../parts/may';
import { MenuAct } from '../../parts/menu-act';
import { Rows } from '../../parts/rows';
import { StatusBadge } from '../../parts/status';
import { When } from '../../parts/when';
import type { Act } from '../virtual-keys';

const COLUMNS = [
  { name: 'Name', least: 170 },
  { name: 'Slug', width: 220 },
  { name: 'Provider', width: 130 },
  { name: 'Key', width: 120 },
  { name: 'Status', width: 104 },
  { name: 'Created', width: 110 },
  { name: 'Actions', width: 120, silent: true },
];

/** Those on an integration are providers, with rights of their own. */
const rightTo = (verb: 'update' | 'delete', row: VirtualKey): string => `${row.integration_id ? 'providers' : 'virtual_keys'}.${verb}`;

export function VirtualKeyTable({ rows, loading, act }: { rows: VirtualKey[]; loading: boolean; act: (act: Act) => void }) {
  const catalogue = useCatalogue().data?.data ?? [];
  const nameOf = (slug: string) => catalogue.find((one) => one.slug === slug)?.name ?? slug;
  return (
    <Rows label="Virtual keys" columns={COLUMNS} loading={loading} minWidth={900}>
      {rows.map((row) => (
        <Table.Tr key={row.slug}>
          <Table.Td>
            <Text size="sm" fw={550} className="wrap">
              {row.name}
            </Text>
            {(row.note || row.custom_host) && (
              <Text size="xs" c="dimmed" className="wrap" lineClamp={1}>
                {row.note || row.custom_host}
              </Text>
            )}
          </Table.Td>
          <Table.Td>
            <Group gap={4} wrap="nowrap">
              <span className="mono wrap">@{row.slug}</span>
              <CopyIcon text={`@${row.slug}`} label={`Copy slug of ${row.name}`} />
            </Group>
          </Table.Td>
          <Table.Td>{nameOf(row.provider)}</Table.Td>
          <Table.Td className={row.masked_key ? 'mono nowrap' : undefined}>{row.integration_id ? 'Integration’s' : (row.masked_key ?? 'None needed')}</Table.Td>
          <Table.Td>
            <StatusBadge status={row.status} />
          </Table.Td>
          <Table.Td>
            <When at={row.created_at} />
          </Table.Td>
          <Table.Td>
            <Group gap={6} wrap="nowrap" justify="flex-end">
              <May scope={rightTo('update', row)}>
                <Button size="compact-sm" variant="default" onClick={() => act({ kind: 'test', row })} aria-label={`Test ${row.name}`}>
                  Test
                </Button>
              </May>
              <RowMenu row={row} act={act} />
            </Group>
          </Table.Td>
        </Table.Tr>
      ))}
    </Rows>
  );
}

function RowMenu({ row, act }: { row: VirtualKey; act: (act: Act) => void }) {
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
        <Menu.Divider />
        <MenuAct icon={IconTrash} scope={rightTo('delete', row)} danger run={() => act({ kind: 'delete', row })}>
          Delete…
        </MenuAct>
      </Menu.Dropdown>
    </Menu>
  );
}

import { ActionIcon, Badge, Group, Menu, Table, Text } from '@mantine/core';
import { IconCopyPlus, IconDots, IconPencil, IconStar, IconStarOff, IconTrash, IconVersions } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import type { ConfigRow } from '../../api/configs';
import { CopyIcon } from '../../parts/copy';
import { MenuAct } from '../../parts/menu-act';
import { Rows } from '../../parts/rows';
import { StatusBadge } from '../../parts/status';
import { When } from '../../parts/when';
import type { Act } from './acts';
import { OutlineView } from './outline';

const COLUMNS = [
  { name: 'Name', least: 190 },
  { name: 'Slug', width: 220 },
  { name: 'Targets', width: 330 },
  { name: 'Version', width: 84, right: true },
  { name: 'Last change', width: 120 },
  { name: 'Actions', width: 56, silent: true },
];

export function ConfigTable({ rows, loading, act }: { rows: ConfigRow[]; loading: boolean; act: (act: Act) => void }) {
  return (
    <Rows label="Configs" columns={COLUMNS} loading={loading} minWidth={980}>
      {rows.length === 0 && (
        <Table.Tr>
          <Table.Td colSpan={COLUMNS.length}>
            <Text size="sm" c="dimmed" ta="center" py="md">
              No config matches.
            </Text>
          </Table.Td>
        </Table.Tr>
      )}
      {rows.map((row) => (
        <Table.Tr key={row.slug}>
          <Table.Td>
            <Group gap={8}>
              <Link href={`/configs/${row.slug}`} className="row-link wrap">
                {row.name}
              </Link>
              {row.is_default === 1 && (
                <Badge size="sm" variant="light" tt="none" title="Calls without a config of their own take this one">
                  Default
                </Badge>
              )}
              {row.status !== 'active' && <StatusBadge status={row.status} />}
            </Group>
          </Table.Td>
          <Table.Td>
            <Group gap={4} wrap="nowrap">
              <span className="mono wrap">{row.slug}</span>
              <CopyIcon text={row.slug} label={`Copy slug of ${row.name}`} />
            </Group>
          </Table.Td>
          <Table.Td>
            <OutlineView outline={row.outline} />
          </Table.Td>
          <Table.Td ta="right">{row.version}</Table.Td>
          <Table.Td>
            <When at={row.last_updated_at} />
          </Table.Td>
          <Table.Td>
            <RowMenu row={row} act={act} />
          </Table.Td>
        </Table.Tr>
      ))}
    </Rows>
  );
}

function RowMenu({ row, act }: { row: ConfigRow; act: (act: Act) => void }) {
  const [, go] = useLocation();
  const isDefault = row.is_default === 1;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${row.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuAct icon={IconPencil} scope="configs.read" run={() => go(`/configs/${row.slug}`)}>
          Edit
        </MenuAct>
        <MenuAct icon={IconVersions} scope="configs.read" run={() => go(`/configs/${row.slug}/versions`)}>
          Versions
        </MenuAct>
        <MenuAct icon={IconCopyPlus} scope="configs.create" run={() => go(`/configs/new?copy=${encodeURIComponent(row.slug)}`)}>
          Duplicate
        </MenuAct>
        <MenuAct
          icon={isDefault ? IconStarOff : IconStar}
          scope="configs.update"
          disabled={row.status !== 'active'}
          run={() => act({ kind: isDefault ? 'no-default' : 'default', row })}
        >
          {isDefault ? 'No longer the default…' : 'Make it the default…'}
        </MenuAct>
        <Menu.Divider />
        <MenuAct icon={IconTrash} scope="configs.delete" danger run={() => act({ kind: 'delete', row })}>
          Delete…
        </MenuAct>
      </Menu.Dropdown>
    </Menu>
  );
}

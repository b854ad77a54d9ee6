import { ActionIcon, Button, Menu, Table, Text, TextInput } from '@mantine/core';
import { IconDots, IconPlus, IconSearch } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { List } from '../api/types';
import { Empty } from './empty';
import { May } from './may';
import { MenuAct } from './menu-act';
import { Problem } from './problem';
import { type Column, Rows } from './rows';

export interface Cell<T> extends Column {
  show: (row: T) => ReactNode;
}

export interface RowAct<T> {
  name: string;
  icon?: ComponentType<{ size?: number }>;
  scope?: string;
  danger?: boolean;
  /** Not offered for rows that it makes no sense for. */
  for?: (row: T) => boolean;
  run: (row: T) => void;
}

interface Props<T> {
  label: string;
  found: UseQueryResult<List<T>>;
  keyOf: (row: T) => string;
  nameOf: (row: T) => string;
  cells: Cell<T>[];
  acts?: RowAct<T>[];
  /** Texts that a search looks in; without it there is no search. */
  texts?: (row: T) => (string | null | undefined)[];
  empty: { icon: ReactNode; title: string; about: ReactNode; action?: ReactNode };
  minWidth?: number;
}

/** A list of things: found by typing, empty with a word of what belongs here, each row with its menu. */
export function Listing<T>({ label, found, keyOf, nameOf, cells, acts = [], texts, empty, minWidth }: Props<T>) {
  const [typed, setTyped] = useState('');
  const all = found.data?.data ?? [];
  const rows = typed && texts ? all.filter((row) => texts(row).some((text) => text?.toLowerCase().includes(typed.toLowerCase()))) : all;
  const columns = acts.length > 0 ? [...cells, { name: 'Actions', width: 56, silent: true }] : cells;
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  if (found.isSuccess && all.length === 0) {
    return (
      <Empty icon={empty.icon} title={empty.title} action={empty.action}>
        {empty.about}
      </Empty>
    );
  }
  return (
    <>
      {texts && all.length > 5 && (
        <TextInput
          aria-label={`Search ${label.toLowerCase()}`}
          placeholder="Search"
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maw={340}
          mb="md"
          data-search
        />
      )}
      <Rows label={label} columns={columns} loading={found.isPending} minWidth={minWidth}>
        {rows.length === 0 && (
          <Table.Tr>
            <Table.Td colSpan={columns.length}>
              <Text size="sm" c="dimmed" ta="center" py="md">
                Nothing matches.
              </Text>
            </Table.Td>
          </Table.Tr>
        )}
        {rows.map((row) => (
          <Table.Tr key={keyOf(row)}>
            {cells.map((cell) => (
              <Table.Td key={cell.name} ta={cell.right ? 'right' : undefined} visibleFrom={cell.from}>
                {cell.show(row)}
              </Table.Td>
            ))}
            {acts.length > 0 && (
              <Table.Td>
                <RowMenu row={row} name={nameOf(row)} acts={acts} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Rows>
    </>
  );
}

function RowMenu<T>({ row, name, acts }: { row: T; name: string; acts: RowAct<T>[] }) {
  const offered = acts.filter((act) => act.for?.(row) ?? true);
  if (offered.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ name: act, run, ...rest }) => (
          <MenuAct key={act} icon={rest.icon} scope={rest.scope} danger={rest.danger} run={() => run(row)}>
            {act}
          </MenuAct>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A name in bold with a dimmed line below it: the first cell of most lists. `whole`: however long it is. */
export function Named({ name, about, whole = false }: { name: ReactNode; about?: ReactNode; whole?: boolean }) {
  return (
    <>
      <Text size="sm" fw={550} className="wrap">
        {name}
      </Text>
      {about && (
        <Text size="xs" c="dimmed" className="wrap" lineClamp={whole ? undefined : 2} component="div">
          {about}
        </Text>
      )}
    </>
  );
}

/** The button at the top right that makes a new one. */
export function AddButton({ scope, run, children }: { scope?: string; run: () => void; children: ReactNode }) {
  return (
    <May scope={scope}>
      <Button leftSection={<IconPlus size={16} />} onClick={run}>
        {children}
      </Button>
    </May>
  );
}

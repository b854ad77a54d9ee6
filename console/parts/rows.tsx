import { Paper, Skeleton, Table } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Column {
  name: string;
  width?: number | string;
  least?: number;
  right?: boolean;
  /** Hidden on narrower screens. */
  from?: 'lg' | 'xl';
  /** For a column whose heading needs no words on screen. */
  silent?: boolean;
}

interface Props {
  label: string;
  columns: Column[];
  loading: boolean;
  minWidth?: number;
  spacing?: 'xs' | 'sm' | 'md';
  children: ReactNode;
}

/** A table in a frame, with a skeleton of the same height while it loads, so that nothing jumps. */
export function Rows({ label, columns, loading, minWidth = 720, spacing = 'sm', children }: Props) {
  return (
    <Paper radius="lg" style={{ overflow: 'hidden' }}>
      <Table.ScrollContainer minWidth={minWidth} type="native">
        <Table aria-label={label} aria-busy={loading} verticalSpacing={spacing} horizontalSpacing="md" className={columns.at(-1)?.silent ? 'acts-last' : undefined}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column.name} w={column.width} miw={column.least} ta={column.right ? 'right' : 'left'} className="column-name" visibleFrom={column.from}>
                  {column.silent ? <span className="sr-only">{column.name}</span> : column.name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{loading ? <Waiting columns={columns.length} /> : children}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Waiting({ columns }: { columns: number }) {
  return [0, 1, 2, 3].map((row) => (
    <Table.Tr key={row}>
      {Array.from({ length: columns }, (_, cell) => (
        <Table.Td key={cell}>
          <Skeleton height={14} my={6} width={cell === 0 ? '70%' : '55%'} />
        </Table.Td>
      ))}
    </Table.Tr>
  ));
}

import { Anchor, Drawer, Stack, Table, Text } from '@mantine/core';
import { useActors } from '../../api/actors';
import { type AuditRow, actionInWords } from '../../api/audit';
import { exact, instant } from '../../api/format';
import { CodeBlock } from '../../parts/code';
import { Status } from './table';

interface Props {
  row: AuditRow;
  close: () => void;
  /** Show only what shares this word. */
  only: (word: string) => void;
}

/** One entry, whole. What can be filtered by is a link. */
export function Entry({ row, close, only }: Props) {
  const nameOf = useActors();
  const at = instant(row.timestamp);
  const said: [string, string | null | undefined, string?][] = [
    ['Action', row.action, 'action'],
    ['When', at ? exact(at) : row.timestamp],
    ['Name', nameOf(row.user_id)],
    ['Who', row.user_id ?? row.user_type, row.user_id ? 'user_id' : undefined],
    ['By way of', row.via],
    ['Object', row.object_id, 'object_id'],
    ['Workspace', row.workspace_id],
    ['From', row.client_ip, 'client_ip'],
    ['Client', row.request_headers?.['user-agent']],
    ['Request', row.method ? `${row.method} ${row.uri}` : null],
    ['Trace', row.request_id],
  ];
  return (
    <Drawer opened onClose={close} title={actionInWords(row.action)} size="lg" position="right" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack>
        <Table variant="vertical" layout="auto" withTableBorder={false}>
          <Table.Tbody>
            {said.map(([name, value, filter]) =>
              value ? (
                <Table.Tr key={name}>
                  <Table.Th w={110}>{name}</Table.Th>
                  <Table.Td className="wrap mono">
                    {filter ? (
                      <Anchor component="button" type="button" inherit ta="left" onClick={() => only(`${filter}:${value}`)}>
                        {value}
                      </Anchor>
                    ) : (
                      value
                    )}
                  </Table.Td>
                </Table.Tr>
              ) : null,
            )}
            <Table.Tr>
              <Table.Th>Status</Table.Th>
              <Table.Td>
                <Status code={row.response_status_code} />
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
        {row.request_body != null && <Json title="What was asked" value={row.request_body} />}
        {row.detail && <Json title="What it did" value={row.detail} />}
        {row.request_body == null && !row.detail && (
          <Text size="sm" c="dimmed">
            Nothing more was sent with it.
          </Text>
        )}
      </Stack>
    </Drawer>
  );
}

function Json({ title, value }: { title: string; value: unknown }) {
  return (
    <div>
      <Text size="sm" fw={600} mb={6}>
        {title}
      </Text>
      <CodeBlock label={title} text={JSON.stringify(value, null, 2)} height={360} />
    </div>
  );
}

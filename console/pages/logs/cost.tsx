import { Stack, Table, Text } from '@mantine/core';
import { bytes, dollars, whole } from '../../api/format';
import type { LogDetail } from '../../api/logs';

/** What was counted and what it came to. */
export function Cost({ log }: { log: LogDetail }) {
  const total = log.tokensIn + log.tokensOut;
  const rows: [string, string, string][] = [
    ['Prompt', whole(log.tokensIn), log.tokensCached > 0 ? `of them ${whole(log.tokensCached)} from the provider's cache` : ''],
    ['Answer', whole(log.tokensOut), log.tokensReasoning > 0 ? `of them ${whole(log.tokensReasoning)} for reasoning` : ''],
    ['Together', whole(total), log.estimated ? 'estimated: the provider reported none' : 'as the provider reported'],
    ['Cost', dollars(log.cost), costNote(log, total)],
    ['Bytes in', bytes(log.bytesIn), 'request body'],
    ['Bytes out', bytes(log.bytesOut), 'answer'],
  ];
  return (
    <Stack>
      <Table aria-label="Tokens and cost" highlightOnHover={false}>
        <Table.Tbody>
          {rows.map(([name, value, note]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" w={110}>
                {name}
              </Table.Th>
              <Table.Td ta="right" w={120}>
                {value}
              </Table.Td>
              <Table.Td>
                <Text size="sm" c="dimmed">
                  {note}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

function costNote(log: LogDetail, total: number): string {
  if (log.cost === null) return 'no price is known for this model';
  if (log.cost === 0) return log.provider === 'local' ? 'the built-in model is free' : 'free';
  const mean = total > 0 ? `, ${dollars((log.cost / total) * 1_000_000)} per million tokens on average` : '';
  return `${dollars(log.cost)} / ${whole(total)} tokens${mean}`;
}

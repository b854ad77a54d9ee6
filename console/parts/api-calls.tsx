import { Badge, Drawer, Group, Stack, Text } from '@mantine/core';
import { useMadeCalls } from '../api/client';
import { asCurl } from '../api/snippets';
import { CodeBlock } from './code';

/** Whatever the console does, the API can: the calls of this page as curl. */
export function ApiCalls({ opened, close }: { opened: boolean; close: () => void }) {
  const calls = useMadeCalls();
  return (
    <Drawer opened={opened} onClose={close} title="API calls of this page" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack>
        <Text size="sm" c="dimmed">
          The console uses nothing but the public API. These are the calls that this page made, newest first, with a key in
          place of your session. Secrets are left out.
        </Text>
        {calls.length === 0 && <Text size="sm">No call yet.</Text>}
        {calls.map((call) => (
          <Stack key={call.number} gap={6}>
            <Group gap="xs">
              <Badge size="sm" variant="light" color={call.status < 400 ? 'teal' : 'orange'} radius="sm">
                {call.status}
              </Badge>
              <Text size="xs" c="dimmed">
                {call.ms} ms
              </Text>
            </Group>
            <CodeBlock text={asCurl(call.method, call.path, call.body)} label="curl command" />
          </Stack>
        ))}
      </Stack>
    </Drawer>
  );
}

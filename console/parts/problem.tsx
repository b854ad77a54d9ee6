import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ApiError } from '../api/client';

/** What went wrong, in the API's own words, with the trace id that finds it in the logs. */
export function Problem({ error, retry, title }: { error: unknown; retry?: () => void; title?: string }) {
  if (!error) return null;
  const message = error instanceof Error ? error.message : String(error);
  const trace = error instanceof ApiError ? error.traceId : '';
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} title={title} role="alert" variant="light">
      <Text size="sm" className="wrap">
        {message}
      </Text>
      {(trace || retry) && (
        <Group mt="xs" gap="sm" justify="space-between">
          {trace ? (
            <Text size="xs" c="dimmed">
              Trace <Code>{trace}</Code>
            </Text>
          ) : (
            <span />
          )}
          {retry && (
            <Button size="compact-sm" variant="light" color="red" onClick={retry}>
              Try again
            </Button>
          )}
        </Group>
      )}
    </Alert>
  );
}

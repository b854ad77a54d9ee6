import { Box, Button, Group, Loader, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconBolt, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { duration } from '../api/format';
import { canVerify, verify } from '../api/verify';

/** Calls the gateway with the key itself, so that "it works" is something seen. */
export function VerifyKey({ secret, scopes, model }: { secret: string; scopes: string[]; model: string }) {
  const run = useMutation({ mutationFn: () => verify(secret, scopes, model), gcTime: 0 });
  if (!canVerify(scopes)) return null;
  const verdict = run.data;
  return (
    <Group gap="md" wrap="nowrap" align="flex-start" mih={36}>
      <Button variant="light" leftSection={<IconBolt size={16} />} onClick={() => run.mutate()} disabled={run.isPending} flex="none">
        Verify it now
      </Button>
      <Box role="status" aria-live="polite" pt={7} style={{ minWidth: 0 }}>
        {run.isPending && (
          <Group gap="xs">
            <Loader size={14} />
            <Text size="sm" c="dimmed">
              Asking {model}…
            </Text>
          </Group>
        )}
        {run.error && (
          <Text size="sm" c="red">
            {run.error.message}
          </Text>
        )}
        {verdict && !run.isPending && (
          <Group gap={8} wrap="nowrap" align="flex-start">
            {verdict.ok ? (
              <IconCircleCheck size={18} color="var(--mantine-color-teal-6)" style={{ flex: 'none', marginTop: 1 }} />
            ) : (
              <IconCircleX size={18} color="var(--mantine-color-red-6)" style={{ flex: 'none', marginTop: 1 }} />
            )}
            <Text size="sm" className="wrap">
              {verdict.ok ? `It works, ${duration(verdict.ms)}. ` : 'Refused. '}
              <Text span c="dimmed" size="sm">
                {verdict.said.slice(0, 240)}
              </Text>
            </Text>
          </Group>
        )}
      </Box>
    </Group>
  );
}

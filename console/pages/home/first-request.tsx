import { Button, Group, Paper, Skeleton, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import { duration } from '../../api/format';
import type { LogRow } from '../../api/logs';
import { Problem } from '../../parts/problem';

interface Props {
  loading: boolean;
  error: unknown;
  first: LogRow | undefined;
}

/** Waits for the first request and turns over the moment it arrives. Gone on a later visit. */
export function FirstRequest({ loading, error, first }: Props) {
  const waited = useRef(false);
  if (loading) return <Skeleton height={64} radius="lg" />;
  if (error && !first) return <Problem error={error} title="The logs cannot be read" />;
  if (!first) waited.current = true;
  if (first && !waited.current) return null;
  return (
    <Paper p="md" radius="lg" role="status" aria-live="polite">
      {first ? (
        <Group justify="space-between">
          <Group gap="sm">
            <IconCircleCheck size={22} color="var(--mantine-color-teal-6)" />
            <Text>
              <b>Your first request arrived.</b> {first.model || first.path} answered {first.status} in {duration(first.ms)}.
            </Text>
          </Group>
          <Button component={Link} href={`/logs/${first.id}`} variant="light">
            Look inside
          </Button>
        </Group>
      ) : (
        <Group gap="sm" mih={36}>
          <span className="pulse" aria-hidden="true" />
          <Text>Waiting for the first request…</Text>
          <Text c="dimmed" size="sm">
            This changes by itself when it arrives.
          </Text>
        </Group>
      )}
    </Paper>
  );
}

import { Alert, Badge, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { api } from '../../api/client';
import { duration } from '../../api/format';
import { VIRTUAL_KEYS } from '../../api/queries';
import type { TestResult, TestStep, VirtualKey } from '../../api/types';
import { Problem } from '../../parts/problem';

const NAMES: Record<string, string> = {
  resolve: 'Find the host',
  connect: 'Connect',
  tls: 'Encrypt (TLS)',
  auth: 'Log in with the key',
  models: 'List models',
  completion: 'Answer one token',
};
const SHOWN_MODELS = 24;

/** Calls the provider step by step and shows where it stops. */
export function TestVirtualKey({ row, close }: { row: VirtualKey; close: () => void }) {
  const test = useQuery({
    queryKey: ['test', row.slug],
    queryFn: () => api<TestResult>('POST', `${VIRTUAL_KEYS}/${encodeURIComponent(row.slug)}/test`),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const result = test.isFetching ? undefined : test.data;
  return (
    <Modal opened onClose={close} title={`Test ${row.name}`} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack aria-live="polite">
        {test.isFetching && (
          <Group gap="sm" mih={48}>
            <Loader size={18} />
            <Text size="sm">Calling the provider with the stored key…</Text>
          </Group>
        )}
        {!test.isFetching && <Problem error={test.error} />}
        {result && (
          <>
            <Alert color={result.ok ? 'teal' : 'red'} icon={result.ok ? <IconCircleCheck size={18} /> : <IconCircleX size={18} />}>
              {result.ok ? (
                <>
                  It works. Call it as <span className="mono">@{row.slug}/model</span>.
                </>
              ) : (
                'It does not work yet. The first red line says what to mend.'
              )}
            </Alert>
            <Stack gap={0} component="ol" className="steps">
              {result.steps.map((step) => (
                <Step key={step.step} step={step} />
              ))}
            </Stack>
            <Models names={result.models ?? []} />
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void test.refetch()} disabled={test.isFetching}>
            Test again
          </Button>
          <Button onClick={close}>Done</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Step({ step }: { step: TestStep }) {
  const Icon = step.ok ? IconCircleCheck : IconCircleX;
  return (
    <li>
      <Icon size={20} color={`var(--mantine-color-${step.ok ? 'teal' : 'red'}-6)`} aria-label={step.ok ? 'passed' : 'failed'} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" fw={550}>
          {NAMES[step.step] ?? step.step}
        </Text>
        <Text size="sm" c={step.ok ? 'dimmed' : 'red'} className="wrap">
          {step.message}
        </Text>
      </div>
      <Text size="xs" c="dimmed" className="nowrap">
        {duration(step.ms)}
      </Text>
    </li>
  );
}

function Models({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={550} mb={6}>
        {names.length} {names.length === 1 ? 'model' : 'models'} found
      </Text>
      <Group gap={6}>
        {names.slice(0, SHOWN_MODELS).map((name) => (
          <Badge key={name} variant="default" tt="none" fw={450} radius="sm">
            {name}
          </Badge>
        ))}
        {names.length > SHOWN_MODELS && (
          <Text size="xs" c="dimmed">
            and {names.length - SHOWN_MODELS} more
          </Text>
        )}
      </Group>
    </div>
  );
}

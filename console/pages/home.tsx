import { Button, Group, Paper, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconArrowRight, IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EVERYTHING, type LogPage } from '../api/logs';
import { NONE_YET, useSampleModel } from '../api/models';
import { useApiKeys, useLogs, useProfileKey, useVirtualKeys } from '../api/queries';
import { Snippets } from '../parts/code';
import { Page } from '../parts/page';
import { useCopyApiKey } from '../parts/profile-key';
import { FirstRequest } from './home/first-request';
import { Recent } from './home/recent';

/** How often to look: closely while the first request is awaited. */
const every = (found?: LogPage): number => (found && found.total > 0 ? 10_000 : 1500);
const LATEST = { ...EVERYTHING, pageSize: 5 };

export function Home() {
  const latest = useLogs(LATEST, 0, every);
  const began = (latest.data?.total ?? 0) > 0;
  return (
    <Page title="Getting started" about="One door to every model: your apps hold a key of this gateway, the providers' keys stay here.">
      <Stack gap="lg">
        <FirstCall />
        <FirstRequest loading={latest.isPending} error={latest.error} first={latest.data?.rows[0]} />
        {began && <Recent rows={latest.data?.rows ?? []} />}
        <NextSteps />
      </Stack>
    </Page>
  );
}

function FirstCall() {
  const copyKey = useCopyApiKey();
  const profile = useProfileKey();
  const model = useSampleModel();
  return (
    <Paper p="lg" radius="lg">
      <Stack>
        <Numbered n={1} done={Boolean(profile.data?.key)}>
          <Group justify="space-between" gap="sm" flex={1}>
            <div>
              <Text fw={600}>Copy your API key</Text>
              <Text size="sm" c="dimmed">
                Then <span className="mono">export PORTKEY_API_KEY=…</span> in your shell. It is always in the profile menu, too.
              </Text>
            </div>
            <Button leftSection={<IconCopy size={16} />} onClick={copyKey} variant={profile.data?.key ? 'default' : 'filled'}>
              Copy API key
            </Button>
          </Group>
        </Numbered>
        <Numbered n={2}>
          <div style={{ minWidth: 0, flex: 1 }}>
            <Text fw={600}>Make a request</Text>
            <Text size="sm" c="dimmed" mb="xs">
              {model === NONE_YET
                ? 'Connect a provider first, see below. Then these work with its slug and a model of it.'
                : `These work as they are${model.startsWith('@local/') ? ': the model is built in and needs no provider' : ''}.`}
            </Text>
            <Snippets model={model} />
          </div>
        </Numbered>
      </Stack>
    </Paper>
  );
}

function Numbered({ n, done, children }: { n: number; done?: boolean; children: ReactNode }) {
  return (
    <Group align="flex-start" wrap="nowrap" gap="md">
      <ThemeIcon radius="xl" size={28} variant={done ? 'filled' : 'light'} color={done ? 'teal' : undefined} mt={2}>
        {done ? <IconCheck size={16} aria-label="done" /> : <Text size="sm" fw={650}>{n}</Text>}
      </ThemeIcon>
      {children}
    </Group>
  );
}

function NextSteps() {
  const keys = useApiKeys().data?.data ?? [];
  const virtual = useVirtualKeys().data?.data ?? [];
  const steps = [
    {
      title: 'Connect a provider',
      text: 'Store a provider’s key once as a virtual key. Apps name it and never see it.',
      to: '/virtual-keys/new',
      done: virtual.some((key) => key.provider !== 'local'),
    },
    {
      title: 'Give an app its own key',
      text: 'With scopes, an expiry and allowed addresses; revoked within a second.',
      to: '/keys/new',
      done: keys.some((key) => key.type === 'workspace-service'),
    },
    { title: 'Try a prompt', text: 'Stream an answer and see tokens per second and cost.', to: '/playground', done: false },
    { title: 'Look inside a call', text: 'Bodies, headers, timing and the cost, for every call.', to: '/logs', done: false },
  ];
  return (
    <section aria-labelledby="next-steps">
      <Title order={2} size="h4" mb="sm" id="next-steps">
        Next steps
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        {steps.map((step) => (
          <Paper key={step.to} p="md" radius="lg" component={Link} href={step.to} className="card-link">
            <Group justify="space-between" mb={4} wrap="nowrap">
              <Text fw={600} size="sm">
                {step.title}
              </Text>
              {step.done ? (
                <IconCheck size={16} color="var(--mantine-color-teal-6)" aria-label="done" />
              ) : (
                <IconArrowRight size={16} className="arrow" />
              )}
            </Group>
            <Text size="sm" c="dimmed">
              {step.text}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
    </section>
  );
}

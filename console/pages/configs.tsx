import { Button, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useConfigs, useModels, useVirtualKeys } from '../api/queries';
import { CodeBlock } from '../parts/code';
import { AddButton } from '../parts/listing';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { type Act, ConfigActs } from './configs/acts';
import { Starters } from './configs/starters';
import { ConfigTable } from './configs/table';
import { TEMPLATES, pickFrom, textOf } from './configs/templates';

export function Configs() {
  const [search, setSearch] = useSearchParams();
  const [, go] = useLocation();
  const configs = useConfigs();
  const [act, setAct] = useState<Act | null>(null);
  const wanted = (search.get('search') ?? '').toLowerCase();
  const all = configs.data?.data ?? [];
  const rows = all.filter((row) => `${row.name} ${row.slug}`.toLowerCase().includes(wanted));
  return (
    <Page
      title="Configs"
      about="Where calls go, and what happens when a provider fails. An app names one in the header x-portkey-config; a change reaches every worker within a second."
      wide
      actions={
        <AddButton scope="configs.create" run={() => go('/configs/new')}>
          Create config
        </AddButton>
      }
    >
      <Problem error={configs.error} retry={() => void configs.refetch()} />
      {configs.isSuccess && all.length === 0 && <First />}
      {!configs.error && (configs.isPending || all.length > 0) && (
        <>
          <TextInput
            aria-label="Search configs"
            placeholder="Search by name or slug"
            leftSection={<IconSearch size={16} />}
            value={search.get('search') ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setSearch(text ? { search: text } : {}, { replace: true });
            }}
            maw={340}
            mb="md"
            data-search
          />
          <ConfigTable rows={rows} loading={configs.isPending} act={setAct} />
        </>
      )}
      {act && <ConfigActs act={act} close={() => setAct(null)} />}
    </Page>
  );
}

/** Nothing is saved yet: what a config is, one that can be saved as it stands, and where to go on. */
function First() {
  const keys = useVirtualKeys().data?.data.map((key) => key.slug) ?? [];
  const models = useModels().data?.data.map((model) => model.id) ?? [];
  const [fallback] = TEMPLATES;
  if (!fallback) return null;
  return (
    <Paper p="xl" radius="lg">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack gap="sm">
          <Title order={2} size="h4">
            No config yet
          </Title>
          <Text size="sm" c="dimmed">
            A config is a tree of targets with a strategy. This one asks the second target when the first fails or takes
            longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request would go.
          </Text>
          <div>
            <Button component={Link} href="/configs/new?from=fallback" variant="light">
              Start with this example
            </Button>
          </div>
          <Text size="sm" fw={600} mt="md">
            Or begin with
          </Text>
          <Starters />
        </Stack>
        <CodeBlock text={textOf(fallback, pickFrom(keys, models))} label="Example config" />
      </SimpleGrid>
    </Paper>
  );
}

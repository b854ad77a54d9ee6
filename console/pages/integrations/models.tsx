import { Button, Checkbox, Group, ScrollArea, Skeleton, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type IntegrationRow, type ModelAccess, integrationPath, useIntegrationModels } from '../../api/integrations';
import { write } from '../../api/listed';
import { MODELS } from '../../api/queries';
import { FormDrawer } from '../../parts/form';
import { useMay } from '../../parts/may';
import { Problem } from '../../parts/problem';

/** Which models may be called through an integration: all of them, or those that are ticked. */
export function ModelsDrawer({ row, close }: { row: IntegrationRow; close: () => void }) {
  const found = useIntegrationModels(row.slug);
  if (!found.data) {
    return (
      <FormDrawer title={`Models of ${row.name}`} action="Save" ready={false} save={() => Promise.resolve()} close={close}>
        {found.error ? <Problem error={found.error} retry={() => void found.refetch()} /> : <Skeleton height={300} radius="md" />}
      </FormDrawer>
    );
  }
  return <Choose row={row} found={found.data} close={close} />;
}

function Choose({ row, found, close }: { row: IntegrationRow; found: ModelAccess; close: () => void }) {
  const [all, setAll] = useState(found.allow_all_models);
  const [on, setOn] = useState(new Set(found.models.filter((one) => one.enabled).map((one) => one.slug)));
  const [typed, setTyped] = useState('');
  const may = useMay()('organisation_integrations.update');
  const path = integrationPath(row.slug, '/models');
  const shown = found.models.filter((one) => `${one.slug} ${one.name}`.toLowerCase().includes(typed.toLowerCase()));
  const save = () =>
    write(
      'PUT',
      path,
      // What is not said of a model follows `allow_all_models`: so each that is on is named, and each that no longer is.
      {
        allow_all_models: all,
        models: all ? [] : found.models.filter((one) => one.enabled || on.has(one.slug)).map((one) => ({ slug: one.slug, enabled: on.has(one.slug) })),
      },
      path,
      MODELS,
    );
  const tick = (slug: string, yes: boolean) => {
    const next = new Set(on);
    if (yes) next.add(slug);
    else next.delete(slug);
    setOn(next);
  };
  const tickShown = (yes: boolean) => {
    const these = shown.map((one) => one.slug);
    setOn(yes ? new Set([...on, ...these]) : new Set([...on].filter((slug) => !these.includes(slug))));
  };
  return (
    <FormDrawer title={`Models of ${row.name}`} action="Save" ready={may} scope="organisation_integrations.update" save={save} close={close}>
      <Switch
        label="Every model"
        description="Models that the provider adds later included. Off: only those that are ticked; a call of another is refused with 400."
        checked={all}
        disabled={!may}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
      {!all && (
        <>
          <Group justify="space-between" align="flex-end">
            <TextInput aria-label="Search models" placeholder={`Search ${found.models.length} models`} leftSection={<IconSearch size={16} />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} style={{ flex: 1 }} />
          </Group>
          <Group gap="sm">
            <Text size="sm" c="dimmed" aria-live="polite">
              {on.size} of {found.models.length} ticked
            </Text>
            <Button size="compact-sm" variant="subtle" disabled={!may} onClick={() => tickShown(true)}>
              Tick {typed ? 'these' : 'all'}
            </Button>
            <Button size="compact-sm" variant="subtle" disabled={!may} onClick={() => tickShown(false)}>
              Untick {typed ? 'these' : 'all'}
            </Button>
          </Group>
          <ScrollArea.Autosize mah="52vh" type="auto" scrollbars="y">
            <Stack gap={8} py={4}>
              {shown.map((one) => (
                <Checkbox key={one.slug} label={one.slug} checked={on.has(one.slug)} disabled={!may} onChange={(event) => tick(one.slug, event.currentTarget.checked)} />
              ))}
              {shown.length === 0 && (
                <Text size="sm" c="dimmed">
                  No model matches. One that is not listed can be added over the API.
                </Text>
              )}
            </Stack>
          </ScrollArea.Autosize>
        </>
      )}
    </FormDrawer>
  );
}

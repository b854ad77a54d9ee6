import { Button, Checkbox, Group, Paper, ScrollArea, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { title } from '../../api/format';
import type { Scope } from '../../api/types';

interface Props {
  scopes: Scope[];
  value: string[];
  onChange: (value: string[]) => void;
}

/** Scopes by resource. A resource's own box chooses all of its actions. */
export function ScopePicker({ scopes, value, onChange }: Props) {
  const [search, setSearch] = useState('');
  const chosen = new Set(value);
  const found = scopes.filter((one) => one.scope.includes(search.trim().toLowerCase().replaceAll(' ', '_')));
  const resources = [...new Set(found.map((one) => one.resource))];
  const set = (names: string[], on: boolean) => {
    const next = new Set(chosen);
    for (const name of names) on ? next.add(name) : next.delete(name);
    onChange(scopes.map((one) => one.scope).filter((name) => next.has(name)));
  };
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={500}>
          Scopes{' '}
          <Text span size="sm" c="dimmed" aria-live="polite">
            {value.length} of {scopes.length}
          </Text>
        </Text>
        <Group gap={4}>
          <Button size="compact-xs" variant="subtle" onClick={() => onChange(scopes.filter((one) => one.default).map((one) => one.scope))}>
            Sensible defaults
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => onChange(scopes.map((one) => one.scope))}>
            All
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => onChange([])}>
            None
          </Button>
        </Group>
      </Group>
      <TextInput
        size="xs"
        aria-label="Search scopes"
        placeholder="Search scopes"
        leftSection={<IconSearch size={14} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Paper radius="md">
        <ScrollArea.Autosize mah={300} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'Scopes' }}>
          <Stack gap="sm" p="sm">
            {resources.length === 0 && (
              <Text size="sm" c="dimmed">
                No scope matches.
              </Text>
            )}
            {resources.map((resource) => (
              <Resource key={resource} name={resource} scopes={found.filter((one) => one.resource === resource)} chosen={chosen} set={set} />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Paper>
    </Stack>
  );
}

interface ResourceProps {
  name: string;
  scopes: Scope[];
  chosen: Set<string>;
  set: (names: string[], on: boolean) => void;
}

function Resource({ name, scopes, chosen, set }: ResourceProps) {
  const names = scopes.map((one) => one.scope);
  const count = names.filter((one) => chosen.has(one)).length;
  return (
    <fieldset className="bare">
      <legend className="sr-only">{title(name)}</legend>
      <Checkbox
        size="xs"
        fw={600}
        label={title(name)}
        checked={count === names.length}
        indeterminate={count > 0 && count < names.length}
        onChange={(event) => set(names, event.currentTarget.checked)}
      />
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing={4} verticalSpacing={4} mt={6} pl={26}>
        {scopes.map((one) => (
          <Checkbox
            key={one.scope}
            size="xs"
            label={one.action}
            aria-label={`${title(name)}: ${one.action}`}
            checked={chosen.has(one.scope)}
            onChange={(event) => set([one.scope], event.currentTarget.checked)}
          />
        ))}
      </SimpleGrid>
    </fieldset>
  );
}

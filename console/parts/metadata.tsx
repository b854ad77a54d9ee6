import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';

export type Pair = [name: string, value: string];

export const pairsOf = (metadata: Record<string, string> | null | undefined): Pair[] => Object.entries(metadata ?? {});

/** What the pairs say; a pair without a name says nothing. null for no metadata at all. */
export function metadataOf(pairs: Pair[]): Record<string, string> | null {
  const made = pairs.map(([name, value]): Pair => [name.trim(), value]).filter(([name]) => name !== '');
  return made.length > 0 ? Object.fromEntries(made) : null;
}

interface Props {
  label: string;
  about: string;
  pairs: Pair[];
  change: (pairs: Pair[]) => void;
}

export function Metadata({ label, about, pairs, change }: Props) {
  const set = (at: number, pair: Pair) => change(pairs.map((one, nth) => (nth === at ? pair : one)));
  return (
    <Input.Wrapper label={label} description={about}>
      <Stack gap="xs" mt={6}>
        {pairs.map(([name, value], at) => (
          <Group key={at} gap="xs" wrap="nowrap">
            <TextInput aria-label={`Name of pair ${at + 1}`} placeholder="team" value={name} onChange={(event) => set(at, [event.currentTarget.value, value])} style={{ flex: 1 }} />
            <TextInput aria-label={`Value of pair ${at + 1}`} placeholder="blue" value={value} onChange={(event) => set(at, [name, event.currentTarget.value])} style={{ flex: 1 }} />
            <ActionIcon variant="subtle" color="gray" aria-label={`Remove pair ${at + 1}`} onClick={() => change(pairs.filter((_, nth) => nth !== at))}>
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => change([...pairs, ['', '']])}>
            Add a pair
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}

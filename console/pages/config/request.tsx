// The request that is asked about: model, metadata, messages; the rest of a body and headers when they matter.
import { Autocomplete, Button, Collapse, JsonInput, SimpleGrid, Stack, TagsInput, TextInput, Textarea } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { type Asked, membersOf, pairOf } from './asked';

export function RequestForm({ value, models, change }: { value: Asked; models: string[]; change: (part: Partial<Asked>) => void }) {
  const [more, setMore] = useState(false);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Autocomplete label="Model" data={models} value={value.model} onChange={(model) => change({ model })} placeholder="gpt-4o-mini" limit={30} />
        <TagsInput
          label="Metadata"
          placeholder={value.metadata.length > 0 ? undefined : 'plan=paid'}
          value={value.metadata}
          onChange={(metadata) => change({ metadata: metadata.filter((one) => pairOf(one)[0] !== '') })}
          splitChars={[',']}
          acceptValueOnBlur
        />
      </SimpleGrid>
      <Textarea label="Message" value={value.message} onChange={(event) => change({ message: event.currentTarget.value })} autosize minRows={1} maxRows={6} />
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          c="dimmed"
          fw={450}
          px={0}
          onClick={() => setMore(!more)}
          aria-expanded={more}
          leftSection={more ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        >
          Path, longest answer, further fields
        </Button>
      </div>
      <Collapse expanded={more}>
        <Stack gap="sm">
          <SimpleGrid cols={2} spacing="sm">
            <TextInput label="Path" value={value.path} onChange={(event) => change({ path: event.currentTarget.value })} />
            <TextInput label="Longest answer, tokens" value={value.maxTokens} onChange={(event) => change({ maxTokens: event.currentTarget.value })} inputMode="numeric" />
          </SimpleGrid>
          <JsonInput
            label="Further fields of the body"
            placeholder='{"temperature": 0, "user": "ann"}'
            value={value.more}
            onChange={(text) => change({ more: text })}
            error={membersOf(value.more) === null && 'Not a JSON object'}
            autosize
            minRows={2}
            maxRows={8}
          />
        </Stack>
      </Collapse>
    </Stack>
  );
}

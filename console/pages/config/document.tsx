// The document with its findings. A text that is no JSON is told here; all else comes from the gateway's own reader.
import { Button, Group, Menu, Paper, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconTemplate, IconWand } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import { JsonMistake, parseJson, rangeOf, tidy } from '../../api/json-text';
import { useCatalogue, useConfigSchema, useFindings, useModels, useVirtualKeys } from '../../api/queries';
import { Problem } from '../../parts/problem';
import { TEMPLATES, pickFrom, textOf } from '../configs/templates';
import { Editor, type EditorHandle } from './editor';
import { Findings, type Found } from './findings';

const PAUSE_MS = 250; // of typing, before the gateway is asked

export interface Checked {
  /** The text as it was looked at. */
  text: string;
  readable: boolean;
  /** null: not known yet. */
  found: Found[] | null;
  shown: Found[];
  checking: boolean;
  error: unknown;
}

/** What is wrong with `text`, soon after the typing stops. */
export function useChecked(text: string): Checked {
  const [still] = useDebouncedValue(text, PAUSE_MS);
  const own = useMemo(() => mistakeOf(text), [text]);
  const asked = useFindings(still, still !== '' && mistakeOf(still) === null);
  const current = still === text && asked.isSuccess && !asked.isPlaceholderData;
  const shown = useMemo(() => (own ? [own] : placed(text, asked.data ?? [])), [own, text, asked.data]);
  const found = own || current ? shown : null;
  return { text: still, readable: own === null, found, shown, checking: !own && !current && !asked.error, error: own ? null : asked.error };
}

function mistakeOf(text: string): Found | null {
  try {
    parseJson(text);
    return null;
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    return { level: 'error', path: '', message: error.message, from: error.at, to: error.at + 1 };
  }
}

function placed(text: string, findings: { level: 'error' | 'warning'; path: string; message: string }[]): Found[] {
  if (findings.length === 0) return [];
  const root = parseJson(text);
  return findings.map((one) => ({ ...one, ...rangeOf(root, one.path) }));
}

interface Props {
  ref: Ref<EditorHandle>;
  name: string;
  rename: (name: string) => void;
  text: string;
  change: (text: string) => void;
  checked: Checked;
  select: (place: { from: number; to: number }) => void;
  save: () => void;
}

export function DocumentCard({ ref, name, rename, text, change, checked, select, save }: Props) {
  const schema = useConfigSchema();
  const slugs = useVirtualKeys().data?.data.map((key) => key.slug) ?? [];
  const providers = useCatalogue().data?.data.map((one) => one.slug) ?? [];
  const models = useModels().data?.data.map((model) => model.id) ?? [];
  const plain = [...new Set(models.map((model) => model.replace(/^@[^/]+\//, '')))];
  return (
    <Paper radius="lg" className="config-document">
      <Group p="md" gap="sm" align="flex-end" wrap="wrap">
        <TextInput
          label="Name"
          placeholder="Main route"
          value={name}
          onChange={(event) => rename(event.currentTarget.value)}
          maxLength={255}
          required
          style={{ flex: '1 1 200px' }}
        />
        <Menu position="bottom-end" width={300}>
          <Menu.Target>
            <Button variant="default" leftSection={<IconTemplate size={16} />} rightSection={<IconChevronDown size={14} />}>
              Templates
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {TEMPLATES.map((one) => (
              <Menu.Item key={one.slug} onClick={() => change(textOf(one, pickFrom(slugs, models)))}>
                <Text size="sm">{one.name}</Text>
                <Text size="xs" c="dimmed">
                  {one.about}
                </Text>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button variant="default" leftSection={<IconWand size={16} />} onClick={() => change(tidy(text))} disabled={!checked.readable}>
          Lay out
        </Button>
      </Group>
      <Editor
        ref={ref}
        value={text}
        change={change}
        marks={checked.found}
        schema={schema.data}
        names={{ virtualKeys: slugs, providers, models: plain }}
        save={save}
      />
      <Problem error={checked.error} title="The config cannot be checked" />
      <Findings found={checked.shown} text={text} checking={checked.checking} open={select} />
    </Paper>
  );
}

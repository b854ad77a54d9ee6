import { NumberInput, Paper, Select, Stack, Text, Textarea } from '@mantine/core';
import { useModels } from '../../api/queries';
import { Problem } from '../../parts/problem';
import type { Settings } from './conversation';

/** Models by the virtual key that reaches them. */
function grouped(ids: string[], current: string) {
  const all = current && !ids.includes(current) ? [current, ...ids] : ids;
  const groups = new Map<string, string[]>();
  for (const id of all) {
    const group = id.startsWith('@') && id.includes('/') ? id.slice(0, id.indexOf('/')) : 'Models';
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups].map(([group, names]) => ({
    group,
    items: names.map((id) => ({ value: id, label: group === 'Models' ? id : id.slice(group.length + 1) })),
  }));
}

export function SettingsPanel({ value, change }: { value: Settings; change: (part: Partial<Settings>) => void }) {
  const models = useModels();
  const ids = models.data?.data.map((model) => model.id) ?? [];
  return (
    <Paper p="md" radius="lg" component="aside" aria-label="Settings">
      <Stack>
        <Problem error={models.error} retry={() => void models.refetch()} title="Models cannot be listed" />
        <div>
          <Select
            label="Model"
            data={grouped(ids, value.model)}
            value={value.model}
            onChange={(model) => change({ model: model ?? '' })}
            searchable
            allowDeselect={false}
            nothingFoundMessage="No model matches"
            maxDropdownHeight={320}
            comboboxProps={{ width: 340, position: 'bottom-end' }}
          />
          <Text size="xs" c="dimmed" mt={4} className="wrap mono">
            {value.model}
          </Text>
        </div>
        <Textarea label="System prompt" value={value.system} onChange={(event) => change({ system: event.currentTarget.value })} autosize minRows={3} maxRows={10} />
        <NumberInput
          label="Temperature"
          description="0 is steady, higher is freer"
          value={value.temperature}
          onChange={(next) => change({ temperature: typeof next === 'number' ? next : '' })}
          min={0}
          max={2}
          step={0.1}
          decimalScale={2}
        />
        <NumberInput
          label="Longest answer"
          description="In tokens"
          value={value.maxTokens}
          onChange={(next) => change({ maxTokens: typeof next === 'number' ? next : '' })}
          min={1}
          max={1_000_000}
          step={64}
          allowDecimal={false}
        />
      </Stack>
    </Paper>
  );
}

import { ActionIcon, Group, Select, Switch, TagsInput, Tooltip } from '@mantine/core';
import { IconBaselineDensityMedium, IconBaselineDensitySmall, IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { type LogFilter, type Outcome, RANGES, type Range, WORDS, readWord, withWords, wordsOf } from '../../api/logs';
import { useModels } from '../../api/queries';
import type { Density } from './table';

interface Props {
  filter: LogFilter;
  change: (filter: LogFilter) => void;
  live: boolean;
  setLive: (live: boolean) => void;
  density: Density;
  setDensity: (density: Density) => void;
}

const OUTCOMES: { value: Outcome | 'any'; label: string }[] = [
  { value: 'any', label: 'Any outcome' },
  { value: 'ok', label: 'Succeeded' },
  { value: 'failed', label: 'Failed' },
];

export function FilterBar({ filter, change, live, setLive, density, setDensity }: Props) {
  return (
    <Group gap="sm" mb="md" align="flex-start">
      <Select
        aria-label="Time range"
        data={RANGES}
        value={filter.range}
        onChange={(range) => change({ ...filter, range: range as Range })}
        allowDeselect={false}
        w={165}
      />
      <Select
        aria-label="Outcome"
        data={OUTCOMES}
        value={filter.outcome || 'any'}
        onChange={(outcome) => change({ ...filter, outcome: outcome === 'any' ? '' : (outcome as Outcome) })}
        allowDeselect={false}
        w={145}
      />
      <Words filter={filter} change={change} />
      <Group gap="sm" h={36} wrap="nowrap">
        <Switch label="Live" checked={live} onChange={(event) => setLive(event.currentTarget.checked)} />
        <Tooltip label={density === 'normal' ? 'Denser rows' : 'Roomier rows'}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={density === 'normal' ? 'Denser rows' : 'Roomier rows'}
            onClick={() => setDensity(density === 'normal' ? 'dense' : 'normal')}
          >
            {density === 'normal' ? <IconBaselineDensitySmall size={17} /> : <IconBaselineDensityMedium size={17} />}
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  );
}

/** Typed words become pills; each is a filter, and all of them are in the page's address. */
function Words({ filter, change }: { filter: LogFilter; change: (filter: LogFilter) => void }) {
  const [typed, setTyped] = useState('');
  const models = useModels().data?.data ?? [];
  const plain = (id: string) => (id.startsWith('@') ? id.slice(id.indexOf('/') + 1) : id);
  const offered = [
    ...new Set([...['200', '400', '401', '429', '500', '502'].map((code) => `status:${code}`), ...models.map((model) => `model:${plain(model.id)}`)]),
  ];
  const words = wordsOf(filter);
  const set = (next: string[]) => {
    const read = next.map(readWord);
    if (read.includes(null)) return; // half a word, such as `model:`
    change(withWords(filter, read as string[]));
    setTyped('');
  };
  return (
    <TagsInput
      aria-label="Filters"
      leftSection={<IconFilter size={16} />}
      placeholder={words.length > 0 ? undefined : 'model:…  status:429  trace:…  _user=ann'}
      value={words}
      onChange={set}
      searchValue={typed}
      onSearchChange={setTyped}
      data={typed ? offered : WORDS.map((word) => ({ value: `${word}:`, label: `${word}:` }))}
      onOptionSubmit={(word) => {
        if (word.endsWith(':')) setTimeout(() => setTyped(word)); // after the input has cleared itself
      }}
      clearable
      clearButtonProps={{ 'aria-label': 'Remove all filters' }}
      style={{ flex: '1 1 280px' }}
      data-search
    />
  );
}

import { Button, Group, Menu, Pagination, Select, TagsInput, Text } from '@mantine/core';
import { IconDownload, IconFilter, IconHistory } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { AUDIT, type AuditPage, type AuditRow, FILTERS, PAGE_SIZE, SPANS, queryOf, readWord, searchOf, wordsOf } from '../api/audit';
import { api } from '../api/client';
import { whole } from '../api/format';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { ChainState } from './audit/chain';
import { Entry } from './audit/entry';
import { exportLog } from './audit/export';
import { AuditTable } from './audit/table';

export function Audit() {
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<AuditRow | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const query = queryOf(search, Date.now());
  const found = useQuery({
    queryKey: [AUDIT, query],
    queryFn: () => api<AuditPage>('GET', `${AUDIT}?${query}`),
    placeholderData: keepPreviousData,
  });
  const rows = found.data?.data ?? [];
  const total = found.data?.total ?? 0;
  const pages = Math.ceil(total / PAGE_SIZE);
  const page = Math.max(0, Number(search.get('page')) || 0);
  const span = search.get('span') ?? '7d';
  const words = wordsOf(search);
  const save = (format: 'csv' | 'jsonl') => {
    setFailed(null);
    exportLog(query, format).catch(setFailed);
  };
  return (
    <Page
      title="Audit log"
      about="Every change, login, refusal and use of a secret, chained by hashes, so that nobody can change what was written."
      wide
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDownload size={16} />} disabled={total === 0}>
              Export
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => save('csv')}>CSV, for a spreadsheet</Menu.Item>
            <Menu.Item onClick={() => save('jsonl')}>JSON lines, for a program</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <ChainState />
      <Problem error={failed} />
      <Group gap="sm" mb="md" mt="md" align="flex-start">
        <Select aria-label="Time range" data={SPANS} value={span} onChange={(next) => setSearch(searchOf(words, next ?? '7d'))} allowDeselect={false} w={165} />
        <Words words={words} set={(next) => setSearch(searchOf(next, span))} />
      </Group>
      {found.error ? (
        <Problem error={found.error} retry={() => void found.refetch()} />
      ) : found.isSuccess && total === 0 ? (
        <Empty icon={<IconHistory size={26} />} title="Nothing happened that matches">
          Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console.
        </Empty>
      ) : (
        <>
          <AuditTable rows={rows} loading={found.isPending} open={setOpen} />
          <Group justify="space-between" mt="md">
            <Text size="sm" c="dimmed" aria-live="polite">
              {found.isSuccess ? `${whole(total)} ${total === 1 ? 'entry' : 'entries'}` : ' '}
            </Text>
            {pages > 1 && (
              <Pagination
                total={pages}
                value={page + 1}
                onChange={(next) => setSearch(searchOf(words, span, next - 1))}
                size="sm"
                getControlProps={(control) => ({ 'aria-label': `${control} page` })}
              />
            )}
          </Group>
        </>
      )}
      {open && <Entry row={open} close={() => setOpen(null)} only={(word) => setSearch(searchOf([...words, word], span))} />}
    </Page>
  );
}

/** Typed words become pills; each is a filter, and all of them are in the page's address. */
function Words({ words, set }: { words: string[]; set: (words: string[]) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <TagsInput
      aria-label="Filters"
      leftSection={<IconFilter size={16} />}
      placeholder={words.length > 0 ? undefined : 'action:api_key.create  user_type:user  object_id:…'}
      value={words}
      onChange={(next) => {
        if (next.some((word) => readWord(word) === null)) return;
        set(next);
        setTyped('');
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      data={typed ? [] : FILTERS.map((name) => ({ value: `${name}:`, label: `${name}:` }))}
      onOptionSubmit={(word) => setTimeout(() => setTyped(word))}
      clearable
      clearButtonProps={{ 'aria-label': 'Remove all filters' }}
      style={{ flex: '1 1 280px' }}
      data-search
    />
  );
}

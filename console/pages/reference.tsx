import { Anchor, Badge, Group, Skeleton, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { api } from '../api/client';
import { type Document, type Operation, fits, operationsOf } from '../api/description';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { Method } from './reference/method';
import { Sheet } from './reference/sheet';

const WHERE = '/v1/openapi.json';

/** Every operation of the API, to read and to try with the session at hand. */
export function Reference() {
  const { id } = useParams<{ id?: string }>();
  const [search, setSearch] = useSearchParams();
  const described = useQuery({ queryKey: [WHERE], queryFn: () => api<Document>('GET', WHERE), staleTime: Infinity });
  const all = useMemo(() => (described.data ? operationsOf(described.data) : []), [described.data]);
  const typed = search.get('search') ?? '';
  const found = all.filter((one) => fits(one, typed));
  const chosen = all.find((one) => one.id === id) ?? found[0];
  return (
    <Page
      title="API reference"
      about={
        <>
          What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:{' '}
          <Anchor href={WHERE} inherit>
            openapi.json
          </Anchor>
        </>
      }
      wide
    >
      <Problem error={described.error} retry={() => void described.refetch()} />
      {described.isPending && <Skeleton height={420} radius="lg" />}
      {described.data && (
        <div className="reference">
          <Stack gap="xs">
            <TextInput
              aria-label="Search operations"
              placeholder={`Search ${all.length} operations`}
              leftSection={<IconSearch size={16} />}
              value={typed}
              onChange={(event) => {
                const text = event.currentTarget.value;
                setSearch(text ? { search: text } : {}, { replace: true });
              }}
              data-search
            />
            <div className="reference-list">
              <List operations={found} chosen={chosen?.id} />
            </div>
          </Stack>
          {chosen ? <Sheet key={chosen.id} operation={chosen} /> : <Text c="dimmed">No operation matches.</Text>}
        </div>
      )}
    </Page>
  );
}

function List({ operations, chosen }: { operations: Operation[]; chosen: string | undefined }) {
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const suffix = search.toString() ? `?${search}` : '';
  const tags = [...new Set(operations.map((one) => one.tag))];
  return (
    <Stack gap="sm" pr="xs">
      {tags.map((tag) => (
        <div key={tag}>
          <Group gap={6} px={8} pb={4}>
            <Text size="xs" fw={600} c="dimmed">
              {tag.replaceAll('_', ' ')}
            </Text>
            <Badge size="xs" variant="light" color="gray">
              {operations.filter((one) => one.tag === tag).length}
            </Badge>
          </Group>
          {operations
            .filter((one) => one.tag === tag)
            .map((one) => (
              <UnstyledButton
                key={one.id}
                className="reference-row"
                aria-current={one.id === chosen ? 'true' : undefined}
                onClick={() => go(`/reference/${one.id}${suffix}`)}
              >
                <Method name={one.method} />
                <Text size="sm" truncate span style={{ minWidth: 0 }}>
                  {one.summary}
                </Text>
              </UnstyledButton>
            ))}
        </div>
      ))}
    </Stack>
  );
}

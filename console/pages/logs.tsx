import { Button, Group, Pagination, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'wouter';
import { whole } from '../api/format';
import { type LogFilter, filterFrom, searchOf } from '../api/logs';
import { useLogs } from '../api/queries';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { FilterBar } from './logs/filter-bar';
import { Inspector } from './logs/inspector';
import { type Density, LogTable } from './logs/table';

const LIVE_MS = 2000;

export function Logs() {
  const { id } = useParams<{ id?: string }>();
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const [live, setLive] = useState(true);
  const [density, setDensity] = useLocalStorage<Density>({ key: 'lockgate-log-density', defaultValue: 'normal' });
  const filter = filterFrom(search);
  const page = Math.max(0, Number(search.get('page')) || 0);
  const logs = useLogs(filter, page, live && page === 0 ? LIVE_MS : false);
  const rows = logs.data?.rows ?? [];
  const total = logs.data?.total ?? 0;
  const pages = Math.ceil(total / filter.pageSize);
  const suffix = searchOf(filter, page);
  const change = (next: LogFilter) => go(`/logs${searchOf(next, 0)}`, { replace: true });
  const filtered = suffix !== '';
  return (
    <Page title="Logs" about="One record for every call, written before the last byte of its answer left." wide>
      <FilterBar filter={filter} change={change} live={live} setLive={setLive} density={density} setDensity={setDensity} />
      {logs.error && !logs.data ? (
        <Problem error={logs.error} retry={() => void logs.refetch()} />
      ) : logs.isSuccess && total === 0 ? (
        <Nothing filtered={filtered} everything={() => go('/logs?range=all')} />
      ) : (
        <>
          <LogTable rows={rows} loading={logs.isPending} density={density} chosen={id} suffix={suffix} />
          <Group justify="space-between" mt="md">
            <Text size="sm" c="dimmed" aria-live="polite">
              {logs.isSuccess ? `${whole(total)} ${total === 1 ? 'request' : 'requests'}` : ' '}
            </Text>
            {pages > 1 && (
              <Pagination
                total={pages}
                value={page + 1}
                onChange={(next) => go(`/logs${searchOf(filter, next - 1)}`)}
                size="sm"
                getControlProps={(control) => ({ 'aria-label': `${control} page` })}
              />
            )}
          </Group>
        </>
      )}
      {id && <Inspector id={id} rows={rows} close={() => go(`/logs${suffix}`)} open={(other) => go(`/logs/${other}${suffix}`, { replace: true })} />}
    </Page>
  );
}

function Nothing({ filtered, everything }: { filtered: boolean; everything: () => void }) {
  return (
    <Empty
      icon={<IconListSearch size={26} />}
      title={filtered ? 'No request matches' : 'No request in the last 24 hours'}
      action={
        <Group gap="sm">
          <Button variant="light" onClick={everything}>
            Show all time
          </Button>
          <Button component={Link} href="/playground" variant="default">
            Make a request
          </Button>
        </Group>
      }
    >
      New requests appear here by themselves. Filter by typing <span className="mono">model:</span>,{' '}
      <span className="mono">status:</span>, <span className="mono">trace:</span> or a metadata pair such as{' '}
      <span className="mono">_user=ann</span>.
    </Empty>
  );
}

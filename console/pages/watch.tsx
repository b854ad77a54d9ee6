import { Badge, Group, Tabs, Text } from '@mantine/core';
import { IconBellCheck, IconCheck, IconFishHook, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { title } from '../api/format';
import { useList, write } from '../api/listed';
import { Confirm } from '../parts/confirm';
import { AddButton, Listing, Named } from '../parts/listing';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { SecretDialog } from '../parts/secret-dialog';
import { When } from '../parts/when';
import { BaitForm } from './watch/bait';
import { WatchRules } from './watch/rules';

interface Alert {
  id: string;
  reason: string;
  severity: string;
  message: string;
  status: string;
  key: string;
  created_at: string;
  last_seen_at: string;
  seen: number;
  detail: Record<string, unknown> | null;
}

interface Bait {
  id: string;
  name: string;
  key: string | null;
  note: string | null;
  uses: number;
  created_at: string;
  last_used_at: string | null;
}

const ALERTS = '/v1/alerts';
const BAIT = '/v1/honeytokens';
const TONES: Record<string, string> = { critical: 'red', high: 'red', warning: 'yellow', medium: 'yellow', info: 'gray', low: 'gray' };

/** What keys do that they never did, keys that are bait, and who is told. */
export function Watch() {
  const [search, setSearch] = useSearchParams();
  return (
    <Page title="Keys under watch" about="The gateway learns what is usual for each key, and tells of leaps: in cost, from a strange network, at a strange hour.">
      <Tabs value={search.get('tab') ?? 'alerts'} onChange={(tab) => setSearch(tab && tab !== 'alerts' ? { tab } : {}, { replace: true })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="alerts">Alerts</Tabs.Tab>
          <Tabs.Tab value="bait">Honeytokens</Tabs.Tab>
          <Tabs.Tab value="rules">Who is told</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="alerts">
          <Alerts />
        </Tabs.Panel>
        <Tabs.Panel value="bait">
          <Honeytokens />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <WatchRules />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Alerts() {
  const found = useList<Alert>(`${ALERTS}?page_size=200`);
  const [failed, setFailed] = useState<unknown>(null);
  const seen = (row: Alert) => {
    setFailed(null);
    write('POST', `${ALERTS}/${row.id}/acknowledge`, {}, ALERTS).catch(setFailed);
  };
  return (
    <>
      <Problem error={failed} />
      <Listing
        label="Alerts"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.message}
        texts={(row) => [row.message, row.key, row.reason]}
        acts={[{ name: 'Seen to', icon: IconCheck, for: (row) => row.status === 'open', run: seen }]}
        cells={[
          {
            name: 'What',
            least: 260,
            show: (row) => (
              <Group gap="sm" wrap="nowrap" align="flex-start">
                <Badge color={TONES[row.severity] ?? 'gray'} variant="light" tt="none" style={{ flexShrink: 0 }}>
                  {title(row.severity)}
                </Badge>
                <div>
                  <Named name={row.message} about={told(row.detail)} whole />
                </div>
              </Group>
            ),
          },
          { name: 'Key', width: 180, from: 'lg', show: (row) => <span className="mono nowrap">{row.key}</span> },
          { name: 'Seen', width: 70, right: true, show: (row) => row.seen },
          { name: 'Last', width: 120, show: (row) => <When at={row.last_seen_at} /> },
          { name: 'Status', width: 110, show: (row) => (row.status === 'open' ? <Badge color="orange" variant="light" tt="none">Open</Badge> : <Badge color="gray" variant="light" tt="none">Seen to</Badge>) },
        ]}
        empty={{ icon: <IconBellCheck size={26} />, title: 'Nothing strange was seen', about: 'A key is watched once it has some days of history. Leaks that are reported and bait that is touched are told of at once.' }}
      />
    </>
  );
}

/** The detail of an alert in one line. */
function told(detail: Record<string, unknown> | null): string | undefined {
  const parts = Object.entries(detail ?? {}).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return parts.length > 0 ? parts.map(([name, value]) => `${name.replaceAll('_', ' ')}: ${value}`).join(' · ') : undefined;
}

function Honeytokens() {
  const found = useList<Bait>(`${BAIT}?page_size=200`);
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const [gone, setGone] = useState<Bait | null>(null);
  return (
    <>
      <Group justify="space-between" mb="md" align="flex-start">
        <Text size="sm" c="dimmed" maw={620} flex="1 1 300px">
          A key that nobody should ever use. Lay it where a thief would look: in a wiki, a repository, a laptop. Whoever tries it is
          refused as with any wrong key, and you hear of it.
        </Text>
        <AddButton scope="workspace_service_api_keys.create" run={() => setAdding(true)}>
          Lay bait
        </AddButton>
      </Group>
      <Listing
        label="Honeytokens"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        acts={[{ name: 'Delete…', icon: IconTrash, scope: 'workspace_service_api_keys.delete', danger: true, run: setGone }]}
        cells={[
          { name: 'Name', least: 200, show: (row) => <Named name={row.name} about={row.note} /> },
          { name: 'Key', width: 190, show: (row) => <span className="mono nowrap">{row.key}</span> },
          { name: 'Tried', width: 90, right: true, show: (row) => (row.uses > 0 ? <Badge color="red" variant="light">{row.uses}</Badge> : 0) },
          { name: 'Last', width: 130, show: (row) => <When at={row.last_used_at} never="Never" /> },
          { name: 'Laid', width: 130, show: (row) => <When at={row.created_at} /> },
        ]}
        empty={{ icon: <IconFishHook size={26} />, title: 'No bait is laid', about: 'One honeytoken in the right place tells of a break-in before anything is missed.' }}
      />
      {adding && <BaitForm path={BAIT} close={() => setAdding(false)} done={setMade} />}
      {made && <SecretDialog title={made.name} secret={made.key} scopes={[]} note="Lay it where nobody has any business. Do not use it yourself: that raises the alarm." close={() => setMade(null)} />}
      {gone && (
        <Confirm title={`Take up ${gone.name}?`} action="Delete" close={() => setGone(null)} run={() => write('DELETE', `${BAIT}/${gone.id}`, undefined, BAIT)}>
          Whoever tries it afterwards is refused, and nobody is told.
        </Confirm>
      )}
    </>
  );
}

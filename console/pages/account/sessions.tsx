import { Badge, Button, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/client';
import { SESSIONS, refresh, useSessions } from '../../api/queries';
import type { OpenSession } from '../../api/types';
import { Confirm } from '../../parts/confirm';
import { Problem } from '../../parts/problem';
import { Rows } from '../../parts/rows';
import { When } from '../../parts/when';

const COLUMNS = [
  { name: 'Browser' },
  { name: 'Address', width: 150 },
  { name: 'Logged in', width: 130 },
  { name: 'Last seen', width: 130 },
  { name: 'Actions', width: 110, silent: true },
];

const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];
const first = (table: [RegExp, string][], agent: string): string => table.find(([sign]) => sign.test(agent))?.[1] ?? '';

function browserOf(agent: string): string {
  const [browser, system] = [first(BROWSERS, agent), first(SYSTEMS, agent)];
  return browser && system ? `${browser} on ${system}` : agent.slice(0, 60) || 'Unknown';
}

export function OpenSessions() {
  const sessions = useSessions();
  const [ending, end] = useState<OpenSession | null>(null);
  return (
    <section aria-labelledby="sessions">
      <Title order={2} size="h4" mb="sm" id="sessions">
        Sessions
      </Title>
      <Problem error={sessions.error} retry={() => void sessions.refetch()} />
      {!sessions.error && (
        <Rows label="Sessions" columns={COLUMNS} loading={sessions.isPending}>
          {sessions.data?.data.map((session) => (
            <Table.Tr key={session.id}>
              <Table.Td title={session.user_agent}>
                {browserOf(session.user_agent)}{' '}
                {session.current && (
                  <Badge variant="light" color="teal" size="sm" tt="none" ml={6}>
                    This one
                  </Badge>
                )}
              </Table.Td>
              <Table.Td className="mono">{session.client_ip || '–'}</Table.Td>
              <Table.Td>
                <When at={session.created_at} />
              </Table.Td>
              <Table.Td>
                <When at={session.last_seen_at} />
              </Table.Td>
              <Table.Td ta="right">
                {!session.current && (
                  <Button size="compact-sm" variant="default" onClick={() => end(session)} aria-label={`End the session on ${browserOf(session.user_agent)}`}>
                    End
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        A session ends after half an hour without use, after twelve hours in any case, and when you change the password.
      </Text>
      {ending && (
        <Confirm
          title="End this session?"
          action="End session"
          close={() => end(null)}
          run={async () => {
            await api('DELETE', `${SESSIONS}/${encodeURIComponent(ending.id)}`);
            await refresh(SESSIONS);
          }}
        >
          {browserOf(ending.user_agent)} at {ending.client_ip} has to log in again.
        </Confirm>
      )}
    </section>
  );
}

import { Group, Paper, Switch, Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useOne, write } from '../../api/listed';
import { SETTINGS, type Settings, type Who, byRight } from '../../api/security';
import { Why, useMay } from '../../parts/may';
import { Problem } from '../../parts/problem';

const COLUMNS: { who: Who; name: string }[] = [
  { who: 'member', name: 'Members' },
  { who: 'manager', name: 'Managers' },
  { who: 'admin', name: 'Admins' },
];

/** Rights by role. What is off is off for keys of such people, too. */
export function Rights() {
  const found = useOne<Settings>(SETTINGS);
  const may = useMay()('organisation_settings.update');
  const change = useMutation({
    mutationFn: ({ name, on }: { name: string; on: boolean }) => write('PUT', SETTINGS, { security_settings: { [name]: on } }, SETTINGS),
  });
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  const values = found.data?.security_settings ?? {};
  return (
    <>
      <Text size="sm" c="dimmed" mb="md" maw={720}>
        Owners are never restricted, and admins only in what they see of calls. A change holds within a second, for sessions and
        for people’s own keys alike.
      </Text>
      {!may && (
        <Group gap={4} mb="sm">
          <Text size="sm">You see these rights and cannot change them.</Text>
          <Why scope="organisation_settings.update" />
        </Group>
      )}
      <Problem error={change.error} />
      <Paper radius="lg" style={{ overflow: 'hidden' }}>
        <Table aria-label="Rights" className="rights" verticalSpacing="sm" horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th className="column-name">They may</Table.Th>
              {COLUMNS.map((one) => (
                <Table.Th key={one.who} ta="center" className="column-name">
                  {one.name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {byRight(Object.keys(values)).map(({ what, of }) => (
              <Table.Tr key={what}>
                <Table.Td>{what.charAt(0).toUpperCase() + what.slice(1)}</Table.Td>
                {COLUMNS.map(({ who, name }) => {
                  const setting = of[who];
                  return (
                    <Table.Td key={who} ta="center">
                      {setting ? (
                        <Switch
                          display="inline-block"
                          aria-label={`${name} may ${what}`}
                          checked={values[setting] ?? false}
                          disabled={!may || change.isPending}
                          onChange={(event) => change.mutate({ name: setting, on: event.currentTarget.checked })}
                        />
                      ) : (
                        <Text span c="dimmed">
                          –
                        </Text>
                      )}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
    </>
  );
}

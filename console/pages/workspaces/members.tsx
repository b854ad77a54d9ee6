import { Button, Drawer, Group, Select, Stack, Text } from '@mantine/core';
import { IconUserMinus, IconUsers } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../api/listed';
import { type MemberRow, PLACE_ROLES, type PlaceRole, WORKSPACES, type WorkspaceRow, emailBelow, fullName, nameAndEmail, useMembers, useUsers } from '../../api/people';
import { Confirm } from '../../parts/confirm';
import { Listing, Named } from '../../parts/listing';
import { May, useMay } from '../../parts/may';
import { Problem } from '../../parts/problem';
import { RoleSelect } from '../../parts/role-select';

/** Who is in a workspace, as what; people are put in and taken out here. */
export function Members({ row, close }: { row: WorkspaceRow; close: () => void }) {
  const path = `${WORKSPACES}/${row.id}/users`;
  const found = useMembers(row.id);
  const [leaving, setLeaving] = useState<MemberRow | null>(null);
  const change = useMutation({ mutationFn: ({ id, role }: { id: string; role: PlaceRole }) => write('PUT', `${path}/${id}`, { role }, path) });
  const may = useMay();
  return (
    <Drawer opened onClose={close} title={`Members of ${row.name}`} size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack>
        <Add path={path} there={found.data?.data ?? []} />
        <Problem error={change.error} />
        <Listing
          label="Members"
          found={found}
          keyOf={(one) => one.id}
          nameOf={fullName}
          minWidth={320}
          texts={(one) => [one.email, fullName(one)]}
          acts={[{ name: 'Take out…', icon: IconUserMinus, scope: 'workspace_users.delete', danger: true, run: setLeaving }]}
          cells={[
            { name: 'Person', least: 120, show: (one) => <Named name={fullName(one)} about={emailBelow(one)} /> },
            {
              name: 'Role here',
              width: 160,
              show: (one) => (
                <RoleSelect
                  label={`Role of ${fullName(one)}`}
                  bare
                  roles={PLACE_ROLES}
                  value={one.role}
                  disabled={!may('workspace_users.update') || change.isPending}
                  change={(role) => change.mutate({ id: one.id, role })}
                />
              ),
            },
          ]}
          empty={{ icon: <IconUsers size={26} />, title: 'Nobody was put in yet', about: 'Owners and admins of the organisation reach every workspace without being members.' }}
        />
      </Stack>
      {leaving && (
        <Confirm title={`Take ${fullName(leaving)} out?`} action="Take out" close={() => setLeaving(null)} run={() => write('DELETE', `${path}/${leaving.id}`, undefined, path)}>
          Their own keys of {row.name} stop working within a second. What they made for others stays.
        </Confirm>
      )}
    </Drawer>
  );
}

function Add({ path, there }: { path: string; there: MemberRow[] }) {
  const may = useMay();
  const users = useUsers(may('organisation_users.list'));
  const [id, setId] = useState<string | null>(null);
  const [role, setRole] = useState<PlaceRole>('member');
  const add = useMutation({
    mutationFn: () => write('POST', path, { users: [{ id, role }] }, path),
    onSuccess: () => setId(null),
  });
  const inside = new Set(there.map((one) => one.id));
  const offered = (users.data?.data ?? []).filter((one) => one.status === 'active' && !inside.has(one.id));
  if (!may('organisation_users.list')) {
    return (
      <Text size="sm" c="dimmed">
        Who may be put in is known to owners and admins of the organisation.
      </Text>
    );
  }
  return (
    <>
      <Group align="flex-end">
        <Select
          label="Put in"
          placeholder={offered.length > 0 ? 'A person of the organisation' : 'Everybody is in'}
          data={offered.map((one) => ({ value: one.id, label: nameAndEmail(one) }))}
          value={id}
          onChange={setId}
          searchable
          nothingFoundMessage="Nobody matches. Invite them under Members."
          style={{ flex: '1 1 240px' }}
        />
        <div style={{ width: 130 }}>
          <RoleSelect label="As" roles={PLACE_ROLES} value={role} change={setRole} />
        </div>
        <May scope="workspace_users.create">
          <Button disabled={!id} loading={add.isPending} onClick={() => add.mutate()}>
            Add
          </Button>
        </May>
      </Group>
      <Problem error={add.error} />
    </>
  );
}

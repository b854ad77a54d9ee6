import { Group, Input, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { write } from '../../api/listed';
import { INVITES, PLACE_ROLES, type PlaceRole, ROLES, type Role, useWorkspaces } from '../../api/people';
import { usePlace } from '../../api/place';
import { FormDrawer } from '../../parts/form';
import { RoleSelect } from '../../parts/role-select';

interface Props {
  close: () => void;
  done: (made: { email: string; link: string }) => void;
}

/** An invite is a link. With mail set up it is sent, too. */
export function InviteForm({ close, done }: Props) {
  const here = usePlace();
  const workspaces = useWorkspaces().data?.data ?? [];
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [places, setPlaces] = useState<string[]>(here ? [here] : []);
  const [roles, setRoles] = useState<Record<string, PlaceRole>>({});
  const save = () =>
    write<{ invite_link: string }>(
      'POST',
      INVITES,
      { email: email.trim(), role, workspaces: places.map((id) => ({ id, role: roles[id] ?? 'member' })) },
      INVITES,
    );
  return (
    <FormDrawer
      title="Invite a person"
      action="Make the link"
      ready={/^\S+@\S+$/.test(email.trim())}
      save={save}
      done={(made) => done({ email: email.trim(), link: made.invite_link })}
      close={close}
    >
      <TextInput label="Email" type="email" placeholder="ann@example.org" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required data-autofocus />
      <RoleSelect label="Role in the organisation" roles={ROLES.filter((one) => one.value !== 'owner')} value={role} change={setRole} />
      {role === 'member' && (
        <>
          <MultiSelect
            label="Workspaces"
            data={workspaces.map((one) => ({ value: one.id, label: one.name }))}
            value={places}
            onChange={setPlaces}
            searchable
            placeholder={places.length > 0 ? undefined : 'None yet'}
          />
          {places.length > 0 && (
            <Input.Wrapper label="Role in each">
              <Stack gap="xs" mt={6}>
                {places.map((id) => (
                  <Group key={id} wrap="nowrap" justify="space-between">
                    <span>{workspaces.find((one) => one.id === id)?.name ?? id}</span>
                    <div style={{ width: 140 }}>
                      <RoleSelect
                        label={`Role in ${workspaces.find((one) => one.id === id)?.name ?? id}`}
                        bare
                        roles={PLACE_ROLES}
                        value={roles[id] ?? 'member'}
                        change={(next) => setRoles({ ...roles, [id]: next })}
                      />
                    </div>
                  </Group>
                ))}
              </Stack>
            </Input.Wrapper>
          )}
        </>
      )}
    </FormDrawer>
  );
}

import { Button, Group, MultiSelect, NumberInput, Paper, SimpleGrid, Stack, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useOne, write } from '../../api/listed';
import { AUTHENTICATION, type Authentication } from '../../api/security';
import { May } from '../../parts/may';
import { Problem } from '../../parts/problem';

/** How long sessions last, who needs a second factor, and whether passwords count at all. */
export function Logins() {
  const found = useOne<Authentication>(AUTHENTICATION);
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  return found.data ? <Form rules={found.data} /> : null;
}

function Form({ rules }: { rules: Authentication }) {
  const [hours, setHours] = useState<number | string>(rules.session_settings.max_session_ttl / 3600);
  const [idle, setIdle] = useState<number | string>(rules.session_settings.idle_session_ttl / 60);
  const [roles, setRoles] = useState(rules.second_factor_roles);
  const [enforced, setEnforced] = useState(rules.enforce_sso);
  const save = useMutation({
    mutationFn: () =>
      write(
        'PUT',
        AUTHENTICATION,
        {
          session_settings: { max_session_ttl: Math.round(Number(hours) * 3600), idle_session_ttl: Math.round(Number(idle) * 60) },
          second_factor_roles: roles,
          enforce_sso: enforced,
        },
        AUTHENTICATION,
      ),
    onSuccess: () => notifications.show({ color: 'teal', message: 'The rules for logins were saved.' }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Paper p="lg" radius="lg" maw={620}>
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput label="A session ends after" description="At most 12 hours." suffix=" h" value={hours} onChange={setHours} min={0.25} max={12} step={0.5} decimalScale={2} />
            <NumberInput label="Or when idle for" description="At most 30 minutes." suffix=" min" value={idle} onChange={setIdle} min={5} max={30} />
          </SimpleGrid>
          <MultiSelect
            label="A second factor is needed by"
            description="Without one, people of these roles can do nothing but add one."
            data={[
              { value: 'owner', label: 'Owners' },
              { value: 'admin', label: 'Admins' },
              { value: 'member', label: 'Members' },
            ]}
            value={roles}
            onChange={setRoles}
            placeholder={roles.length > 0 ? undefined : 'Nobody'}
          />
          <Switch
            label="Single sign-on only"
            description="Passwords and passkeys stop working, but for owners, who keep a way in when the organisation’s login is broken."
            checked={enforced}
            onChange={(event) => setEnforced(event.currentTarget.checked)}
          />
          <Problem error={save.error} />
          <Group justify="flex-end">
            <May scope="organisation_settings.update">
              <Button type="submit" loading={save.isPending}>
                Save
              </Button>
            </May>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

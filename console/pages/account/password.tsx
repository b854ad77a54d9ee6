import { Button, Group, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { SESSION, SESSIONS, refresh, useSession } from '../../api/queries';
import { NewPassword, longEnough } from '../../parts/new-password';
import { Problem } from '../../parts/problem';

export function ChangePassword() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const email = useSession().data?.user.email;
  const change = useMutation({
    mutationFn: () => api('PUT', '/v1/profile/password', { current, new: next }),
    onSuccess: async () => {
      setCurrent('');
      setNext('');
      notifications.show({ color: 'teal', message: 'Password changed. Your other sessions were ended.' });
      await Promise.all([refresh(SESSION), refresh(SESSIONS)]);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <section aria-labelledby="password">
      <Title order={2} size="h4" mb="sm" id="password">
        Password
      </Title>
      <Paper p="lg" radius="lg" maw={480}>
        <form onSubmit={submit}>
          <Stack>
            <input type="email" name="username" value={email ?? ''} readOnly hidden autoComplete="username" />
            <PasswordInput
              label="Present password"
              value={current}
              onChange={(event) => setCurrent(event.currentTarget.value)}
              required
              withAsterisk={false}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the present password' }}
            />
            <NewPassword label="New password" value={next} onChange={setNext} />
            <Problem error={change.error} />
            <Text size="xs" c="dimmed">
              All your other sessions end at once. API keys go on working.
            </Text>
            <Group justify="flex-end">
              <Button type="submit" loading={change.isPending} disabled={!current || !longEnough(next)}>
                Change password
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </section>
  );
}

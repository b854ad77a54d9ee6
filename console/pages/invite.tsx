import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api/client';
import { useTokenOfLink } from '../api/fragment';
import { SESSION, refresh } from '../api/queries';
import { Doorway } from '../parts/doorway';
import { NewPassword, longEnough } from '../parts/new-password';
import { Problem } from '../parts/problem';

/** Joining by a link that somebody sent: a name, a password, and in. */
export function Invite() {
  const token = useTokenOfLink('/invite');
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const join = useMutation({
    gcTime: 0, // the answer may hold a key
    mutationFn: async () => {
      const made = await api<{ email: string }>('POST', '/v1/invites/accept', { token, name: name.trim(), password });
      await api('POST', SESSION, { email: made.email, password });
    },
    onSuccess: async () => {
      setPassword('');
      go('/');
      await refresh(SESSION);
    },
  });
  if (!token) {
    return (
      <Doorway title="This link is not whole" about="Open it again from the message that you got, or ask for a new one.">
        <Anchor component={Link} href="/">
          Go to the login
        </Anchor>
      </Doorway>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate();
  };
  return (
    <Doorway title="Join Lockgate" about="You were invited. Choose a password, and you are in.">
      <form onSubmit={submit}>
        <Stack>
          <TextInput label="Your name" value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="name" autoFocus />
          <NewPassword label="Password" value={password} onChange={setPassword} />
          <Problem error={join.error} />
          <Button type="submit" size="md" loading={join.isPending} disabled={!longEnough(password)}>
            Join
          </Button>
        </Stack>
      </form>
    </Doorway>
  );
}

import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api/client';
import { useTokenOfLink } from '../api/fragment';
import { SESSION, SETUP, client, refresh } from '../api/queries';
import { Doorway } from '../parts/doorway';
import { NewPassword, longEnough } from '../parts/new-password';
import { Problem } from '../parts/problem';

export function Setup({ needed }: { needed: boolean }) {
  const given = useTokenOfLink('/setup');
  const [, go] = useLocation();
  const [token, setToken] = useState(given);
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [password, setPassword] = useState('');
  const create = useMutation({
    mutationFn: () =>
      api('POST', SETUP, {
        token: token.trim(),
        email: email.trim(),
        password,
        ...(name.trim() ? { name: name.trim() } : {}),
        ...(organisation.trim() ? { organisation: organisation.trim() } : {}),
      }),
    onSuccess: async () => {
      setPassword('');
      setToken('');
      go('/');
      await Promise.all([refresh(SESSION), client.invalidateQueries({ queryKey: [SETUP] })]);
    },
  });
  if (!needed) {
    return (
      <Doorway title="Already set up" about="This gateway has an owner, so the set-up link does nothing any more.">
        <Anchor component={Link} href="/">
          Go to the login
        </Anchor>
      </Doorway>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <Doorway title="Welcome to Lockgate" about="Create the first account. It owns this gateway and can invite others later.">
      <form onSubmit={submit}>
        <Stack>
          {!given && (
            <PasswordInput
              label="Set-up token"
              description="It is in the link that the gateway printed when it started."
              value={token}
              onChange={(event) => setToken(event.currentTarget.value)}
              required
              withAsterisk={false}
              autoComplete="off"
            />
          )}
          <TextInput label="Email" type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} autoComplete="username" autoFocus />
          <NewPassword label="Password" value={password} onChange={setPassword} />
          <TextInput label="Your name" value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="name" placeholder="Optional" />
          <TextInput label="Organisation" value={organisation} onChange={(event) => setOrganisation(event.currentTarget.value)} autoComplete="organization" placeholder="Optional" />
          <Problem error={create.error} />
          <Button type="submit" size="md" loading={create.isPending} disabled={!token || !email || !longEnough(password)}>
            Create account
          </Button>
        </Stack>
      </form>
    </Doorway>
  );
}

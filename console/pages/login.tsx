import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { SESSION, refresh } from '../api/queries';
import { Doorway } from '../parts/doorway';
import { Problem } from '../parts/problem';

export function Login() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useMutation({
    mutationFn: () => api('POST', SESSION, { email: email.trim(), password }),
    onSuccess: () => {
      setPassword('');
      return refresh(SESSION);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <Doorway title="Log in" about="To the console of this Lockgate gateway.">
      <form onSubmit={submit}>
        <Stack>
          <TextInput label="Email" type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} autoComplete="username" autoFocus />
          <PasswordInput
            label="Password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            required
            withAsterisk={false}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
          />
          <Problem error={enter.error} />
          <Button type="submit" size="md" loading={enter.isPending} disabled={!email || !password}>
            Log in
          </Button>
        </Stack>
      </form>
    </Doorway>
  );
}

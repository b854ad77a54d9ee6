import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/client';
import { useTokenOfLink } from '../api/fragment';
import { SESSION, refresh } from '../api/queries';
import { Doorway } from '../parts/doorway';
import { NewPassword, longEnough } from '../parts/new-password';
import { Problem } from '../parts/problem';

/** A new password by a link. No session begins: the way in is the login, with its second factor. */
export function Reset() {
  const token = useTokenOfLink('/reset-password');
  const [password, setPassword] = useState('');
  const choose = useMutation({
    mutationFn: () => api('POST', '/v1/password-reset/complete', { token, password }),
    onSuccess: () => {
      setPassword('');
      return refresh(SESSION);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate();
  };
  const home = (
    <Anchor component={Link} href="/">
      Go to the login
    </Anchor>
  );
  if (!token || choose.isSuccess) {
    return (
      <Doorway title={choose.isSuccess ? 'Your password is new' : 'This link is not whole'} about={choose.isSuccess ? 'All your sessions were ended.' : 'Open it again from the message that you got, or ask for a new one.'}>
        {home}
      </Doorway>
    );
  }
  return (
    <Doorway title="Choose a new password" about="All your sessions end with it.">
      <form onSubmit={submit}>
        <Stack>
          <NewPassword label="New password" value={password} onChange={setPassword} />
          <Problem error={choose.error} />
          <Button type="submit" size="md" loading={choose.isPending} disabled={!longEnough(password)}>
            Save
          </Button>
          <Text size="xs" c="dimmed">
            A second factor stays as it is, and is asked for at the login.
          </Text>
        </Stack>
      </form>
    </Doorway>
  );
}

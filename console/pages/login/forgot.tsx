import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api } from '../../api/client';
import { Doorway } from '../../parts/doorway';
import { Problem } from '../../parts/problem';

/** The answer is the same whether or not somebody has this address. */
export function ForgotPassword({ email, setEmail, back }: { email: string; setEmail: (email: string) => void; back: () => void }) {
  const ask = useMutation({ mutationFn: () => api<{ sent_by: string | null }>('POST', '/v1/password-reset', { email: email.trim() }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <Doorway title="A new password" about="For who forgot theirs.">
      <form onSubmit={submit}>
        <Stack>
          {ask.data ? (
            <Text size="sm">
              {ask.data.sent_by
                ? 'If this address has an account here, a link is on its way. It works once, for twenty minutes.'
                : 'This gateway sends no mail. Ask an owner or an admin of your organisation for a link, under Members.'}
            </Text>
          ) : (
            <>
              <TextInput label="Email" type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} autoComplete="username" autoFocus />
              <Problem error={ask.error} />
              <Button type="submit" size="md" loading={ask.isPending} disabled={!email.includes('@')}>
                Send me a link
              </Button>
            </>
          )}
          <Anchor component="button" type="button" size="sm" onClick={back}>
            Back to the login
          </Anchor>
        </Stack>
      </form>
    </Doorway>
  );
}

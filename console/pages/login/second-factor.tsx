import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { answered } from '../../api/passkeys';
import { SESSION, refresh } from '../../api/queries';
import { Doorway } from '../../parts/doorway';
import { Problem } from '../../parts/problem';

/** After the password: a code, a passkey, or one of the codes that were kept for the day when both are lost. */
export function SecondFactor({ methods, back }: { methods: string[]; back: () => void }) {
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const enter = useMutation({
    mutationFn: (proof: object) => api('POST', `${SESSION}/second-factor`, proof),
    onSuccess: () => refresh(SESSION),
  });
  const passkey = useMutation({
    mutationFn: async () => enter.mutateAsync({ credential: await answered(await api('GET', `${SESSION}/passkey/options`)) }),
  });
  const typed = recovery || methods.includes('totp');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate(recovery ? { recovery_code: code.trim() } : { code: code.replace(/\s/g, '') });
  };
  return (
    <Doorway title="One more step" about="Your password was right. Now your second factor.">
      <form onSubmit={submit}>
        <Stack>
          {methods.includes('passkey') && !recovery && (
            <Button size="md" variant={methods.includes('totp') ? 'default' : 'filled'} leftSection={<IconFingerprint size={18} />} loading={passkey.isPending} onClick={() => passkey.mutate()}>
              Use a passkey
            </Button>
          )}
          {typed && (
            <TextInput
              label={recovery ? 'Recovery code' : 'Code of your app'}
              placeholder={recovery ? 'xxxx-xxxx-xxxx-xxxx' : '123 456'}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              inputMode={recovery ? 'text' : 'numeric'}
              autoComplete="one-time-code"
              autoFocus
              styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            />
          )}
          <Problem error={enter.error ?? passkey.error} />
          {typed && (
            <Button type="submit" size="md" loading={enter.isPending && !passkey.isPending} disabled={!code.trim()}>
              Log in
            </Button>
          )}
          <Group justify="space-between">
            <Anchor component="button" type="button" size="sm" onClick={back}>
              Back
            </Anchor>
            {methods.includes('recovery_code') && (
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => {
                  setCode('');
                  setRecovery(!recovery);
                }}
              >
                {recovery ? 'Use the second factor' : 'Lost it? Use a recovery code'}
              </Anchor>
            )}
          </Group>
        </Stack>
      </form>
    </Doorway>
  );
}

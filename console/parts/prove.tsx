import { Anchor, Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, onStepUp } from '../api/client';
import { answered, supported } from '../api/passkeys';
import { SESSION, refresh } from '../api/queries';
import type { Proof, Session } from '../api/types';
import { Problem } from './problem';

/** The proofs that are typed: the field that carries each, and the words that choose it. */
const TYPED = {
  password: { field: 'password', label: 'Password', choose: 'Use the password' },
  totp: { field: 'code', label: 'Code of your app', choose: 'Use a code' },
  recovery_code: { field: 'recovery_code', label: 'Recovery code', choose: 'Use a recovery code' },
};
type Typed = keyof typeof TYPED;
const typedOf = (proofs: Proof[]): Typed[] => (['password', 'totp', 'recovery_code'] as const).filter((one) => proofs.includes(one));

interface Asked {
  proofs: Proof[];
  settle: (proved: boolean) => void;
}

/** Stands in the frame and waits: when the gateway wants a proof for an act, it is asked for here. */
export function Prove() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(
    () =>
      onStepUp(async () => {
        const { proofs } = await api<Session>('GET', SESSION); // now: a factor may have come since the page opened
        return new Promise((settle) => setAsked({ proofs, settle }));
      }),
    [],
  );
  if (!asked) return null;
  const end = (proved: boolean) => {
    setAsked(null);
    asked.settle(proved);
  };
  return <Ask proofs={asked.proofs} end={end} />;
}

function Ask({ proofs, end }: { proofs: Proof[]; end: (proved: boolean) => void }) {
  const typed = typedOf(proofs);
  const byPasskey = proofs.includes('passkey') && supported();
  // a recovery code is for the day when the rest is lost
  const [way, setWay] = useState<Typed | undefined>(byPasskey && typed[0] === 'recovery_code' ? undefined : typed[0]);
  const [text, setText] = useState('');
  const prove = useMutation({
    mutationFn: (proof: object) => api('POST', `${SESSION}/prove`, proof),
    onSuccess: () => {
      end(true);
      return refresh('/v1/sessions');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // this form may stand inside another one
    if (!way) passkey.mutate();
    else prove.mutate({ [TYPED[way].field]: way === 'totp' ? text.replace(/\s/g, '') : text });
  };
  const passkey = useMutation({
    mutationFn: async () => prove.mutateAsync({ credential: await answered(await api('GET', `${SESSION}/prove/options`)) }),
  });
  const field = { value: text, onChange: (event: FormEvent<HTMLInputElement>) => setText(event.currentTarget.value), 'data-autofocus': true };
  return (
    <Modal opened onClose={() => end(false)} title="Confirm that it is you" zIndex={400} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">You proved it more than five minutes ago, and this needs it again.</Text>
          {way === 'password' && (
            <PasswordInput label={TYPED[way].label} autoComplete="current-password" visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }} {...field} />
          )}
          {way === 'totp' && <TextInput label={TYPED[way].label} inputMode="numeric" autoComplete="one-time-code" {...field} />}
          {way === 'recovery_code' && <TextInput label={TYPED[way].label} autoComplete="off" {...field} />}
          <Group gap="md">
            {typed
              .filter((one) => one !== way)
              .map((one) => (
                <Anchor
                  key={one}
                  component="button"
                  type="button"
                  size="sm"
                  onClick={() => {
                    setText('');
                    setWay(one);
                  }}
                >
                  {TYPED[one].choose}
                </Anchor>
              ))}
            {byPasskey && way && (
              <Anchor component="button" type="button" size="sm" onClick={() => passkey.mutate()}>
                Use a passkey
              </Anchor>
            )}
          </Group>
          <Problem error={prove.error ?? passkey.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => end(false)}>
              Cancel
            </Button>
            <Button type="submit" loading={prove.isPending || passkey.isPending} disabled={Boolean(way) && !text}>
              {way ? 'Confirm' : 'Use a passkey'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

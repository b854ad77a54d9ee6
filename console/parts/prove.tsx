import { Anchor, Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, onStepUp } from '../api/client';
import { answered, supported } from '../api/passkeys';
import { SESSION, refresh } from '../api/queries';
import { Problem } from './problem';

/** Stands in the frame and waits: when the gateway wants the password for an act, it is asked for here. */
export function Prove() {
  const [answer, setAnswer] = useState<((proved: boolean) => void) | null>(null);
  useEffect(() => onStepUp(() => new Promise((resolve) => setAnswer(() => resolve))), []);
  if (!answer) return null;
  const end = (proved: boolean) => {
    setAnswer(null);
    answer(proved);
  };
  return <Ask end={end} />;
}

function Ask({ end }: { end: (proved: boolean) => void }) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState(false);
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
    prove.mutate(code ? { code: password.replace(/\s/g, '') } : { password });
  };
  const passkey = useMutation({
    mutationFn: async () => prove.mutateAsync({ credential: await answered(await api('GET', `${SESSION}/prove/options`)) }),
  });
  return (
    <Modal opened onClose={() => end(false)} title="Confirm that it is you" zIndex={400} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">You proved it more than five minutes ago, and this needs it again.</Text>
          {code ? (
            <TextInput label="Code of your app" value={password} onChange={(event) => setPassword(event.currentTarget.value)} inputMode="numeric" autoComplete="one-time-code" data-autofocus />
          ) : (
            <PasswordInput
              label="Password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              autoComplete="current-password"
              data-autofocus
              visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
            />
          )}
          <Group gap="md">
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                setPassword('');
                setCode(!code);
              }}
            >
              {code ? 'Use the password' : 'Use a code'}
            </Anchor>
            {supported() && (
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
            <Button type="submit" loading={prove.isPending} disabled={!password}>
              Confirm
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, onStepUp } from '../api/client';
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
  const prove = useMutation({
    mutationFn: () => api('POST', `${SESSION}/prove`, { password }),
    onSuccess: () => {
      end(true);
      return refresh('/v1/sessions');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // this form may stand inside another one
    prove.mutate();
  };
  return (
    <Modal opened onClose={() => end(false)} title="Confirm your password" zIndex={400} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">You entered it more than five minutes ago, and this needs it again.</Text>
          <PasswordInput
            label="Password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            data-autofocus
            visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
          />
          <Problem error={prove.error} />
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

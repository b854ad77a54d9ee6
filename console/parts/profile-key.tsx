// "Copy API key": whatever state a person's key is in, the flow ends with a working key on the clipboard.
import { Button, Code, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { ApiError, api } from '../api/client';
import { copyText } from '../api/clipboard';
import { exact, instant } from '../api/format';
import { PROFILE_KEY, refresh, refreshApiKeys, useProfileKey } from '../api/queries';
import type { NewKey, ProfileKey } from '../api/types';
import { Problem } from './problem';
import { SecretDialog } from './secret-dialog';
import { When } from './when';

interface Shown {
  made: NewKey;
  copied: boolean;
}

const Flow = createContext<() => void>(() => undefined);

/** Starts the flow. */
export const useCopyApiKey = (): (() => void) => useContext(Flow);

async function show(made: NewKey): Promise<Shown> {
  const copied = await copyText(made.key);
  void refresh(PROFILE_KEY);
  void refreshApiKeys();
  return { made, copied };
}

const make = async (): Promise<Shown> => show(await api<NewKey>('POST', PROFILE_KEY));

/** A key has at most two valid secrets: when the last rotation still overlaps, its older secret has to go first. */
async function rotate(key: ProfileKey, revokeFirst: boolean): Promise<Shown> {
  if (revokeFirst) await api('POST', `/v1/api-keys/${encodeURIComponent(key.id)}/revoke-previous`);
  return show(await api<NewKey>('POST', `${PROFILE_KEY}/rotate`));
}

export function ProfileKeyFlow({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const profile = useProfileKey();
  const key = profile.data?.key ?? null;
  const create = useMutation({ mutationFn: make, gcTime: 0 });
  const turn = useMutation({ mutationFn: (first: boolean) => rotate(key as ProfileKey, first), gcTime: 0 });
  const shown = create.data ?? turn.data;

  const close = () => {
    setOpen(false);
    create.reset(); // forgets the secret
    turn.reset();
  };
  const begin = () => {
    setOpen(true);
    if (profile.isSuccess && !key) create.mutate();
  };
  const overlapping = turn.error instanceof ApiError && turn.error.status === 409;
  return (
    <Flow.Provider value={begin}>
      {children}
      {open && shown && (
        <SecretDialog
          title="Your API key"
          secret={shown.made.key}
          scopes={['completions.write']}
          copied={shown.copied}
          note={<Overlap until={shown.made.key_transition_expires_at} />}
          close={close}
        />
      )}
      {open && !shown && (
        <Modal opened onClose={close} title="Copy API key" closeButtonProps={{ 'aria-label': 'Close' }}>
          <Stack>
            {key ? <Existing current={key} /> : <Text size="sm">Making your personal key…</Text>}
            <Problem error={profile.error ?? create.error ?? (overlapping ? null : turn.error)} />
            {overlapping && (
              <Text size="sm" role="alert">
                The secret before this one still works until its overlap ends. Rotating again now ends that older secret at
                once; the present one then gets its own 30 minutes.
              </Text>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              {key && (
                <Button loading={turn.isPending} onClick={() => turn.mutate(overlapping)} data-autofocus>
                  {overlapping ? 'End the older secret, rotate and copy' : 'Rotate and copy'}
                </Button>
              )}
              {!key && create.error && (
                <Button loading={create.isPending} onClick={() => create.mutate()}>
                  Try again
                </Button>
              )}
            </Group>
          </Stack>
        </Modal>
      )}
    </Flow.Provider>
  );
}

function Existing({ current }: { current: ProfileKey }) {
  return (
    <Stack gap="xs">
      <Text size="sm">
        Your key is <Code>{current.masked}</Code>, last used <When at={current.last_used_at} never="never" />.
      </Text>
      <Text size="sm">
        Keys are stored as digests only, so this one cannot be copied again. <b>Rotate and copy</b> gives it a new secret
        and puts that on the clipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you
        replace it.
      </Text>
    </Stack>
  );
}

function Overlap({ until }: { until: string | number | null | undefined }) {
  const end = instant(until);
  if (!end) return 'It is yours alone and can do what you can do. Keep it out of code and chats.';
  return `The old secret works until ${exact(end)}. Replace it by then.`;
}

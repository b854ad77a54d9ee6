import { Alert, Button, Group, Modal, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconDeviceMobile, IconFingerprint, IconLifebuoy, IconShieldCheck, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { useList, write } from '../../api/listed';
import { created, supported } from '../../api/passkeys';
import { CodeBlock } from '../../parts/code';
import { Confirm } from '../../parts/confirm';
import { Listing, Named } from '../../parts/listing';
import { Problem } from '../../parts/problem';
import { QrCode } from '../../parts/qr';
import { When } from '../../parts/when';

interface Factor {
  id: string;
  kind: 'totp' | 'passkey' | 'recovery';
  name: string;
  created_at: string;
  last_used_at: string | null;
  codes_left?: number;
}

interface Seed {
  id: string;
  secret: string;
  uri: string;
}

interface Codes {
  recovery_codes: string[];
}

const FACTORS = '/v1/profile/factors';
const KINDS = { totp: 'Codes of an app', passkey: 'Passkey', recovery: 'Recovery codes' };

/** What a login asks for beside the password. `settled` is called when one was added and its codes are stored. */
export function Factors({ settled }: { settled?: () => void }) {
  const found = useList<Factor>(FACTORS);
  const [seed, setSeed] = useState<Seed | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [gone, setGone] = useState<Factor | null>(null);
  const show = ({ recovery_codes }: Codes) => {
    if (recovery_codes.length > 0) setCodes(recovery_codes);
    else settled?.();
  };
  const begin = useMutation({ gcTime: 0, mutationFn: () => api<Seed>('POST', `${FACTORS}/totp`, {}), onSuccess: setSeed });
  const passkey = useMutation({
    gcTime: 0,
    mutationFn: async () => {
      const credential = await created(await api('GET', `${FACTORS}/passkey/options`));
      return write<Codes>('POST', `${FACTORS}/passkey`, { name: nameOfBrowser(), credential }, FACTORS);
    },
    onSuccess: show,
  });
  const anew = useMutation({ gcTime: 0, mutationFn: () => write<Codes>('POST', `${FACTORS}/recovery-codes`, {}, FACTORS), onSuccess: show });
  return (
    <section aria-labelledby="factors">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="factors">
          Second factors
        </Title>
        <Group gap="sm">
          <Button variant="default" size="sm" leftSection={<IconDeviceMobile size={16} />} loading={begin.isPending} onClick={() => begin.mutate()}>
            Add an app
          </Button>
          {supported() && (
            <Button variant="default" size="sm" leftSection={<IconFingerprint size={16} />} loading={passkey.isPending} onClick={() => passkey.mutate()}>
              Add a passkey
            </Button>
          )}
        </Group>
      </Group>
      <Problem error={begin.error ?? passkey.error ?? anew.error} />
      <Listing
        label="Second factors"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        minWidth={520}
        acts={[
          { name: 'New codes', icon: IconLifebuoy, for: (row) => row.kind === 'recovery', run: () => anew.mutate() },
          { name: 'Remove…', icon: IconTrash, danger: true, for: (row) => row.kind !== 'recovery', run: setGone },
        ]}
        cells={[
          { name: 'Name', least: 200, show: (row) => <Named name={row.name} about={row.kind === 'recovery' ? `${row.codes_left ?? 0} left` : KINDS[row.kind]} /> },
          { name: 'Added', width: 130, show: (row) => <When at={row.created_at} /> },
          { name: 'Last used', width: 130, show: (row) => <When at={row.last_used_at} never="Never" /> },
        ]}
        empty={{
          icon: <IconShieldCheck size={26} />,
          title: 'Your password stands alone',
          about: 'Add a passkey or the codes of an app. Then a password that was guessed or stolen is not enough to get in.',
        }}
      />
      {seed && (
        <Confirming
          seed={seed}
          close={() => setSeed(null)}
          done={(made) => {
            setSeed(null);
            show(made);
          }}
        />
      )}
      {codes && (
        <RecoveryCodes
          codes={codes}
          close={() => {
            setCodes(null);
            settled?.();
          }}
        />
      )}
      {gone && (
        <Confirm title={`Remove ${gone.name}?`} action="Remove" close={() => setGone(null)} run={() => write('DELETE', `${FACTORS}/${gone.id}`, undefined, FACTORS)}>
          The login no longer asks for it. With the last one your recovery codes go, too.
        </Confirm>
      )}
    </section>
  );
}

const nameOfBrowser = (): string => {
  const agent = navigator.userAgent;
  const system = ['Windows', 'Mac OS', 'Android', 'iPhone', 'Linux'].find((name) => agent.includes(name));
  return system ? `Passkey on ${system}` : 'Passkey';
};

function Confirming({ seed, close, done }: { seed: Seed; close: () => void; done: (made: Codes) => void }) {
  const [code, setCode] = useState('');
  const confirm = useMutation({
    gcTime: 0,
    mutationFn: () => write<Codes>('POST', `${FACTORS}/totp/${seed.id}/confirm`, { code: code.replace(/\s/g, '') }, FACTORS),
    onSuccess: done,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <Modal opened onClose={close} title="Add an app" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">Scan this with an authenticator app, then enter the code that it shows.</Text>
          <Group justify="center">
            <QrCode text={seed.uri} label="QR code of the secret" />
          </Group>
          <Text size="xs" c="dimmed">
            No camera? Enter this secret by hand:
          </Text>
          <CodeBlock label="Secret" text={seed.secret.replace(/(.{4})/g, '$1 ').trim()} />
          <TextInput label="Code" placeholder="123 456" inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.currentTarget.value)} data-autofocus />
          <Problem error={confirm.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={confirm.isPending} disabled={!code.trim()}>
              Add
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Shown once: digests are stored. */
function RecoveryCodes({ codes, close }: { codes: string[]; close: () => void }) {
  return (
    <Modal opened onClose={close} title="Your recovery codes" closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false}>
      <Stack>
        <Alert color="yellow" variant="light">
          Keep them where your phone is not. Each lets you in once when your second factor is lost, and they are not shown again.
        </Alert>
        <Paper p="sm" withBorder>
          <CodeBlock label="Recovery codes" text={codes.join('\n')} />
        </Paper>
        <Group justify="flex-end">
          <Button onClick={close}>I have stored them</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

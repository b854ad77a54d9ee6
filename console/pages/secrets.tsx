import { Alert } from '@mantine/core';
import { IconPencil, IconPlugConnected, IconTrash, IconVault } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../api/client';
import { useList, write } from '../api/listed';
import { Confirm } from '../parts/confirm';
import { AddButton, Listing, Named } from '../parts/listing';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { When } from '../parts/when';
import { MANAGERS, SECRETS, SecretForm, type SecretRow } from './secrets/form';

type Act = { kind: 'add' } | { kind: 'edit' | 'delete'; row: SecretRow };
interface Tested {
  ok?: boolean;
  success?: boolean;
  message?: string;
}

/** Where secrets are that are kept elsewhere: the gateway fetches them when they are used. */
export function Secrets() {
  const found = useList<SecretRow>(`${SECRETS}?page_size=500`);
  const [act, setAct] = useState<Act | null>(null);
  const [told, setTold] = useState<{ ok: boolean; text: string } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const close = () => setAct(null);
  const test = (row: SecretRow) => {
    setFailed(null);
    setTold(null);
    api<Tested>('POST', `${SECRETS}/${row.id}/test`, {}).then(
      (said) => setTold({ ok: (said.ok ?? said.success) !== false, text: `${row.name}: ${said.message ?? 'the secret can be fetched'}` }),
      setFailed,
    );
  };
  return (
    <Page
      title="Secret references"
      about="Providers’ keys that stay in your own vault. Virtual keys and integrations name them, and the gateway fetches them when they are used."
      actions={
        <AddButton scope="secret_references.create" run={() => setAct({ kind: 'add' })}>
          Add reference
        </AddButton>
      }
    >
      <Problem error={failed} />
      {told && (
        <Alert mb="md" color={told.ok ? 'teal' : 'red'} variant="light" role="status" withCloseButton onClose={() => setTold(null)} closeButtonLabel="Close">
          {told.text}
        </Alert>
      )}
      <Listing
        label="Secret references"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        texts={(row) => [row.name, row.slug, row.manager_type]}
        acts={[
          { name: 'Test', icon: IconPlugConnected, scope: 'secret_references.update', run: test },
          { name: 'Edit', icon: IconPencil, scope: 'secret_references.update', run: (row) => setAct({ kind: 'edit', row }) },
          { name: 'Delete…', icon: IconTrash, scope: 'secret_references.delete', danger: true, run: (row) => setAct({ kind: 'delete', row }) },
        ]}
        cells={[
          { name: 'Name', least: 200, show: (row) => <Named name={row.name} about={row.description} /> },
          { name: 'Slug', width: 220, show: (row) => <span className="mono wrap">{row.slug}</span> },
          { name: 'Kept in', width: 190, show: (row) => MANAGERS.find((one) => one.value === row.manager_type)?.label ?? row.manager_type },
          { name: 'Changed', width: 120, show: (row) => <When at={row.last_updated_at} /> },
        ]}
        empty={{ icon: <IconVault size={26} />, title: 'No secret is kept elsewhere', about: 'Add one, and name it in a virtual key or an integration instead of pasting the secret itself.' }}
      />
      {act?.kind === 'add' && <SecretForm close={close} />}
      {act?.kind === 'edit' && <SecretForm row={act.row} close={close} />}
      {act?.kind === 'delete' && (
        <Confirm title={`Delete ${act.row.name}?`} action="Delete" close={close} run={() => write('DELETE', `${SECRETS}/${act.row.id}`, undefined, SECRETS)}>
          The secret itself stays where it is. What still names this reference must be changed first.
        </Confirm>
      )}
    </Page>
  );
}

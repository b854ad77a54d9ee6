import { Badge, Group, PasswordInput, Select, Stack, Switch, TagsInput, Text, TextInput } from '@mantine/core';
import { IconLogin2, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useList, write } from '../../api/listed';
import { useSession } from '../../api/queries';
import { type IdentityProvider, SSO } from '../../api/security';
import { CodeBlock } from '../../parts/code';
import { Confirm } from '../../parts/confirm';
import { FormDrawer } from '../../parts/form';
import { AddButton, Listing, Named } from '../../parts/listing';
import { StatusBadge } from '../../parts/status';

type Act = { kind: 'add' } | { kind: 'edit' | 'delete'; row: IdentityProvider };

/** Identity providers that log people in. Only an owner changes them: whoever does decides who gets in as whom. */
export function SingleSignOn() {
  const found = useList<IdentityProvider>(SSO);
  const owner = useSession().data?.user.role === 'owner';
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  return (
    <>
      <Group justify="space-between" mb="md" align="flex-start">
        <Text size="sm" c="dimmed" maw={620} flex="1 1 300px">
          OpenID Connect, with a code and PKCE. A person enters their address, and its domain says which provider is asked.
        </Text>
        {owner ? (
          <AddButton run={() => setAct({ kind: 'add' })}>Add provider</AddButton>
        ) : (
          <Text size="sm" c="dimmed">
            Only an owner changes these.
          </Text>
        )}
      </Group>
      <Listing
        label="Identity providers"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        acts={
          owner
            ? [
                { name: 'Edit', icon: IconPencil, run: (row) => setAct({ kind: 'edit', row }) },
                { name: 'Delete…', icon: IconTrash, danger: true, run: (row) => setAct({ kind: 'delete', row }) },
              ]
            : []
        }
        cells={[
          { name: 'Name', least: 180, show: (row) => <Named name={row.name} about={row.issuer} /> },
          {
            name: 'Domains',
            least: 180,
            show: (row) => (
              <Group gap={4}>
                {row.domains.map((name) => (
                  <Badge key={name} variant="light" tt="none">
                    {row.allow_subdomains ? `*.${name}` : name}
                  </Badge>
                ))}
              </Group>
            ),
          },
          { name: 'New people', width: 150, show: (row) => (row.disable_auto_provision_user ? 'Invited only' : `Let in as ${row.default_role}`) },
          { name: 'Status', width: 110, show: (row) => <StatusBadge status={row.status} /> },
        ]}
        empty={{ icon: <IconLogin2 size={26} />, title: 'No identity provider yet', about: 'Add yours, and people log in here with the account that they have there.' }}
      />
      {act?.kind === 'add' && <ProviderForm close={close} />}
      {act?.kind === 'edit' && <ProviderForm row={act.row} close={close} />}
      {act?.kind === 'delete' && (
        <Confirm title={`Delete ${act.row.name}?`} action="Delete" close={close} run={() => write('DELETE', `${SSO}/${act.row.id}`, undefined, SSO)}>
          Its people can no longer log in through it. Their accounts stay, and so do their keys.
        </Confirm>
      )}
    </>
  );
}

const AUTHS = [
  { value: 'client_secret_basic', label: 'Secret, in the header' },
  { value: 'client_secret_post', label: 'Secret, in the body' },
  { value: 'private_key_jwt', label: 'Signed with a key of this gateway' },
];

function ProviderForm({ row, close }: { row?: IdentityProvider; close: () => void }) {
  const [name, setName] = useState(row?.name ?? '');
  const [issuer, setIssuer] = useState(row?.issuer ?? '');
  const [clientId, setClientId] = useState(row?.client_id ?? '');
  const [secret, setSecret] = useState('');
  const [auth, setAuth] = useState(row?.client_auth ?? 'client_secret_basic');
  const [domains, setDomains] = useState(row?.domains ?? []);
  const [below, setBelow] = useState(row?.allow_subdomains ?? false);
  const [invited, setInvited] = useState(row?.disable_auto_provision_user ?? false);
  const signed = auth === 'private_key_jwt';
  const save = () => {
    const body = {
      name: name.trim(),
      issuer: issuer.trim(),
      client_id: clientId.trim(),
      client_auth: auth,
      ...(secret && !signed ? { client_secret: secret } : {}),
      domains,
      allow_subdomains: below,
      disable_auto_provision_user: invited,
    };
    return row ? write('PUT', `${SSO}/${row.id}`, body, SSO) : write('POST', SSO, body, SSO);
  };
  const ready = name.trim() !== '' && issuer.trim() !== '' && clientId.trim() !== '' && domains.length > 0 && (signed || Boolean(row?.has_client_secret) || secret !== '');
  return (
    <FormDrawer title={row ? `Edit ${row.name}` : 'Add an identity provider'} action="Save" ready={ready} save={save} close={close}>
      <TextInput label="Name" placeholder="Company login" value={name} onChange={(event) => setName(event.currentTarget.value)} required data-autofocus />
      <TextInput label="Issuer" placeholder="https://login.example.org" description="Exactly as the provider’s discovery says it." value={issuer} onChange={(event) => setIssuer(event.currentTarget.value)} required />
      <TextInput label="Client id" value={clientId} onChange={(event) => setClientId(event.currentTarget.value)} required autoComplete="off" />
      <Select label="The gateway proves itself by" data={AUTHS} value={auth} onChange={(value) => value && setAuth(value)} allowDeselect={false} />
      {!signed && (
        <PasswordInput
          label="Client secret"
          description={row?.has_client_secret ? 'Leave it empty to keep the stored one.' : 'Sealed at once, and never shown again.'}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the secret' }}
        />
      )}
      <TagsInput label="Domains" description="Whose addresses it speaks for." placeholder={domains.length > 0 ? undefined : 'example.org'} value={domains} onChange={setDomains} splitChars={[',', ' ']} acceptValueOnBlur />
      <Switch label="Their subdomains, too" checked={below} onChange={(event) => setBelow(event.currentTarget.checked)} />
      <Switch label="Invited people only" description="Off: whoever it logs in becomes a member." checked={invited} onChange={(event) => setInvited(event.currentTarget.checked)} />
      {row && (
        <Stack gap={6}>
          <Text size="sm" fw={500}>
            Tell the provider to send people back to
          </Text>
          <CodeBlock label="Redirect address" text={row.redirect_uri} />
          {row.jwks_url && <CodeBlock label="Keys of this gateway" text={row.jwks_url} />}
        </Stack>
      )}
    </FormDrawer>
  );
}

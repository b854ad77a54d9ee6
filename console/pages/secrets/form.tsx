import { PasswordInput, Select, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useOne, write } from '../../api/listed';
import { FormDrawer } from '../../parts/form';
import { filled } from '../../parts/credential';

export const SECRETS = '/v1/secret-references';

export interface SecretRow {
  id: string;
  slug: string;
  name: string;
  description?: string | null;
  manager_type: string;
  last_updated_at: string;
}

interface SecretWhole extends SecretRow {
  secret_path: string;
  secret_key: string | null;
  auth_config: Record<string, string | null>;
}

interface Login {
  name: string;
  label: string;
  secret?: boolean;
  /** Only with this way to log in. */
  with?: string;
}

interface Manager {
  value: string;
  label: string;
  path: string;
  example: string;
  ways?: { field: string; options: { value: string; label: string }[] };
  logins: Login[];
}

export const MANAGERS: Manager[] = [
  { value: 'env', label: 'Environment variable', path: 'Variable', example: 'OPENAI_KEY', logins: [] },
  { value: 'file', label: 'File', path: 'File in the operator’s folder', example: 'openai.key', logins: [] },
  {
    value: 'hashicorp_vault',
    label: 'HashiCorp Vault',
    path: 'Path',
    example: 'secret/data/openai',
    ways: {
      field: 'vault_auth_type',
      options: [
        { value: 'token', label: 'Token' },
        { value: 'approle', label: 'AppRole' },
        { value: 'kubernetes', label: 'Kubernetes' },
      ],
    },
    logins: [
      { name: 'vault_addr', label: 'Address' },
      { name: 'vault_token', label: 'Token', secret: true, with: 'token' },
      { name: 'vault_role_id', label: 'Role id', with: 'approle' },
      { name: 'vault_secret_id', label: 'Secret id', secret: true, with: 'approle' },
      { name: 'vault_role', label: 'Role', with: 'kubernetes' },
      { name: 'vault_mount', label: 'Mount of the login (optional)', with: 'approle' },
      { name: 'vault_mount', label: 'Mount of the login (optional)', with: 'kubernetes' },
      { name: 'vault_namespace', label: 'Namespace (optional)' },
    ],
  },
  {
    value: 'aws_sm',
    label: 'AWS Secrets Manager',
    path: 'Secret’s name or ARN',
    example: 'prod/openai',
    ways: {
      field: 'aws_auth_type',
      options: [
        { value: 'accessKey', label: 'Access key' },
        { value: 'assumedRole', label: 'Assumed role' },
        { value: 'serviceRole', label: 'The machine’s own role' },
      ],
    },
    logins: [
      { name: 'aws_region', label: 'Region' },
      { name: 'aws_access_key_id', label: 'Access key id', with: 'accessKey' },
      { name: 'aws_secret_access_key', label: 'Secret access key', secret: true, with: 'accessKey' },
      { name: 'aws_role_arn', label: 'Role ARN', with: 'assumedRole' },
      { name: 'aws_external_id', label: 'External id (optional)', with: 'assumedRole' },
      { name: 'aws_access_key_id', label: 'Access key id of who assumes it (empty: the gateway)', with: 'assumedRole' },
      { name: 'aws_secret_access_key', label: 'Secret access key of who assumes it', secret: true, with: 'assumedRole' },
    ],
  },
  {
    value: 'azure_kv',
    label: 'Azure Key Vault',
    path: 'Secret’s name, or name/version',
    example: 'openai-key',
    ways: {
      field: 'azure_auth_mode',
      options: [
        { value: 'entra', label: 'Entra application' },
        { value: 'managed', label: 'Managed identity' },
        { value: 'default', label: 'Whatever the machine has' },
      ],
    },
    logins: [
      { name: 'azure_vault_url', label: 'Address' },
      { name: 'azure_entra_tenant_id', label: 'Tenant id', with: 'entra' },
      { name: 'azure_entra_client_id', label: 'Client id', with: 'entra' },
      { name: 'azure_entra_client_secret', label: 'Client secret', secret: true, with: 'entra' },
      { name: 'azure_managed_client_id', label: 'Client id (optional)', with: 'managed' },
    ],
  },
];

/** Ways to log in that are the machine’s own. */
const OWN = ['kubernetes', 'serviceRole', 'managed', 'default'];

export function SecretForm({ row, close }: { row?: SecretRow; close: () => void }) {
  const whole = useOne<SecretWhole>(`${SECRETS}/${row?.id ?? ''}`, row !== undefined).data;
  if (row && !whole) return null;
  return <Form row={whole} close={close} />;
}

function Form({ row, close }: { row: SecretWhole | undefined; close: () => void }) {
  const [kind, setKind] = useState(row?.manager_type ?? 'env');
  const [name, setName] = useState(row?.name ?? '');
  const [description, setDescription] = useState(row?.description ?? '');
  const [path, setPath] = useState(row?.secret_path ?? '');
  const [part, setPart] = useState(row?.secret_key ?? '');
  const [login, setLogin] = useState<Record<string, string>>(
    Object.fromEntries(Object.entries(row?.auth_config ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && !pair[0].startsWith('masked_'))),
  );
  const manager = MANAGERS.find((one) => one.value === kind);
  const way = manager?.ways ? (login[manager.ways.field] ?? manager.ways.options[0]?.value ?? '') : '';
  const asked = (manager?.logins ?? []).filter((one) => !one.with || one.with === way);
  const save = () => {
    const auth = { ...filled(Object.fromEntries(asked.map((one) => [one.name, login[one.name] ?? '']))), ...(manager?.ways ? { [manager.ways.field]: way } : {}) };
    const body = {
      name: name.trim(),
      description: description.trim() || null,
      secret_path: path.trim(),
      ...(part.trim() ? { secret_key: part.trim() } : {}),
      ...(Object.keys(auth).length > 0 ? { auth_config: auth } : {}),
    };
    return row ? write('PUT', `${SECRETS}/${row.id}`, body, SECRETS) : write('POST', SECRETS, { ...body, manager_type: kind }, SECRETS);
  };
  return (
    <FormDrawer title={row ? `Edit ${row.name}` : 'Add a secret reference'} action="Save" ready={name.trim() !== '' && path.trim() !== ''} save={save} close={close}>
      <Select
        label="Kept in"
        description={kind === 'env' || kind === 'file' ? 'Only what the operator allowed by a setting can be named.' : undefined}
        data={MANAGERS.map(({ value, label }) => ({ value, label }))}
        value={kind}
        onChange={(value) => value && setKind(value)}
        allowDeselect={false}
        disabled={row !== undefined}
      />
      <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} required data-autofocus />
      {manager?.ways && (
        <Select
          label="The gateway logs in by"
          description={OWN.includes(way) ? 'Its own identity, which works where the operator’s setting LOCKGATE_SECRET_IDENTITY says.' : undefined}
          data={manager.ways.options}
          value={way}
          onChange={(value) => value && manager.ways && setLogin({ ...login, [manager.ways.field]: value })}
          allowDeselect={false}
        />
      )}
      {asked.map((one) =>
        one.secret ? (
          <PasswordInput
            key={one.name}
            label={one.label}
            description={row ? 'Leave it empty to keep the stored one.' : 'Sealed at once, and never shown again.'}
            value={login[one.name] ?? ''}
            onChange={(event) => setLogin({ ...login, [one.name]: event.currentTarget.value })}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': `Show or hide: ${one.label}` }}
          />
        ) : (
          <TextInput key={one.name} label={one.label} value={login[one.name] ?? ''} onChange={(event) => setLogin({ ...login, [one.name]: event.currentTarget.value })} />
        ),
      )}
      <TextInput label={manager?.path ?? 'Path'} placeholder={manager?.example} value={path} onChange={(event) => setPath(event.currentTarget.value)} required styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }} />
      <TextInput label="Field in it" description="Where the secret holds several values, as JSON." placeholder="api_key" value={part} onChange={(event) => setPart(event.currentTarget.value)} />
      <Textarea label="Description" value={description} onChange={(event) => setDescription(event.currentTarget.value)} autosize minRows={1} maxRows={4} />
    </FormDrawer>
  );
}

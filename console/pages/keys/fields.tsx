// The fields that creating and editing share.
import { Select, Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import { exact, instant } from '../../api/format';
import { useConfigs } from '../../api/queries';

export interface KeyFields {
  name: string;
  description: string;
  expires: string; // "", days from now, or an RFC 3339 time that was set before
  allowedIps: string[];
  config: string; // slug of the default one, or ""
  override: boolean;
  rotates: string; // "", "weekly", "monthly", or days
}

const ROTATIONS = [
  { value: '', label: 'Only by hand' },
  { value: 'weekly', label: 'Every Monday' },
  { value: 'monthly', label: 'On the first of the month' },
  { value: '30', label: 'Every 30 days' },
  { value: '90', label: 'Every 90 days' },
];

/** The rotation as the API takes it, as far as it was changed; null ends one. */
export function rotationOf(rotates: string, before = ''): object {
  if (rotates === before) return {};
  if (!rotates) return { rotation_policy: null };
  return { rotation_policy: /^\d+$/.test(rotates) ? { rotation_period_days: Number(rotates) } : { rotation_period: rotates } };
}

const DAY_MS = 86_400_000;
const LIVES = [
  { value: '', label: 'Never' },
  { value: '7', label: 'In 7 days' },
  { value: '30', label: 'In 30 days' },
  { value: '90', label: 'In 90 days' },
  { value: '365', label: 'In a year' },
];

export function expiryOf(expires: string): string | null {
  if (!expires) return null;
  return /^\d+$/.test(expires) ? new Date(Date.now() + Number(expires) * DAY_MS).toISOString() : expires;
}

/** What the fields are in the API's words, as far as `before` had them otherwise. */
export function defaultsOf(fields: KeyFields, before: Pick<KeyFields, 'config' | 'override'> = { config: '', override: true }): object {
  const changed = {
    ...(fields.config === before.config ? {} : { config_id: fields.config || null }),
    ...(fields.override === before.override ? {} : { allow_config_override: fields.override }),
  };
  return Object.keys(changed).length > 0 ? { defaults: changed } : {};
}

interface Props {
  value: KeyFields;
  change: (part: Partial<KeyFields>) => void;
  /** Keys of an organisation have no workspace whose configs they could use. */
  routes: boolean;
}

export function Fields({ value, change, routes }: Props) {
  const set = instant(value.expires && !/^\d+$/.test(value.expires) ? value.expires : null);
  const lives = set ? [{ value: value.expires, label: exact(set) }, ...LIVES] : LIVES;
  return (
    <Stack>
      <TextInput
        label="Name"
        placeholder="checkout-service"
        value={value.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        required
        maxLength={100}
        data-autofocus
      />
      <TextInput
        label="Description"
        placeholder="Who uses it, and what for"
        value={value.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
        maxLength={400}
      />
      <Select label="Expires" data={lives} value={value.expires} onChange={(life) => change({ expires: life ?? '' })} allowDeselect={false} />
      <Select
        label="New secret"
        description="A rotated key keeps the old secret for 30 minutes. The new one waits here, to be fetched once."
        data={ROTATIONS.some((one) => one.value === value.rotates) ? ROTATIONS : [...ROTATIONS, { value: value.rotates, label: `Every ${value.rotates} days` }]}
        value={value.rotates}
        onChange={(rotates) => change({ rotates: rotates ?? '' })}
        allowDeselect={false}
      />
      <TagsInput
        label="Allowed addresses"
        description="IP addresses or CIDR blocks. Empty: from anywhere."
        placeholder={value.allowedIps.length > 0 ? undefined : '203.0.113.7, 10.0.0.0/8'}
        value={value.allowedIps}
        onChange={(allowedIps) => change({ allowedIps })}
        splitChars={[',', ' ']}
        acceptValueOnBlur
      />
      {routes && <Routing value={value} change={change} />}
    </Stack>
  );
}

/** The config of calls that bring none, and whether they may bring one. */
function Routing({ value, change }: Omit<Props, 'routes'>) {
  const rows = useConfigs().data?.data ?? [];
  const active = rows.filter((row) => row.status === 'active' || row.slug === value.config);
  const offered = active.map((row) => ({ value: row.slug, label: `${row.name} (${row.slug})` }));
  const unlisted = value.config && !offered.some((one) => one.value === value.config) ? [{ value: value.config, label: value.config }] : [];
  const byWorkspace = rows.find((row) => row.is_default === 1);
  return (
    <>
      <Select
        label="Default config"
        description="For calls that bring none of their own."
        data={[{ value: '', label: byWorkspace ? `None of its own (the workspace’s: ${byWorkspace.name})` : 'None' }, ...offered, ...unlisted]}
        value={value.config}
        onChange={(config) => change({ config: config ?? '' })}
        allowDeselect={false}
        searchable
        nothingFoundMessage="No config matches"
      />
      <Switch
        label="Calls may bring a config of their own"
        description="Off: a call that brings one is refused, and the key makes only keys with the same config."
        checked={value.override}
        onChange={(event) => change({ override: event.currentTarget.checked })}
      />
    </>
  );
}

// The fields that creating and editing share.
import { Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { exact, instant } from '../../api/format';

export interface KeyFields {
  name: string;
  description: string;
  expires: string; // "", days from now, or an RFC 3339 time that was set before
  allowedIps: string[];
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

export function Fields({ value, change }: { value: KeyFields; change: (part: Partial<KeyFields>) => void }) {
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
      <TagsInput
        label="Allowed addresses"
        description="IP addresses or CIDR blocks. Empty: from anywhere."
        placeholder={value.allowedIps.length > 0 ? undefined : '203.0.113.7, 10.0.0.0/8'}
        value={value.allowedIps}
        onChange={(allowedIps) => change({ allowedIps })}
        splitChars={[',', ' ']}
        acceptValueOnBlur
      />
    </Stack>
  );
}

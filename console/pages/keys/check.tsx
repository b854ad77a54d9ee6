import { Alert, Button, Drawer, Group, Select, Stack, Text, TextInput, ThemeIcon } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { API_KEYS } from '../../api/queries';
import type { ApiKey } from '../../api/types';
import { Problem } from '../../parts/problem';

interface Finding {
  rule: string;
  ok: boolean;
  message: string;
}

interface Verdict {
  allowed: boolean;
  message: string;
  checks: Finding[];
}

const CONFIGS = [
  { value: 'none', label: 'No config' },
  { value: 'saved', label: 'A saved config, by slug' },
  { value: 'inline', label: 'A config of its own' },
];

/** Asks the gateway whether a request with this key would be let in, and which rule says no. Nothing is sent anywhere. */
export function CheckKey({ row, close }: { row: ApiKey; close: () => void }) {
  const [method, setMethod] = useState('POST');
  const [path, setPath] = useState('/v1/chat/completions');
  const [config, setConfig] = useState('none');
  const [address, setAddress] = useState('');
  const check = useMutation({
    mutationFn: () =>
      api<Verdict>('POST', `${API_KEYS}/${encodeURIComponent(row.id)}/check`, { method, path: path.trim(), config, ...(address.trim() ? { client_ip: address.trim() } : {}) }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.mutate();
  };
  return (
    <Drawer opened onClose={close} title={`Would ${row.name} be let in?`} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          <Group align="flex-end" wrap="nowrap">
            <Select label="Method" data={['GET', 'POST', 'PUT', 'DELETE']} value={method} onChange={(value) => value && setMethod(value)} allowDeselect={false} w={110} />
            <TextInput label="Path" value={path} onChange={(event) => setPath(event.currentTarget.value)} style={{ flex: 1 }} styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }} data-autofocus />
          </Group>
          <Group grow align="flex-start">
            <Select label="The request brings" data={CONFIGS} value={config} onChange={(value) => value && setConfig(value)} allowDeselect={false} />
            <TextInput label="It comes from" placeholder="203.0.113.7" description="Empty: from anywhere." value={address} onChange={(event) => setAddress(event.currentTarget.value)} inputWrapperOrder={['label', 'input', 'description']} />
          </Group>
          <Problem error={check.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={check.isPending} disabled={!path.trim()}>
              Ask
            </Button>
          </Group>
          {check.data && <Shown verdict={check.data} />}
        </Stack>
      </form>
    </Drawer>
  );
}

function Shown({ verdict }: { verdict: Verdict }) {
  return (
    <Stack gap="sm">
      <Alert color={verdict.allowed ? 'teal' : 'red'} variant="light" title={verdict.allowed ? 'It would be let in' : 'It would be refused'} role="status">
        {verdict.allowed ? null : verdict.message}
      </Alert>
      {(verdict.allowed || verdict.checks.length > 1) && verdict.checks.map((one) => (
        <Group key={one.rule} gap="sm" wrap="nowrap" align="flex-start">
          <ThemeIcon size={20} radius="xl" variant="light" color={one.ok ? 'teal' : 'red'} aria-label={one.ok ? 'passes' : 'refuses'}>
            {one.ok ? <IconCheck size={13} /> : <IconX size={13} />}
          </ThemeIcon>
          <Text size="sm">{one.message}</Text>
        </Group>
      ))}
    </Stack>
  );
}

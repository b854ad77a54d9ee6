import { Button, Drawer, Group, Skeleton, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { API_KEYS, refreshApiKeys, useScopes } from '../../api/queries';
import type { ApiKey } from '../../api/types';
import { Problem } from '../../parts/problem';
import { Fields, type KeyFields, defaultsOf, expiryOf, rotationOf } from './fields';
import { ScopePicker } from './scopes';

export function EditKey({ row, close }: { row: ApiKey; close: () => void }) {
  const before = row.expires_at ?? '';
  const routing = { config: row.defaults?.config_id ?? '', override: row.allow_config_override !== 0 };
  const rotates = String(row.rotation_policy?.rotation_period ?? row.rotation_policy?.rotation_period_days ?? '');
  const [fields, setFields] = useState<KeyFields>({
    name: row.name,
    description: row.description ?? '',
    expires: before,
    allowedIps: row.allowed_ips ?? [],
    rotates,
    ...routing,
  });
  const [scopes, setScopes] = useState(row.scopes);
  const catalogue = useScopes(row.type);
  const save = useMutation({
    mutationFn: () =>
      api('PUT', `${API_KEYS}/${encodeURIComponent(row.id)}`, {
        name: fields.name.trim(),
        description: fields.description.trim(),
        scopes,
        allowed_ips: fields.allowedIps,
        ...(fields.expires === before ? {} : { expires_at: expiryOf(fields.expires) }),
        ...rotationOf(fields.rotates, rotates),
        ...defaultsOf(fields, routing),
      }),
    onSuccess: () => {
      close();
      return refreshApiKeys();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Drawer opened onClose={close} title={`Edit ${row.name}`} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          <Fields value={fields} change={(part) => setFields({ ...fields, ...part })} routes={row.type !== 'organisation-service'} />
          <Problem error={catalogue.error} retry={() => void catalogue.refetch()} />
          {catalogue.isPending ? <Skeleton height={360} radius="md" /> : <ScopePicker scopes={catalogue.data?.data ?? []} value={scopes} onChange={setScopes} />}
          <Problem error={save.error} />
          <Group justify="flex-end" className="drawer-foot">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!fields.name.trim() || scopes.length === 0}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

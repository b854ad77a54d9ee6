import { Button, Drawer, Group, Radio, Skeleton, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client';
import { usePlace } from '../../api/place';
import { API_KEYS, refreshApiKeys, useScopes, useSession } from '../../api/queries';
import type { KeyKind, NewKey } from '../../api/types';
import { Problem } from '../../parts/problem';
import type { ShownKey } from '../keys';
import { Fields, type KeyFields, defaultsOf, expiryOf, rotationOf } from './fields';
import { ScopePicker } from './scopes';
import { KINDS, kindOf } from './words';

export function CreateKey({ close, done }: { close: () => void; done: (shown: ShownKey) => void }) {
  const session = useSession().data;
  const place = usePlace();
  const mine = new Set(session?.scopes);
  const [kind, setKind] = useState<KeyKind>(KINDS.find((one) => mine.has(one.scope))?.value ?? 'workspace-service');
  const [fields, setFields] = useState<KeyFields>({ name: '', description: '', expires: '', allowedIps: [], config: '', override: true, rotates: '' });
  const [picked, setPicked] = useState<Partial<Record<KeyKind, string[]>>>({});
  const catalogue = useScopes(kind);
  const offered = catalogue.data?.data ?? [];
  const scopes = picked[kind] ?? offered.filter((one) => one.default).map((one) => one.scope);

  const create = useMutation({
    gcTime: 0, // the answer holds the secret
    mutationFn: () =>
      api<NewKey>('POST', `${API_KEYS}/${kindOf(kind)?.path}`, {
        name: fields.name.trim(),
        ...(fields.description.trim() ? { description: fields.description.trim() } : {}),
        scopes,
        ...(kind === 'organisation-service' ? {} : { workspace_id: place || session?.workspaces[0]?.id }),
        ...(kind === 'workspace-user' ? { user_id: session?.user.id } : {}),
        ...(fields.expires ? { expires_at: expiryOf(fields.expires) } : {}),
        ...rotationOf(fields.rotates),
        ...(fields.allowedIps.length > 0 ? { allowed_ips: fields.allowedIps } : {}),
        ...(kind === 'organisation-service' ? {} : defaultsOf(fields)),
      }),
    onSuccess: (made) => {
      void refreshApiKeys();
      done({ made, name: `Key ${fields.name.trim()}`, scopes });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <Drawer opened onClose={close} title="Create an API key" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          <Radio.Group label="Who is it for?" value={kind} onChange={(value) => setKind(value as KeyKind)}>
            <Stack gap="xs" mt={6}>
              {KINDS.map((one) => (
                <Radio
                  key={one.value}
                  value={one.value}
                  label={one.label}
                  description={mine.has(one.scope) ? one.about : `You lack the scope ${one.scope}.`}
                  disabled={!mine.has(one.scope)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Fields value={fields} change={(part) => setFields({ ...fields, ...part })} routes={kind !== 'organisation-service'} />
          <Problem error={catalogue.error} retry={() => void catalogue.refetch()} />
          {catalogue.isPending ? (
            <Skeleton height={360} radius="md" />
          ) : (
            <ScopePicker scopes={offered} value={scopes} onChange={(value) => setPicked({ ...picked, [kind]: value })} />
          )}
          <Problem error={create.error} />
          <Group justify="flex-end" className="drawer-foot">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending} disabled={!fields.name.trim() || scopes.length === 0}>
              Create key
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

// What can be done to a key that exists: edit, ask, rotate, cut the overlap, delete.
import { Stack, Text } from '@mantine/core';
import { api } from '../../api/client';
import { exact, instant } from '../../api/format';
import { API_KEYS, refreshApiKeys } from '../../api/queries';
import type { ApiKey, NewKey } from '../../api/types';
import { Confirm } from '../../parts/confirm';
import { When } from '../../parts/when';
import type { ShownKey } from '../keys';
import { CheckKey } from './check';
import { EditKey } from './edit';

export interface Act {
  kind: 'edit' | 'check' | 'rotate' | 'cut' | 'delete';
  row: ApiKey;
}

interface Props {
  act: Act;
  close: () => void;
  show: (shown: ShownKey) => void;
}

const pathOf = (row: ApiKey): string => `${API_KEYS}/${encodeURIComponent(row.id)}`;

async function rotate(row: ApiKey, show: Props['show']): Promise<void> {
  const made = await api<NewKey>('POST', `${pathOf(row)}/rotate`);
  const end = instant(made.key_transition_expires_at);
  const note = end ? `The previous secret works until ${exact(end)}. Leaked? Choose "Revoke the previous secret" in the key's menu.` : 'The previous secret does not work any more.';
  show({ made, name: `New secret of ${row.name}`, scopes: row.scopes, note });
  await refreshApiKeys();
}

async function change(method: string, path: string): Promise<void> {
  await api(method, path);
  await refreshApiKeys();
}

export function KeyActs({ act: { kind, row }, close, show }: Props) {
  switch (kind) {
    case 'edit':
      return <EditKey row={row} close={close} />;
    case 'check':
      return <CheckKey row={row} close={close} />;
    case 'rotate':
      return (
        <Confirm title={`Rotate ${row.name}?`} action="Rotate" danger={false} close={close} run={() => rotate(row, show)}>
          The key gets a new secret, shown once. The present secret <span className="mono">…{row.tail}</span> goes on working
          for 30 minutes, so that nothing breaks while you replace it; one that was reported as leaked ends at once.
        </Confirm>
      );
    case 'cut':
      return (
        <Confirm title="Revoke the previous secret?" action="Revoke it now" close={close} run={() => change('POST', `${pathOf(row)}/revoke-previous`)}>
          If {row.name} was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused
          within a second, open streams included. The newest secret, <span className="mono">…{row.tail}</span>, is not
          touched.
        </Confirm>
      );
    case 'delete':
      return (
        <Confirm title={`Delete ${row.name}?`} action="Delete key" close={close} run={() => change('DELETE', pathOf(row))}>
          <Stack gap="xs">
            <Text size="sm">
              Everything that uses <span className="mono">{row.key}</span> is refused within a second, and its open streams are
              cut. This cannot be undone; its logs stay.
            </Text>
            <Text size="sm" c="dimmed">
              Last used <When at={row.last_used_at} never="never" />.
            </Text>
          </Stack>
        </Confirm>
      );
  }
}

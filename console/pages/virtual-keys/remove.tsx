import { Stack, Text } from '@mantine/core';
import { api } from '../../api/client';
import { VIRTUAL_KEYS, refreshVirtualKeys } from '../../api/queries';
import type { VirtualKey } from '../../api/types';
import { Confirm } from '../../parts/confirm';

export function DeleteVirtualKey({ row, close }: { row: VirtualKey; close: () => void }) {
  const run = async () => {
    await api('DELETE', `${VIRTUAL_KEYS}/${encodeURIComponent(row.slug)}`);
    await refreshVirtualKeys();
  };
  return (
    <Confirm title={`Delete ${row.name}?`} action="Delete virtual key" close={close} run={run}>
      <Stack gap="xs">
        <Text size="sm">
          Every request that names <span className="mono">@{row.slug}</span> is refused within a second. The sealed key is
          destroyed and cannot be brought back; the key at the provider itself stays valid until you revoke it there.
        </Text>
        <Text size="sm" c="dimmed">
          Logs of past requests stay.
        </Text>
      </Stack>
    </Confirm>
  );
}

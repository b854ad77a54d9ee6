// What can be done to a saved config beside editing it: make it the default, delete it.
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { api } from '../../api/client';
import { type ConfigRow, usersOf } from '../../api/configs';
import { configPath, refreshConfigs, useApiKeys } from '../../api/queries';
import { Confirm } from '../../parts/confirm';

export interface Act {
  kind: 'default' | 'no-default' | 'delete';
  row: ConfigRow;
}

interface Props {
  act: Act;
  close: () => void;
  /** After a deletion: the page of the config has to be left. */
  deleted?: () => void;
}

export function ConfigActs({ act: { kind, row }, close, deleted }: Props) {
  switch (kind) {
    case 'default':
      return (
        <Confirm title={`Make ${row.name} the default?`} action="Make it the default" danger={false} close={close} run={() => setDefault(row, true)}>
          Every call of this workspace that brings no config, with a key that has no default of its own, takes this one from
          now on. What was the default before is so no longer.
        </Confirm>
      );
    case 'no-default':
      return (
        <Confirm title={`Leave the workspace without a default?`} action="Remove the default" close={close} run={() => setDefault(row, false)}>
          Calls that bring no config, with a key that has no default of its own, go where their headers and model say. Those
          that name no provider are refused.
        </Confirm>
      );
    case 'delete':
      return <DeleteConfig row={row} close={close} deleted={deleted} />;
  }
}

async function setDefault(row: ConfigRow, wanted: boolean): Promise<void> {
  await api('PUT', configPath(row.slug), { is_default: wanted });
  await refreshConfigs();
}

function DeleteConfig({ row, close, deleted }: { row: ConfigRow; close: () => void; deleted?: () => void }) {
  const keys = useApiKeys();
  const users = usersOf(row, keys.data?.data ?? []);
  const run = async () => {
    await api('DELETE', configPath(row.slug));
    deleted?.();
    await refreshConfigs();
  };
  if (users.length > 0 || row.is_default === 1) {
    return (
      <Modal opened onClose={close} title={`${row.name} is in use`} closeButtonProps={{ 'aria-label': 'Close' }}>
        <Stack>
          <Text size="sm">Their calls would fail, so it cannot be deleted while it is the default of:</Text>
          <ul className="users">
            {row.is_default === 1 && <li>this workspace</li>}
            {users.map((key) => (
              <li key={key.id}>
                the API key{' '}
                <Link href={`/keys?search=${encodeURIComponent(key.name)}`} className="trace">
                  {key.name}
                </Link>
              </li>
            ))}
          </ul>
          <Text size="sm" c="dimmed">
            Give each of them another default, or none. Calls that name the config in a header are not listed here.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              Close
            </Button>
          </Group>
        </Stack>
      </Modal>
    );
  }
  return (
    <Confirm title={`Delete ${row.name}?`} action="Delete config" close={close} run={run}>
      <Stack gap="xs">
        <Text size="sm">
          Every call that names <span className="mono">{row.slug}</span> is refused within a second.{' '}
          {row.version === 1 ? 'It cannot be brought back.' : `All ${row.version} versions go with it and cannot be brought back.`}
        </Text>
        <Text size="sm" c="dimmed">
          {keys.isSuccess ? 'No API key and no workspace has it as its default.' : 'The gateway refuses while a key has it as its default.'}
        </Text>
      </Stack>
    </Confirm>
  );
}

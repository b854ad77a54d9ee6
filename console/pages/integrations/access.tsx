import { Group, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { type Access, type IntegrationRow, integrationPath, useIntegrationAccess } from '../../api/integrations';
import { write } from '../../api/listed';
import { useWorkspaces } from '../../api/people';
import { FormDrawer } from '../../parts/form';
import { useMay } from '../../parts/may';
import { Problem } from '../../parts/problem';

/** Which workspaces may use an integration. */
export function AccessDrawer({ row, close }: { row: IntegrationRow; close: () => void }) {
  const found = useIntegrationAccess(row.slug);
  if (!found.data) {
    return (
      <FormDrawer title={`Workspaces of ${row.name}`} action="Save" ready={false} save={() => Promise.resolve()} close={close}>
        {found.error ? <Problem error={found.error} retry={() => void found.refetch()} /> : <Skeleton height={200} radius="md" />}
      </FormDrawer>
    );
  }
  return <Choose row={row} found={found.data} close={close} />;
}

function Choose({ row, found, close }: { row: IntegrationRow; found: Access; close: () => void }) {
  const workspaces = useWorkspaces().data?.data ?? [];
  const may = useMay()('organisation_integrations.update');
  const [everywhere, setEverywhere] = useState(found.global_workspace_access?.enabled ?? false);
  const [said, setSaid] = useState<Record<string, boolean>>({});
  const path = integrationPath(row.slug, '/workspaces');
  const before = (id: string) => found.workspaces.find((one) => one.workspace_id === id)?.enabled ?? found.global_workspace_access?.enabled ?? false;
  const now = (id: string) => said[id] ?? before(id);
  const save = () =>
    write(
      'PUT',
      path,
      {
        global_workspace_access: { enabled: everywhere },
        workspaces: Object.entries(said).map(([id, enabled]) => ({ id, enabled, ...(enabled ? { create_default_provider: true } : {}) })),
      },
      path,
    );
  return (
    <FormDrawer title={`Workspaces of ${row.name}`} action="Save" ready={may} scope="organisation_integrations.update" save={save} close={close}>
      <Switch
        label="Open to every workspace"
        description="Those to come included. What is said of one below counts more."
        checked={everywhere}
        disabled={!may}
        onChange={(event) => setEverywhere(event.currentTarget.checked)}
      />
      <Stack gap="sm">
        {workspaces.map((one) => (
          <Group key={one.id} justify="space-between" wrap="nowrap">
            <div>
              <Text size="sm">{one.name}</Text>
              <Text size="xs" c="dimmed" className="mono">
                {one.slug}
              </Text>
            </div>
            <Switch aria-label={`Open to ${one.name}`} checked={now(one.id)} disabled={!may} onChange={(event) => setSaid({ ...said, [one.id]: event.currentTarget.checked })} />
          </Group>
        ))}
      </Stack>
      <Text size="sm" c="dimmed">
        A workspace that is opened gets a provider by the integration’s name. One that is closed loses it within a second.
      </Text>
    </FormDrawer>
  );
}

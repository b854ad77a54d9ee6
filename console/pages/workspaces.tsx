import { Badge } from '@mantine/core';
import { IconBuildingCommunity, IconPencil, IconTrash, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { refreshUnder, write } from '../api/listed';
import { WORKSPACES, type WorkspaceRow, useWorkspaces } from '../api/people';
import { SESSION, refresh } from '../api/queries';
import { AddButton, Listing, Named, type RowAct } from '../parts/listing';
import { Page } from '../parts/page';
import { When } from '../parts/when';
import { DeleteWorkspace } from './workspaces/remove';
import { WorkspaceForm } from './workspaces/form';
import { Members } from './workspaces/members';

type Act = { kind: 'edit' | 'delete'; row: WorkspaceRow };

export const refreshWorkspaces = async (): Promise<void> => {
  await Promise.all([refreshUnder(WORKSPACES), refresh(SESSION)]);
};

export function Workspaces() {
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const found = useWorkspaces();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const acts: RowAct<WorkspaceRow>[] = [
    { name: 'Members', icon: IconUsers, scope: 'workspace_users.list', run: (row) => go(`/workspaces/${row.id}`) },
    { name: 'Edit', icon: IconPencil, scope: 'workspaces.update', run: (row) => setAct({ kind: 'edit', row }) },
    { name: 'Delete…', icon: IconTrash, scope: 'workspaces.delete', danger: true, for: (row) => row.defaults.is_default !== 1, run: (row) => setAct({ kind: 'delete', row }) },
  ];
  const open = id && id !== 'new' ? found.data?.data.find((row) => row.id === id || row.slug === id) : undefined;
  return (
    <Page
      title="Workspaces"
      about="A team’s room: its keys, providers, configs and logs are its own, and nobody outside reaches them."
      actions={
        <AddButton scope="workspaces.create" run={() => go('/workspaces/new')}>
          Create workspace
        </AddButton>
      }
    >
      <Listing
        label="Workspaces"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        texts={(row) => [row.name, row.slug, row.description]}
        acts={acts}
        cells={[
          { name: 'Name', least: 200, show: (row) => <Named name={`${row.icon ? `${row.icon} ` : ''}${row.name}`} about={row.description} /> },
          { name: 'Slug', width: 220, show: (row) => <span className="mono wrap">{row.slug}</span> },
          { name: 'Default config', width: 190, from: 'lg', show: (row) => <span className="mono wrap">{row.defaults.config_id ?? '–'}</span> },
          {
            name: 'Rules',
            width: 150,
            show: (row) =>
              row.defaults.block_inline_config ? (
                <Badge variant="light" tt="none">
                  Saved configs only
                </Badge>
              ) : (
                '–'
              ),
          },
          { name: 'Created', width: 120, show: (row) => <When at={row.created_at} /> },
        ]}
        empty={{ icon: <IconBuildingCommunity size={26} />, title: 'You are in no workspace', about: 'Ask an admin of the organisation to put you in one.' }}
      />
      {id === 'new' && <WorkspaceForm close={() => go('/workspaces')} />}
      {act?.kind === 'edit' && <WorkspaceForm row={act.row} close={close} />}
      {act?.kind === 'delete' && <DeleteWorkspace row={act.row} close={close} run={(name) => write('DELETE', `${WORKSPACES}/${act.row.id}`, { name }).then(refreshWorkspaces)} />}
      {open && <Members row={open} close={() => go('/workspaces')} />}
    </Page>
  );
}

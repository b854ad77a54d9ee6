import { Badge } from '@mantine/core';
import { IconBrain, IconBuildingCommunity, IconPencil, IconPlug, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { INTEGRATIONS, type IntegrationRow, integrationPath, useIntegrations } from '../api/integrations';
import { write } from '../api/listed';
import { useCatalogue } from '../api/queries';
import { Confirm } from '../parts/confirm';
import { AddButton, Listing, Named, type RowAct } from '../parts/listing';
import { Page } from '../parts/page';
import { StatusBadge } from '../parts/status';
import { When } from '../parts/when';
import { AccessDrawer } from './integrations/access';
import { AddIntegration, EditIntegration } from './integrations/form';
import { ModelsDrawer } from './integrations/models';

type Act = { kind: 'add' } | { kind: 'edit' | 'models' | 'access' | 'delete'; row: IntegrationRow };

/** The organisation's credentials for providers, and which workspaces and models each is open to. */
export function Integrations() {
  const found = useIntegrations();
  const catalogue = useCatalogue().data?.data ?? [];
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const nameOf = (slug: string) => catalogue.find((one) => one.slug === slug)?.name ?? slug;
  const shared = (row: IntegrationRow) => row.type === 'organisation';
  const acts: RowAct<IntegrationRow>[] = [
    { name: 'Models', icon: IconBrain, run: (row) => setAct({ kind: 'models', row }) },
    { name: 'Workspaces', icon: IconBuildingCommunity, for: shared, run: (row) => setAct({ kind: 'access', row }) },
    { name: 'Edit', icon: IconPencil, scope: 'organisation_integrations.update', run: (row) => setAct({ kind: 'edit', row }) },
    { name: 'Delete…', icon: IconTrash, scope: 'organisation_integrations.delete', danger: true, run: (row) => setAct({ kind: 'delete', row }) },
  ];
  return (
    <Page
      title="Integrations"
      about="A provider’s credential, entered once for the whole organisation. Workspaces use it through providers of their own, and never see it."
      actions={
        <AddButton scope="organisation_integrations.create" run={() => setAct({ kind: 'add' })}>
          Add integration
        </AddButton>
      }
    >
      <Listing
        label="Integrations"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        texts={(row) => [row.name, row.slug, row.ai_provider_id, row.description]}
        acts={acts}
        cells={[
          { name: 'Name', least: 190, show: (row) => <Named name={row.name} about={row.description} /> },
          { name: 'Slug', width: 200, show: (row) => <span className="mono wrap">{row.slug}</span> },
          { name: 'Provider', width: 150, show: (row) => nameOf(row.ai_provider_id) },
          {
            name: 'Owned by',
            width: 140,
            show: (row) => (
              <Badge variant="light" color={shared(row) ? undefined : 'gray'} tt="none">
                {shared(row) ? 'Organisation' : 'Workspace'}
              </Badge>
            ),
          },
          { name: 'Created', width: 120, from: 'lg', show: (row) => <When at={row.created_at} /> },
          { name: 'Status', width: 110, show: (row) => <StatusBadge status={row.status} /> },
        ]}
        empty={{
          icon: <IconPlug size={26} />,
          title: 'No integration yet',
          about: 'Enter a provider’s key here once, open it to workspaces and models, and each team gets a provider to call.',
        }}
      />
      {act?.kind === 'add' && <AddIntegration close={close} />}
      {act?.kind === 'edit' && <EditIntegration row={act.row} close={close} />}
      {act?.kind === 'models' && <ModelsDrawer row={act.row} close={close} />}
      {act?.kind === 'access' && <AccessDrawer row={act.row} close={close} />}
      {act?.kind === 'delete' && (
        <Confirm title={`Delete ${act.row.name}?`} action="Delete integration" close={close} run={() => write('DELETE', integrationPath(act.row.slug), undefined, INTEGRATIONS)}>
          Its credential is gone for good. Providers that people made on it must be deleted first; the gateway names them.
        </Confirm>
      )}
    </Page>
  );
}

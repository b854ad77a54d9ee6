import { Button } from '@mantine/core';
import { IconPlug, IconPlugConnected } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { useIntegrations } from '../api/integrations';
import { useVirtualKeys } from '../api/queries';
import type { VirtualKey } from '../api/types';
import { Empty } from '../parts/empty';
import { AddButton } from '../parts/listing';
import { May, useMay } from '../parts/may';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { AddVirtualKey, EditVirtualKey } from './virtual-keys/form';
import { EditProvider, FromIntegration } from './virtual-keys/provider';
import { DeleteVirtualKey } from './virtual-keys/remove';
import { VirtualKeyTable } from './virtual-keys/table';
import { TestVirtualKey } from './virtual-keys/test';

export type Act = { kind: 'edit' | 'test' | 'delete'; row: VirtualKey };

export function VirtualKeys() {
  const { action } = useParams<{ action?: string }>();
  const [, go] = useLocation();
  const keys = useVirtualKeys();
  const [act, setAct] = useState<Act | null>(null);
  const [from, setFrom] = useState(false);
  const may = useMay();
  const integrations = useIntegrations(may('organisation_integrations.list')).data?.data ?? [];
  const rows = keys.data?.data ?? [];
  const close = () => setAct(null);
  return (
    <Page
      title="Virtual keys"
      about="Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it."
      actions={
        <>
          {integrations.length > 0 && (
            <May scope="providers.create">
              <Button variant="default" leftSection={<IconPlug size={16} />} onClick={() => setFrom(true)}>
                From an integration
              </Button>
            </May>
          )}
          <AddButton scope="virtual_keys.create" run={() => go('/virtual-keys/new')}>
            Add virtual key
          </AddButton>
        </>
      }
    >
      <Problem error={keys.error} retry={() => void keys.refetch()} />
      {keys.isSuccess && rows.length === 0 && (
        <Empty
          icon={<IconPlugConnected size={26} />}
          title="No provider is connected yet"
          action={
            <Button component={Link} href="/virtual-keys/new" variant="light">
              Add the first virtual key
            </Button>
          }
        >
          Paste a provider’s API key once. Then call its models as <span className="mono">@slug/model</span>, or send{' '}
          <span className="mono">x-portkey-virtual-key: slug</span>. The built-in model works without any.
        </Empty>
      )}
      {!keys.error && (keys.isPending || rows.length > 0) && <VirtualKeyTable rows={rows} loading={keys.isPending} act={setAct} />}
      {action === 'new' && (
        <AddVirtualKey
          close={() => go('/virtual-keys')}
          done={(row) => {
            go('/virtual-keys');
            setAct({ kind: 'test', row });
          }}
        />
      )}
      {from && <FromIntegration integrations={integrations} close={() => setFrom(false)} />}
      {act?.kind === 'edit' && act.row.integration_id && <EditProvider row={act.row} close={close} />}
      {act?.kind === 'edit' && !act.row.integration_id && <EditVirtualKey row={act.row} close={close} />}
      {act?.kind === 'test' && <TestVirtualKey row={act.row} close={close} />}
      {act?.kind === 'delete' && <DeleteVirtualKey row={act.row} close={close} />}
    </Page>
  );
}

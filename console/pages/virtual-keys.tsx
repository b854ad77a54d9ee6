import { Button } from '@mantine/core';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { useVirtualKeys } from '../api/queries';
import type { VirtualKey } from '../api/types';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { AddVirtualKey, EditVirtualKey } from './virtual-keys/form';
import { DeleteVirtualKey } from './virtual-keys/remove';
import { VirtualKeyTable } from './virtual-keys/table';
import { TestVirtualKey } from './virtual-keys/test';

export type Act = { kind: 'edit' | 'test' | 'delete'; row: VirtualKey };

export function VirtualKeys() {
  const { action } = useParams<{ action?: string }>();
  const [, go] = useLocation();
  const keys = useVirtualKeys();
  const [act, setAct] = useState<Act | null>(null);
  const rows = keys.data?.data ?? [];
  const close = () => setAct(null);
  return (
    <Page
      title="Virtual keys"
      about="Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it."
      actions={
        <Button component={Link} href="/virtual-keys/new" leftSection={<IconPlus size={16} />}>
          Add virtual key
        </Button>
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
      {act?.kind === 'edit' && <EditVirtualKey row={act.row} close={close} />}
      {act?.kind === 'test' && <TestVirtualKey row={act.row} close={close} />}
      {act?.kind === 'delete' && <DeleteVirtualKey row={act.row} close={close} />}
    </Page>
  );
}

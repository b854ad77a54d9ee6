import { Button, TextInput } from '@mantine/core';
import { IconKey, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'wouter';
import { useApiKeys } from '../api/queries';
import type { ApiKey, NewKey } from '../api/types';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { SecretDialog } from '../parts/secret-dialog';
import { KeyActs, type Act } from './keys/acts';
import { CreateKey } from './keys/create';
import { KeyTable } from './keys/table';

export interface ShownKey {
  made: NewKey;
  name: string;
  scopes: string[];
  note?: string;
}

export function Keys() {
  const { action } = useParams<{ action?: string }>();
  const [, go] = useLocation();
  const [search, setSearch] = useSearchParams();
  const keys = useApiKeys();
  const [act, setAct] = useState<Act | null>(null);
  const [shown, show] = useState<ShownKey | null>(null);
  const wanted = (search.get('search') ?? '').toLowerCase();
  const all = keys.data?.data ?? [];
  const rows = all.filter((key) => matches(key, wanted));
  return (
    <Page
      title="API keys"
      about="What authenticates to this gateway. Only digests are stored, so a key is shown once; a change takes effect within a second."
      actions={
        <Button component={Link} href="/keys/new" leftSection={<IconPlus size={16} />}>
          Create key
        </Button>
      }
    >
      <Problem error={keys.error} retry={() => void keys.refetch()} />
      {keys.isSuccess && all.length === 0 && (
        <Empty
          icon={<IconKey size={26} />}
          title="No API key yet"
          action={
            <Button component={Link} href="/keys/new" variant="light">
              Create the first key
            </Button>
          }
        >
          Give each app and each person a key of their own: then each can be limited, watched and revoked alone.
        </Empty>
      )}
      {!keys.error && (keys.isPending || all.length > 0) && (
        <>
          <TextInput
            aria-label="Search keys"
            placeholder="Search by name, tail or scope"
            leftSection={<IconSearch size={16} />}
            value={search.get('search') ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setSearch(text ? { search: text } : {}, { replace: true });
            }}
            maw={340}
            mb="md"
            data-search
          />
          <KeyTable rows={rows} loading={keys.isPending} act={setAct} />
        </>
      )}
      {action === 'new' && (
        <CreateKey
          close={() => go('/keys')}
          done={(made) => {
            show(made);
            go('/keys');
          }}
        />
      )}
      {act && <KeyActs act={act} close={() => setAct(null)} show={show} />}
      {shown && (
        <SecretDialog title={shown.name} secret={shown.made.key} scopes={shown.scopes} note={shown.note} close={() => show(null)} />
      )}
    </Page>
  );
}

function matches(key: ApiKey, wanted: string): boolean {
  if (!wanted) return true;
  return [key.name, key.tail, key.public_id, key.type, ...key.scopes].some((text) => text.toLowerCase().includes(wanted));
}

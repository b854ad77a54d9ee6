import { Select, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { write } from '../../api/listed';
import { usePlace } from '../../api/place';
import { FormDrawer } from '../../parts/form';

const KINDS = [
  { value: 'workspace-service', label: 'Looks like a workspace’s key' },
  { value: 'organisation-service', label: 'Looks like an admin key' },
];

export function BaitForm({ path, close, done }: { path: string; close: () => void; done: (made: { name: string; key: string }) => void }) {
  const place = usePlace();
  const [name, setName] = useState('');
  const [kind, setKind] = useState('workspace-service');
  const [note, setNote] = useState('');
  const save = () =>
    write<{ key: string }>(
      'POST',
      path,
      { name: name.trim(), kind, ...(note.trim() ? { note: note.trim() } : {}), ...(kind === 'workspace-service' && place ? { workspace_id: place } : {}) },
      path,
    );
  return (
    <FormDrawer title="Lay bait" action="Make the key" ready={name.trim() !== ''} save={save} done={(made) => done({ name: name.trim(), key: made.key })} close={close} size="md">
      <TextInput label="Name" placeholder="In the old wiki" value={name} onChange={(event) => setName(event.currentTarget.value)} required data-autofocus />
      <Select label="Kind" data={KINDS} value={kind} onChange={(value) => value && setKind(value)} allowDeselect={false} />
      <Textarea label="Note" placeholder="Where it lies, and since when" value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize minRows={2} />
    </FormDrawer>
  );
}

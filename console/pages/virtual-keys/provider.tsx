import { Select, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type IntegrationRow, PROVIDERS } from '../../api/integrations';
import { write } from '../../api/listed';
import { usePlace } from '../../api/place';
import { refreshVirtualKeys } from '../../api/queries';
import type { VirtualKey } from '../../api/types';
import { FormDrawer } from '../../parts/form';

/** A provider of this workspace that stands on an integration: it has a name and limits, and no secret of its own. */
export function FromIntegration({ integrations, close }: { integrations: IntegrationRow[]; close: () => void }) {
  const place = usePlace();
  const [id, setId] = useState<string | null>(integrations.length === 1 ? (integrations[0]?.id ?? null) : null);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const chosen = integrations.find((one) => one.id === id);
  const save = async () => {
    const body = { name: name.trim() || chosen?.name, integration_id: id, workspace_id: place || undefined, ...(note.trim() ? { note: note.trim() } : {}) };
    await write('POST', PROVIDERS, body, PROVIDERS);
    await refreshVirtualKeys();
  };
  return (
    <FormDrawer title="A provider from an integration" action="Add provider" ready={chosen !== undefined} save={save} close={close}>
      <Select
        label="Integration"
        data={integrations.map((one) => ({ value: one.id, label: `${one.name} (${one.slug})` }))}
        value={id}
        onChange={setId}
        placeholder="Choose one"
        searchable
        allowDeselect={false}
        data-autofocus
      />
      <TextInput label="Name" placeholder={chosen?.name} description="Its slug is made from it." value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={100} />
      <Textarea label="Note" placeholder="What it is for" value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize minRows={1} maxRows={4} />
    </FormDrawer>
  );
}

export function EditProvider({ row, close }: { row: VirtualKey; close: () => void }) {
  const [name, setName] = useState(row.name);
  const [note, setNote] = useState(row.note ?? '');
  const save = async () => {
    await write('PUT', `${PROVIDERS}/${encodeURIComponent(row.slug)}`, { name: name.trim(), note: note.trim() }, PROVIDERS);
    await refreshVirtualKeys();
  };
  return (
    <FormDrawer title={`Edit ${row.name}`} action="Save" ready={name.trim() !== ''} save={save} close={close}>
      <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} required maxLength={100} data-autofocus />
      <Textarea label="Note" value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize minRows={1} maxRows={4} />
    </FormDrawer>
  );
}

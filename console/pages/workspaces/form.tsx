import { Group, Switch, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { write } from '../../api/listed';
import { WORKSPACES, type WorkspaceRow } from '../../api/people';
import { FormDrawer } from '../../parts/form';
import { Metadata, metadataOf, pairsOf } from '../../parts/metadata';
import { refreshWorkspaces } from '../workspaces';

export function WorkspaceForm({ row, close }: { row?: WorkspaceRow; close: () => void }) {
  const [name, setName] = useState(row?.name ?? '');
  const [icon, setIcon] = useState(row?.icon ?? '');
  const [description, setDescription] = useState(row?.description ?? '');
  const [savedOnly, setSavedOnly] = useState(row?.defaults.block_inline_config ?? false);
  const [pairs, setPairs] = useState(pairsOf(row?.defaults.metadata));
  const save = async () => {
    const body = {
      name: name.trim(),
      icon: icon.trim() || null,
      description: description.trim() || null,
      defaults: { metadata: metadataOf(pairs), ...(row ? { block_inline_config: savedOnly } : {}) },
    };
    await (row ? write('PUT', `${WORKSPACES}/${row.id}`, body) : write('POST', WORKSPACES, body));
    await refreshWorkspaces();
  };
  return (
    <FormDrawer title={row ? `Edit ${row.name}` : 'Create a workspace'} action={row ? 'Save' : 'Create workspace'} ready={name.trim() !== ''} save={save} close={close}>
      <Group align="flex-end" wrap="nowrap">
        <TextInput label="Icon" placeholder="🔭" value={icon} onChange={(event) => setIcon(event.currentTarget.value)} maxLength={8} w={76} />
        <TextInput label="Name" placeholder="Checkout team" value={name} onChange={(event) => setName(event.currentTarget.value)} required maxLength={255} data-autofocus style={{ flex: 1 }} />
      </Group>
      <Textarea label="Description" placeholder="Who works here, and on what" value={description} onChange={(event) => setDescription(event.currentTarget.value)} maxLength={1024} autosize minRows={2} />
      <Metadata label="Metadata of every call" about="Goes into each record of this workspace, over what a caller sends." pairs={pairs} change={setPairs} />
      {row && (
        <Switch
          label="Saved configs only"
          description="A call that brings a config, provider or host of its own is refused."
          checked={savedOnly}
          onChange={(event) => setSavedOnly(event.currentTarget.checked)}
        />
      )}
    </FormDrawer>
  );
}

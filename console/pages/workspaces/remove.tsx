import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { WorkspaceRow } from '../../api/people';
import { FormDrawer } from '../../parts/form';

/** The name is typed, so that nobody deletes the wrong one. */
export function DeleteWorkspace({ row, run, close }: { row: WorkspaceRow; run: (name: string) => Promise<unknown>; close: () => void }) {
  const [typed, setTyped] = useState('');
  return (
    <FormDrawer title={`Delete ${row.name}?`} action="Delete workspace" ready={typed === row.name} save={() => run(typed)} close={close} size="md">
      <TextInput
        label={`Type ${row.name} to confirm`}
        description="A workspace goes only when nothing is in it any more: first its keys, providers, configs and prompts. Its logs stay until their time is over."
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
    </FormDrawer>
  );
}

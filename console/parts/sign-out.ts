import { notifications } from '@mantine/notifications';
import { api } from '../api/client';
import { SESSION, client } from '../api/queries';
import { forgetPlaygroundKey } from '../api/stream';

/** Ends the session on the gateway, then forgets everything that this page has read. */
export async function signOut(): Promise<void> {
  try {
    await api('DELETE', SESSION);
  } catch (error) {
    notifications.show({ color: 'red', message: error instanceof Error ? error.message : 'Could not sign out.' });
    return;
  }
  forgetSession();
}

export function forgetSession(): void {
  forgetPlaygroundKey();
  client.setQueryData([SESSION], null);
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION });
}

// Names of those who act: people and keys, as far as the person who looks may know them.
import { useScopes } from './me';
import { useList } from './listed';
import { USERS, type UserRow, fullName } from './people';
import { API_KEYS } from './queries';
import type { ApiKey } from './types';

/** The name of a person or a key by its id. */
export function useActors(): (id: string | null) => string | undefined {
  const mine = useScopes();
  const people = useList<UserRow>(`${USERS}?page_size=500`, mine.includes('organisation_users.list')).data?.data ?? [];
  const keys = useList<ApiKey>(`${API_KEYS}?page_size=500`, mine.includes('workspace_service_api_keys.list')).data?.data ?? [];
  const names = new Map([...people.map((one) => [one.id, fullName(one)] as const), ...keys.map((one) => [one.id, one.name] as const)]);
  return (id) => (id ? names.get(id) : undefined);
}

// Lists of any kind: read by the API's own path, and read anew by how a path begins.
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { client } from './queries';
import type { List } from './types';

export const useList = <T>(path: string, enabled = true) => useQuery({ queryKey: [path], queryFn: () => api<List<T>>('GET', path), enabled });

export const useOne = <T>(path: string, enabled = true) => useQuery({ queryKey: [path], queryFn: () => api<T>('GET', path), enabled });

/** All that was read at `start` and below may be old now. */
export const refreshUnder = (start: string): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.startsWith(start) });

/** Write, then read anew what that changed. */
export async function write<T>(method: string, path: string, body: unknown, ...changed: string[]): Promise<T> {
  const made = await api<T>(method, path, body);
  await Promise.all(changed.map(refreshUnder));
  return made;
}

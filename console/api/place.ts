// The workspace at hand. Calls about what lives in a workspace name it, so that every page shows one workspace's things.
import { useSyncExternalStore } from 'react';

const KEPT = 'lockgate.workspace';
const IN_WORKSPACE = [
  '/v1/collections',
  '/v1/configs',
  '/v1/guardrails',
  '/v1/labels',
  '/v1/logs',
  '/v1/mcp-servers',
  '/v1/models',
  '/v1/policies',
  '/v1/prompts',
  '/v1/providers',
  '/v1/virtual-keys',
];

let current = globalThis.localStorage?.getItem(KEPT) ?? ''; // none where the tests run
const watchers = new Set<() => void>();

export function choosePlace(id: string): void {
  if (id === current) return;
  current = id;
  localStorage.setItem(KEPT, id);
  watchers.forEach((tell) => tell());
}

/** The id of the workspace at hand, "" before one is known. */
export function usePlace(): string {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => current,
  );
}

/** `path` with the workspace at hand, where that says what is meant and nobody said otherwise. */
export function inPlace(path: string): string {
  const [plain = '', query = ''] = path.split('?');
  const meant = IN_WORKSPACE.some((start) => plain === start || plain.startsWith(`${start}/`));
  if (!current || !meant || new URLSearchParams(query).has('workspace_id')) return path;
  return `${plain}?${query ? `${query}&` : ''}workspace_id=${encodeURIComponent(current)}`;
}

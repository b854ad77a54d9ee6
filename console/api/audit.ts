// The audit log: what the console asks of it, as an address and as a query.
import type { List } from './types';

export interface AuditRow {
  id: string;
  timestamp: string;
  method: string;
  uri: string;
  request_id: string | null;
  request_body: unknown;
  request_headers: Record<string, string> | null;
  user_id: string | null;
  user_type: 'user' | 'api_key' | 'system' | 'anonymous';
  via: string | null;
  workspace_id: string | null;
  response_status_code: number | null;
  resource_type: string;
  object_id: string | null;
  action: string;
  client_ip: string | null;
  detail: Record<string, unknown> | null;
}

export type AuditPage = List<AuditRow>;

export interface Chain {
  ok: boolean | null;
  rows?: number;
  first_bad?: { seq: number; why: string } | null;
  outside?: boolean | null;
  checked_at?: string | null;
  checkpoint?: { seq: number; time: string } | null;
}

export const AUDIT = '/v1/audit-logs';
export const PAGE_SIZE = 50;
export const FILTERS = ['action', 'resource_type', 'user_type', 'user_id', 'object_id', 'client_ip', 'uri', 'response_status_code'] as const;
export type Filter = (typeof FILTERS)[number];

const SPANS_MS: Record<string, number> = { '1h': 3_600_000, '24h': 86_400_000, '7d': 604_800_000, '30d': 2_592_000_000 };
export const SPANS = [
  { value: '1h', label: 'Last hour' },
  { value: '24h', label: 'Last 24 hours' },
  { value: '7d', label: 'Last 7 days' },
  { value: '30d', label: 'Last 30 days' },
  { value: 'all', label: 'All time' },
];

/** `action:api_key.create` → its filter and value; a bare word is looked for in the path; null for half a word. */
export function readWord(word: string): [Filter, string] | null {
  const colon = word.indexOf(':');
  const name = word.slice(0, colon) as Filter;
  if (colon > 0 && FILTERS.includes(name)) return word.length > colon + 1 ? [name, word.slice(colon + 1)] : null;
  return word.trim() ? ['uri', word.trim()] : null;
}

export function wordsOf(search: URLSearchParams): string[] {
  return FILTERS.flatMap((name) => (search.get(name) ? [`${name}:${search.get(name)}`] : []));
}

/** The address of a page with these words. */
export function searchOf(words: string[], span: string, page = 0): URLSearchParams {
  const made = new URLSearchParams();
  for (const read of words.map(readWord)) if (read) made.set(read[0], read[1]);
  if (span !== '7d') made.set('span', span);
  if (page > 0) made.set('page', String(page));
  return made;
}

/** What the API is asked for an address. `now` in milliseconds, cut to ten seconds so that a page is asked for once. */
export function queryOf(search: URLSearchParams, now: number): string {
  const asked = new URLSearchParams();
  for (const name of FILTERS) if (search.get(name)) asked.set(name, search.get(name) ?? '');
  const span = SPANS_MS[search.get('span') ?? '7d'];
  if (span) asked.set('start_time', new Date(Math.floor(now / 10_000) * 10_000 - span).toISOString());
  asked.set('page_size', String(PAGE_SIZE));
  asked.set('current_page', String(Math.max(0, Number(search.get('page')) || 0)));
  return asked.toString();
}

/** `virtual_key.create` in words: "virtual key: create"; a refusal says so. */
export function actionInWords(action: string): string {
  const [thing = '', verb = '', ...more] = action.split('.');
  const plain = `${thing.replaceAll('_', ' ')}: ${verb.replaceAll('_', ' ')}`;
  return more.length > 0 ? `${plain} (${more.join(' ')})` : plain;
}

// Log records: the filter as one value (the page's URL and the API's query are two spellings of it), and the rows.

export type Range = '15m' | '1h' | '24h' | '7d' | '30d' | 'all';
export type Outcome = '' | 'ok' | 'failed';

export interface LogFilter {
  range: Range;
  outcome: Outcome;
  status: string[];
  model: string[];
  provider: string[];
  trace: string;
  metadata: Record<string, string>;
  pageSize: number;
}

export const RANGES: { value: Range; label: string; ms: number }[] = [
  { value: '15m', label: 'Last 15 minutes', ms: 900_000 },
  { value: '1h', label: 'Last hour', ms: 3_600_000 },
  { value: '24h', label: 'Last 24 hours', ms: 86_400_000 },
  { value: '7d', label: 'Last 7 days', ms: 604_800_000 },
  { value: '30d', label: 'Last 30 days', ms: 2_592_000_000 },
  { value: 'all', label: 'All time', ms: 0 },
];

export const EVERYTHING: LogFilter = {
  range: 'all',
  outcome: '',
  status: [],
  model: [],
  provider: [],
  trace: '',
  metadata: {},
  pageSize: 50,
};

// --- the API's query ---

export function queryOf(filter: LogFilter, page: number): string {
  const query = new URLSearchParams();
  const span = RANGES.find((range) => range.value === filter.range)?.ms ?? 0;
  if (span) query.set('time_of_generation_min', new Date(Date.now() - span).toISOString());
  if (filter.status.length > 0) query.set('status_code', filter.status.join(','));
  if (filter.outcome) query.set('is_success', String(filter.outcome === 'ok'));
  if (filter.model.length > 0) query.set('ai_model', filter.model.join(','));
  if (filter.provider.length > 0) query.set('ai_org', filter.provider.join(','));
  if (filter.trace) query.set('trace_id', filter.trace);
  if (Object.keys(filter.metadata).length > 0) query.set('metadata', JSON.stringify(filter.metadata));
  query.set('page_size', String(filter.pageSize));
  if (page > 0) query.set('current_page', String(page));
  return query.toString();
}

// --- words of the filter bar: `model:gpt-4o`, `status:429`, `_user=ann` ---

export const WORDS = ['model', 'status', 'trace', 'provider'] as const;

/** The bar's word as it is understood, or null when it is none. A bare word is a trace id. */
export function readWord(typed: string): string | null {
  const word = typed.trim();
  const [, name = '', value = ''] = /^([a-z]+):\s*(.*)$/i.exec(word) ?? [];
  if (name) return WORDS.includes(name.toLowerCase() as never) && value ? `${name.toLowerCase()}:${value.trim()}` : null;
  if (/^[^=\s]+=.+$/.test(word)) return word;
  if (/^[1-5]\d\d$/.test(word)) return `status:${word}`;
  return /^\S+$/.test(word) ? `trace:${word}` : null;
}

export function wordsOf(filter: LogFilter): string[] {
  return [
    ...filter.status.map((one) => `status:${one}`),
    ...filter.model.map((one) => `model:${one}`),
    ...filter.provider.map((one) => `provider:${one}`),
    ...(filter.trace ? [`trace:${filter.trace}`] : []),
    ...Object.entries(filter.metadata).map(([key, value]) => `${key}=${value}`),
  ];
}

export function withWords(filter: LogFilter, words: string[]): LogFilter {
  const made: LogFilter = { ...filter, status: [], model: [], provider: [], trace: '', metadata: {} };
  for (const word of words) {
    const split = word.search(/[:=]/);
    const [name, value] = [word.slice(0, split), word.slice(split + 1)];
    if (word[split] === '=') made.metadata[name] = value;
    else if (name === 'trace') made.trace = value;
    else made[name as 'status' | 'model' | 'provider'].push(value);
  }
  return made;
}

// --- the page's URL ---

export function filterFrom(search: URLSearchParams): LogFilter {
  const range = search.get('range') as Range | null;
  const outcome = search.get('outcome') as Outcome | null;
  const filter: LogFilter = {
    ...EVERYTHING,
    range: RANGES.some((one) => one.value === range) ? (range as Range) : '24h',
    outcome: outcome === 'ok' || outcome === 'failed' ? outcome : '',
  };
  return withWords(filter, search.getAll('q').map(readWord).filter((word) => word !== null));
}

export function searchOf(filter: LogFilter, page: number): string {
  const search = new URLSearchParams();
  if (filter.range !== '24h') search.set('range', filter.range);
  if (filter.outcome) search.set('outcome', filter.outcome);
  for (const word of wordsOf(filter)) search.append('q', word);
  if (page > 0) search.set('page', String(page));
  const text = search.toString();
  return text ? `?${text}` : '';
}

// --- rows ---

export interface LogRow {
  id: string;
  at: Date;
  method: string;
  path: string;
  status: number;
  ok: boolean;
  end: string;
  provider: string;
  credential: string;
  model: string;
  streamed: boolean;
  tokensIn: number;
  tokensOut: number;
  estimated: boolean;
  /** US dollars; null when no price is known. */
  cost: number | null;
  ms: number;
  traceId: string;
  keyId: string;
  metadata: Record<string, string>;
}

export interface LogPage {
  total: number;
  rows: LogRow[];
}

/** Marks in milliseconds since the request's headers were complete. */
export interface Timings {
  authenticated: number;
  received: number;
  sent: number;
  firstByte: number;
  total: number;
}

/** One attempt of a routed call; times as in `Timings`. */
export interface Try {
  path: string;
  provider: string;
  credential: string;
  model: string;
  status: number;
  fault: string;
  sent: number;
  took: number;
}

export interface Body {
  headers: [string, string][];
  text: string;
  truncated: boolean;
}

export interface LogDetail extends LogRow {
  modelAsked: string;
  upstreamStatus: number;
  url: string;
  error: string;
  attempts: number;
  tries: Try[];
  /** What the cache said; empty when none was asked. */
  cache: string;
  continued: boolean;
  clientIp: string;
  sdk: string;
  worker: number;
  tokensCached: number;
  tokensReasoning: number;
  bytesIn: number;
  bytesOut: number;
  timings: Timings;
  request: Body;
  response: Body;
}

type Raw = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const record = (value: unknown): Raw => (value !== null && typeof value === 'object' ? (value as Raw) : {});

function readRow(raw: Raw): LogRow {
  return {
    id: text(raw.id),
    at: new Date(raw.created_at as string | number),
    method: text(raw.request_method),
    path: text(raw.request_path),
    status: number(raw.response_status_code),
    ok: raw.is_success === true,
    end: text(raw.end),
    provider: text(raw.ai_org),
    credential: text(raw.virtual_key),
    model: text(raw.ai_model),
    streamed: raw.stream_mode === true,
    tokensIn: number(raw.req_units),
    tokensOut: number(raw.res_units),
    estimated: raw.units_estimated === true,
    cost: typeof raw.cost === 'number' ? raw.cost / 100 : null, // the API counts in cents
    ms: number(raw.response_time),
    traceId: text(raw.trace_id),
    keyId: text(raw.api_key_id),
    metadata: record(raw.metadata) as Record<string, string>,
  };
}

export function readLogPage(list: { total?: number; data: Raw[] }): LogPage {
  return { total: list.total ?? list.data.length, rows: list.data.map(readRow) };
}

/** A body comes as JSON where it is JSON, else as text. */
function readBody(value: unknown): Body {
  const raw = record(value);
  const body = raw.body ?? '';
  return {
    headers: Object.entries(record(raw.headers)).map(([name, one]) => [name, String(one)]),
    text: typeof body === 'string' ? body : JSON.stringify(body),
    truncated: raw.truncated === true,
  };
}

function readTry(one: unknown): Try {
  const raw = record(one);
  return {
    path: text(raw.path),
    provider: text(raw.provider),
    credential: text(raw.virtual_key),
    model: text(raw.model),
    status: number(raw.status),
    fault: text(raw.fault),
    sent: number(raw.us_sent) / 1000,
    took: number(raw.us_took) / 1000,
  };
}

export function readLogDetail(raw: Raw): LogDetail {
  const timings = record(raw.timings);
  return {
    ...readRow(raw),
    modelAsked: text(raw.model_requested),
    upstreamStatus: number(raw.upstream_status_code),
    url: text(raw.request_url),
    error: text(raw.error_code),
    attempts: number(raw.attempts),
    tries: (Array.isArray(raw.attempts_detail) ? raw.attempts_detail : []).map(readTry),
    cache: text(raw.cache_status) === 'disabled' ? '' : text(raw.cache_status),
    continued: raw.continued === true,
    clientIp: text(raw.client_ip),
    sdk: text(raw.sdk_version),
    worker: number(raw.worker),
    tokensCached: number(raw.cached_units),
    tokensReasoning: number(raw.reasoning_units),
    bytesIn: number(raw.bytes_in),
    bytesOut: number(raw.bytes_out),
    timings: {
      authenticated: number(timings.auth) / 1000, // the API counts in microseconds
      received: number(timings.queue) / 1000,
      sent: number(timings.sent) / 1000,
      firstByte: number(timings.first_byte) / 1000,
      total: number(timings.total) / 1000,
    },
    request: readBody(raw.request),
    response: readBody(raw.response),
  };
}

// Saved configs: rows, versions, findings and explanations as the API gives them, and what the console reads out of them.

export interface OutlineTarget {
  name: string | null;
  provider: string | null;
  virtual_key: string | null;
  model: unknown;
  weight: number;
  mode: Mode | null;
  total: number;
}

export type Mode = 'single' | 'fallback' | 'loadbalance' | 'conditional';

export interface Outline {
  mode: Mode | null;
  total: number;
  targets: OutlineTarget[];
}

export interface ConfigRow {
  id: string;
  slug: string;
  name: string;
  is_default: number;
  status: string;
  created_at: string;
  last_updated_at: string;
  updated_by: string;
  version: number;
  version_id: string;
  outline?: Outline | null;
}

/** A config, or one version of it. */
export interface ConfigWhole extends ConfigRow {
  config: string;
}

export interface Finding {
  level: 'error' | 'warning';
  path: string;
  message: string;
}

// --- explanations ---

export interface Note {
  kind: string;
  path: string;
  text: string;
  detail: Record<string, unknown>;
}

export type Kind = 'target' | 'fallback' | 'loadbalance' | 'conditional';
export type State = 'answered' | 'failed' | 'entered' | 'left out' | 'not reached';

export interface Branch {
  path: string;
  kind: Kind;
  name: string;
  state: State;
  why: string;
  settings: Record<string, unknown>;
  notes: Note[];
  children: Branch[];
}

export interface Estimate {
  tokens_in: number;
  tokens_out_max: number | null;
  cost_min: number | null;
  cost_max: number | null;
}

export interface ExplainedTarget {
  path: string;
  virtual_key: string | null;
  provider: string | null;
  model: string | null;
  found: boolean;
  custom_host: string | null;
  cache: { mode: string; max_age: number | null; partition: string | null; digest: string } | null;
  estimate: Estimate;
}

export interface Explained {
  findings: Finding[];
  request: { method: string; path: string; model: unknown; metadata: Record<string, unknown>; note: string | null };
  explanation: {
    status: number;
    error: string;
    answered_by: string;
    cached: boolean;
    attempts: number;
    waited_s: number;
    total_timeout_s: number;
    steps: Note[];
    tree: Branch;
  };
  targets: ExplainedTarget[];
}

/** A condition with what it met. */
export interface Condition {
  query: string;
  /** null: it was not looked at, because an earlier one held. */
  holds: boolean | null;
  values: { path: string; value: unknown; holds: boolean }[];
  leadsTo: string;
}

interface Rule {
  query: unknown;
  then: string;
}

export function conditionsOf(branch: Branch): Condition[] {
  const rules = (branch.settings.conditions ?? []) as Rule[];
  return rules.map((rule, nth) => {
    const met = branch.notes.find((note) => note.kind === 'condition' && note.detail.nth === nth);
    const values = (met?.detail.values ?? []) as [string, unknown, boolean][];
    return {
      query: typeof rule.query === 'string' ? rule.query : JSON.stringify(rule.query),
      holds: met ? met.detail.holds === true : null,
      values: values.map(([path, value, holds]) => ({ path, value, holds })),
      leadsTo: rule.then,
    };
  });
}

const SAID_ELSEWHERE = new Set(['chosen', 'enter', 'condition', 'left_out']);
const GOES_WITHOUT = /^(it answered well|2\d\d is not in )/; // why it went no further: because all is well

/** What happened at a target in its order, in short words: "answered 429", "again after 0.125 s". */
export function storyOf(branch: Branch): { kind: string; text: string }[] {
  const told = branch.notes.filter((note) => !SAID_ELSEWHERE.has(note.kind) && !GOES_WITHOUT.test(String(note.detail.why ?? '')));
  return told.map((note) => ({ kind: note.kind, text: note.kind === 'send' ? `attempt ${Number(note.detail.nth) + 1}` : note.text }));
}

/** What holds at a target, inheritance done, as short words. */
export function factsOf(branch: Branch): string[] {
  const { request_timeout_ms: timeout, retry, cache, recovery, custom_host: host, cb_config: breaker } = branch.settings as {
    request_timeout_ms?: number;
    retry?: { attempts: number; on_status_codes: number[]; use_retry_after_headers: boolean };
    cache?: { mode: string; max_age_s?: number };
    recovery?: string;
    custom_host?: string;
    cb_config?: object;
  };
  const facts = [
    timeout ? `each attempt ${timeout >= 1000 ? `${timeout / 1000} s` : `${timeout} ms`}` : '',
    retry ? `${retry.attempts === 1 ? '1 retry' : `${retry.attempts} retries`} on ${retry.on_status_codes.join(', ')}` : '',
    retry?.use_retry_after_headers ? 'honours Retry-After' : '',
    cache ? `cache ${cache.mode}${cache.max_age_s ? `, ${cache.max_age_s} s` : ''}` : '',
    recovery && recovery !== 'restart' ? `broken stream: ${recovery}` : '',
    host ? `host ${host}` : '',
    breaker ? 'circuit breaker' : '',
    ...['override_params', 'default_params', 'drop_params'].map((name) => members(name, branch.settings[name])),
  ];
  return facts.filter(Boolean);
}

const VERBS: Record<string, string> = { override_params: 'sets', default_params: 'adds', drop_params: 'drops' };

function members(name: string, value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? `${VERBS[name]} ${value.join(', ')}` : '';
}

// --- who uses it ---

interface Named {
  name: string;
  defaults?: { config_id: string | null };
}

/** The keys that have the config as their default. */
export const usersOf = <K extends Named>(config: Pick<ConfigRow, 'id' | 'slug'>, keys: K[]): K[] =>
  keys.filter((key) => key.defaults?.config_id === config.slug || key.defaults?.config_id === config.id);

/** `Main (copy)`, `Main (copy 2)`: a name that no config has yet. */
export function copyName(name: string, taken: string[]): string {
  const stem = name.replace(/ \(copy(?: \d+)?\)$/, '');
  const first = `${stem} (copy)`;
  if (!taken.includes(first)) return first;
  let nth = 2;
  while (taken.includes(`${stem} (copy ${nth})`)) nth++;
  return `${stem} (copy ${nth})`;
}

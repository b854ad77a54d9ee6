/**
 * Options to headers: the whole mapping, as rules. Every option `someName` becomes `x-portkey-some-name`. There is no
 * list of known names, so an option that the gateway learns tomorrow works today.
 */

export const PREFIX = 'x-portkey-';

export type Options = Record<string, unknown>;

/** `traceID` → `trace-id`, `awsS3Bucket` → `aws-s3-bucket`, `my_name` → `my-name`. */
export function kebab(name: string): string {
  return name
    .replace(/ID/g, 'Id')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();
}

/** JSON in ASCII, because header values have to be. */
function json(value: object): string {
  const written = JSON.stringify(value);
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return written === '{}' || written === '[]' ? '' : written.replace(/[\u007f-\uffff]/g, escape);
}

/** The value on the wire; '' when there is nothing to send. */
export function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? json(value) : String(value);
}

/** The header names that the gateway passes on to the provider: a list or a comma list. */
function forwarded(value: unknown): string[] {
  const names = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return names.map((name) => kebab(String(name).trim())).filter(Boolean);
}

function bearer(value: string): string {
  return /^bearer /i.test(value) ? value : `Bearer ${value}`;
}

/**
 * The gateway's headers for any HTTP client, for example `new OpenAI({ defaultHeaders: createHeaders({ apiKey }) })`.
 *
 * Booleans are sent as `true` and `false`, objects and arrays as JSON; null, undefined and what is empty are not sent.
 * `Authorization` is the provider's own credential. A name that `forwardHeaders` lists is sent without the prefix.
 */
export function createHeaders(options: Options): Record<string, string> {
  const passed = forwarded(options['forwardHeaders'] ?? options['forward_headers']);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options)) {
    const key = kebab(name);
    const sent = key === 'forward-headers' ? passed.join(',') : text(value);
    if (!sent) continue;
    if (key === 'authorization') headers['authorization'] = bearer(sent);
    else headers[passed.includes(key) ? key : PREFIX + key] = sent;
  }
  return headers;
}

/** The gateway's headers of a reply, without their prefix: `trace-id`, `provider`, … */
export function gatewayHeaders(headers: Headers): Record<string, string> {
  const ours = [...headers.entries()].filter(([name]) => name.startsWith(PREFIX));
  return Object.fromEntries(ours.map(([name, value]) => [name.slice(PREFIX.length), value]));
}

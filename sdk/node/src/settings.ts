/** Where the gateway is and which key opens it: options first, then the environment. */

export const DEFAULT_BASE_URL = 'http://127.0.0.1:8787/v1';

type Environment = Record<string, string | undefined>;

/** The environment; empty in a browser. */
function environment(): Environment {
  const process = (globalThis as { process?: { env?: Environment } }).process;
  return process?.env ?? {};
}

function read(...names: string[]): string {
  const all = environment();
  return names.map((name) => all[name]?.trim()).find(Boolean) ?? '';
}

/** The base URL that the environment names, or ''. */
export function urlFromEnvironment(): string {
  return read('PORTKEY_BASE_URL', 'PORTKEY_PROXY');
}

export const PORTKEY_GATEWAY_URL = urlFromEnvironment() || DEFAULT_BASE_URL;

/** Neither an option nor the environment gives an API key, and the base URL is the default one. */
export class MissingKeyError extends Error {
  override name = 'MissingKeyError';

  constructor() {
    super(`No API key for the gateway.

Copy yours from the profile menu of the console, then do one of:
  export PORTKEY_API_KEY=lgu_…
  new Portkey({ apiKey: 'lgu_…' })

To use another gateway than ${DEFAULT_BASE_URL}, set PORTKEY_BASE_URL or pass baseURL.`);
  }
}

export interface Place {
  apiKey: string;
  baseURL: string;
}

/** A gateway of one's own may be open, so only the default one insists on a key here; every gateway checks it. */
export function resolve(given: { apiKey?: string | null | undefined; baseURL?: string | null | undefined }): Place {
  const apiKey = (given.apiKey || read('PORTKEY_API_KEY')).trim();
  const baseURL = given.baseURL || urlFromEnvironment();
  if (!apiKey && !baseURL) throw new MissingKeyError();
  return { apiKey, baseURL: (baseURL || DEFAULT_BASE_URL).replace(/\/+$/, '') };
}

/** What every call says about who sent it. */
export function runtime(version: string): Record<string, string> {
  const process = (globalThis as { process?: { version?: string } }).process;
  return {
    packageVersion: `portkey-${version}`,
    runtime: process?.version ? 'node' : 'browser',
    runtimeVersion: process?.version ?? '',
  };
}

// What an organisation decides about its people's logins and rights.

export const SETTINGS = '/v1/admin/organisation/settings';
export const AUTHENTICATION = '/v1/admin/organisation/authentication';
export const SSO = '/v1/admin/organisation/sso';
export const JWT = '/v1/admin/organisation/jwt';
export const SCIM = '/v1/admin/organisation/scim';

export interface Settings {
  security_settings: Record<string, boolean>;
  security_overrides: string[];
}

export interface Authentication {
  session_settings: { max_session_ttl: number; idle_session_ttl: number };
  enforce_sso: boolean;
  second_factor_roles: string[];
}

export interface IdentityProvider {
  id: string;
  name: string;
  status: string;
  issuer: string;
  client_id: string;
  client_auth: string;
  has_client_secret: boolean;
  redirect_uri: string;
  jwks_url: string | null;
  domains: string[];
  allow_subdomains: boolean;
  disable_auto_provision_user: boolean;
  default_role: string;
}

export interface Tokens {
  jwks_uri: string | null;
  issuer: string | null;
  audience: string[];
  max_lifetime_s: number;
  default_scopes: string[];
  keys: string[];
  keys_fetched_at: string | null;
  last_error: string | null;
}

export interface Directory {
  base_url: string;
  token: string;
  domains: string[];
  group_prefix: string;
  role_separator: string;
  created_at: string;
  rotated_at: string | null;
}

export type Who = 'member' | 'manager' | 'admin';
const STARTS: [start: string, who: Who][] = [
  ['members', 'member'],
  ['managers', 'manager'],
  ['organisationAdmins', 'admin'],
];

/** `managersWriteConfigs` → whom it is about, and what it lets them: "write configs". */
export function readSetting(name: string): { who: Who; what: string } | null {
  for (const [start, who] of STARTS) {
    if (name.startsWith(start)) return { who, what: words(name.slice(start.length)) };
  }
  return null;
}

const NAMES: Record<string, string> = {
  ViewLogs: 'see the text of calls',
  ViewLogMetadata: 'see the list of calls',
  ViewAllData: 'see the calls of others',
  UpdateWs: 'change the workspace',
  WriteWsIntegrations: 'make integrations of the workspace',
  WriteWsMcpIntegrations: 'make MCP integrations of the workspace',
};

function words(rest: string): string {
  const plain = NAMES[rest] ?? rest.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return plain.replace(/^view /, 'see ').replace(/^write /, 'make and change ').replace('api keys', 'API keys').replace('mcp', 'MCP');
}

/** Settings by what they let, with the name for each role that has one. */
export function byRight(names: string[]): { what: string; of: Partial<Record<Who, string>> }[] {
  const rows = new Map<string, Partial<Record<Who, string>>>();
  for (const name of names) {
    const read = readSetting(name);
    if (read) rows.set(read.what, { ...rows.get(read.what), [read.who]: name });
  }
  return [...rows].map(([what, of]) => ({ what, of }));
}

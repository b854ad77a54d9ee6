// The documents of the admin API that the console shows. Field names are the API's own.

export interface User {
  id: string;
  email: string;
  first_name?: string;
  last_name?: string;
  role?: string;
}

export interface Workspace {
  id: string;
  slug: string;
  name: string;
  role?: string;
}

export type Proof = 'password' | 'totp' | 'recovery_code' | 'passkey';

export interface Session {
  user: User;
  organisation: { id: string; name: string };
  workspaces: Workspace[];
  scopes: string[];
  /** By what this person confirms who they are: their second factors, or the password where there is none. */
  proofs: Proof[];
  /** The organisation asks this person for a second factor, and there is none: nothing but adding one is allowed. */
  needs_second_factor?: boolean;
}

export interface OpenSession {
  id: string;
  created_at: string;
  last_seen_at: string;
  client_ip: string;
  user_agent: string;
  current: boolean;
}

export interface List<T> {
  total?: number;
  data: T[];
}

export type KeyKind = 'workspace-service' | 'workspace-user' | 'organisation-service';

export interface ApiKey {
  id: string;
  name: string;
  key: string;
  description?: string | null;
  type: KeyKind;
  user_id?: string | null;
  status: string;
  public_id: string;
  tail: string;
  scopes: string[];
  created_at: string;
  expires_at?: string | null;
  not_before?: string | null;
  last_used_at?: string | null;
  last_used_from?: string | null;
  last_used_by?: string | null;
  workspace_id?: string | null;
  rotation_policy?: { rotation_period?: 'weekly' | 'monthly' | null; rotation_period_days?: number | null; next_rotation_at?: string | null } | null;
  allowed_ips?: string[];
  defaults?: { config_id: string | null };
  allow_config_override?: number;
  creation_mode?: string;
}

export interface NewKey {
  id: string;
  key: string;
  masked?: string;
  key_transition_expires_at?: string | null;
}

export interface ProfileKey {
  id: string;
  name: string;
  masked: string;
  public_id: string;
  tail: string;
  created_at: string;
  expires_at?: string | null;
  last_used_at?: string | null;
}

export interface Scope {
  scope: string;
  resource: string;
  action: string;
  default: boolean;
}

export interface ProviderField {
  name: string;
  label: string;
  required: boolean;
}

export interface ProviderEntry {
  slug: string;
  name: string;
  docs_url: string;
  base_url: string | null;
  needs_key: boolean;
  needs_host: boolean;
  note: string | null;
  fields: ProviderField[];
}

export interface VirtualKey {
  id?: string;
  slug: string;
  name: string;
  provider: string;
  note?: string | null;
  status: string;
  masked_key?: string | null;
  integration_id?: string | null;
  custom_host?: string | null;
  /** The hosts that somebody chose for its key. */
  hosts?: string[];
  created_at: string;
  expires_at?: string | null;
}

export interface TestStep {
  step: string;
  ok: boolean;
  message: string;
  ms: number;
}

export interface TestResult {
  ok: boolean;
  steps: TestStep[];
  models?: string[];
}

export interface Model {
  id: string;
  object?: string;
  owned_by?: string;
}

export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

// Integrations and the providers that stand on them.
import { useList, useOne } from './listed';

export const INTEGRATIONS = '/v1/integrations';
export const PROVIDERS = '/v1/providers';

export interface IntegrationRow {
  id: string;
  slug: string;
  name: string;
  description: string | null;
  ai_provider_id: string;
  type: 'organisation' | 'workspace';
  workspace_id: string | null;
  status: string;
  created_at: string;
  tags: Record<string, string>;
}

export interface IntegrationWhole extends IntegrationRow {
  masked_key: string | null;
  configurations: Record<string, unknown>;
  /** The hosts that somebody chose for its secrets. */
  hosts?: string[];
  allow_all_models: boolean;
  workspace_count: number;
}

export interface ModelRow {
  slug: string;
  name: string;
  enabled: boolean;
  is_custom: boolean;
}

export interface ModelAccess {
  total: number;
  models: ModelRow[];
  allow_all_models: boolean;
}

export interface Access {
  total: number;
  workspaces: { workspace_id: string; enabled: boolean }[];
  global_workspace_access?: { enabled: boolean } | null;
}

export interface ProviderRow {
  id: string;
  slug: string;
  name: string;
  note: string | null;
  integration_id: string | null;
  ai_provider_id: string;
  status: string;
  created_at: string;
  expires_at: string | null;
}

export const useIntegrations = (enabled = true) => useList<IntegrationRow>(`${INTEGRATIONS}?page_size=500`, enabled);
export const useProviders = () => useList<ProviderRow>(`${PROVIDERS}?page_size=500`);
const under = (slug: string, part = ''): string => `${INTEGRATIONS}/${encodeURIComponent(slug)}${part}`;
export const useIntegration = (slug: string) => useOne<IntegrationWhole>(under(slug));
export const useIntegrationModels = (slug: string) => useOne<ModelAccess>(under(slug, '/models'));
export const useIntegrationAccess = (slug: string) => useOne<Access>(under(slug, '/workspaces'));
export const integrationPath = under;

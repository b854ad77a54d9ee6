// Every read that a page makes, by name. Keys of the cache are the API's own paths.
import { QueryClient, keepPreviousData, useQuery } from '@tanstack/react-query';
import { ApiError, api } from './client';
import type { ConfigRow, ConfigWhole, Explained, Finding } from './configs';
import { type LogDetail, type LogFilter, type LogPage, queryOf, readLogDetail, readLogPage } from './logs';
import type { Schema } from './schema';
import type {
  ApiKey,
  KeyKind,
  List,
  Model,
  OpenSession,
  ProfileKey,
  ProviderEntry,
  Scope,
  Session,
  VirtualKey,
} from './types';

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What the gateway refused stays refused; what it did not answer may come back.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
  },
});

const read = <T>(path: string) => ({ queryKey: [path], queryFn: () => api<T>('GET', path) });

export const refresh = (path: string): Promise<void> => client.invalidateQueries({ queryKey: [path] });

export const SESSION = '/v1/session';
export const useSession = () =>
  useQuery({
    queryKey: [SESSION],
    queryFn: async () => {
      try {
        return await api<Session>('GET', SESSION);
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });

export const SETUP = '/v1/setup';
export const useSetupNeeded = (enabled: boolean) => useQuery({ ...read<{ needed: boolean }>(SETUP), enabled });

export const PROFILE_KEY = '/v1/profile/api-key';
export const useProfileKey = () => useQuery(read<{ key: ProfileKey | null }>(PROFILE_KEY));

export const SESSIONS = '/v1/sessions';
export const useSessions = () => useQuery(read<List<OpenSession>>(SESSIONS));

export const API_KEYS = '/v1/api-keys';
export const useApiKeys = () => useQuery(read<List<ApiKey>>(`${API_KEYS}?page_size=500`));
export const refreshApiKeys = (): Promise<void> => refresh(`${API_KEYS}?page_size=500`);

export const useScopes = (kind: KeyKind) =>
  useQuery({ ...read<List<Scope>>(`/v1/scopes?kind=${kind}`), staleTime: Infinity });

export const VIRTUAL_KEYS = '/v1/virtual-keys';
export const useVirtualKeys = () => useQuery(read<List<VirtualKey>>(`${VIRTUAL_KEYS}?page_size=500`));
export const refreshVirtualKeys = async (): Promise<void> => {
  await Promise.all([refresh(`${VIRTUAL_KEYS}?page_size=500`), refresh(MODELS)]);
};

export const useCatalogue = () =>
  useQuery({ ...read<List<ProviderEntry>>('/v1/provider-catalogue'), staleTime: Infinity });

export const MODELS = '/v1/models';
export const useModels = () => useQuery({ ...read<List<Model>>(MODELS), staleTime: 60_000 });

// --- configs ---

export const CONFIGS = '/v1/configs';
export const configPath = (slug: string): string => `${CONFIGS}/${encodeURIComponent(slug)}`;
export const useConfigs = (enabled = true) =>
  useQuery({ ...read<List<ConfigRow>>(`${CONFIGS}?include=outline&page_size=500`), enabled });
export const useConfig = (slug: string) => useQuery({ ...read<ConfigWhole>(configPath(slug)), enabled: slug !== '' });
export const useConfigVersions = (slug: string) =>
  useQuery({ ...read<List<ConfigWhole>>(`${configPath(slug)}/versions?page_size=100`), enabled: slug !== '' });
export const useConfigSchema = () => useQuery({ ...read<Schema>(`${CONFIGS}/schema`), staleTime: Infinity });

/** All that was read of configs may be old now. */
export const refreshConfigs = (): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.startsWith(CONFIGS) && !path.endsWith('/schema') });

/** What saving `text` would refuse or warn of. */
export const useFindings = (text: string, enabled: boolean) =>
  useQuery({
    queryKey: ['findings', text],
    queryFn: async () => (await api<{ findings: Finding[] }>('POST', `${CONFIGS}/lint`, { config: text })).findings,
    enabled,
    staleTime: 30_000,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });

export interface Question {
  config: string;
  request?: object;
  log_id?: string;
  script: Record<string, (string | number)[]>;
  draw: number;
}

export const useExplanation = (question: Question, enabled: boolean) =>
  useQuery({
    queryKey: ['explanation', question],
    queryFn: () => api<Explained>('POST', `${CONFIGS}/explain`, question),
    enabled,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });

// --- logs ---

/** `every`: how often to look again, in ms; it may depend on what was found. */
export function useLogs(filter: LogFilter, page: number, every: number | false | ((found?: LogPage) => number)) {
  return useQuery<LogPage>({
    queryKey: ['/v1/logs', filter, page],
    queryFn: async () => readLogPage(await api<List<Record<string, unknown>>>('GET', `/v1/logs?${queryOf(filter, page)}`)),
    refetchInterval: (query) => (typeof every === 'function' ? every(query.state.data) : every),
    placeholderData: keepPreviousData,
  });
}

export function useLog(id: string) {
  return useQuery<LogDetail>({
    queryKey: ['/v1/logs', id],
    queryFn: async () => readLogDetail(await api<Record<string, unknown>>('GET', `/v1/logs/${encodeURIComponent(id)}`)),
    staleTime: Infinity, // a record never changes
  });
}

import { NavLink, Stack, Text } from '@mantine/core';
import { IconApi, IconBellRinging, IconBuildingCommunity, IconHistory, IconHome2, IconKey, IconListDetails, IconMessageCircleBolt, IconPlug, IconPlugConnected, IconRoute, IconShieldLock, IconUsers, IconVault } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'wouter';

export interface Place {
  to: string;
  name: string;
  about: string;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  /** Without it the page would be empty, so it is not offered. */
  scope?: string;
}

/** Pages of the workspace at hand, and below them those of the whole organisation. */
export const PLACES: Place[] = [
  { to: '/', name: 'Getting started', about: 'First request, next steps', icon: IconHome2 },
  { to: '/playground', name: 'Playground', about: 'Try a model', icon: IconMessageCircleBolt },
  { to: '/logs', name: 'Logs', about: 'Every call, in detail', icon: IconListDetails },
  { to: '/configs', name: 'Configs', about: 'Where calls go', icon: IconRoute },
  { to: '/keys', name: 'API keys', about: 'Who may call', icon: IconKey },
  { to: '/virtual-keys', name: 'Virtual keys', about: 'Provider credentials', icon: IconPlugConnected },
  { to: '/reference', name: 'API reference', about: 'Every operation, to try', icon: IconApi },
];

/** What is above all workspaces. */
export const ABOVE: Place[] = [
  { to: '/workspaces', name: 'Workspaces', about: 'Teams and their rooms', icon: IconBuildingCommunity, scope: 'workspaces.list' },
  { to: '/integrations', name: 'Integrations', about: 'Shared provider credentials', icon: IconPlug, scope: 'organisation_integrations.list' },
  { to: '/members', name: 'Members', about: 'People and invites', icon: IconUsers, scope: 'organisation_users.list' },
  { to: '/secrets', name: 'Secret references', about: 'Secrets that are kept elsewhere', icon: IconVault, scope: 'secret_references.list' },
  { to: '/watch', name: 'Keys under watch', about: 'Alerts and honeytokens', icon: IconBellRinging, scope: 'workspace_service_api_keys.list' },
  { to: '/security', name: 'Security', about: 'Rights, logins, single sign-on', icon: IconShieldLock, scope: 'organisation_settings.read' },
  { to: '/audit', name: 'Audit log', about: 'Who changed what', icon: IconHistory, scope: 'audit_logs.list' },
];

export const offered = (places: Place[], scopes: string[]): Place[] => places.filter(({ scope }) => !scope || scopes.includes(scope));

export function Nav({ scopes, onNavigate }: { scopes: string[]; onNavigate: () => void }) {
  const above = offered(ABOVE, scopes);
  return (
    <Stack gap="lg">
      <Links places={offered(PLACES, scopes)} onNavigate={onNavigate} />
      {above.length > 0 && (
        <div>
          <Text size="xs" fw={600} c="dimmed" px="sm" pb={6}>
            Organisation
          </Text>
          <Links places={above} onNavigate={onNavigate} />
        </div>
      )}
    </Stack>
  );
}

function Links({ places, onNavigate }: { places: Place[]; onNavigate: () => void }) {
  const [at] = useLocation();
  return (
    <Stack gap={2}>
      {places.map(({ to, name, icon: Icon }) => {
        const here = to === '/' ? at === '/' : at.startsWith(to);
        return (
          <NavLink
            key={to}
            component={Link}
            href={to}
            label={name}
            active={here}
            aria-current={here ? 'page' : undefined}
            leftSection={<Icon size={18} stroke={1.7} />}
            onClick={onNavigate}
            style={{ borderRadius: 8 }}
          />
        );
      })}
    </Stack>
  );
}

import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconCopy, IconFileSearch, IconKey, IconLogout, IconMoon, IconPlus, IconPlugConnected, IconRoute, IconSearch, IconSun } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useApiKeys, useConfigs, useVirtualKeys } from '../api/queries';
import { useScopes } from '../api/me';
import { ABOVE, PLACES, offered } from './nav';
import { useCopyApiKey } from './profile-key';
import { signOut } from './sign-out';

const ID = /^[0-9a-f-]{8,}$/i;

/** Ctrl/Cmd+K: pages, actions, keys by name, and a log by its id or trace id. */
export function Palette() {
  const [query, setQuery] = useState('');
  const [, go] = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const copyKey = useCopyApiKey();
  const keys = useApiKeys().data?.data ?? [];
  const virtual = useVirtualKeys().data?.data ?? [];
  const configs = useConfigs(query !== '').data?.data ?? [];

  const scopes = useScopes();

  const places: SpotlightActionData[] = offered([...PLACES, ...ABOVE], scopes).map(({ to, name, about, icon: Icon }) => ({
    id: to,
    label: name,
    description: about,
    leftSection: <Icon size={20} stroke={1.7} />,
    onClick: () => go(to),
  }));
  const actions: SpotlightActionData[] = [
    { id: 'copy-key', label: 'Copy my API key', leftSection: <IconCopy size={20} />, onClick: copyKey },
    { id: 'new-key', label: 'Create an API key', leftSection: <IconPlus size={20} />, onClick: () => go('/keys/new') },
    { id: 'new-config', label: 'Create a config', leftSection: <IconPlus size={20} />, onClick: () => go('/configs/new') },
    { id: 'new-vk', label: 'Add a virtual key', leftSection: <IconPlus size={20} />, onClick: () => go('/virtual-keys/new') },
    { id: 'dark', label: 'Dark theme', leftSection: <IconMoon size={20} />, onClick: () => setColorScheme('dark') },
    { id: 'light', label: 'Light theme', leftSection: <IconSun size={20} />, onClick: () => setColorScheme('light') },
    { id: 'out', label: 'Sign out', leftSection: <IconLogout size={20} />, onClick: () => void signOut() },
  ];
  const found: SpotlightActionData[] = [
    ...keys.map((key) => ({
      id: `key-${key.id}`,
      label: key.name,
      description: key.key,
      leftSection: <IconKey size={20} stroke={1.7} />,
      onClick: () => go(`/keys?search=${encodeURIComponent(key.name)}`),
    })),
    ...virtual.map((key) => ({
      id: `vk-${key.slug}`,
      label: key.name,
      description: `@${key.slug}`,
      leftSection: <IconPlugConnected size={20} stroke={1.7} />,
      onClick: () => go('/virtual-keys'),
    })),
    ...configs.map((config) => ({
      id: `config-${config.slug}`,
      label: config.name,
      description: config.slug,
      leftSection: <IconRoute size={20} stroke={1.7} />,
      onClick: () => go(`/configs/${config.slug}`),
    })),
  ];
  const groups: SpotlightActionGroupData[] = [
    { group: 'Pages', actions: places },
    { group: 'Actions', actions },
    { group: 'Keys and configs', actions: query ? found : [] },
  ];
  const typed = query.trim();
  if (ID.test(typed)) {
    const open = { leftSection: <IconFileSearch size={20} />, keywords: [typed] };
    groups.unshift({
      group: 'Logs',
      actions: [
        { ...open, id: 'log', label: `Open log ${typed}`, onClick: () => go(`/logs/${encodeURIComponent(typed)}`) },
        { ...open, id: 'trace', label: `Logs of trace ${typed}`, onClick: () => go(`/logs?range=all&q=trace:${encodeURIComponent(typed)}`) },
      ],
    });
  }
  return (
    <Spotlight
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      scrollable
      maxHeight={420}
      nothingFound="Nothing found"
      searchProps={{ leftSection: <IconSearch size={20} stroke={1.5} />, placeholder: 'Pages, keys, actions, a log or trace id', 'aria-label': 'Search and commands' }}
    />
  );
}

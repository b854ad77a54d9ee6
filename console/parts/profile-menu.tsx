import { Avatar, Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconCopy,
  IconDeviceDesktop,
  IconDevices,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPassword,
  IconSun,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { useProfileKey } from '../api/queries';
import type { Session } from '../api/types';
import { useCopyApiKey } from './profile-key';
import { openShortcuts } from './shortcuts';
import { signOut } from './sign-out';

export function nameOf(session: Session): string {
  const { first_name, last_name, email } = session.user;
  return [first_name, last_name].filter(Boolean).join(' ') || email;
}

const SCHEMES = [
  { value: 'auto', label: 'As the system', icon: <IconDeviceDesktop size={16} /> },
  { value: 'light', label: 'Light', icon: <IconSun size={16} /> },
  { value: 'dark', label: 'Dark', icon: <IconMoon size={16} /> },
] as const;

export function ProfileMenu({ session }: { session: Session }) {
  const [, go] = useLocation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const copyKey = useCopyApiKey();
  const key = useProfileKey().data?.key;
  const name = nameOf(session);
  return (
    <Menu width={280} position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label={`Profile menu of ${name}`} style={{ borderRadius: 999 }}>
          <Avatar size={34} radius="xl" color="water" variant="filled" name={name} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div style={{ padding: '10px 12px 8px' }}>
          <Text size="sm" fw={600} truncate>
            {name}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {session.user.email === name ? session.organisation.name : session.user.email}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={copyKey}>
          Copy API key
          <Text size="xs" c="dimmed" ff={key ? 'monospace' : undefined}>
            {key ? key.masked : 'Makes your personal key'}
          </Text>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Theme</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme.value}
            leftSection={scheme.icon}
            rightSection={colorScheme === scheme.value ? <IconCheck size={14} aria-label="chosen" /> : null}
            closeMenuOnClick={false}
            onClick={() => setColorScheme(scheme.value)}
          >
            {scheme.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconDevices size={16} />} onClick={() => go('/account')}>
          Sessions
        </Menu.Item>
        <Menu.Item leftSection={<IconPassword size={16} />} onClick={() => go('/account#password')}>
          Change password
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={openShortcuts}>
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

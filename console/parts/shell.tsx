import { ActionIcon, AppShell, Burger, Group, Kbd, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconCode, IconHelp, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { forgetCalls } from '../api/client';
import { useScopes } from '../api/me';
import type { Session } from '../api/types';
import { ApiCalls } from './api-calls';
import { Logo } from './logo';
import { Nav } from './nav';
import { Palette } from './palette';
import { ProfileKeyFlow } from './profile-key';
import { ProfileMenu } from './profile-menu';
import { Prove } from './prove';
import { useReturnFocus } from './return-focus';
import { Shortcuts, openShortcuts } from './shortcuts';
import { Switcher } from './switcher';

export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  const [menu, setMenu] = useDisclosure(false);
  const [calls, setCalls] = useDisclosure(false);
  const [at] = useLocation();
  const scopes = useScopes();
  const page = at.split('/')[1];
  useEffect(forgetCalls, [page]);
  useReturnFocus();
  return (
    <ProfileKeyFlow>
      <a href="#main" className="skip">
        Skip to content
      </a>
      <AppShell header={{ height: 56 }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !menu } }} padding={0}>
        <AppShell.Header px="md">
          <Group h="100%" justify="space-between" wrap="nowrap" gap="sm">
            <Group gap="sm" wrap="nowrap" style={{ minWidth: 0 }}>
              <Burger opened={menu} onClick={setMenu.toggle} hiddenFrom="sm" size="sm" aria-label="Menu of pages" />
              <Link href="/" aria-label="Lockgate, first page" className="brand">
                <Logo />
                <Text fw={680} visibleFrom="xs" span>
                  Lockgate
                </Text>
              </Link>
              <Switcher session={session} />
            </Group>
            <Group gap={6} wrap="nowrap">
              <UnstyledButton className="search-button" onClick={spotlight.open} aria-label="Search and commands">
                <IconSearch size={15} />
                <Text span size="sm" c="dimmed" visibleFrom="md">
                  Search or run a command
                </Text>
                <Kbd size="xs" visibleFrom="md">
                  Ctrl K
                </Kbd>
              </UnstyledButton>
              <Tooltip label="Show API calls of this page">
                <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Show API calls of this page" onClick={setCalls.open}>
                  <IconCode size={19} stroke={1.7} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label="Keyboard shortcuts">
                <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Keyboard shortcuts" onClick={openShortcuts} visibleFrom="xs">
                  <IconHelp size={19} stroke={1.7} />
                </ActionIcon>
              </Tooltip>
              <ProfileMenu session={session} />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="sm" aria-label="Pages" style={{ overflowY: 'auto' }}>
          <Nav scopes={scopes} onNavigate={setMenu.close} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
          {children}
        </AppShell.Main>
      </AppShell>
      <Palette />
      <Shortcuts />
      <Prove />
      <ApiCalls opened={calls} close={setCalls.close} />
    </ProfileKeyFlow>
  );
}

import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLogout, IconShieldLock } from '@tabler/icons-react';
import type { Session } from '../api/types';
import { Logo } from '../parts/logo';
import { Page } from '../parts/page';
import { Prove } from '../parts/prove';
import { signOut } from '../parts/sign-out';
import { Factors } from './account/factors';
import { ChangePassword } from './account/password';
import { OpenSessions } from './account/sessions';

/** The account page alone, for a person who may do nothing else before a second factor is there. */
export function Enrol({ session, settled }: { session: Session; settled: () => void }) {
  return (
    <>
      <header className="bare-header">
        <Group gap={10} wrap="nowrap">
          <Logo />
          <Text fw={680} span>
            Lockgate
          </Text>
        </Group>
        <Button variant="default" size="sm" leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          Sign out
        </Button>
      </header>
      <main>
        <Page title="Your account" about={session.user.email}>
          <Alert color="yellow" variant="light" icon={<IconShieldLock size={18} />} mb="xl" role="status">
            {session.organisation.name} asks for a second factor: add one below, and the rest of the console opens.
          </Alert>
          <div className="sections">
            <Factors settled={settled} />
            <ChangePassword />
            <OpenSessions />
          </div>
        </Page>
      </main>
      <Prove />
    </>
  );
}

import { Stack } from '@mantine/core';
import { Page } from '../parts/page';
import { ChangePassword } from './account/password';
import { Factors } from './account/factors';
import { OpenSessions } from './account/sessions';

export function Account() {
  return (
    <Page title="Your account" about="Where you are logged in, what a login asks for, and your password.">
      <Stack gap="xl">
        <OpenSessions />
        <Factors />
        <ChangePassword />
      </Stack>
    </Page>
  );
}

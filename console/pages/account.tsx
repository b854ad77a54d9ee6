import { Stack } from '@mantine/core';
import { Page } from '../parts/page';
import { ChangePassword } from './account/password';
import { OpenSessions } from './account/sessions';

export function Account() {
  return (
    <Page title="Your account" about="Where you are logged in, and your password.">
      <Stack gap="xl">
        <OpenSessions />
        <ChangePassword />
      </Stack>
    </Page>
  );
}

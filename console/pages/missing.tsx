import { Button } from '@mantine/core';
import { IconCompassOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';

export function Missing() {
  return (
    <Page title="Page not found">
      <Empty
        icon={<IconCompassOff size={26} />}
        title="There is nothing at this address"
        action={
          <Button component={Link} href="/" variant="light">
            To the first page
          </Button>
        }
      >
        The link may be old, or mistyped.
      </Empty>
    </Page>
  );
}

import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { CopyButton } from '../../parts/copy';

/** The link is shown once: only its digest is stored. */
export function LinkDialog({ email, link, close }: { email: string; link: string; close: () => void }) {
  return (
    <Modal opened onClose={close} title={`Invite of ${email}`} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack>
        <Text size="sm">
          Send this link to {email}. It works once, for a week, and is not shown again: for another one choose “New link” in the
          list.
        </Text>
        <TextInput aria-label="Link" value={link} readOnly onFocus={(event) => event.currentTarget.select()} styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }} />
        <Group justify="space-between">
          <CopyButton text={link} primary>
            Copy link
          </CopyButton>
          <Button variant="default" onClick={close}>
            Done
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

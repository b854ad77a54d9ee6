import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopyButton } from '../../parts/copy';

interface Props {
  title: string;
  link: string;
  close: () => void;
  /** To whom it goes, and how long it works. */
  children: ReactNode;
}

/** The link is shown once: only its digest is stored. */
export function LinkDialog({ title, link, close, children }: Props) {
  return (
    <Modal opened onClose={close} title={title} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack>
        <Text size="sm">{children}</Text>
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

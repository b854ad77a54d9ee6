import { Alert, Button, Divider, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSampleModel } from '../api/models';
import { Snippets } from './code';
import { CopyButton } from './copy';
import { VerifyKey } from './verify-key';

interface Props {
  title: string;
  secret: string;
  scopes: string[];
  /** Already on the clipboard when the dialog opened. */
  copied?: boolean;
  note?: ReactNode;
  close: () => void;
}

/**
 * Shows a new key once. Neither Escape nor a click beside it closes the dialog: the secret cannot be shown again. The
 * caller forgets it on `close`.
 */
export function SecretDialog({ title, secret, scopes, copied, note, close }: Props) {
  const model = useSampleModel();
  const answers = scopes.includes('completions.write');
  return (
    <Modal opened onClose={close} title={title} size="lg" closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false}>
      <Stack>
        {copied ? (
          <Alert color="teal" icon={<IconCircleCheck size={18} />} role="status">
            Your API key is on the clipboard.
          </Alert>
        ) : (
          <Alert color="yellow" icon={<IconShieldLock size={18} />}>
            Copy the key now. Only a digest of it is stored, so it cannot be shown again.
          </Alert>
        )}
        {note && (
          <Text size="sm" c="dimmed" component="div">
            {note}
          </Text>
        )}
        <PasswordInput
          label="API key"
          value={secret}
          readOnly
          defaultVisible={!copied}
          onFocus={(event) => event.currentTarget.select()}
          styles={{ innerInput: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the key' }}
        />
        <Group gap="sm">
          <CopyButton text={secret} primary={!copied}>
            Copy key
          </CopyButton>
          <CopyButton text={`export PORTKEY_API_KEY='${secret}'`}>Copy as export line</CopyButton>
        </Group>
        <VerifyKey secret={secret} scopes={scopes} model={model} />
        {answers && (
          <>
            <Divider label="Use it" labelPosition="left" />
            <Snippets model={model} />
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={close}>I have stored it</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

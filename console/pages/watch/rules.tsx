import { Button, Group, Modal, Paper, Radio, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useOne, write } from '../../api/listed';
import { CodeBlock } from '../../parts/code';
import { May } from '../../parts/may';
import { Problem } from '../../parts/problem';

interface Rules {
  on_leak: 'revoke' | 'alert';
  emails: string[];
  webhook_url: string | null;
  webhook_secret?: string;
}

const WATCH = '/v1/key-watch';

export function WatchRules() {
  const found = useOne<Rules>(WATCH);
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  return found.data ? <Form rules={found.data} /> : null;
}

function Form({ rules }: { rules: Rules }) {
  const [onLeak, setOnLeak] = useState(rules.on_leak);
  const [emails, setEmails] = useState(rules.emails);
  const [url, setUrl] = useState(rules.webhook_url ?? '');
  const [secret, setSecret] = useState('');
  const save = useMutation({
    gcTime: 0,
    mutationFn: () => write<Rules>('PUT', WATCH, { on_leak: onLeak, emails, ...(url.trim() === (rules.webhook_url ?? '') ? {} : { webhook_url: url.trim() }) }, WATCH),
    onSuccess: (made) => {
      setSecret(made.webhook_secret ?? '');
      notifications.show({ color: 'teal', message: 'Saved.' });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Paper p="lg" radius="lg" maw={620}>
      <form onSubmit={submit}>
        <Stack>
          <Radio.Group label="When a key is reported as leaked" value={onLeak} onChange={(value) => setOnLeak(value as Rules['on_leak'])}>
            <Stack gap="xs" mt={6}>
              <Radio value="revoke" label="Revoke it on sight" description="Whoever has the key can report it, and whoever has it can use it: so this is right." />
              <Radio value="alert" label="Only tell of it" />
            </Stack>
          </Radio.Group>
          <TagsInput label="Mail to" description="Needs mail to be set up. Empty: owners and admins." value={emails} onChange={setEmails} splitChars={[',', ' ']} acceptValueOnBlur placeholder={emails.length > 0 ? undefined : 'security@example.org'} />
          <TextInput label="Webhook" description="Each alert is posted there, signed with HMAC-SHA-256 and a time." placeholder="https://hooks.example.org/lockgate" value={url} onChange={(event) => setUrl(event.currentTarget.value)} />
          <Problem error={save.error} />
          <Group justify="flex-end">
            <May scope="organisation_settings.update">
              <Button type="submit" loading={save.isPending}>
                Save
              </Button>
            </May>
          </Group>
        </Stack>
      </form>
      {secret && (
        <Modal opened onClose={() => setSecret('')} title="Secret of the webhook" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': 'Close' }}>
          <Stack>
            <Text size="sm">Check the signature of each alert with this. It is not shown again.</Text>
            <CodeBlock label="Webhook secret" text={secret} />
          </Stack>
        </Modal>
      )}
    </Paper>
  );
}

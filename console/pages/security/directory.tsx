import { Button, Group, Modal, Paper, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, api } from '../../api/client';
import { refreshUnder } from '../../api/listed';
import { type Directory as Connected, SCIM } from '../../api/security';
import { CodeBlock } from '../../parts/code';
import { Confirm } from '../../parts/confirm';
import { CopyButton } from '../../parts/copy';
import { May } from '../../parts/may';
import { Problem } from '../../parts/problem';
import { When } from '../../parts/when';

interface Made {
  token: string;
}

/** A directory that makes, changes and ends people over SCIM. */
export function Directory() {
  const [token, setToken] = useState('');
  const found = useQuery({
    queryKey: [SCIM],
    queryFn: async () => {
      try {
        return await api<Connected>('GET', SCIM);
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
  });
  const shown = (made: Made) => {
    setToken(made.token);
    void refreshUnder(SCIM);
  };
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  if (!found.isSuccess) return null;
  return (
    <>
      {found.data ? <Connection row={found.data} shown={shown} /> : <Connect shown={shown} />}
      {token && (
        <Modal opened onClose={() => setToken('')} title="Token of the directory" closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false} size="lg">
          <Stack>
            <Text size="sm">Give this to your directory now. Only a digest of it is stored, so it is not shown again.</Text>
            <CodeBlock label="Token" text={token} />
            <Group justify="space-between">
              <CopyButton text={token} primary>
                Copy token
              </CopyButton>
              <Button variant="default" onClick={() => setToken('')}>
                I have stored it
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  );
}

function Connect({ shown }: { shown: (made: Made) => void }) {
  const [domains, setDomains] = useState<string[]>([]);
  const connect = useMutation({ gcTime: 0, mutationFn: () => api<Made>('POST', SCIM, { domains }), onSuccess: shown });
  return (
    <Paper p="lg" radius="lg" maw={620}>
      <Stack>
        <Text size="sm" c="dimmed">
          Connect Okta, Entra or another directory: it makes people here, puts them in workspaces by its groups, and when it lets
          somebody go, their sessions and keys end with them.
        </Text>
        <TagsInput
          label="Domains"
          description="Whose addresses the directory may make and change."
          placeholder={domains.length > 0 ? undefined : 'example.org'}
          value={domains}
          onChange={setDomains}
          splitChars={[',', ' ']}
          acceptValueOnBlur
        />
        <Problem error={connect.error} />
        <Group justify="flex-end">
          <May scope="organisation_settings.update">
            <Button loading={connect.isPending} disabled={domains.length === 0} onClick={() => connect.mutate()}>
              Connect a directory
            </Button>
          </May>
        </Group>
      </Stack>
    </Paper>
  );
}

function Connection({ row, shown }: { row: Connected; shown: (made: Made) => void }) {
  const [asked, setAsked] = useState<'rotate' | 'off' | null>(null);
  const close = () => setAsked(null);
  return (
    <Paper p="lg" radius="lg" maw={620}>
      <Stack>
        <TextInput label="Base address" value={row.base_url} readOnly />
        <TextInput label="Token" value={row.token} readOnly description="Only its ends are known here." />
        <Text size="sm">
          Speaks for {row.domains.join(', ')}. Connected <When at={row.created_at} />
          {row.rotated_at && (
            <>
              , its token made anew <When at={row.rotated_at} />
            </>
          )}
          .
        </Text>
        <Text size="sm" c="dimmed">
          A group called <span className="mono">{`${row.group_prefix}Checkout${row.role_separator}manager`}</span> puts its people into the workspace Checkout as
          managers.
        </Text>
        <Group justify="space-between">
          <May scope="organisation_settings.update">
            <Button variant="subtle" color="red" onClick={() => setAsked('off')}>
              Disconnect
            </Button>
          </May>
          <May scope="organisation_settings.update">
            <Button variant="default" onClick={() => setAsked('rotate')}>
              Make a new token
            </Button>
          </May>
        </Group>
      </Stack>
      {asked === 'rotate' && (
        <Confirm title="Make a new token?" action="Make it" danger={false} close={close} run={() => api<Made>('POST', `${SCIM}/rotate`).then(shown)}>
          The present one stops working at once.
        </Confirm>
      )}
      {asked === 'off' && (
        <Confirm title="Disconnect the directory?" action="Disconnect" close={close} run={() => api('DELETE', SCIM).then(() => refreshUnder(SCIM))}>
          People stay as they are; nobody is made or ended by it any more.
        </Confirm>
      )}
    </Paper>
  );
}

import { Alert, Badge, Button, Group, NumberInput, Paper, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, api } from '../../api/client';
import { refreshUnder, write } from '../../api/listed';
import { JWT, type Tokens } from '../../api/security';
import { Confirm } from '../../parts/confirm';
import { May } from '../../parts/may';
import { Problem } from '../../parts/problem';
import { When } from '../../parts/when';

/** Whose signed tokens are taken in place of keys. */
export function SignedTokens() {
  const found = useQuery({
    queryKey: [JWT],
    queryFn: async () => {
      try {
        return await api<Tokens>('GET', JWT);
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
  });
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  return found.isSuccess ? <Form key={found.dataUpdatedAt} settings={found.data} /> : null;
}

function Form({ settings }: { settings: Tokens | null }) {
  const [url, setUrl] = useState(settings?.jwks_uri ?? '');
  const [issuer, setIssuer] = useState(settings?.issuer ?? '');
  const [audience, setAudience] = useState(settings?.audience ?? []);
  const [hours, setHours] = useState<number | string>((settings?.max_lifetime_s ?? 86_400) / 3600);
  const [scopes, setScopes] = useState(settings?.default_scopes ?? []);
  const [off, setOff] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      write(
        'PUT',
        JWT,
        {
          jwks_uri: url.trim(),
          ...(issuer.trim() ? { issuer: issuer.trim() } : {}),
          ...(audience.length > 0 ? { audience } : {}),
          max_lifetime_s: Math.round(Number(hours) * 3600),
          ...(scopes.length > 0 ? { default_scopes: scopes } : {}),
        },
        JWT,
      ),
    onSuccess: () => notifications.show({ color: 'teal', message: 'Signed tokens of this issuer are taken now.' }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Paper p="lg" radius="lg" maw={620}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            A token (JWT, RS256) of your issuer works wherever a key does, with the rights of a workspace’s key and never more. It
            names the organisation, a workspace, scopes and its end.
          </Text>
          {settings && <State settings={settings} />}
          <TextInput label="Address of the issuer’s keys (JWKS)" placeholder="https://login.example.org/jwks.json" value={url} onChange={(event) => setUrl(event.currentTarget.value)} required />
          <TextInput label="Issuer" description="Empty: any." value={issuer} onChange={(event) => setIssuer(event.currentTarget.value)} />
          <TagsInput label="Audiences" description="Empty: any." value={audience} onChange={setAudience} splitChars={[',', ' ']} acceptValueOnBlur />
          <NumberInput label="A token lives at most" suffix=" h" value={hours} onChange={setHours} min={0.1} max={720} decimalScale={2} />
          <TagsInput label="Scopes of a token that names none" description="Empty: such a token is refused." placeholder={scopes.length > 0 ? undefined : 'completions.write'} value={scopes} onChange={setScopes} splitChars={[',', ' ']} acceptValueOnBlur />
          <Problem error={save.error} />
          <Group justify="space-between">
            {settings ? (
              <May scope="organisation_settings.update">
                <Button variant="subtle" color="red" onClick={() => setOff(true)}>
                  Take no tokens
                </Button>
              </May>
            ) : (
              <span />
            )}
            <May scope="organisation_settings.update">
              <Button type="submit" loading={save.isPending} disabled={!url.trim()}>
                Save
              </Button>
            </May>
          </Group>
        </Stack>
      </form>
      {off && (
        <Confirm title="Take no tokens?" action="Take no tokens" close={() => setOff(false)} run={() => api('DELETE', JWT).then(() => refreshUnder(JWT))}>
          Every token stops working within a second, open streams included.
        </Confirm>
      )}
    </Paper>
  );
}

function State({ settings }: { settings: Tokens }) {
  if (settings.last_error) {
    return (
      <Alert color="yellow" variant="light">
        The keys could not be fetched: {settings.last_error.replace(/\.$/, '')}.{' '}
        {settings.keys_fetched_at ? (
          <>
            Those of <When at={settings.keys_fetched_at} /> serve for a day.
          </>
        ) : (
          'They never were, so no token is taken yet. It is tried again with each token.'
        )}
      </Alert>
    );
  }
  return (
    <Group gap={6}>
      <Text size="sm">Keys:</Text>
      {settings.keys.map((kid) => (
        <Badge key={kid} variant="light" tt="none">
          {kid}
        </Badge>
      ))}
    </Group>
  );
}

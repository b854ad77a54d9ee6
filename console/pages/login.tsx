import { Alert, Anchor, Button, Divider, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { IconFingerprint, IconLogin2 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import { api } from '../api/client';
import { answered, supported } from '../api/passkeys';
import { SESSION, refresh } from '../api/queries';
import { Doorway } from '../parts/doorway';
import { Problem } from '../parts/problem';
import { ForgotPassword } from './login/forgot';
import { SecondFactor } from './login/second-factor';

interface Entered {
  object: 'session' | 'second_factor';
  methods?: string[];
}

type Step = { kind: 'start' } | { kind: 'second'; methods: string[] } | { kind: 'forgot' };

export function Login() {
  const [search] = useSearchParams();
  // Back from the organisation's own login, which was right: what is left is the second factor, whichever there is.
  const [step, setStep] = useState<Step>(search.has('second_factor') ? { kind: 'second', methods: ['passkey', 'totp', 'recovery_code'] } : { kind: 'start' });
  const [email, setEmail] = useState('');
  if (step.kind === 'second') return <SecondFactor methods={step.methods} back={() => setStep({ kind: 'start' })} />;
  if (step.kind === 'forgot') return <ForgotPassword email={email} setEmail={setEmail} back={() => setStep({ kind: 'start' })} />;
  return <Start email={email} setEmail={setEmail} go={setStep} />;
}

function Start({ email, setEmail, go }: { email: string; setEmail: (email: string) => void; go: (step: Step) => void }) {
  const [password, setPassword] = useState('');
  const [search] = useSearchParams();
  const enter = useMutation({
    mutationFn: () => api<Entered>('POST', SESSION, { email: email.trim(), password }),
    onSuccess: (entered) => {
      setPassword('');
      if (entered.object === 'second_factor') go({ kind: 'second', methods: entered.methods ?? [] });
      else return refresh(SESSION);
    },
  });
  const passkey = useMutation({
    mutationFn: async () => {
      const credential = await answered(await api('GET', `${SESSION}/passkey/options`));
      await api('POST', `${SESSION}/passkey`, { credential });
    },
    onSuccess: () => refresh(SESSION),
  });
  const single = useMutation({
    mutationFn: async () => {
      const { redirect_url } = await api<{ redirect_url: string | null }>('POST', `${SESSION}/sso/start`, { email: email.trim(), return_to: '/' });
      if (redirect_url === null) throw new Error('There is no single sign-on for this address. Log in with your password.');
      window.location.assign(redirect_url);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  const said = search.get('sso');
  return (
    <Doorway title="Log in" about="To the console of this Lockgate gateway.">
      <Stack>
        {said && (
          <Alert color="red" variant="light" role="alert">
            {REASONS[said] ?? 'Logging in through your organisation did not work. Try again, or ask an owner.'}
          </Alert>
        )}
        <form onSubmit={submit}>
          <Stack>
            <TextInput label="Email" type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} autoComplete="username webauthn" autoFocus />
            <PasswordInput
              label="Password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              required
              withAsterisk={false}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
            />
            <Problem error={enter.error ?? passkey.error ?? single.error} />
            <Button type="submit" size="md" loading={enter.isPending} disabled={!email || !password}>
              Log in
            </Button>
          </Stack>
        </form>
        <Divider label="or" />
        <Group grow>
          <Button variant="default" leftSection={<IconLogin2 size={17} />} loading={single.isPending} disabled={!email.includes('@')} onClick={() => single.mutate()}>
            Single sign-on
          </Button>
          {supported() && (
            <Button variant="default" leftSection={<IconFingerprint size={17} />} loading={passkey.isPending} onClick={() => passkey.mutate()}>
              Passkey
            </Button>
          )}
        </Group>
        <Text size="sm" ta="center">
          <Anchor component="button" type="button" size="sm" onClick={() => go({ kind: 'forgot' })}>
            Forgot your password?
          </Anchor>
        </Text>
      </Stack>
    </Doorway>
  );
}

const REASONS: Record<string, string> = {
  expired: 'Logging in through your organisation took too long. Begin again.',
  denied: 'Your organisation’s login did not let you in.',
  provider: 'Your organisation’s login could not be asked. Try again in a minute.',
  not_invited: 'You are not a member here yet. Ask an owner or an admin to invite you.',
  domain: 'Your address is not of a domain that may enter here.',
  unverified: 'Your organisation’s login has not verified your address.',
  taken: 'Your address belongs to an account that is not linked to your organisation’s login. Ask an owner.',
  disabled: 'Your account here is disabled. Ask an owner or an admin.',
};

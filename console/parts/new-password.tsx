import { PasswordInput, Text } from '@mantine/core';

const SHORTEST = 15;

export const longEnough = (password: string): boolean => [...password].length >= SHORTEST;

/** Length is what counts (NIST SP 800-63B): no rules on characters, pasting allowed. */
export function NewPassword({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const length = [...value].length;
  return (
    <PasswordInput
      label={label}
      description={
        <Text span size="xs" c={length > 0 && longEnough(value) ? 'teal' : 'dimmed'} aria-live="polite">
          {length === 0 || !longEnough(value)
            ? `At least ${SHORTEST} characters${length ? `, ${SHORTEST - length} to go` : '. A few unrelated words are fine'}`
            : 'Long enough'}
        </Text>
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required
      withAsterisk={false}
      minLength={SHORTEST}
      maxLength={128}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
    />
  );
}

import { Anchor, PasswordInput, TextInput } from '@mantine/core';
import type { ProviderEntry } from '../api/types';

/** What was filled in, without what is empty. */
export function filled(options: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
}

interface SecretProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  placeholder?: string;
  about?: string;
  provider?: ProviderEntry;
}

/** A secret goes in and never comes out again. */
export function SecretInput({ label, value, onChange, required, placeholder, about, provider }: SecretProps) {
  return (
    <PasswordInput
      label={label}
      description={
        about ?? (
          <>
            Sealed at once with AES-256-GCM, and never shown again.
            {provider?.docs_url && (
              <>
                {' '}
                <Anchor href={provider.docs_url} target="_blank" rel="noreferrer noopener" size="xs">
                  {provider.name} documentation
                </Anchor>
              </>
            )}
          </>
        )
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={required}
      placeholder={placeholder}
      autoComplete="off"
      data-1p-ignore
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the key' }}
    />
  );
}

interface HostProps {
  value: string;
  onChange: (value: string) => void;
  provider: ProviderEntry | undefined;
}

export function HostInput({ value, onChange, provider }: HostProps) {
  const own = provider?.needs_host ?? false;
  return (
    <TextInput
      label="Base URL"
      description={`${own ? 'Where your server answers, with its path prefix.' : 'Only for a host of your own, such as a proxy.'} The key is bound to it.`}
      placeholder={provider?.base_url ?? 'https://llm.example.org/v1'}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={own}
    />
  );
}

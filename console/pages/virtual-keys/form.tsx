import { Button, Drawer, Group, Select, Skeleton, Stack, TextInput, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { VIRTUAL_KEYS, refreshVirtualKeys, useCatalogue } from '../../api/queries';
import type { VirtualKey } from '../../api/types';
import { HostInput, SecretInput, filled } from '../../parts/credential';
import { Problem } from '../../parts/problem';

interface Created {
  slug?: string;
  data?: { slug?: string };
}

export function AddVirtualKey({ close, done }: { close: () => void; done: (row: VirtualKey) => void }) {
  const catalogue = useCatalogue();
  const [slug, setSlug] = useState('');
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [note, setNote] = useState('');
  const [options, setOptions] = useState<Record<string, string>>({});
  const [host, setHost] = useState('');
  const providers = catalogue.data?.data ?? [];
  const provider = providers.find((one) => one.slug === slug);
  const given = name.trim() || provider?.name || slug;
  const create = useMutation({
    mutationFn: () =>
      api<Created>('POST', VIRTUAL_KEYS, {
        name: given,
        provider: slug,
        ...(key ? { key } : {}),
        ...(host.trim() ? { custom_host: host.trim() } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
        ...(Object.keys(filled(options)).length > 0 ? { configurations: filled(options) } : {}),
      }),
    onSuccess: (made) => {
      setKey('');
      void refreshVirtualKeys();
      done({ slug: made.data?.slug ?? made.slug ?? '', name: given, provider: slug, status: 'active', created_at: '' });
    },
  });
  const missing = provider?.fields.some((field) => field.required && !options[field.name]?.trim()) || (provider?.needs_host && !host.trim());
  return (
    <Frame
      title="Add a virtual key"
      close={close}
      submit={() => create.mutate()}
      action="Add and test"
      busy={create.isPending}
      error={create.error}
      blocked={!provider || Boolean(missing) || (provider.needs_key && !key)}
    >
      <Problem error={catalogue.error} retry={() => void catalogue.refetch()} />
      {catalogue.isPending ? (
        <Skeleton height={60} radius="md" />
      ) : (
        <Select
          label="Provider"
          data={providers.filter((one) => one.slug !== 'local').map((one) => ({ value: one.slug, label: one.name }))}
          value={slug || null}
          placeholder="Choose one, or type to search"
          onChange={(value) => {
            setSlug(value ?? '');
            setOptions({});
          }}
          searchable
          allowDeselect={false}
          data-autofocus
          nothingFoundMessage="No such provider. One that speaks OpenAI's API works with a base URL"
          maxDropdownHeight={280}
        />
      )}
      <TextInput label="Name" placeholder={provider?.name} description="Its slug is made from it." value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={100} />
      {provider?.needs_key && <SecretInput label="The provider's API key" value={key} onChange={setKey} required provider={provider} />}
      {provider?.fields.map((field) => (
        <TextInput
          key={field.name}
          label={field.label}
          value={options[field.name] ?? ''}
          onChange={(event) => setOptions({ ...options, [field.name]: event.currentTarget.value })}
          required={field.required}
        />
      ))}
      {provider && <HostInput value={host} onChange={setHost} provider={provider} />}
      <Textarea label="Note" placeholder="Whose account, which budget" value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize minRows={1} maxRows={4} />
    </Frame>
  );
}

export function EditVirtualKey({ row, close }: { row: VirtualKey; close: () => void }) {
  const provider = useCatalogue().data?.data.find((one) => one.slug === row.provider);
  const [name, setName] = useState(row.name);
  const [note, setNote] = useState(row.note ?? '');
  const [key, setKey] = useState('');
  const [host, setHost] = useState(row.custom_host ?? '');
  const moved = host.trim() !== (row.custom_host ?? '');
  const save = useMutation({
    mutationFn: () =>
      api('PUT', `${VIRTUAL_KEYS}/${encodeURIComponent(row.slug)}`, {
        name: name.trim(),
        note: note.trim(),
        ...(key ? { key, hosts: row.hosts ?? [] } : {}),
        ...(moved ? { custom_host: host.trim() } : {}),
      }),
    onSuccess: () => {
      setKey('');
      close();
      return refreshVirtualKeys();
    },
  });
  const keyNeeded = moved && provider?.needs_key !== false;
  const goesTo = row.hosts?.length ? ` A new one goes to ${row.hosts.join(', ')}.` : '';
  return (
    <Frame title={`Edit ${row.name}`} close={close} submit={() => save.mutate()} action="Save" busy={save.isPending} error={save.error} blocked={!name.trim() || (keyNeeded && !key)}>
      <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} required maxLength={100} data-autofocus />
      {provider?.needs_key !== false && (
        <SecretInput
          label="New API key of the provider"
          value={key}
          onChange={setKey}
          required={keyNeeded}
          placeholder={row.masked_key ?? undefined}
          about={keyNeeded ? 'A stored key never travels to a new host by itself: enter it again.' : `Leave it empty to keep the stored one.${goesTo}`}
        />
      )}
      <HostInput value={host} onChange={setHost} provider={provider} />
      <Textarea label="Note" value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize minRows={1} maxRows={4} />
    </Frame>
  );
}

interface FrameProps {
  title: string;
  close: () => void;
  submit: () => void;
  action: string;
  busy: boolean;
  error: unknown;
  blocked: boolean;
  children: ReactNode;
}

function Frame({ title, close, submit, action, busy, error, blocked, children }: FrameProps) {
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Drawer opened onClose={close} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={onSubmit}>
        <Stack>
          {children}
          <Problem error={error} />
          <Group justify="flex-end" className="drawer-foot">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={busy} disabled={blocked}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

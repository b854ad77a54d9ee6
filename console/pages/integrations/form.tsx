import { Select, Skeleton, Switch, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { INTEGRATIONS, type IntegrationRow, type IntegrationWhole, integrationPath, useIntegration } from '../../api/integrations';
import { write } from '../../api/listed';
import { useCatalogue } from '../../api/queries';
import { HostInput, SecretInput, filled } from '../../parts/credential';
import { FormDrawer } from '../../parts/form';

export function AddIntegration({ close }: { close: () => void }) {
  const catalogue = useCatalogue();
  const [slug, setSlug] = useState('');
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [host, setHost] = useState('');
  const [description, setDescription] = useState('');
  const [options, setOptions] = useState<Record<string, string>>({});
  const [open, setOpen] = useState(true);
  const provider = catalogue.data?.data.find((one) => one.slug === slug);
  const missing = provider?.fields.some((field) => field.required && !options[field.name]?.trim()) || (provider?.needs_host && !host.trim());
  const save = async () => {
    const made = await write<{ slug: string }>(
      'POST',
      INTEGRATIONS,
      {
        name: name.trim() || provider?.name,
        ai_provider_id: slug,
        ...(key ? { key } : {}),
        ...(host.trim() ? { custom_host: host.trim() } : {}),
        ...(description.trim() ? { description: description.trim() } : {}),
        ...(Object.keys(filled(options)).length > 0 ? { configurations: filled(options) } : {}),
      },
      INTEGRATIONS,
    );
    if (open) await write('PUT', integrationPath(made.slug, '/workspaces'), { global_workspace_access: { enabled: true } }, INTEGRATIONS);
  };
  return (
    <FormDrawer title="Add an integration" action="Add integration" ready={Boolean(provider) && !missing && (!provider?.needs_key || key !== '')} save={save} close={close}>
      {catalogue.isPending ? (
        <Skeleton height={60} radius="md" />
      ) : (
        <Select
          label="Provider"
          data={(catalogue.data?.data ?? []).filter((one) => one.slug !== 'local').map((one) => ({ value: one.slug, label: one.name }))}
          value={slug || null}
          placeholder="Choose one, or type to search"
          onChange={(value) => {
            setSlug(value ?? '');
            setOptions({});
          }}
          searchable
          allowDeselect={false}
          data-autofocus
          maxDropdownHeight={280}
        />
      )}
      <TextInput label="Name" placeholder={provider?.name} description="Its slug is made from it." value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={100} />
      {provider?.needs_key && <SecretInput label="The provider's API key" value={key} onChange={setKey} required provider={provider} />}
      {provider?.fields.map((field) => (
        <TextInput key={field.name} label={field.label} value={options[field.name] ?? ''} onChange={(event) => setOptions({ ...options, [field.name]: event.currentTarget.value })} required={field.required} />
      ))}
      {provider && <HostInput value={host} onChange={setHost} provider={provider} />}
      <Textarea label="Description" placeholder="Whose account, which contract" value={description} onChange={(event) => setDescription(event.currentTarget.value)} autosize minRows={1} maxRows={4} maxLength={1024} />
      <Switch
        label="Open to every workspace"
        description="Those to come included. Each one, and each model, can be closed afterwards."
        checked={open}
        onChange={(event) => setOpen(event.currentTarget.checked)}
      />
    </FormDrawer>
  );
}

export function EditIntegration({ row, close }: { row: IntegrationRow; close: () => void }) {
  const whole = useIntegration(row.slug).data;
  return whole ? <Edit row={whole} close={close} /> : null;
}

function Edit({ row, close }: { row: IntegrationWhole; close: () => void }) {
  const provider = useCatalogue().data?.data.find((one) => one.slug === row.ai_provider_id);
  const before = String(row.configurations.custom_host ?? '');
  const [name, setName] = useState(row.name);
  const [description, setDescription] = useState(row.description ?? '');
  const [key, setKey] = useState('');
  const [host, setHost] = useState(before);
  const moved = host.trim() !== before;
  const keyNeeded = moved && provider?.needs_key !== false;
  const goesTo = row.hosts?.length ? ` A new one goes to ${row.hosts.join(', ')}.` : '';
  const save = () =>
    write(
      'PUT',
      integrationPath(row.slug),
      { name: name.trim(), description: description.trim(), ...(key ? { key, hosts: row.hosts ?? [] } : {}), ...(moved ? { custom_host: host.trim() } : {}) },
      INTEGRATIONS,
    );
  return (
    <FormDrawer title={`Edit ${row.name}`} action="Save" ready={name.trim() !== '' && (!keyNeeded || key !== '')} save={save} close={close}>
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
      <Textarea label="Description" value={description} onChange={(event) => setDescription(event.currentTarget.value)} autosize minRows={1} maxRows={4} maxLength={1024} />
    </FormDrawer>
  );
}

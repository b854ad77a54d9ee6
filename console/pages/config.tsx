// One config: its document, what it would do, and its versions. This page and its editor are a file of their own, which
// no other page loads.
import { ActionIcon, Alert, Badge, Button, Group, Menu, Skeleton, Tabs, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { IconCopyPlus, IconDeviceFloppy, IconDots, IconStar, IconStarOff, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'wouter';
import { api } from '../api/client';
import { type ConfigWhole, copyName } from '../api/configs';
import { parseJson, rangeOf, tidy } from '../api/json-text';
import { CONFIGS, configPath, refreshConfigs, useConfig, useConfigs, useModels, useVirtualKeys } from '../api/queries';
import { CopyIcon } from '../parts/copy';
import { May } from '../parts/may';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { StatusBadge } from '../parts/status';
import { When } from '../parts/when';
import { DocumentCard, useChecked } from './config/document';
import type { EditorHandle } from './config/editor';
import { ExplainCard } from './config/explain';
import { Versions } from './config/versions';
import { type Act, ConfigActs } from './configs/acts';
import { TEMPLATES, pickFrom, textOf } from './configs/templates';

export default function ConfigPage() {
  const { slug = '' } = useParams<{ slug?: string }>();
  const [search] = useSearchParams();
  const source = slug === 'new' ? (search.get('copy') ?? '') : slug;
  const config = useConfig(source);
  const configs = useConfigs();
  const keys = useVirtualKeys();
  const models = useModels();
  if (config.error) {
    return (
      <Page title="Config">
        <Problem error={config.error} title="This config cannot be shown" retry={() => void config.refetch()} />
      </Page>
    );
  }
  if ((source && config.isPending) || (slug === 'new' && (configs.isPending || keys.isPending || models.isPending))) return <Waiting />;
  if (slug !== 'new' && config.data) return <Saved key={slug} config={config.data} />;
  const template = TEMPLATES.find((one) => one.slug === search.get('from')) ?? TEMPLATES[0];
  const pick = pickFrom(keys.data?.data.map((key) => key.slug) ?? [], models.data?.data.map((model) => model.id) ?? []);
  const text = config.data ? tidy(config.data.config) : template ? textOf(template, pick) : '{}';
  const name = config.data ? copyName(config.data.name, configs.data?.data.map((row) => row.name) ?? []) : '';
  return <Fresh key={search.toString()} name={name} text={text} />;
}

function Waiting() {
  return (
    <Page title="Config" wide>
      <div className="config-halves">
        <Skeleton height={520} radius="lg" />
        <Skeleton height={520} radius="lg" />
      </div>
    </Page>
  );
}

interface Saving {
  warnings?: { path: string; message: string }[];
  slug: string;
}

// --- a config that is not saved yet ---

function Fresh(before: { name: string; text: string }) {
  const [, go] = useLocation();
  const [name, rename] = useState(before.name);
  const [text, change] = useState(before.text);
  const create = useMutation({
    mutationFn: () => api<Saving>('POST', CONFIGS, { name: name.trim(), config: text }),
    onSuccess: async (made) => {
      notifications.show({ message: `${name.trim()} is saved. Name it as ${made.slug} in x-portkey-config.`, color: 'teal' });
      await refreshConfigs();
      go(`/configs/${made.slug}`, { replace: true });
    },
  });
  useLeaveGuard((name !== before.name || text !== before.text) && !create.isSuccess);
  const save = () => {
    if (name.trim() && !create.isPending) create.mutate();
  };
  return (
    <Page
      title="New config"
      about={<Back />}
      wide
      actions={
        <May scope="configs.create">
          <Button leftSection={<IconDeviceFloppy size={16} />} onClick={save} loading={create.isPending} disabled={!name.trim()} title={name.trim() ? undefined : 'Give it a name first'}>
            Save config
          </Button>
        </May>
      }
    >
      <Problem error={create.error} title="Not saved" />
      <Halves name={name} rename={rename} text={text} change={change} save={save} />
    </Page>
  );
}

// --- a saved one ---

function Saved({ config }: { config: ConfigWhole }) {
  const { tab } = useParams<{ tab?: string }>();
  const [, go] = useLocation();
  const [base, setBase] = useState(config);
  const [name, rename] = useState(config.name);
  const [text, change] = useState(() => tidy(config.config));
  const [act, setAct] = useState<Act | null>(null);
  const dirty = name.trim() !== base.name || tidy(text) !== tidy(base.config);
  const adopt = (version: ConfigWhole) => {
    setBase(version);
    rename(version.name);
    change(tidy(version.config));
  };
  const update = useMutation({
    mutationFn: () => api<Saving>('PUT', configPath(config.slug), { name: name.trim(), config: text }),
    onSuccess: async () => {
      const now = await api<ConfigWhole>('GET', configPath(config.slug));
      setBase(now);
      notifications.show({ message: `Version ${now.version} is in force.`, color: 'teal' });
      await refreshConfigs();
    },
  });
  const save = () => {
    if (name.trim() && dirty && !update.isPending) update.mutate();
  };
  useLeaveGuard(dirty);
  useEffect(() => {
    if (!dirty && config.version > base.version) adopt(config);
  }, [config, dirty, base.version]);
  return (
    <Page
      title={base.name}
      about={<About config={config} />}
      wide
      actions={
        <>
          {dirty && (
            <Text size="sm" c="dimmed" role="status">
              Not saved
            </Text>
          )}
          <More config={config} act={setAct} />
          <May scope="configs.update">
            <Button leftSection={<IconDeviceFloppy size={16} />} onClick={save} loading={update.isPending} disabled={!name.trim() || !dirty}>
              Save
            </Button>
          </May>
        </>
      }
    >
      <Problem error={update.error} title="Not saved" />
      {dirty && config.version > base.version && (
        <Alert color="yellow" variant="light" mb="md" p="sm">
          <Group justify="space-between">
            <Text size="sm">Version {config.version} was saved meanwhile. Saving now replaces it; it stays among the versions.</Text>
            <Button size="compact-sm" variant="default" onClick={() => adopt(config)}>
              Take it and drop my changes
            </Button>
          </Group>
        </Alert>
      )}
      <Tabs value={tab === 'versions' ? 'versions' : 'edit'} onChange={(value) => go(`/configs/${config.slug}${value === 'versions' ? '/versions' : ''}`)}>
        <Tabs.List mb="md" aria-label="Parts of the config">
          <Tabs.Tab value="edit">Document</Tabs.Tab>
          <Tabs.Tab value="versions">Versions ({config.version})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="edit">
          <Halves name={name} rename={rename} text={text} change={change} save={save} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">{tab === 'versions' && <Versions config={config} restored={adopt} />}</Tabs.Panel>
      </Tabs>
      {act && <ConfigActs act={act} close={() => setAct(null)} deleted={() => go('/configs')} />}
    </Page>
  );
}

function Back() {
  return (
    <Link href="/configs" className="trace">
      All configs
    </Link>
  );
}

function About({ config }: { config: ConfigWhole }) {
  return (
    <Group gap={8} component="span">
      <Back />
      <span aria-hidden="true">·</span>
      <span className="mono">{config.slug}</span>
      <CopyIcon text={config.slug} label="Copy slug" />
      <span>
        version {config.version}, changed <When at={config.last_updated_at} />
      </span>
      {config.is_default === 1 && (
        <Badge size="sm" variant="light" tt="none">
          Default
        </Badge>
      )}
      {config.status !== 'active' && <StatusBadge status={config.status} />}
    </Group>
  );
}

function More({ config, act }: { config: ConfigWhole; act: (act: Act) => void }) {
  const [, go] = useLocation();
  const isDefault = config.is_default === 1;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={`Actions for ${config.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopyPlus size={16} />} onClick={() => go(`/configs/new?copy=${encodeURIComponent(config.slug)}`)}>
          Duplicate
        </Menu.Item>
        <Menu.Item
          leftSection={isDefault ? <IconStarOff size={16} /> : <IconStar size={16} />}
          disabled={config.status !== 'active'}
          onClick={() => act({ kind: isDefault ? 'no-default' : 'default', row: config })}
        >
          {isDefault ? 'No longer the default…' : 'Make it the default…'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => act({ kind: 'delete', row: config })}>
          Delete…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

// --- the document and, beside it, what it would do ---

interface HalvesProps {
  name: string;
  rename: (name: string) => void;
  text: string;
  change: (text: string) => void;
  save: () => void;
}

function Halves(props: HalvesProps) {
  const editor = useRef<EditorHandle>(null);
  const checked = useChecked(props.text);
  const open = (path: string) => {
    if (checked.readable) editor.current?.select(rangeOf(parseJson(props.text), path));
  };
  return (
    <div className="config-halves">
      <DocumentCard ref={editor} {...props} checked={checked} select={(place) => editor.current?.select(place)} />
      <ExplainCard checked={checked} open={open} />
    </div>
  );
}

/** The browser asks before a tab with unsaved changes is closed. */
function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}

import { Badge, Button, Group, Paper, SegmentedControl, Select, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../../api/client';
import type { ConfigWhole } from '../../api/configs';
import { tidy } from '../../api/json-text';
import { configPath, refreshConfigs, useApiKeys, useConfigVersions, useSession } from '../../api/queries';
import { Confirm } from '../../parts/confirm';
import { Problem } from '../../parts/problem';
import { When } from '../../parts/when';
import { DiffView } from './diff-view';

const labelOf = (version: ConfigWhole): string => `Version ${version.version}`;

/** All versions, newest first; one of them against another; and the way back to it. */
export function Versions({ config, restored }: { config: ConfigWhole; restored: (version: ConfigWhole) => void }) {
  const versions = useConfigVersions(config.slug);
  const [split, setSplit] = useLocalStorage({ key: 'lockgate-diff-split', defaultValue: true });
  const [chosen, choose] = useState('');
  const [against, compare] = useState('');
  const [asking, ask] = useState(false);
  const all = versions.data?.data ?? [];
  const shown = all.find((one) => one.version_id === chosen) ?? all[0];
  const other = all.find((one) => one.version_id === against) ?? all[all.findIndex((one) => one === shown) + 1];
  const restore = async () => {
    if (!shown) return;
    await api('PUT', configPath(config.slug), { config: shown.config, name: shown.name });
    restored(shown);
    choose('');
    compare('');
    await refreshConfigs();
  };
  if (versions.isPending) return <Skeleton height={380} radius="lg" />;
  if (versions.error) return <Problem error={versions.error} retry={() => void versions.refetch()} />;
  return (
    <div className="versions">
      <Paper radius="lg" p={6} component="nav" aria-label="Versions">
        {all.map((one) => (
          <UnstyledButton
            key={one.version_id}
            className="version"
            data-chosen={one === shown || undefined}
            aria-current={one === shown ? 'true' : undefined}
            onClick={() => {
              choose(one.version_id);
              compare('');
            }}
          >
            <Group gap={8} justify="space-between" wrap="nowrap">
              <Text size="sm" fw={550}>
                {labelOf(one)}
              </Text>
              {one.version === config.version && (
                <Badge size="xs" variant="light" tt="none">
                  In force
                </Badge>
              )}
            </Group>
            <Text size="xs" c="dimmed">
              <When at={one.last_updated_at} /> <Who id={one.updated_by} />
            </Text>
          </UnstyledButton>
        ))}
      </Paper>
      {shown && (
        <Stack gap="sm" style={{ minWidth: 0 }}>
          <Group justify="space-between" gap="sm">
            <Group gap="sm">
              <Text size="sm" fw={600}>
                {labelOf(shown)}
              </Text>
              {all.length > 1 && (
                <Select
                  size="xs"
                  w={190}
                  aria-label="Compare with"
                  data={all.filter((one) => one !== shown).map((one) => ({ value: one.version_id, label: `against version ${one.version}` }))}
                  value={other?.version_id ?? null}
                  onChange={(id) => compare(id ?? '')}
                  placeholder="the first one"
                  allowDeselect={false}
                />
              )}
            </Group>
            <Group gap="sm">
              <SegmentedControl
                size="xs"
                aria-label="Layout of the comparison"
                value={split ? 'split' : 'one'}
                onChange={(value) => setSplit(value === 'split')}
                data={[
                  { value: 'split', label: 'Side by side' },
                  { value: 'one', label: 'One column' },
                ]}
              />
              <Button size="xs" variant="default" leftSection={<IconRestore size={16} />} disabled={shown.version === config.version} onClick={() => ask(true)}>
                Restore
              </Button>
            </Group>
          </Group>
          <Compared shown={shown} other={other} split={split} />
        </Stack>
      )}
      {asking && shown && (
        <Confirm title={`Restore version ${shown.version}?`} action="Restore" danger={false} close={() => ask(false)} run={restore}>
          Its document and name become version {config.version + 1}, and hold for every call within a second. Version {config.version} stays
          in this list.
        </Confirm>
      )}
    </div>
  );
}

function Compared({ shown, other, split }: { shown: ConfigWhole; other: ConfigWhole | undefined; split: boolean }) {
  const [older, newer] = !other || other.version < shown.version ? [other, shown] : [shown, other];
  const renamed = older && older.name !== newer.name;
  return (
    <>
      {renamed && (
        <Text size="sm">
          Renamed from <b>{older.name}</b> to <b>{newer.name}</b>.
        </Text>
      )}
      <DiffView
        before={older ? tidy(older.config) : tidy(newer.config)}
        after={tidy(newer.config)}
        beforeName={older ? labelOf(older) : labelOf(newer)}
        afterName={labelOf(newer)}
        split={split && older !== undefined}
      />
    </>
  );
}

function Who({ id }: { id: string }) {
  const me = useSession().data?.user.id;
  const key = useApiKeys().data?.data.find((one) => one.id === id);
  const name = id === me ? 'you' : key?.name;
  return name ? <>by {name}</> : null;
}

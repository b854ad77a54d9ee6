import { Alert, Group, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'wouter';
import { dollars, duration, exact, title, whole } from '../../api/format';
import type { LogDetail } from '../../api/logs';
import { useApiKeys } from '../../api/queries';
import { CopyIcon } from '../../parts/copy';
import { HttpStatus } from '../../parts/status';

/** Why a call ended otherwise than well, in words. */
const ENDS: Record<string, string> = {
  refused: 'The gateway refused it.',
  upstream_error: 'The provider answered with an error.',
  upstream_cut: 'The provider broke off its answer.',
  client_gone: 'The client left before the answer was complete.',
  timeout: 'A deadline passed.',
  revoked: 'The key was revoked while the answer was streaming.',
  drained: 'The gateway was stopping.',
  orphaned: 'The worker process died during this call.',
};

export function Summary({ log }: { log: LogDetail }) {
  const key = useApiKeys().data?.data.find((one) => one.id === log.keyId);
  const facts: [string, React.ReactNode][] = [
    ['Time', exact(log.at)],
    ['Took', duration(log.timings.total || log.ms)],
    ['Tokens', `${whole(log.tokensIn)} in, ${whole(log.tokensOut)} out`],
    ['Cost', dollars(log.cost)],
    ['Provider', log.credential ? `${log.provider} (@${log.credential})` : log.provider || '–'],
    ['API key', key ? key.name : log.keyId ? log.keyId.slice(0, 13) : '–'],
    ['Client', [log.clientIp, log.sdk].filter(Boolean).join(', ') || '–'],
    ['Streamed', log.streamed ? 'Yes' : 'No'],
  ];
  const pairs = Object.entries(log.metadata);
  return (
    <div>
      <Group gap="sm" mb="sm" wrap="nowrap" align="flex-start">
        <HttpStatus status={log.status} end={log.end} />
        <Text fw={600} className="wrap" style={{ flex: 1 }}>
          {log.model || log.modelAsked || log.path}
          <Text span c="dimmed" size="sm" fw={400} display="block" className="mono">
            {log.method} {log.path}
          </Text>
        </Text>
      </Group>
      {log.end !== 'complete' && log.end && (
        <Alert color={log.ok ? 'yellow' : 'orange'} variant="light" mb="sm" p="xs">
          <Text size="sm">
            {ENDS[log.end] ?? title(log.end)}
            {log.error && ` Code ${log.error}.`}
            {log.upstreamStatus > 0 && log.upstreamStatus !== log.status && ` The provider said ${log.upstreamStatus}.`}
          </Text>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm" verticalSpacing="xs" component="dl" m={0}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text size="xs" c="dimmed" component="dt">
              {name}
            </Text>
            <Text size="sm" component="dd" m={0} className="wrap">
              {value}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      <Group gap={6} mt="sm">
        <Text size="xs" c="dimmed">
          Trace
        </Text>
        <Link href={`/logs?range=all&q=${encodeURIComponent(`trace:${log.traceId}`)}`} className="mono trace">
          {log.traceId}
        </Link>
        <CopyIcon text={log.traceId} label="Copy trace id" />
      </Group>
      {pairs.length > 0 && (
        <Group gap={6} mt={4}>
          <Text size="xs" c="dimmed">
            Metadata
          </Text>
          {pairs.map(([name, value]) => (
            <Link key={name} href={`/logs?range=all&q=${encodeURIComponent(`${name}=${value}`)}`} className="mono trace">
              {name}={value}
            </Link>
          ))}
        </Group>
      )}
    </div>
  );
}

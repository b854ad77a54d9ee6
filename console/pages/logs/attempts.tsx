import { Badge, Group, Stack, Text } from '@mantine/core';
import { duration, title } from '../../api/format';
import type { LogDetail, Try } from '../../api/logs';
import { type Lane, lanes, ticks } from '../../api/tries';
import { pathOfNode } from '../../api/json-text';

/** What the cache said, in words. */
const CACHE: Record<string, string> = {
  hit: 'The answer came from the cache.',
  'semantic hit': 'The answer to a question of the same meaning came from the cache.',
  miss: 'The cache did not have it.',
  'semantic miss': 'The cache had neither it nor anything of the same meaning.',
  refresh: 'The cache was told to ask again.',
};

/** Every attempt of a routed call on one axis of time, with the waits between. */
export function Attempts({ log }: { log: LogDetail }) {
  const all = lanes(log.tries);
  const total = Math.max(log.timings.total, ...all.map((lane) => lane.to));
  const marks = ticks(total);
  const good = (each: Try) => each.status >= 200 && each.status < 300 && each.fault === '';
  return (
    <Stack gap="md">
      {(log.cache || log.continued) && (
        <Group gap="xs">
          {log.cache && (
            <Badge variant="light" radius="sm" tt="none" color={log.cache.includes('hit') ? 'teal' : 'gray'}>
              Cache: {log.cache}
            </Badge>
          )}
          {log.continued && (
            <Badge variant="light" radius="sm" tt="none" color="yellow">
              Continued by another target
            </Badge>
          )}
          <Text size="sm" c="dimmed">
            {CACHE[log.cache] ?? ''} {log.continued && 'Its stream broke, and the next target went on where it stopped.'}
          </Text>
        </Group>
      )}
      {log.tries.length === 0 ? (
        <Text size="sm" c="dimmed">
          {log.cache.includes('hit') ? 'No provider was asked.' : 'One target was asked once: its stages are under Timing.'}
        </Text>
      ) : (
        <div className="attempts" role="table" aria-label="Attempts">
          {all.map((lane) => (
            <LaneRow key={`${lane.kind}-${lane.nth}`} lane={lane} total={total} marks={marks} good={good} />
          ))}
          <div className="attempt" role="presentation">
            <span />
            <div className="axis" aria-hidden="true">
              {marks.map((mark) => (
                <span key={mark} data-edge={mark === 0 ? 'start' : mark / total > 0.92 ? 'end' : undefined} style={{ left: `${(mark / total) * 100}%` }}>
                  {mark === 0 ? '0' : duration(mark)}
                </span>
              ))}
            </div>
            <span />
          </div>
        </div>
      )}
    </Stack>
  );
}

interface RowProps {
  lane: Lane;
  total: number;
  marks: number[];
  good: (each: Try) => boolean;
}

function LaneRow({ lane, total, marks, good }: RowProps) {
  const place = { left: `${(lane.from / total) * 100}%`, width: `${((lane.to - lane.from) / total) * 100}%` };
  const { attempt } = lane;
  return (
    <div className={attempt ? 'attempt' : 'attempt attempt-wait'} role="row">
      <div role="cell" style={{ minWidth: 0 }}>
        {attempt ? <Named attempt={attempt} nth={lane.nth} /> : 'wait'}
      </div>
      <div className="track" role="cell" aria-label={`from ${duration(lane.from)} to ${duration(lane.to)}`}>
        {marks.map((mark) => (
          <span key={mark} className="track-tick" style={{ left: `${(mark / total) * 100}%` }} />
        ))}
        <span className={attempt ? 'track-bar' : 'track-wait'} data-good={attempt ? good(attempt) : undefined} style={place} />
      </div>
      <Text size={attempt ? 'sm' : 'xs'} ta="right" role="cell" className="nowrap">
        {duration(lane.to - lane.from)}
      </Text>
    </div>
  );
}

function Named({ attempt, nth }: { attempt: Try; nth: number }) {
  const good = attempt.status >= 200 && attempt.status < 300 && attempt.fault === '';
  const who = attempt.credential ? `@${attempt.credential}` : attempt.provider;
  return (
    <>
      <Group gap={6} wrap="nowrap">
        <Text size="sm" fw={550} truncate title={pathOfNode(attempt.path)}>
          {nth}. {who || pathOfNode(attempt.path) || 'target'}
        </Text>
        <Badge size="sm" radius="sm" variant="light" color={good ? 'teal' : 'red'} ff="monospace" flex="none">
          {attempt.fault && attempt.status < 400 ? attempt.fault : attempt.status || '—'}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed" className="wrap">
        {[pathOfNode(attempt.path), attempt.model, attempt.fault && attempt.status >= 400 && title(attempt.fault).toLowerCase()].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

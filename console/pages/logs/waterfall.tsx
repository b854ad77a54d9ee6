import { Stack, Text } from '@mantine/core';
import { duration } from '../../api/format';
import type { LogDetail } from '../../api/logs';

interface Stage {
  name: string;
  about: string;
  from: number;
  to: number;
  tone: 'own' | 'provider';
}

/** Each mark is when something was done; a stage lies between two marks. Marks that were not reached are 0. */
export function stages({ timings: t }: Pick<LogDetail, 'timings'>): Stage[] {
  const marks = [
    { name: 'Check the key', about: 'who calls, and whether they may', at: t.authenticated, tone: 'own' },
    { name: 'Receive the body', about: 'from the client', at: t.received, tone: 'own' },
    { name: 'Plan and send', about: 'choose the target, write to the provider', at: t.sent, tone: 'own' },
    { name: 'Wait for the provider', about: 'until its first byte', at: t.firstByte, tone: 'provider' },
    { name: 'Relay the answer', about: 'until the last byte, record included', at: t.total, tone: 'provider' },
  ] as const;
  const reached = marks.filter((mark) => mark.at > 0).sort((a, b) => a.at - b.at);
  return reached.map((mark, index) => ({ ...mark, from: reached[index - 1]?.at ?? 0, to: mark.at }));
}

export function Waterfall({ log }: { log: LogDetail }) {
  const total = log.timings.total || 1;
  const all = stages(log);
  const own = all.filter((stage) => stage.tone === 'own').reduce((sum, stage) => sum + stage.to - stage.from, 0);
  return (
    <Stack gap="sm">
      <div className="waterfall" role="table" aria-label="Timing">
        {all.map((stage) => (
          <div key={stage.name} className="stage" role="row">
            <div role="cell">
              <Text size="sm" fw={550}>
                {stage.name}
              </Text>
              <Text size="xs" c="dimmed">
                {stage.about}
              </Text>
            </div>
            <svg width="100%" height="14" preserveAspectRatio="none" viewBox="0 0 1000 14" aria-hidden="true">
              <rect x="0" y="6" width="1000" height="2" className="rail" />
              <rect
                x={Math.min((stage.from / total) * 1000, 997)}
                y="0"
                width={Math.max(((stage.to - stage.from) / total) * 1000, 3)}
                height="14"
                rx="2"
                className={`bar-${stage.tone}`}
              />
            </svg>
            <Text size="sm" ta="right" role="cell" className="nowrap">
              {duration(stage.to - stage.from)}
            </Text>
          </div>
        ))}
        <div className="stage" role="row">
          <Text size="sm" fw={600} role="cell">
            Total
          </Text>
          <span />
          <Text size="sm" fw={600} ta="right" role="cell">
            {duration(log.timings.total)}
          </Text>
        </div>
      </div>
      <Text size="xs" c="dimmed">
        Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called
        is {duration(own)}, the time a client needed to send its body included.
        {log.attempts > 1 && ` ${log.attempts} attempts were made.`}
      </Text>
    </Stack>
  );
}

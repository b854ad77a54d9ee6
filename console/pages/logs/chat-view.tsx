import { Group, Stack, Text } from '@mantine/core';
import { title } from '../../api/format';
import type { LogDetail } from '../../api/logs';
import { type Turn, answered, asked } from '../../api/transcript';
import { CopyIcon } from '../../parts/copy';

/** The conversation as text. What a model wrote is never rendered as HTML or Markdown. */
export function ChatView({ log }: { log: LogDetail }) {
  const turns: Turn[] = [...asked(log.request.text), ...answered(log.response.text)];
  if (turns.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {log.request.text || log.response.text ? 'This call is no conversation. Its bodies are in the other tabs.' : 'No bodies were kept for this call.'}
      </Text>
    );
  }
  return (
    <Stack gap={0}>
      {turns.map((turn, index) => (
        <article key={index} className={`turn turn-${turn.role}`} style={{ margin: '0 0 14px', maxWidth: 'none' }}>
          <Group justify="space-between" mb={2} wrap="nowrap">
            <Text size="xs" c="dimmed" fw={600}>
              {title(turn.role)}
            </Text>
            {turn.text && <CopyIcon text={turn.text} label={`Copy ${turn.role} text`} />}
          </Group>
          <div className="wrap said">{turn.text || <Text span size="sm" c="dimmed">Empty</Text>}</div>
        </article>
      ))}
    </Stack>
  );
}

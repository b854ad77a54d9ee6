import { Badge } from '@mantine/core';
import { title } from '../api/format';

const TONES: Record<string, string> = {
  active: 'teal',
  rotating: 'yellow',
  expired: 'orange',
  exhausted: 'orange',
  revoked: 'red',
  archived: 'gray',
  pending: 'blue',
  accepted: 'teal',
  disabled: 'red',
};

export function StatusBadge({ status }: { status: string }) {
  return (
    <Badge color={TONES[status] ?? 'gray'} variant="light" tt="none">
      {title(status)}
    </Badge>
  );
}

/** An HTTP status, coloured by its class; the number carries the meaning, not the colour. */
export function HttpStatus({ status, end }: { status: number; end?: string }) {
  const tone = status >= 500 ? 'red' : status >= 400 ? 'orange' : end && end !== 'complete' ? 'yellow' : 'teal';
  return (
    <Badge color={tone} variant="light" radius="sm" ff="monospace" title={end && end !== 'complete' ? title(end) : undefined}>
      {status || '—'}
    </Badge>
  );
}

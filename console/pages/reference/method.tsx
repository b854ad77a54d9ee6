import { Badge } from '@mantine/core';

const COLOURS: Record<string, string> = { GET: 'teal', POST: 'blue', PUT: 'yellow', DELETE: 'red' };

export function Method({ name }: { name: string }) {
  return (
    <Badge variant="light" color={COLOURS[name] ?? 'gray'} radius="sm" w={70} style={{ flexShrink: 0 }}>
      {name}
    </Badge>
  );
}

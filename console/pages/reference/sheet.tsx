import { Alert, Badge, Button, Group, JsonInput, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, api } from '../../api/client';
import { type Operation, filled } from '../../api/description';
import { useSession } from '../../api/queries';
import { asCurl } from '../../api/snippets';
import { CodeBlock } from '../../parts/code';
import { Problem } from '../../parts/problem';
import { Method } from './method';

/** One operation: what it takes, who may call it, the same as curl, and a form to try it. */
export function Sheet({ operation }: { operation: Operation }) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [text, setText] = useState(operation.example === undefined ? '' : JSON.stringify(operation.example, null, 2));
  const path = filled(operation, values);
  const body = parsed(text);
  const writes = operation.method !== 'GET';
  const call = useMutation({
    gcTime: 0, // the answer may hold a secret
    mutationFn: () => api<unknown>(operation.method, path ?? '', writes && text.trim() ? body.value : undefined),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    call.mutate();
  };
  return (
    <Paper p="lg" radius="lg" style={{ minWidth: 0 }}>
      <form onSubmit={submit}>
        <Stack>
          <div>
            <Group gap="sm" wrap="nowrap">
              <Method name={operation.method} />
              <Text className="mono wrap" fw={600}>
                {operation.path}
              </Text>
            </Group>
            <Title order={2} size="h4" mt="sm">
              {operation.summary}
            </Title>
            <Text size="sm" c="dimmed">
              {operation.about}
            </Text>
          </div>
          <Scopes scopes={operation.scopes} />
          {operation.parameters.map((one) => (
            <TextInput
              key={one.name}
              label={one.name}
              description={one.description ?? (one.in === 'path' ? 'A part of the path: an id or a slug.' : undefined)}
              required={one.in === 'path'}
              value={values[one.name] ?? ''}
              onChange={(event) => setValues({ ...values, [one.name]: event.currentTarget.value })}
              styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            />
          ))}
          {operation.schema !== undefined && (
            <JsonInput label="Body" value={text} onChange={setText} autosize minRows={4} maxRows={18} formatOnBlur validationError={body.error ?? undefined} />
          )}
          <CodeBlock label="curl command" text={asCurl(operation.method, path ?? operation.path, writes && body.error === null ? body.value : undefined)} />
          {writes && (
            <Alert variant="light" color="yellow" py="xs">
              This changes things for real.
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={call.isPending} disabled={path === null || body.error !== null}>
              Send as me
            </Button>
          </Group>
          <Problem error={call.error} title={call.error instanceof ApiError ? `Answered with ${call.error.status}` : undefined} />
          {call.isSuccess && <CodeBlock label="Answer" text={JSON.stringify(call.data, null, 2)} height={420} />}
        </Stack>
      </form>
    </Paper>
  );
}

function parsed(text: string): { value: unknown; error: string | null } {
  if (!text.trim()) return { value: undefined, error: null };
  try {
    return { value: JSON.parse(text) as unknown, error: null };
  } catch (error) {
    return { value: undefined, error: error instanceof Error ? error.message : 'This is no JSON' };
  }
}

function Scopes({ scopes }: { scopes: string[] }) {
  const mine = new Set(useSession().data?.scopes);
  if (scopes.length === 0) return null;
  return (
    <Group gap={6}>
      <Text size="sm">Any one of</Text>
      {scopes.map((scope) => (
        <Badge key={scope} variant="light" color={mine.has(scope) ? 'teal' : 'gray'} radius="sm" tt="none">
          {scope}
          {mine.has(scope) ? '' : ' (you lack it)'}
        </Badge>
      ))}
    </Group>
  );
}

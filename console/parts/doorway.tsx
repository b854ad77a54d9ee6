import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Logo } from './logo';

/** The frame of the pages before there is a session. */
export function Doorway({ title, about, children }: { title: string; about: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Lockgate`;
  }, [title]);
  return (
    <main className="doorway">
      <Stack w="100%" maw={420} gap="lg">
        <Stack align="center" gap="xs" ta="center">
          <Logo size={52} />
          <Title order={1} size="h2">
            {title}
          </Title>
          <Text c="dimmed" size="sm" component="div">
            {about}
          </Text>
        </Stack>
        <Paper p="lg" radius="lg" shadow="xs">
          {children}
        </Paper>
      </Stack>
    </main>
  );
}

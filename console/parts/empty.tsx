import { Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** An empty page teaches: what belongs here, and the one thing to do. */
export function Empty({ icon, title, children, action }: Props) {
  return (
    <Paper p="xl" radius="lg">
      <Stack align="center" gap="sm" py="xl" ta="center">
        <ThemeIcon size={52} radius="xl" variant="light">
          {icon}
        </ThemeIcon>
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text c="dimmed" size="sm" maw={480} component="div">
          {children}
        </Text>
        {action}
      </Stack>
    </Paper>
  );
}

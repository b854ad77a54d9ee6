import { SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { Link } from 'wouter';
import { TEMPLATES } from './templates';

/** Cards of templates, each a link to the editor with it. */
export function Starters() {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
      {TEMPLATES.map(({ slug, name, about }) => (
        <UnstyledButton key={slug} component={Link} href={`/configs/new?from=${slug}`} className="starter">
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {about}
          </Text>
        </UnstyledButton>
      ))}
    </SimpleGrid>
  );
}

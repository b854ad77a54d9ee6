import { Badge, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useEffect } from 'react';
import { choosePlace, usePlace } from '../api/place';
import { SESSION, client } from '../api/queries';
import type { Session } from '../api/types';

/** Which organisation and workspace the pages are about. One that was left or deleted gives way to the first. */
export function Switcher({ session }: { session: Session }) {
  const chosen = usePlace();
  const here = session.workspaces.find((one) => one.id === chosen) ?? session.workspaces[0];
  useEffect(() => {
    if (here && here.id !== chosen) choosePlace(here.id);
  }, [here, chosen]);
  const change = (id: string) => {
    choosePlace(id);
    // What was read belongs to the other workspace; who is logged in stays.
    void client.resetQueries({ predicate: ({ queryKey: [path] }) => path !== SESSION });
  };
  return (
    <Menu width={300} position="bottom-start" styles={{ itemLabel: { minWidth: 0 } }}>
      <Menu.Target>
        <UnstyledButton className="switcher" aria-label={`Workspace ${here?.name ?? 'none'} of ${session.organisation.name}: change`}>
          <Text size="sm" truncate fw={550} span>
            {here?.name ?? session.organisation.name}
          </Text>
          <IconSelector size={15} stroke={1.7} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{session.organisation.name}</Menu.Label>
        {session.workspaces.map((one) => (
          <Menu.Item key={one.id} onClick={() => change(one.id)} rightSection={one.id === here?.id ? <IconCheck size={15} aria-label="at hand" /> : null}>
            <Group gap="xs" wrap="nowrap">
              <Text size="sm" truncate span>
                {one.name}
              </Text>
              {one.role && (
                <Badge size="xs" variant="light" color="gray" style={{ flexShrink: 0 }}>
                  {one.role}
                </Badge>
              )}
            </Group>
          </Menu.Item>
        ))}
        {session.workspaces.length === 0 && <Menu.Item disabled>You are in no workspace yet</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

import { ActionIcon, Code, Group, Popover, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { type ReactElement, cloneElement } from 'react';
import { usePlace } from '../api/place';
import { useSession } from '../api/queries';

/** Whether the person may do what `scope` names, in the workspace at hand. No scope: everybody may. */
export function useMay(): (scope: string | undefined) => boolean {
  const mine = new Set(useSession().data?.scopes);
  return (scope) => !scope || mine.has(scope);
}

/** A control that needs a scope. Without it the control is off, and a mark beside it says why. */
export function May({ scope, children }: { scope: string | undefined; children: ReactElement<{ disabled?: boolean }> }) {
  const may = useMay();
  if (may(scope)) return children;
  return (
    <Group gap={4} wrap="nowrap">
      {cloneElement(children, { disabled: true })}
      <Why scope={scope ?? ''} />
    </Group>
  );
}

export function Why({ scope }: { scope: string }) {
  return (
    <Popover width={320} position="bottom-end" withArrow>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Why can’t I?">
          <IconHelpCircle size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Reason scope={scope} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Reason({ scope }: { scope: string }) {
  const session = useSession().data;
  const place = usePlace();
  const here = session?.workspaces.find((one) => one.id === place);
  return (
    <Text size="sm" component="div">
      This needs <Code>{scope}</Code>. You are {session?.user.role ?? 'a member'} of {session?.organisation.name ?? 'the organisation'}
      {here?.role ? ` and ${here.role} of ${here.name}` : ''}, which does not give it. Ask an owner or an admin for a higher role.
    </Text>
  );
}

import { ActionIcon, Code, Group, Loader, Popover, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHelpCircle } from '@tabler/icons-react';
import { type ReactElement, cloneElement } from 'react';
import { useReason, useScopes } from '../api/me';

/** Whether the person may do what `scope` names, in the workspace at hand. No scope: everybody may. */
export function useMay(): (scope: string | undefined) => boolean {
  const mine = new Set(useScopes());
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
  const [opened, { close, toggle }] = useDisclosure(false);
  return (
    <Popover width={320} position="bottom-end" withArrow opened={opened} onChange={(open) => !open && close()}>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Why can’t I?" onClick={toggle} onKeyDown={(event) => event.key === 'Escape' && close()}>
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
  const found = useReason(scope);
  if (found.isPending) return <Loader size="xs" aria-label="Loading" />;
  return (
    <Text size="sm" component="div">
      This needs <Code>{scope}</Code>. {found.data?.data[0]?.message ?? 'Ask an owner or an admin of the organisation.'}
    </Text>
  );
}

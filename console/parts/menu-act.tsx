import { Menu, Text } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { useMay } from './may';

interface Props {
  icon?: ComponentType<{ size?: number }>;
  /** Without this right the entry is off, and says so. */
  scope?: string;
  danger?: boolean;
  disabled?: boolean;
  run: () => void;
  children: ReactNode;
}

/** An entry of a row's menu. */
export function MenuAct({ icon: Icon, scope, danger, disabled = false, run, children }: Props) {
  const allowed = useMay()(scope);
  return (
    <Menu.Item color={danger ? 'red' : undefined} leftSection={Icon ? <Icon size={16} /> : undefined} disabled={disabled || !allowed} onClick={run}>
      {children}
      {!allowed && (
        <Text size="xs" c="dimmed">
          Needs {scope}
        </Text>
      )}
    </Menu.Item>
  );
}

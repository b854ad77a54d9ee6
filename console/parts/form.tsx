import { Button, Drawer, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { May } from './may';
import { Problem } from './problem';

interface Props<T> {
  title: string;
  action: string;
  /** False while something that is needed is missing. */
  ready: boolean;
  /** What saving needs. */
  scope?: string;
  save: () => Promise<T>;
  done?: (made: T) => void;
  close: () => void;
  size?: 'md' | 'lg' | 'xl';
  children: ReactNode;
}

/** A form in a drawer: what the gateway refuses is told above the buttons, and nothing that was typed is lost. */
export function FormDrawer<T>({ title, action, ready, scope, save, done, close, size = 'lg', children }: Props<T>) {
  const saving = useMutation({
    gcTime: 0, // an answer may hold a secret
    mutationFn: save,
    onSuccess: (made) => {
      close();
      done?.(made);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) saving.mutate();
  };
  return (
    <Drawer opened onClose={close} title={title} size={size} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={submit}>
        <Stack>
          {children}
          <Problem error={saving.error} />
          <Group justify="flex-end" className="drawer-foot">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <May scope={scope}>
              <Button type="submit" loading={saving.isPending} disabled={!ready}>
                {action}
              </Button>
            </May>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

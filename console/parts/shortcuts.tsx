// Keyboard shortcuts: one table drives the keys and the sheet that explains them.
import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

interface Shortcut {
  keys: string[];
  does: string;
  to?: string;
}

const GO: Shortcut[] = [
  { keys: ['g', 'h'], does: 'Go to the first page', to: '/' },
  { keys: ['g', 'p'], does: 'Go to the playground', to: '/playground' },
  { keys: ['g', 'l'], does: 'Go to logs', to: '/logs' },
  { keys: ['g', 'c'], does: 'Go to configs', to: '/configs' },
  { keys: ['g', 'k'], does: 'Go to API keys', to: '/keys' },
  { keys: ['g', 'v'], does: 'Go to virtual keys', to: '/virtual-keys' },
];
const OTHERS: Shortcut[] = [
  { keys: ['Ctrl/Cmd', 'K'], does: 'Search and commands' },
  { keys: ['/'], does: 'Filter or search on this page' },
  { keys: ['j'], does: 'Next log' },
  { keys: ['k'], does: 'Previous log' },
  { keys: ['Esc'], does: 'Close what is open' },
  { keys: ['?'], does: 'This sheet' },
];
const OPEN = 'lockgate:shortcuts';
const PAUSE_MS = 1200; // between the two keys of a pair

export const openShortcuts = (): void => void window.dispatchEvent(new Event(OPEN));

/** Keys typed into a field, a menu or a dialog are not ours. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const at = event.target instanceof HTMLElement ? event.target : document.body;
  return at.isContentEditable || at.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null;
}

export function Shortcuts() {
  const [, go] = useLocation();
  const [opened, sheet] = useDisclosure(false);
  const pending = useRef({ key: '', at: 0 });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const { key, at } = pending.current;
      const pair = Date.now() - at < PAUSE_MS && GO.find((one) => one.keys[0] === key && one.keys[1] === event.key);
      pending.current = { key: event.key, at: Date.now() };
      if (pair && pair.to) go(pair.to);
      else if (event.key === '?') sheet.open();
      else if (event.key === '/') document.querySelector<HTMLInputElement>('[data-search]')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener(OPEN, sheet.open);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN, sheet.open);
    };
  }, [go, sheet]);
  return (
    <Modal opened={opened} onClose={sheet.close} title="Keyboard shortcuts" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap={10}>
        {[...OTHERS, ...GO].map((one) => (
          <Group key={one.does} justify="space-between">
            <Text size="sm">{one.does}</Text>
            <Group gap={4}>
              {one.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}

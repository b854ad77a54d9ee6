import { Text, ThemeIcon, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { lineOf } from '../../api/json-text';
import type { Mark } from './editor';

export interface Found extends Mark {
  path: string;
}

interface Props {
  found: Found[];
  text: string;
  checking: boolean;
  open: (one: Found) => void;
}

/** What is wrong, each line a way to its place. */
export function Findings({ found, text, checking, open }: Props) {
  const errors = found.filter((one) => one.level === 'error').length;
  const warnings = found.length - errors;
  if (found.length === 0) {
    return (
      <div className="findings-none" role="status">
        <ThemeIcon size={20} radius="xl" variant="light" color={checking ? 'gray' : 'teal'}>
          <IconCheck size={13} />
        </ThemeIcon>
        <Text size="sm" c="dimmed">
          {checking ? 'Checking…' : 'Nothing is wrong with it.'}
        </Text>
      </div>
    );
  }
  return (
    <div role="region" aria-label="Findings">
      <Text size="xs" c="dimmed" px="md" pt={10} role="status">
        {[counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean).join(', ')}
      </Text>
      <ul className="findings">
        {found.map((one, nth) => (
          <li key={nth}>
            <UnstyledButton className="finding" onClick={() => open(one)}>
              <ThemeIcon size={20} radius="xl" variant="light" color={one.level === 'error' ? 'red' : 'orange'} role="img" aria-label={one.level}>
                {one.level === 'error' ? <IconX size={13} /> : <IconAlertTriangle size={12} />}
              </ThemeIcon>
              <span className="finding-text">
                <span className="mono finding-path">{one.path || `line ${lineOf(text, one.from).line}`}</span>
                <span className="wrap">{one.message}</span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

const counted = (n: number, word: string): string => (n === 0 ? '' : n === 1 ? `1 ${word}` : `${n} ${word}s`);

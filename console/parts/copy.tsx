import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { copyText } from '../api/clipboard';

function useCopied(): [boolean, (text: string) => Promise<void>] {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1800);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, async (text) => setCopied(await copyText(text))];
}

/** A small copy button; `label` names what is copied. */
export function CopyIcon({ text, label }: { text: string; label: string }) {
  const [copied, copy] = useCopied();
  return (
    <Tooltip label={copied ? 'Copied' : label}>
      <ActionIcon
        variant="subtle"
        color={copied ? 'teal' : 'gray'}
        aria-label={copied ? `${label}: copied` : label}
        onClick={(event) => {
          event.stopPropagation();
          void copy(text);
        }}
      >
        {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      </ActionIcon>
    </Tooltip>
  );
}

export function CopyButton({ text, children, primary }: { text: string; children: string; primary?: boolean }) {
  const [copied, copy] = useCopied();
  return (
    <Button
      variant={primary ? 'filled' : 'default'}
      leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      onClick={() => void copy(text)}
      aria-live="polite"
    >
      {copied ? 'Copied' : children}
    </Button>
  );
}

import { Group, Text, ThemeIcon, Tooltip } from '@mantine/core';
import { Fragment } from 'react';
import type { Mode, Outline, OutlineTarget } from '../../api/configs';
import { modeWord } from './words';

const SHOWN = 3;

/** A config's strategy and targets, small: how they follow each other is how they are chosen. */
export function OutlineView({ outline }: { outline: Outline | null | undefined }) {
  if (!outline) return <Text size="sm" c="dimmed">–</Text>;
  const { name, about, icon: Icon } = modeWord(outline.mode);
  const shown = outline.targets.slice(0, SHOWN);
  const rest = Math.max(outline.total, outline.targets.length) - shown.length;
  const weights = outline.targets.reduce((sum, one) => sum + one.weight, 0);
  return (
    <Group gap={6} wrap="nowrap" className="outline">
      <Tooltip label={`${name}: ${about}`}>
        <ThemeIcon variant="light" size={24} radius="sm" role="img" aria-label={name}>
          <Icon size={15} stroke={1.8} />
        </ThemeIcon>
      </Tooltip>
      {shown.map((target, nth) => (
        <Fragment key={nth}>
          {nth > 0 && <span className="outline-link">{outline.mode === 'fallback' ? '›' : '·'}</span>}
          <Chip target={target} share={shareOf(outline.mode, target, weights, outline.total)} />
        </Fragment>
      ))}
      {rest > 0 && (
        <Text size="xs" c="dimmed" className="nowrap">
          +{rest}
        </Text>
      )}
    </Group>
  );
}

function shareOf(mode: Mode | null, target: OutlineTarget, weights: number, total: number): string {
  // Of more targets than are drawn the shares are not known.
  return mode === 'loadbalance' && weights > 0 && total <= 8 ? `${Math.round((target.weight / weights) * 100)} %` : '';
}

function Chip({ target, share }: { target: OutlineTarget; share: string }) {
  const inner = target.mode ? modeWord(target.mode) : null;
  const to = target.virtual_key ? `@${target.virtual_key}` : (target.provider ?? '');
  const model = typeof target.model === 'string' ? target.model : '';
  const label = target.name ?? (inner ? inner.name.toLowerCase() : to || model || 'as asked');
  const whole = [inner && `${inner.name} of ${target.total}`, to, model].filter(Boolean).join(', ');
  return (
    <span className="chip" title={whole || undefined}>
      {inner && <inner.icon size={13} stroke={1.8} />}
      <span className="chip-name">{label}</span>
      {share && <span className="chip-share">{share}</span>}
    </span>
  );
}

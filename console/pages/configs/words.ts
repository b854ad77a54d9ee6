// The strategies in the words and pictures that every page of configs uses.
import { IconArrowForkTriple, IconArrowsSplit2, IconServer2, IconStairsDown } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Kind, Mode } from '../../api/configs';

export interface Word {
  name: string;
  about: string;
  icon: ComponentType<{ size?: number; stroke?: number }>;
}

export const KIND_WORDS: Record<Kind, Word> = {
  target: { name: 'Target', about: 'one provider', icon: IconServer2 },
  fallback: { name: 'Fallback', about: 'the next target when one fails', icon: IconStairsDown },
  loadbalance: { name: 'Load balance', about: 'shares by weight', icon: IconArrowsSplit2 },
  conditional: { name: 'Conditional', about: 'the first condition that holds', icon: IconArrowForkTriple },
};

export const modeWord = (mode: Mode | null): Word => KIND_WORDS[mode === null || mode === 'single' ? 'target' : mode];

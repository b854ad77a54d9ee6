// Hands a logged conversation to the playground without putting it in the URL.
import type { Message } from './types';

export interface Draft {
  model: string;
  system: string;
  messages: Message[];
}

let waiting: Draft | null = null;

export const handOver = (draft: Draft): void => {
  waiting = draft;
};

export function pickUp(): Draft | null {
  const draft = waiting;
  waiting = null;
  return draft;
}

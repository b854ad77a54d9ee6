// The attempts of a call on one axis of time: bars, and the waits between them.
import type { Try } from './logs';

export interface Lane {
  kind: 'attempt' | 'wait';
  /** Milliseconds since the request's headers were complete. */
  from: number;
  to: number;
  attempt?: Try;
  nth: number;
}

const SHOWN_MS = 10; // a shorter gap is the gateway's own work

export function lanes(tries: Try[]): Lane[] {
  const found: Lane[] = [];
  let end = 0;
  tries.forEach((attempt, index) => {
    if (index > 0 && attempt.sent - end >= SHOWN_MS) found.push({ kind: 'wait', from: end, to: attempt.sent, nth: index });
    end = Math.max(end, attempt.sent + attempt.took);
    found.push({ kind: 'attempt', from: attempt.sent, to: attempt.sent + attempt.took, attempt, nth: index + 1 });
  });
  return found;
}

/** Round marks for an axis of `total` milliseconds: at most five steps of 1, 2 or 5 times a power of ten. */
export function ticks(total: number): number[] {
  if (!(total > 0)) return [0];
  const rough = total / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(total / step + 1e-9) + 1 }, (_, nth) => Number((nth * step).toPrecision(12)));
}

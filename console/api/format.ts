// Numbers and times as people read them.

const count = new Intl.NumberFormat('en');
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });

export const whole = (n: number): string => count.format(n);
export const short = (n: number): string => (n < 10_000 ? count.format(n) : compact.format(n));

/** Milliseconds: 4.2 ms, 350 ms, 1.23 s, 2 min 5 s. */
export function duration(ms: number): string {
  if (ms < 1) return `${Math.round(ms * 1000)} µs`;
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(2)} s`;
  const seconds = Math.round((ms % 60_000) / 1000);
  return `${Math.floor(ms / 60_000)} min${seconds ? ` ${seconds} s` : ''}`;
}

/** US dollars with as many places as the amount needs; null means that no price is known. */
export function dollars(amount: number | null): string {
  if (amount === null) return '–';
  if (amount === 0) return '$0';
  const places = amount >= 1 ? 2 : Math.min(9, 2 - Math.floor(Math.log10(amount)));
  return `$${amount.toFixed(places)}`;
}

export function bytes(n: number): string {
  if (n < 1024) return `${n} B`;
  if (n < 1024 * 1024) return `${(n / 1024).toFixed(1)} KiB`;
  return `${(n / 1024 / 1024).toFixed(1)} MiB`;
}

/** The API gives RFC 3339 or Unix milliseconds; null for a time that is not set. */
export function instant(value: string | number | null | undefined): Date | null {
  if (value === null || value === undefined || value === '' || value === 0) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}

export const exact = (date: Date): string => clock.format(date);

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `5 min ago`: the short style without its full stops. */
const said = (n: number, unit: Intl.RelativeTimeFormatUnit): string => relative.format(n, unit).replace('.', '');

export function ago(date: Date, now: number = Date.now()): string {
  const seconds = (date.getTime() - now) / 1000;
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return said(Math.trunc(seconds / size), unit);
  }
  return Math.abs(seconds) < 10 ? 'just now' : said(Math.trunc(seconds), 'second');
}

export function title(words: string): string {
  const spaced = words.replaceAll(/[_-]/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

// What changed between two texts, line by line.

export interface Line {
  kind: 'same' | 'gone' | 'new';
  text: string;
  /** Line numbers from 1; 0 where the line is not. */
  before: number;
  after: number;
}

export interface Pair {
  left: Line | null;
  right: Line | null;
}

const MOST = 4_000_000; // cells of the table: two texts of 2,000 lines each

/** The shortest list of lines that turns `before` into `after`. Texts beyond any reading are all gone and all new. */
export function diff(before: string, after: string): Line[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = changed(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const kinds = [...Array<Line['kind']>(start).fill('same'), ...middle, ...Array<Line['kind']>(end).fill('same')];
  return numbered(kinds, a, b);
}

function changed(a: string[], b: string[]): Line['kind'][] {
  if (a.length * b.length > MOST) return [...a.map(() => 'gone' as const), ...b.map(() => 'new' as const)];
  const width = b.length + 1;
  const kept = new Uint32Array((a.length + 1) * width); // longest common run of lines from (i, j) on
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(kept[(i + 1) * width + j] ?? 0, kept[i * width + j + 1] ?? 0);
      kept[i * width + j] = a[i] === b[j] ? (kept[(i + 1) * width + j + 1] ?? 0) + 1 : skip;
    }
  }
  const kinds: Line['kind'][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      kinds.push('same');
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && (kept[(i + 1) * width + j] ?? 0) >= (kept[i * width + j + 1] ?? 0))) {
      kinds.push('gone');
      i++;
    } else {
      kinds.push('new');
      j++;
    }
  }
  return kinds;
}

function numbered(kinds: Line['kind'][], a: string[], b: string[]): Line[] {
  let [i, j] = [0, 0];
  return kinds.map((kind) => {
    if (kind === 'new') return { kind, text: b[j] ?? '', before: 0, after: ++j };
    const text = a[i++] ?? '';
    return kind === 'gone' ? { kind, text, before: i, after: 0 } : { kind, text, before: i, after: ++j };
  });
}

/** The lines in two columns: what went stands beside what came for it. */
export function sideBySide(lines: Line[]): Pair[] {
  const pairs: Pair[] = [];
  let gone: Line[] = [];
  let came: Line[] = [];
  const flush = () => {
    for (let nth = 0; nth < Math.max(gone.length, came.length); nth++) {
      pairs.push({ left: gone[nth] ?? null, right: came[nth] ?? null });
    }
    [gone, came] = [[], []];
  };
  for (const line of lines) {
    if (line.kind === 'gone') gone.push(line);
    else if (line.kind === 'new') came.push(line);
    else {
      flush();
      pairs.push({ left: line, right: line });
    }
  }
  flush();
  return pairs;
}

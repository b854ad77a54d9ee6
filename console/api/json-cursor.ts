// Where a cursor stands in a JSON text that is still being written, and so may be wrong everywhere.
import type { Step } from './schema';

export interface Cursor {
  /** From the document to the object or value at the cursor. */
  path: Step[];
  expects: 'name' | 'value';
  /** Where the word at the cursor begins, without its quote. */
  from: number;
  /** An opening quote stands before it. */
  quoted: boolean;
  /** Names that the object at the cursor has, before and after it; of a value: of the object around it. */
  names: string[];
}

interface Frame {
  kind: 'object' | 'array';
  names: string[];
  name: string;
  index: number;
  expects: 'name' | 'value';
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;
const OPENERS: Record<string, Frame['kind']> = { '{': 'object', '[': 'array' };

export function cursorAt(text: string, at: number): Cursor | null {
  const stack: Frame[] = [];
  let found: { cursor: Cursor; frame: Frame | undefined } | null = null;
  for (const match of text.matchAll(TOKEN)) {
    const [token, from] = [match[0], match.index];
    found ??= from < at && at <= from + token.length && isWord(token, at - from) ? seen(stack, from + (token[0] === '"' ? 1 : 0), token[0] === '"') : null;
    found ??= from >= at ? seen(stack, at, false) : null;
    step(stack, token);
    if (found && !stack.includes(found.frame as Frame)) break; // the object at the cursor is complete
  }
  found ??= seen(stack, at, false);
  if (!found.frame) return null;
  return { ...found.cursor, names: found.frame.names };
}

/** Whether the cursor is within the token or right after it, so that it continues the token. */
function isWord(token: string, inside: number): boolean {
  if (/^[{}[\],:]/.test(token)) return false;
  return token[0] !== '"' || inside < token.length || !/^"(?:[^"\\]|\\.)*"$/.test(token);
}

function seen(stack: Frame[], from: number, quoted: boolean): { cursor: Cursor; frame: Frame | undefined } {
  const frame = stack.at(-1);
  const expects = frame?.kind === 'object' ? frame.expects : 'value';
  const outer = stack.slice(0, -1).map(placeOf);
  const path = frame && expects === 'value' ? [...outer, placeOf(frame)] : outer;
  return { cursor: { path, expects, from, quoted, names: [] }, frame };
}

const placeOf = (frame: Frame): Step => (frame.kind === 'array' ? frame.index : frame.name);

function step(stack: Frame[], token: string): void {
  const frame = stack.at(-1);
  const opens = OPENERS[token];
  if (opens) stack.push({ kind: opens, names: [], name: '', index: 0, expects: opens === 'object' ? 'name' : 'value' });
  else if (token === '}' || token === ']') stack.pop();
  else if (token === ':' && frame) frame.expects = 'value';
  else if (token === ',' && frame?.kind === 'array') frame.index++;
  else if (token === ',' && frame) frame.expects = 'name';
  else if (frame?.kind === 'object' && frame.expects === 'name' && token[0] === '"') {
    frame.name = token.replaceAll(/^"|"$/g, '');
    frame.names.push(frame.name);
  }
}

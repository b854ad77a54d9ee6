// JSON as a text with places: where it is wrong, where a path leads, and how it is laid out. Texts of numbers stay as they
// are written, because a long one does not survive as a number.

export class JsonMistake extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

export interface Member {
  name: string;
  from: number; // of the name
  to: number;
  value: JsonNode;
}

export interface JsonNode {
  kind: 'object' | 'array' | 'scalar';
  from: number;
  to: number;
  members: Member[];
  items: JsonNode[];
}

const DEEPEST = 64;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)\b/y;

/** The text as a tree of places. Throws JsonMistake with words that say what to do. */
export function parseJson(text: string): JsonNode {
  const reader = new Reader(text);
  const root = reader.value(0);
  reader.end();
  return root;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  value(depth: number): JsonNode {
    this.space();
    if (depth > DEEPEST) throw new JsonMistake(`Nested deeper than ${DEEPEST} levels`, this.at);
    const mark = this.text[this.at];
    if (mark === '{') return this.object(depth);
    if (mark === '[') return this.array(depth);
    const from = this.at;
    if (mark === '"') this.string();
    else if (!this.eat(NUMBER) && !this.eat(WORD)) throw this.noValue();
    return { kind: 'scalar', from, to: this.at, members: [], items: [] };
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) throw new JsonMistake('Nothing may follow the end of the document', this.at);
  }

  private object(depth: number): JsonNode {
    const from = this.at++;
    const members: Member[] = [];
    const seen = new Set<string>();
    while (!this.closes('}', members.length)) {
      const start = this.at;
      if (this.text[start] !== '"') throw new JsonMistake('A field’s name stands in double quotes', start);
      const name = JSON.parse(this.string()) as string;
      const to = this.at;
      if (seen.has(name)) throw new JsonMistake(`“${name}” stands here twice`, start);
      seen.add(name);
      this.space();
      if (this.text[this.at] !== ':') throw new JsonMistake(`A colon is missing after “${name}”`, to);
      this.at++;
      members.push({ name, from: start, to, value: this.value(depth + 1) });
    }
    return { kind: 'object', from, to: this.at, members, items: [] };
  }

  private array(depth: number): JsonNode {
    const from = this.at++;
    const items: JsonNode[] = [];
    while (!this.closes(']', items.length)) items.push(this.value(depth + 1));
    return { kind: 'array', from, to: this.at, members: [], items };
  }

  /** Whether the object or array ends here; otherwise it stands before its next entry. */
  private closes(mark: string, entries: number): boolean {
    const before = this.at;
    this.space();
    if (this.text[this.at] === mark) {
      this.at++;
      return true;
    }
    if (this.at >= this.text.length) throw new JsonMistake(`A closing ${mark} is missing`, before);
    if (entries === 0) return false;
    if (this.text[this.at] !== ',') throw new JsonMistake('A comma is missing between two entries', before);
    const comma = this.at++;
    this.space();
    if (this.text[this.at] === mark) throw new JsonMistake('The last entry has no comma after it', comma);
    return false;
  }

  private string(): string {
    const from = this.at;
    if (!this.eat(STRING)) throw new JsonMistake('The text that begins here does not end, or holds a mark that must be escaped', from);
    return this.text.slice(from, this.at);
  }

  private noValue(): JsonMistake {
    if (this.at >= this.text.length) return new JsonMistake('A value is missing at the end', Math.max(0, this.text.trimEnd().length - 1));
    if (this.text[this.at] === "'") return new JsonMistake('Texts stand in double quotes', this.at);
    return new JsonMistake('A value is missing: a text in double quotes, a number, true, false, null, {} or []', this.at);
  }

  private space(): void {
    this.eat(SPACE);
  }

  private eat(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}

// --- places ---

export interface Range {
  from: number;
  to: number;
}

const snake = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** Where `path` ("targets.1.retry") is written; where it is not, the deepest level on the way to it. Names of a query
 *  have dots of their own, so the longest name that is there counts. */
export function rangeOf(root: JsonNode, path: string): Range {
  let steps = path === '' ? [] : path.split('.');
  let [node, range]: [JsonNode, Range] = [root, { from: root.from, to: root.from + 1 }];
  while (steps.length > 0) {
    if (node.kind === 'array') {
      const item = node.items[Number(steps[0])];
      if (!item) break;
      [node, range, steps] = [item, { from: item.from, to: item.kind === 'scalar' ? item.to : item.from + 1 }, steps.slice(1)];
      continue;
    }
    const found = longest(node, steps);
    if (!found) break;
    const [member, used] = found;
    [node, range, steps] = [member.value, { from: member.from, to: member.value.kind === 'scalar' ? member.value.to : member.to }, steps.slice(used)];
  }
  return range;
}

function longest(node: JsonNode, steps: string[]): [Member, number] | null {
  for (let used = steps.length; used > 0; used--) {
    const name = steps.slice(0, used).join('.');
    const member = node.members.find((one) => one.name === name) ?? node.members.find((one) => snake(one.name) === snake(name));
    if (member) return [member, used];
  }
  return null;
}

/** The path that the config's language writes for a node of its plan: "config.targets[1]" is "targets.1". */
export const pathOfNode = (node: string): string =>
  node.replace(/^config\.?/, '').replaceAll(/\[(\d+)\]/g, '.$1');

/** Line and column of a place, from 1. */
export function lineOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// --- layout ---

const WIDTH = 76;

/** Two spaces for each level; what is short and holds nothing nested stays on one line. Throws JsonMistake. */
export function layOut(text: string): string {
  return laid(text, parseJson(text), '');
}

function laid(text: string, node: JsonNode, indent: string): string {
  if (node.kind === 'scalar') return text.slice(node.from, node.to);
  const [open, close] = node.kind === 'object' ? '{}' : '[]';
  const deeper = `${indent}  `;
  const parts =
    node.kind === 'object'
      ? node.members.map((one) => `${text.slice(one.from, one.to)}: ${laid(text, one.value, deeper)}`)
      : node.items.map((one) => laid(text, one, deeper));
  const flat = `${open}${parts.join(', ')}${close}`;
  const plain = [...node.items, ...node.members.map((one) => one.value)].every((one) => one.kind === 'scalar');
  if (parts.length === 0 || (plain && indent !== '' && indent.length + flat.length <= WIDTH)) return flat;
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** The same, or the text as it is when it cannot be read. */
export function tidy(text: string): string {
  try {
    return layOut(text);
  } catch {
    return text;
  }
}

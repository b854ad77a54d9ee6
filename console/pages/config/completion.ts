// What the editor proposes: fields and words of the schema, and names that the workspace has.
import { type Completion, type CompletionContext, type CompletionResult, snippet } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { type Cursor, cursorAt } from '../../api/json-cursor';
import { type Proposal, type Schema, type Step, fieldsAt, schemasAt, valuesAt } from '../../api/schema';

export interface Names {
  virtualKeys: string[];
  providers: string[];
  models: string[];
}

const OPERATORS: Record<string, string> = {
  $eq: 'is', $ne: 'is not', $gt: 'more than', $gte: 'at least', $lt: 'less than', $lte: 'at most', $in: 'one of',
  $nin: 'none of', $regex: 'matches the pattern',
};
const PLACES: Record<string, string> = {
  'metadata.': 'a pair of the request’s metadata', 'params.model': 'the model that was asked for',
  'params.': 'a field of the body', 'url.pathname': 'the path of the request', $and: 'all of these', $or: 'one of these',
};

export function completions(context: CompletionContext, schema: Schema | undefined, names: Names): CompletionResult | null {
  const text = context.state.doc.toString();
  const cursor = cursorAt(text, context.pos);
  if (!cursor || !schema) return null;
  const found = cursor.expects === 'name' ? fieldNames(schema, cursor) : values(schema, cursor, names, text);
  const typed = cursor.quoted || cursor.from < context.pos;
  if (found.length === 0 || !(typed || context.explicit || /[{,:[]\s*$/.test(text.slice(Math.max(0, context.pos - 80), context.pos)))) return null;
  return { from: cursor.from, options: found.map((one) => option(one, cursor)), validFor: /^[\w@$./:-]*$/ };
}

function fieldNames(schema: Schema, { path, names }: Cursor): Proposal[] {
  const inQuery = path.lastIndexOf('query');
  if (inQuery < 0) return fieldsAt(schema, path, names);
  const inside = path.slice(inQuery + 1).filter((step) => typeof step === 'string' && !['$and', '$or'].includes(step));
  const words = inside.length === 0 ? PLACES : OPERATORS;
  return Object.entries(words).map(([label, detail]) => ({ label, detail, info: '', text: `"${label}${bodyOf(label, words === PLACES)}` }));
}

function bodyOf(label: string, place: boolean): string {
  if (label === '$and' || label === '$or') return '": [${}]';
  if (label.endsWith('.')) return '${key}": {"$eq": "${}"}';
  return place ? '": {"$eq": "${}"}' : label === '$in' || label === '$nin' ? '": [${}]' : '": ${}';
}

function values(schema: Schema, { path }: Cursor, names: Names, text: string): Proposal[] {
  const listed = valuesAt(schema, path);
  const known = byName(path, names, text).map((label) => ({ label, detail: '', info: '', text: JSON.stringify(label) }));
  const opens = schemasAt(schema, path).some((one) => one.type === 'object') && typeof path.at(-1) === 'number';
  return [...listed, ...known, ...(opens ? [{ label: '{ }', detail: 'object', info: '', text: '{${}}' }] : [])];
}

/** Names that somebody made: in the workspace, or above in this document. */
function byName(path: Step[], names: Names, text: string): string[] {
  const [above, last] = [path.at(-2), path.at(-1)];
  if (last === 'virtual_key') return names.virtualKeys;
  if (last === 'provider') return [...names.virtualKeys.map((slug) => `@${slug}`), ...names.providers];
  if (last === 'then' || (last === 'default' && above === 'strategy')) return targetNames(text);
  if (last === 'model' && (above === 'override_params' || above === 'default_params')) return names.models;
  if (above === 'hash_fields') return ['metadata._user', 'params.user', 'params.model', 'url.pathname'];
  return [];
}

function targetNames(text: string): string[] {
  return [...new Set([...text.matchAll(/"name"\s*:\s*"([^"\\]+)"/g)].map((match) => match[1] ?? ''))];
}

function option({ label, detail, info, text }: Proposal, cursor: Cursor): Completion {
  return {
    label,
    detail,
    ...(info ? { info } : {}),
    type: cursor.expects === 'name' ? 'property' : 'constant',
    apply: (view, completion, from, to) => put(view, completion, text, cursor, from, to),
  };
}

/** Over the typed word and the quotes around it; a comma follows where another entry does. */
function put(view: EditorView, completion: Completion, text: string, cursor: Cursor, from: number, to: number): void {
  const doc = view.state.doc;
  const start = cursor.quoted ? from - 1 : from;
  const after = doc.sliceString(to, Math.min(doc.length, to + 400));
  const closed = cursor.quoted && after[0] === '"';
  const rest = after.slice(closed ? 1 : 0);
  if (cursor.expects === 'name' && /^\s*:/.test(rest)) {
    // The field has its value already: only its name changes.
    const name = `"${completion.label}"`;
    view.dispatch({ changes: { from: start, to: closed ? to + 1 : to, insert: name }, selection: { anchor: start + name.length } });
    return;
  }
  const comma = /^\s*["{[]/.test(rest) ? ',' : '';
  snippet(text + comma)(view, completion, start, closed ? to + 1 : to);
}

// What may be written at a place of a config, by its JSON schema.

export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  minimum?: number;
  maximum?: number;
}

export type Step = string | number;

export interface Proposal {
  label: string;
  detail: string;
  info: string;
  /** What is written; `${}` is where the cursor goes. */
  text: string;
}

const snake = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** The schemas that hold at a path: several where the language leaves a choice. */
export function schemasAt(root: Schema, path: Step[]): Schema[] {
  let here = open(root, root);
  for (const step of path) {
    here = here
      .flatMap((one) => (typeof step === 'number' ? [one.items] : [one.properties?.[snake(step)]]))
      .filter((one) => one !== undefined)
      .flatMap((one) => open(root, one));
  }
  return here;
}

function open(root: Schema, one: Schema): Schema[] {
  if (one.$ref) return open(root, { ...root.$defs?.[one.$ref.split('/').at(-1) ?? ''], ...(one.description ? { description: one.description } : {}) });
  return one.anyOf ? one.anyOf.flatMap((choice) => open(root, choice)) : [one];
}

/** Fields that may still be written in the object at `path`. */
export function fieldsAt(root: Schema, path: Step[], there: string[]): Proposal[] {
  const taken = new Set(there.map(snake));
  const found = schemasAt(root, path).flatMap((one) => Object.entries(one.properties ?? {}));
  return found
    .filter(([name]) => !taken.has(name))
    .map(([name, one]) => ({ label: name, detail: kindOf(root, one), info: one.description ?? '', text: `"${name}": ${skeleton(root, one)}` }));
}

/** Values that the schema lists for `path`. */
export function valuesAt(root: Schema, path: Step[]): Proposal[] {
  return schemasAt(root, path).flatMap((one) => {
    const words = one.enum ?? (one.type === 'boolean' ? [true, false] : []);
    return words.map((word) => ({ label: String(word), detail: '', info: one.description ?? '', text: JSON.stringify(word) }));
  });
}

function kindOf(root: Schema, one: Schema): string {
  const kinds = open(root, one).flatMap((each) => (each.enum ? 'word' : (each.type ?? [])));
  return [...new Set(kinds)].join(' or ');
}

const SKELETONS: Record<string, string> = { object: '{${}}', array: '[${}]', string: '"${}"', word: '"${}"' };

function skeleton(root: Schema, one: Schema): string {
  const kinds = kindOf(root, one).split(' or ');
  return SKELETONS[kinds.find((kind) => kind in SKELETONS) ?? ''] ?? '${}';
}

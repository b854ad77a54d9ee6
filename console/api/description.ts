// The gateway's own description of its API, as the reference page shows it.

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  description?: string;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  about: string;
  scopes: string[];
  caller: string;
  parameters: Parameter[];
  example: unknown;
  schema: unknown;
}

interface Described {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  'x-scopes': string[];
  'x-caller': string;
  parameters: Parameter[];
  requestBody?: { content: { 'application/json': { schema: unknown; example?: unknown } } };
}

export interface Document {
  paths: Record<string, Record<string, Described>>;
}

/** The page lists the scopes themselves. */
const SCOPES_BELOW = 'Needs one of the scopes in `x-scopes`.';
const ORDER = ['get', 'post', 'put', 'delete'];

/** Every operation, by what it is about, then by path, reads first. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([path, verbs]) =>
      Object.entries(verbs)
        .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
        .map(([verb, said]) => {
          const body = said.requestBody?.content['application/json'];
          return {
            id: said.operationId,
            method: verb.toUpperCase(),
            path,
            tag: said.tags[0] ?? 'other',
            summary: said.summary,
            about: said.description.replace(SCOPES_BELOW, '').trim(),
            scopes: said['x-scopes'],
            caller: said['x-caller'],
            parameters: said.parameters,
            example: body?.example,
            schema: body?.schema,
          };
        }),
    )
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

/** Whether every word that was typed is somewhere in the operation. */
export function fits(operation: Operation, typed: string): boolean {
  const text = `${operation.method} ${operation.path} ${operation.summary} ${operation.tag} ${operation.scopes.join(' ')}`.toLowerCase();
  return typed.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** The path of a call with what was filled in; null while something that is needed is missing. */
export function filled(operation: Operation, values: Record<string, string>): string | null {
  let path = operation.path;
  const query = new URLSearchParams();
  for (const { name, in: place } of operation.parameters) {
    const value = (values[name] ?? '').trim();
    if (place === 'path') {
      if (!value) return null;
      path = path.replace(`{${name}}`, encodeURIComponent(value));
    } else if (value) query.set(name, value);
  }
  const asked = query.toString();
  return asked ? `${path}?${asked}` : path;
}

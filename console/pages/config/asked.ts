// What is asked about, as the form has it and as the API takes it.

export interface Asked {
  model: string;
  metadata: string[]; // key=value
  message: string;
  maxTokens: string;
  path: string;
  more: string; // JSON of further fields
}

export const FIRST_ASKED: Omit<Asked, 'model'> = { metadata: [], message: 'Say hello.', maxTokens: '256', path: '/v1/chat/completions', more: '' };

/** The request as the API takes it; null while its further fields are no JSON object. */
export function requestOf(asked: Asked): object | null {
  const more = membersOf(asked.more);
  if (!more) return null;
  const most = Number(asked.maxTokens);
  return {
    path: asked.path || '/v1/chat/completions',
    metadata: Object.fromEntries(asked.metadata.map(pairOf)),
    body: {
      ...(asked.model ? { model: asked.model } : {}),
      messages: [{ role: 'user', content: asked.message }],
      ...(Number.isInteger(most) && most > 0 ? { max_tokens: most } : {}),
      ...more,
    },
  };
}

export function pairOf(text: string): [string, string] {
  const split = text.indexOf('=');
  return split < 0 ? [text.trim(), ''] : [text.slice(0, split).trim(), text.slice(split + 1).trim()];
}

/** The object in a text, empty for an empty text; null when it is none. */
export function membersOf(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const CHATTY = /chat|instruct|mini|flash|haiku|sonnet|turbo|small/;

/** Of the models that there are, one to begin with, by its plain name: a target says whose it is. */
export function plainModel(models: string[]): string {
  const foreign = models.filter((model) => !model.startsWith('@local/'));
  const one = foreign.find((model) => CHATTY.test(model)) ?? foreign[0] ?? models[0] ?? '';
  return one.replace(/^@[^/]+\//, '');
}

/** Outcomes as the API takes them: those of targets that are supposed to do anything but answer well. */
export function scripted(script: Record<string, string>): Record<string, (string | number)[]> {
  const set = Object.entries(script).filter(([, outcome]) => outcome !== '');
  return Object.fromEntries(set.map(([path, outcome]) => [path, [/^\d+$/.test(outcome) ? Number(outcome) : outcome]]));
}

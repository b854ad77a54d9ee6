// What was said in a logged call, read from its bodies: chat, completions and embeddings, streamed or not.

export interface Turn {
  role: string;
  text: string;
}

interface Part {
  type?: string;
  text?: string;
}

interface Spoken {
  role?: string;
  content?: string | Part[] | null;
  reasoning_content?: string | null;
  tool_calls?: { function?: { name?: string; arguments?: string } }[];
}

interface Asked {
  messages?: Spoken[];
  prompt?: string | string[];
  input?: string | string[] | Spoken[];
  instructions?: string;
}

interface Answered {
  choices?: { message?: Spoken; delta?: Spoken; text?: string }[];
  error?: { message?: string } | string;
  message?: string;
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

function textOf(spoken: Spoken): string {
  const content = Array.isArray(spoken.content)
    ? spoken.content.map((part) => part.text ?? `[${part.type ?? 'part'}]`).join('\n')
    : (spoken.content ?? '');
  const calls = (spoken.tool_calls ?? []).map((call) => `→ ${call.function?.name ?? '?'}(${call.function?.arguments ?? ''})`);
  return [spoken.reasoning_content ?? '', content, ...calls].filter(Boolean).join('\n');
}

export function asked(body: string): Turn[] {
  const request = parse<Asked>(body);
  if (!request) return [];
  const turns = (request.messages ?? []).map((one) => ({ role: one.role ?? 'user', text: textOf(one) }));
  if (request.instructions) turns.unshift({ role: 'system', text: request.instructions });
  for (const given of [request.prompt, request.input]) {
    for (const one of given === undefined ? [] : Array.isArray(given) ? given : [given]) {
      turns.push(typeof one === 'string' ? { role: 'user', text: one } : { role: one.role ?? 'user', text: textOf(one) });
    }
  }
  return turns;
}

/** The `data:` documents of a recorded event stream. */
function streamed(body: string): Answered[] {
  return body
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:') && !line.includes('[DONE]'))
    .map((line) => parse<Answered>(line.slice(5)))
    .filter((one) => one !== null);
}

function errorOf(answer: Answered): string {
  if (!answer.error) return '';
  return typeof answer.error === 'string' ? answer.error : (answer.error.message ?? answer.message ?? '');
}

export function answered(body: string): Turn[] {
  const whole = parse<Answered>(body);
  if (whole) {
    const error = errorOf(whole);
    if (error) return [{ role: 'error', text: error }];
    return (whole.choices ?? []).map((choice) => ({
      role: choice.message?.role ?? 'assistant',
      text: choice.message ? textOf(choice.message) : (choice.text ?? ''),
    }));
  }
  const chunks = streamed(body);
  const text = chunks.map((one) => (one.choices ?? []).map((c) => (c.delta ? textOf(c.delta) : (c.text ?? ''))).join(''));
  const error = chunks.map(errorOf).find(Boolean);
  const turns = text.join('') ? [{ role: 'assistant', text: text.join('') }] : [];
  return error ? [...turns, { role: 'error', text: error }] : turns;
}

/** JSON laid out for reading; anything else as it is. */
export function pretty(body: string): string {
  const value = parse<unknown>(body);
  return value === null ? body : JSON.stringify(value, null, 2);
}

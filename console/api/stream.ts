// A streamed chat completion, read event by event. The playground's key lives in this module's memory and nowhere else.
import { api, problemOf, send } from './client';
import type { Message } from './types';

interface PlaygroundKey {
  key: string;
  expires_at: string | number;
}

let held: { key: string; until: number } | null = null;

async function playgroundKey(): Promise<string> {
  if (held && held.until > Date.now() + 30_000) return held.key;
  const made = await api<PlaygroundKey>('POST', '/v1/profile/playground-key');
  held = { key: made.key, until: new Date(made.expires_at).getTime() };
  return held.key;
}

export const forgetPlaygroundKey = (): void => {
  held = null;
};

export interface ChatOptions {
  model: string;
  messages: Message[];
  temperature?: number;
  maxTokens?: number;
  traceId: string;
  signal: AbortSignal;
  onText: (piece: string) => void;
}

export interface ChatOutcome {
  finish: string;
  tokensOut: number;
  firstTokenMs: number;
  totalMs: number;
}

interface Chunk {
  choices?: { delta?: { content?: string | null; reasoning_content?: string | null }; finish_reason?: string | null }[];
  usage?: { completion_tokens?: number } | null;
  error?: { message?: string };
}

/** Splits a text stream into the data of server-sent events, however the bytes were cut. */
async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const parts = rest.split(/\r?\n\r?\n/);
    rest = done ? '' : (parts.pop() ?? '');
    for (const part of parts) {
      const data = part.split(/\r?\n/).filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trimStart());
      if (data.length > 0) yield data.join('\n');
    }
    if (done) return;
  }
}

async function ask(options: ChatOptions, key: string): Promise<Response> {
  return send('/v1/chat/completions', {
    method: 'POST',
    credentials: 'omit',
    signal: options.signal,
    headers: {
      'content-type': 'application/json',
      'x-portkey-api-key': key,
      'x-portkey-trace-id': options.traceId,
      'x-portkey-metadata': JSON.stringify({ source: 'playground' }),
    },
    body: JSON.stringify({
      model: options.model,
      messages: options.messages,
      stream: true,
      stream_options: { include_usage: true },
      ...(options.temperature === undefined ? {} : { temperature: options.temperature }),
      ...(options.maxTokens === undefined ? {} : { max_tokens: options.maxTokens }),
    }),
  });
}

/** Ask a model and hand each piece of the answer to `onText`. Throws ApiError, or AbortError when stopped. */
export async function chat(options: ChatOptions): Promise<ChatOutcome> {
  const began = performance.now();
  let answer = await ask(options, await playgroundKey());
  if (answer.status === 401 && held) {
    forgetPlaygroundKey(); // it ran out, or its owner's sessions were ended
    answer = await ask(options, await playgroundKey());
  }
  if (!answer.ok || !answer.body) throw await problemOf(answer);
  const outcome: ChatOutcome = { finish: '', tokensOut: 0, firstTokenMs: 0, totalMs: 0 };
  let pieces = 0;
  for await (const data of events(answer.body)) {
    if (data === '[DONE]') break;
    const chunk = JSON.parse(data) as Chunk;
    if (chunk.error) throw new Error(chunk.error.message ?? 'The provider broke off the answer.');
    const choice = chunk.choices?.[0];
    const text = choice?.delta?.content ?? choice?.delta?.reasoning_content ?? '';
    if (text) {
      pieces += 1;
      outcome.firstTokenMs ||= performance.now() - began;
      options.onText(text);
    }
    outcome.finish = choice?.finish_reason ?? outcome.finish;
    outcome.tokensOut = chunk.usage?.completion_tokens ?? outcome.tokensOut;
  }
  outcome.tokensOut ||= pieces; // a provider without usage: one piece is about one token
  outcome.totalMs = performance.now() - began;
  return outcome;
}

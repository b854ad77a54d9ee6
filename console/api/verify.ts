// Try a key as its owner would: without the session's cookie, through the same door as any client.
import { newTraceId, problemOf, send } from './client';

export interface Verdict {
  ok: boolean;
  said: string;
  ms: number;
}

interface Probe {
  scope: string;
  method: string;
  path: string;
  says: string;
}

/** The first whose scope the key has is tried. */
const PROBES: Probe[] = [
  { scope: 'completions.write', method: 'POST', path: '/v1/chat/completions', says: '' },
  { scope: 'virtual_keys.list', method: 'GET', path: '/v1/virtual-keys', says: 'It lists virtual keys.' },
  { scope: 'logs.list', method: 'GET', path: '/v1/logs?page_size=1', says: 'It lists logs.' },
  { scope: 'organisation_service_api_keys.list', method: 'GET', path: '/v1/api-keys?page_size=1', says: 'It lists API keys.' },
  { scope: 'workspace_service_api_keys.list', method: 'GET', path: '/v1/api-keys?page_size=1', says: 'It lists API keys.' },
];

export const canVerify = (scopes: string[]): boolean => PROBES.some((probe) => scopes.includes(probe.scope));

interface Completion {
  choices?: { message?: { content?: string | null } }[];
}

export async function verify(secret: string, scopes: string[], model: string): Promise<Verdict> {
  const probe = PROBES.find((one) => scopes.includes(one.scope));
  if (!probe) return { ok: false, said: 'Its scopes allow nothing that could be tried from here.', ms: 0 };
  const body = { model, messages: [{ role: 'user', content: 'Say hello.' }], max_tokens: 16 };
  const began = performance.now();
  const answer = await send(probe.path, {
    method: probe.method,
    credentials: 'omit',
    headers: { 'x-portkey-api-key': secret, 'content-type': 'application/json', 'x-portkey-trace-id': newTraceId() },
    body: probe.method === 'POST' ? JSON.stringify(body) : null,
  });
  if (!answer.ok) {
    const { message } = await problemOf(answer);
    return { ok: false, said: `${answer.status}: ${message}`, ms: performance.now() - began };
  }
  const said = probe.says || ((await answer.json()) as Completion).choices?.[0]?.message?.content || 'An empty answer.';
  return { ok: true, said, ms: performance.now() - began };
}

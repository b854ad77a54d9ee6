// One door to the admin API: same origin, the session's cookie, JSON in and out, errors that carry their trace id.
import { useSyncExternalStore } from 'react';
import { inPlace } from './place';

export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly traceId: string,
  ) {
    super(message);
  }
}

/** A call that this page made, for "Show API call". Secrets in the body are already blotted out. */
export interface MadeCall {
  number: number;
  method: string;
  path: string;
  body: unknown;
  status: number;
  ms: number;
}

/** Fields that hold a secret, or a proof of who one is. `secret_path` and `secret_key` say where a secret lies. */
const SECRET_FIELD = /^(key|current|new|code|recovery_code|credential|.*(password|token|secret|secret_id|access_key|private_key))$/;
const KEPT = 12;
let made: MadeCall[] = [];
let counter = 0;
const watchers = new Set<() => void>();

function blot(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(blot);
  if (body === null || typeof body !== 'object') return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, SECRET_FIELD.test(name) && value ? '…' : blot(value)]),
  );
}

const endpoint = ({ method, path }: Pick<MadeCall, 'method' | 'path'>) => `${method} ${path.split('?')[0]}`;

function note(call: Omit<MadeCall, 'number'>): void {
  const older = made.filter((one) => endpoint(one) !== endpoint(call));
  made = [{ ...call, number: ++counter }, ...older].slice(0, KEPT);
  watchers.forEach((tell) => tell());
}

export function forgetCalls(): void {
  made = [];
  watchers.forEach((tell) => tell());
}

export function useMadeCalls(): MadeCall[] {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => made,
  );
}

interface ErrorBody {
  message?: string;
  error?: { message?: string; code?: string };
  data?: { message?: string; errorCode?: string };
}

/** What a failed answer says, in any of the API's envelopes. */
export async function problemOf(answer: Response): Promise<ApiError> {
  const text = await answer.text().catch(() => '');
  let body: ErrorBody = {};
  try {
    body = JSON.parse(text) as ErrorBody;
  } catch {
    // not JSON: a proxy in between
  }
  const message = body.error?.message ?? body.data?.message ?? body.message ?? `The gateway answered ${answer.status}.`;
  const code = body.error?.code ?? body.data?.errorCode ?? '';
  return new ApiError(message, answer.status, code, answer.headers.get('x-portkey-trace-id') ?? '');
}

export async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { cache: 'no-store', redirect: 'error', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('The gateway does not answer. Is it running, and is this computer connected to it?', 0, '', '');
  }
}

/** 128 random bits as hex; `crypto.randomUUID` is missing on plain HTTP. */
export function newTraceId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks the person to confirm who they are; tells whether the gateway took it. */
export type AskProof = () => Promise<boolean>;
let askProof: AskProof | null = null;
let asking: Promise<boolean> | null = null; // calls that are refused together ask once

export function onStepUp(ask: AskProof): () => void {
  askProof = ask;
  return () => {
    if (askProof === ask) askProof = null;
  };
}

function proved(): Promise<boolean> {
  asking ??= (askProof?.() ?? Promise.resolve(false)).finally(() => {
    asking = null;
  });
  return asking;
}

/** Do it; once more when the gateway wanted a proof first. */
async function proving<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'step_up_required') || !(await proved())) throw error;
    return act();
  }
}

/** Call the admin API as the person who is logged in; once more when it wanted a proof first. Throws ApiError. */
export const api = <T>(method: string, path: string, body?: unknown): Promise<T> => proving(() => once<T>(method, path, body));

/** What is answered as a file. Throws ApiError. */
export const file = (path: string): Promise<Blob> =>
  proving(async () => {
    const headers = { 'x-lockgate-console': '1' }; // what goes out as a file is asked for by the console alone
    const answer = await send(inPlace(path), { method: 'GET', headers, credentials: 'same-origin' });
    if (!answer.ok) throw await problemOf(answer);
    return answer.blob();
  });

async function once<T>(method: string, plain: string, body?: unknown): Promise<T> {
  const path = inPlace(plain);
  const headers: Record<string, string> = { accept: 'application/json', 'x-portkey-trace-id': newTraceId() };
  if (method !== 'GET') headers['x-lockgate-console'] = '1'; // a page of another origin cannot send it
  if (body !== undefined) headers['content-type'] = 'application/json';
  const began = performance.now();
  const answer = await send(path, {
    method,
    headers,
    credentials: 'same-origin',
    body: body === undefined ? null : JSON.stringify(body),
  });
  note({ method, path, body: blot(body), status: answer.status, ms: Math.round(performance.now() - began) });
  if (!answer.ok) throw await problemOf(answer);
  const text = await answer.text();
  return (text ? JSON.parse(text) : {}) as T;
}

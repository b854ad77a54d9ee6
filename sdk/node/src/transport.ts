/** What differs from the `openai` client on the wire: headers, retries, and what is remembered of a reply. */

import OpenAI, { type ClientOptions } from 'openai';
import type { APIPromise } from 'openai/api-promise';

import { createHeaders, gatewayHeaders, PREFIX, type Options } from './headers.js';

type Fetch = NonNullable<ClientOptions['fetch']>;
type PageClass = Parameters<OpenAI['requestAPIList']>[0];

const ANSWERED_BY_THE_GATEWAY = ['trace-id', 'request-id', 'gateway-exception'].map((name) => PREFIX + name);
const PAUSE_MS = 500;

/** Options of one request that `openai` knows; all others of a call become headers. */
const REQUEST_OPTIONS = new Set([
  'method',
  'path',
  'query',
  'body',
  'headers',
  'maxRetries',
  'stream',
  'timeout',
  'fetchOptions',
  'signal',
  'idempotencyKey',
  'defaultBaseURL',
]);

export interface WithHeaders {
  /** The gateway's headers of this reply, without their prefix: `trace-id`, `provider`, … */
  getHeaders(): Record<string, string>;
}

/** A failure that the gateway itself answered was retried there if the config said so; any other is sent once more. */
function mayRetry(response: Response): boolean {
  return response.status >= 500 && !ANSWERED_BY_THE_GATEWAY.some((name) => response.headers.has(name));
}

/** Only a body that is in memory can be sent twice. */
function replayable(body: unknown): boolean {
  const flowing = typeof ReadableStream !== 'undefined' && body instanceof ReadableStream;
  return !flowing && !(typeof body === 'object' && body !== null && Symbol.asyncIterator in body);
}

/** `fetch` that tries again, `retries` times at most, when nobody or something before the gateway answered. */
export function persistent(fetch: Fetch, retries: number): Fetch {
  return async (url, init) => {
    for (let left = replayable(init?.body) ? retries : 0; ; left -= 1) {
      try {
        const response = await fetch(url, init);
        if (left <= 0 || !mayRetry(response)) return response;
        await response.body?.cancel();
      } catch (error) {
        if (left <= 0 || init?.signal?.aborted) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
}

/** Give `reply` its `getHeaders()`, unseen by spreads and JSON. */
function attach<T>(reply: T, headers: Headers): T {
  if (typeof reply === 'object' && reply !== null) {
    const value = () => gatewayHeaders(headers);
    Object.defineProperty(reply, 'getHeaders', { value, configurable: true });
  }
  return reply;
}

/** The page class with `getHeaders()`. */
function withHeaders<P extends PageClass>(Page: P): P {
  const Base = Page as unknown as new (...args: unknown[]) => { response: Response };
  const Named = class extends Base {
    getHeaders(): Record<string, string> {
      return gatewayHeaders(this.response.headers);
    }
  };
  return Named as unknown as P;
}

/** Options of one call: what `openai` does not know becomes a header; `extraHeaders` are headers already. */
function asHeaders({ extraHeaders, ...options }: Options): Record<string, string> {
  const ours = Object.entries(options).filter(([name]) => !REQUEST_OPTIONS.has(name) && !name.startsWith('__'));
  return { ...createHeaders(Object.fromEntries(ours)), ...(extraHeaders as Record<string, string> | undefined) };
}

/** `openai`'s client. Nothing of the environment's `OPENAI_…` leaves with a request: that is for OpenAI. */
export class Transport extends OpenAI {
  /** All headers of the last reply. When calls overlap, ask the reply itself: `reply.getHeaders()`. */
  responseHeaders: Record<string, string> | undefined;

  constructor({ maxRetries, defaultHeaders, fetch, fetchOptions, ...options }: ClientOptions, headers: Options) {
    super({
      ...options,
      apiKey: options.apiKey || 'none', // `openai` insists on one; `Authorization: null` keeps it out of requests
      adminAPIKey: null,
      organization: null,
      project: null,
      maxRetries: 0,
      fetch: persistent(fetch ?? ((...request) => globalThis.fetch(...request)), maxRetries ?? 1),
      // A redirect is an answer, not an order: following one would carry the key to another host.
      fetchOptions: { redirect: 'manual', ...fetchOptions },
    });
    const own = defaultHeaders instanceof Headers ? Object.fromEntries(defaultHeaders.entries()) : defaultHeaders;
    this._options.defaultHeaders = { Authorization: null, ...createHeaders(headers), ...(own as object) };
  }

  protected override async prepareRequest(...[request, about]: Parameters<OpenAI['prepareRequest']>): Promise<void> {
    const headers = request.headers as Headers;
    for (const [name, value] of Object.entries(asHeaders(about.options))) headers.set(name, value);
    await super.prepareRequest(request, about);
  }

  override request<Rsp>(...args: Parameters<OpenAI['request']>): APIPromise<Rsp> {
    return super.request<Rsp>(...args)._thenUnwrap((reply, { response }) => {
      this.responseHeaders = Object.fromEntries(response.headers.entries());
      return attach(reply, response.headers);
    });
  }

  override requestAPIList: OpenAI['requestAPIList'] = (Page, options) =>
    OpenAI.prototype.requestAPIList.call(this, withHeaders(Page), options) as never;
}

/** The client: `openai`'s, pointed at the gateway, with the gateway's own resources added. */

import type OpenAI from 'openai';
import type { ClientOptions } from 'openai';
import type { APIPromise } from 'openai/api-promise';

import { type Administration, administration } from './admin.js';
import type { Options } from './headers.js';
import { ChatResource, EmbeddingsResource, TextCompletions } from './inference.js';
import { ApiKeys, Feedback, Logs, VirtualKeys, type Reply } from './resources.js';
import { resolve, runtime } from './settings.js';
import { Transport } from './transport.js';
import { VERSION } from './version.js';

/** Resources that are exactly `openai`'s. */
const SHARED = [
  'audio',
  'batches',
  'beta',
  'containers',
  'conversations',
  'evals',
  'files',
  'fineTuning',
  'images',
  'models',
  'moderations',
  'realtime',
  'responses',
  'skills',
  'uploads',
  'vectorStores',
  'videos',
  'webhooks',
] as const;

/** Options of the client itself, which never become headers. */
const LOCAL = [
  'timeout',
  'maxRetries',
  'fetch',
  'fetchOptions',
  'defaultHeaders',
  'defaultQuery',
  'logger',
  'logLevel',
  'webhookSecret',
  'dangerouslyAllowBrowser',
] as const;

/** Accepted without effect: the gateway records and measures by itself. */
const WITHOUT_EFFECT = ['calculateAudioDuration', 'instrumentation'];

export interface PortkeyOptions extends Pick<ClientOptions, (typeof LOCAL)[number]> {
  /** Opens the gateway. Default: `PORTKEY_API_KEY`. */
  apiKey?: string | null | undefined;
  /** The gateway, with `/v1`. Default: `PORTKEY_BASE_URL`, `PORTKEY_PROXY`, `http://127.0.0.1:8787/v1`. */
  baseURL?: string | null | undefined;
  virtualKey?: string | null | undefined;
  provider?: string | null | undefined;
  config?: string | object | null | undefined;
  traceID?: string | null | undefined;
  metadata?: string | object | null | undefined;
  /** The provider's own credential. */
  Authorization?: string | null | undefined;
  strictOpenAiCompliance?: boolean | undefined;
  /** Any other option `someName` is sent as `x-portkey-some-name`. */
  [name: string]: unknown;
}

// The shared resources are declared here and defined from the list by the constructor, so that each name stands once.
export interface Portkey extends Pick<OpenAI, (typeof SHARED)[number]>, Administration {}

export class Portkey {
  readonly apiKey: string;
  readonly baseURL: string;
  readonly chat: ChatResource;
  readonly completions: TextCompletions;
  readonly embeddings: EmbeddingsResource;
  readonly feedback: Feedback;
  readonly logs: Logs;
  readonly apiKeys: ApiKeys;
  readonly virtualKeys: VirtualKeys;
  /** The `openai` client underneath, for what is not mirrored here and for libraries that want one. */
  readonly openai: OpenAI;
  readonly #transport: Transport;
  readonly #options: PortkeyOptions;

  constructor(options: PortkeyOptions = {}) {
    const { apiKey, baseURL } = resolve(options);
    const local = Object.fromEntries(LOCAL.filter((name) => name in options).map((name) => [name, options[name]]));
    const skipped = new Set<string>([...LOCAL, ...WITHOUT_EFFECT, 'apiKey', 'baseURL']);
    const rest = Object.entries(options).filter(([name]) => !skipped.has(name));
    const sent = { apiKey, strictOpenAiCompliance: false, ...Object.fromEntries(rest), ...runtime(VERSION) };
    const transport = new Transport({ ...local, apiKey, baseURL }, sent);
    this.apiKey = apiKey;
    this.baseURL = baseURL;
    this.#transport = transport;
    this.#options = options;
    this.openai = transport;
    this.chat = new ChatResource(transport);
    this.completions = new TextCompletions(transport);
    this.embeddings = new EmbeddingsResource(transport);
    this.feedback = new Feedback(transport);
    this.logs = new Logs(transport);
    this.apiKeys = new ApiKeys(transport);
    this.virtualKeys = new VirtualKeys(transport);
    Object.assign(this, administration(transport));
    for (const name of SHARED) Object.defineProperty(this, name, { get: () => transport[name], enumerable: true });
  }

  /** All headers of the last reply. When calls overlap, ask the reply itself: `reply.getHeaders()`. */
  get responseHeaders(): Record<string, string> | undefined {
    return this.#transport.responseHeaders;
  }

  /** Another client; `changes` are options of the constructor, null removes one. */
  withOptions(changes: PortkeyOptions): Portkey {
    return new Portkey({ ...this.#options, ...changes });
  }

  /** Any path under the base URL. `params` become headers of this call; `options` are `openai`'s of one request. */
  get(path: string, params?: Options, options?: Options): APIPromise<Reply> {
    return this.#transport.get(path, { ...params, ...options });
  }

  post(path: string, body: unknown, params?: Options, options?: Options): APIPromise<Reply> {
    const stream = (body as Options | null)?.['stream'] === true;
    return this.#transport.post(path, { body, stream, ...params, ...options });
  }

  put(path: string, body: unknown, params?: Options, options?: Options): APIPromise<Reply> {
    return this.#transport.put(path, { body, ...params, ...options });
  }

  delete(path: string, params?: Options, options?: Options): APIPromise<Reply> {
    return this.#transport.delete(path, { ...params, ...options });
  }
}

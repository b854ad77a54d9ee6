/** The gateway's own resources. Field names may be written in camel case: `traceID` is sent as `trace_id`. */

import type { APIPromise } from 'openai/api-promise';
import type { Stream } from 'openai/streaming';

import { kebab, type Options } from './headers.js';
import type { Transport, WithHeaders } from './transport.js';

/** Any JSON object: a document of the gateway. */
export type Reply = Record<string, any> & WithHeaders;

export type Method = 'get' | 'post' | 'put' | 'delete';
export type RequestOptions = Parameters<Transport['get']>[1] & object;

/** Names of the body in snake case, at the top level only: what is inside is the caller's. */
export function snake(body: Options): Options {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [kebab(name).replace(/-/g, '_'), value]));
}

/** A path of whole segments: an id cannot reach outside its place. */
export function at(...parts: unknown[]): string {
  if (!parts.every((part) => typeof part === 'string' && part)) throw new TypeError(`an id is missing: ${parts.join('/')}`);
  return '/' + parts.map((part) => encodeURIComponent(part as string)).join('/');
}

export class Resource {
  constructor(protected readonly client: Transport) {}

  protected call(method: Method, path: string, sent: Options, params?: Options, options?: Options): APIPromise<Reply> {
    return this.client[method](path, { ...sent, ...params, ...options });
  }
}

type Id = { id: string };
type Slug = { slug: string };
type FeedbackBody = { traceID?: string; trace_id?: string; value: number; weight?: number; metadata?: object };

export class Feedback extends Resource {
  /** Score one call, or many when an array is given. */
  create(body: FeedbackBody | FeedbackBody[], params?: Options, options?: Options): APIPromise<Reply> {
    const sent = Array.isArray(body) ? body.map(snake) : snake(body);
    return this.call('post', '/feedback', { body: sent }, params, options);
  }

  bulkCreate({ feedbacks }: { feedbacks: FeedbackBody[] }, params?: Options, options?: Options): APIPromise<Reply> {
    return this.create(feedbacks, params, options);
  }

  update(
    { feedbackID, ...body }: { feedbackID: string } & Partial<FeedbackBody>,
    params?: Options,
    options?: Options,
  ): APIPromise<Reply> {
    return this.call('put', at('feedback', feedbackID), { body: snake(body) }, params, options);
  }
}

export class Logs extends Resource {
  /** Record a call that did not go through the gateway. */
  create(
    body: { request: object; response: object; metadata?: object },
    params?: Options,
    options?: Options,
  ): APIPromise<Reply> {
    return this.call('post', '/logs', { body }, params, options);
  }

  retrieve(id: string, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('get', at('logs', id), {}, params, options);
  }
}

type ApiKeyFields = { name: string; type?: 'organisation' | 'workspace'; subType?: 'service' | 'user' } & Options;

export class ApiKeys extends Resource {
  /** Make a key; `reply.key` is shown this once. */
  create({ type, subType, ...body }: ApiKeyFields, params?: Options, options?: Options): APIPromise<Reply> {
    const { 'sub-type': other, ...rest } = body as Options;
    const path = at('api-keys', type ?? 'workspace', subType ?? other ?? 'service');
    return this.call('post', path, { body: snake(rest) }, params, options);
  }

  retrieve({ id }: Id, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('get', at('api-keys', id), {}, params, options);
  }

  list(query: Options = {}, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('get', '/api-keys', { query: snake(query) }, params, options);
  }

  update({ id, ...body }: Id & Options, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('put', at('api-keys', id), { body: snake(body) }, params, options);
  }

  delete({ id }: Id, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('delete', at('api-keys', id), {}, params, options);
  }

  /** A new secret; the old one works on for `keyTransitionPeriodMs`. */
  rotate({ id, ...body }: Id & Options, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('post', at('api-keys', id, 'rotate'), { body: snake(body) }, params, options);
  }
}

type VirtualKeyFields = { name: string; provider: string; key?: string } & Options;

export class VirtualKeys extends Resource {
  /** Store a provider's key; the reply's `data.slug` is how calls name it. */
  create(body: VirtualKeyFields, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('post', '/virtual-keys', { body: snake({ key: '', ...body }) }, params, options);
  }

  retrieve({ slug }: Slug, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('get', at('virtual-keys', slug), {}, params, options);
  }

  list(query: Options = {}, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('get', '/virtual-keys', { query: snake(query) }, params, options);
  }

  update({ slug, ...body }: Slug & Options, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('put', at('virtual-keys', slug), { body: snake(body) }, params, options);
  }

  delete({ slug }: Slug, params?: Options, options?: Options): APIPromise<Reply> {
    return this.call('delete', at('virtual-keys', slug), {}, params, options);
  }
}

type PromptFields = { promptID: string; variables?: object } & Options;

export class PromptCompletions extends Resource {
  /** Run a saved prompt. Further fields override its model parameters. */
  create(body: PromptFields & { stream: true }, params?: Options, options?: Options): APIPromise<Stream<Reply> & WithHeaders>;
  create(body: PromptFields, params?: Options, options?: Options): APIPromise<Reply>;
  create({ promptID, ...fields }: PromptFields, params?: Options, options?: Options): never {
    const body = { variables: {}, ...fields };
    const sent = { body, stream: fields['stream'] === true };
    return this.call('post', at('prompts', promptID, 'completions'), sent, params, options) as never;
  }
}

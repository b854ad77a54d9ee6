/** Chat, completions and embeddings as `openai` has them, but the model may be left to the gateway. */

import OpenAI from 'openai';
import type { APIPromise } from 'openai/api-promise';
import type { Stream } from 'openai/streaming';

import type { Options } from './headers.js';
import type { WithHeaders } from './transport.js';

/** What is sent when no model is named: the virtual key or the config decides. */
export const DEFAULT_MODEL = 'portkey-default';

type RequestOptions = OpenAI.RequestOptions;
/** `openai`'s parameters, any provider's further fields, and a model only if you want one. */
export type Body<T> = ModelOptional<T> | (ModelOptional<T> & Options);
type ModelOptional<T> = Omit<T, 'model'> & { model?: string };

type Chat = OpenAI.Chat.ChatCompletionCreateParams;
type ChatWhole = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;
type ChatStreamed = OpenAI.Chat.ChatCompletionCreateParamsStreaming;
type Text = OpenAI.CompletionCreateParams;
type TextWhole = OpenAI.CompletionCreateParamsNonStreaming;
type TextStreamed = OpenAI.CompletionCreateParamsStreaming;

export type ChatCompletion = OpenAI.Chat.ChatCompletion & WithHeaders;
export type Completion = OpenAI.Completion & WithHeaders;
export type EmbeddingsReply = OpenAI.CreateEmbeddingResponse & WithHeaders;
export type ChatStream = Stream<OpenAI.Chat.ChatCompletionChunk> & WithHeaders;
export type TextStream = Stream<OpenAI.Completion> & WithHeaders;

function named<T>(body: Options): T {
  return { ...body, model: body['model'] ?? DEFAULT_MODEL } as T;
}

function both(params?: Options, options?: RequestOptions): RequestOptions {
  return { ...params, ...options };
}

export class ChatCompletions extends OpenAI.Chat.Completions {
  override create(body: Body<ChatWhole>, params?: Options, options?: RequestOptions): APIPromise<ChatCompletion>;
  override create(body: Body<ChatStreamed>, params?: Options, options?: RequestOptions): APIPromise<ChatStream>;
  override create(
    body: Body<Chat>,
    params?: Options,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> | APIPromise<ChatStream>;
  override create(body: Options, params?: Options, options?: RequestOptions): never {
    return super.create(named<Chat>(body), both(params, options)) as never;
  }
}

export class ChatResource {
  readonly completions: ChatCompletions;

  constructor(client: OpenAI) {
    this.completions = new ChatCompletions(client);
  }

  /** The same as `completions`. */
  get complete(): ChatCompletions {
    return this.completions;
  }
}

export class TextCompletions extends OpenAI.Completions {
  override create(body: Body<TextWhole>, params?: Options, options?: RequestOptions): APIPromise<Completion>;
  override create(body: Body<TextStreamed>, params?: Options, options?: RequestOptions): APIPromise<TextStream>;
  override create(
    body: Body<Text>,
    params?: Options,
    options?: RequestOptions,
  ): APIPromise<Completion> | APIPromise<TextStream>;
  override create(body: Options, params?: Options, options?: RequestOptions): never {
    return super.create(named<Text>(body), both(params, options)) as never;
  }
}

export class EmbeddingsResource extends OpenAI.Embeddings {
  override create(
    body: Body<OpenAI.EmbeddingCreateParams>,
    params?: Options,
    options?: RequestOptions,
  ): APIPromise<EmbeddingsReply> {
    return super.create(named(body), both(params, options)) as APIPromise<EmbeddingsReply>;
  }
}

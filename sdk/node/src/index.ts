/**
 * Node client for Lockgate, the self-hosted AI gateway that speaks Portkey's API.
 *
 *     import Portkey from 'portkey-ai';
 *     const client = new Portkey({ apiKey: 'lgu_…', virtualKey: 'my-openai' });
 *     const answer = await client.chat.completions.create({ messages: [{ role: 'user', content: 'Hello' }] });
 */

import { Portkey } from './client.js';

export default Portkey;
export { Portkey, type PortkeyOptions } from './client.js';
export { createHeaders } from './headers.js';
export { DEFAULT_MODEL, type ChatCompletion, type ChatStream, type Completion } from './inference.js';
export { type EmbeddingsReply, type TextStream } from './inference.js';
export { type Reply } from './resources.js';
export { MissingKeyError, PORTKEY_GATEWAY_URL } from './settings.js';
export { type WithHeaders } from './transport.js';
export { VERSION } from './version.js';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from 'openai';

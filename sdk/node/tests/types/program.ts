// Compiled, not run: what the types allow and what they refuse.
import type OpenAI from 'openai';
import Portkey, { createHeaders, PORTKEY_GATEWAY_URL, type ChatCompletion } from 'portkey-ai';

const headers: Record<string, string> = createHeaders({ apiKey: 'k', metadata: { a: 'b' }, forwardHeaders: ['x-a'] });
const client = new Portkey({ apiKey: 'k', virtualKey: 'v', somethingNew: 1, timeout: 5, defaultHeaders: headers });
const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hello' }];
const url: string = PORTKEY_GATEWAY_URL;

export async function program(body: OpenAI.Chat.ChatCompletionCreateParamsNonStreaming): Promise<string> {
  const answer: ChatCompletion = await client.chat.complete.create({ messages, thinking: { type: 'enabled' } });
  const again = await client.chat.completions.create(body, { traceID: 't' }, { timeout: 5 });
  const trace: string | undefined = again.getHeaders()['trace-id'];
  let said = answer.choices[0]?.message.content ?? '';
  for await (const chunk of await client.chat.completions.create({ messages, stream: true })) {
    said += chunk.choices[0]?.delta.content ?? '';
  }
  const key: string = (await client.apiKeys.create({ name: 'n', scopes: ['completions.write'] })).key;
  const models = (await client.models.list()).data.map((model) => model.id);
  const raw = await client.openai.models.list().asResponse();
  return [said, trace, key, url, ...models, raw.status].join();
}

export async function refused(): Promise<void> {
  // @ts-expect-error a key is text
  new Portkey({ apiKey: 1 });
  // @ts-expect-error messages are needed
  await client.chat.completions.create({ model: 'm' });
  // @ts-expect-error an id is needed
  await client.apiKeys.delete({});
}

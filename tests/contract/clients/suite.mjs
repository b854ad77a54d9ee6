// One pass over what a Node program does with the library; prints what it saw as one JSON object.
import { OpenAI } from 'openai';
import * as library from 'portkey-ai';

const { Portkey, createHeaders } = library;
const { PORTKEY_API_KEY: apiKey, ADMIN_KEY, PORTKEY_BASE_URL: baseURL, PROVIDER_URL, MODEL: model } = process.env;
const messages = [{ role: 'user', content: 'Say hello.' }];
const make = (options = {}) => new Portkey({ apiKey, baseURL, virtualKey: 'local', ...options });
const away = { virtualKey: undefined, provider: 'openai', Authorization: 'Bearer sk-mine', customHost: PROVIDER_URL };

async function refusal(promise) {
  try {
    await promise;
    return { name: 'nothing was thrown' };
  } catch (error) {
    return { name: error.constructor.name, status: error.status, message: error.message };
  }
}

/** The refusal that follows a withdrawal, which takes effect everywhere within a second. */
async function refusalWithinASecond(attempt) {
  for (const until = Date.now() + 1500; ; ) {
    const found = await refusal(attempt());
    if (found.status || Date.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const ask = (options) => make(options).chat.completions.create({ messages, model: 'gpt-4o-mini' });

async function streamed(client) {
  let text = '';
  for await (const chunk of await client.chat.completions.create({ messages, model, max_tokens: 8, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? '';
  }
  return text;
}

const STEPS = {
  async chat() {
    const answer = await make().chat.completions.create({ messages, model, max_tokens: 8 });
    return { content: answer.choices[0].message.content, headers: answer.getHeaders() };
  },
  stream: () => streamed(make()),
  async perCallOptions() {
    const answer = await make().chat.completions.create({ messages, model, max_tokens: 1 }, { traceID: 'of-this-call' });
    return answer.getHeaders()['trace-id'];
  },
  async textCompletions() {
    return (await make().completions.create({ prompt: 'One, two,', model, max_tokens: 4 })).choices[0].text;
  },
  async models() {
    return (await make({ virtualKey: undefined }).models.list()).data.map(({ id }) => id);
  },
  async providerWithItsOwnKey() {
    return (await make(away).chat.completions.create({ messages, model: 'gpt-4o-mini' })).choices[0].message.content;
  },
  async forwardedHeader() {
    const options = { ...away, forwardHeaders: ['x-team'], 'x-team': 'blue' };
    await make(options).chat.completions.create({ messages, model: 'gpt-4o-mini', user: 'forwarded' });
    return true;
  },
  async anyPath() {
    const reply = await make().post('/chat/completions', { messages, model, max_tokens: 4 });
    return reply.choices[0].message.content;
  },
  async virtualKey() {
    const client = make({ virtualKey: undefined });
    const stored = await client.virtualKeys.create({
      name: 'node contract',
      provider: 'openai',
      key: 'sk-stored',
      custom_host: PROVIDER_URL,
    });
    const slug = stored.data.slug;
    const answer = await make({ virtualKey: slug }).chat.completions.create({ messages, model: 'gpt-4o-mini' });
    const shown = await client.virtualKeys.retrieve({ slug });
    await client.virtualKeys.delete({ slug });
    const after = await refusalWithinASecond(() => ask({ virtualKey: slug }));
    return { content: answer.choices[0].message.content, name: shown.name, after };
  },
  async apiKey() {
    const client = make();
    const made = await client.apiKeys.create({
      name: 'node contract',
      type: 'workspace',
      'sub-type': 'service',
      scopes: ['completions.write'],
    });
    const answer = await make({ apiKey: made.key }).chat.completions.create({ messages, model, max_tokens: 1 });
    await client.apiKeys.delete({ id: made.id });
    return { answered: answer.choices.length };
  },
  unknownKey: () => refusal(ask({ apiKey: 'lgw_nobody' })),
  wrongKind: () => refusal(ask({ apiKey: ADMIN_KEY })),
  unknownVirtualKey: () => refusal(ask({ virtualKey: 'nope' })),
  nowhere: () => refusal(ask({ virtualKey: undefined })),
  notThere: () => refusal(make().virtualKeys.retrieve({ slug: 'not-there' })),
  providerFails: () => refusal(make(away).chat.completions.create({ messages, model, user: 'status=503' })),
  async openaiWithHeaders() {
    const defaultHeaders = createHeaders({ mode: 'openai', apiKey });
    const openai = new OpenAI({ apiKey: 'OPENAI_API_KEY', baseURL, defaultHeaders });
    return streamed({ chat: { completions: { create: (body) => openai.chat.completions.create({ ...body, model: `@local/${model}` }) } } });
  },
  openaiWithTheKeyAsBearer: () => {
    const openai = new OpenAI({ apiKey, baseURL });
    return openai.chat.completions
      .create({ messages, model: `@local/${model}`, max_tokens: 4 })
      .then((answer) => answer.choices[0].message.content);
  },
};

const seen = {};
for (const [name, step] of Object.entries(STEPS)) {
  try {
    seen[name] = await step();
  } catch (error) {
    seen[name] = { failed: String(error?.stack ?? error) };
  }
}
console.log(JSON.stringify(seen));

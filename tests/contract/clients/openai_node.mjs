// OpenAI's Node library with our headers: the provider's place is named by the mode, the model names the key.
import OpenAI from 'openai';
import { PORTKEY_GATEWAY_URL, createHeaders } from 'portkey-ai';

const openai = new OpenAI({
  apiKey: 'OPENAI_API_KEY',
  baseURL: PORTKEY_GATEWAY_URL,
  defaultHeaders: createHeaders({ mode: 'openai', apiKey: process.env.PORTKEY_API_KEY }),
});

const chatCompletion = await openai.chat.completions.create({
  messages: [{ role: 'user', content: 'Say this is a test' }],
  model: `@${process.env.PORTKEY_VIRTUAL_KEY}/${process.env.MODEL}`,
});
console.log(chatCompletion.choices);

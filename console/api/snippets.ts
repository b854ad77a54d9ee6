// Code that a person can paste. The key is always the environment variable: a snippet with a secret gets committed.

export interface Snippet {
  name: string;
  language: string;
  install?: string;
  code: string;
}

export const baseUrl = (): string => `${window.location.origin}/v1`;

const curl = (base: string, model: string) => `curl ${base}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${model}", "messages": [{"role": "user", "content": "Say hello."}]}'`;

const python = (base: string, model: string) => `import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${base}")
answer = client.chat.completions.create(
    model="${model}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`;

const node = (base: string, model: string) => `import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${base}' });
const answer = await client.chat.completions.create({
  model: '${model}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;

const openaiPython = (base: string, model: string) => `import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${base}")
answer = client.chat.completions.create(
    model="${model}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`;

const openaiNode = (base: string, model: string) => `import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${base}' });
const answer = await client.chat.completions.create({
  model: '${model}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;

export function snippets(model: string): Snippet[] {
  const base = baseUrl();
  return [
    { name: 'curl', language: 'shell', code: curl(base, model) },
    { name: 'Python', language: 'python', code: python(base, model) },
    { name: 'Node', language: 'javascript', code: node(base, model) },
    { name: 'OpenAI Python', language: 'python', code: openaiPython(base, model) },
    { name: 'OpenAI Node', language: 'javascript', code: openaiNode(base, model) },
  ];
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Any call as a curl command with the key as a variable. */
export function asCurl(method: string, path: string, body?: unknown, headers: [string, string][] = []): string {
  const lines = [`curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(`${window.location.origin}${path}`)}`];
  lines.push('  -H "x-portkey-api-key: $PORTKEY_API_KEY"');
  for (const [name, value] of headers) lines.push(`  -H ${quoted(`${name}: ${value}`)}`);
  if (body !== undefined && body !== '') {
    if (!headers.some(([name]) => name === 'content-type')) lines.push("  -H 'content-type: application/json'");
    lines.push(`  -d ${quoted(typeof body === 'string' ? body : JSON.stringify(body))}`);
  }
  return lines.join(' \\\n');
}

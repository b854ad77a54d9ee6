// A server that answers what a test tells it to, and remembers what it was asked.
import { createServer } from 'node:http';
import { after, before, beforeEach } from 'node:test';

export const TRACE = { 'x-portkey-trace-id': 't-1', 'x-portkey-provider': 'local' };
export const HELLO = [{ role: 'user', content: 'Hello' }];
export const CHAT = {
  id: 'c1',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hello' } }],
};

export const answer = (body, status = 200, headers = TRACE) => ({ body, status, headers });

export const events = (...items) => ({
  ...answer([...items.map((item) => JSON.stringify(item)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('')),
  type: 'text/event-stream',
});

/** Starts with the suite that calls this; gives the queued answers in order, and the last of them again and again. */
export function scripted() {
  const state = { seen: [], answers: [], url: '', last: undefined };
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    const { method, url: path, headers } = request;
    state.last = { method, path, headers, body, json: body.startsWith('{') || body.startsWith('[') ? JSON.parse(body) : undefined };
    state.seen.push(state.last);
    const said = state.answers.length > 1 ? state.answers.shift() : state.answers[0];
    if (said.status === 0) return request.socket.destroy(); // no answer at all
    response.writeHead(said.status, { 'content-type': said.type ?? 'application/json', ...said.headers });
    response.end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body));
  });
  before(async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    state.url = `http://127.0.0.1:${server.address().port}/v1`;
  });
  beforeEach(() => {
    state.seen = [];
    state.answers = [answer(CHAT)];
    for (const name of Object.keys(process.env)) if (/^(PORTKEY|OPENAI)_/.test(name)) delete process.env[name];
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  state.say = (...answers) => (state.answers = answers);
  return state;
}

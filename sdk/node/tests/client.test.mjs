import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import Portkey, * as portkey from '../dist/esm/index.js';
import { answer, CHAT, events, HELLO, scripted } from './server.mjs';

const chunk = (content) => ({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content } }] });

describe('inference', () => {
  const server = scripted();
  const client = (options = {}) => new Portkey({ apiKey: 'lgu_k', baseURL: server.url, virtualKey: 'v', ...options });

  test('chat.completions and chat.complete are the same', async () => {
    const made = client();
    const first = await made.chat.completions.create({ messages: HELLO, model: 'm' });
    const second = await made.chat.complete.create({ messages: HELLO, model: 'm' });
    assert.equal(first.choices[0].message.content, 'Hello');
    assert.deepEqual(second, first);
    assert.equal(server.last.path, '/v1/chat/completions');
    assert.deepEqual(server.last.json, { messages: HELLO, model: 'm' });
    assert.equal(server.last.headers['x-portkey-virtual-key'], 'v');
    assert.equal(server.last.headers['content-type'], 'application/json');
  });

  test('a model that is not named is left to the gateway', async () => {
    const made = client();
    await made.chat.completions.create({ messages: HELLO });
    await made.completions.create({ prompt: 'Hello' });
    server.say(answer({ object: 'list', data: [] }));
    await made.embeddings.create({ input: 'Hello' });
    assert.deepEqual(server.seen.map(({ path }) => path), ['/v1/chat/completions', '/v1/completions', '/v1/embeddings']);
    assert.deepEqual(server.seen.map(({ json }) => json.model), Array(3).fill('portkey-default'));
  });

  test('fields that openai does not know reach the body', async () => {
    await client().chat.completions.create({ messages: HELLO, thinking: { type: 'enabled' } });
    assert.deepEqual(server.last.json.thinking, { type: 'enabled' });
  });

  test('a reply knows its headers, which are not part of the document', async () => {
    const made = client();
    const reply = await made.chat.completions.create({ messages: HELLO });
    assert.deepEqual(reply.getHeaders(), { 'trace-id': 't-1', provider: 'local' });
    assert.equal(made.responseHeaders['x-portkey-trace-id'], 't-1');
    assert.deepEqual(JSON.parse(JSON.stringify(reply)), CHAT);
    assert.deepEqual(Object.keys({ ...reply }), Object.keys(CHAT));
  });

  test('every kind of reply knows its headers', async () => {
    server.say(answer({ object: 'list', data: [{ id: 'm' }] }));
    const page = await client().models.list();
    assert.deepEqual(page.data, [{ id: 'm' }]);
    assert.equal(page.getHeaders()['trace-id'], 't-1');
    const listed = [];
    for await (const model of client().models.list()) listed.push(model.id);
    assert.deepEqual(listed, ['m']);
  });

  test('binary replies come as they are', async () => {
    server.say({ ...answer('RIFF'), type: 'audio/wav' });
    const speech = await client().audio.speech.create({ model: 'm', voice: 'alloy', input: 'Hello' }, { traceID: 't' });
    assert.equal(await speech.text(), 'RIFF');
    assert.equal(server.last.headers.accept, 'application/octet-stream');
    assert.equal(server.last.headers['x-portkey-trace-id'], 't');
  });

  test('a stream yields chunks and knows its headers', async () => {
    server.say(events(chunk('Hel'), chunk('lo')));
    const stream = await client().chat.completions.create({ messages: HELLO, stream: true });
    assert.equal(stream.getHeaders()['trace-id'], 't-1');
    let said = '';
    for await (const piece of stream) said += piece.choices[0].delta.content;
    assert.equal(said, 'Hello');
  });

  test('raw replies are there', async () => {
    const { data, response } = await client().chat.completions.create({ messages: HELLO }).withResponse();
    assert.equal(data.choices[0].message.content, 'Hello');
    assert.equal(response.headers.get('x-portkey-trace-id'), 't-1');
  });

  test('withOptions makes another client', async () => {
    const made = client();
    await made.withOptions({ traceID: 't-2', virtualKey: null }).chat.completions.create({ messages: HELLO });
    assert.equal(server.last.headers['x-portkey-trace-id'], 't-2');
    assert.equal(server.last.headers['x-portkey-virtual-key'], undefined);
    assert.equal(server.last.headers['x-portkey-api-key'], 'lgu_k');
    await made.chat.completions.create({ messages: HELLO });
    assert.equal(server.last.headers['x-portkey-trace-id'], undefined);
  });

  test('a file is sent as a form', async () => {
    server.say(answer({ id: 'file-1' }));
    const made = await client().files.create({ file: new File(['{}'], 'a.jsonl'), purpose: 'batch' });
    assert.equal(made.id, 'file-1');
    assert.match(server.last.headers['content-type'], /^multipart\/form-data; boundary=/);
  });
});

describe('errors and retries', () => {
  const server = scripted();
  const ask = (options = {}) =>
    new Portkey({ apiKey: 'lgu_k', baseURL: server.url, ...options }).chat.completions.create({ messages: HELLO });

  for (const [status, name] of [
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [408, 'APIError'],
    [409, 'ConflictError'],
    [412, 'APIError'],
    [422, 'UnprocessableEntityError'],
    [429, 'RateLimitError'],
    [446, 'APIError'],
    [500, 'InternalServerError'],
  ]) {
    test(`${status} is a ${name}, and what the gateway answered is not sent again`, async () => {
      server.say(answer({ status: 'failure', message: 'No.', error: { message: 'No.', code: '03' } }, status));
      await assert.rejects(ask(), (error) => {
        assert.ok(error instanceof portkey[name]);
        assert.equal(error.message, `${status} No.`);
        assert.equal(error.status, status);
        assert.equal(error.headers.get('x-portkey-trace-id'), 't-1');
        return true;
      });
      assert.equal(server.seen.length, 1);
    });
  }

  test('a failure that is not the gateway’s is sent once more', async () => {
    server.say(answer({}, 502, {}), answer(CHAT));
    assert.equal((await ask()).choices[0].message.content, 'Hello');
    server.say(answer({}, 502, {}));
    await assert.rejects(ask(), portkey.InternalServerError);
    assert.equal(server.seen.length, 4);
  });

  for (const header of ['x-portkey-trace-id', 'x-portkey-request-id', 'x-portkey-gateway-exception']) {
    test(`${header} forbids a second try`, async () => {
      server.say(answer({}, 500, { [header]: 'true' }));
      await assert.rejects(ask(), portkey.InternalServerError);
      assert.equal(server.seen.length, 1);
    });
  }

  for (const status of [408, 409, 429]) {
    test(`${status}, which openai would send again, is not`, async () => {
      server.say(answer({}, status, {}));
      await assert.rejects(ask());
      assert.equal(server.seen.length, 1);
    });
  }

  test('a lost connection is tried once more', async () => {
    server.say({ status: 0 }, answer(CHAT));
    assert.equal((await ask()).choices.length, 1);
    server.say({ status: 0 });
    await assert.rejects(ask(), portkey.APIConnectionError);
    assert.equal(server.seen.length, 4);
  });

  test('a call that was given up is not tried again', async () => {
    const controller = new AbortController();
    const asked = new Portkey({ apiKey: 'k', baseURL: server.url, fetch: () => (controller.abort(), Promise.reject(new Error('gone'))) });
    await assert.rejects(
      asked.chat.completions.create({ messages: HELLO }, {}, { signal: controller.signal }),
      portkey.APIUserAbortError,
    );
  });

  test('a redirect does not carry the key elsewhere', async () => {
    server.say(answer({}, 307, { location: `${server.url}/elsewhere` }));
    await assert.rejects(ask(), portkey.APIError);
    assert.deepEqual(server.seen.map(({ path }) => path), ['/v1/chat/completions']);
  });
});

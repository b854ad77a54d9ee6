import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chat, forgetPlaygroundKey } from '../api/stream.ts';

const KEY = '/v1/profile/playground-key';

/** Plays the gateway: each call takes the next answer of its path. */
function play(answers) {
  const calls = [];
  globalThis.fetch = async (path, init) => {
    calls.push({ path, headers: init.headers, body: init.body && JSON.parse(init.body) });
    const answer = path === KEY ? { json: { key: `key-${calls.length}`, expires_at: new Date(Date.now() + 900_000) } } : answers.shift();
    const { status = 200, json, pieces } = answer;
    if (!pieces) return new Response(JSON.stringify(json), { status });
    const encoder = new TextEncoder();
    return new Response(new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(encoder.encode(piece));
        controller.close();
      },
    }));
  };
  return calls;
}

async function ask() {
  let text = '';
  const outcome = await chat({ model: 'm', messages: [], traceId: 't', signal: new AbortController().signal, onText: (piece) => (text += piece) });
  return { text, outcome };
}

const event = (content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
const END = 'data: {"choices":[{"delta":{},"finish_reason":"stop"}],"usage":{"completion_tokens":9}}\n\ndata: [DONE]\n\n';

test('however the bytes were cut, the text is whole', async () => {
  const all = event('Grüße ') + event('🌊') + END;
  for (const size of [1, 2, 3, 7, all.length]) {
    forgetPlaygroundKey();
    const pieces = all.match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu'));
    play([{ pieces }]);
    const { text, outcome } = await ask();
    assert.equal(text, 'Grüße 🌊');
    assert.equal(outcome.tokensOut, 9);
    assert.equal(outcome.finish, 'stop');
  }
});

test('the short-lived key is used again while it lives', async () => {
  forgetPlaygroundKey();
  const calls = play([{ pieces: [END] }, { pieces: [END] }]);
  await ask();
  await ask();
  assert.equal(calls.filter((call) => call.path === KEY).length, 1);
});

test('a key that was refused is replaced once', async () => {
  forgetPlaygroundKey();
  const calls = play([{ status: 401, json: {} }, { pieces: [event('ok'), END] }]);
  assert.equal((await ask()).text, 'ok');
  const keys = calls.filter((call) => call.path !== KEY).map((call) => call.headers['x-portkey-api-key']);
  assert.equal(new Set(keys).size, 2);
});

test('a refusal is told in the words of the gateway', async () => {
  forgetPlaygroundKey();
  play([{ status: 400, json: { error: { message: 'No such model', code: 'x' } } }]);
  await assert.rejects(ask(), { message: 'No such model', status: 400, code: 'x' });
});

test('an error in the middle of the stream ends it', async () => {
  forgetPlaygroundKey();
  play([{ pieces: [event('half'), 'data: {"error":{"message":"cut off"}}\n\n'] }]);
  await assert.rejects(ask(), { message: 'cut off' });
});

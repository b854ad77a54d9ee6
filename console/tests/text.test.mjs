import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ago, bytes, dollars, duration, instant } from '../api/format.ts';
import { answered, asked, pretty } from '../api/transcript.ts';

globalThis.window = { location: { origin: 'https://gate.example' } };
const { asCurl, snippets } = await import('../api/snippets.ts');

test('durations have the unit that people would use', () => {
  assert.deepEqual([0.12, 4.21, 350.4, 1234, 125_000].map(duration), ['120 µs', '4.2 ms', '350 ms', '1.23 s', '2 min 5 s']);
});

test('small amounts keep three significant digits, and no price is a dash', () => {
  assert.deepEqual([null, 0, 12.5, 0.0123456, 0.000000042].map(dollars), ['–', '$0', '$12.50', '$0.0123', '$0.000000042']);
});

test('times are told from now, sizes in binary units', () => {
  const now = Date.UTC(2030, 0, 1);
  assert.equal(ago(new Date(now - 300_000), now), '5 min ago');
  assert.equal(ago(new Date(now - 3_000), now), 'just now');
  assert.equal(instant(null), null);
  assert.equal(instant('nonsense'), null);
  assert.deepEqual([10, 2048, 3 * 1024 * 1024].map(bytes), ['10 B', '2.0 KiB', '3.0 MiB']);
});

test('a conversation is read from chat, completions and responses', () => {
  const parts = [{ type: 'text', text: 'look' }, { type: 'image_url' }];
  assert.deepEqual(asked(JSON.stringify({ messages: [{ role: 'user', content: parts }] })), [{ role: 'user', text: 'look\n[image_url]' }]);
  assert.deepEqual(asked('{"prompt":["a","b"]}').map((turn) => turn.text), ['a', 'b']);
  assert.deepEqual(asked('{"instructions":"be brief","input":"hi"}'), [
    { role: 'system', text: 'be brief' },
    { role: 'user', text: 'hi' },
  ]);
  assert.deepEqual(asked('not json'), []);
});

test('an answer is put together again from its events', () => {
  const events = ['Hel', 'lo'].map((content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\r\n\r\n`);
  assert.deepEqual(answered(`${events.join('')}data: [DONE]\n\n`), [{ role: 'assistant', text: 'Hello' }]);
});

test('an error is shown as one, also after half an answer', () => {
  assert.deepEqual(answered('{"error":{"message":"slow down"}}'), [{ role: 'error', text: 'slow down' }]);
  const cut = 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: {"error":{"message":"cut"}}\n\n';
  assert.deepEqual(answered(cut).map((turn) => turn.role), ['assistant', 'error']);
});

test('JSON is laid out, text is left alone', () => {
  assert.equal(pretty('{"a":1}'), '{\n  "a": 1\n}');
  assert.equal(pretty('data: x'), 'data: x');
});

test('a curl command survives quotes in the body', () => {
  const command = asCurl('POST', '/v1/x', '{"a":"it\'s"}', [['content-type', 'text/plain']]);
  assert.match(command, /curl -X POST 'https:\/\/gate\.example\/v1\/x'/);
  assert.match(command, /-d '\{"a":"it'\\''s"\}'/);
  assert.doesNotMatch(command, /application\/json/);
});

test('snippets name this gateway and never a key', () => {
  for (const { code } of snippets('@local/m')) {
    assert.match(code, /https:\/\/gate\.example\/v1/);
    assert.match(code, /@local\/m/);
    assert.match(code, /PORTKEY_API_KEY/);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVERYTHING, filterFrom, queryOf, readLogDetail, readWord, searchOf, withWords, wordsOf } from '../api/logs.ts';

test('a word of the filter bar is read as it is meant', () => {
  const words = {
    'model:gpt-4o': 'model:gpt-4o',
    'Model: gpt-4o': 'model:gpt-4o',
    '429': 'status:429',
    '_user=ann': '_user=ann',
    'a=b=c': 'a=b=c',
    '0199-abc': 'trace:0199-abc',
    'trace:x y': 'trace:x y',
  };
  for (const [typed, read] of Object.entries(words)) assert.equal(readWord(typed), read);
});

test('half a word, an unknown name and a sentence are no filters', () => {
  for (const typed of ['model:', 'colour:red', 'two words', '  ']) assert.equal(readWord(typed), null);
});

test('words and the filter are two spellings of the same', () => {
  const words = ['status:429', 'status:500', 'model:a/b:c', 'provider:local', 'trace:t=1', 'path=a:b'];
  assert.deepEqual(wordsOf(withWords(EVERYTHING, words)), words);
});

test('the address keeps the whole filter', () => {
  const filter = { ...withWords(EVERYTHING, ['status:429', '_user=ann & bob', 'trace:#1']), range: '7d', outcome: 'failed' };
  assert.deepEqual(filterFrom(new URLSearchParams(searchOf(filter, 3))), filter);
});

test('an address that nobody made shows the last day', () => {
  const filter = filterFrom(new URLSearchParams('range=century&outcome=maybe&q=model:&q=two words'));
  assert.deepEqual(filter, { ...EVERYTHING, range: '24h' });
  assert.equal(searchOf(filter, 0), '');
});

test('the API is asked with its own names', () => {
  const filter = withWords({ ...EVERYTHING, outcome: 'ok' }, ['status:200', 'status:201', 'model:m', 'a=b']);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(queryOf(filter, 2))), {
    status_code: '200,201',
    is_success: 'true',
    ai_model: 'm',
    metadata: '{"a":"b"}',
    page_size: '50',
    current_page: '2',
  });
});

test('a record is read in dollars and milliseconds', () => {
  const log = readLogDetail({
    id: 'l1',
    created_at: '2030-01-01T00:00:00.000Z',
    cost: 0.25,
    timings: { queue: 1500, auth: 100, sent: 0, first_byte: 0, total: 2_000_000 },
    request: { headers: { accept: '*/*' }, body: { a: 1 }, truncated: true },
    response: { headers: {}, body: null },
  });
  assert.equal(log.cost, 0.0025);
  assert.deepEqual(log.timings, { authenticated: 0.1, received: 1.5, sent: 0, firstByte: 0, total: 2000 });
  assert.deepEqual(log.request, { headers: [['accept', '*/*']], text: '{"a":1}', truncated: true });
  assert.equal(log.response.text, '');
});

test('a cost without a known price is not zero', () => {
  assert.equal(readLogDetail({ created_at: 0, cost: null }).cost, null);
});

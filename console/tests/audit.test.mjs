import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionInWords, queryOf, readWord, searchOf, wordsOf } from '../api/audit';

const NOW = Date.UTC(2026, 0, 8);

test('a word names its filter, a bare one is looked for in the path, half a word is none', () => {
  assert.deepEqual(readWord('action:api_key.create'), ['action', 'api_key.create']);
  assert.deepEqual(readWord('object_id:a:b'), ['object_id', 'a:b']);
  assert.deepEqual(readWord('configs'), ['uri', 'configs']);
  assert.equal(readWord('action:'), null);
  assert.equal(readWord('  '), null);
});

test('words stand in the address and come back from it', () => {
  const search = searchOf(['action:session.create', 'user_type:user'], '24h', 2);
  assert.equal(search.toString(), 'action=session.create&user_type=user&span=24h&page=2');
  assert.deepEqual(wordsOf(search), ['action:session.create', 'user_type:user']);
});

test('the API is asked for the time and the page that the address means', () => {
  assert.equal(queryOf(new URLSearchParams('uri=x&page=1'), NOW), 'uri=x&start_time=2026-01-01T00%3A00%3A00.000Z&page_size=50&current_page=1');
  assert.equal(queryOf(new URLSearchParams('span=all'), NOW), 'page_size=50&current_page=0');
});

test('an action is said in words', () => {
  assert.equal(actionInWords('virtual_key.create'), 'virtual key: create');
  assert.equal(actionInWords('config.update.denied'), 'config: update (denied)');
});

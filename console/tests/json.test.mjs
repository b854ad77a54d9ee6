import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cursorAt } from '../api/json-cursor.ts';
import { layOut, lineOf, parseJson, pathOfNode, rangeOf, tidy } from '../api/json-text.ts';

const mistakeIn = (text) => {
  try {
    parseJson(text);
  } catch (error) {
    return [error.message, error.at];
  }
  return null;
};

test('whatever JSON.parse takes is taken', () => {
  const good = ['{}', ' [ ] ', '"a\\u00e9\\n"', '-0.5e+3', 'null', '{"a":[1,{"b":true}],"c":"d"}', '{"": 1}', '"ü 🙂"'];
  for (const text of good) assert.equal(mistakeIn(text), null, text);
});

test('whatever JSON.parse refuses is refused, with a place and words that help', () => {
  const wrong = {
    '{"a": 1,}': ['The last entry has no comma after it', 7],
    '{"a": 1 "b": 2}': ['A comma is missing between two entries', 7],
    '{"a" 1}': ['A colon is missing after “a”', 4],
    "{'a': 1}": ['A field’s name stands in double quotes', 1],
    '{"a": \'b\'}': ['Texts stand in double quotes', 6],
    '{"a": }': ['A value is missing: a text in double quotes, a number, true, false, null, {} or []', 6],
    '{"a": 1': ['A closing } is missing', 7],
    '{} x': ['Nothing may follow the end of the document', 3],
    '{"a": 1, "a": 2}': ['“a” stands here twice', 9],
    '': ['A value is missing at the end', 0],
  };
  for (const [text, told] of Object.entries(wrong)) assert.deepEqual(mistakeIn(text), told, text);
  for (const text of ['01', '1.', '.5', '+1', 'nul', 'True', '"a\nb"', '"\\x"', '[1 2]', '"a', '1.2.3']) {
    assert.throws(() => JSON.parse(text));
    assert.notEqual(mistakeIn(text), null, text);
  }
});

test('a document nested without end is refused, not followed', () => {
  assert.match(mistakeIn('['.repeat(100_000))[0], /deeper than 64/);
});

test('a path leads to its place, or to the level that lacks it', () => {
  const text = '{"strategy": {"mode": "conditional", "conditions": [{"query": {"metadata.plan": {"$eq": 1}}, "then": "a"}]}, "requestTimeout": 5}';
  const at = (path) => {
    const { from, to } = rangeOf(parseJson(text), path);
    return text.slice(from, to);
  };
  assert.equal(at('strategy.mode'), '"mode": "conditional"');
  assert.equal(at('strategy.conditions.0.query.metadata.plan.$eq'), '"$eq": 1');
  assert.equal(at('strategy.conditions.0'), '{');
  assert.equal(at('request_timeout'), '"requestTimeout": 5');
  assert.equal(at('strategy.conditions.7.then'), '"conditions"');
  assert.equal(at('targets'), '{');
  assert.equal(at(''), '{');
});

test('the plan’s way to write a path is the document’s', () => {
  assert.equal(pathOfNode('config'), '');
  assert.equal(pathOfNode('config.targets[1].targets[10]'), 'targets.1.targets.10');
});

test('a text is laid out with what is short on one line, and no number is read', () => {
  const text = '{"strategy":{"mode":"fallback","on_status_codes":[429,503]},"targets":[{"virtual_key":"a"},{"weight":12345678901234567890.10}],"x":{}}';
  const laid = layOut(text);
  assert.equal(
    laid,
    `{
  "strategy": {
    "mode": "fallback",
    "on_status_codes": [429, 503]
  },
  "targets": [
    {"virtual_key": "a"},
    {"weight": 12345678901234567890.10}
  ],
  "x": {}
}`,
  );
  assert.equal(layOut(laid), laid);
  assert.equal(tidy('{'), '{');
});

test('line and column count from one', () => {
  assert.deepEqual(lineOf('a\nbc', 3), { line: 2, column: 2 });
});

/** The text's `|` is the cursor. */
const cursor = (marked) => {
  const at = marked.indexOf('|');
  const { path, expects, from, quoted, names } = cursorAt(marked.replace('|', ''), at);
  return { path: path.join('.'), expects, word: marked.slice(from, at), quoted, names: names.join(' ') };
};

test('the cursor knows what is expected where it stands, in texts that are no JSON yet', () => {
  const places = {
    '{|': { path: '', expects: 'name', word: '', quoted: false, names: '' },
    '{"ret|': { path: '', expects: 'name', word: 'ret', quoted: true, names: 'ret' },
    '{"ret|", "cache": 1}': { path: '', expects: 'name', word: 'ret', quoted: true, names: 'ret cache' },
    '{"a": 1, |\n "b": 2}': { path: '', expects: 'name', word: '', quoted: false, names: 'a b' },
    '{"strategy": {"mode": |': { path: 'strategy.mode', expects: 'value', word: '', quoted: false, names: 'mode' },
    '{"strategy": {"mode": "fa|"}}': { path: 'strategy.mode', expects: 'value', word: 'fa', quoted: true, names: 'mode' },
    '{"strategy": {"mode": fa|}}': { path: 'strategy.mode', expects: 'value', word: 'fa', quoted: false, names: 'mode' },
    '{"targets": [{"a": 1}, {|': { path: 'targets.1', expects: 'name', word: '', quoted: false, names: '' },
    '{"targets": [{"a": 1}, {"provider": "@m|': { path: 'targets.1.provider', expects: 'value', word: '@m', quoted: true, names: 'provider' },
    '{"codes": [429, |]}': { path: 'codes.1', expects: 'value', word: '', quoted: false, names: '' },
    '{"a": {"b": "}"}, |}': { path: '', expects: 'name', word: '', quoted: false, names: 'a' },
  };
  for (const [text, place] of Object.entries(places)) assert.deepEqual(cursor(text), place, text);
});

test('outside of any object nothing is expected', () => {
  assert.equal(cursorAt('', 0), null);
  assert.equal(cursorAt('{"a": 1} ', 9), null);
});

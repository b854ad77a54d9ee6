import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsOf, copyName, factsOf, storyOf, usersOf } from '../api/configs.ts';
import { diff, sideBySide } from '../api/diff.ts';
import { readLogDetail } from '../api/logs.ts';
import { fieldsAt, schemasAt, valuesAt } from '../api/schema.ts';
import { lanes, ticks } from '../api/tries.ts';
import { pairOf, plainModel, requestOf, scripted } from '../pages/config/asked.ts';
import { TEMPLATES, pickFrom, textOf } from '../pages/configs/templates.ts';

// --- the schema ---

const SCHEMA = {
  $ref: '#/$defs/config',
  $defs: {
    config: {
      type: 'object',
      properties: {
        strategy: { description: 'How.', type: 'object', properties: { mode: { enum: ['single', 'fallback'] }, on_status_codes: { type: 'array', items: { type: 'integer' } } } },
        targets: { type: 'array', items: { $ref: '#/$defs/config' } },
        cache: { description: 'Kept.', anyOf: [{ enum: ['simple'] }, { type: 'object', properties: { mode: { enum: ['simple', 'semantic'] }, max_age: { type: 'integer' } } }] },
        passthrough: { type: 'boolean' },
        weight: { type: 'number' },
        name: { type: 'string' },
      },
    },
  },
};

test('fields are proposed at any depth, in either spelling, but those that are there', () => {
  const names = (path, there = []) => fieldsAt(SCHEMA, path, there).map((one) => one.label);
  assert.deepEqual(names([]), ['strategy', 'targets', 'cache', 'passthrough', 'weight', 'name']);
  assert.deepEqual(names(['targets', 3, 'targets', 0, 'strategy'], ['mode']), ['on_status_codes']);
  assert.deepEqual(names(['strategy'], ['onStatusCodes']), ['mode']);
  assert.deepEqual(names(['cache']), ['mode', 'max_age']); // of the one form of it that has fields
  assert.deepEqual(names(['nowhere', 'at', 'all']), []);
});

test('a proposed field brings its meaning and the shape of its value', () => {
  const by = Object.fromEntries(fieldsAt(SCHEMA, [], []).map((one) => [one.label, one]));
  assert.deepEqual(by.strategy, { label: 'strategy', detail: 'object', info: 'How.', text: '"strategy": {${}}' });
  assert.equal(by.targets.text, '"targets": [${}]');
  assert.equal(by.name.text, '"name": "${}"');
  assert.equal(by.weight.text, '"weight": ${}');
  assert.equal(by.cache.detail, 'word or object');
});

test('listed words and switches are proposed as values', () => {
  const words = (path) => valuesAt(SCHEMA, path).map((one) => one.text);
  assert.deepEqual(words(['strategy', 'mode']), ['"single"', '"fallback"']);
  assert.deepEqual(words(['targets', 0, 'passthrough']), ['true', 'false']);
  assert.deepEqual(words(['cache']), ['"simple"']);
  assert.deepEqual(words(['name']), []);
  assert.equal(schemasAt(SCHEMA, ['targets', 0])[0].type, 'object');
});

// --- versions ---

const told = (before, after) => diff(before, after).map(({ kind, text }) => `${{ same: ' ', gone: '-', new: '+' }[kind]}${text}`);

test('a difference is the fewest lines', () => {
  assert.deepEqual(told('a\nb\nc', 'a\nx\nc\nd'), [' a', '-b', '+x', ' c', '+d']);
  assert.deepEqual(told('a', 'a'), [' a']);
  assert.deepEqual(told('', 'a\nb'), ['-', '+a', '+b']);
  assert.deepEqual(told('b\na', 'a\nb'), ['-b', ' a', '+b']);
});

test('any difference leads from the one text to the other', () => {
  let seed = 7;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  for (let nth = 0; nth < 200; nth++) {
    const [before, after] = [0, 1].map(() => Array.from({ length: random(12) + 1 }, () => 'abcd'[random(4)]).join('\n'));
    const lines = diff(before, after);
    assert.equal(lines.filter((one) => one.kind !== 'new').map((one) => one.text).join('\n'), before);
    assert.equal(lines.filter((one) => one.kind !== 'gone').map((one) => one.text).join('\n'), after);
    assert.deepEqual(lines.filter((one) => one.before).map((one) => one.before), before.split('\n').map((_, at) => at + 1));
    assert.deepEqual(lines.filter((one) => one.after).map((one) => one.after), after.split('\n').map((_, at) => at + 1));
  }
});

test('texts too long to compare are told as wholly changed, in no time', () => {
  const lines = diff('a\n'.repeat(9_000), 'b\n'.repeat(9_000));
  assert.equal(lines.filter((one) => one.kind === 'gone').length, 9_000);
});

test('what went stands beside what came for it', () => {
  const pairs = sideBySide(diff('a\nb\nc', 'a\nx\ny\nc')).map(({ left, right }) => [left?.text, right?.text]);
  assert.deepEqual(pairs, [['a', 'a'], ['b', 'x'], [undefined, 'y'], ['c', 'c']]);
});

// --- rows ---

test('a copy has a name of its own', () => {
  assert.equal(copyName('Main', ['Main']), 'Main (copy)');
  assert.equal(copyName('Main', ['Main', 'Main (copy)', 'Main (copy 2)']), 'Main (copy 3)');
  assert.equal(copyName('Main (copy)', ['Main (copy)']), 'Main (copy 2)');
});

test('the users of a config are the keys that name it by slug or by id', () => {
  const keys = [{ name: 'a', defaults: { config_id: 'pc-x' } }, { name: 'b', defaults: { config_id: 'id-1' } }, { name: 'c', defaults: { config_id: null } }, { name: 'd' }];
  assert.deepEqual(usersOf({ id: 'id-1', slug: 'pc-x' }, keys).map((key) => key.name), ['a', 'b']);
});

test('every template can be read, and names what the workspace has', () => {
  for (const template of TEMPLATES) {
    const text = textOf(template, pickFrom(['main', 'spare'], ['@local/small', '@main/m']));
    assert.doesNotThrow(() => JSON.parse(text), template.slug);
    assert.match(text, /"virtual_key": "main"/);
  }
  assert.deepEqual(pickFrom([], ['@local/small'])(1), { virtual_key: 'local', override_params: { model: 'small' } });
  assert.deepEqual(pickFrom(['main'], ['@main/m'])(1), { virtual_key: 'main' });
  assert.match(pickFrom([], [])(0).virtual_key, /./);
});

// --- explanations ---

test('the form becomes a request', () => {
  const asked = { model: 'm', metadata: ['plan=paid', 'a = b=c', 'flag'], message: 'Hi', maxTokens: '10', path: '', more: '{"temperature": 0}' };
  assert.deepEqual(requestOf(asked), {
    path: '/v1/chat/completions',
    metadata: { plan: 'paid', a: 'b=c', flag: '' },
    body: { model: 'm', messages: [{ role: 'user', content: 'Hi' }], max_tokens: 10, temperature: 0 },
  });
  assert.equal('max_tokens' in requestOf({ ...asked, maxTokens: 'many' }).body, false);
  for (const more of ['{', '[]', '1', 'null']) assert.equal(requestOf({ ...asked, more }), null);
  assert.deepEqual(pairOf('a=b'), ['a', 'b']);
});

test('what targets are supposed to do is told as the API takes it', () => {
  assert.deepEqual(scripted({ a: '503', b: 'silent', c: '' }), { a: [503], b: ['silent'] });
});

test('the model to begin with is one that people chat with, without its owner', () => {
  assert.equal(plainModel(['@local/small', '@main/ada', '@main/gpt-4o-mini']), 'gpt-4o-mini');
  assert.equal(plainModel(['@main/ada']), 'ada');
  assert.equal(plainModel([]), '');
});

const branch = (more) => ({ path: 'config', kind: 'target', name: '', state: 'entered', why: '', settings: {}, notes: [], children: [], ...more });
const note = (kind, text, detail = {}) => ({ kind, path: 'config', text, detail });

test('conditions show what they met, and that later ones were not looked at', () => {
  const conditions = [{ query: '{"a":1}', then: 'config.targets[0]' }, { query: '{"b":2}', then: 'config.targets[1]' }];
  const notes = [note('condition', 'condition 0 holds', { nth: 0, holds: true, values: [['metadata.a', 1, true]] })];
  assert.deepEqual(conditionsOf(branch({ kind: 'conditional', settings: { conditions }, notes })), [
    { query: '{"a":1}', holds: true, values: [{ path: 'metadata.a', value: 1, holds: true }], leadsTo: 'config.targets[0]' },
    { query: '{"b":2}', holds: null, values: [], leadsTo: 'config.targets[1]' },
  ]);
});

test('a target tells what happened, and not why nothing more had to', () => {
  const notes = [
    note('chosen', 'chosen: next in order', { why: 'next in order' }),
    note('send', 'attempt after 0 others here', { nth: 0 }),
    note('answer', 'answered 503', { status: 503 }),
    note('retry', 'again after 0.125 s'),
    note('send', 'attempt after 1 others here', { nth: 1 }),
    note('answer', 'answered 200', { status: 200 }),
    note('no_retry', 'no further attempt here: it answered well', { why: 'it answered well' }),
    note('stop', 'ends here: 200 is not in on_status_codes', { why: '200 is not in on_status_codes' }),
  ];
  assert.deepEqual(storyOf(branch({ notes })).map((one) => one.text), ['attempt 1', 'answered 503', 'again after 0.125 s', 'attempt 2', 'answered 200']);
});

test('settings are told in short words', () => {
  const retry = { attempts: 1, on_status_codes: [429, 503], use_retry_after_headers: true };
  const settings = { request_timeout_ms: 8000, retry, cache: { mode: 'simple', max_age_s: 60 }, recovery: 'continue', override_params: ['model', 'user'] };
  assert.deepEqual(factsOf(branch({ settings })), ['each attempt 8 s', '1 retry on 429, 503', 'honours Retry-After', 'cache simple, 60 s', 'broken stream: continue', 'sets model, user']);
  assert.deepEqual(factsOf(branch({ settings: { recovery: 'restart', request_timeout_ms: 250 } })), ['each attempt 250 ms']);
});

// --- attempts ---

test('attempts are read in milliseconds, with the waits between them', () => {
  const log = readLogDetail({
    cache_status: 'miss',
    continued: true,
    attempts_detail: [
      { path: 'config.targets[0]', provider: 'p', virtual_key: 'main', model: 'm', status: null, fault: 'connect', us_sent: 1000, us_took: 4000 },
      { path: 'config.targets[0]', provider: 'p', virtual_key: 'main', model: 'm', status: 503, fault: null, us_sent: 155_000, us_took: 5000 },
      { path: 'config.targets[1]', provider: 'q', virtual_key: null, model: 'm', status: 200, fault: null, us_sent: 160_500, us_took: 9500 },
    ],
  });
  assert.deepEqual([log.cache, log.continued], ['miss', true]);
  assert.deepEqual(lanes(log.tries).map(({ kind, from, to, nth }) => [kind, from, to, nth]), [
    ['attempt', 1, 5, 1],
    ['wait', 5, 155, 1],
    ['attempt', 155, 160, 2],
    ['attempt', 160.5, 170, 3],
  ]);
});

test('a call without a config has neither attempts nor a word from the cache', () => {
  const log = readLogDetail({ cache_status: 'disabled' });
  assert.deepEqual([log.tries, log.cache, log.continued], [[], '', false]);
});

test('the axis has few and round marks', () => {
  assert.deepEqual(ticks(665), [0, 200, 400, 600]);
  assert.deepEqual(ticks(0.9), [0, 0.2, 0.4, 0.6, 0.8]);
  assert.deepEqual(ticks(100), [0, 20, 40, 60, 80, 100]);
  assert.deepEqual(ticks(0), [0]);
});

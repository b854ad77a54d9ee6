import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import Portkey, { MissingKeyError, PORTKEY_GATEWAY_URL, Portkey as Named } from '../dist/esm/index.js';

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url).pathname;

function run(program, environment, flags = ['--input-type=module']) {
  const env = { PATH: process.env.PATH, ...environment };
  return execFileSync(process.execPath, [...flags, '-e', program], { cwd: root, env, encoding: 'utf8' }).trim();
}

const URL_OF = `import Portkey, { PORTKEY_GATEWAY_URL } from 'portkey-ai';
console.log(PORTKEY_GATEWAY_URL, new Portkey({ apiKey: 'k' }).baseURL)`;

test('the gateway is on this machine unless said otherwise', () => {
  assert.equal(run(URL_OF, {}), 'http://127.0.0.1:8787/v1 http://127.0.0.1:8787/v1');
});

for (const [environment, url] of [
  [{ PORTKEY_BASE_URL: 'http://a/v1' }, 'http://a/v1'],
  [{ PORTKEY_PROXY: 'http://b/v1' }, 'http://b/v1'],
  [{ PORTKEY_BASE_URL: 'http://a/v1', PORTKEY_PROXY: 'http://b/v1' }, 'http://a/v1'],
  [{ PORTKEY_BASE_URL: ' ', PORTKEY_PROXY: ' http://b/v1\n' }, 'http://b/v1'],
]) {
  test(`${JSON.stringify(environment)} names ${url}`, () => assert.equal(run(URL_OF, environment), `${url} ${url}`));
}

test('options beat the environment', () => {
  process.env.PORTKEY_API_KEY = 'lgu_env\n';
  process.env.PORTKEY_BASE_URL = 'http://env/v1';
  try {
    const fromEnvironment = new Portkey();
    assert.deepEqual([fromEnvironment.apiKey, fromEnvironment.baseURL], ['lgu_env', 'http://env/v1']);
    const given = new Portkey({ apiKey: 'lgu_given', baseURL: 'http://given/v1/' });
    assert.deepEqual([given.apiKey, given.baseURL], ['lgu_given', 'http://given/v1']);
  } finally {
    delete process.env.PORTKEY_API_KEY;
    delete process.env.PORTKEY_BASE_URL;
  }
});

test('a missing key says where to get one', () => {
  assert.throws(() => new Portkey(), (error) => error instanceof MissingKeyError && /profile menu/.test(error.message));
});

test('a gateway of one’s own decides itself about a missing key', () => {
  assert.equal(new Portkey({ baseURL: 'http://a/v1' }).apiKey, '');
});

test('import and require, default and named, are the same class', () => {
  assert.equal(Named, Portkey);
  assert.equal(PORTKEY_GATEWAY_URL, 'http://127.0.0.1:8787/v1');
  const required = require('portkey-ai');
  assert.equal(typeof required, 'function');
  assert.equal(required.default, required);
  assert.equal(required.Portkey, required);
  assert.deepEqual(required.createHeaders({ apiKey: 'k' }), { 'x-portkey-api-key': 'k' });
  assert.equal(new required({ apiKey: 'k' }).apiKey, 'k');
});

test('plain scripts of both kinds work without a bundler', () => {
  assert.equal(run("const Portkey = require('portkey-ai'); console.log(typeof new Portkey({ apiKey: 'k' }).chat.completions.create)", {}, []), 'function');
  assert.equal(run("import Portkey from 'portkey-ai'; console.log(typeof new Portkey({ apiKey: 'k' }).chat.completions.create)", {}), 'function');
});

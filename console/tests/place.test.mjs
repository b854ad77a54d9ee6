import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePlace, inPlace } from '../api/place';

const store = new Map();
globalThis.localStorage = { getItem: (name) => store.get(name) ?? null, setItem: (name, value) => store.set(name, value) };

test('a call about what lives in a workspace names the one at hand', () => {
  choosePlace('ws-1');
  assert.equal(inPlace('/v1/configs'), '/v1/configs?workspace_id=ws-1');
  assert.equal(inPlace('/v1/configs/pc-1/versions?page_size=100'), '/v1/configs/pc-1/versions?page_size=100&workspace_id=ws-1');
  assert.equal(store.get('lockgate.workspace'), 'ws-1');
});

test('other calls, and those that name one, stay as they are', () => {
  choosePlace('ws-1');
  for (const path of ['/v1/session', '/v1/api-keys?page_size=500', '/v1/configurations', '/v1/logs?workspace_id=ws-2']) assert.equal(inPlace(path), path);
});

test('no workspace is named before one is known', () => {
  choosePlace('');
  assert.equal(inPlace('/v1/logs'), '/v1/logs');
});

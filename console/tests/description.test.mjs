import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, fits, operationsOf } from '../api/description';

const said = (operationId, more = {}) => ({
  operationId, tags: ['config'], summary: 'Read config', description: '', 'x-scopes': ['configs.read'], 'x-caller': 'scoped', parameters: [], ...more,
});
const DOCUMENT = {
  paths: {
    '/v1/b': { post: said('make', { requestBody: { content: { 'application/json': { schema: {}, example: { name: 'n' } } } } }), get: said('list') },
    '/v1/a/{id}': { get: said('read', { parameters: [{ name: 'id', in: 'path' }, { name: 'page_size', in: 'query' }] }) },
  },
};
const [read, list, make] = operationsOf(DOCUMENT);

test('operations come by path, reads first', () => {
  assert.deepEqual([read, list, make].map((one) => `${one.method} ${one.path}`), ['GET /v1/a/{id}', 'GET /v1/b', 'POST /v1/b']);
  assert.deepEqual(make.example, { name: 'n' });
});

test('an operation is found by words of its path, its summary and its scopes', () => {
  assert.ok(fits(read, 'get READ'));
  assert.ok(fits(read, 'configs.read'));
  assert.ok(!fits(read, 'get nothing'));
});

test('a call is made of what was filled in, and of nothing while a part of the path is missing', () => {
  assert.equal(filled(read, {}), null);
  assert.equal(filled(read, { id: 'a/b', page_size: '' }), '/v1/a/a%2Fb');
  assert.equal(filled(read, { id: 'x', page_size: '5' }), '/v1/a/x?page_size=5');
});

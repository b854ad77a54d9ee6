import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import Portkey from '../dist/esm/index.js';
import { answer, events, scripted } from './server.mjs';

const CALLS = [
  [(c) => c.feedback.create({ traceID: 't', value: 5, metadata: { aB: 1 } }), 'POST', '/v1/feedback', { trace_id: 't', value: 5, metadata: { aB: 1 } }],
  [(c) => c.feedback.bulkCreate({ feedbacks: [{ traceID: 't', value: 1 }] }), 'POST', '/v1/feedback', [{ trace_id: 't', value: 1 }]],
  [(c) => c.feedback.create([{ trace_id: 't', value: 1 }]), 'POST', '/v1/feedback', [{ trace_id: 't', value: 1 }]],
  [(c) => c.feedback.update({ feedbackID: 'f', value: -1 }), 'PUT', '/v1/feedback/f', { value: -1 }],
  [(c) => c.logs.create({ request: { url: 'u' }, response: { status: 200 } }), 'POST', '/v1/logs', { request: { url: 'u' }, response: { status: 200 } }],
  [(c) => c.logs.retrieve('l'), 'GET', '/v1/logs/l'],
  [(c) => c.prompts.render({ promptID: 'p@latest', variables: { a: 1 } }), 'POST', '/v1/prompts/p%40latest/render', { variables: { a: 1 } }],
  [(c) => c.prompts.completions.create({ promptID: 'p', temperature: 0 }), 'POST', '/v1/prompts/p/completions', { variables: {}, temperature: 0 }],
  [(c) => c.apiKeys.create({ name: 'n', scopes: ['completions.write'], expiresAt: null }), 'POST', '/v1/api-keys/workspace/service', { name: 'n', scopes: ['completions.write'], expires_at: null }],
  [(c) => c.apiKeys.create({ name: 'n', type: 'organisation', 'sub-type': 'service' }), 'POST', '/v1/api-keys/organisation/service', { name: 'n' }],
  [(c) => c.apiKeys.retrieve({ id: 'k' }), 'GET', '/v1/api-keys/k'],
  [(c) => c.apiKeys.list({ pageSize: 5, current_page: 1 }), 'GET', '/v1/api-keys?page_size=5&current_page=1'],
  [(c) => c.apiKeys.list(), 'GET', '/v1/api-keys'],
  [(c) => c.apiKeys.update({ id: 'k', name: 'm' }), 'PUT', '/v1/api-keys/k', { name: 'm' }],
  [(c) => c.apiKeys.delete({ id: 'k' }), 'DELETE', '/v1/api-keys/k'],
  [(c) => c.apiKeys.rotate({ id: 'k' }), 'POST', '/v1/api-keys/k/rotate', {}],
  [(c) => c.virtualKeys.create({ name: 'n', provider: 'openai', key: 'sk', customHost: 'http://127.0.0.1:9/v1' }), 'POST', '/v1/virtual-keys', { key: 'sk', name: 'n', provider: 'openai', custom_host: 'http://127.0.0.1:9/v1' }],
  [(c) => c.virtualKeys.retrieve({ slug: 'v' }), 'GET', '/v1/virtual-keys/v'],
  [(c) => c.virtualKeys.list({ workspaceID: 'w' }), 'GET', '/v1/virtual-keys?workspace_id=w'],
  [(c) => c.virtualKeys.update({ slug: 'v', note: 'x' }), 'PUT', '/v1/virtual-keys/v', { note: 'x' }],
  [(c) => c.virtualKeys.delete({ slug: 'v' }), 'DELETE', '/v1/virtual-keys/v'],
  [(c) => c.configs.create({ name: 'n', config: { aB: 1 } }), 'POST', '/v1/configs', { name: 'n', config: { aB: 1 } }],
  [(c) => c.configs.retrieve({ slug: 'pc-a' }), 'GET', '/v1/configs/pc-a'],
  [(c) => c.labels.retrieve('l'), 'GET', '/v1/labels/l'],
  [(c) => c.labels.update('l', { name: 'm' }), 'PUT', '/v1/labels/l', { name: 'm' }],
  [(c) => c.labels.delete({ labelId: 'a/b' }), 'DELETE', '/v1/labels/a%2Fb'],
  [(c) => c.admin.workspaces.users.update({ workspaceId: 'w', userId: 'u', role: 'member' }), 'PUT', '/v1/admin/workspaces/w/users/u', { role: 'member' }],
  [(c) => c.admin.workspaces.delete({ workspaceId: 'w', name: 'W' }), 'DELETE', '/v1/admin/workspaces/w', { name: 'W' }],
  [(c) => c.admin.users.list({ pageSize: 2 }), 'GET', '/v1/admin/users?page_size=2'],
  [(c) => c.admin.users.invites.resend({ inviteId: 'i' }), 'POST', '/v1/admin/users/invites/i/resend', {}],
  [(c) => c.providers.delete({ slug: 'p', workspace_id: 'w' }), 'DELETE', '/v1/providers/p?workspace_id=w'],
  [(c) => c.integrations.models.delete({ slug: 'i', slugs: 'a' }), 'DELETE', '/v1/integrations/i/models?slugs=a'],
  [(c) => c.integrations.workspaces.list({ slug: 'i' }), 'GET', '/v1/integrations/i/workspaces'],
  [(c) => c.prompts.versions.update('p', 'v', { label_id: 'l' }), 'PUT', '/v1/prompts/p/versions/v', { label_id: 'l' }],
  [(c) => c.prompts.partials.publish('p', { version: 2 }), 'PUT', '/v1/prompts/partials/p/makeDefault', { version: 2 }],
  [(c) => c.post('/rerank', { query: 'q' }), 'POST', '/v1/rerank', { query: 'q' }],
  [(c) => c.get('/models', {}, { query: { limit: 1 } }), 'GET', '/v1/models?limit=1'],
  [(c) => c.put('/configs/c', { name: 'n' }), 'PUT', '/v1/configs/c', { name: 'n' }],
  [(c) => c.delete('/configs/c'), 'DELETE', '/v1/configs/c'],
];

describe('the gateway’s own resources', () => {
  const server = scripted();
  const client = () => new Portkey({ apiKey: 'lgu_k', baseURL: server.url });

  for (const [call, method, path, body] of CALLS) {
    test(`${method} ${path}`, async () => {
      server.say(answer({ id: '1', data: { slug: 'v' } }));
      const reply = await call(client());
      assert.deepEqual([server.last.method, server.last.path, server.last.json], [method, path, body]);
      assert.deepEqual([reply.id, reply.data.slug, reply.getHeaders()['trace-id']], ['1', 'v', 't-1']);
      assert.equal(server.last.headers['x-portkey-api-key'], 'lgu_k');
    });
  }

  for (const id of ['../admin', 'a/b', 'a?b=c', 'a#b', 'ä']) {
    test(`the id ${id} stays in its place`, async () => {
      await client().apiKeys.retrieve({ id });
      assert.match(server.last.path, /^\/v1\/api-keys\/[^/?#]+$/);
    });
  }

  test('an empty id is refused before it deletes a collection', () => {
    assert.throws(() => client().apiKeys.delete({ id: '' }), /id is missing/);
    assert.throws(() => client().apiKeys.delete({}), /id is missing/);
    assert.throws(() => client().configs.delete({}), /id is missing/);
    assert.throws(() => client().admin.workspaces.users.list({}), /id is missing/);
    assert.equal(server.seen.length, 0);
  });

  test('options of one call become its headers', async () => {
    await client().get('/models', { traceID: 't' });
    assert.equal(server.last.headers['x-portkey-trace-id'], 't');
  });

  test('a prompt and a raw call may stream', async () => {
    server.say(events({ n: 1 }, { n: 2 }));
    for (const made of [
      client().prompts.completions.create({ promptID: 'p', stream: true }),
      client().post('/chat/completions', { messages: [], stream: true }),
    ]) {
      const numbers = [];
      for await (const event of await made) numbers.push(event.n);
      assert.deepEqual(numbers, [1, 2]);
      assert.equal(server.last.json.stream, true);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import Portkey, { createHeaders, VERSION } from '../dist/esm/index.js';
import { scripted } from './server.mjs';

// The golden table: each option and the header that it becomes.
const TABLE = [
  ['apiKey', 'lgu_k', 'x-portkey-api-key', 'lgu_k'],
  ['virtualKey', 'my-openai', 'x-portkey-virtual-key', 'my-openai'],
  ['config', 'pc-slug-1a2b3c', 'x-portkey-config', 'pc-slug-1a2b3c'],
  ['config', { provider: 'openai' }, 'x-portkey-config', '{"provider":"openai"}'],
  ['provider', '@my-openai', 'x-portkey-provider', '@my-openai'],
  ['traceID', 't-1', 'x-portkey-trace-id', 't-1'],
  ['traceId', 't-1', 'x-portkey-trace-id', 't-1'],
  ['trace_id', 't-1', 'x-portkey-trace-id', 't-1'],
  ['spanID', 's-1', 'x-portkey-span-id', 's-1'],
  ['parentSpanId', 's-0', 'x-portkey-parent-span-id', 's-0'],
  ['metadata', { _user: 'a' }, 'x-portkey-metadata', '{"_user":"a"}'],
  ['metadata', { town: 'Zürich' }, 'x-portkey-metadata', '{"town":"Z\\u00fcrich"}'],
  ['cacheNamespace', 'n', 'x-portkey-cache-namespace', 'n'],
  ['cacheForceRefresh', true, 'x-portkey-cache-force-refresh', 'true'],
  ['cacheForceRefresh', false, 'x-portkey-cache-force-refresh', 'false'],
  ['debug', false, 'x-portkey-debug', 'false'],
  ['customHost', 'http://127.0.0.1:9/v1', 'x-portkey-custom-host', 'http://127.0.0.1:9/v1'],
  ['requestTimeout', 5000, 'x-portkey-request-timeout', '5000'],
  ['strictOpenAiCompliance', false, 'x-portkey-strict-open-ai-compliance', 'false'],
  ['mode', 'openai', 'x-portkey-mode', 'openai'],
  ['openaiProject', 'p', 'x-portkey-openai-project', 'p'],
  ['openaiOrganization', 'o', 'x-portkey-openai-organization', 'o'],
  ['awsSecretAccessKey', 's', 'x-portkey-aws-secret-access-key', 's'],
  ['awsAccessKeyId', 'i', 'x-portkey-aws-access-key-id', 'i'],
  ['awsSessionToken', 't', 'x-portkey-aws-session-token', 't'],
  ['awsRegion', 'eu-west-1', 'x-portkey-aws-region', 'eu-west-1'],
  ['awsS3Bucket', 'b', 'x-portkey-aws-s3-bucket', 'b'],
  ['awsS3ObjectKey', 'k', 'x-portkey-aws-s3-object-key', 'k'],
  ['awsBedrockModel', 'm', 'x-portkey-aws-bedrock-model', 'm'],
  ['vertexProjectId', 'p', 'x-portkey-vertex-project-id', 'p'],
  ['vertexRegion', 'r', 'x-portkey-vertex-region', 'r'],
  ['vertexStorageBucketName', 'b', 'x-portkey-vertex-storage-bucket-name', 'b'],
  ['workersAiAccountId', 'w', 'x-portkey-workers-ai-account-id', 'w'],
  ['azureResourceName', 'r', 'x-portkey-azure-resource-name', 'r'],
  ['azureDeploymentId', 'd', 'x-portkey-azure-deployment-id', 'd'],
  ['azureApiVersion', '2024-10-21', 'x-portkey-azure-api-version', '2024-10-21'],
  ['azureEndpointName', 'e', 'x-portkey-azure-endpoint-name', 'e'],
  ['huggingfaceBaseUrl', 'http://127.0.0.1:9', 'x-portkey-huggingface-base-url', 'http://127.0.0.1:9'],
  ['anthropicBeta', 'b', 'x-portkey-anthropic-beta', 'b'],
  ['anthropicVersion', 'v', 'x-portkey-anthropic-version', 'v'],
  ['mistralFimCompletion', 'true', 'x-portkey-mistral-fim-completion', 'true'],
  ['providerFileName', 'f', 'x-portkey-provider-file-name', 'f'],
  ['providerModel', 'm', 'x-portkey-provider-model', 'm'],
  ['fireworksAccountId', 'f', 'x-portkey-fireworks-account-id', 'f'],
  ['sensitiveHeaders', ['a', 'b'], 'x-portkey-sensitive-headers', '["a","b"]'],
  ['somethingNew', 1.5, 'x-portkey-something-new', '1.5'],
  ['Authorization', 'sk-1', 'authorization', 'Bearer sk-1'],
  ['Authorization', 'Bearer sk-1', 'authorization', 'Bearer sk-1'],
];

describe('createHeaders', () => {
  for (const [name, value, header, sent] of TABLE) {
    test(`${name}: ${JSON.stringify(value)} becomes ${header}`, () => {
      assert.deepEqual(createHeaders({ [name]: value }), { [header]: sent });
    });
  }

  for (const value of [null, undefined, '', {}, []]) {
    test(`${JSON.stringify(value)} is not sent`, () => assert.deepEqual(createHeaders({ traceID: value }), {}));
  }

  test('named headers are passed on under their own name', () => {
    const made = createHeaders({ forwardHeaders: ['xTeam', 'X-Job'], xTeam: 'blue', 'X-Job': '7', other: 'o' });
    assert.deepEqual(made, {
      'x-portkey-forward-headers': 'x-team,x-job',
      'x-team': 'blue',
      'x-job': '7',
      'x-portkey-other': 'o',
    });
  });
});

describe('the client', () => {
  const server = scripted();

  for (const [name, value, header, sent] of TABLE) {
    test(`sends ${header} for ${name}: ${JSON.stringify(value)}`, async () => {
      const client = new Portkey({ apiKey: 'lgu_k', baseURL: server.url, [name]: value });
      await client.chat.completions.create({ messages: [] });
      assert.equal(server.last.headers[header], sent);
    });
  }

  test('says which library sent it', async () => {
    await new Portkey({ apiKey: 'lgu_k', baseURL: server.url }).chat.completions.create({ messages: [] });
    const sent = server.last.headers;
    assert.equal(sent['x-portkey-package-version'], `portkey-${VERSION}`);
    assert.equal(sent['x-portkey-runtime'], 'node');
    assert.equal(sent['x-portkey-runtime-version'], process.version);
    assert.equal(sent['x-portkey-strict-open-ai-compliance'], 'false');
  });

  test('sends no authorization that nobody gave, and nothing of OPENAI_…', async () => {
    for (const name of ['API_KEY', 'ADMIN_KEY', 'ORG_ID', 'PROJECT_ID']) process.env[`OPENAI_${name}`] = 'secret-of-openai';
    process.env.OPENAI_CUSTOM_HEADERS = 'x-mine: secret-of-openai';
    const client = new Portkey({ apiKey: 'lgu_k', baseURL: server.url });
    server.say({ body: { object: 'list', data: [] }, status: 200 });
    await client.models.list();
    await client.files.list();
    for (const { headers } of server.seen) {
      assert.equal(headers.authorization, undefined);
      assert.doesNotMatch(JSON.stringify(headers), /secret-of-openai/);
    }
  });

  test('keeps its own options to itself', async () => {
    const local = { timeout: 5000, maxRetries: 0, webhookSecret: 'w', logLevel: 'off', calculateAudioDuration: true };
    await new Portkey({ apiKey: 'lgu_k', baseURL: server.url, ...local }).chat.completions.create({ messages: [] });
    const ours = Object.keys(server.last.headers).filter((name) => name.startsWith('x-portkey-'));
    assert.deepEqual(ours.sort(), [
      'x-portkey-api-key',
      'x-portkey-package-version',
      'x-portkey-runtime',
      'x-portkey-runtime-version',
      'x-portkey-strict-open-ai-compliance',
    ]);
  });

  test('adds headers of one’s own, in either form', async () => {
    for (const defaultHeaders of [{ 'x-a': '1' }, new Headers({ 'x-a': '1' })]) {
      await new Portkey({ apiKey: 'k', baseURL: server.url, defaultHeaders }).chat.completions.create({ messages: [] });
      assert.equal(server.last.headers['x-a'], '1');
      assert.equal(server.last.headers['x-portkey-api-key'], 'k');
    }
  });

  test('lets the options of one call win, and forgets them', async () => {
    const client = new Portkey({ apiKey: 'lgu_k', baseURL: server.url, virtualKey: 'v' });
    await client.chat.completions.create({ messages: [] }, { traceID: 't', virtualKey: 'other' });
    assert.equal(server.last.headers['x-portkey-trace-id'], 't');
    assert.equal(server.last.headers['x-portkey-virtual-key'], 'other');
    await client.chat.completions.create({ messages: [] }, {}, { headers: { 'x-a': '1' }, extraHeaders: { 'x-b': '2' } });
    assert.equal(server.last.headers['x-portkey-trace-id'], undefined);
    assert.equal(server.last.headers['x-portkey-virtual-key'], 'v');
    assert.equal(server.last.headers['x-a'], '1');
    assert.equal(server.last.headers['x-b'], '2');
  });

  test('takes the options of one call on the shared resources too', async () => {
    const client = new Portkey({ apiKey: 'lgu_k', baseURL: server.url });
    await client.images.generate({ prompt: 'a cat', model: 'm' }, { traceID: 't', metadata: { a: 'b' } });
    assert.equal(server.last.headers['x-portkey-trace-id'], 't');
    assert.equal(server.last.headers['x-portkey-metadata'], '{"a":"b"}');
  });
});

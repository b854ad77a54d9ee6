import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, text } from '../api/passkeys';

test('base64url comes back as the same bytes, without padding', () => {
  for (const each of ['', 'AA', '-_8', 'aGVsbG8', '_____w']) assert.equal(text(bytes(each).buffer), each);
  assert.deepEqual([...bytes('-_8')], [251, 255]);
});

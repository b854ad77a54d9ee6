import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const root = new URL('..', import.meta.url).pathname;

for (const [kind, flags] of [
  ['import', []],
  ['require', ['--module', 'commonjs', '--moduleResolution', 'bundler', '--customConditions', 'require']],
]) {
  test(`a strict program with ${kind} is accepted, and its mistakes are found`, () => {
    const done = spawnSync('node_modules/.bin/tsc', ['-p', 'tests/types', ...flags], { cwd: root, encoding: 'utf8' });
    assert.equal(done.stdout + done.stderr, '');
    assert.equal(done.status, 0);
  });
}

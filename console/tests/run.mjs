// Bundles the tests of pure code for Node and runs them: sources are TypeScript, which Node 20 does not read.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = await mkdtemp(join(tmpdir(), 'console-tests-'));
const names = (await readdir(here)).filter((name) => name.endsWith('.test.mjs'));
await build({
  entryPoints: names.map((name) => join(here, name)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--test', ...names.map((name) => join(out, name))], { stdio: 'inherit' });
await rm(out, { recursive: true });
process.exit(status ?? 1);

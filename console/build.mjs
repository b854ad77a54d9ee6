// Bundles the console into src/lockgate/console/static: index.html, and everything else in assets/. Names of bundled
// files carry a hash of their content, so that browsers may keep them for ever. The output is reproducible: it is
// committed, and `node build.mjs --verify` tells whether it is what these sources give.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/lockgate/console/static');

async function bundle() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: { app: 'main.tsx' },
    outdir: join(target, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true, // what only one page needs is a file of its own
    minify: true,
    lineLimit: 160, // so that a change of one word is a small diff
    format: 'esm',
    target: ['es2022'],
    charset: 'utf8',
    jsx: 'automatic',
    legalComments: 'none', // all licence texts go into licences.txt
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const files = new Map(result.outputFiles.map((file) => [relative(target, file.path), Buffer.from(file.contents)]));
  const outputs = Object.entries(result.metafile.outputs).map(([path, output]) => [relative(target, join(here, path)), output]);
  const [entry, { cssBundle, imports }] = outputs.find(([, output]) => output.entryPoint === 'main.tsx');
  const needed = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => relative(target, join(here, path)));
  const page = (await readFile(join(here, 'index.html'), 'utf8'))
    .replace('app.js', `/${entry}`)
    .replace('app.css', `/${relative(target, join(here, cssBundle))}`)
    .replace('    <!-- needed -->\n', [...new Set(needed)].map((name) => `    <link rel="modulepreload" href="/${name}" />\n`).join(''));
  for (const name of ['scheme.js', 'logo.svg']) files.set(`assets/${name}`, await readFile(join(here, name)));
  files.set('assets/licences.txt', await licences(Object.keys(result.metafile.inputs)));
  files.set('index.html', Buffer.from(page));
  return files;
}

// The licence text of every package that went into the bundle, as their licences ask.
async function licences(inputs) {
  const found = inputs.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  const texts = [];
  for (const name of [...new Set(found)].sort()) {
    const folder = join(here, 'node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : '';
    texts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  return Buffer.from(`The console contains these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`);
}

async function write(files) {
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'assets'), { recursive: true });
  for (const [name, bytes] of files) {
    await writeFile(join(target, name), bytes);
    console.log(`${name.padEnd(24)} ${(bytes.length / 1024).toFixed(1)} KiB`);
  }
}

async function verify(files) {
  const present = await readdir(target, { recursive: true }).catch(() => []);
  const stale = present.filter((name) => name !== 'assets' && !files.has(name));
  for (const [name, bytes] of files) {
    const committed = await readFile(join(target, name)).catch(() => null);
    if (!committed?.equals(bytes)) stale.push(name);
  }
  if (stale.length > 0) {
    console.error(`The bundle is not what the sources give: ${stale.join(', ')}. Run \`npm run build\` and commit it.`);
    process.exit(1);
  }
  console.log(`the bundle is up to date (${files.size} files)`);
}

const files = await bundle();
await (process.argv.includes('--verify') ? verify(files) : write(files));

// Two builds of the same sources: dist/esm for `import`, dist/cjs for `require`.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = join(root, 'node_modules', '.bin', 'tsc');
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const project of ['tsconfig.json', 'tsconfig.cjs.json']) {
  execFileSync(tsc, ['-p', project], { cwd: root, stdio: 'inherit' });
}
writeFileSync(join(root, 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
// `require('portkey-ai')` is the class itself, and has every export as a property: both habits work.
writeFileSync(
  join(root, 'dist', 'cjs', 'entry.cjs'),
  `const all = require('./index.js');
module.exports = Object.assign(all.Portkey, all);
Object.defineProperty(module.exports, '__esModule', { value: true });
`,
);

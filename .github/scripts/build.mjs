// Builds both committed bundles from the tree: `node .github/scripts/build.mjs`.
// TypeScript → build/, policies and frameworks → build/cli/library.jsonl, ncc → dist/main and dist/cli.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(path.join(root, 'build'), { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
run('.github/scripts/library.mjs');

for (const bundle of ['main', 'cli']) {
  const directory = path.join(root, 'dist', bundle);
  rmSync(directory, { recursive: true, force: true });
  const statistics = `build/${bundle}.stats.json`; // for licenses.mjs
  const options = ['-o', directory, '--quiet', '--stats-out', statistics];
  run(require.resolve('@vercel/ncc/dist/ncc/cli.js'), 'build', `build/${bundle}.js`, ...options);
}
copyFileSync(path.join(root, 'build/cli/library.jsonl'), path.join(root, 'dist/cli/library.jsonl'));
chmodSync(path.join(root, 'dist/cli/index.js'), 0o755);
run('.github/scripts/licenses.mjs');

for (const bundle of ['main', 'cli']) {
  console.log(
    `dist/${bundle}: ${readdirSync(path.join(root, 'dist', bundle))
      .sort()
      .join(', ')}`,
  );
}

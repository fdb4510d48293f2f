// Writes the parts of README.md that follow from something else: each `<!-- name:start -->` … `<!-- name:end -->` gets what
// docs-sections.mjs makes of action.yml, the policies and the bundles. `--check` changes nothing and fails when something
// is out of date. Build first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SECTIONS } from './docs-sections.mjs';

const REQUIRED = ['inputs', 'outputs'];
const MARKER = /^<!-- ([a-z]+)(?::([a-z-]+))?:start -->\n([^]*?)^<!-- \1(?::\2)?:end -->$/gm;

const file = join(resolve(import.meta.dirname, '../..'), 'README.md');
const before = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const stale = [];
const seen = new Set();
let after = before;

for (const [whole, section, argument, old] of before.matchAll(MARKER)) {
  const make = SECTIONS[section];
  if (make === undefined) throw new Error(`README.md: nothing makes the section '${section}'`);
  seen.add(section);
  const content = `\n${await make(argument)}\n\n`;
  if (content === old) continue;
  stale.push([section, argument].filter(Boolean).join(':'));
  const [start, end] = [whole.slice(0, whole.indexOf('\n') + 1), whole.slice(whole.lastIndexOf('<!-- '))];
  // A function, so that `$&` in the content stays as it is.
  after = after.replace(whole, () => start + content + end);
}
for (const section of REQUIRED) {
  if (!seen.has(section))
    throw new Error(`README.md needs <!-- ${section}:start --> and <!-- ${section}:end -->`);
}

if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(
    `README.md is out of date (${stale.join(', ')}): run \`npm run docs\` and commit the result.`,
  );
  process.exitCode = 1;
} else if (stale.length > 0) {
  writeFileSync(file, after);
  console.log(`README.md is up to date again: ${stale.join(', ')}`);
}

// Writes what follows from something else: the sections of README.md, each `<!-- name:start -->` … `<!-- name:end -->` with what
// docs-sections.mjs makes of action.yml, the policies and the bundles; docs/policies, a page per provider; and the JSON Schemas in docs. `--check` changes
// nothing and fails when something is out of date. Build first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PAGES, pages } from './docs-policies.mjs';
import { schemas } from './docs-schemas.mjs';
import { SECTIONS } from './docs-sections.mjs';

const REQUIRED = ['inputs', 'outputs'];
const MARKER = /^<!-- ([a-z]+)(?::([a-z-]+))?:start -->\n([^]*?)^<!-- \1(?::\2)?:end -->$/gm;

const root = resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
/** Each file that is out of date, with what it should hold; null for one that should not be there. */
const stale = new Map();

const readme = read('README.md');
const seen = new Set();
let after = readme;
for (const [whole, section, argument, old] of readme.matchAll(MARKER)) {
  const make = SECTIONS[section];
  if (make === undefined) throw new Error(`README.md: nothing makes the section '${section}'`);
  seen.add(section);
  const content = `\n${await make(argument)}\n\n`;
  if (content === old) continue;
  const [start, end] = [whole.slice(0, whole.indexOf('\n') + 1), whole.slice(whole.lastIndexOf('<!-- '))];
  // A function, so that `$&` in the content stays as it is.
  after = after.replace(whole, () => start + content + end);
}
for (const section of REQUIRED) {
  if (!seen.has(section))
    throw new Error(`README.md needs <!-- ${section}:start --> and <!-- ${section}:end -->`);
}
if (after !== readme) stale.set('README.md', after);

const wanted = await pages();
for (const [file, text] of [...wanted, ...(await schemas())]) {
  if (!existsSync(join(root, file)) || read(file) !== text) stale.set(file, text);
}
if (existsSync(join(root, PAGES))) {
  for (const name of readdirSync(join(root, PAGES))) {
    if (!wanted.has(`${PAGES}/${name}`)) stale.set(`${PAGES}/${name}`, null);
  }
}

const names = [...stale.keys()].join(', ');
if (stale.size > 0 && process.argv.includes('--check')) {
  console.error(`out of date: ${names}. Run \`npm run docs\` and commit the result.`);
  process.exitCode = 1;
} else if (stale.size > 0) {
  mkdirSync(join(root, PAGES), { recursive: true });
  for (const [file, text] of stale) {
    if (text === null) rmSync(join(root, file));
    else writeFileSync(join(root, file), text);
  }
  console.log(`up to date again: ${names}`);
}

// Writes dist/*/licenses.txt: the licence of each package that is in the bundle. ncc's own `--license` loses those of
// lazily loaded chunks, so the list of modules comes from its statistics (`ncc --stats-out build/<bundle>.stats.json`).
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const RULE = '-'.repeat(80);

for (const bundle of ['main', 'cli']) {
  const packages = packagesOf(readStatistics(bundle)).map(readPackage);
  packages.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  const unlicensed = packages.filter(({ texts }) => texts.length === 0).map(({ name }) => name);
  if (packages.length === 0 || unlicensed.length > 0) {
    const why = unlicensed.length > 0 ? `no licence text in ${unlicensed.join(', ')}` : 'no package found';
    console.error(
      `dist/${bundle}/licenses.txt: ${why}. Look at what the bundle holds before it is released.`,
    );
    process.exitCode = 1;
    continue;
  }
  writeFileSync(join(root, 'dist', bundle, 'licenses.txt'), packages.map(describe).join('\n'));
}

/** The directories of the packages, as node_modules has them; the same package may be there twice, in two versions. */
function packagesOf(statistics) {
  const directories = new Set();
  const visit = (modules) => {
    for (const { nameForCondition, identifier, modules: inner } of modules ?? []) {
      const file = (nameForCondition ?? identifier ?? '').replaceAll('\\', '/');
      const match = /^(?:.*\|)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
      if (match) directories.add(match[1]);
      visit(inner);
    }
  };
  visit(statistics.modules);
  for (const child of statistics.children ?? []) visit(child.modules);
  return [...directories];
}

function readStatistics(bundle) {
  const file = join(root, 'build', `${bundle}.stats.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build writes it`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function readPackage(directory) {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const files = readdirSync(directory).filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file));
  const texts = files.sort(compare).map((file) => readFileSync(join(directory, file), 'utf8'));
  return { name, version, license, texts: texts.map((text) => text.replaceAll('\r\n', '\n').trim()) };
}

function describe({ name, version, license, texts }) {
  return `${name} ${version} (${license})\n${RULE}\n\n${texts.join('\n\n')}\n\n${RULE}\n`;
}

/** By code units: the order must not depend on the machine's language. */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

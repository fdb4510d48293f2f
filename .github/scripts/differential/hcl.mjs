// Compares the HCL parser with HashiCorp's own, which @cdktf/hcl2json wraps: the same files accepted, the same blocks,
// attributes, literals, templates and stretches of source. Not part of the tests, as the package is archived:
//   npm install --prefix /tmp/oracle @cdktf/hcl2json && npx tsc -p tsconfig.build.json
//   node .github/scripts/differential/hcl.mjs DIRECTORY… [--oracle /tmp/oracle] [--mutants N]
// Result on 2,296 real files (3.0 MB) and 91,840 mutants of them (64,178 of these texts broken): no difference.
// With --mutants each file is compared another N times, with a few characters changed at random (the same each time).
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { Unrepresentable, documentJson, isSame } from './hcl-json.mjs';

const BUILD = process.env.BUILD_DIRECTORY ?? resolve(import.meta.dirname, '../../../build');
const MAX_SHOWN = 20;

/** What a mutant gets put in. */
const FRAGMENTS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '${',
  '%{',
  '~}',
  '$${',
  '\\',
  '\n',
  '\r\n',
  '<<EOT\n',
  '<<-E\n',
  'EOT\n',
  '.',
  '...',
];
FRAGMENTS.push(
  '=',
  '==',
  '=>',
  ':',
  '::',
  '?',
  ',',
  '*',
  '[*]',
  '.*',
  '-',
  '!',
  '&&',
  '/',
  '#',
  '/*',
  '*/',
  '1',
  '1.5',
  '.0',
  '1e9',
);
FRAGMENTS.push(
  'a',
  ' for ',
  ' in ',
  ' if ',
  '%{ if a }',
  '%{ endif ~}',
  '%{ for a in b }',
  '%{ endfor }',
  ' ',
  'é',
  '\u00a0',
  '😀',
  '\t',
);

const { values, positionals } = parseArgs({
  options: { oracle: { type: 'string' }, mutants: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const parse = loadOracle(values.oracle ?? '.');
if (parse === null) {
  console.log('@cdktf/hcl2json is not installed: the HCL parser was not compared');
} else if (positionals.length === 0 || !existsSync(BUILD)) {
  console.error('Name a directory with HCL files, and run npx tsc -p tsconfig.build.json first.');
  process.exitCode = 2;
} else {
  await compareAll(positionals);
}

function loadOracle(directory) {
  try {
    return createRequire(join(resolve(directory), 'package.json'))('@cdktf/hcl2json').parse;
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function compareAll(directories) {
  const { parseHcl } = await import(pathToFileURL(join(BUILD, 'engine/load/hcl/index.js')));
  const { Source } = await import(pathToFileURL(join(BUILD, 'engine/model/source.js')));
  const counts = { files: 0, bytes: 0, texts: 0, rejected: 0 };
  const problems = [];
  for (const file of directories.flatMap((directory) => findFiles(directory))) {
    const bytes = readFileSync(file);
    counts.files++;
    counts.bytes += bytes.length;
    for (const text of variantsOf(bytes.toString('utf8'), Number(values.mutants))) {
      const theirs = await readWithOracle(file, text);
      const difference = compare(text, parseHcl(new Source(file, text)), theirs);
      counts.texts++;
      if (theirs.error !== null) counts.rejected++;
      if (difference !== null) problems.push({ file, difference, text });
    }
  }
  for (const { file, difference } of problems.slice(0, MAX_SHOWN)) console.error(`${file}: ${difference}`);
  if (process.env.KEEP_DIFFERENT !== undefined)
    writeFileSync(process.env.KEEP_DIFFERENT, JSON.stringify(problems));
  console.log(
    `${counts.files} files (${(counts.bytes / 1e6).toFixed(1)} MB), ${counts.texts} texts: hcl2json rejects ` +
      `${counts.rejected}; ${problems.length} differ`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

/** The text itself, and so many mutants. */
function variantsOf(text, mutants) {
  const random = randomNumbers(text.length);
  const mutate = () => {
    let mutant = text;
    for (let edits = 1 + random(3); edits > 0; edits--) {
      const at = random(mutant.length + 1);
      const added = random(3) === 0 ? '' : FRAGMENTS[random(FRAGMENTS.length)];
      mutant = mutant.slice(0, at) + added + mutant.slice(at + random(3));
    }
    return mutant;
  };
  return [text, ...Array.from({ length: mutants }, mutate)];
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

function compare(text, { body, diagnostics }, { value, error }) {
  const [first] = diagnostics;
  if (error !== null && first === undefined) return `accepted here, and rejected by hcl2json: ${error}`;
  if (error !== null) return null;
  if (value === null && first === undefined) return null;
  if (first !== undefined)
    return `rejected here (${first.line}:${first.column} ${first.message}), and accepted by hcl2json`;
  try {
    return isSame(documentJson(body, text), value, '');
  } catch (error) {
    if (error instanceof Unrepresentable) return null;
    throw error;
  }
}

async function readWithOracle(file, text) {
  try {
    return { value: await parse(file, text), error: null };
  } catch (error) {
    const message = error.message.split('\n', 1)[0];
    // It computes constants and may fail at that: a file that was read, and has no JSON.
    if (message.startsWith('convert to HCL: convert file')) return { value: null, error: null };
    return { value: null, error: message };
  }
}

function findFiles(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tf|tfvars|hcl)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

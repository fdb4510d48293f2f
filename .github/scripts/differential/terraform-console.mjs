/**
 * Compares our evaluation with `terraform console`, over the expressions of `expressions.txt`.
 * Usage: npx tsc -p tsconfig.build.json && node .github/scripts/differential/terraform-console.mjs
 * Exits 1 when a result differs. Where terraform is missing it says so, and exits 0.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { load as loadYaml } from 'js-yaml';

const FAILED = '(error)';
const here = new URL('.', import.meta.url);
const lines = readFileSync(new URL('expressions.txt', here), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
const expressions = lines.map((line) => (line.startsWith('~ ') ? line.slice(2).split(' # ')[0] : line));

if (spawnSync('terraform', ['version']).error !== undefined) {
  console.log('notice: terraform is not on this machine; the comparison is skipped');
} else {
  process.exitCode = await compare();
}

async function compare() {
  const directory = mkdtempSync(join(tmpdir(), 'terraform-console-'));
  try {
    const theirs = askTerraform(expressions, directory);
    const ours = await askUs();
    const counts = { same: 0, known: 0, unknown: 0, different: 0 };
    expressions.forEach((expression, at) => {
      const outcome = compareOne(lines[at], ours[at], theirs[at]);
      counts[outcome]++;
      if (outcome === 'unknown' || outcome === 'different')
        console.log(
          `${outcome}: ${expression}\n  terraform: ${theirs[at]}\n  ours:      ${ours[at] ?? '(unknown)'}`,
        );
    });
    console.log(
      `${expressions.length} expressions: ${counts.same} the same, ${counts.known} known to differ, ${counts.unknown} unknown to us, ${counts.different} different`,
    );
    return counts.different === 0 ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The JSON of each expression's value; an error that only stops one expression is found by halving the list. */
function askTerraform(list, directory) {
  const items = list.map((expression) => `try(jsonencode(${expression}), "${FAILED}")`);
  // The console prints only its last result, and that as HCL: base64 has nothing in it to be escaped.
  const { stdout, status } = spawnSync('terraform', ['console'], {
    cwd: directory,
    input: `base64encode(jsonencode([${items.join(', ')}]))\n`,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: directory, TF_CLI_CONFIG_FILE: '/dev/null' },
  });
  const encoded = /^"([A-Za-z0-9+/=]*)"\s*$/.exec(stdout)?.[1];
  if (status === 0 && encoded !== undefined)
    return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  if (list.length === 1) return [FAILED];
  const middle = list.length >> 1;
  return [...askTerraform(list.slice(0, middle), directory), ...askTerraform(list.slice(middle), directory)];
}

/** The same of our own evaluation; undefined where it says that a value is unknown. */
async function askUs() {
  const build = new URL('../../../build/engine/', here);
  const { Source } = await import(new URL('model/source.js', build));
  const { loadTerraform } = await import(new URL('load/terraform/load-terraform.js', build));
  const attributes = expressions.map(
    (expression, at) => `  e${at} = try(jsonencode(${expression}), "${FAILED}")`,
  );
  const text = `resource "test" "test" {\n${attributes.join('\n')}\n}\n`;
  const { resources } = loadTerraform([new Source('main.tf', text)], { parseYaml: (yaml) => loadYaml(yaml) });
  return expressions.map((_, at) => {
    const value = resources[0]?.body.entries.get(`e${at}`);
    return value?.kind === 'scalar' ? String(value.value) : undefined;
  });
}

function compareOne(line, our, their) {
  if (our !== undefined && areSame(our, their)) return line.startsWith('~') ? 'different' : 'same';
  return line.startsWith('~') ? 'known' : our === undefined ? 'unknown' : 'different';
}

/** Terraform's numbers have 512 bits; ours have 53. */
function areSame(a, b) {
  if (a === b) return true;
  if (a === FAILED || b === FAILED) return false;
  return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
}

// Checks which part of the code imports which (.dependency-cruiser.cjs), and that the rules, and the house rules
// of eslint.config.js, still bite: a small tree that keeps them must pass, and each seeded violation must be found.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { CLEAN_TREE, IMPORT_SEEDS, LINT_SEEDS } from './architecture-seeds.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const config = join(root, '.dependency-cruiser.cjs');
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const problems = [...checkTree(), ...checkFolders(), ...checkImportRules(), ...(await checkLintRules())];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

/** The tree itself. A cruiser that does not understand the tree reports nothing: so the modules are counted. */
function checkTree() {
  const { modules, violations } = cruise(root);
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  const unseen = files
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => !modules.has(name));
  const found = violations.map(({ rule, from, to }) => `${from} → ${to}: breaks ${rule}. ${commentOf(rule)}`);
  if (unseen.length > 0) found.push(`the cruiser did not see ${unseen.join(', ')}: its answer means nothing`);
  if (found.length === 0) console.log(`${modules.size} modules keep the rules`);
  return found;
}

/** A folder that no rule knows is a folder without rules. */
function checkFolders() {
  const known = new Set(rules().map(({ name }) => name));
  const unknown = readdirSync(join(root, 'src')).filter(
    (name) => !known.has(`layer-${name.replace('.', '-')}`),
  );
  return unknown.map((name) => `src/${name} is in no layer: add it to MAY_IMPORT in .dependency-cruiser.cjs`);
}

function checkImportRules() {
  const clean = cruiseSeeded({});
  const found = clean.violations.map(
    ({ rule, from, to }) => `the tree that keeps the rules breaks ${rule}: ${from} → ${to}`,
  );
  const seeded = new Set(IMPORT_SEEDS.map(({ rule }) => rule));
  for (const { name } of rules()) if (!seeded.has(name)) found.push(`rule ${name} has no seeded violation`);

  const files = Object.assign({}, ...IMPORT_SEEDS.map((seed) => seed.files));
  const { violations } = cruiseSeeded(files);
  for (const { rule, from } of IMPORT_SEEDS) {
    const bites = violations.some((violation) => violation.rule === rule && violation.from === from);
    if (!bites) found.push(`rule ${rule} no longer bites: it says nothing about the seeded ${from}`);
  }
  if (found.length === 0) console.log(`${IMPORT_SEEDS.length} seeded imports were found`);
  return found;
}

async function checkLintRules() {
  // The seeds are not on the disk, so they have no types: the rules about types are TypeScript-ESLint's own business.
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [tseslint.configs.disableTypeChecked],
  });
  const found = [];
  for (const { rule, file, code } of LINT_SEEDS) {
    const [result] = await eslint.lintText(code, { filePath: join(root, file) });
    const fired = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
    if (rule === null && fired.length > 0)
      found.push(`lint: ${file} is as it should be, yet ${fired.join(', ')} fired`);
    if (rule !== null && !fired.includes(rule))
      found.push(`lint: ${rule} no longer bites on ${file}: ${code}`);
  }
  if (found.length === 0) console.log(`${LINT_SEEDS.length} lint seeds were judged rightly`);
  return found;
}

function cruiseSeeded(extra) {
  const directory = mkdtempSync(join(tmpdir(), 'architecture-'));
  try {
    for (const [name, text] of Object.entries({ ...CLEAN_TREE, ...extra })) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    return cruise(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function cruise(directory) {
  const child = spawnSync(process.execPath, [depcruise, '--config', config, '--output-type', 'json', 'src'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  // Its exit code is the number of violations; without a report there is none.
  if (!child.stdout.startsWith('{'))
    throw new Error(`dependency-cruiser failed: ${child.stderr || child.stdout}`);
  const { modules, summary } = JSON.parse(child.stdout);
  return {
    modules: new Set(modules.map(({ source }) => source)),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

function rules() {
  return createRequire(import.meta.url)(config).forbidden;
}

function commentOf(name) {
  return rules().find((rule) => rule.name === name)?.comment ?? '';
}

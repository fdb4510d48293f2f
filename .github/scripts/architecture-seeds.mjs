// What the architecture check is tried on: a tree that keeps every rule, one violation a rule, and lines of code for
// the house rules of eslint.config.js.

const uses = (...specifiers) =>
  [...specifiers.map((name) => `import '${name}';`), 'export const it = 1;', ''].join('\n');

const fakePackage = (name) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {};\n',
});

/** Each part of src, importing what it may. */
export const CLEAN_TREE = {
  'package.json': JSON.stringify({
    name: 'seeded',
    type: 'module',
    dependencies: { zod: '1', '@actions/core': '1', '@actions/github': '1', ignore: '1' },
    devDependencies: { 'only-for-tests': '1' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'NodeNext', moduleResolution: 'NodeNext' } }),
  ...fakePackage('zod'),
  ...fakePackage('ignore'),
  ...fakePackage('@actions/core'),
  ...fakePackage('@actions/github'),
  ...fakePackage('only-for-tests'),
  ...fakePackage('not-listed'),
  '__tests__/fake.ts': uses(),
  'src/main.ts': uses('./action/run.js', './contract/report.js'),
  'src/cli.ts': uses('./cli/scan.js'),
  'src/contract/report.ts': uses('zod', 'node:crypto'),
  'src/gate/decide.ts': uses('../contract/report.js', './types-may-go-round.js'),
  'src/gate/types-may-go-round.ts':
    "import type { it as other } from './decide.js';\nexport type It = typeof other;\nexport const it = 1;\n",
  'src/present/comment.ts': uses('../contract/report.js'),
  'src/config/settings.ts': uses('../contract/report.js', 'node:fs'),
  'src/github/client.ts': uses(
    '../contract/report.js',
    '@actions/github',
    'node:https',
    'node:child_process',
  ),
  'src/install/download.ts': uses(
    '../config/settings.js',
    '@actions/core',
    'node:https',
    'node:child_process',
  ),
  'src/scan/run-cli.ts': uses('../contract/report.js', 'node:child_process'),
  'src/sinks/webhook.ts': uses('../contract/report.js', 'node:https'),
  'src/events/deliver.ts': uses('../sinks/webhook.js'),
  'src/action/run.ts': uses(
    '@actions/core',
    '../config/settings.js',
    '../github/client.js',
    '../install/download.js',
    '../scan/run-cli.js',
    '../events/deliver.js',
    '../gate/decide.js',
    '../present/comment.js',
  ),
  'src/cli/scan.ts': uses(
    '../engine/scan.js',
    '../config/settings.js',
    '../gate/decide.js',
    '../present/comment.js',
    'node:fs',
  ),
  'src/engine/scan.ts': uses('./load/terraform.js', './adapt/bucket.js', './policy/evaluate.js', 'node:fs'),
  'src/engine/load/terraform.ts': uses('../model/value.js', 'ignore', 'node:fs'),
  'src/engine/load/terraform/expression/evaluate.ts': uses('./call.js'),
  'src/engine/load/terraform/expression/call.ts': uses('./evaluate.js'),
  'src/engine/adapt/bucket.ts': uses('../model/value.js'),
  'src/engine/policy/evaluate.ts': uses('../model/value.js', '../../contract/report.js'),
  'src/engine/model/value.ts': uses('../../contract/report.js'),
};

/** `rule` must be reported of the file `from`. The files do not disturb each other, so one run finds them all. */
const seed = (rule, from, ...specifiers) => ({ rule, from, files: { [from]: uses(...specifiers) } });

export const IMPORT_SEEDS = [
  {
    rule: 'layer-main-ts',
    from: 'src/main.ts',
    files: { 'src/main.ts': uses('./action/run.js', './cli/scan.js') },
  },
  { rule: 'action-without-engine', from: 'src/main.ts', files: {} },
  {
    rule: 'layer-cli-ts',
    from: 'src/cli.ts',
    files: { 'src/cli.ts': uses('./cli/scan.js', './engine/scan.js') },
  },
  seed('layer-action', 'src/action/a-engine.ts', '../engine/scan.js'),
  seed('layer-action', 'src/action/a-sinks.ts', '../sinks/webhook.js'),
  {
    rule: 'layer-action',
    from: 'src/action/a-type.ts',
    files: {
      'src/action/a-type.ts': "import type { it } from '../engine/scan.js';\nexport type It = typeof it;\n",
    },
  },
  {
    rule: 'layer-action',
    from: 'src/action/a-lazy.ts',
    files: { 'src/action/a-lazy.ts': "export const lazy = () => import('../engine/scan.js');\n" },
  },
  seed('layer-cli', 'src/cli/a-github.ts', '../github/client.js'),
  seed('layer-events', 'src/events/a-action.ts', '../action/run.js'),
  seed('layer-sinks', 'src/sinks/a-events.ts', '../events/deliver.js'),
  seed('layer-github', 'src/github/a-present.ts', '../present/comment.js'),
  seed('layer-install', 'src/install/a-scan.ts', '../scan/run-cli.js'),
  seed('layer-scan', 'src/scan/a-engine.ts', '../engine/scan.js'),
  seed('layer-config', 'src/config/a-gate.ts', '../gate/decide.js'),
  seed('layer-gate', 'src/gate/a-present.ts', '../present/comment.js'),
  seed('layer-present', 'src/present/a-gate.ts', '../gate/decide.js'),
  seed('layer-engine', 'src/engine/a-cli.ts', '../cli/scan.js'),
  seed('layer-engine', 'src/engine/load/a-config.ts', '../../config/settings.js'),
  seed('layer-contract', 'src/contract/a-gate.ts', '../gate/decide.js'),
  seed('layer-engine-load', 'src/engine/load/a-adapt.ts', '../adapt/bucket.js'),
  seed('layer-engine-adapt', 'src/engine/adapt/a-policy.ts', '../policy/evaluate.js'),
  seed('layer-engine-policy', 'src/engine/policy/a-load.ts', '../load/terraform.js'),
  seed('layer-engine-model', 'src/engine/model/a-scan.ts', '../scan.js'),
  seed('pure-without-node', 'src/gate/a-fs.ts', 'node:fs'),
  seed('pure-without-node', 'src/contract/a-process.ts', 'node:process'),
  seed('pure-without-node', 'src/present/a-os.ts', 'os'),
  seed('pure-without-node', 'src/engine/model/a-net.ts', 'node:net'),
  seed('pure-without-node', 'src/engine/policy/a-promises.ts', 'node:fs/promises'),
  seed('pure-without-node', 'src/engine/policy/a-child.ts', 'node:child_process'),
  seed('pure-without-packages', 'src/present/a-core.ts', '@actions/core'),
  seed('toolkit-on-the-action-side', 'src/config/a-core.ts', '@actions/core'),
  {
    rule: 'cli-without-toolkit',
    from: 'src/cli.ts',
    files: {
      'src/cli/scan.ts': "import '../engine/scan.js';\nexport const lazy = () => import('./a-toolkit.js');\n",
      'src/cli/a-toolkit.ts': uses('@actions/core'),
    },
  },
  seed('network-at-the-edge', 'src/engine/load/a-https.ts', 'node:https'),
  seed('network-at-the-edge', 'src/scan/a-dns.ts', 'node:dns/promises'),
  seed('processes-at-the-edge', 'src/cli/a-child.ts', 'node:child_process'),
  {
    rule: 'no-cycles',
    from: 'src/gate/a-round.ts',
    files: { 'src/gate/a-round.ts': uses('./b-round.js'), 'src/gate/b-round.ts': uses('./a-round.js') },
  },
  {
    rule: 'no-cycles',
    from: 'src/engine/load/terraform/b-round.ts',
    files: {
      'src/engine/load/terraform/expression/a-round.ts': uses('../b-round.js'),
      'src/engine/load/terraform/b-round.ts': uses('./expression/a-round.js'),
    },
  },
  seed('no-development-code', 'src/scan/a-tests.ts', '../../__tests__/fake.js'),
  seed('no-development-packages', 'src/scan/a-dev.ts', 'only-for-tests'),
  seed('no-unlisted-packages', 'src/scan/a-unlisted.ts', 'not-listed'),
  seed('no-unresolvable', 'src/scan/a-nowhere.ts', './nowhere.js'),
];

/** `rule` must fire on `code`, were it the content of `file`; null: nothing may fire. */
export const LINT_SEEDS = [
  {
    rule: null,
    file: 'src/gate/decide.ts',
    code: 'export const since = (at: number): Date => new Date(at);\n',
  },
  { rule: null, file: 'src/action/inputs.ts', code: 'export const all = (): unknown => process.env;\n' },
  {
    rule: null,
    file: 'src/cli/run.ts',
    code: 'export const fail = (): void => {\n  process.exitCode = 2;\n};\n',
  },
  { rule: 'no-restricted-exports', file: 'src/gate/decide.ts', code: 'export default 1;\n' },
  { rule: '@typescript-eslint/no-explicit-any', file: 'src/gate/decide.ts', code: 'export let a: any;\n' },
  {
    rule: '@typescript-eslint/no-non-null-assertion',
    file: 'src/gate/decide.ts',
    code: 'export const a = [1][0]!;\n',
  },
  { rule: 'no-console', file: 'src/engine/scan.ts', code: "console.log('a');\n" },
  { rule: 'no-console', file: 'src/cli/scan.ts', code: "console.log('a');\n" },
  { rule: 'no-restricted-properties', file: 'src/cli/scan.ts', code: 'process.exit(1);\n' },
  { rule: 'no-restricted-properties', file: 'src/main.ts', code: 'process.exit(1);\n' },
  {
    rule: 'no-restricted-properties',
    file: 'src/engine/scan.ts',
    code: 'export const a = process.env.HOME;\n',
  },
  { rule: 'no-restricted-properties', file: 'src/scan/run.ts', code: 'export const { env } = process;\n' },
  { rule: 'no-restricted-properties', file: 'src/scan/run.ts', code: 'process.exitCode = 0;\n' },
  {
    rule: null,
    file: 'src/engine/load/a.ts',
    code: "import { isIP } from 'node:net';\nexport const a = isIP('a');\n",
  },
  {
    rule: null,
    file: 'src/install/a.ts',
    code: "import { connect } from 'node:net';\nexport const a = connect;\n",
  },
  {
    rule: 'no-restricted-imports',
    file: 'src/engine/load/a.ts',
    code: "import { connect } from 'node:net';\nexport const a = connect;\n",
  },
  {
    rule: 'no-restricted-imports',
    file: 'src/scan/run.ts',
    code: "import { env } from 'node:process';\nenv;\n",
  },
  { rule: 'no-restricted-globals', file: 'src/github/client.ts', code: "void fetch('https://a');\n" },
  { rule: 'no-restricted-globals', file: 'src/gate/decide.ts', code: 'export const a = process.platform;\n' },
  { rule: 'no-restricted-globals', file: 'src/present/html.ts', code: 'setTimeout(() => {}, 1);\n' },
  { rule: 'no-restricted-properties', file: 'src/gate/decide.ts', code: 'export const a = Date.now();\n' },
  {
    rule: 'no-restricted-properties',
    file: 'src/engine/policy/a.ts',
    code: 'export const a = Math.random();\n',
  },
  { rule: 'no-restricted-syntax', file: 'src/engine/model/a.ts', code: 'export const a = new Date();\n' },
  { rule: 'no-restricted-syntax', file: 'src/present/a.ts', code: "export const a = import('node:fs');\n" },
  { rule: 'no-restricted-syntax', file: 'src/action/a.ts', code: "core.summary.addRaw('a');\n" },
  { rule: 'no-restricted-syntax', file: 'src/action/a.ts', code: 'core.summary.addEOL().addTable([]);\n' },
  { rule: 'no-restricted-syntax', file: 'src/present/a.ts', code: "summary.addLink('a', 'b');\n" },
  { rule: 'no-restricted-syntax', file: 'src/scan/a.ts', code: 'export const a = 1 as unknown as string;\n' },
  { rule: 'house/file-names', file: 'src/scan/runCli.ts', code: 'export const a = 1;\n' },
  { rule: 'house/file-names', file: 'src/scan/path-utils.ts', code: 'export const a = 1;\n' },
  { rule: 'max-lines', file: 'src/scan/long.ts', code: 'export const a = 1;\n' + '//\n'.repeat(300) },
  { rule: null, file: 'src/engine/model/types/aws.ts', code: 'export const a = 1;\n' + '//\n'.repeat(300) },
];

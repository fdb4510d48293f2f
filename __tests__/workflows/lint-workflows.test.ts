import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(process.cwd(), '.github/scripts/lint-workflows.mjs');
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

const ACTION = `name: Gate
description: A gate.
inputs:
  path:
    description: What to scan.
outputs:
  gate_status:
    description: The verdict.
runs:
  using: node24
  main: dist/main/index.js
`;

const GOOD = `name: Good
on: pull_request
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - id: gate
        uses: ./
        with:
          path: .
      - if: steps.gate.outputs.gate_status == 'passed'
        run: echo passed
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workflows-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function lint(files: Readonly<Record<string, string>>): {
  readonly code: number | null;
  readonly said: string;
} {
  for (const [name, text] of Object.entries({ 'action.yml': ACTION, ...files })) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, root], { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

const inOwn = (text: string) => ({ '.github/workflows/a.yml': text });
const inExample = (text: string) => ({ 'examples/workflows/a.yml': text });

test('a workflow that keeps the rules is in order, here and as an example', () => {
  const example = GOOD.replace('uses: ./', 'uses: org/policy-gate@v1');
  const readme = `# Use\n\n\`\`\`yaml\n${example.replace('    timeout-minutes: 5\n', '')}\`\`\`\n`;
  const { code, said } = lint({ ...inOwn(GOOD), ...inExample(example), 'README.md': readme });
  expect(said).toBe('2 workflows, 1 snippets and action.yml are in order\n');
  expect(code).toBe(0);
});

test.each([
  ['an action by its tag', CHECKOUT, 'actions/checkout@v7', 'a.yml:11: pin actions/checkout@v7'],
  ['a commit without its version', ' # v7.0.1', '', 'a.yml:11: pin actions/checkout@3d3c'],
  ['credentials left behind', 'persist-credentials: false', 'fetch-depth: 1', 'persist-credentials: false'],
  ['no permissions at the top', 'permissions: {}\n', '', 'a.yml:1: say what the token may do'],
  [
    'wide permissions at the top',
    'permissions: {}',
    'permissions: write-all',
    'permissions belong to each job',
  ],
  ['a job that can run for ever', '    timeout-minutes: 5\n', '', 'timeout-minutes'],
  [
    'the dangerous trigger',
    'on: pull_request\n',
    'on: pull_request_target\n',
    'pull_request_target gives a token',
  ],
  ['a test that an unset output passes', "== 'passed'", "!= 'failed'", 'never with !='],
  ['an input that does not exist', 'path: .', 'paths: .', "no input 'paths'"],
  ['an output that does not exist', 'outputs.gate_status', 'outputs.status', "no output 'status'"],
  ['an unknown key', 'timeout-minutes', 'timeout', "Unexpected value 'timeout'"],
  [
    'a script injection',
    'echo passed',
    'echo ${{ github.event.pull_request.title }}',
    'potentially untrusted',
  ],
  ['a step that does not exist', 'steps.gate.', 'steps.gates.', 'gates'],
])('finds %s', (_, from, to, expected) => {
  expect(GOOD).toContain(from);
  const { code, said } = lint(inOwn(GOOD.replace(from, to)));
  expect(said).toContain(expected);
  expect(code).toBe(1);
});

test('finds mistakes in the steps that the README shows', () => {
  const readme = 'Text.\n\n```yaml\n- uses: org/policy-gate@v1\n  with:\n    paht: .\n```\n';
  const { code, said } = lint({ 'README.md': readme });
  expect(said).toBe("README.md:6: the action has no input 'paht'\n");
  expect(code).toBe(1);
});

test('finds mistakes in action.yml', () => {
  const { code, said } = lint({
    'action.yml': ACTION.replace('using: node24', 'using: node24\n  mian: a.js'),
  });
  expect(said).toContain("action.yml:11: Unexpected value 'mian'");
  expect(code).toBe(1);
});

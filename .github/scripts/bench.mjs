// What a user waits for: medians over whole processes of the committed bundles. `npm run bench`; `--quick` leaves out the
// tree of 10,000 files, `--check` exits 1 when a limit is missed (machines differ, so CI does not).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { generateTree } from './generate-tree.mjs';

const root = resolve(import.meta.dirname, '../..');
const MAIN = join(root, 'dist/main/index.js');
const CLI = join(root, 'dist/cli/index.js');
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const isQuick = process.argv.includes('--quick');
let missed = 0;

try {
  for (const file of [MAIN, CLI]) {
    if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first`);
  }
  sizes();
  await starts();
  await trees(isQuick ? [100, 1_000] : [100, 1_000, 10_000]);
  if (missed > 0 && process.argv.includes('--check')) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function sizes() {
  heading('Size');
  line('dist/main, its code', sizeOfCode(MAIN) / 1e6, 'MB', 3);
  line('dist/cli, its code', sizeOfCode(CLI) / 1e6, 'MB', 3);
}

/** Of a bundle with the parts that it loads when they are needed, in bytes. */
function sizeOfCode(entry) {
  const files = readdirSync(dirname(entry)).filter((name) => name.endsWith('.js'));
  return files.reduce((sum, name) => sum + statSync(join(dirname(entry), name)).size, 0);
}

async function starts() {
  heading('Start, median of 15 (and the best, when the machine is busy)');
  start('node, an empty file', await measured(15, () => time(['--eval', ''])));
  start('policycortex --version', await measured(15, () => time([CLI, '--version'])), 100);
  const small = [
    CLI,
    'scan',
    'infrastructure',
    '--path',
    'examples/insecure/terraform/storage.tf',
    '--output',
    'json',
  ];
  start('policycortex scan of one small file', await measured(15, () => time(small)), 200);
  const insecure = [CLI, 'scan', 'infrastructure', '--path', 'examples/insecure', '--output', 'json'];
  start('policycortex scan of examples/insecure', await measured(15, () => time(insecure)), 300);
  start('the action, to its first API call', await measured(9, timeToFirstCall), 500);
}

async function trees(counts) {
  heading('Scan of generated Terraform, median of 3');
  const perFile = new Map();
  for (const count of counts) {
    const directory = join(scratch, String(count));
    generateTree(directory, count);
    const runs = [];
    for (let run = 0; run < 3; run += 1) runs.push(await scanTree(directory));
    const milliseconds = median(runs.map((run) => run.milliseconds));
    const label = count.toLocaleString('en');
    perFile.set(count, milliseconds / count);
    line(`${label} files`, milliseconds, 'ms', count === 1_000 ? 1_000 : undefined);
    line(`${label} files, a second`, (count / milliseconds) * 1_000, 'files/s');
    line(
      `${label} files, peak memory`,
      median(runs.map((run) => run.megabytes)),
      'MB',
      count === 10_000 ? 400 : undefined,
    );
    rmSync(directory, { recursive: true, force: true });
  }
  if (perFile.has(10_000)) {
    line('per file, 10,000 to 1,000', perFile.get(10_000) / perFile.get(1_000), '×', 1.3);
  }
}

/** Whole-process time in milliseconds. The scanner may exit 0 only. */
async function time(args, { cwd = root, env = process.env } = {}) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`${args.join(' ')} exited ${code}: ${said}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

async function scanTree(directory) {
  const memory = join(scratch, 'memory');
  // maxRSS is in kilobytes on every system.
  const probe = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)));`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, CLI];
  const milliseconds = await time([...args, 'scan', 'infrastructure', '--path', '.', '--output', 'json'], {
    cwd: directory,
  });
  return { milliseconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}

/** Spawns the action as a runner does, on a pull request, and waits for its first request. */
async function timeToFirstCall() {
  const arrival = Promise.withResolvers();
  const server = createServer((_, response) => {
    arrival.resolve(process.hrtime.bigint());
    response.writeHead(404).end('{}');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => {
      const file = join(scratch, name);
      writeFileSync(file, '');
      return [name, file];
    }),
  );
  const env = {
    PATH: process.env.PATH,
    ...files,
    ...runnerVariables(`http://127.0.0.1:${server.address().port}`),
    ...inputVariables({ path: 'examples/insecure', comment: 'always', 'github-token': 'bench' }),
  };
  // A fresh runner has an empty tool cache.
  rmSync(env.RUNNER_TOOL_CACHE, { recursive: true, force: true });
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [MAIN], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  child.on('close', (code) =>
    arrival.reject(new Error(`the action exited ${code} without a request:\n${said}`)),
  );
  const end = await arrival.promise;
  child.kill('SIGKILL');
  server.close();
  server.closeAllConnections();
  return Number(end - start) / 1e6;
}

function runnerVariables(api) {
  const event = join(scratch, 'event.json');
  const repo = { full_name: 'example/shop', name: 'shop', owner: { login: 'example' } };
  const [head, base] = ['1', '2'].map((digit, index) => ({
    sha: digit.repeat(40),
    ref: index === 0 ? 'change' : 'main',
    repo,
  }));
  writeFileSync(
    event,
    JSON.stringify({
      action: 'opened',
      number: 7,
      pull_request: { number: 7, head, base },
      repository: repo,
    }),
  );
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_SHA: '3'.repeat(40),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_HEAD_REF: 'change',
    GITHUB_BASE_REF: 'main',
    GITHUB_WORKFLOW: 'Gate',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: 'gate',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: root,
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform] ?? 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_TEMP: scratch,
    RUNNER_TOOL_CACHE: join(scratch, 'tools'),
  };
}

/** As the runner does: every input of action.yml, with its default where the step gives none. */
function inputVariables(given) {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const variable = ([name, { default: value = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    String(given[name] ?? value),
  ];
  return Object.fromEntries(Object.entries(inputs).map(variable));
}

async function measured(runs, measure) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await measure());
  return times;
}

function start(label, times, limit) {
  line(label, median(times), `ms (${Math.round(Math.min(...times))})`, limit);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function heading(text) {
  console.log(`\n${text}`);
}

function line(label, value, unit, limit) {
  const isMissed = limit !== undefined && value > limit;
  if (isMissed) missed += 1;
  const number = value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
  const verdict =
    limit === undefined ? '' : `  limit ${limit.toLocaleString('en')}${isMissed ? '  MISSED' : ''}`;
  console.log(`  ${label.padEnd(40)} ${number.padStart(8)} ${unit.padEnd(10)}${verdict}`);
}

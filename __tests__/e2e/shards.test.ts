/** The CLI scans in parts, and joins what they found into what one run would have given. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from './runner/run-cli.js';
import { REPOSITORY_ROOT } from './runner/run-action.js';

const home = mkdtempSync(path.join(tmpdir(), 'policy-gate-shards-e2e-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const COUNT = 8;

describe('a tree of 1,000 files', () => {
  const tree = path.join(home, 'tree');
  const reports = path.join(home, 'reports');
  let whole = '';

  beforeAll(() => {
    mkdirSync(reports);
    const script = path.join(REPOSITORY_ROOT, '.github/scripts/generate-tree.mjs');
    execFileSync(process.execPath, [script, tree, '1000']);
    whole = runCli(['scan', '--output', 'json'], { cwd: tree }).stdout;
    for (let index = 1; index <= COUNT; index += 1) {
      const scan = runCli(['scan', '--shard', `${index}/${COUNT}`, '--output', 'json'], { cwd: tree });
      expect(scan).toMatchObject({ exitCode: 0, stderr: '' });
      writeFileSync(path.join(reports, `shard-${index}.json`), scan.stdout);
    }
  }, 120_000);

  const merge = (...operands: readonly string[]): ReturnType<typeof runCli> =>
    runCli(['merge', ...operands], { cwd: reports });

  const names = Array.from({ length: COUNT }, (_, at) => `shard-${at + 1}.json`);

  it('gives the same bytes in eight shards as in one run', () => {
    expect(JSON.parse(whole)).toMatchObject({ target: { files_scanned: 1_000 } });
    const merged = merge(...[...names].reverse());
    expect(merged).toMatchObject({ exitCode: 0, stderr: '' });
    expect(merged.stdout === whole).toBe(true);
  });

  it('leaves something to do for most of them', () => {
    const sizes = names.map((name) => {
      const { target } = JSON.parse(readFileSync(path.join(reports, name), 'utf8')) as {
        target: { files_scanned: number };
      };
      return target.files_scanned;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_000);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(4);
  });

  it('expands a pattern that the shell has left, and writes a file', () => {
    const merged = merge('shard-*.json', '--output', '../whole.json');
    expect(merged).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(path.join(home, 'whole.json'), 'utf8') === whole).toBe(true);
  });

  it.each<readonly [what: string, operands: readonly string[], message: string]>([
    ['no report', [], 'no report is named'],
    ['a missing shard', names.slice(1), 'Of 8 shards 1 is missing. A part is not the whole'],
    ['a shard twice', [...names, 'copy.json'], 'shard-3.json and copy.json are both shard 3 of 8'],
    ['a whole', [...names, '../whole.json'], '../whole.json is not of a shard'],
    ['another tree', [...names.slice(1), 'other.json'], 'are not of one scan: the code'],
    ['another release', [...names.slice(1), 'older.json'], 'are not of one scan: the scanner'],
    ['what is not there', ['none-*.json'], 'none-*.json: no such file'],
    ['what is no report', ['broken.json'], 'broken.json: The report of the CLI is not JSON'],
  ])('refuses %s', (_, operands, message) => {
    copyFileSync(path.join(reports, 'shard-3.json'), path.join(reports, 'copy.json'));
    const first = readFileSync(path.join(reports, 'shard-1.json'), 'utf8');
    writeFileSync(path.join(reports, 'broken.json'), first.slice(0, 500));
    writeFileSync(path.join(reports, 'older.json'), first.replace('"version": "', '"version": "0.'));
    writeFileSync(path.join(reports, 'other.json'), first.replace('"scan": "', '"scan": "0'));
    const { exitCode, stdout, stderr } = merge(...operands);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

it.each(['0/8', '9/8', '8', 'x'])('refuses the shard %s', (shard) => {
  const { exitCode, stderr } = runCli(['scan', '--path', 'examples', '--shard', shard]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`--shard is "${shard}"; it takes a part of a whole, as in "2/8".`);
});

it('gives a report of a shard that has nothing', () => {
  const reports = [1, 2].map((index) => {
    const scan = runCli(['scan', '--path', 'examples/insecure', '--shard', `${index}/2`, '--output', 'json']);
    expect(scan.exitCode).toBe(0);
    return JSON.parse(scan.stdout) as { target: { files_scanned: number; shard: unknown } };
  });
  expect(reports.map(({ target }) => target.shard)).toEqual([
    expect.objectContaining({ index: 1, count: 2 }),
    expect.objectContaining({ index: 2, count: 2 }),
  ]);
});

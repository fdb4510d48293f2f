/** A baseline that is kept in the repository: written, read, and what changed since. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROKEN, PUBLIC_BUCKET } from './infrastructure.js';
import { runCli, type CliResult } from './runner/run-cli.js';

const FILE = '.github/policy-gate-baseline.json';
const volume = (name: string): string =>
  `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "eu-central-1a"\n  size              = 10\n}\n`;

interface Tree {
  readonly cwd: string;
  readonly write: (name: string, text: string) => void;
  readonly run: (...argv: readonly string[]) => CliResult;
  readonly baseline: () => string;
}

const treeWith = (files: Readonly<Record<string, string>>): Tree => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'policycortex-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    cwd,
    write,
    run: (...argv) => runCli(argv, { cwd }),
    baseline: () => readFileSync(path.join(cwd, FILE), 'utf8'),
  };
};

describe('policycortex baseline create', () => {
  it('writes what there is, which changes only when that does', () => {
    const tree = treeWith({ 'main.tf': PUBLIC_BUCKET + volume('old') });
    const created = tree.run('baseline', 'create');
    expect([created.exitCode, created.stderr]).toEqual([0, '']);
    expect(created.stdout).toMatch(/^\.github\/policy-gate-baseline\.json: \d+ violations\n$/);
    const before = tree.baseline();
    expect(before).not.toMatch(/"(line|message)"/);
    tree.write('main.tf', `# moved\n\n${PUBLIC_BUCKET}${volume('old')}`);
    tree.run('baseline', 'create');
    expect(tree.baseline()).toBe(before);
    // One violation more is its lines more.
    tree.write('main.tf', PUBLIC_BUCKET + volume('new') + volume('old'));
    tree.run('baseline', 'create');
    const lines = new Set(before.split('\n').map((line) => line.replace(/,$/, '')));
    const added = tree
      .baseline()
      .split('\n')
      .filter((line) => !lines.has(line.replace(/,$/, '')));
    expect(added.every((line) => line.includes('aws_ebs_volume.new'))).toBe(true);
    expect(added.length).toBeGreaterThan(0);
  });

  it('scans what the config says', () => {
    const tree = treeWith({
      '.github/policy-gate.yml': 'path: live\n',
      'live/main.tf': volume('live'),
      'attic/main.tf': volume('attic'),
    });
    expect(tree.run('baseline', 'create').exitCode).toBe(0);
    expect(tree.baseline()).toContain('aws_ebs_volume.live');
    expect(tree.baseline()).not.toContain('aws_ebs_volume.attic');
  });

  it('is not written where not everything could be read, unless asked for', () => {
    const tree = treeWith({ 'a/main.tf': BROKEN, 'b/main.tf': volume('old') });
    const refused = tree.run('baseline', 'create');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('a/main.tf:2: ');
    expect(refused.stderr).toContain('--allow-parse-errors');
    expect(existsSync(path.join(tree.cwd, FILE))).toBe(false);
    expect(tree.run('baseline', 'create', '--allow-parse-errors', '--output', 'kept.json').exitCode).toBe(0);
    expect(readFileSync(path.join(tree.cwd, 'kept.json'), 'utf8')).toContain('aws_ebs_volume.old');
  });

  it.each([
    [['baseline'], 'What about the baseline?'],
    [['baseline', 'make'], 'there is no "baseline make"'],
    [['baseline', 'create', 'x'], '"x" is not expected'],
    [['baseline', 'create'], 'nothing that the scanner reads was found'],
  ])('refuses %j with 2', (argv, said) => {
    const { exitCode, stderr } = treeWith({ 'README.md': '' }).run(...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('scan --baseline', () => {
  const changed = (): Tree => {
    const tree = treeWith({ 'main.tf': volume('old') + volume('mended') });
    tree.run('baseline', 'create');
    tree.write('main.tf', PUBLIC_BUCKET);
    tree.write('disks.tf', volume('old'));
    return tree;
  };

  it('tells people what is new, what is not, and what is gone', () => {
    const { stdout, exitCode } = changed().run('scan', '--baseline', FILE);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Compared with \.github\/policy-gate-baseline\.json$/m);
    expect(stdout).toMatch(/^ {2}\d+ new, \d+ existing, \d+ resolved$/m);
    expect(stdout).toMatch(/main\.tf:\d+ .*\(new\)$/m);
    expect(stdout).not.toMatch(/disks\.tf:.*\(new\)/);
    expect(stdout).toMatch(/resolved: \S+ {2}aws_ebs_volume\.mended/);
    expect(stdout).not.toMatch(/gate (passed|failed)|no verdict/i);
  });

  it('tells machines', () => {
    const { stdout } = changed().run('scan', '--baseline', FILE, '--output', 'json');
    const report = JSON.parse(stdout) as {
      violations: { resource_id: string; is_new: boolean; gate?: unknown }[];
      baseline: { reference: string; new: number; existing: number; resolved: { resource_id: string }[] };
    };
    expect(report.baseline.reference).toBe(FILE);
    expect(report.baseline.resolved.every((each) => each.resource_id === 'aws_ebs_volume.mended')).toBe(true);
    const isNew = (id: string): boolean[] =>
      report.violations.filter(({ resource_id }) => resource_id === id).map((each) => each.is_new);
    expect(new Set(isNew('aws_ebs_volume.old'))).toEqual(new Set([false]));
    expect(new Set(isNew('aws_s3_bucket.site'))).toEqual(new Set([true]));
    expect(report.violations.some((violation) => 'gate' in violation)).toBe(false);
    // It can be compared with itself.
    const tree = changed();
    tree.write('report.json', stdout);
    const again = tree.run('scan', '--baseline', 'report.json', '--exit-code', '7');
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toMatch(/^ {2}0 new, \d+ existing, 0 resolved$/m);
  });

  it('--exit-code is about new ones only', () => {
    const tree = changed();
    expect(tree.run('scan', '--baseline', FILE, '--exit-code', '7').exitCode).toBe(7);
    tree.write('main.tf', '# nothing left\n');
    expect(tree.run('scan', '--baseline', FILE, '--exit-code', '7').exitCode).toBe(0);
    expect(tree.run('scan', '--exit-code', '7').exitCode).toBe(7);
  });

  it('a file that is not there is said before the scan', () => {
    const { exitCode, stderr } = changed().run('scan', '--baseline', 'nowhere.json');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the baseline nowhere.json cannot be read');
  });
});

it('gate --baseline enforces only what is new', () => {
  const tree = treeWith({
    '.github/policy-gate.yml': `enforce: new\nbaseline: ${FILE}\nthresholds: {max_high: 0}\n`,
    'main.tf': volume('old'),
  });
  expect(tree.run('baseline', 'create').exitCode).toBe(0);
  expect(tree.run('gate').exitCode).toBe(0);
  tree.write('new.tf', volume('new'));
  expect(tree.run('gate').exitCode).toBe(1);
});

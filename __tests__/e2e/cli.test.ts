import { mkdtempSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROKEN, CLEAN, PUBLIC_BUCKET } from './infrastructure.js';
import { runCli } from './runner/run-cli.js';

const directoryWith = (files: Readonly<Record<string, string>>): string => {
  const directory = mkdtempSync(path.join(tmpdir(), 'policycortex-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
  return directory;
};

describe('policycortex scan', () => {
  it('prints the report and nothing else, and exits with 0 whatever it found', () => {
    const scan = runCli([
      'scan',
      'infrastructure',
      '--path',
      './examples/insecure',
      '--frameworks',
      'soc2,hipaa',
      '--output',
      'json',
    ]);
    expect([scan.exitCode, scan.stderr]).toEqual([0, '']);
    const report = JSON.parse(scan.stdout) as {
      schema_version: number;
      violations: { severity: string; file: string; line: number }[];
      frameworks: { framework: string }[];
    };
    expect(report.schema_version).toBe(1);
    expect(report.violations.some(({ severity }) => severity === 'CRITICAL')).toBe(true);
    expect(
      report.violations.every(({ file, line }) => file.startsWith('examples/insecure/') && line > 0),
    ).toBe(true);
    expect(report.frameworks.map(({ framework }) => framework)).toEqual(['SOC2', 'HIPAA']);
  });

  it('exits as asked when there are violations', () => {
    const directory = directoryWith({ 'main.tf': PUBLIC_BUCKET });
    expect(runCli(['scan', '--path', directory, '--exit-code', '7']).exitCode).toBe(7);
    const clean = directoryWith({ 'main.tf': CLEAN });
    expect(runCli(['scan', '--path', clean, '--exit-code', '7']).exitCode).toBe(0);
  });

  it('gives the same bytes again, and for the same tree elsewhere', () => {
    const argv = ['scan', '--path', '.', '--output', 'json'];
    const [here, there] = [1, 2].map(() => {
      const copy = mkdtempSync(path.join(tmpdir(), 'policycortex-'));
      cpSync('examples', copy, { recursive: true });
      return copy;
    }) as [string, string];
    const first = runCli(argv, { cwd: here });
    expect(first.exitCode).toBe(0);
    expect(runCli(argv, { cwd: here }).stdout).toBe(first.stdout);
    expect(runCli(argv, { cwd: there }).stdout).toBe(first.stdout);
  });

  it.each([
    [['scan', '--path', 'nowhere'], 'nowhere'],
    [['scan', './infra'], 'did you mean --path ./infra'],
    [['scan', '--frameworks', 'soc3'], 'soc3'],
    [['scan', '--output', 'xml'], '--output is "xml"'],
    [['scan', '--exit-code', '300'], '--exit-code is "300"'],
    [['scan', '--paht', 'x'], 'did you mean --path'],
    [['scan', '--path'], '--path needs a value'],
    [['gate', '--max-high', 'x'], '--max-high is "x"'],
    [['scna'], 'did you mean "scan"'],
    [['policies', 'show', 'nothing-like-it'], 'nothing-like-it'],
    [[], ''],
  ])('refuses %j with 2', (argv, said) => {
    const run = runCli(argv);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(said);
  });
});

describe('policycortex gate', () => {
  it('passes the good example and fails the bad one', () => {
    const good = runCli(['gate', '--path', 'examples/infrastructure']);
    expect(good.exitCode).toBe(0);
    expect(good.stdout).toMatch(/examples\/infrastructure\/\S+:\d+/);
    expect(good.stdout).toMatch(/SOC2/);
    expect(good.stdout).toMatch(/PASSED/i);
    const bad = runCli(['gate', '--path', 'examples/insecure']);
    expect(bad.exitCode).toBe(1);
    expect(bad.stdout).toMatch(/FAILED/i);
  });

  it.each([
    [{ 'main.tf': CLEAN }, [], 0],
    [{ 'main.tf': PUBLIC_BUCKET }, [], 1],
    [{ 'main.tf': PUBLIC_BUCKET }, ['--max-critical', '1'], 0],
    [{ 'main.tf': PUBLIC_BUCKET }, ['--max-critical', '1', '--min-score', 'soc2=100'], 1],
    [{ 'README.md': '' }, [], 2],
    [{ 'README.md': '' }, ['--allow-empty'], 0],
    [{ 'a.tf': BROKEN, 'b.tf': CLEAN }, [], 2],
    [{ 'a.tf': BROKEN, 'b.tf': CLEAN }, ['--allow-parse-errors'], 0],
    [{ 'a.tf': BROKEN, 'b.tf': PUBLIC_BUCKET }, [], 1],
  ])('%j %j exits with %i', (files, options, exitCode) => {
    const run = runCli(['gate', '--path', directoryWith(files), ...options]);
    expect(run.exitCode).toBe(exitCode);
  });

  it('shows no escape of a hostile file, and no colour where there is no terminal', () => {
    const directory = directoryWith({
      'main.tf': PUBLIC_BUCKET.replace('"example-site"', '"\u001B[2J\u0007"'),
    });
    const run = runCli(['gate', '--path', directory]);

    expect(run.stdout + run.stderr).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u009B]/);
  });
});

describe('policycortex policies and frameworks', () => {
  it('lists policies with their aliases', () => {
    const { exitCode, stdout } = runCli(['policies', 'list', '--output', 'json']);
    expect(exitCode).toBe(0);
    const policies = JSON.parse(stdout) as { name: string; aliases: string[] }[];
    expect(policies.length).toBeGreaterThanOrEqual(20);
    expect(policies.every(({ name, aliases }) => name !== '' && aliases.length > 0)).toBe(true);
  });

  it('shows a policy by the id of another scanner', () => {
    expect(runCli(['policies', 'show', 'CKV_AWS_24']).stdout).toMatch(/^Rules:$/m);
  });

  it('narrows the list down', () => {
    const all = runCli(['policies', 'list']).stdout.split('\n').length;
    const kubernetes = runCli(['policies', 'list', '--provider', 'kubernetes', '--severity', 'high']).stdout;
    expect(kubernetes.split('\n').length).toBeLessThan(all);
    expect(kubernetes).toContain('Kubernetes::Pod');
    expect(kubernetes).not.toContain('AWS::');
  });

  it('shows what a framework can and cannot be assessed by', () => {
    expect(runCli(['frameworks', 'list']).stdout).toMatch(/^PCI_DSS /m);
    expect(runCli(['frameworks', 'show', 'soc-2']).stdout).toMatch(/^CC6\.1/m);
  });

  it('runs the samples of its own policies', () => {
    const run = runCli(['policies', 'test', 'policies']);
    expect(run.stdout).toMatch(/, 0 failed\n$/);
    expect(run.exitCode).toBe(0);
  });

  it('says where a policy is wrong', () => {
    const directory = directoryWith({ 'policy.yaml': 'policy:\n  name: x\n  descripton: y\n' });
    const run = runCli(['policies', 'validate', directory]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/policy\.yaml:\d+:\d+: .*description/);
  });
});

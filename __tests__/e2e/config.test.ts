/** `policycortex config`: what is wrong with a config, and what it comes to. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from './runner/run-cli.js';

const GUIDE = '__tests__/config/fixtures/progressive-enforcement.yml';

const directoryWith = (config: string): string => {
  const directory = mkdtempSync(path.join(tmpdir(), 'policycortex-'));
  mkdirSync(path.join(directory, '.github'));
  writeFileSync(path.join(directory, '.github/policy-gate.yml'), config);
  return directory;
};

describe('policycortex config validate', () => {
  it('accepts the document of the integration guide, and the example', () => {
    const guide = runCli(['config', 'validate', GUIDE]);
    expect([guide.exitCode, guide.stderr]).toEqual([0, '']);
    expect(guide.stdout).toBe(`${GUIDE} is valid\nChecked: its form, 3 stages and 3 deployments\n`);
    // Where its paths are.
    const example = runCli(['config', 'validate', 'policy-gate.yml'], { cwd: path.resolve('examples') });
    expect(example.exitCode).toBe(0);
    expect(example.stdout).not.toMatch(/^error: /m);
  });

  it('says all that is wrong, in the order of the file, and ends with 2', () => {
    const cwd = directoryWith(
      'frameworks: [soc3]\nwaivers:\n  - {policy: CKV_AWS_20, reason: a, owner: b}\npolicies:\n  disable: [no-such-policy]\n',
    );
    const { exitCode, stdout } = runCli(['config', 'validate'], { cwd });
    expect(exitCode).toBe(2);
    const places = [...stdout.matchAll(/^error: \.github\/policy-gate\.yml:(\d+:\d+): /gm)].map(
      ([, at]) => at,
    );
    expect(places).toEqual(['1:14', '3:5', '5:13']);
    expect(stdout).toContain("Did you mean 'SOC2'?");
    expect(stdout).toContain('.github/policy-gate.yml is not valid: 3 errors\n');
  });

  it('says all that is wrong with the form, too', () => {
    const cwd = directoryWith('locked: yes\nenforce: old\nstagse: []\n');
    const { exitCode, stdout } = runCli(['config', 'validate'], { cwd });
    expect(exitCode).toBe(2);
    expect(stdout.match(/^error: /gm)).toHaveLength(3);
    expect(stdout).toContain(":3:1: unknown member 'stagse'. Did you mean 'stages'?");
  });

  it('a warning leaves it valid', () => {
    const cwd = directoryWith(
      'waivers:\n  - {policy: CKV_AWS_20, reason: a, owner: b, expires: 2020-01-01}\n',
    );
    const { exitCode, stdout } = runCli(['config', 'validate', '--output', 'json'], { cwd });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: '.github/policy-gate.yml',
      valid: true,
      findings: [{ level: 'warning', message: expect.stringContaining('ended on 2020-01-01') as string }],
      checked: ['its form', '1 waiver'],
    });
  });

  it('shows no escape of a hostile config', () => {
    const cwd = directoryWith('"\\u001b[2Jx": 1\n');
    const { exitCode, stdout, stderr } = runCli(['config', 'validate'], { cwd });
    expect(exitCode).toBe(2);
    expect(stdout + stderr).not.toContain('\u001B');
  });

  it.each([
    [['config'], 'config takes'],
    [['config', 'vaildate'], 'config takes'],
    [['config', 'validate', 'nowhere.yml'], 'nowhere.yml cannot be read'],
    [['config', 'validate', 'a', 'b'], '"b" is not expected'],
    [['config', 'show', '--config', GUIDE, '--stage', 'produktion'], 'Did you mean "production"?'],
  ])('refuses %j with 2', (argv, said) => {
    const { exitCode, stderr } = runCli(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('policycortex config show', () => {
  it('shows what holds without a config', () => {
    const { exitCode, stdout } = runCli(['config', 'show'], {
      cwd: mkdtempSync(path.join(tmpdir(), 'empty-')),
    });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^There is no config: the defaults hold\.$/m);
    expect(stdout).toMatch(/^max-high +3 +default$/m);
  });

  it('shows each setting and who says so, and the checkpoints of the stage', () => {
    const { stdout } = runCli([
      'config',
      'show',
      '--config',
      GUIDE,
      '--stage',
      'production',
      '--max-low',
      '5',
    ]);
    expect(stdout).toMatch(/^stage +production +option$/m);
    expect(stdout).toMatch(/^max-low +5 +option$/m);
    expect(stdout).toMatch(/^max-high +unlimited +stage$/m);
    expect(stdout).toContain(
      'block: a score of hipaa below 90; deployment "prod_deployment" (compliance_check)',
    );
    expect(stdout).toContain('block: until security_team and compliance_team approved');
    expect(stdout).toContain('Other stages: development, staging');
  });

  it('tells which stage a branch has, what policies are changed, and how waivers stand', () => {
    const cwd = path.resolve('examples');
    const argv = [
      'config',
      'show',
      '--config',
      'policy-gate.yml',
      '--branch',
      'release/1',
      '--disable',
      'CKV_AWS_21',
    ];
    const { stdout } = runCli([...argv, '--output', 'json'], { cwd });
    const shown = JSON.parse(stdout) as Record<string, unknown>;
    expect(shown).toMatchObject({
      config: 'policy-gate.yml',
      locked: true,
      stage: { name: 'staging', because: 'of the branch release/1' },
      other_stages: ['development', 'production'],
      waivers: [{ policy: 'CKV_AWS_20', owner: 'web-team', expires: '2027-06-30' }],
    });
    expect(shown['policies']).toEqual(
      expect.arrayContaining([
        { policy: 's3-bucket-access-logging', setting: 'disabled', value: true, from: 'config' },
        { policy: 'rds-instance-backup-retention', setting: 'minimum_days', value: 14, from: 'config' },
        { policy: 'CKV_AWS_21', setting: 'disabled', value: true, from: 'option' },
      ]),
    );
    expect(shown['settings']).toEqual(
      expect.arrayContaining([{ name: 'enforce', value: 'new', from: 'config' }]),
    );
  });

  it('says which options a locked config ignores', () => {
    const cwd = directoryWith('locked: true\n');
    expect(runCli(['config', 'show', '--max-high', '9'], { cwd }).stdout).toContain(
      'The input "max-high" (9) would make the gate laxer and is ignored',
    );
  });

  it('says which waivers do not count', () => {
    const cwd = directoryWith(
      'waivers:\n  - {policy: CKV_AWS_20, reason: a, owner: b, expires: 2020-01-01}\n  - {policy: CKV_AWS_20}\n',
    );
    const { stdout } = runCli(['config', 'show'], { cwd });
    expect(stdout).toMatch(/^CKV_AWS_20 +all resources +b +2020-01-01 +ended, does not count$/m);
    expect(stdout).toContain('Waiver 2 (CKV_AWS_20) does not count: reason: is missing');
  });
});

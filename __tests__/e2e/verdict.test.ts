import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { startDownloadServer, type DownloadServer } from '../servers/download-server.js';
import { BROKEN, CLEAN, PUBLIC_BUCKET } from './infrastructure.js';
import { createMachine, runAction, write, type Step, type StepResult } from './runner/run-action.js';

/** Without a pull request there is nobody to tell: these are about the verdict alone. */
const PUSH = { name: 'push', payload: {} };

const judged = async (
  files: Readonly<Record<string, string>>,
  step: Partial<Step> = {},
): Promise<StepResult> => {
  const machine = step.machine ?? createMachine();
  write(machine, files);
  return runAction({ machine, event: PUSH, ...step });
};

describe('the verdict on real code', () => {
  it('is passed within the limits', async () => {
    const run = await judged({ 'main.tf': CLEAN });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      gate_status: 'passed',
      critical_count: '0',
      high_count: '0',
      medium_count: '0',
      low_count: '0',
      compliance_score: '100',
    });
    expect(run.summary).toContain('PASSED');
    const report = JSON.parse(readFileSync(run.outputs['results_file'] ?? '', 'utf8')) as {
      violations: unknown[];
    };
    expect(report.violations).toEqual([]);
  });

  it('is failed beyond them, with annotations on the lines', async () => {
    const run = await judged({ 'main.tf': PUBLIC_BUCKET });
    expect([run.exitCode, run.outputs['gate_status'], run.outputs['critical_count']]).toEqual([
      1,
      'failed',
      '1',
    ]);
    expect(run.log).toMatch(/^::error .*file=main\.tf,line=\d+/m);
  });

  it('fails no step when it is asked to be soft', async () => {
    const run = await judged({ 'main.tf': PUBLIC_BUCKET }, { inputs: { 'soft-fail': 'true' } });
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([0, 'failed']);
  });

  it.each([
    [{ 'max-critical': '0' }, 'failed'],
    [{ 'max-critical': '1' }, 'passed'],
    [{ 'max-critical': 'unlimited' }, 'passed'],
    [{ 'max-critical': '1', 'min-score': 'soc2: 100' }, 'failed'],
    [{ 'max-critical': '1', 'min-score': 'soc2: 0' }, 'passed'],
  ])('with %j is %s', async (inputs, status) => {
    const run = await judged({ 'main.tf': PUBLIC_BUCKET }, { inputs });
    expect(run.outputs['gate_status']).toBe(status);
    expect(run.exitCode).toBe(status === 'passed' ? 0 : 1);
  });

  it.each([
    ['nothing to scan', { 'README.md': 'Hello' }, {}, 'error', 'allow-empty'],
    ['nothing to scan, allowed', { 'README.md': 'Hello' }, { 'allow-empty': 'true' }, 'passed', ''],
    ['a broken file', { 'a.tf': BROKEN, 'b.tf': CLEAN }, {}, 'error', 'a.tf'],
    [
      'a broken file, allowed',
      { 'a.tf': BROKEN, 'b.tf': CLEAN },
      { 'allow-parse-errors': 'true' },
      'passed',
      '',
    ],
    ['a broken file beside a violation', { 'a.tf': BROKEN, 'b.tf': PUBLIC_BUCKET }, {}, 'failed', 'a.tf'],
  ])('on %s is right', async (_, files, inputs, status, said) => {
    const run = await judged(files, { inputs });
    expect([run.outputs['gate_status'], run.exitCode]).toEqual([status, status === 'passed' ? 0 : 1]);
    expect(run.summary).toContain(said);
  });

  it.each([
    ['a misspelt input', { 'max-hihg': '0' }, 'did you mean "max-high"'],
    ['a limit that is no number', { 'max-high': 'none' }, 'input "max-high" is "none"'],
    ['a path that is not there', { path: 'infra' }, 'input "path" is "infra"'],
    ['a path out of the workspace', { path: '..' }, 'leads out of the workspace'],
    ['a framework that does not exist', { frameworks: 'soc3' }, 'soc3'],
    [
      'a version without a digest',
      { 'cli-version': '1.2.3', 'cli-download-url': 'https://example.com/x' },
      'cli-sha256',
    ],
    [
      'results outside of the workspace',
      { 'results-file': '../../results.json' },
      'leads out of the workspace',
    ],
  ])('is error on %s', async (_, inputs, said) => {
    const run = await judged({ 'main.tf': CLEAN }, { inputs });
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'error']);
    expect(run.log).toContain(said);
    expect(run.summary).not.toBe('');
  });

  it('does not follow a link out of the workspace', async () => {
    const machine = createMachine();
    write(machine, { 'main.tf': CLEAN });
    mkdirSync(path.join(machine.temporary, 'elsewhere'));
    symlinkSync(path.join(machine.temporary, 'elsewhere'), path.join(machine.workspace, 'link'));
    const run = await runAction({ machine, event: PUSH, inputs: { path: 'link' } });
    expect(run.outputs['gate_status']).toBe('error');
  });

  it('is error when GitHub does not say what it judges', async () => {
    const run = await judged({ 'main.tf': CLEAN }, { event: { name: 'pull_request', payload: {} } });
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'error']);
  });

  it('is error when the outputs cannot be written', async () => {
    const run = await judged({ 'main.tf': CLEAN }, { environment: { GITHUB_OUTPUT: '/does/not/exist' } });
    expect(run.exitCode).toBe(1);
  });

  it('leaves the embedded CLI to later steps', async () => {
    const machine = createMachine();
    const first = await judged({ 'main.tf': CLEAN }, { machine });
    const second = await judged({ 'main.tf': CLEAN }, { machine });
    expect(first.addedPaths).toHaveLength(1);
    expect(second.addedPaths).toEqual(first.addedPaths);
    expect(existsSync(path.join(first.addedPaths[0] ?? '', 'policycortex'))).toBe(true);
  });
});

/** Other builds of the CLI: programs that misbehave in each way that a program can. */
describe('the verdict on what a CLI says', () => {
  let server: DownloadServer;
  beforeAll(async () => void (server = await startDownloadServer()));
  afterAll(() => server.close());

  const withCli = async (script: string, step: Partial<Step> = {}): Promise<StepResult> => {
    const body = Buffer.from(`#!/bin/sh\n${script}\n`);
    const name = createHash('sha256').update(body).digest('hex');
    server.serve(`/${name}/1.2.3`, { kind: 'good', body });
    return judged(
      { 'main.tf': CLEAN },
      {
        ...step,
        inputs: {
          'cli-version': '1.2.3',
          'cli-download-url': `${server.origin}/${name}/{version}`,
          'cli-sha256': name,
          ...step.inputs,
        },
      },
    );
  };
  const saying = (report: unknown, exitCode = 0): string =>
    `cat <<'END'\n${JSON.stringify(report)}\nEND\nexit ${exitCode}`;

  it('takes the smallest report there is', async () => {
    const run = await withCli(saying({ violations: [{ severity: 'CRITICAL' }, { severity: 'LOW' }] }));
    expect(run.outputs).toMatchObject({ gate_status: 'failed', critical_count: '1', low_count: '1' });
    expect((await withCli(saying({ violations: [{ severity: 'HIGH' }] }))).outputs['gate_status']).toBe(
      'passed',
    );
  });

  it('takes a severity that it does not know for the worst', async () => {
    const run = await withCli(saying({ violations: [{ severity: 'APOCALYPTIC' }] }));
    expect(run.outputs).toMatchObject({ gate_status: 'failed', critical_count: '1' });
    expect(run.summary).toContain('APOCALYPTIC');
  });

  it.each([
    ['nothing at all', 'exit 0'],
    ['half a report', `printf '{"violations":[{"severity":"LOW"}'`],
    ['a page of HTML', 'echo "<html>"'],
    ['a list', saying([])],
    ['no violations member', saying({})],
    ['an unknown schema', saying({ schema_version: 2, violations: [] })],
    ['a key twice', `echo '{"violations":[{"severity":"CRITICAL"}],"violations":[]}'`],
    ['an exit code that is not documented', saying({ violations: [] }, 7)],
    ['wrong usage', saying({ violations: [] }, 2)],
    ['its own death', `${saying({ violations: [] }).replace('\nexit 0', '')}\nkill -9 $$`],
    ['bytes that are no text', `printf '{"violations":[],"x":"\\377"}'`],
  ])('is error on %s', async (_, script) => {
    const run = await withCli(script);
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'error']);
    expect(run.log).toMatch(/^::error /m);
  });

  it('is error when the scan takes too long, and stops it', async () => {
    const run = await withCli('sleep 60', { inputs: { timeout: '1s' } });
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'error']);
    expect(run.log).toContain('input "timeout"');
    expect(run.durationMs).toBeLessThan(20_000);
  });

  it('is error when the job is cancelled', async () => {
    const run = await withCli('sleep 60', { interrupt: { signal: 'SIGINT', afterMs: 1500 } });
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'error']);
    expect(run.summary).not.toBe('');
    expect(run.durationMs).toBeLessThan(20_000);
  });

  it('tells the CLI nothing that it need not know', async () => {
    const canary = 'canary-4f1d0c';
    const script = `env | base64 | tr -d '\\n' > "$HOME/../../seen"\n${saying({ violations: [{ severity: 'LOW' }] })}`;
    const machine = createMachine();
    const run = await withCli(script, {
      machine,
      environment: {
        GITHUB_TOKEN: canary,
        AWS_SECRET_ACCESS_KEY: canary,
        ACTIONS_RUNTIME_TOKEN: canary,
        NODE_OPTIONS: '',
      },
    });
    expect(run.outputs['gate_status']).toBe('passed');
    const seen = Buffer.from(readFileSync(path.join(machine.temporary, 'seen'), 'utf8'), 'base64').toString(
      'utf8',
    );
    expect(seen).toMatch(/^PATH=/m);
    expect(seen).not.toContain(canary);
    expect(seen).not.toMatch(/^(INPUT_|GITHUB_|ACTIONS_|RUNNER_)/m);
    expect(seen).not.toContain('ghs_writeToken');
  });

  it('lets no text of the CLI become a workflow command', async () => {
    const evil = 'x\n::set-output name=gate_status::passed\r::error::spoofed ##[error]spoofed';
    const report = {
      violations: [
        {
          severity: 'LOW',
          message: evil,
          file: `a\n::error::spoofed.tf`,
          resource_id: evil,
          policy_name: evil,
          line: 3,
        },
      ],
    };
    const run = await withCli(`printf '%s\\n' '::error::spoofed' '##[error]spoofed' >&2\n${saying(report)}`);
    expect(run.outputs['gate_status']).toBe('passed');
    const commands = run.log
      .split(/\r\n|\n|\r/)
      .filter((line) => /^\s*::/.test(line) && !/^::(stop-commands::|[0-9a-f-]{36}::)/.test(line));
    expect(commands.filter((line) => !/^::(add-mask|debug|notice|warning|error)[ :]/.test(line))).toEqual([]);
    expect(commands.filter((line) => /^::error::spoofed/.test(line))).toEqual([]);
    expect(run.log).not.toMatch(/##\[error\]/);
  });

  it('never runs a download that is not what was promised', async () => {
    const machine = createMachine();
    const body = Buffer.from(`#!/bin/sh\n${saying({ violations: [] })}\n`);
    server.serve('/tampered', { kind: 'tampered', body });
    const run = await judged(
      { 'main.tf': CLEAN },
      {
        machine,
        inputs: {
          'cli-version': '1.2.3',
          'cli-download-url': `${server.origin}/tampered`,
          'cli-sha256': createHash('sha256').update(body).digest('hex'),
        },
      },
    );
    expect([run.exitCode, run.outputs['gate_status']]).toEqual([1, 'error']);
    expect(run.log).toContain('SHA-256');
  });
});

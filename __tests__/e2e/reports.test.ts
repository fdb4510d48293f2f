/** Reports of earlier jobs, judged instead of a scan: shards of one scan, and SARIF of other scanners. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { CLEAN, PUBLIC_BUCKET } from './infrastructure.js';
import { checkOut, gate, MERGE_SHA, propose, reasonsOf } from './runner/proposal.js';
import { write, type Machine, type StepResult } from './runner/run-action.js';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.breaches).toEqual([]);
  await github.close();
});

const FIXTURES = path.join(import.meta.dirname, '../scan/sarif/fixtures');

/** A report in the manner of another scanner, as if it had scanned this machine's workspace. */
function sarif(name: string, machine: Machine): string {
  const text = readFileSync(path.join(FIXTURES, `${name}.sarif`), 'utf8');
  return text.replaceAll('/ci/workspace', machine.workspace);
}

const NETWORK = { 'infrastructure/network.tf': '\n'.repeat(11) + 'ingress {}\n' };

function scannedBy(name: string): Machine {
  const machine = propose(github, { base: { 'README.md': '' }, changes: NETWORK });
  write(machine, { [`reports/${name}.sarif`]: sarif(name, machine) });
  return machine;
}

function messageOf(run: StepResult): string {
  return run.log.replaceAll('%0A', '\n');
}

describe('SARIF of another scanner', () => {
  it('gates, comments and annotates like our own report', async () => {
    const machine = scannedBy('trivy');
    const run = await gate(github, machine, { inputs: { report: 'reports/trivy.sarif' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      gate_status: 'failed',
      critical_count: '1',
      high_count: '0',
      medium_count: '1',
      compliance_score: '',
      new_count: '',
    });
    expect(reasonsOf(run).map(({ message }) => message)).toEqual([
      '1 critical violation; at most 0 are allowed (max-critical)',
    ]);
    expect(run.log).toContain(
      '::error title=AVD-AWS-0107 (critical),file=infrastructure/network.tf,line=12,endLine=12::',
    );
    expect(run.log).toContain('file=infrastructure/storage.tf,line=3,endLine=6::');
    const body = github.comments(7)[0]?.body ?? '';
    expect(body).toContain('AVD-AWS-<wbr>0107');
    expect(body).toContain('infrastructure/network.tf#L12');
    expect(run.summary).toContain('AVD-AWS-<wbr>0107');
    const kept = JSON.parse(readFileSync(run.outputs['results_file'] ?? '', 'utf8')) as Record<
      string,
      unknown
    >;
    expect(kept).toMatchObject({
      scanner: { name: 'Trivy', version: '0.60.0' },
      summary: { total_violations: 2 },
    });
  });

  it('passes within the limits, and counts what is suppressed apart', async () => {
    const machine = scannedBy('checkov');
    const run = await gate(github, machine, { inputs: { report: 'reports/*.sarif' } });
    expect(run.outputs).toMatchObject({ gate_status: 'passed', high_count: '1', suppressed_count: '1' });
    expect(run.exitCode).toBe(0);
  });

  it('joins several scanners, each with its say', async () => {
    const machine = scannedBy('trivy');
    write(machine, { 'reports/snyk.sarif': sarif('snyk', machine) });
    const run = await gate(github, machine, {
      inputs: { report: 'reports/trivy.sarif\nreports/snyk.sarif', 'max-critical': '5', 'max-high': '0' },
    });
    expect(run.outputs).toMatchObject({ gate_status: 'failed', critical_count: '1', high_count: '1' });
  });

  it('can be waived by the ids of its rules, and compared with a report that was kept', async () => {
    const waiver = {
      policy: 'AVD-AWS-0107',
      path: 'infrastructure/**',
      reason: 'to be mended with the move to the new network',
      owner: 'network',
      expires: '2099-01-01',
    };
    const config = JSON.stringify({ waivers: [waiver] });
    const machine = propose(github, { base: { '.github/policy-gate.yml': config } });
    write(machine, { 't.sarif': sarif('trivy', machine) });
    const run = await gate(github, machine, { inputs: { report: 't.sarif' } });
    expect(run.outputs).toMatchObject({ gate_status: 'passed', waived_count: '1', critical_count: '0' });
  });

  it.each<readonly [what: string, change: (text: string) => string, message: string]>([
    ['a scan that failed', (text) => failing(text), 'The scan could not read everything'],
    ['a file that is cut off', (text) => text.slice(0, 900), 'is not JSON, or breaks off'],
    ['another version', (text) => text.replace('"2.1.0"', '"2.2.0"'), 'this release reads SARIF 2.1.0'],
    [
      'no list of results',
      (text) => text.replace('"results"', '"outcome"'),
      'The scan could not read everything',
    ],
  ])('%s is no verdict', async (_, change, message) => {
    const machine = propose(github, { base: { 'README.md': '' } });
    write(machine, { 'k.sarif': change(sarif('kics', machine)) });
    const run = await gate(github, machine, { inputs: { report: 'k.sarif' } });
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.exitCode).toBe(1);
    expect(messageOf(run)).toContain(message);
  });

  it('has no score that could pass a minimum', async () => {
    const run = await gate(github, scannedBy('snyk'), {
      inputs: { report: 'reports/snyk.sarif', 'min-score': 'soc2: 10' },
    });
    expect(run.outputs['gate_status']).toBe('error');
  });
});

function failing(text: string): string {
  const log = JSON.parse(text) as { runs: Record<string, unknown>[] };
  for (const run of log.runs) run['invocations'] = [{ executionSuccessful: false }];
  return JSON.stringify(log);
}

describe('where reports may lie', () => {
  it('in RUNNER_TEMP, too', async () => {
    const machine = scannedBy('checkov');
    const file = path.join(machine.temporary, 'c.sarif');
    writeFileSync(file, sarif('checkov', machine));
    const run = await gate(github, machine, { inputs: { report: file } });
    expect(run.outputs['gate_status']).toBe('passed');
  });

  it.each([
    ['missing.sarif', 'names no file, so there is nothing to judge'],
    ['none/*.json', 'names no file, so there is nothing to judge'],
    ['link.sarif', 'leads out of the workspace and of RUNNER_TEMP'],
    ['../outside.sarif', 'leads out of the workspace and of RUNNER_TEMP'],
    ['reports', 'is a directory'],
  ])('not %s', async (report, message) => {
    const machine = scannedBy('checkov');
    const outside = path.join(machine.workspace, '../outside.sarif');
    writeFileSync(outside, sarif('checkov', machine));
    symlinkSync(outside, path.join(machine.workspace, 'link.sarif'));
    const run = await gate(github, machine, { inputs: { report } });
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.exitCode).toBe(1);
    expect(messageOf(run)).toContain(message);
  });
});

describe('a matrix of shards', () => {
  const BASE = {
    'a/main.tf': CLEAN,
    'b/main.tf': CLEAN,
    'c/main.tf': CLEAN,
  };
  const COUNT = 3;

  /** Each shard as a job of its own would scan it, and what it uploads. */
  async function matrix(
    machine: Machine,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<StepResult[]> {
    const runs: StepResult[] = [];
    mkdirSync(path.join(machine.workspace, 'reports'), { recursive: true });
    for (let index = 1; index <= COUNT; index += 1) {
      const run = await gate(github, machine, {
        inputs: {
          shard: `${index}/${COUNT}`,
          'soft-fail': 'true',
          comment: 'never',
          baseline: 'none',
          ...inputs,
        },
      });
      const report = readFileSync(run.outputs['results_file'] ?? '');
      writeFileSync(path.join(machine.temporary, `shard-${index}.json`), report);
      runs.push(run);
    }
    return runs;
  }

  const all = (machine: Machine): string => path.join(machine.temporary, 'shard-*.json');

  it('reports in parts, and is judged as one', async () => {
    const machine = propose(github, { base: BASE, changes: { 'b/main.tf': PUBLIC_BUCKET } });
    const whole = await gate(github, machine, { inputs: { comment: 'never' } });
    const shards = await matrix(machine);
    expect(shards.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(shards.filter(({ outputs }) => outputs['gate_status'] === 'failed')).toHaveLength(1);
    expect(shards.filter(({ outputs }) => outputs['gate_status'] === 'passed')).toHaveLength(2);

    const judged = await gate(github, machine, { inputs: { report: all(machine) } });
    expect(judged.exitCode).toBe(1);
    const { results_file: file, ...outputs } = whole.outputs;
    expect(judged.outputs).toMatchObject(outputs);
    expect(judged.outputs['new_count']).not.toBe('');
    expect(readFileSync(judged.outputs['results_file'] ?? '', 'utf8')).toBe(readFileSync(file ?? '', 'utf8'));
    expect(github.comments(7)).toHaveLength(1);
  }, 120_000);

  it('is no verdict without one of the shards', async () => {
    const machine = propose(github, { base: BASE });
    await matrix(machine);
    const report = [1, 2].map((index) => path.join(machine.temporary, `shard-${index}.json`)).join('\n');
    const run = await gate(github, machine, { inputs: { report } });
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.exitCode).toBe(1);
    expect(messageOf(run)).toContain('Of 3 shards 3 is missing. A part is not the whole');
    expect(github.comments(7)[0]?.body).toContain('3 is missing');
  }, 120_000);

  it('is no verdict with shards of different commits', async () => {
    const machine = propose(github, { base: BASE });
    await matrix(machine);
    const first = readFileSync(path.join(machine.temporary, 'shard-1.json'));
    write(machine, { 'c/main.tf': PUBLIC_BUCKET });
    checkOut(machine, MERGE_SHA);
    await matrix(machine);
    writeFileSync(path.join(machine.temporary, 'shard-1.json'), first);
    const run = await gate(github, machine, { inputs: { report: all(machine) } });
    expect(run.outputs['gate_status']).toBe('error');
    expect(messageOf(run)).toContain('are not of one scan');
  }, 120_000);

  it('is refused where the config of the base branch is locked, unless it allows reports', async () => {
    const locked = (more: string): Record<string, string> => ({
      ...BASE,
      '.github/policy-gate.yml': `locked: true\n${more}`,
    });
    const refused = propose(github, { base: locked('') });
    write(refused, { 'c.sarif': sarif('checkov', refused) });
    const first = await gate(github, refused, { inputs: { report: 'c.sarif' } });
    expect(first.outputs['gate_status']).toBe('error');
    const allowed = propose(github, { base: locked('allow_reports: true\n') });
    write(allowed, { 'c.sarif': sarif('checkov', allowed) });
    const second = await gate(github, allowed, { inputs: { report: 'c.sarif' } });
    expect(second.outputs['gate_status']).toBe('passed');
  });
});

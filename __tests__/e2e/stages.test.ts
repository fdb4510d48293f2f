/** The "Progressive Policy Enforcement" document of the integration guide, byte for byte, as the config of the base branch. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { TOKENS } from '../servers/github/state.js';
import { PUBLIC_BUCKET } from './infrastructure.js';
import { gate, propose, reasonsOf } from './runner/proposal.js';
import { HEAD_SHA, type StepResult } from './runner/run-action.js';

const GUIDE = readFileSync(
  path.resolve(import.meta.dirname, '../config/fixtures/progressive-enforcement.yml'),
  'utf8',
);

/** A MEDIUM violation of SOC 2, HIPAA and PCI DSS. */
const UNROTATED_KEY = `resource "aws_kms_key" "data" {
  description = "Data at rest"
}
`;
/** A HIGH one. */
const UNENCRYPTED = `resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 10
}
`;
/** Nothing that any of the frameworks complains about, and something for each to assess. */
const WELL_RUN = `resource "aws_kms_key" "data" {
  description         = "Data at rest"
  enable_key_rotation = true
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 10
  encrypted         = true
  kms_key_id        = aws_kms_key.data.arn
}
`;

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.breaches).toEqual([]);
  await github.close();
});

const judged = (main: string, stage: string, inputs: Record<string, string> = {}): Promise<StepResult> => {
  const base = { '.github/policy-gate.yml': GUIDE, 'infrastructure/main.tf': main };
  const machine = propose(github, { base });
  return gate(github, machine, { inputs: { path: 'infrastructure', stage, ...inputs } });
};

const approve = (): void => {
  github.state.teams.set('acme/security_team', new Set(['sam']));
  github.state.teams.set('acme/compliance_team', new Set(['chris']));
  for (const login of ['sam', 'chris']) {
    github.state.permissions.set(login, 'write');
    github.state.reviews.push({ pullRequest: 7, login, state: 'APPROVED', commit: HEAD_SHA });
  }
};

describe('development: warn_only', () => {
  it('lets everything pass, and says what the later stages would block', async () => {
    const run = await judged(PUBLIC_BUCKET, 'development');
    expect(run.outputs).toMatchObject({ gate_status: 'passed', stage: 'development', critical_count: '1' });
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.outputs['would_block'] ?? '')).toEqual(['staging', 'production']);
    const messages = reasonsOf(run, true).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/^staging would fail: 1 critical/));
    expect(messages).toContainEqual(expect.stringMatching(/^production would fail: 1 critical/));
  });

  it('looks at the policies of basic_security alone', async () => {
    const run = await judged(UNROTATED_KEY, 'development');
    expect(run.outputs).toMatchObject({ gate_status: 'passed', medium_count: '0' });
    expect(JSON.parse(run.outputs['would_block'] ?? '')).toContain('production');
  });
});

describe('staging: block_high, and a SOC 2 score of 75', () => {
  it('blocks a HIGH violation, and names the checkpoint and the rule', async () => {
    const run = await judged(UNENCRYPTED, 'staging');
    expect(run.outputs['gate_status']).toBe('failed');
    const blocking = reasonsOf(run);
    expect(blocking.map(({ checkpoint }) => checkpoint)).toEqual([
      'stage "staging" (policy_enforcement: block_high)',
      'deployment "staging_deployment" (policy_scan, severity_threshold: high)',
      'deployment "staging_deployment" (compliance_check)',
    ]);
    expect(blocking[2]?.message).toMatch(/^soc2 scores 0; at least 75 is required/);
  });

  it('lets a MEDIUM one pass where the score is kept', async () => {
    // Three controls of SOC 2 hold, the key fails one.
    const run = await judged(
      `${WELL_RUN.replace('enable_key_rotation = true', 'enable_key_rotation = false')}`,
      'staging',
    );
    expect(run.outputs).toMatchObject({ medium_count: '1', high_count: '0' });
    const severities = reasonsOf(run).filter(({ code }) => code === 'severity-over-limit');
    expect(severities).toEqual([]);
  });

  it('passes what is well run, without asking anybody', async () => {
    const run = await judged(WELL_RUN, 'staging');
    expect(run.outputs).toMatchObject({ gate_status: 'passed', stage: 'staging' });
  });
});

describe('production: block_medium, scores of 90, and two approvals', () => {
  it('waits for both teams', async () => {
    github.state.teams.set('acme/security_team', new Set(['sam']));
    github.state.teams.set('acme/compliance_team', new Set(['chris']));
    const run = await judged(WELL_RUN, 'production', { 'github-token': TOKENS.app });
    expect(run.outputs['gate_status']).toBe('failed');
    expect(reasonsOf(run).map(({ message }) => message)).toEqual([
      expect.stringContaining('Waiting for approval by security_team'),
      expect.stringContaining('Waiting for approval by compliance_team'),
    ]);
  });

  it('passes once both have approved', async () => {
    approve();
    const run = await judged(WELL_RUN, 'production', { 'github-token': TOKENS.app });
    expect(reasonsOf(run)).toEqual([]);
    expect(run.outputs['gate_status']).toBe('passed');
  });

  it('blocks a MEDIUM violation whoever has approved', async () => {
    approve();
    const run = await judged(UNROTATED_KEY, 'production', { 'github-token': TOKENS.app });
    expect(run.outputs['gate_status']).toBe('failed');
    expect(reasonsOf(run)[0]?.checkpoint).toBe('stage "production" (policy_enforcement: block_medium)');
  });

  it('comes to no verdict where the token sees no teams, and says which permission is missing', async () => {
    approve();
    const run = await judged(WELL_RUN, 'production');
    expect(run.outputs['gate_status']).toBe('error');
    expect(reasonsOf(run)[0]?.message).toContain('"members: read"');
    expect(run.exitCode).toBe(1);
  });
});

it('a deployment that is named takes the place of the one that is named after the stage', async () => {
  const run = await judged(WELL_RUN, 'production', { deployment: 'staging_deployment' });
  expect(run.outputs['gate_status']).toBe('passed');
});

it('a stage that does not exist is no verdict', async () => {
  const run = await judged(WELL_RUN, 'produktion');
  expect(run.outputs['gate_status']).toBe('error');
  expect(run.log).toContain('Did you mean "production"?');
});

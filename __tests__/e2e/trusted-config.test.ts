/** What a pull request changes of the gate must not change how that pull request is judged. */
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { BASE_SHA } from '../servers/github/state.js';
import { CLEAN, PUBLIC_BUCKET } from './infrastructure.js';
import { checkOut, gate, MERGE_SHA, propose, reasonsOf } from './runner/proposal.js';
import { HEAD_SHA, pullRequestEvent } from './runner/run-action.js';

const CONFIG = '.github/policy-gate.yml';

/** A policy of the team's own, which the clean code violates. */
const OWN_POLICY = `policy:
  name: kms-description
  description: Keys say what they are for.
  version: "1.0"
  category: Governance
  resource_types: [aws_kms_key]
  rules:
    - id: description
      condition: resource.description == null or not startsWith(resource.description, "Team")
      effect: DENY
      severity: CRITICAL
      message: The key does not name its team.
`;

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.breaches).toEqual([]);
  await github.close();
});

const shown = (): string =>
  (github.comments(7)[0]?.body ?? '')
    .replaceAll('<wbr>', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('a pull request that', () => {
  const infrastructure = { 'infrastructure/main.tf': PUBLIC_BUCKET };

  it.each([
    ['deletes the config', { [CONFIG]: null }, {}, 'removes'],
    ['raises a threshold', { [CONFIG]: 'thresholds: {max_critical: unlimited}\n' }, {}, 'alters'],
    [
      'adds a waiver',
      {
        [CONFIG]:
          'thresholds: {max_critical: 0}\nwaivers:\n  - {policy: s3-bucket-public-acl, reason: mine, owner: me, expires: 2099-01-01}\n',
      },
      {},
      'alters',
    ],
    ['disables a policy', { [CONFIG]: 'policies: {disable: [s3-bucket-public-acl]}\n' }, {}, 'alters'],
    ['makes the config a link', {}, { [CONFIG]: '../lax.yml' }, 'alters'],
  ])('%s is judged by the rules of the base', async (_, changes, links, verb) => {
    const machine = propose(github, {
      base: {
        ...infrastructure,
        [CONFIG]: 'thresholds: {max_critical: 0}\n',
        'lax.yml': 'thresholds: {max_critical: unlimited}\n',
      },
      changes,
      links,
    });
    const run = await gate(github, machine, { inputs: { path: 'infrastructure' } });
    expect(run.outputs).toMatchObject({ gate_status: 'failed', critical_count: '1', waived_count: '0' });
    expect(run.exitCode).toBe(1);
    expect(shown()).toContain(
      `This change ${verb} .github/policy-gate.yml: that takes effect after the merge.`,
    );
  });

  it('changes a policy of the team is judged by the policy of the base', async () => {
    const machine = propose(github, {
      base: {
        [CONFIG]: 'policies: {directories: [policies/team]}\n',
        'policies/team/kms/policy.yaml': OWN_POLICY,
        'infrastructure/main.tf': CLEAN,
      },
      changes: { 'policies/team/kms/policy.yaml': OWN_POLICY.replace('CRITICAL', 'LOW') },
    });
    const run = await gate(github, machine, { inputs: { path: 'infrastructure' } });
    expect(run.outputs).toMatchObject({ gate_status: 'failed', critical_count: '1' });
    expect(shown()).toContain(
      'This change alters the policies in policies/team: that takes effect after the merge.',
    );
  });

  it('adds policies of its own is not judged by them yet', async () => {
    const machine = propose(github, {
      base: { 'infrastructure/main.tf': CLEAN },
      changes: { 'policies/team/kms/policy.yaml': OWN_POLICY },
    });
    const run = await gate(github, machine, {
      inputs: { path: 'infrastructure', policies: 'policies/team' },
    });
    expect(run.outputs['gate_status']).toBe('passed');
    expect(shown()).toContain('The policies in policies/team are new in this change');
  });

  it('links policies of the base to somewhere else comes to no verdict', async () => {
    const base = { 'policies/team/kms/policy.yaml': OWN_POLICY, 'infrastructure/main.tf': CLEAN };
    const machine = propose(github, { base });
    github.state.links.set(BASE_SHA, [{ path: 'policies/team/s3/policy.yaml', to: '/etc/passwd' }]);
    const run = await gate(github, machine, {
      inputs: { path: 'infrastructure', policies: 'policies/team' },
    });
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.log).toContain('policies are read whole or not at all');
  });

  it('names another config cannot leave the one that is locked', async () => {
    const machine = propose(github, {
      base: {
        ...infrastructure,
        [CONFIG]: 'locked: true\n',
        'lax.yml': 'thresholds: {max_critical: unlimited}\n',
      },
    });
    const run = await gate(github, machine, {
      inputs: { path: 'infrastructure', config: 'lax.yml', 'max-critical': 'unlimited', 'soft-fail': 'true' },
    });
    expect(run.outputs['gate_status']).toBe('failed');
    expect(run.exitCode).toBe(1);
    expect(shown()).toContain('The input "config" (lax.yml) is ignored');
    expect(shown()).toContain(
      'The input "max-critical" (unlimited) would make the gate laxer and is ignored',
    );
    expect(shown()).toContain('The input "soft-fail"');
  });

  it('cannot be judged by itself where the config of the base is locked', async () => {
    const machine = propose(github, {
      base: { ...infrastructure, [CONFIG]: 'locked: true\n' },
      changes: { [CONFIG]: 'thresholds: {max_critical: unlimited}\n' },
    });
    const run = await gate(github, machine, { inputs: { path: 'infrastructure', 'config-ref': 'head' } });
    expect(run.outputs['gate_status']).toBe('failed');
    expect(shown()).toContain('The input "config-ref" (head) is ignored');
  });

  it('may be judged by itself where the workflow says so, and then the comment says it', async () => {
    const machine = propose(github, {
      base: infrastructure,
      changes: { [CONFIG]: 'thresholds: {max_critical: unlimited}\n' },
    });
    const run = await gate(github, machine, { inputs: { path: 'infrastructure', 'config-ref': 'head' } });
    expect(run.outputs['gate_status']).toBe('passed');
    expect(shown()).toContain('the gate can be changed by the change that it judges');
  });
});

describe('the config of the base', () => {
  it('is read at the commit that the branch ends in now, not at that of the event', async () => {
    const machine = propose(github, { base: { 'infrastructure/main.tf': PUBLIC_BUCKET } });
    const tip = '4'.repeat(40);
    github.state.branches.set('main', tip);
    github.state.commits.set(tip, [BASE_SHA]);
    github.putFile(tip, CONFIG, 'thresholds: {max_critical: 1}\n');
    const run = await gate(github, machine, { inputs: { path: 'infrastructure' } });
    expect(run.outputs['gate_status']).toBe('passed');
  });

  it('that is not right is no verdict, with its line', async () => {
    const machine = propose(github, { base: { [CONFIG]: 'thresholds:\n  max_hihg: 0\n', 'main.tf': CLEAN } });
    const run = await gate(github, machine);
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.log).toContain(
      `${CONFIG} at main at 2222222:2:3: unknown member 'max_hihg' of thresholds. Did you mean 'max_high'?`,
    );
  });

  it.each([401, 403, 500])(
    'that GitHub answers with HTTP %d is no verdict, not even a soft one',
    async (status) => {
      const machine = propose(github, { base: { 'main.tf': CLEAN } });
      github.spoil('repos/get-content', { kind: 'status', status }, { times: 9 });
      const run = await gate(github, machine, { inputs: { 'soft-fail': 'true' } });
      expect(run.outputs['gate_status']).toBe('error');
      expect(run.exitCode).toBe(1);
    },
  );

  it('that a token finds nothing of is no verdict when it cannot read the commit either', async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN } });
    github.spoil('git/get-tree', { kind: 'status', status: 404 }, { times: 9 });
    const run = await gate(github, machine);
    expect(run.outputs['gate_status']).toBe('error');
  });

  it('of a merge group is that of its base', async () => {
    const machine = propose(github, {
      base: { [CONFIG]: 'thresholds: {max_critical: 1}\n', 'main.tf': PUBLIC_BUCKET },
      changes: { [CONFIG]: null },
    });
    const payload = {
      merge_group: {
        base_sha: BASE_SHA,
        head_sha: MERGE_SHA,
        base_ref: 'refs/heads/main',
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}`,
      },
    };
    const run = await gate(github, machine, { event: { name: 'merge_group', payload } });
    expect(run.outputs['gate_status']).toBe('passed');
    expect(github.comments(7)).toEqual([]);
  });
});

describe('what lies in the workspace', () => {
  it('must be the commit that the event is about', async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN }, checkedOut: BASE_SHA });
    const run = await gate(github, machine);
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.log).toContain('another commit would be judged in its place');
  });

  it('may be the head itself', async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN }, checkedOut: HEAD_SHA });
    expect((await gate(github, machine)).outputs['gate_status']).toBe('passed');
  });

  const foreign = { ...pullRequestEvent({ isFork: true }), name: 'pull_request_target' };

  it("is refused when it is a fork's, and the job has secrets", async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN }, checkedOut: HEAD_SHA });
    const run = await gate(github, machine, { event: foreign });
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.log).toContain('Use "on: pull_request"');
    const allowed = await gate(github, machine, {
      event: foreign,
      inputs: { 'allow-untrusted-checkout': 'true' },
    });
    expect(allowed.outputs['gate_status']).toBe('passed');
  });

  it('is not that of the base, which pull_request_target checks out by itself', async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN }, checkedOut: BASE_SHA });
    const run = await gate(github, machine, {
      event: { ...pullRequestEvent(), name: 'pull_request_target' },
    });
    expect(run.outputs['gate_status']).toBe('error');
  });

  it('must not change while it is scanned', async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN } });
    github.spoil('pulls/get', { kind: 'meanwhile', run: () => checkOut(machine, BASE_SHA) });
    const run = await gate(github, machine);
    expect(run.outputs['gate_status']).toBe('error');
    expect(run.log).toContain('another commit was checked out while the scan ran');
  });
});

it('says nothing about reasons where there is nothing to block', async () => {
  const machine = propose(github, { base: { 'main.tf': CLEAN } });
  expect(reasonsOf(await gate(github, machine))).toEqual([]);
});

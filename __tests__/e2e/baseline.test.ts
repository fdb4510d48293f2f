/** Only what is new: a scan of the commit that the change was made on tells what was there before. */
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { BASE_SHA, TOKENS } from '../servers/github/state.js';
import { CLEAN, PUBLIC_BUCKET } from './infrastructure.js';
import { gate, MERGE_SHA, propose, reasonsOf } from './runner/proposal.js';
import { runCli } from './runner/run-cli.js';
import { HEAD_SHA, pullRequestEvent } from './runner/run-action.js';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  expect(github.breaches).toEqual([]);
  await github.close();
});

const volume = (name: string): string =>
  `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "eu-central-1a"\n  size              = 10\n}\n`;

/** As many HIGH violations. */
const volumes = (count: number): string =>
  Array.from({ length: count }, (_, index) => volume(`old_${index}`)).join('\n');

const ONLY_NEW = 'enforce: new\nthresholds: {max_high: 0}\n';

describe('enforce: new', () => {
  it('fails on exactly the one that a change adds to two hundred', async () => {
    const machine = propose(github, {
      base: { '.github/policy-gate.yml': ONLY_NEW, 'main.tf': volumes(200) },
      // The old ones move down, and one comes before them.
      changes: { 'main.tf': `${volume('added')}\n# moved\n\n${volumes(200)}` },
    });
    const run = await gate(github, machine);
    expect(run.outputs).toMatchObject({ gate_status: 'failed', high_count: '201', resolved_count: '0' });
    const reasons = reasonsOf(run).map(({ message }) => message);
    expect(reasons).toEqual(['1 high violation; at most 0 are allowed (max-high)']);
    expect(github.comments(7)[0]?.body).toContain('aws&#95;ebs&#95;volume.added');
  });

  it('passes a change that adds none, and tells what it mends', async () => {
    const machine = propose(github, {
      base: { '.github/policy-gate.yml': ONLY_NEW, 'main.tf': volumes(3) },
      changes: { 'main.tf': volumes(2) },
    });
    const run = await gate(github, machine);
    expect(run.outputs['gate_status']).toBe('passed');
    expect(Number(run.outputs['resolved_count'])).toBeGreaterThan(0);
    expect(run.outputs['new_count']).toBe('0');
    expect(reasonsOf(run, true).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('from before this change: reported, not enforced'),
    );
  });

  it('works on the pull request of a fork, whose token can only read', async () => {
    const machine = propose(github, {
      base: { '.github/policy-gate.yml': ONLY_NEW, 'main.tf': volumes(3) },
    });
    const run = await gate(github, machine, {
      event: pullRequestEvent({ isFork: true }),
      inputs: { 'github-token': TOKENS.read },
    });
    expect(run.outputs).toMatchObject({ gate_status: 'passed', new_count: '0' });
  });

  it.each([
    ['the tree cannot be had', 'repos/download-tarball-archive', 403],
    ['the commit cannot be read', 'git/get-commit', 404],
  ] as const)('enforces everything where %s, and says so', async (_, operation, status) => {
    const machine = propose(github, { base: { '.github/policy-gate.yml': ONLY_NEW, 'main.tf': volumes(1) } });
    github.spoil(operation, { kind: 'status', status }, { times: 9 });
    const run = await gate(github, machine);
    expect(run.outputs).toMatchObject({ gate_status: 'failed', new_count: '', resolved_count: '' });
    expect(reasonsOf(run, true).map(({ code }) => code)).toContain('baseline-missing');
    expect(github.comments(7)[0]?.body).toContain('What was there before is not known');
  });

  it('compares with the commit that the merge was made on, not with what the base is now', async () => {
    const machine = propose(github, {
      base: { '.github/policy-gate.yml': ONLY_NEW, 'main.tf': volumes(2) },
    });
    // Somebody has mended the base meanwhile.
    const tip = '4'.repeat(40);
    github.state.branches.set('main', tip);
    github.state.commits.set(tip, [BASE_SHA]);
    github.putFile(tip, '.github/policy-gate.yml', ONLY_NEW);
    github.putFile(tip, 'main.tf', CLEAN);
    expect((await gate(github, machine)).outputs).toMatchObject({ gate_status: 'passed', new_count: '0' });
  });

  it('finds the merge base where the head itself is checked out', async () => {
    const machine = propose(github, {
      base: { '.github/policy-gate.yml': ONLY_NEW, 'main.tf': volumes(2) },
      checkedOut: HEAD_SHA,
    });
    expect((await gate(github, machine)).outputs).toMatchObject({ gate_status: 'passed', new_count: '0' });
  });

  it('takes a directory that the change adds for new', async () => {
    const machine = propose(github, {
      base: { '.github/policy-gate.yml': ONLY_NEW, 'main.tf': CLEAN },
      changes: { 'infrastructure/main.tf': volume('added') },
    });
    const run = await gate(github, machine, { inputs: { path: 'infrastructure' } });
    expect(run.outputs['gate_status']).toBe('failed');
  });

  it('writes nothing into the working copy', async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN } });
    const before = runCli(['inventory', '--path', '.', '--output', 'json'], {
      cwd: machine.workspace,
    }).stdout;
    await gate(github, machine);
    const after = runCli(['inventory', '--path', '.', '--output', 'json'], { cwd: machine.workspace }).stdout;
    expect(after).toBe(before);
  });
});

describe('a suppression that the change adds', () => {
  const suppressed = PUBLIC_BUCKET.replace(
    '{\n',
    '{\n  # policycortex:ignore s3-bucket-public-acl it is a website\n',
  );

  it('counts, and is told as new', async () => {
    const machine = propose(github, {
      base: { 'main.tf': PUBLIC_BUCKET },
      changes: { 'main.tf': suppressed },
    });
    const run = await gate(github, machine);
    expect(run.outputs).toMatchObject({ gate_status: 'passed', suppressed_count: '1' });
    expect(github.comments(7)[0]?.body).toContain('new in this change');
  });

  it('does not count where those of the base are what counts', async () => {
    const base = { '.github/policy-gate.yml': 'suppressions: base\n', 'main.tf': PUBLIC_BUCKET };
    const machine = propose(github, { base, changes: { 'main.tf': suppressed } });
    expect((await gate(github, machine)).outputs).toMatchObject({
      gate_status: 'failed',
      critical_count: '1',
    });
  });

  it('counts once the base has it', async () => {
    const base = { '.github/policy-gate.yml': 'suppressions: base\n', 'main.tf': suppressed };
    const machine = propose(github, { base, changes: { 'main.tf': `# moved\n${suppressed}` } });
    expect((await gate(github, machine)).outputs).toMatchObject({
      gate_status: 'passed',
      suppressed_count: '1',
    });
  });

  it('counts for nothing where the base cannot be had', async () => {
    const base = { '.github/policy-gate.yml': 'suppressions: base\n', 'main.tf': suppressed };
    const machine = propose(github, { base });
    github.spoil('repos/download-tarball-archive', { kind: 'status', status: 403 }, { times: 9 });
    expect((await gate(github, machine)).outputs['gate_status']).toBe('failed');
  });
});

describe('waivers', () => {
  const waiver = (more: string): string =>
    `waivers:\n  - {policy: CKV_AWS_20, resource: aws_s3_bucket.*, reason: a website, owner: web${more}}\n`;
  const run = async (config: string): Promise<Awaited<ReturnType<typeof gate>>> => {
    const base = { '.github/policy-gate.yml': config, 'main.tf': PUBLIC_BUCKET };
    return gate(github, propose(github, { base }));
  };

  it('by an alias, accept a violation, which stays in the report', async () => {
    const result = await run(waiver(', expires: 2099-12-31'));
    expect(result.outputs).toMatchObject({ gate_status: 'passed', waived_count: '1', critical_count: '0' });
    expect(github.comments(7)[0]?.body).toContain('a website');
  });

  it.each([
    ['that ended', ', expires: 2020-01-01', 'ended on 2020-01-01'],
    ['without an end', '', 'expires: '],
    ['with a day that is none', ', expires: 2099-02-30', 'must be a date'],
  ])('%s does not count, and is shown', async (_, more, message) => {
    const result = await run(waiver(more));
    expect(result.outputs).toMatchObject({ gate_status: 'failed', waived_count: '0' });
    expect(reasonsOf(result, true).map((reason) => reason.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });
});

it('a stored baseline is that of the base branch', async () => {
  const machine = propose(github, {
    base: {
      '.github/policy-gate.yml': `${ONLY_NEW}baseline: baseline.json\n`,
      'main.tf': volumes(2),
      'baseline.json': '{"violations": []}',
    },
    // Everything would be old.
    changes: { 'baseline.json': '{"violations": []}' },
  });
  github.state.commits.set(MERGE_SHA, [BASE_SHA, HEAD_SHA]);
  const run = await gate(github, machine);
  expect(run.outputs).toMatchObject({
    gate_status: 'failed',
    new_count: expect.stringMatching(/^[1-9]/) as string,
  });
});

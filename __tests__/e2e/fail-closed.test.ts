/** What goes wrong before there is a verdict, and must leave the gate red; and what a run asks of GitHub when all goes well. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Fault } from '../servers/github/faults.js';
import { startGitHub, type GitHubStandIn } from '../servers/github/stand-in.js';
import { BASE_SHA, TOKENS } from '../servers/github/state.js';
import { CLEAN } from './infrastructure.js';
import { gate, propose, reasonsOf } from './runner/proposal.js';
import type { Machine, StepResult } from './runner/run-action.js';

const CONFIG = '.github/policy-gate.yml';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.breaches).toEqual([]);
});

/** Soft, for no softness may let through what could not be judged. */
const judged = (config: string | Buffer | null, inputs: Record<string, string> = {}): Promise<StepResult> => {
  const machine = propose(github, { base: { 'main.tf': CLEAN } });
  if (config !== null) github.putFile(BASE_SHA, CONFIG, config);
  return gate(github, machine, { inputs: { baseline: 'none', 'soft-fail': 'true', ...inputs } });
};

const expectNoVerdict = (run: StepResult, message: RegExp | string): void => {
  expect(run.outputs['gate_status']).toBe('error');
  expect(run.exitCode).toBe(1);
  expect(run.log).toEqual(expect.stringMatching(message));
  expect(run.summary).toContain('No verdict could be reached');
};

describe('a config that', () => {
  it.each([
    ['is no YAML', 'thresholds: {max_high: 0\n', /policy-gate\.yml at main at 2222222:\d+:\d+: /],
    ['is a list', '- locked\n', /policy-gate\.yml at main at 2222222:1:1: /],
    [
      'loosens by a type',
      'thresholds: {max_critical: "many"}\n',
      /must be a whole number from 0, or unlimited/,
    ],
    ['says a thing twice', 'locked: true\nlocked: false\n', /:2:1: /],
    ['is no text', Buffer.from([0x6c, 0xff, 0xfe]), /is not UTF-8 text/],
    ['is larger than the API gives', '# long\n'.repeat(200_000), /larger than 1 MB/],
    [
      'names a deployment that there is not',
      'stages: [{stage: a, policy_enforcement: warn_only, deployment: b}]\n',
      /there is no deployment 'b'/,
    ],
  ])('%s is no verdict', async (_, config, message) => {
    expectNoVerdict(await judged(config), message);
  });

  it('has no such stage or deployment is no verdict', async () => {
    const config = 'deployment: {release: {before_deploy: []}}\n';
    expectNoVerdict(await judged(config, { stage: 'release' }), /there is no stage "release"/);
    expectNoVerdict(await judged(config, { deployment: 'relase' }), /Did you mean "release"\?/);
  });
});

describe('where GitHub does not say what the base is', () => {
  const LIMITED = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + 3_000),
  };

  it.each<[string, string, Fault, RegExp]>([
    ['pulls/get', 'HTTP 401', { kind: 'status', status: 401 }, /"github-token" is invalid or has expired/],
    ['pulls/get', 'HTTP 403', { kind: 'status', status: 403 }, /permissions: pull-requests: read/],
    ['pulls/get', 'HTTP 404', { kind: 'status', status: 404 }, /found nothing to read pull request #7/],
    ['pulls/get', 'HTTP 500', { kind: 'status', status: 500 }, /failed to read pull request #7/],
    ['git/get-ref', 'HTTP 404', { kind: 'status', status: 404 }, /found nothing to read the branch main/],
    ['git/get-ref', 'HTTP 403', { kind: 'status', status: 403 }, /permissions: contents: read/],
    ['repos/get-content', 'HTTP 502', { kind: 'status', status: 502 }, /read \.github\/policy-gate\.yml/],
    [
      'repos/get-content',
      'its rate limit',
      { kind: 'status', status: 403, message: 'API rate limit exceeded', headers: LIMITED },
      /rate limit was reached on the attempt to read \.github\/policy-gate\.yml/,
    ],
  ])('%s with %s: no verdict, with the id of the request', async (operation, _, fault, message) => {
    github.spoil(operation, fault, { times: 9 });
    const run = await judged('thresholds: {max_critical: 0}\n');
    expectNoVerdict(run, message);
    expect(run.log).toContain('request C0DE:1234:5678');
  });

  it.each<[string, Fault]>([
    ['a page of a proxy', { kind: 'html' }],
    ['half of an answer', { kind: 'cut-off' }],
    ['a closed connection', { kind: 'reset' }],
  ])('but with %s: no verdict', async (_, fault) => {
    github.spoil('repos/get-content', fault, { times: 9 });
    expectNoVerdict(await judged('thresholds: {max_critical: 0}\n'), /policy-gate\.yml/);
  });

  it('a token that may read nothing: no verdict', async () => {
    expectNoVerdict(await judged(null, { 'github-token': TOKENS.none }), /the token cannot see it/);
  });
});

describe('a stored baseline that', () => {
  it.each([
    ['is not there', null, /is no file of main at 2222222/],
    ['is no report', '{"violations": 1}', /could not be compared with/],
    ['is cut off', '{"violations": [', /could not be compared with/],
  ])('%s makes nothing old', async (_, text, message) => {
    const machine = propose(github, {
      base: {
        [CONFIG]: 'enforce: new\nbaseline: old.json\nthresholds: {max_high: 0}\n',
        'main.tf': 'resource "aws_ebs_volume" "data" {\n  availability_zone = "a"\n  size = 1\n}\n',
        ...(text === null ? {} : { 'old.json': text }),
      },
    });
    const run = await gate(github, machine);
    expect(run.outputs).toMatchObject({ gate_status: 'failed', new_count: '' });
    expect(reasonsOf(run, true).map(({ code }) => code)).toContain('baseline-missing');
    expect(run.summary.replaceAll('<wbr>', '')).toEqual(expect.stringMatching(message));
  });
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while the base is fetched: no verdict, at once, and nothing is left running',
  async (signal) => {
    const machine = propose(github, { base: { 'main.tf': CLEAN } });
    github.spoil('repos/download-tarball-archive', { kind: 'silence' }, { times: 9 });
    const afterMs = 4_000;
    const run = await gate(github, machine, {
      interrupt: { signal, afterMs },
    });
    expectNoVerdict(run, `the run was cancelled \\(${signal}\\) before there was a verdict`);
    expect(github.requests.map(({ operation }) => operation)).toContain('repos/download-tarball-archive');
    expect(run.durationMs).toBeLessThan(afterMs + 2_000);
    expect(runningOf(machine)).toEqual([]);
  },
);

/** The command lines of processes that are about this machine. */
function runningOf({ toolCache, temporary }: Machine): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(toolCache) || line.includes(temporary));
}

describe('a run without a config asks GitHub', () => {
  const asked = (): string[] => github.requests.map(({ operation }) => operation);
  const BASE = [
    ...['pulls/get', 'git/get-ref', 'repos/get-content', 'git/get-tree'],
    ...['git/get-commit', 'repos/download-tarball-archive'],
  ];

  it('nine times when it comments, and seven when the comment stands', async () => {
    const machine = propose(github, { base: { 'main.tf': CLEAN } });
    const inputs = { comment: 'always' };
    await gate(github, machine, { inputs });
    expect(asked().sort()).toEqual(
      [...BASE, 'graphql/query', 'issues/create-comment', 'graphql/query'].sort(),
    );
    const before = asked().length;
    await gate(github, machine, { inputs });
    expect(asked().slice(before).sort()).toEqual([...BASE, 'graphql/query'].sort());
  });

  it('five times without a baseline and a comment to write', async () => {
    await judged(null);
    expect(asked()).toEqual([...BASE.slice(0, 4), 'graphql/query']);
  });
});

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readHead, refuseUntrusted, requireJudged } from '../../src/action/checked-out.js';
import type { Trigger } from '../../src/action/trigger.js';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

/** A workspace with these files; a path that ends in `@` is a link. */
function workspace(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'checked-out-'));
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(root, 'work', name.replace(/@$/, ''));
    mkdirSync(path.dirname(place), { recursive: true });
    if (name.endsWith('@')) symlinkSync(content, place);
    else writeFileSync(place, content);
  }
  return path.join(root, 'work');
}

test.each<[string, Record<string, string>, string | null]>([
  ['a detached HEAD', { '.git/HEAD': `${SHA}\n` }, SHA],
  ['a HEAD of SHA-256', { '.git/HEAD': `${'c'.repeat(64)}\n` }, 'c'.repeat(64)],
  ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${SHA}\n` }, SHA],
  [
    'a branch that is packed',
    {
      '.git/HEAD': 'ref: refs/heads/main',
      '.git/packed-refs': `# pack-refs with: peeled\r\n${OTHER} refs/heads/not/main\r\n${SHA} refs/heads/main\r\n^${OTHER}\r\n`,
    },
    SHA,
  ],
  [
    'a branch that is packed and has moved on',
    {
      '.git/HEAD': 'ref: refs/heads/main',
      '.git/refs/heads/main': SHA,
      '.git/packed-refs': `${OTHER} refs/heads/main\n`,
    },
    SHA,
  ],
  [
    'a worktree',
    {
      '.git': 'gitdir: ../repo/worktrees/work\n',
      '../repo/worktrees/work/HEAD': 'ref: refs/heads/change\n',
      '../repo/worktrees/work/commondir': '../..\n',
      '../repo/refs/heads/change': `${SHA}\n`,
      '../repo/refs/heads/main': `${OTHER}\n`,
    },
    SHA,
  ],
  [
    'a worktree whose branch is packed',
    {
      '.git': 'gitdir: ../repo/worktrees/work\n',
      '../repo/worktrees/work/HEAD': 'ref: refs/heads/change\n',
      '../repo/worktrees/work/commondir': '../..\n',
      '../repo/packed-refs': `${SHA} refs/heads/change\n`,
    },
    SHA,
  ],
  ['no git', { 'main.tf': '' }, null],
  ['a git directory without a HEAD', { '.git/config': '' }, null],
  ['a HEAD that is nothing', { '.git/HEAD': '' }, null],
  ['an abbreviated HEAD', { '.git/HEAD': SHA.slice(0, 12) }, null],
  ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main' }, null],
  [
    'a branch that ends in a text',
    { '.git/HEAD': 'ref: refs/heads/main', '.git/refs/heads/main': 'x' },
    null,
  ],
  ['a reference to a reference', { '.git/HEAD': 'ref: refs/a', '.git/refs/a': 'ref: refs/a' }, null],
  ['a reference that climbs', { '.git/HEAD': 'ref: refs/../../sha', sha: SHA }, null],
  ['a reference of somewhere else', { '.git/HEAD': 'ref: /etc/hostname' }, null],
  ['a loop', { '.git/HEAD': 'ref: refs/loop/..', '.git/refs/loop': SHA }, null],
  ['a HEAD that is a link', { '.git/HEAD@': '../sha', sha: SHA }, null],
  [
    'a branch that is a link',
    { '.git/HEAD': 'ref: refs/heads/main', '.git/refs/heads/main@': '../../../sha', sha: SHA },
    null,
  ],
  ['a git directory that is a link', { '.git@': 'elsewhere', 'elsewhere/HEAD': SHA }, null],
  ['a git file that names nothing', { '.git': 'gitdir: nowhere\n' }, null],
  ['a git file that is something else', { '.git': SHA }, null],
])('the commit of %s', (_, files, expected) => {
  // A HEAD that cannot be followed is no commit that could be compared with one.
  const head = readHead(workspace(files));
  expect(expected === null ? /^[0-9a-f]{40,64}$/.test(head ?? '') : head).toBe(expected ?? false);
});

const trigger = (part: Partial<Trigger>): Trigger =>
  ({ event: 'pull_request', judgedShas: [], foreignHead: null, ...part }) as Trigger;

test.each<[readonly string[], string | null, RegExp | null]>([
  [[SHA, OTHER], SHA, null],
  [[SHA, OTHER], OTHER, null],
  [[], SHA, null],
  [[], null, null],
  [[SHA], null, /is no working copy of git/],
])('of %j, %s may lie in the workspace', (judgedShas, head, notice) => {
  const said = requireJudged(trigger({ judgedShas }), head);
  expect(said ?? '').toMatch(notice ?? /^$/);
});

test('another commit may not', () => {
  expect(() => requireJudged(trigger({ judgedShas: [SHA] }), OTHER)).toThrow(
    /at bbbbbbb, and the event "pull_request" is about aaaaaaa/,
  );
});

test.each<[string | null, string | null, boolean, boolean]>([
  [null, SHA, false, false],
  [SHA, OTHER, false, false],
  [SHA, SHA, false, true],
  [SHA, null, false, true],
  [SHA, SHA, true, false],
])(
  'foreign code %s with %s in the workspace, allowed: %s, is refused: %s',
  (foreignHead, head, isAllowed, isRefused) => {
    const act = (): void => refuseUntrusted(trigger({ foreignHead }), head, isAllowed);
    if (isRefused) expect(act).toThrow(/allow-untrusted-checkout/);
    else expect(act).not.toThrow();
  },
);

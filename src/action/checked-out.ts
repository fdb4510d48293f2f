/** Which commit lies in the workspace. Read from git's own files: no git is run, for a hostile repository can make it run commands. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, ScanError } from '../contract/errors.js';
import type { Trigger } from './trigger.js';

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** The commit that HEAD names; null where the workspace is no working copy of git, or one whose HEAD cannot be followed. */
export function readHead(workspace: string): string | null {
  const directory = gitDirectory(workspace);
  if (directory === null) return null;
  const head = read(path.join(directory, 'HEAD'));
  if (head === null || SHA.test(head)) return head;
  const name = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (name === undefined || name.includes('..')) return null;
  const common = read(path.join(directory, 'commondir'));
  const shared = common === null ? directory : path.resolve(directory, common);
  const loose = read(path.join(directory, name)) ?? read(path.join(shared, name));
  if (loose !== null) return SHA.test(loose) ? loose : null;
  const packed = read(path.join(shared, 'packed-refs')) ?? '';
  const line = packed.split(/\r?\n/).find((entry) => entry.endsWith(` ${name}`));
  const sha = line?.slice(0, line.indexOf(' ')) ?? '';
  return SHA.test(sha) ? sha : null;
}

/**
 * Throws unless the workspace is at the commit that the event is about, so that no other code is judged in its place. On other events than
 * those of a pull request, a workflow may check out what it likes. Gives a notice where it cannot be told.
 */
export function requireJudged(trigger: Trigger, head: string | null): string | null {
  const judged = trigger.judgedShas;
  if (judged.length === 0) return null;
  if (head === null) {
    return 'The workspace is no working copy of git, so nobody can tell whether it holds the commit of this event.';
  }
  if (judged.includes(head)) return null;
  throw new ScanError(
    'workspace-changed',
    `the workspace is at ${head.slice(0, 7)}, and the event "${trigger.event}" is about ${judged.map((sha) => sha.slice(0, 7)).join(' or ')}: ` +
      'another commit would be judged in its place. Check out with actions/checkout and its defaults before the gate, and nothing after it.',
  );
}

/**
 * Throws `ConfigError` where somebody else's code lies in the workspace of a job with secrets and a token that can write, unless the
 * workflow says that it knows.
 */
export function refuseUntrusted(trigger: Trigger, head: string | null, isAllowed: boolean): void {
  const { foreignHead } = trigger;
  if (foreignHead === null || isAllowed) return;
  const isThere = head === null || head === foreignHead;
  if (!isThere) return;
  throw new ConfigError(
    'environment-refused',
    `on ${trigger.event} a job has secrets and a token that can write; judging the code of a fork there hands them to ` +
      'whoever wrote it. Use "on: pull_request": the gate judges forks with a token that can only read. ' +
      'Where nothing in this job runs or trusts what was checked out, set allow-untrusted-checkout.',
  );
}

function gitDirectory(workspace: string): string | null {
  const place = path.join(workspace, '.git');
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return place;
  if (found?.isFile() !== true) return null;
  // A worktree, or a submodule.
  const named = /^gitdir: (.+)$/.exec(read(place) ?? '')?.[1];
  return named === undefined ? null : path.resolve(workspace, named);
}

/** The text without the white space around it; null where there is no plain file. */
function read(file: string): string | null {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return readFileSync(file, 'utf8').trim();
}

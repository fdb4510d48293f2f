import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findReportFiles } from '../../src/action/report-files.js';

const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'report-files-')));
const workspace = path.join(home, 'workspace');
const temporary = path.join(home, 'temp');
const outside = path.join(home, 'others');
for (const file of [
  'workspace/a.json',
  'workspace/reports/shard-1.json',
  'workspace/reports/shard-2.json',
  'workspace/reports/.hidden.json',
  'workspace/reports/notes.txt',
  'workspace/reports/deep/er/shard-3.json',
  'workspace/odd/[a].json',
  'workspace/odd/a.json',
  'temp/b.sarif',
  'others/secret.json',
]) {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), '');
}
symlinkSync(path.join(outside, 'secret.json'), path.join(workspace, 'reports/link.json'));
symlinkSync(outside, path.join(workspace, 'elsewhere'));
symlinkSync(path.join(workspace, 'a.json'), path.join(workspace, 'alias.json'));

const find = (...patterns: readonly string[]): readonly string[] =>
  findReportFiles(patterns, workspace, temporary).map(({ name, file }) =>
    path.isAbsolute(name) ? file.slice(home.length + 1) : name,
  );

it.each<readonly [patterns: readonly string[], names: readonly string[]]>([
  [['a.json'], ['a.json']],
  [['./reports/../a.json'], ['./reports/../a.json']],
  [['reports/shard-*.json'], ['reports/shard-1.json', 'reports/shard-2.json']],
  [['reports/shard-?.json'], ['reports/shard-1.json', 'reports/shard-2.json']],
  [
    ['reports/**/shard-*.json'],
    ['reports/deep/er/shard-3.json', 'reports/shard-1.json', 'reports/shard-2.json'],
  ],
  [['*/shard-1.json'], ['reports/shard-1.json']],
  [
    ['reports/shard-1.json', 'reports/shard-*.json'],
    ['reports/shard-1.json', 'reports/shard-2.json'],
  ],
  [['a.json', 'alias.json'], ['a.json']],
  [['odd/[a].json'], ['odd/[a].json']],
  [[path.join(temporary, 'b.sarif')], ['temp/b.sarif']],
  [[path.join(temporary, '*.sarif')], ['temp/b.sarif']],
])('%j', (patterns, names) => {
  expect(find(...patterns)).toEqual(names);
});

it.each([
  ['missing.json', 'names no file, so there is nothing to judge'],
  ['reports/none-*.json', 'names no file, so there is nothing to judge'],
  ['nowhere/*.json', 'names no file'],
  ['reports', 'is a directory. Name the files in it'],
  ['reports/*.json', '"reports/link.json", which leads out of the workspace and of RUNNER_TEMP'],
  ['elsewhere/secret.json', 'leads out of the workspace'],
  ['elsewhere/*.json', 'leads out of the workspace'],
  ['../others/secret.json', 'leads out of the workspace'],
  ['../others/*.json', 'leads out of the workspace'],
  [path.join(outside, 'secret.json'), 'leads out of the workspace'],
])('%s: refused', (pattern, message) => {
  expect(() => find('a.json', pattern)).toThrow(message);
});

it('goes through no link to a directory', () => {
  expect(find('**/a.json')).toEqual(['a.json', 'odd/a.json']);
});

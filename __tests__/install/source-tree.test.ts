import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ScanError } from '../../src/contract/errors.js';
import { unpackTree, type SourceTree } from '../../src/install/source-tree.js';
import { tar, tarGz, type TarFile } from './archive-writer.js';

const TOP = 'acme-infra-2222222';

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'source-tree-'));
});

const unpackBytes = (bytes: Uint8Array): Promise<SourceTree> => {
  const archive = path.join(home, 'tree.tar.gz');
  writeFileSync(archive, bytes);
  return unpackTree(archive, path.join(home, 'tree'));
};

const unpack = (...files: TarFile[]): Promise<SourceTree> =>
  unpackBytes(tarGz([{ path: `${TOP}/`, type: '5' }, ...files]));

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort();

test('files lie where the repository has them, and can be executed by nobody', async () => {
  const { directory, leftOut } = await unpack(
    { path: `${TOP}/main.tf`, content: 'a', mode: 0o4755 },
    { path: `${TOP}/infra/prod/main.tf`, content: 'b' },
  );
  expect(filesIn(directory)).toEqual(['infra/prod/main.tf', 'main.tf']);
  expect(readFileSync(path.join(directory, 'infra/prod/main.tf'), 'utf8')).toBe('b');
  expect(lstatSync(path.join(directory, 'main.tf')).mode & 0o7777).toBe(0o600);
  expect(leftOut).toEqual([]);
});

test.each<[string, TarFile[], string[]]>([
  ['a symbolic link', [{ path: `${TOP}/link`, type: '2', link: '/etc/passwd' }], ['link']],
  ['a hard link', [{ path: `${TOP}/link`, type: '1', link: `${TOP}/main.tf` }], ['link']],
  ['a device', [{ path: `${TOP}/null`, type: '3' }], ['null']],
  ['a pipe', [{ path: `${TOP}/pipe`, type: '6' }], ['pipe']],
  ['a path that climbs', [{ path: `${TOP}/../../outside`, content: 'x' }], ['../../outside']],
  ['a path that climbs by half', [{ path: `${TOP}/a/../b`, content: 'x' }], ['a/../b']],
  ['an absolute path', [{ path: '/outside', content: 'x' }], ['outside']],
  ['a backslash', [{ path: `${TOP}/..\\outside`, content: 'x' }], ['..\\outside']],
  ['a file beside the directory', [{ path: 'outside', content: 'x' }], []],
  [
    'a file of more than 10 MB',
    [{ path: `${TOP}/big`, content: randomBytes(10 * 1024 * 1024 + 1) }],
    ['big'],
  ],
  [
    'a second file where upper and lower case are one',
    [
      { path: `${TOP}/A.tf`, content: '1' },
      { path: `${TOP}/a.tf`, content: '2' },
    ],
    ['a.tf'],
  ],
  [
    'a second file of the name',
    [
      { path: `${TOP}/A.tf`, content: '1' },
      { path: `${TOP}/A.tf`, content: '2' },
    ],
    ['A.tf'],
  ],
])('%s is left out, and told', async (_, files, expected) => {
  const { directory, leftOut } = await unpack({ path: `${TOP}/main.tf`, content: 'a' }, ...files);
  expect(leftOut).toEqual(expected);
  const written = filesIn(directory);
  expect(written).toEqual(files.length === 2 ? ['A.tf', 'main.tf'] : ['main.tf']);
  if (files.length === 2) expect(readFileSync(path.join(directory, 'A.tf'), 'utf8')).toBe('1');
  // The archive, and nothing else, is beside the tree.
  expect(readdirSync(home).sort()).toEqual(['tree', 'tree.tar.gz']);
  expect(readdirSync(path.dirname(home))).not.toContain('outside');
});

test('nothing is written through a link, or over a file that became a directory', async () => {
  const { directory, leftOut } = await unpack(
    { path: `${TOP}/dir`, type: '2', link: home },
    { path: `${TOP}/dir/evil`, content: 'x' },
  );
  expect(leftOut).toContain('dir');
  expect(readdirSync(home).sort()).toEqual(['tree', 'tree.tar.gz']);
  expect(filesIn(directory)).toEqual(['dir/evil']);
});

test.each<[string, () => Uint8Array]>([
  ['nothing at all', () => new Uint8Array()],
  ['a page', () => Buffer.from('<!DOCTYPE html>')],
  ['a tar that is not packed', () => tar([{ path: `${TOP}/a`, content: 'x' }])],
  ['one that is cut off', () => tarGz([{ path: `${TOP}/a`, content: 'x'.repeat(9_999) }]).subarray(0, 60)],
  ['one that is packed twice', () => gzipSync(tarGz([{ path: `${TOP}/a`, content: 'x' }]))],
  [
    'one with a broken header',
    () => gzipSync(Buffer.from(tar([{ path: `${TOP}/a`, content: 'x' }])).fill(65, 0, 200)),
  ],
  ['a bomb', () => tarGz([{ path: `${TOP}/a`, content: Buffer.alloc(40 * 1024 * 1024) }])],
  [
    'a file where a directory is needed',
    () =>
      tarGz([
        { path: `${TOP}/a`, content: 'x' },
        { path: `${TOP}/a/b`, content: 'x' },
      ]),
  ],
])('%s is refused', async (_, bytes) => {
  await expect(unpackBytes(bytes())).rejects.toThrow(ScanError);
});

test('a directory that is there already is not unpacked into', async () => {
  mkdirSync(path.join(home, 'tree'));
  await expect(unpack()).rejects.toThrow(ScanError);
});

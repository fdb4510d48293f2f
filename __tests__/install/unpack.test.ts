import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ScanError } from '../../src/contract/errors.js';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../../src/install/archive-entry.js';
import { isSameManifest, manifestOf } from '../../src/install/manifest.js';
import { manifestOfDownload, unpack, type Download } from '../../src/install/unpack.js';
import { tar, tarGz, zip, type TarFile } from './archive-writer.js';

const root = mkdtempSync(path.join(tmpdir(), 'policy-gate-unpack-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let places = 0;
function downloaded(content: Uint8Array, limits: Partial<ArchiveLimits> = {}, os: Download['os'] = 'linux') {
  const place = path.join(root, String(places++));
  mkdirSync(place);
  const file = path.join(place, 'download');
  writeFileSync(file, content);
  const download: Download = {
    file,
    os,
    executable: 'policycortex',
    limits: { ...ARCHIVE_LIMITS, ...limits },
  };
  return { download, target: path.join(place, 'cli'), place };
}

async function expectRefusal(
  content: Uint8Array,
  message: string,
  limits?: Partial<ArchiveLimits>,
): Promise<void> {
  const { download, target, place } = downloaded(content, limits);
  await expect(unpack(download, target)).rejects.toThrow(ScanError);
  await expect(unpack(download, target)).rejects.toThrow(message);
  await expect(manifestOfDownload(download)).rejects.toThrow(message);
  // Refused before the first file is written.
  expect(readdirSync(place)).toEqual(['download']);
  expect(readdirSync(root)).not.toContain('evil');
}

const script = '#!/bin/sh\necho hello\n';
const large = Buffer.alloc(3_000_000, 'abcdefghij').map((byte, at) => (byte + at * 31) & 255);
const content: TarFile[] = [
  { path: './', type: '5', mode: 0o755 },
  { path: './policycortex', content: script, mode: 0o755 },
  { path: './lib/data.bin', content: large },
  { path: './lib/empty' },
];
const zipped = [
  { path: 'policycortex', content: script, mode: 0o100755 },
  { path: 'lib/', mode: 0o040755 },
  { path: 'lib/data.bin', content: large },
  { path: 'lib/empty' },
];

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

describe('unpack', () => {
  test.each<[string, Buffer]>([
    ['tar.gz', tarGz(content)],
    ['zip', zip(zipped)],
    ['zip made on Windows', zip(zipped.map((file) => ({ ...file, mode: 0 })))],
  ])('%s: files, folders, content', async (kind, archive) => {
    const { download, target } = downloaded(archive);
    await unpack(download, target);
    expect(readFileSync(path.join(target, 'policycortex'), 'utf8')).toBe(script);
    expect(readFileSync(path.join(target, 'lib/data.bin')).equals(large)).toBe(true);
    expect(readFileSync(path.join(target, 'lib/empty'))).toHaveLength(0);
    if (!kind.endsWith('Windows'))
      expect(statSync(path.join(target, 'policycortex')).mode & 0o777).toBe(0o755);
    expect(statSync(path.join(target, 'lib/data.bin')).mode & 0o111).toBe(0);
    const actual = await manifestOf(target);
    expect(actual?.size).toBe(3);
    expect(isSameManifest(await manifestOfDownload(download), actual ?? new Map())).toBe(true);
  });

  test.each<[string, Buffer, Download['os']]>([
    ['script', Buffer.from(script), 'linux'],
    ['ELF', Buffer.from('\x7fELF\x02', 'latin1'), 'linux'],
    ['Mach-O', Buffer.from('cffaedfe0700', 'hex'), 'darwin'],
    ['PE', Buffer.from('MZ\x90', 'latin1'), 'windows'],
  ])('a bare executable: %s', async (_, bytes, os) => {
    const { download, target } = downloaded(bytes, {}, os);
    await unpack(download, target);
    const file = path.join(target, 'policycortex');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o755);
    expect(isSameManifest(await manifestOfDownload(download), (await manifestOf(target)) ?? new Map())).toBe(
      true,
    );
  });

  test('a long name in a pax header is read', async () => {
    const name = `${'long/'.repeat(12)}${'n'.repeat(80)}`;
    // The length of a record counts itself.
    const pax = `${name.length + 10} path=${name}\n`;
    expect(pax).toHaveLength(name.length + 10);
    const archive = tarGz([
      { path: 'pax', type: 'x', content: pax },
      { path: 'short', content: 'x' },
    ]);
    const { download, target } = downloaded(archive);
    await unpack(download, target);
    expect(readFileSync(path.join(target, name), 'utf8')).toBe('x');
  });
});

describe('unpack refuses', () => {
  const good: TarFile = { path: 'policycortex', content: script, mode: 0o755 };

  test.each<[string, TarFile, string]>([
    ['a path out', { path: '../evil', content: 'x' }, 'leads out'],
    ['an absolute path', { path: '/tmp/evil', content: 'x' }, 'leads out'],
    ['a symbolic link', { path: 'evil', type: '2', link: '/etc' }, 'neither a file nor a directory'],
    ['a hard link', { path: 'evil', type: '1', link: 'policycortex' }, 'neither a file nor a directory'],
    ['a character device', { path: 'evil', type: '3' }, 'neither a file nor a directory'],
    ['a block device', { path: 'evil', type: '4' }, 'neither a file nor a directory'],
    ['a pipe', { path: 'evil', type: '6' }, 'neither a file nor a directory'],
    ['a type that nobody knows', { path: 'evil', type: 'Z' }, 'neither a file nor a directory'],
    ['a SUID file', { path: 'evil', content: 'x', mode: 0o4755 }, 'rights of its owner'],
    ['a doubled file', { path: 'PolicyCortex', content: 'x' }, 'twice'],
    ['a pax path out', { path: 'pax', type: 'x', content: '20 path=../../evil1\n' }, 'leads out'],
  ])('tar.gz with %s', async (_, evil, message) => {
    const after = evil.type === 'x' ? [{ path: 'harmless', content: 'x' }] : [];
    await expectRefusal(tarGz([good, evil, ...after]), message);
  });

  test.each([
    ['a path out', { path: '../evil', content: 'x' }, 'archive'],
    ['an absolute path', { path: '/evil', content: 'x' }, 'archive'],
    ['a path of Windows', { path: '..\\evil', content: 'x' }, 'archive'],
    [
      'a symbolic link',
      { path: 'evil', content: '/etc/passwd', mode: 0o120777 },
      'neither a file nor a directory',
    ],
    ['a device', { path: 'evil', mode: 0o020644 }, 'neither a file nor a directory'],
    ['a SUID file', { path: 'evil', content: 'x', mode: 0o104755 }, 'rights of its owner'],
    ['a doubled file', { path: 'POLICYCORTEX', content: 'x' }, 'twice'],
  ])('zip with %s', async (_, evil, message) => {
    await expectRefusal(zip([{ path: 'policycortex', content: script, mode: 0o100755 }, evil]), message);
  });

  test('a bomb, before it goes off', async () => {
    const bomb: TarFile = { path: 'bomb', content: Buffer.alloc(8_000_000) };
    await expectRefusal(tarGz([bomb]), 'more than 200 times its size');
    await expectRefusal(zip([bomb]), 'more than 200 times its size');
  });

  test('more than the limit', async () => {
    const files: TarFile[] = [{ path: 'a', content: large }];
    const limits = { maxBytes: 2 * 1024 * 1024 };
    await expectRefusal(tarGz(files), 'more than 2 MB', limits);
    await expectRefusal(zip(files), 'more than 2 MB', limits);
  });

  test('more entries than the limit', async () => {
    const files: TarFile[] = ['a', 'b', 'c', 'd'].map((name) => ({ path: name, content: 'x' }));
    await expectRefusal(tarGz(files), 'more than 3 entries', { maxEntries: 3 });
    await expectRefusal(zip(files), 'more than 3 entries', { maxEntries: 3 });
  });

  test.each<[string, Buffer, string]>([
    ['tar.gz that breaks off', half(tarGz(content)), 'damaged'],
    ['tar that breaks off', gzipSync(tar(content).subarray(0, 100_000)), 'damaged'],
    ['gzip of something else', gzipSync(large), 'damaged'],
    ['gzip of nothing', gzipSync(''), 'damaged'],
    ['a tar.gz that is packed twice', gzipSync(tarGz(content)), 'compressed twice'],
    ['zip that breaks off', half(zip(zipped)), 'damaged'],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html>'), 'is a web page, not a tar.gz'],
    ['JSON', Buffer.from('{"message":"Not Found"}'), 'is JSON'],
    ['nothing', Buffer.alloc(0), 'an empty file'],
    ['bzip2', Buffer.from('BZh91AY&SY'), 'neither as tar.gz nor as zip'],
    ['an executable for another system', Buffer.from('MZ\x90\0', 'latin1'), 'an executable for windows'],
    ['text', Buffer.from('hello'), 'something else'],
  ])('%s', async (_, bytes, message) => {
    await expectRefusal(bytes, message);
  });

  test('zip whose sizes lie', async () => {
    const archive = zip([{ path: 'policycortex', content: 'x'.repeat(5000) }]);
    const central = archive.indexOf('PK\u0001\u0002');
    archive.writeUInt32LE(10, central + 24);
    const { download, target } = downloaded(archive);
    await expect(unpack(download, target)).rejects.toThrow('damaged');
  });

  test('to write into a directory that is there', async () => {
    const { download, target } = downloaded(tarGz(content));
    mkdirSync(target);
    await expect(unpack(download, target)).rejects.toMatchObject({ code: 'install-failed' });
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { ScanError } from '../../src/contract/errors.js';
import { isSameManifest, manifestOf } from '../../src/install/manifest.js';
import { manifestOfDownload, unpack } from '../../src/install/unpack.js';
import { tar, zip } from './archive-writer.js';

const root = mkdtempSync(path.join(tmpdir(), 'policy-gate-fuzz-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = [
  { path: 'policycortex', content: '#!/bin/sh\necho hello\n', mode: 0o100755 },
  { path: 'lib/data', content: 'x'.repeat(700) },
];
const tarBytes = tar(files.map(({ mode, ...file }) => ({ ...file, mode: (mode ?? 0o644) & 0o777 })));
const zipBytes = zip(files);

const edit = fc.tuple(fc.nat(), fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 46, 47, 92)));
const damage = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 4 }), cut: fc.option(fc.nat()) });

test('an archive with wrong bytes is unpacked inside its directory or refused, and never hangs', async () => {
  let refusals = 0;
  let places = 0;
  await fc.assert(
    fc.asyncProperty(fc.boolean(), damage, async (isTar, { edits, cut }) => {
      const bytes = Buffer.from(isTar ? tarBytes : zipBytes);
      for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
      const kept = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
      const place = path.join(root, String(places++));
      mkdirSync(place);
      const file = path.join(place, 'download');
      writeFileSync(file, isTar ? withChecksums(kept) : kept);
      const download = { file, os: 'linux', executable: 'policycortex' } as const;
      const target = path.join(place, 'cli');
      try {
        await unpack(download, target);
        const actual = await manifestOf(target);
        expect(isSameManifest(await manifestOfDownload(download), actual ?? new Map())).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(ScanError);
        refusals += 1;
      }
      expect(readdirSync(place).filter((name) => name !== 'download' && name !== 'cli')).toEqual([]);
      expect(existsSync(path.join(root, 'policycortex'))).toBe(false);
      rmSync(place, { recursive: true });
    }),
    { numRuns: 150 },
  );
  expect(refusals).toBeGreaterThan(10);
}, 30_000);

/** Packed, with the checksum of each header put right: otherwise no wrong byte gets further than that. */
function withChecksums(bytes: Buffer): Buffer {
  for (const at of [0, 1024]) {
    const header = bytes.subarray(at, at + 512);
    if (header.length < 512) continue;
    header.write('        ', 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  }
  return gzipSync(bytes);
}

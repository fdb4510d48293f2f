import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../src/contract/report.js';
import { scan } from '../../src/engine/scan.js';
import { DIRECTORIES, mixedTree, writeTree } from './mixed-tree.js';
import { ownLibrary } from './own-library.js';

const library = ownLibrary();
const scratch = mkdtempSync(path.join(tmpdir(), 'policy-gate-determinism-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function reportOf(cwd: string): Promise<string> {
  const report = await scan({ cwd, paths: ['.'], library, frameworks: [], today: '2026-01-01' });
  return JSON.stringify(report, null, 2);
}

describe('the same tree of many formats', () => {
  const original = path.join(scratch, 'original');
  writeTree(original, mixedTree());
  let report: string;
  beforeAll(async () => {
    report = await reportOf(original);
  });

  it('has something to say of each of them', () => {
    const { violations, target, diagnostics } = JSON.parse(report) as Report;
    expect(target.files_scanned).toBeGreaterThan(200);
    expect(target.formats).toEqual(
      expect.arrayContaining(['terraform', 'cloudformation', 'kubernetes', 'dockerfile']),
    );
    expect(violations.length).toBeGreaterThan(500);
    expect(diagnostics.length).toBeGreaterThan(3);
    expect(report).not.toContain(scratch);
    const ids = violations.map(({ resource_id: id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['One.Two.B', 'Two.One.B', 'Pod/shop/c']));
    const places = violations.filter(({ file }) => file === 'places/main.tf');
    const ssh = places.filter(({ policy_name: name }) => name === 'security-group-open-ssh');
    expect(ssh.map(({ line }) => line)).toEqual([2, 8, 14, 20, 26].map((line) => line + 4));
  });

  it('gives the same bytes again', async () => {
    expect(await reportOf(original)).toBe(report);
  });

  it('gives the same bytes when it is copied elsewhere', async () => {
    const copy = path.join(scratch, 'elsewhere', 'and deeper');
    cpSync(original, copy, { recursive: true });
    expect(await reportOf(copy)).toBe(report);
  });

  it('gives the same bytes when its files are created in another order', async () => {
    const reversed = path.join(scratch, 'reversed');
    writeTree(reversed, [...mixedTree()].reverse());
    expect(await reportOf(reversed)).toBe(report);
    const shuffled = path.join(scratch, 'shuffled');
    const sorted = [...mixedTree()].sort(([, a], [, b]) => a.length - b.length);
    writeTree(shuffled, sorted);
    expect(await reportOf(shuffled)).toBe(report);
  });

  it('gives the same bytes when its directories are named one by one, in any order', async () => {
    const paths = Array.from({ length: DIRECTORIES }, (_, at) => `stack-${String(at)}`);
    const named = async (order: readonly string[]): Promise<unknown> => {
      const { target, ...rest } = await scan({
        cwd: original,
        paths: order,
        library,
        frameworks: [],
        today: '2026-01-01',
      });
      return { ...rest, files: target.files_scanned };
    };
    expect(await named([...paths].reverse())).toEqual(await named(paths));
  });
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scan } from '../../src/engine/scan.js';
import { DIRECTORIES, mixedTree, writeTree } from './mixed-tree.js';
import { ownLibrary } from './own-library.js';

const library = ownLibrary();
const scratch = mkdtempSync(path.join(tmpdir(), 'policy-gate-determinism-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function reportOf(cwd: string): string {
  return JSON.stringify(scan({ cwd, paths: ['.'], library, frameworks: [], today: '2026-01-01' }), null, 2);
}

describe('the same tree of many formats', () => {
  const original = path.join(scratch, 'original');
  writeTree(original, mixedTree());
  const report = reportOf(original);

  it('has something to say of each of them', () => {
    const { violations, target, diagnostics } = JSON.parse(report) as ReturnType<typeof scan>;
    expect(target.files_scanned).toBeGreaterThan(200);
    expect(target.formats).toEqual(
      expect.arrayContaining(['terraform', 'cloudformation', 'kubernetes', 'dockerfile']),
    );
    expect(violations.length).toBeGreaterThan(500);
    expect(diagnostics.length).toBeGreaterThan(3);
    expect(report).not.toContain(scratch);
  });

  it('gives the same bytes again', () => {
    expect(reportOf(original)).toBe(report);
  });

  it('gives the same bytes when it is copied elsewhere', () => {
    const copy = path.join(scratch, 'elsewhere', 'and deeper');
    cpSync(original, copy, { recursive: true });
    expect(reportOf(copy)).toBe(report);
  });

  it('gives the same bytes when its files are created in another order', () => {
    const reversed = path.join(scratch, 'reversed');
    writeTree(reversed, [...mixedTree()].reverse());
    expect(reportOf(reversed)).toBe(report);
    const shuffled = path.join(scratch, 'shuffled');
    const sorted = [...mixedTree()].sort(([, a], [, b]) => a.length - b.length);
    writeTree(shuffled, sorted);
    expect(reportOf(shuffled)).toBe(report);
  });

  it('gives the same bytes when its directories are named one by one, in any order', () => {
    const paths = Array.from({ length: DIRECTORIES }, (_, at) => `stack-${String(at)}`);
    const named = (order: readonly string[]): unknown => {
      const { target, ...rest } = scan({
        cwd: original,
        paths: order,
        library,
        frameworks: [],
        today: '2026-01-01',
      });
      return { ...rest, files: target.files_scanned };
    };
    expect(named([...paths].reverse())).toEqual(named(paths));
  });
});

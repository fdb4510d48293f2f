import path from 'node:path';
import fc from 'fast-check';
import { ScanError } from '../../src/contract/errors.js';
import { partsOf, requireHarmless, type ArchiveEntry } from '../../src/install/archive-entry.js';

const file = (name: string, mode = 0o644): ArchiveEntry => ({ path: name, type: 'file', mode, size: 1 });
const directory = (name: string): ArchiveEntry => ({ path: name, type: 'directory', mode: 0o755, size: 0 });

describe('requireHarmless', () => {
  test.each<[ArchiveEntry[]]>([
    [[]],
    [[file('policycortex', 0o755)]],
    [[directory('./'), file('./policycortex')]],
    [[directory('a/'), directory('a'), file('a/policycortex'), file('a/lib/x.so.1'), directory('a/lib')]],
    [[file('a/..b'), file('a/b..c'), file('é/漢')]],
  ])('lets pass %j', (entries) => {
    expect(() => requireHarmless(entries)).not.toThrow();
  });

  test.each<[string, ArchiveEntry[]]>([
    ['leads out', [file('../policycortex')]],
    ['leads out', [file('a/../../b')]],
    ['leads out', [file('a/..')]],
    ['leads out', [file('/etc/passwd')]],
    ['leads out', [file('a\\..\\..\\b')]],
    ['leads out', [file('C:/Windows/x')]],
    ['leads out', [file('a:stream')]],
    ['leads out', [file('a\0b')]],
    ['leads out', [file('a\nb')]],
    ['leads out', [file('nul')]],
    ['leads out', [file('a/COM1.txt')]],
    ['leads out', [file('a.')]],
    ['leads out', [file('a /b')]],
    ['leads out', [file('x'.repeat(256))]],
    ['leads out', [file('a/'.repeat(40) + 'b')]],
    ['leads out', [directory('..')]],
    ['without a name', [file('./')]],
    ['without a name', [file('')]],
    ['neither a file nor a directory', [{ ...file('a'), type: 'other' }]],
    ['rights of its owner', [file('a', 0o4755)]],
    ['rights of its owner', [file('a', 0o2755)]],
    ['twice', [file('a'), file('a')]],
    ['twice', [file('a'), file('./a')]],
    ['twice', [file('policycortex'), file('PolicyCortex')]],
    ['twice', [file('caf\u00e9'), file('cafe\u0301')]],
    ['twice', [directory('a'), file('A')]],
    ['twice', [file('a'), directory('a')]],
    ['inside a file', [file('a'), file('a/b')]],
    ['twice', [file('a/b'), file('a')]],
  ])('refuses what %s: %j', (message, entries) => {
    expect(() => requireHarmless(entries)).toThrow(ScanError);
    expect(() => requireHarmless(entries)).toThrow(message);
  });

  test('what passes stays inside, and each path is written once', () => {
    const part = fc.constantFrom(
      'a',
      'A',
      'b',
      '.',
      '..',
      '',
      '/',
      '\\',
      'c:',
      'nul',
      ' ',
      'é',
      'e\u0301',
      'a.',
    );
    const name = fc.oneof(
      fc.array(part, { maxLength: 5 }).map((parts) => parts.join('/')),
      fc.string({ unit: 'binary' }),
    );
    const entry = fc.record({
      path: name,
      type: fc.constantFrom('file' as const, 'file' as const, 'directory' as const),
      mode: fc.constant(0o644),
      size: fc.constant(1),
    });
    let passed = 0;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        try {
          requireHarmless(entries);
        } catch (error) {
          expect(error).toBeInstanceOf(ScanError);
          return;
        }
        passed += 1;
        const files = entries.filter(({ type }) => type === 'file');
        const targets = files.map((given) =>
          path.resolve('/unpacked/here', partsOf(given.path)?.join('/') ?? '..'),
        );
        for (const target of targets) expect(target.startsWith('/unpacked/here/')).toBe(true);
        expect(new Set(targets.map((target) => target.toLowerCase())).size).toBe(targets.length);
      }),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});

import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { confinedReader } from '../../../src/engine/load/confined-reader.js';

const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'confined-')));
const root = path.join(home, 'root');
mkdirSync(path.join(root, 'modules'), { recursive: true });
writeFileSync(path.join(home, 'secret.txt'), 'secret');
writeFileSync(path.join(root, 'policy.json'), '{}');
writeFileSync(path.join(root, 'large.txt'), 'x'.repeat(1024 * 1024 + 1));
writeFileSync(path.join(root, 'modules', 'b.tf'), '');
writeFileSync(path.join(root, 'modules', 'a.tf'), '');
symlinkSync(path.join(home, 'secret.txt'), path.join(root, 'link.txt'));
symlinkSync(home, path.join(root, 'up'));

describe('confinedReader', () => {
  const { readFile, readDirectory } = confinedReader(root, ['.']);

  it('reads what lies inside', () => {
    expect(readFile('policy.json')).toBe('{}');
    expect(readFile('modules/../policy.json')).toBe('{}');
    expect(readDirectory('modules')).toEqual(['a.tf', 'b.tf']);
  });

  it.each([
    '../secret.txt',
    'link.txt',
    'up/secret.txt',
    path.join(home, 'secret.txt'),
    'gone.txt',
    'modules',
    'large.txt',
    'nul\0byte',
  ])('does not read %j', (file) => {
    expect(readFile(file)).toBeUndefined();
    // The answer stays the same.
    expect(readFile(file)).toBeUndefined();
  });

  it.each(['..', 'up', 'policy.json', 'gone'])('does not list %s', (directory) => {
    expect(readDirectory(directory)).toBeUndefined();
  });
});

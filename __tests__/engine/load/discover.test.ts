import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfigError, ScanError } from '../../../src/contract/errors.js';
import { DEFAULT_BUDGET } from '../../../src/engine/load/budget.js';
import { discover } from '../../../src/engine/load/discover.js';
import { Exclusion } from '../../../src/engine/load/exclusion.js';
import { readSource } from '../../../src/engine/load/read-source.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'discover-')));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'x');
  }
}

function found(paths: string[], options: Partial<Parameters<typeof discover>[1]> = {}): string[] {
  return discover(paths, { cwd: root, ...options }).files.map(({ path }) => path);
}

describe('what is found', () => {
  it('is told apart by name, and sorted', () => {
    write(
      'b.tf',
      'a/x.tf.json',
      'a/terraform.tfvars',
      'a/y.auto.tfvars.json',
      'k.yaml',
      'K.yml',
      'c.json',
      'README.md',
    );
    expect(discover(['.'], { cwd: root }).files.map(({ path, kind }) => [path, kind])).toEqual([
      ['K.yml', 'manifest'],
      ['a/terraform.tfvars', 'terraform-variables'],
      ['a/x.tf.json', 'terraform'],
      ['a/y.auto.tfvars.json', 'terraform-variables'],
      ['b.tf', 'terraform'],
      ['c.json', 'manifest'],
      ['k.yaml', 'manifest'],
    ]);
  });

  it('leaves out what is excluded, and says so', () => {
    write(
      'main.tf',
      'vendor/a/main.tf',
      'vendor/b.yaml',
      'app/fixtures/bad.tf',
      'app/main.tf',
      'app/README.md',
      'big.json',
    );
    const exclusion = new Exclusion(['vendor', '**/fixtures/**', './*.json', 'nothing/**']);
    const { files, diagnostics } = discover(['.', 'app'], { cwd: root, exclusion });
    expect(files.map(({ path }) => path)).toEqual(['app/main.tf', 'main.tf']);
    expect(diagnostics.map(({ level, code, message }) => [level, code, message])).toEqual([
      [
        'notice',
        'excluded',
        '3 files and directories excluded from the scan: app/fixtures, big.json, vendor.',
      ],
      ['notice', 'excludes-nothing', 'Nothing that is scanned is excluded by "nothing/**".'],
    ]);
  });

  it('names only some of many that are excluded', () => {
    write(...Array.from({ length: 7 }, (_, at) => `f${String(at)}.tf`), 'main.yaml');
    const { diagnostics } = discover(['.'], { cwd: root, exclusion: new Exclusion(['*.tf']) });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '7 files and directories excluded from the scan: f0.tf, f1.tf, f2.tf, f3.tf, f4.tf and 2 more.',
    ]);
  });

  it('leaves out what tools fetched, and nothing that a .gitignore names', () => {
    write(
      '.git/a.yaml',
      'node_modules/a/b.yaml',
      '.terraform/modules/m/main.tf',
      '.github/w.yml',
      'hidden/a.tf',
    );
    writeFileSync(join(root, '.gitignore'), 'hidden/\n');
    expect(found(['.'])).toEqual(['.github/w.yml', 'hidden/a.tf']);
  });

  it('is reported relative to the working directory, else as the path was given', () => {
    write('in/side/a.tf', 'out/b.tf');
    expect(found(['side'], { cwd: join(root, 'in') })).toEqual(['side/a.tf']);
    expect(found([join(root, 'in/side')], { cwd: join(root, 'in') })).toEqual(['side/a.tf']);
    expect(found(['../out/'], { cwd: join(root, 'in') })).toEqual(['../out/b.tf']);
    expect(found([join(root, 'out')], { cwd: join(root, 'in') })).toEqual([`${root}/out/b.tf`]);
    expect(found(['in/side/a.tf'])).toEqual(['in/side/a.tf']);
  });

  it('is there once, however many paths lead to it', () => {
    write('a/b/c.tf');
    expect(found(['.', 'a', 'a/b/c.tf', './a/b'])).toEqual(['a/b/c.tf']);
  });
});

describe('links', () => {
  it('are not followed, and said to be', () => {
    write('a/main.tf');
    symlinkSync('..', join(root, 'a/loop'));
    symlinkSync('main.tf', join(root, 'a/other.tf'));
    symlinkSync('nowhere', join(root, 'a/note.txt'));
    const { files, diagnostics } = discover(['.'], { cwd: root });
    expect(files.map(({ path }) => path)).toEqual(['a/main.tf']);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['link-skipped', 'a/loop'],
      ['link-skipped', 'a/other.tf'],
    ]);
  });

  it('that were named as a path are', () => {
    write('real/a.tf');
    symlinkSync('real', join(root, 'linked'));
    expect(found(['linked'])).toEqual(['linked/a.tf']);
  });
});

it('says which tool must render its sources first', () => {
  write('live/terragrunt.hcl', 'live/b/terragrunt.hcl', 'chart/Chart.yaml', 'chart/values.yaml');
  write(
    'chart/templates/a.yaml',
    'k/kustomization.yaml',
    'k/base.yaml',
    'cdktf.out/stacks/s/cdk.tf.json',
    'templates/t.yaml',
  );
  const { files, diagnostics } = discover(['.'], { cwd: root });
  expect(files.map(({ path }) => path)).toEqual([
    'chart/Chart.yaml',
    'chart/values.yaml',
    'k/base.yaml',
    'k/kustomization.yaml',
    'templates/t.yaml',
  ]);
  expect(diagnostics.map(({ level, code, file }) => [level, code, file])).toEqual([
    ['notice', 'cdktf-not-rendered', 'cdktf.out'],
    ['notice', 'helm-not-rendered', 'chart/templates'],
    ['notice', 'kustomize-not-rendered', 'k/kustomization.yaml'],
    ['notice', 'terragrunt-not-rendered', 'live/b/terragrunt.hcl'],
  ]);
  expect(diagnostics[3]?.message).toMatch(/Here and in 1 more\.$/);
});

describe('budgets end the scan, and name path and limit', () => {
  it.each([
    ['entries', { entries: 2 }, /^d: more than 2 files/],
    ['depth', { depth: 0 }, /^d\/e: more than 0 directories deep/],
    ['one file', { fileBytes: 0 }, /^d\/a\.tf: 0\.0 MB is over the limit/],
    ['all files', { totalBytes: 1 }, /^d\/b\.tf: the files up to this one/],
  ])('%s', (_name, limits, message) => {
    write('d/a.tf', 'd/b.tf', 'd/e/c.tf');
    const scan = (): unknown => discover(['d'], { cwd: root, budget: { ...DEFAULT_BUDGET, ...limits } });
    expect(scan).toThrow(ScanError);
    expect(scan).toThrow(
      expect.objectContaining({ code: 'budget-exceeded', message: expect.stringMatching(message) }),
    );
  });
});

it('refuses a path that is not there, and a file that no loader reads', () => {
  write('a.txt');
  expect(() => found(['nothing'])).toThrow(ConfigError);
  expect(() => found(['a.txt'])).toThrow(/a\.txt: not a kind of file that is scanned/);
});

describe('reading', () => {
  it('drops a byte order mark, and replaces what is not UTF-8', () => {
    writeFileSync(join(root, 'a.tf'), Buffer.from([0xef, 0xbb, 0xbf, 0x61]));
    writeFileSync(join(root, 'b.tf'), Buffer.from([0x61, 0xff, 0x62]));
    expect(readSource({ absolute: join(root, 'a.tf'), path: 'a.tf' })).toMatchObject({
      source: { path: 'a.tf', text: 'a' },
      diagnostics: [],
    });
    expect(readSource({ absolute: join(root, 'b.tf'), path: 'b.tf' })).toMatchObject({
      source: { text: 'a\ufffdb' },
      diagnostics: [{ level: 'warning', code: 'not-utf8', file: 'b.tf' }],
    });
  });

  it('turns what cannot be read into an error of that file', () => {
    write('real.tf');
    symlinkSync('real.tf', join(root, 'swapped.tf'));
    for (const name of ['swapped.tf', 'gone.tf', '.']) {
      const { source, diagnostics } = readSource({ absolute: join(root, name), path: name });
      expect(source).toBeUndefined();
      expect(diagnostics).toEqual([
        expect.objectContaining({ level: 'error', code: 'file-unreadable', file: name }),
      ]);
    }
  });

  it('does not read a file that grew over the limit', () => {
    write('a.tf');
    expect(() => readSource({ absolute: join(root, 'a.tf'), path: 'a.tf' }, 0)).toThrow(ScanError);
  });
});

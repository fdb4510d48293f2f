import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { directoryOf, requireInside, resultsFileOf } from '../../src/action/workspace.js';

const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'workspace-')));
const workspace = path.join(home, 'workspace');
const temporary = path.join(home, 'temp');
const outside = path.join(home, 'workspace-of-others');
for (const directory of [workspace, temporary, outside, path.join(workspace, 'infra')]) mkdirSync(directory);
writeFileSync(path.join(outside, 'secret.tf'), '');
symlinkSync(outside, path.join(workspace, 'link'));
symlinkSync(path.join(workspace, 'infra'), path.join(workspace, 'alias'));

describe('directoryOf', () => {
  it('gives the real directory', () => {
    expect(directoryOf({ GITHUB_WORKSPACE: path.join(workspace, 'alias') }, 'GITHUB_WORKSPACE')).toBe(
      path.join(workspace, 'infra'),
    );
  });

  it.each([undefined, '', '/does/not/exist'])('refuses %j', (directory) => {
    expect(() => directoryOf({ RUNNER_TEMP: directory }, 'RUNNER_TEMP')).toThrow('RUNNER_TEMP is');
  });
});

describe('requireInside', () => {
  it.each(['.', 'infra', 'alias', './infra/../infra'])('accepts %s', (given) => {
    expect(() => requireInside(workspace, 'path', [given])).not.toThrow();
  });

  it.each(['..', 'link', 'link/secret.tf', outside, '../workspace-of-others'])('refuses %s', (given) => {
    expect(() => requireInside(workspace, 'path', ['.', given])).toThrow('leads out of the workspace');
  });

  it('says when a path is not there', () => {
    expect(() => requireInside(workspace, 'path', ['infrastructure'])).toThrow(
      'which does not exist in the workspace',
    );
  });
});

describe('resultsFileOf', () => {
  it('is a file of the step alone unless it is named', () => {
    expect(resultsFileOf('', workspace, temporary, 'one')).not.toBe(
      resultsFileOf('', workspace, temporary, 'two'),
    );
    expect(resultsFileOf('', workspace, temporary, 'one').startsWith(temporary + path.sep)).toBe(true);
  });

  it.each(['results.json', 'new/folder/results.json'])('accepts %s', (named) => {
    expect(resultsFileOf(named, workspace, temporary, 'one')).toBe(path.join(workspace, named));
  });

  it('accepts a file in the temporary directory', () => {
    const named = path.join(temporary, 'results.json');
    expect(resultsFileOf(named, workspace, temporary, 'one')).toBe(named);
  });

  it.each(['../results.json', 'link/results.json', 'link/new/results.json', '/etc/results.json'])(
    'refuses %s',
    (named) => {
      expect(() => resultsFileOf(named, workspace, temporary, 'one')).toThrow('leads out of the workspace');
    },
  );
});

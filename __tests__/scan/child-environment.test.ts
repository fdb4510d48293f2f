import fc from 'fast-check';
import { childEnvironment } from '../../src/scan/child-environment.js';

const directories = { home: '/t/home', temporary: '/t/tmp' };

test('nothing but the allowed variables reaches the child', () => {
  const environment = {
    PATH: '/bin',
    LANG: 'de_DE.UTF-8',
    HOME: '/home/runner',
    TMPDIR: '/tmp',
    INPUT_PATH: 'canary',
    'INPUT_GITHUB-TOKEN': 'canary',
    GITHUB_TOKEN: 'canary',
    GITHUB_OUTPUT: '/canary',
    ACTIONS_RUNTIME_TOKEN: 'canary',
    NODE_OPTIONS: '--require=/canary.js',
    LD_PRELOAD: '/canary.so',
    BASH_ENV: '/canary.sh',
    HTTPS_PROXY: 'http://canary@proxy',
    UNSET: undefined,
  };
  expect(childEnvironment(environment, directories, 'linux')).toEqual({
    PATH: '/bin',
    LANG: 'de_DE.UTF-8',
    NO_COLOR: '1',
    HOME: '/t/home',
    TMPDIR: '/t/tmp',
  });
});

test('on Windows names are of any case, and the directories have other names', () => {
  const environment = {
    Path: 'C:\\bin',
    SystemRoot: 'C:\\Windows',
    USERPROFILE: 'C:\\me',
    GITHUB_TOKEN: 'canary',
    lang: 'x',
  };
  expect(childEnvironment(environment, { home: 'H', temporary: 'T' }, 'win32')).toEqual({
    Path: 'C:\\bin',
    SystemRoot: 'C:\\Windows',
    NO_COLOR: '1',
    USERPROFILE: 'H',
    APPDATA: 'H',
    LOCALAPPDATA: 'H',
    TEMP: 'T',
    TMP: 'T',
  });
});

test('a canary in any other variable never does', () => {
  const name = fc.stringMatching(/^[A-Z_]{1,20}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.constant('canary')), (environment) => {
      const { PATH: _path, LANG: _lang, LC_ALL: _all, LC_CTYPE: _type, TZ: _zone, ...others } = environment;
      expect(Object.values(childEnvironment(others, directories, 'linux'))).not.toContain('canary');
    }),
  );
});

import { ConfigError } from '../../src/contract/errors.js';
import { isAllowedUrl, resolveDownload, type DownloadRequest } from '../../src/install/download-source.js';
import { downloadPlatform, type DownloadPlatform } from '../../src/install/host.js';
import { readCliRequest } from '../../src/install/install-cli.js';

const digest = 'ab'.repeat(32);
const other = 'CD'.repeat(32);
const linux: DownloadPlatform = { os: 'linux', arch: 'x64', ext: 'tar.gz' };
const windows: DownloadPlatform = { os: 'windows', arch: 'arm64', ext: 'zip' };

const request = (change: Partial<DownloadRequest> = {}): DownloadRequest => ({
  kind: 'download',
  version: '1.2.3',
  urlTemplate: 'https://mirror.example/v{version}/policycortex-{os}-{arch}.{ext}?key=a',
  sha256: digest,
  ...change,
});

describe('resolveDownload', () => {
  test.each<[DownloadPlatform, string]>([
    [linux, 'https://mirror.example/v1.2.3/policycortex-linux-x64.tar.gz?key=a'],
    [windows, 'https://mirror.example/v1.2.3/policycortex-windows-arm64.zip?key=a'],
  ])('fills in the URL for %j', (platform, url) => {
    expect(resolveDownload(request(), platform)).toEqual({
      version: '1.2.3',
      url: new URL(url),
      sha256: digest,
    });
  });

  test.each<[string, DownloadPlatform, string]>([
    [other, linux, other.toLowerCase()],
    [`linux-x64=${digest}\nwindows-arm64=${other}\n`, linux, digest],
    [`linux-x64=${digest}, windows-arm64=${other}`, windows, other.toLowerCase()],
    [`  ${digest}  `, windows, digest],
  ])('takes the digest from %j', (sha256, platform, expected) => {
    expect(resolveDownload(request({ sha256 }), platform).sha256).toBe(expected);
  });

  test.each(['1.2.3', '0.0.1', '10.20.30', '1.2.3-rc.1', '1.2.3-alpha-2'])(
    'takes the version %s',
    (version) => {
      expect(resolveDownload(request({ version }), linux).version).toBe(version);
    },
  );

  test.each<[Partial<DownloadRequest>, string]>([
    [{ version: 'latest' }, '"cli-version" is "latest"'],
    [{ version: '' }, '"cli-version" is ""'],
    [{ version: '1.2' }, 'exact version'],
    [{ version: '^1.2.3' }, 'exact version'],
    [{ version: 'v1.2.3' }, 'exact version'],
    [{ version: '1.2.3+build' }, 'exact version'],
    [{ version: '01.2.3' }, 'exact version'],
    [{ version: '1.2.3-01' }, 'exact version'],
    [{ version: '1.2.3/../../x' }, 'exact version'],
    [{ version: '1.2.3\n' }, 'exact version'],
    [{ urlTemplate: '' }, '"cli-download-url" is empty'],
    [
      { urlTemplate: 'https://x/{platform}' },
      'holds "{platform}"; what can be filled in is {version}, {os}, {arch}, {ext}',
    ],
    [{ urlTemplate: 'https://x/{}' }, 'holds "{}"'],
    [{ urlTemplate: 'https://x/{constructor}' }, 'holds "{constructor}"'],
    [{ urlTemplate: 'https://x/{os' }, 'without its counterpart'],
    [{ urlTemplate: 'mirror/x' }, 'not a URL'],
    [
      { urlTemplate: 'http://mirror.example/x' },
      'begins with "http:"; it takes one that begins with https://',
    ],
    [{ urlTemplate: 'ftp://mirror.example/x' }, 'begins with "ftp:"'],
    [{ urlTemplate: 'file:///opt/policycortex' }, 'begins with "file:"'],
    [{ urlTemplate: 'http://127.0.0.1.example.com/x' }, 'begins with "http:"'],
    [{ sha256: '' }, '"cli-sha256" is empty; a download without a digest is refused'],
    [{ sha256: ' \n' }, 'as in linux-x64=<digest>'],
    [{ sha256: 'abc' }, '64 hexadecimal digits'],
    [{ sha256: `${digest}0` }, '64 hexadecimal digits'],
    [{ sha256: `${digest} ${digest}` }, 'one for each platform'],
    [
      { sha256: `darwin-arm64=${digest},windows-x64=${digest}` },
      'no digest for linux-x64, which this job runs on; it has darwin-arm64, windows-x64',
    ],
    [{ sha256: `linux-x64=${digest},linux-x64=${other}` }, 'two digests for linux-x64'],
    [{ sha256: `linux-amd64=${digest}` }, 'holds "linux-amd64='],
    [{ sha256: `linux-x64=` }, '64 hexadecimal digits'],
  ])('refuses %j', (change, message) => {
    const resolve = () => resolveDownload(request(change), linux);
    expect(resolve).toThrow(ConfigError);
    expect(resolve).toThrow(message);
  });
});

test.each([
  ['https://x/y', true],
  ['http://127.0.0.1:8080/y', true],
  ['http://127.8.9.1/y', true],
  ['http://localhost/y', true],
  ['http://[::1]:80/y', true],
  ['http://localhost.example/y', false],
  ['http://10.0.0.1/y', false],
  ['http://[::2]/y', false],
  ['data:text/plain,x', false],
])('%s is allowed: %s', (url, allowed) => {
  expect(isAllowedUrl(new URL(url))).toBe(allowed);
});

describe('downloadPlatform', () => {
  test.each([
    ['linux', 'x64', { os: 'linux', arch: 'x64', ext: 'tar.gz' }],
    ['darwin', 'arm64', { os: 'darwin', arch: 'arm64', ext: 'tar.gz' }],
    ['win32', 'x64', { os: 'windows', arch: 'x64', ext: 'zip' }],
  ] as const)('%s %s', (platform, arch, words) => {
    expect(downloadPlatform({ platform, arch, node: '' })).toEqual(words);
  });

  test.each([
    ['linux', 'arm'],
    ['linux', 'riscv64'],
    ['freebsd', 'x64'],
  ] as const)('%s %s is refused, with what to do instead', (platform, arch) => {
    expect(() => downloadPlatform({ platform, arch, node: '' })).toThrow('cli-version: bundled');
  });
});

describe('readCliRequest', () => {
  const inputs = { version: 'bundled', downloadUrl: '', sha256: '' };

  test('bundled is the one that comes with the action', () => {
    expect(readCliRequest(inputs)).toEqual({ kind: 'bundled' });
  });

  test('a version is downloaded', () => {
    expect(readCliRequest({ version: '1.2.3', downloadUrl: 'u', sha256: 's' })).toEqual({
      kind: 'download',
      version: '1.2.3',
      urlTemplate: 'u',
      sha256: 's',
    });
  });

  test.each([
    [{ downloadUrl: 'https://x' }, 'cli-download-url'],
    [{ sha256: digest }, 'cli-sha256'],
  ])('%j would have no effect beside it', (change, name) => {
    expect(() => readCliRequest({ ...inputs, ...change })).toThrow(`input "${name}" has no effect`);
  });
});

import { once } from 'node:events';
import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { VERSION } from '../../src/contract/version.js';
import { DOWNLOAD_LIMITS } from '../../src/install/download.js';
import { installCli, type InstallOptions } from '../../src/install/install-cli.js';
import type { InstalledCli } from '../../src/install/installed.js';
import { sha256 } from '../../src/install/manifest.js';
import { startDownloadServer, type DownloadServer } from '../servers/download-server.js';
import { tarGz, zip } from './archive-writer.js';

const root = mkdtempSync(path.join(tmpdir(), 'policy-gate-install-'));
const bundle = path.join(root, 'dist-cli');
const temporary = path.join(root, 'temp');
const cache = path.join(root, 'tool-cache');
const arch = process.arch;
const program = 'process.stdout.write(`bundled ${process.argv.slice(2).join("|")}`);\n';

// The programs that are installed here are shell scripts.
const onPosix = process.platform !== 'win32';

// The toolkit's debug messages would bury the results.
const write = process.stdout.write;

let server: DownloadServer;
beforeAll(async () => {
  process.stdout.write = () => true;
  server = await startDownloadServer();
});
afterAll(async () => {
  process.stdout.write = write;
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

beforeEach(() => {
  for (const directory of [bundle, temporary, cache]) {
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory);
  }
  process.env.RUNNER_TOOL_CACHE = cache;
  mkdirSync(path.join(bundle, 'chunks'));
  writeFileSync(path.join(bundle, 'index.js'), program);
  writeFileSync(path.join(bundle, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(bundle, 'chunks/library.json'), '{}');
});
afterEach(() => {
  delete process.env.RUNNER_TOOL_CACHE;
});

function install(options: Partial<InstallOptions> = {}): Promise<InstalledCli> {
  return installCli({
    request: { kind: 'bundled' },
    bundledDirectory: bundle,
    temporaryDirectory: temporary,
    environment: {},
    downloadLimits: { ...DOWNLOAD_LIMITS, attempts: 2, pauseMs: 10 },
    ...options,
  });
}

function output({ command }: InstalledCli, ...args: string[]): string {
  return execFileSync(command.file, [...command.prefixArgs, ...args], { encoding: 'utf8' });
}

describe('the bundled CLI', () => {
  test('is put into the tool cache, and runs from there', async () => {
    const cli = await install();
    expect(cli).toMatchObject({ version: VERSION, source: 'bundled', notices: [] });
    const [version = ''] = readdirSync(path.join(cache, 'policycortex'));
    expect(version).toMatch(/^\d+\.\d+\.\d+-bundled-[\da-f]{12}$/);
    expect(cli.directory).toBe(path.join(cache, 'policycortex', version, arch));
    expect(cli.command).toEqual({
      file: process.execPath,
      prefixArgs: [path.join(cli.directory, 'index.js')],
    });
    expect(output(cli, 'a', 'b c')).toBe('bundled a|b c');
    expect(readdirSync(path.join(cache, 'policycortex', version)).sort()).toEqual([arch, `${arch}.complete`]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('is found there the next time, from a URL as well', async () => {
    const first = await install();
    const index = path.join(first.directory, 'index.js');
    const before = statSync(index).mtimeMs;
    expect(await install({ bundledDirectory: pathToFileURL(bundle) })).toEqual(first);
    expect(statSync(index).mtimeMs).toBe(before);
  });

  const change: readonly [string, (directory: string) => void][] = [
    ['changed', (directory) => appendFileSync(path.join(directory, 'index.js'), 'process.exit(0)')],
    ['lacking a file', (directory) => rmSync(path.join(directory, 'chunks/library.json'))],
    [
      'lacking everything',
      (directory) =>
        readdirSync(directory).forEach((name) => rmSync(path.join(directory, name), { recursive: true })),
    ],
    ['given another file', (directory) => writeFileSync(path.join(directory, 'package-lock.json'), '')],
    [
      'given another launcher',
      (directory) => writeFileSync(path.join(directory, 'policycortex'), '#!/bin/sh\n'),
    ],
    [
      'given a link',
      (directory) => {
        cpSync(path.join(directory, 'index.js'), path.join(root, 'linked.js'));
        rmSync(path.join(directory, 'index.js'));
        symlinkSync(path.join(root, 'linked.js'), path.join(directory, 'index.js'));
      },
    ],
  ];
  test.each(change)('is replaced when its copy was %s', async (_, damage) => {
    const first = await install();
    damage(first.directory);
    const second = await install();
    expect(second.directory).toBe(first.directory);
    expect(second.notices).toEqual([expect.stringContaining('was not run, and is replaced')]);
    expect(output(second)).toBe('bundled ');
    expect((await install()).notices).toEqual([]);
    expect(readdirSync(path.dirname(first.directory)).sort()).toEqual([arch, `${arch}.complete`]);
  });

  test('is completed when an earlier run broke off', async () => {
    const first = await install();
    rmSync(`${first.directory}.complete`);
    rmSync(path.join(first.directory, 'index.js'));
    const second = await install();
    expect(second).toEqual(first);
    expect(output(second)).toBe('bundled ');
  });

  test('of another release has a place of its own', async () => {
    const first = await install();
    appendFileSync(path.join(bundle, 'index.js'), '// newer\n');
    const second = await install();
    expect(second.directory).not.toBe(first.directory);
    expect(second.notices).toEqual([]);
    expect(output(first)).toBe('bundled ');
  });

  test('is installed by many jobs at once', async () => {
    const clis = await Promise.all(Array.from({ length: 8 }, () => install()));
    expect(new Set(clis.map(({ directory }) => directory)).size).toBe(1);
    for (const cli of clis) expect(cli.notices).toEqual([]);
    expect(output(clis[0] as InstalledCli)).toBe('bundled ');
    expect(readdirSync(path.dirname(clis[0]?.directory ?? '')).sort()).toEqual([arch, `${arch}.complete`]);
  });

  test('does not disturb a job that runs it while another replaces it', async () => {
    writeFileSync(
      path.join(bundle, 'index.js'),
      'process.stdout.write("started "); setTimeout(() => process.stdout.write("done"), 800);',
    );
    const cli = await install();
    const running = spawn(cli.command.file, cli.command.prefixArgs, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    running.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const ended = new Promise((resolve) => running.on('close', resolve));
    await once(running.stdout, 'data');
    writeFileSync(path.join(cli.directory, 'stray'), '');
    await install();
    expect(await ended).toBe(0);
    expect(text).toBe('started done');
  });

  test.each([
    ['is not there', () => delete process.env.RUNNER_TOOL_CACHE],
    ['is a file', () => writeFileSync(path.join(cache, 'policycortex'), '')],
  ])('is used from the temporary directory when the tool cache %s', async (_, hinder) => {
    hinder();
    const cli = await install();
    expect(cli.directory.startsWith(temporary)).toBe(true);
    expect(cli.notices).toEqual([expect.stringContaining('could not be put into the tool cache')]);
    expect(output(cli)).toBe('bundled ');
  });

  test.each([
    ['is missing', () => rmSync(bundle, { recursive: true })],
    ['has no index.js', () => rmSync(path.join(bundle, 'index.js'))],
  ])('that %s is an error', async (_, break_) => {
    break_();
    await expect(install()).rejects.toMatchObject({
      code: 'install-failed',
      message: expect.stringContaining(bundle),
    });
  });

  (onPosix ? test : test.skip)(
    'has launchers for later steps, in a path with every kind of character',
    async () => {
      const odd = path.join(root, 'it\'s $HOME `a` "b"');
      mkdirSync(odd, { recursive: true });
      process.env.RUNNER_TOOL_CACHE = odd;
      const { directory } = await install();
      const launcher = path.join(directory, 'policycortex');
      expect(statSync(launcher).mode & 0o111).toBe(0o111);
      expect(execFileSync(launcher, ['a b', '*'], { encoding: 'utf8' })).toBe('bundled a b|*');
      const environment = { PATH: `${directory}:/usr/bin:/bin` };
      expect(execFileSync('policycortex', ['x'], { encoding: 'utf8', env: environment })).toBe('bundled x');
      const windows = readFileSync(path.join(directory, 'policycortex.cmd'), 'utf8');
      expect(windows).toContain(`set "node=${process.execPath}"\r\n`);
      expect(windows).toContain('"%node%" "%~dp0index.js" %*\r\n');
    },
  );

  (onPosix ? test : test.skip)('has launchers that fall back to the node on PATH', async () => {
    const host = { platform: process.platform, arch, node: "/gone/it's/node" };
    const { directory } = await install({ host });
    const environment = { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin` };
    const launcher = path.join(directory, 'policycortex');
    expect(execFileSync(launcher, ['x'], { encoding: 'utf8', env: environment })).toBe('bundled x');
  });
});

(onPosix ? describe : describe.skip)('a downloaded CLI', () => {
  const script = '#!/bin/sh\nprintf "downloaded %s" "$*"\n';
  const inFolder = tarGz([
    { path: 'policycortex-1.2.3/', type: '5', mode: 0o755 },
    { path: 'policycortex-1.2.3/policycortex', content: script, mode: 0o755 },
    { path: 'policycortex-1.2.3/LICENSE', content: 'x' },
  ]);
  const host = { platform: 'linux', arch, node: process.execPath } as const;

  const ask = (body: Uint8Array, change: object = {}): Partial<InstallOptions> => {
    const urlTemplate = `${server.serve(`/v1.2.3/linux-${arch}.tar.gz`, { kind: 'good', body }).replace('1.2.3', '{version}').replace(`linux-${arch}.tar.gz`, '{os}-{arch}.{ext}')}`;
    return {
      host,
      request: { kind: 'download', version: '1.2.3', urlTemplate, sha256: sha256(body), ...change },
    };
  };

  test.each<[string, Uint8Array, string]>([
    ['a tar.gz with a folder', inFolder, 'cli/policycortex-1.2.3'],
    ['a tar.gz', tarGz([{ path: 'policycortex', content: script, mode: 0o755 }]), 'cli'],
    ['a zip without permissions', zip([{ path: 'policycortex', content: script, mode: 0 }]), 'cli'],
    ['a bare executable', Buffer.from(script), 'cli'],
  ])('comes as %s', async (_, body, place) => {
    const cli = await install(ask(body));
    const directory = path.join(cache, 'policycortex/1.2.3', arch, place);
    const file = path.join(directory, 'policycortex');
    expect(cli).toEqual({
      version: '1.2.3',
      directory,
      command: { file, prefixArgs: [] },
      source: 'download',
      notices: [],
    });
    expect(output(cli, 'a', 'b')).toBe('downloaded a b');
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('is downloaded once', async () => {
    const first = await install(ask(inFolder));
    const seen = server.requests.length;
    const second = await install(ask(inFolder));
    expect(second).toEqual({ ...first, source: 'cache' });
    expect(server.requests).toHaveLength(seen);
  });

  test.each<[string, (cli: InstalledCli) => void]>([
    ['the executable was changed', ({ command }) => appendFileSync(command.file, 'echo evil\n')],
    ['a file was added', ({ directory }) => writeFileSync(path.join(directory, 'extra.so'), '')],
    ['it may run as its owner', ({ command }) => chmodSync(command.file, 0o4755)],
    [
      'the download and what came out of it were changed alike',
      ({ command, directory }) => {
        const evil = tarGz([
          { path: 'policycortex-1.2.3/policycortex', content: '#!/bin/sh\necho evil\n', mode: 0o755 },
        ]);
        writeFileSync(path.join(directory, '../../download'), evil);
        writeFileSync(command.file, '#!/bin/sh\necho evil\n');
        rmSync(path.join(directory, 'LICENSE'));
      },
    ],
  ])('is downloaded again when %s', async (_, damage) => {
    damage(await install(ask(inFolder)));
    const cli = await install(ask(inFolder));
    expect(cli.source).toBe('download');
    expect(cli.notices).toEqual([expect.stringContaining('was not run, and is replaced')]);
    expect(output(cli, 'a')).toBe('downloaded a');
  });

  test('with another digest replaces the one of the same version', async () => {
    await install(ask(inFolder));
    const other = tarGz([
      { path: 'policycortex', content: script.replace('downloaded', 'newer'), mode: 0o755 },
    ]);
    expect(output(await install(ask(other)), 'a')).toBe('newer a');
  });

  test.each<[string, Uint8Array, object, string]>([
    ['has another digest', inFolder, { sha256: 'ab'.repeat(32) }, 'digest-mismatch'],
    ['is no archive', Buffer.from('<html>'), {}, 'archive-refused'],
    ['leads out', tarGz([{ path: '../policycortex', content: script }]), {}, 'archive-refused'],
    ['lacks the executable', tarGz([{ path: 'a/b/policycortex', content: script }]), {}, 'install-failed'],
    ['is asked for as latest', inFolder, { version: 'latest' }, 'input-invalid'],
    ['is asked for without a digest', inFolder, { sha256: '' }, 'input-invalid'],
  ])('that %s is an error', async (_, body, change, code) => {
    await expect(install(ask(body, change))).rejects.toMatchObject({ code });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('that is not there is an error that names the URL', async () => {
    const request = {
      kind: 'download',
      version: '9.9.9',
      urlTemplate: `${server.origin}/none?key=canary`,
      sha256: 'ab'.repeat(32),
    } as const;
    const running = install({ host, request });
    await expect(running).rejects.toThrow(
      `${server.origin}/none: ${server.origin}/none answered with HTTP 404`,
    );
    await expect(running).rejects.not.toThrow('canary');
  });

  test('is refused where certificates are not checked', async () => {
    const options = { ...ask(inFolder), environment: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } };
    await expect(install(options)).rejects.toMatchObject({
      code: 'environment-refused',
      message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  test('is not installed once the run was cancelled', async () => {
    const options = { ...ask(inFolder), signal: AbortSignal.abort() };
    await expect(install(options)).rejects.toMatchObject({ code: 'scan-cancelled' });
  });
});

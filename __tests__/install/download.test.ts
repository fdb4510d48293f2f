import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScanError } from '../../src/contract/errors.js';
import { download, DOWNLOAD_LIMITS, type DownloadLimits } from '../../src/install/download.js';
import { sha256 } from '../../src/install/manifest.js';
import { startDownloadServer, type Answer, type DownloadServer } from '../servers/download-server.js';

const directory = mkdtempSync(path.join(tmpdir(), 'policy-gate-download-'));
const file = path.join(directory, 'download');
const body = Buffer.from('policycortex '.repeat(10_000));
const good: Answer = { kind: 'good', body };

let server: DownloadServer;
let elsewhere: DownloadServer;
beforeEach(async () => {
  [server, elsewhere] = await Promise.all([startDownloadServer(), startDownloadServer()]);
});
afterEach(async () => {
  await Promise.all([server.close(), elsewhere.close()]);
  rmSync(file, { force: true });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const quick: DownloadLimits = {
  ...DOWNLOAD_LIMITS,
  attempts: 3,
  attemptMs: 2000,
  totalMs: 5000,
  pauseMs: 10,
};

function get(url: string, limits: Partial<DownloadLimits> = {}, signal?: AbortSignal): Promise<void> {
  return download(
    { version: '1.2.3', url: new URL(url), sha256: sha256(body) },
    file,
    { ...quick, ...limits },
    signal,
  );
}

async function expectFailure(running: Promise<void>, code: string, message: string): Promise<void> {
  const error: unknown = await running.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ScanError);
  expect(error).toMatchObject({ code, message: expect.stringContaining(message) });

  expect(existsSync(file)).toBe(false);
}

describe('download', () => {
  test('gets a file whose digest is right', async () => {
    await get(server.serve('/cli', good));
    expect(readFileSync(file).equals(body)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ['a slow server', { kind: 'slow', body, pieces: 4, pauseMs: 20 }],
    ['a body of unknown length', { kind: 'chunked', body }],
  ])('bears with %s', async (_, answer) => {
    await get(server.serve('/cli', answer));
    expect(readFileSync(file).equals(body)).toBe(true);
  });

  test.each<[string, Answer]>([
    ['a body that is cut off', { kind: 'cut-off', body }],
    ['a connection that is reset', { kind: 'reset' }],
    ['a server that does not answer', { kind: 'silent' }],
    ['HTTP 408', { kind: 'status', status: 408 }],
    [
      'HTTP 429 with a date',
      { kind: 'status', status: 429, headers: { 'retry-after': new Date(0).toUTCString() } },
    ],
    ['HTTP 500', { kind: 'status', status: 500 }],
    ['HTTP 503 with seconds', { kind: 'status', status: 503, headers: { 'retry-after': '0' } }],
  ])('tries again after %s', async (_, answer) => {
    await get(server.serve('/cli', answer, good), { attemptMs: 300 });
    expect(readFileSync(file).equals(body)).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  test.each<[string, Answer, string, number]>([
    [
      'a body that is cut off every time',
      { kind: 'cut-off', body },
      'after 3 attempts: the connection broke off after',
      3,
    ],
    ['a reset every time', { kind: 'reset' }, 'cannot be reached', 3],
    ['HTTP 503 every time', { kind: 'status', status: 503 }, 'answered with HTTP 503', 3],
    ['HTTP 404', { kind: 'status', status: 404 }, 'answered with HTTP 404', 1],
    ['HTTP 403', { kind: 'status', status: 403 }, 'answered with HTTP 403', 1],
    ['HTTP 304', { kind: 'status', status: 304 }, 'answered with HTTP 304', 1],
    ['HTTP 204', { kind: 'status', status: 204 }, 'answered with HTTP 204', 1],
  ])('gives up after %s', async (_, answer, message, requests) => {
    const url = server.serve('/cli', answer);
    await expectFailure(get(`${url}?signature=canary`), 'download-failed', message);
    expect(server.requests).toHaveLength(requests);
  });

  test.each<[string, Answer]>([
    ['tampered with', { kind: 'tampered', body }],
    ['truncated without a word', { kind: 'truncated', body }],
    ['a web page', { kind: 'html' }],
    ['empty', { kind: 'good', body: Buffer.alloc(0) }],
  ])('refuses what is %s, at once', async (_, answer) => {
    const url = server.serve('/cli', answer);
    await expectFailure(get(url), 'digest-mismatch', `cli-sha256 says ${sha256(body)}`);
    expect(server.requests).toHaveLength(1);
  });

  test('gives up on a server that never ends, at the limit', async () => {
    const url = server.serve('/cli', { kind: 'endless' });
    await expectFailure(get(url, { maxBytes: 3 * 1024 * 1024 }), 'download-failed', 'larger than 3 MB');
    expect(server.requests).toHaveLength(1);
  });

  test('does not even begin with what says that it is too large', async () => {
    const url = server.serve('/cli', { kind: 'good', body: Buffer.alloc(2 * 1024 * 1024) });
    await expectFailure(get(url, { maxBytes: 1024 * 1024 }), 'download-failed', 'larger than 1 MB');
  });

  test('gives up on a server that trickles', async () => {
    const url = server.serve('/cli', { kind: 'slow', body, pieces: 1000, pauseMs: 50 });
    const start = Date.now();
    await expectFailure(get(url, { attemptMs: 300, totalMs: 800 }), 'download-failed', 'it took longer than');
    expect(Date.now() - start).toBeLessThan(2500);
  });

  test('is not kept waiting beyond the total', async () => {
    const url = server.serve('/cli', { kind: 'status', status: 429, headers: { 'retry-after': '86400' } });
    const start = Date.now();
    await expectFailure(get(url), 'download-failed', 'HTTP 429');
    expect(Date.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['while it waits for an answer', { kind: 'silent' }],
    ['while it receives', { kind: 'slow', body, pieces: 100, pauseMs: 50 }],
    ['while it pauses', { kind: 'status', status: 503, headers: { 'retry-after': '4' } }],
  ] as const)('stops when the run is cancelled %s', async (_, answer) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 150);
    const start = Date.now();
    await expectFailure(
      get(server.serve('/cli', answer), {}, controller.signal),
      'scan-cancelled',
      'cancelled',
    );
    expect(Date.now() - start).toBeLessThan(1500);
    expect(server.requests).toHaveLength(1);
  });

  test('names the URL without its query and without credentials', async () => {
    const url = server.serve('/cli', { kind: 'tampered', body }).replace('http://', 'http://user:canary@');
    const running = get(`${url}?signature=canary#canary`);
    await expect(running).rejects.toThrow(`${server.origin}/cli serves`);
    await expect(running).rejects.not.toThrow('canary');
  });

  test('says when the disk is in the way', async () => {
    const running = download(
      { version: '1', url: new URL(server.serve('/cli', good)), sha256: sha256(body) },
      path.join(directory, 'nowhere/download'),
      quick,
    );
    await expectFailure(running, 'download-failed', 'cannot be written');
    expect(server.requests).toHaveLength(1);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('of status %i are followed', async (status) => {
    server.serve('/two', good);
    server.serve('/one', { kind: 'redirect', to: '/two', status });
    await get(`${server.origin}/one`);
    expect(server.requests.map((request) => request.path)).toEqual(['/one', '/two']);
  });

  test('are followed five times, and no more', async () => {
    server.serve('/0', good);
    for (let at = 1; at <= 6; at++) server.serve(`/${at}`, { kind: 'redirect', to: `/${at - 1}` });
    await get(`${server.origin}/5`);
    await expectFailure(get(`${server.origin}/6`), 'download-failed', 'more than 5 redirects');
  });

  test('in a circle end', async () => {
    const url = server.serve('/cli', { kind: 'redirect', to: '/cli' });
    await expectFailure(get(url), 'download-failed', 'more than 5 redirects');
    expect(server.requests).toHaveLength(6);
  });

  test.each([
    ['http://mirror.example/cli', 'redirects to http://mirror.example/cli, which is not followed'],
    ['file:///etc/passwd', 'which is not followed'],
    ['data:text/plain,x', 'which is not followed'],
    ['http://', 'redirects to nowhere'],
  ])('to %s are refused', async (to, message) => {
    await expectFailure(get(server.serve('/cli', { kind: 'redirect', to })), 'download-failed', message);
    expect(server.requests).toHaveLength(1);
  });

  test('take credentials along within an origin, and never to another', async () => {
    elsewhere.serve('/cli', good);
    server.serve('/one', { kind: 'redirect', to: '/two' });
    server.serve('/two', { kind: 'redirect', to: `${elsewhere.origin}/cli` });
    await get(`${server.origin.replace('http://', 'http://user:p%40ss@')}/one`);
    const expected = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([expected, expected]);
    expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('cannot bring credentials of their own', async () => {
    elsewhere.serve('/cli', good);
    const to = `${elsewhere.origin.replace('http://', 'http://a:b@')}/cli`;
    await get(server.serve('/cli', { kind: 'redirect', to }));
    expect(elsewhere.requests[0]?.headers.authorization).toBeUndefined();
  });
});

test('goes through the proxy that the environment names', async () => {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const before = process.env.https_proxy;
  process.env.https_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  try {
    await expectFailure(
      get('https://mirror.invalid/cli', { attempts: 1 }),
      'download-failed',
      'cannot be reached',
    );
    expect(asked).toEqual(['mirror.invalid:443']);
  } finally {
    if (before === undefined) delete process.env.https_proxy;
    else process.env.https_proxy = before;
    proxy.close();
  }
});

/** A server on 127.0.0.1 for downloads that go well, and for each way in which they go wrong. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer =
  | { readonly kind: 'good'; readonly body: Uint8Array }
  /** As `good`, without saying how much there is. */
  | { readonly kind: 'chunked'; readonly body: Uint8Array }
  /** As `good`, with one byte changed. */
  | { readonly kind: 'tampered'; readonly body: Uint8Array }
  /** Announces the whole length, sends half of it, and hangs up. */
  | { readonly kind: 'cut-off'; readonly body: Uint8Array }
  /** Sends half without saying how much there is, and ends as if that were all. */
  | { readonly kind: 'truncated'; readonly body: Uint8Array }
  /** Sends the body in pieces, with a pause before each. */
  | { readonly kind: 'slow'; readonly body: Uint8Array; readonly pieces: number; readonly pauseMs: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'html' }
  /** Sends until the other side has had enough. */
  | { readonly kind: 'endless' }
  /** Accepts the request, and never answers. */
  | { readonly kind: 'silent' }
  /** Hangs up without an answer. */
  | { readonly kind: 'reset' };

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface DownloadServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
  /** The answers to requests for a path, in turn; the last one stays. */
  serve(path: string, ...answers: readonly [Answer, ...Answer[]]): string;
  close(): Promise<void>;
}

export async function startDownloadServer(): Promise<DownloadServer> {
  const answers = new Map<string, Answer[]>();
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    requests.push({ path: request.url ?? '', headers: request.headers });
    const queue = answers.get(path) ?? [];
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    response.on('error', () => undefined);
    void send(answer ?? { kind: 'status', status: 404 }, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    serve: (path, ...given) => {
      answers.set(path, [...given]);
      return `${origin}${path}`;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function send(answer: Answer, response: ServerResponse): Promise<void> {
  switch (answer.kind) {
    case 'good':
      response.end(answer.body);
      return;
    case 'chunked':
      response.write(half(answer.body));
      response.end(answer.body.subarray(half(answer.body).length));
      return;
    case 'tampered':
      response.end(withOneByteChanged(answer.body));
      return;
    case 'cut-off':
      response.writeHead(200, { 'content-length': answer.body.length });
      response.write(half(answer.body), () => response.destroy());
      return;
    case 'truncated':
      response.shouldKeepAlive = false;
      response.write(half(answer.body));
      response.end();
      return;
    case 'slow':
      await sendSlowly(answer, response);
      return;
    case 'redirect':
      response.writeHead(answer.status ?? 302, { location: answer.to }).end();
      return;
    case 'status':
      response.writeHead(answer.status, answer.headers).end();
      return;
    case 'html':
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Sign in</title>');
      return;
    case 'endless':
      sendEndlessly(response);
      return;
    case 'silent':
      return;
    case 'reset':
      response.socket?.destroy();
      return;
  }
}

function half(body: Uint8Array): Uint8Array {
  return body.subarray(0, Math.floor(body.length / 2));
}

function withOneByteChanged(body: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(body);
  const at = Math.floor(changed.length / 2);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

async function sendSlowly(
  { body, pieces, pauseMs }: Extract<Answer, { kind: 'slow' }>,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'content-length': body.length });
  const size = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
    response.write(body.subarray(at, at + size));
  }
  response.end();
}

function sendEndlessly(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

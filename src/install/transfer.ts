import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import { HttpClient } from '@actions/http-client';
import { messageOf } from '../contract/errors.js';
import { isAllowedUrl, isLoopback } from './download-source.js';

export interface TransferLimits {
  readonly maxBytes: number;
  readonly maxRedirects: number;
}

/** Why one attempt failed, and whether the next one may fare better. */
export class TransferFailure extends Error {
  constructor(
    message: string,
    readonly isWorthRetrying: boolean,
    options?: { readonly cause?: unknown; readonly retryAfter?: string | undefined },
  ) {
    super(message, { cause: options?.cause });
    this.name = 'TransferFailure';
    this.retryAfter = options?.retryAfter;
  }

  /** The server's own words about when to come back. */
  readonly retryAfter: string | undefined;
}

/**
 * One attempt to get a file, through the proxy that the environment names. Gives the SHA-256 of what was written.
 * Redirects are followed here: to https only, and without the credentials once the origin changes.
 */
export async function transfer(
  url: URL,
  file: string,
  limits: TransferLimits,
  signal: AbortSignal,
): Promise<string> {
  const client = new HttpClient('policy-gate', [], { keepAlive: true, allowRedirects: false });
  try {
    const response = await follow(url, client, limits, signal);
    return await save(response, file, limits, signal);
  } finally {
    client.dispose();
  }
}

async function follow(
  start: URL,
  client: HttpClient,
  { maxRedirects }: TransferLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const credentials = credentialsOf(start);
  let url = start;
  for (let redirects = 0; ; redirects++) {
    const headers: Record<string, string> = { 'user-agent': 'policy-gate', 'accept-encoding': 'identity' };
    if (credentials !== null && url.origin === start.origin) headers.authorization = credentials;
    const response = await request(url, client, headers, signal);
    const { statusCode = 0 } = response;
    if (statusCode === 200) return response;
    response.destroy();
    if (![301, 302, 303, 307, 308].includes(statusCode)) throw unexpectedStatus(response, url);
    if (redirects === maxRedirects) throw new TransferFailure(`more than ${maxRedirects} redirects`, false);
    url = target(response, url, start);
  }
}

function target({ headers }: IncomingMessage, from: URL, start: URL): URL {
  const location = headers.location ?? '';
  if (!URL.canParse(location, from.href))
    throw new TransferFailure(`${describeUrl(from)} redirects to nowhere`, false);
  const url = new URL(location, from.href);
  const isAllowed = isAllowedUrl(url) && (!isLoopback(url) || isLoopback(start));
  if (!isAllowed) {
    throw new TransferFailure(
      `${describeUrl(from)} redirects to ${describeUrl(url)}, which is not followed`,
      false,
    );
  }
  url.username = '';
  url.password = '';
  return url;
}

function request(
  url: URL,
  client: HttpClient,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request: send } = url.protocol === 'https:' ? https : http;
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    // The agent knows about HTTPS_PROXY and NO_PROXY; the signal ends the request at whatever point it is.
    const outgoing = send(bare, { agent: client.getAgent(bare.href), headers, signal }, resolve);
    outgoing.on('error', (error) => reject(networkFailure(error, url)));
    outgoing.end();
  });
}

async function save(
  response: IncomingMessage,
  file: string,
  { maxBytes }: TransferLimits,
  signal: AbortSignal,
): Promise<string> {
  const announced = Number(response.headers['content-length'] ?? NaN);
  if (announced > maxBytes) {
    response.destroy();
    throw tooLarge(maxBytes);
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const count = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(response, count, createWriteStream(file), { signal });
  } catch (error) {
    if (error instanceof TransferFailure) throw error;
    throw isOfFileSystem(error)
      ? new TransferFailure(`it cannot be written (${messageOf(error)})`, false, { cause: error })
      : new TransferFailure(`the connection broke off after ${bytes} bytes`, true, { cause: error });
  }
  if (Number.isFinite(announced) && bytes !== announced) {
    throw new TransferFailure(`${bytes} of ${announced} bytes came`, true);
  }
  return hash.digest('hex');
}

function unexpectedStatus({ statusCode = 0, headers }: IncomingMessage, url: URL): TransferFailure {
  const isWorthRetrying = statusCode === 408 || statusCode === 429 || statusCode >= 500;
  return new TransferFailure(`${describeUrl(url)} answered with HTTP ${statusCode}`, isWorthRetrying, {
    retryAfter: headers['retry-after'],
  });
}

function networkFailure(error: Error, url: URL): TransferFailure {
  const isCertificate = /CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(codeOf(error));
  const advice = isCertificate ? '; if the server is yours, name its authority in NODE_EXTRA_CA_CERTS' : '';
  return new TransferFailure(
    `${describeUrl(url)} cannot be reached (${messageOf(error)})${advice}`,
    !isCertificate,
    {
      cause: error,
    },
  );
}

function isOfFileSystem(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'EFBIG', 'EIO'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}

function tooLarge(maxBytes: number): TransferFailure {
  return new TransferFailure(`it is larger than ${Math.floor(maxBytes / 1024 ** 2)} MB`, false);
}

function credentialsOf({ username, password }: URL): string | null {
  if (username === '' && password === '') return null;
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(plain).toString('base64')}`;
}

/** A URL for a message: without credentials and without its query, which can hold a signature. */
export function describeUrl({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ReadEntry } from 'tar/read-entry';
import { messageOf, ScanError } from '../contract/errors.js';
import { refused, requireSize, type ArchiveEntry } from './archive-entry.js';
import type { ArchiveReader, EntryVisitor } from './archive-reader.js';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5];

/** Reads a tar archive that is compressed with gzip. What tar knows beyond plain files and directories is reported as `other`. */
export const readTar: ArchiveReader = async (file, visit, limits) => {
  const { Parser } = await import('tar/parse');
  const packed = (await stat(file)).size;
  const parser = new Parser({ strict: true, maxDecompressionRatio: Infinity });
  let entries = 0;
  let failure: Error | null = null as Error | null;
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : broken(error);
  };
  const take = (entry: ReadEntry): void => {
    entries += 1;
    if (entries > limits.maxEntries) fail(refused(`it has more than ${limits.maxEntries} entries`));
    if (failure === null) attempt(() => consume(entry, visit, fail), fail);
    entry.resume();
  };
  parser.on('entry', take);
  // What the parser would leave out must not go unseen.
  parser.on('ignoredEntry', take);
  parser.on('error', (error) => fail(broken(error)));
  const ended = new Promise<void>((resolve) => parser.on('end', resolve));

  const unpacked = createGunzip();
  pipeline(createReadStream(file), unpacked, () => undefined);
  let bytes = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      if (bytes === 0) requireTar(chunk);
      bytes += chunk.length;
      requireSize(bytes, packed, limits);
      parser.write(chunk);
      if (failure !== null) throw failure;
    }
    parser.end();
  } catch (error) {
    throw error instanceof ScanError ? error : broken(error);
  }
  if (failure === null) await ended;
  if (failure !== null) throw failure;
};

/** The parser would unpack what is packed once more, past our limits. */
function requireTar(start: Buffer): void {
  if ([GZIP, ZSTD].some((magic) => magic.every((byte, at) => start[at] === byte))) {
    throw refused('it is compressed twice');
  }
}

function consume(entry: ReadEntry, visit: EntryVisitor, fail: (error: unknown) => void): void {
  const sink = visit(entryOf(entry));
  if (sink === null) return;
  entry.on('data', (chunk: Uint8Array) => attempt(() => sink.write(chunk), fail));
  entry.on('end', () => attempt(() => sink.end(), fail));
}

function entryOf({ path, type, mode, size }: ReadEntry): ArchiveEntry {
  const isFile = type === 'File' || type === 'OldFile' || type === 'ContiguousFile';
  return {
    path,
    type: isFile ? 'file' : type === 'Directory' ? 'directory' : 'other',
    mode: mode ?? 0o644,
    size,
  };
}

function attempt(act: () => void, fail: (error: unknown) => void): void {
  try {
    act();
  } catch (error) {
    fail(error);
  }
}

function broken(cause: unknown): ScanError {
  return refused(`it is not a tar.gz archive, or is damaged (${messageOf(cause)})`, cause);
}

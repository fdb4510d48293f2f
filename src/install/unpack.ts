import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ScanError, messageOf } from '../contract/errors.js';
import {
  ARCHIVE_LIMITS,
  partsOf,
  requireHarmless,
  type ArchiveEntry,
  type ArchiveLimits,
} from './archive-entry.js';
import type { ArchiveReader, ContentSink } from './archive-reader.js';
import { detectFormat } from './download-format.js';
import type { DownloadPlatform } from './host.js';
import { sha256OfFile, type Manifest } from './manifest.js';
import { readTar } from './tar-reader.js';
import { readZip } from './zip-reader.js';

const READERS = { 'tar.gz': readTar, zip: readZip } as const satisfies Record<string, ArchiveReader>;

export interface Download {
  /** Whose digest has been verified. */
  readonly file: string;
  readonly os: DownloadPlatform['os'];
  /** What a bare executable is to be called. */
  readonly executable: string;
  readonly limits?: ArchiveLimits;
}

/**
 * Puts what was downloaded into a directory that must not be there yet: the files of an archive, or the executable itself.
 * The whole list is checked before the first file is written. Throws `ScanError` ('archive-refused').
 */
export async function unpack(download: Download, directory: string): Promise<void> {
  const reader = await readerOf(download);
  const entries = reader === null ? [] : await list(download, reader);
  try {
    await mkdir(directory);
    for (const folder of foldersOf(entries)) await mkdir(path.join(directory, folder), { recursive: true });
    if (reader === null) {
      const target = path.join(directory, download.executable);
      await copyFile(download.file, target);
      await chmod(target, 0o755);
    }
  } catch (error) {
    throw unwritable(error);
  }
  if (reader === null) return;
  const { limits = ARCHIVE_LIMITS } = download;
  await reader(download.file, (entry) => (entry.type === 'file' ? fileSink(entry, directory) : null), limits);
}

/** What `unpack` would write: so that an installation can be compared with the download whose digest is known. */
export async function manifestOfDownload(download: Download): Promise<Manifest> {
  const reader = await readerOf(download);
  if (reader === null) return new Map([[download.executable, await sha256OfFile(download.file)]]);
  await list(download, reader);
  const files = new Map<string, string>();
  const { limits = ARCHIVE_LIMITS } = download;
  await reader(download.file, (entry) => (entry.type === 'file' ? hashSink(entry, files) : null), limits);
  return files;
}

async function readerOf({ file, os }: Download): Promise<ArchiveReader | null> {
  const detected = await detectFormat(file, os);
  if ('format' in detected) return detected.format === 'executable' ? null : READERS[detected.format];
  throw new ScanError(
    'archive-refused',
    `What was downloaded is ${detected.seems}, not a tar.gz or zip archive or an executable for ${os}. ` +
      'Its digest is the one that was asked for, so check the inputs "cli-download-url" and "cli-sha256".',
  );
}

async function list(
  { file, limits = ARCHIVE_LIMITS }: Download,
  reader: ArchiveReader,
): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  await reader(
    file,
    (entry) => {
      entries.push(entry);
      return null;
    },
    limits,
  );
  requireHarmless(entries);
  return entries;
}

function foldersOf(entries: readonly ArchiveEntry[]): Set<string> {
  return new Set(
    entries.map(({ path: name, type }) =>
      type === 'directory' ? relative(name) : path.posix.dirname(relative(name)),
    ),
  );
}

function relative(name: string): string {
  return partsOf(name)?.join('/') ?? '';
}

/** Writes as it is called: the reader then needs no back-pressure. An existing file is never written to. */
function fileSink(entry: ArchiveEntry, directory: string): ContentSink {
  const target = path.join(directory, relative(entry.path));
  const descriptor = writing(() => openSync(target, 'wx', (entry.mode & 0o111) === 0 ? 0o644 : 0o755));
  return {
    write: (chunk) =>
      writing(() => {
        for (let at = 0; at < chunk.length;) at += writeSync(descriptor, chunk, at);
      }),
    end: () => writing(() => closeSync(descriptor)),
  };
}

function writing<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritable(error);
  }
}

function unwritable(cause: unknown): ScanError {
  return new ScanError('install-failed', `policycortex could not be unpacked: ${messageOf(cause)}.`, {
    cause,
  });
}

function hashSink(entry: ArchiveEntry, files: Map<string, string>): ContentSink {
  const hash = createHash('sha256');
  return {
    write: (chunk) => hash.update(chunk),
    end: () => files.set(relative(entry.path), hash.digest('hex')),
  };
}

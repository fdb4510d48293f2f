import { stat } from 'node:fs/promises';
import type { Entry } from 'yauzl';
import { messageOf, ScanError } from '../contract/errors.js';
import { refused, requireSize, type ArchiveEntry } from './archive-entry.js';
import type { ArchiveReader } from './archive-reader.js';

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
/** FILE_ATTRIBUTE_REPARSE_POINT: a link of Windows. */
const REPARSE_POINT = 0x400;

/** Reads a zip archive by its central directory. Its links, and what is encrypted, are reported as `other`. */
export const readZip: ArchiveReader = async (file, visit, limits) => {
  const { openPromise } = await import('yauzl');
  const packed = (await stat(file)).size;
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
    try {
      if (zip.entryCount > limits.maxEntries) throw refused(`it has more than ${limits.maxEntries} entries`);
      let bytes = 0;
      for await (const entry of zip.eachEntry()) {
        bytes += entry.uncompressedSize;
        requireSize(bytes, packed, limits);
        const sink = visit(entryOf(entry));
        if (sink === null) continue;
        for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>)
          sink.write(chunk);
        sink.end();
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw error instanceof ScanError
      ? error
      : refused(`it is not a zip archive, or is damaged (${messageOf(error)})`, error);
  }
};

function entryOf(entry: Entry): ArchiveEntry {
  // Whatever system made the archive: what unpackers take for the bits of Unix is judged as such.
  const bits = entry.externalFileAttributes >>> 16;
  return {
    path: entry.fileName,
    type: typeOf(entry, bits & FILE_TYPE),
    mode: bits & 0o7777,
    size: entry.uncompressedSize,
  };
}

function typeOf(entry: Entry, fileType: number): ArchiveEntry['type'] {
  if (entry.isEncrypted() || (entry.externalFileAttributes & REPARSE_POINT) !== 0) return 'other';
  const isNamedDirectory = entry.fileName.endsWith('/');
  if (fileType === DIRECTORY && isNamedDirectory) return 'directory';
  if (fileType === REGULAR || fileType === 0) return isNamedDirectory ? 'directory' : 'file';
  return 'other';
}

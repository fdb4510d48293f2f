/** The tree of a commit, as GitHub packs it, into a directory of its own: the working copy is not touched, and no git is run. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { ScanError, messageOf } from '../contract/errors.js';
import { partsOf, type ArchiveLimits } from './archive-entry.js';
import type { ContentSink } from './archive-reader.js';
import { readTar } from './tar-reader.js';

/** Those of the scanner: what lies beyond could not be scanned either. */
const LIMITS: ArchiveLimits = { maxEntries: 100_000, maxBytes: 1024 ** 3, maxRatio: 1_000 };

const MAX_FILE_BYTES = 10 * 1024 * 1024;

export interface SourceTree {
  /** Absolute. */
  readonly directory: string;
  /** What was left out, from the root of the repository: links, submodules, names that are not harmless on every system, large files. */
  readonly leftOut: readonly string[];
}

/**
 * Unpacks a `tar.gz` whose entries lie in one directory, without that directory. `directory` must not be there yet. Nothing is
 * written outside of it, over a file, or through a link. Throws `ScanError` for an archive that is damaged or beyond the limits.
 */
export async function unpackTree(archive: string, directory: string): Promise<SourceTree> {
  const leftOut: string[] = [];
  const made = new Set<string>();
  const written = new Set<string>();
  const makeDirectory = (parts: readonly string[]): void => {
    const name = parts.join('/');
    if (made.has(name)) return;
    made.add(name);
    mkdirSync(path.join(directory, ...parts), { recursive: true });
  };
  try {
    mkdirSync(directory);
    await readTar(
      archive,
      (entry) => {
        if (entry.type === 'directory') return null;
        const [top, ...parts] = partsOf(entry.path) ?? [];
        const name = entry.path.split('/').slice(1).join('/');
        // Where upper and lower case are one, a second file of a name would overwrite the first.
        const key = parts.join('/').normalize('NFC').toLowerCase();
        const isPlain = top !== undefined && parts.length > 0 && entry.type === 'file' && !written.has(key);
        if (!isPlain || entry.size > MAX_FILE_BYTES) {
          if (name !== '') leftOut.push(name);
          return null;
        }
        written.add(key);
        makeDirectory(parts.slice(0, -1));
        return fileSink(path.join(directory, ...parts));
      },
      LIMITS,
    );
  } catch (cause) {
    if (cause instanceof ScanError) throw cause;
    throw new ScanError('archive-refused', `The tree could not be unpacked: ${messageOf(cause)}.`, { cause });
  }
  return { directory, leftOut };
}

function fileSink(target: string): ContentSink {
  const descriptor = openSync(target, 'wx', 0o600);
  return {
    write: (chunk) => {
      for (let at = 0; at < chunk.length;) at += writeSync(descriptor, chunk, at);
    },
    end: () => closeSync(descriptor),
  };
}

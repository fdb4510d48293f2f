import type { ArchiveEntry, ArchiveLimits } from './archive-entry.js';

/** Takes the content of one file of an archive. */
export interface ContentSink {
  write(chunk: Uint8Array): void;
  end(): void;
}

/** Is told each entry in turn; gives where the content is to go, or null when it is of no interest. */
export type EntryVisitor = (entry: ArchiveEntry) => ContentSink | null;

/** Reads an archive from its beginning to its end. Throws `ScanError` ('archive-refused') for one that is broken or too large. */
export type ArchiveReader = (file: string, visit: EntryVisitor, limits: ArchiveLimits) => Promise<void>;

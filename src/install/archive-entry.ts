import { ScanError } from '../contract/errors.js';

/** What an archive says about one of its entries, before anything of it is believed. */
export interface ArchiveEntry {
  readonly path: string;
  /** `other` for links, devices, pipes and whatever else is neither a file nor a directory. */
  readonly type: 'file' | 'directory' | 'other';
  /** The permission bits, as of Unix. */
  readonly mode: number;
  /** Unpacked, in bytes. */
  readonly size: number;
}

export interface ArchiveLimits {
  readonly maxEntries: number;
  /** Unpacked, in bytes. */
  readonly maxBytes: number;
  /** Unpacked ÷ packed. */
  readonly maxRatio: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  maxEntries: 10_000,
  maxBytes: 500 * 1024 * 1024,
  maxRatio: 200,
};

const MAX_DEPTH = 32;

/** Below this, the padding of a small tar archive alone can compress better than any ratio allows. */
const RATIO_MATTERS_FROM = 1024 * 1024;

/** Throws `ScanError` when unpacking would give more than the limits allow. */
export function requireSize(unpacked: number, packed: number, limits: ArchiveLimits): void {
  if (unpacked > limits.maxBytes)
    throw refused(`it unpacks to more than ${Math.floor(limits.maxBytes / 1024 ** 2)} MB`);
  if (unpacked > RATIO_MATTERS_FROM && unpacked > packed * limits.maxRatio) {
    throw refused(`it unpacks to more than ${limits.maxRatio} times its size`);
  }
}

/**
 * Checks the whole list of an archive before anything is unpacked: every path stays inside, is a plain file or directory,
 * and is written once, on file systems that do not tell `A` from `a` too. Throws `ScanError` ('archive-refused').
 */
export function requireHarmless(entries: readonly ArchiveEntry[]): void {
  const types = new Map<string, 'file' | 'directory'>();
  for (const { path, type, mode } of entries) {
    if (type === 'other')
      throw refused(`${quoted(path)} is neither a file nor a directory (links are not unpacked)`);
    if ((mode & 0o6000) !== 0)
      throw refused(`${quoted(path)} would run with the rights of its owner or group`);
    const parts = partsOf(path);
    if (parts === null)
      throw refused(`the path ${quoted(path)} leads out of the directory, or is none on every system`);
    if (parts.length === 0 && type === 'file') throw refused('it has a file without a name');
    const key = parts.join('/').normalize('NFC').toLowerCase();
    for (const parent of parentsOf(key)) {
      if (types.get(parent) === 'file') throw refused(`${quoted(path)} lies inside a file`);
      types.set(parent, 'directory');
    }
    const before = types.get(key);
    if (before === 'file' || (before === 'directory' && type === 'file')) {
      throw refused(`${quoted(path)} is in it twice`);
    }
    types.set(key, type);
  }
}

/** The parts of a path without `.` and a trailing slash; null for a path that is not harmless everywhere. */
export function partsOf(path: string): string[] | null {
  if (path.startsWith('/') || path.length > 1024) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length <= MAX_DEPTH && parts.every(isPlainName) ? parts : null;
}

function isPlainName(part: string): boolean {
  return (
    part !== '..' &&
    part.length <= 255 &&
    // Windows takes \ and : apart, and drops dots and spaces at the end.
    !/[\\:*?"<>|\p{Cc}\p{Cs}]|[. ]$/u.test(part) &&
    !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part)
  );
}

function parentsOf(key: string): string[] {
  const parts = key.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

function quoted(path: string): string {
  return JSON.stringify(path.length > 100 ? `${path.slice(0, 99)}…` : path);
}

export function refused(what: string, cause?: unknown): ScanError {
  return new ScanError(
    'archive-refused',
    `The downloaded archive is not unpacked: ${what}. ` +
      'Its digest is the one that was asked for, so look at how that archive was made.',
    { cause },
  );
}

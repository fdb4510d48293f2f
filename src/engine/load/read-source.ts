import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import type { Diagnostic } from '../../contract/report.js';
import { Source } from '../model/source.js';
import { DEFAULT_BUDGET, fileTooLarge } from './budget.js';

export interface ReadSource {
  /** Undefined when the file could not be read at all. */
  readonly source: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file as text: UTF-8, without its byte order mark. Bytes that are not UTF-8 become U+FFFD, with a warning.
 * Follows no link and opens no device, also when the file was swapped after it was found.
 * Throws a ScanError (`budget-exceeded`) when the file is larger than `limit` bytes.
 */
export function readSource(
  file: { readonly absolute: string; readonly path: string },
  limit: number = DEFAULT_BUDGET.fileBytes,
): ReadSource {
  let bytes: Uint8Array;
  try {
    bytes = readRegular(file, limit);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    const message = `The file could not be read, so it was not scanned: ${cause.message}`;
    return { source: undefined, diagnostics: [about(file.path, 'error', 'file-unreadable', message)] };
  }
  try {
    return { source: new Source(file.path, decode(bytes, true)), diagnostics: [] };
  } catch {
    const message = 'The file is not valid UTF-8; the bytes that are not were replaced. Save it as UTF-8.';
    return {
      source: new Source(file.path, decode(bytes, false)),
      diagnostics: [about(file.path, 'warning', 'not-utf8', message)],
    };
  }
}

function readRegular(file: { readonly absolute: string; readonly path: string }, limit: number): Uint8Array {
  // Neither flag exists on Windows, where both faults they prevent do not either.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const descriptor = openSync(file.absolute, flags);
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
    if (found.size > limit) throw fileTooLarge(file.path, found.size, limit);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The byte order mark is dropped either way. */
function decode(bytes: Uint8Array, isFatal: boolean): string {
  return new TextDecoder('utf-8', { fatal: isFatal }).decode(bytes);
}

function isSystemError(error: unknown): error is { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
    return false;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code);
}

function about(file: string, level: 'error' | 'warning', code: string, message: string): Diagnostic {
  return { level, code, message, file, line: null, column: null };
}

import { ScanError } from '../../contract/errors.js';

/** How much a scan reads at most. What is beyond a limit ends the scan: a file left out could hide what it holds. */
export interface Budget {
  /** Files, directories and links looked at. */
  readonly entries: number;
  /** Directories below a path that was named. */
  readonly depth: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files. */
  readonly totalBytes: number;
}

export const DEFAULT_BUDGET: Budget = {
  entries: 100_000,
  depth: 64,
  fileBytes: 10 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
};

const ADVICE = 'Scan a narrower path, or exclude what is not infrastructure.';

export function tooManyEntries(path: string, limit: number): ScanError {
  return new ScanError(
    'budget-exceeded',
    `${path}: more than ${limit} files and directories to look at. ${ADVICE}`,
  );
}

export function tooDeep(path: string, limit: number): ScanError {
  return new ScanError('budget-exceeded', `${path}: more than ${limit} directories deep. ${ADVICE}`);
}

export function fileTooLarge(path: string, size: number, limit: number): ScanError {
  const sizes = `${megabytes(size)} is over the limit of ${megabytes(limit)} for a file`;
  return new ScanError('budget-exceeded', `${path}: ${sizes}. ${ADVICE}`);
}

export function tooMuchInAll(path: string, limit: number): ScanError {
  const what = `the files up to this one hold more than ${megabytes(limit)}`;
  return new ScanError('budget-exceeded', `${path}: ${what}. ${ADVICE}`);
}

function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}

/** Reads the reports that earlier steps and jobs left: our own, whole or in shards, and SARIF of other scanners. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { ConfigError, messageOf, ScanError } from '../contract/errors.js';
import { joinReports } from '../contract/join-reports.js';
import { findKeyProblem } from '../contract/json-keys.js';
import { mergeShards, type NamedReport } from '../contract/merge-shards.js';
import { MAX_REPORT_BYTES, readReportBytes, type ReadReport } from '../contract/report-schema.js';
import { isSarif, readSarif } from './sarif/read-sarif.js';

export interface NamedFile {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
}

export interface JoinedReports extends ReadReport {
  /** Whether all of it is of a scan that could be made again: no other scanner had a part in it. */
  readonly isOwn: boolean;
}

/**
 * The reports as one. Shards must be there all, each once, and of one scan. Throws `ScanError` ('report-invalid') for a file that is no report, or
 * not a whole one; `ConfigError` for a set of shards that is not whole.
 */
export function readReports(files: readonly NamedFile[], workspace: string): JoinedReports {
  const read = files.map((file) => ({ name: file.name, ...readOne(file, workspace) }));
  const wholes = read.filter(({ report }) => report.target.shard === undefined).map(({ report }) => report);
  const merged = byScan(read.filter(({ report }) => report.target.shard !== undefined)).map(mergeShards);
  const [only, ...more] = [...merged, ...wholes];
  if (only === undefined) throw new ConfigError('path-invalid', 'there is no report to judge.');
  return {
    report: more.length === 0 ? only : joinReports([only, ...more]),
    notices: read.flatMap(({ name, notices }) => notices.map((notice) => `${name}: ${notice}`)),
    isOwn: read.every(({ isForeign }) => !isForeign),
  };
}

/** Scans of different paths may have been cut into shards each. */
function byScan(shards: readonly NamedReport[]): readonly (readonly NamedReport[])[] {
  const scans = new Map<string, NamedReport[]>();
  for (const shard of shards) {
    const key = JSON.stringify(shard.report.target.paths);
    const known = scans.get(key);
    if (known === undefined) scans.set(key, [shard]);
    else known.push(shard);
  }
  return [...scans.values()];
}

interface OneReport extends ReadReport {
  readonly isForeign: boolean;
}

function readOne({ name, file }: NamedFile, workspace: string): OneReport {
  try {
    const bytes = readBytes(file);
    const document = parseSarif(bytes);
    return document === undefined
      ? { ...readReportBytes(bytes), isForeign: false }
      : { ...readSarif(document, workspace), isForeign: true };
  } catch (cause) {
    const code = cause instanceof ScanError ? cause.code : 'report-invalid';
    throw new ScanError(code, `${name}: ${messageOf(cause)}`, { cause });
  }
}

/** The document, if it is SARIF; what is wrong with any other is for its reader to say. */
function parseSarif(bytes: Uint8Array): unknown {
  let text: string;
  let document: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isSarif(document)) return undefined;
  const problem = findKeyProblem(text);
  if (problem === null) return document;
  throw new ScanError(
    'report-invalid',
    `The SARIF report is ambiguous: ${problem.kind === 'too-deep' ? 'it is nested too deep' : `its key ${JSON.stringify(problem.key.slice(0, 60))} is there twice, or must not be there`}.`,
  );
}

function readBytes(file: string): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > MAX_REPORT_BYTES) {
      throw new ScanError('report-invalid', 'The report is larger than 64 MB. Scan in more parts.');
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

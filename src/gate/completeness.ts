import type { GatePolicy } from '../contract/decision.js';
import { isPart, type Report } from '../contract/report.js';
import { counted } from '../contract/wording.js';
import { holds, type Ruling, undecidable } from './ruling.js';

/** Whether everything was read that should have been. What was not read cannot be judged. */
export function completeness(report: Report, policy: GatePolicy): readonly Ruling[] {
  return [...emptiness(report, policy), ...readability(report, policy)];
}

function emptiness(report: Report, policy: GatePolicy): readonly Ruling[] {
  // Not `=== 0`: a count that is no number must not pass.
  if (report.target.files_scanned > 0) return [];
  if (isPart(report)) {
    const { index, count } = report.target.shard ?? {};
    return [holds('nothing-scanned', `No file is in this shard, ${index} of ${count}`)];
  }
  return policy.allowEmpty
    ? [holds('nothing-scanned', 'No file was scanned (allowed by allow-empty)')]
    : [
        undecidable(
          'nothing-scanned',
          'No file was scanned: nothing that the scanner reads was found. ' +
            'Check path, or set allow-empty if that is expected',
        ),
      ];
}

function readability(report: Report, policy: GatePolicy): readonly Ruling[] {
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === 'error');
  if (errors.length === 0) return [];
  const files = new Set(errors.flatMap((error) => (error.file === null ? [] : [error.file]))).size;
  const what =
    files === 0
      ? 'The scan could not read everything'
      : `${counted(files, 'file')} could not be read in full, so ${files === 1 ? 'its' : 'their'} resources are not judged`;
  return policy.allowParseErrors
    ? [holds('files-unreadable', `${what} (allowed by allow-parse-errors)`)]
    : [
        undecidable(
          'files-unreadable',
          `${what}. Fix what the diagnostics name, or set allow-parse-errors to judge the rest`,
        ),
      ];
}

import type { Diagnostic } from '../../contract/report.js';
import { matchesGlob } from '../../contract/glob.js';
import { counted } from '../../contract/wording.js';

/** The paths that a notice names; of more it gives the number. */
const MAXIMUM_NAMED = 5;

/** What somebody wants to be left out of a scan, and what of it there was. */
export class Exclusion {
  private readonly met = new Set<string>();
  private readonly used = new Set<string>();

  constructor(private readonly globs: readonly string[]) {}

  /** Whether a file or directory is left out. */
  covers(path: string): boolean {
    const glob = this.globs.find((candidate) => matchesGlob(path, candidate));
    if (glob === undefined) return false;
    this.used.add(glob);
    this.met.add(path);
    return true;
  }

  /** What was left out is never left unsaid; nor is what there was nothing of, which may be misspelt. */
  diagnostics(): readonly Diagnostic[] {
    const unused = this.globs.filter((glob) => !this.used.has(glob));
    return [
      ...(this.met.size > 0 ? [notice('excluded', this.whatWasMet())] : []),
      ...unused.map((glob) =>
        notice('excludes-nothing', `Nothing that is scanned is excluded by "${glob}".`),
      ),
    ];
  }

  private whatWasMet(): string {
    const named = [...this.met].sort().slice(0, MAXIMUM_NAMED);
    const more = this.met.size - named.length;
    const rest = more > 0 ? ` and ${String(more)} more` : '';
    return `${counted(this.met.size, 'file or directory', 'files and directories')} excluded from the scan: ${named.join(', ')}${rest}.`;
  }
}

function notice(code: string, message: string): Diagnostic {
  return { level: 'notice', code, message, file: null, line: null, column: null };
}

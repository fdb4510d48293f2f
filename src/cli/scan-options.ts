import { readWords } from '../config/settings.js';
import { loadLibrary } from './embedded.js';
import { progressOn } from './progress.js';
import type { Arguments, OptionDescription } from './command.js';
import type { Terminal } from './terminal.js';
import type { Report } from '../contract/report.js';
import { scan } from '../engine/scan.js';

/** The options of every command that scans. */
export const SCAN_OPTIONS = {
  path: { value: 'PATH', description: 'a file or directory to scan', isRepeatable: true, default: '.' },
  frameworks: {
    value: 'LIST',
    description: 'evaluate the policies of these compliance frameworks, as in soc2,hipaa',
    default: 'all',
  },
} as const satisfies Record<string, OptionDescription>;

/** Scans what a command line asks for, and shows on the terminal how far it got. */
export function scanAsAsked(given: Arguments, terminal: Terminal): Report {
  const paths = given.values('path');
  const progress = progressOn(terminal);
  try {
    return scan({
      cwd: terminal.cwd,
      paths: paths.length > 0 ? paths : ['.'],
      library: loadLibrary(),
      frameworks: readWords(given.values('frameworks').join(',')),
      onProgress: progress.show,
    });
  } finally {
    progress.clear();
  }
}

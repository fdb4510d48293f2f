import type { Source } from '../../model/source.js';
import type { Budget } from './work.js';

/** Paths are as in `Source.path`. What reads files must keep to what may be read: it is given paths out of the code. */
export interface TerraformOptions {
  /** The text of a file; undefined when it is not there, or must not be read. Without it no file is read. */
  readonly readFile?: (path: string) => string | undefined;
  /** The names of what is in a directory; undefined when it is not there. For `fileset`, and modules that were not scanned. */
  readonly readDirectory?: (path: string) => readonly string[] | undefined;
  /** Values for variables of root modules, as after `--var`: the strongest. */
  readonly variables?: ReadonlyMap<string, string>;
  /** Files of values, as after `--var-file`; the later counts. */
  readonly variableFiles?: readonly Source[];
  /** For `yamldecode`: the plain data of a YAML document; throws for what is none. Without it the result is unknown. */
  readonly parseYaml?: (text: string) => unknown;
  readonly budget?: Partial<Budget>;
}

import type { Source, Span } from '../../../model/source.js';
import type { Value } from '../../../model/value.js';
import type { Work } from '../work.js';

/** What an expression can see. */
export interface Scope {
  /** The file that the expression stands in. */
  readonly source: Source;
  readonly names: Names;
  /** The innermost first: names bound by `for`, `dynamic`, `count`, `for_each`. */
  readonly bindings: Binding | undefined;
  readonly environment: Environment;
}

export interface Binding {
  readonly name: string;
  readonly value: Value;
  readonly outer: Binding | undefined;
}

/** The names that a module gives to its expressions: `var`, `local`, resource types. */
export interface Names {
  resolve(name: string): Value;
}

/** What functions may use of the world, and how much of it. */
export interface Environment {
  readonly work: Work;
  /** The text of a file, the path relative to the root module as in Terraform; undefined when it cannot be read. */
  readonly readFile: (path: string) => string | undefined;
  /** The names of what is in a directory, in the same way; undefined when it is none, or cannot be read. */
  readonly readDirectory: (path: string) => readonly string[] | undefined;
  readonly parseYaml: ((text: string) => unknown) | undefined;
}

export function bind(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, bindings: { name, value, outer: scope.bindings } };
}

export function spanOf(node: { readonly start: number; readonly end: number }, scope: Scope): Span {
  return { source: scope.source, start: node.start, end: node.end };
}

import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import { ConfigError, messageOf, type ConfigErrorCode } from './errors.js';
import { nearest } from './nearest.js';

/** In characters: far above any policy, far below what takes long to read. */
const LONGEST_FILE = 200_000;

type Path = readonly PropertyKey[];

/** What a kind of file is called when something is wrong with one, and how its members are spelt. */
export interface YamlKind {
  readonly code: ConfigErrorCode;
  /** All of them, wherever they stand: a suggestion needs no more. */
  readonly members: readonly string[];
}

/** A YAML file that was read and checked, and the positions in it. */
export interface YamlFile<T> {
  readonly data: T;
  /** A ConfigError of the kind's code about a place in the file: `at` an offset in the text at the path, or at its key. */
  readonly error: (message: string, path: Path, at?: number | 'key') => ConfigError;
}

/**
 * Reads a YAML file by a schema. Throws a ConfigError of the kind's code whose message starts with `file:line:column` of what is
 * wrong, and ends with what was probably meant. No merge keys, custom tags or aliases.
 */
export function readYamlFile<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  kind: YamlKind,
): YamlFile<T> {
  const read = examineYamlFile(text, file, schema, kind);
  if ('data' in read) return read;
  throw read[0];
}

/** As `readYamlFile`, but gives all that does not fit the schema. Still throws for what is no YAML. */
export function examineYamlFile<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  kind: YamlKind,
): YamlFile<T> | readonly [ConfigError, ...ConfigError[]] {
  const lines = new LineCounter();
  const fail = (message: string, offset: number): ConfigError => {
    const { line, col } = lines.linePos(offset);
    return new ConfigError(kind.code, `${file}:${line}:${col}: ${message}`);
  };
  if (text.length > LONGEST_FILE) throw fail(`is longer than ${LONGEST_FILE} characters`, 0);
  const document = parse(text, lines, fail);
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!result.success) {
    const { issues } = result.error;
    // A mistyped member is the cause of the missing one.
    const isMistyped = ({ code }: z.core.$ZodIssue): boolean => code === 'unrecognized_keys';
    const ordered = [...issues.filter(isMistyped), ...issues.filter((issue) => !isMistyped(issue))];
    const [first, ...more] = ordered.map((issue) =>
      fail(describeIssue(issue, document, kind.members), offsetOfIssue(issue, document)),
    );
    return first === undefined ? [fail('is not valid', 0)] : [first, ...more];
  }
  const error = (message: string, path: Path, at?: number | 'key'): ConfigError =>
    fail(
      message,
      at === 'key' ? offsetOfKey(document, path) : offsetInText(text, nodeAt(document, path), at),
    );
  return { data: result.data, error };
}

function parse(
  text: string,
  lines: LineCounter,
  fail: (message: string, offset: number) => ConfigError,
): Document {
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
  } catch (error) {
    // The parser recurses, and deep nesting exhausts its stack.
    throw fail(`cannot be read: ${messageOf(error)}`, 0);
  }
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw fail(problem.message, problem.pos[0]);
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '__proto__')
        throw fail("'__proto__' is no name", key.range?.[0] ?? 0);
    },
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined) return;
      throw fail('anchors and aliases (&, *) are not used here', node.range?.[0] ?? 0);
    },
  });
  return document;
}

function describeIssue(issue: z.core.$ZodIssue, document: Document, members: readonly string[]): string {
  const where = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const meant = nearest(key, members);
    const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
    return `unknown member '${key}'${where === '' ? '' : ` of ${where}`}.${hint}`;
  }
  const isMissing = where !== '' && nodeAt(document, issue.path) === undefined;
  return isMissing ? `${where} is missing` : `${where === '' ? 'the file' : where}: ${issue.message}`;
}

function offsetOfIssue(issue: z.core.$ZodIssue, document: Document): number {
  const node = nodeAt(document, issue.path);
  if (issue.code === 'unrecognized_keys' && isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0]);
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  // What is missing is missing in the deepest part that is there.
  for (let length = issue.path.length; length >= 0; length -= 1) {
    const found = nodeAt(document, issue.path.slice(0, length));
    if (found?.range) return found.range[0];
  }
  return 0;
}

/** Of an entry of a map, where its name stands; else where what is at the path, or around it, begins. */
function offsetOfKey(document: Document, path: Path): number {
  const around = nodeAt(document, path.slice(0, -1));
  if (isMap(around)) {
    const pair = around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  return (nodeAt(document, path) ?? around)?.range?.[0] ?? 0;
}

/** A text's characters stand where they are written when it is plain, or a `|` block; else its start must do. */
function offsetInText(text: string, node: Node | undefined, offset: number | undefined): number {
  const start = node?.range?.[0] ?? 0;
  if (offset === undefined || !isScalar(node) || typeof node.value !== 'string') return start;
  if (node.type === 'PLAIN') return text.startsWith(node.value, start) ? start + offset : start;
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
    return text.startsWith(node.value, start + 1) ? start + 1 + offset : start;
  }
  if (node.type !== 'BLOCK_LITERAL') return start;
  const before = node.value.slice(0, offset).split('\n');
  let lineStart = text.indexOf('\n', start) + 1;
  const indent = /^ */.exec(text.slice(lineStart))?.[0].length ?? 0;
  for (let line = 1; line < before.length; line += 1) lineStart = text.indexOf('\n', lineStart) + 1;
  return lineStart + indent + (before[before.length - 1]?.length ?? 0);
}

function nodeAt(document: Document, path: Path): Node | undefined {
  const found: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(found) ? found : undefined;
}

function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text === '' ? '' : `${text}.`}${String(part)}`,
    '',
  );
}

import { YAMLException, parseEvents } from 'js-yaml';
import type { Diagnostic } from '../../../contract/report.js';
import type { Source } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import { buildDocuments } from './tree.js';
import type { Complaint, TagReader, YamlDocument } from './tree.js';

export interface YamlOptions {
  /** What a tag such as `!Ref` means; without it, tags of others are passed over. */
  readonly readTag?: TagReader;
  readonly maximumNodes?: number;
}

export interface YamlReading {
  /** One value for each document that could be read, each with its place. */
  readonly documents: readonly Value[];
  readonly diagnostics: readonly Diagnostic[];
}

const MAXIMUM_DEPTH = 100;
const MAXIMUM_NODES = 1_000_000;
const MAXIMUM_DIAGNOSTICS = 100;

/**
 * Reads YAML, or JSON, which is YAML: every value with where it was written. Scalars mean what they mean in YAML 1.1.
 * Never throws on any text. A document that cannot be read becomes an error with its line, and the others are read.
 * At most 100 levels, and a million values with aliases written out, in a document.
 */
export function readYaml(source: Source, options: YamlOptions = {}): YamlReading {
  const documents = readStretch(source, 0, source.text.length, options) ?? readEach(source, options);
  const complaints = documents.flatMap((document) => document.complaints).slice(0, MAXIMUM_DIAGNOSTICS);
  return {
    documents: documents.flatMap(({ value }) => (value === undefined ? [] : [value])),
    diagnostics: complaints.map((complaint) => diagnostic(source, complaint)),
  };
}

/** The entry of a map; undefined when there is none, or the value is no map. */
export function entryOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.get(key) : undefined;
}

/** The text of an entry; undefined when it is none. */
export function textOf(map: MapValue, key: string): string | undefined {
  const value = map.entries.get(key);
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** Undefined when the stretch is no YAML. */
function readStretch(
  source: Source,
  start: number,
  end: number,
  options: YamlOptions,
): readonly YamlDocument[] | undefined {
  try {
    return parseStretch(source, start, end, options);
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Each document alone: `---` at the start of a line starts one wherever it stands, also inside of a broken one. */
function readEach(source: Source, options: YamlOptions): readonly YamlDocument[] {
  return documentStarts(source.text).flatMap((start, at, starts) => {
    try {
      return parseStretch(source, start, starts[at + 1] ?? source.text.length, options);
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const offset = start + (error.mark?.position ?? 0);
      return [{ value: undefined, complaints: [{ message: sentence(error.reason), offset, isFatal: true }] }];
    }
  });
}

function parseStretch(
  source: Source,
  start: number,
  end: number,
  options: YamlOptions,
): readonly YamlDocument[] {
  const text = source.text.slice(start, end);
  return buildDocuments(parseEvents(text, { maxDepth: MAXIMUM_DEPTH }), {
    source,
    text,
    offset: start,
    readTag: options.readTag ?? ((_tag, value) => value),
    maximumNodes: options.maximumNodes ?? MAXIMUM_NODES,
    maximumDepth: MAXIMUM_DEPTH,
  });
}

function documentStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/^---(?=\s|$)/gm)) if (match.index > 0) starts.push(match.index);
  return starts;
}

function diagnostic(source: Source, complaint: Complaint): Diagnostic {
  return {
    level: complaint.isFatal ? 'error' : 'warning',
    code: complaint.isFatal ? 'yaml-invalid' : 'yaml-duplicate-key',
    message: complaint.isFatal
      ? `This document is not valid YAML, so it was not scanned: ${complaint.message}`
      : complaint.message,
    file: source.path,
    ...source.position(complaint.offset),
  };
}

function sentence(reason: string): string {
  const text = reason.trim();
  return text.endsWith('.') ? text : `${text}.`;
}

import { ConfigError } from '../../../contract/errors.js';
import type { Source } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { readYaml } from '../yaml/read-yaml.js';
import type { GivenParameters } from './parameters.js';
import { entryOf, textOf } from './values.js';

const SHAPES =
  'It takes [{"ParameterKey": …, "ParameterValue": …}], {"Parameters": {NAME: VALUE}} or {NAME: VALUE}, in JSON or YAML';

/**
 * Reads the values of a template's parameters from a file, in each of the shapes that AWS's own tools take: the list of
 * `aws cloudformation create-stack`, the object of CodePipeline and of Git sync, and a plain object.
 * Throws ConfigError (`input-invalid`) for anything else, with the line.
 */
export function readParameterFile(source: Source): GivenParameters {
  const { documents, diagnostics } = readYaml(source);
  const broken = diagnostics.find(({ level }) => level === 'error');
  const [document, ...more] = documents;
  if (broken !== undefined) throw refusal(source, broken.line ?? 1, broken.message);
  if (document === undefined || more.length > 0) throw refusal(source, 1, `${SHAPES}.`);
  return new Map(document.kind === 'list' ? listed(document.items, source) : named(document, source));
}

type Pair = readonly [name: string, value: string];

function listed(items: readonly Value[], source: Source): readonly Pair[] {
  return items.flatMap((item): readonly Pair[] => {
    // `NAME=VALUE`, as `aws cloudformation deploy` takes it.
    const text = textOf(item);
    const equals = text?.indexOf('=') ?? -1;
    if (text !== undefined && equals > 0) return [[text.slice(0, equals), text.slice(equals + 1)]];
    const name = textOf(entryOf(item, 'ParameterKey'));
    if (name === undefined) throw refusal(source, lineOf(item, source), `${SHAPES}.`);
    // An update may leave a value as it is, which is not known here.
    if (textOf(entryOf(item, 'UsePreviousValue')) === 'true') return [];
    return [[name, valueOf(name, entryOf(item, 'ParameterValue'), source)]];
  });
}

function named(document: Value, source: Source): readonly Pair[] {
  const parameters = entryOf(document, 'Parameters') ?? entryOf(document, 'parameters') ?? document;
  if (parameters.kind !== 'map') throw refusal(source, lineOf(parameters, source), `${SHAPES}.`);
  return [...parameters.entries].map(([name, value]) => [name, valueOf(name, value, source)] as const);
}

function valueOf(name: string, value: Value | undefined, source: Source): string {
  const texts = value?.kind === 'list' ? value.items.map(textOf) : [textOf(value)];
  if (texts.includes(undefined)) {
    const line = value === undefined ? 1 : lineOf(value, source);
    throw refusal(source, line, `The value of ${name} is no text. Give a text, a number or a list of these.`);
  }
  return texts.join(',');
}

function lineOf(value: Value, source: Source): number {
  return source.position(value.origin?.start ?? 0).line;
}

function refusal(source: Source, line: number, what: string): ConfigError {
  return new ConfigError('input-invalid', `${source.path}:${String(line)}: ${what}`);
}

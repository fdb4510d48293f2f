import type { Source } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import { entryOf, itemsOf, textOf } from './values.js';

/** A template as it is written, taken apart. */
export interface Template {
  readonly source: Source;
  readonly body: MapValue;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly mappings: ReadonlyMap<string, Value>;
  readonly conditions: ReadonlyMap<string, Value>;
  readonly resources: MapValue;
  /** `AWS::Serverless-2016-10-31`, `AWS::LanguageExtensions`, the names of macros. */
  readonly transforms: readonly string[];
}

const NOTHING: ReadonlyMap<string, Value> = new Map();

/** Undefined when the document is no template: one has resources, each with a type. */
export function readTemplate(document: Value, source: Source): Template | undefined {
  const resources = entryOf(document, 'Resources');
  if (document.kind !== 'map' || resources?.kind !== 'map') return undefined;
  if (!document.entries.has('AWSTemplateFormatVersion') && !hasResource(resources)) return undefined;
  return {
    source,
    body: document,
    resources,
    parameters: section(document, 'Parameters'),
    mappings: section(document, 'Mappings'),
    conditions: section(document, 'Conditions'),
    transforms: transformsOf(document),
  };
}

function hasResource(resources: MapValue): boolean {
  return [...resources.entries].some(
    ([name, resource]) =>
      name.startsWith('Fn::') || textOf(entryOf(resource, 'Type'))?.includes('::') === true,
  );
}

function section(document: MapValue, name: string): ReadonlyMap<string, Value> {
  const found = document.entries.get(name);
  return found?.kind === 'map' ? found.entries : NOTHING;
}

function transformsOf(document: MapValue): readonly string[] {
  const found = document.entries.get('Transform');
  return found === undefined
    ? []
    : itemsOf(found).flatMap((item) => textOf(item) ?? textOf(entryOf(item, 'Name')) ?? []);
}

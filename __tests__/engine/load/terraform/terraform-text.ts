import type { Diagnostic } from '../../../../src/contract/report.js';
import { loadTerraform } from '../../../../src/engine/load/terraform/load-terraform.js';
import type { TerraformOptions } from '../../../../src/engine/load/terraform/options.js';
import type { NativeResource } from '../../../../src/engine/model/resource.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';

export interface Tree {
  readonly resources: ReadonlyMap<string, NativeResource>;
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The value at a dotted path in a resource: `attribute('x.y', 'ingress.0.from_port')`. */
  attribute(id: string, path: string): Value | undefined;
  /** The same, as plain data: see `plain`. */
  data(id: string, path: string): unknown;
}

/** Loads files given by path; a single text is `main.tf`. */
export function load(files: string | Readonly<Record<string, string>>, options: TerraformOptions = {}): Tree {
  const byPath = typeof files === 'string' ? { 'main.tf': files } : files;
  const sources = Object.entries(byPath).map(([path, text]) => new Source(path, text));
  const loaded = loadTerraform(sources, options);
  const resources = new Map(loaded.resources.map((resource) => [resource.id, resource] as const));
  const attribute = (id: string, path: string): Value | undefined => {
    const resource = resources.get(id);
    if (resource === undefined) throw new Error(`no resource ${id}, but ${[...resources.keys()].join(', ')}`);
    return path.split('.').reduce<Value | undefined>(step, resource.body);
  };
  return {
    resources,
    ids: loaded.resources.filter(isListed).map(({ id }) => id),
    diagnostics: loaded.diagnostics,
    attribute,
    data: (id, path) => {
      const value = attribute(id, path);
      return value === undefined ? undefined : plain(value);
    },
  };
}

/** Resources, data sources and providers. */
function isListed({ type }: NativeResource): boolean {
  return !['module', 'variable', 'local'].includes(type);
}

function step(value: Value | undefined, name: string): Value | undefined {
  if (value?.kind === 'list') return value.items[Number(name)];
  return value?.kind === 'map' ? value.entries.get(name) : undefined;
}

/** A value as plain data; of what is unknown, `{ unknown: [the references] }`. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'list':
      return value.items.map(plain);
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
    case 'unknown':
      return { unknown: references(value) };
  }
}

/** `aws_s3_bucket.b.id` for each reference of the value itself. */
export function references(value: Value | undefined): string[] {
  return (value?.references ?? []).map(({ address, attribute }) =>
    attribute === '' ? address : `${address}.${attribute}`,
  );
}

/** What an expression gives in a module with nothing else in it; `context` is further code of that module. */
export function evaluateText(expression: string, context = '', options: TerraformOptions = {}): unknown {
  const tree = load(`resource "test" "test" {\n  value = ${expression}\n}\n${context}`, options);
  const errors = tree.diagnostics.filter(({ code }) => code !== 'module-not-scanned');
  const [error] = errors;
  return error === undefined ? tree.data('test.test', 'value') : { error: error.message };
}

import type { NativeResource } from './model/resource.js';
import type { Value } from './model/value.js';

/** A resource as it was found, and which of its attributes are known before apply. */
export interface InventoryItem {
  /** As it was written: `aws_s3_bucket`, `AWS::S3::Bucket`, `apps/v1/Deployment`. */
  readonly type: string;
  readonly id: string;
  readonly format: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The path of the module, `module.network.module.subnets`; empty for the root. */
  readonly module: string;
  /** Names of attributes, sorted. One that is known only in part is unknown. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** The inventory of some resources, sorted by place. Data sources and declarations are left out: they are read, not created. */
export function listInventory(resources: readonly NativeResource[]): readonly InventoryItem[] {
  return resources
    .filter(({ isData, isDeclaration }) => !isData && isDeclaration !== true)
    .map(itemOf)
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.id, b.id));
}

function itemOf({ type, id, format, origin, body }: NativeResource): InventoryItem {
  const names = [...body.entries.keys()].sort();
  const isKnown = (name: string): boolean => isWhollyKnown(body.entries.get(name));
  return {
    type,
    id,
    format,
    file: origin.source.path,
    line: origin.source.position(origin.start).line,
    module: format === 'kubernetes' ? '' : modulePath(id),
    known: names.filter(isKnown),
    unknown: names.filter((name) => !isKnown(name)),
  };
}

/** `module.a["x"].module.b` of `module.a["x"].module.b.aws_s3_bucket.c`. */
function modulePath(id: string): string {
  return /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)*/.exec(id)?.[0].replace(/\.$/, '') ?? '';
}

function isWhollyKnown(value: Value | undefined): boolean {
  switch (value?.kind) {
    case 'unknown':
      return false;
    case 'list':
      return value.items.every(isWhollyKnown);
    case 'map':
      return [...value.entries.values()].every(isWhollyKnown);
    default:
      return true;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

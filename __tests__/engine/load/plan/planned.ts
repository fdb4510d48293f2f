import type { NativeResource } from '../../../../src/engine/model/resource.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';
import { joinPlans } from '../../../../src/engine/load/plan/join-plans.js';
import type { JoinedPlans } from '../../../../src/engine/load/plan/join-plans.js';
import { loadTerraform } from '../../../../src/engine/load/terraform/load-terraform.js';

interface Change {
  readonly address: string;
  readonly module?: string;
  readonly after?: object | null;
  readonly unknown?: object;
  readonly actions?: readonly string[];
  readonly [member: string]: unknown;
}

/** A resource change as `terraform show -json` writes it. */
export function change({ address, module, after = {}, unknown = {}, actions, ...more }: Change): object {
  const local = module === undefined ? address : address.slice(module.length + 1);
  const isData = local.startsWith('data.');
  const [type, name] = (isData ? local.slice('data.'.length) : local).replace(/\[.*$/, '').split('.');
  return {
    address,
    ...(module === undefined ? {} : { module_address: module }),
    mode: isData ? 'data' : 'managed',
    type,
    name,
    change: { actions: actions ?? ['create'], before: null, after, after_unknown: unknown },
    ...more,
  };
}

export function plan(changes: readonly object[], root?: object, more: object = {}): object {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: changes,
    ...(root === undefined ? {} : { configuration: { root_module: root } }),
    ...more,
  };
}

/** Joins plans with code. Files that end in `.tf` are code, the others plans. */
export function join(
  files: Readonly<Record<string, string | object>>,
  options: { readonly named?: readonly string[]; readonly beside?: Readonly<Record<string, string>> } = {},
): JoinedPlans {
  const sources = Object.entries(files).map(
    ([path, content]) => new Source(path, typeof content === 'string' ? content : JSON.stringify(content)),
  );
  const isCode = ({ path }: Source): boolean => path.endsWith('.tf') || path.endsWith('.tfvars');
  return joinPlans(
    sources.filter((source) => !isCode(source)),
    {
      code: loadTerraform(sources.filter(isCode)).resources.filter(
        ({ isDeclaration }) => isDeclaration !== true,
      ),
      isNamed: (path) => options.named?.includes(path) ?? false,
      codeBeside: (directory) => {
        const beside = Object.entries(options.beside ?? {}).map(([path, text]) => new Source(path, text));
        return loadTerraform(beside).resources.filter(
          ({ root, isDeclaration }) => root === directory && isDeclaration !== true,
        );
      },
    },
  );
}

export function find(joined: JoinedPlans, id: string): NativeResource {
  const found = joined.resources.filter((resource) => resource.id === id);
  if (found[0] === undefined || found.length > 1) {
    throw new Error(
      `${String(found.length)} of ${id}: ${joined.resources.map((resource) => resource.id).join(', ')}`,
    );
  }
  return found[0];
}

/** Plain data; what is unknown as `<unknown>`, with what it refers to. */
export function plain(value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'map')
    return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
  const references = value.references?.map(({ address, attribute }) => ` ${address}.${attribute}`) ?? [];
  return `<unknown${references.join('')}>`;
}

export function body(resource: NativeResource): unknown {
  return plain(resource.body);
}

/** `main.tf:3` */
export function place({ origin }: { readonly origin?: NativeResource['origin'] }): string {
  if (origin === undefined) return 'nowhere';
  return `${origin.source.path}:${String(origin.source.position(origin.start).line)}`;
}

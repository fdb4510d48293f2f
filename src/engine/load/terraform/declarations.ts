import type { NativeResource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { BlockBody } from './block-body.js';
import type { Declaration } from './configuration.js';
import { findAttribute } from './configuration.js';
import { evaluateGuarded } from './guarded-evaluation.js';
import type { ModuleInstance } from './module-instance.js';
import { settleEntries } from './settlement.js';
import { map, scalar } from './values/construction.js';

/**
 * What a module declares besides resources: what it calls (`module.a`), its variables (`var.a`, with the default and the value
 * in a file of values), its locals (`local.a`), and where it keeps its state (`terraform`). Policies look into them for what resources do not show.
 */
export function* declarationsOf(module: ModuleInstance): Generator<NativeResource> {
  const { modules, variables, locals, backends } = module.configuration;
  for (const call of modules.values()) yield block('module', `module.${call.name}`, call, module);
  for (const backend of backends) yield block('terraform', 'terraform', backend, module);
  for (const variable of variables.values()) yield variableOf(variable, module);
  for (const [name, { source, expression }] of locals) {
    const origin = { source, start: expression.start, end: expression.end };
    const entries = new Map([
      ['name', scalar(name)],
      ['value', module.local(name)],
    ]);
    yield native('local', `local.${name}`, { entries, origin }, module);
  }
}

function block(type: string, name: string, declaration: Declaration, module: ModuleInstance): NativeResource {
  const body = new BlockBody(declaration.fragments, {
    scope: module.scope(declaration, undefined),
    report: module.root.report,
    self: null,
    isResource: true,
  });
  const { start, end } = declaration.block;
  const origin = { source: declaration.source, start, end };
  return native(type, name, { entries: body.entries, origin }, module);
}

function variableOf(variable: Declaration, module: ModuleInstance): NativeResource {
  const { name, source, block } = variable;
  const entries = new Map<string, Value>([['name', scalar(name)]]);
  const written = findAttribute(variable, 'default');
  if (written !== undefined) {
    const scope = module.scope(written, undefined);
    entries.set('default', evaluateGuarded(written.expression, scope, module.root.report));
  }
  const given = module.call.caller === null ? module.call.inputs(name) : undefined;
  // What was given on the command line stands nowhere in the code.
  if (given?.origin !== undefined && !given.origin.source.path.startsWith('--var '))
    entries.set('value', given);
  return native(
    'variable',
    `var.${name}`,
    { entries, origin: { source, start: block.start, end: block.end } },
    module,
  );
}

function native(
  type: string,
  name: string,
  {
    entries,
    origin,
  }: { readonly entries: ReadonlyMap<string, Value>; readonly origin: NativeResource['origin'] },
  module: ModuleInstance,
): NativeResource {
  // The value of a variable stands in another file, so the body as a whole has no place.
  const place = type === 'variable' ? {} : { origin };
  return {
    format: 'terraform',
    type,
    id: module.addressOf(name),
    isData: false,
    isDeclaration: true,
    root: module.root.directory,
    body: { ...map(settleEntries(entries)), ...place },
    origin,
  };
}

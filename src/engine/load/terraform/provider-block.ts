import type { NativeResource } from '../../model/resource.js';
import { BlockBody } from './block-body.js';
import type { Declaration } from './configuration.js';
import type { ModuleInstance } from './module-instance.js';
import { settleEntries } from './settlement.js';
import { map } from './values/construction.js';

/** A provider's configuration, `provider.aws` or `provider.aws.west`: it can hold credentials, too. */
export function providerResource(declaration: Declaration, module: ModuleInstance): NativeResource {
  const { name, source, block, fragments } = declaration;
  const scope = module.scope(declaration, undefined);
  const body = new BlockBody(fragments, { scope, report: module.root.report, self: null, isResource: false });
  const origin = { source, start: block.start, end: block.end };
  const alias = body.entry('alias');
  const suffix = alias?.kind === 'scalar' && typeof alias.value === 'string' ? `.${alias.value}` : '';
  return {
    format: 'terraform',
    type: `provider.${name}`,
    id: module.addressOf(`provider.${name}${suffix}`),
    isData: false,
    isDeclaration: true,
    root: module.root.directory,
    body: { ...map(settleEntries(body.entries)), origin },
    origin,
  };
}

import type { CanonicalType } from './canonical-type.js';

export const TERRAFORM: readonly CanonicalType[] = [
  {
    type: 'Terraform::Module',
    provider: 'other',
    description:
      'A call of a module, `module.name`, once for each place where it is written. (https://developer.hashicorp.com/terraform/language/modules/sources)',
    terraform: { types: ['module'] },
    attributes: {
      source: {
        type: 'string',
        description: 'Where the module comes from: a path, an address in a registry, a repository.',
      },
      version: { type: 'string', description: 'The versions of a module of a registry that may be used.' },
    },
  },
];

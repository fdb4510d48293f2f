import type { CanonicalAttribute } from '../canonical-type.js';

/** Where the provider documents the resource of a name. */
export function providerDocs(resource: string): string {
  return `https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${resource}`;
}

export const TAGS: CanonicalAttribute = { type: 'map', description: 'Tags by key.' };

/** `public_network_access_enabled`, which is on unless the code switches it off. */
export const PUBLIC_NETWORK_ACCESS: CanonicalAttribute = {
  type: 'boolean',
  description: 'Whether the public endpoint takes connections. Where it is not written: true.',
  terraform: 'public_network_access_enabled',
  fallback: true,
};

/** A managed identity, null where there is none. */
export const IDENTITY: CanonicalAttribute = {
  type: 'map',
  description: 'The managed identity; null where there is none.',
  terraform: 'identity',
  attributes: {
    type: { type: 'string', description: '`SystemAssigned`, `UserAssigned` or both.' },
  },
};

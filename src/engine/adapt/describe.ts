import type { TypeDescription } from '../model/type-description.js';
import type { CanonicalType } from '../model/types/canonical-type.js';
import { CANONICAL_TYPES } from '../model/types/registry.js';

/** What people read about the canonical types, and what conditions are checked against; sorted by type. */
export function describeTypes(): readonly TypeDescription[] {
  return CANONICAL_TYPES.map(describe).sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** The description of a canonical type; undefined for a native one. */
export function describeType(type: string): TypeDescription | undefined {
  const canonical = CANONICAL_TYPES.find((candidate) => candidate.type === type);
  return canonical === undefined ? undefined : describe(canonical);
}

function describe(canonical: CanonicalType): TypeDescription {
  const { types = [], satellites = {} } = canonical.terraform ?? {};
  return {
    type: canonical.type,
    provider: canonical.provider,
    description: canonical.description,
    nativeTypes: [...types, ...Object.keys(satellites)],
    isOpen: canonical.isOpen ?? false,
    attributes: canonical.attributes,
  };
}

import type { CanonicalAttribute, Place } from '../canonical-type.js';

/** The attribute `bindings`: what IAM grants on a resource. `places` are resources for one grant as a whole, or a policy's `policy_data`. */
export function bindings(places: readonly Place[]): CanonicalAttribute {
  return {
    type: 'list',
    description: 'Who has which role, through IAM resources of their own.',
    terraform: places,
    derive: 'bindings',
    attributes: {
      role: { type: 'string', description: 'The role: `roles/editor`.' },
      members: {
        type: 'list',
        description:
          'Who has it: `user:…`, `group:…`, `serviceAccount:…`, `allUsers`, `allAuthenticatedUsers`.',
      },
      condition: { type: 'any', description: 'The condition under which they have it.' },
    },
  };
}

/** The satellites `<prefix>_iam_{binding,member,policy}` of a resource, which name it in `by`. */
export function iamSatellites(prefix: string, by: string): Readonly<Record<string, string>> {
  return { [`${prefix}_iam_binding`]: by, [`${prefix}_iam_member`]: by, [`${prefix}_iam_policy`]: by };
}

/** Where the bindings of these satellites are written. */
export function iamPlaces(...prefixes: readonly string[]): readonly Place[] {
  return prefixes.flatMap((prefix) => [
    `${prefix}_iam_binding:`,
    `${prefix}_iam_member:`,
    `${prefix}_iam_policy:policy_data`,
  ]);
}

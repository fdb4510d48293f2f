import type { CanonicalAttribute } from '../canonical-type.js';

/** Of what has statements and can be no permissions boundary, so that one condition does for all. */
export const NO_BOUNDARY: CanonicalAttribute = {
  type: 'boolean',
  description: 'Whether it is a permissions boundary: only a policy of its own can be one.',
  terraform: [],
  module: [],
  cloudformation: [],
  fallback: false,
};

/** The attributes of a statement of an IAM policy document, whatever the document was written in. */
const STATEMENT: Readonly<Record<string, CanonicalAttribute>> = {
  sid: { type: 'string', description: 'The name of the statement.' },
  effect: { type: 'string', description: '`Allow` or `Deny`.' },
  actions: { type: 'list', description: 'What the statement is about, as written: `s3:GetObject`, `*`.' },
  notActions: { type: 'list', description: 'What it is not about.' },
  resources: { type: 'list', description: 'ARNs, or `*`.' },
  notResources: { type: 'list', description: 'ARNs that it does not apply to.' },
  principals: {
    type: 'list',
    description: 'Who it applies to.',
    attributes: {
      type: {
        type: 'string',
        description: '`AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everyone.',
      },
      identifiers: { type: 'list', description: 'ARNs, account ids, service names, or `*`.' },
    },
  },
  notPrincipals: {
    type: 'list',
    description: 'Who it does not apply to.',
    attributes: {
      type: { type: 'string', description: 'As in `principals`.' },
      identifiers: { type: 'list', description: 'As in `principals`.' },
    },
  },
  conditions: {
    type: 'list',
    description: 'When it applies.',
    attributes: {
      test: { type: 'string', description: 'The operator: `StringEquals`, `Bool`.' },
      variable: { type: 'string', description: 'The condition key: `aws:SourceArn`.' },
      values: { type: 'list', description: 'What it is compared with.' },
    },
  },
};

/** The statements of the policy documents at these places; in CloudFormation at `PolicyDocument`, unless it is elsewhere. */
export function statements(
  description: string,
  terraform: readonly string[],
  cloudformation: readonly string[] = ['PolicyDocument'],
): CanonicalAttribute {
  return {
    type: 'list',
    description,
    terraform,
    cloudformation,
    derive: 'statements',
    attributes: STATEMENT,
  };
}

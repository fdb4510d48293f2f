import type { Format } from '../model/resource.js';
import type { Remediation } from './policy.js';

const TEXT_OF_FORMAT = {
  terraform: 'terraform',
  'terraform-plan': 'terraform',
  cloudformation: 'cloudformation',
  kubernetes: 'kubernetes',
  dockerfile: 'dockerfile',
} as const satisfies Record<Format, keyof Remediation>;

/** What to change: the summary, and how to in the format in which the resource is written. Empty where a policy says nothing. */
export function remediationFor(remediation: Remediation, format: Format): string {
  return [remediation.summary, remediation[TEXT_OF_FORMAT[format]]]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

import type { CanonicalAttribute } from '../canonical-type.js';

/** What refers to the resource: for what is configured by resources that say it of many types. */
export const referrers: CanonicalAttribute = {
  type: 'list',
  description:
    'The native types of the other resources of the same root module or template that refer to it.',
  terraform: '',
  module: '',
  cloudformation: '',
  derive: 'referrers',
};

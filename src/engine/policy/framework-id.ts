import { ConfigError } from '../../contract/errors.js';
import { frameworkKey } from '../../contract/framework.js';
import type { Framework } from './policy.js';
import { suggest } from './suggestion.js';

/**
 * The id of the framework that a user means: `soc2`, `pci-dss` and `PCI_DSS` alike; aliases count too. Throws a ConfigError
 * (`name-unknown`) that lists what there is.
 */
export function normaliseFrameworkId(input: string, frameworks: readonly Framework[]): string {
  const wanted = frameworkKey(input);
  const framework = frameworks.find(({ id, aliases }) =>
    [id, ...aliases].some((name) => frameworkKey(name) === wanted),
  );
  if (framework !== undefined) return framework.id;
  const ids = frameworks.map(({ id }) => id);
  const hint = suggest(input, ids);
  throw new ConfigError('name-unknown', `unknown framework '${input}'.${hint} There are: ${ids.join(', ')}.`);
}

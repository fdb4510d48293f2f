/** The words of the config that its schema, the inputs and the options share. Without the schema, which brings zod. */

/** Where the config is, unless somebody says otherwise. */
export const CONFIG_PATH = '.github/policy-gate.yml';

export const COMMENT_MODES = ['auto', 'always', 'on-failure', 'never'] as const;
export const ENFORCE_MODES = ['all', 'new'] as const;
export const SUPPRESSION_SOURCES = ['head', 'base'] as const;

/** What `policy_enforcement` may be, the laxest first. */
export const ENFORCEMENTS = [
  'warn_only',
  'block_critical',
  'block_high',
  'block_medium',
  'block_low',
] as const;

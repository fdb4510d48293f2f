import type { Severity } from './severity.js';

/** What a policy's parameter can hold. */
export type ParameterValue = string | number | boolean | readonly (string | number)[];

/**
 * What users change of policies without writing their own. A policy goes by its name, or by an alias: then all policies that
 * have it are meant. See engine/policy/tuning.ts for what counts where two of these differ.
 */
export interface Tuning {
  /** The policies that are left out of a scan. */
  readonly disable: readonly string[];
  /** By policy, for all of its rules, or by `policy/rule`. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** By policy, then by parameter. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, ParameterValue>>>>;
}

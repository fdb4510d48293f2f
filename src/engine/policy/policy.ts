import type { ControlReference, Effect } from '../../contract/report.js';
import type { Severity } from '../../contract/severity.js';
import type { ParameterValue } from '../../contract/tuning.js';

/**
 * A policy as its file states it, defaults filled in: plain data, which library-file.ts keeps. Member names are those of
 * PolicyCortex's policy format.
 */
export interface Policy {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly author: string;
  readonly category: string;
  readonly resource_types: readonly string[];
  readonly tags: readonly string[];
  /** Ids of other scanners for the same check. */
  readonly aliases: readonly string[];
  /** Policies that say the same more exactly: where one of them has a violation at a line, this one keeps silent there. */
  readonly yields_to: readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly rules: readonly Rule[];
  readonly compliance_mapping: readonly ControlReference[];
  readonly remediation: Remediation;
  /** URLs, of the provider's documentation above all. */
  readonly references: readonly string[];
}

/** A resource of which the condition is true violates the policy. */
export interface Rule {
  readonly id: string;
  readonly condition: string;
  readonly effect: Effect;
  readonly severity: Severity;
  /** May hold `{{ expression }}`s. */
  readonly message: string;
}

export type ParameterType = 'string' | 'number' | 'boolean' | 'list';

/** What users may set without changing the policy; conditions read it as `params.name`. */
export interface Parameter {
  readonly type: ParameterType;
  readonly default: ParameterValue;
  readonly description: string;
}

/** Texts for people. `auto_fix` and `actions` belong to the format; this scanner changes nothing. */
export interface Remediation {
  readonly auto_fix: boolean;
  readonly actions: readonly string[];
  readonly summary: string;
  readonly terraform: string;
  readonly cloudformation: string;
  readonly kubernetes: string;
  readonly dockerfile: string;
}

/** A catalogue of controls. Which policies a control has, the policies say. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Other spellings of the id. */
  readonly aliases: readonly string[];
  readonly references: readonly string[];
  readonly controls: readonly Control[];
}

export interface Control {
  readonly id: string;
  readonly title: string;
  /** False: nothing in infrastructure code can show that the control is met; `note` says what would. */
  readonly assessable: boolean;
  readonly note: string;
}

/** Whether a value is of a parameter's type. */
export function fitsParameter(type: ParameterType, value: unknown): value is ParameterValue {
  if (type !== 'list') return typeof value === type && !Number.isNaN(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
}

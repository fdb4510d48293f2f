import type { GatePolicy } from '../contract/decision.js';
import { ConfigError } from '../contract/errors.js';
import { isSeverity } from '../contract/severity.js';

/** Throws `ConfigError` unless every limit can be kept or broken: a limit that nothing compares with would be ignored. */
export function requirePossible(policy: GatePolicy): void {
  for (const [severity, limit] of Object.entries(policy.maximum)) {
    if (!isSeverity(severity))
      throw impossible(`a limit for ${JSON.stringify(severity)}, which is no severity`);
    if (limit === undefined) continue;
    if (!Number.isSafeInteger(limit) || limit < 0) {
      throw impossible(`max-${severity.toLowerCase()} is ${limit}; it takes a whole number from 0`);
    }
  }
  for (const [framework, minimum] of Object.entries(policy.minimumScore)) {
    if (!(minimum >= 0 && minimum <= 100)) {
      throw impossible(`min-score for ${framework} is ${minimum}; it takes a number from 0 to 100`);
    }
  }
}

function impossible(what: string): ConfigError {
  return new ConfigError('input-invalid', `The gate's policy cannot be applied: ${what}.`);
}

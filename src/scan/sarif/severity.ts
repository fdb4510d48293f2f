import { compareSeverity, isSeverity, type Severity } from '../../contract/severity.js';
import type { SarifResult, SarifRule } from './shape.js';

/** What a result comes to: not a violation, one of a severity, or one that a person has to look at. */
export type Weight =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'violation' | 'review'; readonly severity: Severity }
  /** The word for it is not of SARIF: it counts as the worst. */
  | { readonly kind: 'violation'; readonly severity: 'CRITICAL'; readonly unknown: string };

const BY_LEVEL: ReadonlyMap<string, Severity> = new Map([
  ['error', 'HIGH'],
  ['warning', 'MEDIUM'],
  ['note', 'LOW'],
]);

/** What no rule was broken by: it was kept, does not apply, says something, or could not be told. */
const NO_VIOLATION: ReadonlySet<string> = new Set(['pass', 'notApplicable', 'informational', 'open']);

/**
 * How bad a result is: by the rule's `security-severity`, as on GitHub (a CVSS score), else by the level, its own before that of its rule, and `warning`
 * without either (SARIF 2.1.0, 3.27.9 and 3.27.10). Of what tools say twice, such as in a tag as well, the worst counts.
 */
export function weigh(result: SarifResult, rule: SarifRule | undefined): Weight {
  const kind = result.kind ?? 'fail';
  if (NO_VIOLATION.has(kind)) return { kind: 'nothing' };
  const isReview = kind === 'review';
  // What a person has to look at has no level of its own.
  const level = (isReview ? undefined : result.level) ?? rule?.defaultConfiguration?.level ?? 'warning';
  if (level === 'none') return { kind: 'nothing' };
  const severity = BY_LEVEL.get(level);
  if (severity === undefined)
    return { kind: 'violation', severity: 'CRITICAL', unknown: `level ${quoted(level)}` };
  if (kind !== 'fail' && !isReview) {
    return { kind: 'violation', severity: 'CRITICAL', unknown: `kind ${quoted(kind)}` };
  }
  const scored = [rule?.properties, result.properties].flatMap((properties) => byScore(properties) ?? []);
  const [worst] = [...(scored.length > 0 ? scored : [severity]), ...tagged(rule)].sort(compareSeverity);
  return { kind: isReview ? 'review' : 'violation', severity: worst ?? severity };
}

/** GitHub's bands: over 9.0 is critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, the rest low. */
function byScore(properties: SarifRule['properties']): Severity | undefined {
  const stated = properties?.['security-severity'];
  const score = typeof stated === 'string' && stated.trim() !== '' ? Number(stated) : stated;
  if (typeof score !== 'number' || !Number.isFinite(score) || score < 0) return undefined;
  return score >= 9 ? 'CRITICAL' : score >= 7 ? 'HIGH' : score >= 4 ? 'MEDIUM' : 'LOW';
}

function tagged(rule: SarifRule | undefined): readonly Severity[] {
  const tags: unknown = rule?.properties?.['tags'];
  if (!Array.isArray(tags)) return [];
  return tags.filter((tag): tag is Severity => typeof tag === 'string' && isSeverity(tag));
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}

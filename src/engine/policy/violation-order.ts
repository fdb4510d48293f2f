import { compareText } from '../../contract/diagnostic-order.js';
import type { Violation } from '../../contract/report.js';
import { compareContents, compareViolations } from '../../contract/violation-order.js';

/** 80 bits: two of a million violations share one with a chance below 10⁻¹². */
const ID_LENGTH = 20;

/** A violation without its id, which depends on the others. */
export interface Draft {
  readonly violation: Omit<Violation, 'id'>;
  /** The directory that the resource's id is unique in. */
  readonly root: string;
}

/**
 * The drafts in the order of the report, with their ids. An id is a digest of policy, rule, resource and root, so it survives
 * moved lines and reformatting; several of one id are told apart by their order. That order is total, and of nothing but what
 * the report shows: severity, file, line, policy, rule, resource, message, id.
 */
export function sortAndIdentify(
  drafts: readonly Draft[],
  hash: (text: string) => string,
): ReadonlyMap<Draft, string> {
  const seen = new Map<string, number>();
  const identified = [...drafts].sort(compareDrafts).map((draft) => {
    const { policy_name, rule_id, resource_id } = draft.violation;
    const key = JSON.stringify([policy_name, rule_id, resource_id, draft.root]);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    const id = hash(ordinal === 1 ? key : `${key}#${ordinal}`).slice(0, ID_LENGTH);
    return { draft, violation: { ...draft.violation, id } };
  });
  identified.sort((a, b) => compareViolations(a.violation, b.violation));
  return new Map(identified.map(({ draft, violation }) => [draft, violation.id]));
}

function compareDrafts(a: Draft, b: Draft): number {
  return compareContents(a.violation, b.violation) || compareText(a.root, b.root);
}

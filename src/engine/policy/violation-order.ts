import type { Violation } from '../../contract/report.js';
import { compareSeverity } from '../../contract/severity.js';

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
 * moved lines and reformatting; several of one id are told apart by their order. That order is total: severity, file, line,
 * policy, rule, resource, message, root.
 */
export function sortAndIdentify(
  drafts: readonly Draft[],
  hash: (text: string) => string,
): ReadonlyMap<Draft, string> {
  const seen = new Map<string, number>();
  const sorted = [...drafts].sort(compareDrafts).map((draft): [Draft, string] => {
    const { policy_name, rule_id, resource_id } = draft.violation;
    const key = JSON.stringify([policy_name, rule_id, resource_id, draft.root]);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return [draft, hash(ordinal === 1 ? key : `${key}#${ordinal}`).slice(0, ID_LENGTH)];
  });
  return new Map(sorted);
}

function compareDrafts(a: Draft, b: Draft): number {
  const [x, y] = [a.violation, b.violation];
  return (
    compareSeverity(x.severity, y.severity) ||
    compareText(x.file, y.file) ||
    x.line - y.line ||
    compareText(x.policy_name, y.policy_name) ||
    compareText(x.rule_id, y.rule_id) ||
    compareText(x.resource_id, y.resource_id) ||
    compareText(x.message, y.message) ||
    compareText(a.root, b.root)
  );
}

/** By code unit: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

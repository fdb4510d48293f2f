import { compareText } from '../../contract/diagnostic-order.js';
import type { Violation } from '../../contract/report.js';
import { compareContents } from '../../contract/violation-order.js';

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
 * moved lines and reformatting. Several of one id are told apart by their messages, and only the same ones by their
 * order; the first of them, by message, keeps the plain one, so that the ids of those that are left are the same when one is
 * mended. The order is total, and of nothing but what the report shows: severity, file, line, policy, rule, resource, message, id.
 */
export function sortAndIdentify(
  drafts: readonly Draft[],
  hash: (text: string) => string,
): ReadonlyMap<Draft, string> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { policy_name, rule_id, resource_id } = draft.violation;
    const key = JSON.stringify([policy_name, rule_id, resource_id, draft.root]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  const ids = new Map<Draft, string>();
  for (const [key, group] of groups) {
    for (const [draft, suffix] of suffixes(group)) ids.set(draft, hash(key + suffix).slice(0, ID_LENGTH));
  }
  const inOrder = [...ids].sort(
    ([a, idOfA], [b, idOfB]) => compareContents(a.violation, b.violation) || compareText(idOfA, idOfB),
  );
  return new Map(inOrder);
}

function suffixes(group: readonly Draft[]): readonly (readonly [Draft, string])[] {
  if (group.length === 1) return group.map((draft) => [draft, '']);
  const byMessage = [...group].sort(
    (a, b) => compareText(a.violation.message, b.violation.message) || compareDrafts(a, b),
  );
  const counts = new Map<string, number>();
  const first = byMessage[0]?.violation.message;
  return byMessage.map((draft) => {
    const { message } = draft.violation;
    const ordinal = (counts.get(message) ?? 0) + 1;
    counts.set(message, ordinal);
    return [draft, (message === first ? '' : `#${message}`) + (ordinal === 1 ? '' : `#${String(ordinal)}`)];
  });
}

function compareDrafts(a: Draft, b: Draft): number {
  return compareContents(a.violation, b.violation) || compareText(a.root, b.root);
}

import type { Decision } from '../contract/decision.js';
import { isOpen, type Violation } from '../contract/report.js';
import { SEVERITIES, type Severity } from '../contract/severity.js';

/** The violations of one severity. */
export interface Section {
  readonly severity: Severity;
  /** Whether these alone keep the change from going on. */
  readonly blocks: boolean;
  readonly groups: readonly Group[];
}

/** The violations of one policy and one severity; never empty. */
export interface Group {
  readonly policy: string;
  readonly violations: readonly Violation[];
}

/** What is open, in the order in which it is read: what blocks first, then by severity, policy, file and line. */
export function openViolations(violations: readonly Violation[], decision: Decision | null): Violation[] {
  const blocking = blockingSeverities(decision);
  const rank = (violation: Violation): number =>
    SEVERITIES.indexOf(violation.severity) - (blocking.has(violation.severity) ? SEVERITIES.length : 0);
  return violations
    .filter(isOpen)
    .sort((a, b) => rank(a) - rank(b) || age(a) - age(b) || compareWithin(a, b));
}

/** What is new comes before what was there before. */
function age({ gate }: Violation): number {
  return gate?.isNew === false ? 1 : 0;
}

/** Whether a violation can keep the change from going on, by itself or with others of its severity. */
export function canBlock(violation: Violation, decision: Decision): boolean {
  const isOld = decision.enforce === 'new' && violation.gate?.isNew === false;
  return violation.effect !== 'WARN' && !isOld && blockingSeverities(decision).has(violation.severity);
}

/** The same violations (as `openViolations` orders them), by severity and policy. */
export function sectionsOf(ordered: readonly Violation[], decision: Decision | null): Section[] {
  const blocking = blockingSeverities(decision);
  const sections: {
    severity: Severity;
    blocks: boolean;
    groups: { policy: string; violations: Violation[] }[];
  }[] = [];
  for (const violation of ordered) {
    let section = sections.at(-1);
    if (section?.severity !== violation.severity) {
      section = { severity: violation.severity, blocks: blocking.has(violation.severity), groups: [] };
      sections.push(section);
    }
    const group = section.groups.at(-1);
    if (group?.policy === violation.policy_name) group.violations.push(violation);
    else section.groups.push({ policy: violation.policy_name, violations: [violation] });
  }
  return sections;
}

/** The severities of which there are more than the policy allows. */
function blockingSeverities(decision: Decision | null): ReadonlySet<Severity> {
  const reasons = decision?.reasons.filter((reason) => reason.blocks) ?? [];
  return new Set(
    reasons.flatMap(({ severity, severities = [] }) => (severity === undefined ? severities : [severity])),
  );
}

function compareWithin(a: Violation, b: Violation): number {
  return (
    compareText(a.policy_name, b.policy_name) ||
    Number(a.effect === 'WARN') - Number(b.effect === 'WARN') ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.resource_id, b.resource_id) ||
    compareText(a.rule_id, b.rule_id) ||
    compareText(a.id, b.id)
  );
}

/** By code unit: the same order on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

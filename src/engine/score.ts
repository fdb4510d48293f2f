import { controlStatus, frameworkResult, scoreControls } from '../contract/compliance.js';
import type { ControlResult, FrameworkResult, Violation } from '../contract/report.js';
import type { Evaluation, JudgedResource } from './policy/evaluate.js';
import type { Framework, Policy } from './policy/policy.js';

export interface ComplianceScore {
  readonly frameworks: readonly FrameworkResult[];
  /** 0–100, over the assessed controls of all frameworks together; null when none was assessed. */
  readonly score: number | null;
}

export interface ScoredScan {
  readonly policies: readonly Policy[];
  readonly evaluations: readonly Evaluation[];
  /** As in the report: suppressed ones are marked. */
  readonly violations: readonly Pick<Violation, 'id' | 'suppressed'>[];
}

/**
 * The compliance scores of a scan, by the definition of AWS Security Hub: controls passed ÷ controls assessed × 100.
 *
 * - A control is assessed when one of its policies passed or failed on a resource at least; it passed when none failed.
 * - A policy that came out unknown on a resource neither passed nor failed there.
 * - Violations of effect WARN fail a control as those of DENY do: what blocks a change is one question, what a framework asks for another.
 * - Suppressed violations do not fail a control: a policy of which all violations on a resource are suppressed is not counted there.
 * - The score is rounded down, so that 100 means that all passed.
 *
 * Of each framework the controls are listed that some policy of the scan checks, in the catalogue's order.
 */
export function scoreFrameworks(frameworks: readonly Framework[], scan: ScoredScan): ComplianceScore {
  const outcomes = outcomesByPolicy(scan);
  const results = frameworks.map((framework) => scoreFramework(framework, scan.policies, outcomes));
  return { frameworks: results, score: scoreControls(results.flatMap(({ controls }) => controls)) };
}

interface Outcomes {
  readonly passed: Set<JudgedResource>;
  readonly failed: Set<JudgedResource>;
}

function outcomesByPolicy({ evaluations, violations }: ScoredScan): ReadonlyMap<string, Outcomes> {
  const suppressed = new Set(violations.filter((violation) => violation.suppressed).map(({ id }) => id));
  const outcomes = new Map<string, Outcomes>();
  for (const { policy, resource, outcome, violations: ids } of evaluations) {
    const ofPolicy = outcomes.get(policy) ?? { passed: new Set(), failed: new Set() };
    outcomes.set(policy, ofPolicy);
    if (outcome === 'passed') ofPolicy.passed.add(resource);
    else if (outcome === 'failed' && !ids.every((id) => suppressed.has(id))) ofPolicy.failed.add(resource);
  }
  return outcomes;
}

function scoreFramework(
  framework: Framework,
  policies: readonly Policy[],
  outcomes: ReadonlyMap<string, Outcomes>,
): FrameworkResult {
  const byControl = new Map<string, string[]>(framework.controls.map(({ id }) => [id, []]));
  for (const policy of policies) {
    for (const mapping of policy.compliance_mapping) {
      if (mapping.framework === framework.id) byControl.get(mapping.control)?.push(policy.name);
    }
  }
  const controls = framework.controls.flatMap(({ id, title }) => {
    const names = byControl.get(id) ?? [];
    return names.length === 0 ? [] : [scoreControl(id, title, names.sort(), outcomes)];
  });
  return frameworkResult(framework.id, controls);
}

function scoreControl(
  control: string,
  title: string,
  policies: readonly string[],
  outcomes: ReadonlyMap<string, Outcomes>,
): ControlResult {
  const failed = new Set(policies.flatMap((policy) => [...(outcomes.get(policy)?.failed ?? [])]));
  const passed = new Set(policies.flatMap((policy) => [...(outcomes.get(policy)?.passed ?? [])]));
  const onlyPassed = [...passed].filter((resource) => !failed.has(resource)).length;
  const status = controlStatus(onlyPassed, failed.size);
  return { control, title, status, policies, passed: onlyPassed, failed: failed.size };
}

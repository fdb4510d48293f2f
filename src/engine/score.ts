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
  readonly violations: readonly Pick<Violation, 'id' | 'suppressed' | 'effect'>[];
}

/**
 * The compliance scores of a scan, by the definition of AWS Security Hub: controls passed ÷ controls assessed × 100.
 *
 * - A control is assessed when one of its policies passed or failed on a resource at least; it passed when none failed.
 * - A policy that came out unknown on a resource neither passed nor failed there.
 * - Violations of effect WARN do not fail a control: a score that is asked for would block, and they never do.
 * - Suppressed violations do not either. A policy of which all violations on a resource are of these kinds is not counted there.
 * - The score is rounded down, so that 100 means that all passed.
 *
 * Of each framework the controls are listed that some policy of the scan checks, in the catalogue's order; with each, the policies
 * that had something to judge.
 */
export function scoreFrameworks(frameworks: readonly Framework[], scan: ScoredScan): ComplianceScore {
  const judged = outcomesByPolicy(scan);
  const names = policiesByControl(scan.policies);
  const results = frameworks.map((framework) =>
    scoreFramework(framework, names.get(framework.id) ?? new Map<string, readonly string[]>(), judged),
  );
  return { frameworks: results, score: scoreControls(results.flatMap(({ controls }) => controls)) };
}

/** The resources by number: there may be many, and each belongs to most controls. */
interface Outcomes {
  readonly passed: number[];
  readonly failed: number[];
}

interface Judged {
  readonly byPolicy: ReadonlyMap<string, Outcomes>;
  readonly tally: Tally;
}

function outcomesByPolicy({ evaluations, violations }: ScoredScan): Judged {
  const failing = new Set(
    violations.filter(({ suppressed, effect }) => !suppressed && effect === 'DENY').map(({ id }) => id),
  );
  const numbers = new Map<JudgedResource, number>();
  const byPolicy = new Map<string, Outcomes>();
  for (const { policy, resource, outcome, violations: ids } of evaluations) {
    const number = numbers.get(resource) ?? numbers.size;
    numbers.set(resource, number);
    const ofPolicy = byPolicy.get(policy) ?? { passed: [], failed: [] };
    byPolicy.set(policy, ofPolicy);
    if (outcome === 'passed') ofPolicy.passed.push(number);
    else if (outcome === 'failed' && ids.some((id) => failing.has(id))) ofPolicy.failed.push(number);
  }
  return { byPolicy, tally: new Tally(numbers.size) };
}

/** Counts resources, each once a control. */
class Tally {
  /** The control at which a resource was last counted: so nothing need be cleared between them. */
  private readonly failedAt: Uint32Array;
  private readonly passedAt: Uint32Array;
  private control = 0;

  constructor(resources: number) {
    this.failedAt = new Uint32Array(resources);
    this.passedAt = new Uint32Array(resources);
  }

  /** A resource that fails one policy of the control fails it, however many others it passes. */
  count(policies: readonly Outcomes[]): Pick<ControlResult, 'passed' | 'failed'> {
    this.control += 1;
    const { control, failedAt, passedAt } = this;
    let [passed, failed] = [0, 0];
    for (const policy of policies) {
      for (const resource of policy.failed) {
        if (failedAt[resource] !== control) failed += 1;
        failedAt[resource] = control;
      }
    }
    for (const policy of policies) {
      for (const resource of policy.passed) {
        if (failedAt[resource] !== control && passedAt[resource] !== control) passed += 1;
        passedAt[resource] = control;
      }
    }
    return { passed, failed };
  }
}

/** By framework, then by control. */
function policiesByControl(
  policies: readonly Policy[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, Map<string, string[]>>();
  for (const policy of policies) {
    for (const { framework, control } of policy.compliance_mapping) {
      const ofFramework = names.get(framework) ?? new Map<string, string[]>();
      names.set(framework, ofFramework);
      const ofControl = ofFramework.get(control);
      if (ofControl === undefined) ofFramework.set(control, [policy.name]);
      else ofControl.push(policy.name);
    }
  }
  return names;
}

function scoreFramework(
  framework: Framework,
  policies: ReadonlyMap<string, readonly string[]>,
  judged: Judged,
): FrameworkResult {
  const controls = framework.controls.flatMap(({ id, title }) => {
    const names = policies.get(id);
    return names === undefined ? [] : [scoreControl(id, title, names, judged)];
  });
  return frameworkResult(framework.id, controls);
}

function scoreControl(
  control: string,
  title: string,
  names: readonly string[],
  { byPolicy, tally }: Judged,
): ControlResult {
  const policies = names.filter((name) => byPolicy.has(name)).sort();
  const { passed, failed } = tally.count(policies.flatMap((name) => byPolicy.get(name) ?? []));
  const status = controlStatus(passed, failed);
  return { control, title, status, policies, passed, failed };
}

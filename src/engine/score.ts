import { controlStatus, frameworkResult, scoreControls } from '../contract/compliance.js';
import type { ControlResult, FrameworkResult } from '../contract/report.js';
import type { Evaluation, JudgedResource } from './policy/evaluate.js';
import type { Framework, Policy } from './policy/policy.js';

export interface ComplianceScore {
  readonly frameworks: readonly FrameworkResult[];
  /** 0–100, over the assessed controls of all frameworks together; null when none was assessed. */
  readonly score: number | null;
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
export function scoreFrameworks(
  frameworks: readonly Framework[],
  policies: readonly Policy[],
  outcomes: Outcomes,
): ComplianceScore {
  const names = policiesByControl(policies);
  const judged = { outcomes, tally: new Tally(outcomes.resources) };
  const results = frameworks.map((framework) =>
    scoreFramework(framework, names.get(framework.id) ?? new Map<string, readonly string[]>(), judged),
  );
  return { frameworks: results, score: scoreControls(results.flatMap(({ controls }) => controls)) };
}

/** What the policies came out as, taken down one by one: of many resources it takes little memory. */
export class Outcomes {
  private readonly numbers = new WeakMap<JudgedResource, number>();
  private count = 0;
  private readonly byPolicy = new Map<string, OutcomesOfPolicy>();

  add({ policy, resource, outcome, isCounted }: Evaluation): void {
    const ofPolicy = this.byPolicy.get(policy) ?? { passed: [], failed: [] };
    this.byPolicy.set(policy, ofPolicy);
    if (outcome === 'passed') ofPolicy.passed.push(this.numberOf(resource));
    else if (isCounted) ofPolicy.failed.push(this.numberOf(resource));
  }

  /** The resources by number: each belongs to most controls. Undefined for a policy that had nothing to judge. */
  of(policy: string): OutcomesOfPolicy | undefined {
    return this.byPolicy.get(policy);
  }

  get resources(): number {
    return this.count;
  }

  private numberOf(resource: JudgedResource): number {
    let number = this.numbers.get(resource);
    if (number === undefined) {
      number = this.count;
      this.count += 1;
      this.numbers.set(resource, number);
    }
    return number;
  }
}

interface OutcomesOfPolicy {
  readonly passed: number[];
  readonly failed: number[];
}

interface Judged {
  readonly outcomes: Outcomes;
  readonly tally: Tally;
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
  count(policies: readonly OutcomesOfPolicy[]): Pick<ControlResult, 'passed' | 'failed'> {
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
  { outcomes, tally }: Judged,
): ControlResult {
  const policies = names.filter((name) => outcomes.of(name) !== undefined).sort();
  const { passed, failed } = tally.count(policies.flatMap((name) => outcomes.of(name) ?? []));
  const status = controlStatus(passed, failed);
  return { control, title, status, policies, passed, failed };
}

import { ScanError } from '../../contract/errors.js';
import type { Suppression, Violation } from '../../contract/report.js';
import type { Format, NativeResource, Resource } from '../model/resource.js';
import type { MapValue, Value } from '../model/value.js';
import type { CompiledPolicy, CompiledRule } from './compile-policy.js';
import type { Outcome, Scope } from './condition/condition.js';
import { remediationFor } from './remediation.js';
import type { Draft } from './violation-order.js';
import { sortAndIdentify } from './violation-order.js';

export interface EvaluationOptions {
  /** A digest of a text in hexadecimal digits, 20 at least, such as SHA-256. */
  readonly hash: (text: string) => string;
  /** What the scanned code says against a violation. */
  readonly suppress?: Suppress;
}

/**
 * The suppression that a violation falls under; undefined for none. `isOfResource`: of all that the rule may find on the resource, not only
 * of what stands where the violation points.
 */
export type Suppress = (
  violation: Pick<Violation, 'policy_name' | 'rule_id' | 'file' | 'line' | 'end_line'>,
  native: NativeResource,
) => { readonly suppression: Suppression; readonly isOfResource: boolean } | undefined;

/** What one policy says of one resource. */
export interface Evaluation {
  readonly policy: string;
  readonly resource: JudgedResource;
  /** `failed` when a rule is true; else `unknown` when a rule is unknown: no violation, but not passed either. */
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** The ids of the violations, and of the rules that came out unknown. */
  readonly violations: readonly string[];
  readonly unknownRules: readonly string[];
}

/** Of a resource no more than its name, so that the rest of it can be dropped. The same object for every policy. */
export interface JudgedResource {
  readonly format: Format;
  readonly id: string;
  readonly root: string;
}

export interface EvaluationResult {
  /** In a total order: most severe first, then by place. */
  readonly violations: readonly Violation[];
  readonly evaluations: readonly Evaluation[];
  /** How many rules came out unknown on a resource. */
  readonly unknownEvaluations: number;
}

/**
 * Judges each resource by the policies for its type. A policy that names the native type sees the block as written, one that
 * names the canonical type (also if it names both) sees the model. Data sources as written are not judged. A rule gives one violation on a
 * resource, and one on each of its satellites that has an element which it is true for, in the name of the satellite if that is
 * the element; where one is suppressed for its
 * place only, also one for the next element.
 * Throws a ScanError (`budget-exceeded`) when there are more than a report can hold.
 */
export function evaluatePolicies(
  resources: readonly Resource[],
  policies: readonly CompiledPolicy[],
  options: EvaluationOptions,
): EvaluationResult {
  const judge = new Judge(policies, options);
  judge.add(resources);
  return judge.result();
}

/** As `evaluatePolicies`, for resources that come in parts, none of which it keeps. */
export class Judge {
  private readonly byType: PolicyIndex;
  private readonly judgements: Judgement[] = [];
  private found = 0;

  constructor(
    policies: readonly CompiledPolicy[],
    private readonly options: EvaluationOptions,
  ) {
    this.byType = indexByType(policies);
  }

  /** Throws a ScanError (`budget-exceeded`) when there are more violations than a report can hold. */
  add(resources: readonly Resource[]): void {
    for (const resource of resources) {
      if (resource.native.isData && resource.type === resource.native.type) continue;
      for (const judgement of judgeResource(resource, this.byType, this.options.suppress)) {
        this.judgements.push(judgement);
        this.found += judgement.drafts.length;
      }
      if (this.found > MAXIMUM_VIOLATIONS) throw tooManyViolations(resource.native);
    }
  }

  result(): EvaluationResult {
    const drafts = this.judgements.flatMap((judgement) => judgement.drafts);
    const ids = sortAndIdentify(drafts, this.options.hash);
    const evaluations = this.judgements.map(({ drafts, ...evaluation }) => ({
      ...evaluation,
      violations: drafts.length === 0 ? NONE : drafts.map((draft) => ids.get(draft) ?? ''),
    }));
    return {
      violations: [...ids].map(([{ violation }, id]) => ({ id, ...violation })),
      evaluations,
      unknownEvaluations: evaluations.reduce((sum, { unknownRules }) => sum + unknownRules.length, 0),
    };
  }
}

/** Nobody reads so many, and their report would be larger than 100 MB. */
const MAXIMUM_VIOLATIONS = 100_000;

function tooManyViolations({ origin }: NativeResource): ScanError {
  return new ScanError(
    'budget-exceeded',
    `${origin.source.path}: more than ${String(MAXIMUM_VIOLATIONS)} violations up to this file. Scan a narrower path.`,
  );
}

/** Most evaluations have no violation: they share the list that says so. */
const NONE: readonly never[] = [];

/** The places of a rule on a resource that may be suppressed one by one. */
const MAXIMUM_PLACES = 100;

interface Judgement extends Omit<Evaluation, 'violations'> {
  readonly drafts: readonly Draft[];
}

type PolicyIndex = ReadonlyMap<string, readonly CompiledPolicy[]>;

function indexByType(policies: readonly CompiledPolicy[]): PolicyIndex {
  const index = new Map<string, CompiledPolicy[]>();
  for (const policy of policies) {
    for (const type of new Set(policy.policy.resource_types)) {
      const indexed = index.get(type);
      if (indexed === undefined) index.set(type, [policy]);
      else indexed.push(policy);
    }
  }
  return index;
}

function judgeResource(resource: Resource, byType: PolicyIndex, suppress?: Suppress): Judgement[] {
  const { type, native } = resource;
  const canonical = byType.get(type) ?? [];
  const written = native.type === type || native.isData ? [] : (byType.get(native.type) ?? []);
  const asWritten = written.filter((policy) => !canonical.includes(policy));
  if (canonical.length === 0 && asWritten.length === 0) return [];
  const judged = { format: native.format, id: native.id, root: native.root };
  const scope = { origin: native.origin, meta: describeResource(resource) };
  const judgements = [
    ...canonical.map((policy) =>
      judge(resource, policy, { ...scope, resource: resource.attributes }, suppress),
    ),
    ...asWritten.map((policy) => judge(resource, policy, { ...scope, resource: native.body }, suppress)),
  ];
  return judgements.map((judgement) => ({ ...judgement, resource: judged }));
}

function judge(
  resource: Resource,
  compiled: CompiledPolicy,
  base: Scope,
  suppress: Suppress | undefined,
): Omit<Judgement, 'resource'> {
  const scope = { ...base, parameters: compiled.parameters() };
  const drafts: Draft[] = [];
  const unknownRules: string[] = [];
  for (const rule of compiled.rules()) {
    const found = judgeRule(resource, compiled, rule, scope, suppress);
    drafts.push(...found.drafts);
    if (found.isUnknown) unknownRules.push(rule.rule.id);
  }
  const outcome = drafts.length > 0 ? 'failed' : unknownRules.length > 0 ? 'unknown' : 'passed';
  return { policy: compiled.policy.name, outcome, unknownRules, drafts };
}

/** What one rule finds, and whether it, or what is left of it behind a suppression, cannot be known. */
function judgeRule(
  resource: Resource,
  compiled: CompiledPolicy,
  rule: CompiledRule,
  scope: Scope,
  suppress: Suppress | undefined,
): { readonly drafts: readonly Draft[]; readonly isUnknown: boolean } {
  const drafts: Draft[] = [];
  const without: ReadonlyMap<string, Value>[] = [];
  const reported = new Set<NativeResource>();
  for (;;) {
    const scopeOfRest = { ...scope, without };
    const outcome = rule.condition.evaluate(scopeOfRest);
    // What is left once something was reported makes no difference.
    if (outcome.truth !== 'true')
      return { drafts, isUnknown: outcome.truth === 'unknown' && reported.size === 0 };
    // Beyond the limit nothing is taken for suppressed.
    const isWithin = without.length < MAXIMUM_PLACES;
    const block = blockOf(resource, outcome);
    let said: ReturnType<Suppress>;
    if (!reported.has(block)) {
      const found = draft(resource, compiled, rule, scopeOfRest, outcome);
      said = isWithin ? suppress?.(found.violation, resource.native) : undefined;
      drafts.push(said === undefined ? found : suppressed(found, said.suppression));
      if (said === undefined) reported.add(block);
    }
    const { matches } = outcome;
    const isLast = !isWithin || matches === undefined || matches.size === 0;
    const mayBeMore = said === undefined ? hasSatellites(resource) : !said.isOfResource;
    if (isLast || !mayBeMore) return { drafts, isUnknown: false };
    without.push(said === undefined ? outermostOf(matches) : matches);
  }
}

function hasSatellites({ satellites }: Resource): boolean {
  return satellites !== undefined && satellites.length > 0;
}

function outermostOf(matches: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...matches].slice(0, 1));
}

/** What a violation was written in: the resource itself, or one of its satellites. */
function blockOf({ native, satellites }: Resource, { witness }: Outcome): NativeResource {
  const isAround = ({ origin }: NativeResource): boolean =>
    witness !== undefined &&
    origin.source === witness.source &&
    origin.start <= witness.start &&
    witness.end <= origin.end;
  return satellites?.find(isAround) ?? native;
}

/** The satellite that is itself the element that decided: the rule of a security group, not the bucket of a versioning. */
function satelliteIn({ satellites }: Resource, { matches }: Outcome): NativeResource | undefined {
  const [element] = matches?.values() ?? [];
  const origin = element?.origin;
  if (origin === undefined) return undefined;
  return satellites?.find(({ body, origin: whole }) => origin === (body.origin ?? whole));
}

function suppressed({ violation, root }: Draft, suppression: Suppression): Draft {
  return { violation: { ...violation, suppressed: true, suppression }, root };
}

function draft(
  resource: Resource,
  { policy }: CompiledPolicy,
  { rule, message }: CompiledRule,
  scope: Scope,
  outcome: Outcome,
): Draft {
  const { native } = resource;
  const span = outcome.witness ?? native.origin;
  const accused = satelliteIn(resource, outcome) ?? native;
  const violation = {
    policy_name: policy.name,
    rule_id: rule.id,
    severity: rule.severity,
    effect: rule.effect,
    message: message.render(scope, outcome),
    resource_id: accused.id,
    resource_type: resource.type,
    provider: resource.provider,
    file: span.source.path,
    line: span.source.position(span.start).line,
    end_line: span.source.position(Math.max(span.start, span.end - 1)).line,
    frameworks: policy.compliance_mapping,
    remediation: remediationFor(policy.remediation, native.format),
    suppressed: false,
  };
  return { violation, root: native.root };
}

function describeResource({ type, provider, native }: Resource): MapValue {
  const text = (value: string): Value => ({ kind: 'scalar', value });
  return {
    kind: 'map',
    entries: new Map([
      ['type', text(type)],
      ['provider', text(provider)],
      ['nativeType', text(native.type)],
      ['format', text(native.format)],
      ['id', text(native.id)],
    ]),
  };
}

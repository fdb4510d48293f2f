import { ScanError } from '../../contract/errors.js';
import type { Suppression, Violation } from '../../contract/report.js';
import type { Format, NativeResource, Resource } from '../model/resource.js';
import type { MapValue, Value } from '../model/value.js';
import type { CompiledPolicy, CompiledRule } from './compile-policy.js';
import { EVALUATION_STEPS } from './condition/budget.js';
import type { Outcome, Scope } from './condition/condition.js';
import { draft, suppressed } from './draft.js';
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
  /** Of one that failed: whether a violation counts, which is not suppressed and does more than warn. */
  readonly isCounted: boolean;
  /** The ids of the rules that came out unknown. */
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
  /** How many rules came out unknown on a resource. */
  readonly unknownEvaluations: number;
}

/**
 * Judges each resource by the policies for its type. A policy that names the native type sees the block as written, one that
 * names the canonical type (also if it names both) sees the model; one for `*` sees every block as written, data sources too. By the
 * others data sources as written are not judged. A rule gives one violation on a resource, or, where a quantifier decides, one for each
 * element that it is true for, as far as they stand on lines of their own; in the name of a satellite that is itself the element.
 * A policy that yields to others keeps silent at the lines at which one of these has a violation, suppressed or not.
 * Throws a ScanError (`budget-exceeded`) when there are more than a report can hold.
 */
export function evaluatePolicies(
  resources: readonly Resource[],
  policies: readonly CompiledPolicy[],
  options: EvaluationOptions,
): EvaluationResult & { readonly evaluations: readonly Evaluation[] } {
  const evaluations: Evaluation[] = [];
  const judge = new Judge(policies, options, (evaluation) => evaluations.push(evaluation));
  judge.add(resources);
  return { ...judge.result(), evaluations };
}

/** As `evaluatePolicies`, for resources that come in parts: it keeps nothing but the violations. */
export class Judge {
  private readonly byType: PolicyIndex;
  private readonly drafts: Draft[] = [];
  private unknownEvaluations = 0;

  constructor(
    policies: readonly CompiledPolicy[],
    private readonly options: EvaluationOptions,
    private readonly note: (evaluation: Evaluation) => void,
  ) {
    this.byType = indexByType(policies);
  }

  /** Throws a ScanError (`budget-exceeded`) when there are more violations than a report can hold. */
  add(resources: readonly Resource[]): void {
    const yielding: Judgement[] = [];
    const said = new Set<string>();
    for (const resource of resources) {
      const isRead = resource.native.isData && resource.type === resource.native.type;
      if (isRead && resource.isAnything !== true) continue;
      for (const judgement of judgeResource(resource, this.byType, this.options.suppress)) {
        if (judgement.yieldsTo.length > 0) yielding.push(judgement);
        else this.keep(judgement);
        for (const { violation } of judgement.drafts) said.add(lineOf(violation, violation.policy_name));
      }
      if (this.drafts.length > MAXIMUM_VIOLATIONS) throw tooManyViolations(resource.native);
    }
    for (const judgement of yielding) {
      const drafts = judgement.drafts.filter(
        ({ violation }) => !judgement.yieldsTo.some((policy) => said.has(lineOf(violation, policy))),
      );
      // What another policy says whole is judged by that one.
      if (drafts.length > 0) this.keep({ ...judgement, drafts });
    }
  }

  private keep({ policy, resource, outcome, unknownRules, drafts }: Judgement): void {
    for (const draft of drafts) this.drafts.push(draft);
    this.unknownEvaluations += unknownRules.length;
    const isCounted = drafts.some(({ violation }) => !violation.suppressed && violation.effect === 'DENY');
    this.note({ policy, resource, outcome, isCounted, unknownRules });
  }

  result(): EvaluationResult {
    const ids = sortAndIdentify(this.drafts, this.options.hash);
    return {
      violations: [...ids].map(([{ violation }, id]) => ({ id, ...violation })),
      unknownEvaluations: this.unknownEvaluations,
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

/** The places of a rule on a resource that are reported, and may be suppressed, one by one; one more stands for the rest. */
const MAXIMUM_PLACES = 100;
/** What the search for them may take. */
const MAXIMUM_STEPS = EVALUATION_STEPS;

interface Judgement extends Omit<Evaluation, 'isCounted'> {
  readonly drafts: readonly Draft[];
  /** The policies before which these drafts are silent. */
  readonly yieldsTo: readonly string[];
}

function lineOf({ file, line }: Draft['violation'], policy: string): string {
  return `${policy} ${String(line)} ${file}`;
}

/** What a policy names as its resource type that judges everything as it was written. */
const ANYTHING = '*';

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
  const isAnything = resource.isAnything === true;
  const canonical = byType.get(isAnything ? ANYTHING : type) ?? [];
  const written = isAnything || native.type === type || native.isData ? [] : (byType.get(native.type) ?? []);
  if (canonical.length === 0 && written.length === 0) return [];
  const judged = { format: native.format, id: native.id, root: native.root };
  const meta = describeResource(resource);
  const judgements: Judgement[] = [];
  const model = { origin: native.origin, meta, resource: resource.attributes };
  for (const policy of canonical) judgements.push(judge(resource, policy, model, judged, suppress));
  const block = { origin: native.origin, meta, resource: native.body };
  for (const policy of written)
    if (!canonical.includes(policy)) judgements.push(judge(resource, policy, block, judged, suppress));
  return judgements;
}

function judge(
  resource: Resource,
  compiled: CompiledPolicy,
  base: Scope,
  judged: JudgedResource,
  suppress: Suppress | undefined,
): Judgement {
  const scope = { ...base, parameters: compiled.parameters() };
  // Most rules are false of most resources: there is nothing to collect.
  let drafts: readonly Draft[] = NONE;
  let unknownRules: readonly string[] = NONE;
  for (const rule of compiled.rules()) {
    const first = rule.condition.evaluate(scope);
    if (first.truth === 'false') continue;
    const { places, isRestUnknown } = placesOf(resource, compiled, { rule, first }, scope, suppress);
    if (isRestUnknown && places.every(({ violation }) => violation.suppressed))
      unknownRules = [...unknownRules, rule.rule.id];
    drafts = [...drafts, ...places];
  }
  const outcome = drafts.length > 0 ? 'failed' : unknownRules.length > 0 ? 'unknown' : 'passed';
  return {
    policy: compiled.policy.name,
    resource: judged,
    outcome,
    unknownRules,
    drafts,
    yieldsTo: drafts.length === 0 ? NONE : compiled.policy.yields_to,
  };
}

/** The places of a resource that a rule is true for, and whether it cannot be known if there are more. `first` is what it came out as. */
function placesOf(
  resource: Resource,
  compiled: CompiledPolicy,
  { rule, first }: { readonly rule: CompiledRule; readonly first: Outcome },
  scope: Scope,
  suppress: Suppress | undefined,
): { readonly places: readonly Draft[]; readonly isRestUnknown: boolean } {
  const places = new Places();
  const without: ReadonlyMap<string, Value>[] = [];
  const scopeOfRest = { ...scope, without };
  let steps = 0;
  for (let outcome = first; ; outcome = rule.condition.evaluate(scopeOfRest)) {
    if (outcome.truth !== 'true')
      return { places: places.drafts, isRestUnknown: outcome.truth === 'unknown' };
    const found = draft(resource, compiled, rule, scopeOfRest, outcome);
    // Beyond the limits nothing is taken for suppressed.
    const isWithin = without.length < MAXIMUM_PLACES && steps <= MAXIMUM_STEPS;
    const said = isWithin ? suppress?.(found.violation, resource.native) : undefined;
    const { matches } = outcome;
    places.add(said === undefined ? found : suppressed(found, said.suppression), matches);
    const isSettled = said?.isOfResource === true || matches === undefined;
    if (isSettled || !isWithin) return { places: places.drafts, isRestUnknown: false };
    without.push(matches);
    steps += outcome.steps;
  }
}

/** What one rule finds on one resource: of a line, and of what is said of an element of the outermost list, one each. */
class Places {
  readonly drafts: Draft[] = [];
  private readonly lines = new Set<string>();
  private readonly said = new Map<Value, Set<string>>();

  add(draft: Draft, matches: Outcome['matches']): void {
    const { file, line, message, suppressed: isSuppressed } = draft.violation;
    const place = `${String(isSuppressed)} ${String(line)} ${file}`;
    const words = `${String(isSuppressed)} ${message}`;
    const [element] = matches?.values() ?? [];
    const said = element === undefined ? undefined : this.said.get(element);
    if (this.lines.has(place) || said?.has(words) === true) return;
    this.lines.add(place);
    if (said !== undefined) said.add(words);
    else if (element !== undefined) this.said.set(element, new Set([words]));
    this.drafts.push(draft);
  }
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

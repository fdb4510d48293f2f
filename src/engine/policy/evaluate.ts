import type { Violation } from '../../contract/report.js';
import type { Resource } from '../model/resource.js';
import type { MapValue, Value } from '../model/value.js';
import type { CompiledPolicy, CompiledRule } from './compile-policy.js';
import type { Outcome, Scope } from './condition/condition.js';
import { remediationFor } from './remediation.js';
import type { Draft } from './violation-order.js';
import { sortAndIdentify } from './violation-order.js';

export interface EvaluationOptions {
  /** A digest of a text in hexadecimal digits, 20 at least, such as SHA-256. */
  readonly hash: (text: string) => string;
}

/** What one policy says of one resource. */
export interface Evaluation {
  readonly policy: string;
  readonly resource: Resource;
  /** `failed` when a rule is true; else `unknown` when a rule is unknown: no violation, but not passed either. */
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** The ids of the violations, and of the rules that came out unknown. */
  readonly violations: readonly string[];
  readonly unknownRules: readonly string[];
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
 * names the canonical type (also if it names both) sees the model. Data sources are not judged.
 */
export function evaluatePolicies(
  resources: readonly Resource[],
  policies: readonly CompiledPolicy[],
  options: EvaluationOptions,
): EvaluationResult {
  const byType = indexByType(policies);
  const judged = resources
    .filter((resource) => !resource.native.isData)
    .flatMap((resource) => judgeResource(resource, byType));
  const drafts = judged.flatMap(({ drafts }) => drafts);
  const ids = sortAndIdentify(drafts, options.hash);
  const evaluations = judged.map(({ drafts, ...evaluation }) => ({
    ...evaluation,
    violations: drafts.map((draft) => ids.get(draft) ?? ''),
  }));
  return {
    violations: [...ids].map(([{ violation }, id]) => ({ id, ...violation })),
    evaluations,
    unknownEvaluations: evaluations.reduce((sum, { unknownRules }) => sum + unknownRules.length, 0),
  };
}

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

function judgeResource(resource: Resource, byType: PolicyIndex): Judgement[] {
  const { type, native } = resource;
  const canonical = byType.get(type) ?? [];
  const written = native.type === type ? [] : (byType.get(native.type) ?? []);
  const asWritten = written.filter((policy) => !canonical.includes(policy));
  if (canonical.length === 0 && asWritten.length === 0) return [];
  const scope = { origin: native.origin, meta: describeResource(resource) };
  return [
    ...canonical.map((policy) => judge(resource, policy, { ...scope, resource: resource.attributes })),
    ...asWritten.map((policy) => judge(resource, policy, { ...scope, resource: native.body })),
  ];
}

function judge(resource: Resource, compiled: CompiledPolicy, base: Scope): Judgement {
  const scope = { ...base, parameters: compiled.parameters };
  const drafts: Draft[] = [];
  const unknownRules: string[] = [];
  for (const rule of compiled.rules()) {
    const outcome = rule.condition.evaluate(scope);
    if (outcome.truth === 'true') drafts.push(draft(resource, compiled, rule, scope, outcome));
    else if (outcome.truth === 'unknown') unknownRules.push(rule.rule.id);
  }
  const outcome = drafts.length > 0 ? 'failed' : unknownRules.length > 0 ? 'unknown' : 'passed';
  return { policy: compiled.policy.name, resource, outcome, unknownRules, drafts };
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
  const violation = {
    policy_name: policy.name,
    rule_id: rule.id,
    severity: rule.severity,
    effect: rule.effect,
    message: message.render(scope, outcome),
    resource_id: native.id,
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

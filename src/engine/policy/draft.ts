import type { CallSite, Suppression } from '../../contract/report.js';
import type { NativeResource, Resource } from '../model/resource.js';
import type { Span } from '../model/source.js';
import type { CompiledPolicy, CompiledRule } from './compile-policy.js';
import type { Outcome, Scope } from './condition/condition.js';
import { remediationFor } from './remediation.js';
import type { Draft } from './violation-order.js';

/** The satellite that is itself the element that decided: the rule of a security group, not the bucket of a versioning. */
function satelliteIn({ satellites }: Resource, { matches }: Outcome): NativeResource | undefined {
  const [element] = matches?.values() ?? [];
  const origin = element?.origin;
  if (origin === undefined) return undefined;
  return satellites?.find(({ body, origin: whole }) => origin === (body.origin ?? whole));
}

export function suppressed({ violation, root }: Draft, suppression: Suppression): Draft {
  return { violation: { ...violation, suppressed: true, suppression }, root };
}

/** The calls that make a resource: of each the line of the argument that handed on what decided, else that of the call. */
function callsOf({ calls = [] }: NativeResource, through: readonly Span[]): readonly CallSite[] {
  return calls.map(({ address, span }) => {
    const argument = through.find(
      ({ source, start, end }) => source === span.source && start >= span.start && end <= span.end,
    );
    const { source, start } = argument ?? span;
    return { call: address, file: source.path, line: source.position(start).line };
  });
}

/** The violation of a rule that came out true. It points at what decided. */
export function draft(
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
    ...(accused.calls === undefined ? {} : { called_from: callsOf(accused, outcome.through ?? []) }),
  };
  return { violation, root: native.root };
}

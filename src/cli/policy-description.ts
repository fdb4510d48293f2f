import type { ParameterValue } from '../contract/tuning.js';
import { formatsOf } from '../engine/adapt/formats.js';
import type { Policy, Remediation, Rule } from '../engine/policy/policy.js';
import { type Paint, paint, wrapped } from '../present/terminal.js';
import type { Terminal } from './terminal.js';

const MAXIMUM_WIDTH = 120;
const INDENT = '  ';

/** What `policies show` prints of a policy; ends in an empty line. */
export function describePolicy(policy: Policy, terminal: Pick<Terminal, 'colour' | 'width'>): string {
  const style = paint(terminal.colour);
  const width = Math.min(terminal.width, MAXIMUM_WIDTH);
  const room = width - INDENT.length;
  const text = (line: string): readonly string[] => wrapped(line, room);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Resources', text(policy.resource_types.join(', '))],
    ['Formats', text([...new Set(policy.resource_types.flatMap(formatsOf))].join(', '))],
    ['Rules', policy.rules.flatMap((rule) => ruleLines(rule, style.severity, room))],
    ['Parameters', parameterLines(policy, room)],
    ['Remediation', remediationLines(policy.remediation, room)],
    ['Controls', controlLines(policy, room)],
    ['Silent where these say it', text(policy.yields_to.join(', '))],
    ['Aliases', text(policy.aliases.join(', '))],
    ['References', policy.references],
  ];
  const blocks = [
    [style.bold(policy.name), ...wrapped(policy.description, width)],
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => [style.bold(`${title}:`), ...lines.map((line) => INDENT + line)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n`;
}

/** A condition keeps its lines, which somebody laid out to be read, unless they are too long. */
function ruleLines(rule: Rule, severityStyle: Paint['severity'], room: number): readonly string[] {
  const head = `${rule.id} (${severityStyle(rule.severity, rule.severity)}, ${rule.effect}): violated when`;
  const lines = rule.condition.trim().split('\n');
  return [
    head,
    ...lines
      .flatMap((line) => (line.length <= room - INDENT.length ? [line] : wrapped(line, room - INDENT.length)))
      .map((line) => INDENT + line),
  ];
}

function parameterLines({ name: policy, parameters }: Policy, room: number): readonly string[] {
  return Object.entries(parameters).flatMap(([name, { type, default: usual, description }]) => [
    `${name} (${type}): set it with --param ${policy}.${name}=VALUE`,
    ...wrapped(description, room - INDENT.length).map((line) => INDENT + line),
    ...wrapped(`default: ${shownValue(usual)}`, room - INDENT.length).map((line) => INDENT + line),
  ]);
}

/** As the option takes it. */
function shownValue(value: ParameterValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function remediationLines(remediation: Remediation, room: number): readonly string[] {
  const { summary, terraform, cloudformation, kubernetes, dockerfile } = remediation;
  const texts: readonly (readonly [string, string])[] = [
    ['', summary],
    ['Terraform: ', terraform],
    ['CloudFormation: ', cloudformation],
    ['Kubernetes: ', kubernetes],
    ['Dockerfile: ', dockerfile],
  ];
  return texts
    .filter(([, text]) => text.trim() !== '')
    .flatMap(([label, text]) => wrapped(label + text, room));
}

/** One line a framework, in the policy's order. */
function controlLines({ compliance_mapping: mapping }: Policy, room: number): readonly string[] {
  const frameworks = [...new Set(mapping.map(({ framework }) => framework))];
  const left = Math.max(0, ...frameworks.map((framework) => framework.length)) + INDENT.length;
  return frameworks.flatMap((id) => {
    const controls = mapping.filter(({ framework }) => framework === id).map(({ control }) => control);
    return wrapped(controls.join(', '), room - left).map(
      (line, index) => (index === 0 ? id : '').padEnd(left) + line,
    );
  });
}

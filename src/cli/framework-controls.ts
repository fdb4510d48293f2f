import { counted } from '../contract/wording.js';
import type { PolicyLibrary } from '../engine/policy/library.js';
import type { Control, Framework, Policy } from '../engine/policy/policy.js';
import { type Paint, padded, paint, wrapped } from '../present/terminal.js';
import type { Terminal } from './terminal.js';

/** What the policies say of a control; NOT_ASSESSABLE: nothing in code can show it. */
type ControlStatus = 'ASSESSED' | 'NO_POLICY' | 'NOT_ASSESSABLE';

export interface ShownControl extends Control {
  readonly status: ControlStatus;
  readonly policies: readonly string[];
}

export function controlsOf(library: PolicyLibrary, framework: Framework): readonly ShownControl[] {
  return library.controlsOf(framework).map(([control, policies]) => ({
    ...control,
    status: statusOf(control, policies),
    policies: policies.map(({ name }) => name),
  }));
}

function statusOf(control: Control, policies: readonly Policy[]): ControlStatus {
  if (policies.length > 0) return 'ASSESSED';
  return control.assessable ? 'NO_POLICY' : 'NOT_ASSESSABLE';
}

export function policyNames(controls: readonly ShownControl[]): ReadonlySet<string> {
  return new Set(controls.flatMap(({ policies }) => policies));
}

interface Layout {
  readonly style: Paint;
  /** The columns of the ids, and those of what stands beside them. */
  readonly left: number;
  readonly right: number;
}

/** Narrower than this, a second column is no use. */
const MINIMUM_RIGHT = 30;
const MAXIMUM_WIDTH = 120;

/** What is assessed first, then what is not, so that the gap is one list and not scattered over the catalogue. */
export function describeFramework(
  framework: Framework,
  controls: readonly ShownControl[],
  terminal: Pick<Terminal, 'colour' | 'width'>,
): string {
  const style = paint(terminal.colour);
  const width = Math.min(terminal.width, MAXIMUM_WIDTH);
  const left = Math.max(...controls.map(({ id }) => id.length)) + 2;
  const layout = { style, left, right: Math.max(MINIMUM_RIGHT, width - left) };
  const of = (status: ControlStatus): readonly ShownControl[] =>
    controls.filter((control) => control.status === status);
  const [assessed, open, beyond] = [of('ASSESSED'), of('NO_POLICY'), of('NOT_ASSESSABLE')];
  const policies = counted(policyNames(assessed).size, 'policy', 'policies');
  const summary =
    `${counted(controls.length, 'control')}: ${assessed.length} assessed by ${policies}, ` +
    `${open.length} without a policy yet, ${beyond.length} not assessable from code`;
  const blocks = [
    [style.bold(`${framework.id}: ${framework.title} (${framework.version})`)],
    wrapped(summary, width),
    block(
      'Assessed',
      assessed.map(({ id, title, policies }) => [id, title, policies.join(', ')]),
      layout,
    ),
    block(
      'No policy yet',
      open.map(({ id, title }) => [id, title]),
      layout,
    ),
    block(
      'Not assessable from code',
      beyond.map(({ id, title, note }) => [id, `${title} (${note})`]),
      layout,
    ),
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A head, and rows of an id, a text beside it, and more below that. Nothing where there is no row. */
function block(
  head: string,
  rows: readonly (readonly [id: string, text: string, more?: string])[],
  { style, left, right }: Layout,
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.flatMap(([id, text, more = '']) =>
    [...wrapped(text, right), ...wrapped(more, right).map((line) => style.dim(line))].map(
      (line, index) => padded(index === 0 ? style.bold(id) : '', left) + line,
    ),
  );
  return [style.bold(head), ...lines];
}

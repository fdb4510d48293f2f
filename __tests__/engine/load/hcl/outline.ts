import type { Body, Expression, SplatStep, TemplatePart } from '../../../../src/engine/load/hcl/ast.js';

/** An expression in a short form with all its structure: `(+ a (* b 2))`. */
export function outline(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'variable':
      return expression.name;
    case 'template':
      return `(template${expression.parts.map((part) => ` ${outlinePart(part)}`).join('')})`;
    case 'list':
      return `[${expression.items.map(outline).join(' ')}]`;
    case 'object':
      return `{${expression.items.map(({ key, value }) => `${outline(key)}: ${outline(value)}`).join(' ')}}`;
    case 'get-attribute':
      return `(. ${outline(expression.object)} ${expression.name})`;
    case 'index':
      return `(at ${outline(expression.object)} ${outline(expression.key)})`;
    case 'splat':
      return `(splat-${expression.style} ${outline(expression.object)}${outlineSteps(expression.each)})`;
    case 'call':
      return `(call ${expression.name}${expression.arguments.map((each) => ` ${outline(each)}`).join('')}${expression.expandsLast ? '...' : ''})`;
    case 'unary':
      return `(${expression.operator} ${outline(expression.operand)})`;
    case 'binary':
      return `(${expression.operator} ${outline(expression.left)} ${outline(expression.right)})`;
    case 'conditional':
      return `(? ${outline(expression.condition)} ${outline(expression.whenTrue)} ${outline(expression.whenFalse)})`;
    case 'for': {
      const names = [expression.keyName, expression.valueName].filter((name) => name !== null).join(',');
      const key = expression.key === null ? '' : `${outline(expression.key)} => `;
      const condition = expression.condition === null ? '' : ` if ${outline(expression.condition)}`;
      return `(for ${names} in ${outline(expression.collection)}: ${key}${outline(expression.value)}${expression.isGrouped ? '...' : ''}${condition})`;
    }
    case 'parenthesised':
      return `(paren ${outline(expression.expression)})`;
  }
}

/** The attributes and blocks of a body, in the same form. */
export function outlineBody(body: Body): string {
  const attributes = body.attributes.map(({ name, value }) => `${name}=${outline(value)}`);
  const blocks = body.blocks.map(
    ({ type, labels, body: inner }) => `${[type, ...labels].join(' ')}{${outlineBody(inner)}}`,
  );
  return [...attributes, ...blocks].join(' ');
}

/** Every node under this one with a place, with the node that holds it. */
export function* placedNodes(
  node: unknown,
  parent: Placed | null = null,
): Generator<[Placed, Placed | null]> {
  if (typeof node !== 'object' || node === null) return;
  const isPlace = 'start' in node && 'end' in node;
  if (isPlace) yield [node as Placed, parent];
  for (const value of Object.values(node)) yield* placedNodes(value, isPlace ? (node as Placed) : parent);
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

function outlineSteps(steps: readonly SplatStep[]): string {
  return steps.map((step) => ` ${outlineStep(step)}`).join('');
}

function outlineStep(step: SplatStep): string {
  if (step.kind === 'attribute') return `.${step.name}`;
  if (step.kind === 'index') return `[${outline(step.key)}]`;
  return `(splat-${step.style}${outlineSteps(step.each)})`;
}

function outlinePart(part: TemplatePart): string {
  const parts = (inner: readonly TemplatePart[]): string =>
    inner.map((each) => ` ${outlinePart(each)}`).join('');
  switch (part.kind) {
    case 'literal':
      return JSON.stringify(part.value);
    case 'interpolation':
      return `$${outline(part.expression)}`;
    case 'if-directive':
      return `(if ${outline(part.condition)} then${parts(part.whenTrue)} else${parts(part.whenFalse)})`;
    case 'for-directive':
      return `(for ${part.key === null ? '' : `${part.key},`}${part.value} in ${outline(part.collection)}:${parts(part.body)})`;
  }
}

import type { Attribute, Block, Body, Expression, ObjectExpression } from '../hcl/ast.js';

/**
 * A body in JSON syntax with its `dynamic` blocks as blocks. Which other objects in it are blocks, only a provider's
 * schema could tell, so they stay what they are written as: a list of maps, or a map.
 */
export function withDynamicBlocks(body: Body): Body {
  const dynamic = body.attributes.find(({ name }) => name === 'dynamic');
  if (dynamic === undefined) return body;
  const blocks = objectsIn(dynamic.value).flatMap((byType) =>
    byType.items.flatMap(({ key, value }) =>
      objectsIn(value).map((object) => toBlock('dynamic', [keyText(key)], object)),
    ),
  );
  const attributes = body.attributes.filter((attribute) => attribute !== dynamic);
  return { ...body, attributes, blocks: [...body.blocks, ...blocks] };
}

function toBlock(type: string, labels: readonly string[], object: ObjectExpression): Block {
  const { start, end } = object;
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const { key, value } of object.items) {
    const name = keyText(key);
    const contents = type === 'dynamic' && name === 'content' ? objectsIn(value) : [];
    if (contents.length > 0) blocks.push(...contents.map((content) => toBlock('content', [], content)));
    else attributes.push({ name, value, start: key.start, end: value.end });
  }
  const body = withDynamicBlocks({ attributes, blocks, start, end });
  return { type, labels, body, headerEnd: start, start, end };
}

function objectsIn(expression: Expression): readonly ObjectExpression[] {
  if (expression.kind === 'object') return [expression];
  return expression.kind === 'list'
    ? expression.items.flatMap((item) => (item.kind === 'object' ? [item] : []))
    : [];
}

function keyText(key: Expression): string {
  return key.kind === 'literal' ? String(key.value) : '';
}

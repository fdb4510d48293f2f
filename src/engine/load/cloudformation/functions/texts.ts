import { Buffer } from 'node:buffer';
import type { Value } from '../../../model/value.js';
import { entryOf, isWhollyKnown, itemsOf, list, scalar, textOf, unknown, unknownAs } from '../values.js';
import type { Call, Intrinsic } from './function.js';
import { argumentsOf } from './function.js';
import { toJson } from './to-json.js';

/** The functions that make texts, and take them apart. */
export const TEXTS = {
  'Fn::Sub': substitute,
  'Fn::Join': join,
  'Fn::Split': split,
  'Fn::Base64': ({ argument, node, evaluate, work }) => {
    const part = evaluate(argument);
    const text = textOf(part);
    if (part === undefined || text === undefined) return unknownAs(part === undefined ? [] : [part], node);
    work.spendText(text.length * 2);
    return scalar(Buffer.from(text, 'utf8').toString('base64'), node, [part]);
  },
  'Fn::ToJsonString': ({ argument, node, evaluate, work }) => {
    const part = evaluate(argument) ?? scalar(null, node);
    if (isWhollyKnown(part)) return scalar(toJson(part, work), node, [part]);
    // What is known of a policy in it can still be judged.
    return { ...unknownAs([part], node), document: part };
  },
} satisfies Record<string, Intrinsic>;

/** `${Name}`, `${Name.Attribute}`, and `${!Literal}`, which stays as it is without the exclamation mark. */
const PLACEHOLDER = /\$\{(!?)([^${}]*)\}/g;

function substitute(call: Call): Value {
  const { argument, node, work } = call;
  const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
  const text = textOf(template);
  if (text === undefined) return unknown('Fn::Sub takes a text', node);
  const parts: Value[] = [];
  const pieces: (string | Value)[] = [];
  let length = 0;
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, literal, inner = ''] = match;
    const before = text.slice(end, match.index);
    end = match.index + whole.length;
    const part = literal === '!' ? scalar(`\${${inner}}`, node) : placeholder(inner.trim(), variables, call);
    parts.push(part);
    const filled = textOf(part);
    pieces.push(before, filled ?? part);
    length += before.length + (filled?.length ?? 0);
    work.spendText(length);
  }
  pieces.push(text.slice(end));
  return joinPieces(pieces, parts, node);
}

/** The text that the pieces make, or, where not all are known, what it starts and ends with. */
function joinPieces(pieces: readonly (string | Value)[], parts: readonly Value[], node: Value): Value {
  const start = knownSide(pieces, 'start').join('');
  if (pieces.every((piece) => typeof piece === 'string')) return scalar(start, node, parts);
  const end = knownSide(pieces.toReversed(), 'end').reverse().join('');
  return {
    ...unknownAs(parts, node),
    ...(start === '' ? {} : { start }),
    ...(end === '' ? {} : { end }),
  };
}

/** What is known up to the first piece that is not. */
function knownSide(pieces: readonly (string | Value)[], side: 'start' | 'end'): string[] {
  const known: string[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') return [...known, (piece.kind === 'unknown' && piece[side]) || ''];
    known.push(piece);
  }
  return known;
}

function placeholder(name: string, variables: Value | undefined, call: Call): Value {
  // Texts are told apart by partition nowhere: an ARN means the same in each.
  if (name === 'AWS::Partition') return scalar('aws', call.node);
  const variable = entryOf(variables, name);
  if (variable !== undefined) return call.evaluate(variable) ?? scalar('', call.node);
  const dot = name.indexOf('.');
  if (dot > 0) return call.attribute(name.slice(0, dot), name.slice(dot + 1));
  return call.resolve(name) ?? scalar('', call.node);
}

function join(call: Call): Value {
  const { argument, node, work } = call;
  const [delimiterNode, itemsNode] = argument.kind === 'list' ? argument.items : [];
  const delimiter = textOf(delimiterNode);
  if (delimiter === undefined || itemsNode === undefined) {
    return unknown('Fn::Join takes a delimiter and a list of texts', node);
  }
  const items =
    itemsNode.kind === 'list'
      ? itemsNode.items.flatMap((item) => joined(item, call))
      : call.evaluate(itemsNode);
  const parts = items === undefined ? [] : isList(items) ? items : itemsOf(items);
  const pieces = parts.flatMap((part, at) => {
    const piece = textOf(part) ?? part;
    return at === 0 ? [piece] : [delimiter, piece];
  });
  work.spendText(pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0));
  return joinPieces(pieces, parts, node);
}

function joined(item: Value, call: Call): readonly Value[] {
  if (textOf(entryOf(item, 'Ref')) === 'AWS::Partition') return [scalar('aws', call.node)];
  const value = call.evaluate(item);
  return value === undefined ? [] : itemsOf(value);
}

function split(call: Call): Value {
  const [delimiter, source] = (argumentsOf(call) ?? []).map(textOf);
  if (delimiter === undefined || source === undefined || delimiter === '') {
    const parts = (argumentsOf(call) ?? []).flatMap((part) => part ?? []);
    return unknownAs(parts, call.node);
  }
  call.work.spend(source.length);
  return list(
    source.split(delimiter).map((text) => scalar(text, call.node)),
    call.node,
  );
}

/** Array.isArray does not tell readonly arrays apart. */
function isList(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}

// The syntax tree in the form that hcl2json gives: blocks as nested objects, expressions as the source between ${ and }.

/** A name that is an argument and a block at once, or a block with and without labels, has no place in the JSON. */
export class Unrepresentable extends Error {}

/** The JSON of a file or a block. `text` is the source that the offsets point into. Throws Unrepresentable. */
export function documentJson(body, text) {
  const result = Object.create(null);
  for (const { name, value } of body.attributes) result[name] = expressionJson(value, text);
  for (const { type, labels, body: inner } of body.blocks) {
    let place = result;
    const path = [type, ...labels];
    for (const name of path.slice(0, -1)) {
      place = place[name] ??= Object.create(null);
      if (!isObject(place)) throw new Unrepresentable(path.join('.'));
    }
    const bodies = (place[path.at(-1)] ??= []);
    if (!Array.isArray(bodies)) throw new Unrepresentable(path.join('.'));
    bodies.push(documentJson(inner, text));
  }
  return result;
}

/**
 * The first difference between the two, as a path and what stands there; null when there is none. hcl2json computes
 * what has no variables in it (`!true`, `1 + 2`): such a result is taken as it is.
 */
export function isSame(ours, theirs, path) {
  if (ours instanceof Computable && (typeof theirs !== 'string' || theirs !== ours.source)) {
    return typeof theirs === 'string' && theirs.includes('${') ? difference(path, ours.source, theirs) : null;
  }
  const value = ours instanceof Computable ? ours.source : ours;
  if (Array.isArray(value) && Array.isArray(theirs)) {
    if (value.length !== theirs.length) return difference(path, value, theirs);
    return firstOf(value.map((item, index) => () => isSame(item, theirs[index], `${path}[${index}]`)));
  }
  if (isObject(value) && isObject(theirs)) {
    const names = Object.keys(value).sort();
    const theirNames = Object.keys(theirs).sort();
    if (names.join('\0') !== theirNames.join('\0')) return difference(path, names, theirNames);
    return firstOf(names.map((name) => () => isSame(value[name], theirs[name], `${path}.${name}`)));
  }
  return value === theirs ? null : difference(path, value, theirs);
}

/** An expression that hcl2json may have computed. */
class Computable {
  constructor(source) {
    this.source = source;
  }
}

function expressionJson(expression, text) {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? literalJson(expression, text) : expression.value;
    case 'list':
      return expression.items.map((item) => expressionJson(item, text));
    case 'object': {
      const result = Object.create(null);
      for (const { key, value } of expression.items) result[keyJson(key, text)] = expressionJson(value, text);
      return result;
    }
    case 'template':
      return expression.parts.every(({ kind }) => kind === 'literal' || kind === 'interpolation')
        ? templateJson(expression, text)
        : expression.parts.map((part) => partJson(part, text)).join('');
    case 'variable':
    case 'get-attribute':
      return `\${${sourceOf(expression, text)}}`;
    default:
      return new Computable(`\${${sourceOf(expression, text)}}`);
  }
}

/** A number beyond 2^53 is a text here, and has lost digits there. */
function literalJson({ value, start }, text) {
  return /\d/.test(text.charAt(start)) ? Number(value) : escapeBraces(value);
}

function keyJson(key, text) {
  const json = expressionJson(key, text);
  if (key.kind === 'get-attribute' || (key.kind === 'index' && !sourceOf(key, text).endsWith(']')))
    return sourceOf(key, text);
  return String(json instanceof Computable ? json.source : json);
}

/** A template of nothing but constants is computed there. */
function templateJson(expression, text) {
  const [only] = expression.parts;
  if (expression.parts.length === 1 && only.expression.kind === 'literal')
    return expressionJson(only.expression, text);
  return expression.parts.map((part) => partJson(part, text)).join('');
}

function partJson(part, text) {
  const parts = (inner) => inner.map((each) => partJson(each, text)).join('');
  switch (part.kind) {
    case 'literal':
      return escapeBraces(part.value);
    case 'interpolation': {
      const { expression } = part;
      if (expression.kind === 'literal') return String(expression.value);
      return `\${${sourceOf(expression, text)}}`;
    }
    case 'if-directive': {
      const otherwise = part.whenFalse.length === 0 ? '' : `%{else}${parts(part.whenFalse)}`;
      return `%{if ${sourceOf(part.condition, text)}}${parts(part.whenTrue)}${otherwise}%{endif}`;
    }
    case 'for-directive': {
      const names = part.key === null ? part.value : `${part.key}, ${part.value}`;
      return `%{for ${names} in ${sourceOf(part.collection, text)}}${parts(part.body)}%{endfor}`;
    }
    default:
      throw new Error(`an unknown part of a template: ${part.kind}`);
  }
}

function sourceOf({ start, end }, text) {
  return text.slice(start, end);
}

function escapeBraces(value) {
  return value.replace(/([$%])\{/g, '$1$1{');
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf(checks) {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return null;
}

function difference(path, ours, theirs) {
  return `${path} is ${JSON.stringify(ours)} here, and ${JSON.stringify(theirs)} in hcl2json`.slice(0, 600);
}

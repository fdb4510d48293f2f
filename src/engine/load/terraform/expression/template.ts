import type { Expression, Template, TemplatePart } from '../../hcl/ast.js';
import { isKnownNotEmpty } from '../../../model/nullness.js';
import type { UnknownValue, Value } from '../../../model/value.js';
import { assertNever } from '../../../../contract/assert-never.js';
import { EvaluationError } from '../errors.js';
import { isNull, scalar, unknown, unknownNotNull, unknownText } from '../values/construction.js';
import { describe, scalarText, toBoolean } from '../values/conversion.js';
import { keyedElements } from '../values/elements.js';
import { deepReferencesOf, referencesOf } from '../values/references.js';
import { evaluate } from './evaluation.js';
import type { Scope } from './scope.js';
import { bind, spanOf } from './scope.js';
import { documentOf } from './template-document.js';

/** A stretch of text, or what is not known of it. */
export type Piece = string | UnknownValue;

/** The text of a template; a template that is nothing but one interpolation gives that value as it is. */
export function evaluateTemplate(expression: Template, scope: Scope): Value {
  const [only] = expression.parts;
  if (expression.parts.length === 1 && only?.kind === 'interpolation')
    return evaluate(only.expression, scope);
  const value = renderParts(expression.parts, scope);
  return { ...value, origin: spanOf(expression, scope) };
}

/** The text of the parts of a template, one after the other. */
function renderParts(parts: readonly TemplatePart[], scope: Scope): Value {
  const rendering = new Rendering(scope);
  rendering.addParts(parts, scope);
  return rendering.value();
}

class Rendering {
  private readonly pieces: Piece[] = [];
  private readonly sources: Value[] = [];
  private length = 0;

  constructor(private readonly scope: Scope) {}

  addParts(parts: readonly TemplatePart[], scope: Scope): void {
    for (const part of parts) this.addPart(part, scope);
  }

  value(): Value {
    const references = referencesOf(this.sources);
    const unknownPiece = this.pieces.find((piece) => typeof piece !== 'string');
    if (unknownPiece === undefined) {
      const text = scalar(this.pieces.filter((piece) => typeof piece === 'string').join(''));
      return references === undefined ? text : { ...text, references };
    }
    const isNotEmpty = this.pieces.some((piece) =>
      typeof piece === 'string' ? piece !== '' : isKnownNotEmpty(piece),
    );
    const create = isNotEmpty ? unknownText : unknownNotNull;
    const value = {
      ...create(unknownPiece.reason ?? 'a part of the text is not known', references),
      ...this.knownEnds(),
    };
    const document = documentOf(this.pieces, this.scope.environment.work);
    return document === null ? value : { ...value, document };
  }

  /** What is known up to the first piece that is not, and from the last one on. */
  private knownEnds(): Pick<UnknownValue, 'start' | 'end'> {
    const side = (pieces: readonly Piece[], name: 'start' | 'end'): string[] => {
      const at = pieces.findIndex((piece) => typeof piece !== 'string');
      return pieces
        .slice(0, at + 1)
        .map((piece) => (typeof piece === 'string' ? piece : (piece[name] ?? '')));
    };
    const start = side(this.pieces, 'start').join('');
    const end = side(this.pieces.toReversed(), 'end').reverse().join('');
    return { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) };
  }

  private addPart(part: TemplatePart, scope: Scope): void {
    switch (part.kind) {
      case 'literal':
        this.addText(scalarText(part.value));
        break;
      case 'interpolation':
        this.addInterpolation(part.expression, scope);
        break;
      case 'if-directive': {
        const condition = evaluate(part.condition, scope);
        if (condition.kind === 'unknown') this.addUnknown(condition);
        else this.addParts(toBoolean(condition) ? part.whenTrue : part.whenFalse, scope);
        break;
      }
      case 'for-directive': {
        const collection = evaluate(part.collection, scope);
        if (collection.kind === 'unknown') this.addUnknown(collection);
        else this.addLoop(part, collection, scope);
        break;
      }
      default:
        assertNever(part);
    }
  }

  private addInterpolation(expression: Expression, scope: Scope): void {
    const value = evaluate(expression, scope);
    if (value.kind === 'unknown') return this.addUnknown(value);
    if (isNull(value) || value.kind !== 'scalar') {
      throw new EvaluationError(`a template needs a string, and the value is ${describe(value)}`);
    }
    this.sources.push(value);
    this.addText(scalarText(value.value));
  }

  private addLoop(part: TemplatePart & { kind: 'for-directive' }, collection: Value, scope: Scope): void {
    const elements = keyedElements(collection);
    if (elements === null) {
      throw new EvaluationError(
        `a for directive needs a collection, and the value is ${describe(collection)}`,
      );
    }
    for (const [key, value] of elements) {
      this.scope.environment.work.spend(1);
      const withKey = part.key === null ? scope : bind(scope, part.key, key);
      this.addParts(part.body, bind(withKey, part.value, value));
    }
  }

  private addText(text: string): void {
    this.length += text.length;
    this.scope.environment.work.spendText(text.length, this.length);
    this.pieces.push(text);
  }

  private addUnknown(value: UnknownValue): void {
    this.sources.push({ ...unknown('', deepReferencesOf([value])) });
    this.pieces.push(value);
  }
}

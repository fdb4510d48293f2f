import { nearest } from '../../../contract/nearest.js';
import { ConditionError } from './condition-error.js';
import type { ComparisonOperator, Expression, Quantifier } from './syntax.js';
import { QUANTIFIERS } from './syntax.js';
import type { Token } from './tokens.js';
import { tokenize } from './tokens.js';

/** In characters. */
const MAXIMUM_LENGTH = 10_000;
/** Of nested parentheses, lists, calls, `not`, and of members in a row. */
const MAXIMUM_DEPTH = 64;

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', 'in'] as const satisfies readonly ComparisonOperator[];
const KEYWORDS = ['and', 'or', 'not', 'in', 'null', 'true', 'false'];

/**
 * Reads a condition by precedence climbing: `or` binds weakest, then `and`, `not`, the comparisons (which do not
 * chain), and members. Throws a ConditionError that says what was expected where.
 */
export function parseExpression(text: string): Expression {
  if (text.length > MAXIMUM_LENGTH) {
    throw new ConditionError(`a condition has at most ${MAXIMUM_LENGTH} characters`, text, MAXIMUM_LENGTH);
  }
  const parser = new Parser(text);
  const expression = parser.readExpression();
  parser.expectEnd();
  return expression;
}

/** Holds how far the reading has come. */
class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  readExpression(): Expression {
    return this.nested(() => this.readLogical('or', () => this.readLogical('and', () => this.readNot())));
  }

  expectEnd(): void {
    const token = this.peek();
    if (token.kind === 'end') return;
    if (token.kind === 'word') {
      const keyword = nearest(token.text, ['and', 'or', 'in']);
      this.fail(
        keyword === undefined
          ? `unexpected '${token.text}', expected 'and', 'or' or the end`
          : `unexpected '${token.text}', did you mean '${keyword}'?`,
        token,
      );
    }
    if (COMPARISONS.some((operator) => operator === token.text)) {
      this.fail(`comparisons do not chain: join them with 'and'`, token);
    }
    this.fail(`unexpected ${token.text}, expected 'and', 'or' or the end`, token);
  }

  private readLogical(operator: 'and' | 'or', readOperand: () => Expression): Expression {
    const first = readOperand();
    const operands = [first];
    while (this.takeWord(operator)) operands.push(readOperand());
    const last = operands[operands.length - 1] ?? first;
    return operands.length === 1
      ? first
      : { kind: 'logical', operator, operands, start: first.start, end: last.end };
  }

  private readNot(): Expression {
    const token = this.peek();
    if (!this.takeWord('not')) return this.readComparison();
    const operand = this.nested(() => this.readNot());
    return { kind: 'not', operand, start: token.start, end: operand.end };
  }

  private readComparison(): Expression {
    const left = this.readPostfix();
    const operator = this.takeComparison();
    if (operator === undefined) return left;
    const right = this.readPostfix();
    return { kind: 'comparison', operator, left, right, start: left.start, end: right.end };
  }

  private takeComparison(): ComparisonOperator | undefined {
    const token = this.peek();
    if (token.kind === 'string') return undefined;
    if (token.text === 'not' && this.tokens[this.at + 1]?.text === 'in') {
      this.at += 2;
      return 'not in';
    }
    const operator = COMPARISONS.find((candidate) => candidate === token.text);
    if (operator !== undefined) this.at += 1;
    return operator;
  }

  private readPostfix(): Expression {
    let object = this.readPrimary();
    for (let length = 0; ; length += 1) {
      if (length > MAXIMUM_DEPTH) this.fail(`more than ${MAXIMUM_DEPTH} members in a row`, this.peek());
      if (this.takeSymbol('.')) {
        const name = this.next();
        if (name.kind !== 'word') this.fail(`expected an attribute's name after '.'`, name);
        object = { kind: 'member', object, name: name.text, start: object.start, end: name.end };
      } else if (this.takeSymbol('[')) {
        const index = this.readExpression();
        const end = this.expectSymbol(']').end;
        object =
          index.kind === 'literal' && typeof index.value === 'string'
            ? { kind: 'member', object, name: index.value, start: object.start, end }
            : { kind: 'index', object, index, start: object.start, end };
      } else {
        return object;
      }
    }
  }

  private readPrimary(): Expression {
    const token = this.next();
    const { start, end } = token;
    if (token.kind === 'string' || token.kind === 'number')
      return { kind: 'literal', value: token.value, start, end };
    if (token.kind === 'word') return this.readWord(token);
    if (token.text === '(') {
      const inner = this.readExpression();
      this.expectSymbol(')');
      return inner;
    }
    if (token.text === '[') {
      const [items, last] = this.readItems(']');
      return { kind: 'list', items, start, end: last.end };
    }
    return this.fail(
      token.kind === 'end' ? 'unexpected end, expected a value' : `unexpected ${token.text}`,
      token,
    );
  }

  private readWord(token: Token): Expression {
    const { text, start, end } = token;
    if (text === 'null') return { kind: 'literal', value: null, start, end };
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', start, end };
    if (KEYWORDS.includes(text)) return this.fail(`unexpected '${text}', expected a value`, token);
    if (!this.takeSymbol('(')) return { kind: 'name', name: text, start, end };
    const quantifier = QUANTIFIERS.find((candidate) => candidate === text);
    if (quantifier !== undefined) return this.readQuantified(quantifier, token);
    const [items, last] = this.readItems(')');
    if (text === 'param') return this.asParameter(items, token, last.end);
    return { kind: 'call', name: text, arguments: items, start, end: last.end };
  }

  /** `count(list)` is a call; `count(list, x, condition)` counts the elements that meet it. */
  private readQuantified(quantifier: Quantifier, token: Token): Expression {
    const list = this.readExpression();
    if (quantifier === 'count' && this.peek().text === ')') {
      return { kind: 'call', name: 'length', arguments: [list], start: token.start, end: this.next().end };
    }
    this.expectComma(quantifier);
    const binding = this.next();
    if (binding.kind !== 'word' || KEYWORDS.includes(binding.text)) {
      this.fail(`expected a name for the element: ${quantifier}(list, x, condition on x)`, binding);
    }
    this.expectComma(quantifier);
    const condition = this.readExpression();
    const end = this.expectSymbol(')').end;
    return {
      kind: 'quantified',
      quantifier,
      list,
      binding: binding.text,
      condition,
      start: token.start,
      end,
    };
  }

  /** `param("name")` is `params.name`. */
  private asParameter(items: readonly Expression[], token: Token, end: number): Expression {
    const [name] = items;
    if (items.length !== 1 || name?.kind !== 'literal' || typeof name.value !== 'string') {
      return this.fail(`param takes one name in quotes: param("name")`, token);
    }
    const { start } = token;
    const object = { kind: 'name', name: 'params', start, end: token.end } as const;
    return { kind: 'member', object, name: name.value, start, end };
  }

  private readItems(closing: ')' | ']'): [Expression[], Token] {
    const items: Expression[] = [];
    while (!this.isSymbol(closing)) {
      items.push(this.readExpression());
      if (!this.takeSymbol(',')) break;
    }
    return [items, this.expectSymbol(closing)];
  }

  private expectComma(quantifier: Quantifier): void {
    if (this.takeSymbol(',')) return;
    this.fail(`expected ',': ${quantifier}(list, x, condition on x)`, this.peek());
  }

  private expectSymbol(symbol: string): Token {
    const token = this.next();
    if (token.kind === 'symbol' && token.text === symbol) return token;
    return this.fail(`expected '${symbol}'${token.kind === 'end' ? '' : ` instead of ${token.text}`}`, token);
  }

  private takeSymbol(symbol: string): boolean {
    const isThere = this.isSymbol(symbol);
    if (isThere) this.at += 1;
    return isThere;
  }

  private isSymbol(symbol: string): boolean {
    const token = this.peek();
    return token.kind === 'symbol' && token.text === symbol;
  }

  private takeWord(word: string): boolean {
    const token = this.peek();
    const isThere = token.kind === 'word' && token.text === word;
    if (isThere) this.at += 1;
    return isThere;
  }

  private nested(read: () => Expression): Expression {
    this.depth += 1;
    if (this.depth > MAXIMUM_DEPTH) this.fail(`nested more than ${MAXIMUM_DEPTH} deep`, this.peek());
    const expression = read();
    this.depth -= 1;
    return expression;
  }

  private next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.at += 1;
    return token;
  }

  private peek(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (token === undefined) throw new RangeError('a condition has at least its end');
    return token;
  }

  private fail(problem: string, token: Token): never {
    throw new ConditionError(problem, this.text, token.start);
  }
}

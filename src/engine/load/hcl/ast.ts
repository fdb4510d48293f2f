/**
 * The syntax tree of HCL 2, after the native syntax specification (hashicorp/hcl, hclsyntax/spec.md).
 * Each node knows its stretch of the source: UTF-16 offsets, the end exclusive.
 */

interface Node {
  readonly start: number;
  readonly end: number;
}

export interface Body extends Node {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

export interface Attribute extends Node {
  readonly name: string;
  readonly value: Expression;
}

export interface Block extends Node {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** Where the header (type and labels) ends: what a violation of the whole block points at. */
  readonly headerEnd: number;
}

export type Expression =
  | Literal
  | Template
  | ListExpression
  | ObjectExpression
  | Variable
  | GetAttribute
  | Index
  | Splat
  | FunctionCall
  | Unary
  | Binary
  | Conditional
  | ForExpression
  | Parenthesised;

/** A number above 2^53 is kept as its decimal text, so that it loses no digit; Terraform converts between the two by itself. */
export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

/** A quoted string or a heredoc with at least one interpolation or directive; without any it is a literal. */
export interface Template extends Node {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart =
  | Literal
  | (Node & { readonly kind: 'interpolation'; readonly expression: Expression })
  | (Node & {
      readonly kind: 'if-directive';
      readonly condition: Expression;
      readonly whenTrue: readonly TemplatePart[];
      readonly whenFalse: readonly TemplatePart[];
    })
  | (Node & {
      readonly kind: 'for-directive';
      readonly key: string | null;
      readonly value: string;
      readonly collection: Expression;
      readonly body: readonly TemplatePart[];
    });

export interface ListExpression extends Node {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

export interface ObjectExpression extends Node {
  readonly kind: 'object';
  readonly items: readonly ObjectItem[];
}

export interface ObjectItem {
  /** A bare word as a key is a literal string; one in parentheses is an expression. */
  readonly key: Expression;
  readonly value: Expression;
}

/** The first word of a traversal: `var`, `local`, `each`, a resource type. */
export interface Variable extends Node {
  readonly kind: 'variable';
  readonly name: string;
}

export interface GetAttribute extends Node {
  readonly kind: 'get-attribute';
  readonly object: Expression;
  readonly name: string;
}

export interface Index extends Node {
  readonly kind: 'index';
  readonly object: Expression;
  readonly key: Expression;
}

/** What stands after a star is applied to every element of `object`. */
export interface Splat extends Node {
  readonly kind: 'splat';
  readonly object: Expression;
  /** `a.*.b` takes only attributes; `a[*].b[0]` indexes each element too. */
  readonly style: 'attribute' | 'full';
  /** What follows the star, in order; each applies to an element. */
  readonly each: readonly SplatStep[];
}

export type SplatStep =
  | (Node & { readonly kind: 'attribute'; readonly name: string })
  | (Node & { readonly kind: 'index'; readonly key: Expression })
  /** A star behind a star: `a[*].b[*].c` gives a list of lists. */
  | (Node & { readonly kind: 'splat'; readonly style: Splat['style']; readonly each: readonly SplatStep[] });

export interface FunctionCall extends Node {
  readonly kind: 'call';
  /** With its namespace, if any: `provider::aws::arn_parse`. */
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** The last argument is a list whose elements become arguments: `max(numbers...)`. */
  readonly expandsLast: boolean;
}

export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
}

export type BinaryOperator =
  '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface Binary extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Conditional extends Node {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface ForExpression extends Node {
  readonly kind: 'for';
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
  /** Null for a `[for …]`, which gives a list. */
  readonly key: Expression | null;
  readonly value: Expression;
  readonly condition: Expression | null;
  /** `{for … : k => v...}`: values of the same key are gathered in a list. */
  readonly isGrouped: boolean;
}

export interface Parenthesised extends Node {
  readonly kind: 'parenthesised';
  readonly expression: Expression;
}

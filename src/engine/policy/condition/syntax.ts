/** The tree of a condition. Offsets are UTF-16 code units in its text, the end exclusive. */
export type Expression =
  Literal | ListLiteral | Name | Member | Index | Not | Logical | Comparison | Quantified | Call;

interface Located {
  readonly start: number;
  readonly end: number;
}

export interface Literal extends Located {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

export interface ListLiteral extends Located {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

/** `resource`, `params`, `meta`, in messages `match`, or a name that a quantifier binds. */
export interface Name extends Located {
  readonly kind: 'name';
  readonly name: string;
}

export interface Member extends Located {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
}

export interface Index extends Located {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
}

export interface Not extends Located {
  readonly kind: 'not';
  readonly operand: Expression;
}

/** Two operands or more: chains are flat, so that their length does not deepen the tree. */
export interface Logical extends Located {
  readonly kind: 'logical';
  readonly operator: 'and' | 'or';
  readonly operands: readonly Expression[];
}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in';

export interface Comparison extends Located {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export const QUANTIFIERS = ['any', 'all', 'none', 'count'] as const;

export type Quantifier = (typeof QUANTIFIERS)[number];

/** `any(list, x, condition)`: `x` stands for one element after the other. */
export interface Quantified extends Located {
  readonly kind: 'quantified';
  readonly quantifier: Quantifier;
  readonly list: Expression;
  readonly binding: string;
  readonly condition: Expression;
}

export interface Call extends Located {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
}

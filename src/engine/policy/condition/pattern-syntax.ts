/** A pattern that cannot be read, or that is not matched in linear time. */
export class PatternError extends Error {}

/** Whether a UTF-16 code unit belongs to the set. */
export type CharacterSet = (code: number) => boolean;

export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'assertion'; readonly assertion: 'start' | 'end' | 'word-boundary' | 'no-word-boundary' }
  | { readonly kind: 'sequence' | 'alternatives'; readonly items: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly item: PatternNode;
      readonly minimum: number;
      readonly maximum: number;
    };

const MAXIMUM_LENGTH = 1_000;
const MAXIMUM_DEPTH = 32;
const MAXIMUM_REPEAT = 1_000;

type Interval = readonly [from: number, to: number];

const DIGITS: readonly Interval[] = [[48, 57]];
const WORDS: readonly Interval[] = [[48, 57], [65, 90], [95, 95], [97, 122]]; // prettier-ignore
const SPACES: readonly Interval[] = [[9, 13], [32, 32], [160, 160], [0x2028, 0x2029], [0xfeff, 0xfeff]]; // prettier-ignore

const CLASSES: Readonly<Record<string, readonly Interval[]>> = { d: DIGITS, w: WORDS, s: SPACES };
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11 };

/** Reads a pattern; see compilePattern for what it may hold. */
export function parsePattern(text: string): PatternNode {
  if (text.length > MAXIMUM_LENGTH)
    throw new PatternError(`a pattern has at most ${MAXIMUM_LENGTH} characters`);
  const ignoresCase = text.startsWith('(?i)');
  const reader = new Reader(ignoresCase ? text.slice(4) : text, ignoresCase);
  return reader.readWhole();
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly ignoresCase: boolean,
  ) {}

  readWhole(): PatternNode {
    const node = this.readAlternatives();
    if (this.at < this.text.length) throw this.error(`unexpected '${this.text.charAt(this.at)}'`);
    return node;
  }

  private readAlternatives(): PatternNode {
    this.depth += 1;
    if (this.depth > MAXIMUM_DEPTH) throw this.error('groups are nested too deep');
    const items = [this.readSequence()];
    while (this.take('|')) items.push(this.readSequence());
    this.depth -= 1;
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'alternatives', items };
  }

  private readSequence(): PatternNode {
    const items: PatternNode[] = [];
    while (this.at < this.text.length && !'|)'.includes(this.text.charAt(this.at)))
      items.push(this.readRepeated());
    return { kind: 'sequence', items };
  }

  private readRepeated(): PatternNode {
    const item = this.readAtom();
    const counts = this.readCounts();
    if (counts === undefined) return item;
    // Lazy or greedy makes no difference to whether there is a match.
    this.take('?');
    if (this.readCounts() !== undefined)
      throw this.error('a repetition cannot be repeated: put it in a group');
    const [minimum, maximum] = counts;
    return { kind: 'repeat', item, minimum, maximum };
  }

  private readCounts(): [number, number] | undefined {
    if (this.take('*')) return [0, Infinity];
    if (this.take('+')) return [1, Infinity];
    if (this.take('?')) return [0, 1];
    const counts = /^\{(\d{1,4})(,(\d{1,4})?)?\}/.exec(this.text.slice(this.at, this.at + 12));
    if (counts === null) return undefined;
    const minimum = Number(counts[1]);
    const maximum =
      counts[2] === undefined ? minimum : counts[3] === undefined ? Infinity : Number(counts[3]);
    if (minimum > MAXIMUM_REPEAT || (maximum !== Infinity && maximum > MAXIMUM_REPEAT) || maximum < minimum) {
      throw this.error(`repetitions go from 0 to ${MAXIMUM_REPEAT}, the smaller number first`);
    }
    this.at += counts[0].length;
    return [minimum, maximum];
  }

  private readAtom(): PatternNode {
    const character = this.text.charAt(this.at);
    this.at += 1;
    if (character === '(') return this.readGroup();
    if (character === '[') return this.readClass();
    if (character === '\\') return this.readEscape();
    if (character === '^') return { kind: 'assertion', assertion: 'start' };
    if (character === '$') return { kind: 'assertion', assertion: 'end' };
    if (character === '.') return { kind: 'set', set: (code) => code !== 10 && code !== 13 };
    if ('*+?'.includes(character)) throw this.error(`nothing to repeat before '${character}'`);
    const code = character.charCodeAt(0);
    // Most of a pattern are plain characters: they are compared, which takes no table.
    return this.ignoresCase
      ? this.setOf([[code, code]], false)
      : { kind: 'set', set: (other) => other === code };
  }

  private readGroup(): PatternNode {
    if (this.take('?') && !this.take(':')) {
      throw this.error(
        'lookaround, named groups and flags inside a pattern are not supported: use (…) or (?:…)',
      );
    }
    const node = this.readAlternatives();
    if (!this.take(')')) throw this.error('a group is not closed');
    return node;
  }

  private readEscape(): PatternNode {
    const character = this.text.charAt(this.at);
    if (character === 'b' || character === 'B') {
      this.at += 1;
      return { kind: 'assertion', assertion: character === 'b' ? 'word-boundary' : 'no-word-boundary' };
    }
    const [intervals, isNegated] = this.readEscaped();
    return this.setOf(intervals, isNegated);
  }

  /** What a backslash stands for, inside of a class or not. */
  private readEscaped(): [readonly Interval[], boolean] {
    const character = this.text.charAt(this.at);
    this.at += 1;
    if (character === '') throw this.error('a pattern does not end with a backslash');
    const lower = character.toLowerCase();
    const named = Object.hasOwn(CLASSES, lower) ? CLASSES[lower] : undefined;
    if (named !== undefined) return [named, character !== lower];
    if (/[1-9]/.test(character)) throw this.error('back-references are not supported');
    const control = Object.hasOwn(CONTROLS, character) ? CONTROLS[character] : undefined;
    if (control === undefined && /[A-Za-z0]/.test(character))
      throw this.error(`unknown escape \\${character}`);
    const code = control ?? character.charCodeAt(0);
    return [[[code, code]], false];
  }

  private readClass(): PatternNode {
    const isNegated = this.take('^');
    const intervals: Interval[] = [];
    for (let isFirst = true; isFirst || this.text.charAt(this.at) !== ']'; isFirst = false) {
      if (this.at >= this.text.length) throw this.error('a class is not closed');
      const from = this.readClassItem();
      const isRange = this.text.charAt(this.at) === '-' && !['', ']'].includes(this.text.charAt(this.at + 1));
      if (!isRange) {
        intervals.push(...from);
        continue;
      }
      this.at += 1;
      const [low, high] = [from[0]?.[0] ?? 0, this.readClassItem()[0]?.[1] ?? 0];
      if (from[0]?.[0] !== from[0]?.[1] || low > high)
        throw this.error('a range in a class goes from low to high');
      intervals.push([low, high]);
    }
    this.at += 1;
    return this.setOf(intervals, isNegated);
  }

  private readClassItem(): readonly Interval[] {
    const character = this.text.charAt(this.at);
    this.at += 1;
    if (character !== '\\') return [[character.charCodeAt(0), character.charCodeAt(0)]];
    const [intervals, isNegated] = this.readEscaped();
    return isNegated ? complement(intervals) : intervals;
  }

  private setOf(intervals: readonly Interval[], isNegated: boolean): PatternNode {
    const has = (code: number): boolean => intervals.some(([from, to]) => code >= from && code <= to);
    const hasEither = this.ignoresCase ? (code: number): boolean => has(code) || has(otherCase(code)) : has;
    // Most texts are ASCII: one look-up there, in a table that is made when a text first gets so far.
    let ascii: Uint8Array | undefined;
    const table = (): Uint8Array =>
      (ascii ??= Uint8Array.from({ length: 128 }, (_, code) => (hasEither(code) === isNegated ? 0 : 1)));
    return { kind: 'set', set: (code) => (code < 128 ? table()[code] === 1 : hasEither(code) !== isNegated) };
  }

  private take(character: string): boolean {
    const isThere = this.text.charAt(this.at) === character;
    if (isThere) this.at += 1;
    return isThere;
  }

  private error(problem: string): PatternError {
    return new PatternError(`${problem} (at character ${this.at} of the pattern)`);
  }
}

function complement(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  let from = 0;
  for (const [low, high] of intervals) {
    if (low > from) result.push([from, low - 1]);
    from = high + 1;
  }
  result.push([from, 0xffff]);
  return result;
}

/** ASCII letters and what has a case of one code unit. */
function otherCase(code: number): number {
  const text = String.fromCharCode(code);
  const lower = text.toLowerCase();
  const other = lower === text ? text.toUpperCase() : lower;
  return other.length === 1 ? other.charCodeAt(0) : code;
}

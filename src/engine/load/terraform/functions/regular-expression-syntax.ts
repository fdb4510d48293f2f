import { EvaluationError } from '../errors.js';

const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

const SYNTAX_CHARACTERS = '^$\\.*+?()[]{}|/';
const KNOWN_ESCAPES = 'dDwWbBtnfrvpPx';
const REPEAT = /\{\d+(?:,\d*)?\}/y;
const POSIX = /\[:(\^?)([a-z]+):\]/y;

/**
 * A pattern of RE2 (https://github.com/google/re2/wiki/Syntax), which Terraform uses, as JavaScript reads it with the
 * `u` flag. Throws EvaluationError for what RE2 does not have (look-around, back-references) and for what JavaScript cannot say.
 */
export function translatePattern(pattern: string): { readonly source: string; readonly flags: string } {
  const leading = /^\(\?([a-zA-Z]+)\)/.exec(pattern);
  const flags = leading?.[1] ?? '';
  if (/[^ims]/.test(flags))
    throw new EvaluationError('these flags of a regular expression are not supported');
  const translation = new Translation(pattern, leading?.[0].length ?? 0, flags.includes('s'));
  return { source: translation.run(), flags: flags.replace('s', '') };
}

class Translation {
  private source = '';

  constructor(
    private readonly pattern: string,
    private at: number,
    private readonly doesDotMatchLines: boolean,
  ) {}

  run(): string {
    while (this.at < this.pattern.length) this.step();
    return this.source;
  }

  private step(): void {
    const character = this.pattern[this.at] ?? '';
    switch (character) {
      case '\\':
        return this.escape(false);
      case '[':
        return this.characterClass();
      case '(':
        return this.group();
      case '.':
        return this.emit(1, this.doesDotMatchLines ? '[^]' : '[^\\n]');
      case '{': {
        const repeat = matchAt(REPEAT, this.pattern, this.at);
        return repeat === null ? this.emit(1, '\\{') : this.emit(repeat[0].length, repeat[0]);
      }
      case '}':
      case ']':
        return this.emit(1, `\\${character}`);
      default:
        return this.emit(1, character);
    }
  }

  private emit(length: number, source: string): void {
    this.at += length;
    this.source += source;
  }

  private group(): void {
    const rest = this.pattern.slice(this.at, this.at + 4);
    if (!rest.startsWith('(?')) return this.emit(1, '(');
    if (rest.startsWith('(?P<')) return this.emit(4, '(?<');
    if (rest.startsWith('(?:')) return this.emit(3, '(?:');
    if (rest.startsWith('(?<') && !/^\(\?<[=!]/.test(rest)) return this.emit(3, '(?<');
    throw new EvaluationError('this kind of group is not supported in a regular expression');
  }

  private escape(isInClass: boolean): void {
    const next = this.pattern[this.at + 1];
    if (next === undefined) throw new EvaluationError('a regular expression ends with a backslash');
    if (next === 'Q') return this.quotation();
    if (next === 'A') return this.emit(2, '(?<![^])');
    if (next === 'z') return this.emit(2, '(?![^])');
    if (next === 's') return this.emit(2, isInClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]');
    if (next === 'S' && !isInClass) return this.emit(2, '[^\\t\\n\\f\\r ]');
    if (next === 'a') return this.emit(2, '\\x07');
    if ((next === 'p' || next === 'P') && this.pattern[this.at + 2] !== '{') {
      return this.emit(3, `\\${next}{${this.pattern[this.at + 2] ?? ''}}`);
    }
    if (KNOWN_ESCAPES.includes(next) || SYNTAX_CHARACTERS.includes(next)) return this.emit(2, `\\${next}`);
    if (/[0-9A-Za-z]/.test(next))
      throw new EvaluationError(`\\${next} is not supported in a regular expression`);
    // A letter that needs no escape must not have one with the `u` flag, but a hyphen in a class does.
    return this.emit(2, isInClass && next === '-' ? '\\-' : next);
  }

  private quotation(): void {
    const end = this.pattern.indexOf('\\E', this.at + 2);
    const text = this.pattern.slice(this.at + 2, end === -1 ? undefined : end);
    this.source += [...text]
      .map((character) => (SYNTAX_CHARACTERS.includes(character) ? `\\${character}` : character))
      .join('');
    this.at = end === -1 ? this.pattern.length : end + 2;
  }

  private characterClass(): void {
    this.emit(1, '[');
    if (this.pattern[this.at] === '^') this.emit(1, '^');
    if (this.pattern[this.at] === ']') this.emit(1, '\\]');
    for (;;) {
      const character = this.pattern[this.at];
      if (character === undefined) throw new EvaluationError('a character class is not closed');
      if (character === ']') return this.emit(1, ']');
      const posix = matchAt(POSIX, this.pattern, this.at);
      if (posix !== null) this.posixClass(posix);
      else if (character === '\\') this.escape(true);
      else this.emit(1, character === '[' ? '\\[' : character);
    }
  }

  private posixClass([whole, not, name = '']: RegExpExecArray): void {
    const members = Object.hasOwn(POSIX_CLASSES, name) ? POSIX_CLASSES[name] : undefined;
    if (members === undefined || not !== '')
      throw new EvaluationError('this character class is not supported');
    this.emit(whole.length, members);
  }
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

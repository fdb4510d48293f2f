import type { Span } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Part, Word } from './word.js';

/** What a name stands for at some point of a build: a text, or unknown with the reason. */
export type Known = { readonly text: string } | { readonly reason: string };

/**
 * The variables as a build goes on: what `ARG` and `ENV` have said so far. A stage that is based on another one has its
 * variables, too. What `ENV` says counts more than what `ARG` says.
 */
export class Variables {
  private readonly environment = new Map<string, Known>();
  private readonly arguments = new Map<string, Known>();

  constructor(
    /** Whether a name that was not declared may still have a value: an image can bring its own. */
    private readonly isOpen: boolean,
    private readonly base?: Variables,
    /** How many characters may still be put in, in the whole file: values that double must not grow without end. */
    private readonly budget: { characters: number } = { characters: MAXIMUM_CHARACTERS },
  ) {}

  /** Variables of a stage of the same file. */
  forStage(base: Variables | undefined): Variables {
    return new Variables(true, base, this.budget);
  }

  setEnvironment(name: string, value: Known): void {
    this.environment.set(name, value);
  }

  setArgument(name: string, value: Known): void {
    this.arguments.set(name, value);
  }

  find(name: string): Known | undefined {
    return (
      this.findIn(({ environment }) => environment, name) ?? this.findIn((scope) => scope.arguments, name)
    );
  }

  lookUp(name: string): Known {
    const found = this.find(name);
    if (found !== undefined) {
      this.budget.characters -= 'text' in found ? found.text.length : 0;
      return this.budget.characters < 0 ? { reason: 'the file puts in too much' } : found;
    }
    if (PLATFORM.test(name)) return { reason: `${name} is set by the build` };
    return this.isOpen ? { reason: `${name} may come with the image` } : { text: '' };
  }

  private findIn(namesOf: (scope: Variables) => ReadonlyMap<string, Known>, name: string): Known | undefined {
    const own = namesOf(this).get(name);
    if (own !== undefined) return own;
    for (let { base } = this; base !== undefined; base = base.base) {
      const found = namesOf(base).get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const MAXIMUM_CHARACTERS = 4 * 1024 * 1024;

/** Set by BuildKit, and never by the file. */
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

/**
 * What a word says with its variables put in. A word whose beginning is written stays a text, with what is not known in
 * it as written (`https://example.com/${FILE}`): it is no option, no root, no relative path, whatever follows. One that
 * starts with something not known is unknown, unless quotes show that a value is meant (`isShell`).
 */
export function wordValue(word: Word, variables: Variables, span: Span, isShell = false): Value {
  const { text, startsWith: reason } = joined(word.parts, variables, isShell);
  return reason === undefined
    ? { kind: 'scalar', value: text, origin: span }
    : { kind: 'unknown', reason, origin: span };
}

/** The text of a word that is known to the last character; undefined of any other. */
export function knownText(word: Word, variables: Variables): string | undefined {
  let text = '';
  for (const part of word.parts) {
    const known = partValue(part, variables);
    if (!('text' in known)) return undefined;
    text += known.text;
  }
  return text;
}

/** The text of a word with `${NAME}` for what is not known, and why the first of that is not. */
export function wordText(
  word: Word,
  variables: Variables,
): { readonly text: string; readonly reason: string | undefined } {
  return joined(word.parts, variables, false);
}

function joined(parts: readonly Part[], variables: Variables, isShell: boolean): Joined {
  let text = '';
  let reason: string | undefined;
  let startsWith: string | undefined;
  for (const part of parts) {
    const known = partValue(part, variables);
    if ('text' in known) text += known.text;
    else {
      reason ??= known.reason;
      if (text === '' && !(isShell && part.isQuoted)) startsWith ??= known.reason;
      text += asWritten(part);
    }
  }
  return { text, reason, startsWith };
}

interface Joined {
  readonly text: string;
  /** Why something in it is not known. */
  readonly reason: string | undefined;
  /** Why that is not known which it starts with. */
  readonly startsWith: string | undefined;
}

function partValue(part: Part, variables: Variables): Known {
  if (part.kind === 'text') return part;
  if (part.kind === 'command') return { reason: 'a command says it' };
  const known = variables.lookUp(part.name);
  const [, operator = '', operand = ''] = /^(:?[-+?])([^$]*)$/s.exec(part.modifier) ?? [];
  if (part.modifier !== '' && operator === '')
    return { reason: `${part.name} is changed by ${part.modifier}` };
  if (operator.endsWith('-')) {
    // Without a value, the word behind the operator counts: what is not declared may get one from the image.
    if (!('text' in known)) return known;
    const isUnset = operator === '-' ? variables.find(part.name) === undefined : known.text === '';
    return isUnset ? { text: operand } : known;
  }
  if (operator.endsWith('+')) return 'text' in known ? { text: known.text === '' ? '' : operand } : known;
  return known;
}

function asWritten(part: Part): string {
  return part.kind === 'text' ? part.text : part.kind === 'variable' ? `\${${part.name}}` : '$(…)';
}

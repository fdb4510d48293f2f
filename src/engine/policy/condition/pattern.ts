import type { Budget } from './budget.js';
import { spend } from './budget.js';
import type { CharacterSet, PatternNode } from './pattern-syntax.js';
import { parsePattern, PatternError } from './pattern-syntax.js';

export { PatternError } from './pattern-syntax.js';

/** A larger program is refused: `(a{30}){40}` is one step for each of its 1,200 characters. */
const MAXIMUM_INSTRUCTIONS = 2_000;

type Assertion = 'start' | 'end' | 'word-boundary' | 'no-word-boundary';

type Instruction =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'assert'; readonly assertion: Assertion }
  | { readonly kind: 'split'; readonly targets: number[] }
  | { readonly kind: 'match' };

export interface Pattern {
  readonly instructions: readonly Instruction[];
  /** Whether it matches at the start of a text only. */
  readonly isAnchored: boolean;
}

/**
 * Compiles a regular expression that is matched in linear time: literals, `.`, classes, `\d \w \s \b`, groups,
 * alternatives, `* + ? {m,n}` (greedy or lazy alike), `^ $`, and `(?i)` in front. No back-references, no lookaround.
 * Throws a PatternError on anything else.
 */
export function compilePattern(text: string): Pattern {
  const instructions: Instruction[] = [];
  emit(parsePattern(text), instructions);
  instructions.push({ kind: 'match' });
  const [first] = instructions;
  return { instructions, isAnchored: first?.kind === 'assert' && first.assertion === 'start' };
}

/**
 * Whether the pattern is found anywhere in the text: Thompson's simulation, which follows all alternatives at once and never goes back
 * (https://swtch.com/~rsc/regexp/regexp1.html). Takes a step of the budget for each state at each character.
 */
export function matchPattern(pattern: Pattern, text: string, budget: Budget): boolean {
  const { instructions, isAnchored } = pattern;
  // At which character a state was last entered: a set that empties itself.
  const entered = new Int32Array(instructions.length).fill(-1);
  let current: number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    // A match may start at every character.
    if (enter(0, at, current)) return true;
    if (isAnchored && current.length === 0) return false;
    spend(budget, 1 + current.length);
    const character = text.charCodeAt(at);
    const next: number[] = [];
    for (const state of current) {
      const instruction = instructions[state];
      const isTaken = instruction?.kind === 'character' && at < text.length && instruction.set(character);
      if (isTaken && enter(state + 1, at + 1, next)) return true;
    }
    current = next;
  }
  return false;

  /** Adds a state and those that it reaches without a character; true when the match is among them. */
  function enter(first: number, round: number, states: number[]): boolean {
    const open = [first];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      const instruction = instructions[state];
      if (instruction === undefined || entered[state] === round) continue;
      entered[state] = round;
      if (instruction.kind === 'match') return true;
      if (instruction.kind === 'character') states.push(state);
      else if (instruction.kind === 'split') open.push(...instruction.targets);
      else if (holds(instruction.assertion, text, round)) open.push(state + 1);
    }
    return false;
  }
}

function emit(node: PatternNode, program: Instruction[]): void {
  if (program.length > MAXIMUM_INSTRUCTIONS) throw new PatternError('the pattern is too large');
  switch (node.kind) {
    case 'set':
      program.push({ kind: 'character', set: node.set });
      break;
    case 'assertion':
      program.push({ kind: 'assert', assertion: node.assertion });
      break;
    case 'sequence':
      for (const item of node.items) emit(item, program);
      break;
    case 'alternatives':
      emitAlternatives(node.items, program);
      break;
    case 'repeat':
      emitRepeat(node.item, node.minimum, node.maximum, program);
      break;
  }
}

function emitAlternatives(items: readonly PatternNode[], program: Instruction[]): void {
  const targets: number[] = [];
  program.push({ kind: 'split', targets });
  const ends: number[][] = [];
  for (const item of items) {
    targets.push(program.length);
    emit(item, program);
    const end: number[] = [];
    ends.push(end);
    program.push({ kind: 'split', targets: end });
  }
  for (const end of ends) end.push(program.length);
}

function emitRepeat(item: PatternNode, minimum: number, maximum: number, program: Instruction[]): void {
  for (let count = 0; count < minimum; count += 1) emit(item, program);
  if (maximum === Infinity) {
    const start = program.length;
    const targets = [start + 1];
    program.push({ kind: 'split', targets });
    emit(item, program);
    program.push({ kind: 'split', targets: [start] });
    targets.push(program.length);
    return;
  }
  const skips: number[][] = [];
  for (let count = minimum; count < maximum; count += 1) {
    const targets = [program.length + 1];
    skips.push(targets);
    program.push({ kind: 'split', targets });
    emit(item, program);
  }
  for (const targets of skips) targets.push(program.length);
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  if (assertion === 'start') return at === 0;
  if (assertion === 'end') return at === text.length;
  const isBoundary = isWord(text.charCodeAt(at - 1)) !== isWord(text.charCodeAt(at));
  return isBoundary === (assertion === 'word-boundary');
}

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
  );
}

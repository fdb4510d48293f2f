const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Deeper than any report; a limit so that nothing behind it can run out of stack. */
const MAX_DEPTH = 100;

export interface KeyProblem {
  readonly kind: 'duplicate' | 'prototype' | 'too-deep';
  readonly key: string;
}

/**
 * What makes a JSON text mean one thing to one reader and another to the next: a key that occurs twice in an object, and
 * `__proto__`; also nesting deeper than 100. Null when there is none. Takes text that `JSON.parse` accepts; linear in its length.
 */
export function findKeyProblem(json: string): KeyProblem | null {
  // One entry per open container: the keys seen so far, or null for an array.
  const open: (Set<string> | null)[] = [];
  let isKeyNext = false;
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case OPEN_BRACE:
      case OPEN_BRACKET:
        isKeyNext = json.charCodeAt(at) === OPEN_BRACE;
        open.push(isKeyNext ? new Set() : null);
        if (open.length > MAX_DEPTH) return { kind: 'too-deep', key: '' };
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        open.pop();
        isKeyNext = false;
        break;
      case COMMA:
        isKeyNext = open.at(-1) instanceof Set;
        break;
      case COLON:
        isKeyNext = false;
        break;
      case QUOTE: {
        const end = closingQuote(json, at);
        if (isKeyNext) {
          const key = decode(json.slice(at, end + 1));
          const keys = open.at(-1);
          if (key === '__proto__') return { kind: 'prototype', key };
          if (keys?.has(key) === true) return { kind: 'duplicate', key };
          keys?.add(key);
        }
        at = end;
        break;
      }
    }
  }
  return null;
}

function closingQuote(json: string, start: number): number {
  let quote = json.indexOf('"', start + 1);
  while (quote !== -1 && isEscaped(json, quote)) quote = json.indexOf('"', quote + 1);
  return quote === -1 ? json.length : quote;
}

function isEscaped(json: string, quote: number): boolean {
  let backslashes = 0;
  while (json.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

function decode(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}

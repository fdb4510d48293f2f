/** The characters of HCL's native syntax, by their UTF-16 codes. */
export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const DOLLAR = 36;
export const PERCENT = 37;
export const BACKSLASH = 92;
export const OPEN_BRACE = 123;
export const TILDE = 126;

const BYTE_ORDER_MARK = 0xfeff;
const LETTER = 1;
const DIGIT = 2;
const DASH = 4;
const ASCII = classifyAscii();
const ID_START = /^\p{ID_Start}$/u;
const ID_CONTINUE = /^\p{ID_Continue}$/u;
const WHITESPACE_AT_START = /^[\s\u0085]+/;

/** Where the text begins: behind the byte order mark, if there is one. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the identifier that starts at `start` ends; `start` itself when there is none. Dashes may follow the first letter. */
export function identifierEnd(text: string, start: number): number {
  let at = start;
  for (let allowed = LETTER; at < text.length; allowed = LETTER | DIGIT | DASH) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (((ASCII[code] ?? 0) & allowed) === 0) return at;
      at++;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      if (!(allowed === LETTER ? ID_START : ID_CONTINUE).test(character)) return at;
      at += character.length;
    }
  }
  return at;
}

/** Where the number that starts with the digit at `start` ends. As in HCL, `1.2.3` is one (wrong) number, not three. */
export function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; ;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      end = ++at;
    } else if (code === 46) {
      at++;
    } else if (code === 69 || code === 101) {
      const sign = text.charCodeAt(at + 1);
      const digit = sign === 43 || sign === 45 ? at + 2 : at + 1;
      if (!isDigit(text.charCodeAt(digit))) return end;
      end = at = digit + 1;
    } else {
      return end;
    }
  }
}

/** White space, Unicode's too, that ends no line; the carriage return before a line feed is one. */
export function isSpaceInLine(code: number): boolean {
  if (code < 128) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN && code !== LINE_FEED);
  return WHITESPACE_AT_START.test(String.fromCharCode(code));
}

/** How many characters of white space, line ends too, stand at the start. */
export function leadingSpace(text: string): number {
  const code = text.charCodeAt(0);
  if (code > SPACE && code < 128) return 0;
  return WHITESPACE_AT_START.exec(text)?.[0].length ?? 0;
}

/** The text without white space at its end. */
export function withoutTrailingSpace(text: string): string {
  let end = text.length;
  while (end > 0 && WHITESPACE_AT_START.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function classifyAscii(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32] = LETTER;
  for (let code = 48; code <= 57; code++) classes[code] = DIGIT;
  classes[95] = LETTER;
  classes[45] = DASH;
  return classes;
}

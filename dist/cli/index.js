#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const getStarExtglobSequenceOutput = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  for (const branch of branches) {
    const safeOutput = getStarExtglobSequenceOutput(branch);
    if (safeOutput) {
      return { risky: true, safeOutput };
    }

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && eos()) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              code = advance();
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES) {
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        while (eos() !== true && (code = advance())) {
          if (code === CHAR_LEFT_PARENTHESES) {
            backslashes = token.backslashes = true;
            code = advance();
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (idx !== 0 || value !== '') {
        parts.push(value);
      }
      prevIndex = i;
    }

    if (prevIndex && prevIndex + 1 < input.length) {
      const value = input.slice(prevIndex + 1);
      parts.push(value);

      if (opts.tokens) {
        tokens[tokens.length - 1].value = value;
        depth(tokens[tokens.length - 1]);
        state.maxDepth += tokens[tokens.length - 1].depth;
      }
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8877);
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7547);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8565);



(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=20');
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--max-semi-space-size=16');
process.exitCode = 2;
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(process.argv.slice(2), (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .openTerminal */ .j)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => rows.reduce((width, row) => Math.max(width, (row[column] ?? '').length), 0));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .map((line) => `${line}\n`)
        .join('');
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadLibrary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./build/engine/policy/framework-id.js
var framework_id = __nccwpck_require__(3166);
// EXTERNAL MODULE: ./build/engine/policy/suggestion.js
var suggestion = __nccwpck_require__(7128);
;// CONCATENATED MODULE: ./build/engine/policy/library.js



class PolicyLibrary {
    added;
    disabled;
    policies;
    frameworks;
    byName = new Map();
    aliases;
    constructor(data, added = new Set(), disabled = new Set()) {
        this.added = added;
        this.disabled = disabled;
        this.policies = data.policies;
        this.frameworks = data.frameworks;
        for (const policy of data.policies) {
            const key = policy.name.toLowerCase();
            if (this.byName.has(key)) {
                throw new errors/* ConfigError */.xL('policy-invalid', `two policies are named '${policy.name}': rename one of them`);
            }
            this.byName.set(key, policy);
        }
    }
    with(policies) {
        const { frameworks } = this;
        const added = new Set([...this.added, ...policies.map(({ name }) => name)]);
        return new PolicyLibrary({ policies: [...this.policies, ...policies], frameworks }, added, this.disabled);
    }
    changed(byName, disabled) {
        const policies = this.policies.map((policy) => byName.get(policy.name) ?? policy);
        const without = new Set([...this.disabled, ...disabled]);
        return new PolicyLibrary({ policies, frameworks: this.frameworks }, this.added, without);
    }
    named(nameOrAlias) {
        const key = nameOrAlias.toLowerCase();
        const policy = this.byName.get(key);
        if (policy !== undefined)
            return [policy];
        this.aliases ??= indexAliases(this.policies);
        return this.aliases.get(key) ?? [];
    }
    find(nameOrAlias) {
        const found = this.named(nameOrAlias);
        if (found.length > 0)
            return found;
        const hint = (0,suggestion/* suggest */.Z)(nameOrAlias, this.policies.flatMap(({ name, aliases }) => [name, ...aliases]));
        const message = `unknown policy '${nameOrAlias}'.${hint} 'policycortex policies list' shows all.`;
        throw new errors/* ConfigError */.xL('name-unknown', message);
    }
    framework(input) {
        const id = (0,framework_id/* normaliseFrameworkId */.k)(input, this.frameworks);
        const framework = this.frameworks.find((candidate) => candidate.id === id);
        if (framework === undefined)
            throw new RangeError(`framework ${id} vanished`);
        return framework;
    }
    policiesOf(frameworkIds) {
        const enabled = this.disabled.size === 0 ? this.policies : this.policies.filter(({ name }) => !this.disabled.has(name));
        if (frameworkIds.length === 0)
            return enabled;
        const ids = new Set(frameworkIds);
        return enabled.filter((policy) => policy.compliance_mapping.some(({ framework }) => ids.has(framework)) ||
            (policy.compliance_mapping.length === 0 && this.added.has(policy.name)));
    }
    controlsOf(framework) {
        const byControl = new Map(framework.controls.map(({ id }) => [id, []]));
        for (const policy of this.policies) {
            for (const mapping of policy.compliance_mapping) {
                if (mapping.framework === framework.id)
                    byControl.get(mapping.control)?.push(policy);
            }
        }
        return framework.controls.map((control) => [control, byControl.get(control.id) ?? []]);
    }
}
function indexAliases(policies) {
    const index = new Map();
    for (const policy of policies) {
        for (const alias of new Set(policy.aliases.map((text) => text.toLowerCase()))) {
            const named = index.get(alias);
            if (named === undefined)
                index.set(alias, [policy]);
            else
                named.push(policy);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./build/engine/policy/library-file.js
function writeLibraryFile({ policies, frameworks }) {
    const index = {
        frameworks,
        policies: policies.map(({ name, resource_types: types, compliance_mapping: mapping }) => [
            name,
            types,
            mapping.map(({ framework, control }) => [framework, control]),
        ]),
    };
    const rest = policies.map(({ name: _name, resource_types: _types, compliance_mapping: _mapping, ...others }) => others);
    return [index, ...rest].map((value) => `${ascii(JSON.stringify(value))}\n`).join('');
}
function readLibraryFile(text) {
    const [first = '', ...lines] = text.split('\n');
    const { frameworks, policies } = JSON.parse(first);
    return {
        frameworks,
        policies: policies.map((entry, position) => lazyPolicy(entry, lines[position] ?? '')),
    };
}
function lazyPolicy([name, types, controls], line) {
    let read;
    const rest = () => (read ??= JSON.parse(line));
    let mapping;
    return {
        name,
        get description() {
            return rest().description;
        },
        get version() {
            return rest().version;
        },
        get author() {
            return rest().author;
        },
        get category() {
            return rest().category;
        },
        resource_types: types,
        get tags() {
            return rest().tags;
        },
        get aliases() {
            return rest().aliases;
        },
        get yields_to() {
            return rest().yields_to;
        },
        get parameters() {
            return rest().parameters;
        },
        get rules() {
            return rest().rules;
        },
        get compliance_mapping() {
            return (mapping ??= controls.map(([framework, control]) => ({ framework, control })));
        },
        get remediation() {
            return rest().remediation;
        },
        get references() {
            return rest().references;
        },
    };
}
function ascii(text) {
    return text.replaceAll(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/cli/embedded.js




function loadLibrary() {
    const file = external_node_path_.join(import.meta.dirname, 'library.jsonl');
    return new PolicyLibrary(readLibraryFile((0,external_node_fs_.readFileSync)(file, 'latin1')));
}


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   Js: () => (/* binding */ tuningOf),
/* harmony export */   ll: () => (/* binding */ readGateRequest),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2855);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4318);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2776);
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5552);






const GATE_OPTIONS = {
    config: { value: 'FILE', description: 'the config', default: `${_config_names_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATH */ .tF}, if it is there` },
    stage: { value: 'NAME', description: 'judge by this stage of the config' },
    deployment: { value: 'NAME', description: 'judge by the checkpoints of this deployment of the config' },
    branch: { value: 'NAME', description: 'choose the stage that the config has for changes to this branch' },
    environment: { value: 'NAME', description: 'choose the stage that the config has for this environment' },
    ...limitOptions(),
    'min-score': {
        value: 'LIST',
        description: 'the lowest compliance scores that pass, as in soc2=75,hipaa=90',
        isRepeatable: true,
    },
    enforce: { value: 'WHAT', description: 'what can block: all violations, or new ones', default: 'all' },
    baseline: { value: 'FILE', description: 'the report or baseline that tells what was there before' },
    suppressions: {
        value: 'WHOSE',
        description: 'the suppressions that count: head, or base for those that the baseline has',
        default: 'head',
    },
    'allow-empty': { description: 'pass when nothing was found to scan' },
    'allow-parse-errors': { description: 'let the verdict stand although some files could not be parsed' },
};
async function readGateRequest(given, terminal) {
    const configFile = findConfig(given, terminal);
    const config = configFile === null
        ? {}
        : (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1130))).readConfig(readText(configFile, terminal), configFile);
    const { resolveSettings } = await __nccwpck_require__.e(/* import() */ 214).then(__nccwpck_require__.bind(__nccwpck_require__, 4214));
    const settings = resolveSettings(config, readGiven(given), {
        branch: given.value('branch') ?? null,
    });
    return { config, configFile, settings };
}
function tuningOf({ policies = {} }) {
    const { disable = [], severity = {}, parameters = {} } = policies;
    return { disable, severity, parameters };
}
function findConfig(given, terminal) {
    const named = given.value('config');
    if (named !== undefined)
        return named;
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(terminal.cwd, _config_names_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATH */ .tF), { throwIfNoEntry: false });
    return found === undefined ? null : _config_names_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATH */ .tF;
}
function readText(file, terminal) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(terminal.cwd, file), 'utf8');
    }
    catch (cause) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('path-invalid', `${file} cannot be read: ${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
function readGiven(given) {
    const limits = {};
    for (const severity of _contract_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC) {
        const option = optionOf(severity);
        const text = given.value(option);
        if (text !== undefined)
            limits[severity] = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readLimit */ .i2)(`--${option}`, text) ?? Infinity;
    }
    const enforce = given.value('enforce');
    const suppressions = given.value('suppressions');
    const paths = given.values('path');
    const frameworks = given.values('frameworks');
    return {
        paths: paths.length > 0 ? paths : undefined,
        exclude: given.values('exclude'),
        frameworks: frameworks.length > 0 ? (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readWords */ .ux)(frameworks.join(',')) : undefined,
        limits: limits,
        minimumScore: (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readMinimumScores */ .SA)('--min-score', given.values('min-score').join(',')),
        stage: given.value('stage') ?? '',
        deployment: given.value('deployment') ?? '',
        environment: given.value('environment') ?? '',
        policyDirectories: given.values('policies'),
        enforce: enforce === undefined ? undefined : (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)('--enforce', enforce, _config_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ENFORCE_MODES */ .u1),
        baseline: given.value('baseline'),
        suppressions: suppressions === undefined
            ? undefined
            : (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)('--suppressions', suppressions, _config_names_js__WEBPACK_IMPORTED_MODULE_4__/* .SUPPRESSION_SOURCES */ .$D),
        allowEmpty: given.has('allow-empty') ? true : undefined,
        allowParseErrors: given.has('allow-parse-errors') ? true : undefined,
    };
}
function limitOptions() {
    const option = (severity) => ({
        value: 'N',
        description: `how many ${severity} violations still pass`,
        default: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR[severity],
    });
    return {
        'max-critical': option('CRITICAL'),
        'max-high': option('HIGH'),
        'max-medium': option('MEDIUM'),
        'max-low': option('LOW'),
    };
}
function optionOf(severity) {
    return `max-${severity.toLowerCase()}`;
}


/***/ }),

/***/ 8131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readAssignments),
/* harmony export */   U: () => (/* binding */ readInputFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2776);
/* harmony import */ var _engine_load_read_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9438);



function readInputFiles(given, option, cwd) {
    return given.values(option).map((file) => {
        const { source, diagnostics } = (0,_engine_load_read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)({ absolute: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file), path: file });
        if (source !== undefined)
            return source;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('path-invalid', `--${option} ${file}: ${diagnostics[0]?.message ?? 'cannot be read'}`);
    });
}
function readAssignments(given, option) {
    return new Map(given.values(option).map((text) => {
        const equals = text.indexOf('=');
        if (equals > 0)
            return [text.slice(0, equals).trim(), text.slice(equals + 1)];
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('input-invalid', `--${option} is ${JSON.stringify(text)}; it takes NAME=VALUE.`);
    }));
}


/***/ }),

/***/ 7547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/contract/errors.js
var contract_errors = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./build/contract/nearest.js
var nearest = __nccwpck_require__(5649);
// EXTERNAL MODULE: ./build/contract/version.js
var version = __nccwpck_require__(3279);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/cli/arguments.js



function parseArguments(command, argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(Object.entries(command.options).map(([name, { value }]) => [
            name,
            { type: value === undefined ? 'boolean' : 'string', multiple: true },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const operands = [];
    const given = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const value = checkOption(command, token.rawName, token.name, token.value);
        const values = given.get(token.name) ?? [];
        if (values.length > 0 && command.options[token.name]?.isRepeatable !== true) {
            throw usage(command, `${token.rawName} was given twice.`);
        }
        given.set(token.name, [...values, value]);
    }
    return {
        operands,
        has: (option) => given.has(option),
        value: (option) => given.get(option)?.at(-1),
        values: (option) => given.get(option) ?? [],
    };
}
function checkOption(command, rawName, name, value) {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (option === undefined) {
        const suggestion = (0,nearest/* nearest */.p)(name, Object.keys(command.options));
        throw usage(command, `there is no option ${rawName}${suggestion === undefined ? '' : `; did you mean --${suggestion}`}.`);
    }
    if (option.value === undefined) {
        if (value !== undefined)
            throw usage(command, `${rawName} takes no value, and got ${JSON.stringify(value)}.`);
        return '';
    }
    if (value === undefined || value === '')
        throw usage(command, `${rawName} needs a value: ${rawName} ${option.value}.`);
    return value;
}
function usage(command, what) {
    return new contract_errors/* ConfigError */.xL('input-invalid', `${what} See: policycortex ${command.name} --help`);
}

// EXTERNAL MODULE: ./build/contract/wording.js
var wording = __nccwpck_require__(6691);
// EXTERNAL MODULE: ./build/present/visible.js
var visible = __nccwpck_require__(1406);
// EXTERNAL MODULE: ./build/cli/gate-settings.js
var gate_settings = __nccwpck_require__(3534);
// EXTERNAL MODULE: ./build/cli/scan-options.js + 1 modules
var scan_options = __nccwpck_require__(3745);
// EXTERNAL MODULE: ./build/cli/stored-baseline.js
var stored_baseline = __nccwpck_require__(9868);
;// CONCATENATED MODULE: ./build/cli/baseline.js







const BASELINE_PATH = '.github/policy-gate-baseline.json';
const baseline = {
    name: 'baseline',
    summary: 'Keeps what violates a policy today, so that later runs can tell what is new.',
    operands: 'create',
    options: {
        ...scan_options/* SCAN_OPTIONS */.Pr,
        config: gate_settings/* GATE_OPTIONS */.FF.config,
        output: { value: 'FILE', description: 'where to write it', default: BASELINE_PATH },
        'allow-parse-errors': { description: 'write it although some files could not be parsed' },
    },
    examples: [
        {
            purpose: 'keep what there is today; "baseline: .github/policy-gate-baseline.json" in the config compares with it',
            command: 'policycortex baseline create',
        },
    ],
    run: async (given, terminal) => {
        const [action, stray] = given.operands;
        if (action !== 'create') {
            throw usage(baseline, action === undefined ? 'What about the baseline?' : `there is no "baseline ${action}".`);
        }
        if (stray !== undefined)
            throw usage(baseline, `${JSON.stringify(stray)} is not expected.`);
        return create(given, terminal);
    },
};
async function create(given, terminal) {
    const { config, settings } = await (0,gate_settings/* readGateRequest */.ll)(given, terminal);
    const report = await (0,scan_options/* scanAsAsked */.ol)(given, terminal, {
        paths: settings.paths,
        exclude: settings.exclude,
        frameworks: settings.scanFrameworks,
        library: await (0,scan_options/* readLibrary */.GW)(settings.policyDirectories, given, terminal, (0,gate_settings/* tuningOf */.Js)(config)),
    });
    requireWhole(report, given.has('allow-parse-errors'), terminal);
    const file = given.value('output') ?? BASELINE_PATH;
    (0,stored_baseline/* writeBaseline */.B9)(file, (0,stored_baseline/* renderBaseline */.qL)(report), terminal);
    const suppressed = report.violations.filter((violation) => violation.suppressed).length;
    const found = (0,wording/* counted */.hS)(report.violations.length, 'violation');
    terminal.print(`${file}: ${found}${suppressed > 0 ? `, ${suppressed} of them suppressed` : ''}\n`);
    return 0;
}
function requireWhole({ target, diagnostics }, mayBePart, terminal) {
    if (target.files_scanned === 0) {
        throw new contract_errors/* ScanError */.sC('nothing-scanned', `no baseline was written: nothing that the scanner reads was found in ${target.paths.join(', ')}. Check --path.`);
    }
    const errors = diagnostics.filter(({ level }) => level === 'error');
    for (const { file, line, message } of errors) {
        terminal.say(`${(0,visible/* visible */.RK)([file, line].filter((part) => part !== null).join(':'))}: ${(0,visible/* visible */.RK)(message)}\n`);
    }
    if (errors.length === 0 || mayBePart)
        return;
    throw new contract_errors/* ScanError */.sC('files-unreadable', 'no baseline was written: not everything could be read, and what was not would look new later. ' +
        'Fix what is named above, or pass --allow-parse-errors.');
}

// EXTERNAL MODULE: ./build/config/names.js
var names = __nccwpck_require__(2855);
// EXTERNAL MODULE: ./build/config/settings.js
var settings = __nccwpck_require__(4318);
;// CONCATENATED MODULE: ./build/cli/config.js





const OUTPUTS = ['table', 'json'];
const { path, frameworks, policies, disable, severity, param } = scan_options/* SCAN_OPTIONS */.Pr;
const config = {
    name: 'config',
    summary: 'Checks the config of the gate, and shows what it comes to.',
    operands: 'validate [FILE]|show',
    options: {
        output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
        ...{ path, frameworks, policies, disable, severity, param },
        ...gate_settings/* GATE_OPTIONS */.FF,
    },
    examples: [
        { purpose: `find what is wrong with ${names/* CONFIG_PATH */.tF}`, command: 'policycortex config validate' },
        {
            purpose: 'what holds for a pull request to main, and where each setting comes from',
            command: 'policycortex config show --branch main',
        },
    ],
    run: async (given, terminal) => {
        const [action, file, stray] = given.operands;
        const output = (0,settings/* readChoice */.Kf)('--output', given.value('output') ?? 'table', OUTPUTS);
        if (stray !== undefined)
            throw usage(config, `${JSON.stringify(stray)} is not expected.`);
        if (action === 'validate') {
            const { validateConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(478), __nccwpck_require__.e(583), __nccwpck_require__.e(893), __nccwpck_require__.e(43)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43));
            return validateConfig(file ?? given.value('config') ?? names/* CONFIG_PATH */.tF, output, terminal);
        }
        if (action === 'show' && file === undefined) {
            const { showConfig } = await __nccwpck_require__.e(/* import() */ 625).then(__nccwpck_require__.bind(__nccwpck_require__, 4625));
            return showConfig(given, output, terminal);
        }
        throw usage(config, 'config takes "validate", a file behind it if you like, or "show".');
    },
};

// EXTERNAL MODULE: ./build/cli/columns.js
var columns = __nccwpck_require__(1954);
// EXTERNAL MODULE: ./build/cli/embedded.js + 2 modules
var embedded = __nccwpck_require__(8056);
// EXTERNAL MODULE: ./build/present/terminal.js
var present_terminal = __nccwpck_require__(9406);
;// CONCATENATED MODULE: ./build/cli/framework-controls.js


function controlsOf(library, framework) {
    return library.controlsOf(framework).map(([control, policies]) => ({
        ...control,
        status: statusOf(control, policies),
        policies: policies.map(({ name }) => name),
    }));
}
function statusOf(control, policies) {
    if (policies.length > 0)
        return 'ASSESSED';
    return control.assessable ? 'NO_POLICY' : 'NOT_ASSESSABLE';
}
function policyNames(controls) {
    return new Set(controls.flatMap(({ policies }) => policies));
}
const MINIMUM_RIGHT = 30;
const MAXIMUM_WIDTH = 120;
function describeFramework(framework, controls, terminal) {
    const style = (0,present_terminal/* paint */.nI)(terminal.colour);
    const width = Math.min(terminal.width, MAXIMUM_WIDTH);
    const left = Math.max(...controls.map(({ id }) => id.length)) + 2;
    const layout = { style, left, right: Math.max(MINIMUM_RIGHT, width - left) };
    const of = (status) => controls.filter((control) => control.status === status);
    const [assessed, open, beyond] = [of('ASSESSED'), of('NO_POLICY'), of('NOT_ASSESSABLE')];
    const policies = (0,wording/* counted */.hS)(policyNames(assessed).size, 'policy', 'policies');
    const summary = `${(0,wording/* counted */.hS)(controls.length, 'control')}: ${assessed.length} assessed by ${policies}, ` +
        `${open.length} without a policy yet, ${beyond.length} not assessable from code`;
    const blocks = [
        [style.bold(`${framework.id}: ${framework.title} (${framework.version})`)],
        (0,present_terminal/* wrapped */.ky)(summary, width),
        block('Assessed', assessed.map(({ id, title, policies }) => [id, title, policies.join(', ')]), layout),
        block('No policy yet', open.map(({ id, title }) => [id, title]), layout),
        block('Not assessable from code', beyond.map(({ id, title, note }) => [id, `${title} (${note})`]), layout),
    ].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function block(head, rows, { style, left, right }) {
    if (rows.length === 0)
        return [];
    const lines = rows.flatMap(([id, text, more = '']) => [...(0,present_terminal/* wrapped */.ky)(text, right), ...(0,present_terminal/* wrapped */.ky)(more, right).map((line) => style.dim(line))].map((line, index) => (0,present_terminal/* padded */.jC)(index === 0 ? style.bold(id) : '', left) + line));
    return [style.bold(head), ...lines];
}

;// CONCATENATED MODULE: ./build/cli/frameworks.js





const frameworks_OUTPUTS = ['table', 'json'];
const frameworks_frameworks = {
    name: 'frameworks',
    summary: 'Lists compliance frameworks and shows their controls.',
    operands: 'list|show ID',
    options: { output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' } },
    examples: [
        {
            purpose: 'the controls of SOC 2, and which policies assess them',
            command: 'policycortex frameworks show soc2',
        },
        {
            purpose: 'the same for a script: the controls that no policy assesses yet',
            command: 'policycortex frameworks show soc2 --output json | jq \'.controls[] | select(.status == "NO_POLICY").id\'',
        },
    ],
    run: async (given, terminal) => {
        const [action, id, stray] = given.operands;
        const output = (0,settings/* readChoice */.Kf)('--output', given.value('output') ?? 'table', frameworks_OUTPUTS);
        if (stray !== undefined)
            throw usage(frameworks_frameworks, `${JSON.stringify(stray)} is not expected.`);
        const library = (0,embedded/* loadLibrary */._)();
        if (action === 'list' && id === undefined)
            return list(library, output, terminal);
        if (action === 'show' && id !== undefined)
            return show(library, library.framework(id), output, terminal);
        throw usage(frameworks_frameworks, action === undefined
            ? 'What about frameworks?'
            : `"frameworks ${given.operands.join(' ')}" is not complete.`);
    },
};
function list(library, output, terminal) {
    if (output === 'json') {
        terminal.print(`${JSON.stringify(library.frameworks, null, 2)}\n`);
        return 0;
    }
    const rows = library.frameworks.map((framework) => {
        const controls = controlsOf(library, framework);
        const numbers = [
            controls.length,
            controls.filter(({ status }) => status !== 'NOT_ASSESSABLE').length,
            controls.filter(({ status }) => status === 'ASSESSED').length,
            policyNames(controls).size,
        ];
        return [framework.id, ...numbers.map(String), `${framework.title} ${framework.version}`];
    });
    const head = ['FRAMEWORK', 'CONTROLS', 'ASSESSABLE', 'ASSESSED', 'POLICIES', 'TITLE'];
    terminal.print((0,columns/* columns */.Y)([head, ...rows]));
    return 0;
}
function show(library, framework, output, terminal) {
    const controls = controlsOf(library, framework);
    terminal.print(output === 'json'
        ? `${JSON.stringify({ ...framework, controls }, null, 2)}\n`
        : describeFramework(framework, controls, terminal));
    return 0;
}

// EXTERNAL MODULE: ./build/contract/severity.js
var contract_severity = __nccwpck_require__(5552);
;// CONCATENATED MODULE: ./build/present/called-from.js
const MAXIMUM = 3;
function shownCalls({ called_from: calls = [] }) {
    const known = calls.filter(({ file }) => file !== '');
    const last = known.at(-1);
    return known.length <= MAXIMUM || last === undefined ? known : [...known.slice(0, MAXIMUM - 1), last];
}
function calledFrom(violation) {
    const places = shownCalls(violation).map(({ file, line }) => (line > 0 ? `${file}:${String(line)}` : file));
    return places.length === 0 ? '' : `called from ${places.join(' → ')}`;
}

// EXTERNAL MODULE: ./build/contract/report.js
var report = __nccwpck_require__(8329);
;// CONCATENATED MODULE: ./build/present/groups.js


function openViolations(violations, decision) {
    const blocking = blockingSeverities(decision);
    const rank = (violation) => contract_severity/* SEVERITIES */.oC.indexOf(violation.severity) - (blocking.has(violation.severity) ? contract_severity/* SEVERITIES */.oC.length : 0);
    return violations
        .filter(report/* isOpen */.nT)
        .sort((a, b) => rank(a) - rank(b) || age(a) - age(b) || compareWithin(a, b));
}
function age({ gate }) {
    return gate?.isNew === false ? 1 : 0;
}
function canBlock(violation, decision) {
    const isOld = decision.enforce === 'new' && violation.gate?.isNew === false;
    return violation.effect !== 'WARN' && !isOld && blockingSeverities(decision).has(violation.severity);
}
function sectionsOf(ordered, decision) {
    const blocking = blockingSeverities(decision);
    const sections = [];
    for (const violation of ordered) {
        let section = sections.at(-1);
        if (section?.severity !== violation.severity) {
            section = { severity: violation.severity, blocks: blocking.has(violation.severity), groups: [] };
            sections.push(section);
        }
        const group = section.groups.at(-1);
        if (group?.policy === violation.policy_name)
            group.violations.push(violation);
        else
            section.groups.push({ policy: violation.policy_name, violations: [violation] });
    }
    return sections;
}
function blockingSeverities(decision) {
    const reasons = decision?.reasons.filter((reason) => reason.blocks) ?? [];
    return new Set(reasons.flatMap(({ severity, severities = [] }) => (severity === undefined ? severities : [severity])));
}
function compareWithin(a, b) {
    return (compareText(a.policy_name, b.policy_name) ||
        Number(a.effect === 'WARN') - Number(b.effect === 'WARN') ||
        compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.resource_id, b.resource_id) ||
        compareText(a.rule_id, b.rule_id) ||
        compareText(a.id, b.id));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/present/reasons.js

const WARNING = new Set([
    'would-block',
    'waiver-not-counted',
    'waiver-expires-soon',
    'baseline-missing',
]);
function shownReasons(reasons) {
    const groups = new Map();
    for (const reason of reasons) {
        const { code, message, blocks, checkpoint } = reason;
        const place = checkpoint === undefined ? -1 : message.indexOf(checkpoint);
        const name = place === -1 ? '' : (checkpoint ?? '');
        const rest = [message.slice(0, Math.max(0, place)), message.slice(Math.max(0, place) + name.length)];
        const key = JSON.stringify([code, blocks, name === '', ...rest]);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { first: reason, names: name === '' ? [] : [name] });
        else if (name !== '' && !known.names.includes(name))
            known.names.push(name);
    }
    return [...groups.values()].map(({ first, names: [name, ...more] }) => ({
        message: name === undefined || more.length === 0
            ? first.message
            : first.message.replace(name, () => (0,wording/* listed */.KE)([name, ...more])),
        blocks: first.blocks,
        warns: !first.blocks && WARNING.has(first.code),
    }));
}

;// CONCATENATED MODULE: ./build/present/table.js







const MAX_TEXT = 2_000;
const MAX_DIAGNOSTICS = 50;
const MAX_WIDTH = 140;
const MIN_WIDTH = 40;
const COMFORTABLE = 60;
const INDENT = '  ';
const GAP = '  ';
function renderTable(report, decision, options) {
    const layout = {
        style: (0,present_terminal/* paint */.nI)(options.colour),
        width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width)),
    };
    const open = openViolations(report.violations, decision);
    const blocks = [
        ...sectionsOf(open, decision).flatMap((section) => sectionBlocks(section, layout)),
        diagnosticBlock(report.diagnostics, layout),
        scoreBlock(report.frameworks, layout),
        totalsBlock(report, open, options.disabledPolicies ?? 0, layout),
        noveltyBlock(decision?.novelty ?? options.novelty ?? null, layout),
        ...(decision === null ? [] : [verdictBlock(decision, layout)]),
    ];
    const filled = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
    return `${filled.join('\n\n')}\n`;
}
function sectionBlocks(section, layout) {
    return section.groups.map((group) => {
        const severity = layout.style.severity(section.severity, section.severity);
        const name = layout.style.bold(clean(group.policy) || 'unnamed policy');
        const controls = controlNames(group);
        const head = `${severity}${GAP}${name}`;
        const hasRoom = controls !== '' && (0,present_terminal/* columns */.YB)(head) + (0,present_terminal/* columns */.YB)(GAP + controls) <= layout.width;
        return [
            hasRoom ? head + GAP + layout.style.dim(controls) : head,
            ...violationRows(group, layout),
            ...fixRows(group, layout),
        ];
    });
}
function violationRows(group, layout) {
    const rows = group.violations.map((violation) => ({
        place: placeOf(violation.file, violation.line),
        resource: clean(violation.resource_id),
        message: clean(violation.message || violation.rule_id || 'no message') +
            (calledFrom(violation) === '' ? '' : ` (${clean(calledFrom(violation))})`) +
            (violation.effect === 'WARN' ? ' (only warns)' : '') +
            (violation.gate?.isNew === true ? ' (new)' : ''),
    }));
    const placeWidth = widest(rows.map((row) => row.place));
    const resourceWidth = widest(rows.map((row) => row.resource));
    const left = INDENT.length + placeWidth + GAP.length + resourceWidth + GAP.length;
    const room = layout.width - left;
    const isWide = room >= COMFORTABLE || (room > 0 && widest(rows.map((row) => row.message)) <= room);
    return rows.flatMap(({ place, resource, message }) => {
        const head = `${INDENT}${layout.style.place(place)}${' '.repeat(isWide ? placeWidth - (0,present_terminal/* columns */.YB)(place) : 0)}`;
        const named = resource === '' ? head : `${head}${place === '' ? '' : GAP}${resource}`;
        if (!isWide)
            return [named.trimEnd(), ...indented(message, 4, layout)];
        const [first = '', ...more] = (0,present_terminal/* wrapped */.ky)(message, room);
        return [`${(0,present_terminal/* padded */.jC)(named, left)}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(left) + line)];
    });
}
function fixRows(group, layout) {
    const [first] = group.violations;
    const fix = clean((first?.remediation ?? '').trim().split('\n', 1)[0] ?? '');
    if (fix === '')
        return [];
    const lines = (0,present_terminal/* wrapped */.ky)((0,visible/* shortened */.vI)(fix, 300), layout.width - INDENT.length - 5);
    return lines.map((line, index) => layout.style.dim(`${INDENT}${index === 0 ? 'fix: ' : '     '}${line}`));
}
function controlNames(group) {
    const references = group.violations.flatMap((violation) => violation.frameworks);
    const names = new Set(references.map(({ framework, control }) => clean(`${framework} ${control}`)));
    const shown = [...names].sort().slice(0, 4);
    return shown.join(', ') + (names.size > shown.length ? `, +${names.size - shown.length}` : '');
}
function diagnosticBlock(diagnostics, layout) {
    if (diagnostics.length === 0)
        return [];
    const { style } = layout;
    const label = {
        error: style.bad('error'),
        warning: style.doubtful('warning'),
        notice: style.dim('notice'),
    };
    const levels = ['error', 'warning', 'notice'];
    const ordered = levels.flatMap((level) => diagnostics.filter((diagnostic) => diagnostic.level === level));
    const rows = ordered.slice(0, MAX_DIAGNOSTICS).flatMap((diagnostic) => {
        const place = diagnostic.file === null ? '' : placeOf(diagnostic.file, diagnostic.line ?? 0, diagnostic.column ?? 0);
        const head = [label[diagnostic.level], ...(place === '' ? [] : [style.place(place)])].join(GAP);
        return [`${INDENT}${head}`, ...indented(clean(diagnostic.message), 4, layout)];
    });
    const more = ordered.length - MAX_DIAGNOSTICS;
    return [style.bold('Diagnostics'), ...rows, ...(more > 0 ? [`${INDENT}and ${more} more`] : [])];
}
function scoreBlock(frameworks, layout) {
    if (frameworks.length === 0)
        return [];
    const { style } = layout;
    const told = frameworks.filter(({ score }) => score !== null);
    const untold = frameworks.filter(({ score }) => score === null).map(({ framework }) => clean(framework));
    const rows = told.map((result) => {
        const assessed = result.controls.filter((control) => control.status !== 'NOT_ASSESSED');
        const passed = assessed.filter((control) => control.status === 'COMPLIANT').length;
        const score = String((0,wording/* shownScore */.qY)(result.score ?? 0));
        const detail = `${passed} of ${(0,wording/* counted */.hS)(assessed.length, 'control')} passed`;
        return { name: (0,visible/* shortened */.vI)(clean(result.framework), 40), score, detail };
    });
    const nameWidth = widest(rows.map((row) => row.name));
    return [
        style.bold('Compliance scores'),
        ...rows.map(({ name, score, detail }) => `${INDENT}${(0,present_terminal/* padded */.jC)(name, nameWidth)}${GAP}${style.bold(score.padStart(5))}${GAP}${style.dim(detail)}`),
        ...(untold.length === 0
            ? []
            : (0,present_terminal/* wrapped */.ky)(`not assessed: ${(0,visible/* shortened */.vI)(untold.join(', '), 500)}`, layout.width - INDENT.length).map((line) => style.dim(INDENT + line))),
    ];
}
function totalsBlock(report, open, disabled, layout) {
    const { style } = layout;
    const bySeverity = contract_severity/* SEVERITIES */.oC.flatMap((severity) => {
        const count = open.filter((violation) => violation.severity === severity).length;
        return count === 0 ? [] : [style.severity(severity, `${count} ${severity.toLowerCase()}`)];
    });
    const found = open.length === 0 ? 'No violations' : `${(0,wording/* counted */.hS)(open.length, 'violation')}: ${bySeverity.join(', ')}`;
    const suppressed = report.violations.filter((violation) => violation.suppressed).length;
    const waived = report.violations.length - open.length - suppressed;
    const unknown = report.summary.unknown_evaluations;
    const { shard } = report.target;
    const facts = [
        `${(0,wording/* counted */.hS)(report.summary.resources_scanned, 'resource')} in ${(0,wording/* counted */.hS)(report.target.files_scanned, 'file')}`,
        ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
        ...(waived > 0 ? [`${waived} waived`] : []),
        ...(unknown > 0 ? [`${(0,wording/* counted */.hS)(unknown, 'check')} not known before apply`] : []),
        ...(disabled > 0 ? [`${(0,wording/* counted */.hS)(disabled, 'policy', 'policies')} disabled`] : []),
        ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.count}`]),
    ];
    return [found, style.dim(facts.join(' · '))];
}
function noveltyBlock(novelty, { style }) {
    if (novelty === null)
        return [];
    const { reference, existing, resolved } = novelty;
    const counts = `${novelty.new} new, ${existing} existing, ${resolved.length} resolved`;
    return [
        style.bold(`Compared with ${clean(reference)}`),
        `${INDENT}${counts}`,
        ...resolved
            .slice(0, MAX_DIAGNOSTICS)
            .map(({ policy_name, resource_id }) => `${INDENT}resolved: ${clean(policy_name)}${GAP}${clean(resource_id)}`),
    ];
}
function verdictBlock(decision, layout) {
    const { style } = layout;
    const stage = decision.stage === null ? '' : ` for the stage ${clean(decision.stage)}`;
    const head = {
        passed: style.good(`✔ Gate passed${stage}`),
        failed: style.bad(`✖ Gate failed${stage}`),
        error: style.doubtful('✖ No verdict: the gate stays closed'),
    }[decision.verdict];
    return [head, ...shownReasons(decision.reasons).flatMap((reason) => reasonRows(reason, layout))];
}
function reasonRows({ message, blocks }, layout) {
    const [first = '', ...more] = (0,present_terminal/* wrapped */.ky)(clean(message), layout.width - 4);
    const rows = [`${INDENT}${blocks ? '✖' : '-'} ${first}`, ...more.map((line) => `    ${line}`)];
    return blocks ? rows : rows.map((row) => layout.style.dim(row));
}
function indented(message, indent, layout) {
    return (0,present_terminal/* wrapped */.ky)(message, layout.width - indent).map((line) => ' '.repeat(indent) + line);
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, (0,present_terminal/* columns */.YB)(text)), 0);
}
function placeOf(file, line, column = 0) {
    return [clean(file), ...(line > 0 ? [line] : []), ...(line > 0 && column > 0 ? [column] : [])].join(':');
}
function clean(untrusted) {
    return (0,visible/* visible */.RK)((0,visible/* shortened */.vI)(untrusted, MAX_TEXT));
}

;// CONCATENATED MODULE: ./build/cli/gate.js





const EXIT_CODES = { passed: 0, failed: 1, error: 2 };
const gate = {
    name: 'gate',
    summary: 'Scans, and decides as the action does whether the change may go on.',
    operands: '',
    options: { ...scan_options/* SCAN_OPTIONS */.Pr, ...gate_settings/* GATE_OPTIONS */.FF },
    examples: [
        {
            purpose: 'judge a directory with the default limits, or by the config if there is one',
            command: 'policycortex gate --path infrastructure',
        },
        {
            purpose: 'judge it as the stage "production" of the config does',
            command: 'policycortex gate --path infrastructure --stage production',
        },
        {
            purpose: 'allow no HIGH violation, and ask for a SOC 2 score of 90',
            command: 'policycortex gate --path infrastructure --max-high 0 --min-score soc2=90',
        },
    ],
    run: async (given, terminal) => {
        if (given.operands[0] !== undefined) {
            throw usage(gate, `${JSON.stringify(given.operands[0])} is not expected; did you mean --path ${given.operands[0]}?`);
        }
        const { config, settings } = await (0,gate_settings/* readGateRequest */.ll)(given, terminal);
        const library = await (0,scan_options/* readLibrary */.GW)(settings.policyDirectories, given, terminal, (0,gate_settings/* tuningOf */.Js)(config));
        const report = await (0,scan_options/* scanAsAsked */.ol)(given, terminal, {
            paths: settings.paths,
            exclude: settings.exclude,
            frameworks: settings.scanFrameworks,
            library,
        });
        const today = new Date().toISOString().slice(0, 10);
        const waivers = config.waivers === undefined
            ? { waivers: [], malformed: [] }
            : (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4610))).readWaivers(config, today, (name) => library.named(name).map((policy) => policy.name));
        const facts = {
            today,
            baseline: await baselineOf(settings.baseline, terminal),
            approvals: { kind: 'not-assessable', why: 'only a review on GitHub approves' },
        };
        const policy = { ...settings.policy, waivers: waivers.waivers, malformedWaivers: waivers.malformed };
        const { judge } = await __nccwpck_require__.e(/* import() */ 465).then(__nccwpck_require__.bind(__nccwpck_require__, 7465));
        const judgement = judge(report, policy, facts);
        for (const notice of settings.ignored)
            terminal.say(`${notice}\n`);
        const shown = { ...terminal, disabledPolicies: library.disabled.size };
        terminal.print(renderTable(judgement.report, judgement.decision, shown));
        return EXIT_CODES[judgement.decision.verdict];
    },
};
async function baselineOf(baseline, terminal) {
    return baseline === 'base' || baseline === 'none' ? null : (0,stored_baseline/* readBaseline */.mF)(baseline, terminal);
}

;// CONCATENATED MODULE: ./build/cli/help.js

function renderHelp(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const examples = commands.flatMap((command) => command.examples.slice(0, 1));
    return [
        `policycortex ${version/* VERSION */.x}: scans infrastructure code and decides whether it may go on.`,
        '',
        'Usage: policycortex COMMAND [OPTION]…',
        '',
        'Commands:',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        'Options:',
        '  --help     this text, or that of a command: policycortex scan --help',
        '  --version  the version',
        '',
        ...renderExamples(examples),
        'Exit codes: 0 passed, or the command did its work; 1 the gate failed; 2 wrong usage or input, or no verdict.',
        '',
    ].join('\n');
}
function renderCommandHelp(command) {
    const rows = Object.entries(command.options).map(([name, option]) => ({
        left: `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
        right: option.description + (option.default === undefined ? '' : ` (default: ${option.default})`),
    }));
    const width = Math.max(...rows.map(({ left }) => left.length));
    return [
        command.summary,
        '',
        `Usage: policycortex ${[command.name, command.operands].filter((part) => part !== '').join(' ')} [OPTION]…`,
        '',
        'Options:',
        ...rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
        '',
        ...renderExamples(command.examples),
    ].join('\n');
}
function renderExamples(examples) {
    if (examples.length === 0)
        return [];
    return ['Examples:', ...examples.flatMap(({ command, purpose }) => [`  # ${purpose}`, `  ${command}`]), ''];
}

;// CONCATENATED MODULE: ./build/cli/inventory.js





const inventory_OUTPUTS = ['table', 'json', 'csv'];
const inventory = {
    name: 'inventory',
    summary: 'Lists the resources that were found, and how much of each is known before apply.',
    operands: '',
    options: {
        ...scan_options/* LOAD_OPTIONS */.Ww,
        output: { value: 'FORMAT', description: 'table, for people, json or csv', default: 'table' },
    },
    examples: [
        {
            purpose: 'all resources, for a spreadsheet',
            command: 'policycortex inventory --path . --output csv > resources.csv',
        },
    ],
    run: async (given, terminal) => {
        if (given.operands[0] !== undefined)
            throw usage(inventory, `${JSON.stringify(given.operands[0])} is not expected.`);
        const output = (0,settings/* readChoice */.Kf)('--output', given.value('output') ?? 'table', inventory_OUTPUTS);
        const { loadInfrastructure } = await Promise.all(/* import() */[__nccwpck_require__.e(608), __nccwpck_require__.e(688)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6608));
        const { listInventory } = await __nccwpck_require__.e(/* import() */ 151).then(__nccwpck_require__.bind(__nccwpck_require__, 6151));
        const { resources, diagnostics } = await loadInfrastructure(await (0,scan_options/* readLoadOptions */.vn)(given, terminal));
        const items = listInventory(resources);
        if (output === 'json')
            terminal.print(`${JSON.stringify(items, null, 2)}\n`);
        else if (output === 'csv')
            terminal.print(renderCsv(items));
        else
            terminal.print((0,columns/* columns */.Y)([HEADINGS, ...items.map(rowOf)]));
        for (const { level, message, file, line } of diagnostics) {
            if (level === 'error')
                terminal.say(`${file ?? ''}:${line ?? 1}: ${message}\n`);
        }
        return 0;
    },
};
const HEADINGS = ['TYPE', 'ID', 'PLACE', 'MODULE', 'KNOWN', 'UNKNOWN'];
function rowOf(item) {
    return [
        item.type,
        item.id,
        `${item.file}:${item.line}`,
        item.module,
        String(item.known.length),
        String(item.unknown.length),
    ].map(visible/* visible */.RK);
}
function renderCsv(items) {
    const rows = items.map((item) => [
        item.type,
        item.id,
        item.file,
        String(item.line),
        item.module,
        item.known.join(' '),
        item.unknown.join(' '),
    ]);
    return [['type', 'id', 'file', 'line', 'module', 'known', 'unknown'], ...rows]
        .map((row) => row.map(csvCell).join(','))
        .map((line) => `${line}\r\n`)
        .join('');
}
function csvCell(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/cli/merge.js




const merge = {
    name: 'merge',
    summary: 'Joins the reports of all shards of a scan into the report that one scan would have given.',
    operands: 'FILE…',
    options: {
        output: { value: 'FILE', description: 'where to write the report', default: 'standard output' },
    },
    examples: [
        {
            purpose: 'scan in two parts, on two machines perhaps, and join what they found',
            command: 'policycortex scan --shard 1/2 --output json > shard-1.json\n' +
                '    policycortex scan --shard 2/2 --output json > shard-2.json\n' +
                '    policycortex merge shard-*.json --output report.json',
        },
    ],
    run: async (given, terminal) => {
        const files = (await Promise.all(given.operands.map((operand) => expand(operand, terminal)))).flat();
        if (files.length === 0) {
            throw usage(merge, 'no report is named; name those of all shards, as in shard-*.json.');
        }
        const { mergeShards } = await __nccwpck_require__.e(/* import() */ 491).then(__nccwpck_require__.bind(__nccwpck_require__, 8491));
        const { readReportBytes } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(876)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5876));
        const reports = files.map((file) => {
            try {
                return { name: file, report: readReportBytes((0,external_node_fs_.readFileSync)(external_node_path_.resolve(terminal.cwd, file))).report };
            }
            catch (cause) {
                if (cause instanceof contract_errors/* ScanError */.sC)
                    throw new contract_errors/* ScanError */.sC(cause.code, `${file}: ${cause.message}`, { cause });
                throw new contract_errors/* ConfigError */.xL('path-invalid', `${file} cannot be read: ${(0,contract_errors/* messageOf */.bD)(cause)}.`, { cause });
            }
        });
        const text = `${JSON.stringify(mergeShards(reports), null, 2)}\n`;
        const output = given.value('output');
        if (output === undefined)
            terminal.print(text);
        else
            writeTo(external_node_path_.resolve(terminal.cwd, output), output, text);
        return 0;
    },
};
async function expand(operand, { cwd }) {
    const { dir, base } = external_node_path_.parse(operand);
    const isThere = (0,external_node_fs_.statSync)(external_node_path_.resolve(cwd, operand), { throwIfNoEntry: false }) !== undefined;
    if (isThere || !base.includes('*'))
        return [operand];
    const { matchesWildcard } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5017));
    let names = [];
    try {
        names = (0,external_node_fs_.readdirSync)(external_node_path_.resolve(cwd, dir));
    }
    catch {
    }
    const found = names.filter((name) => matchesWildcard(name, base)).sort();
    if (found.length > 0)
        return found.map((name) => external_node_path_.join(dir, name));
    throw new contract_errors/* ConfigError */.xL('path-invalid', `${operand}: no such file. Name the reports of all shards.`);
}
function writeTo(file, name, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (cause) {
        throw new contract_errors/* ConfigError */.xL('path-invalid', `${name} cannot be written: ${(0,contract_errors/* messageOf */.bD)(cause)}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/engine/adapt/provider.js
var provider = __nccwpck_require__(1863);
;// CONCATENATED MODULE: ./build/cli/policies.js






const policies_OUTPUTS = ['table', 'json'];
const PROVIDERS = [
    'aws',
    'azure',
    'gcp',
    'kubernetes',
    'docker',
    'other',
];
const policies_policies = {
    name: 'policies',
    summary: 'Lists, shows, validates and tests policies.',
    operands: 'list|show NAME|validate DIR|test DIR',
    options: {
        framework: {
            value: 'LIST',
            description: 'list: only the policies of these compliance frameworks',
            isRepeatable: true,
        },
        severity: {
            value: 'LIST',
            description: 'list: only the policies with a rule of one of these severities',
            isRepeatable: true,
        },
        provider: {
            value: 'LIST',
            description: `list: only the policies for ${PROVIDERS.join(', ')}`,
            isRepeatable: true,
        },
        output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
    },
    examples: [
        {
            purpose: 'what SOC 2 asks for, as far as code can show it',
            command: 'policycortex policies list --framework soc2',
        },
        {
            purpose: "find the policy for another scanner's check",
            command: 'policycortex policies show CKV_AWS_19',
        },
        {
            purpose: 'the worst that can be found in two clouds',
            command: 'policycortex policies list --provider aws,azure --severity critical',
        },
        {
            purpose: 'check policies of your own, and run their samples',
            command: 'policycortex policies test ./policies',
        },
    ],
    run: async (given, terminal) => {
        const [action, operand, stray] = given.operands;
        if (stray !== undefined)
            throw usage(policies_policies, `${JSON.stringify(stray)} is not expected.`);
        switch (action) {
            case 'list':
                return policies_list(given, terminal);
            case 'show':
                return policies_show(required(operand, 'show NAME'), given, terminal);
            case 'validate':
                return (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(478), __nccwpck_require__.e(583), __nccwpck_require__.e(608), __nccwpck_require__.e(893), __nccwpck_require__.e(965), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).validate(required(operand, 'validate DIR'), terminal);
            case 'test':
                return (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(478), __nccwpck_require__.e(583), __nccwpck_require__.e(608), __nccwpck_require__.e(893), __nccwpck_require__.e(965), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).test(required(operand, 'test DIR'), terminal);
            default:
                throw usage(policies_policies, action === undefined ? 'What about policies?' : `there is no "policies ${action}".`);
        }
    },
};
function required(operand, form) {
    if (operand === undefined)
        throw usage(policies_policies, `policies ${form} needs its operand.`);
    return operand;
}
function policies_list(given, terminal) {
    const library = (0,embedded/* loadLibrary */._)();
    const output = readOutput(given);
    const frameworks = (0,settings/* readWords */.ux)(given.values('framework').join(',')).map((name) => library.framework(name).id);
    const severities = readChoices(given, 'severity', contract_severity/* SEVERITIES */.oC);
    const providers = readChoices(given, 'provider', PROVIDERS);
    const found = library
        .policiesOf(frameworks)
        .filter((policy) => severities.length === 0 || severitiesOf(policy).some((one) => severities.includes(one)))
        .filter((policy) => providers.length === 0 || providersOf(policy).some((one) => providers.includes(one)));
    if (output === 'json') {
        terminal.print(`${JSON.stringify(found, null, 2)}\n`);
    }
    else {
        const rows = found.map((policy) => [
            policy.name,
            severitiesOf(policy).join(', '),
            policy.resource_types.join(', '),
        ]);
        terminal.print((0,columns/* columns */.Y)([['POLICY', 'SEVERITY', 'RESOURCES'], ...rows]));
    }
    return 0;
}
function readChoices(given, option, choices) {
    return (0,settings/* readWords */.ux)(given.values(option).join(',')).map((word) => {
        const choice = choices.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
        if (choice !== undefined)
            return choice;
        throw (0,settings/* invalid */.Gq)(`--${option}`, word, `one of ${choices.join(', ')}`);
    });
}
function readOutput(given) {
    return (0,settings/* readChoice */.Kf)('--output', given.value('output') ?? 'table', policies_OUTPUTS);
}
function severitiesOf({ rules }) {
    return contract_severity/* SEVERITIES */.oC.filter((severity) => rules.some((rule) => rule.severity === severity));
}
function providersOf({ resource_types: types }) {
    return types.includes('*') ? PROVIDERS : types.map(provider/* providerOfType */.V);
}
async function policies_show(name, given, terminal) {
    const output = readOutput(given);
    const found = (0,embedded/* loadLibrary */._)().find(name);
    if (output === 'json') {
        terminal.print(`${JSON.stringify(found, null, 2)}\n`);
        return 0;
    }
    const { describePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(478), __nccwpck_require__.e(74)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6074));
    for (const policy of found)
        terminal.print(describePolicy(policy, terminal));
    return 0;
}

;// CONCATENATED MODULE: ./build/cli/resources.js





const resources_OUTPUTS = ['table', 'json'];
const resources = {
    name: 'resources',
    summary: 'Lists the resource types that policies are written against, and shows their attributes.',
    operands: 'list|show TYPE',
    options: { output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' } },
    examples: [
        {
            purpose: 'what a condition can say about a bucket',
            command: 'policycortex resources show AWS::S3::Bucket',
        },
    ],
    run: async (given, terminal) => {
        const [action, type, stray] = given.operands;
        const output = (0,settings/* readChoice */.Kf)('--output', given.value('output') ?? 'table', resources_OUTPUTS);
        if (stray !== undefined)
            throw usage(resources, `${JSON.stringify(stray)} is not expected.`);
        const { describeTypes } = await Promise.all(/* import() */[__nccwpck_require__.e(478), __nccwpck_require__.e(187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8187));
        const types = describeTypes();
        if (action === 'list' && type === undefined) {
            const rows = types.map(({ type, nativeTypes }) => [type, nativeTypes.join(', ')]);
            terminal.print(output === 'json' ? json(types) : (0,columns/* columns */.Y)([['TYPE', 'WRITTEN AS'], ...rows]));
            return 0;
        }
        if (action === 'show' && type !== undefined) {
            const description = find(type, types);
            terminal.print(output === 'json' ? json(description) : describe(description));
            return 0;
        }
        throw usage(resources, 'resources takes "list" or "show TYPE".');
    },
};
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function find(name, types) {
    const wanted = name.toLowerCase();
    const found = types.find(({ type }) => type.toLowerCase() === wanted) ??
        types.find(({ nativeTypes }) => nativeTypes.some((native) => native.toLowerCase() === wanted));
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(name, types.flatMap(({ type, nativeTypes }) => [type, ...nativeTypes]));
    throw new contract_errors/* ConfigError */.xL('name-unknown', `the model has no resource type ${JSON.stringify(name)}${meant === undefined ? '' : `; did you mean ${meant}`}. ` +
        '"policycortex resources list" shows all. A policy can also name a native type; then "resource" is the block as written.');
}
function describe({ type, description, nativeTypes, isOpen, attributes }) {
    return [
        type,
        '',
        description,
        '',
        `Written as: ${nativeTypes.join(', ')}`,
        '',
        'Attributes:',
        ...attributeLines(attributes, '  '),
        ...(isOpen ? ['', "Other attributes are named as in the resource's own manifest."] : []),
        '',
    ].join('\n');
}
function attributeLines(attributes, indent) {
    return Object.entries(attributes).flatMap(([name, attribute]) => {
        const type = [attribute.type, attribute.unit].filter((part) => part !== undefined).join(', ');
        const places = Object.entries(attribute.writtenAs ?? {}).map(([format, written]) => `${indent}    ${format}: ${written.join(', or ')}`);
        return [
            `${indent}${name} (${type}): ${attribute.description}`,
            ...places,
            ...attributeLines(attribute.attributes ?? {}, `${indent}  `),
        ];
    });
}

// EXTERNAL MODULE: ./build/gate/novelty.js
var novelty = __nccwpck_require__(9791);
;// CONCATENATED MODULE: ./build/cli/comparison.js
function comparedReport({ report, novelty }) {
    return {
        ...report,
        violations: report.violations.map(({ gate, ...violation }) => ({
            ...violation,
            is_new: violation.suppressed ? gate?.isSuppressionNew !== false : gate?.isNew !== false,
        })),
        baseline: {
            reference: novelty.reference,
            new: novelty.new,
            existing: novelty.existing,
            resolved: novelty.resolved.map(({ id, policy_name, severity, resource_id, file }) => ({
                id,
                policy_name,
                severity,
                resource_id,
                file,
            })),
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/report-text.js
const PIECE = 50;
function* reportText(report) {
    let separator = '{\n';
    for (const [name, value] of Object.entries({ ...report })) {
        if (value === undefined)
            continue;
        yield separator;
        if (name === 'violations' && report.violations.length > PIECE)
            yield* listText(name, report.violations);
        else
            yield inside({ [name]: value });
        separator = ',\n';
    }
    yield '\n}\n';
}
function* listText(name, items) {
    const [start, end] = [`  ${JSON.stringify(name)}: [\n`, '\n  ]'];
    let separator = start;
    for (let at = 0; at < items.length; at += PIECE) {
        yield separator;
        yield inside({ [name]: items.slice(at, at + PIECE) }).slice(start.length, -end.length);
        separator = ',\n';
    }
    yield end;
}
function inside(map) {
    return JSON.stringify(map, null, 2).slice('{\n'.length, -'\n}'.length);
}

;// CONCATENATED MODULE: ./build/cli/scan.js









const scan_OUTPUTS = ['table', 'json'];
const scan = {
    name: 'scan',
    summary: 'Scans infrastructure code and reports what violates a policy.',
    operands: '[infrastructure]',
    options: {
        ...scan_options/* SCAN_OPTIONS */.Pr,
        shard: {
            value: 'I/N',
            description: 'only a part of the code, as in 2/8 for the second of eight; "merge" joins the reports',
        },
        output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
        baseline: {
            value: 'FILE',
            description: 'say what is new since this report, what is not, and what is gone',
        },
        'exit-code': {
            value: 'N',
            description: 'the exit code when there are violations; with --baseline, new ones',
            default: '0',
        },
    },
    examples: [
        {
            purpose: 'scan a directory and keep the report',
            command: 'policycortex scan infrastructure --path ./infrastructure --output json > scan-results.json',
        },
        {
            purpose: 'fail a script when anything violates a policy of SOC 2',
            command: 'policycortex scan --path . --frameworks soc2 --exit-code 1',
        },
        {
            purpose: 'fail a script when there are violations that a kept report does not have',
            command: 'policycortex scan --path . --baseline .github/policy-gate-baseline.json --exit-code 1',
        },
    ],
    run: async (given, terminal) => {
        checkTarget(given);
        const output = (0,settings/* readChoice */.Kf)('--output', given.value('output') ?? 'table', scan_OUTPUTS);
        const exitCode = readExitCode(given.value('exit-code') ?? '0');
        const kept = given.value('baseline');
        if (kept !== undefined && given.has('shard')) {
            throw usage(scan, 'Of a shard nobody can tell what is gone: compare the merged report, or scan without --shard.');
        }
        const baseline = kept === undefined ? null : await (0,stored_baseline/* readBaseline */.mF)(kept, terminal);
        const library = await (0,scan_options/* readLibrary */.GW)(given.values('policies'), given, terminal);
        const shard = (0,settings/* readShard */.Xy)('--shard', given.value('shard') ?? '');
        const report = await (0,scan_options/* scanAsAsked */.ol)(given, terminal, { library, shard });
        const comparison = baseline === null ? null : (0,novelty/* compare */.U)(report, baseline);
        const options = { ...terminal, disabledPolicies: library.disabled.size };
        if (output === 'table')
            terminal.print(asTable(report, comparison, options));
        else if (comparison === null)
            for (const piece of reportText(report))
                terminal.print(piece);
        else
            terminal.print(`${JSON.stringify(comparedReport(comparison), null, 2)}\n`);
        const found = comparison === null ? report.summary.total_violations : comparison.novelty.new;
        return found > 0 ? exitCode : 0;
    },
};
function checkTarget(given) {
    const [target, ...more] = given.operands;
    if (target === undefined || (target === 'infrastructure' && more.length === 0))
        return;
    const stray = target === 'infrastructure' ? (more[0] ?? '') : target;
    throw usage(scan, `${JSON.stringify(stray)} is nothing that can be scanned; did you mean --path ${stray}?`);
}
function readExitCode(text) {
    if (/^\d{1,3}$/.test(text) && Number(text) <= 255)
        return Number(text);
    throw new contract_errors/* ConfigError */.xL('input-invalid', `--exit-code is ${JSON.stringify(text)}; it takes a number from 0 to 255.`);
}
function asTable(report, comparison, options) {
    if (comparison === null)
        return renderTable(report, null, options);
    return renderTable(comparison.report, null, { ...options, novelty: comparison.novelty });
}

;// CONCATENATED MODULE: ./build/cli/run.js














const COMMANDS = [
    scan,
    merge,
    gate,
    config,
    baseline,
    inventory,
    policies_policies,
    frameworks_frameworks,
    resources,
];
const NO_VERDICT = 2;
async function run(argv, terminal) {
    try {
        return await dispatch(argv, terminal);
    }
    catch (error) {
        const isExpected = error instanceof contract_errors/* ConfigError */.xL || error instanceof contract_errors/* ScanError */.sC;
        terminal.say(`policycortex: ${isExpected ? error.message : `unexpected error: ${(0,contract_errors/* messageOf */.bD)(error)}`}\n`);
        if (!isExpected && error instanceof Error)
            terminal.say(`${error.stack ?? ''}\n`);
        return NO_VERDICT;
    }
}
async function dispatch(argv, terminal) {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.print(renderHelp(COMMANDS));
        return name === undefined ? NO_VERDICT : 0;
    }
    if (name === '--version' || name === '-V') {
        terminal.print(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined)
        throw unknownCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.print(renderCommandHelp(command));
        return 0;
    }
    return command.run(parseArguments(command, rest), terminal);
}
function unknownCommand(name) {
    const names = COMMANDS.map((command) => command.name);
    const suggestion = (0,nearest/* nearest */.p)(name, names);
    return new contract_errors/* ConfigError */.xL('name-unknown', `there is no command ${JSON.stringify(name)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"`}. ` +
        `The commands are ${names.join(', ')}. See: policycortex --help`);
}


/***/ }),

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ww: () => (/* binding */ LOAD_OPTIONS),
  Pr: () => (/* binding */ SCAN_OPTIONS),
  GW: () => (/* binding */ readLibrary),
  vn: () => (/* binding */ readLoadOptions),
  ol: () => (/* binding */ scanAsAsked)
});

// EXTERNAL MODULE: ./build/config/settings.js
var settings = __nccwpck_require__(4318);
// EXTERNAL MODULE: ./build/engine/policy/tuning.js
var tuning = __nccwpck_require__(2505);
// EXTERNAL MODULE: ./build/cli/embedded.js + 2 modules
var embedded = __nccwpck_require__(8056);
// EXTERNAL MODULE: ./build/cli/input-files.js
var input_files = __nccwpck_require__(8131);
;// CONCATENATED MODULE: ./build/cli/progress.js
const QUIET_MS = 500;
const REDRAW_MS = 100;
function progressOn(terminal) {
    if (!terminal.isWatched)
        return { show: () => undefined, clear: () => undefined };
    const start = Date.now();
    let drawn = 0;
    return {
        show: (what) => {
            const now = Date.now();
            if (now - start < QUIET_MS || now - drawn < REDRAW_MS)
                return;
            drawn = now;
            terminal.flash(`\r\u001B[K${what}`);
        },
        clear: () => {
            if (drawn > 0)
                terminal.flash('\r\u001B[K');
        },
    };
}

// EXTERNAL MODULE: ./build/cli/tuning.js
var cli_tuning = __nccwpck_require__(6340);
;// CONCATENATED MODULE: ./build/cli/scan-options.js






const LOAD_OPTIONS = {
    path: { value: 'PATH', description: 'a file or directory to scan', isRepeatable: true, default: '.' },
    exclude: {
        value: 'GLOB',
        description: 'what is not scanned, as in "**/fixtures" or "vendor/**"',
        isRepeatable: true,
    },
    var: { value: 'NAME=VALUE', description: 'the value of a Terraform variable', isRepeatable: true },
    'var-file': {
        value: 'FILE',
        description: 'values of Terraform variables, as in production.tfvars',
        isRepeatable: true,
    },
    parameters: { value: 'FILE', description: 'values of CloudFormation parameters', isRepeatable: true },
};
const SCAN_OPTIONS = {
    ...LOAD_OPTIONS,
    frameworks: {
        value: 'LIST',
        description: 'evaluate the policies of these compliance frameworks, as in soc2,hipaa',
        default: 'all',
    },
    policies: { value: 'DIR', description: 'evaluate the policies in this directory, too', isRepeatable: true },
    ...cli_tuning/* TUNING_OPTIONS */.j,
};
async function readLoadOptions(given, terminal) {
    const paths = given.values('path');
    return {
        cwd: terminal.cwd,
        paths: paths.length > 0 ? paths : ['.'],
        exclude: given.values('exclude'),
        terraform: {
            variables: (0,input_files/* readAssignments */.F)(given, 'var'),
            variableFiles: (0,input_files/* readInputFiles */.U)(given, 'var-file', terminal.cwd),
        },
        cloudFormation: { parameters: await readParameters(given, terminal) },
    };
}
async function readParameters(given, terminal) {
    const files = (0,input_files/* readInputFiles */.U)(given, 'parameters', terminal.cwd);
    if (files.length === 0)
        return new Map();
    const { readParameterFile } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9653));
    return new Map(files.flatMap((file) => [...readParameterFile(file)]));
}
async function scanAsAsked(given, terminal, request = {}) {
    const library = request.library ?? (await readLibrary(given.values('policies'), given, terminal));
    const { scan } = await Promise.all(/* import() */[__nccwpck_require__.e(478), __nccwpck_require__.e(583), __nccwpck_require__.e(608), __nccwpck_require__.e(965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4965));
    const progress = progressOn(terminal);
    try {
        return await scan({
            ...(await readLoadOptions(given, terminal)),
            ...(request.paths === undefined ? {} : { paths: request.paths }),
            ...(request.exclude === undefined ? {} : { exclude: request.exclude }),
            ...(request.shard ? { shard: request.shard } : {}),
            library,
            frameworks: request.frameworks ?? (0,settings/* readWords */.ux)(given.values('frameworks').join(',')),
            today: new Date().toISOString().slice(0, 10),
            onProgress: progress.show,
        });
    }
    finally {
        progress.clear();
    }
}
async function readLibrary(directories, given, terminal, ofConfig = {}) {
    const all = await readDirectories(directories, (0,embedded/* loadLibrary */._)(), terminal);
    const library = (0,tuning/* tunePolicies */.lO)(all, { disable: [], severity: {}, parameters: {}, ...ofConfig });
    return (0,tuning/* tunePolicies */.lO)(library, (0,cli_tuning/* readTuning */.m)(given, library));
}
async function readDirectories(directories, embedded, terminal) {
    if (directories.length === 0)
        return embedded;
    const { readUserPolicies } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(478), __nccwpck_require__.e(583), __nccwpck_require__.e(893)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3893));
    return embedded.with(directories.flatMap((directory) => readUserPolicies(directory, embedded, terminal)));
}


/***/ }),

/***/ 9868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2776);
/* harmony import */ var _contract_report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8329);




async function readBaseline(file, terminal) {
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(terminal.cwd, file));
    }
    catch (cause) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('path-invalid', `the baseline ${file} cannot be read: ${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}. "policycortex baseline create" writes one.`, { cause });
    }
    const { readReportBytes } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(876)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5876));
    try {
        return { reference: file, violations: readReportBytes(bytes).report.violations };
    }
    catch (cause) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .sC('report-invalid', `the baseline ${file}: ${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
function renderBaseline({ scanner, target, violations }) {
    const head = {
        schema_version: _contract_report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_SCHEMA_VERSION */ .WI,
        scanner,
        target: { paths: target.paths },
    };
    const members = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${inline(value)},\n`);
    const lines = [...violations].sort(compare).map((violation) => `    ${inline(kept(violation))}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n${members.join('')}  "violations": ${list}\n}\n`;
}
function writeBaseline(file, text, terminal) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(terminal.cwd, file);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile())
            throw new Error('it is no plain file');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, text);
    }
    catch (cause) {
        const message = `the baseline cannot be written to ${file}: ${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}. Name another file by --output.`;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('path-invalid', message, { cause });
    }
}
function kept(violation) {
    const { id, policy_name, rule_id, severity, resource_id, file, frameworks, suppressed } = violation;
    return { id, policy_name, rule_id, severity, resource_id, file, frameworks, suppressed };
}
function compare(a, b) {
    for (const key of ['file', 'policy_name', 'rule_id', 'resource_id', 'id']) {
        if (a[key] !== b[key])
            return a[key] < b[key] ? -1 : 1;
    }
    return 0;
}
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`);
    return `{${members.join(', ')}}`;
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function openTerminal(process) {
    const { env, stdout, stderr } = process;
    stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    return {
        cwd: process.cwd(),
        environment: env,
        width: stdout.columns ?? 100,
        colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        isWatched: stderr.isTTY === true && env['TERM'] !== 'dumb',
        print: (text) => void stdout.write(text),
        say: (text) => void stderr.write(text),
        flash: (text) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(stderr.fd, text),
    };
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TUNING_OPTIONS),
/* harmony export */   m: () => (/* binding */ readTuning)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4318);
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5552);
/* harmony import */ var _engine_policy_tuning_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2505);
/* harmony import */ var _input_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8131);




const TUNING_OPTIONS = {
    disable: {
        value: 'LIST',
        description: 'leave these policies out; names, or ids of other scanners',
        isRepeatable: true,
    },
    severity: {
        value: 'NAME=LEVEL',
        description: 'another severity for a policy, or for a rule of it: NAME/RULE=HIGH',
        isRepeatable: true,
    },
    param: {
        value: 'NAME.KEY=VALUE',
        description: 'a parameter of a policy; policies show NAME lists them',
        isRepeatable: true,
    },
};
function readTuning(given, library) {
    return {
        disable: (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(given.values('disable').join(',')),
        severity: Object.fromEntries([...(0,_input_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssignments */ .F)(given, 'severity')].map(([name, text]) => {
            const severity = text.trim().toUpperCase();
            if ((0,_contract_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .isSeverity */ ._Z)(severity))
                return [name, severity];
            throw (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(`--severity ${name}`, text, `one of ${_contract_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.join(', ')}`);
        })),
        parameters: readParameters(given, library),
    };
}
function readParameters(given, library) {
    const parameters = new Map();
    for (const [key, text] of (0,_input_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssignments */ .F)(given, 'param')) {
        const dot = key.lastIndexOf('.');
        if (dot <= 0)
            throw (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('--param', `${key}=${text}`, 'NAME.KEY=VALUE');
        const [policy, name] = [key.slice(0, dot), key.slice(dot + 1)];
        const [first] = (0,_engine_policy_tuning_js__WEBPACK_IMPORTED_MODULE_1__/* .findParameter */ .pu)(library, policy, name);
        if (first === undefined)
            throw new RangeError(`parameter ${name} vanished`);
        const ofPolicy = parameters.get(policy) ?? new Map();
        parameters.set(policy, ofPolicy.set(name, readValue(`--param ${key}`, text, first.declared)));
    }
    return Object.fromEntries([...parameters].map(([policy, values]) => [policy, Object.fromEntries(values)]));
}
function readValue(option, text, { type, default: usual }) {
    const value = text.trim();
    switch (type) {
        case 'string':
            return text;
        case 'boolean':
            if (value === 'true' || value === 'false')
                return value === 'true';
            break;
        case 'number': {
            const number = asNumber(value);
            if (number !== undefined)
                return number;
            break;
        }
        case 'list': {
            const items = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(text);
            const isOfNumbers = Array.isArray(usual) && usual.length > 0 && usual.every((item) => typeof item === 'number');
            if (!isOfNumbers)
                return items;
            const numbers = items.map(asNumber).filter((number) => number !== undefined);
            if (numbers.length === items.length)
                return numbers;
            throw (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(option, text, 'numbers with commas between them');
        }
    }
    throw (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(option, text, _engine_policy_tuning_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPE_WORDS */ .FV[type]);
}
function asNumber(text) {
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ SUPPRESSION_SOURCES),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH),
/* harmony export */   u1: () => (/* binding */ ENFORCE_MODES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const CONFIG_PATH = '.github/policy-gate.yml';
const COMMENT_MODES = ['auto', 'always', 'on-failure', 'never'];
const ENFORCE_MODES = ['all', 'new'];
const SUPPRESSION_SOURCES = ['head', 'base'];
const ENFORCEMENTS = [
    'warn_only',
    'block_critical',
    'block_high',
    'block_medium',
    'block_low',
];


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   SA: () => (/* binding */ readMinimumScores),
/* harmony export */   Xy: () => (/* binding */ readShard),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   i2: () => (/* binding */ readLimit),
/* harmony export */   ux: () => (/* binding */ readWords)
/* harmony export */ });
/* unused harmony exports readBoolean, readDuration, readLines */
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

const UNLIMITED = 'unlimited';
const DEFAULT_LIMITS = {
    CRITICAL: '0',
    HIGH: '3',
    MEDIUM: UNLIMITED,
    LOW: UNLIMITED,
};
function readLimit(name, value) {
    if (value === UNLIMITED)
        return undefined;
    if (!/^\d{1,9}$/.test(value))
        throw invalid(name, value, `a whole number from 0, or "${UNLIMITED}"`);
    return Number(value);
}
function readMinimumScores(name, text) {
    const scores = Object.create(null);
    for (const entry of readWords(text)) {
        const match = /^([A-Za-z][\w-]*)\s*[:=]\s*(\d{1,3}(?:\.\d+)?)$/.exec(entry);
        const score = Number(match?.[2]);
        if (match?.[1] === undefined || !(score <= 100)) {
            throw invalid(name, entry, 'a framework and a score from 0 to 100, as in "soc2: 75"');
        }
        if (match[1] in scores)
            throw invalid(name, entry, `one score for ${match[1]}, not two`);
        scores[match[1]] = score;
    }
    return scores;
}
function readBoolean(name, value) {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE|)$/.test(value))
        return false;
    throw invalid(name, value, '"true" or "false"');
}
function readChoice(name, value, choices) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw invalid(name, value, `one of ${choices.join(', ')}`);
    return choice;
}
const SECONDS = { s: 1, m: 60, h: 3600 };
function readDuration(name, value) {
    const match = /^(\d{1,5})([smh])$/.exec(value);
    const seconds = Number(match?.[1]) * SECONDS[(match?.[2] ?? 's')];
    if (!(seconds >= 1 && seconds <= 6 * 3600)) {
        throw invalid(name, value, 'a duration from 1s to 6h, as in "90s" or "10m"');
    }
    return seconds * 1000;
}
function readShard(name, value) {
    if (value === '')
        return null;
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value);
    const [index, count] = [Number(match?.[1]), Number(match?.[2])];
    if (index <= count)
        return { index, count };
    throw invalid(name, value, 'a part of a whole, as in "2/8"');
}
function readLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function readWords(text) {
    return readLines(text.replaceAll(',', '\n'));
}
function invalid(name, value, wanted) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('input-invalid', `${name} is ${JSON.stringify(value)}; it takes ${wanted}.`);
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   sC: () => (/* binding */ ScanError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* unused harmony export DeliveryError */
class GateError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.name = new.target.name;
    }
}
class ConfigError extends GateError {
}
class ScanError extends GateError {
}
class DeliveryError extends (/* unused pure expression or super */ null && (GateError)) {
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frameworkKey)
/* harmony export */ });
function frameworkKey(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob),
/* harmony export */   matchesWildcard: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);

function matchesGlob(path, glob) {
    const pattern = glob.replace(/^\.\//, '').replace(/\/+$/, '');
    if (pattern === '' || pattern === '.')
        return true;
    const normal = path.replace(/^\.\//, '');
    return matcher(pattern)(normal) || matcher(`${pattern}/**`)(normal);
}
const matchers = new Map();
function matcher(pattern) {
    const known = matchers.get(pattern);
    if (known !== undefined)
        return known;
    const made = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true, nonegate: true });
    matchers.set(pattern, made);
    return made;
}
function matchesWildcard(text, pattern) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return text === pattern;
    if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
        return false;
    let at = first.length;
    const end = text.length - last.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return at <= end;
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST = 80;
function nearest(word, candidates) {
    if (word.length > LONGEST)
        return undefined;
    const typed = word.toLowerCase();
    let best;
    let bestDistance = Math.min(3, Math.ceil(word.length / 2)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(typed, candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(last[b.length] ?? limit, limit);
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ isPart),
/* harmony export */   WI: () => (/* binding */ REPORT_SCHEMA_VERSION),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
const REPORT_SCHEMA_VERSION = 1;
function isOpen({ suppressed, gate }) {
    return !suppressed && gate?.waiver === undefined;
}
const FORMATS = ['terraform', 'terraform-plan', 'cloudformation', 'kubernetes', 'dockerfile'];
function isPart({ target }) {
    return (target.shard?.count ?? 1) > 1;
}


/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   _Z: () => (/* binding */ isSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
function isSeverity(text) {
    return SEVERITIES.includes(text);
}
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function countBySeverity(items) {
    const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 };
    for (const item of items)
        counts[item.severity] += 1;
    return counts;
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '1.0.0';


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   qY: () => (/* binding */ shownScore)
/* harmony export */ });
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
function shownScore(score) {
    return Math.floor(score * 10) / 10;
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ providerOfType),
/* harmony export */   l: () => (/* binding */ providerOf)
/* harmony export */ });
const PREFIXES = [
    ['aws_', 'aws'],
    ['awscc_', 'aws'],
    ['AWS::', 'aws'],
    ['azurerm_', 'azure'],
    ['azuread_', 'azure'],
    ['azapi_', 'azure'],
    ['Microsoft.', 'azure'],
    ['google_', 'gcp'],
    ['kubernetes_', 'kubernetes'],
    ['helm_', 'kubernetes'],
    ['Kubernetes::', 'kubernetes'],
    ['docker_', 'docker'],
    ['Dockerfile::', 'docker'],
];
function providerOf(native) {
    if (native.format === 'kubernetes')
        return 'kubernetes';
    if (native.format === 'dockerfile')
        return 'docker';
    return providerOfType(native.type);
}
function providerOfType(type) {
    if (type.startsWith('provider.'))
        return providerOfType(`${type.slice('provider.'.length)}_`);
    if (/^[a-z0-9]+\.googleapis\.com\//.test(type))
        return 'gcp';
    return PREFIXES.find(([prefix]) => type.startsWith(prefix))?.[1] ?? 'other';
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   ME: () => (/* binding */ fileTooLarge),
/* harmony export */   Sp: () => (/* binding */ tooMuchInAll),
/* harmony export */   qp: () => (/* binding */ tooManyEntries),
/* harmony export */   su: () => (/* binding */ DEFAULT_BUDGET)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

const DEFAULT_BUDGET = {
    entries: 100_000,
    depth: 64,
    fileBytes: 10 * 1024 * 1024,
    totalBytes: 1024 * 1024 * 1024,
};
const ADVICE = 'Scan a narrower path, or exclude what is not infrastructure.';
function tooManyEntries(path, limit) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: more than ${limit} files and directories to look at. ${ADVICE}`);
}
function tooDeep(path, limit) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: more than ${limit} directories deep. ${ADVICE}`);
}
function fileTooLarge(path, size, limit) {
    const sizes = `${megabytes(size)} is over the limit of ${megabytes(limit)} for a file`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: ${sizes}. ${ADVICE}`);
}
function tooMuchInAll(path, limit) {
    const what = `the files up to this one hold more than ${megabytes(limit)}`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: ${what}. ${ADVICE}`);
}
function megabytes(bytes) {
    return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4940);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1303);




function readSource(file, limit = _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BUDGET */ .su.fileBytes) {
    let bytes;
    try {
        bytes = readRegular(file, limit);
    }
    catch (cause) {
        if (!isSystemError(cause))
            throw cause;
        const message = `The file could not be read, so it was not scanned: ${cause.message}`;
        return { source: undefined, diagnostics: [about(file.path, 'error', 'file-unreadable', message)] };
    }
    try {
        return { source: new _model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .k(file.path, decode(bytes, true)), diagnostics: [] };
    }
    catch {
        const message = 'The file is not valid UTF-8; the bytes that are not were replaced. Save it as UTF-8.';
        return {
            source: new _model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .k(file.path, decode(bytes, false)),
            diagnostics: [about(file.path, 'warning', 'not-utf8', message)],
        };
    }
}
function readRegular(file, limit) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!found.isFile())
            throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
        if (found.size > limit)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTooLarge */ .ME)(file.path, found.size, limit);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function decode(bytes, isFatal) {
    return new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-8', { fatal: isFatal }).decode(bytes);
}
function isSystemError(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return false;
    return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code);
}
function about(file, level, code, message) {
    return { level, code, message, file, line: null, column: null };
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
class Source {
    path;
    text;
    lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    position(offset) {
        const starts = (this.lineStarts ??= findLineStarts(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.min(offset, this.text.length) - (starts[low] ?? 0) + 1 };
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return new Uint32Array(starts);
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ normaliseFrameworkId)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);
/* harmony import */ var _contract_framework_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2211);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7128);



function normaliseFrameworkId(input, frameworks) {
    const wanted = (0,_contract_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkKey */ .G)(input);
    const framework = frameworks.find(({ id, aliases }) => [id, ...aliases].some((name) => (0,_contract_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkKey */ .G)(name) === wanted));
    if (framework !== undefined)
        return framework.id;
    const ids = frameworks.map(({ id }) => id);
    const hint = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(input, ids);
    throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('name-unknown', `unknown framework '${input}'.${hint} There are: ${ids.join(', ')}.`);
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitsParameter)
/* harmony export */ });
function fitsParameter(type, value) {
    if (type !== 'list')
        return typeof value === type && !Number.isNaN(value);
    return Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
}


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _contract_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5649);

function suggest(word, candidates) {
    const meant = (0,_contract_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return meant === undefined ? '' : ` Did you mean '${meant}'?`;
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ TYPE_WORDS),
/* harmony export */   lO: () => (/* binding */ tunePolicies),
/* harmony export */   pu: () => (/* binding */ findParameter)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8790);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7128);



function tunePolicies(library, tuning) {
    const changed = new Map();
    const change = (named, to) => {
        for (const policy of named)
            changed.set(policy.name, to(changed.get(policy.name) ?? policy));
    };
    const severities = Object.entries(tuning.severity).map(([name, severity]) => ({
        ...findRules(library, name),
        severity,
    }));
    for (const { policies, rule, severity } of severities.sort((a, b) => a.exactness - b.exactness)) {
        change(policies, (policy) => withSeverity(policy, rule, severity));
    }
    const parameters = Object.entries(tuning.parameters).map(([name, values]) => ({
        name,
        values: Object.entries(values),
        exactness: exactnessOf(library, name),
    }));
    for (const { name, values } of parameters.sort((a, b) => a.exactness - b.exactness)) {
        for (const [parameter, value] of values) {
            const declared = findParameter(library, name, parameter);
            for (const { policy, type } of declared)
                checkValue(policy, parameter, type, value);
            change(declared.map(({ policy }) => policy), (policy) => withParameter(policy, parameter, value));
        }
    }
    const disabled = tuning.disable.flatMap((name) => library.find(name)).map(({ name }) => name);
    return library.changed(changed, disabled);
}
function findParameter(library, name, parameter) {
    const policies = library.find(name);
    const found = policies.flatMap((policy) => {
        const declared = Object.hasOwn(policy.parameters, parameter) ? policy.parameters[parameter] : undefined;
        return declared === undefined ? [] : [{ policy, type: declared.type, declared }];
    });
    if (found.length > 0)
        return found;
    const names = policies.flatMap(({ parameters }) => Object.keys(parameters));
    throw missing(name, 'parameter', parameter, names);
}
function findRules(library, name) {
    const slash = name.lastIndexOf('/');
    if (slash === -1 || library.named(name).length > 0) {
        return { policies: library.find(name), rule: null, exactness: exactnessOf(library, name) };
    }
    const [owner, rule] = [name.slice(0, slash), name.slice(slash + 1)];
    const policies = library.find(owner);
    const has = policies.filter(({ rules }) => rules.some(({ id }) => sameId(id, rule)));
    if (has.length > 0)
        return { policies: has, rule, exactness: 2 + exactnessOf(library, owner) };
    const ids = policies.flatMap(({ rules }) => rules.map(({ id }) => id));
    throw missing(owner, 'rule', rule, ids);
}
function exactnessOf(library, name) {
    const [first, second] = library.named(name);
    return second === undefined && first !== undefined && sameId(first.name, name) ? 1 : 0;
}
function sameId(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function withSeverity(policy, rule, severity) {
    const rules = policy.rules.map((each) => rule === null || sameId(each.id, rule) ? { ...each, severity } : each);
    return { ...policy, rules };
}
function withParameter(policy, name, value) {
    const declared = policy.parameters[name];
    if (declared === undefined)
        throw new RangeError(`parameter ${name} vanished`);
    return { ...policy, parameters: { ...policy.parameters, [name]: { ...declared, default: value } } };
}
function checkValue(policy, name, type, value) {
    if ((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsParameter */ .W)(type, value))
        return;
    throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('input-invalid', `parameter '${name}' of policy '${policy.name}' is ${JSON.stringify(value)}; it takes ${TYPE_WORDS[type]}, ` +
        `as in ${JSON.stringify(policy.parameters[name]?.default)}.`);
}
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
};
function missing(owner, kind, name, names) {
    const has = names.length === 0 ? 'It has none.' : `It has: ${[...new Set(names)].join(', ')}.`;
    const message = `policy '${owner}' has no ${kind} '${name}'.${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names)} ${has}`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('name-unknown', message);
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isExpired),
/* harmony export */   m: () => (/* binding */ markViolations)
/* harmony export */ });
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5017);

function markViolations(violations, policy, facts) {
    const before = facts.baseline === null ? null : indexBaseline(facts.baseline);
    const waivers = (policy.waivers ?? []).filter((waiver) => !isExpired(waiver, facts.today));
    const usedWaivers = new Set();
    const marked = violations.map((violation) => {
        const mark = {};
        const old = before?.get(violation.id);
        if (before !== null)
            mark.isNew = old?.suppressed !== false;
        if (before !== null && violation.suppressed)
            mark.isSuppressionNew = old?.suppressed !== true;
        const isRefused = violation.suppressed && policy.suppressions === 'base' && mark.isSuppressionNew !== false;
        const suppressed = violation.suppressed && !isRefused;
        if (!suppressed) {
            const waiver = waivers.find((candidate) => covers(candidate, violation));
            if (waiver !== undefined) {
                usedWaivers.add(waiver);
                mark.waiver = { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires };
            }
        }
        return { ...violation, suppressed, gate: mark };
    });
    return { violations: marked, usedWaivers };
}
function isExpired(waiver, today) {
    return !(/^\d{4}-\d\d-\d\d$/.test(waiver.expires) && waiver.expires >= today);
}
function covers(waiver, violation) {
    const name = violation.policy_name.toLowerCase();
    return (waiver.policies.some((policy) => policy.toLowerCase() === name) &&
        (waiver.resource === null || (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_0__.matchesWildcard)(violation.resource_id, waiver.resource)) &&
        (waiver.path === null || (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(violation.file, waiver.path)));
}
function indexBaseline({ violations }) {
    const index = new Map();
    for (const { id, suppressed } of violations) {
        if (id === '' || index.get(id)?.suppressed === false)
            continue;
        index.set(id, { suppressed });
    }
    return index;
}


/***/ }),

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ noveltyOf),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _contract_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8329);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2965);
/* harmony import */ var _stage_view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5976);



function noveltyOf(marked, baseline, frameworks) {
    const open = marked.violations.filter(_contract_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT);
    const added = open.filter(({ gate }) => gate?.isNew !== false).length;
    const still = new Set(marked.violations.map(({ id }) => id));
    const resolved = baseline.violations
        .filter((0,_stage_view_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsTo */ .g)(frameworks))
        .filter(({ id, suppressed }) => id !== '' && !suppressed && !still.has(id));
    return { reference: baseline.reference, new: added, existing: open.length - added, resolved };
}
function compare(report, baseline) {
    const { violations } = (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markViolations */ .m)(report.violations, {}, { baseline, today: '' });
    const marked = { ...report, violations };
    return { report: marked, novelty: noveltyOf(marked, baseline, []) };
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf),
/* harmony export */   g: () => (/* binding */ belongsTo)
/* harmony export */ });
/* harmony import */ var _contract_framework_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2211);
/* harmony import */ var _contract_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8329);
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5552);



function belongsTo(frameworks) {
    if (frameworks.length === 0)
        return () => true;
    const keys = new Set(frameworks.map(_contract_framework_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkKey */ .G));
    return (violation) => violation.frameworks.length === 0 ||
        violation.frameworks.some(({ framework }) => keys.has((0,_contract_framework_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkKey */ .G)(framework)));
}
function viewOf(report, frameworks, scored = []) {
    const violations = report.violations.filter(belongsTo(frameworks));
    const counts = (0,_contract_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)(violations.filter(_contract_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT));
    const keys = new Set([...frameworks, ...scored].map(_contract_framework_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkKey */ .G));
    const isAll = frameworks.length === 0;
    const results = isAll
        ? report.frameworks
        : report.frameworks.filter(({ framework }) => keys.has((0,_contract_framework_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkKey */ .G)(framework)));
    return {
        ...report,
        violations,
        frameworks: results,
        summary: {
            ...report.summary,
            total_violations: violations.filter(_contract_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT).length,
            critical_violations: counts.CRITICAL,
            high_violations: counts.HIGH,
            medium_violations: counts.MEDIUM,
            low_violations: counts.LOW,
            compliance_score: results.length === report.frameworks.length ? report.summary.compliance_score : scoreOf(results),
        },
    };
}
function scoreOf(results) {
    const assessed = results
        .flatMap(({ controls }) => controls)
        .filter(({ status }) => status !== 'NOT_ASSESSED');
    const compliant = assessed.filter(({ status }) => status === 'COMPLIANT').length;
    return assessed.length === 0 ? null : Math.floor((compliant * 100) / assessed.length);
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
const SEVERITY_STYLE = { CRITICAL: '1;31', HIGH: '31', MEDIUM: '33', LOW: '36' };
function paint(colour) {
    const style = (codes) => (text) => colour && text !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text;
    return {
        bold: style('1'),
        dim: style('2'),
        good: style('1;32'),
        bad: style('1;31'),
        doubtful: style('1;33'),
        place: style('4'),
        severity: (severity, text) => style(SEVERITY_STYLE[severity])(text),
    };
}
const WIDE = /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function columns(text) {
    let width = 0;
    for (const character of text.replaceAll(/\u001b\[[\d;]*m/g, '')) {
        if (/^[\u{20}-\u{7e}]$/u.test(character))
            width += 1;
        else if (!/^\p{M}$/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - columns(text)));
}
function wrapped(text, width) {
    const result = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        for (const part of columns(word) > width ? pieces(word, width) : [word]) {
            if (line === '')
                line = part;
            else if (columns(line) + 1 + columns(part) <= width)
                line += ` ${part}`;
            else {
                result.push(line);
                line = part;
            }
        }
    }
    return line === '' ? result : [...result, line];
}
function pieces(word, width) {
    const result = [];
    let piece = '';
    let taken = 0;
    for (const character of word) {
        const size = columns(character);
        if (taken + size > width && piece !== '') {
            result.push(piece);
            piece = '';
            taken = 0;
        }
        piece += character;
        taken += size;
    }
    return [...result, piece];
}


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export visibleLines */
const INVISIBLE = /(?![\u{fe00}-\u{fe0f}\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visibleLines(text) {
    return text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll('\t', ' ')
        .replaceAll(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
function visible(text) {
    return visibleLines(text).replaceAll('\n', ' ');
}
function shortened(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8565);


// No verdict, unless run() gets to its end.
process.exitCode = 2;
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .openTerminal */ .j)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** Rows as lines, each column as wide as its widest cell. The last column is not padded. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
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



/** Finds policies and frameworks by what users call them. Compiles nothing: see compilePolicy. */
class PolicyLibrary {
    added;
    disabled;
    policies;
    frameworks;
    byName = new Map();
    aliases;
    /** Throws a ConfigError (`policy-invalid`) on two policies of one name. */
    constructor(data, 
    /** The names of those of `data.policies` that came in by `with`. */
    added = new Set(), 
    /** The names of the policies that are found by their names, but left out of scans. */
    disabled = new Set()) {
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
    /** This library and more policies, a user's own for instance. */
    with(policies) {
        const { frameworks } = this;
        const added = new Set([...this.added, ...policies.map(({ name }) => name)]);
        return new PolicyLibrary({ policies: [...this.policies, ...policies], frameworks }, added, this.disabled);
    }
    /** This library with other policies under the same names, and without some, in scans. See tunePolicies. */
    changed(byName, disabled) {
        const policies = this.policies.map((policy) => byName.get(policy.name) ?? policy);
        const without = new Set([...this.disabled, ...disabled]);
        return new PolicyLibrary({ policies, frameworks: this.frameworks }, this.added, without);
    }
    /** The policy of that name, or those with that alias; upper and lower case alike; empty where there is none. */
    named(nameOrAlias) {
        const key = nameOrAlias.toLowerCase();
        const policy = this.byName.get(key);
        if (policy !== undefined)
            return [policy];
        this.aliases ??= indexAliases(this.policies);
        return this.aliases.get(key) ?? [];
    }
    /** As `named`, but throws a ConfigError (`name-unknown`) with a suggestion where there is none. */
    find(nameOrAlias) {
        const found = this.named(nameOrAlias);
        if (found.length > 0)
            return found;
        const hint = (0,suggestion/* suggest */.Z)(nameOrAlias, this.policies.flatMap(({ name, aliases }) => [name, ...aliases]));
        const message = `unknown policy '${nameOrAlias}'.${hint} 'policycortex policies list' shows all.`;
        throw new errors/* ConfigError */.xL('name-unknown', message);
    }
    /** The framework that a user means by `soc2` or `pci-dss`. Throws a ConfigError (`name-unknown`). */
    framework(input) {
        const id = (0,framework_id/* normaliseFrameworkId */.k)(input, this.frameworks);
        const framework = this.frameworks.find((candidate) => candidate.id === id);
        if (framework === undefined)
            throw new RangeError(`framework ${id} vanished`);
        return framework;
    }
    /**
     * The policies that some control of these frameworks asks for, and those added by `with` that belong to no framework: a
     * team's own rule holds whatever is assessed. All policies where no framework is named. Never one that is disabled.
     */
    policiesOf(frameworkIds) {
        const enabled = this.disabled.size === 0 ? this.policies : this.policies.filter(({ name }) => !this.disabled.has(name));
        if (frameworkIds.length === 0)
            return enabled;
        const ids = new Set(frameworkIds);
        return enabled.filter((policy) => policy.compliance_mapping.some(({ framework }) => ids.has(framework)) ||
            (policy.compliance_mapping.length === 0 && this.added.has(policy.name)));
    }
    /** The controls of a framework, each with its policies: none for what code cannot show, or no policy checks yet. */
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
/** The text of the file. */
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
/** The library of such a text. What is not of this version of the scanner is a bug, and throws as one. */
function readLibraryFile(text) {
    const [first = '', ...lines] = text.split('\n');
    const { frameworks, policies } = JSON.parse(first);
    return {
        frameworks,
        policies: policies.map((entry, position) => lazyPolicy(entry, lines[position] ?? '')),
    };
}
/** A policy that reads its line when something of it is asked for. Its members are its own, so that copies are whole. */
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




/** The policies and frameworks that the CLI was built with: a file beside it, which the build checked and wrote. */
function loadLibrary() {
    const file = external_node_path_.join(import.meta.dirname, 'library.jsonl');
    // It is ASCII, which is read faster so.
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
/** What `gate` and `config show` are asked for: the config file and the options, brought together. */






/** The options that say what a change must keep to. */
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
/** Reads the config and the options. Throws `ConfigError` for what makes no sense in either. */
async function readGateRequest(given, terminal) {
    const configFile = findConfig(given, terminal);
    // Reading a config takes a YAML parser and a schema that a gate without one does without.
    const config = configFile === null
        ? {}
        : (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1130))).readConfig(readText(configFile, terminal), configFile);
    const { resolveSettings } = await __nccwpck_require__.e(/* import() */ 214).then(__nccwpck_require__.bind(__nccwpck_require__, 4214));
    const settings = resolveSettings(config, readGiven(given), {
        branch: given.value('branch') ?? null,
    });
    return { config, configFile, settings };
}
/** What a config changes of policies. */
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



/** The files that an option names. Throws `ConfigError` for one that cannot be read. */
function readInputFiles(given, option, cwd) {
    return given.values(option).map((file) => {
        const { source, diagnostics } = (0,_engine_load_read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)({ absolute: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file), path: file });
        if (source !== undefined)
            return source;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('path-invalid', `--${option} ${file}: ${diagnostics[0]?.message ?? 'cannot be read'}`);
    });
}
/** `NAME=VALUE`, as often as the option was given; the last value of a name counts. */
function readAssignments(given, option) {
    return new Map(given.values(option).map((text) => {
        const equals = text.indexOf('=');
        if (equals > 0)
            return [text.slice(0, equals).trim(), text.slice(equals + 1)];
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('input-invalid', `--${option} is ${JSON.stringify(text)}; it takes NAME=VALUE.`);
    }));
}


/***/ }),

/***/ 8522:
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



/**
 * Takes a command line apart, after the POSIX and GNU conventions that `util.parseArgs` follows.
 * Throws `ConfigError` for an option that the command does not have and for a value that is missing or too much.
 */
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
/** A command line that cannot be run as it stands. */
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







/** Where a baseline is, unless somebody says otherwise. */
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
/** Scans what the gate would scan, and all that any stage would judge. */
async function create(given, terminal) {
    const { config, settings } = await (0,gate_settings/* readGateRequest */.ll)(given, terminal);
    const report = await (0,scan_options/* scanAsAsked */.ol)(given, terminal, {
        paths: settings.paths,
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
/** What was not read would look new as soon as it can be read. */
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
            const { validateConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(583), __nccwpck_require__.e(486), __nccwpck_require__.e(43)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43));
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
;// CONCATENATED MODULE: ./build/present/terminal.js
/** The sixteen colours that every terminal has, so that the user's own theme decides. */
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
/** East Asian wide and full-width characters, and emoji, take two columns. */
const WIDE = /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** The columns that the text takes, colour codes aside. */
function terminal_columns(text) {
    let width = 0;
    for (const character of text.replaceAll(/\u001b\[[\d;]*m/g, '')) {
        if (/^[\u{20}-\u{7e}]$/u.test(character))
            width += 1;
        else if (!/^\p{M}$/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** Filled with spaces to a number of columns. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - terminal_columns(text)));
}
/** The text in lines of at most `width` columns, broken between words, or within one that is too long. */
function wrapped(text, width) {
    const result = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        for (const part of terminal_columns(word) > width ? pieces(word, width) : [word]) {
            if (line === '')
                line = part;
            else if (terminal_columns(line) + 1 + terminal_columns(part) <= width)
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
        const size = terminal_columns(character);
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
/** Narrower than this, a second column is no use. */
const MINIMUM_RIGHT = 30;
const MAXIMUM_WIDTH = 120;
/** What is assessed first, then what is not, so that the gap is one list and not scattered over the catalogue. */
function describeFramework(framework, controls, terminal) {
    const style = paint(terminal.colour);
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
        wrapped(summary, width),
        block('Assessed', assessed.map(({ id, title, policies }) => [id, title, policies.join(', ')]), layout),
        block('No policy yet', open.map(({ id, title }) => [id, title]), layout),
        block('Not assessable from code', beyond.map(({ id, title, note }) => [id, `${title} (${note})`]), layout),
    ].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** A head, and rows of an id, a text beside it, and more below that. Nothing where there is no row. */
function block(head, rows, { style, left, right }) {
    if (rows.length === 0)
        return [];
    const lines = rows.flatMap(([id, text, more = '']) => [...wrapped(text, right), ...wrapped(more, right).map((line) => style.dim(line))].map((line, index) => padded(index === 0 ? style.bold(id) : '', left) + line));
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

// EXTERNAL MODULE: ./build/contract/report.js
var contract_report = __nccwpck_require__(8329);
// EXTERNAL MODULE: ./build/contract/severity.js
var contract_severity = __nccwpck_require__(5552);
// EXTERNAL MODULE: ./build/contract/assert-never.js
var assert_never = __nccwpck_require__(246);
// EXTERNAL MODULE: ./build/contract/framework.js
var contract_framework = __nccwpck_require__(2211);
// EXTERNAL MODULE: ./build/gate/ruling.js
var ruling = __nccwpck_require__(3973);
;// CONCATENATED MODULE: ./build/gate/approvals.js


/** Whether each approver of a checkpoint has approved. One that is waited for blocks; one that cannot be read leaves no verdict. */
function approvals(checkpoint, approvers, given) {
    switch (given.kind) {
        case 'assessed':
            return approvers.map((approver) => approvalOf(approver, checkpoint, given.byApprover));
        case 'not-assessable':
            return [
                (0,ruling/* holds */.v9)('approval-not-assessable', `Approval by ${approvers.join(' and ')} (${checkpoint}): not assessable here${given.why === '' ? '' : `: ${given.why}`}`, { checkpoint }),
            ];
        case 'unreadable':
            return [
                (0,ruling/* undecidable */.j)('approval-missing', `The approval by ${approvers.join(' and ')} (${checkpoint}) could not be read: ${given.why}`, { checkpoint }),
            ];
        default:
            return (0,assert_never/* assertNever */.x)(given);
    }
}
function approvalOf(approver, checkpoint, byApprover) {
    const approval = Object.hasOwn(byApprover, approver) ? byApprover[approver] : undefined;
    // Only what clearly says so is an approval.
    if (approval?.state === 'approved') {
        return (0,ruling/* holds */.v9)('approval-given', `Approved for ${approver} by @${approval.by ?? ''}: ${checkpoint}`, {
            checkpoint,
        });
    }
    const why = approval?.why === undefined || approval.why === '' ? '' : ` (${approval.why})`;
    return (0,ruling/* broken */.mw)('approval-missing', `Waiting for approval by ${approver}${why}: ${checkpoint}. An approving review runs the gate again`, { checkpoint });
}

;// CONCATENATED MODULE: ./build/gate/enforced.js

/**
 * The violations that can block: open, of a policy that denies, and, where only what is new is enforced, not known to have been there
 * before. Whatever is not clearly a warning, or clearly old, counts.
 */
function enforcedOf(violations, policy) {
    return violations.filter((violation) => (0,contract_report/* isOpen */.nT)(violation) &&
        violation.effect !== 'WARN' &&
        !(policy.enforce === 'new' && violation.gate?.isNew === false));
}

;// CONCATENATED MODULE: ./build/gate/minimum-score.js




/** Each framework that must reach a score by `min-score`. A score that is not there cannot be judged. */
function minimumScores(report, policy) {
    return Object.entries(policy.minimumScore).map(([framework, minimum]) => minimumScore(report, framework, minimum, { setting: 'min-score' }));
}
/** One framework that must reach a score. */
function minimumScore(report, framework, minimum, asker) {
    const key = (0,contract_framework/* frameworkKey */.G)(framework);
    const results = report.frameworks.filter((result) => (0,contract_framework/* frameworkKey */.G)(result.framework) === key);
    const { setting, ...checkpoint } = asker;
    const subject = { framework, ...checkpoint };
    const scores = results.map((result) => result.score).filter((score) => score !== null);
    // A score of a part says nothing about that of the whole.
    if ((0,contract_report/* isPart */.QR)(report)) {
        return (0,ruling/* holds */.v9)('within-limits', `${framework} is scored when the reports of all shards are judged together (${setting})`, subject);
    }
    if (results.length === 0) {
        return (0,ruling/* undecidable */.j)('framework-not-assessed', `${framework} has no score: the scan did not assess it; at least ${minimum} is required (${setting}). ` +
            `Add it to frameworks`, subject);
    }
    if (scores.length < results.length) {
        return (0,ruling/* undecidable */.j)('framework-not-assessed', `${framework} was not assessed: no resource in the scanned files is covered by its controls; ` +
            `at least ${minimum} is required (${setting}). Scan the files that it is about, or remove it from ${setting}`, subject);
    }
    const score = Math.min(...scores);
    const said = `${framework} scores ${(0,wording/* shownScore */.qY)(score)}; at least ${minimum} is required`;
    // Not `score < minimum`: a score that is no number must not pass.
    if (asker.checkpoint !== undefined) {
        return score >= minimum
            ? (0,ruling/* holds */.v9)('within-limits', `${said}: ${setting}`, subject)
            : (0,ruling/* broken */.mw)('score-under-minimum', `${said}: ${setting}`, subject);
    }
    return score >= minimum
        ? (0,ruling/* holds */.v9)('within-limits', said, subject)
        : (0,ruling/* broken */.mw)('score-under-minimum', `${said} (${setting})`, subject);
}

;// CONCATENATED MODULE: ./build/gate/checkpoints.js








/** What a stage asks for, each checkpoint by itself: the strictest decides. `report` is the stage's view. */
function checkpoints(report, stage, policy, given) {
    return [
        ...unassessed(report, stage),
        ...stage.checkpoints.flatMap((checkpoint) => {
            const rulings = judgeCheckpoint(checkpoint, report, policy, given);
            return checkpoint.action === 'block' ? rulings : rulings.map(onlyWarning);
        }),
    ];
}
/** A framework that the scan knows nothing of has no violations, and would let everything pass. */
function unassessed(report, { name, frameworks }) {
    const known = new Set(report.frameworks.map(({ framework }) => (0,contract_framework/* frameworkKey */.G)(framework)));
    return frameworks
        .filter((framework) => !known.has((0,contract_framework/* frameworkKey */.G)(framework)))
        .map((framework) => (0,ruling/* undecidable */.j)('framework-not-assessed', `The stage "${name}" asks for ${framework}, which the scan did not assess. Add it to frameworks, by the id that ` +
        '"policycortex frameworks list" shows', { framework }));
}
function judgeCheckpoint({ name, rule }, report, policy, given) {
    switch (rule.kind) {
        case 'severity':
            return [judgeSeverity(name, rule.from, enforcedOf(report.violations, policy))];
        case 'score':
            return [minimumScore(report, rule.framework, rule.minimum, { setting: name, checkpoint: name })];
        case 'approval':
            return approvals(name, rule.approvers, given);
        default:
            return (0,assert_never/* assertNever */.x)(rule);
    }
}
function judgeSeverity(name, from, enforced) {
    if (from === null)
        return (0,ruling/* holds */.v9)('within-limits', `${name}: violations are reported and do not block`, { checkpoint: name });
    const severities = contract_severity/* SEVERITIES */.oC.slice(0, contract_severity/* SEVERITIES */.oC.indexOf(from) + 1);
    const counts = (0,contract_severity/* countBySeverity */.Ot)(enforced);
    const over = severities.filter((severity) => counts[severity] > 0);
    const level = from === 'CRITICAL' ? 'CRITICAL violations' : `violations from ${from} on`;
    if (over.length === 0)
        return (0,ruling/* holds */.v9)('within-limits', `${name}: no ${level}`, { checkpoint: name });
    const found = (0,wording/* listed */.KE)(over.map((severity) => `${counts[severity]} ${severity.toLowerCase()}`));
    const total = over.reduce((sum, severity) => sum + counts[severity], 0);
    const noun = total === 1 ? 'violation' : 'violations';
    const allowed = from === 'CRITICAL' ? 'no CRITICAL one' : `none from ${from} on`;
    return (0,ruling/* broken */.mw)('severity-over-limit', `${found} ${noun}; ${allowed} is allowed: ${name}`, {
        severities: over,
        checkpoint: name,
    });
}
/** What breaks a checkpoint that only warns keeps nothing from going on. */
function onlyWarning({ outcome, reason }) {
    if (outcome === 'holds')
        return { outcome, reason };
    const { severities: _severities, ...rest } = reason;
    return { outcome: 'holds', reason: { ...rest, blocks: false, message: `${reason.message} (only warns)` } };
}
/** What a stage would block, in a few words: `2 high`; null where it would let the change go on. Approvals are left out. */
function blockedBy(report, stage, policy) {
    const withoutApprovals = stage.checkpoints.filter(({ action, rule }) => action === 'block' && rule.kind !== 'approval');
    const rulings = checkpoints(report, { ...stage, checkpoints: withoutApprovals }, policy, NONE_GIVEN);
    const against = rulings.filter(({ outcome }) => outcome !== 'holds');
    if (against.length === 0)
        return null;
    const severities = new Set(against.flatMap(({ reason }) => reason.severities ?? []));
    const counts = (0,contract_severity/* countBySeverity */.Ot)(enforcedOf(report.violations, policy));
    const frameworksOf = (code) => new Set(against.flatMap(({ reason }) => (reason.code === code ? [reason.framework] : []))).size;
    const [low, unassessed] = [frameworksOf('score-under-minimum'), frameworksOf('framework-not-assessed')];
    return (0,wording/* listed */.KE)([
        ...contract_severity/* SEVERITIES */.oC.filter((severity) => severities.has(severity)).map((severity) => `${counts[severity]} ${severity.toLowerCase()}`),
        ...(low > 0 ? [`${(0,wording/* counted */.hS)(low, 'framework')} below ${low === 1 ? 'its score' : 'their scores'}`] : []),
        ...(unassessed > 0 ? [`${(0,wording/* counted */.hS)(unassessed, 'framework')} not assessed`] : []),
    ]);
}
const NONE_GIVEN = { kind: 'not-assessable', why: '' };

;// CONCATENATED MODULE: ./build/gate/completeness.js



/** Whether everything was read that should have been. What was not read cannot be judged. */
function completeness(report, policy) {
    return [...emptiness(report, policy), ...readability(report, policy)];
}
function emptiness(report, policy) {
    // Not `=== 0`: a count that is no number must not pass.
    if (report.target.files_scanned > 0)
        return [];
    if ((0,contract_report/* isPart */.QR)(report)) {
        const { index, count } = report.target.shard ?? {};
        return [(0,ruling/* holds */.v9)('nothing-scanned', `No file is in this shard, ${index} of ${count}`)];
    }
    return policy.allowEmpty
        ? [(0,ruling/* holds */.v9)('nothing-scanned', 'No file was scanned (allowed by allow-empty)')]
        : [
            (0,ruling/* undecidable */.j)('nothing-scanned', 'No file was scanned: nothing that the scanner reads was found. ' +
                'Check path, or set allow-empty if that is expected'),
        ];
}
function readability(report, policy) {
    const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === 'error');
    if (errors.length === 0)
        return [];
    const files = new Set(errors.flatMap((error) => (error.file === null ? [] : [error.file]))).size;
    const what = files === 0
        ? 'The scan could not read everything'
        : `${(0,wording/* counted */.hS)(files, 'file')} could not be read in full, so ${files === 1 ? 'its' : 'their'} resources are not judged`;
    return policy.allowParseErrors
        ? [(0,ruling/* holds */.v9)('files-unreadable', `${what} (allowed by allow-parse-errors)`)]
        : [
            (0,ruling/* undecidable */.j)('files-unreadable', `${what}. Fix what the diagnostics name, or set allow-parse-errors to judge the rest`),
        ];
}

// EXTERNAL MODULE: ./build/gate/mark.js
var mark = __nccwpck_require__(2965);
;// CONCATENATED MODULE: ./build/gate/stage-view.js



/** Whether a violation is one of these frameworks': all where none is named; what belongs to no framework is one of each. */
function belongsTo(frameworks) {
    if (frameworks.length === 0)
        return () => true;
    const keys = new Set(frameworks.map(contract_framework/* frameworkKey */.G));
    return (violation) => violation.frameworks.length === 0 ||
        violation.frameworks.some(({ framework }) => keys.has((0,contract_framework/* frameworkKey */.G)(framework)));
}
/**
 * The report as a stage sees it: the violations and the scores of its frameworks, and of `scored` the scores alone. The counts
 * are of what is open. All of it where the stage names no frameworks.
 */
function viewOf(report, frameworks, scored = []) {
    const violations = report.violations.filter(belongsTo(frameworks));
    const counts = (0,contract_severity/* countBySeverity */.Ot)(violations.filter(contract_report/* isOpen */.nT));
    const keys = new Set([...frameworks, ...scored].map(contract_framework/* frameworkKey */.G));
    const isAll = frameworks.length === 0;
    const results = isAll
        ? report.frameworks
        : report.frameworks.filter(({ framework }) => keys.has((0,contract_framework/* frameworkKey */.G)(framework)));
    return {
        ...report,
        violations,
        frameworks: results,
        summary: {
            ...report.summary,
            total_violations: violations.filter(contract_report/* isOpen */.nT).length,
            critical_violations: counts.CRITICAL,
            high_violations: counts.HIGH,
            medium_violations: counts.MEDIUM,
            low_violations: counts.LOW,
            compliance_score: results.length === report.frameworks.length ? report.summary.compliance_score : scoreOf(results),
        },
    };
}
/** 0–100, over the assessed controls together, as the scanner computes it; null when none was assessed. */
function scoreOf(results) {
    const assessed = results
        .flatMap(({ controls }) => controls)
        .filter(({ status }) => status !== 'NOT_ASSESSED');
    const compliant = assessed.filter(({ status }) => status === 'COMPLIANT').length;
    return assessed.length === 0 ? null : Math.floor((compliant * 100) / assessed.length);
}

;// CONCATENATED MODULE: ./build/gate/novelty.js



/** What changed in a report whose violations are marked. Of the baseline, only what belongs to these frameworks; empty for all. */
function noveltyOf(marked, baseline, frameworks) {
    const open = marked.violations.filter(contract_report/* isOpen */.nT);
    const added = open.filter(({ gate }) => gate?.isNew !== false).length;
    const still = new Set(marked.violations.map(({ id }) => id));
    const resolved = baseline.violations
        .filter(belongsTo(frameworks))
        .filter(({ id, suppressed }) => id !== '' && !suppressed && !still.has(id));
    return { reference: baseline.reference, new: added, existing: open.length - added, resolved };
}
/** Compares a whole report with a baseline, where there is nothing to decide. */
function compare(report, baseline) {
    const { violations } = (0,mark/* markViolations */.m)(report.violations, {}, { baseline, today: '' });
    const marked = { ...report, violations };
    return { report: marked, novelty: noveltyOf(marked, baseline, []) };
}

;// CONCATENATED MODULE: ./build/gate/possible-policy.js


/** Throws `ConfigError` unless every limit can be kept or broken: a limit that nothing compares with would be ignored. */
function requirePossible(policy) {
    for (const [severity, limit] of Object.entries(policy.maximum)) {
        if (!(0,contract_severity/* isSeverity */._Z)(severity))
            throw impossible(`a limit for ${JSON.stringify(severity)}, which is no severity`);
        if (limit === undefined)
            continue;
        if (!Number.isSafeInteger(limit) || limit < 0) {
            throw impossible(`max-${severity.toLowerCase()} is ${limit}; it takes a whole number from 0`);
        }
    }
    for (const [framework, minimum] of Object.entries(policy.minimumScore)) {
        if (!(minimum >= 0 && minimum <= 100)) {
            throw impossible(`min-score for ${framework} is ${minimum}; it takes a number from 0 to 100`);
        }
    }
}
function impossible(what) {
    return new contract_errors/* ConfigError */.xL('input-invalid', `The gate's policy cannot be applied: ${what}.`);
}

// EXTERNAL MODULE: ./build/contract/glob.js
var contract_glob = __nccwpck_require__(5017);
;// CONCATENATED MODULE: ./build/gate/thresholds.js






/** Each severity against its limit: exactly at the limit passes, one over fails. Says what only warns, and what is old. */
function thresholds(violations, policy) {
    const enforced = enforcedOf(violations, policy);
    const parts = policy.parts ?? [];
    const partOf = (violation) => parts.find(({ paths }) => paths.some((glob) => (0,contract_glob/* matchesGlob */.k)(violation.file, glob)));
    const partOfEach = new Map(enforced.map((violation) => [violation, partOf(violation)]));
    const of = (part) => enforced.filter((violation) => partOfEach.get(violation) === part);
    const rulings = [
        ...thresholds_compare(of(undefined), policy.maximum, '', policy.stage === undefined),
        ...parts.flatMap((part) => thresholds_compare(of(part), part.maximum, ` for ${part.paths.join(', ')}`, false)),
    ];
    return [...rulings, ...notEnforced(violations, policy)];
}
/** `saysNothing`: says so where there is no limit at all. */
function thresholds_compare(violations, maximum, where, saysNothing) {
    const counts = (0,contract_severity/* countBySeverity */.Ot)(violations);
    const within = [];
    const rulings = [];
    for (const severity of contract_severity/* SEVERITIES */.oC) {
        const limit = maximum[severity];
        if (limit === undefined)
            continue;
        const name = severity.toLowerCase();
        const count = counts[severity];
        // Not `count > limit`: a count that is no number must not pass.
        if (count <= limit)
            within.push(`${count} ${name} (at most ${limit})`);
        else
            rulings.push((0,ruling/* broken */.mw)('severity-over-limit', overLimit(count, name, limit, where), { severity }));
    }
    if (rulings.length > 0)
        return rulings;
    if (within.length > 0)
        return [(0,ruling/* holds */.v9)('within-limits', `Within the limits${where}: ${(0,wording/* listed */.KE)(within)}`)];
    if (!saysNothing)
        return [];
    return [(0,ruling/* holds */.v9)('within-limits', 'No severity has a limit: violations are reported and do not block')];
}
function overLimit(count, name, limit, where) {
    const verb = limit === 1 ? 'is' : 'are';
    return `${(0,wording/* counted */.hS)(count, `${name} violation`)}; at most ${limit} ${verb} allowed (max-${name}${where})`;
}
function notEnforced(violations, policy) {
    const open = violations.filter(contract_report/* isOpen */.nT);
    const warnings = open.filter(({ effect }) => effect === 'WARN').length;
    const old = policy.enforce === 'new'
        ? open.filter(({ effect, gate }) => effect !== 'WARN' && gate?.isNew === false).length
        : 0;
    const rulings = [];
    if (warnings > 0)
        rulings.push((0,ruling/* holds */.v9)('within-limits', onlyWarned(warnings)));
    if (old > 0) {
        rulings.push((0,ruling/* holds */.v9)('within-limits', `${(0,wording/* counted */.hS)(old, 'violation')} from before this change: reported, not enforced`));
    }
    return rulings;
}
function onlyWarned(count) {
    const policies = count === 1 ? 'a policy that only warns' : 'policies that only warn';
    return `${(0,wording/* counted */.hS)(count, 'violation')} of ${policies}: reported, not counted against the limits`;
}

// EXTERNAL MODULE: ./build/gate/waivers.js
var waivers = __nccwpck_require__(2515);
;// CONCATENATED MODULE: ./build/gate/decide.js













/** In the order in which a reader wants the reasons. */
const OUTCOMES = ['broken', 'undecidable', 'holds'];
/**
 * Judges a report. What keeps the change from going on comes first among the reasons. Only violations that are neither
 * suppressed nor waived and whose policy denies count against the limits and checkpoints; where only what is new is enforced, only
 * those that are not known to have been there before.
 * Throws `ConfigError` when the policy itself is impossible (a limit below 0, a score above 100).
 */
function judge(report, policy, facts) {
    requirePossible(policy);
    const { violations, usedWaivers } = (0,mark/* markViolations */.m)(report.violations, policy, facts);
    const marked = { ...report, violations };
    const { stage } = policy;
    const view = viewOf(marked, frameworksOf(policy), scoredBy(policy));
    const stages = stagesAgainst(marked, policy);
    const rulings = [
        ...completeness(report, policy),
        ...thresholds(view.violations, policy),
        ...minimumScores(view, policy),
        ...(stage === undefined ? [] : checkpoints(view, stage, policy, facts.approvals)),
        ...stages.rulings,
        ...comparability(policy, facts),
        ...(0,waivers/* waivers */.s)(policy, usedWaivers, facts.today),
    ];
    const open = view.violations.filter(contract_report/* isOpen */.nT);
    const decision = {
        verdict: verdictOf(rulings),
        reasons: OUTCOMES.flatMap((outcome) => rulings.filter((ruling) => ruling.outcome === outcome)).map((ruling) => ruling.reason),
        counts: (0,contract_severity/* countBySeverity */.Ot)(open),
        enforced: (0,contract_severity/* countBySeverity */.Ot)(enforcedOf(view.violations, policy)),
        suppressed: view.violations.filter(({ suppressed }) => suppressed).length,
        waived: view.violations.filter(({ suppressed, gate }) => !suppressed && gate?.waiver !== undefined)
            .length,
        complianceScore: view.summary.compliance_score,
        enforce: policy.enforce ?? 'all',
        stage: stage?.name ?? null,
        wouldBlock: stages.wouldBlock,
        novelty: facts.baseline === null ? null : noveltyOf(view, facts.baseline, frameworksOf(policy)),
    };
    return { decision, report: view };
}
/** A broken limit is a verdict even when something else could not be judged. */
function verdictOf(rulings) {
    let verdict = 'error';
    if (rulings.some((ruling) => ruling.outcome === 'broken'))
        verdict = 'failed';
    else if (rulings.length > 0 && rulings.every((ruling) => ruling.outcome === 'holds'))
        verdict = 'passed';
    return verdict;
}
function frameworksOf({ stage, frameworks }) {
    return stage?.frameworks ?? frameworks ?? [];
}
/** Frameworks whose scores are asked for, whether or not the stage's violations are of them. */
function scoredBy({ minimumScore, stage }) {
    const checked = (stage?.checkpoints ?? []).flatMap(({ rule }) => rule.kind === 'score' ? [rule.framework] : []);
    return [...Object.keys(minimumScore), ...checked];
}
/** Which of the other stages would not let the change go on. Those after the one that is judged are worth a word beforehand. */
function stagesAgainst(report, policy) {
    const against = (policy.otherStages ?? []).flatMap((stage) => {
        const scored = scoredBy({ ...policy, minimumScore: {}, stage });
        const what = blockedBy(viewOf(report, stage.frameworks, scored), stage, policy);
        return what === null ? [] : [{ name: stage.name, what, isLater: stage.isLater }];
    });
    return {
        wouldBlock: against.map(({ name }) => name),
        rulings: against
            .filter(({ isLater }) => isLater)
            .map(({ name, what }) => (0,ruling/* holds */.v9)('would-block', `${name} would fail: ${what}`)),
    };
}
/** Where only what is new should block, and nobody can say what that is, everything does. */
function comparability(policy, { baseline }) {
    if (baseline !== null)
        return [];
    const rulings = [];
    if (policy.enforce === 'new') {
        rulings.push((0,ruling/* holds */.v9)('baseline-missing', 'What was there before the change is not known: every violation is enforced, not only new ones'));
    }
    if (policy.suppressions === 'base') {
        rulings.push((0,ruling/* holds */.v9)('baseline-missing', 'What the base suppresses is not known: no suppression counts (suppressions: base)'));
    }
    return rulings;
}

;// CONCATENATED MODULE: ./build/present/groups.js


/** What is open, in the order in which it is read: what blocks first, then by severity, policy, file and line. */
function openViolations(violations, decision) {
    const blocking = blockingSeverities(decision);
    const rank = (violation) => contract_severity/* SEVERITIES */.oC.indexOf(violation.severity) - (blocking.has(violation.severity) ? contract_severity/* SEVERITIES */.oC.length : 0);
    return violations
        .filter(contract_report/* isOpen */.nT)
        .sort((a, b) => rank(a) - rank(b) || age(a) - age(b) || compareWithin(a, b));
}
/** What is new comes before what was there before. */
function age({ gate }) {
    return gate?.isNew === false ? 1 : 0;
}
/** Whether a violation can keep the change from going on, by itself or with others of its severity. */
function canBlock(violation, decision) {
    const isOld = decision.enforce === 'new' && violation.gate?.isNew === false;
    return violation.effect !== 'WARN' && !isOld && blockingSeverities(decision).has(violation.severity);
}
/** The same violations (as `openViolations` orders them), by severity and policy. */
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
/** The severities of which there are more than the policy allows. */
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
/** By code unit: the same order on every machine. */
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
/**
 * The reasons as people read them: what several checkpoints say in the same words is said once, with the names of all of them. A stage and its
 * deployment often ask for the same.
 */
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






/** Keeps a hostile report from filling the terminal with one message. */
const MAX_TEXT = 2_000;
const MAX_DIAGNOSTICS = 50;
/** Wider than this, lines are hard to read and names far from their messages. */
const MAX_WIDTH = 140;
const MIN_WIDTH = 40;
/** The columns in which a message is read without effort when it takes several lines. */
const COMFORTABLE = 60;
const INDENT = '  ';
const GAP = '  ';
/** The report as text, and the decision on it if there is one; ends in a line end. */
function renderTable(report, decision, options) {
    const layout = {
        style: paint(options.colour),
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
/** One block a policy. */
function sectionBlocks(section, layout) {
    return section.groups.map((group) => {
        const severity = layout.style.severity(section.severity, section.severity);
        const name = layout.style.bold(clean(group.policy) || 'unnamed policy');
        const controls = controlNames(group);
        const head = `${severity}${GAP}${name}`;
        // Controls are worth a place on the line, not a line of their own.
        const hasRoom = controls !== '' && terminal_columns(head) + terminal_columns(GAP + controls) <= layout.width;
        return [
            hasRoom ? head + GAP + layout.style.dim(controls) : head,
            ...violationRows(group, layout),
            ...fixRows(group, layout),
        ];
    });
}
/** Where, which resource, what is wrong: in columns when there is room, else the message below. */
function violationRows(group, layout) {
    const rows = group.violations.map((violation) => ({
        place: placeOf(violation.file, violation.line),
        resource: clean(violation.resource_id),
        message: clean(violation.message || violation.rule_id || 'no message') +
            (violation.effect === 'WARN' ? ' (only warns)' : '') +
            (violation.gate?.isNew === true ? ' (new)' : ''),
    }));
    const placeWidth = widest(rows.map((row) => row.place));
    const resourceWidth = widest(rows.map((row) => row.resource));
    const left = INDENT.length + placeWidth + GAP.length + resourceWidth + GAP.length;
    const room = layout.width - left;
    const isWide = room >= COMFORTABLE || (room > 0 && widest(rows.map((row) => row.message)) <= room);
    return rows.flatMap(({ place, resource, message }) => {
        const head = `${INDENT}${layout.style.place(place)}${' '.repeat(isWide ? placeWidth - terminal_columns(place) : 0)}`;
        const named = resource === '' ? head : `${head}${place === '' ? '' : GAP}${resource}`;
        if (!isWide)
            return [named.trimEnd(), ...indented(message, 4, layout)];
        const [first = '', ...more] = wrapped(message, room);
        return [`${padded(named, left)}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(left) + line)];
    });
}
/** The first thing to do about it; the rest is in `policies show`. */
function fixRows(group, layout) {
    const [first] = group.violations;
    const fix = clean((first?.remediation ?? '').trim().split('\n', 1)[0] ?? '');
    if (fix === '')
        return [];
    const lines = wrapped((0,visible/* shortened */.vI)(fix, 300), layout.width - INDENT.length - 5);
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
        ...rows.map(({ name, score, detail }) => `${INDENT}${padded(name, nameWidth)}${GAP}${style.bold(score.padStart(5))}${GAP}${style.dim(detail)}`),
        ...(untold.length === 0
            ? []
            : wrapped(`not assessed: ${(0,visible/* shortened */.vI)(untold.join(', '), 500)}`, layout.width - INDENT.length).map((line) => style.dim(INDENT + line))),
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
/** What blocks can be told from the rest without colours, too: a job's log has none. */
function reasonRows({ message, blocks }, layout) {
    const [first = '', ...more] = wrapped(clean(message), layout.width - 4);
    const rows = [`${INDENT}${blocks ? '✖' : '-'} ${first}`, ...more.map((line) => `    ${line}`)];
    return blocks ? rows : rows.map((row) => layout.style.dim(row));
}
function indented(message, indent, layout) {
    return wrapped(message, layout.width - indent).map((line) => ' '.repeat(indent) + line);
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, terminal_columns(text)), 0);
}
/** `main.tf:12:3`: what terminals and editors make clickable. */
function placeOf(file, line, column = 0) {
    return [clean(file), ...(line > 0 ? [line] : []), ...(line > 0 && column > 0 ? [column] : [])].join(':');
}
/** Nothing that was scanned may drive the terminal. */
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
        const judgement = judge(report, policy, facts);
        for (const notice of settings.ignored)
            terminal.say(`${notice}\n`);
        const shown = { ...terminal, disabledPolicies: library.disabled.size };
        terminal.print(renderTable(judgement.report, judgement.decision, shown));
        return EXIT_CODES[judgement.decision.verdict];
    },
};
/** Where the base branch tells what was there before, a laptop does not know it. */
async function baselineOf(baseline, terminal) {
    return baseline === 'base' || baseline === 'none' ? null : (0,stored_baseline/* readBaseline */.mF)(baseline, terminal);
}

;// CONCATENATED MODULE: ./build/cli/help.js

/** What `policycortex --help` prints. */
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
/** What `policycortex COMMAND --help` prints. */
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

;// CONCATENATED MODULE: ./build/engine/inventory.js
/** The inventory of some resources, sorted by place. Data sources and declarations are left out: they are read, not created. */
function listInventory(resources) {
    return resources
        .filter(({ isData, isDeclaration }) => !isData && isDeclaration !== true)
        .map(itemOf)
        .sort((a, b) => inventory_compare(a.file, b.file) || a.line - b.line || inventory_compare(a.id, b.id));
}
function itemOf({ type, id, format, origin, body }) {
    const names = [...body.entries.keys()].sort();
    const isKnown = (name) => isWhollyKnown(body.entries.get(name));
    return {
        type,
        id,
        format,
        file: origin.source.path,
        line: origin.source.position(origin.start).line,
        module: format === 'kubernetes' ? '' : modulePath(id),
        known: names.filter(isKnown),
        unknown: names.filter((name) => !isKnown(name)),
    };
}
/** `module.a["x"].module.b` of `module.a["x"].module.b.aws_s3_bucket.c`. */
function modulePath(id) {
    return /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)*/.exec(id)?.[0].replace(/\.$/, '') ?? '';
}
function isWhollyKnown(value) {
    switch (value?.kind) {
        case 'unknown':
            return false;
        case 'list':
            return value.items.every(isWhollyKnown);
        case 'map':
            return [...value.entries.values()].every(isWhollyKnown);
        default:
            return true;
    }
}
function inventory_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
        const { loadInfrastructure } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(538), __nccwpck_require__.e(499)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2538));
        const { resources, diagnostics } = loadInfrastructure(await (0,scan_options/* readLoadOptions */.vn)(given, terminal));
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
/** After RFC 4180. A cell that a spreadsheet would take for a formula is kept from it by an apostrophe (OWASP, CSV injection). */
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
/** Most shells have expanded a `*` themselves; that of Windows has not. */
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
        // Said below: there is no such file.
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
// EXTERNAL MODULE: ./build/engine/adapt/describe.js
var describe = __nccwpck_require__(8187);
;// CONCATENATED MODULE: ./build/engine/adapt/formats.js

const LABELS = {
    terraform: ['Terraform', 'Terraform plans'],
    cloudformation: ['CloudFormation'],
};
/** What resources of a type can be written in, as people call it: a canonical type, a native one, or `*` for any. */
function formatsOf(type) {
    if (type === '*')
        return [...Object.values(LABELS).flat(), 'Kubernetes manifests', 'Dockerfiles'];
    if (type.startsWith('Kubernetes::'))
        return ['Kubernetes manifests', ...(LABELS['terraform'] ?? [])];
    if (type.startsWith('Dockerfile::'))
        return ['Dockerfiles'];
    // The one type that the scanner makes itself, of Terraform's data sources.
    if (type === 'AWS::IAM::PolicyDocument')
        return LABELS['terraform'] ?? [];
    const described = (0,describe/* describeType */.M)(type);
    if (described === undefined)
        return LABELS[type.includes('::') ? 'cloudformation' : 'terraform'] ?? [];
    const attributes = Object.values(described.attributes);
    const dialects = new Set(attributes.flatMap(({ writtenAs }) => Object.keys(writtenAs ?? {})));
    return [...dialects].flatMap((dialect) => LABELS[dialect] ?? [dialect]);
}

;// CONCATENATED MODULE: ./build/cli/policy-description.js



const policy_description_MAXIMUM_WIDTH = 120;
const policy_description_INDENT = '  ';
/** What `policies show` prints of a policy; ends in an empty line. */
function describePolicy(policy, terminal) {
    const style = paint(terminal.colour);
    const width = Math.min(terminal.width, policy_description_MAXIMUM_WIDTH);
    const room = width - policy_description_INDENT.length;
    const text = (line) => wrapped(line, room);
    const sections = [
        ['Resources', text(policy.resource_types.join(', '))],
        ['Formats', text([...new Set(policy.resource_types.flatMap(formatsOf))].join(', '))],
        ['Rules', policy.rules.flatMap((rule) => ruleLines(rule, style.severity, room))],
        ['Parameters', parameterLines(policy, room)],
        ['Remediation', remediationLines(policy.remediation, room)],
        ['Controls', controlLines(policy, room)],
        ['Silent where these say it', text(policy.yields_to.join(', '))],
        ['Aliases', text(policy.aliases.join(', '))],
        ['References', policy.references],
    ];
    const blocks = [
        [style.bold(policy.name), ...wrapped(policy.description, width)],
        ...sections
            .filter(([, lines]) => lines.length > 0)
            .map(([title, lines]) => [style.bold(`${title}:`), ...lines.map((line) => policy_description_INDENT + line)]),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n`;
}
/** The severities of a policy's rules, most severe first. */
function severitiesOf({ rules }) {
    return contract_severity/* SEVERITIES */.oC.filter((severity) => rules.some((rule) => rule.severity === severity));
}
/** A condition keeps its lines, which somebody laid out to be read, unless they are too long. */
function ruleLines(rule, severityStyle, room) {
    const head = `${rule.id} (${severityStyle(rule.severity, rule.severity)}, ${rule.effect}): violated when`;
    const lines = rule.condition.trim().split('\n');
    return [
        head,
        ...lines
            .flatMap((line) => (line.length <= room - policy_description_INDENT.length ? [line] : wrapped(line, room - policy_description_INDENT.length)))
            .map((line) => policy_description_INDENT + line),
    ];
}
function parameterLines({ name: policy, parameters }, room) {
    return Object.entries(parameters).flatMap(([name, { type, default: usual, description }]) => [
        `${name} (${type}): set it with --param ${policy}.${name}=VALUE`,
        ...wrapped(description, room - policy_description_INDENT.length).map((line) => policy_description_INDENT + line),
        ...wrapped(`default: ${shownValue(usual)}`, room - policy_description_INDENT.length).map((line) => policy_description_INDENT + line),
    ]);
}
/** As the option takes it. */
function shownValue(value) {
    return typeof value === 'object' ? value.join(', ') : String(value);
}
function remediationLines(remediation, room) {
    const { summary, terraform, cloudformation, kubernetes, dockerfile } = remediation;
    const texts = [
        ['', summary],
        ['Terraform: ', terraform],
        ['CloudFormation: ', cloudformation],
        ['Kubernetes: ', kubernetes],
        ['Dockerfile: ', dockerfile],
    ];
    return texts
        .filter(([, text]) => text.trim() !== '')
        .flatMap(([label, text]) => wrapped(label + text, room));
}
/** One line a framework, in the policy's order. */
function controlLines({ compliance_mapping: mapping }, room) {
    const frameworks = [...new Set(mapping.map(({ framework }) => framework))];
    const left = Math.max(0, ...frameworks.map((framework) => framework.length)) + policy_description_INDENT.length;
    return frameworks.flatMap((id) => {
        const controls = mapping.filter(({ framework }) => framework === id).map(({ control }) => control);
        return wrapped(controls.join(', '), room - left).map((line, index) => (index === 0 ? id : '').padEnd(left) + line);
    });
}

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
                return (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(583), __nccwpck_require__.e(538), __nccwpck_require__.e(486), __nccwpck_require__.e(965), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).validate(required(operand, 'validate DIR'), terminal);
            case 'test':
                return (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(583), __nccwpck_require__.e(538), __nccwpck_require__.e(486), __nccwpck_require__.e(965), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).test(required(operand, 'test DIR'), terminal);
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
/** The words of an option that takes a list, in the spelling of the choices. */
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
/** A policy for `*` judges whatever there is. */
function providersOf({ resource_types: types }) {
    return types.includes('*') ? PROVIDERS : types.map(provider/* providerOfType */.V);
}
function policies_show(name, given, terminal) {
    const output = readOutput(given);
    const found = (0,embedded/* loadLibrary */._)().find(name);
    if (output === 'json')
        terminal.print(`${JSON.stringify(found, null, 2)}\n`);
    else
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
        if (action === 'list' && type === undefined) {
            const types = (0,describe/* describeTypes */.n)();
            const rows = types.map(({ type, nativeTypes }) => [type, nativeTypes.join(', ')]);
            terminal.print(output === 'json' ? json(types) : (0,columns/* columns */.Y)([['TYPE', 'WRITTEN AS'], ...rows]));
            return 0;
        }
        if (action === 'show' && type !== undefined) {
            const description = find(type);
            terminal.print(output === 'json' ? json(description) : resources_describe(description));
            return 0;
        }
        throw usage(resources, 'resources takes "list" or "show TYPE".');
    },
};
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** By its name or that of a native type, upper and lower case alike. */
function find(name) {
    const types = (0,describe/* describeTypes */.n)();
    const wanted = name.toLowerCase();
    const found = types.find(({ type }) => type.toLowerCase() === wanted) ??
        types.find(({ nativeTypes }) => nativeTypes.some((native) => native.toLowerCase() === wanted));
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(name, types.flatMap(({ type, nativeTypes }) => [type, ...nativeTypes]));
    throw new contract_errors/* ConfigError */.xL('name-unknown', `the model has no resource type ${JSON.stringify(name)}${meant === undefined ? '' : `; did you mean ${meant}`}. ` +
        '"policycortex resources list" shows all. A policy can also name a native type; then "resource" is the block as written.');
}
function resources_describe({ type, description, nativeTypes, isOpen, attributes }) {
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

;// CONCATENATED MODULE: ./build/cli/comparison.js
/** A comparison, for machines. */
function comparedReport({ report, novelty }) {
    return {
        ...report,
        violations: report.violations.map(({ gate, ...violation }) => ({
            ...violation,
            // What is suppressed as it was before is nothing new.
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
        // Before the scan, which takes its time: a file that cannot be read is said at once.
        const baseline = kept === undefined ? null : await (0,stored_baseline/* readBaseline */.mF)(kept, terminal);
        const library = await (0,scan_options/* readLibrary */.GW)(given.values('policies'), given, terminal);
        const shard = (0,settings/* readShard */.Xy)('--shard', given.value('shard') ?? '');
        const report = await (0,scan_options/* scanAsAsked */.ol)(given, terminal, { library, shard });
        const comparison = baseline === null ? null : compare(report, baseline);
        const options = { ...terminal, disabledPolicies: library.disabled.size };
        terminal.print(output === 'json' ? asJson(report, comparison) : asTable(report, comparison, options));
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
function asJson(report, comparison) {
    return `${JSON.stringify(comparison === null ? report : comparedReport(comparison), null, 2)}\n`;
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
/** Exit code for wrong usage, wrong input, and for whatever kept the gate from a verdict. */
const NO_VERDICT = 2;
/** Runs one command line and gives its exit code. Whatever goes wrong is said on standard error. */
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
/** A scan that is done sooner says nothing. */
const QUIET_MS = 500;
const REDRAW_MS = 100;
/** One line on standard error, redrawn in place, where somebody watches. */
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






/** The options of every command that reads infrastructure code. */
const LOAD_OPTIONS = {
    path: { value: 'PATH', description: 'a file or directory to scan', isRepeatable: true, default: '.' },
    var: { value: 'NAME=VALUE', description: 'the value of a Terraform variable', isRepeatable: true },
    'var-file': {
        value: 'FILE',
        description: 'values of Terraform variables, as in production.tfvars',
        isRepeatable: true,
    },
    parameters: { value: 'FILE', description: 'values of CloudFormation parameters', isRepeatable: true },
};
/** The options of every command that scans. */
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
/** What a command line asks to be read. Throws `ConfigError` for a file or a value that makes no sense. */
async function readLoadOptions(given, terminal) {
    const paths = given.values('path');
    return {
        cwd: terminal.cwd,
        paths: paths.length > 0 ? paths : ['.'],
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
/** Scans what a command line asks for, and shows on the terminal how far it got. */
async function scanAsAsked(given, terminal, request = {}) {
    const library = request.library ?? (await readLibrary(given.values('policies'), given, terminal));
    // Only a command that scans pays for loading the scanner.
    const { scan } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(583), __nccwpck_require__.e(538), __nccwpck_require__.e(965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4965));
    const progress = progressOn(terminal);
    try {
        return scan({
            ...(await readLoadOptions(given, terminal)),
            ...(request.paths === undefined ? {} : { paths: request.paths }),
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
/** The embedded policies and those of the directories that are named, as the config tunes them, and then the command line. */
async function readLibrary(directories, given, terminal, ofConfig = {}) {
    const all = await readDirectories(directories, (0,embedded/* loadLibrary */._)(), terminal);
    const library = (0,tuning/* tunePolicies */.lO)(all, { disable: [], severity: {}, parameters: {}, ...ofConfig });
    return (0,tuning/* tunePolicies */.lO)(library, (0,cli_tuning/* readTuning */.m)(given, library));
}
async function readDirectories(directories, embedded, terminal) {
    if (directories.length === 0)
        return embedded;
    // Reading policy files takes a YAML parser and a schema that the embedded ones do without.
    const { readUserPolicies } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(583), __nccwpck_require__.e(486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5486));
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
/** Reports that are kept to compare with: `baseline create` writes them, `--baseline` reads them. */




/** Reads a report to compare with. Throws `ConfigError` for a file that cannot be read, and `ScanError` for what is no report. */
async function readBaseline(file, terminal) {
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(terminal.cwd, file));
    }
    catch (cause) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('path-invalid', `the baseline ${file} cannot be read: ${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}. "policycortex baseline create" writes one.`, { cause });
    }
    // Reading a report takes a schema that a command without one does without.
    const { readReportBytes } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(876)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5876));
    try {
        return { reference: file, violations: readReportBytes(bytes).report.violations };
    }
    catch (cause) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .sC('report-invalid', `the baseline ${file}: ${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
/**
 * A report as a baseline keeps it: what tells a violation again, and nothing that changes when lines move. One violation a line, in an
 * order of its own, so that a difference reads well. Ends in a line end.
 */
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
/** Writes a file, and the directories that it lies in. Throws `ConfigError`; a link is not followed, for it may lead anywhere. */
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
/** By what does not change when lines move. */
function compare(a, b) {
    for (const key of ['file', 'policy_name', 'rule_id', 'resource_id', 'id']) {
        if (a[key] !== b[key])
            return a[key] < b[key] ? -1 : 1;
    }
    return 0;
}
/** As JSON on one line, with a space where people put one. */
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

/** The terminal of a process; colour only where standard output is one, never with `NO_COLOR` (no-color.org). */
function openTerminal(process) {
    const { env, stdout, stderr } = process;
    // A reader that has seen enough, as in `| head`, closes the pipe: no reason for a stack trace.
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




/** The options that change policies for one scan. */
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
/** Throws `ConfigError` for what does not exist in the library, and for a value that is not of its type. */
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
        // A policy's name may hold dots, a parameter's does not.
        const dot = key.lastIndexOf('.');
        if (dot <= 0)
            throw (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('--param', `${key}=${text}`, 'NAME.KEY=VALUE');
        const [policy, name] = [key.slice(0, dot), key.slice(dot + 1)];
        // An alias can mean several policies; tunePolicies holds the value against each.
        const [first] = (0,_engine_policy_tuning_js__WEBPACK_IMPORTED_MODULE_1__/* .findParameter */ .pu)(library, policy, name);
        if (first === undefined)
            throw new RangeError(`parameter ${name} vanished`);
        const ofPolicy = parameters.get(policy) ?? new Map();
        parameters.set(policy, ofPolicy.set(name, readValue(`--param ${key}`, text, first.declared)));
    }
    return Object.fromEntries([...parameters].map(([policy, values]) => [policy, Object.fromEntries(values)]));
}
/** The text as a value of the declared type; a list is written with commas. */
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
/** The words of the config that its schema, the inputs and the options share. Without the schema, which brings zod. */
/** Where the config is, unless somebody says otherwise. */
const CONFIG_PATH = '.github/policy-gate.yml';
const COMMENT_MODES = ['auto', 'always', 'on-failure', 'never'];
const ENFORCE_MODES = ['all', 'new'];
const SUPPRESSION_SOURCES = ['head', 'base'];
/** What `policy_enforcement` may be, the laxest first. */
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
/**
 * Reads the settings that the action's inputs and the CLI's options share, from text. `name` is what the user wrote
 * the setting as (`input "max-high"`, `--max-high`): each throws a `ConfigError` that says it, the value, and what would do.
 */

const UNLIMITED = 'unlimited';
/** The limits that hold where nothing else is said. */
const DEFAULT_LIMITS = {
    CRITICAL: '0',
    HIGH: '3',
    MEDIUM: UNLIMITED,
    LOW: UNLIMITED,
};
/** How many violations still pass; undefined for any number. */
function readLimit(name, value) {
    if (value === UNLIMITED)
        return undefined;
    if (!/^\d{1,9}$/.test(value))
        throw invalid(name, value, `a whole number from 0, or "${UNLIMITED}"`);
    return Number(value);
}
/** `soc2: 75` or `soc2=75`, with commas or lines between; by framework id, scores from 0 to 100. */
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
/** The YAML 1.2 core schema's spellings, as GitHub's own actions read them; empty is false. */
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
/** `90s`, `10m`, `1h`, up to six hours; in milliseconds. */
function readDuration(name, value) {
    const match = /^(\d{1,5})([smh])$/.exec(value);
    const seconds = Number(match?.[1]) * SECONDS[(match?.[2] ?? 's')];
    if (!(seconds >= 1 && seconds <= 6 * 3600)) {
        throw invalid(name, value, 'a duration from 1s to 6h, as in "90s" or "10m"');
    }
    return seconds * 1000;
}
/** `2/8`; null for nothing. */
function readShard(name, value) {
    if (value === '')
        return null;
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value);
    const [index, count] = [Number(match?.[1]), Number(match?.[2])];
    if (index <= count)
        return { index, count };
    throw invalid(name, value, 'a part of a whole, as in "2/8"');
}
/** The lines that hold something, trimmed. */
function readLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** What stands between commas and line ends, trimmed. */
function readWords(text) {
    return readLines(text.replaceAll(',', '\n'));
}
function invalid(name, value, wanted) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('input-invalid', `${name} is ${JSON.stringify(value)}; it takes ${wanted}.`);
}


/***/ }),

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Ends a switch over a union: compiles only if every member was handled. */
function assertNever(value) {
    throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
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
/**
 * The errors that have a name. Each message says what is wrong, where, and what to do about it.
 * Any other error that reaches an entry point is a bug, and is shown with its stack.
 */
class GateError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.name = new.target.name;
    }
}
/** Something that the user can put right: an input, an option, a file of theirs. */
class ConfigError extends GateError {
}
/** No verdict could be reached: the tool, its installation or its report failed. The gate fails closed. */
class ScanError extends GateError {
}
/** The verdict could not be told to someone. Warns; never changes the verdict. */
class DeliveryError extends (/* unused pure expression or super */ null && (GateError)) {
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frameworkKey)
/* harmony export */ });
/** What a framework's name comes down to: `soc2`, `SOC-2` and `SOC2` are one framework, `pci-dss` and `PCI_DSS` another. */
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

/**
 * Whether a path (relative, `/` between its parts) is one of a glob: `**` for any directories, `*` and `?` within a name, `{a,b}`. A glob
 * that names a directory stands for all below it. Files whose names begin with a dot are files like others.
 */
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
/** Whether a text is one of a pattern in which `*` stands for anything, and every other character for itself. Linear in both. */
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
/** Longer words are not misspelt, they are other words; and the distance takes the product of the lengths. */
const LONGEST = 80;
/** The candidate that a misspelt word most likely meant; undefined when none is near. The first of equally near ones. */
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
/** Insertions, deletions, substitutions and swaps of neighbours; gives `limit` as soon as it is reached. */
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
/** The version of the report that this release writes and reads. */
const REPORT_SCHEMA_VERSION = 1;
/** Whether a violation counts: it is neither suppressed in the code nor waived. */
function isOpen({ suppressed, gate }) {
    return !suppressed && gate?.waiver === undefined;
}
/** What code can be written in, in the order in which a report names it. A report of another scanner may know others. */
const FORMATS = ['terraform', 'terraform-plan', 'cloudformation', 'kubernetes', 'dockerfile'];
/** Whether a report is of less than the whole: what is not there in it may be in another shard. */
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
/** How bad a violation is, most severe first. The only four there are. */
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
function isSeverity(text) {
    return SEVERITIES.includes(text);
}
/** Sorts the more severe first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Counts what it is given by severity; a severity that does not occur counts 0. */
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
/** The version of the action and of the CLI that it embeds; the same as in package.json. */
const VERSION = '1.0.0';


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   qY: () => (/* binding */ shownScore)
/* harmony export */ });
/** `1 violation`, `2 violations`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
/** A score as it is shown, with at most one decimal. Rounded down: 89.96 must not read as the 90 that it misses. */
function shownScore(score) {
    return Math.floor(score * 10) / 10;
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeType),
/* harmony export */   n: () => (/* binding */ describeTypes)
/* harmony export */ });
/* harmony import */ var _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8133);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8313);


/** What people read about the canonical types, and what conditions are checked against; sorted by type. */
function describeTypes() {
    return _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .CANONICAL_TYPES */ .h.map(describe).sort((a, b) => (a.type < b.type ? -1 : 1));
}
/** The description of a canonical type; undefined for a native one. */
function describeType(type) {
    const canonical = _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .CANONICAL_TYPES */ .h.find((candidate) => candidate.type === type);
    return canonical === undefined ? undefined : describe(canonical);
}
function describe(canonical) {
    const mappings = [canonical.terraform, canonical.cloudformation];
    const native = mappings.flatMap((mapping) => [
        ...(mapping?.types ?? []),
        ...Object.keys(mapping?.satellites ?? {}),
    ]);
    return {
        type: canonical.type,
        provider: canonical.provider,
        description: canonical.description,
        nativeTypes: native.filter((type) => type !== canonical.type),
        isOpen: canonical.isOpen ?? false,
        attributes: describeAttributes(canonical),
    };
}
const DIALECTS = ['terraform', 'cloudformation'];
/** The attributes as the model has them, each with its places in the formats that can write the type. */
function describeAttributes(canonical) {
    return DIALECTS.reduce((attributes, dialect) => {
        const [plan] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTypes */ .v)([canonical], dialect);
        return plan === undefined ? attributes : withPlaces(attributes, plan.attributes, dialect);
    }, canonical.attributes);
}
function withPlaces(attributes, plans, dialect) {
    const described = new Map(Object.entries(attributes));
    for (const { name, places, nested } of plans) {
        const key = name.join('.');
        const attribute = described.get(key);
        if (attribute === undefined)
            continue;
        const written = [...new Set(places.map((place) => showPlace(place)).filter((text) => text !== ''))];
        described.set(key, {
            ...attribute,
            ...(written.length === 0 ? {} : { writtenAs: { ...attribute.writtenAs, [dialect]: written } }),
            ...(nested === undefined || attribute.attributes === undefined
                ? {}
                : { attributes: withPlaces(attribute.attributes, nested, dialect) }),
        });
    }
    return Object.fromEntries(described);
}
function showPlace({ instead, ...place }) {
    const path = showPath(place);
    return path === '' || instead?.kind !== 'scalar' ? path : `${path} (then ${String(instead.value)})`;
}
function showPath({ satellite, steps, isCaseFolded, choice, json }) {
    const names = [...steps, ...(json ?? []), ...(choice?.then ?? [])];
    const path = (isCaseFolded ? names.map(capitalised) : names).join('.');
    if (satellite === undefined)
        return path;
    return path === '' ? satellite : `${path} of ${satellite}`;
}
function capitalised(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isModuleCall),
/* harmony export */   v: () => (/* binding */ planTypes)
/* harmony export */ });
/** The plans of all types that a format can write. */
function planTypes(types, dialect) {
    return types.flatMap((canonical) => {
        const mapping = mappingOf(canonical, dialect);
        if (mapping === undefined)
            return [];
        const below = dialect === 'cloudformation' ? (canonical.cloudformation?.below ?? '') : '';
        let attributes;
        return [
            {
                canonical,
                mapping,
                get attributes() {
                    return (attributes ??= planAttributes(canonical.attributes, dialect, below));
                },
            },
        ];
    });
}
/** The type of a call of a module whose files are not there, as the loader names it. */
function typeOfModule(name) {
    return `${MODULE}${name}`;
}
/** Whether a type is that of a call of a module. */
function isModuleCall(type) {
    return type.startsWith(MODULE);
}
const MODULE = 'module.';
function mappingOf(canonical, dialect) {
    if (dialect === 'terraform')
        return canonical.terraform;
    if (dialect === 'module')
        return canonical.modules && { types: canonical.modules.map(typeOfModule) };
    return canonical.provider === 'aws' ? { types: [canonical.type], ...canonical.cloudformation } : undefined;
}
function planAttributes(attributes, dialect, below, isNested = false) {
    const plans = [];
    for (const [name, attribute] of Object.entries(attributes)) {
        const places = placesOf(name, attribute, dialect, below, isNested);
        const source = plans.find((plan) => plan.name.join('.') === attribute.of);
        const satellites = [...places, ...(source?.places ?? [])].flatMap(({ satellite }) => satellite ?? []);
        const nested = attribute.attributes === undefined
            ? undefined
            : planAttributes(attribute.attributes, dialect, '', true);
        plans.push({ name: name.split('.'), attribute, places, satellites, nested });
    }
    return plans;
}
function placesOf(name, attribute, dialect, below, isNested) {
    if (attribute.of !== undefined)
        return [];
    if (dialect === 'module' && attribute.module === undefined) {
        if (isNested)
            return placesOf(name, attribute, 'terraform', below, isNested);
        return [placeOf({ unknown: 'the module decides it', path: '' }, dialect)];
    }
    const written = attribute[dialect];
    if (written === undefined) {
        const own = dialect === 'cloudformation' ? name : snakeCase(name);
        return [placeOf(below === '' ? own : `${below}.${own}`, dialect)];
    }
    return (isList(written) ? written : [written]).map((place) => placeOf(place, dialect));
}
function placeOf(place, dialect) {
    if (typeof place === 'string')
        return placeOf({ path: place }, dialect);
    const isCaseFolded = dialect === 'cloudformation';
    if ('unknown' in place || 'value' in place) {
        const at = splitPath(place.path ?? '', dialect);
        const instead = 'unknown' in place
            ? { kind: 'unknown', reason: place.unknown }
            : { kind: 'scalar', value: place.value };
        return { ...at, values: undefined, choice: undefined, json: undefined, isCaseFolded, instead };
    }
    const { path, values, only, except, having, then = '', json } = place;
    const { satellite, steps } = splitPath(path, dialect);
    const isChosen = [only, except, having].some((part) => part !== undefined);
    const choice = isChosen
        ? { only: only ?? {}, except: except ?? {}, having, then: splitSteps(then) }
        : undefined;
    const inside = json === undefined ? undefined : splitSteps(json);
    return { satellite, steps, values, isCaseFolded, choice, json: inside, instead: undefined };
}
/** The satellite stands before a colon; in the names of CloudFormation's types there are colons too. */
function splitPath(path, dialect) {
    const colon = dialect === 'cloudformation' ? path.search(/(?<!:):(?!:)/) : path.indexOf(':');
    return {
        satellite: colon === -1 ? undefined : path.slice(0, colon),
        steps: splitSteps(path.slice(colon + 1)),
    };
}
function splitSteps(path) {
    if (path === '')
        return [];
    return path.split(/(?<!\\)\./).map((step) => step.replaceAll('\\.', '.'));
}
function snakeCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** Array.isArray does not tell readonly arrays apart. */
function isList(place) {
    return Array.isArray(place);
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
/** Whose resource it is, by the start of its type. */
function providerOf(native) {
    if (native.format === 'kubernetes')
        return 'kubernetes';
    if (native.format === 'dockerfile')
        return 'docker';
    return providerOfType(native.type);
}
/** The provider of a type as policies name it: `AWS::S3::Bucket`, `storage.googleapis.com/Bucket`, `azurerm_subnet`, `provider.aws`. */
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
const ADVICE = 'Scan a narrower path, or move what is not infrastructure out of it.';
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




/**
 * Reads a file as text: UTF-8, without its byte order mark. Bytes that are not UTF-8 become U+FFFD, with a warning.
 * Follows no link and opens no device, also when the file was swapped after it was found.
 * Throws a ScanError (`budget-exceeded`) when the file is larger than `limit` bytes.
 */
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
    // Neither flag exists on Windows, where both faults they prevent do not either.
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
/** The byte order mark is dropped either way. */
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
/** A file as it was read. Everything that the engine says about a line goes back to a source and an offset. */
class Source {
    path;
    text;
    lineStarts;
    constructor(
    /** Relative to where the scan was started, with `/` between the parts. */
    path, text) {
        this.path = path;
        this.text = text;
    }
    /** The position of an offset; one behind the end is the end. */
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
    return Uint32Array.from(starts);
}


/***/ }),

/***/ 8133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ CANONICAL_TYPES)
});

;// CONCATENATED MODULE: ./build/engine/model/types/aws/athena.js
const ENCRYPTION = 'ResultConfiguration.EncryptionConfiguration.EncryptionOption';
const ATHENA = [
    {
        type: 'AWS::Athena::WorkGroup',
        provider: 'aws',
        description: 'A group of queries. In Terraform its settings override those of clients unless the code says otherwise ' +
            '(https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_workgroup).',
        terraform: { types: ['aws_athena_workgroup'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            hasConfiguration: {
                type: 'boolean',
                description: 'Whether the code configures it at all.',
                terraform: 'configuration',
                cloudformation: ['WorkGroupConfiguration', 'WorkGroupConfigurationUpdates'],
                derive: 'exists',
                fallback: false,
            },
            'workGroupConfiguration.enforceWorkGroupConfiguration': {
                type: 'boolean',
                description: 'Whether clients cannot override its settings, encryption and the place of results among them.',
                terraform: 'configuration.enforce_workgroup_configuration',
            },
            'workGroupConfiguration.encryptionOption': {
                type: 'string',
                description: 'How results are encrypted: `SSE_S3`, `SSE_KMS` or `CSE_KMS`.',
                terraform: 'configuration.result_configuration.encryption_configuration.encryption_option',
                cloudformation: [
                    `WorkGroupConfiguration.${ENCRYPTION}`,
                    `WorkGroupConfigurationUpdates.${ENCRYPTION}`,
                ],
            },
            'workGroupConfiguration.managedQueryResults': {
                type: 'boolean',
                description: 'Whether Athena keeps the results itself, always encrypted.',
                terraform: 'configuration.managed_query_results_configuration.enabled',
                cloudformation: 'WorkGroupConfiguration.ManagedQueryResultsConfiguration.Enabled',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/batch.js
const BATCH = [
    {
        type: 'AWS::Batch::JobDefinition',
        provider: 'aws',
        description: 'A job of AWS Batch. In Terraform what its container is, is a text in JSON.',
        terraform: { types: ['aws_batch_job_definition'] },
        attributes: {
            jobDefinitionName: { type: 'string', description: 'The name.', terraform: 'name' },
            containers: {
                type: 'list',
                description: 'All containers of the job: of one node, of several, of a task of ECS, of a pod of EKS.',
                terraform: [
                    { path: 'container_properties', json: '' },
                    { path: 'node_properties', json: 'nodeRangeProperties.*.container' },
                    { path: 'ecs_properties', json: 'taskProperties.*.containers' },
                    'eks_properties.pod_properties.containers',
                ],
                cloudformation: [
                    'ContainerProperties',
                    'NodeProperties.NodeRangeProperties.*.Container',
                    'EcsProperties.TaskProperties.*.Containers',
                    'EksProperties.PodProperties.Containers',
                ],
                attributes: {
                    image: { type: 'string', description: 'The image.' },
                    privileged: {
                        type: 'boolean',
                        description: 'Whether it has the rights of the host.',
                        terraform: ['privileged', 'security_context.privileged'],
                        cloudformation: ['Privileged', 'SecurityContext.Privileged'],
                        fallback: false,
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/cloudfront.js
const BEHAVIOR = {
    pathPattern: { type: 'string', description: 'The paths that it is for; null for the default.' },
    viewerProtocolPolicy: {
        type: 'string',
        description: '`allow-all`, `https-only` or `redirect-to-https`.',
    },
    targetOriginId: { type: 'string', description: 'The origin.' },
    realtimeLogConfigArn: { type: 'string', description: 'The configuration of real-time logs.' },
};
const CLOUDFRONT = [
    {
        type: 'AWS::CloudFront::Distribution',
        provider: 'aws',
        description: 'A distribution of CloudFront. Unless the code says otherwise it has the certificate of *.cloudfront.net, whose security ' +
            'policy is TLSv1 whatever is written ' +
            '(https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html).',
        terraform: {
            types: ['aws_cloudfront_distribution'],
            satellites: {
                aws_cloudwatch_log_delivery_source: { by: 'resource_arn', only: { log_type: 'ACCESS_LOGS' } },
            },
        },
        cloudformation: {
            below: 'DistributionConfig',
            satellites: { 'AWS::Logs::DeliverySource': { by: 'ResourceArn', only: { LogType: 'ACCESS_LOGS' } } },
        },
        attributes: {
            enabled: { type: 'boolean', description: 'Whether it answers requests.' },
            behaviors: {
                type: 'list',
                description: 'The default cache behaviour and those for some paths.',
                terraform: ['default_cache_behavior', 'ordered_cache_behavior', 'cache_behavior'],
                cloudformation: ['DistributionConfig.DefaultCacheBehavior', 'DistributionConfig.CacheBehaviors'],
                attributes: BEHAVIOR,
            },
            'viewerCertificate.cloudFrontDefaultCertificate': {
                type: 'boolean',
                description: 'Whether it has the certificate of *.cloudfront.net.',
                terraform: 'viewer_certificate.cloudfront_default_certificate',
            },
            'viewerCertificate.acmCertificateArn': { type: 'string', description: 'A certificate of ACM.' },
            'viewerCertificate.iamCertificateId': { type: 'string', description: 'A certificate of IAM.' },
            'viewerCertificate.minimumProtocolVersion': {
                type: 'string',
                description: 'The security policy: `TLSv1`, `TLSv1.1_2016`, `TLSv1.2_2021`, `TLSv1.3_2025` …; null leaves it to CloudFront: `TLSv1`.',
            },
            'viewerCertificate.sslSupportMethod': {
                type: 'string',
                description: '`sni-only`, `vip` or `static-ip`.',
            },
            logging: {
                type: 'map',
                description: 'Standard logs to a bucket; null where there are none.',
                terraform: 'logging_config',
                attributes: {
                    bucket: { type: 'string', description: 'The domain name of the bucket.' },
                    prefix: { type: 'string', description: 'What the names of the logs start with.' },
                    includeCookies: { type: 'boolean', description: 'Whether cookies are logged.', fallback: false },
                },
            },
            hasLogDelivery: {
                type: 'boolean',
                description: 'Whether a delivery source of CloudWatch takes its access logs (standard logging, version 2).',
                terraform: 'aws_cloudwatch_log_delivery_source:',
                cloudformation: 'AWS::Logs::DeliverySource:',
                derive: 'exists',
                fallback: false,
            },
            webAclId: {
                type: 'string',
                description: 'The web ACL of WAF.',
                cloudformation: 'DistributionConfig.WebACLId',
            },
            defaultRootObject: { type: 'string', description: 'What is shown at `/`.' },
            'geoRestriction.restrictionType': {
                type: 'string',
                description: '`none`, `whitelist` or `blacklist`.',
                terraform: 'restrictions.geo_restriction.restriction_type',
                cloudformation: 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType',
                fallback: 'none',
            },
            origins: {
                type: 'list',
                description: 'Where the contents come from.',
                terraform: 'origin',
                attributes: {
                    id: { type: 'string', description: 'The id.', terraform: 'origin_id' },
                    domainName: { type: 'string', description: 'The host.' },
                    originAccessControlId: { type: 'string', description: 'The origin access control.' },
                    's3OriginConfig.originAccessIdentity': {
                        type: 'string',
                        description: 'The origin access identity of a bucket.',
                    },
                    vpcOriginConfig: { type: 'map', description: 'There where the origin is inside of a VPC.' },
                    customOriginConfig: {
                        type: 'map',
                        description: 'How an origin is reached that is no bucket; null of a bucket.',
                        attributes: {
                            originProtocolPolicy: {
                                type: 'string',
                                description: '`http-only`, `match-viewer` or `https-only`.',
                            },
                            originSslProtocols: {
                                type: 'list',
                                description: '`SSLv3`, `TLSv1`, `TLSv1.1`, `TLSv1.2`.',
                                cloudformation: 'OriginSSLProtocols',
                            },
                        },
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'Tags' },
        },
    },
    {
        type: 'AWS::Logs::DeliverySource',
        provider: 'aws',
        description: 'Logs of another resource, a distribution of CloudFront, say, that deliveries take to where they are kept.',
        terraform: {
            types: ['aws_cloudwatch_log_delivery_source'],
            names: ['name'],
            satellites: { aws_cloudwatch_log_delivery: 'delivery_source_name' },
        },
        cloudformation: { satellites: { 'AWS::Logs::Delivery': 'DeliverySourceName' }, names: ['Name'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            logType: { type: 'string', description: '`ACCESS_LOGS`, `APPLICATION_LOGS` …' },
            resourceArn: { type: 'string', description: 'What the logs are of.' },
            isDelivered: {
                type: 'boolean',
                description: 'Whether a delivery takes them anywhere.',
                terraform: 'aws_cloudwatch_log_delivery:',
                cloudformation: 'AWS::Logs::Delivery:',
                derive: 'exists',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/codebuild.js
const ARTIFACTS = {
    type: { type: 'string', description: '`S3`, `CODEPIPELINE` or `NO_ARTIFACTS`.' },
    encryptionDisabled: {
        type: 'boolean',
        description: 'Whether what the build puts out is not encrypted.',
        fallback: false,
    },
};
const CODEBUILD = [
    {
        type: 'AWS::CodeBuild::Project',
        provider: 'aws',
        description: 'A project of CodeBuild. Artifacts are encrypted unless the code says otherwise, with the key that AWS manages for S3 unless ' +
            'it names one (https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html).',
        terraform: { types: ['aws_codebuild_project'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            encryptionKey: { type: 'string', description: 'The KMS key of its artifacts.' },
            artifacts: {
                type: 'list',
                description: 'What it puts out, the secondary artifacts, too.',
                terraform: ['artifacts', 'secondary_artifacts'],
                cloudformation: ['Artifacts', 'SecondaryArtifacts'],
                attributes: ARTIFACTS,
            },
            'environment.privilegedMode': {
                type: 'boolean',
                description: 'Whether builds run privileged, as building images with Docker needs it.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/cognito.js
/** What YAML 1.1 makes of `ON` and `OFF` without quotes. */
const YAML_SWITCH = { true: 'ON', false: 'OFF' };
const COGNITO = [
    {
        type: 'AWS::Cognito::UserPool',
        provider: 'aws',
        description: 'A directory of users. Without a second factor unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html).',
        terraform: { types: ['aws_cognito_user_pool'] },
        attributes: {
            userPoolName: { type: 'string', description: 'The name.', terraform: 'name' },
            mfaConfiguration: {
                type: 'string',
                description: '`OFF`, `OPTIONAL` (each user decides) or `ON` (everyone needs a second factor).',
                cloudformation: { path: 'MfaConfiguration', values: YAML_SWITCH },
                fallback: 'OFF',
            },
            hasFactor: {
                type: 'boolean',
                description: 'Whether a second factor is set up: messages, authenticator apps or mails.',
                terraform: ['software_token_mfa_configuration', 'sms_configuration', 'email_mfa_configuration'],
                cloudformation: ['EnabledMfas', 'SmsConfiguration'],
                derive: 'exists',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'UserPoolTags' },
        },
    },
    {
        type: 'AWS::Cognito::IdentityPool',
        provider: 'aws',
        description: 'What gives users credentials of AWS.',
        terraform: { types: ['aws_cognito_identity_pool'] },
        attributes: {
            identityPoolName: { type: 'string', description: 'The name.' },
            allowUnauthenticatedIdentities: {
                type: 'boolean',
                description: 'Whether guests get credentials, too.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'IdentityPoolTags' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/iam-statement.js
/** Of what has statements and can be no permissions boundary, so that one condition does for all. */
const NO_BOUNDARY = {
    type: 'boolean',
    description: 'Whether it is a permissions boundary: only a policy of its own can be one.',
    terraform: [],
    cloudformation: [],
    fallback: false,
};
/** The attributes of a statement of an IAM policy document, whatever the document was written in. */
const STATEMENT = {
    sid: { type: 'string', description: 'The name of the statement.' },
    effect: { type: 'string', description: '`Allow` or `Deny`.' },
    actions: { type: 'list', description: 'What the statement is about, as written: `s3:GetObject`, `*`.' },
    notActions: { type: 'list', description: 'What it is not about.' },
    resources: { type: 'list', description: 'ARNs, or `*`.' },
    notResources: { type: 'list', description: 'ARNs that it does not apply to.' },
    principals: {
        type: 'list',
        description: 'Who it applies to.',
        attributes: {
            type: {
                type: 'string',
                description: '`AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everyone.',
            },
            identifiers: { type: 'list', description: 'ARNs, account ids, service names, or `*`.' },
        },
    },
    notPrincipals: {
        type: 'list',
        description: 'Who it does not apply to.',
        attributes: {
            type: { type: 'string', description: 'As in `principals`.' },
            identifiers: { type: 'list', description: 'As in `principals`.' },
        },
    },
    conditions: {
        type: 'list',
        description: 'When it applies.',
        attributes: {
            test: { type: 'string', description: 'The operator: `StringEquals`, `Bool`.' },
            variable: { type: 'string', description: 'The condition key: `aws:SourceArn`.' },
            values: { type: 'list', description: 'What it is compared with.' },
        },
    },
};
/** The statements of the policy documents at these places; in CloudFormation at `PolicyDocument`, unless it is elsewhere. */
function statements(description, terraform, cloudformation = ['PolicyDocument']) {
    return {
        type: 'list',
        description,
        terraform,
        cloudformation,
        derive: 'statements',
        attributes: STATEMENT,
    };
}

;// CONCATENATED MODULE: ./build/engine/model/types/aws/api-gateway.js

const METHOD_SETTINGS = {
    httpMethod: {
        type: 'string',
        description: 'The method, or `*`.',
        terraform: [],
    },
    resourcePath: {
        type: 'string',
        description: 'The path; in Terraform with the method behind it: `*/*`.',
        terraform: 'method_path',
    },
    cachingEnabled: {
        type: 'boolean',
        description: 'Whether responses are cached; null where nothing is written.',
        terraform: 'settings.caching_enabled',
    },
    cacheDataEncrypted: {
        type: 'boolean',
        description: 'Whether the cache is encrypted; null, which means no, where nothing is written.',
        terraform: 'settings.cache_data_encrypted',
    },
    dataTraceEnabled: {
        type: 'boolean',
        description: 'Whether requests and responses are logged whole.',
        terraform: 'settings.data_trace_enabled',
        fallback: false,
    },
    loggingLevel: {
        type: 'string',
        description: '`OFF`, `ERROR` or `INFO`.',
        terraform: 'settings.logging_level',
        fallback: 'OFF',
    },
};
/** REST APIs, of the first version of API Gateway. */
const API_GATEWAY = [
    {
        type: 'AWS::ApiGateway::RestApi',
        provider: 'aws',
        description: 'A REST API. Its endpoint is edge-optimised, and public, unless the code says otherwise (https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html).',
        terraform: {
            types: ['aws_api_gateway_rest_api'],
            satellites: { aws_api_gateway_rest_api_policy: 'rest_api_id' },
        },
        cloudformation: { types: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'endpointConfiguration.types': {
                type: 'list',
                description: '`EDGE`, `REGIONAL` or `PRIVATE`.',
                cloudformation: ['EndpointConfiguration.Types', 'EndpointConfiguration.Type'],
                fallback: ['EDGE'],
            },
            disableExecuteApiEndpoint: {
                type: 'boolean',
                description: 'Whether the address that AWS gave it is off.',
                fallback: false,
            },
            statements: statements('The statements of its resource policy.', ['aws_api_gateway_rest_api_policy:policy', 'policy'], ['Policy']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGateway::Stage',
        provider: 'aws',
        description: 'A stage of a REST API. SAM makes one for each `AWS::Serverless::Api`. Access is not logged and nothing is traced unless the code says otherwise (https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html).',
        terraform: {
            types: ['aws_api_gateway_stage'],
            names: ['stage_name'],
            satellites: {
                aws_api_gateway_method_settings: 'stage_name',
                aws_wafv2_web_acl_association: 'resource_arn',
                aws_wafregional_web_acl_association: 'resource_arn',
            },
            named: { rest_api_id: ['aws_api_gateway_rest_api'] },
        },
        cloudformation: {
            named: { RestApiId: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'] },
            satellites: {
                'AWS::WAFv2::WebACLAssociation': 'ResourceArn',
                'AWS::WAFRegional::WebACLAssociation': 'ResourceArn',
            },
        },
        attributes: {
            stageName: { type: 'string', description: 'The name.' },
            accessLogSetting: {
                type: 'map',
                description: 'The log of who called what; null where there is none.',
                terraform: 'access_log_settings',
                attributes: {
                    destinationArn: { type: 'string', description: 'Where it goes.' },
                    format: { type: 'string', description: 'What a line holds.' },
                },
            },
            tracingEnabled: {
                type: 'boolean',
                description: 'Whether X-Ray traces requests.',
                terraform: 'xray_tracing_enabled',
                fallback: false,
            },
            endpointTypes: {
                type: 'list',
                description: 'Those of its API: `EDGE`, `REGIONAL` or `PRIVATE`.',
                terraform: 'aws_api_gateway_rest_api:endpoint_configuration.types',
                cloudformation: [
                    'AWS::ApiGateway::RestApi:EndpointConfiguration.Types',
                    'AWS::Serverless::Api:EndpointConfiguration.Types',
                    'AWS::Serverless::Api:EndpointConfiguration.Type',
                ],
                fallback: ['EDGE'],
            },
            cacheClusterEnabled: { type: 'boolean', description: 'Whether it has a cache.', fallback: false },
            clientCertificateId: {
                type: 'string',
                description: 'The certificate that it shows to what stands behind it.',
            },
            hasWebAcl: {
                type: 'boolean',
                description: 'Whether a web ACL of AWS WAF protects it.',
                terraform: ['aws_wafv2_web_acl_association:', 'aws_wafregional_web_acl_association:'],
                cloudformation: ['AWS::WAFv2::WebACLAssociation:', 'AWS::WAFRegional::WebACLAssociation:'],
                derive: 'exists',
                fallback: false,
            },
            methodSettings: {
                type: 'list',
                description: 'Settings of its methods.',
                terraform: 'aws_api_gateway_method_settings:',
                attributes: METHOD_SETTINGS,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGateway::Deployment',
        provider: 'aws',
        description: 'A snapshot of an API, and the stage that CloudFormation can make with it.',
        terraform: { types: ['aws_api_gateway_deployment'] },
        attributes: {
            stageName: { type: 'string', description: 'The stage that it makes.' },
            'stageDescription.cacheClusterEnabled': {
                type: 'boolean',
                description: 'Whether it has a cache.',
                terraform: [],
                fallback: false,
            },
            'stageDescription.cachingEnabled': {
                type: 'boolean',
                description: 'Whether responses are cached; null where nothing is written.',
                terraform: [],
            },
            'stageDescription.cacheDataEncrypted': {
                type: 'boolean',
                description: 'Whether the cache is encrypted; null, which means no, where nothing is written.',
                terraform: [],
            },
            'stageDescription.methodSettings': {
                type: 'list',
                description: 'Settings of its methods.',
                terraform: [],
                attributes: METHOD_SETTINGS,
            },
        },
    },
    {
        type: 'AWS::ApiGateway::Method',
        provider: 'aws',
        description: 'A method of a REST API.',
        terraform: {
            types: ['aws_api_gateway_method'],
            named: { rest_api_id: ['aws_api_gateway_rest_api'] },
        },
        cloudformation: { named: { RestApiId: ['AWS::ApiGateway::RestApi'] } },
        attributes: {
            httpMethod: { type: 'string', description: 'The method, or `ANY`.' },
            authorizationType: {
                type: 'string',
                description: '`NONE`, `AWS_IAM`, `CUSTOM` or `COGNITO_USER_POOLS`.',
                terraform: 'authorization',
                fallback: 'NONE',
            },
            apiKeyRequired: { type: 'boolean', description: 'Whether a key must be sent.', fallback: false },
            endpointTypes: {
                type: 'list',
                description: 'Those of its API: `EDGE`, `REGIONAL` or `PRIVATE`.',
                terraform: 'aws_api_gateway_rest_api:endpoint_configuration.types',
                cloudformation: 'AWS::ApiGateway::RestApi:EndpointConfiguration.Types',
                fallback: ['EDGE'],
            },
            restApiId: { type: 'string', description: 'The API.' },
        },
    },
    {
        type: 'AWS::ApiGateway::DomainName',
        provider: 'aws',
        description: 'A domain of your own for REST APIs.',
        terraform: { types: ['aws_api_gateway_domain_name'] },
        attributes: {
            domainName: { type: 'string', description: 'The name.' },
            securityPolicy: {
                type: 'string',
                description: 'The least version of TLS and its ciphers: `TLS_1_0`, `TLS_1_2`, or one that starts with `SecurityPolicy_`.',
            },
            'endpointConfiguration.types': {
                type: 'list',
                description: '`EDGE`, `REGIONAL` or `PRIVATE`.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/api-gateway-v2.js
/** HTTP and WebSocket APIs, of the second version of API Gateway. */
const API_GATEWAY_V2 = [
    {
        type: 'AWS::ApiGatewayV2::Api',
        provider: 'aws',
        description: 'An HTTP or WebSocket API.',
        terraform: { types: ['aws_apigatewayv2_api'] },
        cloudformation: { types: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            protocolType: { type: 'string', description: '`HTTP` or `WEBSOCKET`.' },
            disableExecuteApiEndpoint: {
                type: 'boolean',
                description: 'Whether the address that AWS gave it is off.',
                fallback: false,
            },
            'corsConfiguration.allowOrigins': {
                type: 'list',
                description: 'The origins that browsers may call it from.',
                terraform: 'cors_configuration.allow_origins',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGatewayV2::Stage',
        provider: 'aws',
        description: 'A stage of an HTTP or WebSocket API. SAM makes one for each `AWS::Serverless::HttpApi`. Access is not logged unless the code says otherwise.',
        terraform: { types: ['aws_apigatewayv2_stage'], named: { api_id: ['aws_apigatewayv2_api'] } },
        cloudformation: { named: { ApiId: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] } },
        attributes: {
            stageName: { type: 'string', description: 'The name.', terraform: 'name' },
            protocolType: {
                type: 'string',
                description: 'That of its API: `HTTP` or `WEBSOCKET`.',
                terraform: 'aws_apigatewayv2_api:protocol_type',
                cloudformation: 'AWS::ApiGatewayV2::Api:ProtocolType',
            },
            clientCertificateId: {
                type: 'string',
                description: 'The certificate that a WebSocket API shows to what stands behind it.',
            },
            accessLogSettings: {
                type: 'map',
                description: 'The log of who called what; null where there is none.',
                attributes: {
                    destinationArn: { type: 'string', description: 'Where it goes.' },
                    format: { type: 'string', description: 'What a line holds.' },
                },
            },
            'defaultRouteSettings.dataTraceEnabled': {
                type: 'boolean',
                description: 'Whether requests and responses are logged whole.',
                terraform: 'default_route_settings.data_trace_enabled',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ApiGatewayV2::Route',
        provider: 'aws',
        description: 'A route of an HTTP or WebSocket API. It is open unless the code says otherwise.',
        terraform: { types: ['aws_apigatewayv2_route'], named: { api_id: ['aws_apigatewayv2_api'] } },
        cloudformation: { named: { ApiId: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'] } },
        attributes: {
            routeKey: {
                type: 'string',
                description: 'Method and path, `GET /pets`; `$default`, `$connect`, `$disconnect`.',
            },
            protocolType: {
                type: 'string',
                description: 'That of its API: `HTTP` or `WEBSOCKET`.',
                terraform: 'aws_apigatewayv2_api:protocol_type',
                cloudformation: 'AWS::ApiGatewayV2::Api:ProtocolType',
            },
            authorizationType: {
                type: 'string',
                description: '`NONE`, `JWT`, `AWS_IAM` or `CUSTOM`.',
                fallback: 'NONE',
            },
            apiKeyRequired: { type: 'boolean', description: 'Whether a key must be sent.', fallback: false },
            apiId: { type: 'string', description: 'The API.' },
        },
    },
    {
        type: 'AWS::ApiGatewayV2::DomainName',
        provider: 'aws',
        description: 'A domain of your own for HTTP and WebSocket APIs.',
        terraform: { types: ['aws_apigatewayv2_domain_name'] },
        attributes: {
            domainName: { type: 'string', description: 'The name.' },
            domainNameConfigurations: {
                type: 'list',
                description: 'Its certificates and versions of TLS.',
                terraform: 'domain_name_configuration',
                attributes: {
                    securityPolicy: { type: 'string', description: 'The least version of TLS: `TLS_1_2`.' },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/audit.js
const AUDIT = [
    {
        type: 'AWS::CloudTrail::Trail',
        provider: 'aws',
        description: 'A trail of what happens in the account. Validation, further regions and KMS are off unless the code says so (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html).',
        terraform: { types: ['aws_cloudtrail'] },
        attributes: {
            trailName: { type: 'string', description: 'The name.', terraform: 'name' },
            isLogging: {
                type: 'boolean',
                description: 'Whether it records.',
                terraform: 'enable_logging',
                fallback: true,
            },
            isMultiRegionTrail: {
                type: 'boolean',
                description: 'Whether it records all regions.',
                fallback: false,
            },
            enableLogFileValidation: {
                type: 'boolean',
                description: 'Whether digest files show if a log was changed.',
                fallback: false,
            },
            includeGlobalServiceEvents: {
                type: 'boolean',
                description: 'Whether it records IAM and other global services.',
                fallback: true,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key that logs are encrypted with; without one, SSE-S3.',
            },
            cloudWatchLogsLogGroupArn: {
                type: 'string',
                description: 'The log group that events are sent to.',
                terraform: 'cloud_watch_logs_group_arn',
            },
            snsTopicName: { type: 'string', description: 'The topic that is told of new log files.' },
            s3BucketName: { type: 'string', description: 'Where logs go.', terraform: 's3_bucket_name' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Logs::LogGroup',
        provider: 'aws',
        description: 'A log group. It keeps events for ever, encrypted with a key of AWS, unless the code says otherwise (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html).',
        terraform: { types: ['aws_cloudwatch_log_group'] },
        attributes: {
            logGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsKeyId: { type: 'string', description: 'The KMS key that events are encrypted with.' },
            retentionInDays: {
                type: 'number',
                description: 'How long events are kept; 0 for ever.',
                unit: 'days',
                fallback: 0,
            },
            logGroupClass: { type: 'string', description: '`STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY`.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Config::ConfigurationAggregator',
        provider: 'aws',
        description: 'Brings together what AWS Config records in accounts and regions.',
        terraform: { types: ['aws_config_configuration_aggregator'] },
        attributes: {
            name: {
                type: 'string',
                description: 'The name.',
                cloudformation: 'ConfigurationAggregatorName',
            },
            sources: {
                type: 'list',
                description: 'Where it takes data from: accounts, or an organisation.',
                terraform: ['account_aggregation_source', 'organization_aggregation_source'],
                cloudformation: ['AccountAggregationSources', 'OrganizationAggregationSource'],
                attributes: {
                    allAwsRegions: {
                        type: 'boolean',
                        description: 'Whether it takes all regions.',
                        terraform: 'all_regions',
                        fallback: false,
                    },
                    awsRegions: { type: 'list', description: 'The regions that it takes.', terraform: 'regions' },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Config::ConfigurationRecorder',
        provider: 'aws',
        description: 'What AWS Config records: all types of the region but those of global resources, unless the code says otherwise (https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html).',
        terraform: {
            types: ['aws_config_configuration_recorder'],
            names: ['name'],
            satellites: { aws_config_configuration_recorder_status: 'name' },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            isEnabled: {
                type: 'boolean',
                description: 'Whether the code starts it. CloudFormation does so by itself.',
                terraform: 'aws_config_configuration_recorder_status:is_enabled',
                cloudformation: [],
            },
            'recordingGroup.allSupported': {
                type: 'boolean',
                description: 'Whether it records all types of the region.',
                fallback: true,
            },
            'recordingGroup.includeGlobalResourceTypes': {
                type: 'boolean',
                description: 'Whether it records types that have no region, such as those of IAM.',
                fallback: false,
            },
            'recordingGroup.recordingStrategy.useOnly': {
                type: 'string',
                description: '`ALL_SUPPORTED_RESOURCE_TYPES`, `INCLUSION_BY_RESOURCE_TYPES` or `EXCLUSION_BY_RESOURCE_TYPES`.',
            },
        },
    },
    {
        type: 'AWS::GuardDuty::Detector',
        provider: 'aws',
        description: 'GuardDuty in a region. Terraform enables it unless the code says otherwise.',
        terraform: { types: ['aws_guardduty_detector'] },
        attributes: {
            enable: { type: 'boolean', description: 'Whether it is on.', fallback: true },
            findingPublishingFrequency: {
                type: 'string',
                description: '`FIFTEEN_MINUTES`, `ONE_HOUR` or `SIX_HOURS`.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::CloudFormation::Stack',
        provider: 'aws',
        description: 'A stack that is deployed by code.',
        terraform: { types: ['aws_cloudformation_stack'] },
        attributes: {
            name: { type: 'string', description: 'The name.', cloudformation: [] },
            notificationArns: {
                type: 'list',
                description: 'The topics that are told of what happens.',
                cloudformation: 'NotificationARNs',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/compute.js
const COMPUTE = [
    {
        type: 'AWS::EKS::Cluster',
        provider: 'aws',
        description: 'A Kubernetes cluster. Its API endpoint is public, to 0.0.0.0/0, unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html).',
        terraform: { types: ['aws_eks_cluster'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            version: { type: 'string', description: 'The version of Kubernetes.' },
            'resourcesVpcConfig.endpointPublicAccess': {
                type: 'boolean',
                description: 'Whether the API can be reached from the internet.',
                terraform: 'vpc_config.endpoint_public_access',
                fallback: true,
            },
            'resourcesVpcConfig.endpointPrivateAccess': {
                type: 'boolean',
                description: 'Whether the API can be reached inside of the VPC.',
                terraform: 'vpc_config.endpoint_private_access',
                fallback: false,
            },
            'resourcesVpcConfig.publicAccessCidrs': {
                type: 'list',
                description: 'From where the public endpoint can be reached.',
                terraform: 'vpc_config.public_access_cidrs',
                fallback: ['0.0.0.0/0'],
            },
            encryptionConfig: {
                type: 'list',
                description: 'What is encrypted with a KMS key; empty leaves it to EKS.',
                attributes: {
                    resources: { type: 'list', description: '`secrets`.' },
                    'provider.keyArn': { type: 'string', description: 'The KMS key.', terraform: 'provider.key_arn' },
                },
            },
            enabledLogTypes: {
                type: 'list',
                description: 'The logs of the control plane: `api`, `audit`, `authenticator`, `controllerManager`, `scheduler`.',
                terraform: 'enabled_cluster_log_types',
                cloudformation: 'Logging.ClusterLogging.EnabledTypes.*.Type',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/data-stores.js

const DATA_STORES = [
    {
        type: 'AWS::EFS::FileSystem',
        provider: 'aws',
        description: 'A network file system. Not encrypted unless the code says so (https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html).',
        terraform: {
            types: ['aws_efs_file_system'],
            satellites: { aws_efs_file_system_policy: 'file_system_id' },
        },
        attributes: {
            encrypted: { type: 'boolean', description: 'Whether it is encrypted.', fallback: false },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for EFS.',
            },
            statements: statements('The statements of the file system policy.', ['aws_efs_file_system_policy:policy'], ['FileSystemPolicy']),
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'FileSystemTags' },
        },
    },
    {
        type: 'AWS::DynamoDB::Table',
        provider: 'aws',
        description: 'A DynamoDB table. Always encrypted, by default with a key that AWS owns (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html).',
        terraform: { types: ['aws_dynamodb_table'] },
        cloudformation: { types: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'] },
        attributes: {
            tableName: { type: 'string', description: 'The name.', terraform: 'name' },
            'pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled': {
                type: 'boolean',
                description: 'Whether any second of the last 35 days can be restored.',
                terraform: 'point_in_time_recovery.enabled',
                fallback: false,
            },
            'sseSpecification.sseEnabled': {
                type: 'boolean',
                description: 'Whether a KMS key of the account is used.',
                terraform: 'server_side_encryption.enabled',
                fallback: false,
            },
            'sseSpecification.kmsMasterKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for DynamoDB.',
                terraform: 'server_side_encryption.kms_key_arn',
                derive: 'key',
            },
            deletionProtectionEnabled: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::DAX::Cluster',
        provider: 'aws',
        description: 'A DynamoDB Accelerator cluster. Not encrypted unless the code says so (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html).',
        terraform: { types: ['aws_dax_cluster'] },
        attributes: {
            clusterName: { type: 'string', description: 'The name.' },
            'sseSpecification.sseEnabled': {
                type: 'boolean',
                description: 'Whether its storage is encrypted.',
                terraform: 'server_side_encryption.enabled',
                fallback: false,
            },
            clusterEndpointEncryptionType: { type: 'string', description: '`TLS` or `NONE`.', fallback: 'NONE' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::DMS::ReplicationInstance',
        provider: 'aws',
        description: 'A replication instance of the Database Migration Service. Where the code says nothing, it has a public address in ' +
            'CloudFormation (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html), ' +
            'and none in Terraform (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_instance).',
        terraform: { types: ['aws_dms_replication_instance'] },
        attributes: {
            replicationInstanceIdentifier: {
                type: 'string',
                description: 'The name.',
                terraform: 'replication_instance_id',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address.',
                cloudformation: ['PubliclyAccessible', { value: true }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for DMS.',
                terraform: 'kms_key_arn',
                derive: 'key',
            },
            autoMinorVersionUpgrade: { type: 'boolean', description: 'Whether minor upgrades are automatic.' },
            multiAz: { type: 'boolean', description: 'Whether a copy stands by in another zone.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Backup::BackupVault',
        provider: 'aws',
        description: 'A vault of AWS Backup. Always encrypted, by default with the key that AWS manages for Backup (https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html).',
        terraform: { types: ['aws_backup_vault'] },
        attributes: {
            backupVaultName: { type: 'string', description: 'The name.', terraform: 'name' },
            encryptionKeyArn: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for Backup.',
                terraform: 'kms_key_arn',
                derive: 'key',
            },
            tags: {
                type: 'map',
                description: 'Tags by key.',
                cloudformation: 'BackupVaultTags',
            },
        },
    },
    {
        type: 'AWS::WorkSpaces::Workspace',
        provider: 'aws',
        description: 'A virtual desktop. Its volumes are not encrypted unless the code says so (https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html).',
        terraform: { types: ['aws_workspaces_workspace'] },
        attributes: {
            rootVolumeEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether the root volume is encrypted.',
                fallback: false,
            },
            userVolumeEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether the user volume is encrypted.',
                fallback: false,
            },
            volumeEncryptionKey: { type: 'string', description: 'The KMS key.', derive: 'key' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/docdb.js
const FROM_SNAPSHOT = 'what it is made from decides';
const DOCDB = [
    {
        type: 'AWS::DocDB::DBCluster',
        provider: 'aws',
        description: 'A DocumentDB cluster. Its storage is not encrypted unless the code says so (https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html).',
        terraform: { types: ['aws_docdb_cluster'] },
        attributes: {
            dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: [
                    'storage_encrypted',
                    { unknown: FROM_SNAPSHOT, path: 'snapshot_identifier' },
                    { unknown: FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
                ],
                cloudformation: ['StorageEncrypted', { unknown: FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch: `audit`, `profiler`.',
                terraform: 'enabled_cloudwatch_logs_exports',
            },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['master_password', 'master_password_wo'],
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept.',
                unit: 'days',
                fallback: 1,
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            globalClusterIdentifier: { type: 'string', description: 'The global cluster that it belongs to.' },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::DocDB::DBClusterParameterGroup',
        provider: 'aws',
        description: 'Parameters of DocumentDB clusters. TLS is on unless `tls` switches it off (https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html).',
        terraform: { types: ['aws_docdb_cluster_parameter_group'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'parameters.tls': {
                type: 'string',
                description: '`enabled`, `disabled`, or the least version: `tls1.2+`.',
                terraform: { path: 'parameter', only: { name: ['tls'] }, then: 'value' },
                fallback: 'enabled',
            },
            'parameters.auditLogs': {
                type: 'string',
                description: '`enabled`, `disabled`, or the kinds of events.',
                terraform: { path: 'parameter', only: { name: ['audit_logs'] }, then: 'value' },
                cloudformation: 'Parameters.audit_logs',
                fallback: 'disabled',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/referrers.js
/** What refers to the resource: for what is configured by resources that say it of many types. */
const referrers = {
    type: 'list',
    description: 'The native types of the other resources of the same root module or template that refer to it.',
    terraform: '',
    module: '',
    cloudformation: '',
    derive: 'referrers',
};

;// CONCATENATED MODULE: ./build/engine/model/types/aws/ec2.js

const METADATA = {
    'metadataOptions.httpTokens': {
        type: 'string',
        description: '`required` switches IMDSv1 off. Where it is not written, AMI and account decide; `optional` was the default.',
    },
    'metadataOptions.httpEndpoint': {
        type: 'string',
        description: '`disabled` switches the metadata service off.',
        fallback: 'enabled',
    },
    'metadataOptions.httpPutResponseHopLimit': { type: 'number', description: 'Hops that a token may travel.' },
};
/** In CloudFormation the root volume is one of the mappings, and known by the names that AMIs give it. */
const ROOT_DEVICES = ['/dev/xvda', '/dev/sda1', '/dev/sda', 'xvda'];
const ROOT_MAPPING = [
    { path: 'BlockDeviceMappings', only: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
    { path: 'BlockDeviceMappings', unknown: 'the AMI decides which of the devices is the root' },
];
const EBS = {
    deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
    encrypted: {
        type: 'boolean',
        description: "Whether the volume is encrypted; null leaves it to the account's default.",
        cloudformation: 'Ebs.Encrypted',
    },
    kmsKeyId: { type: 'string', description: 'The KMS key.', cloudformation: 'Ebs.KmsKeyId' },
    snapshotId: {
        type: 'string',
        description: 'The snapshot that it is made from, whose encryption it takes over.',
        cloudformation: 'Ebs.SnapshotId',
    },
};
/** A launch template nests EBS below the device's mapping; the others write it flat. */
const EBS_NESTED = {
    deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
    ...nested('encrypted', 'boolean', "Whether the volume is encrypted; null leaves it to the account's default."),
    ...nested('kmsKeyId', 'string', 'The KMS key.'),
    ...nested('snapshotId', 'string', 'The snapshot that it is made from, whose encryption it takes over.'),
};
const USER_DATA = {
    type: 'string',
    description: 'What runs at the first start, as written: plain or in Base64.',
    terraform: ['user_data', 'user_data_base64'],
    module: ['user_data', 'user_data_base64'],
};
const TAGS = { type: 'map', description: 'Tags by key.' };
const EC2 = [
    {
        type: 'AWS::EC2::Instance',
        provider: 'aws',
        description: 'A virtual machine.',
        modules: ['terraform-aws-modules/ec2-instance/aws'],
        terraform: { types: ['aws_instance'] },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'The launch template that gives what is not written here.',
                module: 'launch_template',
            },
            associatePublicIpAddress: {
                type: 'boolean',
                description: 'Whether it gets a public address; null leaves it to the subnet.',
                module: 'associate_public_ip_address',
                cloudformation: 'NetworkInterfaces.AssociatePublicIpAddress',
            },
            ebsOptimized: {
                type: 'boolean',
                description: 'Whether bandwidth is set apart for EBS; current types do so whatever is written here.',
                module: 'ebs_optimized',
                fallback: false,
            },
            instanceType: {
                type: 'string',
                description: 'The type, `t3.micro`.',
                module: ['instance_type', { unknown: 'the module has a default', path: 'source' }],
            },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                cloudformation: ROOT_MAPPING,
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
                cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
                attributes: EBS,
            },
            iamInstanceProfile: { type: 'string', description: 'What gives it a role.' },
            monitoring: {
                type: 'boolean',
                description: 'Detailed monitoring, by the minute; off by default.',
                module: 'monitoring',
                fallback: false,
            },
            userData: USER_DATA,
            tags: TAGS,
        },
    },
    {
        type: 'AWS::EC2::LaunchTemplate',
        provider: 'aws',
        description: 'What instances are launched with. The attributes are those of the launch template data.',
        terraform: { types: ['aws_launch_template'] },
        cloudformation: { below: 'LaunchTemplateData' },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'Null: a launch template has no other below it.',
                terraform: [],
                cloudformation: [],
            },
            associatePublicIpAddress: {
                type: 'boolean',
                description: 'Whether instances get a public address; null leaves it to the subnet.',
                terraform: 'network_interfaces.*.associate_public_ip_address',
                cloudformation: 'LaunchTemplateData.NetworkInterfaces.*.AssociatePublicIpAddress',
            },
            networkInterfaces: {
                type: 'list',
                description: 'The network interfaces.',
                attributes: {
                    associatePublicIpAddress: { type: 'boolean', description: 'Whether it gets a public address.' },
                },
            },
            blockDeviceMappings: { type: 'list', description: 'The EBS volumes.', attributes: EBS_NESTED },
            userData: USER_DATA,
            tags: { ...TAGS, cloudformation: 'TagSpecifications.Tags' },
        },
    },
    {
        type: 'AWS::AutoScaling::LaunchConfiguration',
        provider: 'aws',
        description: 'What instances of an auto scaling group are launched with, in the old way.',
        terraform: { types: ['aws_launch_configuration'] },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'Null: a launch configuration has none.',
                terraform: [],
                cloudformation: [],
            },
            associatePublicIpAddress: { type: 'boolean', description: 'Whether instances get a public address.' },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                cloudformation: ROOT_MAPPING,
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
                cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
                attributes: EBS,
            },
            userData: USER_DATA,
        },
    },
    {
        type: 'AWS::EC2::Volume',
        provider: 'aws',
        description: "An EBS volume. Where `encrypted` is not written, the account's default decides, which is off unless it was switched on " +
            '(https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html).',
        terraform: { types: ['aws_ebs_volume'] },
        attributes: {
            encrypted: { type: 'boolean', description: 'Whether it is encrypted.', fallback: false },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for EBS.',
            },
            size: { type: 'number', description: 'The size.', unit: 'GiB' },
            snapshotId: {
                type: 'string',
                description: 'The snapshot that it is made from, whose encryption it takes over.',
            },
            tags: TAGS,
            referrers: referrers,
        },
    },
];
function nested(name, type, description) {
    const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return { [name]: { type, description, terraform: `ebs.${snake}`, cloudformation: `Ebs.${name}` } };
}

;// CONCATENATED MODULE: ./build/engine/model/types/aws/ecr.js

const ECR = [
    {
        type: 'AWS::ECR::Repository',
        provider: 'aws',
        description: 'A repository of container images. Unless the code says otherwise its tags can be overwritten, images are not scanned when ' +
            'they are pushed, and it is encrypted with keys of S3 ' +
            '(https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html).',
        terraform: {
            types: ['aws_ecr_repository'],
            names: ['name'],
            satellites: { aws_ecr_repository_policy: 'repository' },
        },
        attributes: {
            repositoryName: { type: 'string', description: 'The name.', terraform: 'name' },
            imageTagMutability: {
                type: 'string',
                description: '`MUTABLE`, `IMMUTABLE`, or one of these for all tags but some: `IMMUTABLE_WITH_EXCLUSION`, `MUTABLE_WITH_EXCLUSION`.',
                fallback: 'MUTABLE',
            },
            'imageScanningConfiguration.scanOnPush': {
                type: 'boolean',
                description: 'Whether images are scanned for vulnerabilities when they are pushed.',
                fallback: false,
            },
            'encryptionConfiguration.encryptionType': {
                type: 'string',
                description: '`AES256` (keys of S3), `KMS` or `KMS_DSSE`.',
                fallback: 'AES256',
            },
            'encryptionConfiguration.kmsKey': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for ECR.',
            },
            statements: statements('The statements of the repository policy.', ['aws_ecr_repository_policy:policy'], ['RepositoryPolicyText']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ECR::RegistryPolicy',
        provider: 'aws',
        description: 'Who may do what with all repositories of an account in a region.',
        terraform: { types: ['aws_ecr_registry_policy'] },
        attributes: { statements: statements('What it says.', ['policy'], ['PolicyText']) },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/ecs.js
/** Of the elements: the names of ECS's API, which Terraform's JSON uses as they are. */
const CONTAINER = {
    name: { type: 'string', description: 'The name.' },
    image: { type: 'string', description: 'The image.' },
    user: { type: 'string', description: 'The user that it runs as.' },
    privileged: { type: 'boolean', description: 'Whether it has the rights of the host.', fallback: false },
    privilege: {
        type: 'boolean',
        description: 'No attribute of ECS, but how `privileged` is misspelt.',
    },
    pidMode: {
        type: 'string',
        description: 'No attribute of containers in ECS, but where `pidMode` of the task is misplaced.',
        terraform: 'pidMode',
    },
    readonlyRootFilesystem: {
        type: 'boolean',
        description: 'Whether its root file system cannot be written to.',
        terraform: 'readonlyRootFilesystem',
        fallback: false,
    },
    environment: {
        type: 'list',
        description: 'The environment, as anybody can read it who may describe the task definition.',
        attributes: {
            name: { type: 'string', description: 'The name of the variable.' },
            value: { type: 'string', description: 'Its value.' },
        },
    },
    secrets: {
        type: 'list',
        description: 'The environment that comes out of Secrets Manager or Parameter Store.',
        attributes: {
            name: { type: 'string', description: 'The name of the variable.' },
            valueFrom: { type: 'string', description: 'Where its value is.', terraform: 'valueFrom' },
        },
    },
    'logConfiguration.logDriver': {
        type: 'string',
        description: '`awslogs`, `awsfirelens` …; null where nothing is logged.',
        terraform: 'logConfiguration.logDriver',
    },
    'linuxParameters.capabilities.add': {
        type: 'list',
        description: 'The capabilities of Linux that it gets beyond the usual ones.',
        terraform: 'linuxParameters.capabilities.add',
    },
};
const SETTING = {
    terraform: { name: ['containerInsights'] },
    cloudformation: { Name: ['containerInsights'] },
};
const ECS = [
    {
        type: 'AWS::ECS::Cluster',
        provider: 'aws',
        description: 'A cluster of containers. Container Insights is off, unless the cluster or the account says otherwise ' +
            '(https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html).',
        terraform: { types: ['aws_ecs_cluster'] },
        attributes: {
            clusterName: { type: 'string', description: 'The name.', terraform: 'name' },
            containerInsights: {
                type: 'string',
                description: '`enhanced`, `enabled` or `disabled`, as the setting of this name says.',
                terraform: { path: 'setting', only: SETTING.terraform, then: 'value' },
                cloudformation: { path: 'ClusterSettings', only: SETTING.cloudformation, then: 'Value' },
                fallback: 'disabled',
            },
            'configuration.executeCommandConfiguration.logging': {
                type: 'string',
                description: 'Where sessions of ECS Exec are logged: `NONE`, `DEFAULT` or `OVERRIDE`.',
            },
            'configuration.executeCommandConfiguration.kmsKeyId': {
                type: 'string',
                description: 'The KMS key that sessions of ECS Exec are encrypted with.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ECS::TaskDefinition',
        provider: 'aws',
        description: 'What containers run together, and how. In Terraform they are a text in JSON. Traffic to EFS is not encrypted unless ' +
            'the code says so (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html).',
        terraform: { types: ['aws_ecs_task_definition'] },
        attributes: {
            family: { type: 'string', description: 'The name of its family.' },
            containerDefinitions: {
                type: 'list',
                description: 'The containers.',
                terraform: { path: 'container_definitions', json: '' },
                attributes: CONTAINER,
            },
            networkMode: { type: 'string', description: '`awsvpc`, `bridge`, `host` or `none`.' },
            pidMode: { type: 'string', description: '`host` or `task`: whose processes the containers see.' },
            ipcMode: { type: 'string', description: '`host`, `task` or `none`: what memory they share.' },
            requiresCompatibilities: { type: 'list', description: '`EC2`, `FARGATE`, `EXTERNAL`.' },
            'runtimePlatform.operatingSystemFamily': {
                type: 'string',
                description: '`LINUX`, `WINDOWS_SERVER_2022_CORE` …',
            },
            volumes: {
                type: 'list',
                description: 'The volumes.',
                terraform: 'volume',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    efsVolumeConfiguration: {
                        type: 'map',
                        description: 'The file system of EFS; null where it is another kind of volume.',
                        attributes: {
                            filesystemId: { type: 'string', description: 'The file system.', terraform: 'file_system_id' },
                            transitEncryption: {
                                type: 'string',
                                description: '`ENABLED` or `DISABLED`: whether traffic to it is encrypted.',
                                fallback: 'DISABLED',
                            },
                            'authorizationConfig.iam': {
                                type: 'string',
                                description: '`ENABLED` or `DISABLED`: whether the role of the task decides.',
                                fallback: 'DISABLED',
                            },
                        },
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ECS::Service',
        provider: 'aws',
        description: 'Tasks that are kept running.',
        terraform: { types: ['aws_ecs_service'] },
        attributes: {
            serviceName: { type: 'string', description: 'The name.', terraform: 'name' },
            launchType: { type: 'string', description: '`EC2`, `FARGATE` or `EXTERNAL`.' },
            platformVersion: { type: 'string', description: 'The platform of Fargate: `LATEST`, `1.4.0`.' },
            'networkConfiguration.awsvpcConfiguration.assignPublicIp': {
                type: 'string',
                description: '`ENABLED` or `DISABLED`: whether tasks get a public address.',
                terraform: {
                    path: 'network_configuration.assign_public_ip',
                    values: { true: 'ENABLED', false: 'DISABLED' },
                },
            },
            enableExecuteCommand: {
                type: 'boolean',
                description: 'Whether commands can be run in its containers through ECS Exec.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/eks.js
const EKS = [
    {
        type: 'AWS::EKS::Nodegroup',
        provider: 'aws',
        description: 'A group of nodes that EKS manages. With an SSH key, and without security groups to log in from, port 22 of the nodes is ' +
            'open to 0.0.0.0/0 (https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html).',
        terraform: { types: ['aws_eks_node_group'] },
        attributes: {
            nodegroupName: { type: 'string', description: 'The name.', terraform: 'node_group_name' },
            'remoteAccess.ec2SshKey': {
                type: 'string',
                description: 'The SSH key that opens the nodes; null where nobody can log in.',
            },
            'remoteAccess.sourceSecurityGroups': {
                type: 'list',
                description: 'The security groups that may log in.',
                terraform: 'remote_access.source_security_group_ids',
            },
            diskSize: { type: 'number', description: 'The size of their disks.', unit: 'GiB' },
            amiType: { type: 'string', description: '`AL2023_x86_64_STANDARD`, `BOTTLEROCKET_x86_64` …' },
            version: { type: 'string', description: 'The version of Kubernetes.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/emr.js
/** Below the text in JSON that both formats have; CloudFormation takes an object, too. */
function encryption(type, path, description, rest = {}) {
    const json = path === '' ? 'EncryptionConfiguration' : `EncryptionConfiguration.${path}`;
    return {
        type,
        description,
        terraform: { path: 'configuration', json },
        cloudformation: { path: 'SecurityConfiguration', json },
        ...rest,
    };
}
const LOCAL = 'AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration';
const EMR = [
    {
        type: 'AWS::EMR::SecurityConfiguration',
        provider: 'aws',
        description: 'The security configuration of clusters of EMR: a text in JSON ' +
            '(https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html).',
        terraform: { types: ['aws_emr_security_configuration'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'encryptionConfiguration.enableAtRestEncryption': encryption('boolean', 'EnableAtRestEncryption', 'Whether stored data is encrypted.', { fallback: false }),
            'encryptionConfiguration.enableInTransitEncryption': encryption('boolean', 'EnableInTransitEncryption', 'Whether data is encrypted between the nodes.', { fallback: false }),
            'encryptionConfiguration.s3EncryptionMode': encryption('string', 'AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode', 'How data in S3 is encrypted: `SSE-S3`, `SSE-KMS`, `CSE-KMS`, `CSE-Custom`.'),
            'encryptionConfiguration.localDiskEncryptionConfiguration': encryption('map', LOCAL, 'How the local disks are encrypted; null where they are not.', {
                attributes: {
                    encryptionKeyProviderType: {
                        type: 'string',
                        description: '`AwsKms` or `Custom`.',
                        terraform: 'EncryptionKeyProviderType',
                    },
                    enableEbsEncryption: {
                        type: 'boolean',
                        description: 'Whether the root volumes and all EBS volumes are encrypted, too.',
                        terraform: 'EnableEbsEncryption',
                        fallback: false,
                    },
                },
            }),
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/glue.js
const GLUE = [
    {
        type: 'AWS::Glue::DataCatalogEncryptionSettings',
        provider: 'aws',
        description: 'How the data catalogue of an account in a region is encrypted.',
        terraform: { types: ['aws_glue_data_catalog_encryption_settings'] },
        attributes: {
            'encryptionAtRest.catalogEncryptionMode': {
                type: 'string',
                description: '`DISABLED`, `SSE-KMS` or `SSE-KMS-WITH-SERVICE-ROLE`.',
                terraform: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode',
                cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode',
                fallback: 'DISABLED',
            },
            'encryptionAtRest.sseAwsKmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for Glue.',
                terraform: 'data_catalog_encryption_settings.encryption_at_rest.sse_aws_kms_key_id',
                cloudformation: 'DataCatalogEncryptionSettings.EncryptionAtRest.SseAwsKmsKeyId',
            },
            'connectionPasswordEncryption.returnConnectionPasswordEncrypted': {
                type: 'boolean',
                description: 'Whether the passwords of connections are stored, and given out, encrypted.',
                terraform: 'data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted',
                cloudformation: 'DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted',
                fallback: false,
            },
        },
    },
    {
        type: 'AWS::Glue::SecurityConfiguration',
        provider: 'aws',
        description: 'How jobs, crawlers and development endpoints encrypt what they write.',
        terraform: { types: ['aws_glue_security_configuration'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            's3Encryptions.s3EncryptionMode': {
                type: 'string',
                description: '`DISABLED`, `SSE-S3` or `SSE-KMS`.',
                terraform: 'encryption_configuration.s3_encryption.s3_encryption_mode',
                cloudformation: 'EncryptionConfiguration.S3Encryptions.S3EncryptionMode',
                fallback: 'DISABLED',
            },
            'cloudWatchEncryption.cloudWatchEncryptionMode': {
                type: 'string',
                description: '`DISABLED` or `SSE-KMS`.',
                terraform: 'encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode',
                cloudformation: 'EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode',
                fallback: 'DISABLED',
            },
            'jobBookmarksEncryption.jobBookmarksEncryptionMode': {
                type: 'string',
                description: '`DISABLED` or `CSE-KMS`.',
                terraform: 'encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode',
                cloudformation: 'EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode',
                fallback: 'DISABLED',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/iam.js

const IAM = [
    {
        type: 'AWS::IAM::ManagedPolicy',
        provider: 'aws',
        description: 'A policy of its own, to be attached to identities.',
        terraform: {
            types: ['aws_iam_policy'],
            satellites: {
                aws_iam_role: { by: 'permissions_boundary', isOptional: true },
                aws_iam_user: { by: 'permissions_boundary', isOptional: true },
            },
        },
        cloudformation: {
            satellites: {
                'AWS::IAM::Role': { by: 'PermissionsBoundary', isOptional: true },
                'AWS::IAM::User': { by: 'PermissionsBoundary', isOptional: true },
            },
        },
        attributes: {
            isPermissionsBoundary: {
                type: 'boolean',
                description: 'Whether a role or a user has it as its permissions boundary, which grants nothing.',
                terraform: ['aws_iam_role:permissions_boundary', 'aws_iam_user:permissions_boundary'],
                cloudformation: ['AWS::IAM::Role:PermissionsBoundary', 'AWS::IAM::User:PermissionsBoundary'],
                derive: 'exists',
                fallback: false,
            },
            managedPolicyName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('What it says.', ['policy']),
            users: { type: 'list', description: 'The users that it is attached to by itself.', terraform: [] },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::Policy',
        provider: 'aws',
        description: 'A policy that is part of a role, a user or a group.',
        terraform: { types: ['aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'] },
        cloudformation: {
            types: ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
        },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            policyName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('What it says.', ['policy']),
            users: {
                type: 'list',
                description: 'The users that it is part of.',
                terraform: 'user',
                cloudformation: ['Users', 'UserName'],
            },
        },
    },
    {
        type: 'AWS::IAM::User',
        provider: 'aws',
        description: 'A user. In Terraform its inline policies are resources of their own.',
        terraform: {
            types: ['aws_iam_user'],
            names: ['name'],
            satellites: { aws_iam_user_policy_attachment: 'user', aws_iam_user_login_profile: 'user' },
        },
        cloudformation: { names: ['UserName'] },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            userName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: 'aws_iam_user_policy_attachment:policy_arn',
                derive: 'managedPolicies',
            },
            loginProfile: {
                type: 'map',
                description: 'The password for the console; null where it has none.',
                terraform: 'aws_iam_user_login_profile:',
                attributes: {
                    passwordResetRequired: {
                        type: 'boolean',
                        description: 'Whether the first sign-in asks for another.',
                    },
                },
            },
            permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::Group',
        provider: 'aws',
        description: 'A group of users. In Terraform its inline policies are resources of their own.',
        terraform: {
            types: ['aws_iam_group'],
            names: ['name'],
            satellites: {
                aws_iam_group_policy_attachment: 'group',
                aws_iam_group_policy: 'group',
                aws_iam_group_membership: 'group',
                aws_iam_user_group_membership: 'groups',
            },
        },
        cloudformation: {
            names: ['GroupName'],
            satellites: {
                'AWS::IAM::UserToGroupAddition': 'GroupName',
                'AWS::IAM::User': 'Groups',
                'AWS::IAM::Policy': 'Groups',
                'AWS::IAM::GroupPolicy': 'GroupName',
            },
        },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            groupName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: 'aws_iam_group_policy_attachment:policy_arn',
                derive: 'managedPolicies',
            },
            allStatements: statements('The statements of all its inline policies, those that are resources of their own too.', ['aws_iam_group_policy:policy'], [
                'Policies.*.PolicyDocument',
                'AWS::IAM::Policy:PolicyDocument',
                'AWS::IAM::GroupPolicy:PolicyDocument',
            ]),
            hasMembers: {
                type: 'boolean',
                description: 'Whether the code puts a user into it.',
                terraform: ['aws_iam_group_membership:users.*', 'aws_iam_user_group_membership:'],
                cloudformation: ['AWS::IAM::UserToGroupAddition:', 'AWS::IAM::User:'],
                derive: 'exists',
                fallback: false,
            },
        },
    },
    {
        type: 'AWS::IAM::Role',
        provider: 'aws',
        description: 'A role.',
        terraform: {
            types: ['aws_iam_role'],
            names: ['name'],
            satellites: { aws_iam_role_policy_attachment: 'role' },
        },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            roleName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('The statements of its inline policies.', ['inline_policy.*.policy'], ['Policies.*.PolicyDocument']),
            'assumeRolePolicyDocument.statements': statements('Who may assume it.', ['assume_role_policy'], ['AssumeRolePolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: ['managed_policy_arns', 'aws_iam_role_policy_attachment:policy_arn'],
                cloudformation: 'ManagedPolicyArns',
                derive: 'managedPolicies',
            },
            permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
            maxSessionDuration: {
                type: 'number',
                description: 'How long a session lasts at most.',
                unit: 'seconds',
                fallback: 3600,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::PolicyDocument',
        provider: 'aws',
        description: "A document of Terraform's `aws_iam_policy_document` that nothing else in the code takes in: it is handed to a module that is not there, or out of this one. Others are part of what takes them in.",
        attributes: { isPermissionsBoundary: NO_BOUNDARY, statements: statements('What it says.', []) },
    },
    {
        type: 'AWS::IAM::PolicyAttachment',
        provider: 'aws',
        description: "Terraform's `aws_iam_policy_attachment`: a policy, and everyone that it is attached to.",
        terraform: { types: ['aws_iam_policy_attachment'] },
        cloudformation: { types: [] },
        attributes: {
            managedPolicyArns: {
                type: 'list',
                description: 'The policy.',
                terraform: 'policy_arn',
                derive: 'managedPolicies',
            },
            users: { type: 'list', description: 'The names of users.' },
            roles: { type: 'list', description: 'The names of roles.' },
            groups: { type: 'list', description: 'The names of groups.' },
        },
    },
    {
        type: 'AWS::IAM::AccessKey',
        provider: 'aws',
        description: 'A long-lived key of a user.',
        terraform: { types: ['aws_iam_access_key'] },
        cloudformation: { named: { UserName: ['AWS::IAM::User'] } },
        attributes: {
            userName: {
                type: 'string',
                description: 'The user.',
                terraform: 'user',
                cloudformation: ['AWS::IAM::User:UserName', 'UserName'],
            },
            status: { type: 'string', description: '`Active` or `Inactive`.', fallback: 'Active' },
        },
    },
    {
        type: 'AWS::IAM::AccountPasswordPolicy',
        provider: 'aws',
        description: 'What passwords of IAM users must be. What is not written is not asked for: six characters are enough, any will do, and passwords neither expire nor are remembered (https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).',
        terraform: { types: ['aws_iam_account_password_policy'] },
        cloudformation: { types: [] },
        attributes: {
            minimumPasswordLength: { type: 'number', description: 'Characters at least.', fallback: 6 },
            requireLowercaseCharacters: { type: 'boolean', description: 'A lower case letter.', fallback: false },
            requireUppercaseCharacters: { type: 'boolean', description: 'An upper case letter.', fallback: false },
            requireNumbers: { type: 'boolean', description: 'A digit.', fallback: false },
            requireSymbols: { type: 'boolean', description: 'Neither letter nor digit.', fallback: false },
            maxPasswordAge: {
                type: 'number',
                description: 'When it expires; 0 for never.',
                unit: 'days',
                fallback: 0,
            },
            passwordReusePrevention: {
                type: 'number',
                description: 'How many earlier passwords are refused.',
                fallback: 0,
            },
            allowUsersToChangePassword: { type: 'boolean', description: 'Whether users may change their own.' },
            hardExpiry: { type: 'boolean', description: 'Whether only an administrator lets in after it expired.' },
        },
    },
    {
        type: 'AWS::SSO::PermissionSet',
        provider: 'aws',
        description: 'What IAM Identity Center lets users do in the accounts that it is assigned to.',
        terraform: {
            types: ['aws_ssoadmin_permission_set'],
            satellites: {
                aws_ssoadmin_managed_policy_attachment: 'permission_set_arn',
                aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
            },
        },
        attributes: {
            isPermissionsBoundary: NO_BOUNDARY,
            name: { type: 'string', description: 'The name.' },
            statements: statements('The statements of its inline policy.', ['aws_ssoadmin_permission_set_inline_policy:inline_policy'], ['InlinePolicy']),
            managedPolicyArns: {
                type: 'list',
                description: 'The ARNs of the managed policies of AWS that are attached.',
                terraform: 'aws_ssoadmin_managed_policy_attachment:managed_policy_arn',
                cloudformation: 'ManagedPolicies',
                derive: 'managedPolicies',
            },
            sessionDuration: { type: 'string', description: 'How long a session lasts, as in ISO 8601: `PT1H`.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/lambda.js
const LAMBDA = [
    {
        type: 'AWS::Lambda::Function',
        provider: 'aws',
        description: 'A Lambda function. Its environment is encrypted with a key of AWS, and nothing is traced, unless the code says otherwise (https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html).',
        terraform: {
            types: ['aws_lambda_function'],
            names: ['function_name'],
            satellites: { aws_lambda_function_event_invoke_config: 'function_name' },
        },
        cloudformation: {
            types: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
            names: ['FunctionName'],
            satellites: { 'AWS::Lambda::EventInvokeConfig': 'FunctionName' },
        },
        attributes: {
            functionName: { type: 'string', description: 'The name.' },
            packageType: {
                type: 'string',
                description: '`Zip`, or `Image` for a container image, which has no runtime of Lambda.',
                fallback: 'Zip',
            },
            runtime: { type: 'string', description: 'The runtime.' },
            kmsKeyArn: { type: 'string', description: 'The KMS key that the environment is encrypted with.' },
            environment: {
                type: 'map',
                description: 'The environment; null where there is none.',
                attributes: { variables: { type: 'map', description: 'Its variables by name.' } },
            },
            onFailureDestination: {
                type: 'string',
                description: 'Where the records of asynchronous calls go that failed.',
                terraform: 'aws_lambda_function_event_invoke_config:destination_config.on_failure.destination',
                cloudformation: [
                    'AWS::Lambda::EventInvokeConfig:DestinationConfig.OnFailure.Destination',
                    'EventInvokeConfig.DestinationConfig.OnFailure.Destination',
                    'EventInvokeConfig.DestinationConfig.OnFailure.Type',
                ],
            },
            'tracingConfig.mode': {
                type: 'string',
                description: '`Active` traces with X-Ray.',
                cloudformation: ['TracingConfig.Mode', 'Tracing'],
                fallback: 'PassThrough',
            },
            'deadLetterConfig.targetArn': {
                type: 'string',
                description: 'Where events go that failed.',
                cloudformation: ['DeadLetterConfig.TargetArn', 'DeadLetterQueue.TargetArn'],
            },
            reservedConcurrentExecutions: {
                type: 'number',
                description: 'How many run at once at most; -1 for no limit.',
                fallback: -1,
            },
            'vpcConfig.subnetIds': { type: 'list', description: 'The subnets that it runs in.' },
            codeSigningConfigArn: { type: 'string', description: 'What its code must be signed by.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Lambda::Permission',
        provider: 'aws',
        description: 'Who may invoke a function, as part of the policy of the function.',
        terraform: { types: ['aws_lambda_permission'] },
        attributes: {
            action: { type: 'string', description: '`lambda:InvokeFunction` …' },
            functionName: { type: 'string', description: 'The function.' },
            principal: { type: 'string', description: 'A service, an account, an ARN, or `*` for everyone.' },
            principalOrgId: { type: 'string', description: 'The organisation that the principal must be of.' },
            sourceArn: { type: 'string', description: 'The resource that the service must act for.' },
            sourceAccount: { type: 'string', description: 'The account that the resource must be of.' },
            eventSourceToken: { type: 'string', description: 'The token of the Alexa skill.' },
            functionUrlAuthType: { type: 'string', description: '`AWS_IAM` or `NONE`.' },
        },
    },
    {
        type: 'AWS::Lambda::Url',
        provider: 'aws',
        description: 'An address under which a function can be called over HTTPS.',
        terraform: { types: ['aws_lambda_function_url'] },
        attributes: {
            authType: {
                type: 'string',
                description: '`AWS_IAM`, or `NONE` for everyone.',
                terraform: 'authorization_type',
            },
            targetFunctionArn: { type: 'string', description: 'The function.', terraform: 'function_name' },
            'cors.allowOrigins': { type: 'list', description: 'The origins that browsers may call it from.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/messaging.js

const MESSAGING = [
    {
        type: 'AWS::SNS::Topic',
        provider: 'aws',
        description: 'An SNS topic. Not encrypted at rest unless it has a KMS key (https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html).',
        terraform: {
            types: ['aws_sns_topic'],
            satellites: { aws_sns_topic_policy: 'arn' },
            names: ['name'],
        },
        cloudformation: {
            satellites: { 'AWS::SNS::TopicPolicy': 'Topics', 'AWS::SNS::TopicInlinePolicy': 'TopicArn' },
            names: ['TopicName'],
        },
        attributes: {
            topicName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: {
                type: 'string',
                description: 'The KMS key; `alias/aws/sns` is the one that AWS manages.',
                derive: 'key',
            },
            statements: statements("The statements of the topic's policy.", ['aws_sns_topic_policy:policy', 'policy'], ['AWS::SNS::TopicPolicy:PolicyDocument', 'AWS::SNS::TopicInlinePolicy:PolicyDocument']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SQS::Queue',
        provider: 'aws',
        description: 'An SQS queue. Where neither a KMS key nor `sqsManagedSseEnabled` is written, AWS encrypts new queues with keys of ' +
            'its own (SSE-SQS, https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html).',
        terraform: {
            types: ['aws_sqs_queue'],
            satellites: { aws_sqs_queue_policy: 'queue_url' },
            names: ['name'],
        },
        cloudformation: {
            satellites: { 'AWS::SQS::QueuePolicy': 'Queues', 'AWS::SQS::QueueInlinePolicy': 'Queue' },
            names: ['QueueName'],
        },
        attributes: {
            queueName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: { type: 'string', description: 'The KMS key.', derive: 'key' },
            sqsManagedSseEnabled: {
                type: 'boolean',
                description: 'Encryption with keys of SQS (SSE-SQS), as written; null leaves it to AWS, which encrypts.',
            },
            statements: statements("The statements of the queue's policy.", ['aws_sqs_queue_policy:policy', 'policy'], ['AWS::SQS::QueuePolicy:PolicyDocument', 'AWS::SQS::QueueInlinePolicy:PolicyDocument']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/route53.js
const ROUTE53 = [
    {
        type: 'AWS::Route53::HostedZone',
        provider: 'aws',
        description: 'A zone of DNS: a private one where it has VPCs, else public.',
        terraform: {
            types: ['aws_route53_zone'],
            satellites: { aws_route53_query_log: 'zone_id' },
        },
        attributes: {
            name: { type: 'string', description: 'The domain.' },
            vpcs: { type: 'list', description: 'The VPCs of a private zone.', terraform: 'vpc' },
            'queryLoggingConfig.cloudWatchLogsLogGroupArn': {
                type: 'string',
                description: 'Where queries are logged.',
                terraform: 'aws_route53_query_log:cloudwatch_log_group_arn',
            },
            tags: { type: 'map', description: 'Tags by key.', terraform: 'tags', cloudformation: 'HostedZoneTags' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/elasticache.js
const ELASTICACHE = [
    {
        type: 'AWS::ElastiCache::ReplicationGroup',
        provider: 'aws',
        description: 'A Redis OSS or Valkey cache with its replicas. Redis OSS is not encrypted, at rest or in transit, unless the code says so; ' +
            'Valkey is (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html).',
        terraform: { types: ['aws_elasticache_replication_group'] },
        attributes: {
            replicationGroupId: { type: 'string', description: 'The name.' },
            engine: { type: 'string', description: '`redis` or `valkey`.', fallback: 'redis' },
            atRestEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether what is written to disk is encrypted, as written.',
            },
            transitEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether connections use TLS, as written.',
            },
            transitEncryptionMode: {
                type: 'string',
                description: '`required`, or `preferred` where plain connections are accepted too.',
                fallback: 'required',
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, a key that AWS owns.',
                derive: 'key',
            },
            authToken: {
                type: 'string',
                description: 'The password of AUTH.',
                terraform: ['auth_token', 'auth_token_wo'],
            },
            userGroupIds: { type: 'list', description: 'The user groups that can log in (RBAC).' },
            snapshotRetentionLimit: {
                type: 'number',
                description: 'How long automatic snapshots are kept; 0 for none.',
                unit: 'days',
                fallback: 0,
            },
            globalReplicationGroupId: {
                type: 'string',
                description: 'The global datastore whose encryption it takes over.',
            },
            automaticFailoverEnabled: {
                type: 'boolean',
                description: 'Whether a replica takes over on failure.',
            },
            multiAzEnabled: { type: 'boolean', description: 'Whether replicas are in other zones.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ElastiCache::CacheCluster',
        provider: 'aws',
        description: 'A Memcached cluster, a Redis OSS or Valkey node, or a member of a replication group. No snapshots are taken unless the ' +
            'code says so (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html).',
        terraform: { types: ['aws_elasticache_cluster'] },
        attributes: {
            clusterName: { type: 'string', description: 'The name.', terraform: 'cluster_id' },
            engine: { type: 'string', description: '`memcached`, `redis` or `valkey`.' },
            cacheNodeType: {
                type: 'string',
                description: 'The type of the nodes.',
                terraform: 'node_type',
            },
            replicationGroupId: {
                type: 'string',
                description: 'The replication group whose settings it has.',
                cloudformation: [],
            },
            snapshotRetentionLimit: {
                type: 'number',
                description: 'How long automatic snapshots are kept; 0 for none.',
                unit: 'days',
                fallback: 0,
            },
            transitEncryptionEnabled: {
                type: 'boolean',
                description: 'Whether connections use TLS.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/neptune.js
const neptune_FROM_SNAPSHOT = 'what it is made from decides';
const NEPTUNE = [
    {
        type: 'AWS::Neptune::DBCluster',
        provider: 'aws',
        description: 'A Neptune cluster. Its storage is not encrypted unless the code says so (https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html).',
        terraform: { types: ['aws_neptune_cluster'] },
        attributes: {
            dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: ['storage_encrypted', { unknown: neptune_FROM_SNAPSHOT, path: 'snapshot_identifier' }],
                cloudformation: ['StorageEncrypted', { unknown: neptune_FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                terraform: 'kms_key_arn',
                derive: 'key',
            },
            iamAuthEnabled: {
                type: 'boolean',
                description: 'Whether requests must be signed by an IAM identity.',
                terraform: 'iam_database_authentication_enabled',
                fallback: false,
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch: `audit`, `slowquery`.',
                terraform: 'enable_cloudwatch_logs_exports',
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept.',
                unit: 'days',
                fallback: 1,
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            globalClusterIdentifier: { type: 'string', description: 'The global cluster that it belongs to.' },
            replicationSourceIdentifier: {
                type: 'string',
                description: 'The cluster that it is a replica of.',
                cloudformation: ['ReplicationSourceIdentifier', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Neptune::DBInstance',
        provider: 'aws',
        description: 'An instance of a Neptune cluster. It has no public address unless the code says so (https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html).',
        terraform: { types: ['aws_neptune_cluster_instance'] },
        attributes: {
            dbClusterIdentifier: {
                type: 'string',
                description: 'The cluster that it belongs to.',
                terraform: 'cluster_identifier',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/opensearch.js

/** A kind of logs: `log_publishing_options` blocks by their `log_type`, entries by their name in CloudFormation. */
function logs(type, what) {
    return {
        type: 'map',
        description: `Publishing of ${what}; null where it is not configured.`,
        terraform: { path: 'log_publishing_options', only: { log_type: [type] } },
        cloudformation: `LogPublishingOptions.${type}`,
        attributes: {
            enabled: {
                type: 'boolean',
                description: 'Whether they go to CloudWatch.',
                terraform: ['enabled', { value: true }],
                fallback: false,
            },
            cloudWatchLogsLogGroupArn: {
                type: 'string',
                description: 'Where they go.',
                terraform: 'cloudwatch_log_group_arn',
            },
        },
    };
}
const OPENSEARCH = [
    {
        type: 'AWS::OpenSearchService::Domain',
        provider: 'aws',
        description: 'An OpenSearch or Elasticsearch domain. Not encrypted, at rest or between nodes, and reachable over plain HTTP unless the ' +
            'code says so (https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html). In a ' +
            '`domain_endpoint_options` block of Terraform, HTTPS is enforced by default.',
        terraform: {
            types: ['aws_elasticsearch_domain', 'aws_opensearch_domain'],
            satellites: {
                aws_elasticsearch_domain_policy: 'domain_name',
                aws_opensearch_domain_policy: 'domain_name',
            },
            names: ['domain_name'],
        },
        cloudformation: { types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'] },
        attributes: {
            domainName: { type: 'string', description: 'The name.' },
            'encryptionAtRestOptions.enabled': {
                type: 'boolean',
                description: 'Whether the storage is encrypted.',
                terraform: 'encrypt_at_rest.enabled',
                fallback: false,
            },
            'encryptionAtRestOptions.kmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for OpenSearch.',
                terraform: 'encrypt_at_rest.kms_key_id',
                derive: 'key',
            },
            'nodeToNodeEncryptionOptions.enabled': {
                type: 'boolean',
                description: 'Whether traffic between nodes is encrypted.',
                terraform: 'node_to_node_encryption.enabled',
                fallback: false,
            },
            'domainEndpointOptions.enforceHttps': {
                type: 'boolean',
                description: 'Whether plain HTTP is refused.',
                terraform: [
                    'domain_endpoint_options.enforce_https',
                    { value: true, path: 'domain_endpoint_options' },
                ],
                fallback: false,
            },
            'domainEndpointOptions.tlsSecurityPolicy': {
                type: 'string',
                description: 'The versions of TLS that are accepted, as written: `Policy-Min-TLS-1-2-PFS-2023-10`.',
            },
            'logPublishingOptions.auditLogs': logs('AUDIT_LOGS', 'audit logs'),
            'logPublishingOptions.applicationLogs': logs('ES_APPLICATION_LOGS', 'error logs'),
            'logPublishingOptions.searchSlowLogs': logs('SEARCH_SLOW_LOGS', 'slow logs of searches'),
            'logPublishingOptions.indexSlowLogs': logs('INDEX_SLOW_LOGS', 'slow logs of indexing'),
            'advancedSecurityOptions.enabled': {
                type: 'boolean',
                description: 'Whether access is controlled by index, document and field.',
                fallback: false,
            },
            'advancedSecurityOptions.internalUserDatabaseEnabled': {
                type: 'boolean',
                description: 'Whether users are kept in the domain.',
                fallback: false,
            },
            'cognitoOptions.enabled': {
                type: 'boolean',
                description: 'Whether people log in to the dashboards through Cognito.',
                fallback: false,
            },
            vpcOptions: {
                type: 'map',
                description: 'The subnets and security groups; null for a domain with a public endpoint.',
                attributes: {
                    subnetIds: { type: 'list', description: 'The subnets.' },
                    securityGroupIds: { type: 'list', description: 'The security groups.' },
                },
            },
            'clusterConfig.instanceCount': {
                type: 'number',
                description: 'How many data nodes there are.',
                cloudformation: ['ClusterConfig.InstanceCount', 'ElasticsearchClusterConfig.InstanceCount'],
                fallback: 1,
            },
            statements: statements("The statements of the domain's access policy.", [
                'aws_elasticsearch_domain_policy:access_policies',
                'aws_opensearch_domain_policy:access_policies',
                'access_policies',
            ], ['AccessPolicies']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/rds-groups.js
const PARAMETER_GROUP = 'AWS::RDS::DBParameterGroup';
const SUBNET_GROUP = 'AWS::RDS::DBSubnetGroup';
/** What stands beside databases and clusters. */
const RDS_GROUPS = [
    {
        type: 'AWS::RDS::DBSnapshot',
        provider: 'aws',
        description: 'A snapshot of a database or a cluster. Only the account can restore it unless it is shared (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html).',
        terraform: {
            types: [
                'aws_db_snapshot',
                'aws_db_cluster_snapshot',
                'aws_db_snapshot_copy',
                'aws_rds_cluster_snapshot_copy',
            ],
        },
        cloudformation: { types: [] },
        attributes: {
            sharedAccounts: {
                type: 'list',
                description: 'The accounts that can restore it; `all` for everyone.',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::RDS::DBSecurityGroup',
        provider: 'aws',
        description: 'A security group of databases outside a VPC, as EC2-Classic had them.',
        terraform: { types: ['aws_db_security_group'] },
        cloudformation: { satellites: { 'AWS::RDS::DBSecurityGroupIngress': 'DBSecurityGroupName' } },
        attributes: {
            ingress: {
                type: 'list',
                description: 'Who can connect.',
                cloudformation: ['DBSecurityGroupIngress', 'AWS::RDS::DBSecurityGroupIngress:'],
                attributes: {
                    cidr: { type: 'string', description: 'The range of addresses.', cloudformation: 'CIDRIP' },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: PARAMETER_GROUP,
        provider: 'aws',
        description: 'Parameters of databases. What they are is read where a database names the group.',
        terraform: { types: ['aws_db_parameter_group'], names: ['name'] },
        cloudformation: { names: ['DBParameterGroupName'] },
        attributes: {
            dbParameterGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            family: { type: 'string', description: '`postgres16`, `mysql8.4` …' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: SUBNET_GROUP,
        provider: 'aws',
        description: 'The subnets of databases.',
        terraform: { types: ['aws_db_subnet_group'], names: ['name'] },
        cloudformation: { names: ['DBSubnetGroupName'] },
        attributes: {
            dbSubnetGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            subnetIds: { type: 'list', description: 'The subnets.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/rds.js

/** A parameter of the parameter group that an instance names. */
function parameter(name, what) {
    return {
        type: 'string',
        description: `\`${name}\` of its parameter group, ${what}; null where the group leaves it out.`,
        terraform: { path: 'aws_db_parameter_group:parameter', only: { name: [name] }, then: 'value' },
        cloudformation: `${PARAMETER_GROUP}:Parameters.${name.replaceAll('.', String.raw `\.`)}`,
    };
}
const rds_FROM_SNAPSHOT = 'what it is made from decides';
const RDS = [
    {
        type: 'AWS::RDS::DBInstance',
        provider: 'aws',
        description: 'A database instance. Storage is not encrypted unless the code says so ' +
            '(https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html); an instance of an Aurora ' +
            "cluster has the cluster's storage.",
        terraform: {
            types: ['aws_db_instance', 'aws_rds_cluster_instance'],
            named: {
                parameter_group_name: ['aws_db_parameter_group'],
                db_subnet_group_name: ['aws_db_subnet_group'],
            },
        },
        cloudformation: {
            named: { DBParameterGroupName: [PARAMETER_GROUP], DBSubnetGroupName: [SUBNET_GROUP] },
        },
        attributes: {
            dbInstanceIdentifier: { type: 'string', description: 'The name.', terraform: 'identifier' },
            dbClusterIdentifier: {
                type: 'string',
                description: 'The cluster that it belongs to; null for an instance of its own.',
                terraform: 'cluster_identifier',
            },
            engine: { type: 'string', description: 'The database engine.' },
            dbInstanceClass: {
                type: 'string',
                description: 'The class: `db.t4g.micro`.',
                terraform: 'instance_class',
            },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: [
                    'storage_encrypted',
                    { unknown: rds_FROM_SNAPSHOT, path: 'snapshot_identifier' },
                    { unknown: rds_FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
                ],
                cloudformation: [
                    'StorageEncrypted',
                    { unknown: rds_FROM_SNAPSHOT, path: 'DBSnapshotIdentifier' },
                    { unknown: rds_FROM_SNAPSHOT, path: 'DBClusterSnapshotIdentifier' },
                ],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address. Where it is not written: false, as Terraform sets it; unknown in CloudFormation, ' +
                    'where the VPC and its subnets decide.',
                cloudformation: ['PubliclyAccessible', { unknown: 'where it is not written, the VPC decides' }],
                fallback: false,
            },
            inPublicSubnet: {
                type: 'boolean',
                description: 'Whether a subnet of its subnet group is routed to an internet gateway or gives public addresses; null without a subnet group.',
                terraform: 'aws_db_subnet_group:subnet_ids',
                cloudformation: `${SUBNET_GROUP}:SubnetIds`,
                derive: 'inPublicSubnet',
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept; 0 for none. Where it is not written: null, which is 0 in Terraform and 1 in CloudFormation.',
                unit: 'days',
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            multiAz: {
                type: 'boolean',
                description: 'Whether a copy stands by in another zone.',
                terraform: 'multi_az',
                fallback: false,
            },
            autoMinorVersionUpgrade: {
                type: 'boolean',
                description: 'Whether minor upgrades are automatic.',
                fallback: true,
            },
            enableIamDatabaseAuthentication: {
                type: 'boolean',
                description: 'Whether IAM identities can log in.',
                terraform: 'iam_database_authentication_enabled',
                fallback: false,
            },
            engineVersion: { type: 'string', description: 'The version of the engine.' },
            port: { type: 'number', description: 'The port; null for the default one of the engine.' },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['password', 'password_wo'],
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch.',
                terraform: 'enabled_cloudwatch_logs_exports',
            },
            monitoringInterval: {
                type: 'number',
                description: 'How often enhanced monitoring measures; 0 for never.',
                unit: 'seconds',
                fallback: 0,
            },
            enablePerformanceInsights: {
                type: 'boolean',
                description: 'Whether Performance Insights are collected.',
                terraform: 'performance_insights_enabled',
                fallback: false,
            },
            performanceInsightsKmsKeyId: {
                type: 'string',
                description: 'The KMS key of Performance Insights; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            caCertificateIdentifier: {
                type: 'string',
                description: 'The authority that signs its certificate; null leaves it to AWS, which takes a current one.',
                terraform: 'ca_cert_identifier',
            },
            parameterGroupFamily: {
                type: 'string',
                description: 'The family of its parameter group, if that is in the code: `postgres16`.',
                terraform: 'aws_db_parameter_group:family',
                cloudformation: `${PARAMETER_GROUP}:Family`,
            },
            'parameters.forceSsl': parameter('rds.force_ssl', 'whether connections must use TLS: PostgreSQL, SQL Server'),
            'parameters.requireSecureTransport': parameter('require_secure_transport', 'the same of MySQL and MariaDB'),
            'parameters.db2Comm': parameter('db2comm', 'the protocols of Db2: `SSL`, `TCPIP`'),
            replicateSourceDb: {
                type: 'string',
                description: 'The database that it is a replica of, whose encryption it takes over in the same region.',
                cloudformation: ['SourceDBInstanceIdentifier', 'SourceDbiResourceId', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: {
                type: 'string',
                description: 'The snapshot that it is made from.',
                cloudformation: ['DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::RDS::DBCluster',
        provider: 'aws',
        description: 'An Aurora or Multi-AZ cluster. Storage is not encrypted unless the code says so; serverless v1 clusters always are ' +
            '(https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html).',
        terraform: { types: ['aws_rds_cluster'] },
        attributes: {
            dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
            engine: { type: 'string', description: 'The database engine.' },
            engineMode: { type: 'string', description: '`provisioned`, `serverless` …', fallback: 'provisioned' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted; not known where a snapshot decides.',
                terraform: [
                    'storage_encrypted',
                    { unknown: rds_FROM_SNAPSHOT, path: 'snapshot_identifier' },
                    { unknown: rds_FROM_SNAPSHOT, path: 'restore_to_point_in_time' },
                ],
                cloudformation: ['StorageEncrypted', { unknown: rds_FROM_SNAPSHOT, path: 'SnapshotIdentifier' }],
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
                derive: 'key',
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept.',
                unit: 'days',
                fallback: 1,
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            enableIamDatabaseAuthentication: {
                type: 'boolean',
                description: 'Whether IAM identities can log in.',
                terraform: 'iam_database_authentication_enabled',
                fallback: false,
            },
            engineVersion: { type: 'string', description: 'The version of the engine.' },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['master_password', 'master_password_wo'],
            },
            enableCloudwatchLogsExports: {
                type: 'list',
                description: 'The kinds of logs that go to CloudWatch.',
                terraform: 'enabled_cloudwatch_logs_exports',
            },
            globalClusterIdentifier: {
                type: 'string',
                description: 'The global database whose encryption it takes over.',
            },
            replicationSourceIdentifier: {
                type: 'string',
                description: 'The cluster that it is a replica of.',
                cloudformation: ['ReplicationSourceIdentifier', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/redshift.js
const REDSHIFT = [
    {
        type: 'AWS::Redshift::Cluster',
        provider: 'aws',
        description: 'A Redshift cluster. Since January 2025 AWS encrypts new clusters and keeps them private where nothing is written ' +
            '(https://docs.aws.amazon.com/redshift/latest/mgmt/behavior-changes.html), and so does the Terraform provider from ' +
            'version 6 on; older versions make a public cluster that is not encrypted. So `encrypted` and `publiclyAccessible` ' +
            'are null unless the code declares them.',
        terraform: {
            types: ['aws_redshift_cluster'],
            satellites: { aws_redshift_logging: 'cluster_identifier' },
            names: ['cluster_identifier'],
        },
        attributes: {
            clusterIdentifier: { type: 'string', description: 'The name.' },
            encrypted: { type: 'boolean', description: 'Whether the storage is encrypted, as written.' },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, a key that AWS owns or manages.',
                derive: 'key',
            },
            publiclyAccessible: { type: 'boolean', description: 'Whether it has a public address, as written.' },
            'loggingProperties.enabled': {
                type: 'boolean',
                description: 'Whether connections and queries are recorded.',
                terraform: ['logging.enable', { value: true, path: 'aws_redshift_logging:' }],
                cloudformation: { value: true, path: 'LoggingProperties' },
                fallback: false,
            },
            clusterSubnetGroupName: {
                type: 'string',
                description: 'The subnets that it is in; without it, those of the default VPC.',
            },
            enhancedVpcRouting: {
                type: 'boolean',
                description: 'Whether its traffic to other stores goes through the VPC.',
                fallback: false,
            },
            automatedSnapshotRetentionPeriod: {
                type: 'number',
                description: 'How long automatic snapshots are kept; 0 for none.',
                unit: 'days',
                fallback: 1,
            },
            masterUserPassword: {
                type: 'string',
                description: 'The password of the master user, where the code sets it.',
                terraform: ['master_password', 'master_password_wo'],
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Redshift::ClusterParameterGroup',
        provider: 'aws',
        description: 'Parameters of Redshift clusters. TLS is not required unless `require_ssl` is true; in the family `redshift-2.0` it is by ' +
            'default (https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html).',
        terraform: { types: ['aws_redshift_parameter_group'] },
        attributes: {
            parameterGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
            parameterGroupFamily: {
                type: 'string',
                description: '`redshift-1.0` or `redshift-2.0`.',
                terraform: 'family',
            },
            'parameters.requireSsl': {
                type: 'boolean',
                description: 'Whether connections must use TLS, as written.',
                terraform: { path: 'parameter', only: { name: ['require_ssl'] }, then: 'value' },
                cloudformation: {
                    path: 'Parameters',
                    only: { ParameterName: ['require_ssl'] },
                    then: 'ParameterValue',
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/public-access-block.js
/** What a call of the module leaves to its default, which has changed. */
const BY_VERSION = { unknown: 'the version of the module decides', path: 'source' };
/** The settings of a public access block, of a bucket or of an account. */
const PUBLIC_ACCESS_BLOCK = {
    blockPublicAcls: {
        type: 'boolean',
        description: 'Public ACLs are refused.',
        module: ['block_public_acls', BY_VERSION],
        fallback: false,
    },
    blockPublicPolicy: {
        type: 'boolean',
        description: 'Public bucket policies are refused.',
        module: ['block_public_policy', BY_VERSION],
        fallback: false,
    },
    ignorePublicAcls: {
        type: 'boolean',
        description: 'Public ACLs have no effect.',
        module: ['ignore_public_acls', BY_VERSION],
        fallback: false,
    },
    restrictPublicBuckets: {
        type: 'boolean',
        description: 'A bucket with a public policy is open to the account and AWS services only.',
        module: ['restrict_public_buckets', BY_VERSION],
        fallback: false,
    },
};

;// CONCATENATED MODULE: ./build/engine/model/types/aws/s3.js



const SSE = 'aws_s3_bucket_server_side_encryption_configuration:rule.apply_server_side_encryption_by_default';
const SSE_INLINE = 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default';
const CFN_SSE = 'BucketEncryption.ServerSideEncryptionConfiguration';
const CANNED_ACLS = {
    Private: 'private',
    PublicRead: 'public-read',
    PublicReadWrite: 'public-read-write',
    AuthenticatedRead: 'authenticated-read',
    LogDeliveryWrite: 'log-delivery-write',
    BucketOwnerRead: 'bucket-owner-read',
    BucketOwnerFullControl: 'bucket-owner-full-control',
    AwsExecRead: 'aws-exec-read',
};
const STATUS = { true: 'Enabled', false: 'Suspended' };
const MFA = { true: 'Enabled', false: 'Disabled' };
const S3 = [
    {
        type: 'AWS::S3::Bucket',
        provider: 'aws',
        description: 'An S3 bucket with everything that is configured beside it. Defaults of AWS that count where nothing is written: ' +
            'objects are encrypted with SSE-S3 (since January 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html); ' +
            'new buckets block public access and have no ACLs (since April 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html). ' +
            '`bucketEncryption` and `publicAccessBlockConfiguration` are null unless the code declares them.',
        modules: ['terraform-aws-modules/s3-bucket/aws'],
        terraform: {
            types: ['aws_s3_bucket'],
            names: ['bucket'],
            satellites: {
                aws_cloudtrail: 's3_bucket_name',
                aws_s3_bucket_acl: 'bucket',
                aws_s3_bucket_cors_configuration: 'bucket',
                aws_s3_bucket_lifecycle_configuration: 'bucket',
                aws_s3_bucket_logging: 'bucket',
                aws_s3_bucket_object_lock_configuration: 'bucket',
                aws_s3_bucket_ownership_controls: 'bucket',
                aws_s3_bucket_policy: 'bucket',
                aws_s3_bucket_public_access_block: 'bucket',
                aws_s3_bucket_replication_configuration: 'bucket',
                aws_s3_bucket_server_side_encryption_configuration: 'bucket',
                aws_s3_bucket_versioning: 'bucket',
                aws_s3_bucket_website_configuration: 'bucket',
            },
        },
        cloudformation: {
            satellites: { 'AWS::CloudTrail::Trail': 'S3BucketName', 'AWS::S3::BucketPolicy': 'Bucket' },
            names: ['BucketName'],
        },
        attributes: {
            bucketName: { type: 'string', description: 'The name.', terraform: 'bucket', module: 'bucket' },
            tags: { type: 'map', description: 'Tags by key.' },
            referrers: referrers,
            accessControl: {
                type: 'string',
                description: 'The canned ACL: `private`, `public-read`, `public-read-write`, `authenticated-read`, `log-delivery-write` …',
                terraform: ['aws_s3_bucket_acl:acl', 'acl'],
                module: 'acl',
                cloudformation: { path: 'AccessControl', values: CANNED_ACLS },
            },
            grants: {
                type: 'list',
                description: 'The grants of an ACL that is written out.',
                terraform: ['aws_s3_bucket_acl:access_control_policy.grant', 'grant'],
                module: 'grant',
                cloudformation: [],
                attributes: {
                    uri: {
                        type: 'string',
                        description: 'The group, where it is given to one.',
                        terraform: ['grantee.uri', 'uri'],
                    },
                    id: { type: 'string', description: 'The canonical user id.', terraform: ['grantee.id', 'id'] },
                    permissions: {
                        type: 'list',
                        description: '`READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`.',
                        terraform: ['permission', 'permissions'],
                    },
                },
            },
            objectOwnership: {
                type: 'string',
                description: '`BucketOwnerEnforced` switches ACLs off.',
                terraform: 'aws_s3_bucket_ownership_controls:rule.object_ownership',
                module: 'object_ownership',
                cloudformation: 'OwnershipControls.Rules.ObjectOwnership',
            },
            publicAccessBlockConfiguration: {
                type: 'map',
                description: 'The public access block that the code declares; null where it declares none.',
                terraform: 'aws_s3_bucket_public_access_block:',
                module: '',
                cloudformation: 'PublicAccessBlockConfiguration',
                attributes: PUBLIC_ACCESS_BLOCK,
            },
            publicAccessBlock: {
                type: 'boolean',
                description: 'Whether all four settings of the public access block are on. Where the code declares none: true, as AWS sets up new buckets.',
                of: 'publicAccessBlockConfiguration',
                derive: 'every',
                fallback: true,
            },
            'encryption.enabled': {
                type: 'boolean',
                description: 'Whether new objects are encrypted. Always true: AWS does so by default, and it cannot be switched off.',
                terraform: [],
                cloudformation: [],
                fallback: true,
                module: [],
            },
            'encryption.sseAlgorithm': {
                type: 'string',
                description: '`AES256` (SSE-S3, the default), `aws:kms` or `aws:kms:dsse`.',
                terraform: [`${SSE}.sse_algorithm`, `${SSE_INLINE}.sse_algorithm`],
                module: `${SSE_INLINE}.sse_algorithm`,
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.SSEAlgorithm`,
                fallback: 'AES256',
            },
            'encryption.kmsMasterKeyId': {
                type: 'string',
                description: 'The KMS key; without one, aws:kms uses the key that AWS manages for S3.',
                terraform: [`${SSE}.kms_master_key_id`, `${SSE_INLINE}.kms_master_key_id`],
                module: `${SSE_INLINE}.kms_master_key_id`,
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.KMSMasterKeyID`,
            },
            'encryption.bucketKeyEnabled': {
                type: 'boolean',
                description: 'Whether an S3 bucket key saves calls to KMS.',
                terraform: [
                    'aws_s3_bucket_server_side_encryption_configuration:rule.bucket_key_enabled',
                    'server_side_encryption_configuration.rule.bucket_key_enabled',
                ],
                cloudformation: `${CFN_SSE}.BucketKeyEnabled`,
            },
            bucketEncryption: {
                type: 'map',
                description: 'The default encryption that the code declares; null where it declares none.',
                terraform: [SSE, SSE_INLINE],
                module: SSE_INLINE,
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault`,
                attributes: {
                    sseAlgorithm: { type: 'string', description: '`AES256`, `aws:kms` or `aws:kms:dsse`.' },
                    kmsMasterKeyId: { type: 'string', description: 'The KMS key.' },
                },
            },
            'versioning.status': {
                type: 'string',
                description: '`Enabled`, `Suspended` or `Disabled`; null where it was never switched on.',
                terraform: [
                    'aws_s3_bucket_versioning:versioning_configuration.status',
                    { path: 'versioning.enabled', values: STATUS },
                ],
                module: ['enabled', 'status'].map((name) => ({ path: `versioning.${name}`, values: STATUS })),
                cloudformation: 'VersioningConfiguration.Status',
            },
            'versioning.mfaDelete': {
                type: 'string',
                description: '`Enabled` when a version can only be deleted with a second factor.',
                terraform: [
                    'aws_s3_bucket_versioning:versioning_configuration.mfa_delete',
                    { path: 'versioning.mfa_delete', values: MFA },
                ],
                module: { path: 'versioning.mfa_delete', values: MFA },
                cloudformation: [],
            },
            loggingConfiguration: {
                type: 'map',
                description: 'Server access logging; null where it is off.',
                terraform: ['aws_s3_bucket_logging:', 'logging'],
                module: 'logging',
                attributes: {
                    destinationBucketName: {
                        type: 'string',
                        description: 'Where the logs go.',
                        terraform: 'target_bucket',
                    },
                    logFilePrefix: {
                        type: 'string',
                        description: 'What their names start with.',
                        terraform: 'target_prefix',
                    },
                },
            },
            replicationRules: {
                type: 'list',
                description: 'What is copied to other buckets.',
                terraform: ['aws_s3_bucket_replication_configuration:rule', 'replication_configuration.rules'],
                module: 'replication_configuration.rules',
                cloudformation: 'ReplicationConfiguration.Rules',
                attributes: { status: { type: 'string', description: '`Enabled` or `Disabled`.' } },
            },
            objectLockEnabled: {
                type: 'boolean',
                description: 'Whether objects can be locked against deletion.',
                module: 'object_lock_enabled',
                terraform: [
                    'object_lock_enabled',
                    {
                        path: 'object_lock_configuration.object_lock_enabled',
                        values: { Enabled: true, Disabled: false },
                    },
                ],
                fallback: false,
            },
            objectLockConfiguration: {
                type: 'map',
                description: 'How long new objects are locked; null where the code does not say it.',
                terraform: ['aws_s3_bucket_object_lock_configuration:', 'object_lock_configuration'],
                module: 'object_lock_configuration',
                attributes: {
                    objectLockEnabled: { type: 'string', description: '`Enabled`.', fallback: 'Enabled' },
                },
            },
            websiteConfiguration: {
                type: 'map',
                description: 'The static website; null where it is none.',
                terraform: ['aws_s3_bucket_website_configuration:', 'website'],
                module: 'website',
            },
            corsRules: {
                type: 'list',
                description: 'Which pages of other origins may use the bucket.',
                terraform: ['aws_s3_bucket_cors_configuration:cors_rule', 'cors_rule'],
                module: 'cors_rule',
                cloudformation: 'CorsConfiguration.CorsRules',
                attributes: {
                    allowedOrigins: { type: 'list', description: '`https://example.com`, or `*` for every page.' },
                    allowedMethods: { type: 'list', description: '`GET`, `PUT`, `POST`, `DELETE`, `HEAD`.' },
                    allowedHeaders: { type: 'list', description: 'The headers of requests.' },
                },
            },
            isTrailBucket: {
                type: 'boolean',
                description: 'Whether a trail of CloudTrail in the code writes its logs here.',
                terraform: 'aws_cloudtrail:',
                cloudformation: 'AWS::CloudTrail::Trail:',
                derive: 'exists',
                fallback: false,
            },
            lifecycleRules: {
                type: 'list',
                description: 'The lifecycle rules.',
                terraform: ['aws_s3_bucket_lifecycle_configuration:rule', 'lifecycle_rule'],
                module: 'lifecycle_rule',
                cloudformation: 'LifecycleConfiguration.Rules',
                attributes: {
                    id: { type: 'string', description: 'The name of the rule.' },
                    status: {
                        type: 'string',
                        description: '`Enabled` or `Disabled`.',
                        terraform: ['status', { path: 'enabled', values: { true: 'Enabled', false: 'Disabled' } }],
                    },
                },
            },
            statements: {
                ...statements('The statements of the bucket policy.', ['aws_s3_bucket_policy:policy', 'policy'], ['AWS::S3::BucketPolicy:PolicyDocument']),
                module: [
                    'policy',
                    ...['attach_deny_insecure_transport_policy', 'attach_require_latest_tls_policy'].map((path) => ({ unknown: 'the module adds statements', path })),
                ],
            },
        },
    },
    {
        type: 'AWS::S3::AccountPublicAccessBlock',
        provider: 'aws',
        description: 'The public access block of a whole account. What is not written is off.',
        terraform: { types: ['aws_s3_account_public_access_block'] },
        attributes: PUBLIC_ACCESS_BLOCK,
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/sagemaker.js
const SAGEMAKER = [
    {
        type: 'AWS::SageMaker::NotebookInstance',
        provider: 'aws',
        description: 'A notebook. Unless the code says otherwise it has direct access to the internet, and its users are root ' +
            '(https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html).',
        terraform: { types: ['aws_sagemaker_notebook_instance'] },
        attributes: {
            notebookInstanceName: { type: 'string', description: 'The name.', terraform: 'name' },
            directInternetAccess: {
                type: 'string',
                description: '`Enabled` or `Disabled`: whether it gets to the internet past the VPC.',
                fallback: 'Enabled',
            },
            rootAccess: {
                type: 'string',
                description: '`Enabled` or `Disabled`: whether users are root.',
                fallback: 'Enabled',
            },
            kmsKeyId: { type: 'string', description: 'The KMS key that its volume is encrypted with.' },
            subnetId: { type: 'string', description: 'The subnet that it is in.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SageMaker::Domain',
        provider: 'aws',
        description: 'A domain of SageMaker Studio.',
        terraform: { types: ['aws_sagemaker_domain'] },
        attributes: {
            domainName: { type: 'string', description: 'The name.' },
            kmsKeyId: { type: 'string', description: 'The KMS key that its file system is encrypted with.' },
            appNetworkAccessType: {
                type: 'string',
                description: '`PublicInternetOnly` or `VpcOnly`.',
                fallback: 'PublicInternetOnly',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SageMaker::EndpointConfig',
        provider: 'aws',
        description: 'How models are deployed behind an endpoint.',
        terraform: { types: ['aws_sagemaker_endpoint_configuration'] },
        attributes: {
            endpointConfigName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key that the volumes of its instances are encrypted with.',
                terraform: 'kms_key_arn',
            },
            productionVariants: {
                type: 'list',
                description: 'The models, and what they run on.',
                attributes: {
                    instanceType: { type: 'string', description: 'The type of the instances.' },
                    serverlessConfig: { type: 'map', description: 'There where it runs on no instances of its own.' },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/step-functions.js
const STEP_FUNCTIONS = [
    {
        type: 'AWS::StepFunctions::StateMachine',
        provider: 'aws',
        description: 'A state machine. It logs nothing unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/step-functions/latest/apireference/API_LoggingConfiguration.html).',
        terraform: { types: ['aws_sfn_state_machine'] },
        cloudformation: { types: ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'] },
        attributes: {
            stateMachineName: {
                type: 'string',
                description: 'The name.',
                terraform: 'name',
                cloudformation: ['StateMachineName', 'Name'],
            },
            stateMachineType: {
                type: 'string',
                description: '`STANDARD` or `EXPRESS`.',
                terraform: 'type',
                cloudformation: ['StateMachineType', 'Type'],
                fallback: 'STANDARD',
            },
            loggingConfiguration: {
                type: 'map',
                description: 'What is logged of its executions; null where nothing is.',
                cloudformation: ['LoggingConfiguration', 'Logging'],
                attributes: {
                    level: {
                        type: 'string',
                        description: '`ALL`, `ERROR`, `FATAL` or `OFF`, which YAML 1.1 takes for false without quotes.',
                        cloudformation: { path: 'Level', values: { false: 'OFF' } },
                        fallback: 'OFF',
                    },
                    includeExecutionData: {
                        type: 'boolean',
                        description: 'Whether inputs and outputs are logged.',
                        fallback: false,
                    },
                },
            },
            'tracingConfiguration.enabled': {
                type: 'boolean',
                description: 'Whether it is traced with X-Ray.',
                cloudformation: ['TracingConfiguration.Enabled', 'Tracing.Enabled'],
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/transfer.js
const TRANSFER = [
    {
        type: 'AWS::Transfer::Server',
        provider: 'aws',
        description: 'A server for SFTP, FTPS, FTP or AS2. Its endpoint is public unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html).',
        terraform: { types: ['aws_transfer_server'] },
        attributes: {
            endpointType: {
                type: 'string',
                description: '`PUBLIC`, `VPC` or `VPC_ENDPOINT`.',
                fallback: 'PUBLIC',
            },
            protocols: { type: 'list', description: '`SFTP`, `FTPS`, `FTP`, `AS2`.', fallback: ['SFTP'] },
            securityPolicyName: { type: 'string', description: 'What ciphers it accepts.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/waf.js
const WAF = [
    {
        type: 'AWS::WAFv2::WebACL',
        provider: 'aws',
        description: 'The rules that requests are filtered by.',
        terraform: {
            types: ['aws_wafv2_web_acl'],
            satellites: { aws_wafv2_web_acl_logging_configuration: 'resource_arn' },
        },
        cloudformation: { satellites: { 'AWS::WAFv2::LoggingConfiguration': 'ResourceArn' } },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            scope: { type: 'string', description: '`CLOUDFRONT` or `REGIONAL`.' },
            logDestinationConfigs: {
                type: 'list',
                description: 'The ARNs of where requests are logged.',
                terraform: 'aws_wafv2_web_acl_logging_configuration:log_destination_configs',
                cloudformation: 'AWS::WAFv2::LoggingConfiguration:LogDestinationConfigs',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/shared-attributes.js
/** Where the provider documents the resource of a name. */
function providerDocs(resource) {
    return `https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${resource}`;
}
const shared_attributes_TAGS = { type: 'map', description: 'Tags by key.' };
/** `public_network_access_enabled`, which is on unless the code switches it off. */
const PUBLIC_NETWORK_ACCESS = {
    type: 'boolean',
    description: 'Whether the public endpoint takes connections. Where it is not written: true.',
    terraform: 'public_network_access_enabled',
    fallback: true,
};
/** A managed identity, null where there is none. */
const IDENTITY = {
    type: 'map',
    description: 'The managed identity; null where there is none.',
    terraform: 'identity',
    attributes: {
        type: { type: 'string', description: '`SystemAssigned`, `UserAssigned` or both.' },
    },
};

;// CONCATENATED MODULE: ./build/engine/model/types/azure/compute.js

const MACHINE = {
    'osProfile.linuxConfiguration.disablePasswordAuthentication': {
        type: 'boolean',
        description: 'Whether only SSH keys can log in; null where it is not written (azurerm then sets true) and of Windows.',
        terraform: [
            'disable_password_authentication',
            'os_profile_linux_config.disable_password_authentication',
            'os_profile.linux_configuration.disable_password_authentication',
        ],
    },
    'osProfile.linuxConfiguration.ssh.publicKeys': {
        type: 'list',
        description: 'The SSH keys of the administrator.',
        terraform: [
            'admin_ssh_key',
            'os_profile_linux_config.ssh_keys',
            'os_profile.linux_configuration.admin_ssh_key',
        ],
    },
    'osProfile.adminPassword': {
        type: 'string',
        description: 'The password of the administrator; null where there is none.',
        terraform: [
            'admin_password',
            'os_profile.admin_password',
            'os_profile.linux_configuration.admin_password',
        ],
    },
    'osProfile.customData': {
        type: 'string',
        description: 'What runs at the first start, in Base64 or plain.',
        terraform: ['custom_data', 'os_profile.custom_data'],
    },
    userData: { type: 'string', description: 'What stays readable from inside of the machine, in Base64.' },
    'securityProfile.encryptionAtHost': {
        type: 'boolean',
        description: 'Whether temporary disks and caches are encrypted on the host too.',
        terraform: 'encryption_at_host_enabled',
        fallback: false,
    },
    identity: IDENTITY,
    tags: shared_attributes_TAGS,
};
const compute_COMPUTE = [
    {
        type: 'Microsoft.Compute/virtualMachines',
        provider: 'azure',
        description: `A virtual machine, Linux or Windows (${providerDocs('linux_virtual_machine')}). ` +
            'On Linux passwords cannot log in unless the code says so.',
        terraform: {
            types: ['azurerm_virtual_machine', 'azurerm_linux_virtual_machine', 'azurerm_windows_virtual_machine'],
        },
        attributes: MACHINE,
    },
    {
        type: 'Microsoft.Compute/virtualMachineScaleSets',
        provider: 'azure',
        description: `A set of like virtual machines (${providerDocs('linux_virtual_machine_scale_set')}). The attributes are those of its ` +
            'virtual machine profile.',
        terraform: {
            types: [
                'azurerm_virtual_machine_scale_set',
                'azurerm_linux_virtual_machine_scale_set',
                'azurerm_windows_virtual_machine_scale_set',
                'azurerm_orchestrated_virtual_machine_scale_set',
            ],
        },
        attributes: MACHINE,
    },
    {
        type: 'Microsoft.Compute/disks',
        provider: 'azure',
        description: 'A managed disk. Azure encrypts each with a key of its own (https://learn.microsoft.com/azure/virtual-machines/disk-encryption); ' +
            'the encryption settings are those of Azure Disk Encryption, which encrypts inside of the machine too.',
        terraform: { types: ['azurerm_managed_disk'] },
        attributes: {
            'encryptionSettingsCollection.enabled': {
                type: 'boolean',
                description: 'Whether Azure Disk Encryption is on; null where the code has no settings of it.',
                terraform: 'encryption_settings.enabled',
            },
            'encryption.diskEncryptionSetId': {
                type: 'string',
                description: 'The disk encryption set that brings a key of your own; null where there is none.',
                terraform: ['disk_encryption_set_id', 'secure_vm_disk_encryption_set_id'],
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/containers.js

/** Add-ons lay below `addon_profile` until azurerm 3.0. */
function addOn(description, ...terraform) {
    return { type: 'boolean', description, terraform, fallback: false };
}
const CONTAINERS = [
    {
        type: 'Microsoft.ContainerService/managedClusters',
        provider: 'azure',
        description: `A Kubernetes cluster (${providerDocs('kubernetes_cluster')}). Where nothing is written: RBAC is on, the API server is ` +
            'public and open to every address, local accounts work, and no add-on is on.',
        terraform: { types: ['azurerm_kubernetes_cluster'] },
        attributes: {
            enableRBAC: {
                type: 'boolean',
                description: 'Whether Kubernetes checks rights by role. Where it is not written: true.',
                terraform: ['role_based_access_control_enabled', 'role_based_access_control.enabled'],
                fallback: true,
            },
            'apiServerAccessProfile.enablePrivateCluster': {
                type: 'boolean',
                description: 'Whether the API server has a private address only.',
                terraform: ['private_cluster_enabled', 'private_link_enabled'],
                fallback: false,
            },
            'apiServerAccessProfile.authorizedIPRanges': {
                type: 'list',
                description: 'The ranges that reach the API server; empty or null for all.',
                terraform: ['api_server_access_profile.authorized_ip_ranges', 'api_server_authorized_ip_ranges'],
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            disableLocalAccounts: {
                type: 'boolean',
                description: 'Whether the certificates of the cluster itself give no access.',
                terraform: ['local_account_disabled'],
                fallback: false,
            },
            'networkProfile.networkPolicy': {
                type: 'string',
                description: '`azure`, `calico` or `cilium`; null where pods talk to each other without limits.',
                terraform: 'network_profile.network_policy',
            },
            'addonProfiles.omsagent.enabled': {
                type: 'boolean',
                description: 'Whether container logs and metrics go to Log Analytics, as azurerm before 3.0 wrote it.',
                terraform: 'addon_profile.oms_agent.enabled',
            },
            'addonProfiles.omsagent.logAnalyticsWorkspaceResourceID': {
                type: 'string',
                description: 'Where container logs and metrics go; null where the add-on is off.',
                terraform: [
                    'oms_agent.log_analytics_workspace_id',
                    'addon_profile.oms_agent.log_analytics_workspace_id',
                ],
            },
            'addonProfiles.azurePolicy.enabled': addOn('Whether Azure Policy checks what runs in the cluster.', 'azure_policy_enabled', 'addon_profile.azure_policy.enabled'),
            'addonProfiles.kubeDashboard.enabled': addOn('Whether the Kubernetes dashboard runs in the cluster.', 'addon_profile.kube_dashboard.enabled'),
            diskEncryptionSetID: {
                type: 'string',
                description: 'The disk encryption set that brings a key of your own; null where there is none.',
                terraform: 'disk_encryption_set_id',
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.ContainerRegistry/registries',
        provider: 'azure',
        description: `A container registry (${providerDocs('container_registry')}).`,
        terraform: { types: ['azurerm_container_registry'] },
        attributes: {
            'sku.name': { type: 'string', description: '`Basic`, `Standard` or `Premium`.', terraform: 'sku' },
            adminUserEnabled: {
                type: 'boolean',
                description: 'Whether one name and password gives every right.',
                terraform: 'admin_enabled',
                fallback: false,
            },
            anonymousPullEnabled: {
                type: 'boolean',
                description: 'Whether anyone can pull images.',
                fallback: false,
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            'networkRuleSet.defaultAction': {
                type: 'string',
                description: '`Allow` (the default) or `Deny` for what no rule names.',
                terraform: 'network_rule_set.default_action',
                fallback: 'Allow',
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/databases.js

/** What single servers have; the names are older than those of the Azure API. */
const SERVER = {
    version: { type: 'string', description: 'The version of the engine.' },
    publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
    delegatedSubnet: {
        type: 'string',
        description: 'The subnet that a flexible server lies in, which makes it private; null where there is none.',
        terraform: 'delegated_subnet_id',
    },
    sslEnforcement: {
        type: 'boolean',
        description: 'Whether connections without TLS are refused; null of flexible servers, where the parameter `require_secure_transport` says so.',
        terraform: [
            'ssl_enforcement_enabled',
            { path: 'ssl_enforcement', values: { Enabled: true, Disabled: false, ENABLED: true, DISABLED: false } },
        ],
    },
    minimalTlsVersion: {
        type: 'string',
        description: '`TLS1_0`, `TLS1_1`, `TLS1_2` or `TLSEnforcementDisabled`. Where it is not written: `TLS1_2`, as azurerm sets since 3.0.',
        terraform: 'ssl_minimal_tls_version_enforced',
        fallback: 'TLS1_2',
    },
    backupRetentionDays: { type: 'number', description: 'How long backups are kept.', unit: 'days' },
    geoRedundantBackup: {
        type: 'boolean',
        description: 'Whether backups are kept in another region too.',
        terraform: [
            'geo_redundant_backup_enabled',
            { path: 'storage_profile.geo_redundant_backup', values: { Enabled: true, Disabled: false } },
        ],
        fallback: false,
    },
    infrastructureEncryption: {
        type: 'boolean',
        description: 'Whether data is encrypted a second time, by the infrastructure.',
        terraform: 'infrastructure_encryption_enabled',
        fallback: false,
    },
    createMode: { type: 'string', description: '`Default`, `Replica` …', fallback: 'Default' },
    tags: shared_attributes_TAGS,
};
const PARAMETER = {
    name: { type: 'string', description: 'The parameter.' },
    value: { type: 'string', description: 'Its value.' },
};
const DATABASES = [
    {
        type: 'Microsoft.DBforMySQL/servers',
        provider: 'azure',
        description: `A MySQL server, single or flexible (${providerDocs('mysql_flexible_server')}).`,
        terraform: { types: ['azurerm_mysql_server', 'azurerm_mysql_flexible_server'] },
        attributes: {
            ...SERVER,
            publicNetworkAccess: {
                type: 'boolean',
                description: 'Whether the public endpoint takes connections. Where it is not written: true.',
                terraform: [
                    'public_network_access_enabled',
                    { path: 'public_network_access', values: { Enabled: true, Disabled: false } },
                ],
                fallback: true,
            },
        },
    },
    {
        type: 'Microsoft.DBforPostgreSQL/servers',
        provider: 'azure',
        description: `A PostgreSQL server, single or flexible (${providerDocs('postgresql_flexible_server')}).`,
        terraform: { types: ['azurerm_postgresql_server', 'azurerm_postgresql_flexible_server'] },
        attributes: SERVER,
    },
    {
        type: 'Microsoft.DBforMariaDB/servers',
        provider: 'azure',
        description: 'A MariaDB server. Azure retired the service in September 2025.',
        terraform: { types: ['azurerm_mariadb_server'] },
        attributes: SERVER,
    },
    {
        type: 'Microsoft.DBforMySQL/servers/configurations',
        provider: 'azure',
        description: `A parameter of a MySQL server (${providerDocs('mysql_flexible_server_configuration')}).`,
        terraform: { types: ['azurerm_mysql_configuration', 'azurerm_mysql_flexible_server_configuration'] },
        attributes: PARAMETER,
    },
    {
        type: 'Microsoft.DBforPostgreSQL/servers/configurations',
        provider: 'azure',
        description: `A parameter of a PostgreSQL server (${providerDocs('postgresql_flexible_server_configuration')}).`,
        terraform: {
            types: ['azurerm_postgresql_configuration', 'azurerm_postgresql_flexible_server_configuration'],
        },
        attributes: PARAMETER,
    },
    {
        type: 'Microsoft.DocumentDB/databaseAccounts',
        provider: 'azure',
        description: `A Cosmos DB account (${providerDocs('cosmosdb_account')}). Where nothing is written, its public endpoint takes ` +
            'connections from everywhere.',
        terraform: { types: ['azurerm_cosmosdb_account'] },
        attributes: {
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            isVirtualNetworkFilterEnabled: {
                type: 'boolean',
                description: 'Whether only the subnets of the virtual network rules are let in, beside the IP rules.',
                terraform: 'is_virtual_network_filter_enabled',
                fallback: false,
            },
            ipRules: {
                type: 'any',
                description: 'The ranges that are let in, as a list or separated by commas; null or empty for all.',
                terraform: 'ip_range_filter',
            },
            virtualNetworkRules: {
                type: 'list',
                description: 'The subnets that are let in.',
                terraform: 'virtual_network_rule',
            },
            keyVaultKeyUri: {
                type: 'string',
                description: 'The key of your own that encrypts it; null where Microsoft manages the key.',
                terraform: ['key_vault_key_id', 'managed_hsm_key_id'],
            },
            disableLocalAuth: {
                type: 'boolean',
                description: 'Whether the keys of the account give no access.',
                terraform: [
                    'local_authentication_disabled',
                    { path: 'local_authentication_enabled', values: { true: false, false: true } },
                ],
                fallback: false,
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Cache/redis',
        provider: 'azure',
        description: `A Redis cache, or its successor Managed Redis (${providerDocs('redis_cache')}, ${providerDocs('managed_redis')}). Where ` +
            'nothing is written: TLS only, and public network access without a firewall.',
        terraform: {
            types: ['azurerm_redis_cache', 'azurerm_managed_redis'],
            names: ['name'],
            satellites: { azurerm_redis_firewall_rule: 'redis_cache_name' },
        },
        attributes: {
            enableNonSslPort: {
                type: 'boolean',
                description: 'Whether connections without TLS are taken.',
                terraform: [
                    'non_ssl_port_enabled',
                    'enable_non_ssl_port',
                    { path: 'default_database.client_protocol', values: { Plaintext: true, Encrypted: false } },
                ],
                fallback: false,
            },
            publicNetworkAccess: {
                type: 'boolean',
                description: 'Whether the public endpoint takes connections. Where it is not written: true.',
                terraform: [
                    'public_network_access_enabled',
                    { path: 'public_network_access', values: { Enabled: true, Disabled: false } },
                ],
                fallback: true,
            },
            subnetId: {
                type: 'string',
                description: 'The subnet that the cache lies in, which makes it private; null where there is none.',
            },
            minimumTlsVersion: { type: 'string', description: '`1.0`, `1.1` or `1.2`.' },
            firewallRules: {
                type: 'list',
                description: 'The ranges that are let in; none for all.',
                terraform: 'azurerm_redis_firewall_rule:',
                attributes: {
                    startIP: { type: 'string', description: 'The first address.', terraform: 'start_ip' },
                    endIP: { type: 'string', description: 'The last address.', terraform: 'end_ip' },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/key-vault.js

const KEY_VAULT = [
    {
        type: 'Microsoft.KeyVault/vaults',
        provider: 'azure',
        description: `A key vault with its access policies and diagnostic settings (${providerDocs('key_vault')}). Where nothing is written: ` +
            'soft delete is on and cannot be switched off, purge protection is off, and every network is let in.',
        terraform: {
            types: ['azurerm_key_vault'],
            satellites: {
                azurerm_key_vault_access_policy: 'key_vault_id',
                azurerm_monitor_diagnostic_setting: { by: 'target_resource_id', isOptional: true },
            },
        },
        attributes: {
            enablePurgeProtection: {
                type: 'boolean',
                description: 'Whether what is deleted cannot be purged before its time.',
                terraform: 'purge_protection_enabled',
                fallback: false,
            },
            enableSoftDelete: {
                type: 'boolean',
                description: 'Whether what is deleted is kept for a time. Azure no longer lets it be switched off.',
                terraform: 'soft_delete_enabled',
                fallback: true,
            },
            softDeleteRetentionInDays: {
                type: 'number',
                description: 'How long what is deleted is kept.',
                unit: 'days',
                terraform: 'soft_delete_retention_days',
                fallback: 90,
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            networkAcls: {
                type: 'map',
                description: 'The network rules; null where the code has none, and every network is let in.',
                terraform: 'network_acls',
                attributes: {
                    defaultAction: { type: 'string', description: '`Allow` or `Deny` for what no rule names.' },
                    bypass: { type: 'string', description: '`AzureServices` or `None`.' },
                    ipRules: { type: 'list', description: 'Public ranges that are let in.' },
                    virtualNetworkRules: {
                        type: 'list',
                        description: 'Subnets that are let in.',
                        terraform: 'virtual_network_subnet_ids',
                    },
                },
            },
            enableRbacAuthorization: {
                type: 'boolean',
                description: 'Whether Azure roles decide on access instead of access policies.',
                terraform: ['rbac_authorization_enabled', 'enable_rbac_authorization'],
                fallback: false,
            },
            accessPolicies: {
                type: 'list',
                description: 'Who may do what, where access policies decide.',
                terraform: ['access_policy', 'azurerm_key_vault_access_policy:'],
                attributes: {
                    objectId: { type: 'string', description: 'Who.' },
                    keyPermissions: { type: 'list', description: 'What with keys.' },
                    secretPermissions: { type: 'list', description: 'What with secrets.' },
                    certificatePermissions: { type: 'list', description: 'What with certificates.' },
                },
            },
            diagnosticSettings: {
                type: 'list',
                description: 'Where its logs and metrics go.',
                terraform: 'azurerm_monitor_diagnostic_setting:',
                attributes: {
                    enabledLogs: { type: 'list', description: 'The categories of logs.', terraform: 'enabled_log' },
                    logs: {
                        type: 'list',
                        description: 'The categories of logs, each on or off (before azurerm 4.0).',
                        terraform: 'log',
                        attributes: {
                            category: { type: 'string', description: '`AuditEvent` …' },
                            enabled: { type: 'boolean', description: 'Whether it is on.', fallback: true },
                        },
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.KeyVault/vaults/keys',
        provider: 'azure',
        description: `A key (${providerDocs('key_vault_key')}). It does not expire unless the code says so.`,
        terraform: { types: ['azurerm_key_vault_key'] },
        attributes: {
            'attributes.exp': {
                type: 'string',
                description: 'When it expires; null for never.',
                terraform: 'expiration_date',
            },
            rotationPolicy: {
                type: 'map',
                description: 'When new versions are made, and how long they last; null where none are.',
                terraform: 'rotation_policy',
                attributes: {
                    expiryTime: {
                        type: 'string',
                        description: 'How long a version lasts, as an ISO 8601 duration.',
                        terraform: 'expire_after',
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.KeyVault/vaults/secrets',
        provider: 'azure',
        description: `A secret (${providerDocs('key_vault_secret')}). It does not expire unless the code says so.`,
        terraform: { types: ['azurerm_key_vault_secret'] },
        attributes: {
            'attributes.exp': {
                type: 'string',
                description: 'When it expires; null for never.',
                terraform: 'expiration_date',
            },
            contentType: { type: 'string', description: 'What the secret is: `password`, `application/json` …' },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/management.js

const MANAGEMENT = [
    {
        type: 'Microsoft.Authorization/roleDefinitions',
        provider: 'azure',
        description: `A role of your own (${providerDocs('role_definition')}).`,
        terraform: { types: ['azurerm_role_definition'] },
        attributes: {
            roleName: { type: 'string', description: 'The name.', terraform: 'name' },
            scope: { type: 'string', description: 'Where it is defined.' },
            assignableScopes: {
                type: 'list',
                description: 'Where it can be given. Without any: where it is defined.',
            },
            permissions: {
                type: 'list',
                description: 'What it allows.',
                attributes: {
                    actions: { type: 'list', description: 'What it allows on resources.' },
                    notActions: { type: 'list', description: 'What is taken out of that.' },
                    dataActions: { type: 'list', description: 'What it allows on data.' },
                },
            },
        },
    },
    {
        type: 'Microsoft.Insights/logProfiles',
        provider: 'azure',
        description: 'How the activity log is exported, in the way that diagnostic settings have replaced (azurerm before 4.0).',
        terraform: { types: ['azurerm_monitor_log_profile'] },
        attributes: {
            categories: { type: 'list', description: '`Action`, `Delete`, `Write`.' },
            locations: { type: 'list', description: 'The regions.' },
            'retentionPolicy.enabled': {
                type: 'boolean',
                description: 'Whether a time is set after which records are deleted.',
                terraform: 'retention_policy.enabled',
            },
            'retentionPolicy.days': {
                type: 'number',
                description: 'How long records are kept; 0 for ever.',
                unit: 'days',
                terraform: 'retention_policy.days',
            },
        },
    },
    {
        type: 'Microsoft.Security/pricings',
        provider: 'azure',
        description: `The plan of Microsoft Defender for Cloud for one kind of resource (${providerDocs('security_center_subscription_pricing')}).`,
        terraform: { types: ['azurerm_security_center_subscription_pricing'] },
        attributes: {
            pricingTier: { type: 'string', description: '`Free` or `Standard`.', terraform: 'tier' },
            resourceType: {
                type: 'string',
                description: '`VirtualMachines`, `SqlServers` …',
                fallback: 'VirtualMachines',
            },
        },
    },
    {
        type: 'Microsoft.Security/securityContacts',
        provider: 'azure',
        description: `Whom Microsoft Defender for Cloud tells (${providerDocs('security_center_contact')}).`,
        terraform: { types: ['azurerm_security_center_contact'] },
        attributes: {
            email: { type: 'string', description: 'The address.' },
            phone: { type: 'string', description: 'The number.' },
            alertNotifications: { type: 'boolean', description: 'Whether alarms are sent.' },
            alertsToAdmins: { type: 'boolean', description: 'Whether the administrators get them too.' },
        },
    },
    {
        type: 'Microsoft.DataFactory/factories',
        provider: 'azure',
        description: `A data factory (${providerDocs('data_factory')}).`,
        terraform: { types: ['azurerm_data_factory'] },
        attributes: {
            publicNetworkAccess: {
                type: 'boolean',
                description: 'Whether the public endpoint takes connections. Where it is not written: true.',
                terraform: ['public_network_enabled'],
                fallback: true,
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Search/searchServices',
        provider: 'azure',
        description: `A search service (${providerDocs('search_service')}).`,
        terraform: { types: ['azurerm_search_service'] },
        attributes: {
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            'networkRuleSet.ipRules': {
                type: 'list',
                description: 'The addresses that are let in; none for all.',
                terraform: 'allowed_ips',
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/network.js

const PORTS = {
    fromPort: { type: 'number', description: 'The first port.', terraform: [] },
    toPort: { type: 'number', description: 'The last port.', terraform: [] },
};
const SECURITY_RULE = {
    name: { type: 'string', description: 'The name.' },
    description: { type: 'string', description: 'What it is for.' },
    priority: { type: 'number', description: 'The lowest decides.' },
    direction: { type: 'string', description: '`Inbound` or `Outbound`.' },
    access: { type: 'string', description: '`Allow` or `Deny`.' },
    protocol: { type: 'string', description: '`Tcp`, `Udp`, `Icmp`, `Esp`, `Ah`, or `*` for all.' },
    sourceAddressPrefixes: {
        type: 'list',
        terraform: ['source_address_prefix', 'source_address_prefixes'],
        description: 'Ranges, service tags (`Internet`), or `*`; empty where application security groups are named.',
    },
    destinationAddressPrefixes: {
        type: 'list',
        terraform: ['destination_address_prefix', 'destination_address_prefixes'],
        description: 'The same for the destination.',
    },
    sourcePortRanges: {
        type: 'list',
        terraform: ['source_port_range', 'source_port_ranges'],
        description: 'The ports that it comes from.',
        attributes: PORTS,
    },
    destinationPortRanges: {
        type: 'list',
        terraform: ['destination_port_range', 'destination_port_ranges'],
        description: 'The ports that it goes to; 0 to 65535 for `*`.',
        attributes: PORTS,
    },
};
const NETWORK = [
    {
        type: 'Microsoft.Network/networkSecurityGroups',
        provider: 'azure',
        description: 'A network security group with its rules, inline or as resources of their own. Rules whose group is not in the code ' +
            'stand for a group of which only they are known. The rules that Azure adds to each group are not among them ' +
            '(https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview).',
        terraform: {
            types: ['azurerm_network_security_group'],
            names: ['name'],
            satellites: { azurerm_network_security_rule: 'network_security_group_name' },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            securityRules: {
                type: 'list',
                description: 'The rules of both directions.',
                terraform: ['security_rule', 'azurerm_network_security_rule:'],
                derive: 'networkSecurityRules',
                attributes: SECURITY_RULE,
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/virtualNetworks',
        provider: 'azure',
        description: `A virtual network (${providerDocs('virtual_network')}).`,
        terraform: { types: ['azurerm_virtual_network'] },
        attributes: {
            addressSpace: { type: 'list', description: 'The ranges.', terraform: 'address_space' },
            ddosProtectionPlan: {
                type: 'map',
                description: 'The DDoS protection plan; null where there is none.',
                terraform: 'ddos_protection_plan',
                attributes: {
                    id: { type: 'string', description: 'The plan.' },
                    enable: { type: 'boolean', description: 'Whether it is on.' },
                },
            },
            subnets: {
                type: 'list',
                description: 'The subnets that are written inline.',
                terraform: 'subnet',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    networkSecurityGroup: {
                        type: 'string',
                        description: 'The network security group; null where there is none.',
                        terraform: 'security_group',
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/virtualNetworks/subnets',
        provider: 'azure',
        description: 'A subnet that is a resource of its own, with its network security group (`azurerm_subnet_network_security_group_association`).',
        terraform: {
            types: ['azurerm_subnet'],
            satellites: { azurerm_subnet_network_security_group_association: 'subnet_id' },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            networkSecurityGroup: {
                type: 'string',
                description: 'The network security group; null where there is none.',
                terraform: [
                    'azurerm_subnet_network_security_group_association:network_security_group_id',
                    'network_security_group_id',
                ],
            },
            delegations: {
                type: 'list',
                description: 'The services that the subnet is given to: `Microsoft.Netapp/volumes`.',
                terraform: 'delegation',
                attributes: {
                    serviceName: { type: 'string', description: 'The service.', terraform: 'service_delegation.name' },
                },
            },
        },
    },
    {
        type: 'Microsoft.Network/networkInterfaces',
        provider: 'azure',
        description: `A network interface (${providerDocs('network_interface')}).`,
        terraform: {
            types: ['azurerm_network_interface'],
            satellites: { azurerm_network_interface_security_group_association: 'network_interface_id' },
        },
        attributes: {
            ipConfigurations: {
                type: 'list',
                description: 'The addresses.',
                terraform: 'ip_configuration',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    publicIPAddress: {
                        type: 'string',
                        description: 'The public address; null where there is none.',
                        terraform: 'public_ip_address_id',
                    },
                },
            },
            enableIPForwarding: {
                type: 'boolean',
                description: 'Whether it takes packets that are meant for another address.',
                terraform: ['ip_forwarding_enabled', 'enable_ip_forwarding'],
                fallback: false,
            },
            networkSecurityGroup: {
                type: 'string',
                description: 'The network security group of the interface itself; null where there is none.',
                terraform: [
                    'azurerm_network_interface_security_group_association:network_security_group_id',
                    'network_security_group_id',
                ],
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/networkWatchers/flowLogs',
        provider: 'azure',
        description: `A flow log (${providerDocs('network_watcher_flow_log')}).`,
        terraform: { types: ['azurerm_network_watcher_flow_log'] },
        attributes: {
            enabled: { type: 'boolean', description: 'Whether traffic is recorded.' },
            'retentionPolicy.enabled': {
                type: 'boolean',
                description: 'Whether a time is set after which records are deleted.',
                terraform: 'retention_policy.enabled',
            },
            'retentionPolicy.days': {
                type: 'number',
                description: 'How long records are kept; 0 for ever.',
                unit: 'days',
                terraform: 'retention_policy.days',
            },
            storageId: { type: 'string', description: 'Where it is stored.', terraform: 'storage_account_id' },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/applicationGateways',
        provider: 'azure',
        description: `An application gateway (${providerDocs('application_gateway')}).`,
        terraform: { types: ['azurerm_application_gateway'] },
        attributes: {
            'sku.tier': {
                type: 'string',
                description: '`Basic`, `Standard`, `Standard_v2`, `WAF` or `WAF_v2`.',
                terraform: 'sku.tier',
            },
            'webApplicationFirewallConfiguration.enabled': {
                type: 'boolean',
                description: 'Whether the firewall that is configured inline is on.',
                terraform: 'waf_configuration.enabled',
            },
            firewallPolicy: {
                type: 'string',
                description: 'The firewall policy; null where there is none.',
                terraform: 'firewall_policy_id',
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies',
        provider: 'azure',
        description: `A firewall policy for application gateways (${providerDocs('web_application_firewall_policy')}). It is on unless the code says otherwise.`,
        terraform: { types: ['azurerm_web_application_firewall_policy'] },
        attributes: {
            'policySettings.enabled': {
                type: 'boolean',
                description: 'Whether it is on.',
                terraform: 'policy_settings.enabled',
                fallback: true,
            },
            'policySettings.mode': {
                type: 'string',
                description: '`Prevention` (the default) or `Detection`.',
                terraform: 'policy_settings.mode',
                fallback: 'Prevention',
            },
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Network/frontDoors',
        provider: 'azure',
        description: `A Front Door of the classic tier (${providerDocs('frontdoor')}).`,
        terraform: { types: ['azurerm_frontdoor'] },
        attributes: {
            frontendEndpoints: {
                type: 'list',
                description: 'The host names that it answers to.',
                terraform: 'frontend_endpoint',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    webApplicationFirewallPolicyLink: {
                        type: 'string',
                        description: 'The firewall policy; null where there is none.',
                        terraform: 'web_application_firewall_policy_link_id',
                    },
                },
            },
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/sql.js

const AUDITING = [
    'azurerm_mssql_server_extended_auditing_policy',
    'azurerm_sql_server_extended_auditing_policy',
];
/** What the auditing policies of these types, and the one that is written inline, say. */
function auditing(types) {
    const places = (attribute) => [
        ...types.map((type) => `${type}:${attribute}`),
        `extended_auditing_policy.${attribute}`,
    ];
    return {
        'auditingSettings.isDeclared': {
            type: 'boolean',
            description: 'Whether the code has an auditing policy.',
            terraform: [...types.map((type) => `${type}:`), 'extended_auditing_policy'],
            derive: 'exists',
            fallback: false,
        },
        'auditingSettings.enabled': {
            type: 'boolean',
            description: 'Whether the auditing policy is on. Where it is not written: true.',
            terraform: places('enabled'),
            fallback: true,
        },
        'auditingSettings.retentionDays': {
            type: 'number',
            description: 'How long the log is kept in its storage account; 0 (the default) for ever.',
            unit: 'days',
            terraform: places('retention_in_days'),
            fallback: 0,
        },
    };
}
const FIREWALL_RULE = {
    name: { type: 'string', description: 'The name.' },
    startIpAddress: {
        type: 'string',
        description: 'The first address; with `0.0.0.0` as both every service of Azure is let in.',
    },
    endIpAddress: { type: 'string', description: 'The last address.' },
};
function firewallRule(type, natives) {
    return {
        type,
        provider: 'azure',
        description: 'A range of addresses that reaches a database server.',
        terraform: { types: natives },
        attributes: FIREWALL_RULE,
    };
}
const SQL = [
    {
        type: 'Microsoft.Sql/servers',
        provider: 'azure',
        description: `A logical server of Azure SQL with its auditing policy (${providerDocs('mssql_server')}). Where nothing is written: ` +
            'TLS 1.2, as azurerm sets since 3.0, and public network access, behind a firewall that lets nothing in by itself.',
        terraform: {
            types: ['azurerm_mssql_server', 'azurerm_sql_server'],
            names: ['name'],
            satellites: {
                azurerm_mssql_server_extended_auditing_policy: 'server_id',
                azurerm_sql_server_extended_auditing_policy: 'server_id',
                azurerm_sql_active_directory_administrator: 'server_name',
            },
        },
        attributes: {
            minimalTlsVersion: {
                type: 'string',
                description: '`1.0`, `1.1`, `1.2`, or `Disabled` for any. Where it is not written: `1.2`.',
                terraform: 'minimum_tls_version',
                fallback: '1.2',
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            administrators: {
                type: 'map',
                description: 'The administrator from Microsoft Entra; null where there is none.',
                terraform: ['azuread_administrator', 'azurerm_sql_active_directory_administrator:'],
                attributes: {
                    login: { type: 'string', description: 'The name.', terraform: ['login_username', 'login'] },
                },
            },
            ...auditing(AUDITING),
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Sql/servers/databases',
        provider: 'azure',
        description: `A database of Azure SQL with an auditing policy of its own (${providerDocs('mssql_database_extended_auditing_policy')}); that of the server holds for it too.`,
        terraform: {
            types: ['azurerm_mssql_database', 'azurerm_sql_database'],
            satellites: {
                azurerm_mssql_database_extended_auditing_policy: 'database_id',
            },
        },
        attributes: {
            ...auditing(['azurerm_mssql_database_extended_auditing_policy']),
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Sql/servers/securityAlertPolicies',
        provider: 'azure',
        description: `What alarms of threats a server raises, and whom they reach (${providerDocs('mssql_server_security_alert_policy')}).`,
        terraform: { types: ['azurerm_mssql_server_security_alert_policy'] },
        attributes: {
            state: { type: 'string', description: '`Enabled`, `Disabled` or `New`.' },
            disabledAlerts: { type: 'list', description: 'The kinds of threats that raise no alarm.' },
            emailAddresses: { type: 'list', description: 'Whom alarms reach.' },
            emailAccountAdmins: {
                type: 'boolean',
                description: 'Whether alarms reach the administrators of the account.',
                fallback: false,
            },
            retentionDays: { type: 'number', description: 'How long the log is kept.', unit: 'days', fallback: 0 },
        },
    },
    firewallRule('Microsoft.Sql/servers/firewallRules', [
        'azurerm_mssql_firewall_rule',
        'azurerm_sql_firewall_rule',
    ]),
    firewallRule('Microsoft.DBforMySQL/servers/firewallRules', [
        'azurerm_mysql_firewall_rule',
        'azurerm_mysql_flexible_server_firewall_rule',
    ]),
    firewallRule('Microsoft.DBforPostgreSQL/servers/firewallRules', [
        'azurerm_postgresql_firewall_rule',
        'azurerm_postgresql_flexible_server_firewall_rule',
    ]),
    firewallRule('Microsoft.DBforMariaDB/servers/firewallRules', ['azurerm_mariadb_firewall_rule']),
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/storage.js

const NETWORK_RULES = 'azurerm_storage_account_network_rules:';
const QUEUE_LOGGING = [
    'azurerm_storage_account_queue_properties:logging',
    'queue_properties.logging',
];
const QUEUE_LOGGING_ATTRIBUTES = {
    read: { type: 'boolean', description: 'Whether reading is logged.', fallback: false },
    write: { type: 'boolean', description: 'Whether writing is logged.', fallback: false },
    delete: { type: 'boolean', description: 'Whether deleting is logged.', fallback: false },
    retentionPolicyDays: { type: 'number', description: 'How long the log is kept.', unit: 'days' },
};
const STORAGE = [
    {
        type: 'Microsoft.Storage/storageAccounts',
        provider: 'azure',
        description: 'A storage account with what is configured beside it. Where nothing is written, what azurerm sets since 4.0 counts ' +
            `(${providerDocs('storage_account')}): HTTPS only, TLS 1.2, public network access, and shared keys. ` +
            'Without network rules every network is let in.',
        terraform: {
            types: ['azurerm_storage_account'],
            names: ['name'],
            satellites: {
                azurerm_storage_account_network_rules: ['storage_account_id', 'storage_account_name'],
                azurerm_storage_account_customer_managed_key: 'storage_account_id',
                azurerm_storage_account_queue_properties: 'storage_account_id',
            },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            kind: {
                type: 'string',
                description: '`StorageV2` (the default), `BlobStorage`, `BlockBlobStorage`, `FileStorage` or `Storage`.',
                terraform: 'account_kind',
                fallback: 'StorageV2',
            },
            'sku.tier': { type: 'string', description: '`Standard` or `Premium`.', terraform: 'account_tier' },
            'sku.replication': {
                type: 'string',
                description: '`LRS`, `ZRS`, `GRS`, `RAGRS`, `GZRS` or `RAGZRS`.',
                terraform: 'account_replication_type',
            },
            supportsHttpsTrafficOnly: {
                type: 'boolean',
                description: 'Whether plain HTTP is refused. Where it is not written: true.',
                terraform: ['https_traffic_only_enabled', 'enable_https_traffic_only'],
                fallback: true,
            },
            minimumTlsVersion: {
                type: 'string',
                description: '`TLS1_0`, `TLS1_1`, `TLS1_2` or `TLS1_3`. Where it is not written: `TLS1_2`, as azurerm sets since 3.0.',
                terraform: 'min_tls_version',
                fallback: 'TLS1_2',
            },
            allowBlobPublicAccess: {
                type: 'boolean',
                description: 'Whether containers may be opened to anonymous readers. Null where it is not written: azurerm allows it from 3.0 until ' +
                    '5.0, and forbids it before and since ' +
                    '(https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/5.0-upgrade-guide).',
                terraform: ['allow_nested_items_to_be_public', 'allow_blob_public_access'],
            },
            allowSharedKeyAccess: {
                type: 'boolean',
                description: 'Whether the keys of the account give access. Where it is not written: true.',
                terraform: 'shared_access_key_enabled',
                fallback: true,
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            networkAcls: {
                type: 'map',
                description: 'The network rules; null where the code has none, and every network is let in.',
                terraform: [NETWORK_RULES, 'network_rules'],
                attributes: {
                    defaultAction: { type: 'string', description: '`Allow` or `Deny` for what no rule names.' },
                    bypass: {
                        type: 'list',
                        description: '`AzureServices`, `Logging`, `Metrics` or `None`. Where it is not written: `AzureServices`.',
                        fallback: ['AzureServices'],
                    },
                    ipRules: { type: 'list', description: 'Public ranges that are let in.' },
                    virtualNetworkRules: {
                        type: 'list',
                        description: 'Subnets that are let in.',
                        terraform: 'virtual_network_subnet_ids',
                    },
                },
            },
            'encryption.requireInfrastructureEncryption': {
                type: 'boolean',
                description: 'Whether data is encrypted a second time, by the infrastructure.',
                terraform: 'infrastructure_encryption_enabled',
                fallback: false,
            },
            'encryption.keyVaultKey': {
                type: 'any',
                description: 'The key of your own that encrypts it; null where Microsoft manages the key.',
                terraform: ['azurerm_storage_account_customer_managed_key:', 'customer_managed_key'],
            },
            'blobServices.deleteRetentionPolicy': {
                type: 'map',
                description: 'Soft delete of blobs; null where it is off.',
                terraform: 'blob_properties.delete_retention_policy',
                attributes: {
                    days: {
                        type: 'number',
                        description: 'How long deleted blobs are kept.',
                        unit: 'days',
                        fallback: 7,
                    },
                },
            },
            'blobServices.isVersioningEnabled': {
                type: 'boolean',
                description: 'Whether earlier versions of blobs are kept.',
                terraform: 'blob_properties.versioning_enabled',
                fallback: false,
            },
            'queueServices.logging': {
                type: 'map',
                description: 'What the queue service logs; null where it logs nothing.',
                terraform: QUEUE_LOGGING,
                attributes: QUEUE_LOGGING_ATTRIBUTES,
            },
            'queueServices.isDeclared': {
                type: 'boolean',
                description: 'Whether the code configures the queue service at all.',
                terraform: ['azurerm_storage_account_queue_properties:', 'queue_properties'],
                derive: 'exists',
                fallback: false,
            },
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
    {
        type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
        provider: 'azure',
        description: `A blob container. It is private unless the code says otherwise (${providerDocs('storage_container')}).`,
        terraform: { types: ['azurerm_storage_container'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            publicAccess: {
                type: 'string',
                description: '`private` (the default), `blob`, or `container` for its list of blobs too.',
                terraform: [
                    'container_access_type',
                    { path: 'properties.publicAccess', values: { None: 'private' } },
                ],
                fallback: 'private',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/web.js

const WEB = [
    {
        type: 'Microsoft.Web/sites',
        provider: 'azure',
        description: `A web app, a function app, or a slot of one; \`meta.nativeType\` tells which (${providerDocs('linux_web_app')}, ` +
            `${providerDocs('linux_function_app')}). Where nothing is written: HTTP is taken, TLS 1.2, no client certificates, no ` +
            'authentication, no HTTP/2, no remote debugging.',
        terraform: {
            types: [
                'azurerm_app_service',
                'azurerm_app_service_slot',
                'azurerm_linux_web_app',
                'azurerm_linux_web_app_slot',
                'azurerm_windows_web_app',
                'azurerm_windows_web_app_slot',
                'azurerm_function_app',
                'azurerm_function_app_slot',
                'azurerm_linux_function_app',
                'azurerm_linux_function_app_slot',
                'azurerm_windows_function_app',
                'azurerm_windows_function_app_slot',
                'azurerm_function_app_flex_consumption',
            ],
        },
        attributes: {
            httpsOnly: { type: 'boolean', description: 'Whether HTTP is sent on to HTTPS.', fallback: false },
            'siteConfig.minTlsVersion': {
                type: 'string',
                description: '`1.0`, `1.1`, `1.2` or `1.3`. Where it is not written: `1.2`.',
                terraform: ['site_config.minimum_tls_version', 'site_config.min_tls_version'],
                fallback: '1.2',
            },
            'siteConfig.ftpsState': {
                type: 'string',
                description: '`Disabled`, `FtpsOnly` or `AllAllowed`. Null where it is not written: azurerm then disables it for the apps that are ' +
                    'named Linux or Windows; the older `azurerm_app_service` and `azurerm_function_app` leave it to Azure.',
                terraform: 'site_config.ftps_state',
            },
            'siteConfig.http20Enabled': {
                type: 'boolean',
                description: 'Whether HTTP/2 is spoken.',
                terraform: 'site_config.http2_enabled',
                fallback: false,
            },
            'siteConfig.remoteDebuggingEnabled': {
                type: 'boolean',
                description: 'Whether a debugger can attach from outside.',
                terraform: 'site_config.remote_debugging_enabled',
                fallback: false,
            },
            'siteConfig.cors.allowedOrigins': {
                type: 'list',
                description: 'The origins whose scripts may call it; `*` for all.',
                terraform: 'site_config.cors.allowed_origins',
            },
            'siteAuthSettings.enabled': {
                type: 'boolean',
                description: 'Whether App Service authenticates each request before the app sees it.',
                terraform: ['auth_settings_v2.auth_enabled', 'auth_settings.enabled'],
                fallback: false,
            },
            'siteAuthSettings.requireHttps': {
                type: 'boolean',
                description: 'Whether that authentication refuses plain HTTP. Where it is not written: true.',
                terraform: 'auth_settings_v2.require_https',
                fallback: true,
            },
            clientCertEnabled: {
                type: 'boolean',
                description: 'Whether clients are asked for a certificate.',
                terraform: ['client_certificate_enabled', 'client_cert_enabled'],
                fallback: false,
            },
            clientCertMode: {
                type: 'string',
                description: '`Required`, `Optional` or `OptionalInteractiveUser`.',
                terraform: ['client_certificate_mode', 'client_cert_mode'],
            },
            publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
            identity: IDENTITY,
            tags: shared_attributes_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/azure/index.js









/** The types of Azure, with the attribute names of its Resource Manager. */
const AZURE = [
    ...STORAGE,
    ...NETWORK,
    ...compute_COMPUTE,
    ...CONTAINERS,
    ...SQL,
    ...DATABASES,
    ...KEY_VAULT,
    ...WEB,
    ...MANAGEMENT,
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/streaming.js
const BROKER_LOGS = 'logging_info.broker_logs';
const IN_TRANSIT = 'encryption_info.encryption_in_transit';
const STREAMING = [
    {
        type: 'AWS::MSK::Cluster',
        provider: 'aws',
        description: 'A Kafka cluster. Always encrypted at rest, by default with the key that AWS manages; TLS only, in transit and between ' +
            'brokers, unless the code says otherwise (https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html).',
        terraform: { types: ['aws_msk_cluster'] },
        attributes: {
            clusterName: { type: 'string', description: 'The name.' },
            'encryptionInfo.encryptionAtRest.dataVolumeKmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for MSK.',
                terraform: 'encryption_info.encryption_at_rest_kms_key_arn',
                derive: 'key',
            },
            'encryptionInfo.encryptionInTransit.clientBroker': {
                type: 'string',
                description: '`TLS`, `TLS_PLAINTEXT` or `PLAINTEXT`; null for `TLS`.',
                terraform: `${IN_TRANSIT}.client_broker`,
            },
            'encryptionInfo.encryptionInTransit.inCluster': {
                type: 'boolean',
                description: 'Whether traffic between brokers is encrypted.',
                terraform: `${IN_TRANSIT}.in_cluster`,
                fallback: true,
            },
            'brokerNodeGroupInfo.connectivityInfo.publicAccess.type': {
                type: 'string',
                description: '`DISABLED`, or `SERVICE_PROVIDED_EIPS` where brokers have public addresses.',
                fallback: 'DISABLED',
            },
            'loggingInfo.brokerLogs.cloudWatchLogs.enabled': {
                type: 'boolean',
                description: 'Whether logs of brokers go to CloudWatch.',
                terraform: `${BROKER_LOGS}.cloudwatch_logs.enabled`,
                fallback: false,
            },
            'loggingInfo.brokerLogs.firehose.enabled': {
                type: 'boolean',
                description: 'Whether logs of brokers go to Firehose.',
                fallback: false,
            },
            'loggingInfo.brokerLogs.s3.enabled': {
                type: 'boolean',
                description: 'Whether logs of brokers go to S3.',
                terraform: `${BROKER_LOGS}.s3.enabled`,
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::AmazonMQ::Broker',
        provider: 'aws',
        description: 'A message broker. Always encrypted, by default with a key that AWS owns; without public access and without logs unless ' +
            'the code says otherwise (https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html).',
        terraform: { types: ['aws_mq_broker'] },
        attributes: {
            brokerName: { type: 'string', description: 'The name.' },
            engineType: { type: 'string', description: '`ActiveMQ` or `RabbitMQ`.' },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address.',
                fallback: false,
            },
            'logs.general': {
                type: 'boolean',
                description: 'Whether general logs go to CloudWatch.',
                fallback: false,
            },
            'logs.audit': {
                type: 'boolean',
                description: 'Whether administrative actions are recorded; ActiveMQ only.',
                fallback: false,
            },
            'encryptionOptions.kmsKeyId': {
                type: 'string',
                description: 'The KMS key; without one, a key that AWS owns or manages.',
                derive: 'key',
            },
            'encryptionOptions.useAwsOwnedKey': {
                type: 'boolean',
                description: 'Whether AWS owns the key.',
                fallback: true,
            },
            autoMinorVersionUpgrade: { type: 'boolean', description: 'Whether minor upgrades are automatic.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Kinesis::Stream',
        provider: 'aws',
        description: 'A data stream. Not encrypted unless the code says so (https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html).',
        terraform: { types: ['aws_kinesis_stream'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            'streamEncryption.encryptionType': {
                type: 'string',
                description: '`KMS`, or `NONE`.',
                terraform: 'encryption_type',
                fallback: 'NONE',
            },
            'streamEncryption.keyId': {
                type: 'string',
                description: 'The KMS key; `alias/aws/kinesis` is the one that AWS manages.',
                terraform: 'kms_key_id',
                derive: 'key',
            },
            retentionPeriodHours: {
                type: 'number',
                description: 'How long records are kept.',
                unit: 'hours',
                terraform: 'retention_period',
                fallback: 24,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::KinesisFirehose::DeliveryStream',
        provider: 'aws',
        description: 'A delivery stream. Records that are put into it are not encrypted unless the code says so; those of a stream or a ' +
            'Kafka topic are as they are there (https://docs.aws.amazon.com/firehose/latest/dev/encryption.html).',
        terraform: { types: ['aws_kinesis_firehose_delivery_stream'] },
        attributes: {
            deliveryStreamName: { type: 'string', description: 'The name.', terraform: 'name' },
            'deliveryStreamEncryption.enabled': {
                type: 'boolean',
                description: 'Whether records are encrypted while they wait.',
                terraform: 'server_side_encryption.enabled',
                cloudformation: { value: true, path: 'DeliveryStreamEncryptionConfigurationInput' },
                fallback: false,
            },
            'deliveryStreamEncryption.keyType': {
                type: 'string',
                description: '`AWS_OWNED_CMK` or `CUSTOMER_MANAGED_CMK`.',
                terraform: 'server_side_encryption.key_type',
                cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyType',
                fallback: 'AWS_OWNED_CMK',
            },
            'deliveryStreamEncryption.keyArn': {
                type: 'string',
                description: 'The KMS key.',
                terraform: 'server_side_encryption.key_arn',
                cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyARN',
                derive: 'key',
            },
            hasStreamSource: {
                type: 'boolean',
                description: 'Whether its records come from a Kinesis stream or a Kafka topic.',
                terraform: ['kinesis_source_configuration', 'msk_source_configuration'],
                cloudformation: ['KinesisStreamSourceConfiguration', 'MSKSourceConfiguration'],
                derive: 'exists',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/auto-scaling.js
const AUTO_SCALING = [
    {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        provider: 'aws',
        description: 'A group of instances of which some are always there, with what it is attached to.',
        terraform: {
            types: ['aws_autoscaling_group'],
            names: ['name'],
            satellites: {
                aws_autoscaling_attachment: 'autoscaling_group_name',
                aws_autoscaling_traffic_source_attachment: 'autoscaling_group_name',
            },
        },
        cloudformation: { names: ['AutoScalingGroupName'] },
        attributes: {
            healthCheckType: {
                type: 'string',
                description: '`EC2`, which is the default, or `ELB` (https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html).',
                cloudformation: ['HealthCheckType'],
                fallback: 'EC2',
            },
            loadBalancers: {
                type: 'list',
                description: 'The classic load balancers and target groups that send traffic to it.',
                terraform: [
                    'load_balancers',
                    'target_group_arns',
                    'traffic_source.identifier',
                    'aws_autoscaling_attachment:elb',
                    'aws_autoscaling_attachment:lb_target_group_arn',
                    'aws_autoscaling_attachment:alb_target_group_arn',
                    'aws_autoscaling_traffic_source_attachment:traffic_source.identifier',
                ],
                cloudformation: ['LoadBalancerNames', 'TargetGroupARNs', 'TrafficSources.Identifier'],
            },
            launchConfigurationName: {
                type: 'string',
                description: 'The launch configuration, the old way.',
                terraform: 'launch_configuration',
            },
            tags: { type: 'map', description: 'Tags by key.', terraform: [], cloudformation: [] },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/load-balancing.js

/** CloudFormation has the attributes of load balancers as a list of keys and values. */
function entry(key) {
    return { path: 'LoadBalancerAttributes', only: { Key: [key] }, then: 'Value' };
}
/** What a call of the module leaves to its default, which has changed. */
const load_balancing_BY_VERSION = { unknown: 'the version of the module decides', path: 'source' };
const LOAD_BALANCING = [
    {
        type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        provider: 'aws',
        description: 'An application, network or gateway load balancer. Access logs, deletion protection and dropping invalid headers are off by default ' +
            '(https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes).',
        modules: ['terraform-aws-modules/alb/aws'],
        terraform: { types: ['aws_lb', 'aws_alb'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            type: {
                type: 'string',
                description: '`application`, which is the default, `network` or `gateway`.',
                terraform: 'load_balancer_type',
                module: 'load_balancer_type',
                fallback: 'application',
            },
            scheme: {
                type: 'string',
                description: '`internet-facing`, which is the default, or `internal`.',
                terraform: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
                module: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
                fallback: 'internet-facing',
            },
            'accessLogs.enabled': {
                type: 'boolean',
                description: 'Whether requests are recorded in a bucket.',
                terraform: 'access_logs.enabled',
                module: ['access_logs.enabled', load_balancing_BY_VERSION],
                cloudformation: entry('access_logs.s3.enabled'),
                fallback: false,
            },
            'deletionProtection.enabled': {
                type: 'boolean',
                description: 'Whether it cannot be deleted.',
                terraform: 'enable_deletion_protection',
                module: ['enable_deletion_protection', load_balancing_BY_VERSION],
                cloudformation: entry('deletion_protection.enabled'),
                fallback: false,
            },
            dropInvalidHeaderFields: {
                type: 'boolean',
                description: 'Whether headers with invalid names are dropped.',
                terraform: 'drop_invalid_header_fields',
                module: ['drop_invalid_header_fields', load_balancing_BY_VERSION],
                cloudformation: entry('routing.http.drop_invalid_header_fields.enabled'),
                fallback: false,
            },
            desyncMitigationMode: {
                type: 'string',
                description: '`defensive`, which is the default, `strictest` or `monitor`.',
                cloudformation: entry('routing.http.desync_mitigation_mode'),
                fallback: 'defensive',
            },
            referrers: referrers,
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ElasticLoadBalancingV2::Listener',
        provider: 'aws',
        description: 'A listener of a load balancer.',
        terraform: { types: ['aws_lb_listener', 'aws_alb_listener'] },
        attributes: {
            protocol: {
                type: 'string',
                description: '`HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP` …; where none is written beside a port, HTTP; of a gateway load balancer there is neither.',
            },
            port: { type: 'number', description: 'The port.' },
            sslPolicy: {
                type: 'string',
                description: 'The security policy of TLS. Where none is named, `ELBSecurityPolicy-2016-08`, with TLS 1.0 ' +
                    '(https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html).',
                fallback: 'ELBSecurityPolicy-2016-08',
            },
            loadBalancerArn: { type: 'string', description: 'The load balancer.' },
            defaultActions: {
                type: 'list',
                description: 'What it does.',
                terraform: 'default_action',
                attributes: {
                    type: { type: 'string', description: '`forward`, `redirect`, `fixed-response` …' },
                    'redirectConfig.protocol': {
                        type: 'string',
                        description: 'What it redirects to; `#{protocol}` keeps the protocol.',
                        terraform: 'redirect.protocol',
                    },
                    'redirectConfig.port': {
                        type: 'string',
                        description: 'The port that it redirects to.',
                        terraform: 'redirect.port',
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ElasticLoadBalancing::LoadBalancer',
        provider: 'aws',
        description: 'A classic load balancer, with the policies of its listeners.',
        terraform: {
            types: ['aws_elb'],
            names: ['name'],
            satellites: { aws_load_balancer_policy: 'load_balancer_name' },
        },
        cloudformation: { names: ['LoadBalancerName'] },
        attributes: {
            type: {
                type: 'string',
                description: '`classic`.',
                terraform: [],
                cloudformation: [],
                fallback: 'classic',
            },
            scheme: {
                type: 'string',
                description: '`internet-facing`, which is the default, or `internal`.',
                terraform: { path: 'internal', values: { true: 'internal', false: 'internet-facing' } },
                fallback: 'internet-facing',
            },
            accessLoggingPolicy: {
                type: 'map',
                description: 'Access logs; null where there are none.',
                terraform: 'access_logs',
                attributes: {
                    enabled: { type: 'boolean', description: 'Whether requests are recorded.', fallback: true },
                    s3BucketName: { type: 'string', description: 'Where the logs go.', terraform: 'bucket' },
                },
            },
            listeners: {
                type: 'list',
                description: 'The listeners.',
                terraform: 'listener',
                attributes: {
                    protocol: {
                        type: 'string',
                        description: '`HTTP`, `HTTPS`, `TCP`, `SSL`.',
                        terraform: 'lb_protocol',
                    },
                    loadBalancerPort: { type: 'number', description: 'The port.', terraform: 'lb_port' },
                    instanceProtocol: { type: 'string', description: 'The protocol to the instances.' },
                    sslCertificateId: { type: 'string', description: 'The certificate.' },
                },
            },
            policies: {
                type: 'list',
                description: 'The policies, among them those that say which protocols and ciphers are accepted.',
                terraform: 'aws_load_balancer_policy:',
                attributes: {
                    policyName: { type: 'string', description: 'The name.' },
                    policyType: {
                        type: 'string',
                        description: '`SSLNegotiationPolicyType` and others.',
                        terraform: 'policy_type_name',
                    },
                    attributes: {
                        type: 'list',
                        description: 'The settings: protocols and ciphers with `true` or `false`.',
                        terraform: 'policy_attribute',
                        attributes: {
                            name: {
                                type: 'string',
                                description: '`Protocol-TLSv1`, `Reference-Security-Policy`, a cipher.',
                            },
                            value: { type: 'string', description: '`true`, `false`, a name.' },
                        },
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/vpc.js

const RULE = {
    ipProtocol: {
        type: 'string',
        description: "`tcp`, `udp`, `icmp`, `icmpv6`, another protocol's number, or `-1` for all.",
    },
    fromPort: {
        type: 'number',
        description: 'The first port, 0 where the protocol is all; of ICMP, the type.',
    },
    toPort: {
        type: 'number',
        description: 'The last port, 65535 where the protocol is all; of ICMP, the code.',
    },
    cidr: {
        type: 'string',
        description: 'The address range, of either family; null where the rule names something else.',
    },
    cidrIp: { type: 'string', description: 'The IPv4 range.' },
    cidrIpv6: { type: 'string', description: 'The IPv6 range.' },
    securityGroupId: {
        type: 'string',
        description: 'The security group at the other end; `self` for this one.',
    },
    prefixListId: { type: 'string', description: 'The prefix list at the other end.' },
    description: { type: 'string', description: 'What the rule is for.' },
};
const ACL_RULE = {
    ruleNumber: { type: 'number', description: 'Rules are tried in this order; the first that fits decides.' },
    ruleAction: { type: 'string', description: '`allow` or `deny`.' },
    ipProtocol: { type: 'string', description: '`tcp`, `udp`, `icmp`, a number, or `-1` for all.' },
    fromPort: { type: 'number', description: 'The first port, 0 where the protocol is all.' },
    toPort: { type: 'number', description: 'The last port, 65535 where the protocol is all.' },
    cidr: { type: 'string', description: 'The address range, of either family.' },
};
const vpc_TAGS = { type: 'map', description: 'Tags by key.' };
const VPC = [
    {
        type: 'AWS::EC2::SecurityGroup',
        provider: 'aws',
        description: 'A security group with its rules, inline or as resources of their own. A rule that names several ranges counts ' +
            'as one for each. Rules whose group is not in the code stand for a group of which only they are known.',
        terraform: {
            types: ['aws_security_group', 'aws_default_security_group'],
            satellites: {
                aws_security_group_rule: 'security_group_id',
                aws_vpc_security_group_ingress_rule: 'security_group_id',
                aws_vpc_security_group_egress_rule: 'security_group_id',
            },
        },
        modules: [
            'terraform-aws-modules/security-group/aws',
            ...[
                'ssh',
                'rdp',
                'http-80',
                'https-443',
                'mysql',
                'mssql',
                'postgresql',
                'redis',
                'memcached',
                'nfs',
            ].map((part) => `terraform-aws-modules/security-group/aws//modules/${part}`),
        ],
        cloudformation: {
            satellites: {
                'AWS::EC2::SecurityGroupIngress': 'GroupId',
                'AWS::EC2::SecurityGroupEgress': 'GroupId',
            },
        },
        attributes: {
            groupName: { type: 'string', description: 'The name.', terraform: 'name', module: 'name' },
            groupDescription: { type: 'string', description: 'What the group is for.', terraform: 'description' },
            vpcId: { type: 'string', description: 'The VPC.' },
            tags: vpc_TAGS,
            referrers: referrers,
            securityGroupIngress: {
                type: 'list',
                description: 'What may come in.',
                terraform: ['ingress', 'aws_security_group_rule:', 'aws_vpc_security_group_ingress_rule:'],
                module: '',
                cloudformation: ['SecurityGroupIngress', 'AWS::EC2::SecurityGroupIngress:'],
                derive: 'ingress',
                attributes: RULE,
            },
            securityGroupEgress: {
                type: 'list',
                description: 'What may go out.',
                terraform: ['egress', 'aws_security_group_rule:', 'aws_vpc_security_group_egress_rule:'],
                module: '',
                cloudformation: ['SecurityGroupEgress', 'AWS::EC2::SecurityGroupEgress:'],
                derive: 'egress',
                attributes: RULE,
            },
        },
    },
    {
        type: 'AWS::EC2::VPC',
        provider: 'aws',
        description: 'A virtual private cloud, with its flow logs.',
        modules: ['terraform-aws-modules/vpc/aws'],
        terraform: {
            types: ['aws_vpc', 'aws_default_vpc'],
            satellites: { aws_flow_log: { by: 'vpc_id', isOptional: true } },
        },
        cloudformation: {
            satellites: { 'AWS::EC2::FlowLog': { by: 'ResourceId', only: { ResourceType: 'VPC' } } },
        },
        attributes: {
            cidrBlock: { type: 'string', description: 'The address range.' },
            tags: vpc_TAGS,
            referrers: referrers,
            'flow_logs.enabled': {
                type: 'boolean',
                description: 'Whether traffic is recorded by a flow log of the whole VPC.',
                terraform: 'aws_flow_log:',
                module: 'enable_flow_log',
                cloudformation: 'AWS::EC2::FlowLog:',
                derive: 'exists',
                fallback: false,
            },
            'flow_logs.trafficType': {
                type: 'string',
                description: '`ALL`, `ACCEPT` or `REJECT`.',
                terraform: 'aws_flow_log:traffic_type',
                cloudformation: 'AWS::EC2::FlowLog:TrafficType',
            },
        },
    },
    {
        type: 'AWS::EC2::NetworkAcl',
        provider: 'aws',
        description: 'A network ACL with its rules, inline or as resources of their own. Rules whose ACL is not in the code stand for one of ' +
            'which only they are known.',
        terraform: {
            types: ['aws_network_acl', 'aws_default_network_acl'],
            satellites: { aws_network_acl_rule: 'network_acl_id' },
        },
        cloudformation: { satellites: { 'AWS::EC2::NetworkAclEntry': 'NetworkAclId' } },
        attributes: {
            vpcId: { type: 'string', description: 'The VPC.' },
            tags: vpc_TAGS,
            ingress: {
                type: 'list',
                description: 'What may come in, and what may not.',
                terraform: ['ingress', 'aws_network_acl_rule:'],
                cloudformation: 'AWS::EC2::NetworkAclEntry:',
                derive: 'aclIngress',
                attributes: ACL_RULE,
            },
            egress: {
                type: 'list',
                description: 'What may go out, and what may not.',
                terraform: ['egress', 'aws_network_acl_rule:'],
                cloudformation: 'AWS::EC2::NetworkAclEntry:',
                derive: 'aclEgress',
                attributes: ACL_RULE,
            },
        },
    },
    {
        type: 'AWS::EC2::Subnet',
        provider: 'aws',
        description: 'A subnet of a VPC.',
        terraform: { types: ['aws_subnet'] },
        attributes: {
            vpcId: { type: 'string', description: 'The VPC.' },
            cidrBlock: { type: 'string', description: 'The address range.' },
            mapPublicIpOnLaunch: {
                type: 'boolean',
                description: 'Whether instances get a public address; not by default (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html).',
                fallback: false,
            },
            tags: vpc_TAGS,
        },
    },
    {
        type: 'AWS::EC2::RouteTable',
        provider: 'aws',
        description: 'A route table with its routes, inline or as resources of their own.',
        terraform: {
            types: ['aws_route_table', 'aws_default_route_table'],
            satellites: { aws_route: 'route_table_id' },
        },
        cloudformation: { satellites: { 'AWS::EC2::Route': 'RouteTableId' } },
        attributes: {
            vpcId: { type: 'string', description: 'The VPC.' },
            tags: vpc_TAGS,
            routes: {
                type: 'list',
                description: 'The routes.',
                terraform: ['route', 'aws_route:'],
                cloudformation: 'AWS::EC2::Route:',
                attributes: {
                    destinationCidrBlock: {
                        type: 'string',
                        description: 'Where it leads, IPv4.',
                        terraform: ['cidr_block', 'destination_cidr_block'],
                    },
                    destinationIpv6CidrBlock: {
                        type: 'string',
                        description: 'Where it leads, IPv6.',
                        terraform: ['ipv6_cidr_block', 'destination_ipv6_cidr_block'],
                    },
                    vpcPeeringConnectionId: {
                        type: 'string',
                        description: 'The peering connection that it goes over.',
                    },
                    gatewayId: { type: 'string', description: 'The internet gateway, or another.' },
                    natGatewayId: { type: 'string', description: 'The NAT gateway.' },
                },
            },
        },
    },
    {
        type: 'AWS::EC2::VPCEndpointService',
        provider: 'aws',
        description: 'A service that other accounts can reach through an interface endpoint.',
        terraform: { types: ['aws_vpc_endpoint_service'] },
        attributes: {
            acceptanceRequired: { type: 'boolean', description: 'Whether somebody must accept a connection.' },
        },
    },
    {
        type: 'AWS::EC2::TransitGateway',
        provider: 'aws',
        description: 'A transit gateway, between VPCs and networks.',
        terraform: { types: ['aws_ec2_transit_gateway'] },
        attributes: {
            autoAcceptSharedAttachments: {
                type: 'string',
                description: '`enable` accepts attachments of other accounts by itself; `disable` is the default.',
                fallback: 'disable',
            },
            tags: vpc_TAGS,
        },
    },
    {
        type: 'AWS::EC2::EIP',
        provider: 'aws',
        description: 'An Elastic IP address.',
        terraform: { types: ['aws_eip'] },
        attributes: {
            instanceId: { type: 'string', description: 'The instance that has it.', terraform: 'instance' },
            networkInterfaceId: {
                type: 'string',
                description: 'The network interface that has it.',
                terraform: 'network_interface',
                cloudformation: [],
            },
            referrers: referrers,
            tags: vpc_TAGS,
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/secrets.js

const SECRETS = [
    {
        type: 'AWS::KMS::Key',
        provider: 'aws',
        description: 'A KMS key. Its material is not rotated unless the code says so; asymmetric and HMAC keys cannot be (https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).',
        terraform: { types: ['aws_kms_key'], satellites: { aws_kms_key_policy: 'key_id' } },
        attributes: {
            enableKeyRotation: {
                type: 'boolean',
                description: 'Whether the material is renewed by itself.',
                fallback: false,
            },
            rotationPeriodInDays: { type: 'number', description: 'How often.', unit: 'days' },
            keySpec: {
                type: 'string',
                description: '`SYMMETRIC_DEFAULT`, `RSA_2048` …',
                terraform: 'customer_master_key_spec',
                fallback: 'SYMMETRIC_DEFAULT',
            },
            keyUsage: {
                type: 'string',
                description: '`ENCRYPT_DECRYPT`, `SIGN_VERIFY` …',
                fallback: 'ENCRYPT_DECRYPT',
            },
            customKeyStoreId: {
                type: 'string',
                description: 'The key store outside of KMS that holds it; such keys cannot be rotated.',
            },
            enabled: {
                type: 'boolean',
                description: 'Whether it can be used.',
                terraform: 'is_enabled',
                fallback: true,
            },
            pendingWindowInDays: {
                type: 'number',
                description: 'How long deleting it waits.',
                unit: 'days',
                terraform: 'deletion_window_in_days',
            },
            statements: statements('The statements of the key policy.', ['aws_kms_key_policy:policy', 'policy'], ['KeyPolicy']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SecretsManager::Secret',
        provider: 'aws',
        description: 'A secret. It is encrypted with the key `aws/secretsmanager` unless the code names one, and not rotated unless the code says so (https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html).',
        terraform: {
            types: ['aws_secretsmanager_secret'],
            names: ['name'],
            satellites: {
                aws_secretsmanager_secret_rotation: 'secret_id',
                aws_secretsmanager_secret_policy: 'secret_arn',
            },
        },
        cloudformation: {
            names: ['Name'],
            satellites: {
                'AWS::SecretsManager::RotationSchedule': 'SecretId',
                'AWS::SecretsManager::ResourcePolicy': 'SecretId',
                'AWS::SecretsManager::SecretTargetAttachment': 'SecretId',
            },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            kmsKeyId: { type: 'string', description: 'The KMS key that it is encrypted with.' },
            rotation: {
                type: 'map',
                description: 'How it is rotated; null where it is not.',
                terraform: ['aws_secretsmanager_secret_rotation:', 'rotation_rules'],
                cloudformation: [
                    'AWS::SecretsManager::RotationSchedule:',
                    {
                        unknown: 'a rotation schedule of its target attachment may be meant for it',
                        path: 'AWS::SecretsManager::SecretTargetAttachment:',
                    },
                ],
                attributes: {
                    automaticallyAfterDays: {
                        type: 'number',
                        description: 'How often.',
                        unit: 'days',
                        terraform: ['rotation_rules.automatically_after_days', 'automatically_after_days'],
                        cloudformation: 'RotationRules.AutomaticallyAfterDays',
                    },
                    scheduleExpression: {
                        type: 'string',
                        description: 'How often, as `rate()` or `cron()`.',
                        terraform: 'rotation_rules.schedule_expression',
                        cloudformation: 'RotationRules.ScheduleExpression',
                    },
                },
            },
            statements: statements('The statements of its policy.', ['aws_secretsmanager_secret_policy:policy', 'policy'], ['AWS::SecretsManager::ResourcePolicy:ResourcePolicy']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SSM::Parameter',
        provider: 'aws',
        description: 'A parameter. CloudFormation cannot make those of the type `SecureString`.',
        terraform: { types: ['aws_ssm_parameter'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            type: { type: 'string', description: '`String`, `StringList` or `SecureString`.' },
            keyId: { type: 'string', description: 'The KMS key of a `SecureString`.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SSM::Document',
        provider: 'aws',
        description: 'A document of Systems Manager. In Terraform its content is a text, in JSON or YAML.',
        terraform: { types: ['aws_ssm_document'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            documentType: {
                type: 'string',
                description: '`Command`, `Automation`, `Session` …',
                fallback: 'Command',
            },
            documentFormat: { type: 'string', description: '`JSON`, `YAML` or `TEXT`.', fallback: 'JSON' },
            content: { type: 'any', description: 'What it says.' },
            'permissions.accountIds': {
                type: 'string',
                description: 'The accounts that it is shared with, or `All`.',
                cloudformation: [],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/docker.js
const COMMAND = {
    name: { type: 'string', description: 'The program, without its directory: `apt-get`.' },
    arguments: { type: 'list', description: 'What stands behind it, word by word.' },
    environment: {
        type: 'list',
        description: 'The variables that are set for this command alone.',
        attributes: {
            name: { type: 'string', description: 'The name.' },
            value: { type: 'string', description: 'The value.' },
        },
    },
    text: { type: 'string', description: 'The command as written.' },
};
const FILES = {
    sources: { type: 'list', description: 'What is put into the image: paths, URLs, here-documents.' },
    destination: { type: 'string', description: 'Where it is put.' },
    from: {
        type: 'string',
        description: 'The stage or image that it is taken from; null for the build context.',
    },
    chown: { type: 'string', description: 'Whose it is going to be.' },
    chmod: { type: 'string', description: 'Its permissions.' },
    checksum: { type: 'string', description: 'The checksum that what is fetched must have.' },
};
const PAIR = {
    name: { type: 'string', description: 'The name.' },
    value: { type: 'string', description: 'The value; null where only the name is written.' },
};
const IMAGE = {
    image: { type: 'string', description: 'The image as a whole; null for another stage.' },
    name: {
        type: 'string',
        description: 'The image without tag and digest: `node`, `ghcr.io/org/app`, `scratch`.',
    },
    tag: { type: 'string', description: 'The tag; null where none is written, which means `latest`.' },
    digest: { type: 'string', description: 'The digest, `sha256:…`.' },
};
const DOCKER = [
    {
        type: 'Dockerfile::Stage',
        provider: 'docker',
        description: 'A stage of a Dockerfile: from a `FROM` to the next. The last one becomes the image. Variables of `ARG` and `ENV` are put in; ' +
            'one without a default is unknown, and so may be one that the base image brings. What a stage is based on another stage for ' +
            '(`user`, `healthcheck`, variables) it has from there; of an image that is not built in the file nothing is known. ' +
            '(https://docs.docker.com/reference/dockerfile/)',
        attributes: {
            name: { type: 'string', description: 'The name behind `AS`; null for a stage without one.' },
            number: { type: 'number', description: 'Its place in the file, from 0.' },
            isFinal: { type: 'boolean', description: 'Whether it is the last one, which becomes the image.' },
            isNameTaken: { type: 'boolean', description: 'Whether an earlier stage has the same name.' },
            from: {
                type: 'map',
                description: 'What it is based on.',
                attributes: {
                    ...IMAGE,
                    stage: { type: 'string', description: 'The stage of the same file; null for an image.' },
                    platform: { type: 'string', description: 'The platform, `linux/amd64`.' },
                },
            },
            base: {
                type: 'map',
                description: 'The image that it is based on in the end, by way of other stages or directly.',
                attributes: IMAGE,
            },
            user: {
                type: 'string',
                description: 'The last `USER`, without the group; null where none is set, and the user of the base image counts.',
            },
            healthcheck: {
                type: 'map',
                description: 'The last `HEALTHCHECK`; null where there is none.',
                attributes: {
                    isDisabled: { type: 'boolean', description: 'Whether it says `NONE`.' },
                    command: { type: 'string', description: 'The command as written.' },
                    interval: { type: 'string', description: 'How often it runs, `30s`.' },
                    timeout: { type: 'string', description: 'How long it may take.' },
                    retries: { type: 'string', description: 'How often it may fail.' },
                },
            },
            runs: {
                type: 'list',
                description: 'The `RUN` instructions.',
                attributes: {
                    text: { type: 'string', description: 'The script as written.' },
                    commands: { type: 'list', description: 'Its commands.', attributes: COMMAND },
                    network: { type: 'string', description: '`default`, `none` or `host`.' },
                    security: { type: 'string', description: '`sandbox` or `insecure`.' },
                },
            },
            commands: {
                type: 'list',
                description: 'The commands of all `RUN` instructions, also those that other commands run: in `$(…)`, by `sudo`, by `sh -c`.',
                attributes: COMMAND,
            },
            copies: { type: 'list', description: 'The `COPY` instructions.', attributes: FILES },
            adds: { type: 'list', description: 'The `ADD` instructions.', attributes: FILES },
            environment: { type: 'list', description: 'The variables of `ENV`.', attributes: PAIR },
            arguments: {
                type: 'list',
                description: 'The variables of `ARG`; the value is the default, also that which was given before the first `FROM`.',
                attributes: PAIR,
            },
            labels: { type: 'list', description: 'The labels.', attributes: PAIR },
            exposedPorts: {
                type: 'list',
                description: 'The ports of `EXPOSE`.',
                attributes: {
                    fromPort: { type: 'number', description: 'The first port.' },
                    toPort: { type: 'number', description: 'The last port.' },
                    protocol: { type: 'string', description: '`tcp` or `udp`.' },
                },
            },
            workingDirectories: { type: 'list', description: 'The paths of `WORKDIR`.' },
            entrypoints: {
                type: 'list',
                description: 'The `ENTRYPOINT` instructions as written; the last one counts.',
            },
            defaultCommands: {
                type: 'list',
                description: 'The `CMD` instructions as written; the last one counts.',
            },
            maintainers: { type: 'list', description: 'The `MAINTAINER` instructions, which are deprecated.' },
            volumes: { type: 'list', description: 'The paths of `VOLUME`.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/compute.js
/** How the metadata server reads switches: https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys */
const SWITCH = Object.fromEntries([
    ...['TRUE', 'True', 'true', 'YES', 'Yes', 'yes', 'Y', 'y', '1'].map((text) => [text, true]),
    ...['FALSE', 'False', 'false', 'NO', 'No', 'no', 'N', 'n', '0'].map((text) => [text, false]),
]);
/** What an instance does not say itself is taken from the template or the image that it is made from. */
const INHERITED = ['source_instance_template', 'source_machine_image'].map((path) => ({
    path,
    unknown: 'the template or image that the instance is made from decides',
}));
const SCOPES = {
    type: 'list',
    description: 'What it may be used for: `cloud-platform`, or the URL that this stands for, is everything.',
};
/** Of instances and of templates of instances. */
const INSTANCE = {
    name: { type: 'string', description: 'The name.' },
    labels: { type: 'map', description: 'Labels by key.', terraform: ['labels', ...INHERITED] },
    canIpForward: {
        type: 'boolean',
        description: 'Whether it may send packets with addresses of others.',
        terraform: ['can_ip_forward', ...INHERITED],
        fallback: false,
    },
    networkInterfaces: {
        type: 'list',
        description: 'The network interfaces.',
        terraform: ['network_interface', ...INHERITED],
        attributes: {
            network: { type: 'string', description: 'The network.' },
            subnetwork: { type: 'string', description: 'The subnet.' },
            accessConfigs: {
                type: 'list',
                description: 'External IPv4 addresses; an empty block is an ephemeral one.',
                terraform: 'access_config',
            },
            ipv6AccessConfigs: {
                type: 'list',
                description: 'External IPv6 addresses.',
                terraform: 'ipv6_access_config',
            },
        },
    },
    serviceAccounts: {
        type: 'list',
        description: 'The service account; an empty list where the instance has none.',
        terraform: ['service_account', ...INHERITED],
        attributes: {
            email: {
                type: 'string',
                description: "The account; null is the project's default account of Compute Engine.",
            },
            scopes: SCOPES,
        },
    },
    ...metadata('enableOslogin', 'enable-oslogin', 'Whether OS Login decides who may log in.'),
    ...metadata('blockProjectSshKeys', 'block-project-ssh-keys', 'Whether SSH keys of the project are refused.'),
    ...metadata('serialPortEnable', 'serial-port-enable', 'Whether the serial console takes connections.'),
    shieldedInstanceConfig: {
        type: 'map',
        description: 'Shielded VM; null where nothing is written. (https://cloud.google.com/compute/shielded-vm/docs/shielded-vm)',
        terraform: ['shielded_instance_config', ...INHERITED],
        attributes: {
            enableSecureBoot: {
                type: 'boolean',
                description: 'Whether only signed software boots; off by default.',
            },
            enableVtpm: {
                type: 'boolean',
                description: 'Whether there is a virtual TPM.',
                fallback: true,
            },
            enableIntegrityMonitoring: {
                type: 'boolean',
                description: 'Whether the boot is compared with a baseline.',
                fallback: true,
            },
        },
    },
};
function disks(places) {
    return {
        type: 'list',
        description: 'The disks that this makes, and their keys.',
        terraform: places,
        attributes: {
            source: { type: 'string', description: 'An existing disk, which has a key of its own.' },
            kmsKeyName: {
                type: 'string',
                description: 'The key in Cloud KMS.',
                terraform: ['kms_key_self_link', 'disk_encryption_key.kms_key_self_link'],
            },
            rawKey: {
                type: 'string',
                description: "The customer's own key.",
                terraform: [
                    'disk_encryption_key_raw',
                    'disk_encryption_key_rsa',
                    'disk_encryption_key.raw_key',
                    'disk_encryption_key.rsa_encrypted_key',
                ],
            },
        },
    };
}
function metadata(name, key, description) {
    return {
        [`metadata.${name}`]: {
            type: 'boolean',
            description: `${description} Null where the metadata does not say so.`,
            terraform: [{ path: `metadata.${key}`, values: SWITCH }, ...INHERITED],
        },
    };
}
const gcp_compute_COMPUTE = [
    {
        type: 'compute.googleapis.com/Instance',
        provider: 'gcp',
        description: 'A virtual machine of Compute Engine. What one that is made from a template or a machine image does not say itself ' +
            'is unknown.',
        terraform: {
            types: [
                'google_compute_instance',
                'google_compute_instance_from_template',
                'google_compute_instance_from_machine_image',
            ],
        },
        attributes: {
            ...INSTANCE,
            disks: disks(['boot_disk', ...INHERITED]),
        },
    },
    {
        type: 'compute.googleapis.com/InstanceTemplate',
        provider: 'gcp',
        description: 'What instances of Compute Engine are made from.',
        terraform: { types: ['google_compute_instance_template', 'google_compute_region_instance_template'] },
        attributes: { ...INSTANCE, disks: disks(['disk']) },
    },
    {
        type: 'compute.googleapis.com/Disk',
        provider: 'gcp',
        description: "A persistent disk. Google's keys encrypt it where it names none.",
        terraform: { types: ['google_compute_disk', 'google_compute_region_disk'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            labels: { type: 'map', description: 'Labels by key.' },
            disks: disks(['']),
        },
    },
    {
        type: 'compute.googleapis.com/ProjectMetadata',
        provider: 'gcp',
        description: 'Metadata that all instances of a project get: all of it, or a single item.',
        terraform: {
            types: ['google_compute_project_metadata', 'google_compute_project_metadata_item'],
        },
        attributes: {
            key: { type: 'string', description: 'Of a single item, its key.' },
            ...projectMetadata('enableOslogin', 'enable-oslogin', 'Whether OS Login decides who may log in.'),
            ...projectMetadata('serialPortEnable', 'serial-port-enable', 'Whether serial consoles take connections.'),
        },
    },
];
function projectMetadata(name, key, description) {
    return {
        [`metadata.${name}`]: {
            type: 'boolean',
            description,
            terraform: [
                { path: `metadata.${key}`, values: SWITCH },
                { path: '', only: { key: [key] }, then: 'value', values: SWITCH },
            ],
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/container.js
const METADATA_MODES = {
    GKE_METADATA_SERVER: 'GKE_METADATA',
    EXPOSE: 'GCE_METADATA',
};
const NODE = {
    serviceAccount: {
        type: 'string',
        description: "The service account; null or `default` is the project's default account of Compute Engine.",
    },
    imageType: { type: 'string', description: 'The image: `COS_CONTAINERD` where nothing is written.' },
    oauthScopes: { type: 'list', description: 'What the service account may be used for.' },
    'workloadMetadataConfig.mode': {
        type: 'string',
        description: '`GKE_METADATA` keeps the credentials of the node from workloads.',
        terraform: [
            { path: 'workload_metadata_config.mode', values: METADATA_MODES },
            { path: 'workload_metadata_config.node_metadata', values: METADATA_MODES },
        ],
    },
};
const POOL = {
    name: { type: 'string', description: 'The name.' },
    config: {
        type: 'map',
        description: 'How the nodes are set up; null where nothing is written.',
        terraform: 'node_config',
        attributes: NODE,
    },
    workloadPool: {
        type: 'string',
        description: 'Of the default pool, the pool of workload identities of the cluster.',
        terraform: ['workload_identity_config.workload_pool', 'workload_identity_config.identity_namespace'],
    },
    ...management('autoUpgrade', 'auto_upgrade', 'Whether the version of the nodes follows that of the control plane.'),
    ...management('autoRepair', 'auto_repair', 'Whether nodes that fail are made anew.'),
};
/** The default node pool, as the cluster describes it: there is one unless it is deleted at once, or Google runs the nodes. */
const DEFAULT_POOL = {
    path: '',
    except: { remove_default_node_pool: ['true'], enable_autopilot: ['true'] },
};
function nodePools(places) {
    return {
        type: 'list',
        description: 'The node pools that this describes. The default one of a cluster does not count if it has `nodePools` itself.',
        terraform: places,
        attributes: {
            ...POOL,
            nodePools: {
                type: 'list',
                description: 'The pools that take the place of the default one.',
                terraform: 'node_pool',
            },
        },
    };
}
function nodeAccounts(places) {
    return {
        type: 'list',
        description: 'The service accounts of nodes: of the node pools, and of what GKE adds by itself.',
        terraform: places,
        attributes: {
            serviceAccount: {
                type: 'string',
                description: "The account; null or `default` is the project's default account of Compute Engine.",
                terraform: [
                    'node_config.service_account',
                    'auto_provisioning_defaults.service_account',
                    'cluster_autoscaling.auto_provisioning_defaults.service_account',
                ],
            },
            isUsed: {
                type: 'boolean',
                description: 'Whether there are such nodes, as far as the code tells.',
                terraform: [
                    'node_config',
                    'initial_node_count',
                    'node_count',
                    'cluster',
                    'enabled',
                    'enable_autopilot',
                ],
                derive: 'exists',
            },
            nodePools: {
                type: 'list',
                description: 'The pools that take the place of the default one.',
                terraform: 'node_pool',
            },
        },
    };
}
function management(name, attribute, description) {
    return {
        [`management.${name}`]: {
            type: 'boolean',
            description: `${description} GKE does so where nothing is written.`,
            terraform: `management.${attribute}`,
        },
    };
}
const BINARY_AUTHORIZATION = [
    'binary_authorization.evaluation_mode',
    {
        path: 'binary_authorization.enabled',
        values: { true: 'PROJECT_SINGLETON_POLICY_ENFORCE', false: 'DISABLED' },
    },
    {
        path: 'enable_binary_authorization',
        values: { true: 'PROJECT_SINGLETON_POLICY_ENFORCE', false: 'DISABLED' },
    },
];
const container_CONTAINER = [
    {
        type: 'container.googleapis.com/Cluster',
        provider: 'gcp',
        description: 'A cluster of Google Kubernetes Engine. Where nothing is written: nodes have public addresses, everybody reaches the ' +
            'control plane, network policies have no effect; nodes are shielded, legacy authorization and client certificates are ' +
            'off, logs and metrics are kept (https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster, ' +
            'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster).',
        terraform: { types: ['google_container_cluster'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            resourceLabels: { type: 'map', description: 'Labels by key.' },
            'autopilot.enabled': {
                type: 'boolean',
                description: 'Whether Google runs the nodes.',
                terraform: 'enable_autopilot',
                fallback: false,
            },
            'privateClusterConfig.enablePrivateNodes': {
                type: 'boolean',
                description: 'Whether nodes have no public addresses.',
                terraform: 'private_cluster_config.enable_private_nodes',
                fallback: false,
            },
            'privateClusterConfig.enablePrivateEndpoint': {
                type: 'boolean',
                description: 'Whether the control plane has no public address.',
                terraform: 'private_cluster_config.enable_private_endpoint',
                fallback: false,
            },
            'controlPlaneEndpointsConfig.ipEndpointsConfig.enabled': {
                type: 'boolean',
                description: 'Whether the control plane is reached by addresses, and not by its name in DNS alone.',
                terraform: 'control_plane_endpoints_config.ip_endpoints_config.enabled',
                fallback: true,
            },
            masterAuthorizedNetworksConfig: {
                type: 'map',
                description: 'Who may reach the control plane; null where everybody may.',
                attributes: {
                    cidrBlocks: {
                        type: 'list',
                        description: 'The networks that may.',
                        terraform: 'cidr_blocks',
                        attributes: { cidrBlock: { type: 'string', description: 'The range.' } },
                    },
                },
            },
            'networkPolicy.enabled': {
                type: 'boolean',
                description: 'Whether network policies have an effect.',
                fallback: false,
            },
            'addonsConfig.networkPolicyConfig.disabled': {
                type: 'boolean',
                description: 'Whether what enforces network policies is switched off.',
                terraform: 'addons_config.network_policy_config.disabled',
            },
            'networkConfig.datapathProvider': {
                type: 'string',
                description: '`ADVANCED_DATAPATH` is Dataplane V2, which always enforces network policies.',
                terraform: 'datapath_provider',
            },
            'legacyAbac.enabled': {
                type: 'boolean',
                description: 'Whether legacy authorization counts beside RBAC.',
                terraform: 'enable_legacy_abac',
                fallback: false,
            },
            'masterAuth.clientCertificateConfig.issueClientCertificate': {
                type: 'boolean',
                description: 'Whether a client certificate is issued.',
                terraform: 'master_auth.client_certificate_config.issue_client_certificate',
                fallback: false,
            },
            'shieldedNodes.enabled': {
                type: 'boolean',
                description: 'Whether nodes prove their identity.',
                terraform: 'enable_shielded_nodes',
                fallback: true,
            },
            nodePools: nodePools([DEFAULT_POOL, 'node_pool']),
            nodeAccounts: nodeAccounts([
                DEFAULT_POOL,
                'node_pool',
                { path: 'cluster_autoscaling', only: { enabled: ['true'] } },
                { path: '', only: { enable_autopilot: ['true'] } },
            ]),
            loggingService: { type: 'string', description: 'Where logs go; `none` is nowhere.' },
            'loggingConfig.enableComponents': {
                type: 'list',
                description: 'Whose logs are kept; none where the list is empty, null where it is not written.',
                terraform: 'logging_config.enable_components',
            },
            monitoringService: { type: 'string', description: 'Where metrics go; `none` is nowhere.' },
            'monitoringConfig.enableComponents': {
                type: 'list',
                description: 'Whose metrics are kept; none where the list is empty, null where it is not written.',
                terraform: 'monitoring_config.enable_components',
            },
            ipAllocationPolicy: {
                type: 'map',
                description: 'The ranges of alias IPs; null where nothing is written.',
                terraform: 'ip_allocation_policy',
            },
            networkingMode: {
                type: 'string',
                description: '`VPC_NATIVE` or `ROUTES`; GKE takes VPC_NATIVE where nothing is written.',
            },
            'binaryAuthorization.evaluationMode': {
                type: 'string',
                description: '`PROJECT_SINGLETON_POLICY_ENFORCE`, or `DISABLED`.',
                terraform: BINARY_AUTHORIZATION,
                fallback: 'DISABLED',
            },
            'releaseChannel.channel': {
                type: 'string',
                description: 'The release channel, whose nodes are always upgraded.',
                terraform: 'release_channel.channel',
            },
        },
    },
    {
        type: 'container.googleapis.com/NodePool',
        provider: 'gcp',
        description: 'A node pool of a cluster, as a resource of its own.',
        terraform: { types: ['google_container_node_pool'] },
        attributes: {
            ...POOL,
            cluster: { type: 'string', description: 'The cluster.' },
            nodePools: nodePools(['']),
            nodeAccounts: nodeAccounts(['']),
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/bindings.js
/** The attribute `bindings`: what IAM grants on a resource. `places` are resources for one grant as a whole, or a policy's `policy_data`. */
function bindings(places) {
    return {
        type: 'list',
        description: 'Who has which role, through IAM resources of their own.',
        terraform: places,
        derive: 'bindings',
        attributes: {
            role: { type: 'string', description: 'The role: `roles/editor`.' },
            members: {
                type: 'list',
                description: 'Who has it: `user:…`, `group:…`, `serviceAccount:…`, `allUsers`, `allAuthenticatedUsers`.',
            },
            condition: { type: 'any', description: 'The condition under which they have it.' },
        },
    };
}
/** The satellites `<prefix>_iam_{binding,member,policy}` of a resource, which name it in `by`. */
function iamSatellites(prefix, by) {
    return { [`${prefix}_iam_binding`]: by, [`${prefix}_iam_member`]: by, [`${prefix}_iam_policy`]: by };
}
/** Where the bindings of these satellites are written. */
function iamPlaces(...prefixes) {
    return prefixes.flatMap((prefix) => [
        `${prefix}_iam_binding:`,
        `${prefix}_iam_member:`,
        `${prefix}_iam_policy:policy_data`,
    ]);
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/data.js

const KEY = 'google_kms_crypto_key';
const DATASET = 'google_bigquery_dataset';
const DATA = [
    {
        type: 'cloudkms.googleapis.com/CryptoKey',
        provider: 'gcp',
        description: 'A key of Cloud KMS with the IAM grants on it. It is not rotated unless a period is written, and only symmetric keys ' +
            'can be rotated automatically (https://cloud.google.com/kms/docs/key-rotation).',
        terraform: { types: [KEY], satellites: iamSatellites(KEY, 'crypto_key_id') },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            labels: { type: 'map', description: 'Labels by key.' },
            purpose: {
                type: 'string',
                description: '`ENCRYPT_DECRYPT`, `ASYMMETRIC_SIGN`, `ASYMMETRIC_DECRYPT`, `MAC`, …',
                fallback: 'ENCRYPT_DECRYPT',
            },
            importOnly: {
                type: 'boolean',
                description: 'Whether its versions are imported only.',
                fallback: false,
            },
            rotationPeriod: {
                type: 'string',
                description: 'How often a new version is made, in seconds with an s: `7776000s`.',
            },
            bindings: bindings(iamPlaces(KEY)),
        },
    },
    {
        type: 'bigquery.googleapis.com/Dataset',
        provider: 'gcp',
        description: "A BigQuery dataset with the access that is granted to it. Google's keys encrypt it unless it names one.",
        terraform: {
            types: [DATASET],
            names: ['dataset_id'],
            satellites: { ...iamSatellites(DATASET, 'dataset_id'), google_bigquery_dataset_access: 'dataset_id' },
        },
        attributes: {
            datasetId: { type: 'string', description: 'The name.' },
            labels: { type: 'map', description: 'Labels by key.' },
            access: {
                type: 'list',
                description: 'Who has access, by entries of the dataset or resources of their own.',
                terraform: ['access', 'google_bigquery_dataset_access:'],
                attributes: {
                    role: { type: 'string', description: '`READER`, `WRITER`, `OWNER`, or a role of IAM.' },
                    specialGroup: {
                        type: 'string',
                        description: '`projectOwners`, `projectReaders`, `projectWriters` or `allAuthenticatedUsers`.',
                    },
                    iamMember: { type: 'string', description: 'A member as IAM writes it: `allUsers`.' },
                    grantee: {
                        type: 'any',
                        description: 'Whoever or whatever has the access, in any of the ways to name it.',
                        terraform: [
                            'special_group',
                            'iam_member',
                            'user_by_email',
                            'group_by_email',
                            'domain',
                            'view',
                            'dataset',
                            'routine',
                        ],
                    },
                },
            },
            bindings: bindings(iamPlaces(DATASET)),
            'defaultEncryptionConfiguration.kmsKeyName': {
                type: 'string',
                description: 'The key in Cloud KMS.',
                terraform: 'default_encryption_configuration.kms_key_name',
            },
        },
    },
    {
        type: 'redis.googleapis.com/Instance',
        provider: 'gcp',
        description: 'A Memorystore for Redis instance, which asks for no password and does not use TLS unless it is told to ' +
            '(https://cloud.google.com/memorystore/docs/redis/about-redis-auth).',
        terraform: { types: ['google_redis_instance'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            authEnabled: { type: 'boolean', description: 'Whether clients need the password.', fallback: false },
            transitEncryptionMode: {
                type: 'string',
                description: '`SERVER_AUTHENTICATION` is TLS, `DISABLED` is none.',
                fallback: 'DISABLED',
            },
        },
    },
    {
        type: 'pubsub.googleapis.com/Topic',
        provider: 'gcp',
        description: "A Pub/Sub topic. Google's keys encrypt its messages unless it names one.",
        terraform: { types: ['google_pubsub_topic'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            kmsKeyName: { type: 'string', description: 'The key in Cloud KMS.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/iam.js

const NAME = { type: 'string', description: 'The name.' };
/** A resource for one grant is that grant as a whole; one for a policy has it as a text. */
const GRANTS = ['', 'policy_data'];
const iam_IAM = [
    {
        type: 'cloudresourcemanager.googleapis.com/Project',
        provider: 'gcp',
        description: 'A project. Terraform leaves it the default network unless it is told otherwise ' +
            '(https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project).',
        terraform: { types: ['google_project'] },
        attributes: {
            name: NAME,
            projectId: { type: 'string', description: 'The id.' },
            labels: { type: 'map', description: 'Labels by key.' },
            autoCreateNetwork: {
                type: 'boolean',
                description: 'Whether the default network stays.',
                fallback: true,
            },
        },
    },
    grants('Project', 'a project', 'project'),
    grants('Folder', 'a folder', 'folder'),
    grants('Organization', 'an organization', 'organization', 'org_id'),
    {
        type: 'cloudresourcemanager.googleapis.com/AuditConfig',
        provider: 'gcp',
        description: 'Which data access the audit logs of a project, a folder or an organization hold for a service; none where nothing is ' +
            'written (https://cloud.google.com/logging/docs/audit/configure-data-access).',
        terraform: {
            types: [
                'google_project_iam_audit_config',
                'google_folder_iam_audit_config',
                'google_organization_iam_audit_config',
            ],
        },
        attributes: {
            service: { type: 'string', description: '`allServices`, or one service.' },
            auditLogConfigs: {
                type: 'list',
                description: 'What is logged.',
                terraform: 'audit_log_config',
                attributes: {
                    logType: { type: 'string', description: '`ADMIN_READ`, `DATA_READ` or `DATA_WRITE`.' },
                    exemptedMembers: { type: 'list', description: 'Whose access is not logged.' },
                },
            },
        },
    },
];
function grants(scope, what, native, by = native) {
    const prefix = `google_${native}_iam`;
    return {
        type: `cloudresourcemanager.googleapis.com/${scope}IamPolicy`,
        provider: 'gcp',
        description: `What one resource grants on ${what}: a binding, a member or a policy.`,
        terraform: { types: [`${prefix}_binding`, `${prefix}_member`, `${prefix}_policy`] },
        attributes: {
            resource: { type: 'string', description: `The id of ${what}.`, terraform: by },
            bindings: bindings(GRANTS),
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/network.js
const RULES = {
    protocol: { type: 'string', description: '`tcp`, `udp`, `icmp`, `icmpv6`, `sctp`, …, or `all`.' },
    fromPort: { type: 'number', description: 'The first port; 0 where no port is named.' },
    toPort: { type: 'number', description: 'The last port; 65535 where no port is named.' },
};
/** A rule of a firewall policy does one thing with all that it matches. */
function ofPolicyRule(action) {
    return { path: '', only: { action: [action] }, then: 'match.layer4_configs' };
}
const network_NETWORK = [
    {
        type: 'compute.googleapis.com/Firewall',
        provider: 'gcp',
        description: 'A firewall rule of a VPC network, or of a firewall policy. It is for incoming traffic, and enforced, unless it says ' +
            'otherwise (https://cloud.google.com/firewall/docs/firewalls).',
        terraform: {
            types: [
                'google_compute_firewall',
                'google_compute_firewall_policy_rule',
                'google_compute_network_firewall_policy_rule',
                'google_compute_region_network_firewall_policy_rule',
            ],
        },
        attributes: {
            name: { type: 'string', description: 'The name.', terraform: ['name', 'rule_name'] },
            network: { type: 'string', description: 'The network.' },
            direction: { type: 'string', description: '`INGRESS` or `EGRESS`.', fallback: 'INGRESS' },
            disabled: { type: 'boolean', description: 'Whether the rule is not enforced.', fallback: false },
            priority: { type: 'number', description: 'Lower numbers win.', fallback: 1000 },
            sourceRanges: {
                type: 'list',
                description: 'Where traffic comes from.',
                terraform: ['source_ranges', 'match.src_ip_ranges'],
            },
            sourceTags: { type: 'list', description: 'Tags of the instances that it comes from.' },
            sourceServiceAccounts: { type: 'list', description: 'Accounts of the instances that it comes from.' },
            destinationRanges: {
                type: 'list',
                description: 'Where traffic goes to; null for everywhere.',
                terraform: ['destination_ranges', 'match.dest_ip_ranges'],
            },
            targetTags: { type: 'list', description: 'Tags of the instances that the rule is for.' },
            targetServiceAccounts: { type: 'list', description: 'Accounts of the instances that it is for.' },
            allowed: {
                type: 'list',
                description: 'What is allowed, one entry for each range of ports.',
                terraform: ['allow', ofPolicyRule('allow')],
                derive: 'firewall',
                attributes: RULES,
            },
            denied: {
                type: 'list',
                description: 'What is denied, one entry for each range of ports.',
                terraform: ['deny', ofPolicyRule('deny')],
                derive: 'firewall',
                attributes: RULES,
            },
            logConfig: { type: 'map', description: 'The log of connections; null where there is none.' },
        },
    },
    {
        type: 'compute.googleapis.com/Subnetwork',
        provider: 'gcp',
        description: 'A subnet of a VPC network. Without `logConfig` it has no flow logs, and private Google access is off unless it is ' +
            'switched on (https://cloud.google.com/vpc/docs/flow-logs). Subnets for proxies and Private Service Connect have none of both.',
        terraform: { types: ['google_compute_subnetwork'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            network: { type: 'string', description: 'The network.' },
            purpose: {
                type: 'string',
                description: '`PRIVATE`, or what it is reserved for: `REGIONAL_MANAGED_PROXY`, `GLOBAL_MANAGED_PROXY`, ' +
                    '`INTERNAL_HTTPS_LOAD_BALANCER`, `PRIVATE_SERVICE_CONNECT`, `PRIVATE_NAT`, …',
                fallback: 'PRIVATE',
            },
            privateIpGoogleAccess: {
                type: 'boolean',
                description: "Whether instances without an address of their own reach Google's APIs.",
                fallback: false,
            },
            privateIpv6GoogleAccess: { type: 'string', description: 'The same over IPv6.' },
            stackType: { type: 'string', description: '`IPV4_ONLY`, `IPV4_IPV6` or `IPV6_ONLY`.' },
            logConfig: {
                type: 'map',
                description: 'The flow logs; null where there are none.',
                attributes: {
                    aggregationInterval: {
                        type: 'string',
                        description: 'How long flows are gathered: `INTERVAL_5_SEC` …',
                    },
                    flowSampling: { type: 'number', description: 'The share of the flows that is kept, 0 to 1.' },
                    metadata: { type: 'string', description: 'Which metadata is kept.' },
                },
            },
            enableFlowLogs: {
                type: 'boolean',
                description: 'Whether flow logs are on, where older code says so beside `logConfig`.',
            },
        },
    },
    {
        type: 'compute.googleapis.com/SslPolicy',
        provider: 'gcp',
        description: 'What load balancers accept of TLS: profile `COMPATIBLE` from TLS 1.0 on where nothing is written ' +
            '(https://cloud.google.com/load-balancing/docs/ssl-policies-concepts).',
        terraform: { types: ['google_compute_ssl_policy', 'google_compute_region_ssl_policy'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            profile: {
                type: 'string',
                description: '`COMPATIBLE`, `MODERN`, `RESTRICTED`, `FIPS_202205` or `CUSTOM`.',
                fallback: 'COMPATIBLE',
            },
            minTlsVersion: {
                type: 'string',
                description: '`TLS_1_0`, `TLS_1_1`, `TLS_1_2` or `TLS_1_3`.',
                fallback: 'TLS_1_0',
            },
            customFeatures: { type: 'list', description: 'The ciphers of the profile `CUSTOM`.' },
        },
    },
    {
        type: 'dns.googleapis.com/ManagedZone',
        provider: 'gcp',
        description: 'A zone of Cloud DNS. It is public unless it says otherwise, and DNSSEC is off unless it is switched on ' +
            '(https://cloud.google.com/dns/docs/dnssec-config).',
        terraform: { types: ['google_dns_managed_zone'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            dnsName: { type: 'string', description: 'The domain.' },
            visibility: { type: 'string', description: '`public` or `private`.', fallback: 'public' },
            'dnssecConfig.state': {
                type: 'string',
                description: '`on`, `off` or `transfer`.',
                terraform: 'dnssec_config.state',
                fallback: 'off',
            },
            'dnssecConfig.defaultKeySpecs': {
                type: 'list',
                description: 'The kinds of keys; the provider takes RSASHA256 where there are none.',
                terraform: 'dnssec_config.default_key_specs',
                attributes: {
                    algorithm: { type: 'string', description: '`rsasha256`, `ecdsap256sha256`, `rsasha1`, …' },
                    keyType: { type: 'string', description: '`keySigning` or `zoneSigning`.' },
                    keyLength: { type: 'number', description: 'The length.', unit: 'bits' },
                },
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/serverless.js

const SERVERLESS = [
    {
        type: 'run.googleapis.com/ServiceIamPolicy',
        provider: 'gcp',
        description: 'What one resource grants on a Cloud Run service, which nobody may call unless they are granted it ' +
            '(https://cloud.google.com/run/docs/authenticating/overview).',
        terraform: { types: serverless_grants('google_cloud_run_service', 'google_cloud_run_v2_service') },
        attributes: {
            resource: { type: 'string', description: 'The service.', terraform: ['service', 'name'] },
            bindings: bindings(['', 'policy_data']),
        },
    },
    {
        type: 'cloudfunctions.googleapis.com/FunctionIamPolicy',
        provider: 'gcp',
        description: 'What one resource grants on a Cloud Function of either generation, which nobody may call unless they are granted it ' +
            '(https://cloud.google.com/functions/docs/securing/managing-access-iam).',
        terraform: { types: serverless_grants('google_cloudfunctions_function', 'google_cloudfunctions2_function') },
        attributes: {
            resource: { type: 'string', description: 'The function.', terraform: 'cloud_function' },
            bindings: bindings(['', 'policy_data']),
        },
    },
];
function serverless_grants(...prefixes) {
    return prefixes.flatMap((prefix) => [
        `${prefix}_iam_binding`,
        `${prefix}_iam_member`,
        `${prefix}_iam_policy`,
    ]);
}

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/sql.js
const sql_SQL = [
    {
        type: 'sqladmin.googleapis.com/Instance',
        provider: 'gcp',
        description: 'A Cloud SQL instance. Where nothing is written it has a public address, takes connections without TLS, and makes no ' +
            'backups (https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance).',
        terraform: { types: ['google_sql_database_instance'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            databaseVersion: {
                type: 'string',
                description: '`MYSQL_8_0`, `POSTGRES_16`, `SQLSERVER_2022_STANDARD`, …',
            },
            instanceType: { type: 'string', description: '`CLOUD_SQL_INSTANCE`, `READ_REPLICA_INSTANCE`, …' },
            masterInstanceName: { type: 'string', description: 'Of a replica, the instance that it follows.' },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether Terraform refuses to delete it.',
                fallback: true,
            },
            diskEncryptionKmsKeyName: {
                type: 'string',
                description: 'The key in Cloud KMS.',
                terraform: 'encryption_key_name',
            },
            'settings.ipConfiguration.ipv4Enabled': {
                type: 'boolean',
                description: 'Whether it has a public address.',
                terraform: 'settings.ip_configuration.ipv4_enabled',
                fallback: true,
            },
            'settings.ipConfiguration.privateNetwork': {
                type: 'string',
                description: 'The network from which it is reached by a private address.',
                terraform: 'settings.ip_configuration.private_network',
            },
            'settings.ipConfiguration.requireSsl': {
                type: 'boolean',
                description: 'Whether connections need TLS and a client certificate; replaced by `sslMode`.',
                terraform: 'settings.ip_configuration.require_ssl',
                fallback: false,
            },
            'settings.ipConfiguration.sslMode': {
                type: 'string',
                description: '`ALLOW_UNENCRYPTED_AND_ENCRYPTED`, `ENCRYPTED_ONLY` or `TRUSTED_CLIENT_CERTIFICATE_REQUIRED`.',
                terraform: 'settings.ip_configuration.ssl_mode',
            },
            'settings.ipConfiguration.authorizedNetworks': {
                type: 'list',
                description: 'Networks that may connect to the public address.',
                terraform: 'settings.ip_configuration.authorized_networks',
                attributes: {
                    name: { type: 'string', description: 'What it is called.' },
                    value: { type: 'string', description: 'The range.' },
                },
            },
            'settings.backupConfiguration.enabled': {
                type: 'boolean',
                description: 'Whether it is backed up every day.',
                terraform: 'settings.backup_configuration.enabled',
                fallback: false,
            },
            'settings.databaseFlags': {
                type: 'list',
                description: 'Flags of the database.',
                terraform: 'settings.database_flags',
                attributes: {
                    name: { type: 'string', description: 'The flag.' },
                    value: { type: 'string', description: 'Its value.' },
                },
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/storage.js

const BUCKET = 'google_storage_bucket';
const storage_STORAGE = [
    {
        type: 'storage.googleapis.com/Bucket',
        provider: 'gcp',
        description: 'A Cloud Storage bucket with the IAM grants and ACLs on it. Where nothing is written, ACLs count beside IAM ' +
            '(https://cloud.google.com/storage/docs/uniform-bucket-level-access), public access is not prevented unless the ' +
            'organization does so (https://cloud.google.com/storage/docs/public-access-prevention), and objects are encrypted ' +
            'with keys of Google.',
        terraform: {
            types: [BUCKET],
            names: ['name'],
            satellites: {
                ...iamSatellites(BUCKET, 'bucket'),
                google_storage_bucket_acl: 'bucket',
                google_storage_bucket_access_control: 'bucket',
                google_storage_default_object_acl: 'bucket',
                google_storage_default_object_access_control: 'bucket',
            },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            location: { type: 'string', description: 'The region or multi-region.' },
            labels: { type: 'map', description: 'Labels by key.' },
            'iamConfiguration.uniformBucketLevelAccess.enabled': {
                type: 'boolean',
                description: 'Whether IAM alone decides on access, and ACLs have no effect.',
                terraform: ['uniform_bucket_level_access', 'bucket_policy_only'],
                fallback: false,
            },
            'iamConfiguration.publicAccessPrevention': {
                type: 'string',
                description: '`enforced`, or `inherited` from the organization.',
                terraform: 'public_access_prevention',
                fallback: 'inherited',
            },
            'versioning.enabled': {
                type: 'boolean',
                description: 'Whether replaced and deleted objects are kept.',
                fallback: false,
            },
            'retentionPolicy.retentionPeriod': {
                type: 'number',
                description: 'How long objects cannot be deleted.',
                unit: 'seconds',
                terraform: 'retention_policy.retention_period',
            },
            'logging.logBucket': {
                type: 'string',
                description: 'The bucket that usage logs go to; null where there are none.',
                terraform: 'logging.log_bucket',
            },
            'encryption.defaultKmsKeyName': {
                type: 'string',
                description: "The customer's key; without one, Google's keys encrypt.",
                terraform: 'encryption.default_kms_key_name',
            },
            predefinedAcl: {
                type: 'string',
                description: '`private`, `publicRead`, `publicReadWrite`, `authenticatedRead`, …',
                terraform: ['google_storage_bucket_acl:predefined_acl', 'predefined_acl'],
            },
            roleEntities: {
                type: 'list',
                description: 'What ACLs grant, as `READER:allUsers`.',
                terraform: ['google_storage_bucket_acl:role_entity', 'google_storage_default_object_acl:role_entity'],
            },
            accessControls: {
                type: 'list',
                description: 'What single entries of ACLs grant.',
                terraform: ['google_storage_bucket_access_control:', 'google_storage_default_object_access_control:'],
                attributes: {
                    entity: { type: 'string', description: '`allUsers`, `allAuthenticatedUsers`, `user-…`, `group-…`' },
                    role: { type: 'string', description: '`READER`, `WRITER` or `OWNER`.' },
                },
            },
            bindings: bindings(iamPlaces(BUCKET)),
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/gcp/index.js








/** The types of Google Cloud. */
const GCP = [
    ...storage_STORAGE,
    ...network_NETWORK,
    ...gcp_compute_COMPUTE,
    ...container_CONTAINER,
    ...sql_SQL,
    ...DATA,
    ...SERVERLESS,
    ...iam_IAM,
];

;// CONCATENATED MODULE: ./build/engine/model/types/kubernetes.js
const SECURITY_CONTEXT = {
    type: 'map',
    description: 'The security context of the container.',
    attributes: {
        privileged: { type: 'boolean', description: 'Whether it has all rights of the host.' },
        allowPrivilegeEscalation: {
            type: 'boolean',
            description: 'Whether a process can gain more rights than its parent; allowed where it is not written.',
        },
        runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
        runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
        readOnlyRootFilesystem: {
            type: 'boolean',
            description: 'Whether its root file system cannot be written.',
        },
        capabilities: {
            type: 'map',
            description: 'Linux capabilities.',
            attributes: {
                add: { type: 'list', description: 'Those added: `NET_ADMIN`, `ALL`.' },
                drop: { type: 'list', description: 'Those taken away.' },
            },
        },
        seccompProfile: { type: 'map', description: 'The seccomp profile.' },
        appArmorProfile: { type: 'map', description: 'The AppArmor profile.' },
        seLinuxOptions: { type: 'map', description: 'The SELinux labels: `user`, `role`, `type`, `level`.' },
        procMount: {
            type: 'string',
            description: '`Default`, or `Unmasked` for a /proc that shows everything.',
        },
    },
};
const kubernetes_CONTAINER = {
    name: { type: 'string', description: 'The name.' },
    image: { type: 'string', description: 'The image.' },
    imagePullPolicy: { type: 'string', description: '`Always`, `IfNotPresent` or `Never`.' },
    command: { type: 'list', description: 'The command.' },
    args: { type: 'list', description: 'Its arguments.' },
    env: { type: 'list', description: 'The environment.' },
    envFrom: { type: 'list', description: 'What the environment is taken from.' },
    ports: { type: 'list', description: 'The ports: `containerPort`, `hostPort`.' },
    resources: {
        type: 'map',
        description: 'What it asks for, and may use at most.',
        attributes: {
            requests: { type: 'map', description: 'What it asks for: `cpu`, `memory`.' },
            limits: { type: 'map', description: 'What it may use at most: `cpu`, `memory`.' },
        },
    },
    securityContext: SECURITY_CONTEXT,
    volumeMounts: { type: 'list', description: 'Where volumes are mounted.' },
    livenessProbe: { type: 'map', description: 'How it is seen that it is alive.' },
    readinessProbe: { type: 'map', description: 'How it is seen that it is ready.' },
    startupProbe: { type: 'map', description: 'How it is seen that it has started.' },
    lifecycle: { type: 'map', description: 'What runs after its start and before its end.' },
    restartPolicy: { type: 'string', description: '`Always` makes an init container a sidecar.' },
    workingDir: { type: 'string', description: 'The working directory.' },
};
const kubernetes_METADATA = {
    'metadata.name': { type: 'string', description: 'The name.' },
    'metadata.namespace': { type: 'string', description: 'The namespace; null for the default one.' },
    'metadata.labels': { type: 'map', description: 'Labels.' },
    'metadata.annotations': { type: 'map', description: 'Annotations.' },
};
const kubernetes_RULES = {
    ...kubernetes_METADATA,
    rules: {
        type: 'list',
        description: 'What may be done.',
        attributes: {
            apiGroups: { type: 'list', description: 'The API groups; `""` is the core group, `*` is all.' },
            resources: { type: 'list', description: 'The resources; `*` is all.' },
            verbs: { type: 'list', description: 'What may be done with them; `*` is everything.' },
            resourceNames: { type: 'list', description: 'The objects that it is limited to.' },
            nonResourceURLs: { type: 'list', description: 'Paths of the API server.' },
        },
    },
};
const BINDING = {
    ...kubernetes_METADATA,
    'roleRef.kind': { type: 'string', description: '`Role` or `ClusterRole`.' },
    'roleRef.name': { type: 'string', description: 'The role.' },
    subjects: {
        type: 'list',
        description: 'Who gets it.',
        attributes: {
            kind: { type: 'string', description: '`User`, `Group` or `ServiceAccount`.' },
            name: { type: 'string', description: 'The name.' },
            namespace: { type: 'string', description: 'The namespace of a service account.' },
        },
    },
};
/** The kinds whose own paths are all there is to say. Others that a manifest names are types just the same. */
const PLAIN_KINDS = [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'PodTemplate',
    'ConfigMap',
    'Secret',
    'ServiceAccount',
    'Namespace',
    'Ingress',
    'NetworkPolicy',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'PodSecurityPolicy',
    'KubeletConfiguration',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'ResourceQuota',
    'LimitRange',
    'ValidatingWebhookConfiguration',
    'MutatingWebhookConfiguration',
    'CustomResourceDefinition',
];
const KUBERNETES = [
    {
        type: 'Kubernetes::Pod',
        provider: 'kubernetes',
        isOpen: true,
        description: 'A pod, or the pod template of a workload (Deployment, StatefulSet, DaemonSet, ReplicaSet, ReplicationController, ' +
            "Job, CronJob, PodTemplate, OpenShift's DeploymentConfig, Argo's Rollout): policies about pods judge both. The attributes are the manifest's own paths, and `containers`.",
        attributes: {
            ...kubernetes_METADATA,
            networkPolicies: {
                type: 'list',
                description: 'The NetworkPolicies (and those of Cilium) that select it, among the scanned manifests. One of which that cannot be told is unknown.',
                attributes: kubernetes_METADATA,
            },
            'networkPolicy.ingress': {
                type: 'boolean',
                description: 'Whether one of them limits what may reach it.',
            },
            'networkPolicy.egress': {
                type: 'boolean',
                description: 'Whether one of them limits what it may reach.',
            },
            workload: {
                type: 'map',
                description: 'What makes the pod; null for a pod by itself.',
                attributes: { kind: { type: 'string', description: '`Deployment`, `Job` …' }, ...kubernetes_METADATA },
            },
            namespace: {
                type: 'map',
                description: 'The Namespace that it is in; null where that is not in the code.',
                attributes: kubernetes_METADATA,
            },
            containers: {
                type: 'list',
                description: 'Every container: init containers and ephemeral ones too.',
                attributes: {
                    ...kubernetes_CONTAINER,
                    program: {
                        type: 'string',
                        description: 'The program that `command` and `args` name, without its directory: `kube-apiserver`; null where only the image says it.',
                    },
                    options: {
                        type: 'map',
                        description: 'Its options by name: `--profiling=false` is `options.profiling == "false"`.',
                    },
                },
            },
            'spec.containers': {
                type: 'list',
                description: 'The containers, without init containers.',
                attributes: kubernetes_CONTAINER,
            },
            'spec.initContainers': { type: 'list', description: 'The init containers.', attributes: kubernetes_CONTAINER },
            'spec.hostNetwork': { type: 'boolean', description: 'Whether it has the network of the host.' },
            'spec.hostPID': { type: 'boolean', description: 'Whether it sees the processes of the host.' },
            'spec.hostIPC': {
                type: 'boolean',
                description: 'Whether it shares memory with processes of the host.',
            },
            'spec.serviceAccountName': {
                type: 'string',
                description: 'The service account; `default` where it is not written.',
            },
            'spec.automountServiceAccountToken': {
                type: 'boolean',
                description: 'Whether a token is mounted; it is where nothing is written.',
            },
            'spec.securityContext': {
                type: 'map',
                description: 'What counts for all containers that do not say otherwise.',
                attributes: {
                    runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
                    runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
                    seccompProfile: { type: 'map', description: 'The seccomp profile.' },
                    appArmorProfile: { type: 'map', description: 'The AppArmor profile.' },
                    seLinuxOptions: {
                        type: 'map',
                        description: 'The SELinux labels: `user`, `role`, `type`, `level`.',
                    },
                    sysctls: { type: 'list', description: 'Kernel parameters that are set: `name`, `value`.' },
                },
            },
            'spec.volumes': {
                type: 'list',
                description: 'The volumes.',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    hostPath: {
                        type: 'map',
                        description: 'A file or directory of the host.',
                        attributes: {
                            path: { type: 'string', description: 'Where it is on the host.' },
                            type: { type: 'string', description: '`Directory`, `File`, `Socket` …' },
                        },
                    },
                },
            },
        },
    },
    kubernetes_open('Role', 'Rights in a namespace.', kubernetes_RULES),
    kubernetes_open('ClusterRole', 'Rights in all namespaces.', kubernetes_RULES),
    kubernetes_open('RoleBinding', 'Gives the rights of a role in a namespace.', BINDING),
    kubernetes_open('ClusterRoleBinding', 'Gives the rights of a cluster role in all namespaces.', BINDING),
    kubernetes_open('Service', 'How pods are reached.', {
        ...kubernetes_METADATA,
        'spec.type': {
            type: 'string',
            description: '`ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`.',
        },
        'spec.ports': { type: 'list', description: 'The ports.' },
        'spec.externalIPs': { type: 'list', description: 'Addresses outside of the cluster.' },
        'spec.loadBalancerSourceRanges': {
            type: 'list',
            description: 'From where a load balancer can be reached.',
        },
    }),
    ...PLAIN_KINDS.map((kind) => kubernetes_open(kind, `A ${kind}, with the manifest's own paths.`, kubernetes_METADATA)),
];
function kubernetes_open(kind, description, attributes) {
    return { type: `Kubernetes::${kind}`, provider: 'kubernetes', isOpen: true, description, attributes };
}

;// CONCATENATED MODULE: ./build/engine/model/types/terraform.js
const TERRAFORM = [
    {
        type: 'Terraform::Module',
        provider: 'other',
        description: 'A call of a module, `module.name`, once for each place where it is written. (https://developer.hashicorp.com/terraform/language/modules/sources)',
        terraform: { types: ['module'] },
        attributes: {
            source: {
                type: 'string',
                description: 'Where the module comes from: a path, an address in a registry, a repository.',
            },
            version: { type: 'string', description: 'The versions of a module of a registry that may be used.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/registry.js










































/** Every canonical type that the model has a description of. */
const CANONICAL_TYPES = [
    ...S3,
    ...EC2,
    ...VPC,
    ...AUTO_SCALING,
    ...LOAD_BALANCING,
    ...DATA_STORES,
    ...DOCDB,
    ...ELASTICACHE,
    ...NEPTUNE,
    ...OPENSEARCH,
    ...RDS,
    ...RDS_GROUPS,
    ...REDSHIFT,
    ...STREAMING,
    ...MESSAGING,
    ...AUDIT,
    ...SECRETS,
    ...IAM,
    ...COMPUTE,
    ...ATHENA,
    ...BATCH,
    ...CLOUDFRONT,
    ...CODEBUILD,
    ...COGNITO,
    ...ECR,
    ...ECS,
    ...EKS,
    ...EMR,
    ...GLUE,
    ...ROUTE53,
    ...SAGEMAKER,
    ...STEP_FUNCTIONS,
    ...TRANSFER,
    ...WAF,
    ...GCP,
    ...AZURE,
    ...LAMBDA,
    ...API_GATEWAY,
    ...API_GATEWAY_V2,
    ...KUBERNETES,
    ...TERRAFORM,
    ...DOCKER,
];


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ normaliseFrameworkId)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);
/* harmony import */ var _contract_framework_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2211);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7128);



/**
 * The id of the framework that a user means: `soc2`, `pci-dss` and `PCI_DSS` alike; aliases count too. Throws a ConfigError
 * (`name-unknown`) that lists what there is.
 */
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
/** Whether a value is of a parameter's type. */
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

/** ` Did you mean 'x'?`, to be put behind a sentence, or nothing. */
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



/**
 * The library with what a user changes of it; as it was where the tuning says nothing, so that one can follow another. What is
 * more exact counts: a rule before its policy, and a policy's name before an alias; of two that are alike, the later one.
 * Throws a ConfigError: `name-unknown` for a policy, rule or parameter that does not exist, `input-invalid` for a value that
 * is not of the parameter's type.
 */
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
/** The policies of that name or alias that declare the parameter, with its type. Throws a ConfigError where there is none. */
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
/** `policy`, `alias`, `policy/rule` or `alias/rule`; an alias may hold slashes itself. */
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
/** 1 for a policy's own name, 0 for an alias. */
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
/** What a value of the type is, for messages. */
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

/**
 * Says of each violation whether the change introduces it, whether it introduces its suppression, and whether it is waived. Where
 * suppressions come from the base, one that the base does not have does not count.
 */
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
/** A waiver counts through its last day. */
function isExpired(waiver, today) {
    // Not `waiver.expires < today`: what is no date must not count for ever.
    return !(/^\d{4}-\d\d-\d\d$/.test(waiver.expires) && waiver.expires >= today);
}
function covers(waiver, violation) {
    const name = violation.policy_name.toLowerCase();
    return (waiver.policies.some((policy) => policy.toLowerCase() === name) &&
        (waiver.resource === null || (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_0__.matchesWildcard)(violation.resource_id, waiver.resource)) &&
        (waiver.path === null || (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(violation.file, waiver.path)));
}
/** By id, each violation of the baseline; what has no id can be found again by nothing. Where one id is twice, an open one counts. */
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

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ undecidable),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
function holds(code, message, subject = {}) {
    return { outcome: 'holds', reason: { code, message, blocks: false, ...subject } };
}
function broken(code, message, subject = {}) {
    return { outcome: 'broken', reason: { code, message, blocks: true, ...subject } };
}
function undecidable(code, message, subject = {}) {
    return { outcome: 'undecidable', reason: { code, message, blocks: true, ...subject } };
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ waiverState),
/* harmony export */   s: () => (/* binding */ waivers)
/* harmony export */ });
/* harmony import */ var _contract_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6691);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2965);
/* harmony import */ var _ruling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3973);



const SOON_DAYS = 14;
function waiverState(waiver, today) {
    if ((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._)(waiver, today))
        return 'ended';
    if (waiver.policies.length === 0)
        return 'names-no-policy';
    return daysUntil(waiver.expires, today) <= SOON_DAYS ? 'ends-soon' : 'counts';
}
/** What people should know about the waivers: those that do not count, those that are of no use, and those that end soon. */
function waivers(policy, used, today) {
    const rulings = (policy.malformedWaivers ?? []).map((why) => (0,_ruling_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)('waiver-not-counted', why));
    for (const waiver of policy.waivers ?? []) {
        const what = `The waiver of ${waiver.policy} for ${waiver.resource ?? waiver.path ?? 'all resources'} (${waiver.owner})`;
        const state = waiverState(waiver, today);
        if (state === 'ended') {
            rulings.push((0,_ruling_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)('waiver-not-counted', `${what} ended on ${waiver.expires} and does not count`));
        }
        else if (state === 'names-no-policy') {
            rulings.push((0,_ruling_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)('waiver-not-counted', `${what} does not count: no policy is called so. See: policycortex policies list`));
        }
        else if (!used.has(waiver)) {
            rulings.push((0,_ruling_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)('waiver-unused', `${what} covers nothing any more: remove it`));
        }
        else if (state === 'ends-soon') {
            const left = (0,_contract_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(daysUntil(waiver.expires, today), 'day');
            rulings.push((0,_ruling_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)('waiver-expires-soon', `${what} ends in ${left}, on ${waiver.expires}`));
        }
    }
    return rulings;
}
/** Below 0 for a day that is past. */
function daysUntil(day, today) {
    return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export visibleLines */
/**
 * What a reader could not see, or what would drive a terminal: control and format characters (bidirectional
 * overrides among them), zero-width and other ignorable code points, line and paragraph separators, lone surrogates.
 * Variation selectors 1–16 stay, emoji are written with them.
 */
const INVISIBLE = /(?![\u{fe00}-\u{fe0f}\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The text with every invisible character shown as `\u{…}`. Line ends become `\n`, tabs a space. */
function visibleLines(text) {
    return text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll('\t', ' ')
        .replaceAll(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
/** The same on one line: line ends become spaces. */
function visible(text) {
    return visibleLines(text).replaceAll('\n', ' ');
}
/** At most `length` UTF-16 code units, with `…` where something was cut; never half a surrogate pair. */
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

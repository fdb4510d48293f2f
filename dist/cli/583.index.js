export const id = 583;
export const ids = [583,688];
export const modules = {

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
function assertNever(value) {
    throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fromJson)
/* harmony export */ });
/* harmony import */ var _tolerant_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8027);

const MAXIMUM_DEPTH = 64;
function fromJson(text, from) {
    const place = from.origin === undefined ? {} : { origin: from.origin };
    let json;
    try {
        json = (0,_tolerant_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTolerantly */ .g)(text);
    }
    catch {
        return { kind: 'unknown', reason: 'the text is not valid JSON', ...place };
    }
    const convert = (part, depth) => {
        if (depth > MAXIMUM_DEPTH)
            return { kind: 'unknown', reason: 'the JSON is nested too deeply', ...place };
        if (Array.isArray(part))
            return { kind: 'list', items: part.map((item) => convert(item, depth + 1)), ...place };
        if (typeof part === 'object' && part !== null) {
            const entries = Object.entries(part).map(([key, value]) => [key, convert(value, depth + 1)]);
            return { kind: 'map', entries: new Map(entries), ...place };
        }
        const isScalar = typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';
        return { kind: 'scalar', value: isScalar ? part : null, ...place };
    };
    return convert(json, 0);
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ isSurelyText),
/* harmony export */   TO: () => (/* binding */ isPossibleBlock),
/* harmony export */   ol: () => (/* binding */ belowUnknown),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   qM: () => (/* binding */ isKnownNotNull),
/* harmony export */   s: () => (/* binding */ isKnownNotEmpty),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
function isKnownNotNull(value) {
    if (value.kind === 'unknown')
        return value.isNotNull === true;
    return !isPossible(value) && (value.kind !== 'scalar' || value.value !== null);
}
function isKnownNotEmpty(value) {
    if (value.kind === 'unknown')
        return value.isNotEmpty === true;
    return !isPossible(value) && (value.kind !== 'scalar' || (value.value !== null && value.value !== ''));
}
function isToldApart(unknown, other) {
    if (other.kind !== 'scalar')
        return false;
    if (other.value === null)
        return isKnownNotNull(unknown);
    if (other.value === '')
        return isKnownNotEmpty(unknown);
    const text = String(other.value);
    return !text.startsWith(unknown.start ?? '') || !text.endsWith(unknown.end ?? '');
}
function isSurelyText({ start, end }) {
    return start !== undefined || end !== undefined;
}
function belowUnknown(value) {
    const { isNotNull, isNotEmpty, start, end, ...rest } = value;
    return [isNotNull, isNotEmpty, start, end].every((known) => known === undefined) ? value : rest;
}
function isPossible(value) {
    if (value.kind !== 'list')
        return isPossibleBlock(value);
    return value.items.length > 0 && value.items.every(isPossibleBlock);
}
function isPossibleBlock(value) {
    return value.kind === 'map' && value.isPossible === true;
}


/***/ }),

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseTolerantly)
/* harmony export */ });
const STRING_OR_TRAILING_COMMA = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|,(?=\s*[}\]])/g;
function parseTolerantly(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return JSON.parse(text.replaceAll(STRING_OR_TRAILING_COMMA, (part) => (part === ',' ? '' : part)));
    }
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ BudgetExceeded),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   ru: () => (/* binding */ EVALUATION_STEPS)
/* harmony export */ });
const EVALUATION_STEPS = 2_000_000;
class BudgetExceeded extends Error {
}
function spend(budget, steps = 1) {
    budget.steps -= steps;
    if (budget.steps < 0)
        throw new BudgetExceeded('the condition takes too many steps on this resource');
}


/***/ }),

/***/ 7919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ compileExpression)
});

// EXTERNAL MODULE: ./build/contract/assert-never.js
var assert_never = __webpack_require__(246);
// EXTERNAL MODULE: ./build/engine/model/nullness.js
var nullness = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/engine/policy/suggestion.js
var suggestion = __webpack_require__(7128);
;// CONCATENATED MODULE: ./build/engine/policy/condition/accusation.js
function accusations({ operands }) {
    const accuse = operands.map((operand) => !isGuard(operand));
    return accuse.includes(true) ? accuse : operands.map(() => true);
}
const TESTS_OF_TEXTS = new Set(['matches', 'startsWith', 'endsWith', 'versionBefore']);
function isGuard(expression) {
    switch (expression.kind) {
        case 'not':
            return true;
        case 'logical':
            return expression.operands.every(isGuard);
        case 'call':
            return TESTS_OF_TEXTS.has(expression.name);
        case 'comparison':
            return isGuardingComparison(expression.operator, expression.left, expression.right);
        default:
            return false;
    }
}
function isGuardingComparison(operator, left, right) {
    if (operator === 'in')
        return left.kind !== 'literal' && (right.kind === 'list' || isParameter(right));
    if (right.kind !== 'literal' || left.kind === 'call')
        return false;
    if (operator === '!=')
        return right.value === null;
    return operator === '==' && (right.value === true || typeof right.value === 'string');
}
function isParameter({ kind, ...expression }) {
    return (kind === 'member' &&
        'object' in expression &&
        expression.object.kind === 'name' &&
        expression.object.name === 'params');
}

// EXTERNAL MODULE: ./build/engine/policy/condition/condition-error.js
var condition_error = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/engine/policy/condition/budget.js
var condition_budget = __webpack_require__(6723);
;// CONCATENATED MODULE: ./build/engine/policy/condition/cidr.js
const EVERYONE = new Set(['*', 'any', 'internet', '0.0.0.0', '::', '::0']);
const WIDEST_NETWORK = { 4: 8, 16: 16 };
const NOT_PUBLIC = [
    { bytes: [224, 0, 0, 0], prefix: 3 },
    { bytes: [0xfc, ...zeros(15)], prefix: 7 },
    { bytes: [0xfe, 0x80, ...zeros(14)], prefix: 9 },
    { bytes: [0xff, ...zeros(15)], prefix: 8 },
];
const MAPPED = { bytes: [...zeros(10), 0xff, 0xff, ...zeros(4)], prefix: 96 };
function isPublicCidr(text) {
    const trimmed = text.trim().toLowerCase();
    if (trimmed === '0.0.0.0/0' || EVERYONE.has(trimmed))
        return true;
    const range = parseRange(trimmed);
    if (range === undefined)
        return false;
    if (isInside(range, MAPPED)) {
        return isWide({ bytes: range.bytes.slice(12), prefix: range.prefix - 96 });
    }
    return isWide(range);
}
function cidrWithin(text, outer) {
    const [inside, around] = [parseRange(text), parseRange(outer)];
    return inside !== undefined && around !== undefined && isInside(inside, around);
}
function prefixLength(text) {
    return parseRange(text)?.prefix;
}
function isWide(range) {
    const limit = range.bytes.length === 4 ? WIDEST_NETWORK[4] : WIDEST_NETWORK[16];
    return range.prefix < limit && !NOT_PUBLIC.some((reserved) => isInside(range, reserved));
}
function isInside(inner, outer) {
    if (inner.bytes.length !== outer.bytes.length || inner.prefix < outer.prefix)
        return false;
    return outer.bytes.every((byte, index) => {
        const bits = Math.min(8, Math.max(0, outer.prefix - index * 8));
        const mask = (0xff << (8 - bits)) & 0xff;
        return ((inner.bytes[index] ?? 0) & mask) === (byte & mask);
    });
}
function parseRange(text) {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const bytes = address.includes(':') ? parseSix(address) : parseFour(address);
    if (bytes === undefined || rest.length > 0)
        return undefined;
    if (prefixText === undefined)
        return { bytes, prefix: bytes.length * 8 };
    if (!/^\d{1,3}$/.test(prefixText))
        return undefined;
    const prefix = Number(prefixText);
    return prefix <= bytes.length * 8 ? { bytes, prefix } : undefined;
}
function parseFour(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part)))
        return undefined;
    const bytes = parts.map(Number);
    return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}
function parseSix(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = halves.map((half) => parseGroups(half));
    if (head === undefined)
        return undefined;
    if (halves.length === 1)
        return head.length === 16 ? head : undefined;
    if (tail === undefined || head.length + tail.length > 14)
        return undefined;
    return [...head, ...zeros(16 - head.length - tail.length), ...tail];
}
function parseGroups(text) {
    if (text === '')
        return [];
    const bytes = [];
    const groups = text.split(':');
    for (const [index, group] of groups.entries()) {
        const four = index === groups.length - 1 && group.includes('.') ? parseFour(group) : undefined;
        if (four !== undefined)
            bytes.push(...four);
        else if (/^[0-9a-f]{1,4}$/i.test(group))
            bytes.push(parseInt(group, 16) >> 8, parseInt(group, 16) & 0xff);
        else
            return undefined;
    }
    return bytes.length <= 16 ? bytes : undefined;
}
function zeros(count) {
    return new Array(count).fill(0);
}

// EXTERNAL MODULE: ./build/engine/policy/condition/truth.js
var condition_truth = __webpack_require__(661);
;// CONCATENATED MODULE: ./build/engine/policy/condition/compare.js



const DECIMAL = /^[+-]?[0-9]{1,30}(?:\.[0-9]{1,30})?$/;
const MAXIMUM_DEPTH = 64;
function equals(a, b, budget, depth = 0) {
    (0,condition_budget/* spend */.Rf)(budget);
    if (a.kind === 'unknown')
        return (0,nullness/* isToldApart */.qH)(a, b) ? condition_truth/* FALSE */.W8 : condition_truth/* UNKNOWN */.HV;
    if (b.kind === 'unknown')
        return (0,nullness/* isToldApart */.qH)(b, a) ? condition_truth/* FALSE */.W8 : condition_truth/* UNKNOWN */.HV;
    if (depth > MAXIMUM_DEPTH || ((0,condition_truth/* isNull */.kZ)(a) && (0,nullness/* isPossible */.wC)(b)) || ((0,condition_truth/* isNull */.kZ)(b) && (0,nullness/* isPossible */.wC)(a)))
        return condition_truth/* UNKNOWN */.HV;
    if (a.kind === 'scalar')
        return (0,condition_truth/* truthFrom */.ib)(b.kind === 'scalar' && equalScalars(a, b));
    if (a.kind === 'list')
        return b.kind === 'list' ? equalLists(a, b, budget, depth) : condition_truth/* FALSE */.W8;
    return b.kind === 'map' ? equalMaps(a, b, budget, depth) : condition_truth/* FALSE */.W8;
}
function order(a, b) {
    if (a.kind !== 'scalar' || b.kind !== 'scalar')
        return undefined;
    const [x, y] = [numberFrom(a), numberFrom(b)];
    if (x !== undefined && y !== undefined)
        return sign(x, y);
    return typeof a.value === 'string' && typeof b.value === 'string' ? sign(a.value, b.value) : undefined;
}
function numberFrom(value) {
    if (value.kind !== 'scalar')
        return undefined;
    if (typeof value.value === 'number')
        return Number.isNaN(value.value) ? undefined : value.value;
    return typeof value.value === 'string' && DECIMAL.test(value.value) ? Number(value.value) : undefined;
}
function isIn(item, collection, budget) {
    if (collection.kind === 'unknown')
        return condition_truth/* UNKNOWN */.HV;
    if (collection.kind === 'list')
        return isItem(item, collection, budget);
    if (item.kind === 'unknown')
        return collection.kind === 'scalar' && collection.value === null ? condition_truth/* FALSE */.W8 : condition_truth/* UNKNOWN */.HV;
    if (item.kind !== 'scalar' || item.value === null)
        return condition_truth/* FALSE */.W8;
    if (collection.kind === 'map')
        return (0,condition_truth/* truthFrom */.ib)(collection.entries.has(String(item.value)));
    if (typeof collection.value !== 'string')
        return condition_truth/* FALSE */.W8;
    (0,condition_budget/* spend */.Rf)(budget, collection.value.length >> 4);
    return (0,condition_truth/* truthFrom */.ib)(collection.value.includes(String(item.value)));
}
function isItem(item, list, budget) {
    let found = condition_truth/* FALSE */.W8;
    for (const candidate of list.items) {
        const isEqual = equals(item, candidate, budget);
        if (isEqual === condition_truth/* TRUE */.rT)
            return condition_truth/* TRUE */.rT;
        if (isEqual === condition_truth/* UNKNOWN */.HV)
            found = condition_truth/* UNKNOWN */.HV;
    }
    return found;
}
function equalScalars(a, b) {
    if (a.value === b.value)
        return true;
    if (a.value === null || b.value === null || typeof a.value === typeof b.value)
        return false;
    if (typeof a.value === 'boolean' || typeof b.value === 'boolean')
        return String(a.value) === String(b.value);
    const [x, y] = [numberFrom(a), numberFrom(b)];
    return x !== undefined && x === y;
}
function equalLists(a, b, budget, depth) {
    if (a.items.length !== b.items.length)
        return condition_truth/* FALSE */.W8;
    return everyTruth(a.items, (item, index) => {
        const other = b.items[index];
        return other === undefined ? condition_truth/* FALSE */.W8 : equals(item, other, budget, depth + 1);
    });
}
function equalMaps(a, b, budget, depth) {
    if (a.entries.size !== b.entries.size)
        return condition_truth/* FALSE */.W8;
    return everyTruth([...a.entries], ([key, value]) => {
        const other = b.entries.get(key);
        return other === undefined ? condition_truth/* FALSE */.W8 : equals(value, other, budget, depth + 1);
    });
}
function everyTruth(items, test) {
    let result = condition_truth/* TRUE */.rT;
    for (const [index, item] of items.entries()) {
        const truth = test(item, index);
        if (truth === condition_truth/* FALSE */.W8)
            return condition_truth/* FALSE */.W8;
        if (truth === condition_truth/* UNKNOWN */.HV)
            result = condition_truth/* UNKNOWN */.HV;
    }
    return result;
}
function sign(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/iam-action.js
function coversAction(pattern, action) {
    if (startsDifferently(pattern, action))
        return false;
    const [wanted, text] = [pattern.toLowerCase(), action.toLowerCase()];
    if (wanted.length !== text.length && !/[*?]/.test(wanted))
        return false;
    let [at, inText] = [0, 0];
    let [star, reached] = [-1, 0];
    while (inText < text.length) {
        const character = wanted[at];
        if (character === '*') {
            [star, reached] = [at, inText];
            at += 1;
        }
        else if (character !== undefined && (character === '?' || character === text[inText])) {
            at += 1;
            inText += 1;
        }
        else if (star !== -1) {
            reached += 1;
            [at, inText] = [star + 1, reached];
        }
        else
            return false;
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
}
function startsDifferently(pattern, action) {
    const [first, other] = [pattern.charCodeAt(0), action.charCodeAt(0)];
    const isPlain = first < 128 && other < 128 && first !== STAR && first !== QUESTION_MARK;
    return isPlain && (first | 32) !== (other | 32);
}
const STAR = 42;
const QUESTION_MARK = 63;

// EXTERNAL MODULE: ./build/engine/model/from-json.js
var from_json = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/engine/policy/secrets/secret-names.js
const PASSWORDS = new Set(['password', 'passwd', 'pwd', 'passphrase', 'passcode']);
const KEYS = new Set([
    'secret key',
    'secret access key',
    'api key',
    'apikey',
    'api token',
    'api secret',
    'access token',
    'auth token',
    'bearer token',
    'bot token',
    'oauth token',
    'refresh token',
    'personal access token',
    'github token',
    'gitlab token',
    'slack token',
    'client secret',
    'app secret',
    'consumer secret',
    'jwt secret',
    'shared secret',
    'webhook secret',
    'session secret',
    'cookie secret',
    'signing secret',
    'private key',
    'signing key',
    'account key',
    'primary access key',
    'shared key',
    'pre shared key',
    'preshared key',
    'psk',
]);
const CONTENTS = new Set([
    'secret string',
    'secret data',
    'secret value',
    'secret text',
]);
const FORMS = new Set([
    'value',
    'string',
    'text',
    'plain',
    'plaintext',
    'wo',
    'base64',
    'b64',
    'default',
    'literal',
]);
const VERBS = new Set([
    'allow',
    'disable',
    'enable',
    'generate',
    'has',
    'is',
    'manage',
    'require',
    'restrict',
    'rotate',
    'use',
]);
function kindOfName(name) {
    if (kinds.has(name))
        return kinds.get(name);
    const kind = findKind(name);
    if (kinds.size < MAXIMUM_KINDS && name.length <= LONGEST_KEPT)
        kinds.set(name, kind);
    return kind;
}
const kinds = new Map();
const MAXIMUM_KINDS = 10_000;
const LONGEST_KEPT = 100;
function findKind(name) {
    const words = wordsOf(name);
    if (VERBS.has(words[0] ?? ''))
        return undefined;
    const direct = kindOfWords(words);
    if (direct !== undefined)
        return direct;
    while (words.length > 1 && FORMS.has(words.at(-1) ?? '')) {
        words.pop();
        const kind = kindOfWords(words);
        if (kind !== undefined)
            return kind;
    }
    return undefined;
}
function kindOfWords(words) {
    const last = words.at(-1) ?? '';
    if (PASSWORDS.has(last) || /^(?:[a-z]{2,12})?(?:password|passwd)$/.test(last))
        return 'password';
    if (CONTENTS.has(words.slice(-2).join(' ')))
        return 'content';
    for (const length of [1, 2, 3])
        if (KEYS.has(words.slice(-length).join(' ')))
            return 'key';
    if (words.slice(-2).join(' ') === 'access key')
        return 'reference';
    return last === 'secret' || last === 'token' || last === 'credentials' ? 'reference' : undefined;
}
function wordsOf(name) {
    return name
        .slice(-100)
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .map((word) => word.replace(/\d+$/, ''))
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/engine/policy/secrets/literal.js

const NO_SECRETS = [
    /[<>{}]|^\$|^%[^%]*%$|^__.*__$|^\[.*\]$|\$\(/,
    /^[\s*.x•-]*$/i,
    /^(?:null|nil|none|undefined|true|false|yes|no|n\/a|default|enabled?|disabled?|required|optional|auto|redacted|omitted|hidden|masked|sensitive)$/i,
    /^(?:your|insert|enter|put|add|fill|replace|todo|tbd|fixme|to[_ -]be|specify|provide|use)(?:$|[\s_-])/i,
    /^your[a-z]*(?:password|secret|token|key)/i,
    /(?:goes|put)[\s_-]?here$|[\s_-]here$/i,
    /^arn:|^projects\/|^(?:vault|ssm|secretref|awsssm|awssm|gcpsm|akv|op|sops|kms|env|file|ref\+[a-z]+|secretsmanager|sm):/i,
    /^(?:ENC\[|AQICA|@Microsoft\.KeyVault|resolve:|data:|CiQA)/,
    /^(?:\.{0,2}|~)\/[\w.-]+(?:\/[\w.-]+)*$/,
    /^https?:\/\//,
    /\.(?:pem|key|crt|json|ya?ml|txt|env|id|arn|name|result|value|output|password|secret_string|secret|token)$/i,
    /^id=/,
    /^place[_-]?holder/i,
    /^(?:var|local|data|module|each|self)\./,
];
function isLiteral(text, kind) {
    const value = text.trim();
    const isDirect = kind === 'password' || kind === 'content';
    if (value.length < (isDirect ? 3 : 6) || value.length > 4_096)
        return false;
    if (NO_SECRETS.some((pattern) => pattern.test(value)))
        return false;
    const isName = kindOfName(value) !== undefined && !/\d/.test(value);
    if (isName && /^[A-Z]+(?:_[A-Z]+)+$/.test(value))
        return false;
    if (kind === 'content' && isToBeReplaced(value))
        return false;
    if (isDirect)
        return true;
    if (isName)
        return false;
    if (kind === 'reference')
        return value.length >= 8 && !/\s/.test(value) && isMixed(value);
    return !/^[a-z]+(?:[-_/.][a-z]+)+$/.test(value) || value.length < 8;
}
function isToBeReplaced(text) {
    return /^(?:(?:to[\s_-]?be[\s_-]?)?(?:change|replace|update)d?(?:[\s_-]?(?:me|it|this|later|manually))*|(?:initial|dummy|empty|placeholder|temporary|temp)(?:[\s_-]?(?:secret|value|password|token|key))*)$/i.test(text.trim());
}
function isMixed(text) {
    if (/^[a-z0-9]+(?:[-_./][a-z0-9]+)+$/.test(text))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((pattern) => pattern.test(text)).length;
    return kinds === 3 || (kinds === 2 && entropy(text) >= 3.3);
}
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

;// CONCATENATED MODULE: ./build/engine/policy/secrets/credential-patterns.js

const PATTERNS = [
    [
        'a private key',
        /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?=(?:\s|\\[nr]){0,20}(?:[A-Za-z0-9+/]{16}|Proc-Type|Version:|Comment:))/,
    ],
    ['an AWS access key', /(?<![A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9/+=])/],
    [
        'a GitHub token',
        /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/,
    ],
    ['a GitLab token', /(?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|cbt)-[\w-]{20}/],
    ['a Slack token', /(?<![A-Za-z0-9])xox[abeoprs]-(?:\d{1,14}-)?[A-Za-z0-9-]{10}/],
    [
        'a Slack webhook',
        /hooks\.slack\.com\/(?:services|workflows)\/T[A-Z0-9]{6,12}\/[AB][A-Z0-9]{6,12}\/[A-Za-z0-9]{16}/,
    ],
    ['a Stripe key', /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16}/],
    ['a Google API key', /(?<![\w-])AIza[\w-]{35}(?![\w-])/],
    ['a Google OAuth secret', /(?<![\w-])GOCSPX-[\w-]{28}/],
    ['a SendGrid key', /(?<![\w-])SG\.[\w-]{22}\.[\w-]{43}/],
    ['a Twilio key', /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])/],
    ['an npm token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/],
    ['a PyPI token', /(?<![A-Za-z0-9])pypi-AgE[\w-]{50}/],
    ['a Docker token', /(?<![A-Za-z0-9])dckr_(?:pat|oat)_[\w-]{27}/],
    ['a DigitalOcean token', /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}/],
    ['a Databricks token', /(?<![A-Za-z0-9])dapi[0-9a-f]{32}/],
    ['a HashiCorp Vault token', /(?<![A-Za-z0-9])hv[sb]\.[\w-]{24}/],
    ['a Terraform Cloud token', /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60}/],
    ['an OpenAI key', /(?<![A-Za-z0-9])sk-(?:proj-|svcacct-)?[\w-]{20,80}T3BlbkFJ[\w-]{20}/],
    ['an Anthropic key', /(?<![A-Za-z0-9])sk-ant-(?:api|admin)\d{2}-[\w-]{80}/],
    ['an Azure storage or messaging key', /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,90}={0,2}/],
    ['a Microsoft Teams webhook', /\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\//],
    ['a JSON web token', /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20}/],
];
const HINT = /-----BEGIN|AKIA|ASIA|gh[pousr]_|github_pat_|gl(?:pat|ptt|dt|rt|cbt)-|xox|hooks\.slack|k_(?:live|test)_|AIza|GOCSPX|SG\.|SK|npm_|pypi-|dckr_|_v1_|dapi|hv[sb]\.|\.atlasv1\.|sk-|AccountKey=|AccessKey=|webhookb2|eyJ/;
const IN_URL = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/@"'<>{}$]{0,100}):([^\s@/"'<>{}$%]{3,200})@(?=(localhost\b|127\.|\[::1\])?)[A-Za-z0-9[]/g;
const IN_CONNECTION = /(?:^|[;?&])\s{0,3}(?:password|pwd)\s{0,3}=\s{0,3}([^;&\s"'<>{}$]{3,200})/i;
const IN_SCRIPT = /(?:^|[\s;&|])(?:export\s{1,4}|-e\s{1,4})?(?:[A-Z][A-Z0-9_]{0,60})?(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY)=["']?([^\s"'`$<>{}%]{6,200})/m;
const IN_OPTION = /\s--?(?:[a-z]{1,12}-)?(?:password|passwd|secret|token|api-?key)[= ]["']?([^\s"'`$<>{}%=-][^\s"'`$<>{}%]{5,200})/;
function findCredential(text) {
    if (HINT.test(text)) {
        for (const [kind, pattern] of PATTERNS) {
            const found = pattern.exec(text)?.[0];
            if (found !== undefined && !isRepetitive(found))
                return { kind, text: found };
        }
    }
    const inUrl = text.includes('://') ? passwordInUrl(text) : undefined;
    if (inUrl !== undefined && isLiteral(inUrl, 'password'))
        return { kind: 'a password in a URL', text: inUrl };
    const inConnection = text.includes('=') ? IN_CONNECTION.exec(text)?.[1] : undefined;
    if (inConnection !== undefined && isLiteral(inConnection, 'password')) {
        return { kind: 'a password in a connection string', text: inConnection };
    }
    return undefined;
}
function passwordInUrl(text) {
    for (const [, user, password, ownHost] of text.matchAll(IN_URL))
        if (ownHost === undefined || password !== user)
            return password;
    return undefined;
}
function findAssignment(text) {
    const found = (text.includes('=') ? IN_SCRIPT.exec(text)?.[1] : undefined) ??
        (text.includes('-') ? IN_OPTION.exec(text)?.[1] : undefined);
    if (found === undefined || !isLiteral(found, 'key'))
        return undefined;
    return { kind: 'a credential in a script', text: found };
}
function isRepetitive(text) {
    return /(.)\1{7}/.test(text);
}

;// CONCATENATED MODULE: ./build/engine/policy/secrets/find-secrets.js




const LONGEST_TEXT = 262_144;
const SHORTEST_ENCODED = 24;
const MAXIMUM_SECRETS = 100;
const find_secrets_MAXIMUM_DEPTH = 60;
const DESCRIPTIVE = new Set([
    'annotations',
    'labels',
    'tags',
    'tags_all',
    'matchlabels',
    'match_labels',
]);
const PAIR_NAMES = ['name', 'Name', 'key', 'Key', 'ParameterKey', 'OptionName'];
const PAIR_VALUES = ['value', 'Value', 'default', 'Default', 'ParameterValue'];
const SECRET_TYPES = new Set(['SecureString']);
const SECRET_VALUE = 'secret value';
const REFERENCE_TYPES = new Set(['PARAMETER_STORE', 'SECRETS_MANAGER']);
const REFERENCE = 'reference';
function findSecrets(value, spend) {
    const search = new Search(value, spend);
    search.visit(value, undefined, undefined);
    return { kind: 'list', items: search.found };
}
function below(value, path, key) {
    return { key, parent: path, depth: (path?.depth ?? 0) + 1, within: value.origin ?? path?.within };
}
function shown(path) {
    const keys = [];
    for (let at = path; at !== undefined; at = at.parent)
        keys.push(at.key);
    return keys.reverse().join('.');
}
function describes(path) {
    if (typeof path?.key !== 'string')
        return false;
    return DESCRIPTIVE.has(path.key.toLowerCase()) || /^encrypted/i.test(path.key);
}
class Search {
    spend;
    found = [];
    whole;
    constructor(value, spend) {
        this.spend = spend;
        this.whole = value.origin;
    }
    visit(value, path, name) {
        this.spend(1);
        const isTooMuch = (path?.depth ?? 0) > find_secrets_MAXIMUM_DEPTH || this.found.length >= MAXIMUM_SECRETS;
        if (isTooMuch || !this.isWrittenHere(value))
            return;
        switch (value.kind) {
            case 'scalar':
                this.judge(value, path, name);
                return;
            case 'unknown':
                if (value.document !== undefined)
                    this.visit(value.document, path, undefined);
                return;
            case 'list':
                for (const [at, item] of value.items.entries())
                    this.visit(item, below(value, path, at), undefined);
                return;
            case 'map':
                this.visitMap(value, path);
        }
    }
    visitMap(map, path) {
        const pair = nameOfPair(map);
        const isDescriptive = describes(path) || describes(path?.parent);
        for (const [key, entry] of map.entries) {
            const isValue = pair !== undefined && PAIR_VALUES.some((name) => name === key);
            const name = isDescriptive ? undefined : isValue ? pair : key;
            const step = isValue && pair !== SECRET_VALUE ? pair : key;
            this.visit(entry, below(map, path, step), name);
        }
    }
    judge(value, path, name) {
        if (value.kind !== 'scalar' || value.value === null || typeof value.value === 'boolean')
            return;
        const text = String(value.value).slice(0, LONGEST_TEXT);
        this.spend(text.length >> 3);
        const kind = name === undefined ? undefined : kindOfName(name);
        const isText = typeof value.value === 'string' || kind === 'password';
        if (!isText || text.length < 3)
            return;
        for (const part of [text, ...decoded(text)]) {
            const credential = findCredential(part) ?? findAssignment(part);
            if (credential === undefined || !isInCode(credential, value))
                continue;
            this.add(value, path, credential, true);
            return;
        }
        if (kind === undefined) {
            this.visitJson(text, value, path);
            return;
        }
        const named = underName(text, kind);
        if (named !== undefined && isInCode(named, value))
            this.add(value, path, named, false);
    }
    visitJson(text, value, path) {
        if (!/^\s{0,100}[{[]/.test(text))
            return;
        const document = (0,from_json/* fromJson */.R)(text, value);
        if (document.kind === 'unknown')
            return;
        const inside = new Search(document, this.spend);
        inside.visit(document, path, undefined);
        const place = value.origin === undefined ? {} : { origin: value.origin };
        for (const secret of inside.found)
            this.found.push({ ...secret, ...place });
    }
    add(value, path, credential, isRecognised) {
        const origin = placeOf(credential, value.origin ?? path?.within);
        this.found.push({
            kind: 'map',
            entries: new Map([
                ['kind', { kind: 'scalar', value: credential.kind }],
                ['path', { kind: 'scalar', value: shown(path) }],
                ['isRecognised', { kind: 'scalar', value: isRecognised }],
            ]),
            ...(origin === undefined ? {} : { origin }),
        });
    }
    isWrittenHere({ via, origin, references }) {
        if (via !== undefined)
            return false;
        if (origin === undefined || this.whole === undefined)
            return (references ?? []).length === 0;
        const { source, start, end } = this.whole;
        return origin.source === source && origin.start >= start && origin.end <= end;
    }
}
function nameOfPair({ entries }) {
    if (!PAIR_VALUES.some((key) => entries.has(key)))
        return undefined;
    const type = entries.get('type') ?? entries.get('Type');
    if (type?.kind === 'scalar' && SECRET_TYPES.has(String(type.value)))
        return SECRET_VALUE;
    if (type?.kind === 'scalar' && REFERENCE_TYPES.has(String(type.value)))
        return REFERENCE;
    for (const key of PAIR_NAMES) {
        const name = entries.get(key);
        if (name?.kind === 'scalar' && typeof name.value === 'string')
            return name.value;
    }
    return undefined;
}
function underName(text, kind) {
    if (/^\s*[{[]/.test(text))
        return inJson(text, kind);
    return isLiteral(text, kind) ? { kind: kind === 'password' ? 'a password' : 'a secret', text } : undefined;
}
function inJson(text, outer) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof data !== 'object' || data === null)
        return undefined;
    for (const [name, entry] of Object.entries(data)) {
        const kind = kindOfName(name);
        if (kind === undefined || typeof entry !== 'string' || !isLiteral(entry, kind))
            continue;
        if (outer === 'content' && isToBeReplaced(entry))
            continue;
        return { kind: kind === 'password' ? 'a password' : 'a secret', text: entry };
    }
    return undefined;
}
function decoded(text) {
    if (text.length < SHORTEST_ENCODED)
        return [];
    const compact = text.replaceAll(/\s/g, '');
    if (compact.length < SHORTEST_ENCODED || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact))
        return [];
    try {
        const plain = atob(compact);
        return /^[\t\n\r\x20-\x7e]+$/.test(plain) ? [plain] : [];
    }
    catch {
        return [];
    }
}
function isInCode({ kind, text }, { origin }) {
    if (origin === undefined || kind === 'a private key')
        return true;
    const written = origin.source.text.slice(origin.start, origin.end);
    return written.includes(text) || written.includes(JSON.stringify(text).slice(1, -1)) || isEncoded(written);
}
function isEncoded(written) {
    return decoded(written.replaceAll(/^["']|["']$/g, '')).length > 0;
}
function placeOf({ text }, origin) {
    if (origin === undefined)
        return undefined;
    const at = origin.source.text.indexOf(text, origin.start);
    return at === -1 || at >= origin.end ? origin : { source: origin.source, start: at, end: at + text.length };
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/texts.js


function textOf(x) {
    return x?.kind === 'scalar' && typeof x.value === 'string' ? x.value : undefined;
}
function mapText(x, budget, change) {
    const text = textOf(x);
    (0,condition_budget/* spend */.Rf)(budget, (text?.length ?? 0) >> 4);
    return text === undefined ? condition_truth/* NULL_VALUE */.M_ : { ...x, ...(0,condition_truth/* scalar */.d_)(change(text)) };
}
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
function base64Decoded(x, budget) {
    const text = textOf(x);
    (0,condition_budget/* spend */.Rf)(budget, (text?.length ?? 0) >> 2);
    return text === undefined || !BASE64.test(text)
        ? condition_truth/* NULL_VALUE */.M_
        : { ...x, ...(0,condition_truth/* scalar */.d_)(Buffer.from(text, 'base64').toString('utf8')) };
}
function testTexts(a, b, test) {
    const [x, y] = [textOf(a), textOf(b)];
    return (0,condition_truth/* valueOf */.RP)((0,condition_truth/* truthFrom */.ib)(x !== undefined && y !== undefined && test(x, y)));
}
function testSide(x, part, side, test) {
    if (part?.kind === 'unknown')
        return (0,condition_truth/* valueOf */.RP)(condition_truth/* UNKNOWN */.HV);
    if (x?.kind !== 'unknown')
        return testTexts(x, part, test);
    const [known, wanted] = [x[side], textOf(part)];
    if (known === undefined || wanted === undefined)
        return (0,condition_truth/* valueOf */.RP)(condition_truth/* UNKNOWN */.HV);
    if (test(known, wanted))
        return (0,condition_truth/* valueOf */.RP)(condition_truth/* TRUE */.rT);
    return (0,condition_truth/* valueOf */.RP)(test(wanted, known) ? condition_truth/* UNKNOWN */.HV : condition_truth/* FALSE */.W8);
}
function split(x, separator, budget) {
    const [text, by] = [textOf(x), textOf(separator)];
    if (text === undefined || by === undefined)
        return { kind: 'list', items: [] };
    (0,condition_budget/* spend */.Rf)(budget, text.length);
    return { kind: 'list', items: text.split(by).map((part) => ({ ...x, ...(0,condition_truth/* scalar */.d_)(part) })) };
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/functions.js








const STEPS_OF_A_RANGE = 20;
const FUNCTIONS = {
    length: {
        signature: 'length(x)',
        description: 'Items of a list, entries of a map, characters of a text; 0 of null. Unknown where a block may be there or not. count(x) is the same.',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => lengthOf(x),
    },
    exists: {
        signature: 'exists(x)',
        description: 'Whether x is there: x != null.',
        count: 1,
        seesUnknown: true,
        apply: ([x = condition_truth/* NULL_VALUE */.M_], budget) => (0,condition_truth/* valueOf */.RP)((0,condition_truth/* negate */.ze)(equals(x, condition_truth/* NULL_VALUE */.M_, budget))),
    },
    known: {
        signature: 'known(x)',
        description: 'Whether x can be known before apply; never unknown itself.',
        count: 1,
        seesUnknown: true,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* valueOf */.RP)((0,condition_truth/* truthFrom */.ib)(x.kind !== 'unknown')),
    },
    default: {
        signature: 'default(x, fallback)',
        description: 'x, or the fallback where x is null.',
        count: 2,
        seesUnknown: true,
        apply: ([x = condition_truth/* NULL_VALUE */.M_, fallback = condition_truth/* NULL_VALUE */.M_]) => ((0,condition_truth/* isNull */.kZ)(x) ? fallback : x),
    },
    type: {
        signature: 'type(x)',
        description: '"string", "number", "boolean", "list", "map" or "null".',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* scalar */.d_)(typeOf(x)),
    },
    lower: {
        signature: 'lower(text)',
        description: 'The text in lower case.',
        count: 1,
        apply: ([x], budget) => mapText(x, budget, (text) => text.toLowerCase()),
    },
    upper: {
        signature: 'upper(text)',
        description: 'The text in upper case.',
        count: 1,
        apply: ([x], budget) => mapText(x, budget, (text) => text.toUpperCase()),
    },
    trim: {
        signature: 'trim(text)',
        description: 'The text without white space at its ends.',
        count: 1,
        apply: ([x], budget) => mapText(x, budget, (text) => text.trim()),
    },
    base64Decoded: {
        signature: 'base64Decoded(text)',
        description: 'The text that this is in Base64; null where it is none.',
        count: 1,
        apply: ([x], budget) => base64Decoded(x, budget),
    },
    startsWith: {
        signature: 'startsWith(text, start)',
        description: 'Whether the text starts so; known also where only the start of the text is.',
        count: 2,
        seesUnknown: true,
        apply: ([x, start]) => testSide(x, start, 'start', (text, part) => text.startsWith(part)),
    },
    endsWith: {
        signature: 'endsWith(text, end)',
        description: 'Whether the text ends so; known also where only the end of the text is.',
        count: 2,
        seesUnknown: true,
        apply: ([x, end]) => testSide(x, end, 'end', (text, part) => text.endsWith(part)),
    },
    contains: {
        signature: 'contains(collection, item)',
        description: 'The same as `item in collection`: an item of a list, a key of a map, a part of a text.',
        count: 2,
        seesUnknown: true,
        apply: ([collection = condition_truth/* NULL_VALUE */.M_, item = condition_truth/* NULL_VALUE */.M_], budget) => (0,condition_truth/* valueOf */.RP)(isIn(item, collection, budget)),
    },
    split: {
        signature: 'split(text, separator)',
        description: 'The parts of the text between the separators.',
        count: 2,
        apply: ([x, separator], budget) => split(x, separator, budget),
    },
    number: {
        signature: 'number(x)',
        description: 'The number that x is or spells, or null.',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* scalar */.d_)(numberFrom(x) ?? null),
    },
    between: {
        signature: 'between(x, low, high)',
        description: 'low <= x and x <= high; false where one is null or no number: between(22, rule.fromPort, rule.toPort).',
        count: 3,
        apply: ([x = condition_truth/* NULL_VALUE */.M_, low = condition_truth/* NULL_VALUE */.M_, high = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* valueOf */.RP)((0,condition_truth/* truthFrom */.ib)((order(low, x) ?? 1) <= 0 && (order(x, high) ?? 1) <= 0)),
    },
    keys: {
        signature: 'keys(map)',
        description: 'The keys of a map, as a list.',
        count: 1,
        apply: ([x], budget) => list([...entriesOf(x, budget).keys()].map(condition_truth/* scalar */.d_)),
    },
    values: {
        signature: 'values(map)',
        description: 'The values of a map, as a list.',
        count: 1,
        apply: ([x], budget) => list([...entriesOf(x, budget).values()]),
    },
    versionBefore: {
        signature: 'versionBefore(a, b)',
        description: 'Whether version a is older than b, number by number: versionBefore("1.9", "1.10"). A leading v is skipped.',
        count: 2,
        apply: ([a, b]) => (0,condition_truth/* valueOf */.RP)(versionBefore(a, b)),
    },
    isPublicCidr: {
        signature: 'isPublicCidr(x)',
        description: 'Whether x opens to the internet: 0.0.0.0/0, ::/0, any other public range wider than /8 (IPv4) or /16 (IPv6), 0.0.0.0, ::, "*", "any" or "internet"; for a list, whether one of its items does.',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_], budget) => (0,condition_truth/* valueOf */.RP)(overItems(x, budget, isPublicCidr)),
    },
    cidrWithin: {
        signature: 'cidrWithin(x, outer)',
        description: 'Whether the address or range x lies inside the range outer.',
        count: 2,
        apply: ([x, outer]) => testTexts(x, outer, cidrWithin),
    },
    coversAction: {
        signature: 'coversAction(patterns, actions)',
        description: 'Whether a pattern of IAM actions covers an action, as IAM matches them: coversAction("iam:Pass*", "iam:PassRole"); of lists, whether one of the patterns covers one of the actions.',
        count: 2,
        apply: ([patterns = condition_truth/* NULL_VALUE */.M_, actions = condition_truth/* NULL_VALUE */.M_], budget) => (0,condition_truth/* valueOf */.RP)(coversOne(patterns, actions, budget)),
    },
    secrets: {
        signature: 'secrets(x)',
        description: 'The credentials that stand in x, or anywhere below it, as literals: a list of {kind, path, isRecognised}, never with the secret itself.',
        count: 1,
        seesUnknown: true,
        apply: ([x = condition_truth/* NULL_VALUE */.M_], budget) => secretsIn(x, budget),
    },
    prefixLength: {
        signature: 'prefixLength(x)',
        description: 'The number behind the slash of a range; 32 or 128 for an address; null for anything else.',
        count: 1,
        apply: ([x]) => (0,condition_truth/* scalar */.d_)((textOf(x) === undefined ? undefined : prefixLength(textOf(x) ?? '')) ?? null),
    },
};
const foundSecrets = new WeakMap();
function secretsIn(x, budget) {
    const known = foundSecrets.get(x);
    if (known !== undefined)
        return known;
    const found = findSecrets(x, (steps) => {
        (0,condition_budget/* spend */.Rf)(budget, steps);
    });
    foundSecrets.set(x, found);
    return found;
}
function lengthOf(x) {
    if ((0,nullness/* isPossible */.wC)(x) || (x.kind === 'list' && x.items.some(nullness/* isPossibleBlock */.TO)))
        return condition_truth/* UNKNOWN_VALUE */.PC;
    if (x.kind === 'list')
        return (0,condition_truth/* scalar */.d_)(x.items.length);
    if (x.kind === 'map')
        return (0,condition_truth/* scalar */.d_)(x.entries.size);
    if ((0,condition_truth/* isNull */.kZ)(x))
        return (0,condition_truth/* scalar */.d_)(0);
    const text = textOf(x);
    return (0,condition_truth/* scalar */.d_)(text === undefined ? null : text.length);
}
function typeOf(x) {
    if (x.kind !== 'scalar')
        return x.kind;
    return x.value === null ? 'null' : typeof x.value;
}
function overItems(x, budget, test) {
    if (x.kind !== 'list')
        return (0,condition_truth/* truthFrom */.ib)(test(textOf(x) ?? ''));
    let result = condition_truth/* FALSE */.W8;
    for (const item of x.items) {
        (0,condition_budget/* spend */.Rf)(budget, STEPS_OF_A_RANGE);
        if (item.kind === 'unknown')
            result = condition_truth/* UNKNOWN */.HV;
        else if (test(textOf(item) ?? ''))
            return condition_truth/* TRUE */.rT;
    }
    return result;
}
function coversOne(patterns, actions, budget) {
    let result = condition_truth/* FALSE */.W8;
    for (const pattern of itemsOf(patterns)) {
        const wanted = textOf(pattern);
        for (const action of itemsOf(actions)) {
            const text = textOf(action);
            (0,condition_budget/* spend */.Rf)(budget, 1 + (((wanted?.length ?? 0) * (text?.length ?? 0)) >> 8));
            if (pattern.kind === 'unknown' || action.kind === 'unknown')
                result = condition_truth/* UNKNOWN */.HV;
            else if (wanted !== undefined && text !== undefined && coversAction(wanted, text))
                return condition_truth/* TRUE */.rT;
        }
    }
    return result;
}
function itemsOf(x) {
    return x.kind === 'list' ? x.items : [x];
}
function versionBefore(a, b) {
    const [x, y] = [versionOf(a), versionOf(b)];
    if (x === undefined || y === undefined)
        return condition_truth/* FALSE */.W8;
    for (let at = 0; at < Math.max(x.length, y.length); at += 1) {
        const difference = (x[at] ?? 0) - (y[at] ?? 0);
        if (difference !== 0)
            return (0,condition_truth/* truthFrom */.ib)(difference < 0);
    }
    return condition_truth/* FALSE */.W8;
}
function versionOf(x) {
    if (x?.kind !== 'scalar' || (typeof x.value !== 'string' && typeof x.value !== 'number'))
        return undefined;
    const numbers = /^v?(\d{1,9}(?:\.\d{1,9}){0,5})/.exec(String(x.value))?.[1];
    return numbers?.split('.').map(Number);
}
function entriesOf(x, budget) {
    if (x?.kind !== 'map')
        return new Map();
    (0,condition_budget/* spend */.Rf)(budget, x.entries.size);
    return x.entries;
}
function list(items) {
    return { kind: 'list', items };
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/node.js

function fromValue(value, place) {
    return { value, truth: (frame) => (0,condition_truth/* truthOf */.D)(value(frame)), place };
}
function fromTruth(truth, place) {
    return { value: (frame) => (0,condition_truth/* valueOf */.RP)(truth(frame)), truth, place };
}

// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/engine/policy/condition/pattern-syntax.js
class PatternError extends Error {
}
const MAXIMUM_LENGTH = 1_000;
const pattern_syntax_MAXIMUM_DEPTH = 32;
const MAXIMUM_REPEAT = 1_000;
const DIGITS = [[48, 57]];
const WORDS = [[48, 57], [65, 90], [95, 95], [97, 122]];
const SPACES = [[9, 13], [32, 32], [160, 160], [0x2028, 0x2029], [0xfeff, 0xfeff]];
const CLASSES = { d: DIGITS, w: WORDS, s: SPACES };
const CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11 };
function parsePattern(text) {
    if (text.length > MAXIMUM_LENGTH)
        throw new PatternError(`a pattern has at most ${MAXIMUM_LENGTH} characters`);
    const ignoresCase = text.startsWith('(?i)');
    const reader = new Reader(ignoresCase ? text.slice(4) : text, ignoresCase);
    return reader.readWhole();
}
class Reader {
    text;
    ignoresCase;
    at = 0;
    depth = 0;
    constructor(text, ignoresCase) {
        this.text = text;
        this.ignoresCase = ignoresCase;
    }
    readWhole() {
        const node = this.readAlternatives();
        if (this.at < this.text.length)
            throw this.error(`unexpected '${this.text.charAt(this.at)}'`);
        return node;
    }
    readAlternatives() {
        this.depth += 1;
        if (this.depth > pattern_syntax_MAXIMUM_DEPTH)
            throw this.error('groups are nested too deep');
        const items = [this.readSequence()];
        while (this.take('|'))
            items.push(this.readSequence());
        this.depth -= 1;
        return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'alternatives', items };
    }
    readSequence() {
        const items = [];
        while (this.at < this.text.length && !'|)'.includes(this.text.charAt(this.at)))
            items.push(this.readRepeated());
        return { kind: 'sequence', items };
    }
    readRepeated() {
        const item = this.readAtom();
        const counts = this.readCounts();
        if (counts === undefined)
            return item;
        this.take('?');
        if (this.readCounts() !== undefined)
            throw this.error('a repetition cannot be repeated: put it in a group');
        const [minimum, maximum] = counts;
        return { kind: 'repeat', item, minimum, maximum };
    }
    readCounts() {
        if (this.take('*'))
            return [0, Infinity];
        if (this.take('+'))
            return [1, Infinity];
        if (this.take('?'))
            return [0, 1];
        const counts = /^\{(\d{1,4})(,(\d{1,4})?)?\}/.exec(this.text.slice(this.at, this.at + 12));
        if (counts === null)
            return undefined;
        const minimum = Number(counts[1]);
        const maximum = counts[2] === undefined ? minimum : counts[3] === undefined ? Infinity : Number(counts[3]);
        if (minimum > MAXIMUM_REPEAT || (maximum !== Infinity && maximum > MAXIMUM_REPEAT) || maximum < minimum) {
            throw this.error(`repetitions go from 0 to ${MAXIMUM_REPEAT}, the smaller number first`);
        }
        this.at += counts[0].length;
        return [minimum, maximum];
    }
    readAtom() {
        const character = this.text.charAt(this.at);
        this.at += 1;
        if (character === '(')
            return this.readGroup();
        if (character === '[')
            return this.readClass();
        if (character === '\\')
            return this.readEscape();
        if (character === '^')
            return { kind: 'assertion', assertion: 'start' };
        if (character === '$')
            return { kind: 'assertion', assertion: 'end' };
        if (character === '.')
            return { kind: 'set', set: (code) => code !== 10 && code !== 13 };
        if ('*+?'.includes(character))
            throw this.error(`nothing to repeat before '${character}'`);
        const code = character.charCodeAt(0);
        return this.ignoresCase
            ? this.setOf([[code, code]], false)
            : { kind: 'set', set: (other) => other === code };
    }
    readGroup() {
        if (this.take('?') && !this.take(':')) {
            throw this.error('lookaround, named groups and flags inside a pattern are not supported: use (…) or (?:…)');
        }
        const node = this.readAlternatives();
        if (!this.take(')'))
            throw this.error('a group is not closed');
        return node;
    }
    readEscape() {
        const character = this.text.charAt(this.at);
        if (character === 'b' || character === 'B') {
            this.at += 1;
            return { kind: 'assertion', assertion: character === 'b' ? 'word-boundary' : 'no-word-boundary' };
        }
        const [intervals, isNegated] = this.readEscaped();
        return this.setOf(intervals, isNegated);
    }
    readEscaped() {
        const character = this.text.charAt(this.at);
        this.at += 1;
        if (character === '')
            throw this.error('a pattern does not end with a backslash');
        const lower = character.toLowerCase();
        const named = Object.hasOwn(CLASSES, lower) ? CLASSES[lower] : undefined;
        if (named !== undefined)
            return [named, character !== lower];
        if (/[1-9]/.test(character))
            throw this.error('back-references are not supported');
        const control = Object.hasOwn(CONTROLS, character) ? CONTROLS[character] : undefined;
        if (control === undefined && /[A-Za-z0]/.test(character))
            throw this.error(`unknown escape \\${character}`);
        const code = control ?? character.charCodeAt(0);
        return [[[code, code]], false];
    }
    readClass() {
        const isNegated = this.take('^');
        const intervals = [];
        for (let isFirst = true; isFirst || this.text.charAt(this.at) !== ']'; isFirst = false) {
            if (this.at >= this.text.length)
                throw this.error('a class is not closed');
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
    readClassItem() {
        const character = this.text.charAt(this.at);
        this.at += 1;
        if (character !== '\\')
            return [[character.charCodeAt(0), character.charCodeAt(0)]];
        const [intervals, isNegated] = this.readEscaped();
        return isNegated ? complement(intervals) : intervals;
    }
    setOf(intervals, isNegated) {
        const has = (code) => intervals.some(([from, to]) => code >= from && code <= to);
        const hasEither = this.ignoresCase ? (code) => has(code) || has(otherCase(code)) : has;
        let ascii;
        const table = () => (ascii ??= Uint8Array.from({ length: 128 }, (_, code) => (hasEither(code) === isNegated ? 0 : 1)));
        return { kind: 'set', set: (code) => (code < 128 ? table()[code] === 1 : hasEither(code) !== isNegated) };
    }
    take(character) {
        const isThere = this.text.charAt(this.at) === character;
        if (isThere)
            this.at += 1;
        return isThere;
    }
    error(problem) {
        return new PatternError(`${problem} (at character ${this.at} of the pattern)`);
    }
}
function complement(intervals) {
    const result = [];
    let from = 0;
    for (const [low, high] of intervals) {
        if (low > from)
            result.push([from, low - 1]);
        from = high + 1;
    }
    result.push([from, 0xffff]);
    return result;
}
function otherCase(code) {
    const text = String.fromCharCode(code);
    const lower = text.toLowerCase();
    const other = lower === text ? text.toUpperCase() : lower;
    return other.length === 1 ? other.charCodeAt(0) : code;
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/pattern.js



const MAXIMUM_INSTRUCTIONS = 2_000;
function compilePattern(text) {
    const instructions = [];
    emit(parsePattern(text), instructions);
    instructions.push({ kind: 'match' });
    const [first] = instructions;
    return { instructions, isAnchored: first?.kind === 'assert' && first.assertion === 'start' };
}
function matchPattern(pattern, text, budget) {
    const { instructions, isAnchored } = pattern;
    const entered = new Int32Array(instructions.length).fill(-1);
    let current = [];
    for (let at = 0; at <= text.length; at += 1) {
        if (enter(0, at, current))
            return true;
        if (isAnchored && current.length === 0)
            return false;
        (0,condition_budget/* spend */.Rf)(budget, 1 + current.length);
        const character = text.charCodeAt(at);
        const next = [];
        for (const state of current) {
            const instruction = instructions[state];
            const isTaken = instruction?.kind === 'character' && at < text.length && instruction.set(character);
            if (isTaken && enter(state + 1, at + 1, next))
                return true;
        }
        current = next;
    }
    return false;
    function enter(first, round, states) {
        const open = [first];
        for (let state = open.pop(); state !== undefined; state = open.pop()) {
            const instruction = instructions[state];
            if (instruction === undefined || entered[state] === round)
                continue;
            entered[state] = round;
            if (instruction.kind === 'match')
                return true;
            if (instruction.kind === 'character')
                states.push(state);
            else if (instruction.kind === 'split')
                open.push(...instruction.targets);
            else if (holds(instruction.assertion, text, round))
                open.push(state + 1);
        }
        return false;
    }
}
function emit(node, program) {
    if (program.length > MAXIMUM_INSTRUCTIONS)
        throw new PatternError('the pattern is too large');
    switch (node.kind) {
        case 'set':
            program.push({ kind: 'character', set: node.set });
            break;
        case 'assertion':
            program.push({ kind: 'assert', assertion: node.assertion });
            break;
        case 'sequence':
            for (const item of node.items)
                emit(item, program);
            break;
        case 'alternatives':
            emitAlternatives(node.items, program);
            break;
        case 'repeat':
            emitRepeat(node.item, node.minimum, node.maximum, program);
            break;
    }
}
function emitAlternatives(items, program) {
    const targets = [];
    program.push({ kind: 'split', targets });
    const ends = [];
    for (const item of items) {
        targets.push(program.length);
        emit(item, program);
        const end = [];
        ends.push(end);
        program.push({ kind: 'split', targets: end });
    }
    for (const end of ends)
        end.push(program.length);
}
function emitRepeat(item, minimum, maximum, program) {
    for (let count = 0; count < minimum; count += 1)
        emit(item, program);
    if (maximum === Infinity) {
        const start = program.length;
        const targets = [start + 1];
        program.push({ kind: 'split', targets });
        emit(item, program);
        program.push({ kind: 'split', targets: [start] });
        targets.push(program.length);
        return;
    }
    const skips = [];
    for (let count = minimum; count < maximum; count += 1) {
        const targets = [program.length + 1];
        skips.push(targets);
        program.push({ kind: 'split', targets });
        emit(item, program);
    }
    for (const targets of skips)
        targets.push(program.length);
}
function holds(assertion, text, at) {
    if (assertion === 'start')
        return at === 0;
    if (assertion === 'end')
        return at === text.length;
    const isBoundary = isWord(text.charCodeAt(at - 1)) !== isWord(text.charCodeAt(at));
    return isBoundary === (assertion === 'word-boundary');
}
function isWord(code) {
    return ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122));
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/place.js
function moreSpecific(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return b.depth >= a.depth ? b : a;
}
function placeBelow(parent, value) {
    const depth = (parent?.depth ?? 0) + 1;
    const through = value.through ?? (parent?.isTakenIn === true ? parent.through : undefined);
    if (value.via !== undefined)
        return { span: value.via, depth, isTakenIn: true, through };
    if (value.origin === undefined)
        return parent;
    return parent?.isTakenIn === true
        ? { ...parent, depth, through }
        : { span: value.origin, depth, isTakenIn: false };
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/matches.js






const matches_LONGEST_TEXT = 65_536;
function compileMatches(call, nodes, context) {
    const [text, pattern] = nodes;
    const written = call.arguments[1];
    if (text === undefined || pattern === undefined || written === undefined || nodes.length !== 2) {
        throw new condition_error/* ConditionError */.i('write matches(text, "pattern")', context.text, call.start);
    }
    const patternOf = matches_isParameter(written) ? parameterPattern(pattern) : literalPattern(written, context);
    return fromTruth((frame) => matchValue(text.value(frame), patternOf, frame), (frame) => moreSpecific(text.place(frame, condition_truth/* TRUE */.rT), pattern.place(frame, condition_truth/* TRUE */.rT)));
}
function matchValue(value, patternOf, frame) {
    if (value.kind === 'unknown')
        return condition_truth/* UNKNOWN */.HV;
    if (value.kind !== 'scalar' || value.value === null)
        return condition_truth/* FALSE */.W8;
    const text = String(value.value);
    if (text.length > matches_LONGEST_TEXT)
        return condition_truth/* UNKNOWN */.HV;
    return (0,condition_truth/* truthFrom */.ib)(matchPattern(patternOf(frame), text, frame));
}
function literalPattern(written, context) {
    if (written.kind !== 'literal' || typeof written.value !== 'string') {
        throw new condition_error/* ConditionError */.i('a pattern is a text in quotes, or a parameter', context.text, written.start);
    }
    try {
        const pattern = compilePattern(written.value);
        return () => pattern;
    }
    catch (error) {
        if (error instanceof PatternError)
            throw new condition_error/* ConditionError */.i(error.message, context.text, written.start);
        throw error;
    }
}
function parameterPattern(node) {
    let last;
    return (frame) => {
        const value = node.value(frame);
        const text = value.kind === 'scalar' ? String(value.value) : '';
        if (last?.text !== text)
            last = { text, pattern: readParameter(text) };
        return last.pattern;
    };
}
function readParameter(text) {
    try {
        return compilePattern(text);
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        throw new errors/* ConfigError */.xL('policy-invalid', `the parameter '${text}' is not a pattern: ${error.message}`, {
            cause: error,
        });
    }
}
function matches_isParameter(expression) {
    return (expression.kind === 'member' && expression.object.kind === 'name' && expression.object.name === 'params');
}

// EXTERNAL MODULE: ./build/engine/policy/condition/syntax.js
var syntax = __webpack_require__(8849);
;// CONCATENATED MODULE: ./build/engine/policy/condition/call.js








function compileCall(call, context, compile) {
    const described = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
    if (described === undefined && call.name !== 'matches') {
        const names = [...Object.keys(FUNCTIONS), 'matches', 'param', ...syntax/* QUANTIFIERS */.c];
        throw new condition_error/* ConditionError */.i(`unknown function '${call.name}'.${(0,suggestion/* suggest */.Z)(call.name, names)}`, context.text, call.start);
    }
    const nodes = call.arguments.map((argument) => compile(argument, context));
    if (described === undefined)
        return compileMatches(call, nodes, context);
    checkCount(call, described, context);
    const value = (frame) => {
        const values = nodes.map((node) => node.value(frame));
        if (described.seesUnknown !== true) {
            const unknown = values.find((candidate) => candidate.kind === 'unknown');
            if (unknown !== undefined)
                return condition_truth/* UNKNOWN_VALUE */.PC;
        }
        return described.apply(values, frame);
    };
    return fromValue(value, (frame) => {
        let best;
        for (const node of nodes)
            best = moreSpecific(best, node.place(frame, condition_truth/* TRUE */.rT));
        return best;
    });
}
function checkCount(call, { signature, count }, context) {
    if (call.arguments.length === count)
        return;
    const given = call.arguments.length === 1 ? '1 argument' : `${call.arguments.length} arguments`;
    throw new condition_error/* ConditionError */.i(`${call.name} got ${given}: ${signature}`, context.text, call.start);
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/quantify.js





const RESERVED = ['resource', 'params', 'meta', 'match'];
function compileQuantified(expression, context, compile) {
    const { binding, quantifier } = expression;
    if (RESERVED.includes(binding) || context.bindings.has(binding)) {
        throw new condition_error/* ConditionError */.i(`the name '${binding}' is taken: choose another`, context.text, expression.start);
    }
    const list = compile(expression.list, context);
    const slot = context.nextSlot();
    const bindings = new Map([...context.bindings, [binding, slot]]);
    const condition = compile(expression.condition, { ...context, bindings });
    const cost = 1 + ((expression.condition.end - expression.condition.start) >> 3);
    const loop = { binding, slot, list, condition, cost, outer: context.bindings };
    if (quantifier === 'count')
        return countNode(loop);
    const wanted = quantifier === 'all' ? condition_truth/* FALSE */.W8 : condition_truth/* TRUE */.rT;
    const isFound = quantifier === 'any' ? condition_truth/* TRUE */.rT : condition_truth/* FALSE */.W8;
    const adjust = quantifier === 'any' ? (truth) => truth : condition_truth/* negate */.ze;
    return fromTruth((frame) => adjust(search(loop, frame, wanted)), (frame, outcome) => (outcome === isFound ? placeOfFound(loop, frame, wanted) : list.place(frame, condition_truth/* TRUE */.rT)));
}
function search(loop, frame, wanted) {
    const { list, slot, condition, cost } = loop;
    const elements = elementsOf(list.value(frame));
    if (elements === undefined)
        return condition_truth/* UNKNOWN */.HV;
    let found = condition_truth/* FALSE */.W8;
    for (const element of elements) {
        (0,condition_budget/* spend */.Rf)(frame, cost);
        if (isPassedOver(loop, frame, element))
            continue;
        frame.elements[slot] = element;
        const truth = condition.truth(frame);
        if (truth === wanted)
            return condition_truth/* TRUE */.rT;
        if (truth === condition_truth/* UNKNOWN */.HV)
            found = condition_truth/* UNKNOWN */.HV;
    }
    return found;
}
function placeOfFound(loop, frame, wanted) {
    const parent = loop.list.place(frame, condition_truth/* TRUE */.rT);
    if (search(loop, frame, wanted) !== condition_truth/* TRUE */.rT)
        return parent;
    const element = frame.elements[loop.slot];
    if (element === undefined)
        return parent;
    const place = placeBelow(parent, element);
    frame.elementPlaces[loop.slot] = place;
    frame.matches ??= new Map();
    if (!frame.matches.has(loop.binding))
        frame.matches.set(loop.binding, element);
    return moreSpecific(place, loop.condition.place(frame, wanted));
}
function countNode(loop) {
    const { list, slot, condition, cost } = loop;
    const value = (frame) => {
        const elements = elementsOf(list.value(frame));
        if (elements === undefined)
            return condition_truth/* UNKNOWN_VALUE */.PC;
        let count = 0;
        for (const element of elements) {
            (0,condition_budget/* spend */.Rf)(frame, cost);
            if (isPassedOver(loop, frame, element))
                continue;
            frame.elements[slot] = element;
            const truth = condition.truth(frame);
            if (truth === condition_truth/* UNKNOWN */.HV)
                return condition_truth/* UNKNOWN_VALUE */.PC;
            count += truth;
        }
        return (0,condition_truth/* scalar */.d_)(count);
    };
    return fromValue(value, (frame) => list.place(frame, condition_truth/* TRUE */.rT));
}
function isPassedOver({ binding, outer }, frame, element) {
    const found = frame.without.get(element);
    if (found === undefined)
        return false;
    return found.some((entry) => entry.binding === binding &&
        [...entry.matches].every(([name, match]) => {
            const slot = outer.get(name);
            return slot === undefined || frame.elements[slot] === match;
        }));
}
function elementsOf(value) {
    if (value.kind === 'unknown')
        return undefined;
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'map')
        return value.entries.values();
    return value.value === null ? [] : [value];
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/compile.js











const ROOTS = ['resource', 'params', 'meta'];
function compileExpression(expression, context) {
    switch (expression.kind) {
        case 'literal':
            return constant((0,condition_truth/* scalar */.d_)(expression.value));
        case 'list':
            return compileList(expression, context);
        case 'name':
            return compileName(expression, context);
        case 'member':
            return compileMember(expression, context);
        case 'index':
            return compileIndex(expression, context);
        case 'not':
            return compileNot(compileExpression(expression.operand, context));
        case 'logical':
            return compileLogical(expression, context);
        case 'comparison':
            return compileComparison(expression, context);
        case 'quantified':
            return compileQuantified(expression, context, compileExpression);
        case 'call':
            return compileCall(expression, context, compileExpression);
        default:
            return (0,assert_never/* assertNever */.x)(expression);
    }
}
function constant(value) {
    return fromValue(() => value, () => undefined);
}
function compileList(expression, context) {
    const literals = expression.items.flatMap((item) => (item.kind === 'literal' ? [(0,condition_truth/* scalar */.d_)(item.value)] : []));
    if (literals.length === expression.items.length)
        return constant({ kind: 'list', items: literals });
    const items = expression.items.map((item) => compileExpression(item, context));
    return fromValue((frame) => ({ kind: 'list', items: items.map((item) => item.value(frame)) }), (frame) => mostSpecific(items, frame, condition_truth/* TRUE */.rT));
}
function compileName(expression, context) {
    const slot = context.bindings.get(expression.name);
    if (slot !== undefined) {
        return fromValue((frame) => frame.elements[slot] ?? condition_truth/* NULL_VALUE */.M_, (frame) => frame.elementPlaces[slot]);
    }
    const root = ROOTS.find((candidate) => candidate === expression.name);
    if (root === undefined) {
        const meant = (0,suggestion/* suggest */.Z)(expression.name, [...context.bindings.keys(), ...ROOTS]);
        const hint = meant === '' ? ` Attributes start with 'resource.': resource.${expression.name}.` : meant;
        throw new condition_error/* ConditionError */.i(`unknown name '${expression.name}'.${hint}`, context.text, expression.start);
    }
    return fromValue((frame) => frame.roots[root], (frame) => root !== 'resource' || frame.origin === undefined
        ? undefined
        : { span: frame.origin, depth: 0, isTakenIn: false });
}
function compileMember(expression, context) {
    const match = expression.object.kind === 'name' ? `${expression.object.name}.${expression.name}` : '';
    if (context.bindings.has(match))
        return compileName({ ...expression, kind: 'name', name: match }, context);
    const object = compileExpression(expression.object, context);
    const { name } = expression;
    const value = (frame) => {
        const parent = object.value(frame);
        if (parent.kind === 'map')
            return parent.entries.get(name) ?? condition_truth/* NULL_VALUE */.M_;
        return parent.kind === 'unknown' ? (0,nullness/* belowUnknown */.ol)(parent) : condition_truth/* NULL_VALUE */.M_;
    };
    return fromValue(value, (frame) => placeBelow(object.place(frame, condition_truth/* TRUE */.rT), value(frame)));
}
function compileIndex(expression, context) {
    const object = compileExpression(expression.object, context);
    const index = compileExpression(expression.index, context);
    const value = (frame) => {
        const parent = object.value(frame);
        const key = index.value(frame);
        if (parent.kind === 'unknown')
            return (0,nullness/* belowUnknown */.ol)(parent);
        if (key.kind === 'unknown' && parent.kind !== 'scalar')
            return (0,nullness/* belowUnknown */.ol)(key);
        if (key.kind !== 'scalar' || key.value === null)
            return condition_truth/* NULL_VALUE */.M_;
        if (parent.kind === 'map')
            return parent.entries.get(String(key.value)) ?? condition_truth/* NULL_VALUE */.M_;
        return parent.kind === 'list' ? (parent.items[numberFrom(key) ?? -1] ?? condition_truth/* NULL_VALUE */.M_) : condition_truth/* NULL_VALUE */.M_;
    };
    return fromValue(value, (frame) => placeBelow(object.place(frame, condition_truth/* TRUE */.rT), value(frame)));
}
function compileNot(operand) {
    return fromTruth((frame) => (0,condition_truth/* negate */.ze)(operand.truth(frame)), (frame, outcome) => operand.place(frame, (0,condition_truth/* negate */.ze)(outcome)));
}
function compileLogical(expression, context) {
    const operands = expression.operands.map((operand) => compileExpression(operand, context));
    const decisive = expression.operator === 'and' ? condition_truth/* FALSE */.W8 : condition_truth/* TRUE */.rT;
    const truth = (frame) => {
        let result = (0,condition_truth/* negate */.ze)(decisive);
        for (const operand of operands) {
            const side = operand.truth(frame);
            if (side === decisive)
                return decisive;
            if (side === condition_truth/* UNKNOWN */.HV)
                result = condition_truth/* UNKNOWN */.HV;
        }
        return result;
    };
    const accuse = accusations(expression);
    const accusing = operands.filter((_, at) => expression.operator === 'or' || accuse[at]);
    return fromTruth(truth, (frame, outcome) => outcome === decisive
        ? operands.find((operand) => operand.truth(frame) === decisive)?.place(frame, decisive)
        : mostSpecific(accusing, frame, outcome));
}
function compileComparison(expression, context) {
    const left = compileExpression(expression.left, context);
    const right = compileExpression(expression.right, context);
    const compare = comparisonOf(expression.operator);
    return fromTruth((frame) => compare(left.value(frame), right.value(frame), frame), (frame) => moreSpecific(left.place(frame, condition_truth/* TRUE */.rT), right.place(frame, condition_truth/* TRUE */.rT)));
}
function comparisonOf(operator) {
    switch (operator) {
        case '==':
            return equals;
        case '!=':
            return (a, b, frame) => (0,condition_truth/* negate */.ze)(equals(a, b, frame));
        case 'in':
            return isIn;
        case 'not in':
            return (a, b, frame) => (0,condition_truth/* negate */.ze)(isIn(a, b, frame));
        case '<':
            return ordered((sign) => sign < 0);
        case '<=':
            return ordered((sign) => sign <= 0);
        case '>':
            return ordered((sign) => sign > 0);
        case '>=':
            return ordered((sign) => sign >= 0);
        default:
            return (0,assert_never/* assertNever */.x)(operator);
    }
}
function ordered(holds) {
    return (a, b) => {
        if (a.kind === 'unknown' || b.kind === 'unknown') {
            const known = a.kind === 'unknown' ? b : a;
            return known.kind === 'unknown' || (known.kind === 'scalar' && known.value !== null) ? condition_truth/* UNKNOWN */.HV : condition_truth/* FALSE */.W8;
        }
        const sign = order(a, b);
        return sign !== undefined && holds(sign) ? condition_truth/* TRUE */.rT : condition_truth/* FALSE */.W8;
    };
}
function mostSpecific(nodes, frame, outcome) {
    let best;
    for (const node of nodes)
        best = moreSpecific(best, node.place(frame, outcome));
    return best;
}


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ConditionError)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);

class ConditionError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL {
    problem;
    text;
    offset;
    constructor(problem, text, offset) {
        super('policy-invalid', `${problem} (${describePlace(text, offset)})`);
        this.problem = problem;
        this.text = text;
        this.offset = offset;
    }
}
function describePlace(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return text.trimEnd().includes('\n') ? `line ${line}, column ${column}` : `column ${column}`;
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ createFrame),
/* harmony export */   vs: () => (/* binding */ compileCondition),
/* harmony export */   xV: () => (/* binding */ withinBudget)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6723);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2771);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6424);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(661);





const EMPTY = { kind: 'map', entries: new Map() };
function compileCondition(text) {
    const expression = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(text);
    const slots = [];
    const nextSlot = () => slots.push('') - 1;
    const node = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(expression, { text, bindings: new Map(), nextSlot });
    const evaluate = (scope) => {
        const frame = createFrame(scope);
        const truth = withinBudget(() => node.truth(frame), _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV);
        const steps = _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .EVALUATION_STEPS */ .ru - frame.steps;
        if (truth === _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .FALSE */ .W8)
            return { truth: 'false', steps };
        if (truth === _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV)
            return { truth: 'unknown', steps };
        frame.steps = _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .EVALUATION_STEPS */ .ru;
        const place = withinBudget(() => node.place(frame, _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUE */ .rT), undefined);
        const { matches } = frame;
        return {
            truth: 'true',
            steps,
            ...(matches === undefined ? {} : { matches }),
            ...(place === undefined ? {} : { witness: place.span }),
            ...(place?.through === undefined ? {} : { through: place.through }),
        };
    };
    return { text, evaluate, bindings: bindingsOf(expression), ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .collectReads */ .e)(expression) };
}
function createFrame(scope) {
    return {
        steps: _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .EVALUATION_STEPS */ .ru,
        roots: { resource: scope.resource, params: scope.parameters ?? EMPTY, meta: scope.meta ?? EMPTY },
        origin: scope.origin,
        without: scope.without === undefined || scope.without.length === 0 ? NONE : byInnermost(scope.without),
        elements: [],
        elementPlaces: [],
        matches: undefined,
    };
}
const NONE = new Map();
function byInnermost(without) {
    const byElement = new Map();
    for (const matches of without) {
        const last = [...matches].at(-1);
        if (last === undefined)
            continue;
        const [binding, element] = last;
        const others = byElement.get(element);
        if (others === undefined)
            byElement.set(element, [{ binding, matches }]);
        else
            others.push({ binding, matches });
    }
    return byElement;
}
function withinBudget(evaluate, otherwise) {
    try {
        return evaluate();
    }
    catch (error) {
        if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .BudgetExceeded */ .L$)
            return otherwise;
        throw error;
    }
}
function bindingsOf(expression) {
    switch (expression.kind) {
        case 'quantified':
            return [...bindingsOf(expression.list), expression.binding, ...bindingsOf(expression.condition)];
        case 'list':
            return expression.items.flatMap(bindingsOf);
        case 'logical':
            return expression.operands.flatMap(bindingsOf);
        case 'call':
            return expression.arguments.flatMap(bindingsOf);
        case 'comparison':
            return [...bindingsOf(expression.left), ...bindingsOf(expression.right)];
        case 'not':
            return bindingsOf(expression.operand);
        case 'member':
            return bindingsOf(expression.object);
        case 'index':
            return [...bindingsOf(expression.object), ...bindingsOf(expression.index)];
        default:
            return [];
    }
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compileMessage)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7919);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7621);
/* harmony import */ var _condition_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5386);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2771);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6424);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(661);






const LONGEST_VALUE = 100;
const MOST_ITEMS = 10;
function compileMessage(text, condition) {
    const names = [...new Set(condition.bindings)];
    const slots = new Map(names.map((name, index) => [`match.${name}`, index + 1]));
    if (names.length > 0)
        slots.set('match', 0);
    const parts = splitMessage(text).map((part) => typeof part === 'string' ? part : compilePart(part, text, slots));
    const reads = parts.filter((part) => typeof part !== 'string');
    return {
        paths: reads.flatMap((part) => part.paths),
        parameters: reads.flatMap((part) => part.parameters),
        render: (scope, outcome) => {
            const frame = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .createFrame */ .CL)(scope);
            const [first] = outcome.matches?.values() ?? [];
            if (first !== undefined)
                frame.elements[0] = first;
            for (const [index, name] of names.entries()) {
                const element = outcome.matches?.get(name);
                if (element !== undefined)
                    frame.elements[index + 1] = element;
            }
            const show = ({ node }) => showValue((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .withinBudget */ .xV)(() => node.value(frame), _truth_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_VALUE */ .PC));
            return parts.map((part) => (typeof part === 'string' ? part : show(part))).join('');
        },
    };
}
function showValue(value) {
    const text = describe(value).replace(/\s+/g, ' ').trim();
    return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}
function describe(value, depth = 0) {
    if (value.kind === 'unknown')
        return '(unknown)';
    if (value.kind === 'scalar')
        return value.value === null ? '(not set)' : String(value.value).slice(0, 1000);
    const items = value.kind === 'list'
        ? value.items.slice(0, MOST_ITEMS + 1).map((item) => describeBelow(item, depth))
        : [...value.entries]
            .slice(0, MOST_ITEMS + 1)
            .map(([key, item]) => `${key}: ${describeBelow(item, depth)}`);
    const shown = items.length > MOST_ITEMS ? [...items.slice(0, MOST_ITEMS), '…'] : items;
    return value.kind === 'list' ? (shown.length === 0 ? '(none)' : shown.join(', ')) : `{${shown.join(', ')}}`;
}
function describeBelow(value, depth) {
    if (depth >= 2)
        return '…';
    return value.kind === 'list' ? `[${describe(value, depth + 1)}]` : describe(value, depth + 1);
}
function splitMessage(text) {
    const parts = [];
    let at = 0;
    for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', at)) {
        const close = text.indexOf('}}', open);
        if (close === -1)
            throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i("'{{' has no closing '}}'", text, open);
        parts.push(text.slice(at, open), { expression: text.slice(open + 2, close), offset: open + 2 });
        at = close + 2;
    }
    parts.push(text.slice(at));
    return parts;
}
function compilePart(part, text, slots) {
    const padded = ' '.repeat(part.offset) + part.expression;
    let slot = slots.size;
    try {
        const expression = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExpression */ .Y)(padded);
        const node = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(expression, { text, bindings: slots, nextSlot: () => slot++ });
        return { node, ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .collectReads */ .e)(expression) };
    }
    catch (error) {
        if (!(error instanceof _condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i))
            throw error;
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i(`in the message: ${error.problem}`, text, error.offset);
    }
}


/***/ }),

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseExpression)
});

// EXTERNAL MODULE: ./build/contract/nearest.js
var nearest = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/engine/policy/condition/condition-error.js
var condition_error = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/engine/policy/condition/syntax.js
var syntax = __webpack_require__(8849);
;// CONCATENATED MODULE: ./build/engine/policy/condition/tokens.js

const SPACE = /[ \t\r\n]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?/y;
const SYMBOL = /==|!=|<=|>=|[<>()[\],.]/y;
const FOREIGN = {
    '&&': "'and'",
    '||': "'or'",
    '=': "'=='",
    '!': "'not'",
    '&': "'and'",
    '|': "'or'",
};
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    '"': '"',
    "'": "'",
};
function tokenize(text) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const space = match(SPACE, text, at);
        if (space !== undefined) {
            at += space.length;
            continue;
        }
        const token = readToken(text, at);
        tokens.push(token);
        at = token.end;
    }
    tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
    return tokens;
}
function readToken(text, start) {
    const word = match(WORD, text, start);
    if (word !== undefined)
        return { kind: 'word', text: word, start, end: start + word.length };
    const number = match(NUMBER, text, start);
    if (number !== undefined) {
        return { kind: 'number', text: number, value: Number(number), start, end: start + number.length };
    }
    const first = text.charAt(start);
    if (first === '"' || first === "'")
        return readString(text, start, first);
    const symbol = match(SYMBOL, text, start);
    if (symbol !== undefined)
        return { kind: 'symbol', text: symbol, start, end: start + symbol.length };
    const pair = text.slice(start, start + 2);
    const foreign = Object.hasOwn(FOREIGN, pair) ? pair : first;
    const instead = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : undefined;
    throw new condition_error/* ConditionError */.i(instead === undefined
        ? `unexpected character ${JSON.stringify(first)}`
        : `'${foreign}' is not an operator: write ${instead}`, text, start);
}
function readString(text, start, quote) {
    let value = '';
    let at = start + 1;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === quote) {
            return { kind: 'string', text: text.slice(start, at + 1), value, start, end: at + 1 };
        }
        if (character === '\\' && at + 1 < text.length) {
            const escaped = text.charAt(at + 1);
            value += ESCAPES[escaped] ?? `\\${escaped}`;
            at += 2;
        }
        else {
            value += character;
            at += 1;
        }
    }
    throw new condition_error/* ConditionError */.i(`this string has no closing ${quote}`, text, start);
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/parse.js




const MAXIMUM_LENGTH = 10_000;
const MAXIMUM_DEPTH = 64;
const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', 'in'];
const KEYWORDS = ['and', 'or', 'not', 'in', 'null', 'true', 'false'];
function parseExpression(text) {
    if (text.length > MAXIMUM_LENGTH) {
        throw new condition_error/* ConditionError */.i(`a condition has at most ${MAXIMUM_LENGTH} characters`, text, MAXIMUM_LENGTH);
    }
    const parser = new Parser(text);
    const expression = parser.readExpression();
    parser.expectEnd();
    return expression;
}
class Parser {
    text;
    tokens;
    at = 0;
    depth = 0;
    constructor(text) {
        this.text = text;
        this.tokens = tokenize(text);
    }
    readExpression() {
        return this.nested(() => this.readLogical('or', () => this.readLogical('and', () => this.readNot())));
    }
    expectEnd() {
        const token = this.peek();
        if (token.kind === 'end')
            return;
        if (token.kind === 'word') {
            const keyword = (0,nearest/* nearest */.p)(token.text, ['and', 'or', 'in']);
            this.fail(keyword === undefined
                ? `unexpected '${token.text}', expected 'and', 'or' or the end`
                : `unexpected '${token.text}', did you mean '${keyword}'?`, token);
        }
        if (COMPARISONS.some((operator) => operator === token.text)) {
            this.fail(`comparisons do not chain: join them with 'and'`, token);
        }
        this.fail(`unexpected ${token.text}, expected 'and', 'or' or the end`, token);
    }
    readLogical(operator, readOperand) {
        const first = readOperand();
        const operands = [first];
        while (this.takeWord(operator))
            operands.push(readOperand());
        const last = operands[operands.length - 1] ?? first;
        return operands.length === 1
            ? first
            : { kind: 'logical', operator, operands, start: first.start, end: last.end };
    }
    readNot() {
        const token = this.peek();
        if (!this.takeWord('not'))
            return this.readComparison();
        const operand = this.nested(() => this.readNot());
        return { kind: 'not', operand, start: token.start, end: operand.end };
    }
    readComparison() {
        const left = this.readPostfix();
        const operator = this.takeComparison();
        if (operator === undefined)
            return left;
        const right = this.readPostfix();
        return { kind: 'comparison', operator, left, right, start: left.start, end: right.end };
    }
    takeComparison() {
        const token = this.peek();
        if (token.kind === 'string')
            return undefined;
        if (token.text === 'not' && this.tokens[this.at + 1]?.text === 'in') {
            this.at += 2;
            return 'not in';
        }
        const operator = COMPARISONS.find((candidate) => candidate === token.text);
        if (operator !== undefined)
            this.at += 1;
        return operator;
    }
    readPostfix() {
        let object = this.readPrimary();
        for (let length = 0;; length += 1) {
            if (length > MAXIMUM_DEPTH)
                this.fail(`more than ${MAXIMUM_DEPTH} members in a row`, this.peek());
            if (this.takeSymbol('.')) {
                const name = this.next();
                if (name.kind !== 'word')
                    this.fail(`expected an attribute's name after '.'`, name);
                object = { kind: 'member', object, name: name.text, start: object.start, end: name.end };
            }
            else if (this.takeSymbol('[')) {
                const index = this.readExpression();
                const end = this.expectSymbol(']').end;
                object =
                    index.kind === 'literal' && typeof index.value === 'string'
                        ? { kind: 'member', object, name: index.value, start: object.start, end }
                        : { kind: 'index', object, index, start: object.start, end };
            }
            else {
                return object;
            }
        }
    }
    readPrimary() {
        const token = this.next();
        const { start, end } = token;
        if (token.kind === 'string' || token.kind === 'number')
            return { kind: 'literal', value: token.value, start, end };
        if (token.kind === 'word')
            return this.readWord(token);
        if (token.text === '(') {
            const inner = this.readExpression();
            this.expectSymbol(')');
            return inner;
        }
        if (token.text === '[') {
            const [items, last] = this.readItems(']');
            return { kind: 'list', items, start, end: last.end };
        }
        return this.fail(token.kind === 'end' ? 'unexpected end, expected a value' : `unexpected ${token.text}`, token);
    }
    readWord(token) {
        const { text, start, end } = token;
        if (text === 'null')
            return { kind: 'literal', value: null, start, end };
        if (text === 'true' || text === 'false')
            return { kind: 'literal', value: text === 'true', start, end };
        if (KEYWORDS.includes(text))
            return this.fail(`unexpected '${text}', expected a value`, token);
        if (!this.takeSymbol('('))
            return { kind: 'name', name: text, start, end };
        const quantifier = syntax/* QUANTIFIERS */.c.find((candidate) => candidate === text);
        if (quantifier !== undefined)
            return this.readQuantified(quantifier, token);
        const [items, last] = this.readItems(')');
        if (text === 'param')
            return this.asParameter(items, token, last.end);
        return { kind: 'call', name: text, arguments: items, start, end: last.end };
    }
    readQuantified(quantifier, token) {
        const list = this.readExpression();
        if (quantifier === 'count' && this.peek().text === ')') {
            return { kind: 'call', name: 'length', arguments: [list], start: token.start, end: this.next().end };
        }
        this.expectComma(quantifier);
        const binding = this.next();
        if (binding.kind !== 'word' || KEYWORDS.includes(binding.text)) {
            this.fail(`expected a name for the element: ${quantifier}(list, x, condition on x)`, binding);
        }
        this.expectComma(quantifier);
        const condition = this.readExpression();
        const end = this.expectSymbol(')').end;
        return {
            kind: 'quantified',
            quantifier,
            list,
            binding: binding.text,
            condition,
            start: token.start,
            end,
        };
    }
    asParameter(items, token, end) {
        const [name] = items;
        if (items.length !== 1 || name?.kind !== 'literal' || typeof name.value !== 'string') {
            return this.fail(`param takes one name in quotes: param("name")`, token);
        }
        const { start } = token;
        const object = { kind: 'name', name: 'params', start, end: token.end };
        return { kind: 'member', object, name: name.value, start, end };
    }
    readItems(closing) {
        const items = [];
        while (!this.isSymbol(closing)) {
            items.push(this.readExpression());
            if (!this.takeSymbol(','))
                break;
        }
        return [items, this.expectSymbol(closing)];
    }
    expectComma(quantifier) {
        if (this.takeSymbol(','))
            return;
        this.fail(`expected ',': ${quantifier}(list, x, condition on x)`, this.peek());
    }
    expectSymbol(symbol) {
        const token = this.next();
        if (token.kind === 'symbol' && token.text === symbol)
            return token;
        return this.fail(`expected '${symbol}'${token.kind === 'end' ? '' : ` instead of ${token.text}`}`, token);
    }
    takeSymbol(symbol) {
        const isThere = this.isSymbol(symbol);
        if (isThere)
            this.at += 1;
        return isThere;
    }
    isSymbol(symbol) {
        const token = this.peek();
        return token.kind === 'symbol' && token.text === symbol;
    }
    takeWord(word) {
        const token = this.peek();
        const isThere = token.kind === 'word' && token.text === word;
        if (isThere)
            this.at += 1;
        return isThere;
    }
    nested(read) {
        this.depth += 1;
        if (this.depth > MAXIMUM_DEPTH)
            this.fail(`nested more than ${MAXIMUM_DEPTH} deep`, this.peek());
        const expression = read();
        this.depth -= 1;
        return expression;
    }
    next() {
        const token = this.peek();
        if (token.kind !== 'end')
            this.at += 1;
        return token;
    }
    peek() {
        const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
        if (token === undefined)
            throw new RangeError('a condition has at least its end');
        return token;
    }
    fail(problem, token) {
        throw new condition_error/* ConditionError */.i(problem, this.text, token.start);
    }
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ELEMENT),
/* harmony export */   e: () => (/* binding */ collectReads)
/* harmony export */ });
/* harmony import */ var _contract_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(246);

const ELEMENT = '[]';
function collectReads(expression) {
    const reads = { paths: new Array(), parameters: new Array() };
    visit(expression, new Map(), reads);
    return reads;
}
function visit(expression, bound, found) {
    switch (expression.kind) {
        case 'literal':
            return;
        case 'name':
        case 'member':
        case 'index':
            visitChain(expression, bound, found);
            return;
        case 'list':
            for (const item of expression.items)
                visit(item, bound, found);
            return;
        case 'not':
            visit(expression.operand, bound, found);
            return;
        case 'logical':
            for (const operand of expression.operands)
                visit(operand, bound, found);
            return;
        case 'comparison':
            visit(expression.left, bound, found);
            visit(expression.right, bound, found);
            return;
        case 'call':
            for (const argument of expression.arguments)
                visit(argument, bound, found);
            return;
        case 'quantified': {
            visit(expression.list, bound, found);
            const list = elementsIn(expression.list, bound);
            const inner = new Map(bound).set(expression.binding, list === undefined ? undefined : [...list, ELEMENT]);
            visit(expression.condition, inner, found);
            return;
        }
        default:
            (0,_contract_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(expression);
    }
}
function visitChain(chain, bound, found) {
    const { start, end } = chain;
    const segments = segmentsOf(chain, bound);
    if (segments !== undefined && segments.length > 0) {
        found.paths.push({ segments, path: formatPath(segments), start, end });
    }
    let part = chain;
    while (part.kind === 'member' || part.kind === 'index') {
        if (part.kind === 'index')
            visit(part.index, bound, found);
        else if (part.object.kind === 'name' && part.object.name === 'params') {
            found.parameters.push({ name: part.name, start: part.start, end: part.end });
        }
        part = part.object;
    }
    if (part.kind !== 'name')
        visit(part, bound, found);
}
function elementsIn(list, bound) {
    if (list.kind === 'call' && (list.name === 'values' || list.name === 'default')) {
        const [first] = list.arguments;
        return first === undefined ? undefined : elementsIn(first, bound);
    }
    return segmentsOf(list, bound);
}
function segmentsOf(expression, bound) {
    if (expression.kind === 'name') {
        return bound.has(expression.name)
            ? bound.get(expression.name)
            : expression.name === 'resource'
                ? []
                : undefined;
    }
    if (expression.kind !== 'member' && expression.kind !== 'index')
        return undefined;
    const parent = segmentsOf(expression.object, bound);
    return parent && [...parent, expression.kind === 'member' ? expression.name : ELEMENT];
}
function formatPath(segments) {
    return segments.reduce((path, segment) => (segment === ELEMENT ? path + ELEMENT : path === '' ? segment : `${path}.${segment}`), '');
}


/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ QUANTIFIERS)
/* harmony export */ });
const QUANTIFIERS = ['any', 'all', 'none', 'count'];


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   M_: () => (/* binding */ NULL_VALUE),
/* harmony export */   PC: () => (/* binding */ UNKNOWN_VALUE),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   W8: () => (/* binding */ FALSE),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   ib: () => (/* binding */ truthFrom),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   rT: () => (/* binding */ TRUE),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
const FALSE = 0;
const TRUE = 1;
const UNKNOWN = 2;
const NULL_VALUE = { kind: 'scalar', value: null };
const TRUE_VALUE = { kind: 'scalar', value: true };
const FALSE_VALUE = { kind: 'scalar', value: false };
const UNKNOWN_VALUE = { kind: 'unknown' };
function negate(truth) {
    return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE;
}
function truthFrom(isTrue) {
    return isTrue ? TRUE : FALSE;
}
function truthOf(value) {
    if (value.kind === 'unknown')
        return UNKNOWN;
    return truthFrom(value.kind === 'scalar' && (value.value === true || value.value === 'true'));
}
function valueOf(truth) {
    return truth === UNKNOWN ? UNKNOWN_VALUE : truth === TRUE ? TRUE_VALUE : FALSE_VALUE;
}
function isNull(value) {
    return value.kind === 'scalar' && value.value === null;
}
function scalar(value) {
    return { kind: 'scalar', value };
}


/***/ })

};

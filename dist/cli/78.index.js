export const id = 78;
export const ids = [78];
export const modules = {

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Xg: () => (/* binding */ takenIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   fU: () => (/* binding */ perhapsNothing),
/* harmony export */   hk: () => (/* binding */ unknownAs),
/* harmony export */   nH: () => (/* binding */ isWhollyKnown),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const MAXIMUM_REFERENCES = 64;
const MAXIMUM_VISITS = 1_000;
function scalar(value, node, parts = []) {
    return { kind: 'scalar', value, ...traceOf(node, parts) };
}
function unknown(reason, node, parts = []) {
    return { ...perhapsNothing(reason, node, parts), isNotNull: true };
}
function perhapsNothing(reason, node, parts = []) {
    return { kind: 'unknown', reason, ...traceOf(node, parts) };
}
function unknownAs(parts, node) {
    const first = parts.find((part) => part.kind === 'unknown');
    return unknown(first?.reason ?? 'it is not known before deployment', node, parts);
}
function list(items, node) {
    return { kind: 'list', items, ...traceOf(node, items) };
}
function takenIn(value, node) {
    if (node.origin === undefined)
        return value;
    return value.origin === undefined ? { ...value, origin: node.origin } : { ...value, via: node.origin };
}
function textOf(value) {
    if (value?.kind !== 'scalar' || value.value === null)
        return undefined;
    return String(value.value);
}
function entryOf(value, key) {
    return value?.kind === 'map' ? value.entries.get(key) : undefined;
}
function itemsOf(value) {
    return value.kind === 'list' ? value.items : [value];
}
function isWhollyKnown(value) {
    if (value.kind === 'list')
        return value.items.every(isWhollyKnown);
    if (value.kind === 'map')
        return [...value.entries.values()].every(isWhollyKnown);
    return value.kind === 'scalar';
}
function isSame(a, b) {
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return String(a.value) === String(b.value);
    if (a.kind === 'list' && b.kind === 'list') {
        return a.items.length === b.items.length && a.items.every((item, at) => isAlike(item, b.items[at]));
    }
    if (a.kind !== 'map' || b.kind !== 'map' || a.entries.size !== b.entries.size)
        return false;
    return [...a.entries].every(([key, entry]) => isAlike(entry, b.entries.get(key)));
}
function isAlike(a, b) {
    return b !== undefined && isSame(a, b);
}
function traceOf(node, parts) {
    const references = referencesOf(parts);
    return {
        ...(node.origin === undefined ? {} : { origin: node.origin }),
        ...(references.length === 0 ? {} : { references }),
    };
}
function referencesOf(values) {
    const found = new Map();
    let visits = 0;
    const visit = (value) => {
        if (++visits > MAXIMUM_VISITS)
            return;
        for (const reference of value.references ?? []) {
            if (found.size < MAXIMUM_REFERENCES)
                found.set(`${reference.address}\n${reference.attribute}`, reference);
        }
        if (value.kind === 'list')
            value.items.forEach(visit);
        if (value.kind === 'map')
            value.entries.forEach(visit);
    };
    values.forEach(visit);
    return [...found.values()];
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinPlans: () => (/* reexport */ joinPlans),
  kubernetesParts: () => (/* reexport */ kubernetesParts),
  loadCloudFormation: () => (/* reexport */ loadCloudFormation)
});

// EXTERNAL MODULE: ./build/engine/load/sniff.js
var sniff = __webpack_require__(9908);
// EXTERNAL MODULE: ./build/engine/load/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/engine/load/cloudformation/values.js
var values = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/parameters.js

function parameterValue(name, declaration, { given, passed }) {
    const type = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(declaration, 'Type')) ?? 'String';
    if (type.startsWith('AWS::SSM::Parameter::Value')) {
        return (0,values/* unknown */.L5)(`the parameter ${name} names a value in Systems Manager`, declaration);
    }
    if (passed !== undefined)
        return passed.kind === 'scalar' ? typed(passed, type) : passed;
    const value = given.get(name);
    if (value !== undefined) {
        return isHidden(declaration)
            ? {
                kind: 'unknown',
                reason: `the value of the parameter ${name} is not shown (NoEcho)`,
                isNotNull: true,
            }
            : typed((0,values/* scalar */.d_)(value, NOWHERE), type);
    }
    const fallback = (0,values/* entryOf */.Ms)(declaration, 'Default');
    if (fallback === undefined || (0,values/* textOf */.b6)(fallback) === undefined) {
        return (0,values/* unknown */.L5)(`the parameter ${name} has no value`, declaration);
    }
    if ((0,values/* textOf */.b6)(fallback)?.includes('{{resolve:') === true) {
        return (0,values/* unknown */.L5)(`the default of the parameter ${name} is resolved at deployment`, declaration);
    }
    return typed(fallback, type);
}
function refusedParameters(declarations, given) {
    return [...declarations].flatMap(([name, declaration]) => {
        const value = given.get(name);
        const allowed = (0,values/* entryOf */.Ms)(declaration, 'AllowedValues');
        if (value === undefined || allowed === undefined)
            return [];
        return (0,values/* itemsOf */.S3)(allowed).some((item) => (0,values/* textOf */.b6)(item) === value) ? [] : [{ name, declaration }];
    });
}
function declaredParameters({ parameters, source }) {
    return [...parameters].flatMap(([name, declaration]) => {
        if (declaration.kind !== 'map' || declaration.origin === undefined)
            return [];
        const entries = new Map([['name', (0,values/* scalar */.d_)(name, NOWHERE)], ...declaration.entries]);
        return [
            {
                format: 'cloudformation',
                type: 'Parameter',
                id: `Parameters.${name}`,
                isData: false,
                isDeclaration: true,
                root: source.path,
                body: { ...declaration, entries },
                origin: declaration.origin,
            },
        ];
    });
}
const NOWHERE = { kind: 'scalar', value: null };
function isHidden(declaration) {
    return (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(declaration, 'NoEcho')) === 'true';
}
function typed(value, type) {
    if (type !== 'CommaDelimitedList' && !type.startsWith('List<'))
        return value;
    const origin = value.origin === undefined ? {} : { origin: value.origin };
    const texts = ((0,values/* textOf */.b6)(value) ?? '').split(',').map((text) => text.trim());
    const items = texts.map((text) => ({ kind: 'scalar', value: text, ...origin }));
    return { kind: 'list', items, ...origin };
}

// EXTERNAL MODULE: ./build/engine/load/terraform/path.js
var path = __webpack_require__(3484);
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/function.js
function argumentsOf({ argument, evaluate }) {
    return argument.kind === 'list' ? argument.items.map(evaluate) : undefined;
}

// EXTERNAL MODULE: ./build/engine/model/nullness.js
var nullness = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/merge.js


function merge(a, b, merging) {
    merging.work.spend(1);
    if (a === b)
        return a;
    if (a === undefined || b === undefined)
        return either(a, b, merging);
    if (a.kind === 'scalar' && b.kind === 'scalar' && String(a.value) === String(b.value))
        return a;
    if (a.kind === 'map' && b.kind === 'map') {
        const entries = new Map();
        for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
            const merged = merge(a.entries.get(key), b.entries.get(key), merging);
            if (merged !== undefined)
                entries.set(key, merged);
        }
        return { ...a, entries };
    }
    if (a.kind === 'list' && b.kind === 'list' && a.items.length === b.items.length) {
        const items = a.items.map((item, at) => merge(item, b.items[at], merging) ?? item);
        return { ...a, items };
    }
    return either(a, b, merging);
}
function either(a, b, { reason, node }) {
    const parts = [a, b].flatMap((value) => value ?? []);
    const isThere = parts.length === 2 && parts.every(nullness/* isKnownNotNull */.qM);
    return (isThere ? values/* unknown */.L5 : values/* perhapsNothing */.fU)(reason, parts[0] ?? node, parts);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/conditions.js



const CONDITIONS = {
    Condition: (call) => {
        const name = (0,values/* textOf */.b6)(call.argument);
        const truth = name === undefined ? undefined : call.truth(name);
        return truth === undefined
            ? (0,values/* unknown */.L5)(`the condition ${name ?? ''} is not known`, call.node)
            : (0,values/* scalar */.d_)(truth, call.node);
    },
    'Fn::Equals': equals,
    'Fn::And': (call) => connect(call, false),
    'Fn::Or': (call) => connect(call, true),
    'Fn::Not': not,
    'Fn::If': choose,
};
function truthOf(value) {
    const text = (0,values/* textOf */.b6)(value);
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function equals(call) {
    const [left, right, more] = argumentsOf(call) ?? [];
    if (left === undefined || right === undefined || more !== undefined) {
        return (0,values/* unknown */.L5)('Fn::Equals takes a list of two values', call.node);
    }
    const parts = [left, right];
    return parts.every(values/* isWhollyKnown */.nH)
        ? (0,values/* scalar */.d_)((0,values/* isSame */.Ft)(left, right), call.node, parts)
        : (0,values/* unknownAs */.hk)(parts, call.node);
}
function connect(call, decisive) {
    const parts = argumentsOf(call) ?? [];
    const truths = parts.map(truthOf);
    if (truths.includes(decisive))
        return (0,values/* scalar */.d_)(decisive, call.node);
    return truths.length === 0 || truths.includes(undefined)
        ? (0,values/* unknownAs */.hk)(parts.flatMap((part) => part ?? []), call.node)
        : (0,values/* scalar */.d_)(!decisive, call.node);
}
function not(call) {
    const [part] = argumentsOf(call) ?? [];
    const truth = truthOf(part);
    if (truth !== undefined)
        return (0,values/* scalar */.d_)(!truth, call.node);
    return (0,values/* unknownAs */.hk)(part === undefined ? [] : [part], call.node);
}
function choose(call) {
    const [condition, whenTrue, whenFalse] = call.argument.kind === 'list' ? call.argument.items : [];
    const name = (0,values/* textOf */.b6)(condition);
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined) {
        return (0,values/* unknown */.L5)('Fn::If takes a list of a condition and two values', call.node);
    }
    const truth = name === undefined ? truthOf(call.evaluate(condition)) : call.truth(name);
    if (truth !== undefined)
        return call.evaluate(truth ? whenTrue : whenFalse);
    const reason = `the condition ${name ?? ''} is not known`.trim();
    return merge(call.evaluate(whenTrue), call.evaluate(whenFalse), {
        reason,
        node: call.node,
        work: call.work,
    });
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/references.js

const REFERENCES = {
    Ref: ({ argument, node, resolve }) => {
        const name = (0,values/* textOf */.b6)(argument);
        return name === undefined ? (0,values/* unknown */.L5)('Ref takes a name', node) : resolve(name);
    },
    'Fn::GetAtt': getAttribute,
    'Fn::ImportValue': ({ argument, node, evaluate }) => {
        const name = (0,values/* textOf */.b6)(evaluate(argument));
        return (0,values/* unknown */.L5)(name === undefined ? 'it is exported by another stack' : `${name} is exported by another stack`, node);
    },
    'Fn::GetAZs': ({ node }) => (0,values/* unknown */.L5)('the availability zones are not known before deployment', node),
    'Fn::GetStackOutput': ({ node }) => (0,values/* unknown */.L5)('it is an output of another stack', node),
    'Fn::Transform': ({ node }) => (0,values/* perhapsNothing */.fU)('a macro gives it when the template is deployed', node),
};
function attributeOf(address, attribute, node) {
    const origin = node.origin === undefined ? {} : { origin: node.origin };
    const reason = `${address}.${attribute} is not known before deployment`;
    const looks = attribute === 'Arn' ? { start: 'arn:' } : {};
    return {
        kind: 'unknown',
        reason,
        references: [{ address, attribute }],
        isNotNull: true,
        ...looks,
        ...origin,
    };
}
function getAttribute({ argument, node, evaluate, attribute: read }) {
    const [first, ...rest] = (argument.kind === 'list' ? argument.items : [argument]).map((part) => (0,values/* textOf */.b6)(evaluate(part)));
    const parts = [...(first?.split('.') ?? []), ...rest.map((part) => part ?? '')];
    const [address, ...attribute] = parts;
    if (address === undefined || attribute.length === 0) {
        return (0,values/* unknown */.L5)('Fn::GetAtt takes a resource and one of its attributes', node);
    }
    return read(address, attribute.join('.'));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/cidr.js



const MAXIMUM_COUNT = 256;
const cidr = (call) => {
    const parts = argumentsOf(call) ?? [];
    const [block, count, bits] = parts.map(values/* textOf */.b6);
    const ranges = block === undefined ? undefined : divide(block, Number(count), Number(bits));
    if (ranges === undefined) {
        return (0,values/* unknownAs */.hk)(parts.flatMap((part) => part ?? []), call.node);
    }
    return (0,values/* list */.p_)(ranges.map((range) => (0,values/* scalar */.d_)(range, call.node)), call.node);
};
function divide(block, count, bits) {
    const [address = '', length = ''] = block.split('/');
    const prefix = Number(length);
    if (!(0,external_node_net_.isIPv4)(address) || !/^\d+$/.test(length) || prefix > 32)
        return undefined;
    if (!Number.isInteger(count) || count < 1 || count > MAXIMUM_COUNT)
        return undefined;
    if (!Number.isInteger(bits) || bits < 0 || 32 - bits < prefix)
        return undefined;
    const size = 2 ** bits;
    const all = 2 ** (32 - prefix);
    if (count * size > all)
        return undefined;
    const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    const start = number - (number % all);
    return Array.from({ length: count }, (_, at) => `${dotted(start + at * size)}/${String(32 - bits)}`);
}
function dotted(number) {
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/selection.js


const SELECTION = {
    'Fn::Select': selection_select,
    'Fn::FindInMap': findInMap,
    'Fn::Length': ({ argument, node, evaluate }) => {
        const part = evaluate(argument);
        if (part?.kind === 'list')
            return (0,values/* scalar */.d_)(part.items.length, node);
        return (0,values/* unknownAs */.hk)(part === undefined ? [] : [part], node);
    },
};
function selection_select(call) {
    const [index, source] = argumentsOf(call) ?? [];
    if (index === undefined || source === undefined)
        return (0,values/* unknown */.L5)('Fn::Select takes an index and a list', call.node);
    const at = Number((0,values/* textOf */.b6)(index) ?? NaN);
    const found = source.kind === 'list' && Number.isInteger(at) ? source.items[at] : undefined;
    return found ?? (0,values/* unknownAs */.hk)([source, index], call.node);
}
function findInMap(call) {
    const { argument, node, evaluate, template } = call;
    const nodes = argument.kind === 'list' ? argument.items : [];
    const keys = nodes.slice(0, 3).map(evaluate);
    const [map, top, second] = keys.map(values/* textOf */.b6);
    if (nodes.length < 3)
        return (0,values/* unknown */.L5)('Fn::FindInMap takes a map and two keys', node);
    if (map === undefined || top === undefined || second === undefined) {
        return (0,values/* unknownAs */.hk)(keys.flatMap((key) => key ?? []), node);
    }
    const found = (0,values/* entryOf */.Ms)((0,values/* entryOf */.Ms)(template.mappings.get(map), top), second);
    if (found !== undefined) {
        const value = evaluate(found);
        return value === undefined ? undefined : (0,values/* takenIn */.Xg)(value, node);
    }
    const fallback = (0,values/* entryOf */.Ms)(nodes[3], 'DefaultValue');
    return fallback === undefined
        ? (0,values/* unknown */.L5)(`the mapping ${map} has no ${top}.${second}`, node)
        : evaluate(fallback);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/to-json.js
function toJson(value, work) {
    const json = write(value, work);
    work.spendText(json.length);
    return json;
}
function write(value, work) {
    work.spend(1);
    switch (value.kind) {
        case 'scalar':
            return JSON.stringify(value.value);
        case 'list':
            return `[${value.items.map((item) => write(item, work)).join(',')}]`;
        case 'map': {
            const members = [...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${write(entry, work)}`);
            return `{${members.join(',')}}`;
        }
        case 'unknown':
            return 'null';
    }
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/texts.js




const TEXTS = {
    'Fn::Sub': substitute,
    'Fn::Join': join,
    'Fn::Split': split,
    'Fn::Base64': ({ argument, node, evaluate, work }) => {
        const part = evaluate(argument);
        const text = (0,values/* textOf */.b6)(part);
        if (part === undefined || text === undefined)
            return (0,values/* unknownAs */.hk)(part === undefined ? [] : [part], node);
        work.spendText(text.length * 2);
        return (0,values/* scalar */.d_)(external_node_buffer_.Buffer.from(text, 'utf8').toString('base64'), node, [part]);
    },
    'Fn::ToJsonString': ({ argument, node, evaluate, work }) => {
        const part = evaluate(argument) ?? (0,values/* scalar */.d_)(null, node);
        if ((0,values/* isWhollyKnown */.nH)(part))
            return (0,values/* scalar */.d_)(toJson(part, work), node, [part]);
        return { ...(0,values/* unknownAs */.hk)([part], node), document: part };
    },
};
const PLACEHOLDER = /\$\{(!?)([^${}]*)\}/g;
function substitute(call) {
    const { argument, node, work } = call;
    const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
    const text = (0,values/* textOf */.b6)(template);
    if (text === undefined)
        return (0,values/* unknown */.L5)('Fn::Sub takes a text', node);
    const parts = [];
    const pieces = [];
    let length = 0;
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        const [whole, literal, inner = ''] = match;
        const before = text.slice(end, match.index);
        end = match.index + whole.length;
        const part = literal === '!' ? (0,values/* scalar */.d_)(`\${${inner}}`, node) : placeholder(inner.trim(), variables, call);
        parts.push(part);
        const filled = (0,values/* textOf */.b6)(part);
        pieces.push(before, filled ?? part);
        length += before.length + (filled?.length ?? 0);
        work.spendText(length);
    }
    pieces.push(text.slice(end));
    return joinPieces(pieces, parts, node);
}
function joinPieces(pieces, parts, node) {
    const start = knownSide(pieces, 'start').join('');
    if (pieces.every((piece) => typeof piece === 'string'))
        return (0,values/* scalar */.d_)(start, node, parts);
    const end = knownSide(pieces.toReversed(), 'end').reverse().join('');
    return {
        ...(0,values/* unknownAs */.hk)(parts, node),
        ...(start === '' ? {} : { start }),
        ...(end === '' ? {} : { end }),
    };
}
function knownSide(pieces, side) {
    const known = [];
    for (const piece of pieces) {
        if (typeof piece !== 'string')
            return [...known, (piece.kind === 'unknown' && piece[side]) || ''];
        known.push(piece);
    }
    return known;
}
function placeholder(name, variables, call) {
    if (name === 'AWS::Partition')
        return (0,values/* scalar */.d_)('aws', call.node);
    const variable = (0,values/* entryOf */.Ms)(variables, name);
    if (variable !== undefined)
        return call.evaluate(variable) ?? (0,values/* scalar */.d_)('', call.node);
    const dot = name.indexOf('.');
    if (dot > 0)
        return call.attribute(name.slice(0, dot), name.slice(dot + 1));
    return call.resolve(name) ?? (0,values/* scalar */.d_)('', call.node);
}
function join(call) {
    const { argument, node, work } = call;
    const [delimiterNode, itemsNode] = argument.kind === 'list' ? argument.items : [];
    const delimiter = (0,values/* textOf */.b6)(delimiterNode);
    if (delimiter === undefined || itemsNode === undefined) {
        return (0,values/* unknown */.L5)('Fn::Join takes a delimiter and a list of texts', node);
    }
    const items = itemsNode.kind === 'list'
        ? itemsNode.items.flatMap((item) => joined(item, call))
        : call.evaluate(itemsNode);
    const parts = items === undefined ? [] : isList(items) ? items : (0,values/* itemsOf */.S3)(items);
    const pieces = parts.flatMap((part, at) => {
        const piece = (0,values/* textOf */.b6)(part) ?? part;
        return at === 0 ? [piece] : [delimiter, piece];
    });
    work.spendText(pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0));
    return joinPieces(pieces, parts, node);
}
function joined(item, call) {
    if ((0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(item, 'Ref')) === 'AWS::Partition')
        return [(0,values/* scalar */.d_)('aws', call.node)];
    const value = call.evaluate(item);
    return value === undefined ? [] : (0,values/* itemsOf */.S3)(value);
}
function split(call) {
    const [delimiter, source] = (argumentsOf(call) ?? []).map(values/* textOf */.b6);
    if (delimiter === undefined || source === undefined || delimiter === '') {
        const parts = (argumentsOf(call) ?? []).flatMap((part) => part ?? []);
        return (0,values/* unknownAs */.hk)(parts, call.node);
    }
    call.work.spend(source.length);
    return (0,values/* list */.p_)(source.split(delimiter).map((text) => (0,values/* scalar */.d_)(text, call.node)), call.node);
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/registry.js





const INTRINSICS = {
    ...REFERENCES,
    ...CONDITIONS,
    ...SELECTION,
    ...TEXTS,
    'Fn::Cidr': cidr,
};
function intrinsic(name) {
    return Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/pseudo-parameters.js

function isPseudoParameter(name) {
    return name.startsWith('AWS::');
}
function pseudoParameter(name, node, given) {
    if (name === 'AWS::NoValue')
        return undefined;
    const value = given.get(name);
    return value === undefined ? (0,values/* unknown */.L5)(`${name} is not known before deployment`, node) : (0,values/* scalar */.d_)(value, node);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/interpreter.js






const NO_BINDINGS = new Map();
class Interpreter {
    template;
    given;
    work;
    surroundings;
    parameters = new Map();
    truths = new Map();
    constructor(template, given, work, surroundings = ALONE) {
        this.template = template;
        this.given = given;
        this.work = work;
        this.surroundings = surroundings;
    }
    evaluate(node, bindings = NO_BINDINGS) {
        this.work.spend(1);
        switch (node.kind) {
            case 'unknown':
                return node;
            case 'scalar':
                return this.text(node, bindings);
            case 'list':
                return this.work.nested(() => this.list(node.items, node, bindings));
            case 'map':
                return this.work.nested(() => this.map(node, bindings));
        }
    }
    truth(name) {
        const node = this.template.conditions.get(name);
        if (node === undefined)
            return undefined;
        if (this.truths.has(name))
            return this.truths.get(name);
        this.truths.set(name, undefined);
        const truth = truthOf(this.evaluate(node));
        this.truths.set(name, truth);
        return truth;
    }
    fill(text, bindings) {
        if (bindings.size === 0 || !/[$&]\{/.test(text))
            return text;
        const filled = text.replaceAll(/([$&])\{([^{}]*)\}/g, (whole, sign, name) => {
            const value = (0,values/* textOf */.b6)(bindings.get(name));
            if (value === undefined)
                return whole;
            return sign === '&' ? value.replaceAll(/[^A-Za-z0-9]/g, '') : value;
        });
        this.work.spendText(filled.length);
        return filled;
    }
    text(node, bindings) {
        const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
        if (text === undefined)
            return node;
        if (text.includes('{{resolve:'))
            return (0,values/* unknown */.L5)('a dynamic reference is resolved at deployment', node);
        const filled = this.fill(text, bindings);
        return filled === text ? node : (0,values/* scalar */.d_)(filled, node);
    }
    list(items, node, bindings) {
        const evaluated = items.flatMap((item) => this.evaluate(item, bindings) ?? []);
        const isSame = evaluated.length === items.length && evaluated.every((item, at) => item === items[at]);
        return isSame ? node : { ...node, kind: 'list', items: evaluated };
    }
    map(node, bindings) {
        const [only] = node.entries.size === 1 ? node.entries : [];
        if (only !== undefined && this.isFunction(...only))
            return this.call(...only, node, bindings);
        const entries = new Map();
        let isChanged = false;
        for (const [key, entry] of node.entries) {
            if (key.startsWith('Fn::ForEach::')) {
                for (const [name, value] of this.repeat(entry, bindings)) {
                    const evaluated = this.evaluate(value.node, value.bindings);
                    if (evaluated !== undefined)
                        entries.set(name, evaluated);
                }
                isChanged = true;
                continue;
            }
            if (key === 'Fn::Transform')
                continue;
            const evaluated = this.evaluate(entry, bindings);
            if (evaluated !== undefined)
                entries.set(this.fill(key, bindings), evaluated);
            isChanged ||= evaluated !== entry;
        }
        return isChanged || bindings.size > 0 ? { ...node, entries } : node;
    }
    isFunction(name, argument) {
        if (name === 'Condition')
            return this.template.conditions.has((0,values/* textOf */.b6)(argument) ?? '');
        return name === 'Ref' || (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::'));
    }
    call(name, argument, node, bindings) {
        const implementation = intrinsic(name);
        if (implementation === undefined)
            return (0,values/* perhapsNothing */.fU)(`${name} is no function that is known`, node);
        const call = {
            node,
            argument: argument.kind === 'scalar' && name !== 'Fn::Sub' ? this.text(argument, bindings) : argument,
            template: this.template,
            work: this.work,
            evaluate: (part) => this.evaluate(part, bindings),
            resolve: (wanted) => this.resolve(wanted, node, bindings),
            attribute: (of, attribute) => this.attribute(of, attribute, node),
            truth: (condition) => this.truth(condition),
        };
        return implementation(call);
    }
    resolve(name, node, bindings) {
        const bound = bindings.get(name);
        if (bound !== undefined)
            return bound;
        if (isPseudoParameter(name))
            return pseudoParameter(name, node, this.given);
        const parameter = this.parameter(name);
        if (parameter !== undefined)
            return (0,values/* takenIn */.Xg)(parameter, node);
        const origin = node.origin === undefined ? {} : { origin: node.origin };
        const references = [{ address: this.surroundings.prefix + name, attribute: '' }];
        const reason = `${name} is not known before deployment`;
        return { kind: 'unknown', reason, references, isNotNull: true, ...origin };
    }
    attribute(name, attribute, node) {
        const output = /^Outputs\.(.*)$/s.exec(attribute)?.[1];
        const value = output === undefined ? undefined : this.surroundings.output(name, output);
        return value === undefined
            ? attributeOf(this.surroundings.prefix + name, attribute, node)
            : (0,values/* takenIn */.Xg)(value, node);
    }
    parameter(name) {
        const declaration = this.template.parameters.get(name);
        if (declaration === undefined)
            return undefined;
        const known = this.parameters.get(name) ??
            parameterValue(name, declaration, { given: this.given, passed: this.surroundings.input(name) });
        this.parameters.set(name, known);
        this.work.spend((0,values/* itemsOf */.S3)(known).length);
        return known;
    }
    repeat(loop, bindings = NO_BINDINGS) {
        const [nameNode, collectionNode, body] = loop.kind === 'list' ? loop.items : [];
        const name = (0,values/* textOf */.b6)(nameNode);
        if (name === undefined || collectionNode === undefined || body?.kind !== 'map')
            return [];
        const collection = this.evaluate(collectionNode, bindings);
        if (collection === undefined)
            return [];
        return (0,values/* itemsOf */.S3)(collection).flatMap((item) => {
            const inner = new Map([...bindings, [name, item]]);
            return [...body.entries].flatMap(([key, node]) => {
                this.work.spend(1 + inner.size);
                return key.startsWith('Fn::ForEach::')
                    ? this.work.nested(() => this.repeat(node, inner))
                    : [[this.fill(key, inner), { node, bindings: inner }]];
            });
        });
    }
}
const ALONE = { prefix: '', input: () => undefined, output: () => undefined };

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/sam-events.js

const KINDS = {
    Api: {
        api: 'AWS::Serverless::Api',
        implicit: 'ServerlessRestApi',
        named: 'RestApiId',
        method: 'AWS::ApiGateway::Method',
    },
    HttpApi: {
        api: 'AWS::Serverless::HttpApi',
        implicit: 'ServerlessHttpApi',
        named: 'ApiId',
        method: 'AWS::ApiGatewayV2::Route',
    },
};
function implicitApis(written) {
    const found = new Map();
    for (const native of written) {
        for (const { kind, properties, origin } of apiEvents(native)) {
            if ((0,values/* entryOf */.Ms)(properties, kind.named) !== undefined || found.has(kind.implicit))
                continue;
            found.set(kind.implicit, { id: kind.implicit, type: kind.api, origin });
        }
    }
    return [...found.values()];
}
function samMethods(written, prefix) {
    const apis = new Map(written.map((native) => [native.id, native]));
    return written.flatMap((native) => apiEvents(native).flatMap((event) => {
        const named = (0,values/* entryOf */.Ms)(event.properties, event.kind.named);
        const id = named === undefined ? prefix + event.kind.implicit : named.references?.[0]?.address;
        const api = id === undefined ? undefined : apis.get(id);
        if (api?.type !== event.kind.api || isDefined(api.body))
            return [];
        return [{ ...native, ...methodOf(event, native, api) }];
    }));
}
function* eventsOf({ type, body }) {
    const events = type === 'AWS::Serverless::Function' ? body.entries.get('Events') : undefined;
    if (events?.kind === 'map')
        yield* events.entries;
}
function apiEvents(native) {
    return [...eventsOf(native)].flatMap(([name, event]) => {
        const type = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(event, 'Type'));
        if (type !== 'Api' && type !== 'HttpApi')
            return [];
        const origin = event.origin ?? native.origin;
        return [{ name, kind: KINDS[type], properties: (0,values/* entryOf */.Ms)(event, 'Properties'), origin }];
    });
}
function isDefined({ entries }) {
    return entries.has('DefinitionBody') || entries.has('DefinitionUri');
}
function methodOf({ name, kind, properties, origin }, { id }, api) {
    const method = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(properties, 'Method'))?.toUpperCase();
    const path = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(properties, 'Path'));
    const route = method === undefined || path === undefined ? '$default' : `${method} ${path}`;
    const [own, shared] = [(0,values/* entryOf */.Ms)(properties, 'Auth'), (0,values/* entryOf */.Ms)(api.body, 'Auth')];
    const key = (0,values/* entryOf */.Ms)(own, 'ApiKeyRequired') ?? (0,values/* entryOf */.Ms)(shared, 'ApiKeyRequired');
    const references = [{ address: api.id, attribute: 'id' }];
    const entries = new Map([
        kind.method === 'AWS::ApiGateway::Method'
            ? ['HttpMethod', { kind: 'scalar', value: method ?? 'ANY' }]
            : ['RouteKey', { kind: 'scalar', value: route }],
        [kind.named, { kind: 'unknown', reason: `the id of ${api.id}`, references }],
        ['AuthorizationType', authorization(own, shared)],
        ...(key === undefined ? [] : [['ApiKeyRequired', key]]),
    ]);
    return { type: kind.method, id: `${id}${name}`, body: { kind: 'map', entries, origin }, origin };
}
function authorization(own, shared) {
    const policy = (0,values/* entryOf */.Ms)(own, 'ResourcePolicy') ?? (0,values/* entryOf */.Ms)(shared, 'ResourcePolicy');
    const authorizer = (0,values/* entryOf */.Ms)(own, 'Authorizer') ?? (0,values/* entryOf */.Ms)(shared, 'DefaultAuthorizer');
    if (authorizer === undefined) {
        return policy === undefined
            ? { kind: 'scalar', value: 'NONE' }
            : { kind: 'unknown', reason: 'a policy of the API says who may call it' };
    }
    if (authorizer.kind === 'unknown')
        return authorizer;
    const name = (0,values/* textOf */.b6)(authorizer);
    const place = authorizer.origin === undefined ? {} : { origin: authorizer.origin };
    return { kind: 'scalar', value: name === 'NONE' || name === 'AWS_IAM' ? name : 'CUSTOM', ...place };
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/sam-globals.js

const SECTIONS = {
    'AWS::Serverless::Function': 'Function',
    'AWS::Serverless::Api': 'Api',
    'AWS::Serverless::HttpApi': 'HttpApi',
    'AWS::Serverless::SimpleTable': 'SimpleTable',
    'AWS::Serverless::StateMachine': 'StateMachine',
};
const MAXIMUM_DEPTH = 32;
function withGlobals({ body }, type, own) {
    const section = Object.hasOwn(SECTIONS, type) ? SECTIONS[type] : undefined;
    const globals = section === undefined ? undefined : (0,values/* entryOf */.Ms)(body.entries.get('Globals'), section);
    if (globals?.kind !== 'map')
        return own;
    return own === undefined ? globals : combine(globals, own, 0);
}
function combine(globals, own, depth) {
    if (depth > MAXIMUM_DEPTH)
        return own;
    if (globals.kind === 'list' && own.kind === 'list') {
        return { ...own, items: [...globals.items, ...own.items] };
    }
    if (globals.kind !== 'map' || own.kind !== 'map' || isFunction(globals) || isFunction(own))
        return own;
    const entries = new Map(globals.entries);
    for (const [key, value] of own.entries) {
        const global = globals.entries.get(key);
        entries.set(key, global === undefined ? value : combine(global, value, depth + 1));
    }
    return { ...own, entries };
}
function isFunction({ entries }) {
    const [key = ''] = entries.keys();
    return entries.size === 1 && (key === 'Ref' || key.startsWith('Fn::'));
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/work.js
class BudgetError extends Error {
    constructor(message) {
        super(message);
        this.name = 'BudgetError';
    }
}
const MAXIMUM_STEPS = 4_000_000;
const MAXIMUM_STEPS_IN_ALL = 100_000_000;
const work_MAXIMUM_DEPTH = 300;
const MAXIMUM_TEXT = 1_048_576;
class Work {
    all;
    steps = 0;
    depth = 0;
    constructor(all = { steps: 0 }) {
        this.all = all;
    }
    get isExhausted() {
        return this.steps > MAXIMUM_STEPS || this.all.steps > MAXIMUM_STEPS_IN_ALL;
    }
    spend(steps) {
        this.steps += steps;
        this.all.steps += steps;
        if (this.isExhausted)
            throw new BudgetError('the template takes too many steps to evaluate');
    }
    spendText(length) {
        if (length > MAXIMUM_TEXT) {
            throw new BudgetError(`a string is longer than ${String(MAXIMUM_TEXT)} characters`);
        }
        this.spend(1 + (length >> 5));
    }
    nested(compute) {
        if (this.depth >= work_MAXIMUM_DEPTH) {
            throw new BudgetError(`functions are nested more than ${String(work_MAXIMUM_DEPTH)} deep`);
        }
        this.depth += 1;
        try {
            return compute();
        }
        finally {
            this.depth -= 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/resources.js




function evaluateResources(template, interpreter, report) {
    const evaluation = new ResourceEvaluation(template, interpreter, report);
    return evaluation.all();
}
const resources_NO_BINDINGS = new Map();
class ResourceEvaluation {
    template;
    interpreter;
    report;
    constructor(template, interpreter, report) {
        this.template = template;
        this.interpreter = interpreter;
        this.report = report;
    }
    all() {
        const found = new Map();
        for (const declaration of this.declarations()) {
            const native = this.native(declaration);
            if (native !== undefined)
                found.set(native.id, native);
        }
        const written = [...found.values()];
        return [
            ...written,
            ...implicitApis(written).flatMap((api) => (found.has(api.id) ? [] : this.implicit(api))),
        ];
    }
    implicit({ id, type, origin }) {
        const body = this.properties(withGlobals(this.template, type, undefined), resources_NO_BINDINGS);
        const stage = { kind: 'scalar', value: 'Prod' };
        const entries = new Map(type === 'AWS::Serverless::Api' ? [['StageName', stage]] : []);
        for (const [name, value] of body.entries)
            entries.set(name, value);
        const { path } = this.template.source;
        return {
            format: 'cloudformation',
            type,
            id,
            isData: false,
            root: path,
            body: { kind: 'map', entries, origin },
            origin,
        };
    }
    *declarations() {
        const { source, resources } = this.template;
        let end = resources.origin?.start ?? 0;
        for (const [key, node] of resources.entries) {
            const origin = node.origin ?? { source, start: end, end };
            if (key === 'Fn::Transform') {
                const message = 'A macro adds resources here when the template is deployed. They were not scanned.';
                this.report.add('notice', 'cloudformation-macro', message, origin);
            }
            else if (key.startsWith('Fn::ForEach::'))
                yield* this.repeated(node, origin);
            else
                yield { id: key, node, bindings: resources_NO_BINDINGS, origin: withKey(origin, key, end) };
            end = Math.max(end, origin.end);
        }
    }
    *repeated(loop, origin) {
        const instances = this.guard(origin, undefined, () => this.interpreter.repeat(loop));
        for (const [id, { node, bindings }] of instances ?? []) {
            yield { id, node, bindings, origin: node.origin ?? origin };
        }
        if (instances?.length === 0) {
            const message = 'Fn::ForEach makes no resources here: it takes a name, a list and an object.';
            this.report.add('notice', 'cloudformation-loop', message, origin);
        }
    }
    native({ id, node, bindings, origin }) {
        const type = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(node, 'Type'));
        if (node.kind !== 'map' || type === undefined || type === '') {
            const message = `The resource ${id} has no type, so it was not scanned.`;
            this.report.add('warning', 'cloudformation-resource', message, origin);
            return undefined;
        }
        if (this.isLeftOut(node, bindings, origin))
            return undefined;
        const written = (0,values/* entryOf */.Ms)(node, 'Properties');
        const body = this.properties(withGlobals(this.template, type, written), bindings);
        const options = this.properties(without(node, ['Type', 'Properties']), bindings);
        const { path } = this.template.source;
        return {
            format: 'cloudformation',
            type,
            id,
            isData: false,
            root: path,
            body: body.origin === undefined ? { ...body, origin } : body,
            ...(options.entries.size > 0 ? { options } : {}),
            origin,
        };
    }
    isLeftOut(node, bindings, origin) {
        const name = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(node, 'Condition'));
        if (name === undefined)
            return false;
        const truth = this.guard(origin, undefined, () => this.interpreter.truth(this.interpreter.fill(name, bindings)));
        return truth === false;
    }
    properties(written, bindings) {
        const place = written?.origin === undefined ? {} : { origin: written.origin };
        if (written?.kind !== 'map')
            return { kind: 'map', entries: new Map(), ...place };
        if (isComputed(written)) {
            const whole = this.guard(written.origin, undefined, () => this.interpreter.evaluate(written, bindings));
            if (whole?.kind === 'map')
                return whole;
            return { kind: 'map', entries: new Map(), ...place };
        }
        const entries = new Map();
        for (const [key, node] of written.entries) {
            if (key === 'Fn::Transform') {
                const message = 'A macro adds properties here when the template is deployed. They were not scanned.';
                this.report.add('notice', 'cloudformation-macro', message, node.origin ?? null);
                continue;
            }
            const isLoop = key.startsWith('Fn::ForEach::');
            const wanted = isLoop ? { kind: 'map', entries: new Map([[key, node]]) } : node;
            const otherwise = (0,values/* perhapsNothing */.fU)('the budget of the template is used up', node);
            const value = this.guard(node.origin, otherwise, () => this.interpreter.evaluate(wanted, bindings));
            if (isLoop && value?.kind === 'map')
                value.entries.forEach((entry, name) => entries.set(name, entry));
            else if (value !== undefined)
                entries.set(key, value);
        }
        return { kind: 'map', entries, ...place };
    }
    guard(origin, otherwise, compute) {
        try {
            return compute();
        }
        catch (error) {
            if (!(error instanceof BudgetError) && !(error instanceof RangeError))
                throw error;
            this.report.addBudget(error.message, origin ?? null);
            return otherwise;
        }
    }
}
function isComputed({ entries }) {
    const [key] = entries.size === 1 ? entries.keys() : [];
    return key !== undefined && (key === 'Ref' || key.startsWith('Fn::')) && key !== 'Fn::Transform';
}
function without(node, keys) {
    const entries = [...node.entries].filter(([key]) => !keys.includes(key));
    return { kind: 'map', entries: new Map(entries), ...(node.origin && { origin: node.origin }) };
}
function withKey(origin, key, from) {
    const at = origin.source.text.lastIndexOf(key, origin.start);
    return at >= from && at < origin.start ? { ...origin, start: at } : origin;
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/sam-roles.js

const TYPES = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
function generatedRole(native) {
    const { body, type, id } = native;
    const policies = body.entries.get('Policies');
    if (!TYPES.has(type) || policies === undefined || body.entries.has('Role'))
        return undefined;
    const items = (0,values/* itemsOf */.S3)(policies);
    const documents = items.filter((item) => (0,values/* entryOf */.Ms)(item, 'Statement') !== undefined);
    const names = items.filter(({ kind }) => kind === 'scalar' || kind === 'unknown');
    const entries = new Map([
        ['Policies', { kind: 'list', items: documents.map(inline), ...place(policies) }],
        ['ManagedPolicyArns', { kind: 'list', items: names, ...place(policies) }],
    ]);
    const boundary = body.entries.get('PermissionsBoundary');
    if (boundary !== undefined)
        entries.set('PermissionsBoundary', boundary);
    return { ...native, type: 'AWS::IAM::Role', id: `${id}Role`, body: { ...body, entries } };
}
function inline(document) {
    return { kind: 'map', entries: new Map([['PolicyDocument', document]]), ...place(document) };
}
function place({ origin }) {
    return origin === undefined ? {} : { origin };
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/sam-resources.js


function samResources(native) {
    const role = generatedRole(native) ?? [];
    switch (native.type) {
        case 'AWS::Serverless::Api':
            return [
                native,
                stage(native, 'AWS::ApiGateway::Stage', 'RestApiId'),
                made(native, 'Domain', 'AWS::ApiGateway::DomainName', 'Domain'),
            ].flat();
        case 'AWS::Serverless::HttpApi':
            return [native, stage(native, 'AWS::ApiGatewayV2::Stage', 'ApiId')];
        case 'AWS::Serverless::Function':
            return [native, role, made(native, 'FunctionUrlConfig', 'AWS::Lambda::Url', 'Url')].flat();
        default:
            return [native, role].flat();
    }
}
function stage(native, type, api) {
    const { body, id } = native;
    const name = (0,values/* textOf */.b6)(body.entries.get('StageName'))?.replaceAll(/[^A-Za-z0-9]/g, '');
    const entries = new Map(body.entries).set(api, reference(id));
    return { ...native, type, id: `${id}${name ?? 'ApiGatewayDefault'}Stage`, body: { ...body, entries } };
}
function made(native, property, type, suffix) {
    const written = native.body.entries.get(property);
    if (written?.kind !== 'map')
        return [];
    const body = written.origin === undefined ? { ...written, ...sam_resources_place(native.body) } : written;
    return [{ ...native, type, id: `${native.id}${suffix}`, body }];
}
function reference(address) {
    return { kind: 'unknown', reason: `the id of ${address}`, references: [{ address, attribute: 'id' }] };
}
function sam_resources_place({ origin }) {
    return origin === undefined ? {} : { origin };
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/nested-stacks.js








const STACKS = {
    'AWS::CloudFormation::Stack': 'TemplateURL',
    'AWS::Serverless::Application': 'Location',
};
const nested_stacks_MAXIMUM_DEPTH = 10;
const MAXIMUM_STACKS = 500;
const MAXIMUM_RESOURCES = 25_000;
function nestedTemplates({ resources, source }) {
    return [...resources.entries.values()].flatMap((node) => {
        const written = locationOf(node);
        return written === undefined ? [] : (localPath((0,values/* textOf */.b6)(written), source.path) ?? []);
    });
}
function locationOf(node) {
    const type = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(node, 'Type')) ?? '';
    const property = Object.hasOwn(STACKS, type) ? STACKS[type] : undefined;
    return property === undefined ? undefined : (0,values/* entryOf */.Ms)((0,values/* entryOf */.Ms)(node, 'Properties'), property);
}
function localPath(text, from) {
    if (text === undefined || text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith('/'))
        return undefined;
    return (0,path/* joinPath */.uJ)((0,path/* directoryOf */.jt)(from), text);
}
class Stack {
    template;
    catalogue;
    work;
    caller;
    count;
    interpreter;
    nested = new Map();
    underWay = new Set();
    constructor(template, catalogue, work, caller, count = { stacks: 1, resources: 0 }) {
        this.template = template;
        this.catalogue = catalogue;
        this.work = work;
        this.caller = caller;
        this.count = count;
        this.interpreter = new Interpreter(template, caller === undefined ? catalogue.given : NOTHING_GIVEN, work, {
            prefix: this.prefix,
            input: (name) => this.input(name),
            output: (id, name) => this.child(id)?.output(name),
        });
    }
    get prefix() {
        return this.caller === undefined ? '' : `${this.caller.stack.prefix}${this.caller.id}.`;
    }
    get calls() {
        if (this.caller === undefined)
            return [];
        const { stack, id } = this.caller;
        const span = stack.template.resources.entries.get(id)?.origin;
        return [...stack.calls, ...(span === undefined ? [] : [{ address: stack.prefix + id, span }])];
    }
    get root() {
        return this.caller === undefined ? this.template.source.path : this.caller.stack.root;
    }
    resources() {
        const { template, prefix, root } = this;
        const report = this.catalogue.reportOf(template);
        const written = evaluateResources(template, this.interpreter, report);
        const placed = written.map((native) => prefix === '' ? native : { ...native, root, id: prefix + native.id, calls: this.calls });
        const own = [...placed.flatMap(samResources), ...samMethods(placed, prefix)];
        const nested = written.flatMap(({ id, type }) => Object.hasOwn(STACKS, type) ? (this.child(id)?.resources() ?? []) : []);
        const isFirst = !this.catalogue.listed.has(template);
        this.catalogue.listed.add(template);
        const parameters = isFirst
            ? declaredParameters(template).map((native) => ({ ...native, root, id: prefix + native.id }))
            : [];
        return [...own, ...nested, ...parameters];
    }
    output(name) {
        const node = (0,values/* entryOf */.Ms)((0,values/* entryOf */.Ms)((0,values/* entryOf */.Ms)(this.template.body, 'Outputs'), name), 'Value');
        if (node === undefined || this.underWay.has(name))
            return undefined;
        this.underWay.add(name);
        try {
            return this.interpreter.evaluate(node);
        }
        finally {
            this.underWay.delete(name);
        }
    }
    input(name) {
        if (this.caller === undefined)
            return undefined;
        const { stack, id } = this.caller;
        const resource = stack.template.resources.entries.get(id);
        const node = (0,values/* entryOf */.Ms)((0,values/* entryOf */.Ms)((0,values/* entryOf */.Ms)(resource, 'Properties'), 'Parameters'), name);
        const value = node === undefined ? undefined : stack.interpreter.evaluate(node);
        return value === undefined || node?.origin === undefined
            ? value
            : { ...value, through: [...(value.through ?? []), node.origin] };
    }
    child(id) {
        if (!this.nested.has(id)) {
            this.nested.set(id, undefined);
            this.nested.set(id, this.makeChild(id));
        }
        return this.nested.get(id);
    }
    makeChild(id) {
        const node = this.template.resources.entries.get(id);
        const written = node === undefined ? undefined : locationOf(node);
        if (node === undefined || written === undefined)
            return undefined;
        const report = this.catalogue.reportOf(this.template);
        const refuse = (code, why) => {
            const level = code === 'nested-stack-not-scanned' ? 'notice' : 'warning';
            report.add(level, code, `The nested stack ${id} is not gone into: ${why}.`, node.origin ?? null);
        };
        const path = localPath(this.textOf(written), this.template.source.path);
        const template = path === undefined ? undefined : this.catalogue.templates.get(path);
        if (template === undefined)
            return refuse('nested-stack-not-scanned', 'its template is not among the files that are scanned');
        if (this.isWithin(template))
            return refuse('cloudformation-cycle', 'its template leads to itself');
        const resources = this.count.resources + template.resources.entries.size;
        if (this.depth >= nested_stacks_MAXIMUM_DEPTH || this.count.stacks >= MAXIMUM_STACKS || resources > MAXIMUM_RESOURCES)
            return refuse('cloudformation-budget', 'there are too many stacks in stacks');
        this.count.stacks += 1;
        this.count.resources = resources;
        return new Stack(template, this.catalogue, this.work, { stack: this, id }, this.count);
    }
    textOf(written) {
        try {
            return (0,values/* textOf */.b6)(this.interpreter.evaluate(written));
        }
        catch (error) {
            if (error instanceof BudgetError)
                return undefined;
            throw error;
        }
    }
    isWithin(template) {
        return this.template === template || (this.caller?.stack.isWithin(template) ?? false);
    }
    get depth() {
        return this.caller === undefined ? 0 : this.caller.stack.depth + 1;
    }
}
const NOTHING_GIVEN = new Map();

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/report.js
const MAXIMUM_DIAGNOSTICS = 100;
class Report {
    path;
    collected = [];
    seen = new Set();
    hasBudget = false;
    constructor(path) {
        this.path = path;
    }
    get diagnostics() {
        return this.collected;
    }
    add(level, code, message, span) {
        if (this.collected.length >= MAXIMUM_DIAGNOSTICS)
            return;
        const position = span === null ? { line: null, column: null } : span.source.position(span.start);
        const identity = JSON.stringify([code, message, position.line, position.column]);
        if (this.seen.has(identity))
            return;
        this.seen.add(identity);
        this.collected.push({ level, code, message, file: this.path, ...position });
    }
    addBudget(message, span) {
        if (this.hasBudget)
            return;
        this.hasBudget = true;
        this.add('warning', 'cloudformation-budget', `From here on, some values count as not known: ${message}.`, span);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/short-form.js
const PLAIN = new Set(['Ref', 'Condition']);
function readShortForm(tag, value, text) {
    const argument = value.kind === 'scalar' && text !== undefined ? { ...value, value: text } : value;
    const name = PLAIN.has(tag) ? tag : `Fn::${tag}`;
    const origin = value.origin === undefined ? {} : { origin: value.origin };
    return { kind: 'map', entries: new Map([[name, argument]]), ...origin };
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/template.js

const NOTHING = new Map();
function readTemplate(document, source) {
    const resources = (0,values/* entryOf */.Ms)(document, 'Resources');
    if (document.kind !== 'map' || resources?.kind !== 'map')
        return undefined;
    if (!document.entries.has('AWSTemplateFormatVersion') && !hasResource(resources))
        return undefined;
    return {
        source,
        body: document,
        resources,
        parameters: section(document, 'Parameters'),
        mappings: section(document, 'Mappings'),
        conditions: section(document, 'Conditions'),
        transforms: transformsOf(document),
    };
}
function hasResource(resources) {
    return [...resources.entries].some(([name, resource]) => name.startsWith('Fn::') || (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(resource, 'Type'))?.includes('::') === true);
}
function section(document, name) {
    const found = document.entries.get(name);
    return found?.kind === 'map' ? found.entries : NOTHING;
}
function transformsOf(document) {
    const found = document.entries.get('Transform');
    return found === undefined
        ? []
        : (0,values/* itemsOf */.S3)(found).flatMap((item) => (0,values/* textOf */.b6)(item) ?? (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(item, 'Name')) ?? []);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/load-cloudformation.js








function loadCloudFormation(sources, options = {}) {
    const holds = options.holds ?? (() => true);
    const read = sources.flatMap((source) => readTemplates(source) ?? []);
    const homes = homesOf(read.flatMap(({ templates }) => templates));
    const held = read.filter(({ source: { path } }) => holds(homes.get(path) ?? path));
    const files = held.map(({ source }) => source.path);
    const diagnostics = held.flatMap((file) => file.diagnostics);
    const templates = held.flatMap((file) => file.templates);
    const reports = new Map();
    const given = options.parameters ?? new Map();
    const byPath = new Map([...templates].reverse().map((template) => [template.source.path, template]));
    const reportOf = (template) => {
        let report = reports.get(template);
        if (report === undefined) {
            report = reportOn(template, given);
            reports.set(template, report);
        }
        return report;
    };
    const catalogue = { templates: byPath, given, reportOf, listed: new Set() };
    const all = { steps: 0 };
    const resources = [];
    for (const template of rootTemplates(templates, byPath)) {
        reportOf(template);
        for (const native of new Stack(template, catalogue, new Work(all)).resources())
            resources.push(native);
    }
    for (const report of reports.values())
        diagnostics.push(...report.diagnostics);
    return { resources, diagnostics, files };
}
function readTemplates(source) {
    if ((0,sniff/* sniffManifest */.Q)(source.text) !== 'cloudformation')
        return undefined;
    const reading = (0,read_yaml/* readYaml */.gM)(source, { readTag: readShortForm });
    const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
    const templates = reading.documents.flatMap((document) => readTemplate(document, source) ?? []);
    if (templates.length === 0 && !isBroken)
        return undefined;
    const diagnostics = isBroken && isRendered(source.text) ? [notRendered(source)] : reading.diagnostics;
    return { source, templates, diagnostics };
}
function homesOf(templates) {
    const homes = new Map(templates.map(({ source }) => [source.path, source.path]));
    const homeOf = (path) => {
        const home = homes.get(path) ?? path;
        return home === path ? home : homeOf(home);
    };
    for (const template of templates) {
        for (const nested of nestedTemplates(template)) {
            if (!homes.has(nested))
                continue;
            const [first = '', second = ''] = [homeOf(template.source.path), homeOf(nested)].sort();
            homes.set(second, first);
        }
    }
    return new Map([...homes.keys()].map((path) => [path, homeOf(path)]));
}
function rootTemplates(templates, byPath) {
    const nestedIn = (template) => nestedTemplates(template).flatMap((path) => byPath.get(path) ?? []);
    const nested = new Set(templates.flatMap((template) => nestedIn(template).filter((child) => child !== template)));
    const roots = templates.filter((template) => !nested.has(template));
    const reached = new Set();
    const reach = (root) => {
        const open = [root];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (reached.has(next))
                continue;
            reached.add(next);
            open.push(...nestedIn(next));
        }
    };
    roots.forEach(reach);
    const others = templates.filter((template) => {
        if (reached.has(template))
            return false;
        reach(template);
        return true;
    });
    return [...roots, ...others];
}
function reportOn(template, given) {
    const report = new Report(template.source.path);
    for (const { name, declaration } of refusedParameters(template.parameters, given)) {
        const message = `The value given for the parameter ${name} is none of its AllowedValues.`;
        report.add('warning', 'cloudformation-parameter', message, declaration.origin ?? null);
    }
    const macros = template.transforms.filter((name) => !name.startsWith('AWS::'));
    if (macros.length > 0) {
        const message = `The macro ${macros.join(', ')} may change this template when it is deployed. It was scanned as it is written.`;
        const place = template.body.entries.get('Transform')?.origin ?? null;
        report.add('notice', 'cloudformation-macro', message, place);
    }
    return report;
}
function isRendered(text) {
    const opening = text.search(/\{%|\{\{(?!resolve:)/);
    return opening !== -1 && /[%}]\}/.test(text.slice(opening));
}
function notRendered(source) {
    return {
        level: 'notice',
        code: 'template-not-rendered',
        message: 'This is a template of a CloudFormation template, and only what is valid YAML in it was scanned. Render it, and scan the result.',
        file: source.path,
        line: null,
        column: null,
    };
}

// EXTERNAL MODULE: ./build/engine/model/source.js
var model_source = __webpack_require__(4940);
;// CONCATENATED MODULE: ./build/engine/load/kubernetes/patch.js

const CHANGED = { kind: 'unknown', reason: 'a kustomization changes it' };
function operationsIn(document) {
    if (document.kind !== 'list')
        return [];
    return document.items.flatMap((operation) => {
        if (operation.kind !== 'map' || (0,read_yaml/* textOf */.b6)(operation, 'op') === 'test')
            return [];
        const paths = ['path', 'from'].flatMap((name) => (0,read_yaml/* textOf */.b6)(operation, name) ?? []);
        return paths.map((path) => path.split('/').slice(1).map(unescaped));
    });
}
function withPatch(object, patch, kind) {
    if (!isFor(object, patch, kind))
        return object;
    let patched = object;
    if (patch.merge !== undefined)
        patched = merged(patched, patch.merge);
    for (const place of patch.operations ?? [])
        patched = changedAt(patched, place);
    return patched;
}
function withImages(value, names) {
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => withImages(item, names)) };
    if (value.kind !== 'map')
        return value;
    const entries = [...value.entries].map(([key, entry]) => {
        const isImage = key === 'image' && entry.kind === 'scalar' && names.has(imageName(String(entry.value)));
        return [key, isImage ? changed(entry) : withImages(entry, names)];
    });
    return { ...value, entries: new Map(entries) };
}
function withNamespace(object) {
    const metadata = (0,read_yaml/* entryOf */.Ms)(object, 'metadata');
    if (object.kind !== 'map' || metadata?.kind !== 'map')
        return object;
    return withEntry(object, 'metadata', withEntry(metadata, 'namespace', changed((0,read_yaml/* entryOf */.Ms)(metadata, 'namespace'))));
}
function isFor(object, { target, merge }, kind) {
    const metadata = (0,read_yaml/* entryOf */.Ms)(object, 'metadata');
    const name = metadata?.kind === 'map' ? (0,read_yaml/* textOf */.b6)(metadata, 'name') : undefined;
    if (target?.kind === 'map') {
        return isNamed((0,read_yaml/* textOf */.b6)(target, 'kind'), kind) && isNamed((0,read_yaml/* textOf */.b6)(target, 'name'), name);
    }
    const named = merge === undefined ? undefined : (0,read_yaml/* entryOf */.Ms)(merge, 'metadata');
    const wanted = named?.kind === 'map' ? (0,read_yaml/* textOf */.b6)(named, 'name') : undefined;
    return wanted !== undefined && wanted === name && merge !== undefined && (0,read_yaml/* textOf */.b6)(merge, 'kind') === kind;
}
function isNamed(pattern, name) {
    return pattern === undefined || pattern === name || /[^A-Za-z0-9.-]/.test(pattern);
}
function merged(value, patch) {
    if (value.kind === 'map' && patch.kind === 'map' && !patch.entries.has('$patch')) {
        let result = value;
        for (const [key, entry] of patch.entries) {
            const before = value.entries.get(key);
            result = withEntry(result, key, before === undefined ? changed(value) : merged(before, entry));
        }
        return result;
    }
    if (value.kind === 'list' && patch.kind === 'list') {
        const parts = new Map(patch.items.map((item) => [nameOf(item), item]));
        if (!parts.has(undefined)) {
            const items = value.items.map((item) => {
                const part = parts.get(nameOf(item));
                parts.delete(nameOf(item));
                return part === undefined ? item : merged(item, part);
            });
            return { ...value, items: [...items, ...[...parts].map(() => changed(value))] };
        }
    }
    const isSame = value.kind === 'scalar' && patch.kind === 'scalar' && value.value === patch.value;
    return isSame ? value : changed(value);
}
function changedAt(value, [step, ...rest]) {
    if (step === undefined)
        return changed(value);
    if (value.kind === 'map') {
        const before = value.entries.get(step);
        return withEntry(value, step, before === undefined ? changed(value) : changedAt(before, rest));
    }
    if (value.kind !== 'list')
        return changed(value);
    const at = /^\d{1,6}$/.test(step) ? Number(step) : value.items.length;
    const items = value.items.map((item, index) => (index === at ? changedAt(item, rest) : item));
    return { ...value, items: at < items.length ? items : [...items, changed(value)] };
}
function nameOf(value) {
    return value.kind === 'map' ? (0,read_yaml/* textOf */.b6)(value, 'name') : undefined;
}
function withEntry(map, key, value) {
    return { ...map, entries: new Map([...map.entries, [key, value]]) };
}
function changed(value) {
    return value?.origin === undefined ? CHANGED : { ...CHANGED, origin: value.origin };
}
function imageName(image) {
    return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
function unescaped(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

;// CONCATENATED MODULE: ./build/engine/load/kubernetes/kustomizations.js



const FILE = /(?:^|\/)kustomization\.ya?ml$/;
const kustomizations_MAXIMUM_STEPS = 100_000;
const MAXIMUM_PATCHES = 500;
class Kustomizations {
    changesOf = new Map();
    patchFiles = new Set();
    constructor(sources) {
        const found = sources.filter(({ path }) => FILE.test(path));
        if (found.length === 0)
            return;
        const byPath = new Map(sources.map((source) => [source.path, source]));
        const byDirectory = new Map();
        for (const source of found) {
            const [body] = (0,read_yaml/* readYaml */.gM)(source).documents;
            if (body?.kind !== 'map')
                continue;
            const directory = directoryOf(source.path);
            byDirectory.set(directory, this.read(body, directory, byPath));
        }
        const resources = new Set([...byDirectory.values()].flatMap((kustomization) => kustomization.resources));
        for (const path of resources)
            this.patchFiles.delete(path);
        let steps = kustomizations_MAXIMUM_STEPS;
        for (const kustomization of byDirectory.values()) {
            const changes = [kustomization, ...componentsOf(kustomization, byDirectory)].filter(isChanging);
            if (changes.length === 0)
                continue;
            const seen = new Set();
            const open = [...kustomization.resources];
            for (let path = open.pop(); path !== undefined && steps > 0; path = open.pop()) {
                steps -= 1;
                if (seen.has(path))
                    continue;
                seen.add(path);
                open.push(...(byDirectory.get(path)?.resources ?? []));
                if (!byPath.has(path))
                    continue;
                const known = this.changesOf.get(path) ?? new Set();
                for (const change of changes)
                    known.add(change);
                this.changesOf.set(path, known);
            }
        }
    }
    isPart(path) {
        return FILE.test(path) || this.patchFiles.has(path);
    }
    unchanged(path, kind, object) {
        let body = object;
        for (const { patches, images, hasNamespace } of this.changesOf.get(path) ?? []) {
            for (const patch of patches)
                body = withPatch(body, patch, kind);
            if (images.size > 0)
                body = withImages(body, images);
            if (hasNamespace)
                body = withNamespace(body);
        }
        return body.kind === 'map' ? body : object;
    }
    read(body, directory, byPath) {
        const paths = (...names) => names.flatMap((name) => itemsOf(body, name)).flatMap((item) => textsOf(item).map(within(directory)));
        const patches = [...itemsOf(body, 'patches'), ...itemsOf(body, 'patchesJson6902')].flatMap((item) => {
            if (item.kind !== 'map')
                return [];
            const target = (0,read_yaml/* entryOf */.Ms)(item, 'target');
            const path = (0,read_yaml/* textOf */.b6)(item, 'path');
            return this.patchesIn((0,read_yaml/* textOf */.b6)(item, 'patch'), path, directory, byPath, target);
        });
        const merges = itemsOf(body, 'patchesStrategicMerge').flatMap(textsOf);
        for (const text of merges) {
            const isPath = !/[\n:{]/.test(text);
            patches.push(...this.patchesIn(isPath ? undefined : text, isPath ? text : undefined, directory, byPath));
        }
        const images = itemsOf(body, 'images').flatMap((image) => image.kind === 'map' ? ((0,read_yaml/* textOf */.b6)(image, 'name') ?? []) : []);
        return {
            resources: paths('resources', 'bases'),
            components: paths('components'),
            patches: patches.slice(0, MAXIMUM_PATCHES),
            images: new Set(images),
            hasNamespace: (0,read_yaml/* textOf */.b6)(body, 'namespace') !== undefined,
        };
    }
    patchesIn(inline, path, directory, byPath, target) {
        const file = path === undefined ? undefined : within(directory)(path);
        if (file !== undefined)
            this.patchFiles.add(file);
        const written = file === undefined ? undefined : byPath.get(file);
        const source = inline === undefined ? written : new model_source/* Source */.k(directory, inline);
        if (source === undefined)
            return [];
        return (0,read_yaml/* readYaml */.gM)(source).documents.flatMap((document) => {
            if (document.kind === 'map')
                return [{ target, merge: document }];
            return target === undefined ? [] : [{ target, operations: operationsIn(document) }];
        });
    }
}
function isChanging({ patches, images, hasNamespace }) {
    return patches.length > 0 || images.size > 0 || hasNamespace;
}
function componentsOf(kustomization, byDirectory) {
    const found = new Set();
    const open = [...kustomization.components];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
        const component = byDirectory.get(path);
        if (component === undefined || found.has(component))
            continue;
        found.add(component);
        open.push(...component.components);
    }
    return [...found];
}
function itemsOf(body, name) {
    const list = (0,read_yaml/* entryOf */.Ms)(body, name);
    return list?.kind === 'list' ? list.items : [];
}
function textsOf(value) {
    return value.kind === 'scalar' && typeof value.value === 'string' ? [value.value] : [];
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash) || '/';
}
function within(directory) {
    return (path) => {
        const parts = directory === '.' ? [] : directory.split('/');
        for (const part of path.split('/')) {
            if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..')
                parts.pop();
            else if (part !== '.' && part !== '')
                parts.push(part);
        }
        return parts.join('/') || '.';
    };
}

;// CONCATENATED MODULE: ./build/engine/load/kubernetes/load-kubernetes.js



function loadKubernetes(sources) {
    const report = { files: [], diagnostics: [] };
    const parts = [...kubernetesParts(sources, report)];
    return { ...report, resources: parts.flatMap(({ resources }) => resources) };
}
const PART_LENGTH = 2_000_000;
function* kubernetesParts(sources, report, holds = () => true) {
    const kustomizations = new Kustomizations(sources);
    const all = sources.filter(({ text, path }) => (0,sniff/* sniffManifest */.Q)(text) === 'kubernetes' && !kustomizations.isPart(path));
    const manifests = all.filter(({ path }) => holds(load_kubernetes_directoryOf(path)));
    const length = manifests.reduce((sum, { text }) => sum + text.length, 0);
    const isWhole = length <= PART_LENGTH && manifests.length === all.length;
    const neighbours = isWhole ? undefined : neighboursIn(all, kustomizations);
    const ids = new Map();
    let part;
    for (const source of manifests) {
        part ??= { sources: [], resources: [], length: 0 };
        const resources = readManifest(source, ids, report, kustomizations);
        if (resources !== undefined) {
            part.sources.push(source);
            for (const resource of resources)
                part.resources.push(resource);
        }
        part.length += source.text.length;
        if (part.length < PART_LENGTH)
            continue;
        yield { ...part, neighbours: neighbours ?? part.resources };
        part = undefined;
    }
    if (part !== undefined)
        yield { ...part, neighbours: neighbours ?? part.resources };
}
function readManifest(source, ids, { files, diagnostics }, kustomizations) {
    const reading = (0,read_yaml/* readYaml */.gM)(source);
    const objects = reading.documents.flatMap((document) => objectsIn(document, MAXIMUM_LISTS));
    const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
    if (objects.length === 0 && !isBroken)
        return undefined;
    files.push(source.path);
    if (isBroken && isTemplate(source.text))
        diagnostics.push(templateNotice(source));
    else
        diagnostics.push(...reading.diagnostics);
    return objects.map((object) => {
        const body = kustomizations.unchanged(source.path, object.kind, object.body);
        return nativeResource({ ...object, body }, source, ids, object.body);
    });
}
const NEIGHBOUR = /kind["']?\s*:\s*["']?(?:Namespace|\w*NetworkPolicy)\b/;
function neighboursIn(manifests, kustomizations) {
    const found = [];
    for (const source of manifests) {
        if (!NEIGHBOUR.test(source.text))
            continue;
        const read = readManifest(source, new Map(), { files: [], diagnostics: [] }, kustomizations);
        for (const native of read ?? [])
            if (isNeighbour(native.type))
                found.push(native);
    }
    return found;
}
function isNeighbour(type) {
    return type.endsWith('/Namespace') || type.endsWith('NetworkPolicy');
}
const MAXIMUM_LISTS = 8;
function objectsIn(value, lists, from) {
    if (value.kind !== 'map')
        return [];
    const apiVersion = (0,read_yaml/* textOf */.b6)(value, 'apiVersion') ?? from?.apiVersion;
    const kind = (0,read_yaml/* textOf */.b6)(value, 'kind') ?? from?.kind;
    if (apiVersion === undefined || kind === undefined || kind === '' || apiVersion === '')
        return [];
    const items = (0,read_yaml/* entryOf */.Ms)(value, 'items');
    if (kind.endsWith('List') && items?.kind === 'list') {
        if (lists === 0)
            return [];
        const inherited = kind === 'List' ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) };
        return items.items.flatMap((item) => objectsIn(item, lists - 1, inherited));
    }
    return [{ apiVersion, kind, body: value }];
}
function nativeResource(object, source, ids, written) {
    const { apiVersion, kind, body } = object;
    const root = load_kubernetes_directoryOf(source.path);
    const origin = body.origin ?? { source, start: 0, end: 0 };
    const id = uniqueId(ids, root, idOf(kind, (0,read_yaml/* entryOf */.Ms)(written, 'metadata')));
    return { format: 'kubernetes', type: `${apiVersion}/${kind}`, id, isData: false, root, body, origin };
}
function idOf(kind, metadata) {
    const part = (key) => {
        const value = (0,read_yaml/* entryOf */.Ms)(metadata, key);
        return value?.kind === 'scalar' && value.value !== null && value.value !== ''
            ? String(value.value)
            : undefined;
    };
    const generated = part('generateName');
    const name = part('name') ?? (generated === undefined ? 'unnamed' : `${generated}*`);
    const namespace = part('namespace');
    return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
function uniqueId(ids, root, id) {
    const key = `${root}\n${id}`;
    const count = (ids.get(key) ?? 0) + 1;
    ids.set(key, count);
    return count === 1 ? id : `${id}#${count}`;
}
function load_kubernetes_directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash) || '/';
}
function isTemplate(text) {
    const opening = text.search(/\{[{%]/);
    return opening !== -1 && /[%}]\}/.test(text.slice(opening));
}
function templateNotice(source) {
    return {
        level: 'notice',
        code: 'template-not-rendered',
        message: 'This is a template of manifests, and only what is valid YAML in it was scanned. Render it, and scan the result.',
        file: source.path,
        line: null,
        column: null,
    };
}

;// CONCATENATED MODULE: ./build/engine/load/plan/address.js
const KEY = String.raw `\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw `module\.([^.[\]]+)(${KEY})?\.?`, 'y');
const KEYS = new RegExp(KEY, 'g');
function moduleSteps(address) {
    const steps = [];
    STEP.lastIndex = 0;
    for (let match = STEP.exec(address); match !== null; match = STEP.exec(address)) {
        steps.push({ name: match[1] ?? '', key: match[2] ?? '' });
    }
    return steps;
}
function modulePrefix(steps) {
    return steps.map(({ name, key }) => `module.${name}${key}.`).join('');
}
function withoutKeys(address) {
    return address.includes('[') ? address.replace(KEYS, '') : address;
}

;// CONCATENATED MODULE: ./build/engine/load/plan/pair-items.js
const MAXIMUM_COMPARED = 64;
function pairItems(items, others) {
    if (Math.max(items.length, others.length) > MAXIMUM_COMPARED || items.length <= 1)
        return pairInOrder(items, others);
    const pairs = [];
    for (const [at, item] of items.entries()) {
        for (const [other, candidate] of others.entries()) {
            pairs.push({ at, other, likeness: likeness(item, candidate) + (at === other ? 0.5 : 0) });
        }
    }
    pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.other - b.other);
    const found = items.map(() => undefined);
    const taken = new Set();
    const done = new Set();
    for (const { at, other } of pairs) {
        if (done.has(at) || taken.has(other))
            continue;
        found[at] = others[other];
        done.add(at);
        taken.add(other);
    }
    return found;
}
function pairInOrder(items, others) {
    return items.map((_, at) => others[at]);
}
function likeness(a, b) {
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return String(a.value) === String(b.value) ? 1 : -1;
    if (a.kind === 'list' && b.kind === 'list') {
        let sum = 0;
        for (const [at, item] of a.items.slice(0, MAXIMUM_COMPARED).entries()) {
            const other = b.items[at];
            if (other !== undefined && item.kind === 'scalar' && other.kind === 'scalar')
                sum += likeness(item, other);
        }
        return sum;
    }
    if (a.kind !== 'map' || b.kind !== 'map')
        return 0;
    let sum = 0;
    for (const [name, value] of a.entries) {
        const other = b.entries.get(name);
        if (other !== undefined && value.kind !== 'map')
            sum += likeness(value, other);
    }
    return sum;
}

// EXTERNAL MODULE: ./build/engine/load/plan/json.js
var json = __webpack_require__(1937);
;// CONCATENATED MODULE: ./build/engine/load/plan/plan-values.js

const COMPUTED = { kind: 'unknown', reason: 'the provider computes it' };
const plan_values_MAXIMUM_DEPTH = 100;
const AFTER_APPLY = { kind: 'unknown', reason: 'known after apply' };
const TOO_MUCH = { kind: 'unknown', reason: 'the plan is too large' };
function planBody(after, unknown, expressions, context) {
    return mapOf(after, unknown, { expressions, references: [], certainty: {}, depth: 0 }, context);
}
function mapOf(after, unknown, place, context) {
    const entries = new Map();
    for (const name of new Set([...Object.keys(after), ...Object.keys(unknown)])) {
        const written = place.expressions === undefined ? undefined : (0,json/* memberAt */.mz)(place.expressions, name);
        const isUnknown = (0,json/* memberAt */.mz)(unknown, name);
        if (isUnknown === true && place.expressions !== undefined && written === undefined) {
            entries.set(name, COMPUTED);
            continue;
        }
        const inner = { ...place, ...readExpression(written, place, context) };
        const value = convert((0,json/* memberAt */.mz)(after, name), isUnknown, inner, blocksOf(written), context);
        if (!isEmpty(value))
            entries.set(name, traced(value, inner.references));
    }
    return { kind: 'map', entries };
}
function convert(after, unknown, place, blocks, context) {
    context.budget.values -= 1;
    if (place.depth > plan_values_MAXIMUM_DEPTH || context.budget.values < 0)
        return TOO_MUCH;
    if (unknown === true)
        return { ...traced(AFTER_APPLY, place.references), ...place.certainty };
    const depth = place.depth + 1;
    if (Array.isArray(after) || (Array.isArray(unknown) && after === undefined)) {
        const items = Array.isArray(after) ? after : [];
        const unknowns = Array.isArray(unknown) ? unknown : [];
        const length = Math.max(items.length, unknowns.length);
        const expressions = blocks.length === 1 || blocks.length === length ? blocks : [];
        return {
            kind: 'list',
            items: Array.from({ length }, (_, at) => {
                const block = expressions.length === 1 ? expressions[0] : expressions[at];
                return convert(items[at], unknowns[at], { ...place, depth }, [block], context);
            }),
        };
    }
    if ((0,json/* isObject */.Gv)(after) || (0,json/* isObject */.Gv)(unknown)) {
        const [known, open] = [after, unknown].map((value) => ((0,json/* isObject */.Gv)(value) ? value : {}));
        return mapOf(known ?? {}, open ?? {}, { ...place, expressions: blocks[0], depth }, context);
    }
    const isScalar = typeof after === 'string' || typeof after === 'number' || typeof after === 'boolean';
    return { kind: 'scalar', value: isScalar ? after : null };
}
function readExpression(written, place, context) {
    if (!isExpression(written))
        return place;
    const { references } = written;
    const texts = Array.isArray(references) ? references.filter((item) => typeof item === 'string') : [];
    const [first = ''] = texts;
    const isIdentity = /^(?!data\.|module\.|var\.|each\.)[\w-]+\.[^.]+\.(?:id|arn)$/.test(first);
    const isAlone = texts.every((text) => first.startsWith(text));
    return {
        references: texts.length === 0 ? [] : context.resolve(texts),
        certainty: isIdentity && isAlone ? { isNotNull: true } : {},
    };
}
function blocksOf(written) {
    if (isExpression(written))
        return [];
    if (Array.isArray(written))
        return written.map((block) => ((0,json/* isObject */.Gv)(block) ? block : undefined));
    return (0,json/* isObject */.Gv)(written) ? [written] : [];
}
function isExpression(written) {
    if (!(0,json/* isObject */.Gv)(written))
        return false;
    return Object.hasOwn(written, 'constant_value') || Array.isArray(written.references);
}
function isEmpty(value) {
    return ((value.kind === 'scalar' && value.value === null) || (value.kind === 'list' && value.items.length === 0));
}
function traced(value, references) {
    return references.length === 0 ? value : { ...value, references };
}

;// CONCATENATED MODULE: ./build/engine/load/plan/blend.js


const ONLY_IN_CODE = new Set(['lifecycle', 'provider', 'provisioner', 'connection']);
function withCode(planned, code) {
    const body = tracedMap(planned.body, code.body);
    for (const [name, value] of code.body.entries)
        if (ONLY_IN_CODE.has(name))
            body.set(name, value);
    const calls = code.calls === undefined ? {} : { calls: code.calls };
    return { ...planned, ...calls, origin: code.origin, body: { ...code.body, entries: body } };
}
function withoutCode(planned) {
    return { ...planned, body: { ...planned.body, entries: tracedMap(planned.body, undefined) } };
}
function filledIn(code, planned) {
    const body = fill(code.body, planned.body);
    return body.kind === 'map' ? { ...code, body } : code;
}
function trace(planned, code) {
    if (planned === COMPUTED)
        return code;
    if (code === undefined)
        return planned.kind === 'unknown' ? planned : inner(planned, undefined);
    if (planned.kind === 'unknown')
        return code.kind === 'unknown' ? code : { ...planned, ...placeOf(code) };
    return { ...inner(planned, code), ...placeOf(code) };
}
function inner(planned, code) {
    if (planned.kind === 'map') {
        return { ...planned, entries: tracedMap(planned, code?.kind === 'map' ? code : undefined) };
    }
    if (planned.kind !== 'list')
        return planned;
    const partners = code?.kind === 'list' ? pairItems(planned.items, code.items) : [];
    return { ...planned, items: planned.items.map((item, at) => trace(item, partners[at]) ?? item) };
}
function tracedMap(planned, code) {
    const entries = new Map();
    for (const [name, value] of planned.entries) {
        const traced = trace(value, code?.entries.get(name));
        if (traced !== undefined)
            entries.set(name, traced);
    }
    return entries;
}
function fill(code, planned) {
    if (planned === undefined || planned.kind === 'unknown')
        return code;
    if (code.kind === 'unknown')
        return { ...inner(planned, undefined), ...placeOf(code) };
    if (code.kind === 'map' && planned.kind === 'map') {
        const entries = new Map();
        for (const [name, value] of code.entries)
            entries.set(name, fill(value, planned.entries.get(name)));
        return { ...code, entries };
    }
    if (code.kind !== 'list' || planned.kind !== 'list')
        return code;
    const partners = pairItems(code.items, planned.items);
    return { ...code, items: code.items.map((item, at) => fill(item, partners[at])) };
}
function placeOf({ origin, via, through, references, }) {
    return {
        ...(origin === undefined ? {} : { origin }),
        ...(via === undefined ? {} : { via }),
        ...(through === undefined ? {} : { through }),
        ...(references === undefined ? {} : { references }),
    };
}

;// CONCATENATED MODULE: ./build/engine/load/plan/plan-configuration.js


const plan_configuration_MAXIMUM_STEPS = 500;
const MAXIMUM_REFERENCES = 64;
const INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;
const RESOURCE = /^((?:data\.)?[A-Za-z_][\w-]*\.[\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?(?:\[[^\]]*\])*(?:\.([\w-]+))?/;
const MODULE = /^module\.([\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?(?:\.([\w-]+))?/;
class PlanConfiguration {
    root;
    resources = new Map();
    constructor(root) {
        this.root = root;
        const modules = [
            { prefix: '', module: root },
        ];
        for (const { prefix, module } of modules) {
            for (const resource of (0,json/* objectsAt */.yR)(module, 'resources')) {
                this.resources.set(prefix + ((0,json/* textAt */.$6)(resource, 'address') ?? ''), resource);
            }
            for (const [name, call] of Object.entries((0,json/* objectAt */.lJ)(module, 'module_calls'))) {
                if (!(0,json/* isObject */.Gv)(call))
                    continue;
                modules.push({ prefix: `${prefix}module.${name}.`, module: (0,json/* objectAt */.lJ)(call, 'module') });
            }
        }
    }
    get addresses() {
        return this.resources.keys();
    }
    expressionsOf(instance) {
        const resource = this.resourceOf(instance);
        return resource === undefined ? undefined : (0,json/* objectAt */.lJ)(resource, 'expressions');
    }
    resolve(references, instance) {
        const forEach = (0,json/* textsAt */.i1)((0,json/* objectAt */.lJ)(this.resourceOf(instance) ?? {}, 'for_each_expression'), 'references');
        const key = INSTANCE_KEY.exec(instance.address)?.[0] ?? '';
        const search = { found: new Map(), steps: 0 };
        this.follow(references, { steps: moduleSteps(instance.moduleAddress), key, forEach }, search);
        return [...search.found.values()];
    }
    resourceOf({ moduleAddress, type, name, isData }) {
        const module = moduleSteps(moduleAddress).map((step) => `module.${step.name}.`);
        return this.resources.get(`${module.join('')}${isData ? 'data.' : ''}${type}.${name}`);
    }
    follow(references, scope, search) {
        for (const [at, reference] of references.entries()) {
            search.steps += 1;
            if (search.steps > plan_configuration_MAXIMUM_STEPS || search.found.size >= MAXIMUM_REFERENCES)
                return;
            if (!isPartOf(reference, references[at - 1]))
                this.followOne(reference, scope, search);
        }
    }
    followOne(reference, scope, search) {
        const [head = '', name = ''] = reference.split('.', 2);
        if (head === 'each')
            this.followEach(reference, scope, search);
        else if (head === 'var')
            this.followVariable(name.replace(/\[.*$/, ''), scope, search);
        else if (head === 'module')
            this.followModule(reference, scope, search);
        else if (!OTHERS.has(head)) {
            const [, base, key = '', attribute = ''] = RESOURCE.exec(reference) ?? [];
            if (base !== undefined)
                add(search, modulePrefix(scope.steps) + base + key, attribute);
        }
    }
    followEach(reference, { forEach, ...scope }, search) {
        const [, part, attribute = ''] = /^each\.(\w+)(?:\.([\w-]+))?/.exec(reference) ?? [];
        if (part !== 'value')
            return;
        const collections = { found: new Map(), steps: search.steps };
        this.follow(forEach, { ...scope, forEach: [] }, collections);
        search.steps = collections.steps;
        for (const { address, attribute: of } of collections.found.values()) {
            if (of === '' && !address.endsWith(']'))
                add(search, address + scope.key, attribute);
            else
                add(search, address, of);
        }
    }
    followVariable(name, { steps }, search) {
        const last = steps[steps.length - 1];
        if (last === undefined)
            return;
        const outer = steps.slice(0, -1);
        const call = (0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(this.moduleAt(outer), 'module_calls'), last.name);
        const forEach = (0,json/* textsAt */.i1)((0,json/* objectAt */.lJ)(call, 'for_each_expression'), 'references');
        const references = (0,json/* textsAt */.i1)((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(call, 'expressions'), name), 'references');
        this.follow(references, { steps: outer, key: last.key, forEach }, search);
    }
    followModule(reference, scope, search) {
        const [, name, key = '', output] = MODULE.exec(reference) ?? [];
        if (name === undefined)
            return;
        const steps = [...scope.steps, { name, key }];
        if (output === undefined) {
            add(search, modulePrefix(steps).slice(0, -1), '');
            return;
        }
        const expression = (0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(this.moduleAt(steps), 'outputs'), output), 'expression');
        this.follow((0,json/* textsAt */.i1)(expression, 'references'), { steps, key: '', forEach: [] }, search);
    }
    moduleAt(steps) {
        let module = this.root;
        for (const { name } of steps) {
            const call = (0,json/* memberAt */.mz)((0,json/* objectAt */.lJ)(module, 'module_calls'), name);
            module = (0,json/* isObject */.Gv)(call) ? (0,json/* objectAt */.lJ)(call, 'module') : {};
        }
        return module;
    }
}
const OTHERS = new Set([
    'local',
    'count',
    'path',
    'terraform',
    'self',
    'provider',
    'ephemeral',
]);
function isPartOf(reference, longer) {
    if (longer?.startsWith(reference) !== true)
        return false;
    return longer[reference.length] === '.' || longer[reference.length] === '[';
}
function add(search, address, attribute) {
    search.found.set(`${address}\n${attribute}`, { address, attribute });
}

;// CONCATENATED MODULE: ./build/engine/load/plan/load-plan.js




function loadPlan(document, budget) {
    const { source, instances } = document;
    const configuration = document.configuration === null ? null : new PlanConfiguration(document.configuration);
    const resources = instances.map((instance) => {
        const { type, address, isData, stretch } = instance;
        const body = planBody(instance.after, instance.unknown, configuration?.expressionsOf(instance), {
            resolve: (references) => configuration?.resolve(references, instance) ?? [],
            budget,
        });
        const origin = { source, ...stretch };
        return { format: 'terraform-plan', type, id: address, isData, root: source.path, body, origin };
    });
    const planned = instances.map(({ address }) => withoutKeys(address));
    const declared = new Set(configuration === null ? planned : configuration.addresses);
    return { document, directory: (0,path/* directoryOf */.jt)(source.path), resources, declared };
}

;// CONCATENATED MODULE: ./build/engine/load/plan/matching-root.js

function codeRoots(resources) {
    const byRoot = new Map();
    for (const resource of resources) {
        const group = byRoot.get(resource.root);
        if (group === undefined)
            byRoot.set(resource.root, [resource]);
        else
            group.push(resource);
    }
    return [...byRoot].map(([directory, group]) => ({
        directory,
        resources: group,
        declared: new Set(group.map(({ id }) => withoutKeys(id))),
    }));
}
function matchingRoot(plan, roots) {
    const shared = (root) => countShared(plan.declared, root.declared);
    const beside = roots.find(({ directory }) => directory === plan.directory);
    if (beside !== undefined && shared(beside) > 0)
        return beside;
    const size = plan.declared.size;
    if (size === 0)
        return undefined;
    const above = roots
        .filter(({ directory }) => isAbove(directory, plan.directory))
        .sort((a, b) => b.directory.length - a.directory.length)
        .find((root) => shared(root) * 2 >= size);
    if (above !== undefined)
        return above;
    const whole = roots.filter((root) => shared(root) === size);
    return whole.length === 1 ? whole[0] : undefined;
}
function isAbove(directory, below) {
    return directory === '.'
        ? !below.startsWith('/') && !below.startsWith('..')
        : below.startsWith(`${directory}/`);
}
function countShared(a, b) {
    let count = 0;
    for (const item of a)
        if (b.has(item))
            count += 1;
    return count;
}

// EXTERNAL MODULE: ./build/engine/load/plan/plan-document.js + 1 modules
var plan_document = __webpack_require__(9337);
;// CONCATENATED MODULE: ./build/engine/load/plan/join-plans.js





const MAXIMUM_VALUES = 2_000_000;
function joinPlans(sources, options) {
    const files = [];
    const diagnostics = [];
    const plans = [];
    const budget = { values: MAXIMUM_VALUES };
    for (const source of sources) {
        const reading = (0,plan_document/* readPlan */.m3)(source);
        if (reading === undefined)
            continue;
        files.push(source.path);
        diagnostics.push(...reading.diagnostics);
        if (reading.document !== undefined)
            plans.push(loadPlan(reading.document, budget));
    }
    if (budget.values < 0) {
        const message = `The plans hold more than ${String(MAXIMUM_VALUES)} values; what is beyond counts as not known.`;
        diagnostics.push({
            level: 'warning',
            code: 'terraform-plan-budget',
            message,
            file: null,
            line: null,
            column: null,
        });
    }
    const joined = plans.length === 0 ? options.code : joinAll(plans, options, diagnostics);
    return { resources: joined, diagnostics, files };
}
function joinAll(plans, options, diagnostics) {
    const roots = codeRoots(options.code);
    const byRoot = new Map(roots.map((root) => [root, []]));
    const resources = [];
    const unscanned = [];
    for (const plan of plans) {
        const root = matchingRoot(plan, roots);
        if (root === undefined)
            unscanned.push(plan);
        else
            byRoot.get(root)?.push(plan);
    }
    for (const [root, all] of byRoot) {
        const named = all.filter(({ document }) => options.isNamed(document.source.path));
        if (named.length > 0)
            append(resources, replace(root, named, diagnostics));
        else if (all[0] !== undefined && all.length === 1)
            append(resources, fillIn(root, all[0], diagnostics));
        else {
            append(resources, root.resources);
            diagnostics.push(...all.map(severalPlans));
        }
        const leftOut = named.length === 0 ? [] : all.filter((plan) => !named.includes(plan));
        diagnostics.push(...leftOut.map(severalPlans));
    }
    for (const plan of unscanned) {
        const isAlone = unscanned.filter(({ directory }) => directory === plan.directory).length === 1;
        const beside = matchingRoot(plan, codeRoots(options.codeBeside(plan.directory)));
        const isOfCode = isAlone && beside?.directory === plan.directory;
        append(resources, planned(plan, beside, isOfCode ? plan.directory : plan.document.source.path));
    }
    return resources;
}
function replace(root, plans, diagnostics) {
    const [first] = plans;
    const isDeclared = (id) => plans.some(({ declared }) => declared.has(withoutKeys(id)));
    const newer = root.resources.filter(({ id }) => !isDeclared(id));
    if (newer.length > 0 && first !== undefined)
        diagnostics.push(olderThanCode(first, newer));
    const resources = plans.flatMap((plan) => planned(plan, root, plans.length === 1 ? root.directory : plan.document.source.path));
    return [...resources, ...newer];
}
function planned(plan, code, root) {
    const byId = new Map();
    for (const resource of code?.resources ?? []) {
        byId.set(resource.id, resource);
        const base = withoutKeys(resource.id);
        if (!byId.has(base))
            byId.set(base, resource);
    }
    const resources = plan.resources.map((resource) => {
        const written = byId.get(resource.id) ?? byId.get(withoutKeys(resource.id));
        return { ...(written === undefined ? withoutCode(resource) : withCode(resource, written)), root };
    });
    const known = new Set(resources.map(({ id }) => id));
    const data = (code?.resources ?? []).filter(({ id, isData }) => isData && !known.has(id) && plan.declared.has(withoutKeys(id)));
    return [...resources, ...data.map((resource) => ({ ...resource, root }))];
}
function fillIn(root, plan, diagnostics) {
    diagnostics.push(onlyFound(plan));
    const inCode = new Set(root.resources.map(({ id }) => id));
    const byId = new Map(plan.resources.map((resource) => [resource.id, resource]));
    const others = new Map();
    for (const resource of plan.resources) {
        if (inCode.has(resource.id))
            continue;
        const base = withoutKeys(resource.id);
        const group = others.get(base);
        if (group === undefined)
            others.set(base, [resource]);
        else
            group.push(resource);
    }
    const resources = root.resources.flatMap((code) => {
        const same = byId.get(code.id);
        if (same !== undefined)
            return [filledIn(code, same)];
        const instances = others.get(withoutKeys(code.id));
        if (instances === undefined)
            return [code];
        others.delete(withoutKeys(code.id));
        return instances.map((instance) => ({ ...filledIn(code, instance), id: instance.id }));
    });
    const onlyPlanned = [...others.values()].flat().filter(({ id }) => !root.declared.has(withoutKeys(id)));
    return [
        ...resources,
        ...onlyPlanned.map((resource) => ({ ...withoutCode(resource), root: root.directory })),
    ];
}
function olderThanCode({ document }, newer) {
    const more = newer.length > 1 ? ` and ${String(newer.length - 1)} more` : '';
    const message = `The code declares ${newer[0]?.id ?? ''}${more}, which this plan does not have; that was judged by the code. Plan again to judge what will be applied.`;
    return (0,plan_document/* about */.Cv)(document.source, 'warning', 'terraform-plan-old', message);
}
function onlyFound({ document }) {
    const message = 'This Terraform plan lies among the code that is scanned. It fills in what the code leaves open, and overrules nothing that the code says. To judge what it plans, name it as a path.';
    return (0,plan_document/* about */.Cv)(document.source, 'notice', 'terraform-plan-found', message);
}
function severalPlans({ document }) {
    const message = 'Several Terraform plans of the same code were found, and this one was not judged. Name those as paths that should be.';
    return (0,plan_document/* about */.Cv)(document.source, 'notice', 'terraform-plan-skipped', message);
}
function append(list, more) {
    for (const item of more)
        list.push(item);
}

;// CONCATENATED MODULE: ./build/engine/load/manifests.js





/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  gM: () => (/* binding */ readYaml),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/engine/load/yaml/scalar.js
const WORDS = new Map([
    ...spellings(['y', 'yes', 'on', 'true'], true),
    ...spellings(['n', 'no', 'off', 'false'], false),
    ...spellings(['null'], null),
    ['~', null],
    ['', null],
]);
const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const RADIX = /^([-+]?)0(?:([xX])([0-9a-fA-F_]+)|([bB])([01_]+)|[oO]?([0-7_]+))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function resolvePlain(text) {
    if (text.length > 64)
        return text;
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    const first = text.charCodeAt(0);
    const couldBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    return couldBeNumber ? (resolveNumber(text) ?? text) : text;
}
function resolveTagged(tag, text) {
    switch (tag) {
        case 'int':
        case 'float':
            return resolveNumber(text) ?? text;
        case 'bool': {
            const word = WORDS.get(text);
            return typeof word === 'boolean' ? word : text;
        }
        case 'null':
            return null;
        default:
            return text;
    }
}
function resolveNumber(text) {
    if (DECIMAL.test(text))
        return Number(text.replaceAll('_', ''));
    const match = RADIX.exec(text);
    if (match !== null) {
        const [, sign, hex, hexDigits, binary, binaryDigits, octalDigits] = match;
        const radix = hex !== undefined ? 16 : binary !== undefined ? 2 : 8;
        const digits = (hexDigits ?? binaryDigits ?? octalDigits ?? '').replaceAll('_', '');
        const value = parseInt(digits, radix);
        return Number.isNaN(value) ? undefined : sign === '-' ? -value : value;
    }
    if (!FLOAT.test(text))
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
}
function spellings(words, value) {
    return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map((spelling) => [spelling, value]));
}

;// CONCATENATED MODULE: ./build/engine/load/yaml/tree.js


function buildDocuments(events, options) {
    const documents = [];
    let at = 0;
    while (at < events.length) {
        const end = documentEnd(events, at);
        documents.push(new DocumentBuilder(events.slice(at + 1, end), options).build());
        at = end + 1;
    }
    return documents;
}
function documentEnd(events, start) {
    let depth = 0;
    for (let at = start; at < events.length; at++) {
        const type = events[at]?.type;
        if (type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        else if (type !== js_yaml/* EVENT_ID */.hy.SCALAR && type !== js_yaml/* EVENT_ID */.hy.ALIAS)
            depth += 1;
        if (depth === 0)
            return at;
    }
    return events.length;
}
class Fault extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
class DocumentBuilder {
    events;
    options;
    at = 0;
    lastEnd = 0;
    anchors = new Map();
    complaints = [];
    constructor(events, options) {
        this.events = events;
        this.options = options;
    }
    build() {
        if (this.events.length === 0)
            return { value: { kind: 'scalar', value: null }, complaints: [] };
        try {
            return { value: this.node(0).value, complaints: this.complaints };
        }
        catch (fault) {
            if (!(fault instanceof Fault))
                throw fault;
            this.complain(fault.message, fault.offset, true);
            return { value: undefined, complaints: this.complaints };
        }
    }
    node(depth) {
        const event = this.events[this.at++];
        if (event === undefined)
            throw new Fault('The document ends too early.', this.options.text.length);
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.anchored(event, this.scalar(event));
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return this.anchored(event, this.sequence(event, depth));
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return this.anchored(event, this.mapping(event, depth));
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.alias(event, depth);
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
            case js_yaml/* EVENT_ID */.hy.POP:
                throw new Fault('The document ends too early.', this.options.text.length);
        }
    }
    scalar(event) {
        const isQuoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        const start = event.valueStart === -1 ? this.lastEnd : event.valueStart - (isQuoted ? 1 : 0);
        const end = event.valueStart === -1 ? start : event.valueEnd + (isQuoted ? 1 : 0);
        this.lastEnd = end;
        const origin = this.span(start, end);
        const tag = this.tag(event);
        const text = (0,js_yaml/* getScalarValue */.KE)(this.options.text, event);
        const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? resolvePlain(text) : text;
        const value = tag.yaml === undefined ? plain : resolveTagged(tag.yaml, text);
        const read = { kind: 'scalar', value, origin };
        return {
            value: tag.own === undefined ? read : this.options.readTag(tag.own, read, text),
            nodes: 1,
            height: 0,
            end,
        };
    }
    sequence(event, depth) {
        const items = [];
        let nodes = 1;
        let height = 0;
        let end = event.start;
        while (this.events[this.at]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const item = this.node(depth + 1);
            items.push(item.value);
            nodes = this.count(nodes + item.nodes, event.start);
            height = Math.max(height, item.height + 1);
            end = item.end;
        }
        this.at += 1;
        end = this.lastEnd = this.closed(event.style, end, ']');
        const value = { kind: 'list', items, origin: this.span(event.start, end) };
        return { value: this.withTag(event, value), nodes, height, end };
    }
    mapping(event, depth) {
        const entries = new Map();
        const merged = [];
        let nodes = 1;
        let height = 0;
        let end = event.start;
        while (this.events[this.at]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const keyEvent = this.events[this.at];
            const key = this.node(depth + 1);
            const value = this.node(depth + 1);
            nodes = this.count(nodes + key.nodes + value.nodes, event.start);
            height = Math.max(height, value.height + 1);
            end = value.end;
            const offset = this.offsetOf(key.value) ?? event.start;
            const name = this.keyText(key.value, keyEvent, offset);
            if (name === '<<' && isPlain(keyEvent))
                merged.push({ value: value.value, offset });
            else {
                if (entries.has(name))
                    this.complain(`The key "${name}" is there twice; the last one counts.`, offset, false);
                entries.set(name, value.value);
            }
        }
        this.at += 1;
        for (const { value, offset } of merged)
            nodes = this.merge(entries, value, offset, nodes);
        end = this.lastEnd = this.closed(event.style, end, '}');
        const value = { kind: 'map', entries, origin: this.span(event.start, end) };
        return { value: this.withTag(event, value), nodes, height, end };
    }
    merge(entries, value, offset, nodes) {
        const bases = value.kind === 'list' ? value.items : [value];
        let count = nodes;
        for (const base of bases) {
            if (base.kind !== 'map')
                throw new Fault('A merge key (<<) needs a mapping.', offset);
            count = this.count(count + base.entries.size, offset);
            for (const [key, entry] of base.entries)
                if (!entries.has(key))
                    entries.set(key, entry);
        }
        return count;
    }
    alias(event, depth) {
        const name = this.options.text.slice(event.anchorStart, event.anchorEnd);
        const target = this.anchors.get(name);
        const offset = event.anchorStart;
        if (target === undefined)
            throw new Fault(`The alias *${name} stands for no anchor before it.`, offset);
        if (depth + target.height > this.options.maximumDepth) {
            throw new Fault(`With its aliases written out, this is more than ${this.options.maximumDepth} levels deep.`, offset);
        }
        this.lastEnd = event.anchorEnd;
        return { ...target, end: event.anchorEnd };
    }
    anchored(event, node) {
        if (event.anchorStart !== -1) {
            this.anchors.set(this.options.text.slice(event.anchorStart, event.anchorEnd), node);
        }
        return node;
    }
    withTag(event, value) {
        const { own } = this.tag(event);
        return own === undefined ? value : this.options.readTag(own, value);
    }
    tag(event) {
        if (event.tagStart === -1)
            return {};
        const tag = this.options.text.slice(event.tagStart, event.tagEnd);
        if (tag === '!')
            return { yaml: 'str' };
        if (tag.startsWith('!!'))
            return { yaml: tag.slice(2) };
        const verbatim = /^!<tag:yaml\.org,2002:(.*)>$/.exec(tag)?.[1];
        return verbatim === undefined ? { own: tag.slice(1) } : { yaml: verbatim };
    }
    keyText(key, event, offset) {
        if (key.kind !== 'scalar')
            throw new Fault('A key must be a text, a number or a boolean.', offset);
        if (typeof key.value === 'string')
            return key.value;
        return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(this.options.text, event) : String(key.value);
    }
    count(nodes, offset) {
        if (nodes <= this.options.maximumNodes)
            return nodes;
        throw new Fault(`With its aliases written out, this is more than ${this.options.maximumNodes} values.`, offset);
    }
    closed(style, end, bracket) {
        if (style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
            return end;
        const found = this.options.text.indexOf(bracket, end);
        return found === -1 ? end : found + 1;
    }
    offsetOf(value) {
        return value.origin === undefined ? undefined : value.origin.start - this.options.offset;
    }
    span(start, end) {
        const { source, offset } = this.options;
        return { source, start: start + offset, end: Math.max(start, end) + offset };
    }
    complain(message, offset, isFatal) {
        this.complaints.push({ message, offset: offset + this.options.offset, isFatal });
    }
}
function isPlain(event) {
    return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
}

;// CONCATENATED MODULE: ./build/engine/load/yaml/read-yaml.js


const MAXIMUM_DEPTH = 100;
const MAXIMUM_NODES = 1_000_000;
const MAXIMUM_DIAGNOSTICS = 100;
function readYaml(source, options = {}) {
    const documents = readStretch(source, 0, source.text.length, options) ?? readEach(source, options);
    const complaints = documents.flatMap((document) => document.complaints).slice(0, MAXIMUM_DIAGNOSTICS);
    return {
        documents: documents.flatMap(({ value }) => (value === undefined ? [] : [value])),
        diagnostics: complaints.map((complaint) => diagnostic(source, complaint)),
    };
}
function entryOf(value, key) {
    return value?.kind === 'map' ? value.entries.get(key) : undefined;
}
function textOf(map, key) {
    const value = map.entries.get(key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
function readStretch(source, start, end, options) {
    try {
        return parseStretch(source, start, end, options);
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            return undefined;
        throw error;
    }
}
function readEach(source, options) {
    return documentStarts(source.text).flatMap((start, at, starts) => {
        try {
            return parseStretch(source, start, starts[at + 1] ?? source.text.length, options);
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            const offset = start + (error.mark?.position ?? 0);
            return [{ value: undefined, complaints: [{ message: sentence(error.reason), offset, isFatal: true }] }];
        }
    });
}
function parseStretch(source, start, end, options) {
    const text = source.text.slice(start, end);
    return buildDocuments((0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAXIMUM_DEPTH }), {
        source,
        text,
        offset: start,
        readTag: options.readTag ?? ((_tag, value) => value),
        maximumNodes: options.maximumNodes ?? MAXIMUM_NODES,
        maximumDepth: MAXIMUM_DEPTH,
    });
}
function documentStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/^---(?=\s|$)/gm))
        if (match.index > 0)
            starts.push(match.index);
    return starts;
}
function diagnostic(source, complaint) {
    return {
        level: complaint.isFatal ? 'error' : 'warning',
        code: complaint.isFatal ? 'yaml-invalid' : 'yaml-duplicate-key',
        message: complaint.isFatal
            ? `This document is not valid YAML, so it was not scanned: ${complaint.message}`
            : complaint.message,
        file: source.path,
        ...source.position(complaint.offset),
    };
}
function sentence(reason) {
    const text = reason.trim();
    return text.endsWith('.') ? text : `${text}.`;
}


/***/ })

};

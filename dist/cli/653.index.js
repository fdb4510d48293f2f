export const id = 653;
export const ids = [653];
export const modules = {

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParameterFile: () => (/* binding */ readParameterFile)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8387);



const SHAPES = 'It takes [{"ParameterKey": …, "ParameterValue": …}], {"Parameters": {NAME: VALUE}} or {NAME: VALUE}, in JSON or YAML';
function readParameterFile(source) {
    const { documents, diagnostics } = (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(source);
    const broken = diagnostics.find(({ level }) => level === 'error');
    const [document, ...more] = documents;
    if (broken !== undefined)
        throw refusal(source, broken.line ?? 1, broken.message);
    if (document === undefined || more.length > 0)
        throw refusal(source, 1, `${SHAPES}.`);
    return new Map(document.kind === 'list' ? listed(document.items, source) : named(document, source));
}
function listed(items, source) {
    return items.flatMap((item) => {
        const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item);
        const equals = text?.indexOf('=') ?? -1;
        if (text !== undefined && equals > 0)
            return [[text.slice(0, equals), text.slice(equals + 1)]];
        const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'ParameterKey'));
        if (name === undefined)
            throw refusal(source, lineOf(item, source), `${SHAPES}.`);
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'UsePreviousValue')) === 'true')
            return [];
        return [[name, valueOf(name, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(item, 'ParameterValue'), source)]];
    });
}
function named(document, source) {
    const parameters = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(document, 'Parameters') ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(document, 'parameters') ?? document;
    if (parameters.kind !== 'map')
        throw refusal(source, lineOf(parameters, source), `${SHAPES}.`);
    return [...parameters.entries].map(([name, value]) => [name, valueOf(name, value, source)]);
}
function valueOf(name, value, source) {
    const texts = value?.kind === 'list' ? value.items.map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6) : [(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)];
    if (texts.includes(undefined)) {
        const line = value === undefined ? 1 : lineOf(value, source);
        throw refusal(source, line, `The value of ${name} is no text. Give a text, a number or a list of these.`);
    }
    return texts.join(',');
}
function lineOf(value, source) {
    return source.position(value.origin?.start ?? 0).line;
}
function refusal(source, line, what) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('input-invalid', `${source.path}:${String(line)}: ${what}`);
}


/***/ }),

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

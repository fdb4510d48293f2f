export const id = 612;
export const ids = [612];
export const modules = {

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainYaml: () => (/* binding */ plainYaml)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8407);


function plainYaml(text) {
    const { documents, diagnostics } = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(new _model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .Source */ .k('', text));
    const [document, ...more] = documents;
    const [problem] = diagnostics;
    if (problem !== undefined)
        throw new SyntaxError(problem.message);
    if (document === undefined || more.length > 0)
        throw new SyntaxError('one document was expected');
    return plain(document);
}
function plain(value) {
    switch (value.kind) {
        case 'scalar':
            return value.value;
        case 'list':
            return value.items.map(plain);
        case 'map':
            return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
        case 'unknown':
            throw new SyntaxError('a tag that means nothing outside of its template');
    }
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

export const id = 893;
export const ids = [893,187];
export const modules = {

/***/ 3893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readUserFolders),
  readUserPolicies: () => (/* binding */ readUserPolicies)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/adapt/describe.js
var describe = __webpack_require__(8187);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/contract/policy-file.js
const POLICY_FILE = 'policy.yaml';
function isPolicyFile(name, text) {
    return name === POLICY_FILE || (/\.ya?ml$/.test(name) && /^policy:/m.test(text));
}

// EXTERNAL MODULE: ./build/contract/yaml-file.js
var yaml_file = __webpack_require__(11);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/contract/severity.js
var severity = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/engine/policy/policy.js
var policy = __webpack_require__(8790);
;// CONCATENATED MODULE: ./build/engine/policy/schema.js



const schema_text = schemas/* string */.YjP().trim().min(1, 'must not be empty');
const schema_name = schemas/* string */.YjP()
    .max(100)
    .regex(/^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/, 'must be letters and digits, joined by - _ or .');
const version = schemas/* string */.YjP({
    error: (issue) => (typeof issue.input === 'number' ? 'must be in quotes: "1.0"' : undefined),
});
const url = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'must be a URL that starts with https://' });
const parameter = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['string', 'number', 'boolean', 'list']),
    default: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))]),
    description: schema_text,
})
    .check((context) => {
    const { type, default: value } = context.value;
    if ((0,policy/* fitsParameter */.W)(type, value))
        return;
    context.issues.push({ code: 'custom', input: value, path: ['default'], message: `must be a ${type}` });
});
const rule = schemas/* strictObject */.rej({
    id: schema_name,
    condition: schema_text.max(10_000),
    effect: schemas/* enum */.k5n(['DENY', 'WARN']),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    message: schema_text.max(1_000),
});
const remediation = schemas/* strictObject */.rej({
    auto_fix: schemas/* boolean */.zMY().default(false),
    actions: schemas/* array */.YOg(schema_text).default([]),
    summary: schemas/* string */.YjP().default(''),
    terraform: schemas/* string */.YjP().default(''),
    cloudformation: schemas/* string */.YjP().default(''),
    kubernetes: schemas/* string */.YjP().default(''),
    dockerfile: schemas/* string */.YjP().default(''),
});
const schema_policy = schemas/* strictObject */.rej({
    name: schema_name,
    description: schema_text,
    version,
    author: schemas/* string */.YjP().default(''),
    category: schema_text,
    resource_types: schemas/* array */.YOg(schema_text).min(1, 'must name one type at least'),
    tags: schemas/* array */.YOg(schema_text).default([]),
    aliases: schemas/* array */.YOg(schema_text).default([]),
    yields_to: schemas/* array */.YOg(schema_name).default([]),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be a letter, then letters, digits and _'), parameter)
        .default({}),
    rules: schemas/* array */.YOg(rule).min(1, 'must hold one rule at least'),
    compliance_mapping: schemas/* array */.YOg(schemas/* strictObject */.rej({ framework: schema_text, control: schema_text })).default([]),
    remediation: remediation.prefault({}),
    references: schemas/* array */.YOg(url).default([]),
});
const policyFileSchema = schemas/* strictObject */.rej({ policy: schema_policy });
const schema_frameworkSchema = schemas/* strictObject */.rej({
    id: schema_name,
    title: schema_text,
    version,
    aliases: schemas/* array */.YOg(schema_text).default([]),
    references: schemas/* array */.YOg(url).default([]),
    controls: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP({
            error: (issue) => (typeof issue.input === 'number' ? 'must be in quotes: "12.1"' : undefined),
        }),
        title: schema_text,
        assessable: schemas/* boolean */.zMY().default(true),
        note: schemas/* string */.YjP().default(''),
    }))
        .min(1, 'must hold one control at least'),
});
const schema_POLICY_KIND = {
    code: 'policy-invalid',
    members: [
        ...[
            'policy',
            'name',
            'description',
            'version',
            'author',
            'category',
            'resource_types',
            'tags',
            'aliases',
            'yields_to',
        ],
        ...[
            'parameters',
            'rules',
            'compliance_mapping',
            'remediation',
            'references',
            'id',
            'condition',
            'effect',
        ],
        ...['severity', 'message', 'framework', 'control', 'auto_fix', 'actions', 'summary', 'terraform'],
        ...['cloudformation', 'kubernetes', 'dockerfile', 'type', 'default', 'title', 'controls', 'assessable'],
        'note',
    ],
};

;// CONCATENATED MODULE: ./build/engine/policy/parse-framework.js


function parse_framework_parseFramework(text, file) {
    const { data, error } = readYamlFile(text, file, frameworkSchema, POLICY_KIND);
    const ids = data.controls.map(({ id }) => id);
    const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (repeated !== -1)
        throw error(`two controls have the id '${ids[repeated] ?? ''}'`, ['controls', repeated, 'id']);
    return data;
}

// EXTERNAL MODULE: ./build/contract/nearest.js
var nearest = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/engine/policy/condition/paths.js
var paths = __webpack_require__(6424);
;// CONCATENATED MODULE: ./build/engine/policy/condition/check.js


function checkCondition(condition, type) {
    return condition.paths.flatMap(({ segments, path, start, end }) => {
        const problem = findProblem(segments, type.attributes, type.isOpen);
        return problem === undefined ? [] : [{ message: `${type.type}: '${path}' ${problem}`, start, end }];
    });
}
function findProblem(segments, attributes, isOpen) {
    const name = longestName(segments, attributes);
    if (name === undefined) {
        if (isOpen || isPrefix(segments, attributes))
            return undefined;
        return unknownAttribute(segments, Object.keys(attributes));
    }
    const description = attributes[name];
    const rest = segments.slice(name.split('.').length);
    const [next] = rest;
    if (description === undefined || next === undefined)
        return undefined;
    const below = Object.keys(attributes).filter((candidate) => candidate.startsWith(`${name}.`));
    if (below.length > 0 && next !== paths/* ELEMENT */.P && !isOpen) {
        return isPrefix(segments, attributes) ? undefined : unknownAttribute(segments, below);
    }
    return checkBelow(description, rest, next, isOpen);
}
function checkBelow({ type, attributes }, rest, next, isOpen) {
    if (type === 'any')
        return undefined;
    if (type !== 'list' && type !== 'map')
        return `goes below a ${type}`;
    if (type === 'list' && next !== paths/* ELEMENT */.P)
        return 'is a list: use [0], or any, all or none';
    if (attributes === undefined)
        return undefined;
    const isKey = next === paths/* ELEMENT */.P || !Object.keys(attributes).some((name) => name.split('.')[0] === next);
    if (!isKey)
        return findProblem(rest, attributes, isOpen);
    const meant = next === paths/* ELEMENT */.P || rest.length > 1 ? undefined : (0,nearest/* nearest */.p)(next, Object.keys(attributes));
    if (meant !== undefined)
        return `is unknown. Did you mean '${meant}'?`;
    return rest.length === 1 ? undefined : findProblem(rest.slice(1), attributes, isOpen);
}
function longestName(segments, attributes) {
    for (let length = segments.length; length > 0; length -= 1) {
        const name = segments.slice(0, length).join('.');
        if (Object.hasOwn(attributes, name))
            return name;
    }
    return undefined;
}
function isPrefix(segments, attributes) {
    const start = `${segments.join('.')}.`;
    return Object.keys(attributes).some((name) => name.startsWith(start) || `${name}.` === start);
}
function unknownAttribute(segments, names) {
    const asked = segments.filter((segment) => segment !== paths/* ELEMENT */.P).join('.');
    const meant = (0,nearest/* nearest */.p)(asked, names);
    if (meant !== undefined)
        return `is unknown. Did you mean '${meant}'?`;
    const last = segments[segments.length - 1] ?? '';
    const similar = names.find((name) => name.split('.').pop()?.toLowerCase() === last.toLowerCase());
    if (similar !== undefined)
        return `is unknown. Did you mean '${similar}'?`;
    return 'is unknown: `policycortex resources show` lists the attributes of a type';
}

// EXTERNAL MODULE: ./build/engine/policy/condition/condition.js
var condition_condition = __webpack_require__(7621);
// EXTERNAL MODULE: ./build/engine/policy/condition/condition-error.js
var condition_error = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/engine/policy/condition/message.js
var condition_message = __webpack_require__(8583);
// EXTERNAL MODULE: ./build/engine/policy/framework-id.js
var framework_id = __webpack_require__(3166);
// EXTERNAL MODULE: ./build/engine/policy/suggestion.js
var suggestion = __webpack_require__(7128);
;// CONCATENATED MODULE: ./build/engine/policy/parse-policy.js









function parsePolicy(text, file, context = {}) {
    const { data, error } = (0,yaml_file/* readYamlFile */.k)(text, file, policyFileSchema, schema_POLICY_KIND);
    const { policy } = data;
    refuseDuplicates(policy.rules.map(({ id }) => id), (index) => error(`two rules have the id '${policy.rules[index]?.id ?? ''}'`, ['policy', 'rules', index, 'id']));
    for (const [index, rule] of policy.rules.entries())
        checkRule(rule, index, policy, context, error);
    return { ...policy, compliance_mapping: checkMapping(policy, context.frameworks, error) };
}
function checkRule(rule, index, policy, context, fail) {
    const condition = locate(['policy', 'rules', index, 'condition'], fail, () => (0,condition_condition/* compileCondition */.vs)(rule.condition));
    const message = locate(['policy', 'rules', index, 'message'], fail, () => (0,condition_message/* compileMessage */.l)(rule.message, condition));
    const places = [
        [condition, 'condition'],
        [message, 'message'],
    ];
    for (const [reads, member] of places) {
        const path = ['policy', 'rules', index, member];
        for (const { name, start } of reads.parameters) {
            if (Object.hasOwn(policy.parameters, name))
                continue;
            const hint = (0,suggestion/* suggest */.Z)(name, Object.keys(policy.parameters));
            throw fail(`the policy declares no parameter '${name}'.${hint}`, path, start);
        }
        for (const typeName of policy.resource_types) {
            const type = context.type?.(typeName);
            const [problem] = type === undefined ? [] : checkCondition(reads, type);
            if (problem !== undefined)
                throw fail(problem.message, path, problem.start);
        }
    }
}
function locate(path, fail, compile) {
    try {
        return compile();
    }
    catch (error) {
        if (error instanceof condition_error/* ConditionError */.i)
            throw fail(error.problem, path, error.offset);
        throw error;
    }
}
function checkMapping(policy, frameworks, fail) {
    const mapping = policy.compliance_mapping.map(({ framework, control }, index) => {
        if (frameworks === undefined)
            return { framework, control };
        const path = ['policy', 'compliance_mapping', index];
        const found = findFramework(framework, frameworks, (message) => fail(message, [...path, 'framework']));
        const known = found.controls.find(({ id }) => id === control);
        if (known === undefined) {
            const hint = (0,suggestion/* suggest */.Z)(control, found.controls.map(({ id }) => id));
            throw fail(`${found.id} has no control '${control}'.${hint}`, [...path, 'control']);
        }
        if (!known.assessable) {
            throw fail(`${found.id} ${control} cannot be assessed from code (${known.note})`, [...path, 'control']);
        }
        return { framework: found.id, control };
    });
    refuseDuplicates(mapping.map(({ framework, control }) => `${framework} ${control}`), (index) => fail('this control is named twice', ['policy', 'compliance_mapping', index]));
    return mapping;
}
function findFramework(name, frameworks, fail) {
    try {
        const id = (0,framework_id/* normaliseFrameworkId */.k)(name, frameworks);
        const framework = frameworks.find((candidate) => candidate.id === id);
        if (framework !== undefined)
            return framework;
    }
    catch (error) {
        throw fail((0,errors/* messageOf */.bD)(error));
    }
    throw new RangeError(`framework ${name} vanished`);
}
function refuseDuplicates(names, error) {
    const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
    if (repeated !== -1)
        throw error(repeated);
}

;// CONCATENATED MODULE: ./build/engine/policy-directory.js






function readPolicyFolders(directory, context) {
    const faults = [];
    const folders = findPolicies(directory).flatMap(({ text, ...found }) => {
        try {
            return [{ ...found, policy: parsePolicy(text, found.file, context) }];
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.xL))
                throw error;
            faults.push(error.message);
            return [];
        }
    });
    if (faults.length > 0)
        throw new errors/* ConfigError */.xL('policy-invalid', faults.join('\n'));
    if (folders.length > 0)
        return folders;
    throw new errors/* ConfigError */.xL('path-invalid', `${directory} holds no policy. A policy is a YAML file with "policy:" at its top, alone or as policy.yaml in a folder with its samples.`);
}
function readFrameworks(directory) {
    return readdirSync(directory)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => path.posix.join(directory, name))
        .map((file) => parseFramework(readFileSync(file, 'utf8'), file));
}
function findPolicies(directory) {
    if (!(0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* ConfigError */.xL('path-invalid', `${directory} is not a directory. Name one that holds policies.`);
    }
    const entries = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = entries.map(({ name }) => name);
    return entries.flatMap((entry) => {
        const file = external_node_path_.posix.join(directory, entry.name);
        if (entry.isDirectory())
            return entry.name === 'node_modules' ? [] : findPolicies(file);
        if (!/\.ya?ml$/.test(entry.name))
            return [];
        if (!entry.isFile())
            throw new errors/* ConfigError */.xL('path-invalid', `${file} is a link. Policies are plain files.`);
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        if (!isPolicyFile(entry.name, text))
            return [];
        const neighbours = entry.name === POLICY_FILE ? names.filter((name) => name !== POLICY_FILE) : [];
        return [{ directory, file, text, neighbours }];
    });
}

;// CONCATENATED MODULE: ./build/cli/user-policies.js



function readUserPolicies(directory, { frameworks }, terminal) {
    return readUserFolders(directory, { frameworks }, terminal).map(({ policy }) => policy);
}
function readUserFolders(directory, { frameworks }, terminal) {
    const shown = external_node_path_.relative('', external_node_path_.resolve(terminal.cwd, directory)) || '.';
    return readPolicyFolders(shown.split(external_node_path_.sep).join('/'), { type: describe/* describeType */.M, frameworks });
}


/***/ }),

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ examineYamlFile),
/* harmony export */   k: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2776);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5649);



const LONGEST_FILE = 200_000;
function readYamlFile(text, file, schema, kind) {
    const read = examineYamlFile(text, file, schema, kind);
    if ('data' in read)
        return read;
    throw read[0];
}
function examineYamlFile(text, file, schema, kind) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const fail = (message, offset) => {
        const { line, col } = lines.linePos(offset);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(kind.code, `${file}:${line}:${col}: ${message}`);
    };
    if (text.length > LONGEST_FILE)
        throw fail(`is longer than ${LONGEST_FILE} characters`, 0);
    const document = parse(text, lines, fail);
    const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
    if (!result.success) {
        const { issues } = result.error;
        const isMistyped = ({ code }) => code === 'unrecognized_keys';
        const ordered = [...issues.filter(isMistyped), ...issues.filter((issue) => !isMistyped(issue))];
        const [first, ...more] = ordered.map((issue) => fail(describeIssue(issue, document, kind.members), offsetOfIssue(issue, document)));
        return first === undefined ? [fail('is not valid', 0)] : [first, ...more];
    }
    const error = (message, path, at) => fail(message, at === 'key' ? offsetOfKey(document, path) : offsetInText(text, nodeAt(document, path), at));
    return { data: result.data, error };
}
function parse(text, lines, fail) {
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true });
    }
    catch (error) {
        throw fail(`cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, 0);
    }
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw fail(problem.message, problem.pos[0]);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_key, { key }) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '__proto__')
                throw fail("'__proto__' is no name", key.range?.[0] ?? 0);
        },
        Node(_key, node) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && node.anchor === undefined)
                return;
            throw fail('anchors and aliases (&, *) are not used here', node.range?.[0] ?? 0);
        },
    });
    return document;
}
function describeIssue(issue, document, members) {
    const where = formatPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, members);
        const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
        return `unknown member '${key}'${where === '' ? '' : ` of ${where}`}.${hint}`;
    }
    const isMissing = where !== '' && nodeAt(document, issue.path) === undefined;
    return isMissing ? `${where} is missing` : `${where === '' ? 'the file' : where}: ${issue.message}`;
}
function offsetOfIssue(issue, document) {
    const node = nodeAt(document, issue.path);
    if (issue.code === 'unrecognized_keys' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === issue.keys[0]);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key))
            return pair.key.range?.[0] ?? 0;
    }
    for (let length = issue.path.length; length >= 0; length -= 1) {
        const found = nodeAt(document, issue.path.slice(0, length));
        if (found?.range)
            return found.range[0];
    }
    return 0;
}
function offsetOfKey(document, path) {
    const around = nodeAt(document, path.slice(0, -1));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(around)) {
        const pair = around.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key))
            return pair.key.range?.[0] ?? 0;
    }
    return (nodeAt(document, path) ?? around)?.range?.[0] ?? 0;
}
function offsetInText(text, node, offset) {
    const start = node?.range?.[0] ?? 0;
    if (offset === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || typeof node.value !== 'string')
        return start;
    if (node.type === 'PLAIN')
        return text.startsWith(node.value, start) ? start + offset : start;
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
        return text.startsWith(node.value, start + 1) ? start + 1 + offset : start;
    }
    if (node.type !== 'BLOCK_LITERAL')
        return start;
    const before = node.value.slice(0, offset).split('\n');
    let lineStart = text.indexOf('\n', start) + 1;
    const indent = /^ */.exec(text.slice(lineStart))?.[0].length ?? 0;
    for (let line = 1; line < before.length; line += 1)
        lineStart = text.indexOf('\n', lineStart) + 1;
    return lineStart + indent + (before[before.length - 1]?.length ?? 0);
}
function nodeAt(document, path) {
    const found = path.length === 0 ? document.contents : document.getIn(path, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(found) ? found : undefined;
}
function formatPath(path) {
    return path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : `${text === '' ? '' : `${text}.`}${String(part)}`, '');
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeType),
/* harmony export */   describeTypes: () => (/* binding */ describeTypes)
/* harmony export */ });
/* harmony import */ var _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8313);


function describeTypes() {
    return _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .CANONICAL_TYPES */ .h.map(describe).sort((a, b) => (a.type < b.type ? -1 : 1));
}
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
function describeAttributes(canonical) {
    return DIALECTS.reduce((attributes, dialect) => {
        const [plan] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTypes */ .vo)([canonical], dialect);
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


/***/ })

};

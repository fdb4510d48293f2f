export const id = 550;
export const ids = [550];
export const modules = {

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// UNUSED EXPORTS: examineConfig

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/contract/nearest.js
var nearest = __webpack_require__(5649);
;// CONCATENATED MODULE: ./build/contract/yaml-file.js



const LONGEST_FILE = 200_000;
function readYamlFile(text, file, schema, kind) {
    const read = examineYamlFile(text, file, schema, kind);
    if ('data' in read)
        return read;
    throw read[0];
}
function examineYamlFile(text, file, schema, kind) {
    const lines = new dist/* LineCounter */.HN();
    const fail = (message, offset) => {
        const { line, col } = lines.linePos(offset);
        return new errors/* ConfigError */.xL(kind.code, `${file}:${line}:${col}: ${message}`);
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
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true });
    }
    catch (error) {
        throw fail(`cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 0);
    }
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw fail(problem.message, problem.pos[0]);
    (0,dist/* visit */.YR)(document, {
        Pair(_key, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && key.value === '__proto__')
                throw fail("'__proto__' is no name", key.range?.[0] ?? 0);
        },
        Node(_key, node) {
            if (!(0,dist/* isAlias */.Vj)(node) && node.anchor === undefined)
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
        const meant = (0,nearest/* nearest */.p)(key, members);
        const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
        return `unknown member '${key}'${where === '' ? '' : ` of ${where}`}.${hint}`;
    }
    const isMissing = where !== '' && nodeAt(document, issue.path) === undefined;
    return isMissing ? `${where} is missing` : `${where === '' ? 'the file' : where}: ${issue.message}`;
}
function offsetOfIssue(issue, document) {
    const node = nodeAt(document, issue.path);
    if (issue.code === 'unrecognized_keys' && (0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === issue.keys[0]);
        if ((0,dist/* isScalar */.jn)(pair?.key))
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
    if ((0,dist/* isMap */.jh)(around)) {
        const pair = around.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === path.at(-1));
        if ((0,dist/* isScalar */.jn)(pair?.key))
            return pair.key.range?.[0] ?? 0;
    }
    return (nodeAt(document, path) ?? around)?.range?.[0] ?? 0;
}
function offsetInText(text, node, offset) {
    const start = node?.range?.[0] ?? 0;
    if (offset === undefined || !(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string')
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
    return (0,dist/* isNode */.Ll)(found) ? found : undefined;
}
function formatPath(path) {
    return path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : `${text === '' ? '' : `${text}.`}${String(part)}`, '');
}

// EXTERNAL MODULE: ./build/config/stages.js
var stages = __webpack_require__(6964);
// EXTERNAL MODULE: ./build/config/schema.js
var schema = __webpack_require__(7096);
;// CONCATENATED MODULE: ./build/config/read-config.js



function readConfig(text, file) {
    const { config, errors } = examineConfig(text, file);
    if (config !== null)
        return config.data;
    throw errors[0];
}
function examineConfig(text, file) {
    const isEmpty = text.split(/\r?\n/).every((line) => /^\s*(#.*|---\s*)?$/.test(line));
    const read = examineYamlFile(isEmpty ? '{}' : text, file, schema/* configSchema */.Qn, schema/* CONFIG_KIND */.SB);
    if (!('data' in read))
        return { config: null, errors: read };
    const [first, ...more] = [...repeatedStages(read), ...missingDeployments(read)];
    return first === undefined ? { config: read, errors: [] } : { config: null, errors: [first, ...more] };
}
function repeatedStages({ data, error }) {
    const names = (data.stages ?? []).map(({ stage }) => stage.toLowerCase());
    return (data.stages ?? []).flatMap(({ stage }, index) => {
        const isRepeated = names.indexOf(stage.toLowerCase()) < index;
        return isRepeated ? [error(`two stages are named '${stage}'`, ['stages', index, 'stage'])] : [];
    });
}
function missingDeployments({ data, error }) {
    return (data.stages ?? []).flatMap(({ deployment }, index) => {
        if (deployment === undefined || (0,stages/* checkpointsOf */.xm)(data, deployment) !== undefined)
            return [];
        const names = (0,stages/* deploymentNames */.Q2)(data).join(', ') || 'none';
        const message = `there is no deployment '${deployment}'; there are: ${names}`;
        return [error(message, ['stages', index, 'deployment'])];
    });
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ waiverSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   SB: () => (/* binding */ CONFIG_KIND)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5552);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2855);



const THRESHOLDS = ['none', 'low', 'medium', 'high', 'critical'];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1, 'must not be empty').max(500);
const name = text.max(100);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(500);
const score = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('must be a number from 0 to 100').min(0).max(100);
const scores = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, score)
    .describe('The lowest compliance score that passes, by framework: `soc2: 75`.');
const limit = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(999_999_999), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unlimited')], 'must be a whole number from 0, or unlimited')
    .describe('How many violations of the severity still pass; `unlimited` for any number.');
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((value) => value.toUpperCase())
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_contract_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC))
    .meta({ enum: [..._contract_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC, ..._contract_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((name) => name.toLowerCase())] });
const limits = { max_critical: limit, max_high: limit, max_medium: limit, max_low: limit };
const thresholds = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...limits, min_score: scores })
    .partial()
    .describe('What passes where no stage is chosen.');
const pathRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, texts.min(1)]).describe('Which files: globs from the root of the repository.'),
    ...zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(limits).partial().shape,
})
    .describe('Limits of its own for a part of the repository. The first rule that names a file takes it.');
const stage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    stage: name.describe('Its name, as `stage` chooses it.'),
    policy_enforcement: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ENFORCEMENTS */ .w_)
        .describe('`warn_only` blocks nothing; `block_high` blocks HIGH and CRITICAL violations, and so on.'),
    frameworks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).max(50).optional().describe('Only the policies of these frameworks count.'),
    deployment: name
        .optional()
        .describe('The checkpoints that belong to it; else the deployment named after it.'),
    branches: texts.optional().describe('It is chosen for these target branches (globs).'),
    environments: texts.optional().describe('It is chosen for these values of the input `environment`.'),
    paths: texts.optional().describe('It is chosen when what is scanned lies below these paths (globs).'),
});
const policyScan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ severity_threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(THRESHOLDS), action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'block']) })
    .refine(({ severity_threshold, action }) => !(severity_threshold === 'none' && action === 'block'), 'severity_threshold "none" has nothing to block: name a severity ("low" for every violation), or warn')
    .meta({
    description: 'Violations from this severity on warn, or block.',
    not: { properties: { severity_threshold: { const: 'none' }, action: { const: 'block' } } },
});
const complianceCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ frameworks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1).max(50), min_score: score })
    .describe('Each framework must reach the score.');
const manualApproval = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), approvers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1).max(50) })
    .describe('One of each of these teams (`team`, `org/team`) or users (`@login`) must have approved the commit.');
const checkpoint = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy_scan: policyScan,
    compliance_check: complianceCheck,
    manual_approval: manualApproval,
})
    .partial()
    .refine((entry) => Object.values(entry).filter((value) => value !== undefined).length === 1, 'must be one of policy_scan, compliance_check and manual_approval')
    .meta({ minProperties: 1, maxProperties: 1 });
const item = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^,\r\n]*$/, 'must hold no comma'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]);
const parameterValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)]);
const policies = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    disable: texts.describe('Policies, by name or alias, that are not evaluated.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, severity)
        .describe('Another severity for a policy, or for one rule: `policy/rule`.'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, parameterValue))
        .describe('Values of the parameters that a policy declares.'),
    directories: texts.max(20).describe('Directories with policies of your own.'),
})
    .partial();
const waiver = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([1, '1', '1.0']).optional().describe('The version of this form: 1.'),
    locked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Inputs of the workflow can make the gate stricter, never laxer.'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, texts.min(1)])
        .optional()
        .describe('What to scan, where the input `path` says nothing.'),
    exclude: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, texts])
        .optional()
        .describe('What is not scanned: globs from the root of the repository, for vendored code or fixtures.'),
    frameworks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).max(50).optional().describe('The frameworks to assess where no stage is chosen.'),
    thresholds: thresholds.optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pathRule).max(100).optional().describe('Limits of their own for parts of the repository.'),
    stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stage)
        .max(50)
        .optional()
        .describe('What each stage enforces, in the order in which a change comes to them.'),
    deployment: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ before_deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(checkpoint).max(50) }))
        .optional()
        .describe('Checkpoints that must hold before a deployment.'),
    policies: policies.optional().describe('What is changed of the policies, and policies of your own.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(waiver)
        .max(5_000)
        .optional()
        .describe('Violations that are accepted for a time, each with a reason, an owner and an end.'),
    waiver_max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr('must be a whole number of days')
        .min(1, 'must be 1 day at least')
        .max(3_650, 'must be 3650 days at most')
        .optional()
        .describe('How far ahead a waiver may end.'),
    enforce: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ENFORCE_MODES */ .u1)
        .optional()
        .describe('`new`: only violations that the change introduces block.'),
    baseline: text.optional().describe('`base`, `none`, or a report of an earlier scan.'),
    suppressions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .SUPPRESSION_SOURCES */ .$D)
        .optional()
        .describe('`base`: a comment that suppresses a violation counts once it is on the base branch.'),
    allow_empty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('A scan that finds no file passes.'),
    allow_parse_errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('The verdict stands although some files could not be parsed.'),
    allow_reports: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Although locked, a workflow may judge reports of earlier jobs.'),
    soft_fail: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('The step never fails; `gate_status` still says the verdict.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_MODES */ .p8), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{0,64}$/) })
        .partial()
        .optional()
        .describe('When to comment, and what tells the comments of several gates apart.'),
    tracking_issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Keep one issue up to date on schedule and push.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})).optional().describe('Read by the metrics sink.'),
    sinks: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())]).optional(),
});
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy: name.describe('The policy, by name or by an alias such as CKV_AWS_20.'),
    resource: text.optional().describe('Which resources; `*` stands for anything. All, where nothing is said.'),
    path: text.optional().describe('Which files (a glob). All, where nothing is said.'),
    reason: text.max(2_000).describe('Why it is accepted.'),
    owner: name.describe('Who answers for it.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6('must be a date, YYYY-MM-DD').describe('The last day on which it counts.'),
});
const CONFIG_KIND = {
    code: 'config-invalid',
    members: [
        ...Object.keys(configSchema.shape),
        ...Object.keys(stage.shape),
        ...Object.keys(limits),
        ...['min_score', 'before_deploy', 'policy_scan', 'compliance_check', 'manual_approval'],
        ...['severity_threshold', 'action', 'required', 'approvers'],
        ...['disable', 'severity', 'parameters', 'directories', 'mode', 'id'],
    ],
};


/***/ })

};

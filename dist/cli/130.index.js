export const id = 130;
export const ids = [130];
export const modules = {

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineConfig: () => (/* binding */ examineConfig),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _contract_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6964);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8219);



function readConfig(text, file) {
    const { config, errors } = examineConfig(text, file);
    if (config !== null)
        return config.data;
    throw errors[0];
}
function examineConfig(text, file) {
    const isEmpty = text.split(/\r?\n/).every((line) => /^\s*(#.*|---\s*)?$/.test(line));
    const read = (0,_contract_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__/* .examineYamlFile */ .J)(isEmpty ? '{}' : text, file, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_KIND */ .SB);
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
        if (deployment === undefined || (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .checkpointsOf */ .xm)(data, deployment) !== undefined)
            return [];
        const names = (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentNames */ .Q2)(data).join(', ') || 'none';
        const message = `there is no deployment '${deployment}'; there are: ${names}`;
        return [error(message, ['stages', index, 'deployment'])];
    });
}


/***/ }),

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ CONFIG_KIND),
  Qn: () => (/* binding */ configSchema),
  IM: () => (/* binding */ waiverSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/contract/severity.js
var severity = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/config/names.js
var names = __webpack_require__(2855);
;// CONCATENATED MODULE: ./build/config/schema.js



const THRESHOLDS = ['none', 'low', 'medium', 'high', 'critical'];
const schema_text = schemas/* string */.YjP().trim().min(1, 'must not be empty').max(500);
const schema_name = schema_text.max(100);
const texts = schemas/* array */.YOg(schema_text).max(500);
const score = schemas/* number */.aig('must be a number from 0 to 100').min(0).max(100);
const scores = schemas/* record */.g1P(schema_name, score)
    .describe('The lowest compliance score that passes, by framework: `soc2: 75`.');
const limit = schemas/* union */.KCZ([schemas/* int */.Whr().min(0).max(999_999_999), schemas/* literal */.euz('unlimited')], 'must be a whole number from 0, or unlimited')
    .describe('How many violations of the severity still pass; `unlimited` for any number.');
const schema_severity = schemas/* string */.YjP()
    .transform((value) => value.toUpperCase())
    .pipe(schemas/* enum */.k5n(severity/* SEVERITIES */.oC))
    .meta({ enum: [...severity/* SEVERITIES */.oC, ...severity/* SEVERITIES */.oC.map((name) => name.toLowerCase())] });
const limits = { max_critical: limit, max_high: limit, max_medium: limit, max_low: limit };
const thresholds = schemas/* strictObject */.rej({ ...limits, min_score: scores })
    .partial()
    .describe('What passes where no stage is chosen.');
const pathRule = schemas/* strictObject */.rej({
    paths: schemas/* union */.KCZ([schema_text, texts.min(1)]).describe('Which files: globs from the root of the repository.'),
    ...schemas/* strictObject */.rej(limits).partial().shape,
})
    .describe('Limits of its own for a part of the repository. The first rule that names a file takes it.');
const stage = schemas/* strictObject */.rej({
    stage: schema_name.describe('Its name, as `stage` chooses it.'),
    policy_enforcement: schemas/* enum */.k5n(names/* ENFORCEMENTS */.w_)
        .describe('`warn_only` blocks nothing; `block_high` blocks HIGH and CRITICAL violations, and so on.'),
    frameworks: schemas/* array */.YOg(schema_name).max(50).optional().describe('Only the policies of these frameworks count.'),
    deployment: schema_name
        .optional()
        .describe('The checkpoints that belong to it; else the deployment named after it.'),
    branches: texts.optional().describe('It is chosen for these target branches (globs).'),
    environments: texts.optional().describe('It is chosen for these values of the input `environment`.'),
    paths: texts.optional().describe('It is chosen when what is scanned lies below these paths (globs).'),
});
const policyScan = schemas/* strictObject */.rej({ severity_threshold: schemas/* enum */.k5n(THRESHOLDS), action: schemas/* enum */.k5n(['warn', 'block']) })
    .refine(({ severity_threshold, action }) => !(severity_threshold === 'none' && action === 'block'), 'severity_threshold "none" has nothing to block: name a severity ("low" for every violation), or warn')
    .meta({
    description: 'Violations from this severity on warn, or block.',
    not: { properties: { severity_threshold: { const: 'none' }, action: { const: 'block' } } },
});
const complianceCheck = schemas/* strictObject */.rej({ frameworks: schemas/* array */.YOg(schema_name).min(1).max(50), min_score: score })
    .describe('Each framework must reach the score.');
const manualApproval = schemas/* strictObject */.rej({ required: schemas/* boolean */.zMY(), approvers: schemas/* array */.YOg(schema_name).min(1).max(50) })
    .describe('One of each of these teams (`team`, `org/team`) or users (`@login`) must have approved the commit.');
const checkpoint = schemas/* strictObject */.rej({
    policy_scan: policyScan,
    compliance_check: complianceCheck,
    manual_approval: manualApproval,
})
    .partial()
    .refine((entry) => Object.values(entry).filter((value) => value !== undefined).length === 1, 'must be one of policy_scan, compliance_check and manual_approval')
    .meta({ minProperties: 1, maxProperties: 1 });
const item = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^[^,\r\n]*$/, 'must hold no comma'), schemas/* number */.aig()]);
const parameterValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(item)]);
const policies = schemas/* strictObject */.rej({
    disable: texts.describe('Policies, by name or alias, that are not evaluated.'),
    severity: schemas/* record */.g1P(schema_name, schema_severity)
        .describe('Another severity for a policy, or for one rule: `policy/rule`.'),
    parameters: schemas/* record */.g1P(schema_name, schemas/* record */.g1P(schema_name, parameterValue))
        .describe('Values of the parameters that a policy declares.'),
    directories: texts.max(20).describe('Directories with policies of your own.'),
})
    .partial();
const waiver = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz([1, '1', '1.0']).optional().describe('The version of this form: 1.'),
    locked: schemas/* boolean */.zMY().optional().describe('Inputs of the workflow can make the gate stricter, never laxer.'),
    path: schemas/* union */.KCZ([schema_text, texts.min(1)])
        .optional()
        .describe('What to scan, where the input `path` says nothing.'),
    exclude: schemas/* union */.KCZ([schema_text, texts])
        .optional()
        .describe('What is not scanned: globs from the root of the repository, for vendored code or fixtures.'),
    frameworks: schemas/* array */.YOg(schema_name).max(50).optional().describe('The frameworks to assess where no stage is chosen.'),
    thresholds: thresholds.optional(),
    paths: schemas/* array */.YOg(pathRule).max(100).optional().describe('Limits of their own for parts of the repository.'),
    stages: schemas/* array */.YOg(stage)
        .max(50)
        .optional()
        .describe('What each stage enforces, in the order in which a change comes to them.'),
    deployment: schemas/* record */.g1P(schema_name, schemas/* strictObject */.rej({ before_deploy: schemas/* array */.YOg(checkpoint).max(50) }))
        .optional()
        .describe('Checkpoints that must hold before a deployment.'),
    policies: policies.optional().describe('What is changed of the policies, and policies of your own.'),
    waivers: schemas/* array */.YOg(waiver)
        .max(5_000)
        .optional()
        .describe('Violations that are accepted for a time, each with a reason, an owner and an end.'),
    waiver_max_days: schemas/* int */.Whr('must be a whole number of days')
        .min(1, 'must be 1 day at least')
        .max(3_650, 'must be 3650 days at most')
        .optional()
        .describe('How far ahead a waiver may end.'),
    enforce: schemas/* enum */.k5n(names/* ENFORCE_MODES */.u1)
        .optional()
        .describe('`new`: only violations that the change introduces block.'),
    baseline: schema_text.optional().describe('`base`, `none`, or a report of an earlier scan.'),
    suppressions: schemas/* enum */.k5n(names/* SUPPRESSION_SOURCES */.$D)
        .optional()
        .describe('`base`: a comment that suppresses a violation counts once it is on the base branch.'),
    allow_empty: schemas/* boolean */.zMY().optional().describe('A scan that finds no file passes.'),
    allow_parse_errors: schemas/* boolean */.zMY()
        .optional()
        .describe('The verdict stands although some files could not be parsed.'),
    allow_reports: schemas/* boolean */.zMY()
        .optional()
        .describe('Although locked, a workflow may judge reports of earlier jobs.'),
    soft_fail: schemas/* boolean */.zMY().optional().describe('The step never fails; `gate_status` still says the verdict.'),
    comment: schemas/* strictObject */.rej({ mode: schemas/* enum */.k5n(names/* COMMENT_MODES */.p8), id: schemas/* string */.YjP().regex(/^[\w.-]{0,64}$/) })
        .partial()
        .optional()
        .describe('When to comment, and what tells the comments of several gates apart.'),
    tracking_issue: schemas/* boolean */.zMY().optional().describe('Keep one issue up to date on schedule and push.'),
    metrics: schemas/* array */.YOg(schemas/* looseObject */._H3({})).optional().describe('Read by the metrics sink.'),
    sinks: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* looseObject */._H3({})), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]).optional(),
});
const waiverSchema = schemas/* strictObject */.rej({
    policy: schema_name.describe('The policy, by name or by an alias such as CKV_AWS_20.'),
    resource: schema_text.optional().describe('Which resources; `*` stands for anything. All, where nothing is said.'),
    path: schema_text.optional().describe('Which files (a glob). All, where nothing is said.'),
    reason: schema_text.max(2_000).describe('Why it is accepted.'),
    owner: schema_name.describe('Who answers for it.'),
    expires: date('must be a date, YYYY-MM-DD').describe('The last day on which it counts.'),
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


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ deploymentOf),
/* harmony export */   Q2: () => (/* binding */ deploymentNames),
/* harmony export */   gC: () => (/* binding */ otherStages),
/* harmony export */   oQ: () => (/* binding */ chooseStage),
/* harmony export */   xm: () => (/* binding */ checkpointsOf)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5017);
/* harmony import */ var _contract_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5649);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2855);




const BLOCKS_FROM = {
    warn_only: null,
    block_critical: 'CRITICAL',
    block_high: 'HIGH',
    block_medium: 'MEDIUM',
    block_low: 'LOW',
};
const SHORT_NAMES = {
    development: 'dev',
    production: 'prod',
    testing: 'test',
};
function chooseStage(config, hints) {
    const named = hints.stage === '' ? undefined : findStage(config, hints.stage);
    const chosen = named === undefined ? fittingStage(config, hints) : { stage: named, because: 'it was named' };
    if (chosen === undefined && hints.deployment === '')
        return undefined;
    if (chosen === undefined) {
        const checkpoints = requireDeployment(config, hints.deployment);
        return {
            stage: { name: hints.deployment, frameworks: [], checkpoints },
            because: 'its deployment was named',
        };
    }
    return { stage: describeStage(config, chosen.stage, hints.deployment), because: chosen.because };
}
function otherStages(config, name) {
    const stages = config.stages ?? [];
    const at = stages.findIndex((stage) => stage.stage === name);
    return stages.flatMap((stage, index) => index === at ? [] : [{ ...describeStage(config, stage, ''), isLater: at !== -1 && index > at }]);
}
function checkpointsOf(config, name) {
    const entries = Object.entries(config.deployment ?? {});
    const found = entries.find(([key]) => key.toLowerCase() === name.toLowerCase());
    return found?.[1].before_deploy.flatMap((entry) => readCheckpoint(found[0], entry));
}
function deploymentNames(config) {
    return Object.keys(config.deployment ?? {});
}
function findStage(config, name) {
    const stages = config.stages ?? [];
    const found = stages.find(({ stage }) => stage.toLowerCase() === name.toLowerCase());
    if (found !== undefined)
        return found;
    throw unknown('stage', name, stages.map(({ stage }) => stage));
}
function requireDeployment(config, name) {
    const checkpoints = checkpointsOf(config, name);
    if (checkpoints === undefined)
        throw unknown('deployment', name, deploymentNames(config));
    return checkpoints;
}
function unknown(kind, name, names) {
    const meant = (0,_contract_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names);
    const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`;
    const known = names.length === 0 ? `The config has no ${kind}` : `There are: ${names.join(', ')}`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('name-unknown', `there is no ${kind} ${JSON.stringify(name)}.${hint} ${known}.`);
}
function fittingStage(config, { branch, environment, paths }) {
    const fits = (config.stages ?? []).flatMap((stage) => {
        if (environment !== '' && stage.environments?.some((name) => name === environment) === true) {
            return [{ stage, because: `of the environment ${environment}` }];
        }
        if (branch !== null && stage.branches?.some((glob) => (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(branch, glob)) === true) {
            return [{ stage, because: `of the branch ${branch}` }];
        }
        const path = paths.find((path) => stage.paths?.some((glob) => (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(path, glob)));
        return path === undefined ? [] : [{ stage, because: `of the path ${path}` }];
    });
    const rank = ({ stage }) => _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ENFORCEMENTS */ .w_.indexOf(stage.policy_enforcement);
    return [...fits].sort((a, b) => rank(b) - rank(a))[0];
}
function describeStage(config, stage, deployment) {
    const name = stage.stage;
    const own = {
        name: `stage "${name}" (policy_enforcement: ${stage.policy_enforcement})`,
        action: 'block',
        rule: { kind: 'severity', from: BLOCKS_FROM[stage.policy_enforcement] },
    };
    const chosen = deployment === '' ? deploymentOf(config, stage) : deployment;
    const checkpoints = chosen === undefined ? [] : requireDeployment(config, chosen);
    return { name, frameworks: stage.frameworks ?? [], checkpoints: [own, ...checkpoints] };
}
function deploymentOf(config, { stage, deployment }) {
    if (deployment !== undefined)
        return deployment;
    const known = stage.toLowerCase();
    const short = Object.hasOwn(SHORT_NAMES, known) ? SHORT_NAMES[known] : undefined;
    const names = [`${stage}_deployment`, ...(short === undefined ? [] : [`${short}_deployment`]), stage];
    return names.find((name) => checkpointsOf(config, name) !== undefined);
}
function readCheckpoint(deployment, entry) {
    const where = `deployment "${deployment}"`;
    const { policy_scan: scan, compliance_check: check, manual_approval: approval } = entry;
    if (scan !== undefined) {
        const { severity_threshold: threshold, action } = scan;
        const from = threshold === 'none' ? null : threshold.toUpperCase();
        return [
            {
                name: `${where} (policy_scan, severity_threshold: ${threshold})`,
                action,
                rule: { kind: 'severity', from },
            },
        ];
    }
    if (check !== undefined) {
        return check.frameworks.map((framework) => ({
            name: `${where} (compliance_check)`,
            action: 'block',
            rule: { kind: 'score', framework, minimum: check.min_score },
        }));
    }
    if (approval?.required !== true)
        return [];
    return [
        {
            name: `${where} (manual_approval)`,
            action: 'block',
            rule: { kind: 'approval', approvers: approval.approvers },
        },
    ];
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


/***/ })

};

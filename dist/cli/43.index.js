export const id = 43;
export const ids = [43,610];
export const modules = {

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateConfig: () => (/* binding */ validateConfig)
});

// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/contract/wording.js
var wording = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/present/visible.js
var visible = __webpack_require__(1406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/waivers.js
var config_waivers = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/engine/policy/tuning.js
var policy_tuning = __webpack_require__(2505);
// EXTERNAL MODULE: ./build/gate/waivers.js
var gate_waivers = __webpack_require__(2515);
// EXTERNAL MODULE: ./build/config/names.js
var names = __webpack_require__(2855);
// EXTERNAL MODULE: ./build/config/stages.js
var config_stages = __webpack_require__(6964);
// EXTERNAL MODULE: ./build/contract/glob.js
var contract_glob = __webpack_require__(5017);
// EXTERNAL MODULE: ./build/contract/nearest.js
var nearest = __webpack_require__(5649);
;// CONCATENATED MODULE: ./build/cli/config-stages-check.js




function checkStages(file) {
    return [...unchoosable(file), ...shadowed(file), ...unused(file), ...impossibleApprovers(file)];
}
const HINTS = ['branches', 'environments', 'paths'];
function unchoosable({ data, error }) {
    const stages = data.stages ?? [];
    const hasHint = (stage) => HINTS.some((hint) => (stage[hint] ?? []).length > 0);
    if (!stages.some(hasHint))
        return [];
    return stages.flatMap((stage, index) => hasHint(stage)
        ? []
        : [
            warning(error(`the stage "${stage.stage}" has no branches, environments or paths: only the input "stage" chooses it`, ['stages', index, 'stage'])),
        ]);
}
function shadowed({ data, error }) {
    const stages = data.stages ?? [];
    return stages.flatMap((stage, index) => HINTS.flatMap((hint) => (stage[hint] ?? []).flatMap((value, at) => {
        const other = stages.find((each, place) => isBefore(each, place, stage, index) && fits(each, hint, value));
        if (other === undefined)
            return [];
        const message = `"${value}" is of the stage "${other.stage}", too, which is chosen then: the stricter one is`;
        return [warning(error(message, ['stages', index, hint, at]))];
    })));
}
function isBefore(a, placeOfA, b, placeOfB) {
    const rank = (stage) => names/* ENFORCEMENTS */.w_.indexOf(stage.policy_enforcement);
    return rank(a) === rank(b) ? placeOfA < placeOfB : rank(a) > rank(b);
}
function fits(stage, hint, value) {
    return (stage[hint] ?? []).some((glob) => hint === 'environments' ? glob === value : (0,contract_glob/* matchesGlob */.k)(value, glob));
}
function unused({ data, error }) {
    const stages = data.stages ?? [];
    if (stages.length === 0)
        return [];
    const used = new Set(stages.map((stage) => (0,config_stages/* deploymentOf */.PE)(data, stage)?.toLowerCase()));
    const wanted = stages
        .filter((stage) => (0,config_stages/* deploymentOf */.PE)(data, stage) === undefined)
        .map(({ stage }) => `${stage}_deployment`);
    return (0,config_stages/* deploymentNames */.Q2)(data).flatMap((name) => {
        if (used.has(name.toLowerCase()))
            return [];
        const meant = (0,nearest/* nearest */.p)(name, wanted);
        const hint = meant === undefined ? '' : `. Did you mean ${meant}?`;
        const message = `the deployment "${name}" belongs to no stage: only the input "deployment" chooses it${hint}`;
        return [warning(error(message, ['deployment', name], 'key'))];
    });
}
const USER = /^@[\w-]+(\[bot\])?$/;
const TEAM = /^[\w.-]+(\/[\w.-]+)?$/;
function impossibleApprovers({ data, error }) {
    return Object.entries(data.deployment ?? {}).flatMap(([name, { before_deploy: checkpoints }]) => checkpoints.flatMap(({ manual_approval: approval }, index) => (approval?.approvers ?? []).flatMap((approver, at) => {
        if (USER.test(approver) || TEAM.test(approver))
            return [];
        const place = ['deployment', name, 'before_deploy', index, 'manual_approval', 'approvers', at];
        const message = `"${approver}" can be no approver: write a team as team or org/team, a user as @login`;
        return [{ level: 'error', message: error(message, place).message }];
    })));
}
function warning({ message }) {
    return { level: 'warning', message };
}

// EXTERNAL MODULE: ./build/cli/stored-baseline.js
var stored_baseline = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/cli/user-policies.js + 6 modules
var user_policies = __webpack_require__(3893);
;// CONCATENATED MODULE: ./build/cli/config-check.js









async function checkConfig(file, embedded, terminal, today) {
    const directories = checkDirectories(file, embedded, terminal);
    const { library } = directories;
    return [
        ...checkPaths(file, terminal),
        ...checkFrameworks(file, library),
        ...checkStages(file),
        ...directories.findings,
        ...checkTuning(file, library),
        ...checkWaivers(file, library, today),
        ...(await checkBaseline(file, terminal)),
    ];
}
function checkPaths({ data, error }, { cwd }) {
    const paths = typeof data.path === 'string'
        ? [[data.path, ['path']]]
        : (data.path ?? []).map((name, index) => [name, ['path', index]]);
    return paths
        .filter(([name]) => (0,external_node_fs_.statSync)(external_node_path_.resolve(cwd, name), { throwIfNoEntry: false }) === undefined)
        .map(([name, place]) => asError(error(`there is no ${name} here: name what is to be scanned, from the root of the repository`, place)));
}
function checkFrameworks(file, library) {
    const { data } = file;
    const named = [];
    const add = (names, place) => {
        for (const [index, name] of (names ?? []).entries())
            named.push([name, [...place, index]]);
    };
    add(data.frameworks, ['frameworks']);
    for (const [index, { frameworks }] of (data.stages ?? []).entries())
        add(frameworks, ['stages', index, 'frameworks']);
    for (const [name, { before_deploy: checkpoints }] of Object.entries(data.deployment ?? {})) {
        for (const [index, { compliance_check: check }] of checkpoints.entries()) {
            add(check?.frameworks, ['deployment', name, 'before_deploy', index, 'compliance_check', 'frameworks']);
        }
    }
    const scored = Object.keys(data.thresholds?.min_score ?? {});
    return [
        ...named.flatMap(([name, place]) => attempt(file, place, undefined, () => library.framework(name))),
        ...scored.flatMap((name) => attempt(file, ['thresholds', 'min_score', name], 'key', () => library.framework(name))),
    ];
}
function checkDirectories(file, embedded, terminal) {
    let library = embedded;
    const findings = [];
    for (const [index, name] of (file.data.policies?.directories ?? []).entries()) {
        const place = ['policies', 'directories', index];
        if ((0,external_node_fs_.statSync)(external_node_path_.resolve(terminal.cwd, name), { throwIfNoEntry: false })?.isDirectory() !== true) {
            findings.push(asError(file.error(`there is no directory ${name} here`, place)));
            continue;
        }
        try {
            library = library.with((0,user_policies.readUserPolicies)(name, embedded, terminal));
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.xL))
                throw error;
            findings.push(asError(file.error(`the policies in ${name} cannot be used: ${error.message}`, place)));
        }
    }
    return { library, findings };
}
function checkTuning(file, library) {
    const { disable = [], severity = {}, parameters = {} } = file.data.policies ?? {};
    const tune = (tuning, place, at) => attempt(file, ['policies', ...place], at, () => (0,policy_tuning/* tunePolicies */.lO)(library, { disable: [], severity: {}, parameters: {}, ...tuning }));
    return [
        ...disable.flatMap((name, index) => tune({ disable: [name] }, ['disable', index])),
        ...Object.entries(severity).flatMap(([name, level]) => tune({ severity: { [name]: level } }, ['severity', name], 'key')),
        ...Object.entries(parameters).flatMap(([policy, values]) => library.named(policy).length === 0
            ? attempt(file, ['policies', 'parameters', policy], 'key', () => library.find(policy))
            : Object.entries(values).flatMap(([name, value]) => tune({ parameters: { [policy]: { [name]: value } } }, ['parameters', policy, name], 'key'))),
    ];
}
function checkWaivers(file, library, today) {
    const { waivers = [], waiver_max_days: limit } = file.data;
    const resolve = (name) => library.named(name).map((policy) => policy.name);
    return waivers.flatMap((entry, index) => {
        const place = ['waivers', index];
        const read = (0,config_waivers.readWaiver)(entry, limit, today, resolve);
        if ('problems' in read) {
            return read.problems.map(({ path: inner, message }) => {
                const isMissing = inner.length > 0 && entry[String(inner[0])] === undefined;
                return asError(file.error(`the waiver does not count: ${message}`, isMissing ? place : [...place, ...inner]));
            });
        }
        const { waiver } = read;
        switch ((0,gate_waivers/* waiverState */.O)(waiver, today)) {
            case 'names-no-policy':
                return attempt(file, [...place, 'policy'], undefined, () => library.find(waiver.policy));
            case 'ended':
                return [
                    asWarning(file.error(`the waiver ended on ${waiver.expires} and does not count: remove it, or decide anew`, [...place, 'expires'])),
                ];
            case 'ends-soon':
                return [asWarning(file.error(`the waiver ends soon, on ${waiver.expires}`, [...place, 'expires']))];
            case 'counts':
                return [];
        }
    });
}
async function checkBaseline(file, terminal) {
    const { baseline } = file.data;
    if (baseline === undefined || baseline === 'base' || baseline === 'none')
        return [];
    try {
        await (0,stored_baseline/* readBaseline */.mF)(baseline, terminal);
        return [];
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return [asError(file.error(error.message, ['baseline']))];
    }
}
function attempt({ error }, place, at, act) {
    try {
        act();
        return [];
    }
    catch (cause) {
        if (!(cause instanceof errors/* ConfigError */.xL))
            throw cause;
        return [asError(error(cause.message, place, at))];
    }
}
function asError({ message }) {
    return { level: 'error', message };
}
function asWarning({ message }) {
    return { level: 'warning', message };
}

// EXTERNAL MODULE: ./build/cli/embedded.js + 2 modules
var embedded = __webpack_require__(8056);
// EXTERNAL MODULE: ./build/cli/gate-settings.js
var gate_settings = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/cli/config-validate.js







async function validateConfig(file, output, terminal) {
    const { findings, checked } = await validate((0,gate_settings/* readText */.yR)(file, terminal), file, terminal);
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (output === 'json') {
        terminal.print(`${JSON.stringify({ file, valid: errors === 0, findings, checked }, null, 2)}\n`);
        return errors === 0 ? 0 : 2;
    }
    for (const { level, message } of findings)
        terminal.print(`${level}: ${(0,visible/* visible */.RK)(message)}\n`);
    const warnings = findings.length - errors;
    const counts = [
        ...(errors > 0 ? [(0,wording/* counted */.hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,wording/* counted */.hS)(warnings, 'warning')] : []),
    ];
    const verdict = `${errors > 0 ? 'is not valid' : 'is valid'}${counts.length > 0 ? `: ${(0,wording/* listed */.KE)(counts)}` : ''}`;
    terminal.print(`${(0,visible/* visible */.RK)(file)} ${verdict}\n`);
    terminal.print(checked.length === 0 ? '' : `Checked: ${(0,wording/* listed */.KE)(checked)}\n`);
    return errors === 0 ? 0 : 2;
}
async function validate(text, file, terminal) {
    try {
        const { config, errors } = (0,read_config.examineConfig)(text, file);
        if (config === null)
            return { findings: errors.map(asError), checked: [] };
        const today = new Date().toISOString().slice(0, 10);
        const findings = await checkConfig(config, (0,embedded/* loadLibrary */._)(), terminal, today);
        return { findings: [...findings].sort(byPlace), checked: checkedParts(config.data) };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        return { findings: [asError(error)], checked: [] };
    }
}
function byPlace(a, b) {
    const [x, y] = [a, b].map(({ message }) => /:(\d+):(\d+): /.exec(message));
    return Number(x?.[1]) - Number(y?.[1]) || Number(x?.[2]) - Number(y?.[2]);
}
function checkedParts({ stages = [], deployment = {}, waivers = [], paths = [], policies = {}, }) {
    const tuned = [
        policies.disable ?? [],
        Object.keys(policies.severity ?? {}),
        Object.keys(policies.parameters ?? {}),
    ];
    const parts = [
        [stages.length, 'stage'],
        [Object.keys(deployment).length, 'deployment'],
        [paths.length, 'path rule'],
        [waivers.length, 'waiver'],
        [tuned.flat().length, 'change of a policy'],
        [policies.directories?.length ?? 0, 'directory of policies'],
    ];
    const shown = parts.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
    return ['its form', ...shown];
}
const PLURALS = {
    'change of a policy': 'changes of policies',
    'directory of policies': 'directories of policies',
};
function plural(count, what) {
    return count > 1 && PLURALS[what] !== undefined ? `${count} ${PLURALS[what]}` : (0,wording/* counted */.hS)(count, what);
}


/***/ }),

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

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWaiver: () => (/* binding */ readWaiver),
/* harmony export */   readWaivers: () => (/* binding */ readWaivers)
/* harmony export */ });
/* harmony import */ var _contract_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);


function readWaivers(config, today, resolve) {
    const waivers = [];
    const malformed = [];
    for (const [index, entry] of (config.waivers ?? []).entries()) {
        const shown = typeof entry['policy'] === 'string' ? ` (${entry['policy']})` : '';
        const read = readWaiver(entry, config.waiver_max_days, today, resolve);
        if ('waiver' in read)
            waivers.push(read.waiver);
        else
            malformed.push(`Waiver ${index + 1}${shown} does not count: ${read.problems[0].message}`);
    }
    return { waivers, malformed };
}
function readWaiver(entry, limit, today, resolve) {
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverSchema */ .IM.safeParse(entry);
    if (!result.success) {
        const [first, ...more] = result.error.issues.map((issue) => describe(issue, entry));
        return { problems: [first ?? { path: [], message: 'malformed' }, ...more] };
    }
    const { policy, resource = null, path = null, ...rest } = result.data;
    if (limit !== undefined && Date.parse(rest.expires) - Date.parse(today) > limit * 86_400_000) {
        const message = `it ends on ${rest.expires}, more than ${limit} days ahead (waiver_max_days)`;
        return { problems: [{ path: ['expires'], message }] };
    }
    return { waiver: { policy, policies: resolve(policy), resource, path, ...rest } };
}
function describe(issue, entry) {
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        const meant = (0,_contract_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverSchema */ .IM.shape));
        const hint = meant === undefined ? '' : `. Did you mean '${meant}'?`;
        return { path: [key], message: `unknown member '${key}'${hint}` };
    }
    const where = issue.path.map(String).join('.');
    const isMissing = issue.path.length === 1 && entry[where] === undefined;
    return { path: issue.path, message: `${where}: ${isMissing ? 'is missing' : issue.message}` };
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ waiverState),
/* harmony export */   s: () => (/* binding */ waivers)
/* harmony export */ });
/* harmony import */ var _contract_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6691);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2965);
/* harmony import */ var _ruling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);



const SOON_DAYS = 14;
function waiverState(waiver, today) {
    if ((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._)(waiver, today))
        return 'ended';
    if (waiver.policies.length === 0)
        return 'names-no-policy';
    return daysUntil(waiver.expires, today) <= SOON_DAYS ? 'ends-soon' : 'counts';
}
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
function daysUntil(day, today) {
    return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}


/***/ })

};

export const id = 610;
export const ids = [610];
export const modules = {

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


/***/ })

};

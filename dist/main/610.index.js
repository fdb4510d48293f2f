export const id = 610;
export const ids = [610];
export const modules = {

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


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWaivers: () => (/* binding */ readWaivers)
/* harmony export */ });
/* unused harmony export readWaiver */
/* harmony import */ var _contract_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7096);


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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports datetime, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

export const id = 876;
export const ids = [876];
export const modules = {

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReportBytes: () => (/* binding */ readReportBytes)
});

// UNUSED EXPORTS: MAX_REPORT_BYTES, readReport

// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/contract/framework.js
var contract_framework = __webpack_require__(2211);
;// CONCATENATED MODULE: ./build/contract/json-keys.js
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const MAX_DEPTH = 100;
function findKeyProblem(json) {
    const open = [];
    let isKeyNext = false;
    for (let at = 0; at < json.length; at++) {
        switch (json.charCodeAt(at)) {
            case OPEN_BRACE:
            case OPEN_BRACKET:
                isKeyNext = json.charCodeAt(at) === OPEN_BRACE;
                open.push(isKeyNext ? new Set() : null);
                if (open.length > MAX_DEPTH)
                    return { kind: 'too-deep', key: '' };
                break;
            case CLOSE_BRACE:
            case CLOSE_BRACKET:
                open.pop();
                isKeyNext = false;
                break;
            case COMMA:
                isKeyNext = open.at(-1) instanceof Set;
                break;
            case COLON:
                isKeyNext = false;
                break;
            case QUOTE: {
                const end = closingQuote(json, at);
                if (isKeyNext) {
                    const key = decode(json.slice(at, end + 1));
                    const keys = open.at(-1);
                    if (key === '__proto__')
                        return { kind: 'prototype', key };
                    if (keys?.has(key) === true)
                        return { kind: 'duplicate', key };
                    keys?.add(key);
                }
                at = end;
                break;
            }
        }
    }
    return null;
}
function closingQuote(json, start) {
    let quote = json.indexOf('"', start + 1);
    while (quote !== -1 && isEscaped(json, quote))
        quote = json.indexOf('"', quote + 1);
    return quote === -1 ? json.length : quote;
}
function isEscaped(json, quote) {
    let backslashes = 0;
    while (json.charCodeAt(quote - 1 - backslashes) === BACKSLASH)
        backslashes++;
    return backslashes % 2 === 1;
}
function decode(literal) {
    return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}

// EXTERNAL MODULE: ./build/contract/report.js
var contract_report = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/contract/severity.js
var contract_severity = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/contract/wording.js
var wording = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/contract/report-consistency.js



const PASSED = new Set(['passed', 'pass', 'success', 'succeeded', 'ok']);
const FAILED = new Set(['failed', 'fail', 'failure', 'blocked']);
function requireConsistency(written, violations) {
    for (const source of [written, written.summary ?? {}])
        requireHonestClaim(source, violations);
    if (written.summary !== undefined && written.summary !== null)
        requireCounts(written, written.summary, violations);
}
function requireHonestClaim(claims, violations) {
    const open = violations.filter(({ suppressed }) => !suppressed).length;
    const denied = violations.filter(({ suppressed, effect }) => !suppressed && effect === 'DENY').length;
    for (const key of ['gate_status', 'verdict', 'passed']) {
        const claim = claims[key] ?? null;
        if (claim === null || (key === 'passed' && typeof claim === 'number'))
            continue;
        const word = typeof claim === 'string' ? claim.trim().toLowerCase() : claim;
        if (word === true || (typeof word === 'string' && PASSED.has(word))) {
            if (denied > 0)
                throw contradiction(`says ${key}: ${shown(claim)} beside ${(0,wording/* counted */.hS)(denied, 'violation')}`);
        }
        else if (word === false || (typeof word === 'string' && FAILED.has(word))) {
            if (open === 0)
                throw contradiction(`says ${key}: ${shown(claim)}, but lists no violation`);
        }
        else {
            throw contradiction(`says ${key}: ${shown(claim)}, which is neither a pass nor a failure`);
        }
    }
}
function requireCounts(written, summary, violations) {
    const severityOf = written.violations.map(({ severity }) => severity.trim().toUpperCase());
    const between = (name, stated, isCounted, spare = 0) => {
        if (stated === undefined || stated === null)
            return;
        const all = violations.filter((_, at) => isCounted(at)).length;
        const open = violations.filter(({ suppressed }, at) => !suppressed && isCounted(at)).length;
        if (stated >= open && stated <= all + spare)
            return;
        throw contradiction(`says ${name}: ${stated}, but lists ${all === open ? all : `${open} to ${all}`}`);
    };
    between('total_violations', summary.total_violations, () => true);
    const unknown = severityOf.filter((severity) => !(0,contract_severity/* isSeverity */._Z)(severity)).length;
    for (const severity of contract_severity/* SEVERITIES */.oC) {
        between(FIELDS[severity], summary[FIELDS[severity]], (at) => severityOf[at] === severity, unknown);
    }
}
const FIELDS = {
    CRITICAL: 'critical_violations',
    HIGH: 'high_violations',
    MEDIUM: 'medium_violations',
    LOW: 'low_violations',
};
function shown(claim) {
    return JSON.stringify(claim).slice(0, 60);
}
function contradiction(what) {
    return new errors/* ScanError */.sC('report-invalid', `The report of the CLI contradicts itself: its summary or status ${what}. Nothing in it can be trusted.`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/contract/report-shape.js

const anything = schemas/* unknown */.L5J().optional();
const report_shape_text = (otherwise) => schemas/* string */.YjP()
    .nullish()
    .transform((value) => value ?? otherwise);
const texts = schemas/* array */.YOg(schemas/* string */.YjP())
    .nullish()
    .transform((value) => value ?? []);
const count = schemas/* int */.Whr()
    .min(0)
    .nullish()
    .transform((value) => value ?? 0);
const statedCount = schemas/* int */.Whr().min(0).nullish();
const line = schemas/* int */.Whr()
    .min(0)
    .nullish()
    .transform((value) => value ?? null);
const score = schemas/* number */.aig()
    .min(0)
    .max(100)
    .nullish()
    .transform((value) => value ?? null);
const report_shape_status = schemas/* enum */.k5n(['COMPLIANT', 'NON_COMPLIANT', 'NOT_ASSESSED'])
    .nullish()
    .transform((value) => value ?? 'NOT_ASSESSED');
const list = (item) => schemas/* array */.YOg(item)
    .nullish()
    .transform((value) => value ?? []);
const suppression = schemas/* object */.Ikc({
    by: report_shape_text(''),
    reason: report_shape_text(''),
    until: schemas/* string */.YjP()
        .nullish()
        .transform((value) => value ?? null),
    file: report_shape_text(''),
    line: count,
})
    .nullish()
    .catch(undefined);
const callSites = schemas/* array */.YOg(schemas/* object */.Ikc({ call: report_shape_text(''), file: report_shape_text(''), line: count }))
    .nullish()
    .catch(undefined);
const violation = schemas/* object */.Ikc({
    id: report_shape_text(''),
    policy_name: report_shape_text('unnamed policy'),
    rule_id: report_shape_text(''),
    severity: schemas/* string */.YjP(),
    effect: anything,
    message: report_shape_text('The report gives no message.'),
    resource_id: report_shape_text(''),
    resource_type: report_shape_text(''),
    provider: report_shape_text(''),
    file: report_shape_text(''),
    line: count,
    end_line: count,
    called_from: callSites,
    frameworks: list(schemas/* object */.Ikc({ framework: schemas/* string */.YjP(), control: report_shape_text('') })),
    remediation: report_shape_text(''),
    suppressed: anything,
    suppression,
});
const control = schemas/* object */.Ikc({
    control: schemas/* string */.YjP(),
    title: report_shape_text(''),
    status: report_shape_status,
    policies: texts,
    passed: count,
    failed: count,
});
const claim = { gate_status: anything, verdict: anything, passed: anything };
const summary = schemas/* object */.Ikc({
    total_violations: statedCount,
    critical_violations: statedCount,
    high_violations: statedCount,
    medium_violations: statedCount,
    low_violations: statedCount,
    resources_scanned: count,
    compliance_score: score,
    unknown_evaluations: count,
    ...claim,
});
const shard = schemas/* object */.Ikc({ index: schemas/* int */.Whr().min(1), count: schemas/* int */.Whr().min(1).max(9_999), scan: report_shape_text('') });
const REPORT_SHAPE = schemas/* object */.Ikc({
    schema_version: anything,
    scanner: schemas/* object */.Ikc({ name: report_shape_text('unknown'), version: report_shape_text('unknown') }).nullish(),
    target: schemas/* object */.Ikc({ paths: texts, files_scanned: schemas/* int */.Whr().min(0).nullish(), formats: texts, shard: shard.nullish() })
        .nullish(),
    summary: summary.nullish(),
    frameworks: list(schemas/* object */.Ikc({ framework: schemas/* string */.YjP(), status: report_shape_status, score, controls: list(control) })),
    violations: schemas/* array */.YOg(violation),
    diagnostics: list(schemas/* object */.Ikc({
        level: report_shape_text('error'),
        code: report_shape_text(''),
        message: report_shape_text(''),
        file: schemas/* string */.YjP().nullish(),
        line,
        column: line,
    })),
    shard_notes: schemas/* object */.Ikc({
        suppressions: list(schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(0), policies: schemas/* string */.YjP(), used: schemas/* boolean */.zMY() })),
        foreign_checks: texts,
    })
        .nullish(),
    ...claim,
});

// EXTERNAL MODULE: ./build/contract/summary.js
var contract_summary = __webpack_require__(5875);
;// CONCATENATED MODULE: ./build/contract/report-schema.js









const MAX_REPORT_BYTES = 64 * 1024 * 1024;
function readReportBytes(bytes) {
    if (bytes.byteLength > MAX_REPORT_BYTES)
        throw invalid('is larger than 64 MB. Scan fewer files at once');
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw invalid('is not UTF-8 text', cause);
    }
    return readReport(text);
}
function readReport(text) {
    const written = parse(text);
    const notices = new Notices();
    const violations = written.violations.map((violation) => readViolation(violation, notices));
    requireConsistency(written, violations);
    const frameworks = written.frameworks;
    requireDistinct(frameworks.map(({ framework }) => framework));
    const shard = written.target?.shard ?? undefined;
    if (shard !== undefined && shard.index > shard.count) {
        throw invalid(`says that it is shard ${shard.index} of ${shard.count}`);
    }
    const report = {
        schema_version: contract_report/* REPORT_SCHEMA_VERSION */.WI,
        scanner: written.scanner ?? { name: 'unknown', version: 'unknown' },
        target: {
            paths: written.target?.paths ?? [],
            files_scanned: written.target?.files_scanned ?? fewestFiles(written, notices),
            formats: written.target?.formats ?? [],
            ...(shard === undefined ? {} : { shard }),
        },
        summary: summarise(written, violations),
        frameworks,
        violations,
        diagnostics: written.diagnostics.map((diagnostic) => ({
            ...diagnostic,
            level: readLevel(diagnostic.level, notices),
            file: diagnostic.file ?? null,
        })),
        ...(written.shard_notes ? { shard_notes: written.shard_notes } : {}),
    };
    return { report, notices: notices.list() };
}
function parse(text) {
    if (text.trim() === '')
        throw invalid('is empty: the CLI printed nothing');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid('is not JSON, or breaks off before its end', cause);
    }
    const problem = findKeyProblem(text);
    if (problem?.kind === 'too-deep')
        throw invalid('is nested deeper than a report can be');
    if (problem?.kind === 'prototype')
        throw invalid('holds the key "__proto__"');
    if (problem?.kind === 'duplicate')
        throw invalid(`has the key ${quoted(problem.key)} twice in one object`);
    const result = REPORT_SHAPE.safeParse(value);
    if (!result.success) {
        const [issue] = result.error.issues;
        const where = issue?.path.map(String).join('.') ?? '';
        throw invalid(`does not have the form of a report: ${where === '' ? '' : `${where}: `}${issue?.message ?? ''}`);
    }
    const version = result.data.schema_version ?? contract_report/* REPORT_SCHEMA_VERSION */.WI;
    if (version !== contract_report/* REPORT_SCHEMA_VERSION */.WI) {
        throw invalid(`has schema_version ${quoted(version)}; this release reads version ${contract_report/* REPORT_SCHEMA_VERSION */.WI}. ` +
            'Use a release of the CLI and one of the action that belong together');
    }
    return result.data;
}
function readViolation(written, notices) {
    const severity = written.severity.trim().toUpperCase();
    if (!(0,contract_severity/* isSeverity */._Z)(severity)) {
        notices.add(`The severity ${quoted(written.severity)} is not known, and counts as CRITICAL`);
    }
    const suppressed = written.suppressed ?? false;
    if (typeof suppressed !== 'boolean') {
        notices.add(`"suppressed" is ${quoted(suppressed)}, which is neither true nor false; the violation counts`);
    }
    const { suppression, called_from: calls, ...rest } = written;
    const isSuppressed = suppressed === true;
    return {
        ...rest,
        severity: (0,contract_severity/* isSeverity */._Z)(severity) ? severity : 'CRITICAL',
        effect: readEffect(written.effect ?? 'DENY', notices),
        end_line: Math.max(written.line, written.end_line),
        suppressed: isSuppressed,
        ...(calls ? { called_from: calls } : {}),
        ...(isSuppressed && suppression ? { suppression } : {}),
    };
}
function readEffect(effect, notices) {
    const name = typeof effect === 'string' ? effect.trim().toUpperCase() : '';
    if (name === 'WARN')
        return 'WARN';
    if (name !== 'DENY')
        notices.add(`The effect ${quoted(effect)} is not known, and counts as DENY`);
    return 'DENY';
}
function readLevel(level, notices) {
    const name = level.trim().toLowerCase();
    if (name === 'error' || name === 'warning' || name === 'notice')
        return name;
    notices.add(`The diagnostic level ${quoted(level)} is not known, and counts as an error`);
    return 'error';
}
function fewestFiles(written, notices) {
    const named = new Set(written.violations.map(({ file }) => file)).size;
    const fewest = Math.max(named, Math.min(written.summary?.resources_scanned ?? 0, 1));
    notices.add(`The report does not say how many files were scanned; ${fewest} can be told from what it lists`);
    return fewest;
}
function summarise(written, violations) {
    return {
        ...(0,contract_summary/* countOpen */.Q)(violations),
        resources_scanned: written.summary?.resources_scanned ?? 0,
        compliance_score: written.summary?.compliance_score ?? null,
        unknown_evaluations: written.summary?.unknown_evaluations ?? 0,
    };
}
function requireDistinct(frameworks) {
    const seen = new Set();
    for (const framework of frameworks) {
        const key = (0,contract_framework/* frameworkKey */.G)(framework);
        if (seen.has(key))
            throw invalid(`has two results for the framework ${quoted(framework)}`);
        seen.add(key);
    }
}
class Notices {
    counts = new Map();
    add(notice) {
        if (this.counts.size < 20 || this.counts.has(notice))
            this.counts.set(notice, (this.counts.get(notice) ?? 0) + 1);
    }
    list() {
        return [...this.counts].map(([notice, times]) => `${notice}${times > 1 ? ` (${(0,wording/* counted */.hS)(times, 'time')})` : ''}.`);
    }
}
function quoted(value) {
    const json = JSON.stringify(value);
    return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
function invalid(what, cause) {
    return new errors/* ScanError */.sC('report-invalid', `The report of the CLI ${what}.`, { cause });
}


/***/ }),

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ countOpen)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5552);

function countOpen(violations) {
    const open = violations.filter(({ suppressed }) => !suppressed);
    const counts = (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(open);
    return {
        total_violations: open.length,
        critical_violations: counts.CRITICAL,
        high_violations: counts.HIGH,
        medium_violations: counts.MEDIUM,
        low_violations: counts.LOW,
    };
}


/***/ })

};

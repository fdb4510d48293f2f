export const id = 491;
export const ids = [491];
export const modules = {

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ frameworkResult),
/* harmony export */   MF: () => (/* binding */ controlStatus),
/* harmony export */   PY: () => (/* binding */ scoreControls)
/* harmony export */ });
function controlStatus(passed, failed) {
    return failed > 0 ? 'NON_COMPLIANT' : passed > 0 ? 'COMPLIANT' : 'NOT_ASSESSED';
}
function frameworkResult(framework, controls) {
    return { framework, status: frameworkStatus(controls), score: scoreControls(controls), controls };
}
function frameworkStatus(controls) {
    const assessed = controls.filter(({ status }) => status !== 'NOT_ASSESSED');
    if (assessed.length === 0)
        return 'NOT_ASSESSED';
    return assessed.every(({ status }) => status === 'COMPLIANT') ? 'COMPLIANT' : 'NON_COMPLIANT';
}
function scoreControls(controls) {
    const assessed = controls.filter(({ status }) => status !== 'NOT_ASSESSED').length;
    if (assessed === 0)
        return null;
    const compliant = controls.filter(({ status }) => status === 'COMPLIANT').length;
    return Math.floor((compliant * 100) / assessed);
}


/***/ }),

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const MAXIMUM = 10_000;
const LEVELS = ['error', 'warning', 'notice'];
function byPlace(a, b) {
    return (LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        compareText(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message));
}
function tidy(diagnostics) {
    const seen = new Set();
    const kept = [];
    for (const diagnostic of [...diagnostics].sort(byPlace)) {
        const identity = identityOf(diagnostic);
        if (seen.has(identity))
            continue;
        seen.add(identity);
        kept.push(diagnostic);
        if (kept.length === MAXIMUM)
            break;
    }
    return kept;
}
function identityOf({ level, code, file, line, column, message }) {
    const words = code.startsWith('suppression-') ? message : '';
    return JSON.stringify([level, code, file, line, column, words]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeShards: () => (/* binding */ mergeShards)
});

// EXTERNAL MODULE: ./build/contract/diagnostic-order.js
var diagnostic_order = __webpack_require__(805);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/contract/compliance.js
var compliance = __webpack_require__(7124);
// EXTERNAL MODULE: ./build/contract/framework.js
var framework = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/contract/report.js
var report = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/contract/summary.js
var summary = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/contract/violation-order.js
var violation_order = __webpack_require__(5713);
;// CONCATENATED MODULE: ./build/contract/join-reports.js






function joinReports(reports) {
    const violations = reports.flatMap((report) => report.violations).sort(violation_order/* compareViolations */.M);
    const frameworks = joinFrameworks(reports.map((report) => report.frameworks));
    const total = (count) => reports.reduce((sum, report) => sum + count(report), 0);
    const scanners = reports.map(({ scanner }) => scanner);
    return {
        schema_version: report/* REPORT_SCHEMA_VERSION */.WI,
        scanner: {
            name: distinct(scanners.map(({ name }) => name)).join(' + '),
            version: distinct(scanners.map(({ name, version }) => JSON.stringify([name, version])))
                .map((pair) => JSON.parse(pair)[1])
                .join(' + '),
        },
        target: {
            paths: distinct(reports.flatMap(({ target }) => target.paths)),
            files_scanned: total(({ target }) => target.files_scanned),
            formats: inOrder(reports.flatMap(({ target }) => target.formats)),
        },
        summary: {
            ...(0,summary/* countOpen */.Q)(violations),
            resources_scanned: total(({ summary }) => summary.resources_scanned),
            compliance_score: overallScore(reports, frameworks),
            unknown_evaluations: total(({ summary }) => summary.unknown_evaluations),
        },
        frameworks,
        violations,
        diagnostics: (0,diagnostic_order/* tidy */.D)(reports.flatMap(({ diagnostics }) => diagnostics)),
    };
}
function overallScore(reports, frameworks) {
    const isStated = reports.some(({ summary, frameworks: own }) => summary.compliance_score !== null && (own.length === 0 || own.some(isOnlyStated)));
    if (!isStated)
        return (0,compliance/* scoreControls */.PY)(frameworks.flatMap(({ controls }) => controls));
    return lowest(reports.map(({ summary }) => summary.compliance_score));
}
function isOnlyStated({ score, controls }) {
    return score !== null && controls.length === 0;
}
function joinFrameworks(lists) {
    const byKey = new Map();
    for (const result of lists.flat()) {
        const key = (0,framework/* frameworkKey */.G)(result.framework);
        const results = byKey.get(key);
        if (results === undefined)
            byKey.set(key, [result]);
        else
            results.push(result);
    }
    return [...byKey.values()].map(joinResults);
}
function joinResults(results) {
    const [first] = results;
    if (first === undefined || results.length === 1)
        return first ?? (0,compliance/* frameworkResult */.GX)('', []);
    const controls = joinControls(results.flatMap((result) => result.controls));
    if (!results.some(isOnlyStated))
        return (0,compliance/* frameworkResult */.GX)(first.framework, controls);
    const statuses = results.map(({ status }) => status);
    const status = ['NON_COMPLIANT', 'COMPLIANT'].find((worst) => statuses.includes(worst));
    const score = lowest(results.map((result) => result.score));
    return { framework: first.framework, status: status ?? 'NOT_ASSESSED', score, controls };
}
function joinControls(controls) {
    const byId = new Map();
    for (const control of controls) {
        const known = byId.get(control.control);
        const passed = control.passed + (known?.passed ?? 0);
        const failed = control.failed + (known?.failed ?? 0);
        const stated = [control.status, ...(known === undefined ? [] : [known.status])];
        const isFailed = stated.includes('NON_COMPLIANT');
        const isPassed = stated.includes('COMPLIANT');
        byId.set(control.control, {
            control: control.control,
            title: known?.title ?? control.title,
            status: isFailed ? 'NON_COMPLIANT' : isPassed ? 'COMPLIANT' : (0,compliance/* controlStatus */.MF)(passed, failed),
            policies: distinct([...(known?.policies ?? []), ...control.policies]).sort(),
            passed,
            failed,
        });
    }
    return [...byId.values()];
}
function lowest(scores) {
    const known = scores.filter((score) => score !== null);
    return known.length === 0 ? null : Math.min(...known);
}
function inOrder(formats) {
    const known = report/* FORMATS */.hR;
    const others = distinct(formats.filter((format) => !known.includes(format)));
    return [...known.filter((format) => formats.includes(format)), ...others];
}
function distinct(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./build/contract/shard-notes.js
var shard_notes = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/contract/wording.js
var wording = __webpack_require__(6691);
;// CONCATENATED MODULE: ./build/contract/merge-shards.js





function mergeShards(reports) {
    const shards = reports.map(toShard).sort((a, b) => a.shard.index - b.shard.index);
    const [first, ...others] = shards;
    if (first === undefined)
        throw refused('There is no report to merge. Name those of all shards of a scan.');
    for (const other of others)
        requireSameScan(first, other);
    requireAll(shards);
    const parts = shards.map(({ report }) => report);
    const joined = joinReports(parts);
    const concluded = (0,shard_notes/* concludeSuppressions */.KC)({
        suppressions: parts.flatMap(({ shard_notes }) => shard_notes?.suppressions ?? []),
        foreign_checks: [...new Set(parts.flatMap(({ shard_notes }) => shard_notes?.foreign_checks ?? []))],
    }, joined.diagnostics);
    const { paths } = first.report.target;
    return {
        ...joined,
        target: { ...joined.target, paths },
        diagnostics: (0,diagnostic_order/* tidy */.D)([...joined.diagnostics, ...concluded]),
    };
}
function toShard(named) {
    const { shard } = named.report.target;
    if (shard !== undefined)
        return { ...named, shard };
    throw refused(`${named.name} is not of a shard, but of a whole scan. Name only what "policycortex scan --shard" reported.`);
}
const COMMON = [
    ['the number of shards', ({ shard }) => shard.count],
    ['the scanner', ({ report }) => `${report.scanner.name} ${report.scanner.version}`],
    ['the paths', ({ report }) => report.target.paths],
    ['the frameworks', ({ report }) => report.frameworks.map(({ framework }) => framework)],
    [
        'the controls of the frameworks',
        ({ report }) => report.frameworks.map(({ controls }) => controls.map(({ control }) => control)),
    ],
    ['the code, the policies or the values given (target.shard.scan)', ({ shard }) => shard.scan],
];
function requireSameScan(first, other) {
    for (const [what, of] of COMMON) {
        const [one, two] = [first, other].map((shard) => JSON.stringify(of(shard)));
        if (one === two)
            continue;
        const isShort = (one ?? '').length + (two ?? '').length <= 160;
        throw refused(`${first.name} and ${other.name} are not of one scan: ${what} differ${isShort ? ` (${one ?? ''}, ${two ?? ''})` : ''}. ` +
            'Scan all shards of the same commit with the same options and the same release.');
    }
}
function requireAll(shards) {
    const count = shards[0]?.shard.count ?? 0;
    const byIndex = new Map();
    for (const { name, shard } of shards) {
        const known = byIndex.get(shard.index);
        if (known !== undefined) {
            throw refused(`${known} and ${name} are both shard ${shard.index} of ${count}. Name each shard once.`);
        }
        byIndex.set(shard.index, name);
    }
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    if (missing.length === 0)
        return;
    const named = missing.length > 10 ? [...missing.slice(0, 10), `${missing.length - 10} more`] : missing;
    throw refused(`Of ${count} shards ${(0,wording/* listed */.KE)(named.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing. ` +
        'A part is not the whole: name the reports of all shards.');
}
function refused(message) {
    return new errors/* ConfigError */.xL('input-invalid', message);
}


/***/ }),

/***/ 3831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ MAXIMUM_COMPLAINTS_A_FILE),
/* harmony export */   KC: () => (/* binding */ concludeSuppressions),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(805);

const MAXIMUM_COMPLAINTS_A_FILE = 100;
function concludeSuppressions({ suppressions, foreign_checks }, complaints) {
    const counts = new Map();
    for (const { file, code } of complaints) {
        if (code.startsWith('suppression-'))
            counts.set(file, (counts.get(file) ?? 0) + 1);
    }
    const unused = joinSuppressions(suppressions)
        .filter(({ used }) => !used)
        .filter(({ file }) => {
        const count = (counts.get(file) ?? 0) + 1;
        counts.set(file, count);
        return count <= MAXIMUM_COMPLAINTS_A_FILE;
    });
    return [...unused.map(unusedNotice), ...foreignNotice(foreign_checks)];
}
function joinSuppressions(suppressions) {
    const byPlace = new Map();
    for (const noted of suppressions) {
        const { file, line, policies } = noted;
        const key = JSON.stringify([file, line, policies]);
        if (byPlace.get(key)?.used !== true)
            byPlace.set(key, noted);
    }
    return [...byPlace.values()].sort((a, b) => (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line || (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.policies, b.policies));
}
function unusedNotice({ file, line, policies }) {
    const message = `This suppression of ${policies} matches no violation. Remove it, or move it to where the violation is.`;
    return { level: 'notice', code: 'suppression-unused', message, file, line, column: null };
}
function foreignNotice(checks) {
    if (checks.length === 0)
        return [];
    const message = `Comments for other scanners name checks that no policy here is known by, and suppress nothing here: ${list([...checks].sort())}.`;
    return [{ level: 'notice', code: 'suppression-foreign', message, file: null, line: null, column: null }];
}
function list(names) {
    const distinct = [...new Set(names)];
    const shown = distinct.slice(0, 10).join(', ');
    return distinct.length > 10 ? `${shown} and ${distinct.length - 10} more` : shown;
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


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareViolations),
/* harmony export */   Y: () => (/* binding */ compareContents)
/* harmony export */ });
/* harmony import */ var _diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(805);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5552);


function compareViolations(a, b) {
    return compareContents(a, b) || (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id);
}
function compareContents(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) ||
        a.line - b.line ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.policy_name, b.policy_name) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.rule_id, b.rule_id) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.resource_id, b.resource_id) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.message, b.message));
}


/***/ })

};

export const id = 465;
export const ids = [465];
export const modules = {

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
function assertNever(value) {
    throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 7465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/contract/report.js
var contract_report = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/contract/severity.js
var contract_severity = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/contract/assert-never.js
var assert_never = __webpack_require__(246);
// EXTERNAL MODULE: ./build/contract/framework.js
var contract_framework = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/contract/wording.js
var wording = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/gate/ruling.js
var ruling = __webpack_require__(3973);
;// CONCATENATED MODULE: ./build/gate/approvals.js


function approvals(checkpoint, approvers, given) {
    switch (given.kind) {
        case 'assessed':
            return approvers.map((approver) => approvalOf(approver, checkpoint, given.byApprover));
        case 'not-assessable':
            return [
                (0,ruling/* holds */.v9)('approval-not-assessable', `Approval by ${approvers.join(' and ')} (${checkpoint}): not assessable here${given.why === '' ? '' : `: ${given.why}`}`, { checkpoint }),
            ];
        case 'unreadable':
            return [
                (0,ruling/* undecidable */.j)('approval-missing', `The approval by ${approvers.join(' and ')} (${checkpoint}) could not be read: ${given.why}`, { checkpoint }),
            ];
        default:
            return (0,assert_never/* assertNever */.x)(given);
    }
}
function approvalOf(approver, checkpoint, byApprover) {
    const approval = Object.hasOwn(byApprover, approver) ? byApprover[approver] : undefined;
    if (approval?.state === 'approved') {
        return (0,ruling/* holds */.v9)('approval-given', `Approved for ${approver} by @${approval.by ?? ''}: ${checkpoint}`, {
            checkpoint,
        });
    }
    const why = approval?.why === undefined || approval.why === '' ? '' : ` (${approval.why})`;
    return (0,ruling/* broken */.mw)('approval-missing', `Waiting for approval by ${approver}${why}: ${checkpoint}. An approving review runs the gate again`, { checkpoint });
}

;// CONCATENATED MODULE: ./build/gate/enforced.js

function enforcedOf(violations, policy) {
    return violations.filter((violation) => (0,contract_report/* isOpen */.nT)(violation) &&
        violation.effect !== 'WARN' &&
        !(policy.enforce === 'new' && violation.gate?.isNew === false));
}

;// CONCATENATED MODULE: ./build/gate/minimum-score.js




function minimumScores(report, policy) {
    return Object.entries(policy.minimumScore).map(([framework, minimum]) => minimumScore(report, framework, minimum, { setting: 'min-score' }));
}
function minimumScore(report, framework, minimum, asker) {
    const key = (0,contract_framework/* frameworkKey */.G)(framework);
    const results = report.frameworks.filter((result) => (0,contract_framework/* frameworkKey */.G)(result.framework) === key);
    const { setting, ...checkpoint } = asker;
    const subject = { framework, ...checkpoint };
    const scores = results.map((result) => result.score).filter((score) => score !== null);
    if ((0,contract_report/* isPart */.QR)(report)) {
        return (0,ruling/* holds */.v9)('within-limits', `${framework} is scored when the reports of all shards are judged together (${setting})`, subject);
    }
    if (results.length === 0) {
        return (0,ruling/* undecidable */.j)('framework-not-assessed', `${framework} has no score: the scan did not assess it; at least ${minimum} is required (${setting}). ` +
            `Add it to frameworks`, subject);
    }
    if (scores.length < results.length) {
        return (0,ruling/* undecidable */.j)('framework-not-assessed', `${framework} was not assessed: no resource in the scanned files is covered by its controls; ` +
            `at least ${minimum} is required (${setting}). Scan the files that it is about, or remove it from ${setting}`, subject);
    }
    const score = Math.min(...scores);
    const said = `${framework} scores ${(0,wording/* shownScore */.qY)(score)}; at least ${minimum} is required`;
    if (asker.checkpoint !== undefined) {
        return score >= minimum
            ? (0,ruling/* holds */.v9)('within-limits', `${said}: ${setting}`, subject)
            : (0,ruling/* broken */.mw)('score-under-minimum', `${said}: ${setting}`, subject);
    }
    return score >= minimum
        ? (0,ruling/* holds */.v9)('within-limits', said, subject)
        : (0,ruling/* broken */.mw)('score-under-minimum', `${said} (${setting})`, subject);
}

;// CONCATENATED MODULE: ./build/gate/checkpoints.js








function checkpoints(report, stage, policy, given) {
    return [
        ...unassessed(report, stage),
        ...stage.checkpoints.flatMap((checkpoint) => {
            const rulings = judgeCheckpoint(checkpoint, report, policy, given);
            return checkpoint.action === 'block' ? rulings : rulings.map(onlyWarning);
        }),
    ];
}
function unassessed(report, { name, frameworks }) {
    const known = new Set(report.frameworks.map(({ framework }) => (0,contract_framework/* frameworkKey */.G)(framework)));
    return frameworks
        .filter((framework) => !known.has((0,contract_framework/* frameworkKey */.G)(framework)))
        .map((framework) => (0,ruling/* undecidable */.j)('framework-not-assessed', `The stage "${name}" asks for ${framework}, which the scan did not assess. Add it to frameworks, by the id that ` +
        '"policycortex frameworks list" shows', { framework }));
}
function judgeCheckpoint({ name, rule }, report, policy, given) {
    switch (rule.kind) {
        case 'severity':
            return [judgeSeverity(name, rule.from, enforcedOf(report.violations, policy))];
        case 'score':
            return [minimumScore(report, rule.framework, rule.minimum, { setting: name, checkpoint: name })];
        case 'approval':
            return approvals(name, rule.approvers, given);
        default:
            return (0,assert_never/* assertNever */.x)(rule);
    }
}
function judgeSeverity(name, from, enforced) {
    if (from === null)
        return (0,ruling/* holds */.v9)('within-limits', `${name}: violations are reported and do not block`, { checkpoint: name });
    const severities = contract_severity/* SEVERITIES */.oC.slice(0, contract_severity/* SEVERITIES */.oC.indexOf(from) + 1);
    const counts = (0,contract_severity/* countBySeverity */.Ot)(enforced);
    const over = severities.filter((severity) => counts[severity] > 0);
    const level = from === 'CRITICAL' ? 'CRITICAL violations' : `violations from ${from} on`;
    if (over.length === 0)
        return (0,ruling/* holds */.v9)('within-limits', `${name}: no ${level}`, { checkpoint: name });
    const found = (0,wording/* listed */.KE)(over.map((severity) => `${counts[severity]} ${severity.toLowerCase()}`));
    const total = over.reduce((sum, severity) => sum + counts[severity], 0);
    const noun = total === 1 ? 'violation' : 'violations';
    const allowed = from === 'CRITICAL' ? 'no CRITICAL one' : `none from ${from} on`;
    return (0,ruling/* broken */.mw)('severity-over-limit', `${found} ${noun}; ${allowed} is allowed: ${name}`, {
        severities: over,
        checkpoint: name,
    });
}
function onlyWarning({ outcome, reason }) {
    if (outcome === 'holds')
        return { outcome, reason };
    const { severities: _severities, ...rest } = reason;
    return { outcome: 'holds', reason: { ...rest, blocks: false, message: `${reason.message} (only warns)` } };
}
function blockedBy(report, stage, policy) {
    const withoutApprovals = stage.checkpoints.filter(({ action, rule }) => action === 'block' && rule.kind !== 'approval');
    const rulings = checkpoints(report, { ...stage, checkpoints: withoutApprovals }, policy, NONE_GIVEN);
    const against = rulings.filter(({ outcome }) => outcome !== 'holds');
    if (against.length === 0)
        return null;
    const severities = new Set(against.flatMap(({ reason }) => reason.severities ?? []));
    const counts = (0,contract_severity/* countBySeverity */.Ot)(enforcedOf(report.violations, policy));
    const frameworksOf = (code) => new Set(against.flatMap(({ reason }) => (reason.code === code ? [reason.framework] : []))).size;
    const [low, unassessed] = [frameworksOf('score-under-minimum'), frameworksOf('framework-not-assessed')];
    return (0,wording/* listed */.KE)([
        ...contract_severity/* SEVERITIES */.oC.filter((severity) => severities.has(severity)).map((severity) => `${counts[severity]} ${severity.toLowerCase()}`),
        ...(low > 0 ? [`${(0,wording/* counted */.hS)(low, 'framework')} below ${low === 1 ? 'its score' : 'their scores'}`] : []),
        ...(unassessed > 0 ? [`${(0,wording/* counted */.hS)(unassessed, 'framework')} not assessed`] : []),
    ]);
}
const NONE_GIVEN = { kind: 'not-assessable', why: '' };

;// CONCATENATED MODULE: ./build/gate/completeness.js



function completeness(report, policy) {
    return [...emptiness(report, policy), ...readability(report, policy)];
}
function emptiness(report, policy) {
    if (report.target.files_scanned > 0)
        return [];
    if ((0,contract_report/* isPart */.QR)(report)) {
        const { index, count } = report.target.shard ?? {};
        return [(0,ruling/* holds */.v9)('nothing-scanned', `No file is in this shard, ${index} of ${count}`)];
    }
    return policy.allowEmpty
        ? [(0,ruling/* holds */.v9)('nothing-scanned', 'No file was scanned (allowed by allow-empty)')]
        : [
            (0,ruling/* undecidable */.j)('nothing-scanned', 'No file was scanned: nothing that the scanner reads was found. ' +
                'Check path, or set allow-empty if that is expected'),
        ];
}
function readability(report, policy) {
    const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === 'error');
    if (errors.length === 0)
        return [];
    const files = new Set(errors.flatMap((error) => (error.file === null ? [] : [error.file]))).size;
    const what = files === 0
        ? 'The scan could not read everything'
        : `${(0,wording/* counted */.hS)(files, 'file')} could not be read in full, so ${files === 1 ? 'its' : 'their'} resources are not judged`;
    return policy.allowParseErrors
        ? [(0,ruling/* holds */.v9)('files-unreadable', `${what} (allowed by allow-parse-errors)`)]
        : [
            (0,ruling/* undecidable */.j)('files-unreadable', `${what}. Fix what the diagnostics name, or set allow-parse-errors to judge the rest`),
        ];
}

// EXTERNAL MODULE: ./build/gate/mark.js
var mark = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/gate/novelty.js
var novelty = __webpack_require__(9791);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/gate/possible-policy.js


function requirePossible(policy) {
    for (const [severity, limit] of Object.entries(policy.maximum)) {
        if (!(0,contract_severity/* isSeverity */._Z)(severity))
            throw impossible(`a limit for ${JSON.stringify(severity)}, which is no severity`);
        if (limit === undefined)
            continue;
        if (!Number.isSafeInteger(limit) || limit < 0) {
            throw impossible(`max-${severity.toLowerCase()} is ${limit}; it takes a whole number from 0`);
        }
    }
    for (const [framework, minimum] of Object.entries(policy.minimumScore)) {
        if (!(minimum >= 0 && minimum <= 100)) {
            throw impossible(`min-score for ${framework} is ${minimum}; it takes a number from 0 to 100`);
        }
    }
}
function impossible(what) {
    return new errors/* ConfigError */.xL('input-invalid', `The gate's policy cannot be applied: ${what}.`);
}

// EXTERNAL MODULE: ./build/gate/stage-view.js
var stage_view = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/contract/glob.js
var contract_glob = __webpack_require__(5017);
;// CONCATENATED MODULE: ./build/gate/thresholds.js






function thresholds(violations, policy) {
    const enforced = enforcedOf(violations, policy);
    const parts = policy.parts ?? [];
    const partOf = (violation) => parts.find(({ paths }) => paths.some((glob) => (0,contract_glob/* matchesGlob */.k)(violation.file, glob)));
    const partOfEach = new Map(enforced.map((violation) => [violation, partOf(violation)]));
    const of = (part) => enforced.filter((violation) => partOfEach.get(violation) === part);
    const rulings = [
        ...compare(of(undefined), policy.maximum, '', policy.stage === undefined),
        ...parts.flatMap((part) => compare(of(part), part.maximum, ` for ${part.paths.join(', ')}`, false)),
    ];
    return [...rulings, ...notEnforced(violations, policy)];
}
function compare(violations, maximum, where, saysNothing) {
    const counts = (0,contract_severity/* countBySeverity */.Ot)(violations);
    const within = [];
    const rulings = [];
    for (const severity of contract_severity/* SEVERITIES */.oC) {
        const limit = maximum[severity];
        if (limit === undefined)
            continue;
        const name = severity.toLowerCase();
        const count = counts[severity];
        if (count <= limit)
            within.push(`${count} ${name} (at most ${limit})`);
        else
            rulings.push((0,ruling/* broken */.mw)('severity-over-limit', overLimit(count, name, limit, where), { severity }));
    }
    if (rulings.length > 0)
        return rulings;
    if (within.length > 0)
        return [(0,ruling/* holds */.v9)('within-limits', `Within the limits${where}: ${(0,wording/* listed */.KE)(within)}`)];
    if (!saysNothing)
        return [];
    return [(0,ruling/* holds */.v9)('within-limits', 'No severity has a limit: violations are reported and do not block')];
}
function overLimit(count, name, limit, where) {
    const verb = limit === 1 ? 'is' : 'are';
    return `${(0,wording/* counted */.hS)(count, `${name} violation`)}; at most ${limit} ${verb} allowed (max-${name}${where})`;
}
function notEnforced(violations, policy) {
    const open = violations.filter(contract_report/* isOpen */.nT);
    const warnings = open.filter(({ effect }) => effect === 'WARN').length;
    const old = policy.enforce === 'new'
        ? open.filter(({ effect, gate }) => effect !== 'WARN' && gate?.isNew === false).length
        : 0;
    const rulings = [];
    if (warnings > 0)
        rulings.push((0,ruling/* holds */.v9)('within-limits', onlyWarned(warnings)));
    if (old > 0) {
        rulings.push((0,ruling/* holds */.v9)('within-limits', `${(0,wording/* counted */.hS)(old, 'violation')} from before this change: reported, not enforced`));
    }
    return rulings;
}
function onlyWarned(count) {
    const policies = count === 1 ? 'a policy that only warns' : 'policies that only warn';
    return `${(0,wording/* counted */.hS)(count, 'violation')} of ${policies}: reported, not counted against the limits`;
}

// EXTERNAL MODULE: ./build/gate/waivers.js
var waivers = __webpack_require__(2515);
;// CONCATENATED MODULE: ./build/gate/decide.js













const OUTCOMES = ['broken', 'undecidable', 'holds'];
function judge(report, policy, facts) {
    requirePossible(policy);
    const { violations, usedWaivers } = (0,mark/* markViolations */.m)(report.violations, policy, facts);
    const marked = { ...report, violations };
    const { stage } = policy;
    const view = (0,stage_view/* viewOf */.d)(marked, frameworksOf(policy), scoredBy(policy));
    const stages = stagesAgainst(marked, policy);
    const rulings = [
        ...completeness(report, policy),
        ...thresholds(view.violations, policy),
        ...minimumScores(view, policy),
        ...(stage === undefined ? [] : checkpoints(view, stage, policy, facts.approvals)),
        ...stages.rulings,
        ...comparability(policy, facts),
        ...(0,waivers/* waivers */.s)(policy, usedWaivers, facts.today),
    ];
    const open = view.violations.filter(contract_report/* isOpen */.nT);
    const decision = {
        verdict: verdictOf(rulings),
        reasons: OUTCOMES.flatMap((outcome) => rulings.filter((ruling) => ruling.outcome === outcome)).map((ruling) => ruling.reason),
        counts: (0,contract_severity/* countBySeverity */.Ot)(open),
        enforced: (0,contract_severity/* countBySeverity */.Ot)(enforcedOf(view.violations, policy)),
        suppressed: view.violations.filter(({ suppressed }) => suppressed).length,
        waived: view.violations.filter(({ suppressed, gate }) => !suppressed && gate?.waiver !== undefined)
            .length,
        complianceScore: view.summary.compliance_score,
        enforce: policy.enforce ?? 'all',
        stage: stage?.name ?? null,
        wouldBlock: stages.wouldBlock,
        novelty: facts.baseline === null ? null : (0,novelty/* noveltyOf */.F)(view, facts.baseline, frameworksOf(policy)),
    };
    return { decision, report: view };
}
function verdictOf(rulings) {
    let verdict = 'error';
    if (rulings.some((ruling) => ruling.outcome === 'broken'))
        verdict = 'failed';
    else if (rulings.length > 0 && rulings.every((ruling) => ruling.outcome === 'holds'))
        verdict = 'passed';
    return verdict;
}
function frameworksOf({ stage, frameworks }) {
    return stage?.frameworks ?? frameworks ?? [];
}
function scoredBy({ minimumScore, stage }) {
    const checked = (stage?.checkpoints ?? []).flatMap(({ rule }) => rule.kind === 'score' ? [rule.framework] : []);
    return [...Object.keys(minimumScore), ...checked];
}
function stagesAgainst(report, policy) {
    const against = (policy.otherStages ?? []).flatMap((stage) => {
        const scored = scoredBy({ ...policy, minimumScore: {}, stage });
        const what = blockedBy((0,stage_view/* viewOf */.d)(report, stage.frameworks, scored), stage, policy);
        return what === null ? [] : [{ name: stage.name, what, isLater: stage.isLater }];
    });
    return {
        wouldBlock: against.map(({ name }) => name),
        rulings: against
            .filter(({ isLater }) => isLater)
            .map(({ name, what }) => (0,ruling/* holds */.v9)('would-block', `${name} would fail: ${what}`)),
    };
}
function comparability(policy, { baseline }) {
    if (baseline !== null)
        return [];
    const rulings = [];
    if (policy.enforce === 'new') {
        rulings.push((0,ruling/* holds */.v9)('baseline-missing', 'What was there before the change is not known: every violation is enforced, not only new ones'));
    }
    if (policy.suppressions === 'base') {
        rulings.push((0,ruling/* holds */.v9)('baseline-missing', 'What the base suppresses is not known: no suppression counts (suppressions: base)'));
    }
    return rulings;
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

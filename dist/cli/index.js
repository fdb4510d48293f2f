#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(881);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8565);


// No verdict, unless run() gets to its end.
process.exitCode = 2;
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .openTerminal */ .j)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadLibrary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./build/engine/policy/framework-id.js
var framework_id = __nccwpck_require__(3166);
// EXTERNAL MODULE: ./build/engine/policy/suggestion.js
var suggestion = __nccwpck_require__(7128);
;// CONCATENATED MODULE: ./build/engine/policy/library.js



/** Finds policies and frameworks by what users call them. Compiles nothing: see compilePolicy. */
class PolicyLibrary {
    added;
    policies;
    frameworks;
    byName = new Map();
    aliases;
    /** Throws a ConfigError (`policy-invalid`) on two policies of one name. */
    constructor(data, 
    /** Those of `data.policies` that came in by `with`. */
    added = new Set()) {
        this.added = added;
        this.policies = data.policies;
        this.frameworks = data.frameworks;
        for (const policy of data.policies) {
            const key = policy.name.toLowerCase();
            if (this.byName.has(key)) {
                throw new errors/* ConfigError */.xL('policy-invalid', `two policies are named '${policy.name}': rename one of them`);
            }
            this.byName.set(key, policy);
        }
    }
    /** This library and more policies, a user's own for instance. */
    with(policies) {
        const { frameworks } = this;
        const added = new Set([...this.added, ...policies]);
        return new PolicyLibrary({ policies: [...this.policies, ...policies], frameworks }, added);
    }
    /** The policy of that name, or those with that alias; upper and lower case alike; empty where there is none. */
    named(nameOrAlias) {
        const key = nameOrAlias.toLowerCase();
        const policy = this.byName.get(key);
        if (policy !== undefined)
            return [policy];
        this.aliases ??= indexAliases(this.policies);
        return this.aliases.get(key) ?? [];
    }
    /** As `named`, but throws a ConfigError (`name-unknown`) with a suggestion where there is none. */
    find(nameOrAlias) {
        const found = this.named(nameOrAlias);
        if (found.length > 0)
            return found;
        const hint = (0,suggestion/* suggest */.Z)(nameOrAlias, this.policies.flatMap(({ name, aliases }) => [name, ...aliases]));
        const message = `unknown policy '${nameOrAlias}'.${hint} 'policycortex policies list' shows all.`;
        throw new errors/* ConfigError */.xL('name-unknown', message);
    }
    /** The framework that a user means by `soc2` or `pci-dss`. Throws a ConfigError (`name-unknown`). */
    framework(input) {
        const id = (0,framework_id/* normaliseFrameworkId */.k)(input, this.frameworks);
        const framework = this.frameworks.find((candidate) => candidate.id === id);
        if (framework === undefined)
            throw new RangeError(`framework ${id} vanished`);
        return framework;
    }
    /**
     * The policies that some control of these frameworks asks for, and those added by `with` that belong to no framework: a
     * team's own rule holds whatever is assessed. All policies where no framework is named.
     */
    policiesOf(frameworkIds) {
        if (frameworkIds.length === 0)
            return this.policies;
        const ids = new Set(frameworkIds);
        return this.policies.filter((policy) => policy.compliance_mapping.some(({ framework }) => ids.has(framework)) ||
            (policy.compliance_mapping.length === 0 && this.added.has(policy)));
    }
    /** The controls of a framework, each with its policies: none for what code cannot show, or no policy checks yet. */
    controlsOf(framework) {
        const byControl = new Map(framework.controls.map(({ id }) => [id, []]));
        for (const policy of this.policies) {
            for (const mapping of policy.compliance_mapping) {
                if (mapping.framework === framework.id)
                    byControl.get(mapping.control)?.push(policy);
            }
        }
        return framework.controls.map((control) => [control, byControl.get(control.id) ?? []]);
    }
}
function indexAliases(policies) {
    const index = new Map();
    for (const policy of policies) {
        for (const alias of new Set(policy.aliases.map((text) => text.toLowerCase()))) {
            const named = index.get(alias);
            if (named === undefined)
                index.set(alias, [policy]);
            else
                named.push(policy);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./build/cli/embedded.js



/** The policies and frameworks that the CLI was built with: a file beside it, which the build checked and wrote. */
function loadLibrary() {
    const file = external_node_path_.join(import.meta.dirname, 'library.json');
    return new PolicyLibrary(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
}


/***/ }),

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./build/contract/nearest.js
var nearest = __nccwpck_require__(5649);
// EXTERNAL MODULE: ./build/contract/version.js
var version = __nccwpck_require__(3279);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/cli/arguments.js



/**
 * Takes a command line apart, after the POSIX and GNU conventions that `util.parseArgs` follows.
 * Throws `ConfigError` for an option that the command does not have and for a value that is missing or too much.
 */
function parseArguments(command, argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(Object.entries(command.options).map(([name, { value }]) => [
            name,
            { type: value === undefined ? 'boolean' : 'string', multiple: true },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const operands = [];
    const given = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const value = checkOption(command, token.rawName, token.name, token.value);
        const values = given.get(token.name) ?? [];
        if (values.length > 0 && command.options[token.name]?.isRepeatable !== true) {
            throw usage(command, `${token.rawName} was given twice.`);
        }
        given.set(token.name, [...values, value]);
    }
    return {
        operands,
        has: (option) => given.has(option),
        value: (option) => given.get(option)?.at(-1),
        values: (option) => given.get(option) ?? [],
    };
}
function checkOption(command, rawName, name, value) {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (option === undefined) {
        const suggestion = (0,nearest/* nearest */.p)(name, Object.keys(command.options));
        throw usage(command, `there is no option ${rawName}${suggestion === undefined ? '' : `; did you mean --${suggestion}`}.`);
    }
    if (option.value === undefined) {
        if (value !== undefined)
            throw usage(command, `${rawName} takes no value, and got ${JSON.stringify(value)}.`);
        return '';
    }
    if (value === undefined || value === '')
        throw usage(command, `${rawName} needs a value: ${rawName} ${option.value}.`);
    return value;
}
/** A command line that cannot be run as it stands. */
function usage(command, what) {
    return new errors/* ConfigError */.xL('input-invalid', `${what} See: policycortex ${command.name} --help`);
}

;// CONCATENATED MODULE: ./build/config/settings.js
/**
 * Reads the settings that the action's inputs and the CLI's options share, from text. `name` is what the user wrote
 * the setting as (`input "max-high"`, `--max-high`): each throws a `ConfigError` that says it, the value, and what would do.
 */

const UNLIMITED = 'unlimited';
/** The limits that hold where nothing else is said. */
const DEFAULT_LIMITS = {
    CRITICAL: '0',
    HIGH: '3',
    MEDIUM: UNLIMITED,
    LOW: UNLIMITED,
};
/** How many violations still pass; undefined for any number. */
function readLimit(name, value) {
    if (value === UNLIMITED)
        return undefined;
    if (!/^\d{1,9}$/.test(value))
        throw invalid(name, value, `a whole number from 0, or "${UNLIMITED}"`);
    return Number(value);
}
/** `soc2: 75` or `soc2=75`, with commas or lines between; by framework id, scores from 0 to 100. */
function readMinimumScores(name, text) {
    const scores = Object.create(null);
    for (const entry of readWords(text)) {
        const match = /^([A-Za-z][\w-]*)\s*[:=]\s*(\d{1,3}(?:\.\d+)?)$/.exec(entry);
        const score = Number(match?.[2]);
        if (match?.[1] === undefined || !(score <= 100)) {
            throw invalid(name, entry, 'a framework and a score from 0 to 100, as in "soc2: 75"');
        }
        if (match[1] in scores)
            throw invalid(name, entry, `one score for ${match[1]}, not two`);
        scores[match[1]] = score;
    }
    return scores;
}
/** The YAML 1.2 core schema's spellings, as GitHub's own actions read them; empty is false. */
function readBoolean(name, value) {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE|)$/.test(value))
        return false;
    throw invalid(name, value, '"true" or "false"');
}
function readChoice(name, value, choices) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw invalid(name, value, `one of ${choices.join(', ')}`);
    return choice;
}
const SECONDS = { s: 1, m: 60, h: 3600 };
/** `90s`, `10m`, `1h`, up to six hours; in milliseconds. */
function readDuration(name, value) {
    const match = /^(\d{1,5})([smh])$/.exec(value);
    const seconds = Number(match?.[1]) * SECONDS[(match?.[2] ?? 's')];
    if (!(seconds >= 1 && seconds <= 6 * 3600)) {
        throw invalid(name, value, 'a duration from 1s to 6h, as in "90s" or "10m"');
    }
    return seconds * 1000;
}
/** The lines that hold something, trimmed. */
function readLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** What stands between commas and line ends, trimmed. */
function readWords(text) {
    return readLines(text.replaceAll(',', '\n'));
}
function invalid(name, value, wanted) {
    return new errors/* ConfigError */.xL('input-invalid', `${name} is ${JSON.stringify(value)}; it takes ${wanted}.`);
}

;// CONCATENATED MODULE: ./build/cli/columns.js
/** Rows as lines, each column as wide as its widest cell. The last column is not padded. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .map((line) => `${line}\n`)
        .join('');
}

// EXTERNAL MODULE: ./build/cli/embedded.js + 1 modules
var cli_embedded = __nccwpck_require__(7835);
;// CONCATENATED MODULE: ./build/cli/frameworks.js




const OUTPUTS = ['table', 'json'];
const frameworks = {
    name: 'frameworks',
    summary: 'Lists compliance frameworks and shows their controls.',
    operands: 'list|show ID',
    options: { output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' } },
    examples: [
        {
            purpose: 'the controls of SOC 2, and which policies assess them',
            command: 'policycortex frameworks show soc2',
        },
    ],
    run: async (given, terminal) => {
        const [action, id, stray] = given.operands;
        const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
        if (stray !== undefined)
            throw usage(frameworks, `${JSON.stringify(stray)} is not expected.`);
        const library = (0,cli_embedded/* loadLibrary */._)();
        if (action === 'list' && id === undefined)
            return list(library, output, terminal);
        if (action === 'show' && id !== undefined)
            return show(library, library.framework(id), output, terminal);
        throw usage(frameworks, action === undefined
            ? 'What about frameworks?'
            : `"frameworks ${given.operands.join(' ')}" is not complete.`);
    },
};
function list(library, output, terminal) {
    if (output === 'json') {
        terminal.print(`${JSON.stringify(library.frameworks, null, 2)}\n`);
        return 0;
    }
    const rows = library.frameworks.map((framework) => {
        const assessed = library.controlsOf(framework).filter(([, policies]) => policies.length > 0).length;
        return [
            framework.id,
            `${assessed} of ${framework.controls.length}`,
            `${framework.title} ${framework.version}`.trim(),
        ];
    });
    terminal.print(columns([['FRAMEWORK', 'CONTROLS ASSESSED', 'TITLE'], ...rows]));
    return 0;
}
function show(library, framework, output, terminal) {
    const controls = library.controlsOf(framework).map(([control, policies]) => ({
        ...control,
        policies: policies.map(({ name }) => name),
    }));
    if (output === 'json') {
        terminal.print(`${JSON.stringify({ ...framework, controls }, null, 2)}\n`);
        return 0;
    }
    terminal.print(`${framework.id}: ${framework.title}\n`);
    for (const { id, title, assessable, note, policies } of controls) {
        terminal.print(`\n${id}  ${title}\n`);
        if (policies.length > 0)
            for (const name of policies)
                terminal.print(`  ${name}\n`);
        else
            terminal.print(assessable ? '  no policy yet\n' : `  not assessable from code${note === '' ? '' : `: ${note}`}\n`);
    }
    return 0;
}

// EXTERNAL MODULE: ./build/contract/severity.js
var contract_severity = __nccwpck_require__(5552);
;// CONCATENATED MODULE: ./build/contract/wording.js
/** `1 violation`, `2 violations`: for nouns whose plural ends in s. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
/** A score as it is shown, with at most one decimal. Rounded down: 89.96 must not read as the 90 that it misses. */
function shownScore(score) {
    return Math.floor(score * 10) / 10;
}

;// CONCATENATED MODULE: ./build/gate/ruling.js
function holds(code, message, subject = {}) {
    return { outcome: 'holds', reason: { code, message, blocks: false, ...subject } };
}
function broken(code, message, subject = {}) {
    return { outcome: 'broken', reason: { code, message, blocks: true, ...subject } };
}
function undecidable(code, message, subject = {}) {
    return { outcome: 'undecidable', reason: { code, message, blocks: true, ...subject } };
}

;// CONCATENATED MODULE: ./build/gate/completeness.js


/** Whether everything was read that should have been. What was not read cannot be judged. */
function completeness(report, policy) {
    return [...emptiness(report, policy), ...readability(report, policy)];
}
function emptiness(report, policy) {
    // Not `=== 0`: a count that is no number must not pass.
    if (report.target.files_scanned > 0)
        return [];
    return policy.allowEmpty
        ? [holds('nothing-scanned', 'No file was scanned (allowed by allow-empty)')]
        : [
            undecidable('nothing-scanned', 'No file was scanned: nothing that the scanner reads was found. ' +
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
        : `${counted(files, 'file')} could not be read in full, so ${files === 1 ? 'its' : 'their'} resources are not judged`;
    return policy.allowParseErrors
        ? [holds('files-unreadable', `${what} (allowed by allow-parse-errors)`)]
        : [
            undecidable('files-unreadable', `${what}. Fix what the diagnostics name, or set allow-parse-errors to judge the rest`),
        ];
}

// EXTERNAL MODULE: ./build/contract/framework.js
var contract_framework = __nccwpck_require__(2211);
;// CONCATENATED MODULE: ./build/gate/minimum-score.js



/** Each framework that must reach a score. A score that is not there cannot be judged. */
function minimumScores(report, policy) {
    const required = Object.entries(policy.minimumScore);
    if (required.length === 0)
        return [];
    const results = new Map();
    for (const result of report.frameworks) {
        const key = (0,contract_framework/* frameworkKey */.G)(result.framework);
        results.set(key, [...(results.get(key) ?? []), result]);
    }
    return required.map(([framework, minimum]) => {
        const own = results.get((0,contract_framework/* frameworkKey */.G)(framework));
        return own === undefined ? missing(framework, minimum) : lowest(framework, own, minimum);
    });
}
function lowest(framework, results, minimum) {
    const scores = results.map((result) => result.score).filter((score) => score !== null);
    if (scores.length < results.length) {
        return undecidable('framework-not-assessed', `${framework} was not assessed: no resource in the scanned files is covered by its controls; ` +
            `at least ${minimum} is required. Scan the files that it is about, or remove it from min-score`, { framework });
    }
    const score = Math.min(...scores);
    // Not `score < minimum`: a score that is no number must not pass.
    return score >= minimum
        ? holds('within-limits', `${framework} scores ${shownScore(score)}; at least ${minimum} is required`, {
            framework,
        })
        : broken('score-under-minimum', `${framework} scores ${shownScore(score)}; at least ${minimum} is required (min-score)`, { framework });
}
function missing(framework, minimum) {
    return undecidable('framework-not-assessed', `${framework} has no score: the scan did not assess it; at least ${minimum} is required (min-score). ` +
        `Add it to frameworks`, { framework });
}

;// CONCATENATED MODULE: ./build/gate/possible-policy.js


/** Throws `ConfigError` unless every limit can be kept or broken: a limit that nothing compares with would be ignored. */
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

;// CONCATENATED MODULE: ./build/gate/thresholds.js



/** Each severity against its limit: exactly at the limit passes, one over fails. Says what only warns. */
function thresholds(counts, enforced, policy) {
    const within = [];
    const rulings = [];
    for (const severity of contract_severity/* SEVERITIES */.oC) {
        const limit = policy.maximum[severity];
        if (limit === undefined)
            continue;
        const name = severity.toLowerCase();
        const count = enforced[severity];
        // Not `count > limit`: a count that is no number must not pass.
        if (count <= limit)
            within.push(`${count} ${name} (at most ${limit})`);
        else
            rulings.push(broken('severity-over-limit', overLimit(count, name, limit), { severity }));
    }
    if (rulings.length === 0)
        rulings.push(holds('within-limits', withinLimits(within)));
    const warnings = total(counts) - total(enforced);
    if (warnings > 0)
        rulings.push(holds('within-limits', onlyWarned(warnings)));
    return rulings;
}
function overLimit(count, name, limit) {
    const verb = limit === 1 ? 'is' : 'are';
    return `${counted(count, `${name} violation`)}; at most ${limit} ${verb} allowed (max-${name})`;
}
function withinLimits(within) {
    return within.length === 0
        ? 'No severity has a limit: violations are reported and do not block'
        : `Within the limits: ${listed(within)}`;
}
function onlyWarned(count) {
    const policies = count === 1 ? 'a policy that only warns' : 'policies that only warn';
    return `${counted(count, 'violation')} of ${policies}: reported, not counted against the limits`;
}
function total(counts) {
    return contract_severity/* SEVERITIES */.oC.reduce((sum, severity) => sum + counts[severity], 0);
}

;// CONCATENATED MODULE: ./build/gate/decide.js





/** In the order in which a reader wants the reasons. */
const OUTCOMES = ['broken', 'undecidable', 'holds'];
/**
 * Judges a report. What keeps the change from going on comes first among the reasons.
 * Only violations that are not suppressed and whose policy denies count against the limits.
 * Throws `ConfigError` when the policy itself is impossible (a limit below 0, a score above 100).
 */
function decide(report, policy) {
    requirePossible(policy);
    const open = report.violations.filter((violation) => !violation.suppressed);
    const counts = (0,contract_severity/* countBySeverity */.Ot)(open);
    // Whatever is not clearly a warning counts.
    const enforced = (0,contract_severity/* countBySeverity */.Ot)(open.filter((violation) => violation.effect !== 'WARN'));
    const rulings = [
        ...completeness(report, policy),
        ...thresholds(counts, enforced, policy),
        ...minimumScores(report, policy),
    ];
    return {
        verdict: verdictOf(rulings),
        reasons: OUTCOMES.flatMap((outcome) => rulings.filter((ruling) => ruling.outcome === outcome)).map((ruling) => ruling.reason),
        counts,
        enforced,
        suppressed: report.violations.length - open.length,
        complianceScore: report.summary.compliance_score,
    };
}
/** A broken limit is a verdict even when something else could not be judged. */
function verdictOf(rulings) {
    let verdict = 'error';
    if (rulings.some((ruling) => ruling.outcome === 'broken'))
        verdict = 'failed';
    else if (rulings.length > 0 && rulings.every((ruling) => ruling.outcome === 'holds'))
        verdict = 'passed';
    return verdict;
}

;// CONCATENATED MODULE: ./build/present/groups.js

/** What is open, in the order in which it is read: what blocks first, then by severity, policy, file and line. */
function openViolations(violations, decision) {
    const blocking = blockingSeverities(decision);
    const rank = (violation) => contract_severity/* SEVERITIES */.oC.indexOf(violation.severity) - (blocking.has(violation.severity) ? contract_severity/* SEVERITIES */.oC.length : 0);
    return violations
        .filter((violation) => !violation.suppressed)
        .sort((a, b) => rank(a) - rank(b) || compareWithin(a, b));
}
/** The same violations (as `openViolations` orders them), by severity and policy. */
function sectionsOf(ordered, decision) {
    const blocking = blockingSeverities(decision);
    const sections = [];
    for (const violation of ordered) {
        let section = sections.at(-1);
        if (section?.severity !== violation.severity) {
            section = { severity: violation.severity, blocks: blocking.has(violation.severity), groups: [] };
            sections.push(section);
        }
        const group = section.groups.at(-1);
        if (group?.policy === violation.policy_name)
            group.violations.push(violation);
        else
            section.groups.push({ policy: violation.policy_name, violations: [violation] });
    }
    return sections;
}
/** The severities of which there are more than the policy allows. */
function blockingSeverities(decision) {
    const reasons = decision?.reasons.filter((reason) => reason.blocks) ?? [];
    return new Set(reasons.flatMap((reason) => (reason.severity === undefined ? [] : [reason.severity])));
}
function compareWithin(a, b) {
    return (compareText(a.policy_name, b.policy_name) ||
        Number(a.effect === 'WARN') - Number(b.effect === 'WARN') ||
        compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.resource_id, b.resource_id) ||
        compareText(a.rule_id, b.rule_id) ||
        compareText(a.id, b.id));
}
/** By code unit: the same order on every machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/present/terminal.js
/** The sixteen colours that every terminal has, so that the user's own theme decides. */
const SEVERITY_STYLE = { CRITICAL: '1;31', HIGH: '31', MEDIUM: '33', LOW: '36' };
function paint(colour) {
    const style = (codes) => (text) => colour && text !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text;
    return {
        bold: style('1'),
        dim: style('2'),
        good: style('1;32'),
        bad: style('1;31'),
        doubtful: style('1;33'),
        place: style('4'),
        severity: (severity, text) => style(SEVERITY_STYLE[severity])(text),
    };
}
/** East Asian wide and full-width characters, and emoji, take two columns. */
const WIDE = /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** The columns that the text takes, colour codes aside. */
function terminal_columns(text) {
    let width = 0;
    for (const character of text.replaceAll(/\u001b\[[\d;]*m/g, '')) {
        if (/^[\u{20}-\u{7e}]$/u.test(character))
            width += 1;
        else if (!/^\p{M}$/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** Filled with spaces to a number of columns. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - terminal_columns(text)));
}
/** The text in lines of at most `width` columns, broken between words, or within one that is too long. */
function wrapped(text, width) {
    const result = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        for (const part of terminal_columns(word) > width ? pieces(word, width) : [word]) {
            if (line === '')
                line = part;
            else if (terminal_columns(line) + 1 + terminal_columns(part) <= width)
                line += ` ${part}`;
            else {
                result.push(line);
                line = part;
            }
        }
    }
    return line === '' ? result : [...result, line];
}
function pieces(word, width) {
    const result = [];
    let piece = '';
    let taken = 0;
    for (const character of word) {
        const size = terminal_columns(character);
        if (taken + size > width && piece !== '') {
            result.push(piece);
            piece = '';
            taken = 0;
        }
        piece += character;
        taken += size;
    }
    return [...result, piece];
}

;// CONCATENATED MODULE: ./build/present/visible.js
/**
 * What a reader could not see, or what would drive a terminal: control and format characters (bidirectional
 * overrides among them), zero-width and other ignorable code points, line and paragraph separators, lone surrogates.
 * Variation selectors 1–16 stay, emoji are written with them.
 */
const INVISIBLE = /(?![\u{fe00}-\u{fe0f}\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The text with every invisible character shown as `\u{…}`. Line ends become `\n`, tabs a space. */
function visibleLines(text) {
    return text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll('\t', ' ')
        .replaceAll(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
/** The same on one line: line ends become spaces. */
function visible(text) {
    return visibleLines(text).replaceAll('\n', ' ');
}
/** At most `length` UTF-16 code units, with `…` where something was cut; never half a surrogate pair. */
function shortened(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/present/table.js





/** Keeps a hostile report from filling the terminal with one message. */
const MAX_TEXT = 2_000;
const MAX_DIAGNOSTICS = 50;
/** Wider than this, lines are hard to read and names far from their messages. */
const MAX_WIDTH = 140;
const MIN_WIDTH = 40;
/** The columns in which a message is read without effort when it takes several lines. */
const COMFORTABLE = 60;
const INDENT = '  ';
const GAP = '  ';
/** The report as text, and the decision on it if there is one; ends in a line end. */
function renderTable(report, decision, options) {
    const layout = {
        style: paint(options.colour),
        width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width)),
    };
    const open = openViolations(report.violations, decision);
    const blocks = [
        ...sectionsOf(open, decision).flatMap((section) => sectionBlocks(section, layout)),
        diagnosticBlock(report.diagnostics, layout),
        scoreBlock(report.frameworks, layout),
        totalsBlock(report, open, layout),
        ...(decision === null ? [] : [verdictBlock(decision, layout)]),
    ];
    const filled = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
    return `${filled.join('\n\n')}\n`;
}
/** One block a policy. */
function sectionBlocks(section, layout) {
    return section.groups.map((group) => {
        const severity = layout.style.severity(section.severity, section.severity);
        const name = layout.style.bold(clean(group.policy) || 'unnamed policy');
        const controls = controlNames(group);
        const head = `${severity}${GAP}${name}`;
        // Controls are worth a place on the line, not a line of their own.
        const hasRoom = controls !== '' && terminal_columns(head) + terminal_columns(GAP + controls) <= layout.width;
        return [
            hasRoom ? head + GAP + layout.style.dim(controls) : head,
            ...violationRows(group, layout),
            ...fixRows(group, layout),
        ];
    });
}
/** Where, which resource, what is wrong: in columns when there is room, else the message below. */
function violationRows(group, layout) {
    const rows = group.violations.map((violation) => ({
        place: placeOf(violation.file, violation.line),
        resource: clean(violation.resource_id),
        message: clean(violation.message || violation.rule_id || 'no message') +
            (violation.effect === 'WARN' ? ' (only warns)' : ''),
    }));
    const placeWidth = widest(rows.map((row) => row.place));
    const resourceWidth = widest(rows.map((row) => row.resource));
    const left = INDENT.length + placeWidth + GAP.length + resourceWidth + GAP.length;
    const room = layout.width - left;
    const isWide = room >= COMFORTABLE || (room > 0 && widest(rows.map((row) => row.message)) <= room);
    return rows.flatMap(({ place, resource, message }) => {
        const head = `${INDENT}${layout.style.place(place)}${' '.repeat(isWide ? placeWidth - terminal_columns(place) : 0)}`;
        const named = resource === '' ? head : `${head}${place === '' ? '' : GAP}${resource}`;
        if (!isWide)
            return [named.trimEnd(), ...indented(message, 4, layout)];
        const [first = '', ...more] = wrapped(message, room);
        return [`${padded(named, left)}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(left) + line)];
    });
}
/** The first thing to do about it; the rest is in `policies show`. */
function fixRows(group, layout) {
    const [first] = group.violations;
    const fix = clean((first?.remediation ?? '').trim().split('\n', 1)[0] ?? '');
    if (fix === '')
        return [];
    const lines = wrapped(shortened(fix, 300), layout.width - INDENT.length - 5);
    return lines.map((line, index) => layout.style.dim(`${INDENT}${index === 0 ? 'fix: ' : '     '}${line}`));
}
function controlNames(group) {
    const references = group.violations.flatMap((violation) => violation.frameworks);
    const names = new Set(references.map(({ framework, control }) => clean(`${framework} ${control}`)));
    const shown = [...names].sort().slice(0, 4);
    return shown.join(', ') + (names.size > shown.length ? `, +${names.size - shown.length}` : '');
}
function diagnosticBlock(diagnostics, layout) {
    if (diagnostics.length === 0)
        return [];
    const { style } = layout;
    const label = {
        error: style.bad('error'),
        warning: style.doubtful('warning'),
        notice: style.dim('notice'),
    };
    const levels = ['error', 'warning', 'notice'];
    const ordered = levels.flatMap((level) => diagnostics.filter((diagnostic) => diagnostic.level === level));
    const rows = ordered.slice(0, MAX_DIAGNOSTICS).flatMap((diagnostic) => {
        const place = diagnostic.file === null ? '' : placeOf(diagnostic.file, diagnostic.line ?? 0, diagnostic.column ?? 0);
        const head = [label[diagnostic.level], ...(place === '' ? [] : [style.place(place)])].join(GAP);
        return [`${INDENT}${head}`, ...indented(clean(diagnostic.message), 4, layout)];
    });
    const more = ordered.length - MAX_DIAGNOSTICS;
    return [style.bold('Diagnostics'), ...rows, ...(more > 0 ? [`${INDENT}and ${more} more`] : [])];
}
function scoreBlock(frameworks, layout) {
    if (frameworks.length === 0)
        return [];
    const { style } = layout;
    const rows = frameworks.map((result) => {
        const assessed = result.controls.filter((control) => control.status !== 'NOT_ASSESSED');
        const passed = assessed.filter((control) => control.status === 'COMPLIANT').length;
        const score = result.score === null ? '–' : String(shownScore(result.score));
        const detail = assessed.length === 0 ? 'not assessed' : `${passed} of ${counted(assessed.length, 'control')} passed`;
        return { name: shortened(clean(result.framework), 40), score, detail };
    });
    const nameWidth = widest(rows.map((row) => row.name));
    return [
        style.bold('Compliance scores'),
        ...rows.map(({ name, score, detail }) => `${INDENT}${padded(name, nameWidth)}${GAP}${style.bold(score.padStart(5))}${GAP}${style.dim(detail)}`),
    ];
}
function totalsBlock(report, open, layout) {
    const { style } = layout;
    const bySeverity = contract_severity/* SEVERITIES */.oC.flatMap((severity) => {
        const count = open.filter((violation) => violation.severity === severity).length;
        return count === 0 ? [] : [style.severity(severity, `${count} ${severity.toLowerCase()}`)];
    });
    const found = open.length === 0 ? 'No violations' : `${counted(open.length, 'violation')}: ${bySeverity.join(', ')}`;
    const suppressed = report.violations.length - open.length;
    const unknown = report.summary.unknown_evaluations;
    const facts = [
        `${counted(report.summary.resources_scanned, 'resource')} in ${counted(report.target.files_scanned, 'file')}`,
        ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
        ...(unknown > 0 ? [`${counted(unknown, 'check')} not known before apply`] : []),
    ];
    return [found, style.dim(facts.join(' · '))];
}
function verdictBlock(decision, layout) {
    const { style } = layout;
    const head = {
        passed: style.good('✔ Gate passed'),
        failed: style.bad('✖ Gate failed'),
        error: style.doubtful('✖ No verdict: the gate stays closed'),
    }[decision.verdict];
    return [head, ...decision.reasons.flatMap((reason) => reasonRows(reason.message, reason.blocks, layout))];
}
function reasonRows(message, blocks, layout) {
    const [first = '', ...more] = wrapped(clean(message), layout.width - 4);
    const rows = [`${INDENT}- ${first}`, ...more.map((line) => `    ${line}`)];
    return blocks ? rows : rows.map((row) => layout.style.dim(row));
}
function indented(message, indent, layout) {
    return wrapped(message, layout.width - indent).map((line) => ' '.repeat(indent) + line);
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, terminal_columns(text)), 0);
}
/** `main.tf:12:3`: what terminals and editors make clickable. */
function placeOf(file, line, column = 0) {
    return [clean(file), ...(line > 0 ? [line] : []), ...(line > 0 && column > 0 ? [column] : [])].join(':');
}
/** Nothing that was scanned may drive the terminal. */
function clean(untrusted) {
    return visible(shortened(untrusted, MAX_TEXT));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/engine/load/read-source.js
var read_source = __nccwpck_require__(9438);
;// CONCATENATED MODULE: ./build/cli/input-files.js



/** The files that an option names. Throws `ConfigError` for one that cannot be read. */
function readInputFiles(given, option, cwd) {
    return given.values(option).map((file) => {
        const { source, diagnostics } = (0,read_source/* readSource */.o)({ absolute: external_node_path_.resolve(cwd, file), path: file });
        if (source !== undefined)
            return source;
        throw new errors/* ConfigError */.xL('path-invalid', `--${option} ${file}: ${diagnostics[0]?.message ?? 'cannot be read'}`);
    });
}
/** `NAME=VALUE`, as often as the option was given; the last value of a name counts. */
function readAssignments(given, option) {
    return new Map(given.values(option).map((text) => {
        const equals = text.indexOf('=');
        if (equals > 0)
            return [text.slice(0, equals).trim(), text.slice(equals + 1)];
        throw new errors/* ConfigError */.xL('input-invalid', `--${option} is ${JSON.stringify(text)}; it takes NAME=VALUE.`);
    }));
}

;// CONCATENATED MODULE: ./build/cli/progress.js
/** A scan that is done sooner says nothing. */
const QUIET_MS = 500;
const REDRAW_MS = 100;
/** One line on standard error, redrawn in place, where somebody watches. */
function progressOn(terminal) {
    if (!terminal.isWatched)
        return { show: () => undefined, clear: () => undefined };
    const start = Date.now();
    let drawn = 0;
    return {
        show: (what) => {
            const now = Date.now();
            if (now - start < QUIET_MS || now - drawn < REDRAW_MS)
                return;
            drawn = now;
            terminal.flash(`\r\u001B[K${what}`);
        },
        clear: () => {
            if (drawn > 0)
                terminal.flash('\r\u001B[K');
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/scan-options.js




/** The options of every command that reads infrastructure code. */
const LOAD_OPTIONS = {
    path: { value: 'PATH', description: 'a file or directory to scan', isRepeatable: true, default: '.' },
    var: { value: 'NAME=VALUE', description: 'the value of a Terraform variable', isRepeatable: true },
    'var-file': {
        value: 'FILE',
        description: 'values of Terraform variables, as in production.tfvars',
        isRepeatable: true,
    },
    parameters: { value: 'FILE', description: 'values of CloudFormation parameters', isRepeatable: true },
};
/** The options of every command that scans. */
const SCAN_OPTIONS = {
    ...LOAD_OPTIONS,
    frameworks: {
        value: 'LIST',
        description: 'evaluate the policies of these compliance frameworks, as in soc2,hipaa',
        default: 'all',
    },
    policies: { value: 'DIR', description: 'evaluate the policies in this directory, too', isRepeatable: true },
};
/** What a command line asks to be read. Throws `ConfigError` for a file or a value that makes no sense. */
async function readLoadOptions(given, terminal) {
    const paths = given.values('path');
    return {
        cwd: terminal.cwd,
        paths: paths.length > 0 ? paths : ['.'],
        terraform: {
            variables: readAssignments(given, 'var'),
            variableFiles: readInputFiles(given, 'var-file', terminal.cwd),
        },
        cloudFormation: { parameters: await readParameters(given, terminal) },
    };
}
async function readParameters(given, terminal) {
    const files = readInputFiles(given, 'parameters', terminal.cwd);
    if (files.length === 0)
        return new Map();
    const { readParameterFile } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9653));
    return new Map(files.flatMap((file) => [...readParameterFile(file)]));
}
/** Scans what a command line asks for, and shows on the terminal how far it got. */
async function scanAsAsked(given, terminal) {
    const library = await readLibrary(given, terminal);
    // Only a command that scans pays for loading the scanner.
    const { scan } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(375), __nccwpck_require__.e(104), __nccwpck_require__.e(472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8472));
    const progress = progressOn(terminal);
    try {
        return scan({
            ...(await readLoadOptions(given, terminal)),
            library,
            frameworks: readWords(given.values('frameworks').join(',')),
            today: new Date().toISOString().slice(0, 10),
            onProgress: progress.show,
        });
    }
    finally {
        progress.clear();
    }
}
/** The embedded policies, and those of the directories that were named. */
async function readLibrary(given, terminal) {
    const embedded = (0,cli_embedded/* loadLibrary */._)();
    const directories = given.values('policies');
    if (directories.length === 0)
        return embedded;
    // Reading policy files takes a YAML parser and a schema that the embedded ones do without.
    const { readUserPolicies } = await Promise.all(/* import() */[__nccwpck_require__.e(366), __nccwpck_require__.e(104), __nccwpck_require__.e(945), __nccwpck_require__.e(6)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3945));
    return embedded.with(directories.flatMap((directory) => readUserPolicies(directory, embedded, terminal)));
}

;// CONCATENATED MODULE: ./build/cli/gate.js






const EXIT_CODES = { passed: 0, failed: 1, error: 2 };
const gate = {
    name: 'gate',
    summary: 'Scans, and decides as the action does whether the change may go on.',
    operands: '',
    options: {
        ...SCAN_OPTIONS,
        ...limitOptions(),
        'min-score': {
            value: 'LIST',
            description: 'the lowest compliance scores that pass, as in soc2=75,hipaa=90',
            isRepeatable: true,
        },
        'allow-empty': { description: 'pass when nothing was found to scan' },
        'allow-parse-errors': { description: 'let the verdict stand although some files could not be parsed' },
    },
    examples: [
        {
            purpose: 'judge a directory with the default limits',
            command: 'policycortex gate --path infrastructure',
        },
        {
            purpose: 'allow no HIGH violation, and ask for a SOC 2 score of 90',
            command: 'policycortex gate --path infrastructure --max-high 0 --min-score soc2=90',
        },
    ],
    run: async (given, terminal) => {
        if (given.operands[0] !== undefined) {
            throw usage(gate, `${JSON.stringify(given.operands[0])} is not expected; did you mean --path ${given.operands[0]}?`);
        }
        const policy = readPolicy(given);
        const report = await scanAsAsked(given, terminal);
        const decision = decide(report, policy);
        terminal.print(renderTable(report, decision, terminal));
        return EXIT_CODES[decision.verdict];
    },
};
function limitOptions() {
    return Object.fromEntries(contract_severity/* SEVERITIES */.oC.map((severity) => [
        optionOf(severity),
        {
            value: 'N',
            description: `how many ${severity} violations still pass`,
            default: DEFAULT_LIMITS[severity],
        },
    ]));
}
function readPolicy(given) {
    const maximum = {};
    for (const severity of contract_severity/* SEVERITIES */.oC) {
        const option = optionOf(severity);
        const limit = readLimit(`--${option}`, given.value(option) ?? DEFAULT_LIMITS[severity]);
        if (limit !== undefined)
            maximum[severity] = limit;
    }
    return {
        maximum,
        minimumScore: readMinimumScores('--min-score', given.values('min-score').join(',')),
        allowEmpty: given.has('allow-empty'),
        allowParseErrors: given.has('allow-parse-errors'),
    };
}
function optionOf(severity) {
    return `max-${severity.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./build/cli/help.js

/** What `policycortex --help` prints. */
function renderHelp(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const examples = commands.flatMap((command) => command.examples.slice(0, 1));
    return [
        `policycortex ${version/* VERSION */.x}: scans infrastructure code and decides whether it may go on.`,
        '',
        'Usage: policycortex COMMAND [OPTION]…',
        '',
        'Commands:',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        'Options:',
        '  --help     this text, or that of a command: policycortex scan --help',
        '  --version  the version',
        '',
        ...renderExamples(examples),
        'Exit codes: 0 passed, or the command did its work; 1 the gate failed; 2 wrong usage or input, or no verdict.',
        '',
    ].join('\n');
}
/** What `policycortex COMMAND --help` prints. */
function renderCommandHelp(command) {
    const rows = Object.entries(command.options).map(([name, option]) => ({
        left: `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
        right: option.description + (option.default === undefined ? '' : ` (default: ${option.default})`),
    }));
    const width = Math.max(...rows.map(({ left }) => left.length));
    return [
        command.summary,
        '',
        `Usage: policycortex ${[command.name, command.operands].filter((part) => part !== '').join(' ')} [OPTION]…`,
        '',
        'Options:',
        ...rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
        '',
        ...renderExamples(command.examples),
    ].join('\n');
}
function renderExamples(examples) {
    if (examples.length === 0)
        return [];
    return ['Examples:', ...examples.flatMap(({ command, purpose }) => [`  # ${purpose}`, `  ${command}`]), ''];
}

;// CONCATENATED MODULE: ./build/engine/inventory.js
/** The inventory of some resources, sorted by place. Data sources are left out: they are read, not created. */
function listInventory(resources) {
    return resources
        .filter((resource) => !resource.isData)
        .map(itemOf)
        .sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.id, b.id));
}
function itemOf({ type, id, format, origin, body }) {
    const names = [...body.entries.keys()].sort();
    const isKnown = (name) => isWhollyKnown(body.entries.get(name));
    return {
        type,
        id,
        format,
        file: origin.source.path,
        line: origin.source.position(origin.start).line,
        module: format === 'kubernetes' ? '' : modulePath(id),
        known: names.filter(isKnown),
        unknown: names.filter((name) => !isKnown(name)),
    };
}
/** `module.a["x"].module.b` of `module.a["x"].module.b.aws_s3_bucket.c`. */
function modulePath(id) {
    return /^(?:module\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)*/.exec(id)?.[0].replace(/\.$/, '') ?? '';
}
function isWhollyKnown(value) {
    switch (value?.kind) {
        case 'unknown':
            return false;
        case 'list':
            return value.items.every(isWhollyKnown);
        case 'map':
            return [...value.entries.values()].every(isWhollyKnown);
        default:
            return true;
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/cli/inventory.js






const inventory_OUTPUTS = ['table', 'json', 'csv'];
const inventory = {
    name: 'inventory',
    summary: 'Lists the resources that were found, and how much of each is known before apply.',
    operands: '',
    options: {
        ...LOAD_OPTIONS,
        output: { value: 'FORMAT', description: 'table, for people, json or csv', default: 'table' },
    },
    examples: [
        {
            purpose: 'all resources, for a spreadsheet',
            command: 'policycortex inventory --path . --output csv > resources.csv',
        },
    ],
    run: async (given, terminal) => {
        if (given.operands[0] !== undefined)
            throw usage(inventory, `${JSON.stringify(given.operands[0])} is not expected.`);
        const output = readChoice('--output', given.value('output') ?? 'table', inventory_OUTPUTS);
        const { loadInfrastructure } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6375));
        const { resources, diagnostics } = loadInfrastructure(await readLoadOptions(given, terminal));
        const items = listInventory(resources);
        if (output === 'json')
            terminal.print(`${JSON.stringify(items, null, 2)}\n`);
        else if (output === 'csv')
            terminal.print(renderCsv(items));
        else
            terminal.print(columns([HEADINGS, ...items.map(rowOf)]));
        for (const { level, message, file, line } of diagnostics) {
            if (level === 'error')
                terminal.say(`${file ?? ''}:${line ?? 1}: ${message}\n`);
        }
        return 0;
    },
};
const HEADINGS = ['TYPE', 'ID', 'PLACE', 'MODULE', 'KNOWN', 'UNKNOWN'];
function rowOf(item) {
    return [
        item.type,
        item.id,
        `${item.file}:${item.line}`,
        item.module,
        String(item.known.length),
        String(item.unknown.length),
    ].map(visible);
}
/** After RFC 4180. A cell that a spreadsheet would take for a formula is kept from it by an apostrophe (OWASP, CSV injection). */
function renderCsv(items) {
    const rows = items.map((item) => [
        item.type,
        item.id,
        item.file,
        String(item.line),
        item.module,
        item.known.join(' '),
        item.unknown.join(' '),
    ]);
    return [['type', 'id', 'file', 'line', 'module', 'known', 'unknown'], ...rows]
        .map((row) => row.map(csvCell).join(','))
        .map((line) => `${line}\r\n`)
        .join('');
}
function csvCell(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/cli/policies.js






const policies_OUTPUTS = ['table', 'json'];
const policies = {
    name: 'policies',
    summary: 'Lists, shows, validates and tests policies.',
    operands: 'list|show NAME|validate DIR|test DIR',
    options: {
        framework: { value: 'ID', description: 'list: only the policies of this compliance framework' },
        severity: { value: 'SEVERITY', description: 'list: only the policies with a rule of this severity' },
        provider: { value: 'NAME', description: 'list: only the policies for aws, kubernetes, …' },
        output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
    },
    examples: [
        {
            purpose: 'what SOC 2 asks for, as far as code can show it',
            command: 'policycortex policies list --framework soc2',
        },
        {
            purpose: "find the policy for another scanner's check",
            command: 'policycortex policies show CKV_AWS_19',
        },
        {
            purpose: 'check policies of your own, and run their samples',
            command: 'policycortex policies test ./policies',
        },
    ],
    run: async (given, terminal) => {
        const [action, operand, stray] = given.operands;
        if (stray !== undefined)
            throw usage(policies, `${JSON.stringify(stray)} is not expected.`);
        switch (action) {
            case 'list':
                return policies_list(given, terminal);
            case 'show':
                return policies_show(required(operand, 'show NAME'), terminal);
            case 'validate':
                return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(366), __nccwpck_require__.e(375), __nccwpck_require__.e(104), __nccwpck_require__.e(472), __nccwpck_require__.e(945), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).validate(required(operand, 'validate DIR'), terminal);
            case 'test':
                return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(366), __nccwpck_require__.e(375), __nccwpck_require__.e(104), __nccwpck_require__.e(472), __nccwpck_require__.e(945), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).test(required(operand, 'test DIR'), terminal);
            default:
                throw usage(policies, action === undefined ? 'What about policies?' : `there is no "policies ${action}".`);
        }
    },
};
function required(operand, form) {
    if (operand === undefined)
        throw usage(policies, `policies ${form} needs its operand.`);
    return operand;
}
function policies_list(given, terminal) {
    const library = (0,cli_embedded/* loadLibrary */._)();
    const output = readChoice('--output', given.value('output') ?? 'table', policies_OUTPUTS);
    const framework = given.value('framework');
    const severity = readSeverity(given.value('severity'));
    const provider = given.value('provider')?.toLowerCase();
    const found = library
        .policiesOf(framework === undefined ? [] : [library.framework(framework).id])
        .filter((policy) => severity === undefined || policy.rules.some((rule) => rule.severity === severity))
        .filter((policy) => provider === undefined || providersOf(policy).includes(provider));
    if (output === 'json') {
        terminal.print(`${JSON.stringify(found, null, 2)}\n`);
    }
    else {
        const rows = found.map((policy) => [policy.name, severitiesOf(policy), policy.resource_types.join(', ')]);
        terminal.print(columns([['POLICY', 'SEVERITY', 'RESOURCES'], ...rows]));
    }
    return 0;
}
function readSeverity(text) {
    const severity = text?.toUpperCase();
    if (severity === undefined || (0,contract_severity/* isSeverity */._Z)(severity))
        return severity;
    throw new errors/* ConfigError */.xL('input-invalid', `--severity is ${JSON.stringify(text)}; it takes one of ${contract_severity/* SEVERITIES */.oC.join(', ')}.`);
}
/** As the resource types name them: `AWS::S3::Bucket` is of aws. */
function providersOf(policy) {
    return policy.resource_types.map((type) => {
        if (type.startsWith('Microsoft.'))
            return 'azure';
        if (type.includes('googleapis.com/'))
            return 'gcp';
        return (type.split('::')[0] ?? type).toLowerCase();
    });
}
function severitiesOf(policy) {
    return contract_severity/* SEVERITIES */.oC.filter((severity) => policy.rules.some((rule) => rule.severity === severity)).join(', ');
}
function policies_show(name, terminal) {
    for (const policy of (0,cli_embedded/* loadLibrary */._)().find(name))
        terminal.print(describe(policy));
    return 0;
}
function describe(policy) {
    const { remediation } = policy;
    const texts = [
        remediation.summary,
        remediation.terraform,
        remediation.cloudformation,
        remediation.kubernetes,
    ];
    const sections = [
        ['Resources', policy.resource_types],
        [
            'Rules',
            policy.rules.map((rule) => `${rule.id} (${rule.severity}, ${rule.effect}): ${rule.condition.trim()}`),
        ],
        ['Remediation', texts.map((text) => text.trim()).filter((text) => text !== '')],
        ['Controls', policy.compliance_mapping.map(({ framework, control }) => `${framework} ${control}`)],
        ['Aliases', policy.aliases],
        ['References', policy.references],
    ];
    return [
        policy.name,
        '',
        policy.description.trim(),
        ...sections
            .filter(([, entries]) => entries.length > 0)
            .flatMap(([title, entries]) => [
            '',
            `${title}:`,
            ...entries.map((entry) => `  ${entry.replaceAll('\n', '\n  ')}`),
        ]),
        '',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/engine/adapt/describe.js
var adapt_describe = __nccwpck_require__(8187);
;// CONCATENATED MODULE: ./build/cli/resources.js






const resources_OUTPUTS = ['table', 'json'];
const resources = {
    name: 'resources',
    summary: 'Lists the resource types that policies are written against, and shows their attributes.',
    operands: 'list|show TYPE',
    options: { output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' } },
    examples: [
        {
            purpose: 'what a condition can say about a bucket',
            command: 'policycortex resources show AWS::S3::Bucket',
        },
    ],
    run: async (given, terminal) => {
        const [action, type, stray] = given.operands;
        const output = readChoice('--output', given.value('output') ?? 'table', resources_OUTPUTS);
        if (stray !== undefined)
            throw usage(resources, `${JSON.stringify(stray)} is not expected.`);
        if (action === 'list' && type === undefined) {
            const types = (0,adapt_describe/* describeTypes */.n)();
            const rows = types.map(({ type, nativeTypes }) => [type, nativeTypes.join(', ')]);
            terminal.print(output === 'json' ? json(types) : columns([['TYPE', 'WRITTEN AS'], ...rows]));
            return 0;
        }
        if (action === 'show' && type !== undefined) {
            const description = find(type);
            terminal.print(output === 'json' ? json(description) : resources_describe(description));
            return 0;
        }
        throw usage(resources, 'resources takes "list" or "show TYPE".');
    },
};
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** By its name or that of a native type, upper and lower case alike. */
function find(name) {
    const types = (0,adapt_describe/* describeTypes */.n)();
    const wanted = name.toLowerCase();
    const found = types.find(({ type }) => type.toLowerCase() === wanted) ??
        types.find(({ nativeTypes }) => nativeTypes.some((native) => native.toLowerCase() === wanted));
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(name, types.flatMap(({ type, nativeTypes }) => [type, ...nativeTypes]));
    throw new errors/* ConfigError */.xL('name-unknown', `the model has no resource type ${JSON.stringify(name)}${meant === undefined ? '' : `; did you mean ${meant}`}. ` +
        '"policycortex resources list" shows all. A policy can also name a native type; then "resource" is the block as written.');
}
function resources_describe({ type, description, nativeTypes, isOpen, attributes }) {
    return [
        type,
        '',
        description,
        '',
        `Written as: ${nativeTypes.join(', ')}`,
        '',
        'Attributes:',
        ...attributeLines(attributes, '  '),
        ...(isOpen ? ['', "Other attributes are named as in the resource's own manifest."] : []),
        '',
    ].join('\n');
}
function attributeLines(attributes, indent) {
    return Object.entries(attributes).flatMap(([name, attribute]) => {
        const type = [attribute.type, attribute.unit].filter((part) => part !== undefined).join(', ');
        const places = Object.entries(attribute.writtenAs ?? {}).map(([format, written]) => `${indent}    ${format}: ${written.join(', or ')}`);
        return [
            `${indent}${name} (${type}): ${attribute.description}`,
            ...places,
            ...attributeLines(attribute.attributes ?? {}, `${indent}  `),
        ];
    });
}

;// CONCATENATED MODULE: ./build/cli/scan.js





const scan_OUTPUTS = ['table', 'json'];
const scan = {
    name: 'scan',
    summary: 'Scans infrastructure code and reports what violates a policy.',
    operands: '[infrastructure]',
    options: {
        ...SCAN_OPTIONS,
        output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' },
        'exit-code': { value: 'N', description: 'the exit code when there are violations', default: '0' },
    },
    examples: [
        {
            purpose: 'scan a directory and keep the report',
            command: 'policycortex scan infrastructure --path ./infrastructure --output json > scan-results.json',
        },
        {
            purpose: 'fail a script when anything violates a policy of SOC 2',
            command: 'policycortex scan --path . --frameworks soc2 --exit-code 1',
        },
    ],
    run: async (given, terminal) => {
        checkTarget(given);
        const output = readChoice('--output', given.value('output') ?? 'table', scan_OUTPUTS);
        const exitCode = readExitCode(given.value('exit-code') ?? '0');
        const report = await scanAsAsked(given, terminal);
        print(output === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderTable(report, null, terminal), terminal);
        return report.summary.total_violations > 0 ? exitCode : 0;
    },
};
function checkTarget(given) {
    const [target, ...more] = given.operands;
    if (target === undefined || (target === 'infrastructure' && more.length === 0))
        return;
    const stray = target === 'infrastructure' ? (more[0] ?? '') : target;
    throw usage(scan, `${JSON.stringify(stray)} is nothing that can be scanned; did you mean --path ${stray}?`);
}
function readExitCode(text) {
    if (/^\d{1,3}$/.test(text) && Number(text) <= 255)
        return Number(text);
    throw new errors/* ConfigError */.xL('input-invalid', `--exit-code is ${JSON.stringify(text)}; it takes a number from 0 to 255.`);
}
function print(text, terminal) {
    terminal.print(text);
}

;// CONCATENATED MODULE: ./build/cli/run.js











const COMMANDS = [scan, gate, inventory, policies, frameworks, resources];
/** Exit code for wrong usage, wrong input, and for whatever kept the gate from a verdict. */
const NO_VERDICT = 2;
/** Runs one command line and gives its exit code. Whatever goes wrong is said on standard error. */
async function run(argv, terminal) {
    try {
        return await dispatch(argv, terminal);
    }
    catch (error) {
        const isExpected = error instanceof errors/* ConfigError */.xL || error instanceof errors/* ScanError */.sC;
        terminal.say(`policycortex: ${isExpected ? error.message : `unexpected error: ${(0,errors/* messageOf */.bD)(error)}`}\n`);
        if (!isExpected && error instanceof Error)
            terminal.say(`${error.stack ?? ''}\n`);
        return NO_VERDICT;
    }
}
async function dispatch(argv, terminal) {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.print(renderHelp(COMMANDS));
        return name === undefined ? NO_VERDICT : 0;
    }
    if (name === '--version' || name === '-V') {
        terminal.print(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined)
        throw unknownCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.print(renderCommandHelp(command));
        return 0;
    }
    return command.run(parseArguments(command, rest), terminal);
}
function unknownCommand(name) {
    const names = COMMANDS.map((command) => command.name);
    const suggestion = (0,nearest/* nearest */.p)(name, names);
    return new errors/* ConfigError */.xL('name-unknown', `there is no command ${JSON.stringify(name)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"`}. ` +
        `The commands are ${names.join(', ')}. See: policycortex --help`);
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** The terminal of a process; colour only where standard output is one, never with `NO_COLOR` (no-color.org). */
function openTerminal(process) {
    const { env, stdout, stderr } = process;
    return {
        cwd: process.cwd(),
        environment: env,
        width: stdout.columns ?? 100,
        colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        isWatched: stderr.isTTY === true && env['TERM'] !== 'dumb',
        print: (text) => void stdout.write(text),
        say: (text) => void stderr.write(text),
        flash: (text) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(stderr.fd, text),
    };
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   sC: () => (/* binding */ ScanError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* unused harmony export DeliveryError */
/**
 * The errors that have a name. Each message says what is wrong, where, and what to do about it.
 * Any other error that reaches an entry point is a bug, and is shown with its stack.
 */
class GateError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.name = new.target.name;
    }
}
/** Something that the user can put right: an input, an option, a file of theirs. */
class ConfigError extends GateError {
}
/** No verdict could be reached: the tool, its installation or its report failed. The gate fails closed. */
class ScanError extends GateError {
}
/** The verdict could not be told to someone. Warns; never changes the verdict. */
class DeliveryError extends (/* unused pure expression or super */ null && (GateError)) {
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frameworkKey)
/* harmony export */ });
/** What a framework's name comes down to: `soc2`, `SOC-2` and `SOC2` are one framework, `pci-dss` and `PCI_DSS` another. */
function frameworkKey(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer words are not misspelt, they are other words; and the distance takes the product of the lengths. */
const LONGEST = 80;
/** The candidate that a misspelt word most likely meant; undefined when none is near. The first of equally near ones. */
function nearest(word, candidates) {
    if (word.length > LONGEST)
        return undefined;
    const typed = word.toLowerCase();
    let best;
    let bestDistance = Math.min(3, Math.ceil(word.length / 2)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(typed, candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours; gives `limit` as soon as it is reached. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(last[b.length] ?? limit, limit);
}


/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   _Z: () => (/* binding */ isSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How bad a violation is, most severe first. The only four there are. */
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
function isSeverity(text) {
    return SEVERITIES.includes(text);
}
/** Sorts the more severe first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Counts what it is given by severity; a severity that does not occur counts 0. */
function countBySeverity(items) {
    const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 };
    for (const item of items)
        counts[item.severity] += 1;
    return counts;
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the action and of the CLI that it embeds; the same as in package.json. */
const VERSION = '1.0.0';


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeType),
/* harmony export */   n: () => (/* binding */ describeTypes)
/* harmony export */ });
/* harmony import */ var _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8881);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8313);


/** What people read about the canonical types, and what conditions are checked against; sorted by type. */
function describeTypes() {
    return _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .CANONICAL_TYPES */ .h.map(describe).sort((a, b) => (a.type < b.type ? -1 : 1));
}
/** The description of a canonical type; undefined for a native one. */
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
/** The attributes as the model has them, each with its places in the formats that can write the type. */
function describeAttributes(canonical) {
    return DIALECTS.reduce((attributes, dialect) => {
        const [plan] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTypes */ .v)([canonical], dialect);
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
function showPlace({ satellite, steps, isCaseFolded, choice }) {
    const names = [...steps, ...(choice?.then ?? [])];
    const path = (isCaseFolded ? names.map(capitalised) : names).join('.');
    if (satellite === undefined)
        return path;
    return path === '' ? satellite : `${path} of ${satellite}`;
}
function capitalised(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ planTypes)
/* harmony export */ });
/** The plans of all types that a format can write. */
function planTypes(types, dialect) {
    return types.flatMap((canonical) => {
        const mapping = mappingOf(canonical, dialect);
        if (mapping === undefined)
            return [];
        const below = dialect === 'cloudformation' ? (canonical.cloudformation?.below ?? '') : '';
        return [{ canonical, mapping, attributes: planAttributes(canonical.attributes, dialect, below) }];
    });
}
function mappingOf(canonical, dialect) {
    if (dialect === 'terraform')
        return canonical.terraform;
    return canonical.provider === 'aws' ? { types: [canonical.type], ...canonical.cloudformation } : undefined;
}
function planAttributes(attributes, dialect, below) {
    const plans = [];
    for (const [name, attribute] of Object.entries(attributes)) {
        const places = placesOf(name, attribute, dialect, below);
        const source = plans.find((plan) => plan.name.join('.') === attribute.of);
        const satellites = [...places, ...(source?.places ?? [])].flatMap(({ satellite }) => satellite ?? []);
        const nested = attribute.attributes === undefined ? undefined : planAttributes(attribute.attributes, dialect, '');
        plans.push({ name: name.split('.'), attribute, places, satellites, nested });
    }
    return plans;
}
function placesOf(name, attribute, dialect, below) {
    if (attribute.of !== undefined)
        return [];
    const written = attribute[dialect];
    if (written === undefined) {
        const own = dialect === 'terraform' ? snakeCase(name) : name;
        return [placeOf(below === '' ? own : `${below}.${own}`, dialect)];
    }
    return (isList(written) ? written : [written]).map((place) => placeOf(place, dialect));
}
function placeOf(place, dialect) {
    if (typeof place === 'string')
        return placeOf({ path: place }, dialect);
    const isCaseFolded = dialect === 'cloudformation';
    if ('unknown' in place) {
        const at = splitPath(place.path ?? '', dialect);
        return { ...at, values: undefined, choice: undefined, isCaseFolded, unknown: place.unknown };
    }
    const { path, values, only, except, having, then = '' } = place;
    const { satellite, steps } = splitPath(path, dialect);
    const isChosen = [only, except, having].some((part) => part !== undefined);
    const choice = isChosen
        ? { only: only ?? {}, except: except ?? {}, having, then: splitSteps(then) }
        : undefined;
    return { satellite, steps, values, isCaseFolded, choice, unknown: undefined };
}
/** The satellite stands before a colon; in the names of CloudFormation's types there are colons too. */
function splitPath(path, dialect) {
    const colon = dialect === 'terraform' ? path.indexOf(':') : path.search(/(?<!:):(?!:)/);
    return {
        satellite: colon === -1 ? undefined : path.slice(0, colon),
        steps: splitSteps(path.slice(colon + 1)),
    };
}
function splitSteps(path) {
    return path === '' ? [] : path.split('.');
}
function snakeCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** Array.isArray does not tell readonly arrays apart. */
function isList(place) {
    return Array.isArray(place);
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   ME: () => (/* binding */ fileTooLarge),
/* harmony export */   Sp: () => (/* binding */ tooMuchInAll),
/* harmony export */   qp: () => (/* binding */ tooManyEntries),
/* harmony export */   su: () => (/* binding */ DEFAULT_BUDGET)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

const DEFAULT_BUDGET = {
    entries: 100_000,
    depth: 64,
    fileBytes: 10 * 1024 * 1024,
    totalBytes: 1024 * 1024 * 1024,
};
const ADVICE = 'Scan a narrower path, or move what is not infrastructure out of it.';
function tooManyEntries(path, limit) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: more than ${limit} files and directories to look at. ${ADVICE}`);
}
function tooDeep(path, limit) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: more than ${limit} directories deep. ${ADVICE}`);
}
function fileTooLarge(path, size, limit) {
    const sizes = `${megabytes(size)} is over the limit of ${megabytes(limit)} for a file`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: ${sizes}. ${ADVICE}`);
}
function tooMuchInAll(path, limit) {
    const what = `the files up to this one hold more than ${megabytes(limit)}`;
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('budget-exceeded', `${path}: ${what}. ${ADVICE}`);
}
function megabytes(bytes) {
    return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4940);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1303);




/**
 * Reads a file as text: UTF-8, without its byte order mark. Bytes that are not UTF-8 become U+FFFD, with a warning.
 * Follows no link and opens no device, also when the file was swapped after it was found.
 * Throws a ScanError (`budget-exceeded`) when the file is larger than `limit` bytes.
 */
function readSource(file, limit = _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BUDGET */ .su.fileBytes) {
    let bytes;
    try {
        bytes = readRegular(file, limit);
    }
    catch (cause) {
        if (!isSystemError(cause))
            throw cause;
        const message = `The file could not be read, so it was not scanned: ${cause.message}`;
        return { source: undefined, diagnostics: [about(file.path, 'error', 'file-unreadable', message)] };
    }
    try {
        return { source: new _model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .k(file.path, decode(bytes, true)), diagnostics: [] };
    }
    catch {
        const message = 'The file is not valid UTF-8; the bytes that are not were replaced. Save it as UTF-8.';
        return {
            source: new _model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .k(file.path, decode(bytes, false)),
            diagnostics: [about(file.path, 'warning', 'not-utf8', message)],
        };
    }
}
function readRegular(file, limit) {
    // Neither flag exists on Windows, where both faults they prevent do not either.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!found.isFile())
            throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
        if (found.size > limit)
            throw (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTooLarge */ .ME)(file.path, found.size, limit);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The byte order mark is dropped either way. */
function decode(bytes, isFatal) {
    return new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-8', { fatal: isFatal }).decode(bytes);
}
function isSystemError(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return false;
    return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code);
}
function about(file, level, code, message) {
    return { level, code, message, file, line: null, column: null };
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/** A file as it was read. Everything that the engine says about a line goes back to a source and an offset. */
class Source {
    path;
    text;
    lineStarts;
    constructor(
    /** Relative to where the scan was started, with `/` between the parts. */
    path, text) {
        this.path = path;
        this.text = text;
    }
    /** The position of an offset; one behind the end is the end. */
    position(offset) {
        const starts = (this.lineStarts ??= findLineStarts(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.min(offset, this.text.length) - (starts[low] ?? 0) + 1 };
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}


/***/ }),

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ CANONICAL_TYPES)
});

;// CONCATENATED MODULE: ./build/engine/model/types/aws/compute.js
const COMPUTE = [
    {
        type: 'AWS::EKS::Cluster',
        provider: 'aws',
        description: 'A Kubernetes cluster. Its API endpoint is public, to 0.0.0.0/0, unless the code says otherwise ' +
            '(https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html).',
        terraform: { types: ['aws_eks_cluster'] },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            version: { type: 'string', description: 'The version of Kubernetes.' },
            'resourcesVpcConfig.endpointPublicAccess': {
                type: 'boolean',
                description: 'Whether the API can be reached from the internet.',
                terraform: 'vpc_config.endpoint_public_access',
                fallback: true,
            },
            'resourcesVpcConfig.endpointPrivateAccess': {
                type: 'boolean',
                description: 'Whether the API can be reached inside of the VPC.',
                terraform: 'vpc_config.endpoint_private_access',
                fallback: false,
            },
            'resourcesVpcConfig.publicAccessCidrs': {
                type: 'list',
                description: 'From where the public endpoint can be reached.',
                terraform: 'vpc_config.public_access_cidrs',
                fallback: ['0.0.0.0/0'],
            },
            encryptionConfig: {
                type: 'list',
                description: 'What is encrypted with a KMS key; empty leaves it to EKS.',
                attributes: {
                    resources: { type: 'list', description: '`secrets`.' },
                    'provider.keyArn': { type: 'string', description: 'The KMS key.', terraform: 'provider.key_arn' },
                },
            },
            enabledLogTypes: {
                type: 'list',
                description: 'The logs of the control plane: `api`, `audit`, `authenticator`, `controllerManager`, `scheduler`.',
                terraform: 'enabled_cluster_log_types',
                cloudformation: 'Logging.ClusterLogging.EnabledTypes.*.Type',
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Lambda::Function',
        provider: 'aws',
        description: 'A Lambda function.',
        terraform: { types: ['aws_lambda_function'] },
        cloudformation: { types: ['AWS::Lambda::Function', 'AWS::Serverless::Function'] },
        attributes: {
            functionName: { type: 'string', description: 'The name.' },
            runtime: { type: 'string', description: 'The runtime.' },
            kmsKeyArn: { type: 'string', description: 'The KMS key that the environment is encrypted with.' },
            'environment.variables': { type: 'map', description: 'The environment.' },
            'tracingConfig.mode': {
                type: 'string',
                description: '`Active` traces with X-Ray.',
                cloudformation: ['TracingConfig.Mode', 'Tracing'],
                fallback: 'PassThrough',
            },
            'deadLetterConfig.targetArn': {
                type: 'string',
                description: 'Where events go that failed.',
                cloudformation: ['DeadLetterConfig.TargetArn', 'DeadLetterQueue.TargetArn'],
            },
            reservedConcurrentExecutions: {
                type: 'number',
                description: 'How many run at once at most; -1 for no limit.',
                fallback: -1,
            },
            'vpcConfig.subnetIds': { type: 'list', description: 'The subnets that it runs in.' },
            codeSigningConfigArn: { type: 'string', description: 'What its code must be signed by.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::ElasticLoadBalancingV2::Listener',
        provider: 'aws',
        description: 'A listener of a load balancer.',
        terraform: { types: ['aws_lb_listener', 'aws_alb_listener'] },
        attributes: {
            protocol: { type: 'string', description: '`HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP` …' },
            port: { type: 'number', description: 'The port.' },
            sslPolicy: { type: 'string', description: 'The security policy of TLS.' },
            loadBalancerArn: { type: 'string', description: 'The load balancer.' },
            defaultActions: {
                type: 'list',
                description: 'What it does.',
                terraform: 'default_action',
                attributes: {
                    type: { type: 'string', description: '`forward`, `redirect`, `fixed-response` …' },
                    'redirectConfig.protocol': {
                        type: 'string',
                        description: 'What it redirects to; `#{protocol}` keeps the protocol.',
                        terraform: 'redirect.protocol',
                    },
                    'redirectConfig.port': {
                        type: 'string',
                        description: 'The port that it redirects to.',
                        terraform: 'redirect.port',
                    },
                },
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/data-stores.js
const DATA_STORES = [
    {
        type: 'AWS::RDS::DBInstance',
        provider: 'aws',
        description: 'A database instance. Storage is not encrypted unless the code says so ' +
            '(https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html); an instance of an Aurora ' +
            "cluster has the cluster's storage.",
        terraform: { types: ['aws_db_instance', 'aws_rds_cluster_instance'] },
        attributes: {
            dbInstanceIdentifier: { type: 'string', description: 'The name.', terraform: 'identifier' },
            dbClusterIdentifier: {
                type: 'string',
                description: 'The cluster that it belongs to; null for an instance of its own.',
                terraform: 'cluster_identifier',
            },
            engine: { type: 'string', description: 'The database engine.' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted.',
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
            },
            publiclyAccessible: {
                type: 'boolean',
                description: 'Whether it has a public address. Where it is not written: false, as Terraform sets it; unknown in CloudFormation, ' +
                    'where the VPC and its subnets decide.',
                cloudformation: ['PubliclyAccessible', { unknown: 'where it is not written, the VPC decides' }],
                fallback: false,
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept; 0 for none.',
                unit: 'days',
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            multiAz: {
                type: 'boolean',
                description: 'Whether a copy stands by in another zone.',
                terraform: 'multi_az',
            },
            autoMinorVersionUpgrade: {
                type: 'boolean',
                description: 'Whether minor upgrades are automatic.',
                fallback: true,
            },
            enableIamDatabaseAuthentication: {
                type: 'boolean',
                description: 'Whether IAM identities can log in.',
                terraform: 'iam_database_authentication_enabled',
                fallback: false,
            },
            replicateSourceDb: {
                type: 'string',
                description: 'The database that it is a replica of, whose encryption it takes over in the same region.',
                cloudformation: ['SourceDBInstanceIdentifier', 'SourceDbiResourceId', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: {
                type: 'string',
                description: 'The snapshot that it is made from.',
                cloudformation: ['DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'],
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::RDS::DBCluster',
        provider: 'aws',
        description: 'An Aurora or Multi-AZ cluster. Storage is not encrypted unless the code says so; serverless v1 clusters always are ' +
            '(https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html).',
        terraform: { types: ['aws_rds_cluster'] },
        attributes: {
            dbClusterIdentifier: { type: 'string', description: 'The name.', terraform: 'cluster_identifier' },
            engine: { type: 'string', description: 'The database engine.' },
            engineMode: { type: 'string', description: '`provisioned`, `serverless` …', fallback: 'provisioned' },
            storageEncrypted: {
                type: 'boolean',
                description: 'Whether the storage is encrypted.',
                fallback: false,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for RDS.',
            },
            backupRetentionPeriod: {
                type: 'number',
                description: 'How long backups are kept.',
                unit: 'days',
                fallback: 1,
            },
            deletionProtection: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            globalClusterIdentifier: {
                type: 'string',
                description: 'The global database whose encryption it takes over.',
            },
            replicationSourceIdentifier: {
                type: 'string',
                description: 'The cluster that it is a replica of.',
                cloudformation: ['ReplicationSourceIdentifier', 'SourceDBClusterIdentifier'],
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::EFS::FileSystem',
        provider: 'aws',
        description: 'A network file system. Not encrypted unless the code says so (https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html).',
        terraform: { types: ['aws_efs_file_system'] },
        attributes: {
            encrypted: { type: 'boolean', description: 'Whether it is encrypted.', fallback: false },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for EFS.',
            },
            tags: { type: 'map', description: 'Tags by key.', cloudformation: 'FileSystemTags' },
        },
    },
    {
        type: 'AWS::DynamoDB::Table',
        provider: 'aws',
        description: 'A DynamoDB table. Always encrypted, by default with a key that AWS owns (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html).',
        terraform: { types: ['aws_dynamodb_table'] },
        cloudformation: { types: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'] },
        attributes: {
            tableName: { type: 'string', description: 'The name.', terraform: 'name' },
            'pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled': {
                type: 'boolean',
                description: 'Whether any second of the last 35 days can be restored.',
                terraform: 'point_in_time_recovery.enabled',
                fallback: false,
            },
            'sseSpecification.sseEnabled': {
                type: 'boolean',
                description: 'Whether a KMS key of the account is used.',
                terraform: 'server_side_encryption.enabled',
                fallback: false,
            },
            'sseSpecification.kmsMasterKeyId': {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for DynamoDB.',
                terraform: 'server_side_encryption.kms_key_arn',
            },
            deletionProtectionEnabled: {
                type: 'boolean',
                description: 'Whether deleting it is refused.',
                fallback: false,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/ec2.js
const RULE = {
    ipProtocol: {
        type: 'string',
        description: "`tcp`, `udp`, `icmp`, `icmpv6`, another protocol's number, or `-1` for all.",
    },
    fromPort: {
        type: 'number',
        description: 'The first port, 0 where the protocol is all; of ICMP, the type.',
    },
    toPort: {
        type: 'number',
        description: 'The last port, 65535 where the protocol is all; of ICMP, the code.',
    },
    cidr: {
        type: 'string',
        description: 'The address range, of either family; null where the rule names something else.',
    },
    cidrIp: { type: 'string', description: 'The IPv4 range.' },
    cidrIpv6: { type: 'string', description: 'The IPv6 range.' },
    securityGroupId: {
        type: 'string',
        description: 'The security group at the other end; `self` for this one.',
    },
    prefixListId: { type: 'string', description: 'The prefix list at the other end.' },
    description: { type: 'string', description: 'What the rule is for.' },
};
const METADATA = {
    'metadataOptions.httpTokens': {
        type: 'string',
        description: '`required` switches IMDSv1 off. Where it is not written, AMI and account decide; `optional` was the default.',
    },
    'metadataOptions.httpEndpoint': {
        type: 'string',
        description: '`disabled` switches the metadata service off.',
        fallback: 'enabled',
    },
    'metadataOptions.httpPutResponseHopLimit': { type: 'number', description: 'Hops that a token may travel.' },
};
/** In CloudFormation the root volume is one of the mappings, and known by the names that AMIs give it. */
const ROOT_DEVICES = ['/dev/xvda', '/dev/sda1', '/dev/sda', 'xvda'];
const ROOT_MAPPING = [
    { path: 'BlockDeviceMappings', only: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
    { path: 'BlockDeviceMappings', unknown: 'the AMI decides which of the devices is the root' },
];
const EBS = {
    deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
    encrypted: {
        type: 'boolean',
        description: "Whether the volume is encrypted; null leaves it to the account's default.",
        cloudformation: 'Ebs.Encrypted',
    },
    kmsKeyId: { type: 'string', description: 'The KMS key.', cloudformation: 'Ebs.KmsKeyId' },
    snapshotId: {
        type: 'string',
        description: 'The snapshot that it is made from, whose encryption it takes over.',
        cloudformation: 'Ebs.SnapshotId',
    },
};
/** A launch template nests EBS below the device's mapping; the others write it flat. */
const EBS_NESTED = {
    deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
    ...nested('encrypted', 'boolean', "Whether the volume is encrypted; null leaves it to the account's default."),
    ...nested('kmsKeyId', 'string', 'The KMS key.'),
    ...nested('snapshotId', 'string', 'The snapshot that it is made from, whose encryption it takes over.'),
};
const TAGS = { type: 'map', description: 'Tags by key.' };
const EC2 = [
    {
        type: 'AWS::EC2::SecurityGroup',
        provider: 'aws',
        description: 'A security group with its rules, inline or as resources of their own. A rule that names several ranges counts ' +
            'as one for each. Rules whose group is not in the code stand for a group of which only they are known.',
        terraform: {
            types: ['aws_security_group', 'aws_default_security_group'],
            satellites: {
                aws_security_group_rule: 'security_group_id',
                aws_vpc_security_group_ingress_rule: 'security_group_id',
                aws_vpc_security_group_egress_rule: 'security_group_id',
            },
        },
        cloudformation: {
            satellites: {
                'AWS::EC2::SecurityGroupIngress': 'GroupId',
                'AWS::EC2::SecurityGroupEgress': 'GroupId',
            },
        },
        attributes: {
            groupName: { type: 'string', description: 'The name.', terraform: 'name' },
            groupDescription: { type: 'string', description: 'What the group is for.', terraform: 'description' },
            vpcId: { type: 'string', description: 'The VPC.' },
            tags: TAGS,
            securityGroupIngress: {
                type: 'list',
                description: 'What may come in.',
                terraform: ['ingress', 'aws_security_group_rule:', 'aws_vpc_security_group_ingress_rule:'],
                cloudformation: ['SecurityGroupIngress', 'AWS::EC2::SecurityGroupIngress:'],
                derive: 'ingress',
                attributes: RULE,
            },
            securityGroupEgress: {
                type: 'list',
                description: 'What may go out.',
                terraform: ['egress', 'aws_security_group_rule:', 'aws_vpc_security_group_egress_rule:'],
                cloudformation: ['SecurityGroupEgress', 'AWS::EC2::SecurityGroupEgress:'],
                derive: 'egress',
                attributes: RULE,
            },
        },
    },
    {
        type: 'AWS::EC2::VPC',
        provider: 'aws',
        description: 'A virtual private cloud, with its flow logs.',
        terraform: { types: ['aws_vpc', 'aws_default_vpc'], satellites: { aws_flow_log: 'vpc_id' } },
        cloudformation: {
            satellites: { 'AWS::EC2::FlowLog': { by: 'ResourceId', only: { ResourceType: 'VPC' } } },
        },
        attributes: {
            cidrBlock: { type: 'string', description: 'The address range.' },
            tags: TAGS,
            'flow_logs.enabled': {
                type: 'boolean',
                description: 'Whether traffic is recorded by a flow log of the whole VPC.',
                terraform: 'aws_flow_log:',
                cloudformation: 'AWS::EC2::FlowLog:',
                derive: 'exists',
                fallback: false,
            },
            'flow_logs.trafficType': {
                type: 'string',
                description: '`ALL`, `ACCEPT` or `REJECT`.',
                terraform: 'aws_flow_log:traffic_type',
                cloudformation: 'AWS::EC2::FlowLog:TrafficType',
            },
        },
    },
    {
        type: 'AWS::EC2::Instance',
        provider: 'aws',
        description: 'A virtual machine.',
        terraform: { types: ['aws_instance'] },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'The launch template that gives what is not written here.',
            },
            associatePublicIpAddress: {
                type: 'boolean',
                description: 'Whether it gets a public address; null leaves it to the subnet.',
                cloudformation: 'NetworkInterfaces.AssociatePublicIpAddress',
            },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                cloudformation: ROOT_MAPPING,
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
                cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
                attributes: EBS,
            },
            iamInstanceProfile: { type: 'string', description: 'What gives it a role.' },
            monitoring: { type: 'boolean', description: 'Detailed monitoring.' },
            userData: { type: 'string', description: 'What runs at the first start.' },
            tags: TAGS,
        },
    },
    {
        type: 'AWS::EC2::LaunchTemplate',
        provider: 'aws',
        description: 'What instances are launched with. The attributes are those of the launch template data.',
        terraform: { types: ['aws_launch_template'] },
        cloudformation: { below: 'LaunchTemplateData' },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'Null: a launch template has no other below it.',
                terraform: [],
                cloudformation: [],
            },
            networkInterfaces: {
                type: 'list',
                description: 'The network interfaces.',
                attributes: {
                    associatePublicIpAddress: { type: 'boolean', description: 'Whether it gets a public address.' },
                },
            },
            blockDeviceMappings: { type: 'list', description: 'The EBS volumes.', attributes: EBS_NESTED },
            userData: { type: 'string', description: 'What runs at the first start, in Base64.' },
            tags: { ...TAGS, cloudformation: 'TagSpecifications.Tags' },
        },
    },
    {
        type: 'AWS::AutoScaling::LaunchConfiguration',
        provider: 'aws',
        description: 'What instances of an auto scaling group are launched with, in the old way.',
        terraform: { types: ['aws_launch_configuration'] },
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'Null: a launch configuration has none.',
                terraform: [],
                cloudformation: [],
            },
            associatePublicIpAddress: { type: 'boolean', description: 'Whether instances get a public address.' },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                cloudformation: ROOT_MAPPING,
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
                cloudformation: { path: 'BlockDeviceMappings', except: { DeviceName: ROOT_DEVICES }, having: 'Ebs' },
                attributes: EBS,
            },
            userData: { type: 'string', description: 'What runs at the first start.' },
        },
    },
    {
        type: 'AWS::EC2::Volume',
        provider: 'aws',
        description: "An EBS volume. Where `encrypted` is not written, the account's default decides, which is off unless it was switched on " +
            '(https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html).',
        terraform: { types: ['aws_ebs_volume'] },
        attributes: {
            encrypted: { type: 'boolean', description: 'Whether it is encrypted.', fallback: false },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key; without one, the key that AWS manages for EBS.',
            },
            size: { type: 'number', description: 'The size.', unit: 'GiB' },
            snapshotId: {
                type: 'string',
                description: 'The snapshot that it is made from, whose encryption it takes over.',
            },
            tags: TAGS,
        },
    },
];
function nested(name, type, description) {
    const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return { [name]: { type, description, terraform: `ebs.${snake}`, cloudformation: `Ebs.${name}` } };
}

;// CONCATENATED MODULE: ./build/engine/model/types/aws/iam-statement.js
/** The attributes of a statement of an IAM policy document, whatever the document was written in. */
const STATEMENT = {
    sid: { type: 'string', description: 'The name of the statement.' },
    effect: { type: 'string', description: '`Allow` or `Deny`.' },
    actions: { type: 'list', description: 'What the statement is about, as written: `s3:GetObject`, `*`.' },
    notActions: { type: 'list', description: 'What it is not about.' },
    resources: { type: 'list', description: 'ARNs, or `*`.' },
    notResources: { type: 'list', description: 'ARNs that it does not apply to.' },
    principals: {
        type: 'list',
        description: 'Who it applies to.',
        attributes: {
            type: {
                type: 'string',
                description: '`AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everyone.',
            },
            identifiers: { type: 'list', description: 'ARNs, account ids, service names, or `*`.' },
        },
    },
    notPrincipals: {
        type: 'list',
        description: 'Who it does not apply to.',
        attributes: {
            type: { type: 'string', description: 'As in `principals`.' },
            identifiers: { type: 'list', description: 'As in `principals`.' },
        },
    },
    conditions: {
        type: 'list',
        description: 'When it applies.',
        attributes: {
            test: { type: 'string', description: 'The operator: `StringEquals`, `Bool`.' },
            variable: { type: 'string', description: 'The condition key: `aws:SourceArn`.' },
            values: { type: 'list', description: 'What it is compared with.' },
        },
    },
};
/** The statements of the policy documents at these places; in CloudFormation at `PolicyDocument`, unless it is elsewhere. */
function statements(description, terraform, cloudformation = ['PolicyDocument']) {
    return {
        type: 'list',
        description,
        terraform,
        cloudformation,
        derive: 'statements',
        attributes: STATEMENT,
    };
}

;// CONCATENATED MODULE: ./build/engine/model/types/aws/messaging.js

const MESSAGING = [
    {
        type: 'AWS::SNS::Topic',
        provider: 'aws',
        description: 'An SNS topic. Not encrypted at rest unless it has a KMS key (https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html).',
        terraform: {
            types: ['aws_sns_topic'],
            satellites: { aws_sns_topic_policy: 'arn' },
            names: ['name'],
        },
        cloudformation: {
            satellites: { 'AWS::SNS::TopicPolicy': 'Topics', 'AWS::SNS::TopicInlinePolicy': 'TopicArn' },
            names: ['TopicName'],
        },
        attributes: {
            topicName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: {
                type: 'string',
                description: 'The KMS key; `alias/aws/sns` is the one that AWS manages.',
            },
            statements: statements("The statements of the topic's policy.", ['aws_sns_topic_policy:policy', 'policy'], ['AWS::SNS::TopicPolicy:PolicyDocument', 'AWS::SNS::TopicInlinePolicy:PolicyDocument']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::SQS::Queue',
        provider: 'aws',
        description: 'An SQS queue. Where neither a KMS key nor `sqsManagedSseEnabled` is written, AWS encrypts new queues with keys of ' +
            'its own (SSE-SQS, https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html).',
        terraform: {
            types: ['aws_sqs_queue'],
            satellites: { aws_sqs_queue_policy: 'queue_url' },
            names: ['name'],
        },
        cloudformation: {
            satellites: { 'AWS::SQS::QueuePolicy': 'Queues', 'AWS::SQS::QueueInlinePolicy': 'Queue' },
            names: ['QueueName'],
        },
        attributes: {
            queueName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: { type: 'string', description: 'The KMS key.' },
            sqsManagedSseEnabled: {
                type: 'boolean',
                description: 'Encryption with keys of SQS (SSE-SQS), as written; null leaves it to AWS, which encrypts.',
            },
            statements: statements("The statements of the queue's policy.", ['aws_sqs_queue_policy:policy', 'policy'], ['AWS::SQS::QueuePolicy:PolicyDocument', 'AWS::SQS::QueueInlinePolicy:PolicyDocument']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/s3.js

const SSE = 'aws_s3_bucket_server_side_encryption_configuration:rule.apply_server_side_encryption_by_default';
const SSE_INLINE = 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default';
const CFN_SSE = 'BucketEncryption.ServerSideEncryptionConfiguration';
const CANNED_ACLS = {
    Private: 'private',
    PublicRead: 'public-read',
    PublicReadWrite: 'public-read-write',
    AuthenticatedRead: 'authenticated-read',
    LogDeliveryWrite: 'log-delivery-write',
    BucketOwnerRead: 'bucket-owner-read',
    BucketOwnerFullControl: 'bucket-owner-full-control',
    AwsExecRead: 'aws-exec-read',
};
const STATUS = { true: 'Enabled', false: 'Suspended' };
const MFA = { true: 'Enabled', false: 'Disabled' };
const S3 = [
    {
        type: 'AWS::S3::Bucket',
        provider: 'aws',
        description: 'An S3 bucket with everything that is configured beside it. Defaults of AWS that count where nothing is written: ' +
            'objects are encrypted with SSE-S3 (since January 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html); ' +
            'new buckets block public access and have no ACLs (since April 2023, https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html). ' +
            '`bucketEncryption` and `publicAccessBlockConfiguration` are null unless the code declares them.',
        terraform: {
            types: ['aws_s3_bucket'],
            names: ['bucket'],
            satellites: {
                aws_s3_bucket_acl: 'bucket',
                aws_s3_bucket_lifecycle_configuration: 'bucket',
                aws_s3_bucket_logging: 'bucket',
                aws_s3_bucket_ownership_controls: 'bucket',
                aws_s3_bucket_policy: 'bucket',
                aws_s3_bucket_public_access_block: 'bucket',
                aws_s3_bucket_server_side_encryption_configuration: 'bucket',
                aws_s3_bucket_versioning: 'bucket',
            },
        },
        cloudformation: { satellites: { 'AWS::S3::BucketPolicy': 'Bucket' }, names: ['BucketName'] },
        attributes: {
            bucketName: { type: 'string', description: 'The name.', terraform: 'bucket' },
            tags: { type: 'map', description: 'Tags by key.' },
            accessControl: {
                type: 'string',
                description: 'The canned ACL: `private`, `public-read`, `public-read-write`, `authenticated-read`, `log-delivery-write` …',
                terraform: ['aws_s3_bucket_acl:acl', 'acl'],
                cloudformation: { path: 'AccessControl', values: CANNED_ACLS },
            },
            grants: {
                type: 'list',
                description: 'The grants of an ACL that is written out.',
                terraform: ['aws_s3_bucket_acl:access_control_policy.grant', 'grant'],
                cloudformation: [],
                attributes: {
                    uri: {
                        type: 'string',
                        description: 'The group, where it is given to one.',
                        terraform: ['grantee.uri', 'uri'],
                    },
                    id: { type: 'string', description: 'The canonical user id.', terraform: ['grantee.id', 'id'] },
                    permissions: {
                        type: 'list',
                        description: '`READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`.',
                        terraform: ['permission', 'permissions'],
                    },
                },
            },
            objectOwnership: {
                type: 'string',
                description: '`BucketOwnerEnforced` switches ACLs off.',
                terraform: 'aws_s3_bucket_ownership_controls:rule.object_ownership',
                cloudformation: 'OwnershipControls.Rules.ObjectOwnership',
            },
            publicAccessBlockConfiguration: {
                type: 'map',
                description: 'The public access block that the code declares; null where it declares none.',
                terraform: 'aws_s3_bucket_public_access_block:',
                cloudformation: 'PublicAccessBlockConfiguration',
                attributes: {
                    blockPublicAcls: { type: 'boolean', description: 'Public ACLs are refused.', fallback: false },
                    blockPublicPolicy: {
                        type: 'boolean',
                        description: 'Public bucket policies are refused.',
                        fallback: false,
                    },
                    ignorePublicAcls: { type: 'boolean', description: 'Public ACLs have no effect.', fallback: false },
                    restrictPublicBuckets: {
                        type: 'boolean',
                        description: 'A bucket with a public policy is open to the account and AWS services only.',
                        fallback: false,
                    },
                },
            },
            publicAccessBlock: {
                type: 'boolean',
                description: 'Whether all four settings of the public access block are on. Where the code declares none: true, as AWS sets up new buckets.',
                of: 'publicAccessBlockConfiguration',
                derive: 'every',
                fallback: true,
            },
            'encryption.enabled': {
                type: 'boolean',
                description: 'Whether new objects are encrypted. Always true: AWS does so by default, and it cannot be switched off.',
                terraform: [],
                cloudformation: [],
                fallback: true,
            },
            'encryption.sseAlgorithm': {
                type: 'string',
                description: '`AES256` (SSE-S3, the default), `aws:kms` or `aws:kms:dsse`.',
                terraform: [`${SSE}.sse_algorithm`, `${SSE_INLINE}.sse_algorithm`],
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.SSEAlgorithm`,
                fallback: 'AES256',
            },
            'encryption.kmsMasterKeyId': {
                type: 'string',
                description: 'The KMS key; without one, aws:kms uses the key that AWS manages for S3.',
                terraform: [`${SSE}.kms_master_key_id`, `${SSE_INLINE}.kms_master_key_id`],
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault.KMSMasterKeyID`,
            },
            'encryption.bucketKeyEnabled': {
                type: 'boolean',
                description: 'Whether an S3 bucket key saves calls to KMS.',
                terraform: [
                    'aws_s3_bucket_server_side_encryption_configuration:rule.bucket_key_enabled',
                    'server_side_encryption_configuration.rule.bucket_key_enabled',
                ],
                cloudformation: `${CFN_SSE}.BucketKeyEnabled`,
            },
            bucketEncryption: {
                type: 'map',
                description: 'The default encryption that the code declares; null where it declares none.',
                terraform: [SSE, SSE_INLINE],
                cloudformation: `${CFN_SSE}.ServerSideEncryptionByDefault`,
                attributes: {
                    sseAlgorithm: { type: 'string', description: '`AES256`, `aws:kms` or `aws:kms:dsse`.' },
                    kmsMasterKeyId: { type: 'string', description: 'The KMS key.' },
                },
            },
            'versioning.status': {
                type: 'string',
                description: '`Enabled`, `Suspended` or `Disabled`; null where it was never switched on.',
                terraform: [
                    'aws_s3_bucket_versioning:versioning_configuration.status',
                    { path: 'versioning.enabled', values: STATUS },
                ],
                cloudformation: 'VersioningConfiguration.Status',
            },
            'versioning.mfaDelete': {
                type: 'string',
                description: '`Enabled` when a version can only be deleted with a second factor.',
                terraform: [
                    'aws_s3_bucket_versioning:versioning_configuration.mfa_delete',
                    { path: 'versioning.mfa_delete', values: MFA },
                ],
                cloudformation: [],
            },
            loggingConfiguration: {
                type: 'map',
                description: 'Server access logging; null where it is off.',
                terraform: ['aws_s3_bucket_logging:', 'logging'],
                attributes: {
                    destinationBucketName: {
                        type: 'string',
                        description: 'Where the logs go.',
                        terraform: 'target_bucket',
                    },
                    logFilePrefix: {
                        type: 'string',
                        description: 'What their names start with.',
                        terraform: 'target_prefix',
                    },
                },
            },
            lifecycleRules: {
                type: 'list',
                description: 'The lifecycle rules.',
                terraform: ['aws_s3_bucket_lifecycle_configuration:rule', 'lifecycle_rule'],
                cloudformation: 'LifecycleConfiguration.Rules',
                attributes: {
                    id: { type: 'string', description: 'The name of the rule.' },
                    status: {
                        type: 'string',
                        description: '`Enabled` or `Disabled`.',
                        terraform: ['status', { path: 'enabled', values: { true: 'Enabled', false: 'Disabled' } }],
                    },
                },
            },
            statements: statements('The statements of the bucket policy.', ['aws_s3_bucket_policy:policy', 'policy'], ['AWS::S3::BucketPolicy:PolicyDocument']),
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/security.js

const SECURITY = [
    {
        type: 'AWS::CloudTrail::Trail',
        provider: 'aws',
        description: 'A trail of what happens in the account. Validation, further regions and KMS are off unless the code says so (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html).',
        terraform: { types: ['aws_cloudtrail'] },
        attributes: {
            trailName: { type: 'string', description: 'The name.', terraform: 'name' },
            isLogging: {
                type: 'boolean',
                description: 'Whether it records.',
                terraform: 'enable_logging',
                fallback: true,
            },
            isMultiRegionTrail: {
                type: 'boolean',
                description: 'Whether it records all regions.',
                fallback: false,
            },
            enableLogFileValidation: {
                type: 'boolean',
                description: 'Whether digest files show if a log was changed.',
                fallback: false,
            },
            includeGlobalServiceEvents: {
                type: 'boolean',
                description: 'Whether it records IAM and other global services.',
                fallback: true,
            },
            kmsKeyId: {
                type: 'string',
                description: 'The KMS key that logs are encrypted with; without one, SSE-S3.',
            },
            cloudWatchLogsLogGroupArn: {
                type: 'string',
                description: 'The log group that events are sent to.',
                terraform: 'cloud_watch_logs_group_arn',
            },
            s3BucketName: { type: 'string', description: 'Where logs go.', terraform: 's3_bucket_name' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::KMS::Key',
        provider: 'aws',
        description: 'A KMS key. Its material is not rotated unless the code says so; asymmetric and HMAC keys cannot be (https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).',
        terraform: { types: ['aws_kms_key'], satellites: { aws_kms_key_policy: 'key_id' } },
        attributes: {
            enableKeyRotation: {
                type: 'boolean',
                description: 'Whether the material is renewed by itself.',
                fallback: false,
            },
            rotationPeriodInDays: { type: 'number', description: 'How often.', unit: 'days' },
            keySpec: {
                type: 'string',
                description: '`SYMMETRIC_DEFAULT`, `RSA_2048` …',
                terraform: 'customer_master_key_spec',
                fallback: 'SYMMETRIC_DEFAULT',
            },
            keyUsage: {
                type: 'string',
                description: '`ENCRYPT_DECRYPT`, `SIGN_VERIFY` …',
                fallback: 'ENCRYPT_DECRYPT',
            },
            customKeyStoreId: {
                type: 'string',
                description: 'The key store outside of KMS that holds it; such keys cannot be rotated.',
            },
            enabled: {
                type: 'boolean',
                description: 'Whether it can be used.',
                terraform: 'is_enabled',
                fallback: true,
            },
            pendingWindowInDays: {
                type: 'number',
                description: 'How long deleting it waits.',
                unit: 'days',
                terraform: 'deletion_window_in_days',
            },
            statements: statements('The statements of the key policy.', ['aws_kms_key_policy:policy', 'policy'], ['KeyPolicy']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::ManagedPolicy',
        provider: 'aws',
        description: 'A policy of its own, to be attached to identities.',
        terraform: { types: ['aws_iam_policy'] },
        attributes: {
            managedPolicyName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('What it says.', ['policy']),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::Policy',
        provider: 'aws',
        description: 'A policy that is part of a role, a user or a group.',
        terraform: { types: ['aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'] },
        cloudformation: {
            types: ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
        },
        attributes: {
            policyName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('What it says.', ['policy']),
        },
    },
    {
        type: 'AWS::IAM::User',
        provider: 'aws',
        description: 'A user. In Terraform its inline policies are resources of their own.',
        terraform: {
            types: ['aws_iam_user'],
            names: ['name'],
            satellites: { aws_iam_user_policy_attachment: 'user' },
        },
        attributes: {
            userName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: 'aws_iam_user_policy_attachment:policy_arn',
            },
            permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::Group',
        provider: 'aws',
        description: 'A group of users. In Terraform its inline policies are resources of their own.',
        terraform: {
            types: ['aws_iam_group'],
            names: ['name'],
            satellites: { aws_iam_group_policy_attachment: 'group' },
        },
        attributes: {
            groupName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('The statements of its inline policies.', [], ['Policies.*.PolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: 'aws_iam_group_policy_attachment:policy_arn',
            },
        },
    },
    {
        type: 'AWS::IAM::Role',
        provider: 'aws',
        description: 'A role.',
        terraform: {
            types: ['aws_iam_role'],
            names: ['name'],
            satellites: { aws_iam_role_policy_attachment: 'role' },
        },
        attributes: {
            roleName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('The statements of its inline policies.', ['inline_policy.*.policy'], ['Policies.*.PolicyDocument']),
            'assumeRolePolicyDocument.statements': statements('Who may assume it.', ['assume_role_policy'], ['AssumeRolePolicyDocument']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: ['managed_policy_arns', 'aws_iam_role_policy_attachment:policy_arn'],
                cloudformation: 'ManagedPolicyArns',
            },
            permissionsBoundary: { type: 'string', description: 'The ARN of what bounds its rights.' },
            maxSessionDuration: {
                type: 'number',
                description: 'How long a session lasts at most.',
                unit: 'seconds',
                fallback: 3600,
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::IAM::PolicyDocument',
        provider: 'aws',
        description: "A document of Terraform's `aws_iam_policy_document` that nothing else in the code takes in: it is handed to a module that is not there, or out of this one. Others are part of what takes them in.",
        attributes: { statements: statements('What it says.', []) },
    },
    {
        type: 'AWS::SSO::PermissionSet',
        provider: 'aws',
        description: 'What IAM Identity Center lets users do in the accounts that it is assigned to.',
        terraform: {
            types: ['aws_ssoadmin_permission_set'],
            satellites: {
                aws_ssoadmin_managed_policy_attachment: 'permission_set_arn',
                aws_ssoadmin_permission_set_inline_policy: 'permission_set_arn',
            },
        },
        attributes: {
            name: { type: 'string', description: 'The name.' },
            statements: statements('The statements of its inline policy.', ['aws_ssoadmin_permission_set_inline_policy:inline_policy'], ['InlinePolicy']),
            managedPolicies: {
                type: 'list',
                description: 'The ARNs of the managed policies of AWS that are attached.',
                terraform: 'aws_ssoadmin_managed_policy_attachment:managed_policy_arn',
            },
            sessionDuration: { type: 'string', description: 'How long a session lasts, as in ISO 8601: `PT1H`.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/docker.js
const COMMAND = {
    name: { type: 'string', description: 'The program, without its directory: `apt-get`.' },
    arguments: { type: 'list', description: 'What stands behind it, word by word.' },
    environment: {
        type: 'list',
        description: 'The variables that are set for this command alone.',
        attributes: {
            name: { type: 'string', description: 'The name.' },
            value: { type: 'string', description: 'The value.' },
        },
    },
    text: { type: 'string', description: 'The command as written.' },
};
const FILES = {
    sources: { type: 'list', description: 'What is put into the image: paths, URLs, here-documents.' },
    destination: { type: 'string', description: 'Where it is put.' },
    from: {
        type: 'string',
        description: 'The stage or image that it is taken from; null for the build context.',
    },
    chown: { type: 'string', description: 'Whose it is going to be.' },
    chmod: { type: 'string', description: 'Its permissions.' },
    checksum: { type: 'string', description: 'The checksum that what is fetched must have.' },
};
const PAIR = {
    name: { type: 'string', description: 'The name.' },
    value: { type: 'string', description: 'The value; null where only the name is written.' },
};
const IMAGE = {
    image: { type: 'string', description: 'The image as a whole; null for another stage.' },
    name: {
        type: 'string',
        description: 'The image without tag and digest: `node`, `ghcr.io/org/app`, `scratch`.',
    },
    tag: { type: 'string', description: 'The tag; null where none is written, which means `latest`.' },
    digest: { type: 'string', description: 'The digest, `sha256:…`.' },
};
const DOCKER = [
    {
        type: 'Dockerfile::Stage',
        provider: 'docker',
        description: 'A stage of a Dockerfile: from a `FROM` to the next. The last one becomes the image. Variables of `ARG` and `ENV` are put in; ' +
            'one without a default is unknown, and so may be one that the base image brings. What a stage is based on another stage for ' +
            '(`user`, `healthcheck`, variables) it has from there; of an image that is not built in the file nothing is known. ' +
            '(https://docs.docker.com/reference/dockerfile/)',
        attributes: {
            name: { type: 'string', description: 'The name behind `AS`; null for a stage without one.' },
            number: { type: 'number', description: 'Its place in the file, from 0.' },
            isFinal: { type: 'boolean', description: 'Whether it is the last one, which becomes the image.' },
            isNameTaken: { type: 'boolean', description: 'Whether an earlier stage has the same name.' },
            from: {
                type: 'map',
                description: 'What it is based on.',
                attributes: {
                    ...IMAGE,
                    stage: { type: 'string', description: 'The stage of the same file; null for an image.' },
                    platform: { type: 'string', description: 'The platform, `linux/amd64`.' },
                },
            },
            base: {
                type: 'map',
                description: 'The image that it is based on in the end, by way of other stages or directly.',
                attributes: IMAGE,
            },
            user: {
                type: 'string',
                description: 'The last `USER`, without the group; null where none is set, and the user of the base image counts.',
            },
            healthcheck: {
                type: 'map',
                description: 'The last `HEALTHCHECK`; null where there is none.',
                attributes: {
                    isDisabled: { type: 'boolean', description: 'Whether it says `NONE`.' },
                    command: { type: 'string', description: 'The command as written.' },
                    interval: { type: 'string', description: 'How often it runs, `30s`.' },
                    timeout: { type: 'string', description: 'How long it may take.' },
                    retries: { type: 'string', description: 'How often it may fail.' },
                },
            },
            runs: {
                type: 'list',
                description: 'The `RUN` instructions.',
                attributes: {
                    text: { type: 'string', description: 'The script as written.' },
                    commands: { type: 'list', description: 'Its commands.', attributes: COMMAND },
                    network: { type: 'string', description: '`default`, `none` or `host`.' },
                    security: { type: 'string', description: '`sandbox` or `insecure`.' },
                },
            },
            commands: {
                type: 'list',
                description: 'The commands of all `RUN` instructions, also those that other commands run: in `$(…)`, by `sudo`, by `sh -c`.',
                attributes: COMMAND,
            },
            copies: { type: 'list', description: 'The `COPY` instructions.', attributes: FILES },
            adds: { type: 'list', description: 'The `ADD` instructions.', attributes: FILES },
            environment: { type: 'list', description: 'The variables of `ENV`.', attributes: PAIR },
            arguments: {
                type: 'list',
                description: 'The variables of `ARG`; the value is the default, also that which was given before the first `FROM`.',
                attributes: PAIR,
            },
            labels: { type: 'list', description: 'The labels.', attributes: PAIR },
            exposedPorts: {
                type: 'list',
                description: 'The ports of `EXPOSE`.',
                attributes: {
                    fromPort: { type: 'number', description: 'The first port.' },
                    toPort: { type: 'number', description: 'The last port.' },
                    protocol: { type: 'string', description: '`tcp` or `udp`.' },
                },
            },
            workingDirectories: { type: 'list', description: 'The paths of `WORKDIR`.' },
            entrypoints: {
                type: 'list',
                description: 'The `ENTRYPOINT` instructions as written; the last one counts.',
            },
            defaultCommands: {
                type: 'list',
                description: 'The `CMD` instructions as written; the last one counts.',
            },
            maintainers: { type: 'list', description: 'The `MAINTAINER` instructions, which are deprecated.' },
            volumes: { type: 'list', description: 'The paths of `VOLUME`.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/kubernetes.js
const SECURITY_CONTEXT = {
    type: 'map',
    description: 'The security context of the container.',
    attributes: {
        privileged: { type: 'boolean', description: 'Whether it has all rights of the host.' },
        allowPrivilegeEscalation: {
            type: 'boolean',
            description: 'Whether a process can gain more rights than its parent; allowed where it is not written.',
        },
        runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
        runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
        readOnlyRootFilesystem: {
            type: 'boolean',
            description: 'Whether its root file system cannot be written.',
        },
        capabilities: {
            type: 'map',
            description: 'Linux capabilities.',
            attributes: {
                add: { type: 'list', description: 'Those added: `NET_ADMIN`, `ALL`.' },
                drop: { type: 'list', description: 'Those taken away.' },
            },
        },
        seccompProfile: { type: 'map', description: 'The seccomp profile.' },
    },
};
const CONTAINER = {
    name: { type: 'string', description: 'The name.' },
    image: { type: 'string', description: 'The image.' },
    imagePullPolicy: { type: 'string', description: '`Always`, `IfNotPresent` or `Never`.' },
    command: { type: 'list', description: 'The command.' },
    args: { type: 'list', description: 'Its arguments.' },
    env: { type: 'list', description: 'The environment.' },
    envFrom: { type: 'list', description: 'What the environment is taken from.' },
    ports: { type: 'list', description: 'The ports: `containerPort`, `hostPort`.' },
    resources: {
        type: 'map',
        description: 'What it asks for, and may use at most.',
        attributes: {
            requests: { type: 'map', description: 'What it asks for: `cpu`, `memory`.' },
            limits: { type: 'map', description: 'What it may use at most: `cpu`, `memory`.' },
        },
    },
    securityContext: SECURITY_CONTEXT,
    volumeMounts: { type: 'list', description: 'Where volumes are mounted.' },
    livenessProbe: { type: 'map', description: 'How it is seen that it is alive.' },
    readinessProbe: { type: 'map', description: 'How it is seen that it is ready.' },
    startupProbe: { type: 'map', description: 'How it is seen that it has started.' },
    lifecycle: { type: 'map', description: 'What runs after its start and before its end.' },
    restartPolicy: { type: 'string', description: '`Always` makes an init container a sidecar.' },
    workingDir: { type: 'string', description: 'The working directory.' },
};
const kubernetes_METADATA = {
    'metadata.name': { type: 'string', description: 'The name.' },
    'metadata.namespace': { type: 'string', description: 'The namespace; null for the default one.' },
    'metadata.labels': { type: 'map', description: 'Labels.' },
    'metadata.annotations': { type: 'map', description: 'Annotations.' },
};
const RULES = {
    ...kubernetes_METADATA,
    rules: {
        type: 'list',
        description: 'What may be done.',
        attributes: {
            apiGroups: { type: 'list', description: 'The API groups; `""` is the core group, `*` is all.' },
            resources: { type: 'list', description: 'The resources; `*` is all.' },
            verbs: { type: 'list', description: 'What may be done with them; `*` is everything.' },
            resourceNames: { type: 'list', description: 'The objects that it is limited to.' },
            nonResourceURLs: { type: 'list', description: 'Paths of the API server.' },
        },
    },
};
const BINDING = {
    ...kubernetes_METADATA,
    'roleRef.kind': { type: 'string', description: '`Role` or `ClusterRole`.' },
    'roleRef.name': { type: 'string', description: 'The role.' },
    subjects: {
        type: 'list',
        description: 'Who gets it.',
        attributes: {
            kind: { type: 'string', description: '`User`, `Group` or `ServiceAccount`.' },
            name: { type: 'string', description: 'The name.' },
            namespace: { type: 'string', description: 'The namespace of a service account.' },
        },
    },
};
/** The kinds whose own paths are all there is to say. Others that a manifest names are types just the same. */
const PLAIN_KINDS = [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'PodTemplate',
    'ConfigMap',
    'Secret',
    'ServiceAccount',
    'Namespace',
    'Ingress',
    'NetworkPolicy',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'ResourceQuota',
    'LimitRange',
    'ValidatingWebhookConfiguration',
    'MutatingWebhookConfiguration',
    'CustomResourceDefinition',
];
const KUBERNETES = [
    {
        type: 'Kubernetes::Pod',
        provider: 'kubernetes',
        isOpen: true,
        description: 'A pod, or the pod template of a workload (Deployment, StatefulSet, DaemonSet, ReplicaSet, ReplicationController, ' +
            "Job, CronJob, PodTemplate, OpenShift's DeploymentConfig, Argo's Rollout): policies about pods judge both. The attributes are the manifest's own paths, and `containers`.",
        attributes: {
            ...kubernetes_METADATA,
            containers: {
                type: 'list',
                description: 'Every container: init containers and ephemeral ones too.',
                attributes: CONTAINER,
            },
            'spec.containers': {
                type: 'list',
                description: 'The containers, without init containers.',
                attributes: CONTAINER,
            },
            'spec.initContainers': { type: 'list', description: 'The init containers.', attributes: CONTAINER },
            'spec.hostNetwork': { type: 'boolean', description: 'Whether it has the network of the host.' },
            'spec.hostPID': { type: 'boolean', description: 'Whether it sees the processes of the host.' },
            'spec.hostIPC': {
                type: 'boolean',
                description: 'Whether it shares memory with processes of the host.',
            },
            'spec.serviceAccountName': {
                type: 'string',
                description: 'The service account; `default` where it is not written.',
            },
            'spec.automountServiceAccountToken': {
                type: 'boolean',
                description: 'Whether a token is mounted; it is where nothing is written.',
            },
            'spec.securityContext': {
                type: 'map',
                description: 'What counts for all containers that do not say otherwise.',
                attributes: {
                    runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
                    runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
                    seccompProfile: { type: 'map', description: 'The seccomp profile.' },
                },
            },
            'spec.volumes': {
                type: 'list',
                description: 'The volumes.',
                attributes: {
                    name: { type: 'string', description: 'The name.' },
                    hostPath: {
                        type: 'map',
                        description: 'A file or directory of the host.',
                        attributes: {
                            path: { type: 'string', description: 'Where it is on the host.' },
                            type: { type: 'string', description: '`Directory`, `File`, `Socket` …' },
                        },
                    },
                },
            },
        },
    },
    kubernetes_open('Role', 'Rights in a namespace.', RULES),
    kubernetes_open('ClusterRole', 'Rights in all namespaces.', RULES),
    kubernetes_open('RoleBinding', 'Gives the rights of a role in a namespace.', BINDING),
    kubernetes_open('ClusterRoleBinding', 'Gives the rights of a cluster role in all namespaces.', BINDING),
    kubernetes_open('Service', 'How pods are reached.', {
        ...kubernetes_METADATA,
        'spec.type': {
            type: 'string',
            description: '`ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`.',
        },
        'spec.ports': { type: 'list', description: 'The ports.' },
        'spec.externalIPs': { type: 'list', description: 'Addresses outside of the cluster.' },
        'spec.loadBalancerSourceRanges': {
            type: 'list',
            description: 'From where a load balancer can be reached.',
        },
    }),
    ...PLAIN_KINDS.map((kind) => kubernetes_open(kind, `A ${kind}, with the manifest's own paths.`, kubernetes_METADATA)),
];
function kubernetes_open(kind, description, attributes) {
    return { type: `Kubernetes::${kind}`, provider: 'kubernetes', isOpen: true, description, attributes };
}

;// CONCATENATED MODULE: ./build/engine/model/types/registry.js








/** Every canonical type that the model has a description of. */
const CANONICAL_TYPES = [
    ...S3,
    ...EC2,
    ...DATA_STORES,
    ...MESSAGING,
    ...SECURITY,
    ...COMPUTE,
    ...KUBERNETES,
    ...DOCKER,
];


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ normaliseFrameworkId)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);
/* harmony import */ var _contract_framework_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2211);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7128);



/**
 * The id of the framework that a user means: `soc2`, `pci-dss` and `PCI_DSS` alike; aliases count too. Throws a ConfigError
 * (`name-unknown`) that lists what there is.
 */
function normaliseFrameworkId(input, frameworks) {
    const wanted = (0,_contract_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkKey */ .G)(input);
    const framework = frameworks.find(({ id, aliases }) => [id, ...aliases].some((name) => (0,_contract_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkKey */ .G)(name) === wanted));
    if (framework !== undefined)
        return framework.id;
    const ids = frameworks.map(({ id }) => id);
    const hint = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(input, ids);
    throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('name-unknown', `unknown framework '${input}'.${hint} There are: ${ids.join(', ')}.`);
}


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _contract_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5649);

/** ` Did you mean 'x'?`, to be put behind a sentence, or nothing. */
function suggest(word, candidates) {
    const meant = (0,_contract_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return meant === undefined ? '' : ` Did you mean '${meant}'?`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1781);
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
    policies;
    frameworks;
    byName = new Map();
    aliases;
    /** Throws a ConfigError (`policy-invalid`) on two policies of one name. */
    constructor(data) {
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
        return new PolicyLibrary({ policies: [...this.policies, ...policies], frameworks: this.frameworks });
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
    /** The policies that some control of these frameworks asks for; all policies where no framework is named. */
    policiesOf(frameworkIds) {
        if (frameworkIds.length === 0)
            return this.policies;
        const ids = new Set(frameworkIds);
        return this.policies.filter((policy) => policy.compliance_mapping.some(({ framework }) => ids.has(framework)));
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

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __nccwpck_require__(2776);
;// CONCATENATED MODULE: ./build/contract/nearest.js
/** The candidate that a misspelt word most likely meant; undefined when none is near. */
function nearest(word, candidates) {
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
        const suggestion = nearest(name, Object.keys(command.options));
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

;// CONCATENATED MODULE: ./build/contract/framework.js
/** What a framework's name comes down to: `soc2`, `SOC-2` and `SOC2` are one framework, `pci-dss` and `PCI_DSS` another. */
function frameworkKey(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./build/gate/minimum-score.js



/** Each framework that must reach a score. A score that is not there cannot be judged. */
function minimumScores(report, policy) {
    const required = Object.entries(policy.minimumScore);
    if (required.length === 0)
        return [];
    const results = new Map();
    for (const result of report.frameworks) {
        const key = frameworkKey(result.framework);
        results.set(key, [...(results.get(key) ?? []), result]);
    }
    return required.map(([framework, minimum]) => {
        const own = results.get(frameworkKey(framework));
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

// EXTERNAL MODULE: ./build/engine/load/yaml/read-yaml.js + 3 modules
var read_yaml = __nccwpck_require__(917);
// EXTERNAL MODULE: ./build/engine/load/cloudformation/values.js
var values = __nccwpck_require__(8387);
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/parameter-file.js



const SHAPES = 'It takes [{"ParameterKey": …, "ParameterValue": …}], {"Parameters": {NAME: VALUE}} or {NAME: VALUE}, in JSON or YAML';
/**
 * Reads the values of a template's parameters from a file, in each of the shapes that AWS's own tools take: the list of
 * `aws cloudformation create-stack`, the object of CodePipeline and of Git sync, and a plain object.
 * Throws ConfigError (`input-invalid`) for anything else, with the line.
 */
function readParameterFile(source) {
    const { documents, diagnostics } = (0,read_yaml/* readYaml */.gM)(source);
    const broken = diagnostics.find(({ level }) => level === 'error');
    const [document, ...more] = documents;
    if (broken !== undefined)
        throw refusal(source, broken.line ?? 1, broken.message);
    if (document === undefined || more.length > 0)
        throw refusal(source, 1, `${SHAPES}.`);
    return new Map(document.kind === 'list' ? parameter_file_listed(document.items, source) : named(document, source));
}
function parameter_file_listed(items, source) {
    return items.flatMap((item) => {
        // `NAME=VALUE`, as `aws cloudformation deploy` takes it.
        const text = (0,values/* textOf */.b6)(item);
        const equals = text?.indexOf('=') ?? -1;
        if (text !== undefined && equals > 0)
            return [[text.slice(0, equals), text.slice(equals + 1)]];
        const name = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(item, 'ParameterKey'));
        if (name === undefined)
            throw refusal(source, lineOf(item, source), `${SHAPES}.`);
        // An update may leave a value as it is, which is not known here.
        if ((0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(item, 'UsePreviousValue')) === 'true')
            return [];
        return [[name, parameter_file_valueOf(name, (0,values/* entryOf */.Ms)(item, 'ParameterValue'), source)]];
    });
}
function named(document, source) {
    const parameters = (0,values/* entryOf */.Ms)(document, 'Parameters') ?? (0,values/* entryOf */.Ms)(document, 'parameters') ?? document;
    if (parameters.kind !== 'map')
        throw refusal(source, lineOf(parameters, source), `${SHAPES}.`);
    return [...parameters.entries].map(([name, value]) => [name, parameter_file_valueOf(name, value, source)]);
}
function parameter_file_valueOf(name, value, source) {
    const texts = value?.kind === 'list' ? value.items.map(values/* textOf */.b6) : [(0,values/* textOf */.b6)(value)];
    if (texts.includes(undefined)) {
        const line = value === undefined ? 1 : lineOf(value, source);
        throw refusal(source, line, `The value of ${name} is no text. Give a text, a number or a list of these.`);
    }
    return texts.join(',');
}
function lineOf(value, source) {
    return source.position(value.origin?.start ?? 0).line;
}
function refusal(source, line, what) {
    return new errors/* ConfigError */.xL('input-invalid', `${source.path}:${String(line)}: ${what}`);
}

// EXTERNAL MODULE: ./build/engine/scan.js + 2 modules
var scan = __nccwpck_require__(544);
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
function readLoadOptions(given, terminal) {
    const paths = given.values('path');
    return {
        cwd: terminal.cwd,
        paths: paths.length > 0 ? paths : ['.'],
        terraform: {
            variables: readAssignments(given, 'var'),
            variableFiles: readInputFiles(given, 'var-file', terminal.cwd),
        },
        cloudFormation: {
            parameters: new Map(readInputFiles(given, 'parameters', terminal.cwd).flatMap((file) => [...readParameterFile(file)])),
        },
    };
}
/** Scans what a command line asks for, and shows on the terminal how far it got. */
async function scanAsAsked(given, terminal) {
    const library = await readLibrary(given, terminal);
    const progress = progressOn(terminal);
    try {
        return (0,scan/* scan */.S)({
            ...readLoadOptions(given, terminal),
            library,
            frameworks: readWords(given.values('frameworks').join(',')),
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
    const { readUserPolicies } = await Promise.all(/* import() */[__nccwpck_require__.e(366), __nccwpck_require__.e(945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3945));
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

// EXTERNAL MODULE: ./build/engine/load/load.js + 119 modules
var load = __nccwpck_require__(1298);
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
        const { resources, diagnostics } = (0,load/* loadInfrastructure */.G)(readLoadOptions(given, terminal));
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
                return (await Promise.all(/* import() */[__nccwpck_require__.e(366), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).validate(required(operand, 'validate DIR'), terminal);
            case 'test':
                return (await Promise.all(/* import() */[__nccwpck_require__.e(366), __nccwpck_require__.e(251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).test(required(operand, 'test DIR'), terminal);
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
    const meant = nearest(name, types.flatMap(({ type, nativeTypes }) => [type, ...nativeTypes]));
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
        return [
            `${indent}${name} (${type}): ${attribute.description}`,
            ...attributeLines(attribute.attributes ?? {}, `${indent}  `),
        ];
    });
}

;// CONCATENATED MODULE: ./build/cli/scan.js





const scan_OUTPUTS = ['table', 'json'];
const scan_scan = {
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
    throw usage(scan_scan, `${JSON.stringify(stray)} is nothing that can be scanned; did you mean --path ${stray}?`);
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











const COMMANDS = [scan_scan, gate, inventory, policies, frameworks, resources];
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
    const suggestion = nearest(name, names);
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

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Ends a switch over a union: compiles only if every member was handled. */
function assertNever(value) {
    throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
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

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ adapt)
});

// EXTERNAL MODULE: ./build/engine/model/types/registry.js + 8 modules
var registry = __nccwpck_require__(174);
;// CONCATENATED MODULE: ./build/engine/adapt/read-path.js
/**
 * The values at a path. A nested block is a list: its first instance counts, with `*` every one. What is null or not
 * there gives nothing; below something unknown lies something unknown.
 */
function readPath(from, steps) {
    let values = [from];
    for (const step of steps)
        values = values.flatMap((value) => readStep(value, step));
    return values.filter(isThere);
}
/** Null is how Terraform leaves an attribute out. */
function isThere(value) {
    return value.kind !== 'scalar' || value.value !== null;
}
function readStep(value, step) {
    switch (value.kind) {
        case 'unknown':
            return [value];
        case 'scalar':
            return [];
        case 'map': {
            if (step === '*')
                return [...value.entries.values()];
            const entry = value.entries.get(step);
            return entry === undefined ? [] : [entry];
        }
        case 'list': {
            if (step === '*')
                return value.items;
            const [first] = value.items;
            return first === undefined ? [] : readStep(first, step);
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/adapt/security-group-rules.js

const PROTOCOLS = {
    all: '-1',
    '1': 'icmp',
    '6': 'tcp',
    '17': 'udp',
    '58': 'icmpv6',
};
const EVERY_PORT = { fromPort: 0, toPort: 65_535 };
/**
 * The rules of one direction, in the shape of CloudFormation: one for each range or group at the other end. They come
 * from `ingress` and `egress` blocks and from the three resources for a single rule.
 */
function securityGroupRules(sources, direction) {
    const rules = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
    const first = sources.length === 1 ? sources[0] : undefined;
    if (first?.kind === 'unknown')
        return first;
    return { kind: 'list', items: rules.flatMap((rule) => expand(rule, direction)) };
}
function expand(rule, direction) {
    if (rule.kind !== 'map')
        return rule.kind === 'unknown' ? [rule] : [];
    const type = read(rule, 'type');
    if (type?.kind === 'scalar' && type.value !== direction)
        return [];
    if (type?.kind === 'unknown')
        return [type];
    const shared = sharedEntries(rule);
    const ends = endsOf(rule);
    // A rule without an end applies to nothing; it is kept, so that nothing written gets lost.
    return (ends.length === 0 ? [[]] : ends).map((end) => ({
        kind: 'map',
        entries: new Map([...shared, ...end]),
        ...(rule.origin === undefined ? {} : { origin: rule.origin }),
    }));
}
function sharedEntries(rule) {
    const protocol = normalised(read(rule, 'ip_protocol') ?? read(rule, 'protocol'), (text) => PROTOCOLS[text] ?? text);
    const isAll = protocol?.kind === 'scalar' && protocol.value === '-1';
    const isIcmp = protocol?.kind === 'scalar' && ['icmp', 'icmpv6'].includes(String(protocol.value));
    const port = (name, native) => {
        const value = isAll ? undefined : read(rule, native);
        const number = value === undefined ? undefined : toNumber(value);
        // -1 is every port too; of ICMP it is every type and code.
        const isEvery = isAll || (!isIcmp && number?.kind === 'scalar' && number.value === -1);
        if (isEvery)
            return [[name, { ...number, kind: 'scalar', value: EVERY_PORT[name] }]];
        return number === undefined ? [] : [[name, number]];
    };
    const description = read(rule, 'description');
    return [
        ...(protocol === undefined ? [] : [['ipProtocol', protocol]]),
        ...port('fromPort', 'from_port'),
        ...port('toPort', 'to_port'),
        ...(description === undefined ? [] : [['description', description]]),
    ];
}
/** What is at the other end: ranges, security groups, prefix lists. */
function endsOf(rule) {
    const range = (name) => (value) => {
        const trimmed = normalised(value, (text) => text) ?? value;
        return [
            [name, trimmed],
            ['cidr', trimmed],
        ];
    };
    const group = (value) => [['securityGroupId', value]];
    const self = read(rule, 'self');
    const ends = [
        ...items(rule, ['cidr_blocks', 'cidr_ipv4']).map(range('cidrIp')),
        ...items(rule, ['ipv6_cidr_blocks', 'cidr_ipv6']).map(range('cidrIpv6')),
        ...items(rule, ['security_groups', 'source_security_group_id', 'referenced_security_group_id']).map(group),
        ...items(rule, ['prefix_list_ids', 'prefix_list_id']).map((value) => [
            ['prefixListId', value],
        ]),
    ];
    if (self?.kind === 'scalar' && self.value === true)
        ends.push(group({ ...self, value: 'self' }));
    return ends;
}
function items(rule, names) {
    return names
        .flatMap((name) => read(rule, name) ?? [])
        .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
        .filter(isThere);
}
function read(rule, name) {
    const value = rule.kind === 'map' ? rule.entries.get(name) : undefined;
    return value === undefined || !isThere(value) ? undefined : value;
}
function normalised(value, change) {
    if (value?.kind !== 'scalar')
        return value;
    const changed = { ...value, value: change(String(value.value).trim().toLowerCase()) };
    return changed;
}
function toNumber(value) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || !/^-?\d+$/.test(value.value))
        return value;
    return { ...value, value: Number(value.value) };
}

;// CONCATENATED MODULE: ./build/engine/adapt/trace.js
/** Where a value comes from, without what it is. (A spread would not do: values of Terraform can be lazy.) */
function trace(value) {
    return {
        ...(value?.origin === undefined ? {} : { origin: value.origin }),
        ...(value?.via === undefined ? {} : { via: value.via }),
        ...(value?.references === undefined ? {} : { references: value.references }),
    };
}

;// CONCATENATED MODULE: ./build/engine/adapt/policy-document.js


/**
 * The statements of a policy document that was decoded: `{Statement: [{Effect, Action, Resource, Principal, Condition}]}`.
 * A single value stands for a list of one, as in IAM's grammar. (IAM User Guide, "Grammar of the IAM JSON policy language")
 */
function documentStatements(document, from) {
    if (document.kind === 'unknown')
        return document;
    const found = entry(document, 'Statement');
    if (found === undefined)
        return { kind: 'list', items: [] };
    if (found.kind === 'unknown')
        return found;
    const origin = found.origin ?? from.origin;
    return {
        kind: 'list',
        items: toItems(found).map((statement) => normalise(statement, statement.origin === undefined ? from : statement)),
        ...(origin === undefined ? {} : { origin }),
    };
}
function normalise(statement, from) {
    if (statement.kind !== 'map') {
        return statement.kind === 'unknown'
            ? statement
            : { kind: 'unknown', reason: 'this is no policy statement' };
    }
    const entries = [
        ...renamed(statement, 'Sid', 'sid'),
        ...renamed(statement, 'Effect', 'effect'),
        ...listed(statement, 'Action', 'actions'),
        ...listed(statement, 'NotAction', 'notActions'),
        ...listed(statement, 'Resource', 'resources'),
        ...listed(statement, 'NotResource', 'notResources'),
        ...principals(statement, 'Principal', 'principals'),
        ...principals(statement, 'NotPrincipal', 'notPrincipals'),
        ...conditions(statement),
    ];
    return {
        kind: 'map',
        entries: new Map(entries),
        ...(from.origin === undefined ? {} : { origin: from.origin }),
    };
}
function renamed(statement, key, name) {
    const value = entry(statement, key);
    return value === undefined ? [] : [[name, value]];
}
function listed(statement, key, name) {
    const value = entry(statement, key);
    return value === undefined ? [] : [[name, toList(value)]];
}
function principals(statement, key, name) {
    const value = entry(statement, key);
    if (value === undefined)
        return [];
    if (value.kind === 'unknown')
        return [[name, value]];
    // "Principal": "*" is everyone, without a type.
    const pairs = value.kind === 'map' ? [...value.entries] : [['*', value]];
    const items = pairs.map(([type, identifiers]) => principal(type, toList(identifiers)));
    return [[name, { ...trace(value), kind: 'list', items }]];
}
function principal(type, identifiers) {
    const entries = new Map([
        ['type', { kind: 'scalar', value: type }],
        ['identifiers', identifiers],
    ]);
    return {
        kind: 'map',
        entries,
        ...(identifiers.origin === undefined ? {} : { origin: identifiers.origin }),
    };
}
function conditions(statement) {
    const value = entry(statement, 'Condition');
    if (value === undefined)
        return [];
    if (value.kind !== 'map')
        return value.kind === 'unknown' ? [['conditions', value]] : [];
    const items = [...value.entries].flatMap(([test, keys]) => {
        if (keys.kind !== 'map')
            return keys.kind === 'unknown' ? [keys] : [];
        return [...keys.entries].map(([variable, values]) => condition(test, variable, toList(values)));
    });
    return [['conditions', { kind: 'list', items }]];
}
function condition(test, variable, values) {
    const entries = new Map([
        ['test', { kind: 'scalar', value: test }],
        ['variable', { kind: 'scalar', value: variable }],
        ['values', values],
    ]);
    return { kind: 'map', entries };
}
function toItems(value) {
    return value.kind === 'list' ? value.items : [value];
}
function toList(value) {
    if (value.kind === 'list' || value.kind === 'unknown')
        return value;
    return { kind: 'list', items: [value], ...(value.origin === undefined ? {} : { origin: value.origin }) };
}
function entry(value, key) {
    const found = value.kind === 'map' ? value.entries.get(key) : undefined;
    return found === undefined || !isThere(found) ? undefined : found;
}

;// CONCATENATED MODULE: ./build/engine/adapt/from-json.js
const MAXIMUM_DEPTH = 64;
/** The value that a text in JSON stands for; all of it comes from where the text does. Unknown where it is no JSON. */
function fromJson(text, from) {
    const place = from.origin === undefined ? {} : { origin: from.origin };
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return { kind: 'unknown', reason: 'the text is not valid JSON', ...place };
    }
    const convert = (part, depth) => {
        if (depth > MAXIMUM_DEPTH)
            return { kind: 'unknown', reason: 'the JSON is nested too deeply', ...place };
        if (Array.isArray(part))
            return { kind: 'list', items: part.map((item) => convert(item, depth + 1)), ...place };
        if (typeof part === 'object' && part !== null) {
            const entries = Object.entries(part).map(([key, value]) => [key, convert(value, depth + 1)]);
            return { kind: 'map', entries: new Map(entries), ...place };
        }
        const isScalar = typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';
        return { kind: 'scalar', value: isScalar ? part : null, ...place };
    };
    return convert(json, 0);
}

;// CONCATENATED MODULE: ./build/engine/adapt/policy-data.js



const MAXIMUM_SOURCES = 16;
/**
 * The statements of the `aws_iam_policy_document` data sources that a value refers to; undefined when it refers to none.
 * `override_policy_documents` count as further statements: which of them replaces which is not judged.
 */
function dataStatements(value, type, context, depth = 0) {
    const documents = (value.references ?? [])
        .map(({ address }) => context.lookUp(address))
        .filter((native) => native !== undefined && native.isData && native.type === type);
    if (documents.length === 0 || depth > MAXIMUM_SOURCES)
        return undefined;
    const items = documents.flatMap((native) => native === undefined ? [] : bodyStatements(native.body, type, context, depth));
    return { kind: 'list', items };
}
function bodyStatements(body, type, context, depth) {
    const inherited = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']
        .flatMap((name) => readPath(body, [name]))
        .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
        .flatMap((value) => policy_data_toItems(inheritedStatements(value, type, context, depth)));
    const own = readPath(body, ['statement']).flatMap(policy_data_toItems).map(statement);
    return [...own, ...inherited];
}
function inheritedStatements(value, type, context, depth) {
    if (value.kind === 'scalar')
        return documentStatements(fromJson(String(value.value), value), value);
    if (value.kind === 'unknown' && value.document !== undefined)
        return documentStatements(value.document, value);
    return dataStatements(value, type, context, depth + 1) ?? value;
}
/** A `statement` block. `effect` is Allow unless it is written. */
function statement(block) {
    if (block.kind !== 'map')
        return block;
    const entries = new Map();
    const effect = readPath(block, ['effect'])[0] ?? { kind: 'scalar', value: 'Allow' };
    entries.set('effect', effect);
    for (const [name, native] of PLAIN) {
        const [value] = readPath(block, [native]);
        if (value !== undefined)
            entries.set(name, value);
    }
    for (const [name, native, keys] of BLOCKS) {
        const blocks = readPath(block, [native]).flatMap(policy_data_toItems);
        const items = blocks.map((item) => pick(item, keys));
        if (items.length > 0)
            entries.set(name, { kind: 'list', items });
    }
    return { kind: 'map', entries, ...(block.origin === undefined ? {} : { origin: block.origin }) };
}
const PLAIN = [
    ['sid', 'sid'],
    ['actions', 'actions'],
    ['notActions', 'not_actions'],
    ['resources', 'resources'],
    ['notResources', 'not_resources'],
];
const BLOCKS = [
    ['principals', 'principals', ['type', 'identifiers']],
    ['notPrincipals', 'not_principals', ['type', 'identifiers']],
    ['conditions', 'condition', ['test', 'variable', 'values']],
];
function pick(block, keys) {
    if (block.kind !== 'map')
        return block;
    const entries = keys.flatMap((key) => {
        const value = block.entries.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    return {
        kind: 'map',
        entries: new Map(entries),
        ...(block.origin === undefined ? {} : { origin: block.origin }),
    };
}
function policy_data_toItems(value) {
    return value.kind === 'list' ? value.items : [value];
}

;// CONCATENATED MODULE: ./build/engine/adapt/statements.js



const DATA_TYPE = 'aws_iam_policy_document';
/**
 * The statements of IAM policy documents in one shape, whatever they were written in: a text in JSON (heredoc, file,
 * `jsonencode`), one that is known in part, an object, or a reference to `data.aws_iam_policy_document`.
 */
function statements(sources, context) {
    const items = sources.flatMap((source) => {
        const found = statementsOf(source, context);
        return found.kind === 'list' ? found.items : [found];
    });
    const [only] = items;
    return items.length === 1 && only?.kind === 'unknown' ? only : { kind: 'list', items };
}
function statementsOf(source, context) {
    if (source.kind === 'unknown') {
        if (source.document !== undefined)
            return documentStatements(source.document, source);
        return dataStatements(source, DATA_TYPE, context) ?? source;
    }
    if (source.kind === 'scalar') {
        if (typeof source.value !== 'string' || source.value.trim() === '')
            return { kind: 'list', items: [] };
        return documentStatements(fromJson(source.value, source), source);
    }
    return documentStatements(source, source);
}

;// CONCATENATED MODULE: ./build/engine/adapt/derive.js


const DERIVATIONS = {
    statements: statements,
    ingress: (sources) => securityGroupRules(sources, 'ingress'),
    egress: (sources) => securityGroupRules(sources, 'egress'),
    exists: () => ({ kind: 'scalar', value: true }),
    every: ([source]) => every(source),
};
/** Whether each entry of a map is true; the entry that decides is where that was written. */
function every(source) {
    if (source === undefined || source.kind === 'unknown')
        return source;
    if (source.kind !== 'map')
        return undefined;
    const entries = [...source.entries.values()];
    const isTrue = (value) => value.kind === 'scalar' && value.value === true;
    const against = entries.find((entry) => entry.kind !== 'unknown' && !isTrue(entry));
    const origin = (against ?? source).origin ?? source.origin;
    if (against !== undefined)
        return { kind: 'scalar', value: false, ...(origin === undefined ? {} : { origin }) };
    return entries.find((entry) => entry.kind === 'unknown') ?? { kind: 'scalar', value: true };
}

;// CONCATENATED MODULE: ./build/engine/adapt/build.js



/** The attributes of a canonical resource. */
function buildAttributes(plans, parts, context) {
    const tree = new Tree();
    for (const plan of plans) {
        const value = isOutOfSight(plan, parts) ? build_hidden(parts) : build(plan, parts, context, tree);
        if (value !== undefined)
            tree.set(plan.name, value);
    }
    return tree.toMap();
}
/** Of a resource that is not in the code itself, only what its satellites say is known. */
function isOutOfSight(plan, parts) {
    return parts.main === undefined && !plan.satellites.some((type) => parts.satellites.has(type));
}
function build_hidden(parts) {
    const [satellites] = parts.satellites.values();
    return {
        kind: 'unknown',
        reason: `of what ${satellites?.[0]?.id ?? 'this'} belongs to, nothing else is in the code`,
    };
}
function build(plan, parts, context, tree) {
    const { attribute } = plan;
    const found = attribute.of === undefined ? sourcesOf(plan, parts) : tree.get(attribute.of.split('.'));
    const doubt = plan.satellites.flatMap((type) => parts.uncertain.get(type) ?? [])[0];
    const perhaps = doubt === undefined ? undefined : { kind: 'unknown', reason: `${doubt} may belong to it` };
    const value = combine(plan, found, perhaps, context);
    if (value !== undefined)
        return value;
    return perhaps ?? fallbackOf(attribute);
}
function combine(plan, found, perhaps, context) {
    const { derive, type } = plan.attribute;
    const isList = type === 'list';
    const sources = isList && perhaps !== undefined && found.length > 0 ? [...found, perhaps] : found;
    if (derive !== undefined) {
        const derivation = DERIVATIONS[derive];
        return sources.length === 0 ? undefined : derivation(sources, context);
    }
    const [first] = sources;
    if (first === undefined)
        return undefined;
    if (!isList)
        return shape(plan, first);
    const list = listOf(plan, sources);
    // An empty list is no choice where the provider has a default for the list.
    const isEmpty = list.kind === 'list' && list.items.length === 0;
    return isEmpty && plan.attribute.fallback !== undefined ? undefined : list;
}
function sourcesOf(plan, parts) {
    const found = [];
    for (const place of plan.places) {
        if (place.satellite === undefined) {
            if (parts.main !== undefined)
                found.push(...readPlace(place, parts.main.body));
        }
        else {
            for (const native of parts.satellites.get(place.satellite) ?? []) {
                found.push(...readPlace(place, bodyOf(native)));
            }
        }
    }
    return found;
}
/** A satellite as a whole was written where its resource was. */
function bodyOf({ body, origin }) {
    return { kind: 'map', entries: body.entries, ...trace(body), origin: body.origin ?? origin };
}
function readPlace(place, from) {
    const values = readPath(from, place.steps);
    return place.values === undefined ? values : values.map((value) => rename(value, place.values ?? {}));
}
function rename(value, names) {
    if (value.kind !== 'scalar')
        return value;
    const name = String(value.value);
    return Object.hasOwn(names, name) ? { ...value, value: names[name] ?? null } : value;
}
function listOf(plan, sources) {
    // A list that cannot be known at all stays so; beside others it is an element that cannot be known.
    if (sources.length === 1 && sources[0]?.kind === 'unknown')
        return sources[0];
    const items = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
    return {
        ...trace(sources[0]),
        kind: 'list',
        items: items.filter(isThere).map((item) => build_element(plan, item)),
    };
}
function shape(plan, value) {
    const { type } = plan.attribute;
    if (type === 'map') {
        const block = value.kind === 'list' ? value.items[0] : value;
        return block === undefined ? undefined : build_element(plan, block);
    }
    return value.kind === 'scalar' ? coerce(value, type) : value;
}
function build_element(plan, value) {
    if (plan.nested === undefined || value.kind !== 'map')
        return value;
    const tree = new Tree();
    for (const nested of plan.nested) {
        const sources = nested.places.flatMap((place) => readPlace(place, value));
        const built = combine(nested, sources, undefined, NO_CONTEXT) ?? fallbackOf(nested.attribute);
        if (built !== undefined)
            tree.set(nested.name, built);
    }
    return { ...trace(value), ...tree.toMap() };
}
/** Terraform takes "true" for true and 22 for "22" where the type asks for it. */
function coerce(scalar, type) {
    const { value } = scalar;
    if (type === 'boolean' && (value === 'true' || value === 'false'))
        return { ...scalar, value: value === 'true' };
    if (type === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
        return { ...scalar, value: Number(value) };
    }
    return type === 'string' && typeof value === 'number' ? { ...scalar, value: String(value) } : scalar;
}
function fallbackOf({ fallback }) {
    if (fallback === undefined)
        return undefined;
    if (typeof fallback !== 'object')
        return { kind: 'scalar', value: fallback };
    return { kind: 'list', items: fallback.map((value) => ({ kind: 'scalar', value })) };
}
const NO_CONTEXT = { lookUp: () => undefined };
/** A map of maps that is filled by dotted names. */
class Tree {
    branches = new Map();
    set(name, value) {
        const [head = '', ...rest] = name;
        if (rest.length === 0) {
            this.branches.set(head, value);
            return;
        }
        const found = this.branches.get(head);
        const branch = found instanceof Tree ? found : new Tree();
        this.branches.set(head, branch);
        branch.set(rest, value);
    }
    get(name) {
        const [head = '', ...rest] = name;
        const found = this.branches.get(head);
        if (found instanceof Tree)
            return rest.length === 0 ? [found.toMap()] : found.get(rest);
        return found === undefined || rest.length > 0 ? [] : [found];
    }
    toMap() {
        const entries = new Map();
        for (const [key, branch] of this.branches)
            entries.set(key, branch instanceof Tree ? branch.toMap() : branch);
        return { kind: 'map', entries };
    }
}

;// CONCATENATED MODULE: ./build/engine/adapt/kubernetes.js


/** Where the pod template of a workload is; kinds of other API groups by group and kind. */
const TEMPLATES = {
    Deployment: ['spec', 'template'],
    StatefulSet: ['spec', 'template'],
    DaemonSet: ['spec', 'template'],
    ReplicaSet: ['spec', 'template'],
    ReplicationController: ['spec', 'template'],
    Job: ['spec', 'template'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
    PodTemplate: ['template'],
    DeploymentConfig: ['spec', 'template'],
    'apps.openshift.io/DeploymentConfig': ['spec', 'template'],
    'argoproj.io/Rollout': ['spec', 'template'],
};
const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
/**
 * The canonical resources of a manifest: the object itself, by its own paths, and for a workload the pod that its
 * template describes, so that policies about pods judge it.
 */
function adaptManifest(apiVersion, kind, body, native) {
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    const name = isBuiltIn(group) ? kind : `${group}/${kind}`;
    if (name === 'Pod')
        return [pod(body, body, native)];
    const itself = resource(`Kubernetes::${name}`, body, native);
    const steps = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
    const [template] = steps === undefined ? [] : readPath(body, steps);
    return template?.kind === 'map' ? [itself, pod(template, body, native)] : [itself];
}
/** The groups of Kubernetes itself: core, `apps`, `batch`, `rbac.authorization.k8s.io`. */
function isBuiltIn(group) {
    return !group.includes('.') || group.endsWith('.k8s.io');
}
/** A template has no name of its own: it is known by its workload's. */
function pod(template, owner, native) {
    const entries = new Map(template.entries);
    const metadata = mergedMetadata(template.entries.get('metadata'), owner.entries.get('metadata'));
    if (metadata !== undefined)
        entries.set('metadata', metadata);
    const containers = allContainers(template);
    if (containers !== undefined)
        entries.set('containers', containers);
    return resource('Kubernetes::Pod', { ...trace(template), kind: 'map', entries }, native);
}
function mergedMetadata(own, owner) {
    if (own === owner || owner?.kind !== 'map')
        return own;
    if (own !== undefined && own.kind !== 'map')
        return own;
    const entries = new Map(own?.entries);
    for (const key of ['name', 'namespace']) {
        const value = owner.entries.get(key);
        if (value !== undefined && !entries.has(key))
            entries.set(key, value);
    }
    return { ...trace(own), kind: 'map', entries };
}
function allContainers(template) {
    const lists = CONTAINERS.flatMap((name) => readPath(template, ['spec', name]));
    if (lists.length === 0)
        return undefined;
    const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
    return { kind: 'list', items };
}
function resource(type, attributes, native) {
    return { type, provider: 'kubernetes', attributes, native };
}

;// CONCATENATED MODULE: ./build/engine/adapt/links.js

/** The resources of one root by what satellites can call them. Built once, so that links cost the same in any project. */
class Neighbours {
    byAddress = new Map();
    byBase = new Map();
    byName = new Map();
    constructor(natives, namesOf) {
        for (const native of natives) {
            this.byAddress.set(native.id, native);
            push(this.byBase, splitKey(native.id).base, native);
            for (const name of namesOf(native.type)) {
                const [value] = readPath(native.body, [name]);
                if (value?.kind === 'scalar')
                    push(this.byName, `${native.type}\n${String(value.value)}`, native);
            }
        }
    }
    lookUp(address) {
        return this.byAddress.get(address) ?? this.byBase.get(splitKey(address).base)?.[0];
    }
    /** Which of `types` the satellite belongs to by its attribute `by`. */
    link(satellite, by, types) {
        const value = satellite.body.entries.get(by);
        if (value === undefined || !isThere(value))
            return { kind: 'none' };
        const referred = this.referred(value, satellite, types);
        if (referred.length > 0)
            return { kind: 'linked', parents: referred };
        if (value.kind !== 'unknown') {
            const name = value.kind === 'scalar' ? String(value.value) : '';
            const parents = types.flatMap((type) => this.byName.get(`${type}\n${name}`) ?? []);
            return parents.length > 0 ? { kind: 'linked', parents } : { kind: 'outside' };
        }
        return guess(value);
    }
    referred(value, satellite, types) {
        const found = new Set();
        for (const { address } of value.references ?? []) {
            const exact = this.byAddress.get(address);
            if (exact !== undefined) {
                if (isOne(exact, types))
                    found.add(exact);
                continue;
            }
            const instances = (this.byBase.get(splitKey(address).base) ?? []).filter((native) => isOne(native, types));
            // Instances of both that were made with the same key belong together.
            const { key } = splitKey(satellite.id);
            const twins = key === '' ? [] : instances.filter((native) => splitKey(native.id).key === key);
            for (const native of twins.length > 0 ? twins : instances)
                found.add(native);
        }
        return [...found];
    }
}
/**
 * Whether what a resource is called is known. `names` are the attributes that hold a name; what has none of these gets
 * an id from the provider, which nothing else is made of.
 */
function isNamed(native, names) {
    if (names.length === 0)
        return true;
    return names.some((name) => readPath(native.body, [name]).some(({ kind }) => kind === 'scalar'));
}
function guess(value) {
    const references = value.references ?? [];
    // What a data source finds is not made here.
    if (references.some(({ address }) => /(^|\.)data\./.test(address)))
        return { kind: 'outside' };
    // A name that is made of something else may be the name of what has no known name itself.
    return { kind: 'uncertain', among: references.length === 0 ? 'all' : 'unnamed' };
}
/** The key of an instance, `["x"]` or `[0]` with its brackets, and the address without it. */
function splitKey(address) {
    const key = address.endsWith(']') ? (/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/.exec(address)?.[0] ?? '') : '';
    return { base: address.slice(0, address.length - key.length), key };
}
function isOne(native, types) {
    return !native.isData && types.includes(native.type);
}
function push(map, key, native) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [native]);
    else
        list.push(native);
}

;// CONCATENATED MODULE: ./build/engine/adapt/plan.js
function planType(canonical, mapping) {
    return { canonical, mapping, attributes: planAttributes(canonical.attributes) };
}
function planAttributes(attributes) {
    const plans = [];
    for (const [name, attribute] of Object.entries(attributes)) {
        const places = placesOf(name, attribute);
        const source = plans.find((plan) => plan.name.join('.') === attribute.of);
        const satellites = [...places, ...(source?.places ?? [])].flatMap(({ satellite }) => satellite ?? []);
        const nested = attribute.attributes === undefined ? undefined : planAttributes(attribute.attributes);
        plans.push({ name: name.split('.'), attribute, places, satellites, nested });
    }
    return plans;
}
function placesOf(name, attribute) {
    if (attribute.of !== undefined)
        return [];
    const { terraform } = attribute;
    if (terraform === undefined)
        return [placeOf(snakeCase(name))];
    return isList(terraform) ? terraform.map(placeOf) : [placeOf(terraform)];
}
function placeOf(place) {
    const { path, values } = typeof place === 'string' ? { path: place, values: undefined } : place;
    const colon = path.indexOf(':');
    const steps = path.slice(colon + 1);
    return {
        satellite: colon === -1 ? undefined : path.slice(0, colon),
        steps: steps === '' ? [] : steps.split('.'),
        values,
    };
}
function snakeCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** Array.isArray does not tell readonly arrays apart. */
function isList(place) {
    return Array.isArray(place);
}

;// CONCATENATED MODULE: ./build/engine/adapt/provider.js
const PREFIXES = [
    ['aws_', 'aws'],
    ['awscc_', 'aws'],
    ['AWS::', 'aws'],
    ['azurerm_', 'azure'],
    ['azuread_', 'azure'],
    ['azapi_', 'azure'],
    ['google_', 'gcp'],
    ['kubernetes_', 'kubernetes'],
    ['helm_', 'kubernetes'],
    ['docker_', 'docker'],
];
/** Whose resource it is, by the start of its type. */
function providerOf(native) {
    if (native.format === 'kubernetes')
        return 'kubernetes';
    if (native.format === 'dockerfile')
        return 'docker';
    return PREFIXES.find(([prefix]) => native.type.startsWith(prefix))?.[1] ?? 'other';
}

;// CONCATENATED MODULE: ./build/engine/adapt/terraform-manifest.js

/** The kinds of the provider's resources, without `kubernetes_` and a version at the end. */
const KINDS = {
    pod: ['v1', 'Pod'],
    deployment: ['apps/v1', 'Deployment'],
    stateful_set: ['apps/v1', 'StatefulSet'],
    daemonset: ['apps/v1', 'DaemonSet'],
    daemon_set: ['apps/v1', 'DaemonSet'],
    replication_controller: ['v1', 'ReplicationController'],
    job: ['batch/v1', 'Job'],
    cron_job: ['batch/v1', 'CronJob'],
    service: ['v1', 'Service'],
    service_account: ['v1', 'ServiceAccount'],
    namespace: ['v1', 'Namespace'],
    config_map: ['v1', 'ConfigMap'],
    secret: ['v1', 'Secret'],
    ingress: ['networking.k8s.io/v1', 'Ingress'],
    network_policy: ['networking.k8s.io/v1', 'NetworkPolicy'],
    role: ['rbac.authorization.k8s.io/v1', 'Role'],
    cluster_role: ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
    role_binding: ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
    cluster_role_binding: ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
};
/** The blocks that stand for one element of a list each, by the name of that list. Other blocks are single. */
const LISTS = {
    container: 'containers',
    init_container: 'initContainers',
    volume: 'volumes',
    volume_mount: 'volumeMounts',
    volume_device: 'volumeDevices',
    volume_claim_template: 'volumeClaimTemplates',
    port: 'ports',
    env: 'env',
    env_from: 'envFrom',
    items: 'items',
    toleration: 'tolerations',
    host_aliases: 'hostAliases',
    image_pull_secrets: 'imagePullSecrets',
    topology_spread_constraint: 'topologySpreadConstraints',
    rule: 'rules',
    subject: 'subjects',
    ingress: 'ingress',
    egress: 'egress',
    from: 'from',
    to: 'to',
};
/** Names that camelCase alone does not give. */
const NAMES = {
    host_pid: 'hostPID',
    host_ipc: 'hostIPC',
    cluster_ip: 'clusterIP',
    external_ips: 'externalIPs',
    load_balancer_ip: 'loadBalancerIP',
    non_resource_urls: 'nonResourceURLs',
    pod_cidr: 'podCIDR',
};
/** Maps whose keys are the author's. */
const FREE = new Set([
    'labels',
    'annotations',
    'match_labels',
    'node_selector',
    'limits',
    'requests',
    'data',
    'binary_data',
]);
/** The manifest that a resource of Terraform's Kubernetes provider stands for; undefined when it stands for none. */
function terraformManifest(native) {
    if (!native.type.startsWith('kubernetes_'))
        return undefined;
    if (native.type === 'kubernetes_manifest')
        return writtenOut(native.body.entries.get('manifest'));
    const name = native.type.slice('kubernetes_'.length).replace(/_v\d+(?:(?:alpha|beta)\d+)?$/, '');
    const [apiVersion, kind] = Object.hasOwn(KINDS, name) ? (KINDS[name] ?? []) : [];
    if (apiVersion === undefined || kind === undefined)
        return undefined;
    return { apiVersion, kind, body: camelMap(native.body) };
}
function writtenOut(manifest) {
    if (manifest?.kind !== 'map')
        return undefined;
    const [apiVersion, kind] = ['apiVersion', 'kind'].map((key) => {
        const value = manifest.entries.get(key);
        return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
    });
    return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind, body: manifest };
}
function camelMap(map) {
    const entries = new Map();
    for (const [key, value] of map.entries) {
        if (value.kind === 'scalar' && value.value === null)
            continue;
        const listName = Object.hasOwn(LISTS, key) ? LISTS[key] : undefined;
        if (FREE.has(key))
            entries.set(camelName(key), value);
        else if (listName !== undefined && isBlocks(value))
            entries.set(listName, camelList(value));
        else
            entries.set(camelName(key), single(value));
    }
    return { ...trace(map), kind: 'map', entries };
}
function isBlocks(value) {
    return (value.kind === 'unknown' || (value.kind === 'list' && value.items.every((item) => item.kind !== 'scalar')));
}
function camelList(value) {
    return value.kind === 'list' ? { ...trace(value), kind: 'list', items: value.items.map(single) } : value;
}
function single(value) {
    if (value.kind === 'map')
        return camelMap(value);
    const first = value.kind === 'list' ? value.items[0] : undefined;
    return first?.kind === 'map' ? camelMap(first) : value;
}
function camelName(key) {
    if (Object.hasOwn(NAMES, key))
        return NAMES[key] ?? key;
    return key.replaceAll(/_([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/engine/adapt/adapt.js







/**
 * Turns resources as they were written into the model that policies are written against. Satellites are merged into
 * the resource that they belong to; one whose parent is not in the code stands for it, with all else about it unknown.
 * What the model has no name for keeps its native type and its attributes as written. Data sources are left out.
 * In the order of the natives; the time it takes grows with their number.
 */
function adapt(natives) {
    const plans = planAll();
    const resources = [];
    for (const root of byRoot(natives)) {
        const neighbourhood = new Neighbourhood(root, plans);
        for (const native of root)
            resources.push(...neighbourhood.adapt(native));
    }
    return resources;
}
function planAll() {
    const main = new Map();
    const satellites = new Map();
    for (const canonical of registry/* CANONICAL_TYPES */.h) {
        if (canonical.terraform === undefined)
            continue;
        const plan = planType(canonical, canonical.terraform);
        for (const type of plan.mapping.types)
            main.set(type, plan);
        for (const type of Object.keys(plan.mapping.satellites ?? {}))
            satellites.set(type, plan);
    }
    return { main, satellites };
}
/** The resources of a root module know each other; those of different roots do not. */
function byRoot(natives) {
    const roots = new Map();
    for (const native of natives) {
        const key = `${native.format}\n${native.root}`;
        const root = roots.get(key);
        if (root === undefined)
            roots.set(key, [native]);
        else
            root.push(native);
    }
    return roots.values();
}
class Neighbourhood {
    plans;
    neighbours;
    attached = new Map();
    /** The first satellite of each type that may belong to any resource, or to any whose name is not known. */
    uncertain = { all: new Map(), unnamed: new Map() };
    /** Satellites that no resource in the code has taken in. */
    alone = new Set();
    constructor(natives, plans) {
        this.plans = plans;
        this.neighbours = new Neighbours(natives, (type) => plans.main.get(type)?.mapping.names ?? []);
        for (const native of natives)
            this.attach(native);
    }
    adapt(native) {
        if (native.isData)
            return [];
        if (native.format === 'kubernetes')
            return adaptManifest(...nameOf(native.type), native.body, native);
        if (native.format !== 'terraform' && native.format !== 'terraform-plan')
            return [asWritten(native)];
        const manifest = terraformManifest(native);
        if (manifest !== undefined)
            return adaptManifest(manifest.apiVersion, manifest.kind, manifest.body, native);
        const main = this.plans.main.get(native.type);
        if (main !== undefined) {
            const satellites = this.attached.get(native) ?? new Map();
            const { all, unnamed } = this.uncertain;
            const hasName = unnamed.size === 0 || isNamed(native, main.mapping.names ?? []);
            const uncertain = hasName ? all : new Map([...unnamed, ...all]);
            return [this.build(main, { main: native, satellites, uncertain }, native)];
        }
        const parent = this.plans.satellites.get(native.type);
        if (parent === undefined)
            return [asWritten(native)];
        if (!this.alone.has(native))
            return [];
        const satellites = new Map([[native.type, [native]]]);
        return [this.build(parent, { main: undefined, satellites, uncertain: new Map() }, native)];
    }
    attach(native) {
        const plan = native.isData ? undefined : this.plans.satellites.get(native.type);
        const by = plan?.mapping.satellites?.[native.type];
        if (plan === undefined || by === undefined)
            return;
        const link = this.neighbours.link(native, by, plan.mapping.types);
        if (link.kind === 'linked') {
            for (const parent of link.parents)
                this.attachTo(parent, native);
            return;
        }
        if (link.kind === 'uncertain') {
            const uncertain = this.uncertain[link.among];
            if (!uncertain.has(native.type))
                uncertain.set(native.type, native.id);
        }
        if (link.kind !== 'none')
            this.alone.add(native);
    }
    attachTo(parent, satellite) {
        const satellites = this.attached.get(parent) ?? new Map();
        this.attached.set(parent, satellites);
        const others = satellites.get(satellite.type);
        if (others === undefined)
            satellites.set(satellite.type, [satellite]);
        else
            others.push(satellite);
    }
    build(plan, parts, native) {
        const attributes = buildAttributes(plan.attributes, parts, {
            lookUp: (address) => this.neighbours.lookUp(address),
        });
        const { type, provider } = plan.canonical;
        return { type, provider, attributes, native };
    }
}
function asWritten(native) {
    return { type: native.type, provider: providerOf(native), attributes: native.body, native };
}
/** `apps/v1/Deployment` is the kind Deployment of apps/v1. */
function nameOf(type) {
    const slash = type.lastIndexOf('/');
    return [type.slice(0, Math.max(slash, 0)), type.slice(slash + 1)];
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeType),
/* harmony export */   n: () => (/* binding */ describeTypes)
/* harmony export */ });
/* harmony import */ var _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(174);

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
    const { types = [], satellites = {} } = canonical.terraform ?? {};
    return {
        type: canonical.type,
        provider: canonical.provider,
        description: canonical.description,
        nativeTypes: [...types, ...Object.keys(satellites)],
        isOpen: canonical.isOpen ?? false,
        attributes: canonical.attributes,
    };
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

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Xg: () => (/* binding */ takenIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   hk: () => (/* binding */ unknownAs),
/* harmony export */   nH: () => (/* binding */ isWhollyKnown),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const MAXIMUM_REFERENCES = 64;
const MAXIMUM_VISITS = 1_000;
/** A value made at `node`. */
function scalar(value, node, parts = []) {
    return { kind: 'scalar', value, ...traceOf(node, parts) };
}
/** Something made at `node` that cannot be known yet, and what it was made of. */
function unknown(reason, node, parts = []) {
    return { kind: 'unknown', reason, ...traceOf(node, parts) };
}
/** As `unknown`, with the reason why the first of its parts cannot be known. */
function unknownAs(parts, node) {
    const first = parts.find((part) => part.kind === 'unknown');
    return unknown(first?.reason ?? 'it is not known before deployment', node, parts);
}
function list(items, node) {
    return { kind: 'list', items, ...traceOf(node, items) };
}
/** The value with the place where it is taken in, when it was written elsewhere. */
function takenIn(value, node) {
    if (node.origin === undefined)
        return value;
    return value.origin === undefined ? { ...value, origin: node.origin } : { ...value, via: node.origin };
}
/** What a text function takes for text: a string, a number, a boolean. */
function textOf(value) {
    if (value?.kind !== 'scalar' || value.value === null)
        return undefined;
    return String(value.value);
}
function entryOf(value, key) {
    return value?.kind === 'map' ? value.entries.get(key) : undefined;
}
function itemsOf(value) {
    return value.kind === 'list' ? value.items : [value];
}
/** Whether nothing in the value is unknown. */
function isWhollyKnown(value) {
    if (value.kind === 'list')
        return value.items.every(isWhollyKnown);
    if (value.kind === 'map')
        return [...value.entries.values()].every(isWhollyKnown);
    return value.kind === 'scalar';
}
/** Whether two values that are wholly known are the same; CloudFormation compares scalars as text. */
function isSame(a, b) {
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return String(a.value) === String(b.value);
    if (a.kind === 'list' && b.kind === 'list') {
        return a.items.length === b.items.length && a.items.every((item, at) => isAlike(item, b.items[at]));
    }
    if (a.kind !== 'map' || b.kind !== 'map' || a.entries.size !== b.entries.size)
        return false;
    return [...a.entries].every(([key, entry]) => isAlike(entry, b.entries.get(key)));
}
function isAlike(a, b) {
    return b !== undefined && isSame(a, b);
}
function traceOf(node, parts) {
    const references = referencesOf(parts);
    return {
        ...(node.origin === undefined ? {} : { origin: node.origin }),
        ...(references.length === 0 ? {} : { references }),
    };
}
/** The resources that the values, and what is in them, were taken from; as far as is reasonable. */
function referencesOf(values) {
    const found = new Map();
    let visits = 0;
    const visit = (value) => {
        if (++visits > MAXIMUM_VISITS)
            return;
        for (const reference of value.references ?? []) {
            if (found.size < MAXIMUM_REFERENCES)
                found.set(`${reference.address}\n${reference.attribute}`, reference);
        }
        if (value.kind === 'list')
            value.items.forEach(visit);
        if (value.kind === 'map')
            value.entries.forEach(visit);
    };
    values.forEach(visit);
    return [...found.values()];
}


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ loadInfrastructure)
});

;// CONCATENATED MODULE: ./build/engine/load/sniff.js
const API_VERSION = /(?:^|[\s{,"'-])apiVersion["']?\s*:/;
const KIND = /(?:^|[\s{,"'-])kind["']?\s*:/;
const TEMPLATE_VERSION = /(?:^|[\s{,"'])AWSTemplateFormatVersion["']?\s*:/;
/** At the start of a line, as at the top level of YAML: a template may hold a manifest, and the other way round in text. */
const TOP_LEVEL = /^(?:AWSTemplateFormatVersion|Resources)\s*:/m;
const TOP_LEVEL_API_VERSION = /^(?:- )?apiVersion\s*:/m;
const RESOURCES = /(?:^|[\s{,"'])Resources["']?\s*:/;
const OBJECT = /^\s*\{/;
const PLANNED = /"(?:planned_values|resource_changes)"\s*:/;
const RESOURCE_TYPE = /(?:^|[\s{,"'])Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa)::/;
/** Judges by the keys in the text alone, so that a file that is broken further down is still recognised. */
function sniffManifest(text) {
    // First: a plan may hold the manifests that it plans.
    if (isPlan(text))
        return 'terraform-plan';
    const isTemplate = TEMPLATE_VERSION.test(text) || (RESOURCES.test(text) && RESOURCE_TYPE.test(text));
    const isManifest = API_VERSION.test(text) && KIND.test(text);
    if (isTemplate && isManifest) {
        // In JSON a template that stands in a text has its quotes escaped, and would not look like one.
        const isJson = text.trimStart().startsWith('{');
        const isTop = TOP_LEVEL.test(text) && !TOP_LEVEL_API_VERSION.test(text);
        return isJson || isTop ? 'cloudformation' : 'kubernetes';
    }
    return isManifest ? 'kubernetes' : isTemplate ? 'cloudformation' : undefined;
}
/** The output of `terraform show -json` for a plan; that for a state has neither of the two. */
function isPlan(text) {
    if (!OBJECT.test(text) || !text.includes('"format_version"'))
        return false;
    return PLANNED.test(text);
}

// EXTERNAL MODULE: ./build/engine/load/yaml/read-yaml.js + 3 modules
var read_yaml = __nccwpck_require__(917);
// EXTERNAL MODULE: ./build/engine/load/cloudformation/values.js
var values = __nccwpck_require__(8387);
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/function.js
/** The arguments of a function that takes several, evaluated; undefined when they are not written as a list. */
function argumentsOf({ argument, evaluate }) {
    return argument.kind === 'list' ? argument.items.map(evaluate) : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/merge.js

/**
 * What is known of a value that is either `a` or `b`: what both say. Two objects have in common what they agree on, and
 * the rest of them is unknown.
 */
function merge(a, b, merging) {
    merging.work.spend(1);
    if (a === b)
        return a;
    if (a === undefined || b === undefined)
        return either(a, b, merging);
    if (a.kind === 'scalar' && b.kind === 'scalar' && String(a.value) === String(b.value))
        return a;
    if (a.kind === 'map' && b.kind === 'map') {
        const entries = new Map();
        for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
            const merged = merge(a.entries.get(key), b.entries.get(key), merging);
            if (merged !== undefined)
                entries.set(key, merged);
        }
        return { ...a, entries };
    }
    if (a.kind === 'list' && b.kind === 'list' && a.items.length === b.items.length) {
        const items = a.items.map((item, at) => merge(item, b.items[at], merging) ?? item);
        return { ...a, items };
    }
    return either(a, b, merging);
}
function either(a, b, { reason, node }) {
    return (0,values/* unknown */.L5)(reason, a ?? b ?? node, [a, b].flatMap((value) => value ?? []));
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/conditions.js



/** The functions of conditions, in Kleene's logic: what cannot be known stays unknown unless the rest decides. */
const CONDITIONS = {
    Condition: (call) => {
        const name = (0,values/* textOf */.b6)(call.argument);
        const truth = name === undefined ? undefined : call.truth(name);
        return truth === undefined
            ? (0,values/* unknown */.L5)(`the condition ${name ?? ''} is not known`, call.node)
            : (0,values/* scalar */.d_)(truth, call.node);
    },
    'Fn::Equals': equals,
    'Fn::And': (call) => connect(call, false),
    'Fn::Or': (call) => connect(call, true),
    'Fn::Not': not,
    'Fn::If': choose,
};
/** The boolean that a value stands for. */
function truthOf(value) {
    const text = (0,values/* textOf */.b6)(value);
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function equals(call) {
    const [left, right, more] = argumentsOf(call) ?? [];
    if (left === undefined || right === undefined || more !== undefined) {
        return (0,values/* unknown */.L5)('Fn::Equals takes a list of two values', call.node);
    }
    const parts = [left, right];
    return parts.every(values/* isWhollyKnown */.nH)
        ? (0,values/* scalar */.d_)((0,values/* isSame */.Ft)(left, right), call.node, parts)
        : (0,values/* unknownAs */.hk)(parts, call.node);
}
/** `decisive` is what one part is enough to make the whole: true for or, false for and. */
function connect(call, decisive) {
    const parts = argumentsOf(call) ?? [];
    const truths = parts.map(truthOf);
    if (truths.includes(decisive))
        return (0,values/* scalar */.d_)(decisive, call.node);
    return truths.length === 0 || truths.includes(undefined)
        ? (0,values/* unknownAs */.hk)(parts.flatMap((part) => part ?? []), call.node)
        : (0,values/* scalar */.d_)(!decisive, call.node);
}
function not(call) {
    const [part] = argumentsOf(call) ?? [];
    const truth = truthOf(part);
    if (truth !== undefined)
        return (0,values/* scalar */.d_)(!truth, call.node);
    return (0,values/* unknownAs */.hk)(part === undefined ? [] : [part], call.node);
}
function choose(call) {
    const [condition, whenTrue, whenFalse] = call.argument.kind === 'list' ? call.argument.items : [];
    const name = (0,values/* textOf */.b6)(condition);
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined) {
        return (0,values/* unknown */.L5)('Fn::If takes a list of a condition and two values', call.node);
    }
    const truth = name === undefined ? truthOf(call.evaluate(condition)) : call.truth(name);
    if (truth !== undefined)
        return call.evaluate(truth ? whenTrue : whenFalse);
    const reason = `the condition ${name ?? ''} is not known`.trim();
    return merge(call.evaluate(whenTrue), call.evaluate(whenFalse), { reason, node: call.node, work: call.work });
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/cidr.js



const MAXIMUM_COUNT = 256;
/** `Fn::Cidr: [block, count, bits of a host]`: so many ranges of IPv4 out of the block, one after the other. */
const cidr = (call) => {
    const parts = argumentsOf(call) ?? [];
    const [block, count, bits] = parts.map(values/* textOf */.b6);
    const ranges = block === undefined ? undefined : divide(block, Number(count), Number(bits));
    if (ranges === undefined) {
        return (0,values/* unknownAs */.hk)(parts.flatMap((part) => part ?? []), call.node);
    }
    return (0,values/* list */.p_)(ranges.map((range) => (0,values/* scalar */.d_)(range, call.node)), call.node);
};
function divide(block, count, bits) {
    const [address = '', length = ''] = block.split('/');
    const prefix = Number(length);
    if (!(0,external_node_net_namespaceObject.isIPv4)(address) || !/^\d+$/.test(length) || prefix > 32)
        return undefined;
    if (!Number.isInteger(count) || count < 1 || count > MAXIMUM_COUNT)
        return undefined;
    if (!Number.isInteger(bits) || bits < 0 || 32 - bits < prefix)
        return undefined;
    const size = 2 ** bits;
    const all = 2 ** (32 - prefix);
    if (count * size > all)
        return undefined;
    const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    const start = number - (number % all);
    return Array.from({ length: count }, (_, at) => `${dotted(start + at * size)}/${String(32 - bits)}`);
}
function dotted(number) {
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/references.js

/** The functions that take values from elsewhere. */
const REFERENCES = {
    Ref: ({ argument, node, resolve }) => {
        const name = (0,values/* textOf */.b6)(argument);
        return name === undefined ? (0,values/* unknown */.L5)('Ref takes a name', node) : resolve(name);
    },
    'Fn::GetAtt': getAttribute,
    'Fn::ImportValue': ({ argument, node, evaluate }) => {
        const name = (0,values/* textOf */.b6)(evaluate(argument));
        return (0,values/* unknown */.L5)(name === undefined ? 'it is exported by another stack' : `${name} is exported by another stack`, node);
    },
    'Fn::GetAZs': ({ node }) => (0,values/* unknown */.L5)('the availability zones are not known before deployment', node),
    'Fn::GetStackOutput': ({ node }) => (0,values/* unknown */.L5)('it is an output of another stack', node),
    'Fn::Transform': ({ node }) => (0,values/* unknown */.L5)('a macro gives it when the template is deployed', node),
};
/** The attribute of a resource, whose name may have dots: `Db.Endpoint.Address`. */
function attributeOf(address, attribute, node) {
    const origin = node.origin === undefined ? {} : { origin: node.origin };
    const reason = `${address}.${attribute} is not known before deployment`;
    return { kind: 'unknown', reason, references: [{ address, attribute }], ...origin };
}
function getAttribute({ argument, node, evaluate }) {
    const [first, ...rest] = (argument.kind === 'list' ? argument.items : [argument]).map((part) => (0,values/* textOf */.b6)(evaluate(part)));
    const parts = [...(first?.split('.') ?? []), ...rest.map((part) => part ?? '')];
    const [address, ...attribute] = parts;
    if (address === undefined || attribute.length === 0) {
        return (0,values/* unknown */.L5)('Fn::GetAtt takes a resource and one of its attributes', node);
    }
    return attributeOf(address, attribute.join('.'), node);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/selection.js


/** The functions that take something out of a list or a mapping. */
const SELECTION = {
    'Fn::Select': selection_select,
    'Fn::FindInMap': findInMap,
    'Fn::Length': ({ argument, node, evaluate }) => {
        const part = evaluate(argument);
        if (part?.kind === 'list')
            return (0,values/* scalar */.d_)(part.items.length, node);
        return (0,values/* unknownAs */.hk)(part === undefined ? [] : [part], node);
    },
};
function selection_select(call) {
    const [index, source] = argumentsOf(call) ?? [];
    if (index === undefined || source === undefined)
        return (0,values/* unknown */.L5)('Fn::Select takes an index and a list', call.node);
    const at = Number((0,values/* textOf */.b6)(index) ?? NaN);
    const found = source.kind === 'list' && Number.isInteger(at) ? source.items[at] : undefined;
    return found ?? (0,values/* unknownAs */.hk)([source, index], call.node);
}
function findInMap(call) {
    const { argument, node, evaluate, template } = call;
    const nodes = argument.kind === 'list' ? argument.items : [];
    const keys = nodes.slice(0, 3).map(evaluate);
    const [map, top, second] = keys.map(values/* textOf */.b6);
    if (nodes.length < 3)
        return (0,values/* unknown */.L5)('Fn::FindInMap takes a map and two keys', node);
    if (map === undefined || top === undefined || second === undefined) {
        return (0,values/* unknownAs */.hk)(keys.flatMap((key) => key ?? []), node);
    }
    const found = (0,values/* entryOf */.Ms)((0,values/* entryOf */.Ms)(template.mappings.get(map), top), second);
    if (found !== undefined) {
        const value = evaluate(found);
        return value === undefined ? undefined : (0,values/* takenIn */.Xg)(value, node);
    }
    const fallback = (0,values/* entryOf */.Ms)(nodes[3], 'DefaultValue');
    return fallback === undefined
        ? (0,values/* unknown */.L5)(`the mapping ${map} has no ${top}.${second}`, node)
        : evaluate(fallback);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/to-json.js
/** The JSON of a value that is wholly known. */
function toJson(value, work) {
    const json = write(value, work);
    work.spendText(json.length);
    return json;
}
function write(value, work) {
    work.spend(1);
    switch (value.kind) {
        case 'scalar':
            return JSON.stringify(value.value);
        case 'list':
            return `[${value.items.map((item) => write(item, work)).join(',')}]`;
        case 'map': {
            const members = [...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${write(entry, work)}`);
            return `{${members.join(',')}}`;
        }
        case 'unknown':
            return 'null';
    }
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/texts.js





/** The functions that make texts, and take them apart. */
const TEXTS = {
    'Fn::Sub': substitute,
    'Fn::Join': join,
    'Fn::Split': split,
    'Fn::Base64': ({ argument, node, evaluate, work }) => {
        const part = evaluate(argument);
        const text = (0,values/* textOf */.b6)(part);
        if (part === undefined || text === undefined)
            return (0,values/* unknownAs */.hk)(part === undefined ? [] : [part], node);
        work.spendText(text.length * 2);
        return (0,values/* scalar */.d_)(external_node_buffer_namespaceObject.Buffer.from(text, 'utf8').toString('base64'), node, [part]);
    },
    'Fn::ToJsonString': ({ argument, node, evaluate, work }) => {
        const part = evaluate(argument) ?? (0,values/* scalar */.d_)(null, node);
        if ((0,values/* isWhollyKnown */.nH)(part))
            return (0,values/* scalar */.d_)(toJson(part, work), node, [part]);
        // What is known of a policy in it can still be judged.
        return { ...(0,values/* unknownAs */.hk)([part], node), document: part };
    },
};
/** `${Name}`, `${Name.Attribute}`, and `${!Literal}`, which stays as it is without the exclamation mark. */
const PLACEHOLDER = /\$\{(!?)([^${}]*)\}/g;
function substitute(call) {
    const { argument, node, work } = call;
    const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
    const text = (0,values/* textOf */.b6)(template);
    if (text === undefined)
        return (0,values/* unknown */.L5)('Fn::Sub takes a text', node);
    const parts = [];
    let filled = '';
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        const [whole, literal, inner = ''] = match;
        filled += text.slice(end, match.index);
        end = match.index + whole.length;
        const part = literal === '!' ? (0,values/* scalar */.d_)(`\${${inner}}`, node) : placeholder(inner.trim(), variables, call);
        parts.push(part);
        filled += (0,values/* textOf */.b6)(part) ?? '';
        work.spendText(filled.length);
    }
    filled += text.slice(end);
    return parts.every((part) => (0,values/* textOf */.b6)(part) !== undefined)
        ? (0,values/* scalar */.d_)(filled, node, parts)
        : (0,values/* unknownAs */.hk)(parts, node);
}
function placeholder(name, variables, call) {
    // Texts are told apart by partition nowhere: an ARN means the same in each.
    if (name === 'AWS::Partition')
        return (0,values/* scalar */.d_)('aws', call.node);
    const variable = (0,values/* entryOf */.Ms)(variables, name);
    if (variable !== undefined)
        return call.evaluate(variable) ?? (0,values/* scalar */.d_)('', call.node);
    const dot = name.indexOf('.');
    if (dot > 0)
        return attributeOf(name.slice(0, dot), name.slice(dot + 1), call.node);
    return call.resolve(name) ?? (0,values/* scalar */.d_)('', call.node);
}
function join(call) {
    const { argument, node, work } = call;
    const [delimiterNode, itemsNode] = argument.kind === 'list' ? argument.items : [];
    const delimiter = (0,values/* textOf */.b6)(delimiterNode);
    if (delimiter === undefined || itemsNode === undefined) {
        return (0,values/* unknown */.L5)('Fn::Join takes a delimiter and a list of texts', node);
    }
    const items = itemsNode.kind === 'list' ? itemsNode.items.flatMap((item) => joined(item, call)) : call.evaluate(itemsNode);
    const parts = items === undefined ? [] : isList(items) ? items : (0,values/* itemsOf */.S3)(items);
    const texts = parts.map(values/* textOf */.b6);
    if (texts.includes(undefined))
        return (0,values/* unknownAs */.hk)(parts, node);
    work.spendText(texts.reduce((sum, text) => sum + (text?.length ?? 0) + delimiter.length, 0));
    return (0,values/* scalar */.d_)(texts.join(delimiter), node, parts);
}
function joined(item, call) {
    if ((0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(item, 'Ref')) === 'AWS::Partition')
        return [(0,values/* scalar */.d_)('aws', call.node)];
    const value = call.evaluate(item);
    return value === undefined ? [] : (0,values/* itemsOf */.S3)(value);
}
function split(call) {
    const [delimiter, source] = (argumentsOf(call) ?? []).map(values/* textOf */.b6);
    if (delimiter === undefined || source === undefined || delimiter === '') {
        const parts = (argumentsOf(call) ?? []).flatMap((part) => part ?? []);
        return (0,values/* unknownAs */.hk)(parts, call.node);
    }
    call.work.spend(source.length);
    return (0,values/* list */.p_)(source.split(delimiter).map((text) => (0,values/* scalar */.d_)(text, call.node)), call.node);
}
/** Array.isArray does not tell readonly arrays apart. */
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/functions/registry.js





const INTRINSICS = {
    ...REFERENCES,
    ...CONDITIONS,
    ...SELECTION,
    ...TEXTS,
    'Fn::Cidr': cidr,
};
/** The intrinsic function of a name; undefined when there is none. */
function intrinsic(name) {
    return Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/parameters.js

/**
 * What a parameter stands for: what was given, or else its default. Unknown where there is neither, where the value only
 * names one in Systems Manager, and where a value was given that must not be shown (`NoEcho`).
 */
function parameterValue(name, declaration, given) {
    const type = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(declaration, 'Type')) ?? 'String';
    if (type.startsWith('AWS::SSM::Parameter::Value')) {
        return (0,values/* unknown */.L5)(`the parameter ${name} names a value in Systems Manager`, declaration);
    }
    const value = given.get(name);
    if (value !== undefined) {
        return isHidden(declaration)
            ? { kind: 'unknown', reason: `the value of the parameter ${name} is not shown (NoEcho)` }
            : typed((0,values/* scalar */.d_)(value, NOWHERE), type);
    }
    const fallback = (0,values/* entryOf */.Ms)(declaration, 'Default');
    if (fallback === undefined || (0,values/* textOf */.b6)(fallback) === undefined) {
        return (0,values/* unknown */.L5)(`the parameter ${name} has no value`, declaration);
    }
    if ((0,values/* textOf */.b6)(fallback)?.includes('{{resolve:') === true) {
        return (0,values/* unknown */.L5)(`the default of the parameter ${name} is resolved at deployment`, declaration);
    }
    return typed(fallback, type);
}
/** The parameters whose given value is none that the template allows, with the values that it does. */
function refusedParameters(declarations, given) {
    return [...declarations].flatMap(([name, declaration]) => {
        const value = given.get(name);
        const allowed = (0,values/* entryOf */.Ms)(declaration, 'AllowedValues');
        if (value === undefined || allowed === undefined)
            return [];
        return (0,values/* itemsOf */.S3)(allowed).some((item) => (0,values/* textOf */.b6)(item) === value) ? [] : [{ name, declaration }];
    });
}
/** What was given on the command line stands nowhere in the code. */
const NOWHERE = { kind: 'scalar', value: null };
function isHidden(declaration) {
    return (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(declaration, 'NoEcho')) === 'true';
}
function typed(value, type) {
    if (type !== 'CommaDelimitedList' && !type.startsWith('List<'))
        return value;
    const origin = value.origin === undefined ? {} : { origin: value.origin };
    const texts = ((0,values/* textOf */.b6)(value) ?? '').split(',').map((text) => text.trim());
    const items = texts.map((text) => ({ kind: 'scalar', value: text, ...origin }));
    return { kind: 'list', items, ...origin };
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/pseudo-parameters.js

function isPseudoParameter(name) {
    return name.startsWith('AWS::');
}
/** Where and as what a template is deployed is not known before, unless it was given; `AWS::NoValue` is nothing. */
function pseudoParameter(name, node, given) {
    if (name === 'AWS::NoValue')
        return undefined;
    const value = given.get(name);
    return value === undefined
        ? (0,values/* unknown */.L5)(`${name} is not known before deployment`, node)
        : (0,values/* scalar */.d_)(value, node);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/interpreter.js





const NO_BINDINGS = new Map();
/**
 * Evaluates the values of one template: lazily, each condition and parameter once. What cannot be known before deployment is
 * unknown; what `AWS::NoValue` removes is not there. Throws BudgetError.
 */
class Interpreter {
    template;
    given;
    work;
    parameters = new Map();
    truths = new Map();
    constructor(template, given, work) {
        this.template = template;
        this.given = given;
        this.work = work;
    }
    /** Undefined when it comes out as `AWS::NoValue`. */
    evaluate(node, bindings = NO_BINDINGS) {
        this.work.spend(1);
        switch (node.kind) {
            case 'unknown':
                return node;
            case 'scalar':
                return this.text(node, bindings);
            case 'list':
                return this.work.nested(() => this.list(node.items, node, bindings));
            case 'map':
                return this.work.nested(() => this.map(node, bindings));
        }
    }
    /** Whether a condition holds; undefined when that cannot be known. One that depends on itself cannot. */
    truth(name) {
        const node = this.template.conditions.get(name);
        if (node === undefined)
            return undefined;
        if (this.truths.has(name))
            return this.truths.get(name);
        this.truths.set(name, undefined);
        const truth = truthOf(this.evaluate(node));
        this.truths.set(name, truth);
        return truth;
    }
    /** A text in which `Fn::ForEach` has put names for their values: `Bucket${Name}`. Unknown values keep their name. */
    fill(text, bindings) {
        if (bindings.size === 0 || !/[$&]\{/.test(text))
            return text;
        const filled = text.replaceAll(/([$&])\{([^{}]*)\}/g, (whole, sign, name) => {
            const value = (0,values/* textOf */.b6)(bindings.get(name));
            if (value === undefined)
                return whole;
            return sign === '&' ? value.replaceAll(/[^A-Za-z0-9]/g, '') : value;
        });
        this.work.spendText(filled.length);
        return filled;
    }
    text(node, bindings) {
        const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
        if (text === undefined)
            return node;
        if (text.includes('{{resolve:'))
            return (0,values/* unknown */.L5)('a dynamic reference is resolved at deployment', node);
        const filled = this.fill(text, bindings);
        return filled === text ? node : (0,values/* scalar */.d_)(filled, node);
    }
    list(items, node, bindings) {
        const evaluated = items.flatMap((item) => this.evaluate(item, bindings) ?? []);
        const isSame = evaluated.length === items.length && evaluated.every((item, at) => item === items[at]);
        return isSame ? node : { ...node, kind: 'list', items: evaluated };
    }
    map(node, bindings) {
        const [only] = node.entries.size === 1 ? node.entries : [];
        if (only !== undefined && this.isFunction(...only))
            return this.call(...only, node, bindings);
        const entries = new Map();
        let isChanged = false;
        for (const [key, entry] of node.entries) {
            if (key.startsWith('Fn::ForEach::')) {
                for (const [name, value] of this.repeat(entry, bindings)) {
                    const evaluated = this.evaluate(value.node, value.bindings);
                    if (evaluated !== undefined)
                        entries.set(name, evaluated);
                }
                isChanged = true;
                continue;
            }
            // What a macro adds to an object beside what is written there.
            if (key === 'Fn::Transform')
                continue;
            const evaluated = this.evaluate(entry, bindings);
            if (evaluated !== undefined)
                entries.set(this.fill(key, bindings), evaluated);
            isChanged ||= evaluated !== entry;
        }
        return isChanged || bindings.size > 0 ? { ...node, entries } : node;
    }
    /** `Condition` is one where it names a condition; a policy statement has something else by that name. */
    isFunction(name, argument) {
        if (name === 'Condition')
            return this.template.conditions.has((0,values/* textOf */.b6)(argument) ?? '');
        return name === 'Ref' || (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::'));
    }
    call(name, argument, node, bindings) {
        const implementation = intrinsic(name);
        if (implementation === undefined)
            return (0,values/* unknown */.L5)(`${name} is no function that is known`, node);
        const call = {
            node,
            // A text in the argument may hold names of a loop: `!Ref Bucket${Name}`.
            argument: argument.kind === 'scalar' && name !== 'Fn::Sub' ? this.text(argument, bindings) : argument,
            template: this.template,
            work: this.work,
            evaluate: (part) => this.evaluate(part, bindings),
            resolve: (wanted) => this.resolve(wanted, node, bindings),
            truth: (condition) => this.truth(condition),
        };
        return implementation(call);
    }
    resolve(name, node, bindings) {
        const bound = bindings.get(name);
        if (bound !== undefined)
            return bound;
        if (isPseudoParameter(name))
            return pseudoParameter(name, node, this.given);
        const parameter = this.parameter(name);
        if (parameter !== undefined)
            return (0,values/* takenIn */.Xg)(parameter, node);
        const origin = node.origin === undefined ? {} : { origin: node.origin };
        const references = [{ address: name, attribute: '' }];
        return { kind: 'unknown', reason: `${name} is not known before deployment`, references, ...origin };
    }
    parameter(name) {
        const declaration = this.template.parameters.get(name);
        if (declaration === undefined)
            return undefined;
        const known = this.parameters.get(name) ?? parameterValue(name, declaration, this.given);
        this.parameters.set(name, known);
        this.work.spend((0,values/* itemsOf */.S3)(known).length);
        return known;
    }
    /**
     * The entries that `Fn::ForEach` makes: `[name, collection, {key: value}]`. Where the collection cannot be known, one
     * of each stands for all.
     */
    repeat(loop, bindings = NO_BINDINGS) {
        const [nameNode, collectionNode, body] = loop.kind === 'list' ? loop.items : [];
        const name = (0,values/* textOf */.b6)(nameNode);
        if (name === undefined || collectionNode === undefined || body?.kind !== 'map')
            return [];
        const collection = this.evaluate(collectionNode, bindings);
        if (collection === undefined)
            return [];
        return (0,values/* itemsOf */.S3)(collection).flatMap((item) => {
            const inner = new Map([...bindings, [name, item]]);
            return [...body.entries].flatMap(([key, node]) => {
                this.work.spend(1 + inner.size);
                return key.startsWith('Fn::ForEach::')
                    ? this.work.nested(() => this.repeat(node, inner))
                    : [[this.fill(key, inner), { node, bindings: inner }]];
            });
        });
    }
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/report.js
const MAXIMUM_DIAGNOSTICS = 100;
/** What is to be said about one template. */
class Report {
    path;
    collected = [];
    hasBudget = false;
    constructor(path) {
        this.path = path;
    }
    get diagnostics() {
        return this.collected;
    }
    add(level, code, message, span) {
        if (this.collected.length >= MAXIMUM_DIAGNOSTICS)
            return;
        const position = span === null ? { line: null, column: null } : span.source.position(span.start);
        this.collected.push({ level, code, message, file: this.path, ...position });
    }
    /** Once for a template: when its work is used up, everything after that cannot be evaluated either. */
    addBudget(message, span) {
        if (this.hasBudget)
            return;
        this.hasBudget = true;
        this.add('warning', 'cloudformation-budget', `From here on, some values count as not known: ${message}.`, span);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/sam-globals.js

/** The section of `Globals` for a type. */
const SECTIONS = {
    'AWS::Serverless::Function': 'Function',
    'AWS::Serverless::Api': 'Api',
    'AWS::Serverless::HttpApi': 'HttpApi',
    'AWS::Serverless::SimpleTable': 'SimpleTable',
    'AWS::Serverless::StateMachine': 'StateMachine',
};
const MAXIMUM_DEPTH = 32;
/**
 * The properties of a resource with those that its template's `Globals` give to each of its type: objects are merged, lists
 * are joined with the global part first, and of anything else the resource's own counts.
 * (AWS SAM specification, "Globals section of the AWS SAM template")
 */
function withGlobals({ body }, type, own) {
    const section = Object.hasOwn(SECTIONS, type) ? SECTIONS[type] : undefined;
    const globals = section === undefined ? undefined : (0,values/* entryOf */.Ms)(body.entries.get('Globals'), section);
    if (globals?.kind !== 'map')
        return own;
    return own === undefined ? globals : combine(globals, own, 0);
}
function combine(globals, own, depth) {
    if (depth > MAXIMUM_DEPTH)
        return own;
    if (globals.kind === 'list' && own.kind === 'list') {
        return { ...own, items: [...globals.items, ...own.items] };
    }
    if (globals.kind !== 'map' || own.kind !== 'map' || isFunction(globals) || isFunction(own))
        return own;
    const entries = new Map(globals.entries);
    for (const [key, value] of own.entries) {
        const global = globals.entries.get(key);
        entries.set(key, global === undefined ? value : combine(global, value, depth + 1));
    }
    return { ...own, entries };
}
function isFunction({ entries }) {
    const [key = ''] = entries.keys();
    return entries.size === 1 && (key === 'Ref' || key.startsWith('Fn::'));
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/work.js
/** The work that one template may take is used up, or one value is more than it may be. */
class BudgetError extends Error {
    constructor(message) {
        super(message);
        this.name = 'BudgetError';
    }
}
/** Values made or looked at for one template; one of the largest size that CloudFormation takes needs some 100,000. */
const MAXIMUM_STEPS = 4_000_000;
/** The same for all templates of a scan. */
const MAXIMUM_STEPS_IN_ALL = 100_000_000;
/** Functions within functions, through conditions too: what the stack surely bears. */
const work_MAXIMUM_DEPTH = 300;
/** UTF-16 code units in one string: as much as a whole template may have. */
const MAXIMUM_TEXT = 1_048_576;
/** Counts the work of one template, so that no input can make it endless. */
class Work {
    all;
    steps = 0;
    depth = 0;
    /** `all` is charged too. */
    constructor(all = { steps: 0 }) {
        this.all = all;
    }
    get isExhausted() {
        return this.steps > MAXIMUM_STEPS || this.all.steps > MAXIMUM_STEPS_IN_ALL;
    }
    /** Throws BudgetError when the budget is used up. */
    spend(steps) {
        this.steps += steps;
        this.all.steps += steps;
        if (this.isExhausted)
            throw new BudgetError('the template takes too many steps to evaluate');
    }
    /** Charges for a string of this length. Throws BudgetError when it is too long. */
    spendText(length) {
        if (length > MAXIMUM_TEXT) {
            throw new BudgetError(`a string is longer than ${String(MAXIMUM_TEXT)} characters`);
        }
        this.spend(1 + (length >> 5));
    }
    /** What `compute` gives, one level deeper. Throws BudgetError when that is too deep. */
    nested(compute) {
        if (this.depth >= work_MAXIMUM_DEPTH) {
            throw new BudgetError(`functions are nested more than ${String(work_MAXIMUM_DEPTH)} deep`);
        }
        this.depth += 1;
        try {
            return compute();
        }
        finally {
            this.depth -= 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/resources.js



/**
 * The resources of a template, evaluated, in their order. One whose condition is false is not created, so it is left out;
 * one whose condition is not known is kept.
 */
function evaluateResources(template, interpreter, report) {
    const evaluation = new ResourceEvaluation(template, interpreter, report);
    return evaluation.all();
}
const resources_NO_BINDINGS = new Map();
class ResourceEvaluation {
    template;
    interpreter;
    report;
    constructor(template, interpreter, report) {
        this.template = template;
        this.interpreter = interpreter;
        this.report = report;
    }
    all() {
        const found = new Map();
        for (const declaration of this.declarations()) {
            const native = this.native(declaration);
            if (native !== undefined)
                found.set(native.id, native);
        }
        return [...found.values()];
    }
    *declarations() {
        const { source, resources } = this.template;
        let end = resources.origin?.start ?? 0;
        for (const [key, node] of resources.entries) {
            const origin = node.origin ?? { source, start: end, end };
            if (key === 'Fn::Transform') {
                const message = 'A macro adds resources here when the template is deployed. They were not scanned.';
                this.report.add('notice', 'cloudformation-macro', message, origin);
            }
            else if (key.startsWith('Fn::ForEach::'))
                yield* this.repeated(node, origin);
            else
                yield { id: key, node, bindings: resources_NO_BINDINGS, origin: withKey(origin, key, end) };
            end = Math.max(end, origin.end);
        }
    }
    *repeated(loop, origin) {
        const instances = this.guard(origin, [], () => this.interpreter.repeat(loop));
        for (const [id, { node, bindings }] of instances) {
            yield { id, node, bindings, origin: node.origin ?? origin };
        }
        if (instances.length === 0) {
            const message = 'Fn::ForEach makes no resources here: it takes a name, a list and an object.';
            this.report.add('notice', 'cloudformation-loop', message, origin);
        }
    }
    native({ id, node, bindings, origin }) {
        const type = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(node, 'Type'));
        if (node.kind !== 'map' || type === undefined || type === '') {
            const message = `The resource ${id} has no type, so it was not scanned.`;
            this.report.add('warning', 'cloudformation-resource', message, origin);
            return undefined;
        }
        if (this.isLeftOut(node, bindings, origin))
            return undefined;
        const written = (0,values/* entryOf */.Ms)(node, 'Properties');
        const body = this.properties(withGlobals(this.template, type, written), bindings);
        const options = this.properties(without(node, ['Type', 'Properties']), bindings);
        const { path } = this.template.source;
        return {
            format: 'cloudformation',
            type,
            id,
            isData: false,
            root: path,
            body: body.origin === undefined ? { ...body, origin } : body,
            ...(options.entries.size > 0 ? { options } : {}),
            origin,
        };
    }
    isLeftOut(node, bindings, origin) {
        const name = (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(node, 'Condition'));
        if (name === undefined)
            return false;
        const truth = this.guard(origin, undefined, () => this.interpreter.truth(this.interpreter.fill(name, bindings)));
        return truth === false;
    }
    /** Property by property, so that one that cannot be evaluated costs only itself. */
    properties(written, bindings) {
        const place = written?.origin === undefined ? {} : { origin: written.origin };
        if (written?.kind !== 'map')
            return { kind: 'map', entries: new Map(), ...place };
        if (isComputed(written)) {
            const whole = this.guard(written.origin, undefined, () => this.interpreter.evaluate(written, bindings));
            if (whole?.kind === 'map')
                return whole;
            return { kind: 'map', entries: new Map(), ...place };
        }
        const entries = new Map();
        for (const [key, node] of written.entries) {
            if (key === 'Fn::Transform') {
                const message = 'A macro adds properties here when the template is deployed. They were not scanned.';
                this.report.add('notice', 'cloudformation-macro', message, node.origin ?? null);
                continue;
            }
            const value = this.guard(node.origin, (0,values/* unknown */.L5)('the budget of the template is used up', node), () => this.interpreter.evaluate(node, bindings));
            if (value !== undefined)
                entries.set(key, value);
        }
        return { kind: 'map', entries, ...place };
    }
    /** What `compute` gives; where the budget does not allow it `otherwise`, with a diagnostic. */
    guard(origin, otherwise, compute) {
        try {
            return compute();
        }
        catch (error) {
            // A range error says that the call stack or a string has come to what JavaScript can hold.
            if (!(error instanceof BudgetError) && !(error instanceof RangeError))
                throw error;
            this.report.addBudget(error.message, origin ?? null);
            return otherwise;
        }
    }
}
function isComputed({ entries }) {
    const [key] = entries.size === 1 ? entries.keys() : [];
    return key !== undefined && (key === 'Ref' || key.startsWith('Fn::')) && key !== 'Fn::Transform';
}
function without(node, keys) {
    const entries = [...node.entries].filter(([key]) => !keys.includes(key));
    return { kind: 'map', entries: new Map(entries), ...(node.origin && { origin: node.origin }) };
}
/** From the logical id on, which stands before the value; not before `from`, where what comes before it ends. */
function withKey(origin, key, from) {
    const at = origin.source.text.lastIndexOf(key, origin.start);
    return at >= from && at < origin.start ? { ...origin, start: at } : origin;
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/sam-roles.js

const TYPES = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
/**
 * The role that SAM makes for a function or a state machine that names none: `NameRole`, with the policies that are written
 * there. Policy templates (`S3ReadPolicy: {…}`) are narrow, and AWS's own; they are left out.
 * (AWS SAM developer guide, "Generated CloudFormation resources for AWS::Serverless::Function")
 */
function generatedRole(native) {
    const { body, type, id } = native;
    const policies = body.entries.get('Policies');
    if (!TYPES.has(type) || policies === undefined || body.entries.has('Role'))
        return undefined;
    const items = (0,values/* itemsOf */.S3)(policies);
    const documents = items.filter((item) => (0,values/* entryOf */.Ms)(item, 'Statement') !== undefined);
    const names = items.filter(({ kind }) => kind === 'scalar' || kind === 'unknown');
    const entries = new Map([
        ['Policies', { kind: 'list', items: documents.map(inline), ...place(policies) }],
        ['ManagedPolicyArns', { kind: 'list', items: names, ...place(policies) }],
    ]);
    const boundary = body.entries.get('PermissionsBoundary');
    if (boundary !== undefined)
        entries.set('PermissionsBoundary', boundary);
    return { ...native, type: 'AWS::IAM::Role', id: `${id}Role`, body: { ...body, entries } };
}
function inline(document) {
    return { kind: 'map', entries: new Map([['PolicyDocument', document]]), ...place(document) };
}
function place({ origin }) {
    return origin === undefined ? {} : { origin };
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/short-form.js
/** The functions whose long form does not start with `Fn::`. */
const PLAIN = new Set(['Ref', 'Condition']);
/**
 * The long form of a function that is written as a tag: `!GetAtt a.Arn` is `{Fn::GetAtt: a.Arn}`. What stands behind a tag
 * is text, also `!Ref Yes`. (CloudFormation User Guide, "Intrinsic function reference")
 */
function readShortForm(tag, value, text) {
    const argument = value.kind === 'scalar' && text !== undefined ? { ...value, value: text } : value;
    const name = PLAIN.has(tag) ? tag : `Fn::${tag}`;
    const origin = value.origin === undefined ? {} : { origin: value.origin };
    return { kind: 'map', entries: new Map([[name, argument]]), ...origin };
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/template.js

const NOTHING = new Map();
/** Undefined when the document is no template: one has resources, each with a type. */
function readTemplate(document, source) {
    const resources = (0,values/* entryOf */.Ms)(document, 'Resources');
    if (document.kind !== 'map' || resources?.kind !== 'map')
        return undefined;
    if (!document.entries.has('AWSTemplateFormatVersion') && !hasResource(resources))
        return undefined;
    return {
        source,
        body: document,
        resources,
        parameters: section(document, 'Parameters'),
        mappings: section(document, 'Mappings'),
        conditions: section(document, 'Conditions'),
        transforms: transformsOf(document),
    };
}
function hasResource(resources) {
    return [...resources.entries].some(([name, resource]) => name.startsWith('Fn::') || (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(resource, 'Type'))?.includes('::') === true);
}
function section(document, name) {
    const found = document.entries.get(name);
    return found?.kind === 'map' ? found.entries : NOTHING;
}
function transformsOf(document) {
    const found = document.entries.get('Transform');
    return found === undefined
        ? []
        : (0,values/* itemsOf */.S3)(found).flatMap((item) => (0,values/* textOf */.b6)(item) ?? (0,values/* textOf */.b6)((0,values/* entryOf */.Ms)(item, 'Name')) ?? []);
}

;// CONCATENATED MODULE: ./build/engine/load/cloudformation/load-cloudformation.js










/**
 * Reads the resources of CloudFormation and SAM templates in YAML or JSON files, evaluated as far as that can be before
 * deployment. Ids are logical ids; those of different templates have nothing to do with each other.
 * Files that hold no template are passed over in silence. Never throws on any text.
 */
function loadCloudFormation(sources, options = {}) {
    const files = [];
    const diagnostics = [];
    const resources = [];
    const all = { steps: 0 };
    for (const source of sources) {
        if (sniffManifest(source.text) !== 'cloudformation')
            continue;
        const reading = (0,read_yaml/* readYaml */.gM)(source, { readTag: readShortForm });
        const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
        const templates = reading.documents.flatMap((document) => readTemplate(document, source) ?? []);
        if (templates.length === 0 && !isBroken)
            continue;
        files.push(source.path);
        diagnostics.push(...(isBroken && isRendered(source.text) ? [notRendered(source)] : reading.diagnostics));
        for (const template of templates) {
            const loaded = load(template, options.parameters ?? new Map(), new Work(all));
            diagnostics.push(...loaded.diagnostics);
            resources.push(...loaded.resources);
        }
    }
    return { resources, diagnostics, files };
}
function load(template, given, work) {
    const report = new Report(template.source.path);
    for (const { name, declaration } of refusedParameters(template.parameters, given)) {
        const message = `The value given for the parameter ${name} is none of its AllowedValues.`;
        report.add('warning', 'cloudformation-parameter', message, declaration.origin ?? null);
    }
    const macros = template.transforms.filter((name) => !name.startsWith('AWS::'));
    if (macros.length > 0) {
        const message = `The macro ${macros.join(', ')} may change this template when it is deployed. It was scanned as it is written.`;
        report.add('notice', 'cloudformation-macro', message, template.body.entries.get('Transform')?.origin ?? null);
    }
    const written = evaluateResources(template, new Interpreter(template, given, work), report);
    const resources = written.flatMap((native) => [native, generatedRole(native) ?? []].flat());
    return { resources, diagnostics: report.diagnostics };
}
/** Whether what makes the text no YAML may be the braces of another tool's template. */
function isRendered(text) {
    const opening = text.search(/\{%|\{\{(?!resolve:)/);
    return opening !== -1 && /[%}]\}/.test(text.slice(opening));
}
function notRendered(source) {
    return {
        level: 'notice',
        code: 'template-not-rendered',
        message: 'This is a template of a CloudFormation template, and only what is valid YAML in it was scanned. Render it, and scan the result.',
        file: source.path,
        line: null,
        column: null,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./build/engine/load/read-source.js
var read_source = __nccwpck_require__(9438);
;// CONCATENATED MODULE: ./build/engine/load/confined-reader.js




/** What `file()` and `templatefile()` may read at most, in bytes. */
const FILE_LIMIT = 1024 * 1024;
/**
 * A reader that reads only what lies inside of one of the roots once symbolic links are followed: scanned code must not
 * be able to look around. Paths are relative to `cwd`.
 */
function confinedReader(cwd, roots) {
    const allowed = roots.map((root) => (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, root)));
    return {
        readFile: remembering((path) => {
            const absolute = insideOf(allowed, (0,external_node_path_.resolve)(cwd, path));
            return absolute === undefined ? undefined : readText(absolute, path);
        }),
        readDirectory: remembering((path) => {
            const absolute = insideOf(allowed, (0,external_node_path_.resolve)(cwd, path));
            return absolute === undefined ? undefined : unlessMissing(() => (0,external_node_fs_.readdirSync)(absolute).sort());
        }),
    };
}
function remembering(read) {
    const known = new Map();
    return (path) => {
        const value = known.has(path) ? known.get(path) : read(path);
        known.set(path, value);
        return value;
    };
}
function insideOf(roots, file) {
    const absolute = unlessMissing(() => (0,external_node_fs_.realpathSync)(file));
    return absolute !== undefined && roots.some((root) => isInside(root, absolute)) ? absolute : undefined;
}
function readText(absolute, path) {
    try {
        return (0,read_source/* readSource */.o)({ absolute, path }, FILE_LIMIT).source?.text;
    }
    catch (error) {
        // Too large.
        if (error instanceof errors/* ScanError */.sC)
            return undefined;
        throw error;
    }
}
/** What an operation on files gives; undefined when the system refuses it. */
function unlessMissing(read) {
    try {
        return read();
    }
    catch (error) {
        // Every error of the system has a code, and so has that about a path with a NUL in it.
        if (typeof error === 'object' && error !== null && 'code' in error)
            return undefined;
        throw error;
    }
}
function isInside(root, file) {
    const path = (0,external_node_path_.relative)(root, file);
    return path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}

// EXTERNAL MODULE: ./build/engine/load/budget.js
var budget = __nccwpck_require__(1303);
;// CONCATENATED MODULE: ./build/engine/load/file-kind.js
/** Directories that hold no source of this repository: fetched or generated by tools, or git's own. */
const SKIPPED_DIRECTORIES = new Set(['.git', 'node_modules', '.terraform']);
const SUFFIXES = [
    ['.tf', 'terraform'],
    ['.tf.json', 'terraform'],
    ['.tfvars', 'terraform-variables'],
    ['.tfvars.json', 'terraform-variables'],
    ['.yaml', 'manifest'],
    ['.yml', 'manifest'],
    ['.json', 'manifest'],
];
/** The files that tools write beside sources; they are JSON, large, and hold no infrastructure. */
const LOCK_FILES = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'composer.lock.json',
    'pnpm-lock.yaml',
]);
const RENDERED = {
    'terragrunt.hcl': 'terragrunt',
    'cdk.tf.json': 'cdktf',
    'kustomization.yaml': 'kustomize',
    'kustomization.yml': 'kustomize',
    Kustomization: 'kustomize',
};
/** The kind of a file by its name; undefined when no loader reads such files. */
function fileKind(name) {
    if (LOCK_FILES.has(name))
        return undefined;
    let best;
    for (const entry of SUFFIXES) {
        if (name.endsWith(entry[0]) && entry[0].length > (best?.[0].length ?? 0))
            best = entry;
    }
    return best?.[1];
}
/** The tool that must render a file of this name first; undefined for files that mean what they say. */
function renderedKind(name) {
    return Object.hasOwn(RENDERED, name) ? RENDERED[name] : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/render-first.js
const SAYINGS = {
    terragrunt: 'Terragrunt configuration is not scanned itself. Its Terraform modules are, without the inputs that Terragrunt passes.',
    cdktf: 'CDK for Terraform output is not scanned. Run `terraform plan` on it and look at the plan, or scan its modules.',
    helm: 'Helm templates are not scanned, because they mean nothing before they are rendered. Run `helm template CHART --output-dir DIR` and scan DIR.',
    kustomize: 'Kustomize is not rendered: the manifests beside it are scanned as they are, without patches. Run `kustomize build DIR > FILE` and scan FILE to judge the result.',
};
/** One notice for each tool whose sources were found: what is not scanned, where, and what to do. */
function renderFirst(found) {
    const byKind = new Map();
    for (const { kind, path } of found) {
        const paths = byKind.get(kind);
        if (paths === undefined)
            byKind.set(kind, [path]);
        else if (!paths.includes(path))
            paths.push(path);
    }
    return [...byKind].map(([kind, paths]) => {
        const more = paths.length > 1 ? ` Here and in ${paths.length - 1} more.` : '';
        const file = paths[0] ?? null;
        return {
            level: 'notice',
            code: `${kind}-not-rendered`,
            message: SAYINGS[kind] + more,
            file,
            line: null,
            column: null,
        };
    });
}

;// CONCATENATED MODULE: ./build/engine/load/discover.js






/**
 * Finds the files that may hold infrastructure code, below the paths that were named (files or directories).
 *
 * Follows no symbolic link below them. Honours no `.gitignore`: a change must not be able to hide files from the
 * scan; what is skipped is `SKIPPED_DIRECTORIES`, and templates of other tools, with a notice. That the paths
 * themselves lie where they may is for the caller to check.
 *
 * Throws a ConfigError (`path-invalid`) for a path that cannot be read, a ScanError (`budget-exceeded`) beyond the budget.
 */
function discover(paths, options) {
    const walk = {
        cwd: (0,external_node_path_.resolve)(options.cwd),
        budget: options.budget ?? budget/* DEFAULT_BUDGET */.su,
        files: new Map(),
        rendered: [],
        diagnostics: [],
        entries: 0,
        bytes: 0,
    };
    for (const path of paths)
        walkInput(walk, path);
    const files = [...walk.files.values()].sort((a, b) => compare(a.path, b.path));
    return { files, diagnostics: [...walk.diagnostics, ...renderFirst(walk.rendered)] };
}
function walkInput(walk, input) {
    const named = (0,external_node_path_.resolve)(walk.cwd, input);
    const path = reportedPath(walk.cwd, input, named);
    let place;
    let found;
    try {
        place = { absolute: (0,external_node_fs_.realpathSync)(named), path };
        found = (0,external_node_fs_.statSync)(place.absolute);
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL('path-invalid', `${input}: no such file or directory. Name one that exists.`, {
            cause,
        });
    }
    if (found.isDirectory())
        walkDirectory(walk, place, 0);
    else if (!found.isFile()) {
        throw new errors/* ConfigError */.xL('path-invalid', `${input}: neither a file nor a directory. Name a file or a directory.`);
    }
    else if (!addFile(walk, place, basename(named))) {
        const known = '.tf, .tf.json, .tfvars, .yaml, .yml and .json';
        throw new errors/* ConfigError */.xL('path-invalid', `${input}: not a kind of file that is scanned. These are: ${known}.`);
    }
}
function walkDirectory(walk, directory, depth) {
    if (depth > walk.budget.depth)
        throw (0,budget/* tooDeep */.DI)(directory.path, walk.budget.depth);
    const entries = list(walk, directory);
    const isChart = entries.some((entry) => entry.name === 'Chart.yaml');
    for (const entry of entries) {
        walk.entries += 1;
        if (walk.entries > walk.budget.entries)
            throw (0,budget/* tooManyEntries */.qp)(directory.path, walk.budget.entries);
        const place = {
            absolute: (0,external_node_path_.join)(directory.absolute, entry.name),
            path: directory.path === '.' ? entry.name : `${directory.path}/${entry.name}`,
        };
        if (entry.isSymbolicLink())
            noteLink(walk, place, entry.name);
        else if (entry.isDirectory())
            enter(walk, place, { name: entry.name, depth, isChart });
        else if (entry.isFile())
            addFile(walk, place, entry.name);
    }
}
function enter(walk, place, at) {
    if (SKIPPED_DIRECTORIES.has(at.name))
        return;
    if (at.isChart && at.name === 'templates')
        walk.rendered.push({ kind: 'helm', path: place.path });
    else if (at.name === 'cdktf.out')
        walk.rendered.push({ kind: 'cdktf', path: place.path });
    else
        walkDirectory(walk, place, at.depth + 1);
}
function list(walk, directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory.absolute, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        walk.diagnostics.push({
            level: 'error',
            code: 'directory-unreadable',
            message: `The directory could not be read, so nothing below it was scanned: ${why}`,
            file: directory.path,
            line: null,
            column: null,
        });
        return [];
    }
}
/** Whether a file of this name is any loader's. */
function addFile(walk, place, name) {
    const rendered = renderedKind(name);
    if (rendered !== undefined) {
        walk.rendered.push({ kind: rendered, path: place.path });
        return true;
    }
    const kind = fileKind(name);
    if (kind === undefined)
        return false;
    if (walk.files.has(place.absolute))
        return true;
    // A file that is gone again holds nothing.
    const size = (0,external_node_fs_.lstatSync)(place.absolute, { throwIfNoEntry: false })?.size ?? 0;
    if (size > walk.budget.fileBytes)
        throw (0,budget/* fileTooLarge */.ME)(place.path, size, walk.budget.fileBytes);
    walk.bytes += size;
    if (walk.bytes > walk.budget.totalBytes)
        throw (0,budget/* tooMuchInAll */.Sp)(place.path, walk.budget.totalBytes);
    walk.files.set(place.absolute, { kind, ...place, size });
    return true;
}
function noteLink(walk, place, name) {
    if (fileKind(name) === undefined && !isDirectory(place.absolute))
        return;
    walk.diagnostics.push({
        level: 'notice',
        code: 'link-skipped',
        message: 'A symbolic link is not followed. If what it leads to should be scanned, name its target as a path.',
        file: place.path,
        line: null,
        column: null,
    });
}
function isDirectory(absolute) {
    return (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function reportedPath(cwd, input, absolute) {
    const inside = (0,external_node_path_.relative)(cwd, absolute);
    if (inside === '')
        return '.';
    const isInside = inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
    const shown = (isInside ? inside : input).split(external_node_path_.sep).join('/');
    return shown.length > 1 && shown.endsWith('/') ? shown.slice(0, -1) : shown;
}
function basename(absolute) {
    return absolute.slice(absolute.lastIndexOf(external_node_path_.sep) + 1);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/engine/load/kubernetes/load-kubernetes.js


/**
 * Reads the Kubernetes objects in YAML or JSON files: several documents in a file, and `List` kinds, one by one.
 * Files that hold none are passed over in silence, whatever else is in them.
 */
function loadKubernetes(sources) {
    const files = [];
    const diagnostics = [];
    const ids = new Map();
    const resources = [];
    for (const source of sources) {
        if (sniffManifest(source.text) !== 'kubernetes')
            continue;
        const reading = (0,read_yaml/* readYaml */.gM)(source);
        const objects = reading.documents.flatMap((document) => objectsIn(document, MAXIMUM_LISTS));
        const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
        if (objects.length > 0 || isBroken)
            files.push(source.path);
        if (isBroken && isTemplate(source.text))
            diagnostics.push(templateNotice(source));
        else if (objects.length > 0 || isBroken)
            diagnostics.push(...reading.diagnostics);
        for (const object of objects)
            resources.push(nativeResource(object, source, ids));
    }
    return { resources, diagnostics, files };
}
/** `List` kinds inside of `List` kinds. */
const MAXIMUM_LISTS = 8;
function objectsIn(value, lists, from) {
    if (value.kind !== 'map')
        return [];
    const apiVersion = (0,read_yaml/* textOf */.b6)(value, 'apiVersion') ?? from?.apiVersion;
    const kind = (0,read_yaml/* textOf */.b6)(value, 'kind') ?? from?.kind;
    if (apiVersion === undefined || kind === undefined || kind === '' || apiVersion === '')
        return [];
    const items = (0,read_yaml/* entryOf */.Ms)(value, 'items');
    if (kind.endsWith('List') && items?.kind === 'list') {
        if (lists === 0)
            return [];
        // The items of a PodList need not say that they are Pods; those of a List must.
        const inherited = kind === 'List' ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) };
        return items.items.flatMap((item) => objectsIn(item, lists - 1, inherited));
    }
    return [{ apiVersion, kind, body: value }];
}
function nativeResource(object, source, ids) {
    const { apiVersion, kind, body } = object;
    const root = directoryOf(source.path);
    const origin = body.origin ?? { source, start: 0, end: 0 };
    const id = uniqueId(ids, root, idOf(kind, (0,read_yaml/* entryOf */.Ms)(body, 'metadata')));
    return { format: 'kubernetes', type: `${apiVersion}/${kind}`, id, isData: false, root, body, origin };
}
function idOf(kind, metadata) {
    const part = (key) => {
        const value = (0,read_yaml/* entryOf */.Ms)(metadata, key);
        return value?.kind === 'scalar' && value.value !== null && value.value !== ''
            ? String(value.value)
            : undefined;
    };
    const generated = part('generateName');
    const name = part('name') ?? (generated === undefined ? 'unnamed' : `${generated}*`);
    const namespace = part('namespace');
    return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
/** The same object twice in a directory, as in variants of one manifest: the second gets a number. */
function uniqueId(ids, root, id) {
    const key = `${root}\n${id}`;
    const count = (ids.get(key) ?? 0) + 1;
    ids.set(key, count);
    return count === 1 ? id : `${id}#${count}`;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash) || '/';
}
/** Whether what makes the text no YAML may be a template's braces. */
function isTemplate(text) {
    const opening = text.search(/\{[{%]/);
    return opening !== -1 && /[%}]\}/.test(text.slice(opening));
}
function templateNotice(source) {
    return {
        level: 'notice',
        code: 'template-not-rendered',
        message: 'This is a template of manifests, and only what is valid YAML in it was scanned. Render it, and scan the result.',
        file: source.path,
        line: null,
        column: null,
    };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/configuration.js
/** Reads the declarations of a directory, override files last, as Terraform does. */
function readConfiguration(directory, files) {
    const reader = new Reader();
    for (const file of files)
        if (!isOverride(file))
            reader.add(file);
    for (const file of files)
        if (isOverride(file))
            reader.override(file);
    return { directory, files, ...reader.declared };
}
function isOverride({ source }) {
    return /(?:^|\/|_)override\.tf(?:\.json)?$/.test(source.path);
}
class Reader {
    variables = new Map();
    locals = new Map();
    outputs = new Map();
    modules = new Map();
    resources = new Map();
    providers = [];
    get declared() {
        const { variables, locals, outputs, modules, resources, providers } = this;
        return { variables, locals, outputs, modules, resources, providers };
    }
    add({ source, body }) {
        for (const block of body.blocks) {
            const [first = '', second = ''] = block.labels;
            const fragments = [{ source, body: block.body }];
            if (block.type === 'locals')
                this.addLocals(source, block.body, false);
            else if (block.type === 'provider')
                this.providers.push({ name: first, source, block, fragments });
            else if (block.type === 'resource' || block.type === 'data') {
                const isData = block.type === 'data';
                const address = this.freeAddress(`${isData ? 'data.' : ''}${first}.${second}`);
                this.resources.set(address, { name: second, type: first, isData, address, source, block, fragments });
            }
            else {
                const declarations = this.named(block.type);
                if (declarations !== undefined && !declarations.has(first)) {
                    declarations.set(first, { name: first, source, block, fragments });
                }
            }
        }
    }
    override({ source, body }) {
        for (const block of body.blocks) {
            const [first = '', second = ''] = block.labels;
            const fragment = { source, body: block.body };
            if (block.type === 'locals')
                this.addLocals(source, block.body, true);
            else if (block.type === 'resource' || block.type === 'data') {
                const address = `${block.type === 'data' ? 'data.' : ''}${first}.${second}`;
                const base = this.resources.get(address);
                if (base === undefined)
                    this.add({ source, body: { ...body, attributes: [], blocks: [block] } });
                else
                    this.resources.set(address, { ...base, fragments: [...base.fragments, fragment] });
            }
            else {
                const declarations = this.named(block.type);
                const base = declarations?.get(first);
                if (base !== undefined)
                    declarations?.set(first, { ...base, fragments: [...base.fragments, fragment] });
            }
        }
    }
    named(blockType) {
        if (blockType === 'variable')
            return this.variables;
        if (blockType === 'output')
            return this.outputs;
        return blockType === 'module' ? this.modules : undefined;
    }
    addLocals(source, body, isOverride) {
        for (const { name, value } of body.attributes) {
            if (isOverride || !this.locals.has(name))
                this.locals.set(name, { source, expression: value });
        }
    }
    /** Two resources of one name are an error in Terraform; here both are judged. */
    freeAddress(address) {
        if (!this.resources.has(address))
            return address;
        for (let number = 2;; number++) {
            const numbered = `${address}#${String(number)}`;
            if (!this.resources.has(numbered))
                return numbered;
        }
    }
}
/** The attribute of a declaration, from the last fragment that has it. */
function findAttribute(declaration, name) {
    for (let at = declaration.fragments.length - 1; at >= 0; at--) {
        const fragment = declaration.fragments[at];
        const attribute = fragment?.body.attributes.find((candidate) => candidate.name === name);
        if (fragment !== undefined && attribute !== undefined) {
            return { source: fragment.source, expression: attribute.value };
        }
    }
    return undefined;
}
/** The text of an attribute that must be written out, such as a module's `source`; undefined when it is not. */
function findText(declaration, name) {
    const expression = findAttribute(declaration, name)?.expression;
    return expression?.kind === 'literal' && typeof expression.value === 'string'
        ? expression.value
        : undefined;
}

// EXTERNAL MODULE: ./build/engine/model/source.js
var model_source = __nccwpck_require__(4940);
;// CONCATENATED MODULE: ./build/engine/load/hcl/characters.js
/** The characters of HCL's native syntax, by their UTF-16 codes. */
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const TILDE = 126;
const BYTE_ORDER_MARK = 0xfeff;
const LETTER = 1;
const DIGIT = 2;
const DASH = 4;
const ASCII = classifyAscii();
const ID_START = /^\p{ID_Start}$/u;
const ID_CONTINUE = /^\p{ID_Continue}$/u;
const WHITESPACE_AT_START = /^[\s\u0085]+/;
/** Where the text begins: behind the byte order mark, if there is one. */
function textStart(text) {
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** Where the identifier that starts at `start` ends; `start` itself when there is none. Dashes may follow the first letter. */
function identifierEnd(text, start) {
    let at = start;
    for (let allowed = LETTER; at < text.length; allowed = LETTER | DIGIT | DASH) {
        const code = text.charCodeAt(at);
        if (code < 128) {
            if (((ASCII[code] ?? 0) & allowed) === 0)
                return at;
            at++;
        }
        else {
            const character = String.fromCodePoint(text.codePointAt(at) ?? code);
            if (!(allowed === LETTER ? ID_START : ID_CONTINUE).test(character))
                return at;
            at += character.length;
        }
    }
    return at;
}
/** Where the number that starts with the digit at `start` ends. As in HCL, `1.2.3` is one (wrong) number, not three. */
function numberEnd(text, start) {
    let end = start + 1;
    for (let at = end;;) {
        const code = text.charCodeAt(at);
        if (isDigit(code)) {
            end = ++at;
        }
        else if (code === 46) {
            at++;
        }
        else if (code === 69 || code === 101) {
            const sign = text.charCodeAt(at + 1);
            const digit = sign === 43 || sign === 45 ? at + 2 : at + 1;
            if (!isDigit(text.charCodeAt(digit)))
                return end;
            end = at = digit + 1;
        }
        else {
            return end;
        }
    }
}
/** White space, Unicode's too, that ends no line; the carriage return before a line feed is one. */
function isSpaceInLine(code) {
    if (code < 128)
        return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN && code !== LINE_FEED);
    return WHITESPACE_AT_START.test(String.fromCharCode(code));
}
/** How many characters of white space, line ends too, stand at the start. */
function leadingSpace(text) {
    const code = text.charCodeAt(0);
    if (code > SPACE && code < 128)
        return 0;
    return WHITESPACE_AT_START.exec(text)?.[0].length ?? 0;
}
/** The text without white space at its end. */
function withoutTrailingSpace(text) {
    let end = text.length;
    while (end > 0 && WHITESPACE_AT_START.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
function classifyAscii() {
    const classes = new Uint8Array(128);
    for (let code = 65; code <= 90; code++)
        classes[code] = classes[code + 32] = LETTER;
    for (let code = 48; code <= 57; code++)
        classes[code] = DIGIT;
    classes[95] = LETTER;
    classes[45] = DASH;
    return classes;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/string-escapes.js

const SIMPLE = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
const HEXADECIMAL = /^[\da-fA-F]+$/;
/** Whether `$${` or `%%{` stands at `at`: a brace that opens nothing. */
function isEscapedBrace(text, at) {
    const code = text.charCodeAt(at);
    if (code !== DOLLAR && code !== PERCENT)
        return false;
    return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === OPEN_BRACE;
}
/** The text of a heredoc, in which a backslash means nothing. */
function unescapeBraces(text) {
    let result = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        if (!isEscapedBrace(text, at))
            continue;
        result += text.slice(from, at + 1);
        at += 2;
        from = at;
    }
    return result + text.slice(from);
}
/** The text that stands between `start` and `end` inside quotes. Fails on an unknown escape sequence. */
function unescapeQuoted(parser, start, end) {
    const { text } = parser.scanner;
    let result = '';
    let from = start;
    for (let at = start; at < end; at++) {
        if (text.charCodeAt(at) === BACKSLASH) {
            const { character, length } = string_escapes_unescape(parser, at, end);
            result += text.slice(from, at) + character;
            from = at + length;
            at = from - 1;
        }
        else if (isEscapedBrace(text, at)) {
            result += text.slice(from, at + 1);
            at += 2;
            from = at;
        }
    }
    return result + text.slice(from, end);
}
function string_escapes_unescape(parser, at, end) {
    const { text } = parser.scanner;
    const letter = text.charAt(at + 1);
    const simple = SIMPLE.get(letter);
    if (simple !== undefined)
        return { character: simple, length: 2 };
    const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
    if (digits === 0) {
        const sequence = JSON.stringify(`\\${String.fromCodePoint(text.codePointAt(at + 1) ?? 0)}`);
        parser.fail(`expected \\n, \\r, \\t, \\", \\\\, \\uNNNN or \\UNNNNNNNN, found ${sequence}`, at);
    }
    const hexadecimal = text.slice(at + 2, Math.min(at + 2 + digits, end));
    const code = Number.parseInt(hexadecimal, 16);
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (hexadecimal.length < digits || !HEXADECIMAL.test(hexadecimal) || !isCharacter) {
        parser.fail(`expected the ${String(digits)} hexadecimal digits of a character after \\${letter}`, at);
    }
    return { character: String.fromCodePoint(code), length: 2 + digits };
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template-lines.js


/**
 * Reads, from `from` on, the rest of a line with its line end, or up to and with the first sequence in it. Gives the
 * offset behind. Each line is a piece of its own: `~` trims no further than the line, and indentation is cut by lines.
 */
function readLine(list, from) {
    const { parser } = list;
    const { text } = parser.scanner;
    let hasEscapes = false;
    const add = (end) => {
        const raw = text.slice(from, end);
        list.addText(hasEscapes ? unescapeBraces(raw) : raw, from, end);
    };
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === LINE_FEED) {
            add(at + 1);
            return at + 1;
        }
        if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) {
            parser.fail('expected a line feed after the carriage return', at);
        }
        if (code !== DOLLAR && code !== PERCENT)
            continue;
        if (text.charCodeAt(at + 1) === OPEN_BRACE) {
            if (at > from)
                add(at);
            return list.readSequence(at);
        }
        if (isEscapedBrace(text, at)) {
            hasEscapes = true;
            at += 2;
        }
    }
    add(text.length);
    return text.length;
}
/** Of `<<-`: takes the indentation of the least indented line from the start of each. */
function cutIndentation(pieces) {
    let least = Infinity;
    let isLineStart = true;
    const starts = [];
    for (const piece of pieces) {
        if (piece.kind !== 'text') {
            if (isLineStart)
                least = 0;
            isLineStart = false;
            continue;
        }
        if (isLineStart) {
            const spaces = leadingSpace(piece.value);
            // A blank line has no say.
            if (spaces < piece.value.length || !piece.value.endsWith('\n')) {
                least = Math.min(least, spaces);
                starts.push(piece);
            }
        }
        isLineStart = piece.value.endsWith('\n');
    }
    if (least === 0)
        return;
    for (const piece of starts)
        piece.value = piece.value.slice(least);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/collection.js
/** `[a, b]` or `[for …]`. */
function parseList(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    if (scanner.isWord('for'))
        return parseFor(parser, start, ']', outer);
    const items = [];
    while (!is(parser, ']')) {
        items.push(parser.expression());
        if (is(parser, ']'))
            break;
        parser.require(',', 'a comma or a closing bracket "]" after the element');
        scanner.advance();
    }
    scanner.leave(outer);
    return { kind: 'list', items, start, end: scanner.previousEnd };
}
/** `{a = b}` or `{for …}`. Unlike in other brackets, a line end separates. */
function parseObject(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    if (scanner.isWord('for'))
        return parseFor(parser, start, '}', outer);
    scanner.skipsNewlines = false;
    const items = [];
    for (;;) {
        while (is(parser, 'newline'))
            scanner.advance();
        if (is(parser, '}'))
            break;
        const key = parseKey(parser);
        if (!is(parser, '=') && !is(parser, ':'))
            parser.failExpecting('an equals sign "=" after the key');
        scanner.advance();
        items.push({ key, value: parser.expression() });
        if (is(parser, '}'))
            break;
        if (!is(parser, ',') && !is(parser, 'newline')) {
            parser.failExpecting('a comma, a new line or a closing brace "}" after the element');
        }
        scanner.advance();
    }
    scanner.leave(outer);
    return { kind: 'object', items, start, end: scanner.previousEnd };
}
/** A bare word is a text, also `true` and `null`; in parentheses it is an expression. */
function parseKey(parser) {
    const isExpression = is(parser, '(');
    const key = parser.expression();
    if (isExpression)
        return key;
    const { start, end } = key;
    if (key.kind === 'variable')
        return { kind: 'literal', value: key.name, start, end };
    const isWord = key.kind === 'literal' && (key.value === null || typeof key.value === 'boolean');
    return isWord ? { kind: 'literal', value: String(key.value), start, end } : key;
}
/** Reads from the word `for` on. */
function parseFor(parser, start, closing, outer) {
    const { scanner } = parser;
    scanner.advance();
    const names = parseForNames(parser);
    const collection = parser.expression();
    parser.require(':', 'a colon after the collection');
    scanner.advance();
    let value = parser.expression();
    let key = null;
    if (is(parser, '=>')) {
        if (closing === ']')
            parser.fail('a "for" in brackets gives a list, which has no keys: use braces for a map');
        key = value;
        scanner.advance();
        value = parser.expression();
    }
    else if (closing === '}') {
        parser.failExpecting('"=>" and the value, as a "for" in braces gives a map');
    }
    const isGrouped = is(parser, '...');
    if (isGrouped) {
        if (closing === ']')
            parser.fail('"..." groups by key, and a "for" in brackets has no keys');
        scanner.advance();
    }
    let condition = null;
    if (scanner.isWord('if')) {
        scanner.advance();
        condition = parser.expression();
    }
    parser.require(closing, `a closing "${closing}" after the "for"`);
    scanner.leave(outer);
    return {
        kind: 'for',
        ...names,
        collection,
        key,
        value,
        condition,
        isGrouped,
        start,
        end: scanner.previousEnd,
    };
}
/** `value in` or `key, value in`, of an expression or a directive. */
function parseForNames(parser) {
    const { scanner } = parser;
    parser.require('identifier', 'the name of a variable after "for"');
    let keyName = null;
    let valueName = scanner.word();
    scanner.advance();
    if (is(parser, ',')) {
        keyName = valueName;
        scanner.advance();
        parser.require('identifier', 'the name of a second variable after the comma');
        valueName = scanner.word();
        scanner.advance();
    }
    if (!scanner.isWord('in'))
        parser.failExpecting('the word "in" after the variables of the "for"');
    scanner.advance();
    return { keyName, valueName };
}
function is(parser, kind) {
    return parser.scanner.kind === kind;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template-pieces.js


/** Collects the pieces of one template in their order, and trims the text beside `~`. */
class PieceList {
    parser;
    pieces = [];
    trimsNext = false;
    constructor(parser) {
        this.parser = parser;
    }
    addText(value, start, end) {
        const kept = this.trimsNext ? value.slice(leadingSpace(value)) : value;
        this.trimsNext = false;
        this.pieces.push({ kind: 'text', value: kept, start, end });
    }
    /** Reads the `${…}` or `%{…}` at `start`; gives the offset behind it. */
    readSequence(start) {
        const { parser } = this;
        const { scanner } = parser;
        const { text } = scanner;
        const trimsBefore = text.charCodeAt(start + 2) === TILDE;
        if (trimsBefore)
            this.trimLast();
        const outer = scanner.skipsNewlines;
        scanner.skipsNewlines = true;
        scanner.moveTo(trimsBefore ? start + 3 : start + 2);
        parser.enter();
        const isInterpolation = text.charCodeAt(start) === DOLLAR;
        const piece = isInterpolation
            ? { kind: 'interpolation', expression: parser.expression(), start, end: start }
            : readDirective(parser, start);
        parser.leave();
        if (scanner.kind !== '}' && scanner.kind !== '~}') {
            const hint = isInterpolation
                ? ' ("$${" writes a dollar sign and a brace)'
                : ' ("%%{" writes a percent sign and a brace)';
            parser.failExpecting(`a closing brace "}"${hint}`);
        }
        this.trimsNext = scanner.kind === '~}';
        scanner.skipsNewlines = outer;
        piece.end = scanner.end;
        this.pieces.push(piece);
        return piece.end;
    }
    trimLast() {
        const last = this.pieces.at(-1);
        if (last?.kind === 'text')
            last.value = withoutTrailingSpace(last.value);
    }
}
/** The end is not known yet. */
function readDirective(parser, start) {
    const { scanner } = parser;
    const keyword = scanner.kind === 'identifier' ? scanner.word() : '';
    switch (keyword) {
        case 'if':
            scanner.advance();
            return { kind: 'if', condition: parser.expression(), start, end: start };
        case 'for': {
            scanner.advance();
            const { keyName, valueName } = parseForNames(parser);
            return {
                kind: 'for',
                key: keyName,
                value: valueName,
                collection: parser.expression(),
                start,
                end: start,
            };
        }
        case 'else':
        case 'endif':
        case 'endfor':
            scanner.advance();
            return { kind: keyword, start, end: start };
        default:
            return parser.failExpecting('if, else, endif, for or endfor in the directive');
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template-tree.js
/** The expression that a template is: a literal when there is nothing but text. Throws HclSyntaxError. */
function templateExpression(parser, pieces, { start, end }) {
    if (pieces.length === 0)
        return { kind: 'literal', value: '', start, end };
    const parts = new Tree(parser, pieces).parts();
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'literal')
        return { kind: 'literal', value: only.value, start, end };
    return { kind: 'template', parts, start, end };
}
class Tree {
    parser;
    pieces;
    at = 0;
    constructor(parser, pieces) {
        this.parser = parser;
        this.pieces = pieces;
    }
    parts() {
        const { parts, closing } = this.partsUntil();
        if (closing !== null)
            this.parser.fail(`"${closing.kind}" closes nothing here`, closing.start);
        return parts;
    }
    /** Everything up to the piece that closes a directive, which is stepped over; null at the end of the template. */
    partsUntil() {
        const parts = [];
        for (;;) {
            const piece = this.pieces[this.at++];
            if (piece === undefined)
                return { parts, closing: null };
            const { start, end } = piece;
            switch (piece.kind) {
                case 'text':
                    parts.push(this.text(piece.value, start, end));
                    break;
                case 'interpolation':
                    parts.push(piece);
                    break;
                case 'if':
                    parts.push(this.conditional(piece.condition, piece));
                    break;
                case 'for': {
                    const { key, value, collection } = piece;
                    const { parts: body, closing } = this.inside();
                    const endfor = this.require(closing, 'endfor', piece);
                    parts.push({ kind: 'for-directive', key, value, collection, body, start, end: endfor.end });
                    break;
                }
                default:
                    return { parts, closing: piece };
            }
        }
    }
    conditional(condition, opening) {
        const { parts: whenTrue, closing } = this.inside();
        const { start } = opening;
        if (closing?.kind !== 'else') {
            const endif = this.require(closing, 'endif', opening);
            return { kind: 'if-directive', condition, whenTrue, whenFalse: [], start, end: endif.end };
        }
        const { parts: whenFalse, closing: second } = this.inside();
        const endif = this.require(second, 'endif', opening);
        return { kind: 'if-directive', condition, whenTrue, whenFalse, start, end: endif.end };
    }
    /** Texts that follow each other are one part. */
    text(value, start, firstEnd) {
        let end = firstEnd;
        let next = this.pieces[this.at];
        if (next?.kind !== 'text')
            return { kind: 'literal', value, start, end };
        const values = [value];
        for (; next?.kind === 'text'; next = this.pieces[++this.at]) {
            values.push(next.value);
            end = next.end;
        }
        return { kind: 'literal', value: values.join(''), start, end };
    }
    inside() {
        this.parser.enter();
        const result = this.partsUntil();
        this.parser.leave();
        return result;
    }
    require(closing, kind, opening) {
        if (closing === null)
            this.parser.fail(`this "${opening.kind}" directive has no "${kind}"`, opening.start);
        if (closing.kind === kind)
            return closing;
        return this.parser.fail(`expected "${kind}", found "${closing.kind}"`, closing.start);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template.js





/** Reads the quoted template whose quote is the current token. */
function parseQuoted(parser) {
    const { scanner } = parser;
    const { text, start } = scanner;
    const plain = plainEnd(text, start + 1);
    if (text.charCodeAt(plain) === QUOTE) {
        scanner.moveTo(plain + 1);
        return { kind: 'literal', value: text.slice(start + 1, plain), start, end: plain + 1 };
    }
    const list = new PieceList(parser);
    for (let from = start + 1;;) {
        const at = quotedTextEnd(text, from);
        const code = text.charCodeAt(at);
        if (code !== QUOTE && code !== DOLLAR && code !== PERCENT)
            failUnclosed(parser, start, at);
        if (at > from)
            list.addText(unescapeQuoted(parser, from, at), from, at);
        if (code === QUOTE) {
            const expression = templateExpression(parser, list.pieces, { start, end: at + 1 });
            scanner.moveTo(at + 1);
            return expression;
        }
        from = list.readSequence(at);
    }
}
/** Reads the quoted text whose quote is the current token, in a place where it cannot be a template: a label. */
function parsePlainQuoted(parser) {
    const { scanner } = parser;
    const { text, start } = scanner;
    const end = quotedTextEnd(text, start + 1);
    const code = text.charCodeAt(end);
    if (code === DOLLAR || code === PERCENT) {
        parser.fail('expected a plain text: a label cannot hold "${" or "%{"', end);
    }
    if (code !== QUOTE)
        failUnclosed(parser, start, end);
    const label = unescapeQuoted(parser, start + 1, end);
    scanner.moveTo(end + 1);
    return label;
}
/** Reads the heredoc whose first line is the current token. */
function parseHeredoc(parser) {
    const { scanner } = parser;
    const { text, start } = scanner;
    const isFlush = text.charAt(start + 2) === '-';
    const marker = text.slice(isFlush ? start + 3 : start + 2, scanner.end).trimEnd();
    const list = new PieceList(parser);
    let at = scanner.end;
    for (let isLineStart = true; at < text.length; isLineStart = text.charCodeAt(at - 1) === LINE_FEED) {
        const end = isLineStart ? markerEnd(text, at, marker) : -1;
        if (end !== -1) {
            if (isFlush)
                cutIndentation(list.pieces);
            const expression = templateExpression(parser, list.pieces, { start, end });
            scanner.moveTo(end);
            return expression;
        }
        at = readLine(list, at);
    }
    scanner.end = text.length;
    return parser.fail(`expected a line with nothing but ${marker} that ends the heredoc`, start);
}
/** Where the marker ends if there is nothing else on the line; -1 otherwise. The line must have an end. */
function markerEnd(text, lineStart, marker) {
    let at = lineStart;
    while (at < text.length && isSpaceInLine(text.charCodeAt(at)))
        at++;
    if (!text.startsWith(marker, at))
        return -1;
    const end = at + marker.length;
    at = end;
    while (at < text.length && isSpaceInLine(text.charCodeAt(at)))
        at++;
    return text.charCodeAt(at) === LINE_FEED ? end : -1;
}
/** Reads the rest of the text as one template, which nothing encloses. */
function parseBareTemplate(parser, start) {
    const { text } = parser.scanner;
    const list = new PieceList(parser);
    for (let at = start; at < text.length;)
        at = readLine(list, at);
    return templateExpression(parser, list.pieces, { start, end: text.length });
}
/** Where text that needs no second look ends: most strings are nothing else. */
function plainEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case QUOTE:
            case BACKSLASH:
            case DOLLAR:
            case PERCENT:
            case LINE_FEED:
            case CARRIAGE_RETURN:
                return at;
            default:
        }
    }
    return text.length;
}
/** Where the closing quote, a sequence, the line or the file ends the text. */
function quotedTextEnd(text, from) {
    let at = plainEnd(text, from);
    for (; at < text.length; at = plainEnd(text, at)) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += isLineEnd(text.charCodeAt(at + 1)) ? 1 : 2;
        else if (isEscapedBrace(text, at))
            at += 3;
        else if ((code === DOLLAR || code === PERCENT) && text.charCodeAt(at + 1) !== OPEN_BRACE)
            at++;
        else
            return at;
    }
    return text.length;
}
function isLineEnd(code) {
    return code === LINE_FEED || code === CARRIAGE_RETURN;
}
function failUnclosed(parser, start, reached) {
    parser.scanner.end = reached;
    return parser.fail('expected a closing quote on the line where the string starts', start);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/body.js

/** Reads the attribute or block that starts at the current token, and its line end. Throws HclSyntaxError. */
function parseItem(parser, onRepeated) {
    const { scanner } = parser;
    parser.require('identifier', 'the name of an argument or a block');
    const { start, end } = scanner;
    const name = scanner.word();
    scanner.advance();
    const item = body_is(parser, '=')
        ? parseAttribute(parser, name, start)
        : parseBlock(parser, { name, start, end }, onRepeated);
    if (!body_is(parser, 'newline') && !body_is(parser, 'end of file')) {
        parser.failExpecting(`a new line after the ${'type' in item ? 'block' : 'argument'} "${name}"`);
    }
    return item;
}
/** The body that a row of items makes. */
class BodyContents {
    onRepeated;
    attributes = [];
    blocks = [];
    names = new Set();
    constructor(onRepeated) {
        this.onRepeated = onRepeated;
    }
    add(item) {
        if ('type' in item) {
            this.blocks.push(item);
        }
        else if (this.names.has(item.name)) {
            this.onRepeated(item);
        }
        else {
            this.names.add(item.name);
            this.attributes.push(item);
        }
    }
}
function parseAttribute(parser, name, start) {
    parser.scanner.advance();
    const value = parser.expression();
    return { name, value, start, end: value.end };
}
function parseBlock(parser, header, onRepeated) {
    const { scanner } = parser;
    const labels = [];
    let headerEnd = header.end;
    while (!body_is(parser, '{')) {
        if (body_is(parser, 'quote')) {
            labels.push(parsePlainQuoted(parser));
        }
        else if (body_is(parser, 'identifier')) {
            labels.push(scanner.word());
            scanner.advance();
        }
        else {
            parser.failExpecting(labels.length === 0 ? `"=" or "{" after "${header.name}"` : `a label or "{" after "${header.name}"`);
        }
        headerEnd = scanner.previousEnd;
    }
    const body = parseBraces(parser, header.start, onRepeated);
    return { type: header.name, labels, body, headerEnd, start: header.start, end: body.end };
}
/** Reads from the opening brace to the closing one. */
function parseBraces(parser, blockStart, onRepeated) {
    const { scanner } = parser;
    const { start } = scanner;
    const contents = new BodyContents(onRepeated);
    parser.enter();
    scanner.advance();
    if (body_is(parser, 'newline') || body_is(parser, '}')) {
        parseLines(parser, blockStart, contents);
    }
    else if (!body_is(parser, 'end of file')) {
        parseSingleArgument(parser, contents);
    }
    if (!body_is(parser, '}'))
        body_failUnclosed(parser, blockStart);
    scanner.advance();
    parser.leave();
    return { attributes: contents.attributes, blocks: contents.blocks, start, end: scanner.previousEnd };
}
function parseLines(parser, blockStart, contents) {
    const { scanner } = parser;
    while (!body_is(parser, '}')) {
        if (body_is(parser, 'newline'))
            scanner.advance();
        else if (body_is(parser, 'end of file'))
            body_failUnclosed(parser, blockStart);
        else
            contents.add(parseItem(parser, contents.onRepeated));
    }
}
/** `{ name = value }` on one line holds one argument, and no block. */
function parseSingleArgument(parser, contents) {
    const { scanner } = parser;
    parser.require('identifier', 'the name of an argument, or a new line');
    const { start } = scanner;
    const name = scanner.word();
    scanner.advance();
    parser.require('=', `"=" after "${name}" (a nested block starts on a line of its own)`);
    contents.add(parseAttribute(parser, name, start));
    if (body_is(parser, 'end of file'))
        return;
    parser.require('}', 'a closing brace "}": a block on one line holds one argument');
}
function body_failUnclosed(parser, blockStart) {
    return parser.fail('expected a closing brace "}" for this block before the end of the file', blockStart);
}
function body_is(parser, kind) {
    return parser.scanner.kind === kind;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/diagnostics.js
/** The last place is kept for saying that there is more. */
const MAX_DIAGNOSTICS = 100;
/** What is wrong with one file, in the order in which it was found, and never more than a reader would look at. */
class SyntaxDiagnostics {
    source;
    list = [];
    constructor(source) {
        this.source = source;
    }
    get isFull() {
        return this.list.length >= MAX_DIAGNOSTICS;
    }
    add(message, offset) {
        if (this.isFull)
            return;
        if (this.list.length === MAX_DIAGNOSTICS - 1)
            this.addLast(offset);
        else
            this.push(message, offset);
    }
    /** Says that reading ends here. */
    addLast(offset) {
        if (!this.isFull)
            this.push('the file has too many errors: nothing is read from here on', offset);
    }
    push(message, offset) {
        const { line, column } = this.source.position(offset);
        this.list.push({ level: 'error', code: 'hcl-syntax', message, file: this.source.path, line, column });
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/syntax-error.js
/** Says what was expected at a place of the source. Caught where reading can go on: at the next block. */
class HclSyntaxError extends Error {
    offset;
    reached;
    constructor(message, 
    /** What to point at. */
    offset, 
    /** How far reading had come, which may be far behind what is to blame. */
    reached = offset) {
        super(message);
        this.offset = offset;
        this.reached = reached;
        this.name = 'HclSyntaxError';
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/parser.js

/** Blocks, brackets, templates and operators inside each other. Beyond it the call stack would be at risk. */
const MAX_DEPTH = 200;
/** Operators or attributes in a row: `a + b + …`, `a.b.…`. Each makes the tree one node deeper. */
const MAX_CHAIN = 1_000;
/** What the parts of the grammar share while they read one text. Its methods throw HclSyntaxError. */
class Parser {
    scanner;
    readExpression;
    depth = 0;
    constructor(scanner, 
    /** The grammar's root, handed in so that its parts need not import each other in a circle. */
    readExpression) {
        this.scanner = scanner;
        this.readExpression = readExpression;
    }
    expression() {
        return this.readExpression(this);
    }
    /** To be called before going one level deeper; `leave` after it. */
    enter() {
        if (++this.depth > MAX_DEPTH)
            this.fail(`at most ${String(MAX_DEPTH)} levels of nesting are read`);
    }
    leave() {
        this.depth--;
    }
    /** After an error: on the outermost level again. */
    restart() {
        this.depth = 0;
        this.scanner.skipsNewlines = false;
    }
    checkChain(length) {
        if (length > MAX_CHAIN)
            this.fail(`at most ${String(MAX_CHAIN)} operators or attributes in a row are read`);
    }
    /** Fails unless the token is of this kind. Does not step over it. */
    require(kind, expected) {
        if (this.scanner.kind !== kind)
            this.failExpecting(expected);
    }
    failExpecting(expected) {
        const { scanner } = this;
        return this.fail(`expected ${expected}, found ${describeToken(scanner)}`, scanner.start);
    }
    fail(message, offset = this.scanner.start) {
        throw new HclSyntaxError(message, offset, Math.max(offset, this.scanner.end));
    }
}
function describeToken(scanner) {
    switch (scanner.kind) {
        case 'end of file':
            return 'the end of the file';
        case 'newline':
            return 'the end of the line';
        case 'quote':
            return 'a quoted string';
        case 'heredoc':
            return 'a heredoc';
        case 'invalid':
            return scanner.word().startsWith('/*') ? 'a comment without an end' : quote(scanner.word());
        default:
            return quote(scanner.word());
    }
}
function quote(word) {
    return JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}…` : word);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/scanner.js

const PUNCTUATION = [
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '.',
    ',',
    '*',
    '/',
    '%',
    '+',
    '-',
    '?',
    ':',
    '=',
    '!',
    '<',
    '>',
];
/** Two characters that are one token; `...` stands apart. */
const PAIRS = new Map(['==', '!=', '<=', '>=', '&&', '||', '=>', '::', '~}'].map((pair) => [pair, pair]));
const SINGLES = tableOfSingles();
/** Reads one token ahead. Comments and blanks are skipped; what is inside quotes and heredocs is the template's. */
class Scanner {
    text;
    kind = 'end of file';
    start;
    end;
    /** Where the token before this one ended. */
    previousEnd;
    /** Inside brackets a line end means nothing. */
    skipsNewlines = false;
    constructor(text, from) {
        this.text = text;
        this.start = this.end = this.previousEnd = from;
    }
    /** Goes to the next token. */
    advance() {
        this.previousEnd = this.end;
        this.scan(this.end);
    }
    /** Goes on with the token at or behind `offset`. */
    moveTo(offset) {
        this.end = offset;
        this.advance();
    }
    /** Steps over an opening bracket; gives what `leave` needs. */
    enter(skipsNewlines) {
        const outer = this.skipsNewlines;
        this.skipsNewlines = skipsNewlines;
        this.advance();
        return outer;
    }
    /** Steps over the closing bracket. */
    leave(outer) {
        this.skipsNewlines = outer;
        this.advance();
    }
    /** The text of the token. */
    word() {
        return this.text.slice(this.start, this.end);
    }
    isWord(word) {
        return this.kind === 'identifier' && this.end - this.start === word.length && this.word() === word;
    }
    scan(from) {
        const { text } = this;
        let at = from;
        for (; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === SPACE || code === TAB)
                continue;
            if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED)) {
                if (code === CARRIAGE_RETURN)
                    at++;
                if (this.skipsNewlines)
                    continue;
                return this.found('newline', code === LINE_FEED ? at : at - 1, at + 1);
            }
            const commentEnd = this.commentEnd(code, at);
            if (commentEnd === at)
                break;
            if (commentEnd === -1)
                return this.found('invalid', at, text.length);
            at = commentEnd - 1;
        }
        this.scanToken(at);
    }
    /** `at` itself when there is no comment; -1 when it has no end. A line end is not part of the comment before it. */
    commentEnd(code, at) {
        const next = code === 47 ? this.text.charCodeAt(at + 1) : 0;
        if (code === 35 || next === 47) {
            const end = this.text.indexOf('\n', at);
            if (end === -1)
                return this.text.length;
            return this.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
        }
        if (next !== 42)
            return at;
        const end = this.text.indexOf('*/', at + 2);
        return end === -1 ? -1 : end + 2;
    }
    scanToken(at) {
        const { text } = this;
        if (at >= text.length)
            return this.found('end of file', text.length, text.length);
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return this.found('quote', at, at + 1);
        if (isDigit(code))
            return this.found('number', at, numberEnd(text, at));
        const wordEnd = identifierEnd(text, at);
        if (wordEnd > at)
            return this.found('identifier', at, wordEnd);
        this.scanPunctuation(code, at);
    }
    scanPunctuation(code, at) {
        const { text } = this;
        const next = text.charCodeAt(at + 1);
        // The second character of a pair: & . : < = > | }
        if (next === 61 || next === 62 || next === 38 || next === 124 || next === 58 || next === 125) {
            const pair = PAIRS.get(text.slice(at, at + 2));
            if (pair !== undefined)
                return this.found(pair, at, at + 2);
        }
        if (code === 46 && next === 46 && text.charCodeAt(at + 2) === 46)
            return this.found('...', at, at + 3);
        if (code === 60 && next === 60) {
            const end = this.heredocStart(at);
            if (end !== -1)
                return this.found('heredoc', at, end);
        }
        const single = SINGLES[code];
        if (single !== undefined)
            return this.found(single, at, at + 1);
        this.found('invalid', at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
    }
    /** Where the line of `<<EOT` or `<<-EOT` ends, its line end included; -1 when it is no such line. */
    heredocStart(at) {
        const { text } = this;
        const marker = text.charCodeAt(at + 2) === 45 ? at + 3 : at + 2;
        const end = identifierEnd(text, marker);
        if (end === marker)
            return -1;
        const lineEnd = text.charCodeAt(end) === CARRIAGE_RETURN ? end + 1 : end;
        return text.charCodeAt(lineEnd) === LINE_FEED ? lineEnd + 1 : -1;
    }
    found(kind, start, end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }
}
function tableOfSingles() {
    const table = new Array(OPEN_BRACE + 3).fill(undefined);
    for (const single of PUNCTUATION)
        table[single.charCodeAt(0)] = single;
    return table;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/number.js
const NUMBER = /^(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** What Terraform's own number type can hold, roughly. */
const MAX_EXPONENT = 100_000_000;
/** A number with more digits than this stays as it was written. */
const MAX_DIGITS = 1_000;
/**
 * The value of a number as it is written; a text of decimal digits when a JavaScript number would lose some of them.
 * Null when it is no number, such as `10.11.10.12`.
 */
function numberValue(text) {
    const parts = NUMBER.exec(text);
    if (parts === null)
        return null;
    const exponent = Number(parts[3] ?? '0');
    if (Math.abs(exponent) > MAX_EXPONENT)
        return null;
    const value = Number(text);
    return value <= Number.MAX_SAFE_INTEGER
        ? value
        : decimalText(text, parts[1] ?? '', parts[2] ?? '', exponent);
}
/** `1.5e20` as 150000000000000000000. */
function decimalText(text, whole, fraction, exponent) {
    const digits = whole + fraction;
    const point = whole.length + exponent;
    if (point > MAX_DIGITS)
        return text;
    const integer = digits.slice(0, point).padEnd(point, '0').replace(/^0+/, '');
    const rest = digits.slice(point).replace(/0+$/, '');
    return rest === '' ? integer : `${integer}.${rest}`;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/traversal.js

/** Reads what follows a term: `.name`, `[key]`, `.0`, and both kinds of splat. */
function parseTraversal(parser, root) {
    const { scanner } = parser;
    let object = root;
    for (let length = 0; scanner.kind === '.' || scanner.kind === '['; length++) {
        parser.checkChain(length);
        const step = parseStep(parser);
        const { start } = root;
        const { end } = step;
        if (step.kind === 'attribute')
            object = { kind: 'get-attribute', object, name: step.name, start, end };
        else if (step.kind === 'index')
            object = { kind: 'index', object, key: step.key, start, end };
        else
            object = { kind: 'splat', object, style: step.style, each: step.each, start, end };
    }
    return object;
}
function parseStep(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    if (scanner.kind === '[')
        return parseBracket(parser);
    scanner.advance();
    if (scanner.kind !== '*')
        return parseName(parser, start);
    scanner.advance();
    const each = [];
    // Brackets behind an attribute splat belong to the list that it gives.
    while (traversal_is(parser, '.')) {
        parser.checkChain(each.length);
        const dot = scanner.start;
        scanner.advance();
        if (traversal_is(parser, '*'))
            parser.fail('a splat cannot stand inside an attribute-only splat: use [*]');
        each.push(parseName(parser, dot));
    }
    return { kind: 'splat', style: 'attribute', each, start, end: scanner.previousEnd };
}
/** What follows a dot. */
function parseName(parser, start) {
    const { scanner } = parser;
    const { kind, end } = scanner;
    if (kind === 'identifier') {
        const name = scanner.word();
        scanner.advance();
        return { kind: 'attribute', name, start, end };
    }
    if (kind !== 'number')
        parser.failExpecting('the name of an attribute after the dot');
    if (scanner.word().includes('.'))
        parser.fail('two indexes in a row are written in brackets, as in [0][1]');
    const key = parseNumber(parser);
    return { kind: 'index', key, start, end };
}
function parseBracket(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    if (!traversal_is(parser, '*')) {
        const key = parser.expression();
        parser.require(']', 'a closing bracket "]" behind the index');
        scanner.leave(outer);
        return { kind: 'index', key, start, end: scanner.previousEnd };
    }
    scanner.advance();
    parser.require(']', 'a closing bracket "]" behind the star');
    scanner.leave(outer);
    parser.enter();
    const each = [];
    while (traversal_is(parser, '.') || traversal_is(parser, '[')) {
        parser.checkChain(each.length);
        each.push(parseStep(parser));
    }
    parser.leave();
    const style = 'full';
    return { kind: 'splat', style, each, start, end: scanner.previousEnd };
}
/** The number at the current token. */
function parseNumber(parser) {
    const { scanner } = parser;
    const { start, end } = scanner;
    const value = numberValue(scanner.word());
    if (value === null)
        parser.failExpecting('a number (a text such as an address needs quotes)');
    scanner.advance();
    return { kind: 'literal', value, start, end };
}
/** Each call looks anew: the scanner has moved on, which the type checker cannot see. */
function traversal_is(parser, kind) {
    return parser.scanner.kind === kind;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/term.js



/** Reads a term: a literal, a name, a call, a template, or something in brackets. */
function parseTerm(parser) {
    switch (parser.scanner.kind) {
        case 'quote':
            return parseQuoted(parser);
        case 'identifier':
            return parseWord(parser);
        case 'number':
            return parseNumber(parser);
        case '[':
            return parseList(parser);
        case '{':
            return parseObject(parser);
        case '(':
            return parseParenthesised(parser);
        case 'heredoc':
            return parseHeredoc(parser);
        default:
            return parser.failExpecting('a value');
    }
}
function parseWord(parser) {
    const { scanner } = parser;
    const { start, end } = scanner;
    const name = scanner.word();
    scanner.advance();
    if (scanner.kind === '(' || scanner.kind === '::')
        return parseCall(parser, name, start);
    switch (name) {
        case 'true':
            return { kind: 'literal', value: true, start, end };
        case 'false':
            return { kind: 'literal', value: false, start, end };
        case 'null':
            return { kind: 'literal', value: null, start, end };
        default:
            return { kind: 'variable', name, start, end };
    }
}
function parseParenthesised(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    const expression = parser.expression();
    parser.require(')', 'a closing parenthesis ")"');
    scanner.leave(outer);
    return { kind: 'parenthesised', expression, start, end: scanner.previousEnd };
}
function parseCall(parser, firstName, start) {
    const { scanner } = parser;
    let name = firstName;
    while (scanner.kind === '::') {
        scanner.advance();
        parser.require('identifier', 'the name of a function after "::"');
        name += `::${scanner.word()}`;
        scanner.advance();
    }
    parser.require('(', 'an opening parenthesis "(" after the name of the function');
    const outer = scanner.enter(true);
    const given = [];
    let expandsLast = false;
    while (!isClosing(parser)) {
        given.push(parser.expression());
        if (isClosing(parser))
            break;
        if (isEllipsis(parser)) {
            expandsLast = true;
            scanner.advance();
            parser.require(')', 'a closing parenthesis ")" after "..."');
            break;
        }
        parser.require(',', 'a comma or a closing parenthesis ")" after the argument');
        scanner.advance();
    }
    scanner.leave(outer);
    return { kind: 'call', name, arguments: given, expandsLast, start, end: scanner.previousEnd };
}
function isClosing(parser) {
    return parser.scanner.kind === ')';
}
function isEllipsis(parser) {
    return parser.scanner.kind === '...';
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/expression.js




/** The higher, the tighter. */
const PRECEDENCE = new Map([
    ['||', ['||', 1]],
    ['&&', ['&&', 2]],
    ['==', ['==', 3]],
    ['!=', ['!=', 3]],
    ['<', ['<', 4]],
    ['<=', ['<=', 4]],
    ['>', ['>', 4]],
    ['>=', ['>=', 4]],
    ['+', ['+', 5]],
    ['-', ['-', 5]],
    ['*', ['*', 6]],
    ['/', ['/', 6]],
    ['%', ['%', 6]],
]);
/** A parser that stands before the first token at or behind `from`. */
function newParser(text, from) {
    return new Parser(new Scanner(text, from), parseExpression);
}
/** Reads the expression that starts at the current token. Throws HclSyntaxError. */
function parseExpression(parser) {
    const { scanner } = parser;
    parser.enter();
    let expression = parseBinary(parser, 0);
    if (scanner.kind === '?') {
        const condition = expression;
        scanner.advance();
        const whenTrue = parseExpression(parser);
        parser.require(':', 'a colon and the other value of the conditional');
        scanner.advance();
        const whenFalse = parseExpression(parser);
        expression = {
            kind: 'conditional',
            condition,
            whenTrue,
            whenFalse,
            start: condition.start,
            end: whenFalse.end,
        };
    }
    parser.leave();
    return expression;
}
/** Operators that bind tighter than `looser`, the leftmost first. */
function parseBinary(parser, looser) {
    const { scanner } = parser;
    let left = parseUnary(parser);
    for (let length = 0; scanner.kind !== 'newline'; length++) {
        const found = PRECEDENCE.get(scanner.kind);
        if (found === undefined || found[1] <= looser)
            return left;
        parser.checkChain(length);
        const [operator, precedence] = found;
        scanner.advance();
        const right = parseBinary(parser, precedence);
        left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
    return left;
}
/** A sign binds tighter than every operator, and looser than `.` and `[`. */
function parseUnary(parser) {
    const { scanner } = parser;
    const { kind: operator, start } = scanner;
    if (operator !== '-' && operator !== '!')
        return parseTraversal(parser, parseTerm(parser));
    parser.enter();
    scanner.advance();
    const operand = parseUnary(parser);
    parser.leave();
    return { kind: 'unary', operator, operand, start, end: operand.end };
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/recovery.js
/** No header of a block is longer; a longer line is not looked at to its end. */
const MAX_HEADER = 400;
const BLOCK_HEADER = /^[\p{ID_Start}_][\p{ID_Continue}-]*((?:[ \t]+(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*))*)[ \t]*\{/u;
const ARGUMENT = /^[\p{ID_Start}_][\p{ID_Continue}-]*[ \t]*=(?![=>])/u;
/**
 * Where to go on after the broken item at `itemStart`: at the next line that looks like the start of an item and is not
 * indented deeper. The broken text is not read any further, for its quotes and brackets cannot be trusted.
 */
function resumption(text, itemStart, error) {
    const lineStart = text.lastIndexOf('\n', itemStart - 1) + 1;
    const indentation = indentationOf(text, lineStart);
    const isArgument = ARGUMENT.test(text.slice(itemStart, itemStart + MAX_HEADER));
    for (let at = text.indexOf('\n', itemStart) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
        const indent = indentationOf(text, at);
        if (indent > indentation)
            continue;
        const line = text.slice(at + indent, at + indent + MAX_HEADER);
        const header = BLOCK_HEADER.exec(line);
        const offset = at + indent;
        if (offset >= error.offset) {
            if (header !== null || (isArgument && ARGUMENT.test(line)))
                return { offset, isUnclosed: false };
        }
        else if (header?.[1]?.includes('"') === true) {
            return { offset, isUnclosed: true };
        }
    }
    return { offset: text.length, isUnclosed: false };
}
function indentationOf(text, lineStart) {
    let at = lineStart;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)
        at++;
    return at - lineStart;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/document.js






/** How many times the length of the file is read in all, as after an error reading may go back a little. */
const MAX_READINGS = 4;
/** Reads a whole file of native syntax, and skips what is broken: one diagnostic for each broken item of the outermost level. */
function parseDocument(source) {
    return new Document(source).parse();
}
class Document {
    source;
    diagnostics;
    parser;
    contents;
    repeated = [];
    read = 0;
    constructor(source) {
        this.source = source;
        this.diagnostics = new SyntaxDiagnostics(source);
        this.parser = newParser(source.text, textStart(source.text));
        this.contents = new BodyContents((attribute) => this.repeated.push(attribute));
    }
    parse() {
        const { scanner } = this.parser;
        scanner.advance();
        while (this.isMore()) {
            if (scanner.kind === 'newline')
                scanner.advance();
            else
                this.readItem(scanner.start);
        }
        const { attributes, blocks } = this.contents;
        const body = { attributes, blocks, start: 0, end: this.source.text.length };
        return { body, diagnostics: this.diagnostics.list };
    }
    isMore() {
        return this.parser.scanner.kind !== 'end of file' && !this.diagnostics.isFull;
    }
    readItem(start) {
        this.repeated = [];
        try {
            this.contents.add(parseItem(this.parser, this.contents.onRepeated));
            for (const attribute of this.repeated) {
                this.diagnostics.add(`the argument "${attribute.name}" was set before in this block`, attribute.start);
            }
        }
        catch (error) {
            if (!(error instanceof HclSyntaxError))
                throw error;
            this.recover(start, error);
        }
    }
    recover(start, error) {
        const { text } = this.source;
        const { offset, isUnclosed } = resumption(text, start, error);
        if (isUnclosed) {
            const { line } = this.source.position(offset);
            this.diagnostics.add(`expected a closing brace "}" for this block before line ${String(line)}`, start);
        }
        else {
            this.diagnostics.add(error.message, error.offset);
        }
        this.parser.restart();
        this.read += error.reached - start;
        const isTooMuch = this.read > text.length * MAX_READINGS;
        if (isTooMuch)
            this.diagnostics.addLast(offset);
        this.parser.scanner.moveTo(isTooMuch ? text.length : offset);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/fragment.js





/** Reads one expression between two offsets. Line ends mean nothing, as if it stood in parentheses. */
function parseFragment(source, start, end) {
    return guarded(source, () => readExpression(source.text.slice(0, end), start));
}
/** Reads the whole text as one template. */
function parseTemplateText(source) {
    const { text } = source;
    return guarded(source, () => parseBareTemplate(newParser(text, 0), textStart(text)));
}
/** The one expression from `start` to the end of the text. Throws HclSyntaxError. */
function readExpression(text, start) {
    const parser = newParser(text, start);
    parser.scanner.skipsNewlines = true;
    parser.scanner.advance();
    const expression = parser.expression();
    parser.require('end of file', 'the end of the expression');
    return expression;
}
function guarded(source, read) {
    try {
        return { expression: read(), diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof HclSyntaxError))
            throw error;
        const diagnostics = new SyntaxDiagnostics(source);
        diagnostics.add(error.message, error.offset);
        return { expression: null, diagnostics: diagnostics.list };
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/json-syntax.js



/** Beyond it the call stack would be at risk. */
const json_syntax_MAX_DEPTH = 200;
const json_syntax_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
/** Reads JSON (RFC 8259) and keeps where everything stands, and members of the same name. Throws HclSyntaxError. */
function parseJson(text) {
    const reader = new JsonReader(text);
    const value = reader.value();
    reader.requireEnd();
    return value;
}
/**
 * The text of the string between the two quotes, and for each of its characters, and the end, the offset it comes from.
 */
function decodedWithOffsets(text, { start, end }) {
    const offsets = [];
    const value = decode(text, start + 1, end - 1, offsets);
    offsets.push(end - 1);
    return [value, offsets];
}
class JsonReader {
    text;
    at;
    depth = 0;
    constructor(text) {
        this.text = text;
        this.at = textStart(text);
    }
    value() {
        this.skipBlanks();
        const start = this.at;
        switch (this.text.charAt(start)) {
            case '{':
                return this.nested(() => this.object(start));
            case '[':
                return this.nested(() => this.array(start));
            case '"':
                return this.string();
            default:
                return this.scalar(start);
        }
    }
    requireEnd() {
        this.skipBlanks();
        if (this.at < this.text.length)
            this.fail('the end of the file');
    }
    nested(read) {
        if (++this.depth > json_syntax_MAX_DEPTH) {
            throw new HclSyntaxError(`at most ${String(json_syntax_MAX_DEPTH)} levels of nesting are read`, this.at);
        }
        this.at++;
        const node = read();
        this.depth--;
        return node;
    }
    object(start) {
        const members = [];
        for (let isFirst = true; !this.closes('}', isFirst); isFirst = false) {
            this.skipBlanks();
            if (this.text.charAt(this.at) !== '"')
                this.fail('the name of a member in quotes');
            const name = this.string();
            this.skipBlanks();
            if (this.text.charAt(this.at) !== ':')
                this.fail('a colon after the name');
            this.at++;
            members.push({ name, value: this.value() });
        }
        return { kind: 'object', members, start, end: this.at };
    }
    array(start) {
        const items = [];
        for (let isFirst = true; !this.closes(']', isFirst); isFirst = false)
            items.push(this.value());
        return { kind: 'array', items, start, end: this.at };
    }
    /** Steps over the closing bracket, or over the comma before the next element. */
    closes(bracket, isFirst) {
        this.skipBlanks();
        const found = this.text.charAt(this.at);
        if (found === bracket) {
            this.at++;
            return true;
        }
        if (isFirst)
            return false;
        if (found !== ',')
            this.fail(`a comma or a closing "${bracket}"`);
        this.at++;
        return false;
    }
    string() {
        const { text } = this;
        const start = this.at;
        let hasEscapes = false;
        for (let at = start + 1; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 34) {
                this.at = at + 1;
                const value = hasEscapes ? decode(text, start + 1, at) : text.slice(start + 1, at);
                return { kind: 'string', value, start, end: at + 1 };
            }
            if (code < 32)
                break;
            if (code === 92) {
                hasEscapes = true;
                at++;
            }
        }
        return this.fail('a closing quote on the line where the string starts');
    }
    scalar(start) {
        const { text } = this;
        const word = /^[a-z]*/.exec(text.slice(start, start + 6))?.[0] ?? '';
        const constant = WORDS.get(word);
        if (constant !== undefined) {
            this.at = start + word.length;
            return { kind: 'scalar', value: constant, start, end: this.at };
        }
        json_syntax_NUMBER.lastIndex = start;
        const digits = json_syntax_NUMBER.exec(text)?.[0] ?? '';
        const isNegative = digits.startsWith('-');
        const value = numberValue(isNegative ? digits.slice(1) : digits);
        if (value === null)
            return this.fail('a value');
        this.at = start + digits.length;
        const signed = !isNegative ? value : typeof value === 'number' ? -value : `-${value}`;
        return { kind: 'scalar', value: signed, start, end: this.at };
    }
    skipBlanks() {
        for (; this.at < this.text.length; this.at++) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
        }
    }
    fail(expected) {
        const { text, at } = this;
        const found = at >= text.length
            ? 'the end of the file'
            : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
        throw new HclSyntaxError(`expected ${expected}, found ${found}`, at);
    }
}
function decode(text, start, end, offsets) {
    let value = '';
    for (let at = start; at < end;) {
        const from = at;
        if (text.charCodeAt(at) !== 92) {
            value += text.charAt(at++);
        }
        else if (text.charAt(at + 1) === 'u') {
            const digits = text.slice(at + 2, Math.min(at + 6, end));
            if (!/^[\da-fA-F]{4}$/.test(digits))
                throw new HclSyntaxError('expected four hexadecimal digits after \\u', at);
            value += String.fromCharCode(Number.parseInt(digits, 16));
            at += 6;
        }
        else {
            const character = ESCAPES.get(text.charAt(at + 1));
            if (character === undefined)
                throw new HclSyntaxError('expected an escape sequence of JSON', at);
            value += character;
            at += 2;
        }
        offsets?.push(from);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/json-expression.js





/** The expression that a JSON value stands for. Throws HclSyntaxError when a template in it is broken. */
function jsonExpression(text, node, strings) {
    const { start, end } = node;
    switch (node.kind) {
        case 'object': {
            const items = node.members.map(({ name, value }) => ({
                key: stringExpression(text, name, strings),
                value: jsonExpression(text, value, strings),
            }));
            return { kind: 'object', items, start, end };
        }
        case 'array':
            return {
                kind: 'list',
                items: node.items.map((item) => jsonExpression(text, item, strings)),
                start,
                end,
            };
        case 'string':
            return stringExpression(text, node, strings);
        case 'scalar':
            return { kind: 'literal', value: node.value, start, end };
    }
}
/** The native expression that is written inside a JSON string, such as the type of a variable. Throws HclSyntaxError. */
function embeddedExpression(text, node) {
    return embedded(text, node, readExpression);
}
function stringExpression(text, node, strings) {
    const { value, start, end } = node;
    if (strings === 'literal' || !(value.includes('${') || value.includes('%{'))) {
        return { kind: 'literal', value, start, end };
    }
    const expression = embedded(text, node, (content, from) => parseBareTemplate(newParser(content, from), from));
    return { ...expression, start, end };
}
/** Reads the content of a string where it stands, or, when it holds escapes, decoded; the offsets are those of the file. */
function embedded(text, node, read) {
    if (node.end - node.start === node.value.length + 2)
        return read(text.slice(0, node.end - 1), node.start + 1);
    const [content, offsets] = decodedWithOffsets(text, node);
    try {
        const expression = read(content, 0);
        relocate(expression, offsets);
        return expression;
    }
    catch (error) {
        if (!(error instanceof HclSyntaxError))
            throw error;
        throw new HclSyntaxError(error.message, offsets[error.offset] ?? node.start);
    }
}
/** Moves each node of a tree from where it was in the decoded text to where it is in the file. */
function relocate(node, offsets) {
    if (typeof node !== 'object' || node === null)
        return;
    if ('start' in node && typeof node.start === 'number' && 'end' in node && typeof node.end === 'number') {
        Object.assign(node, { start: offsets[node.start], end: offsets[node.end] });
    }
    for (const value of Object.values(node))
        relocate(value, offsets);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/json-document.js




/** How many labels the blocks of Terraform's outermost level have. */
const LABELS = new Map([
    ['resource', 2],
    ['data', 2],
    ['ephemeral', 2],
    ['module', 1],
    ['variable', 1],
    ['output', 1],
    ['provider', 1],
    ['check', 1],
    ['locals', 0],
    ['terraform', 0],
    ['moved', 0],
    ['import', 0],
    ['removed', 0],
]);
/** Terraform's name for a member that is a comment. */
const COMMENT = '//';
/** Reads a file of JSON syntax. A broken template costs the block that it is in; broken JSON, the file. */
function parseJsonDocument(source, kind) {
    return new JsonDocument(source, kind).parse();
}
class JsonDocument {
    source;
    kind;
    diagnostics;
    attributes = [];
    blocks = [];
    constructor(source, kind) {
        this.source = source;
        this.kind = kind;
        this.diagnostics = new SyntaxDiagnostics(source);
    }
    parse() {
        this.guard(() => this.addRoot(parseJson(this.source.text)));
        const body = {
            attributes: this.attributes,
            blocks: this.blocks,
            start: 0,
            end: this.source.text.length,
        };
        return { body, diagnostics: this.diagnostics.list };
    }
    addRoot(root) {
        const objects = root.kind === 'array' ? root.items : [root];
        const names = new Set();
        for (const object of objects) {
            for (const member of membersOf(object)) {
                const { value: type, start, end } = member.name;
                const labelCount = this.kind === 'configuration' ? LABELS.get(type) : undefined;
                if (labelCount !== undefined)
                    this.addBlocks(member.value, { type, labels: [], start, end }, labelCount);
                else
                    this.guard(() => this.addAttribute(member, this.attributes, names, this.strings(null)));
            }
        }
    }
    addBlocks(node, header, labelCount) {
        if (node.kind === 'scalar' && node.value === null)
            return;
        this.guard(() => {
            if (node.kind === 'array') {
                for (const item of node.items) {
                    this.addBlocks(item, { ...header, start: item.start, end: item.start + 1 }, labelCount);
                }
            }
            else if (header.labels.length === labelCount) {
                this.blocks.push(this.block(node, header));
            }
            else {
                for (const { name, value } of membersOf(node)) {
                    const { start, end } = name;
                    this.addBlocks(value, { type: header.type, labels: [...header.labels, name.value], start, end }, labelCount);
                }
            }
        });
    }
    block(node, { type, labels, start, end: headerEnd }) {
        const attributes = [];
        const names = new Set();
        for (const member of membersOf(node)) {
            if (type === 'variable' && member.name.value === 'type' && member.value.kind === 'string') {
                const value = embeddedExpression(this.source.text, member.value);
                attributes.push({ name: 'type', value, start: member.name.start, end: value.end });
            }
            else {
                this.addAttribute(member, attributes, names, this.strings(type));
            }
        }
        const body = { attributes, blocks: [], start: node.start, end: node.end };
        return { type, labels, body, headerEnd, start, end: node.end };
    }
    addAttribute({ name, value }, attributes, names, strings) {
        if (names.has(name.value)) {
            this.diagnostics.add(`the argument "${name.value}" was set before in this block`, name.start);
            return;
        }
        names.add(name.value);
        const expression = jsonExpression(this.source.text, value, strings);
        attributes.push({ name: name.value, value: expression, start: name.start, end: value.end });
    }
    /** Nothing can be computed in a variable's default or in a file of variables, so Terraform takes their strings as they are. */
    strings(blockType) {
        return this.kind === 'variables' || blockType === 'variable' ? 'literal' : 'template';
    }
    guard(read) {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof HclSyntaxError))
                throw error;
            this.diagnostics.add(error.message, error.offset);
        }
    }
}
/** Fails when the value is no object. */
function membersOf(node) {
    if (node.kind !== 'object')
        throw new HclSyntaxError('expected an object here', node.start);
    return node.members.filter(({ name }) => name.value !== COMMENT);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/index.js



/** Reads a file of native syntax: `.tf`, `.tfvars`, `.hcl`. */
function parseHcl(source) {
    return parseDocument(source);
}
/**
 * Reads a file of JSON syntax: `.tf.json` as a configuration, `.tfvars.json` as variables. In a configuration Terraform's
 * blocks of the outermost level become blocks; objects and lists inside them stay attributes, as only a schema could tell
 * which of them are blocks.
 */
function parseHclJson(source, kind = 'configuration') {
    return parseJsonDocument(source, kind);
}
/** Reads one expression between two offsets, in UTF-16 code units. */
function parseHclExpression(source, start = 0, end = source.text.length) {
    return parseFragment(source, start, end);
}
/** Reads a whole file as one template, as `templatefile` does. */
function parseHclTemplate(source) {
    return parseTemplateText(source);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/json-dynamic.js
/**
 * A body in JSON syntax with its `dynamic` blocks as blocks. Which other objects in it are blocks, only a provider's
 * schema could tell, so they stay what they are written as: a list of maps, or a map.
 */
function withDynamicBlocks(body) {
    const dynamic = body.attributes.find(({ name }) => name === 'dynamic');
    if (dynamic === undefined)
        return body;
    const blocks = json_dynamic_objectsIn(dynamic.value).flatMap((byType) => byType.items.flatMap(({ key, value }) => json_dynamic_objectsIn(value).map((object) => toBlock('dynamic', [keyText(key)], object))));
    const attributes = body.attributes.filter((attribute) => attribute !== dynamic);
    return { ...body, attributes, blocks: [...body.blocks, ...blocks] };
}
function toBlock(type, labels, object) {
    const { start, end } = object;
    const attributes = [];
    const blocks = [];
    for (const { key, value } of object.items) {
        const name = keyText(key);
        const contents = type === 'dynamic' && name === 'content' ? json_dynamic_objectsIn(value) : [];
        if (contents.length > 0)
            blocks.push(...contents.map((content) => toBlock('content', [], content)));
        else
            attributes.push({ name, value, start: key.start, end: value.end });
    }
    const body = withDynamicBlocks({ attributes, blocks, start, end });
    return { type, labels, body, headerEnd: start, start, end };
}
function json_dynamic_objectsIn(expression) {
    if (expression.kind === 'object')
        return [expression];
    return expression.kind === 'list'
        ? expression.items.flatMap((item) => (item.kind === 'object' ? [item] : []))
        : [];
}
function keyText(key) {
    return key.kind === 'literal' ? String(key.value) : '';
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/parse.js


/** Whether a file of this name belongs to a module. */
function isModuleFile(path) {
    return path.endsWith('.tf') || path.endsWith('.tf.json');
}
function parseModuleFile(source, report) {
    if (!source.path.endsWith('.json'))
        return reported(source, parseHcl(source), report);
    const { body, diagnostics } = parseHclJson(source, 'configuration');
    const blocks = body.blocks.map((block) => ({ ...block, body: withDynamicBlocks(block.body) }));
    return reported(source, { body: { ...body, blocks }, diagnostics }, report);
}
function parseVariableFile(source, report) {
    const isJson = source.path.endsWith('.json');
    return reported(source, isJson ? parseHclJson(source, 'variables') : parseHcl(source), report);
}
/** One expression that makes up a whole text; null when it is none. */
function parseArgument(source) {
    const { expression, diagnostics } = parseHclExpression(source);
    return diagnostics.length > 0 ? null : expression;
}
function reported(source, { body, diagnostics }, report) {
    for (const diagnostic of diagnostics)
        report.addDiagnostic(diagnostic);
    return { source, body };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/path.js
/** A path without `.`, `..` and doubled slashes, as Go's path.Clean gives it: `.` for an empty one. */
function cleanPath(path) {
    const isAbsolute = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        const canGoUp = parts.length > 0 && parts[parts.length - 1] !== '..';
        if (part === '..' && canGoUp)
            parts.pop();
        else if (part !== '..' || !isAbsolute)
            parts.push(part);
    }
    return (isAbsolute ? '/' : '') + parts.join('/') || '.';
}
/** `path` as seen from `directory`; an absolute path stays what it is. */
function joinPath(directory, path) {
    return cleanPath(path.startsWith('/') ? path : `${directory}/${path}`);
}
/** The way from one directory to another. */
function relativePath(from, to) {
    const start = partsOf(from);
    const end = partsOf(to);
    let shared = 0;
    while (shared < start.length && shared < end.length && start[shared] === end[shared])
        shared++;
    return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.';
}
function path_directoryOf(path) {
    const end = path.lastIndexOf('/');
    return end === -1 ? '.' : cleanPath(path.slice(0, end) || '/');
}
function partsOf(path) {
    return cleanPath(path)
        .split('/')
        .filter((part) => part !== '.' && part !== '');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-catalogue.js




/** The modules of the scan by their directories, and those that calls lead to beyond it. */
class ModuleCatalogue {
    options;
    report;
    configurations = new Map();
    missing = new Set();
    constructor(files, options, report) {
        this.options = options;
        this.report = report;
        const byDirectory = new Map();
        for (const source of files) {
            const directory = path_directoryOf(source.path);
            const group = byDirectory.get(directory);
            const parsed = parseModuleFile(source, report);
            if (group === undefined)
                byDirectory.set(directory, [parsed]);
            else
                group.push(parsed);
        }
        for (const [directory, group] of [...byDirectory].sort(([a], [b]) => (a < b ? -1 : 1))) {
            this.configurations.set(directory, readConfiguration(directory, group));
        }
    }
    /** The modules of the scan, in the order of their directories. */
    get scanned() {
        return [...this.configurations.values()];
    }
    /** Undefined when there is no such directory, or nothing of Terraform in it. */
    find(directory) {
        const known = this.configurations.get(directory);
        if (known !== undefined || this.missing.has(directory))
            return known;
        const configuration = this.read(directory);
        if (configuration === undefined)
            this.missing.add(directory);
        else
            this.configurations.set(directory, configuration);
        return configuration;
    }
    /** The directories of the modules that `terraform init` fetched, by their call paths, relative to the root module. */
    installedModules(rootDirectory) {
        const text = this.options.readFile?.(joinPath(rootDirectory, '.terraform/modules/modules.json'));
        const directories = new Map();
        if (text === undefined)
            return directories;
        let manifest;
        try {
            manifest = JSON.parse(text);
        }
        catch {
            return directories;
        }
        for (const entry of modulesOf(manifest)) {
            if (typeof entry.Key === 'string' && typeof entry.Dir === 'string')
                directories.set(entry.Key, entry.Dir);
        }
        return directories;
    }
    read(directory) {
        const names = this.options.readDirectory?.(directory)?.filter(isModuleFile) ?? [];
        const files = [];
        for (const name of [...names].sort()) {
            const path = joinPath(directory, name);
            const text = this.options.readFile?.(path);
            if (text !== undefined)
                files.push(parseModuleFile(new model_source/* Source */.k(path, text), this.report));
        }
        return files.length === 0 ? undefined : readConfiguration(directory, files);
    }
}
function modulesOf(manifest) {
    if (typeof manifest !== 'object' || manifest === null || !('Modules' in manifest))
        return [];
    const { Modules: modules } = manifest;
    if (!Array.isArray(modules))
        return [];
    return modules.filter((entry) => typeof entry === 'object' && entry !== null);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/errors.js
/**
 * An expression that Terraform would refuse too: a missing attribute, a division by zero. `try` and `can` catch it;
 * anywhere else the value becomes unknown, with a diagnostic. An error is not an unknown: the one is certain to fail.
 */
class EvaluationError extends Error {
    references;
    constructor(message, references = []) {
        super(message);
        this.references = references;
        this.name = 'EvaluationError';
    }
}
/** The work that one root module may take is used up. Not to be caught by `try`: there is nothing left to try with. */
class errors_BudgetError extends Error {
    constructor(message) {
        super(message);
        this.name = 'BudgetError';
    }
}

// EXTERNAL MODULE: ./build/contract/assert-never.js
var assert_never = __nccwpck_require__(246);
;// CONCATENATED MODULE: ./build/engine/load/terraform/values/construction.js
const NULL = { kind: 'scalar', value: null };
const TRUE = { kind: 'scalar', value: true };
const FALSE = { kind: 'scalar', value: false };
function scalar(value, origin) {
    if (origin !== undefined)
        return { kind: 'scalar', value, origin };
    if (typeof value === 'boolean')
        return value ? TRUE : FALSE;
    return value === null ? NULL : { kind: 'scalar', value };
}
function construction_list(items) {
    return { kind: 'list', items };
}
function map(entries) {
    return { kind: 'map', entries };
}
function unknown(reason, references) {
    return references === undefined || references.length === 0
        ? { kind: 'unknown', reason }
        : { kind: 'unknown', reason, references };
}
function isNull(value) {
    return value.kind === 'scalar' && value.value === null;
}
function isSet(value) {
    return 'isSet' in value;
}
/** The entries in the order in which Terraform goes through a map: by key. */
function sortedEntries(value) {
    return [...value.entries].sort(([a], [b]) => compareText(a, b));
}
/** By code point, as Terraform orders strings. */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left === right)
            continue;
        // Halves of a surrogate pair stand for code points above all others.
        const isLeftHigh = left >= 0xd800 && left <= 0xdfff;
        const isRightHigh = right >= 0xd800 && right <= 0xdfff;
        return isLeftHigh === isRightHigh ? left - right : isLeftHigh ? 1 : -1;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/conversion.js


const conversion_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** A number as Terraform writes it: without exponent, without the noise of binary fractions. */
function numberText(value) {
    if (!Number.isFinite(value))
        return value > 0 ? 'Inf' : '-Inf';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? String(value + 0) : BigInt(value).toString();
    const text = String(value);
    return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
/** Decimal fractions stay what they are: 0.1 + 0.2 is 0.3, as with Terraform's wide numbers. */
function cleanNumber(value) {
    return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}
/** The text of a string, number or boolean; throws EvaluationError for null. */
function scalarText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
            return numberText(value);
        case 'boolean':
            return value ? 'true' : 'false';
        default:
            throw new EvaluationError('a string is required, and the value is null');
    }
}
/** Throws EvaluationError for what is no string, number or boolean. Not for unknown values. */
function toText(value) {
    return scalarText(requireScalar(value, 'a string').value);
}
/** Throws EvaluationError for what is neither a number nor a string that holds one. Not for unknown values. */
function toNumber(value) {
    const primitive = requireScalar(value, 'a number').value;
    if (typeof primitive === 'number')
        return primitive;
    if (typeof primitive === 'string' && conversion_NUMBER.test(primitive))
        return Number(primitive);
    throw new EvaluationError(`a number is required, and the value is ${describe(value)}`);
}
/** Throws EvaluationError for what is neither a boolean nor "true" or "false". Not for unknown values. */
function toBoolean(value) {
    const primitive = requireScalar(value, 'a boolean').value;
    if (typeof primitive === 'boolean')
        return primitive;
    if (primitive === 'true' || primitive === '1')
        return true;
    if (primitive === 'false' || primitive === '0')
        return false;
    throw new EvaluationError(`a boolean is required, and the value is ${describe(value)}`);
}
function toInteger(value) {
    const number = toNumber(value);
    if (Number.isInteger(number))
        return number;
    throw new EvaluationError(`a whole number is required, and the value is ${numberText(number)}`);
}
/** What the value is, in a few words, without showing it: it may be a secret. */
function describe(value) {
    switch (value.kind) {
        case 'scalar':
            return value.value === null ? 'null' : `a ${typeof value.value}`;
        case 'list':
            return 'a list';
        case 'map':
            return 'a map';
        case 'unknown':
            return 'unknown';
        default:
            return (0,assert_never/* assertNever */.x)(value);
    }
}
function requireScalar(value, what) {
    if (value.kind === 'scalar')
        return value;
    throw new EvaluationError(`${what} is required, and the value is ${describe(value)}`);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/lazy.js
/**
 * A map whose entries are evaluated when they are asked for: a resource, a module's outputs, a nested block.
 * It must not be copied with `{...value}`, which would lose what it can do.
 */
class LazyMap {
    kind = 'map';
}
/** What has attributes and is no value by itself: `var`, `local`, `aws_s3_bucket`, or a resource of unknown count. */
class LazyUnknown {
    kind = 'unknown';
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/equality.js

/** Whether two values are the same, or null when that depends on something unknown. No conversion: "1" is not 1. */
function areEqual(a, b, work, depth = 0) {
    work.spend(1);
    if (a.kind === 'unknown' || b.kind === 'unknown' || depth > 200)
        return null;
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return a.value === b.value;
    if (a.kind === 'list' && b.kind === 'list') {
        if (a.items.length !== b.items.length)
            return false;
        return equality_all(a.items.map((item, at) => [item, b.items[at]]), work, depth);
    }
    if (a.kind === 'map' && b.kind === 'map')
        return areMapsEqual(a, b, work, depth);
    return false;
}
function areMapsEqual(a, b, work, depth) {
    if (a instanceof LazyMap || b instanceof LazyMap)
        return a === b ? true : null;
    if (a.entries.size !== b.entries.size)
        return false;
    return equality_all([...a.entries].map(([key, value]) => [value, b.entries.get(key)]), work, depth);
}
/** A difference that is certain outweighs what is unknown. */
function equality_all(pairs, work, depth) {
    let isUnknown = false;
    for (const [left, right] of pairs) {
        const same = right === undefined ? false : areEqual(left, right, work, depth + 1);
        if (same === false)
            return false;
        if (same === null)
            isUnknown = true;
    }
    return isUnknown ? null : true;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/references.js

const MAXIMUM_REFERENCES = 64;
const MAXIMUM_VISITS = 1_000;
/** The references of all the values together, each once; without those of their elements. */
function referencesOf(values) {
    let all;
    for (const value of values)
        all = joinReferences(all, value.references);
    return all;
}
/** The references of the values and of everything in them, as far as is reasonable. */
function deepReferencesOf(values) {
    let visits = 0;
    let all;
    const visit = (value) => {
        if (++visits > MAXIMUM_VISITS)
            return;
        all = joinReferences(all, value.references);
        if (value instanceof LazyMap)
            return;
        if (value.kind === 'list')
            for (const item of value.items)
                visit(item);
        if (value.kind === 'map')
            for (const entry of value.entries.values())
                visit(entry);
    };
    for (const value of values)
        visit(value);
    return all;
}
function joinReferences(a, b) {
    if (a === undefined || a.length === 0)
        return b;
    if (b === undefined || b.length === 0 || a === b)
        return a;
    const joined = [...a];
    for (const reference of b) {
        if (joined.length >= MAXIMUM_REFERENCES)
            break;
        const isThere = joined.some(({ address, attribute }) => address === reference.address && attribute === reference.attribute);
        if (!isThere)
            joined.push(reference);
    }
    return joined.length === a.length ? a : joined;
}
/** The value with further references. A resource as a whole keeps its own. */
function withReferences(value, references) {
    if (references === undefined || references.length === 0)
        return value;
    if (value instanceof LazyMap || value instanceof LazyUnknown)
        return value;
    const joined = joinReferences(value.references, references);
    return joined === value.references ? value : { ...value, references: joined ?? [] };
}
/** An attribute of something unknown: of a whole resource, the reference now says which attribute is meant. */
function unknownAttribute(value, name) {
    return {
        kind: 'unknown',
        reason: value.reason ?? 'not known before apply',
        ...(value.references === undefined ? {} : { references: narrowReferences(value.references, name) }),
    };
}
function narrowReferences(references, name) {
    if (references.every(({ attribute }) => attribute !== ''))
        return references;
    return references.map((reference) => reference.attribute === '' ? { address: reference.address, attribute: name } : reference);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/origin.js

/**
 * The value as written at `span`: this is where it comes from when it was made there, and where it is taken in (`via`)
 * when it comes from elsewhere.
 */
function placed(value, span) {
    if (value instanceof LazyMap || value instanceof LazyUnknown)
        return value;
    const isMadeHere = value.origin === undefined || isWithin(value.origin, span);
    return isMadeHere ? { ...value, origin: span } : { ...value, via: span };
}
function isWithin(inner, outer) {
    return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/attempt.js


/** The value of an expression, or the error that it ends with. */
function attempt(expression, scope) {
    const { work } = scope.environment;
    const depth = work.depth;
    try {
        return evaluate(expression, scope);
    }
    catch (error) {
        if (!(error instanceof EvaluationError))
            throw error;
        work.depth = depth;
        return error;
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/definition.js



/** A function from strings, numbers and booleans to one of them. */
function onScalars(parameters, compute) {
    return {
        parameters,
        evaluate: (values, { work }) => {
            const primitives = values.map((value) => (value.kind === 'scalar' ? value.value : null));
            // The caller has converted each argument to the type of its parameter, which the compiler cannot see.
            const result = compute(...primitives);
            if (typeof result === 'string')
                work.spendText(result.length);
            return scalar(result);
        },
    };
}
/** A function whose result cannot be known before apply: the time, a random number, a secret's key. */
function neverKnown(parameters, rest) {
    return {
        parameters,
        ...(rest === undefined ? {} : { rest }),
        evaluate: () => ({ kind: 'unknown', reason: 'the function gives another result each time or elsewhere' }),
    };
}
/** The argument as its parameter wants it. Throws EvaluationError when it cannot be converted. */
function convertArgument(value, parameter) {
    if (parameter === 'any' || value.kind === 'unknown')
        return value;
    if (isNull(value))
        throw new EvaluationError('an argument must not be null');
    switch (parameter) {
        case 'string':
            return value.kind === 'scalar' && typeof value.value === 'string' ? value : scalar(toText(value));
        case 'number':
            return value.kind === 'scalar' && typeof value.value === 'number' ? value : scalar(toNumber(value));
        case 'boolean':
            return value.kind === 'scalar' && typeof value.value === 'boolean' ? value : scalar(toBoolean(value));
        case 'list':
        case 'map':
            if (value.kind === parameter)
                return value;
            throw new EvaluationError(`a ${parameter} is required, and the value is ${describe(value)}`);
    }
}
/** The items of an argument that is a list; none when it was left out. */
function itemsOf(value) {
    return value?.kind === 'list' ? value.items : [];
}
function entriesOf(value) {
    return value?.kind === 'map' ? value.entries : new Map();
}
function textOf(value) {
    return value === undefined ? '' : toText(value);
}
function numberOf(value) {
    return value === undefined ? 0 : toNumber(value);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/network.js


/** Throws EvaluationError for what is not in CIDR notation. */
function parseNetwork(text) {
    const [host = '', suffix = '', ...more] = text.split('/');
    const bits = (0,external_node_net_namespaceObject.isIPv4)(host) ? 32 : (0,external_node_net_namespaceObject.isIPv6)(host) && !host.includes('%') ? 128 : null;
    const length = /^\d{1,3}$/.test(suffix) ? Number(suffix) : Infinity;
    if (bits === null || length > bits || more.length > 0)
        throw new EvaluationError(`"${text}" is no CIDR prefix`);
    const address = bits === 32 ? parseV4(host) : parseV6(host);
    const hostBits = BigInt(bits - length);
    return { address: (address >> hostBits) << hostBits, length, bits };
}
function networkText({ address, length, bits }) {
    return `${addressText(address, bits)}/${String(length)}`;
}
/** The address as RFC 5952 writes it. */
function addressText(address, bits) {
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
    const groups = Array.from({ length: 8 }, (_, at) => Number((address >> BigInt(112 - at * 16)) & 0xffffn));
    const zeros = longestZeros(groups);
    const hex = groups.map((group) => group.toString(16));
    if (zeros.length < 2)
        return hex.join(':');
    return `${hex.slice(0, zeros.start).join(':')}::${hex.slice(zeros.start + zeros.length).join(':')}`;
}
function parseV4(text) {
    return text.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}
function parseV6(text) {
    const [head = '', tail] = text.replace(/\d+\.\d+\.\d+\.\d+$/, embedV4).split('::');
    const front = head === '' ? [] : head.split(':');
    const back = tail === undefined || tail === '' ? [] : tail.split(':');
    const middle = Array.from({ length: 8 - front.length - back.length }, () => '0');
    return [...front, ...middle, ...back].reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
function embedV4(text) {
    const address = parseV4(text);
    return `${(address >> 16n).toString(16)}:${(address & 0xffffn).toString(16)}`;
}
function longestZeros(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (const [at, group] of groups.entries()) {
        if (group !== 0)
            start = at + 1;
        else if (at + 1 - start > best.length)
            best = { start, length: at + 1 - start };
    }
    return best;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/addresses.js




const ADDRESS_FUNCTIONS = {
    cidrhost: onScalars(['string', 'number'], (prefix, host) => {
        const network = parseNetwork(prefix);
        const size = 1n << BigInt(network.bits - network.length);
        const number = wholeNumber(host);
        const offset = number < 0n ? size + number : number;
        if (offset < 0n || offset >= size)
            throw new EvaluationError(`${prefix} has no host ${String(host)}`);
        return addressText(network.address + offset, network.bits);
    }),
    cidrnetmask: onScalars(['string'], (prefix) => {
        const { bits, length } = parseNetwork(prefix);
        if (bits !== 32)
            throw new EvaluationError('only IPv4 has netmasks');
        return addressText(((1n << BigInt(length)) - 1n) << BigInt(bits - length), bits);
    }),
    cidrsubnet: onScalars(['string', 'number', 'number'], (prefix, newBits, number) => {
        const network = parseNetwork(prefix);
        const length = longerLength(network, newBits);
        const at = wholeNumber(number);
        if (at < 0n || at >= 1n << BigInt(newBits))
            throw new EvaluationError(`${prefix} has no subnet ${String(number)}`);
        return networkText({
            ...network,
            length,
            address: network.address + (at << BigInt(network.bits - length)),
        });
    }),
    cidrsubnets: { parameters: ['string'], rest: 'number', evaluate: allocateSubnets },
};
/** Consecutive subnets, each starting at the next address that suits its size. */
function allocateSubnets([prefix, ...newBits]) {
    const network = parseNetwork(textOf(prefix));
    const end = network.address + (1n << BigInt(network.bits - network.length));
    let next = network.address;
    const subnets = newBits.map((bits) => {
        const length = longerLength(network, numberOf(bits));
        const size = 1n << BigInt(network.bits - length);
        const address = ((next + size - 1n) / size) * size;
        next = address + size;
        if (next > end)
            throw new EvaluationError('the prefix has no room for all the subnets');
        return scalar(networkText({ ...network, length, address }));
    });
    return construction_list(subnets);
}
function longerLength({ length, bits }, newBits) {
    if (newBits < 0 || !Number.isInteger(newBits) || length + newBits > bits) {
        throw new EvaluationError(`a prefix of ${String(length)} bits cannot be extended by ${String(newBits)}`);
    }
    return length + newBits;
}
function wholeNumber(number) {
    if (!Number.isInteger(number))
        throw new EvaluationError('a whole number is required');
    return BigInt(number);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/knowledge.js


const knowledge_MAXIMUM_DEPTH = 200;
/** Whether the value and everything in it is known. A resource as a whole never is: the provider adds to it. */
function isWhollyKnown(value, work, depth = 0) {
    work.spend(1);
    if (value.kind === 'scalar')
        return true;
    if (value.kind === 'unknown' || value instanceof LazyMap || depth > knowledge_MAXIMUM_DEPTH)
        return false;
    if (value.kind === 'list')
        return value.items.every((item) => isWhollyKnown(item, work, depth + 1));
    for (const entry of value.entries.values())
        if (!isWhollyKnown(entry, work, depth + 1))
            return false;
    return true;
}
/**
 * Charges for the value as large as it is when written out: a small expression can stand for a huge value. Throws
 * BudgetError when that is too much, or when the value is nested so deeply that whoever goes through it is at risk.
 */
function weigh(value, work, depth = 0) {
    work.spend(1);
    if (depth > knowledge_MAXIMUM_DEPTH)
        throw new errors_BudgetError(`the value is nested more than ${String(knowledge_MAXIMUM_DEPTH)} deep`);
    if (value instanceof LazyMap)
        return;
    if (value.kind === 'list')
        for (const item of value.items)
            weigh(item, work, depth + 1);
    if (value.kind === 'map')
        for (const entry of value.entries.values())
            weigh(entry, work, depth + 1);
    if (value.kind === 'unknown' && value.document !== undefined)
        weigh(value.document, work, depth + 1);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/json.js



const json_MAXIMUM_DEPTH = 200;
const AS_WRITTEN = { text: (value) => scalar(value), key: (key) => key };
/** What a parsed JSON document is as a value. Throws EvaluationError for what JSON cannot hold. */
function fromJson(json, work, reading = AS_WRITTEN, depth = 0) {
    work.spend(1);
    if (depth > json_MAXIMUM_DEPTH)
        throw new EvaluationError('the document is nested too deeply');
    if (typeof json === 'string')
        return reading.text(json);
    if (json === null || typeof json === 'number' || typeof json === 'boolean')
        return scalar(json);
    if (typeof json === 'bigint')
        return scalar(json.toString());
    if (json instanceof Date)
        return scalar(json.toISOString());
    if (Array.isArray(json))
        return construction_list(json.map((item) => fromJson(item, work, reading, depth + 1)));
    if (typeof json === 'object') {
        const pairs = Object.entries(json).map(([key, value]) => [reading.key(key), fromJson(value, work, reading, depth + 1)]);
        return map(new Map(pairs));
    }
    throw new EvaluationError('the document holds something that is no JSON');
}
/** The JSON of a wholly known value as Terraform's `jsonencode` writes it: compact, keys sorted, `<`, `>`, `&` escaped. */
function json_toJson(value, work) {
    const text = json_write(value, work, 0);
    work.spendText(text.length);
    return text;
}
function json_write(value, work, depth) {
    work.spend(1);
    if (depth > json_MAXIMUM_DEPTH)
        throw new EvaluationError('the value is nested too deeply');
    if (value.kind === 'scalar') {
        if (typeof value.value === 'string')
            return json_quote(value.value, work);
        return typeof value.value === 'number' ? numberText(value.value) : String(value.value);
    }
    if (value.kind === 'list') {
        const items = value.items.map((item) => json_write(item, work, depth + 1));
        return `[${items.join(',')}]`;
    }
    if (value.kind === 'map') {
        const entries = sortedEntries(value).map(([key, entry]) => `${json_quote(key, work)}:${json_write(entry, work, depth + 1)}`);
        return `{${entries.join(',')}}`;
    }
    throw new EvaluationError('a value that is not known cannot be written as JSON');
}
function json_quote(text, work) {
    work.spendText(text.length);
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/sets.js




/**
 * The values as a set: sorted as Terraform goes through it, each once. A set with a member that is not known is not
 * known, for that member may be one of the others.
 */
function toSet(items, work) {
    const members = new Map();
    let isMixed = false;
    for (const item of convertToOneType(items)) {
        if (!isWhollyKnown(item, work))
            return unknown('a member of the set is not known');
        if (item.kind !== 'scalar')
            isMixed = true;
        const identity = json_toJson(item, work);
        if (!members.has(identity))
            members.set(identity, item);
    }
    const sorted = isMixed ? [...members.values()] : [...members.values()].sort(compareMembers);
    return { kind: 'list', items: sorted, isSet: true };
}
/** The elements of a list or set have one type: with a string among them, numbers and booleans are strings too. */
function convertToOneType(items) {
    const types = new Set(items.map((item) => (item.kind === 'scalar' && item.value !== null ? typeof item.value : '')));
    types.delete('');
    if (types.size < 2)
        return items;
    return items.map((item) => item.kind === 'scalar' && item.value !== null && typeof item.value !== 'string'
        ? { ...item, value: scalarText(item.value) }
        : item);
}
function compareMembers(a, b) {
    const left = a.kind === 'scalar' ? a.value : null;
    const right = b.kind === 'scalar' ? b.value : null;
    if (typeof left === 'number' && typeof right === 'number')
        return left - right;
    return compareText(String(left), String(right));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/collections.js







const MAXIMUM_RANGE = 1_024;
const COLLECTION_FUNCTIONS = {
    alltrue: { parameters: ['list'], evaluate: ([values]) => testAll(itemsOf(values), false) },
    anytrue: { parameters: ['list'], evaluate: ([values]) => testAll(itemsOf(values), true) },
    chunklist: {
        parameters: ['list', 'number'],
        evaluate: ([values, size]) => {
            const length = numberOf(size);
            if (length < 0 || !Number.isInteger(length))
                throw new EvaluationError('the size must be a whole number');
            const items = itemsOf(values);
            if (length === 0)
                return construction_list([construction_list(items)]);
            const count = Math.ceil(items.length / length);
            return construction_list(Array.from({ length: count }, (_, at) => construction_list(items.slice(at * length, (at + 1) * length))));
        },
    },
    coalesce: { parameters: [], rest: 'any', takesUnknown: true, evaluate: coalesce },
    coalescelist: {
        parameters: [],
        rest: 'any',
        takesUnknown: true,
        evaluate: (values) => {
            const found = values.find((value) => value.kind === 'unknown' || (value.kind === 'list' && value.items.length > 0));
            if (found === undefined)
                throw new EvaluationError('all lists are empty');
            return found;
        },
    },
    compact: {
        parameters: ['list'],
        evaluate: ([values]) => {
            const items = itemsOf(values);
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            return construction_list(items.filter((item) => !isNull(item) && textOf(item) !== ''));
        },
    },
    concat: {
        parameters: [],
        rest: 'list',
        evaluate: (values, { work }) => {
            if (values.some(isSet))
                throw new EvaluationError('a set has no order and cannot be joined to a list');
            work.spend(values.reduce((sum, value) => sum + itemsOf(value).length, 0));
            return construction_list(values.flatMap((value) => [...itemsOf(value)]));
        },
    },
    contains: { parameters: ['list', 'any'], takesUnknown: true, evaluate: contains },
    distinct: {
        parameters: ['list'],
        evaluate: ([values], { work }) => {
            const seen = [];
            for (const item of convertToOneType(itemsOf(values))) {
                const sameness = seen.map((other) => areEqual(other, item, work));
                if (sameness.includes(true))
                    continue;
                if (sameness.includes(null))
                    return unknown('an element of the list is not known');
                seen.push(item);
            }
            return construction_list(seen);
        },
    },
    element: {
        parameters: ['list', 'number'],
        evaluate: ([values, index]) => {
            const items = itemsOf(values);
            if (items.length === 0)
                throw new EvaluationError('the list is empty');
            const at = numberOf(index);
            const item = items[((at % items.length) + items.length) % items.length];
            if (item === undefined)
                throw new EvaluationError('the index must be a whole number');
            return item;
        },
    },
    flatten: {
        parameters: ['list'],
        evaluate: ([values], environment) => flatten(itemsOf(values), environment),
    },
    index: {
        parameters: ['list', 'any'],
        evaluate: ([values, wanted], { work }) => {
            for (const [at, item] of itemsOf(values).entries()) {
                const same = wanted === undefined ? false : areEqual(item, wanted, work);
                if (same === null)
                    return unknown('an element of the list is not known');
                if (same)
                    return scalar(at);
            }
            throw new EvaluationError('the list does not hold the value');
        },
    },
    length: {
        parameters: ['any'],
        evaluate: ([value]) => {
            if (value?.kind === 'scalar' && typeof value.value === 'string')
                return scalar([...value.value].length);
            if (value?.kind === 'list')
                return scalar(value.items.length);
            if (value?.kind === 'map' && !(value instanceof LazyMap))
                return scalar(value.entries.size);
            throw new EvaluationError(`a collection or a string is required, and the value is ${value ? describe(value) : ''}`);
        },
    },
    list: {
        parameters: [],
        rest: 'any',
        takesUnknown: true,
        evaluate: (values) => construction_list(convertToOneType(values)),
    },
    matchkeys: {
        parameters: ['list', 'list', 'list'],
        evaluate: ([values, keys, wanted], { work }) => {
            const results = [];
            if (itemsOf(values).length !== itemsOf(keys).length)
                throw new EvaluationError('values and keys differ in length');
            for (const [at, key] of itemsOf(keys).entries()) {
                const sameness = itemsOf(wanted).map((other) => areEqual(key, other, work));
                if (!sameness.includes(true) && sameness.includes(null))
                    return unknown('a key is not known');
                const value = itemsOf(values)[at];
                if (sameness.includes(true) && value !== undefined)
                    results.push(value);
            }
            return construction_list(results);
        },
    },
    one: {
        parameters: ['list'],
        evaluate: ([values]) => {
            const items = itemsOf(values);
            if (items.length > 1)
                throw new EvaluationError('the list has more than one element');
            return items[0] ?? scalar(null);
        },
    },
    range: { parameters: ['number'], rest: 'number', evaluate: (values) => range(values.map(numberOf)) },
    reverse: {
        parameters: ['list'],
        evaluate: ([values]) => construction_list([...itemsOf(values)].reverse()),
    },
    slice: {
        parameters: ['list', 'number', 'number'],
        evaluate: ([values, start, end]) => {
            const items = itemsOf(values);
            const [from, to] = [numberOf(start), numberOf(end)];
            const isValid = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= items.length;
            if (!isValid)
                throw new EvaluationError('the indexes of a slice are out of bounds');
            return construction_list(items.slice(from, to));
        },
    },
    sort: {
        parameters: ['list'],
        evaluate: ([values], { work }) => {
            const items = itemsOf(values);
            work.spend(items.length);
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            return construction_list(items
                .map((item) => ({ ...item, ...scalar(textOf(item)) }))
                .sort((a, b) => compareText(a.value, b.value)));
        },
    },
    sum: {
        parameters: ['list'],
        evaluate: ([values]) => {
            const items = itemsOf(values);
            if (items.length === 0)
                throw new EvaluationError('the list is empty');
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            return scalar(cleanNumber(items.reduce((sum, item) => sum + toNumber(item), 0)));
        },
    },
};
/** `decisive` is the value of one element that settles the matter. */
function testAll(items, decisive) {
    let isUnknown = false;
    for (const item of items) {
        if (item.kind === 'unknown')
            isUnknown = true;
        else if ((isNull(item) ? false : toBoolean(item)) === decisive)
            return scalar(decisive);
    }
    return isUnknown ? unknown('an element of the list is not known') : scalar(!decisive);
}
function coalesce(values) {
    const isText = values.some((value) => value.kind === 'scalar' && typeof value.value === 'string');
    for (const value of values) {
        if (value.kind === 'unknown')
            return value;
        if (isNull(value) || (value.kind === 'scalar' && value.value === ''))
            continue;
        return isText && value.kind === 'scalar' ? { ...value, value: textOf(value) } : value;
    }
    throw new EvaluationError('no argument is neither null nor empty');
}
function contains([values, wanted], { work }) {
    if (values === undefined || wanted === undefined || values.kind === 'unknown')
        return unknown('the list is not known');
    let isUnknown = false;
    for (const item of itemsOf(values)) {
        const same = areEqual(item, wanted, work);
        if (same === true)
            return scalar(true);
        if (same === null)
            isUnknown = true;
    }
    return isUnknown ? unknown('an element of the list is not known') : scalar(false);
}
function flatten(items, environment, depth = 0) {
    if (depth > 100)
        throw new EvaluationError('the lists are nested too deeply');
    environment.work.spend(items.length);
    const flat = [];
    for (const item of items) {
        if (item.kind === 'unknown')
            return unknown(item.reason ?? 'an element of the list is not known');
        if (item.kind === 'list') {
            const inner = flatten(item.items, environment, depth + 1);
            if (inner.kind !== 'list')
                return inner;
            // Not with `push(...)`, which fails on long lists.
            for (const element of inner.items)
                flat.push(element);
        }
        else
            flat.push(item);
    }
    return construction_list(flat);
}
function range(numbers) {
    if (numbers.length > 3)
        throw new EvaluationError('range takes at most three numbers');
    const [first = 0, second, third] = numbers;
    const [start, limit] = second === undefined ? [0, first] : [first, second];
    const step = third ?? (start <= limit ? 1 : -1);
    if (step === 0)
        throw new EvaluationError('the step must not be 0');
    if (third !== undefined && start !== limit && step > 0 !== limit > start) {
        throw new EvaluationError('the step leads away from the limit');
    }
    const items = [];
    for (let at = start; step > 0 ? at < limit : at > limit; at = cleanNumber(at + step)) {
        if (items.length === MAXIMUM_RANGE)
            throw new EvaluationError(`more than ${String(MAXIMUM_RANGE)} values`);
        items.push(scalar(at));
    }
    return construction_list(items);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/conversions.js





/** A secret is a value like any other here: it is never shown. */
const AS_IS = {
    parameters: ['any'],
    takesUnknown: true,
    evaluate: ([value]) => value ?? unknown('an argument is missing'),
};
const CONVERSION_FUNCTIONS = {
    ephemeralasnull: AS_IS,
    issensitive: neverKnown(['any']),
    nonsensitive: AS_IS,
    sensitive: AS_IS,
    tobool: convertWith((value) => scalar(toBoolean(value))),
    tolist: convertWith((value) => {
        if (value.kind === 'list')
            return construction_list(convertToOneType(value.items));
        throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
    }),
    tomap: convertWith((value) => {
        if (value.kind !== 'map')
            throw new EvaluationError(`a map is required, and the value is ${describe(value)}`);
        const entries = sortedEntries(value);
        const converted = convertToOneType(entries.map(([, entry]) => entry));
        return map(new Map(entries.map(([key, entry], at) => [key, converted[at] ?? entry])));
    }),
    tonumber: convertWith((value) => scalar(toNumber(value))),
    toset: {
        parameters: ['any'],
        evaluate: ([value], { work }) => {
            if (value === undefined || isNull(value))
                return scalar(null);
            if (value.kind === 'list')
                return toSet(value.items, work);
            throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
        },
    },
    tostring: convertWith((value) => scalar(toText(value))),
};
/** Null can be of any type, and stays null. */
function convertWith(convert) {
    return {
        parameters: ['any'],
        evaluate: ([value]) => (value === undefined || isNull(value) ? scalar(null) : convert(value)),
    };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/csv.js

/** The rows of a text in CSV, after RFC 4180; empty lines are skipped. Throws EvaluationError for a quote that is not closed. */
function parseCsv(text, work) {
    const rows = [];
    let row = [];
    let at = 0;
    while (at < text.length) {
        work.spend(1);
        const field = readField(text, at);
        row.push(field.value);
        at = field.end;
        if (text[at] === ',') {
            at++;
            if (at === text.length)
                row.push('');
            else
                continue;
        }
        if (row.length > 1 || row[0] !== '' || field.isQuoted)
            rows.push(row);
        row = [];
        at += text.startsWith('\r\n', at) ? 2 : 1;
    }
    if (row.length > 0)
        rows.push(row);
    return rows;
}
function readField(text, start) {
    if (text[start] !== '"') {
        let end = start;
        while (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end))
            end++;
        return { value: text.slice(start, end), end, isQuoted: false };
    }
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 2)) {
        if (text[end + 1] === '"')
            continue;
        return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1, isQuoted: true };
    }
    throw new EvaluationError('a quote in the CSV is not closed');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/encoding.js







const ENCODING_FUNCTIONS = {
    base64decode: onScalars(['string'], (text) => {
        const bytes = external_node_buffer_namespaceObject.Buffer.from(text, 'base64');
        if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
            throw new EvaluationError('the text is no base64');
        const decoded = bytes.toString('utf8');
        if (decoded.includes('\uFFFD'))
            throw new EvaluationError('the bytes are no text in UTF-8');
        return decoded;
    }),
    base64encode: onScalars(['string'], (text) => external_node_buffer_namespaceObject.Buffer.from(text, 'utf8').toString('base64')),
    base64gzip: neverKnown(['string']),
    csvdecode: {
        parameters: ['string'],
        evaluate: ([text], { work }) => {
            const [header, ...rows] = parseCsv(textOf(text), work);
            if (header === undefined)
                throw new EvaluationError('the header line is missing');
            return construction_list(rows.map((row) => {
                if (row.length !== header.length)
                    throw new EvaluationError('a line has another number of fields than the header');
                return map(new Map(header.map((name, at) => [name, scalar(row[at] ?? '')])));
            }));
        },
    },
    jsondecode: {
        parameters: ['string'],
        takesUnknown: true,
        evaluate: ([text], { work }) => {
            if (text?.kind === 'unknown')
                return text.document ?? unknown(text.reason ?? 'the text is not known');
            try {
                return fromJson(JSON.parse(textOf(text)), work);
            }
            catch (error) {
                if (error instanceof SyntaxError)
                    throw new EvaluationError('the text is no JSON');
                throw error;
            }
        },
    },
    jsonencode: { parameters: ['any'], takesUnknown: true, evaluate: encodeJson },
    textdecodebase64: neverKnown(['string', 'string']),
    textencodebase64: neverKnown(['string', 'string']),
    urlencode: onScalars(['string'], (text) => encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%20/g, '+')),
    yamldecode: {
        parameters: ['string'],
        evaluate: ([text], { parseYaml, work }) => {
            if (parseYaml === undefined)
                return unknown('YAML is not read here');
            let document;
            try {
                document = parseYaml(textOf(text));
            }
            catch {
                throw new EvaluationError('the text is no YAML');
            }
            return fromJson(document, work);
        },
    },
    yamlencode: {
        parameters: ['any'],
        takesUnknown: true,
        // JSON is YAML, and only what reads YAML will ever look at it.
        evaluate: encodeJson,
    },
};
/** A text that is not known whole keeps what it was made of, so that a policy in it can still be judged. */
function encodeJson([value], { work }) {
    if (value === undefined)
        throw new EvaluationError('jsonencode needs an argument');
    if (isWhollyKnown(value, work))
        return scalar(json_toJson(value, work));
    return { ...unknown('a part of the encoded value is not known'), document: value };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/files.js



const FILE_FUNCTIONS = {
    abspath: neverKnown(['string']),
    basename: onScalars(['string'], (path) => {
        const trimmed = path.replace(/\/+$/, '');
        if (trimmed === '')
            return path === '' ? '.' : '/';
        return trimmed.slice(trimmed.lastIndexOf('/') + 1);
    }),
    dirname: onScalars(['string'], (path) => {
        const end = path.lastIndexOf('/');
        return end === -1 ? '.' : cleanPath(path.slice(0, end + 1));
    }),
    file: { parameters: ['string'], evaluate: ([path], environment) => files_readText(textOf(path), environment) },
    // Bytes that are no text are lost when a source is read, so what follows from them is not known.
    filebase64: neverKnown(['string']),
    filebase64sha256: neverKnown(['string']),
    filebase64sha512: neverKnown(['string']),
    fileexists: {
        parameters: ['string'],
        evaluate: ([path], { readFile }) => 
        // A file that cannot be read may be there all the same: outside of what is scanned, or too large.
        readFile(textOf(path)) === undefined ? unknown('the file was not found') : scalar(true),
    },
    filemd5: neverKnown(['string']),
    fileset: neverKnown(['string', 'string']),
    filesha1: neverKnown(['string']),
    filesha256: neverKnown(['string']),
    filesha512: neverKnown(['string']),
    pathexpand: {
        parameters: ['string'],
        evaluate: ([path]) => textOf(path).startsWith('~') ? unknown('the home directory is not known') : scalar(textOf(path)),
    },
};
/** A file that cannot be read is unknown, and no error: it may be there where Terraform is run. */
function files_readText(path, { readFile, work }) {
    const text = readFile(path);
    if (text === undefined)
        return unknown(`the file ${path} cannot be read`);
    work.spendText(text.length);
    return scalar(text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/hashes.js


function digest(algorithm, encoding) {
    return onScalars(['string'], (text) => (0,external_node_crypto_.createHash)(algorithm).update(text, 'utf8').digest(encoding));
}
const HASH_FUNCTIONS = {
    base64sha256: digest('sha256', 'base64'),
    base64sha512: digest('sha512', 'base64'),
    bcrypt: neverKnown(['string'], 'number'),
    md5: digest('md5', 'hex'),
    rsadecrypt: neverKnown(['string', 'string']),
    sha1: digest('sha1', 'hex'),
    sha256: digest('sha256', 'hex'),
    sha512: digest('sha512', 'hex'),
    uuid: neverKnown([]),
    uuidv5: neverKnown(['string', 'string']),
};

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/maps.js





const MAP_FUNCTIONS = {
    keys: {
        parameters: ['map'],
        evaluate: ([value]) => construction_list([...entriesOf(value).keys()].sort(compareText).map((key) => scalar(key))),
    },
    lookup: {
        parameters: ['map', 'string', 'any'],
        optional: 1,
        takesUnknown: true,
        evaluate: ([object, key, fallback]) => {
            if (object?.kind === 'unknown')
                return unknown(object.reason ?? 'the map is not known');
            if (key?.kind === 'unknown')
                return unknown(key.reason ?? 'the key is not known');
            const found = entriesOf(object).get(textOf(key)) ?? fallback;
            if (found === undefined)
                throw new EvaluationError(`the map has no key "${textOf(key)}"`);
            return found;
        },
    },
    map: {
        parameters: [],
        rest: 'any',
        evaluate: (values) => zip(values.filter((_, at) => at % 2 === 0), values.filter((_, at) => at % 2 === 1)),
    },
    merge: { parameters: [], rest: 'any', evaluate: maps_merge },
    transpose: {
        parameters: ['map'],
        evaluate: ([value], { work }) => {
            if (value === undefined || !isWhollyKnown(value, work))
                return unknown('the map is not known');
            const groups = new Map();
            for (const [key, names] of value.kind === 'map' ? sortedEntries(value) : []) {
                for (const name of itemsOf(names))
                    groups.set(textOf(name), [...(groups.get(textOf(name)) ?? []), scalar(key)]);
            }
            return map(new Map([...groups].map(([key, items]) => [key, construction_list(items)])));
        },
    },
    values: {
        parameters: ['map'],
        evaluate: ([value]) => construction_list(value?.kind === 'map' ? sortedEntries(value).map(([, entry]) => entry) : []),
    },
    zipmap: { parameters: ['list', 'list'], evaluate: ([keys, values]) => zip(itemsOf(keys), itemsOf(values)) },
};
function maps_merge(values, { work }) {
    const entries = new Map();
    for (const value of values) {
        if (isNull(value))
            continue;
        if (value.kind !== 'map')
            throw new EvaluationError(`only maps can be merged, and the value is ${describe(value)}`);
        work.spend(value.entries.size);
        for (const [key, entry] of value.entries)
            entries.set(key, entry);
    }
    return map(entries);
}
function zip(keys, values) {
    if (keys.length !== values.length)
        throw new EvaluationError('keys and values differ in number');
    if (keys.some(({ kind }) => kind === 'unknown'))
        return unknown('a key is not known');
    return map(new Map(keys.map((key, at) => [textOf(key), values[at] ?? scalar(null)])));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/numbers.js



const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
function extreme(pick) {
    return {
        parameters: ['number'],
        rest: 'number',
        evaluate: (values) => scalar(values.map(numberOf).reduce((a, b) => pick(a, b))),
    };
}
const NUMBER_FUNCTIONS = {
    abs: onScalars(['number'], Math.abs),
    ceil: onScalars(['number'], (value) => Math.ceil(value) + 0),
    floor: onScalars(['number'], Math.floor),
    log: onScalars(['number', 'number'], (value, base) => {
        const result = Math.log(value) / Math.log(base);
        if (Number.isNaN(result))
            throw new EvaluationError('the logarithm is not defined');
        return result;
    }),
    max: extreme(Math.max),
    min: extreme(Math.min),
    parseint: onScalars(['string', 'number'], parseInteger),
    pow: onScalars(['number', 'number'], (base, exponent) => base ** exponent),
    signum: onScalars(['number'], (value) => Math.sign(value) + 0),
};
function parseInteger(text, base) {
    if (base < 2 || base > 62 || !Number.isInteger(base))
        throw new EvaluationError('the base must be between 2 and 62');
    if (base > 36)
        throw new EvaluationError('bases above 36 are not supported here');
    const digits = text.replace(/^[+-]/, '').toLowerCase();
    const isValid = digits !== '' &&
        [...digits].every((digit) => DIGITS.indexOf(digit) !== -1 && DIGITS.indexOf(digit) < base);
    if (!isValid)
        throw new EvaluationError(`the text is no whole number of base ${String(base)}`);
    return Number.parseInt(text, base);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/sets.js





const COST_OF_ROW = 20;
const SET_FUNCTIONS = {
    setintersection: combination((member, sets) => sets.every((set) => set.has(member))),
    setproduct: { parameters: ['list'], rest: 'list', evaluate: (values, { work }) => product(values, work) },
    setsubtract: combination((member, [first, second]) => first?.has(member) === true && second?.has(member) === false),
    setunion: combination(() => true),
};
/** The members of all the sets for which the test holds; each member is compared by its JSON. */
function combination(test) {
    return {
        parameters: ['list'],
        rest: 'list',
        evaluate: (values, { work }) => {
            const lists = values.map(itemsOf);
            if (!values.every((value) => isWhollyKnown(value, work)))
                return unknown('a member of a set is not known');
            const sets = lists.map((items) => new Set(items.map((item) => json_toJson(item, work))));
            const members = lists.flat().filter((item) => test(json_toJson(item, work), sets));
            return toSet(members, work);
        },
    };
}
function product(values, work) {
    let rows = [[]];
    for (const value of values) {
        const items = itemsOf(value);
        // Each row is a list of its own.
        work.spend(rows.length * items.length * (values.length + COST_OF_ROW));
        rows = rows.flatMap((row) => items.map((item) => [...row, item]));
    }
    return construction_list(rows.map((row) => construction_list(row)));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/format.js







const VERB = /%(?:%|([-+ 0#]*)(\*|\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z]))/g;
const MAXIMUM_WIDTH = 1_024;
/** `format(spec, values...)`, with the verbs of Terraform's documentation. */
function formatText(values, { work }) {
    const [specification, ...rest] = values;
    if (specification?.kind === 'unknown')
        return unknown('the format is not known');
    const used = rest.find((value) => !isWhollyKnown(value, work));
    if (used !== undefined)
        return unknown('a formatted value is not known');
    const text = render(textOf(specification), rest, (value) => json_toJson(value, work));
    work.spendText(text.length);
    return scalar(text);
}
/** `formatlist(spec, lists...)`: one string for each element, values that are no list used for all of them. */
function formatList(values, environment) {
    const [specification, ...rest] = values;
    if (specification === undefined || values.some(({ kind }) => kind === 'unknown'))
        return unknown('a list is not known');
    const lengths = rest.filter(({ kind }) => kind === 'list').map((value) => itemsOf(value).length);
    const length = lengths[0] ?? 1;
    if (lengths.some((other) => other !== length))
        throw new EvaluationError('the lists must be of the same length');
    environment.work.spend(length * rest.length);
    return construction_list(Array.from({ length }, (_, at) => {
        const row = rest.map((value) => (value.kind === 'list' ? (value.items[at] ?? scalar(null)) : value));
        return withReferences(formatText([specification, ...row], environment), deepReferencesOf(row));
    }));
}
function render(specification, values, json) {
    let next = 0;
    let highest = 0;
    const text = specification.replace(VERB, (match, ...groups) => {
        const [flags = '', width = '0', precision, position, letter] = groups;
        if (match === '%%' || letter === undefined)
            return '%';
        if (width === '*')
            throw new EvaluationError('a width given by "*" is not supported');
        if (position !== undefined)
            next = Number(position) - 1;
        const value = values[next++];
        highest = Math.max(highest, next);
        if (value === undefined)
            throw new EvaluationError('there are fewer values than the format names');
        const verb = { flags, letter, precision: precision === undefined ? undefined : Number(precision) };
        return pad(renderVerb(verb, value, json), flags, Number(width));
    });
    if (/%(?!%)/.test(specification.replace(VERB, ''))) {
        throw new EvaluationError('the format has a "%" without a verb');
    }
    if (highest < values.length)
        throw new EvaluationError('there are more values than the format names');
    return text;
}
function renderVerb({ flags, precision, letter }, value, json) {
    if (letter === 'v')
        return flags.includes('#') ? json(value) : plain(value, json);
    if (letter === 's')
        return [...plain(requireText(value), json)].slice(0, precision).join('');
    if (letter === 'q')
        return JSON.stringify(plain(requireText(value), json));
    if (isNull(value))
        throw new EvaluationError('null cannot be formatted so');
    if (letter === 't')
        return String(toBoolean(value));
    const number = toNumber(value);
    const digits = Math.min(precision ?? 6, 100);
    return signed(number, flags, renderNumber(letter, Math.abs(number), digits, precision === undefined));
}
function renderNumber(letter, number, precision, isShortest) {
    switch (letter) {
        case 'd':
            return numberText(Math.trunc(number));
        case 'b':
            return Math.trunc(number).toString(2);
        case 'o':
            return Math.trunc(number).toString(8);
        case 'x':
            return Math.trunc(number).toString(16);
        case 'X':
            return Math.trunc(number).toString(16).toUpperCase();
        case 'f':
        case 'F':
            return number.toFixed(precision);
        case 'e':
        case 'E': {
            const text = number.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
            return letter === 'E' ? text.toUpperCase() : text;
        }
        case 'g':
        case 'G':
            return isShortest ? numberText(number) : String(Number(number.toPrecision(Math.max(precision, 1))));
        default:
            throw new EvaluationError(`the verb %${letter} is not supported`);
    }
}
function signed(number, flags, text) {
    if (number < 0)
        return `-${text}`;
    return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}
function plain(value, json) {
    if (value.kind === 'scalar')
        return value.value === null ? 'null' : scalarText(value.value);
    return json(value);
}
function requireText(value) {
    if (value.kind === 'scalar' && value.value !== null)
        return value;
    throw new EvaluationError('a string is required');
}
function pad(text, flags, width) {
    if (width > MAXIMUM_WIDTH)
        throw new EvaluationError('the width is out of bounds');
    if (flags.includes('-'))
        return text.padEnd(width);
    if (!flags.includes('0'))
        return text.padStart(width);
    const sign = /^[+\- ]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/regular-expression-cost.js
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\(\??|\)|\||[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
/**
 * At most how many steps a backtracking matcher takes on a text of this length: the length to the power of the
 * repetitions, infinite when they are nested. Far too high for most patterns, never too low.
 */
function estimateCost(source, length) {
    // A repetition in each open group; the outermost is the pattern itself.
    const isRepeating = [false];
    const isAnchored = source.startsWith('^') && !source.includes('|');
    let repetitions = isAnchored ? 0 : 1;
    let options = 0;
    let wasGroup = false;
    for (const [token] of source.matchAll(TOKEN)) {
        const isInner = wasGroup;
        wasGroup = false;
        if (token === '(' || token === '(?')
            isRepeating.push(false);
        else if (token === ')')
            wasGroup = closeGroup(isRepeating);
        // Alternatives that are repeated may match the same text in many ways.
        else if (token === '|')
            isRepeating[isRepeating.length - 1] = true;
        else if (isRepetition(token)) {
            const isOption = token.startsWith('?');
            if (isInner && !isOption)
                return Infinity;
            if (isOption)
                options += 1;
            else
                repetitions += 1;
            isRepeating[isRepeating.length - 1] = true;
        }
    }
    return (length + 1) ** repetitions * 2 ** options;
}
/** Whether there was a repetition in the group, which is then one in the group around it, too. */
function closeGroup(isRepeating) {
    const isInner = isRepeating.pop() ?? false;
    if (isInner)
        isRepeating[isRepeating.length - 1] = true;
    return isInner;
}
function isRepetition(token) {
    return '*+?'.includes(token.charAt(0)) || /^\{\d/.test(token);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/regular-expression-syntax.js

const POSIX_CLASSES = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    ascii: '\\x00-\\x7F',
    blank: '\\t ',
    cntrl: '\\x00-\\x1F\\x7F',
    digit: '0-9',
    graph: '!-~',
    lower: 'a-z',
    print: ' -~',
    punct: '!-\\/:-@\\[-`{-~',
    space: '\\t\\n\\v\\f\\r ',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
};
const SYNTAX_CHARACTERS = '^$\\.*+?()[]{}|/';
const KNOWN_ESCAPES = 'dDwWbBtnfrvpPx';
const REPEAT = /\{\d+(?:,\d*)?\}/y;
const POSIX = /\[:(\^?)([a-z]+):\]/y;
/**
 * A pattern of RE2 (https://github.com/google/re2/wiki/Syntax), which Terraform uses, as JavaScript reads it with the
 * `u` flag. Throws EvaluationError for what RE2 does not have (look-around, back-references) and for what JavaScript cannot say.
 */
function translatePattern(pattern) {
    const leading = /^\(\?([a-zA-Z]+)\)/.exec(pattern);
    const flags = leading?.[1] ?? '';
    if (/[^ims]/.test(flags))
        throw new EvaluationError('these flags of a regular expression are not supported');
    const translation = new Translation(pattern, leading?.[0].length ?? 0, flags.includes('s'));
    return { source: translation.run(), flags: flags.replace('s', '') };
}
class Translation {
    pattern;
    at;
    doesDotMatchLines;
    source = '';
    constructor(pattern, at, doesDotMatchLines) {
        this.pattern = pattern;
        this.at = at;
        this.doesDotMatchLines = doesDotMatchLines;
    }
    run() {
        while (this.at < this.pattern.length)
            this.step();
        return this.source;
    }
    step() {
        const character = this.pattern[this.at] ?? '';
        switch (character) {
            case '\\':
                return this.escape(false);
            case '[':
                return this.characterClass();
            case '(':
                return this.group();
            case '.':
                return this.emit(1, this.doesDotMatchLines ? '[^]' : '[^\\n]');
            case '{': {
                const repeat = matchAt(REPEAT, this.pattern, this.at);
                return repeat === null ? this.emit(1, '\\{') : this.emit(repeat[0].length, repeat[0]);
            }
            case '}':
            case ']':
                return this.emit(1, `\\${character}`);
            default:
                return this.emit(1, character);
        }
    }
    emit(length, source) {
        this.at += length;
        this.source += source;
    }
    group() {
        const rest = this.pattern.slice(this.at, this.at + 4);
        if (!rest.startsWith('(?'))
            return this.emit(1, '(');
        if (rest.startsWith('(?P<'))
            return this.emit(4, '(?<');
        if (rest.startsWith('(?:'))
            return this.emit(3, '(?:');
        if (rest.startsWith('(?<') && !/^\(\?<[=!]/.test(rest))
            return this.emit(3, '(?<');
        throw new EvaluationError('this kind of group is not supported in a regular expression');
    }
    escape(isInClass) {
        const next = this.pattern[this.at + 1];
        if (next === undefined)
            throw new EvaluationError('a regular expression ends with a backslash');
        if (next === 'Q')
            return this.quotation();
        if (next === 'A')
            return this.emit(2, '(?<![^])');
        if (next === 'z')
            return this.emit(2, '(?![^])');
        if (next === 's')
            return this.emit(2, isInClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]');
        if (next === 'S' && !isInClass)
            return this.emit(2, '[^\\t\\n\\f\\r ]');
        if (next === 'a')
            return this.emit(2, '\\x07');
        if ((next === 'p' || next === 'P') && this.pattern[this.at + 2] !== '{') {
            return this.emit(3, `\\${next}{${this.pattern[this.at + 2] ?? ''}}`);
        }
        if (KNOWN_ESCAPES.includes(next) || SYNTAX_CHARACTERS.includes(next))
            return this.emit(2, `\\${next}`);
        if (/[0-9A-Za-z]/.test(next))
            throw new EvaluationError(`\\${next} is not supported in a regular expression`);
        // A letter that needs no escape must not have one with the `u` flag, but a hyphen in a class does.
        return this.emit(2, isInClass && next === '-' ? '\\-' : next);
    }
    quotation() {
        const end = this.pattern.indexOf('\\E', this.at + 2);
        const text = this.pattern.slice(this.at + 2, end === -1 ? undefined : end);
        this.source += [...text]
            .map((character) => (SYNTAX_CHARACTERS.includes(character) ? `\\${character}` : character))
            .join('');
        this.at = end === -1 ? this.pattern.length : end + 2;
    }
    characterClass() {
        this.emit(1, '[');
        if (this.pattern[this.at] === '^')
            this.emit(1, '^');
        if (this.pattern[this.at] === ']')
            this.emit(1, '\\]');
        for (;;) {
            const character = this.pattern[this.at];
            if (character === undefined)
                throw new EvaluationError('a character class is not closed');
            if (character === ']')
                return this.emit(1, ']');
            const posix = matchAt(POSIX, this.pattern, this.at);
            if (posix !== null)
                this.posixClass(posix);
            else if (character === '\\')
                this.escape(true);
            else
                this.emit(1, character === '[' ? '\\[' : character);
        }
    }
    posixClass([whole, not, name = '']) {
        const members = Object.hasOwn(POSIX_CLASSES, name) ? POSIX_CLASSES[name] : undefined;
        if (members === undefined || not !== '')
            throw new EvaluationError('this character class is not supported');
        this.emit(whole.length, members);
    }
}
function matchAt(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/regular-expression.js




/** Steps of backtracking: less than a second. Beyond, the result counts as not known. */
const MAXIMUM_COST = 1e8;
/** So many of them cost one step of the evaluation. */
const STEPS_IN_ONE = 50;
/** `regex(pattern, text)`: the first match. Throws EvaluationError when there is none. */
function matchFirst(pattern, text, work) {
    const expression = prepare(pattern, text, work);
    if (expression === null)
        return tooCostly();
    const match = expression.exec(text);
    if (match === null)
        throw new EvaluationError('the pattern does not match');
    return captures(match);
}
/** `regexall(pattern, text)`: all matches that do not overlap. */
function matchAll(pattern, text, work) {
    const expression = prepare(pattern, text, work);
    if (expression === null)
        return tooCostly();
    return construction_list([...text.matchAll(expression)].map(captures));
}
/** `replace(text, search, replacement)`: `/search/` is a pattern, and `$1` or `${name}` its groups. */
function replaceMatches(text, search, replacement, work) {
    if (search.length > 1 && search.startsWith('/') && search.endsWith('/')) {
        return replacePattern(text, search.slice(1, -1), replacement, work);
    }
    const parts = search === '' ? ['', ...text, ''] : text.split(search);
    work.spendText(text.length + (parts.length - 1) * replacement.length);
    return scalar(parts.join(replacement));
}
function replacePattern(text, pattern, replacement, work) {
    const expression = prepare(pattern, text, work);
    if (expression === null)
        return tooCostly();
    let result = '';
    let end = 0;
    for (const match of text.matchAll(expression)) {
        result += text.slice(end, match.index) + expand(replacement, match);
        end = match.index + match[0].length;
        work.spendText(match[0].length + replacement.length, result.length);
    }
    result += text.slice(end);
    work.spendText(text.length, result.length);
    return scalar(result);
}
/** `$name` takes the longest name that there can be, as in Go; a group that does not exist is empty. */
function expand(replacement, match) {
    return replacement.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
        const name = braced ?? bare;
        if (name === undefined)
            return whole === '$$' ? '$' : whole;
        return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
    });
}
function prepare(pattern, text, work) {
    const { source, flags } = translatePattern(pattern);
    const cost = estimateCost(source, text.length);
    if (cost > MAXIMUM_COST)
        return null;
    work.spend(1 + text.length + Math.ceil(cost / STEPS_IN_ONE));
    try {
        return new RegExp(source, `gu${flags}`);
    }
    catch (error) {
        throw new EvaluationError(`the pattern is no valid regular expression: ${String(error)}`);
    }
}
function captures(match) {
    if (match.groups !== undefined) {
        return map(new Map(Object.entries(match.groups).map(([name, text]) => [name, scalar(text ?? null)])));
    }
    if (match.length === 1)
        return scalar(match[0]);
    // A group that took no part in the match is undefined, whatever the type says.
    return construction_list(match.slice(1).map((text) => scalar(text ?? null)));
}
function tooCostly() {
    return unknown('the regular expression may take too long on this text');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/strings.js





const strings_SPACE = /^[\s\u0085]+|[\s\u0085]+$/gu;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** As Unicode counts characters: a letter with its accents is one. */
function graphemesOf(text) {
    // Plain text needs no segmenter, which is slow.
    if (/^[\x00-\x0c\x0e-\x7f]*$/.test(text))
        return text.split('');
    return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}
const STRING_FUNCTIONS = {
    chomp: onScalars(['string'], (text) => text.replace(/(?:\r\n|\n|\r)+$/, '')),
    endswith: onScalars(['string', 'string'], (text, end) => text.endsWith(end)),
    format: { parameters: ['string'], rest: 'any', takesUnknown: true, evaluate: formatText },
    formatlist: { parameters: ['string'], rest: 'any', takesUnknown: true, evaluate: formatList },
    indent: onScalars(['number', 'string'], (spaces, text) => {
        if (spaces < 0 || spaces > 10_000)
            throw new EvaluationError('the number of spaces is out of bounds');
        return text.replace(/\n/g, `\n${' '.repeat(spaces)}`);
    }),
    join: {
        parameters: ['string'],
        rest: 'list',
        evaluate: (values, { work }) => {
            const [separator, ...lists] = values;
            const items = lists.flatMap((value) => [...itemsOf(value)]);
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            const texts = items.map(textOf);
            const length = texts.reduce((sum, text) => sum + text.length, texts.length * textOf(separator).length);
            work.spendText(length);
            return scalar(texts.join(textOf(separator)));
        },
    },
    lower: onScalars(['string'], (text) => text.toLowerCase()),
    regex: {
        parameters: ['string', 'string'],
        evaluate: ([pattern, text], { work }) => matchFirst(textOf(pattern), textOf(text), work),
    },
    regexall: {
        parameters: ['string', 'string'],
        evaluate: ([pattern, text], { work }) => matchAll(textOf(pattern), textOf(text), work),
    },
    replace: {
        parameters: ['string', 'string', 'string'],
        evaluate: ([text, search, replacement], { work }) => replaceMatches(textOf(text), textOf(search), textOf(replacement), work),
    },
    split: {
        parameters: ['string', 'string'],
        evaluate: ([separator, text], { work }) => {
            const parts = textOf(separator) === '' ? [...textOf(text)] : textOf(text).split(textOf(separator));
            work.spend(parts.length);
            return construction_list(parts.map((part) => scalar(part)));
        },
    },
    startswith: onScalars(['string', 'string'], (text, start) => text.startsWith(start)),
    strcontains: onScalars(['string', 'string'], (text, part) => text.includes(part)),
    strrev: onScalars(['string'], (text) => graphemesOf(text).reverse().join('')),
    substr: onScalars(['string', 'number', 'number'], (text, offset, length) => {
        const characters = graphemesOf(text);
        const start = offset < 0 ? Math.max(characters.length + offset, 0) : offset;
        return characters.slice(start, length < 0 ? undefined : start + length).join('');
    }),
    templatestring: neverKnown(['any', 'any']),
    title: onScalars(['string'], (text) => text.replace(/(^|[^\p{L}\p{N}_])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())),
    trim: onScalars(['string', 'string'], (text, set) => trimSet(text, new Set(set))),
    trimprefix: onScalars(['string', 'string'], (text, start) => text.startsWith(start) ? text.slice(start.length) : text),
    trimspace: onScalars(['string'], (text) => text.replace(strings_SPACE, '')),
    trimsuffix: onScalars(['string', 'string'], (text, end) => end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text),
    // One letter for one, as in Go: no capital letter corresponds to "ß".
    upper: onScalars(['string'], (text) => text.toUpperCase().length === text.length ? text.toUpperCase() : [...text].map(upperLetter).join('')),
};
function upperLetter(letter) {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
}
function trimSet(text, set) {
    const characters = [...text];
    let start = 0;
    let end = characters.length;
    while (start < end && set.has(characters[start] ?? ''))
        start++;
    while (end > start && set.has(characters[end - 1] ?? ''))
        end--;
    return characters.slice(start, end).join('');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/times.js


const TIME_FUNCTIONS = {
    formatdate: neverKnown(['string', 'string']),
    plantimestamp: neverKnown([]),
    timeadd: neverKnown(['string', 'string']),
    timecmp: onScalars(['string', 'string'], (a, b) => Math.sign(parseTime(a) - parseTime(b))),
    timestamp: neverKnown([]),
};
function parseTime(text) {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
        ? Date.parse(text)
        : NaN;
    if (Number.isNaN(time))
        throw new EvaluationError('the text is no time after RFC 3339');
    return time;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/registry.js











/** Besides these, `try`, `can` and `templatefile` are evaluated by `expression/call.ts`: they need their scope. */
const FUNCTIONS = {
    ...ADDRESS_FUNCTIONS,
    ...COLLECTION_FUNCTIONS,
    ...CONVERSION_FUNCTIONS,
    ...ENCODING_FUNCTIONS,
    ...FILE_FUNCTIONS,
    ...HASH_FUNCTIONS,
    ...MAP_FUNCTIONS,
    ...NUMBER_FUNCTIONS,
    ...SET_FUNCTIONS,
    ...STRING_FUNCTIONS,
    ...TIME_FUNCTIONS,
};
const FUNCTION_NAMES = [
    ...Object.keys(FUNCTIONS),
    'can',
    'templatefile',
    'try',
].sort();
/** The built-in function of this name; undefined when there is none. */
function findFunction(name) {
    const functions = FUNCTIONS;
    return Object.hasOwn(functions, name) ? functions[name] : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/file-template.js







/**
 * `templatefile(path, variables)`: the text of the file, which sees nothing but the variables. A file that cannot be read is
 * unknown, as it may be there where Terraform is run. Throws EvaluationError when the template is broken.
 */
function renderFile(values, scope) {
    const [path, variables] = values;
    if (path === undefined || variables === undefined || values.length > 2) {
        throw new EvaluationError('templatefile takes a path and a map');
    }
    if (path.kind === 'unknown')
        return unknown(path.reason ?? 'the path is not known');
    const name = toText(path);
    const text = scope.environment.readFile(name);
    if (text === undefined)
        return unknown(`the file ${name} cannot be read`);
    scope.environment.work.spendText(text.length);
    const source = new model_source/* Source */.k(name, text);
    const { expression, diagnostics } = parseHclTemplate(source);
    if (expression === null || diagnostics.length > 0)
        throw new EvaluationError(`${name} is no valid template`);
    const inner = {
        ...scope,
        source,
        bindings: undefined,
        names: { resolve: (key) => resolve(variables, key) },
    };
    const value = evaluate(expression, inner);
    // The value is made by the call: a place in the template says little to whoever reads the resource.
    return value instanceof LazyMap || value.kind === 'list' || value.kind === 'map'
        ? value
        : withoutOrigin(value);
}
function resolve(variables, name) {
    if (variables.kind === 'unknown')
        return unknown(variables.reason ?? 'the variables are not known', variables.references);
    if (variables.kind !== 'map')
        throw new EvaluationError(`templatefile needs a map, and has ${describe(variables)}`);
    const value = variables.entries.get(name);
    if (value === undefined)
        throw new EvaluationError(`the template names "${name}", which it is not given`);
    return value;
}
function withoutOrigin(value) {
    const { origin: _, ...rest } = value;
    return rest;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/scope.js
function bind(scope, name, value) {
    return { ...scope, bindings: { name, value, outer: scope.bindings } };
}
function spanOf(node, scope) {
    return { source: scope.source, start: node.start, end: node.end };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/call.js











/** The result of a function call. A function that is not known here, such as a provider's, gives an unknown. */
function callFunction(call, scope) {
    const name = call.name.startsWith('core::') ? call.name.slice('core::'.length) : call.name;
    if (name === 'try')
        return callTry(call, scope);
    if (name === 'can')
        return callCan(call, scope);
    const values = evaluateArguments(call, scope);
    const result = Array.isArray(values) ? apply(name, values, scope) : values;
    return traced(result, Array.isArray(values) ? values : [values], call, scope);
}
function evaluateArguments(call, scope) {
    const values = call.arguments.map((argument) => evaluate(argument, scope));
    if (!call.expandsLast)
        return values;
    const last = values.pop();
    if (last === undefined || last.kind === 'unknown') {
        return unknown('the number of arguments is not known', deepReferencesOf([...values, ...(last ? [last] : [])]));
    }
    if (last.kind !== 'list')
        throw new EvaluationError(`a list must stand before "...", and it is ${describe(last)}`);
    return [...values, ...last.items];
}
function apply(name, values, scope) {
    if (name === 'templatefile')
        return renderFile(values, scope);
    const definition = findFunction(name);
    if (definition === undefined)
        return unknown(`the function ${name} is not known here`);
    checkCount(name, values.length, definition);
    scope.environment.work.spend(values.length);
    try {
        const converted = values.map((value, at) => convertArgument(value, definition.parameters[at] ?? definition.rest ?? 'any'));
        const notKnown = converted.find(({ kind }) => kind === 'unknown');
        if (notKnown?.kind === 'unknown' && definition.takesUnknown !== true) {
            return unknown(notKnown.reason ?? 'an argument is not known');
        }
        return definition.evaluate(converted, scope.environment);
    }
    catch (error) {
        if (error instanceof EvaluationError)
            throw new EvaluationError(`${name}: ${error.message}`, error.references);
        throw error;
    }
}
function checkCount(name, count, { parameters, optional = 0, rest }) {
    const isEnough = count >= parameters.length - optional;
    const isTooMany = rest === undefined && count > parameters.length;
    if (!isEnough || isTooMany)
        throw new EvaluationError(`${name} does not take ${String(count)} arguments`);
}
/** A value that the function made stands where the call stands and refers to what its arguments refer to. */
function traced(result, values, call, scope) {
    const isPassedOn = result.origin !== undefined || result instanceof LazyMap || result instanceof LazyUnknown;
    if (isPassedOn)
        return result;
    const isContainer = result.kind === 'list' || result.kind === 'map';
    const references = isContainer ? referencesOf(values) : deepReferencesOf(values);
    return { ...withReferences(result, references), origin: spanOf(call, scope) };
}
/** The first argument that does not fail. One that is not known may fail or not, so it decides the matter. */
function callTry(call, scope) {
    let lastError;
    for (const argument of call.arguments) {
        const outcome = attempt(argument, scope);
        if (!(outcome instanceof EvaluationError))
            return outcome;
        lastError = outcome;
    }
    throw lastError ?? new EvaluationError('try needs an argument');
}
function callCan(call, scope) {
    const [argument] = call.arguments;
    if (argument === undefined)
        throw new EvaluationError('can needs an argument');
    const outcome = attempt(argument, scope);
    if (outcome instanceof EvaluationError)
        return { ...FALSE, origin: spanOf(call, scope) };
    if (outcome.kind === 'unknown')
        return unknown(outcome.reason ?? 'not known before apply', outcome.references);
    return { ...TRUE, origin: spanOf(call, scope) };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/elements.js

/**
 * The elements of a collection with their keys, in Terraform's order; null when it is no collection.
 * An element of a set is its own key.
 */
function keyedElements(collection) {
    if (collection.kind === 'list') {
        return isSet(collection)
            ? collection.items.map((item) => [item, item])
            : collection.items.map((item, at) => [scalar(at), item]);
    }
    if (collection.kind === 'map')
        return sortedEntries(collection).map(([key, value]) => [scalar(key), value]);
    return null;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/for.js







/** `[for …]` and `{for …}`. Unknown as a whole when it is not known which elements, or which keys, there are. */
function evaluateFor(expression, scope) {
    const collection = evaluate(expression.collection, scope);
    const origin = spanOf(expression, scope);
    const elements = collection.kind === 'unknown' || isNull(collection) ? null : keyedElements(collection);
    if (elements === null) {
        if (collection.kind !== 'unknown') {
            throw new EvaluationError(`a for expression needs a collection, and the value is ${describe(collection)}`);
        }
        return { ...unknown(collection.reason ?? 'the collection is not known', collection.references), origin };
    }
    const results = new Results(expression);
    for (const [key, value] of elements) {
        const inner = bindElement(expression, key, value, scope);
        const isWanted = expression.condition === null ? true : testCondition(evaluate(expression.condition, inner));
        if (isWanted === null)
            return { ...unknown('a condition is not known', deepReferencesOf([collection])), origin };
        if (!isWanted)
            continue;
        const isKnown = results.add(expression.key === null ? null : evaluate(expression.key, inner), evaluate(expression.value, inner));
        if (!isKnown)
            return { ...unknown('a key is not known', deepReferencesOf([collection])), origin };
    }
    return { ...results.value(), origin };
}
function bindElement(expression, key, value, scope) {
    const withKey = expression.keyName === null ? scope : bind(scope, expression.keyName, key);
    return bind(withKey, expression.valueName, value);
}
function testCondition(condition) {
    return condition.kind === 'unknown' ? null : toBoolean(condition);
}
/** The elements that come out, gathered as the expression asks for. */
class Results {
    expression;
    items = [];
    entries = new Map();
    groups = new Map();
    constructor(expression) {
        this.expression = expression;
    }
    /** False when the key is not known. */
    add(key, value) {
        if (key === null) {
            this.items.push(value);
            return true;
        }
        if (key.kind === 'unknown')
            return false;
        if (key.kind !== 'scalar')
            throw new EvaluationError(`a key must be a string, and is ${describe(key)}`);
        const name = scalarText(key.value);
        if (this.expression.isGrouped) {
            const group = this.groups.get(name);
            if (group === undefined)
                this.groups.set(name, [value]);
            else
                group.push(value);
            return true;
        }
        if (this.entries.has(name))
            throw new EvaluationError(`two elements have the key "${name}"`);
        this.entries.set(name, value);
        return true;
    }
    value() {
        if (this.expression.key === null)
            return construction_list(this.items);
        if (!this.expression.isGrouped)
            return map(this.entries);
        return map(new Map([...this.groups].map(([key, values]) => [key, construction_list(values)])));
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/operators.js







function evaluateUnary(expression, scope) {
    const operand = evaluate(expression.operand, scope);
    if (operand.kind === 'unknown')
        return result(null, expression, [operand], scope);
    const value = expression.operator === '!' ? !toBoolean(operand) : -toNumber(operand);
    return result(value, expression, [operand], scope);
}
function evaluateBinary(expression, scope) {
    const { operator } = expression;
    const left = evaluate(expression.left, scope);
    if (operator === '&&' || operator === '||')
        return evaluateLogic(operator === '||', left, expression, scope);
    const right = evaluate(expression.right, scope);
    const value = operator === '==' || operator === '!='
        ? operators_compare(operator === '==', left, right, expression, scope)
        : calculate(operator, left, right);
    return result(value, expression, [left, right], scope);
}
/** `decisive` is the value that settles the matter alone: true for `||`, false for `&&`. */
function evaluateLogic(decisive, left, expression, scope) {
    const isLeft = left.kind === 'unknown' ? null : toBoolean(left);
    if (isLeft === decisive)
        return result(decisive, expression, [left], scope);
    const right = evaluate(expression.right, scope);
    const isRight = right.kind === 'unknown' ? null : toBoolean(right);
    const value = isRight === decisive ? decisive : isLeft === null || isRight === null ? null : !decisive;
    return result(value, expression, [left, right], scope);
}
function operators_compare(isEqualWanted, left, right, expression, scope) {
    // `var.list == []` is false in Terraform even for an empty list, for its type differs; the types are not known here.
    const isEmptyWritten = isEmptyCollection(expression.left) !== isEmptyCollection(expression.right);
    const same = areEqual(left, right, scope.environment.work);
    if (same === null || (same && isEmptyWritten))
        return null;
    return same === isEqualWanted;
}
function isEmptyCollection(expression) {
    return (expression.kind === 'list' || expression.kind === 'object') && expression.items.length === 0;
}
function calculate(operator, left, right) {
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return null;
    const a = toNumber(left);
    const b = toNumber(right);
    switch (operator) {
        case '+':
            return cleanNumber(a + b);
        case '-':
            return cleanNumber(a - b);
        case '*':
            return cleanNumber(a * b);
        case '/':
            if (a === 0 && b === 0)
                throw new EvaluationError('zero is divided by zero');
            return cleanNumber(a / b);
        case '%':
            return b === 0 ? a : cleanNumber(a % b);
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
    }
}
/** Null stands for what cannot be known: no operator gives null. */
function result(value, expression, operands, scope) {
    const origin = spanOf(expression, scope);
    const references = deepReferencesOf(operands);
    if (value === null) {
        const cause = operands.find(({ kind }) => kind === 'unknown');
        const reason = cause?.kind === 'unknown' ? cause.reason : undefined;
        return { ...unknown(reason ?? 'an operand is not known', references), origin };
    }
    return references === undefined ? scalar(value, origin) : { ...scalar(value, origin), references };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/template-document.js




/** Characters for private use, which no real document holds, mark the places of what is not known. */
const MARK = /\uE000(\d+)\uE001/;
const MARKS = /\uE000(\d+)\uE001/g;
const LOOKS_LIKE_JSON = /^\s*[{[]/;
/**
 * What a text in JSON says whose parts are not all known, as a policy written out with the ARN of a bucket in it;
 * null when it is no JSON. The strings that the unknown parts stand in are unknown; the rest is as written.
 */
function documentOf(pieces, work) {
    const [first] = pieces;
    if (typeof first !== 'string' || !LOOKS_LIKE_JSON.test(first))
        return null;
    const text = markUnknowns(pieces);
    try {
        return fromJson(JSON.parse(text), work, {
            text: (value) => restore(value, pieces),
            key: (key) => key.replace(MARKS, '${…}'),
        });
    }
    catch (error) {
        if (error instanceof errors_BudgetError)
            throw error;
        return null;
    }
}
function markUnknowns(pieces) {
    let isInString = false;
    return pieces
        .map((piece, at) => {
        if (typeof piece !== 'string')
            return isInString ? `\uE000${String(at)}\uE001` : `"\uE000${String(at)}\uE001"`;
        isInString = endsInString(piece, isInString);
        return piece;
    })
        .join('');
}
function endsInString(text, startsInString) {
    let isInString = startsInString;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\' && isInString)
            at++;
        else if (character === '"')
            isInString = !isInString;
    }
    return isInString;
}
function restore(text, pieces) {
    const whole = MARK.exec(text);
    if (whole === null)
        return scalar(text);
    const parts = [...text.matchAll(MARKS)]
        .map(([, at]) => pieces[Number(at)])
        .filter((piece) => typeof piece === 'object');
    const [part] = parts;
    if (part !== undefined && whole[0] === text)
        return part.document ?? part;
    return unknown(part?.reason ?? 'a part of the text is not known', referencesOf(parts));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/template.js









/** The text of a template; a template that is nothing but one interpolation gives that value as it is. */
function evaluateTemplate(expression, scope) {
    const [only] = expression.parts;
    if (expression.parts.length === 1 && only?.kind === 'interpolation')
        return evaluate(only.expression, scope);
    const value = renderParts(expression.parts, scope);
    return { ...value, origin: spanOf(expression, scope) };
}
/** The text of the parts of a template, one after the other. */
function renderParts(parts, scope) {
    const rendering = new Rendering(scope);
    rendering.addParts(parts, scope);
    return rendering.value();
}
class Rendering {
    scope;
    pieces = [];
    sources = [];
    length = 0;
    constructor(scope) {
        this.scope = scope;
    }
    addParts(parts, scope) {
        for (const part of parts)
            this.addPart(part, scope);
    }
    value() {
        const references = referencesOf(this.sources);
        const unknownPiece = this.pieces.find((piece) => typeof piece !== 'string');
        if (unknownPiece === undefined) {
            const text = scalar(this.pieces.filter((piece) => typeof piece === 'string').join(''));
            return references === undefined ? text : { ...text, references };
        }
        const value = unknown(unknownPiece.reason ?? 'a part of the text is not known', references);
        const document = documentOf(this.pieces, this.scope.environment.work);
        return document === null ? value : { ...value, document };
    }
    addPart(part, scope) {
        switch (part.kind) {
            case 'literal':
                this.addText(scalarText(part.value));
                break;
            case 'interpolation':
                this.addInterpolation(part.expression, scope);
                break;
            case 'if-directive': {
                const condition = evaluate(part.condition, scope);
                if (condition.kind === 'unknown')
                    this.addUnknown(condition);
                else
                    this.addParts(toBoolean(condition) ? part.whenTrue : part.whenFalse, scope);
                break;
            }
            case 'for-directive': {
                const collection = evaluate(part.collection, scope);
                if (collection.kind === 'unknown')
                    this.addUnknown(collection);
                else
                    this.addLoop(part, collection, scope);
                break;
            }
            default:
                (0,assert_never/* assertNever */.x)(part);
        }
    }
    addInterpolation(expression, scope) {
        const value = evaluate(expression, scope);
        if (value.kind === 'unknown')
            return this.addUnknown(value);
        if (isNull(value) || value.kind !== 'scalar') {
            throw new EvaluationError(`a template needs a string, and the value is ${describe(value)}`);
        }
        this.sources.push(value);
        this.addText(scalarText(value.value));
    }
    addLoop(part, collection, scope) {
        const elements = keyedElements(collection);
        if (elements === null) {
            throw new EvaluationError(`a for directive needs a collection, and the value is ${describe(collection)}`);
        }
        for (const [key, value] of elements) {
            this.scope.environment.work.spend(1);
            const withKey = part.key === null ? scope : bind(scope, part.key, key);
            this.addParts(part.body, bind(withKey, part.value, value));
        }
    }
    addText(text) {
        this.length += text.length;
        this.scope.environment.work.spendText(text.length, this.length);
        this.pieces.push(text);
    }
    addUnknown(value) {
        this.sources.push({ ...unknown('', deepReferencesOf([value])) });
        this.pieces.push(value);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/traversal.js






const LEGACY_INDEX = /^\d+$/;
/** `object.name`. Throws EvaluationError when a known object has no such attribute. */
function traversal_attributeOf(object, name) {
    if (object instanceof LazyMap || object instanceof LazyUnknown)
        return object.attribute(name);
    if (object.kind === 'unknown')
        return unknownAttribute(object, name);
    if (object.kind === 'map') {
        const entry = object.entries.get(name);
        if (entry !== undefined)
            return withReferences(entry, object.references);
        throw new EvaluationError(`there is no attribute "${name}"`);
    }
    if (object.kind === 'list' && LEGACY_INDEX.test(name))
        return itemAt(object.items, Number(name), object);
    const references = object.references === undefined ? [] : narrowReferences(object.references, name);
    throw new EvaluationError(`${describe(object)} has no attribute "${name}"`, references);
}
/** `object[key]`. Throws EvaluationError when a known object has no such element. */
function elementOf(object, key) {
    if (object instanceof LazyUnknown)
        return object.index(key);
    if (object.kind === 'unknown')
        return withReferences(object, key.references);
    if (isNull(object))
        throw new EvaluationError('null has no elements');
    if (key.kind === 'unknown') {
        const references = object.references ?? deepReferencesOf([object]);
        return unknown(key.reason ?? 'the index is not known', joinReferences(references, key.references));
    }
    if (object.kind === 'map' && key.kind === 'scalar')
        return entryAt(object, scalarText(key.value));
    if (object.kind === 'list' && !isSet(object))
        return itemAt(object.items, toInteger(key), object);
    throw new EvaluationError(`${describe(object)} cannot be indexed`);
}
/** What `object[*]…` or `object.*…` gives: of null nothing, of a single value a list of one. */
function applySplat(object, steps, scope) {
    if (object.kind === 'unknown') {
        // How many there are is not known; which attribute of them is meant is.
        const whole = unknown(object.reason ?? 'not known before apply', object.references);
        return steps.reduce((value, step) => (step.kind === 'attribute' ? unknownAttribute(value, step.name) : value), whole);
    }
    const items = isNull(object) ? [] : object.kind === 'list' ? object.items : [object];
    scope.environment.work.spend(items.length);
    const results = items.map((item) => steps.reduce((value, step) => takeStep(value, step, scope), item));
    // Of the instances of a resource each has its own reference, which says more than that of all of them.
    const isGroup = items.some((item) => item instanceof LazyMap);
    return withReferences(construction_list(results), object.kind === 'list' && !isGroup ? object.references : undefined);
}
function takeStep(value, step, scope) {
    switch (step.kind) {
        case 'attribute':
            return traversal_attributeOf(value, step.name);
        case 'index':
            return elementOf(value, evaluate(step.key, scope));
        case 'splat':
            return applySplat(value, step.each, scope);
    }
}
function entryAt(object, key) {
    if (object instanceof LazyMap)
        return object.attribute(key);
    const entry = object.kind === 'map' ? object.entries.get(key) : undefined;
    if (entry !== undefined)
        return withReferences(entry, object.references);
    throw new EvaluationError(`there is no element "${key}"`, object.references);
}
function itemAt(items, at, object) {
    const item = items[at];
    if (item !== undefined)
        return withReferences(item, object.references);
    throw new EvaluationError(`there is no element ${String(at)} in a list of ${String(items.length)}`, object.references);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/evaluation.js














/**
 * The value of an expression, after the native syntax specification of HCL and Terraform's own rules.
 * Throws EvaluationError where Terraform would report an error, and BudgetError when the work gets too much.
 */
function evaluate(expression, scope) {
    const { work } = scope.environment;
    work.spend(1);
    work.enter();
    const value = evaluateNode(expression, scope);
    work.depth--;
    return value;
}
function evaluateNode(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return scalar(expression.value, spanOf(expression, scope));
        case 'template':
            return evaluateTemplate(expression, scope);
        case 'list':
            return evaluateList(expression, scope);
        case 'object':
            return evaluateObject(expression, scope);
        case 'variable':
            return resolveName(expression, scope);
        case 'get-attribute':
            return traversal_attributeOf(evaluate(expression.object, scope), expression.name);
        case 'index':
            return elementOf(evaluate(expression.object, scope), evaluate(expression.key, scope));
        case 'splat':
            return applySplat(evaluate(expression.object, scope), expression.each, scope);
        case 'call':
            return callFunction(expression, scope);
        case 'unary':
            return evaluateUnary(expression, scope);
        case 'binary':
            return evaluateBinary(expression, scope);
        case 'conditional':
            return evaluateConditional(expression, scope);
        case 'for':
            return evaluateFor(expression, scope);
        case 'parenthesised':
            return evaluate(expression.expression, scope);
        default:
            return (0,assert_never/* assertNever */.x)(expression);
    }
}
function resolveName({ name }, scope) {
    for (let binding = scope.bindings; binding !== undefined; binding = binding.outer) {
        if (binding.name === name)
            return binding.value;
    }
    return scope.names.resolve(name);
}
function evaluateList(expression, scope) {
    const items = expression.items.map((item) => placed(evaluate(item, scope), spanOf(item, scope)));
    return { ...construction_list(items), origin: spanOf(expression, scope) };
}
function evaluateObject(expression, scope) {
    const entries = new Map();
    for (const item of expression.items) {
        const key = keyOf(item, scope);
        const value = evaluate(item.value, scope);
        if (typeof key !== 'string') {
            return unknown('a key of the map is not known', joinReferences(key.references, deepReferencesOf([value])));
        }
        entries.set(key, placed(value, { source: scope.source, start: item.key.start, end: item.value.end }));
    }
    return { ...map(entries), origin: spanOf(expression, scope) };
}
function keyOf(item, scope) {
    const key = evaluate(item.key, scope);
    if (key.kind === 'unknown')
        return key;
    if (key.kind !== 'scalar')
        throw new EvaluationError(`the key of a map must be a string, and is ${describe(key)}`);
    return scalarText(key.value);
}
function evaluateConditional(expression, scope) {
    const condition = evaluate(expression.condition, scope);
    if (condition.kind === 'unknown') {
        const whenTrue = evaluateSide(expression.whenTrue, scope);
        const whenFalse = evaluateSide(expression.whenFalse, scope);
        if (areEqual(whenTrue, whenFalse, scope.environment.work) === true)
            return whenTrue;
        return {
            ...unknown(condition.reason ?? 'the condition is not known', deepReferencesOf([whenTrue, whenFalse])),
            origin: spanOf(expression, scope),
        };
    }
    const isTrue = toBoolean(condition);
    const chosen = evaluate(isTrue ? expression.whenTrue : expression.whenFalse, scope);
    // Both sides have one type, so a number beside a string becomes a string.
    const isTextExpected = isText(isTrue ? expression.whenFalse : expression.whenTrue);
    const isConverted = isTextExpected && chosen.kind === 'scalar' && chosen.value !== null;
    return isConverted && typeof chosen.value !== 'string'
        ? { ...chosen, value: scalarText(chosen.value) }
        : chosen;
}
/** A side that fails does no harm as long as it may not be taken. */
function evaluateSide(expression, scope) {
    const side = attempt(expression, scope);
    return side instanceof EvaluationError ? unknown(side.message, side.references) : side;
}
function isText(expression) {
    if (expression.kind === 'literal')
        return typeof expression.value === 'string';
    if (expression.kind === 'template')
        return expression.parts.length > 1;
    return expression.kind === 'parenthesised' && isText(expression.expression);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/guarded-evaluation.js





/** The value of an expression; unknown, with a diagnostic, when it cannot be evaluated. */
function evaluateGuarded(expression, scope, report) {
    return guard(expression, scope, report, () => evaluate(expression, scope));
}
/** What `compute` gives, `expression` being to blame when it fails. Charges for the value as large as it is. */
function guard(expression, scope, report, compute) {
    const { work } = scope.environment;
    const { depth } = work;
    try {
        const value = compute();
        weigh(value, work);
        return value;
    }
    catch (error) {
        work.depth = depth;
        return explain(error, expression, scope, report, work);
    }
}
function explain(error, expression, scope, report, work) {
    const origin = spanOf(expression, scope);
    if (error instanceof EvaluationError) {
        report.add('notice', 'terraform-expression', `This expression cannot be evaluated: ${error.message}.`, origin);
        return { ...unknown(error.message, error.references), origin };
    }
    // A range error says that a string, a list or the call stack has come to what JavaScript can hold.
    if (error instanceof errors_BudgetError || error instanceof RangeError) {
        // Once the work of a root module is used up, one diagnostic for it is enough; it comes from there.
        if (!work.isExhausted) {
            report.add('warning', 'terraform-budget', `This value counts as not known: ${error.message}.`, origin);
        }
        return { ...unknown(error.message), origin };
    }
    throw error;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/type-constraint.js





const ANY = { kind: 'any' };
const type_constraint_MAXIMUM_DEPTH = 100;
/** The constraint that a `type` argument describes; `any` for what is none. */
function readTypeConstraint(expression, depth = 0) {
    if (depth > type_constraint_MAXIMUM_DEPTH)
        return ANY;
    if (expression.kind === 'parenthesised')
        return readTypeConstraint(expression.expression, depth + 1);
    if (expression.kind === 'call')
        return readConstructor(expression, depth);
    // The quoted form is Terraform 0.11's.
    const name = expression.kind === 'variable' ? expression.name : expression.kind === 'literal' ? expression.value : '';
    if (name === 'string' || name === 'number' || name === 'bool')
        return { kind: name };
    return name === 'list' || name === 'map' || name === 'set' ? { kind: name, element: ANY } : ANY;
}
function readConstructor(call, depth) {
    const [argument] = call.arguments;
    if (argument === undefined)
        return ANY;
    if (call.name === 'list' || call.name === 'set' || call.name === 'map') {
        return { kind: call.name, element: readTypeConstraint(argument, depth + 1) };
    }
    if (call.name === 'tuple' && argument.kind === 'list') {
        return { kind: 'tuple', elements: argument.items.map((item) => readTypeConstraint(item, depth + 1)) };
    }
    if (call.name !== 'object' || argument.kind !== 'object')
        return ANY;
    const attributes = new Map();
    for (const { key, value } of argument.items) {
        const name = key.kind === 'literal' ? String(key.value) : key.kind === 'variable' ? key.name : '';
        attributes.set(name, readAttribute(value, depth));
    }
    return { kind: 'object', attributes };
}
function readAttribute(expression, depth) {
    if (expression.kind !== 'call' || expression.name !== 'optional') {
        return { type: readTypeConstraint(expression, depth + 1), isOptional: false, defaultValue: undefined };
    }
    const [type, defaultValue] = expression.arguments;
    return {
        type: type === undefined ? ANY : readTypeConstraint(type, depth + 1),
        isOptional: true,
        defaultValue,
    };
}
/**
 * The value as the constraint wants it, with the defaults of optional attributes filled in. Throws EvaluationError when
 * it does not fit. What is unknown in it stays unknown.
 */
function convertToType(value, type, evaluateDefault, work) {
    work.spend(1);
    const convert = (inner, innerType) => convertToType(inner, innerType, evaluateDefault, work);
    if (value.kind === 'unknown' || value instanceof LazyUnknown || isNull(value))
        return value;
    switch (type.kind) {
        case 'any':
            return value;
        case 'string':
            return value.kind === 'scalar' && typeof value.value === 'string'
                ? value
                : keep(value, scalar(toText(value)));
        case 'number':
            return value.kind === 'scalar' && typeof value.value === 'number'
                ? value
                : keep(value, scalar(toNumber(value)));
        case 'bool':
            return value.kind === 'scalar' && typeof value.value === 'boolean'
                ? value
                : keep(value, scalar(toBoolean(value)));
        case 'list':
        case 'set': {
            const items = type_constraint_itemsOf(value).map((item) => convert(item, type.element));
            return keep(value, type.kind === 'set' ? toSet(items, work) : construction_list(convertToOneType(items)));
        }
        case 'tuple':
            return keep(value, construction_list(type_constraint_itemsOf(value).map((item, at) => convert(item, type.elements[at] ?? ANY))));
        case 'map': {
            const pairs = [...type_constraint_entriesOf(value)].map(([key, entry]) => [key, convert(entry, type.element)]);
            return keep(value, map(new Map(pairs)));
        }
        case 'object':
            // A resource as a whole has whatever attributes its provider gives it.
            if (value instanceof LazyMap)
                return value;
            return keep(value, map(convertAttributes(type_constraint_entriesOf(value), type.attributes, convert, evaluateDefault)));
    }
}
function convertAttributes(entries, attributes, convert, evaluateDefault) {
    const converted = new Map();
    for (const [name, { type, isOptional, defaultValue }] of attributes) {
        const given = entries.get(name);
        if (given === undefined && !isOptional)
            throw new EvaluationError(`the attribute "${name}" is required`);
        const isMissing = given === undefined || isNull(given);
        const value = isMissing && defaultValue !== undefined ? evaluateDefault(defaultValue) : (given ?? NULL);
        converted.set(name, convert(value, type));
    }
    return converted;
}
/** A converted value comes from where the value came from. */
function keep(from, to) {
    return {
        ...to,
        ...(from.origin === undefined ? {} : { origin: from.origin }),
        ...(from.via === undefined ? {} : { via: from.via }),
        ...(from.references === undefined ? {} : { references: from.references }),
    };
}
function type_constraint_itemsOf(value) {
    if (value.kind === 'list')
        return value.items;
    throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
}
function type_constraint_entriesOf(value) {
    if (value.kind === 'map')
        return value.entries;
    throw new EvaluationError(`a map is required, and the value is ${describe(value)}`);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/variable.js




/** The value of a variable: what was given, else its default, as its type wants it; unknown when there is neither. */
function convertVariable(declaration, given, module) {
    const { report, environment } = module.root;
    const evaluateArgument = (name) => {
        const attribute = findAttribute(declaration, name);
        return attribute === undefined
            ? undefined
            : evaluateGuarded(attribute.expression, module.scope(attribute, undefined), report);
    };
    const nullable = evaluateArgument('nullable');
    const isNullable = !(nullable?.kind === 'scalar' && nullable.value === false);
    const isGiven = given !== undefined && (isNullable || !isNull(given));
    const value = isGiven ? given : evaluateArgument('default');
    if (value === undefined)
        return unknown(`var.${declaration.name} has no value`);
    const type = findAttribute(declaration, 'type');
    if (type === undefined)
        return value;
    const scope = module.scope(type, undefined);
    const constraint = readTypeConstraint(type.expression);
    return guard(type.expression, scope, report, () => convertToType(value, constraint, (expression) => evaluateGuarded(expression, scope, report), environment.work));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/work.js

const DEFAULT_BUDGET = {
    steps: 5_000_000,
    instances: 1_000,
    moduleDepth: 32,
    textLength: 1_048_576,
};
/** What one more block, resource or module costs, in steps, because of the memory that it takes. */
const COST_OF_BODY = 50;
const COST_OF_MODULE = 250;
/** Expressions within expressions, through locals and variables too: what the stack surely bears. */
const terraform_work_MAXIMUM_DEPTH = 400;
/** Counts the work done for one root module, so that no input can make it endless. */
class work_Work {
    budget;
    all;
    steps = 0;
    /** How deep the expression stands that is being evaluated; who catches an error sets it back. */
    depth = 0;
    /** `all`, if given, is charged too: what several root modules may take together. */
    constructor(budget, all) {
        this.budget = budget;
        this.all = all;
    }
    get isExhausted() {
        return this.steps > this.budget.steps || this.all?.isExhausted === true;
    }
    /** Throws BudgetError when the budget is used up. */
    spend(steps) {
        if (!this.trySpend(steps))
            throw new errors_BudgetError('the evaluation takes too many steps');
    }
    /** Charges as `spend` does; false when the budget is used up. */
    trySpend(steps) {
        this.steps += steps;
        if (this.all !== undefined)
            this.all.steps += steps;
        return !this.isExhausted;
    }
    /**
     * Charges for `length` characters added to a string that is then `total` long. Throws BudgetError when it is too long.
     */
    spendText(length, total = length) {
        if (total > this.budget.textLength) {
            throw new errors_BudgetError(`a string is longer than ${String(this.budget.textLength)} characters`);
        }
        this.spend(1 + (length >> 5));
    }
    enter() {
        if (++this.depth > terraform_work_MAXIMUM_DEPTH) {
            throw new errors_BudgetError(`expressions are nested more than ${String(terraform_work_MAXIMUM_DEPTH)} deep`);
        }
    }
    leave() {
        this.depth--;
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expansion.js









const SINGLE_INSTANCE = { key: '', bindings: undefined, index: null };
/** Evaluates `count` or `for_each` of a resource or a module call. */
function expansion_expand(declaration, scope, report) {
    const count = findAttribute(declaration, 'count');
    const forEach = findAttribute(declaration, 'for_each');
    const argument = count ?? forEach;
    if (argument === undefined)
        return { kind: 'single' };
    const inner = { ...scope, source: argument.source };
    const value = guard(argument.expression, inner, report, () => {
        const evaluated = evaluate(argument.expression, inner);
        return evaluated.kind === 'unknown'
            ? evaluated
            : count === undefined
                ? requireKeys(evaluated)
                : requireCount(evaluated);
    });
    const { instances } = scope.environment.work.budget;
    const number = value.kind === 'list' ? value.items.length : value.kind === 'map' ? value.entries.size : 0;
    const isTooMany = number > instances;
    const isAffordable = scope.environment.work.trySpend(number * COST_OF_BODY);
    if (isTooMany) {
        const message = `${declaration.name} has ${String(number)} instances; more than ${String(instances)} are judged by one that stands for all.`;
        report.add('warning', 'terraform-instances', message, spanOf(argument.expression, inner));
    }
    if (isTooMany || (number > 1 && !isAffordable) || value.kind === 'unknown') {
        return { kind: 'unknown', instance: count === undefined ? unknownEach(value) : unknownCount() };
    }
    if (value.kind === 'list')
        return { kind: 'count', instances: value.items.map((_, at) => countInstance(at)) };
    if (value.kind === 'map') {
        return {
            kind: 'each',
            instances: [...value.entries].map(([key, element]) => eachInstance(key, element)),
        };
    }
    return { kind: 'single' };
}
/** As many elements as there are to be instances. */
function requireCount(value) {
    const count = value.kind === 'scalar' && typeof value.value === 'boolean' ? Number(value.value) : toInteger(value);
    if (count < 0 || count > Number.MAX_SAFE_INTEGER)
        throw new EvaluationError('count must not be negative');
    if (count > 1_000_000)
        return unknown('count is out of all bounds');
    return construction_list(Array.from({ length: count }, (_, at) => scalar(at)));
}
/** The elements by their keys, sorted. */
function requireKeys(value) {
    if (value.kind === 'map' && !(value instanceof LazyMap))
        return map(new Map(sortedEntries(value)));
    if (value.kind !== 'list')
        throw new EvaluationError(`for_each needs a map or a set, and the value is ${describe(value)}`);
    const keys = new Map();
    for (const item of value.items) {
        if (item.kind === 'unknown')
            return unknown('a key of for_each is not known', item.references);
        if (item.kind !== 'scalar' || isNull(item))
            throw new EvaluationError('the members of a for_each set must be strings');
        keys.set(scalarText(item.value), item);
    }
    return map(keys);
}
function countInstance(at) {
    const value = map(new Map([['index', scalar(at)]]));
    return { key: `[${String(at)}]`, index: at, bindings: { name: 'count', value, outer: undefined } };
}
function eachInstance(key, element) {
    return { key: `[${JSON.stringify(key)}]`, index: key, bindings: bindEach(scalar(key), element) };
}
function unknownCount() {
    const value = map(new Map([['index', unknown('count is not known')]]));
    return { key: '', index: null, bindings: { name: 'count', value, outer: undefined } };
}
function unknownEach(collection) {
    const key = unknown('the keys of for_each are not known', collection.references);
    const element = collection instanceof LazyUnknown ? collection.index(key) : key;
    return { key: '', index: null, bindings: bindEach(key, element) };
}
function bindEach(key, value) {
    const entries = new Map([
        ['key', key],
        ['value', value],
    ]);
    return { name: 'each', value: map(entries), outer: undefined };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/namespace.js



/** What has named parts and is no value by itself: `var`, `local`, `data`, a resource type. */
class Namespace extends LazyUnknown {
    reason;
    find;
    references = undefined;
    constructor(reason, find) {
        super();
        this.reason = reason;
        this.find = find;
    }
    attribute(name) {
        return this.find(name);
    }
    index(key) {
        return key.kind === 'scalar' && !isNull(key) ? this.find(scalarText(key.value)) : unknown(this.reason);
    }
}
/** The instances of a resource or module whose number is not known: each of them is the one that stands for all. */
class UnknownInstances extends LazyUnknown {
    instance;
    reason;
    references;
    constructor(address, instance) {
        super();
        this.instance = instance;
        this.reason = `the number of instances of ${address} is not known`;
        this.references = [{ address, attribute: '' }];
    }
    attribute(name) {
        return this.instance.attribute(name);
    }
    index() {
        return this.instance;
    }
}
/** A module whose files were not scanned. */
class UnscannedModule extends LazyUnknown {
    address;
    reason;
    references;
    constructor(address) {
        super();
        this.address = address;
        this.reason = `${address} is not scanned`;
        this.references = [{ address, attribute: '' }];
    }
    attribute(name) {
        return unknown(this.reason, [{ address: this.address, attribute: name }]);
    }
    index() {
        return this;
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/instance-group.js



/** The instances of a resource or of a module call, and what its name means in an expression. */
class InstanceGroup {
    declaration;
    address;
    scope;
    report;
    create;
    expansion;
    isUnderWay = false;
    members = new Map();
    constructor(declaration, address, scope, report, create) {
        this.declaration = declaration;
        this.address = address;
        this.scope = scope;
        this.report = report;
        this.create = create;
    }
    /** At least one, unless the code says that there is none. */
    get instances() {
        const expansion = this.expand();
        switch (expansion.kind) {
            case 'single':
                return [this.member(SINGLE_INSTANCE)];
            case 'unknown':
                return [this.member(expansion.instance)];
            default:
                return expansion.instances.map((instance) => this.member(instance));
        }
    }
    get value() {
        const references = [{ address: this.address, attribute: '' }];
        if (this.isUnderWay)
            return unknown(`${this.address} depends on itself`, references);
        const expansion = this.expand();
        switch (expansion.kind) {
            case 'single':
                return this.member(SINGLE_INSTANCE);
            case 'unknown':
                return new UnknownInstances(this.address, this.member(expansion.instance));
            case 'count':
                return { ...construction_list(this.instances), references };
            case 'each': {
                const entries = expansion.instances.map((instance) => [String(instance.index), this.member(instance)]);
                return { ...map(new Map(entries)), references };
            }
        }
    }
    expand() {
        if (this.expansion === undefined) {
            this.isUnderWay = true;
            this.expansion = expansion_expand(this.declaration, this.scope, this.report);
            this.isUnderWay = false;
        }
        return this.expansion;
    }
    member(instance) {
        let member = this.members.get(instance.key);
        if (member === undefined) {
            member = this.create(instance);
            this.members.set(instance.key, member);
        }
        return member;
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/memo.js
const UNDER_WAY = Symbol('under way');
/** Values that are computed when they are first asked for. */
class Memo {
    results = new Map();
    /** What `compute` gives, or `onCycle` when computing the value needs the value itself. */
    get(key, compute, onCycle) {
        const known = this.results.get(key);
        if (known === UNDER_WAY)
            return onCycle();
        if (known !== undefined)
            return known;
        this.results.set(key, UNDER_WAY);
        try {
            const result = compute();
            this.results.set(key, result);
            return result;
        }
        catch (error) {
            this.results.delete(key);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-outputs.js


/** What `module.a` means in an expression: the outputs of one call. */
class ModuleOutputs extends LazyMap {
    module;
    references = undefined;
    origin = undefined;
    constructor(module) {
        super();
        this.module = module;
    }
    get entries() {
        const entries = new Map();
        for (const name of this.module.configuration.outputs.keys()) {
            const value = this.module.output(name);
            if (value !== undefined)
                entries.set(name, value);
        }
        return entries;
    }
    attribute(name) {
        const value = this.module.output(name);
        if (value !== undefined)
            return value;
        throw new EvaluationError(`${this.module.call.address} has no output "${name}"`);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-call.js






/** Makes the instances of a module call; undefined, with a diagnostic, when the module cannot be gone into. */
function callModule(call, caller) {
    const { root } = caller;
    const { source, block } = call;
    const header = { source, start: block.start, end: block.headerEnd };
    const moduleSource = findText(call, 'source') ?? '';
    const path = [...caller.call.path, call.name];
    const configuration = root.findModule(caller.configuration.directory, moduleSource, path);
    if (configuration === undefined) {
        const message = `The module "${moduleSource}" is not scanned: its files are not there. Its outputs count as not known.`;
        root.report.add('notice', 'module-not-scanned', message, header);
        return undefined;
    }
    if (leadsToItself(configuration.directory, caller)) {
        const message = `module.${call.name} calls itself, directly or through others, so it is not gone into again.`;
        root.report.add('warning', 'terraform-cycle', message, header);
        return undefined;
    }
    const { moduleDepth } = root.environment.work.budget;
    if (path.length > moduleDepth || root.environment.work.isExhausted) {
        const cause = root.environment.work.isExhausted
            ? 'the work for this root module is used up'
            : `modules are nested more than ${String(moduleDepth)} deep`;
        const message = `module.${call.name} is not gone into: ${cause}.`;
        root.report.add('warning', 'terraform-budget', message, header);
        return undefined;
    }
    root.markReached(configuration.directory);
    return (instance) => {
        root.environment.work.trySpend(COST_OF_MODULE);
        const address = caller.addressOf(`module.${call.name}${instance.key}`);
        const inputs = (name) => {
            const attribute = findAttribute(call, name);
            if (attribute === undefined)
                return undefined;
            const value = evaluateGuarded(attribute.expression, caller.scope(attribute, instance.bindings), root.report);
            return placed(value, {
                source: attribute.source,
                start: attribute.expression.start,
                end: attribute.expression.end,
            });
        };
        return new ModuleOutputs(new ModuleInstance(configuration, root, { address, path, caller, inputs }));
    };
}
/** Notes that the code says there are no instances of this module, nor of those that it calls. */
function markAbsent(call, caller) {
    const { root } = caller;
    const seen = new Set();
    const visit = (declaration, directory, callPath) => {
        const path = [...callPath, declaration.name];
        const configuration = root.findModule(directory, findText(declaration, 'source') ?? '', path);
        if (configuration === undefined || seen.has(configuration.directory))
            return;
        seen.add(configuration.directory);
        root.markReached(configuration.directory);
        for (const inner of configuration.modules.values())
            visit(inner, configuration.directory, path);
    };
    visit(call, caller.configuration.directory, caller.call.path);
}
function leadsToItself(directory, caller) {
    for (let module = caller; module !== null; module = module.call.caller) {
        if (module.configuration.directory === directory)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/written-text.js
/** A reference as it was written, such as `aws.west` or `tags["Name"]`; empty for any other expression. */
function traversalText(expression) {
    switch (expression.kind) {
        case 'variable':
            return expression.name;
        case 'literal':
            return String(expression.value);
        case 'get-attribute':
            return `${traversalText(expression.object)}.${expression.name}`;
        case 'index': {
            const { key } = expression;
            const text = key.kind === 'literal' ? JSON.stringify(key.value) : traversalText(key);
            return `${traversalText(expression.object)}[${text}]`;
        }
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/dynamic-block.js








/**
 * The blocks that a `dynamic` block stands for. When it is not known over what it goes, one block whose iterator is
 * unknown: that there may be such a block must not be missed.
 */
function expandDynamic(block, scope, report) {
    const content = block.body.blocks.find(({ type }) => type === 'content');
    const attribute = (name) => block.body.attributes.find((candidate) => candidate.name === name)?.value;
    const forEach = attribute('for_each');
    if (content === undefined)
        return [];
    const iterator = attribute('iterator');
    const name = iterator === undefined ? (block.labels[0] ?? '') : traversalText(iterator);
    const collection = forEach === undefined
        ? unknown('for_each is missing')
        : guard(forEach, scope, report, () => charge(evaluate(forEach, scope), scope.environment.work));
    const elements = elementsOf(collection, scope.environment.work.budget.instances);
    return elements.map(([key, value]) => {
        const entries = new Map([
            ['key', key],
            ['value', value],
        ]);
        return { content, scope: bind(scope, name, map(entries)) };
    });
}
/** Charges for the blocks that there will be, each of which takes memory. */
function charge(collection, work) {
    if (collection.kind === 'list')
        work.spend(collection.items.length * COST_OF_BODY);
    if (collection.kind === 'map')
        work.spend(collection.entries.size * COST_OF_BODY);
    return collection;
}
function elementsOf(collection, limit) {
    if (isNull(collection))
        return [];
    const elements = collection instanceof LazyMap ? null : keyedElements(collection);
    if (elements !== null && elements.length <= limit)
        return elements;
    const key = unknown('the elements of for_each are not known', collection.references);
    return [[key, collection instanceof LazyUnknown ? collection.index(key) : key]];
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/block-body.js








/** The arguments that say how Terraform treats a resource, and are no attributes of it. */
const META_ARGUMENTS = new Set(['count', 'for_each', 'depends_on', 'providers']);
/** Arguments that name things instead of having values. */
const NAMING_ARGUMENTS = new Set(['provider', 'ignore_changes', 'replace_triggered_by']);
/** A body, evaluated attribute by attribute as they are asked for. */
class BlockBody {
    context;
    memo = new Memo();
    attributes = new Map();
    blocks = new Map();
    evaluated;
    constructor(fragments, context) {
        this.context = context;
        for (const { source, body } of fragments) {
            const scope = { ...context.scope, source };
            const own = new Map();
            for (const attribute of body.attributes) {
                if (!(context.isResource && META_ARGUMENTS.has(attribute.name))) {
                    this.attributes.set(attribute.name, { attribute, scope });
                }
            }
            for (const block of body.blocks) {
                const type = block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type;
                const group = own.get(type);
                if (group === undefined)
                    own.set(type, { blocks: [block], scope });
                else
                    group.blocks.push(block);
            }
            // What an override file says of a block type takes the place of all that was said before.
            for (const [type, group] of own)
                this.blocks.set(type, group);
        }
    }
    /** The attributes and the nested blocks, all of them. */
    get entries() {
        if (this.evaluated === undefined) {
            const entries = new Map();
            for (const name of new Set([...this.attributes.keys(), ...this.blocks.keys()])) {
                const value = this.entry(name);
                if (value !== undefined)
                    entries.set(name, value);
            }
            this.evaluated = entries;
        }
        return this.evaluated;
    }
    /** Undefined when neither an attribute nor a block of this name was written. */
    entry(name) {
        const written = this.attributes.get(name);
        const nested = this.blocks.get(name);
        if (written === undefined && nested === undefined)
            return undefined;
        const value = this.memo.get(name, () => written === undefined
            ? this.evaluateBlocks(name)
            : this.evaluateAttribute(written.attribute, written.scope), () => unknown(`${name} depends on itself`));
        // A dynamic block that makes no block is as if it had not been written.
        return value.kind === 'list' && written === undefined && value.items.length === 0 ? undefined : value;
    }
    evaluateAttribute({ name, value: expression, start, end }, scope) {
        const span = { source: scope.source, start, end };
        if (this.context.isResource && NAMING_ARGUMENTS.has(name)) {
            const names = expression.kind === 'list' ? expression.items.map(traversalText) : null;
            const text = names === null ? scalar(traversalText(expression)) : construction_list(names.map((item) => scalar(item)));
            return { ...text, origin: span };
        }
        if (expression.kind === 'literal')
            return scalar(expression.value, span);
        return placed(evaluateGuarded(expression, scope, this.context.report), span);
    }
    evaluateBlocks(type) {
        const group = this.blocks.get(type);
        const values = [];
        const { work } = this.context.scope.environment;
        for (const block of group?.blocks ?? []) {
            const scope = group?.scope ?? this.context.scope;
            if (work.isExhausted)
                values.push(unknown('the evaluation takes too many steps'));
            else if (block.type === 'dynamic') {
                for (const { content, scope: inner } of expandDynamic(block, scope, this.context.report)) {
                    values.push(this.nestedBlock(type, block, content, inner));
                }
            }
            else
                values.push(this.nestedBlock(type, block, block, scope));
        }
        const origin = values[0]?.origin;
        return origin === undefined ? construction_list(values) : { ...construction_list(values), origin };
    }
    /** `written` is what a violation points at: the whole of a dynamic block, not only its content. */
    nestedBlock(type, written, content, scope) {
        const { self, report } = this.context;
        const inner = self === null
            ? null
            : { address: self.address, attribute: self.attribute === '' ? type : self.attribute };
        const isResource = this.context.isResource && type === 'lifecycle';
        const body = new BlockBody([{ source: scope.source, body: content.body }], {
            scope,
            report,
            self: inner,
            isResource,
        });
        return new BlockValue(body, inner, { source: scope.source, start: written.start, end: written.end });
    }
}
/** A nested block. An attribute that was not written may still be there: the provider may compute it. */
class BlockValue extends LazyMap {
    body;
    self;
    origin;
    references = undefined;
    constructor(body, self, origin) {
        super();
        this.body = body;
        this.self = self;
        this.origin = origin;
    }
    get entries() {
        return this.body.entries;
    }
    attribute(name) {
        const references = this.self === null ? [] : [this.self];
        const value = this.body.entry(name);
        if (value === undefined || isNull(value)) {
            return { ...unknown(`${name} is not known before apply`, references), origin: this.origin };
        }
        return withReferences(value, references);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/settlement.js



/** The values without anything that would be evaluated later: nested blocks become maps, whole resources unknown. */
function settleEntries(entries) {
    let settled;
    for (const [name, value] of entries) {
        const result = settle(value);
        if (result === value)
            continue;
        settled ??= new Map(entries);
        settled.set(name, result);
    }
    return settled ?? entries;
}
function settle(value) {
    if (value instanceof BlockValue)
        return { ...map(settleEntries(value.entries)), origin: value.origin };
    if (value instanceof LazyMap || value instanceof LazyUnknown) {
        return unknown('a whole object is known after apply', value.references);
    }
    if (value.kind === 'list') {
        let settled;
        for (const [at, item] of value.items.entries()) {
            const result = settle(item);
            if (result === item)
                continue;
            settled ??= [...value.items];
            settled[at] = result;
        }
        return settled === undefined ? value : { ...value, items: settled };
    }
    if (value.kind === 'map') {
        const entries = settleEntries(value.entries);
        return entries === value.entries ? value : { ...value, entries };
    }
    if (value.kind === 'unknown' && value.document !== undefined) {
        const document = settle(value.document);
        return document === value.document ? value : { ...value, document };
    }
    return value;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/provider-block.js



/** A provider's configuration, `provider.aws` or `provider.aws.west`: it can hold credentials, too. */
function providerResource(declaration, module) {
    const { name, source, block, fragments } = declaration;
    const scope = module.scope(declaration, undefined);
    const body = new BlockBody(fragments, { scope, report: module.root.report, self: null, isResource: false });
    const origin = { source, start: block.start, end: block.end };
    const alias = body.entry('alias');
    const suffix = alias?.kind === 'scalar' && typeof alias.value === 'string' ? `.${alias.value}` : '';
    return {
        format: 'terraform',
        type: `provider.${name}`,
        id: module.addressOf(`provider.${name}${suffix}`),
        isData: false,
        root: module.root.directory,
        body: { ...map(settleEntries(body.entries)), origin },
        origin,
    };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/policy-document.js



/**
 * The `json` of an aws_iam_policy_document, from the body of its block: the text where all of it is known, else an
 * unknown with the document. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
function policyJson(body, work) {
    const document = mergeDocuments(body, work);
    if (!isWhollyKnown(document, work))
        return { ...unknown('a part of the policy document is not known'), document };
    const text = JSON.stringify(toPlain(document), null, 2);
    work.spendText(text.length);
    return scalar(text);
}
function mergeDocuments(body, work) {
    const before = [...blocksOf(body, 'source_policy_documents'), ...blocksOf(body, 'source_json')];
    const after = [...blocksOf(body, 'override_policy_documents'), ...blocksOf(body, 'override_json')];
    const own = blocksOf(body, 'statement').map(toStatement);
    const statements = [...before.flatMap((text) => statementsOf(text, work)), ...own];
    for (const statement of after.flatMap((text) => statementsOf(text, work)))
        override(statements, statement);
    const entries = new Map([['Version', given(body, 'version') ?? scalar('2012-10-17')]]);
    const id = given(body, 'policy_id');
    if (id !== undefined)
        entries.set('Id', id);
    return map(entries.set('Statement', construction_list(statements)));
}
/** A statement of the same Sid is replaced; one without a Sid is added. */
function override(statements, statement) {
    const sid = sidOf(statement);
    const at = sid === undefined ? -1 : statements.findIndex((other) => sidOf(other) === sid);
    if (at === -1)
        statements.push(statement);
    else
        statements[at] = statement;
}
function sidOf(statement) {
    const sid = statement.kind === 'map' ? statement.entries.get('Sid') : undefined;
    return sid?.kind === 'scalar' && typeof sid.value === 'string' && sid.value !== '' ? sid.value : undefined;
}
/** The statements of a document given as text; one that is not known when the text is not. */
function statementsOf(text, work) {
    if (isNull(text) || (text.kind === 'scalar' && text.value === ''))
        return [];
    let document = text.kind === 'unknown' ? text.document : undefined;
    if (text.kind === 'scalar' && typeof text.value === 'string') {
        try {
            document = fromJson(JSON.parse(text.value), work);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
        }
    }
    const statement = document?.kind === 'map' ? document.entries.get('Statement') : undefined;
    if (statement === undefined)
        return [unknown('the statements of another document are not known', text.references)];
    return statement.kind === 'list' ? statement.items : [statement];
}
function toStatement(block) {
    if (block.kind !== 'map')
        return block;
    const entries = new Map();
    const set = (name, value) => {
        if (value !== undefined)
            entries.set(name, value);
    };
    set('Sid', given(block, 'sid'));
    set('Effect', given(block, 'effect') ?? scalar('Allow'));
    set('Action', oneOrMore(given(block, 'actions')));
    set('NotAction', oneOrMore(given(block, 'not_actions')));
    set('Resource', oneOrMore(given(block, 'resources')));
    set('NotResource', oneOrMore(given(block, 'not_resources')));
    set('Principal', toPrincipals(blocksOf(block, 'principals')));
    set('NotPrincipal', toPrincipals(blocksOf(block, 'not_principals')));
    set('Condition', toConditions(blocksOf(block, 'condition')));
    return { ...map(entries), ...(block.origin === undefined ? {} : { origin: block.origin }) };
}
function toPrincipals(blocks) {
    if (blocks.length === 0)
        return undefined;
    const byType = new Map();
    for (const block of blocks) {
        const type = block.kind === 'map' ? block.entries.get('type') : undefined;
        const identifiers = block.kind === 'map' ? block.entries.get('identifiers') : undefined;
        if (type?.kind !== 'scalar' || identifiers === undefined)
            return unknown('a principal is not known', block.references);
        byType.set(String(type.value), [...(byType.get(String(type.value)) ?? []), ...policy_document_itemsOf(identifiers)]);
    }
    // A principal of the type "*" stands for everybody.
    if (byType.has('*'))
        return scalar('*');
    return map(new Map([...byType].map(([type, items]) => [type, collapse(construction_list(items))])));
}
function toConditions(blocks) {
    if (blocks.length === 0)
        return undefined;
    const byTest = new Map();
    for (const block of blocks) {
        const entry = (name) => (block.kind === 'map' ? block.entries.get(name) : undefined);
        const [test, variable, values] = [entry('test'), entry('variable'), entry('values')];
        if (test?.kind !== 'scalar' || variable?.kind !== 'scalar' || values === undefined) {
            return unknown('a condition is not known', block.references);
        }
        const group = byTest.get(String(test.value)) ?? new Map();
        byTest.set(String(test.value), group.set(String(variable.value), collapse(values)));
    }
    return map(new Map([...byTest].map(([test, variables]) => [test, map(variables)])));
}
function oneOrMore(value) {
    const isEmpty = value?.kind === 'list' && value.items.length === 0;
    return value === undefined || isEmpty ? undefined : collapse(value);
}
function collapse(value) {
    const [first] = value.kind === 'list' ? value.items : [];
    return value.kind === 'list' && value.items.length === 1 && first !== undefined ? first : value;
}
function given(block, name) {
    const value = block.entries.get(name);
    return value === undefined || isNull(value) ? undefined : value;
}
function blocksOf(block, name) {
    const value = given(block, name);
    return value === undefined ? [] : policy_document_itemsOf(value);
}
function policy_document_itemsOf(value) {
    return value.kind === 'list' ? value.items : [value];
}
function toPlain(value) {
    if (value.kind === 'list')
        return value.items.map(toPlain);
    if (value.kind === 'map')
        return Object.fromEntries(sortedEntries(value).map(([key, entry]) => [key, toPlain(entry)]));
    return value.kind === 'scalar' ? value.value : null;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/resource-instance.js







/** One instance of a resource or data source, and what `aws_s3_bucket.b` means in an expression. */
class ResourceInstance extends LazyMap {
    declaration;
    address;
    scope;
    references;
    origin;
    body;
    constructor(declaration, 
    /** With the path of the module and the instance key. */
    address, instance, scope, report) {
        super();
        this.declaration = declaration;
        this.address = address;
        this.scope = scope;
        scope.environment.work.trySpend(COST_OF_BODY);
        const { source, block } = declaration;
        const self = { address, attribute: '' };
        this.references = [self];
        this.origin = { source, start: block.start, end: block.end };
        this.body = new BlockBody(declaration.fragments, {
            scope: { ...scope, bindings: instance.bindings },
            report,
            self,
            isResource: true,
        });
    }
    get entries() {
        return this.body.entries;
    }
    /** What was written, when it is known; else what the provider will say, which is unknown. Either refers to here. */
    attribute(name) {
        const references = [{ address: this.address, attribute: name }];
        const value = this.body.entry(name);
        if (value !== undefined && !isNull(value))
            return withReferences(value, references);
        const isPolicy = this.declaration.isData && this.declaration.type === 'aws_iam_policy_document';
        if (isPolicy && (name === 'json' || name === 'minified_json')) {
            return withReferences(policyJson(map(this.body.entries), this.scope.environment.work), references);
        }
        return { ...unknown(`${this.address}.${name} is known after apply`, references), origin: this.origin };
    }
    /** The resource as the loader gives it, wholly evaluated. */
    toNative(root) {
        const { type, isData } = this.declaration;
        const body = { ...map(settleEntries(this.body.entries)), origin: this.origin };
        return { format: 'terraform', type, id: this.address, isData, root, body, origin: this.origin };
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-instance.js










/** A module as it is called once, with the inputs of that call. Everything in it is evaluated when it is asked for. */
class ModuleInstance {
    configuration;
    root;
    call;
    names = new Map();
    values = new Memo();
    resources = new Map();
    modules = new Map();
    constructor(configuration, root, call) {
        this.configuration = configuration;
        this.root = root;
        this.call = call;
    }
    resolve(name) {
        let value = this.names.get(name);
        if (value === undefined) {
            value = this.namespace(name);
            this.names.set(name, value);
        }
        return value;
    }
    /** Throws nothing: a variable that is not declared is unknown. */
    variable(name) {
        const compute = () => this.evaluateVariable(name);
        return this.values.get(`var.${name}`, compute, () => this.cycle(`var.${name}`, this.configuration.variables.get(name)));
    }
    /** Undefined when the module has no such output. */
    output(name) {
        const declaration = this.configuration.outputs.get(name);
        const attribute = declaration === undefined ? undefined : findAttribute(declaration, 'value');
        if (attribute === undefined)
            return undefined;
        const compute = () => evaluateGuarded(attribute.expression, this.scope(attribute, undefined), this.root.report);
        return this.values.get(`output.${name}`, compute, () => this.cycle(`output.${name}`, declaration));
    }
    /** The resources of this module and of those that it calls, in the order in which they are written. */
    *nativeResources() {
        const { directory } = this.root;
        for (const provider of this.configuration.providers)
            yield providerResource(provider, this);
        for (const declaration of this.configuration.resources.values()) {
            for (const instance of this.resourceGroup(declaration).instances)
                yield instance.toNative(directory);
        }
        for (const call of this.configuration.modules.values()) {
            const group = this.moduleGroup(call);
            if (group?.instances.length === 0)
                markAbsent(call, this);
            for (const outputs of group?.instances ?? [])
                yield* outputs.module.nativeResources();
        }
    }
    scope(place, bindings) {
        return { source: place.source, names: this, bindings, environment: this.root.environment };
    }
    namespace(name) {
        switch (name) {
            case 'var':
                return new Namespace('var is no value', (variable) => this.variable(variable));
            case 'local':
                return new Namespace('local is no value', (local) => this.local(local));
            case 'module':
                return new Namespace('module is no value', (call) => this.moduleValue(call));
            case 'data':
                return new Namespace('data is no value', (type) => this.resourceType(`data.${type}`));
            case 'path':
                return new Namespace('path is no value', (part) => this.path(part));
            case 'terraform':
                return new Namespace('terraform is no value', (part) => part === 'workspace' ? scalar('default') : unknown(`terraform.${part} is not known before apply`));
            case 'each':
            case 'count':
            case 'self':
                return unknown(`${name} is not known here`);
            default:
                return this.resourceType(name);
        }
    }
    path(part) {
        if (part === 'module')
            return scalar(this.root.relativePath(this.configuration.directory));
        return part === 'root' ? scalar('.') : unknown(`path.${part} is not known here`);
    }
    resourceType(type) {
        return new Namespace(`${type} is no value`, (name) => {
            const declaration = this.configuration.resources.get(`${type}.${name}`);
            if (declaration !== undefined)
                return this.resourceGroup(declaration).value;
            const address = this.addressOf(`${type}.${name}`);
            return unknown(`${address} is not declared`, [{ address, attribute: '' }]);
        });
    }
    local(name) {
        const declaration = this.configuration.locals.get(name);
        if (declaration === undefined)
            return unknown(`local.${name} is not declared`);
        const compute = () => evaluateGuarded(declaration.expression, this.scope(declaration, undefined), this.root.report);
        return this.values.get(`local.${name}`, compute, () => this.cycle(`local.${name}`, undefined));
    }
    evaluateVariable(name) {
        const declaration = this.configuration.variables.get(name);
        if (declaration === undefined)
            return unknown(`var.${name} is not declared`);
        return convertVariable(declaration, this.call.inputs(name), this);
    }
    resourceGroup(declaration) {
        let group = this.resources.get(declaration.address);
        if (group === undefined) {
            const scope = this.scope(declaration, undefined);
            const address = this.addressOf(declaration.address);
            const create = (instance) => new ResourceInstance(declaration, address + instance.key, instance, scope, this.root.report);
            group = new InstanceGroup(declaration, address, scope, this.root.report, create);
            this.resources.set(declaration.address, group);
        }
        return group;
    }
    moduleValue(name) {
        const call = this.configuration.modules.get(name);
        if (call === undefined)
            return unknown(`module.${name} is not declared`);
        return this.moduleGroup(call)?.value ?? this.root.unscannedModule(this.addressOf(`module.${name}`));
    }
    /** Undefined when the files of the module are not there. */
    moduleGroup(call) {
        let group = this.modules.get(call.name);
        if (group === undefined) {
            const create = callModule(call, this);
            if (create === undefined)
                return undefined;
            group = new InstanceGroup(call, this.addressOf(`module.${call.name}`), this.scope(call, undefined), this.root.report, create);
            this.modules.set(call.name, group);
        }
        return group;
    }
    /** The name of something in this module as it is seen from the root module. */
    addressOf(name) {
        return this.call.address === '' ? name : `${this.call.address}.${name}`;
    }
    cycle(name, declaration) {
        const place = declaration ?? this.configuration.locals.get(name.slice('local.'.length));
        const node = declaration?.block ?? this.configuration.locals.get(name.slice('local.'.length))?.expression;
        const span = place === undefined || node === undefined
            ? null
            : { source: place.source, start: node.start, end: node.end };
        this.root.report.add('warning', 'terraform-cycle', `${name} depends on itself, so its value is not known.`, span);
        return unknown(`${name} depends on itself`);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/report.js
const report_MAXIMUM_DIAGNOSTICS = 1_000;
/** Collects what is to be said, each thing once however often a module is called. */
class report_Report {
    seen = new Set();
    collected = [];
    get diagnostics() {
        return this.collected;
    }
    add(level, code, message, span) {
        const position = span === null ? null : span.source.position(span.start);
        const { line, column } = position ?? { line: null, column: null };
        this.addDiagnostic({ level, code, message, file: span?.source.path ?? null, line, column });
    }
    addDiagnostic(diagnostic) {
        const { code, file, line, column } = diagnostic;
        const identity = JSON.stringify([code, file, line, column]);
        if (this.seen.has(identity) || this.collected.length >= report_MAXIMUM_DIAGNOSTICS)
            return;
        this.seen.add(identity);
        this.collected.push(diagnostic);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/root-evaluation.js


/** What the modules below one root module share. */
class RootEvaluation {
    directory;
    environment;
    report;
    catalogue;
    reached;
    installed;
    constructor(
    /** Of the root module. */
    directory, environment, report, catalogue, reached) {
        this.directory = directory;
        this.environment = environment;
        this.report = report;
        this.catalogue = catalogue;
        this.reached = reached;
    }
    /**
     * The module that a call names: by its path, or, of a registry or repository, where `terraform init` put it.
     * Undefined when it is not there.
     */
    findModule(callerDirectory, source, callPath) {
        if (isLocalSource(source))
            return this.catalogue.find(joinPath(callerDirectory, source));
        this.installed ??= this.catalogue.installedModules(this.directory);
        const directory = this.installed.get(callPath.join('.'));
        return directory === undefined ? undefined : this.catalogue.find(joinPath(this.directory, directory));
    }
    unscannedModule(address) {
        return new UnscannedModule(address);
    }
    /** Of a module's directory, as `path.module` gives it. */
    relativePath(directory) {
        return relativePath(this.directory, directory);
    }
    markReached(directory) {
        this.reached.add(directory);
    }
}
function isLocalSource(source) {
    return source.startsWith('./') || source.startsWith('../') || source === '.' || source === '..';
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/root-variables.js







/** The values of root modules' variables, in Terraform's order of precedence. The environment's `TF_VAR_…` are not read. */
class RootVariables {
    options;
    report;
    /** The files that Terraform loads by itself, by directory, the later the stronger. */
    automatic = new Map();
    parsed = new Map();
    constructor(files, options, report) {
        this.options = options;
        this.report = report;
        const ranked = files.filter(({ path }) => rankOf(path) !== null);
        ranked.sort((a, b) => (rankOf(a.path) ?? 0) - (rankOf(b.path) ?? 0) || (a.path < b.path ? -1 : 1));
        for (const file of ranked) {
            const directory = path_directoryOf(file.path);
            this.automatic.set(directory, [...(this.automatic.get(directory) ?? []), file]);
        }
    }
    inputsOf(configuration, environment) {
        const files = [
            ...(this.automatic.get(configuration.directory) ?? []),
            ...(this.options.variableFiles ?? []),
        ];
        const given = new Map();
        for (const file of files)
            for (const [name, value] of this.valuesOf(file))
                given.set(name, value);
        return (name) => {
            const text = this.options.variables?.get(name);
            const declaration = text === undefined ? given.get(name) : argumentOf(configuration, name, text);
            if (declaration === undefined)
                return undefined;
            return 'kind' in declaration
                ? declaration
                : evaluateGuarded(declaration.expression, scopeOf(declaration, environment), this.report);
        };
    }
    valuesOf(file) {
        let values = this.parsed.get(file);
        if (values === undefined) {
            const { body } = parseVariableFile(file, this.report);
            values = new Map(body.attributes.map(({ name, value }) => [name, { source: file, expression: value }]));
            this.parsed.set(file, values);
        }
        return values;
    }
}
/** `terraform.tfvars` is the weakest, then its JSON form, then `*.auto.tfvars` by name; null for what is not loaded by itself. */
function rankOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'terraform.tfvars')
        return 0;
    if (name === 'terraform.tfvars.json')
        return 1;
    return name.endsWith('.auto.tfvars') || name.endsWith('.auto.tfvars.json') ? 2 : null;
}
/** A value given as text: of a variable of a primitive type the text itself, else an expression. */
function argumentOf(configuration, name, text) {
    const declaration = configuration.variables.get(name);
    const type = declaration === undefined ? undefined : findAttribute(declaration, 'type');
    const constraint = type === undefined ? undefined : readTypeConstraint(type.expression);
    const isText = constraint === undefined ||
        constraint.kind === 'string' ||
        constraint.kind === 'number' ||
        constraint.kind === 'bool';
    const source = new model_source/* Source */.k(`--var ${name}`, text);
    if (isText)
        return scalar(text, { source, start: 0, end: text.length });
    const expression = parseArgument(source);
    return expression === null
        ? unknown(`the value given for var.${name} is no expression`)
        : { source, expression };
}
/** Files of values hold literals: there is nothing to refer to. */
function scopeOf({ source }, environment) {
    const names = { resolve: (name) => unknown(`${name} cannot be used in a file of values`) };
    return { source, names, bindings: undefined, environment };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/load-terraform.js









/** All root modules together may take as much work as so many, or so many steps a file, whichever is more. */
const ROOTS_IN_ALL = 4;
const STEPS_A_FILE = 2_000;
/**
 * The resources of all root modules: each directory that no other calls as a local module, and what it calls, once a
 * call. `files` are the `.tf`, `.tf.json`, `.tfvars` and `.tfvars.json` files of the scan. What cannot be known before
 * apply is unknown, and no resource is left out but those that the code itself says there are none of.
 */
function loadTerraform(files, options = {}) {
    const report = new report_Report();
    const catalogue = new ModuleCatalogue(files.filter(({ path }) => isModuleFile(path)), options, report);
    const variables = new RootVariables(files, options, report);
    const budget = { ...DEFAULT_BUDGET, ...options.budget };
    const steps = Math.max(budget.steps * ROOTS_IN_ALL, files.length * STEPS_A_FILE);
    const all = new work_Work({ ...budget, steps });
    const reached = new Set();
    const resources = [];
    const load = (configuration) => {
        reached.add(configuration.directory);
        const work = new work_Work(budget, all);
        const environment = {
            work,
            readFile: (path) => options.readFile?.(joinPath(configuration.directory, path)),
            parseYaml: options.parseYaml,
        };
        const root = new RootEvaluation(configuration.directory, environment, report, catalogue, reached);
        const inputs = variables.inputsOf(configuration, environment);
        const module = new ModuleInstance(configuration, root, { address: '', path: [], caller: null, inputs });
        for (const resource of module.nativeResources())
            resources.push(resource);
        if (work.isExhausted)
            reportExhaustion(configuration, report);
    };
    const { scanned } = catalogue;
    const called = calledDirectories(scanned);
    for (const configuration of scanned)
        if (!called.has(configuration.directory))
            load(configuration);
    // A module that is called only from where nothing leads to is judged by itself.
    for (const configuration of scanned)
        if (!reached.has(configuration.directory))
            load(configuration);
    return { resources, diagnostics: report.diagnostics };
}
function calledDirectories(configurations) {
    const called = new Set();
    for (const { directory, modules } of configurations) {
        for (const call of modules.values()) {
            const source = findText(call, 'source');
            if (source === undefined || !isLocalSource(source))
                continue;
            const target = joinPath(directory, source);
            if (target !== directory)
                called.add(target);
        }
    }
    return called;
}
function reportExhaustion({ directory, files }, report) {
    const message = `The root module ${directory} takes too much work to evaluate; what was left over counts as not known.`;
    const [file] = files;
    report.add('warning', 'terraform-budget', message, file === undefined ? null : { source: file.source, start: 0, end: 0 });
}

;// CONCATENATED MODULE: ./build/engine/load/yaml/plain-yaml.js


/** The plain data of a YAML document, as `yamldecode` takes it. Throws for text that is none, or several. */
function plainYaml(text) {
    const { documents, diagnostics } = (0,read_yaml/* readYaml */.gM)(new model_source/* Source */.k('', text));
    const [document, ...more] = documents;
    const [problem] = diagnostics;
    if (problem !== undefined)
        throw new SyntaxError(problem.message);
    if (document === undefined || more.length > 0)
        throw new SyntaxError('one document was expected');
    return plain_yaml_plain(document);
}
function plain_yaml_plain(value) {
    switch (value.kind) {
        case 'scalar':
            return value.value;
        case 'list':
            return value.items.map(plain_yaml_plain);
        case 'map':
            return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain_yaml_plain(entry)]));
        case 'unknown':
            throw new SyntaxError('a tag that means nothing outside of its template');
    }
}

;// CONCATENATED MODULE: ./build/engine/load/load.js







/**
 * Reads all infrastructure code below some paths. What cannot be read is a diagnostic; the rest is there.
 * Throws `ConfigError` for a path that does not exist, `ScanError` when the input exceeds a budget.
 */
function loadInfrastructure({ cwd, paths, onFileRead, ...options }) {
    const { files, diagnostics } = discover(paths, { cwd });
    const read = readAll(files, onFileRead);
    const terraform = loadTerraform([...read.sources.terraform, ...read.sources['terraform-variables']], {
        ...options.terraform,
        // Code may read what lies beside it in the repository, not only what is scanned.
        ...confinedReader(cwd, [cwd, ...paths]),
        parseYaml: plainYaml,
    });
    const kubernetes = loadKubernetes(read.sources.manifest);
    const cloudFormation = loadCloudFormation(read.sources.manifest, options.cloudFormation);
    const counts = [
        ['terraform', read.sources.terraform.length],
        ['cloudformation', cloudFormation.files.length],
        ['kubernetes', kubernetes.files.length],
    ];
    return {
        resources: [...terraform.resources, ...cloudFormation.resources, ...kubernetes.resources],
        diagnostics: [
            ...diagnostics,
            ...read.diagnostics,
            ...terraform.diagnostics,
            ...kubernetes.diagnostics,
            ...cloudFormation.diagnostics,
        ].sort(byPlace),
        filesScanned: counts.reduce((sum, [, count]) => sum + count, 0),
        formats: counts.filter(([, count]) => count > 0).map(([format]) => format),
    };
}
function readAll(files, onFileRead) {
    const sources = { terraform: [], 'terraform-variables': [], manifest: [] };
    const diagnostics = [];
    for (const [index, file] of files.entries()) {
        const read = (0,read_source/* readSource */.o)(file);
        diagnostics.push(...read.diagnostics);
        if (read.source !== undefined)
            sources[file.kind].push(read.source);
        onFileRead?.(index + 1, files.length);
    }
    return { sources, diagnostics };
}
const LEVELS = ['error', 'warning', 'notice'];
/** A total order: by weight, then place, then words. */
function byPlace(a, b) {
    return (LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        load_compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        load_compare(a.code, b.code) ||
        load_compare(a.message, b.message));
}
function load_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  gM: () => (/* binding */ readYaml),
  b6: () => (/* binding */ textOf)
});

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
;// CONCATENATED MODULE: ./build/engine/load/yaml/scalar.js
const WORDS = new Map([
    ...spellings(['y', 'yes', 'on', 'true'], true),
    ...spellings(['n', 'no', 'off', 'false'], false),
    ...spellings(['null'], null),
    ['~', null],
    ['', null],
]);
const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const RADIX = /^([-+]?)0(?:([xX])([0-9a-fA-F_]+)|([bB])([01_]+)|[oO]?([0-7_]+))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/**
 * What a plain scalar without a tag means to Kubernetes and CloudFormation, which read YAML 1.1: `yes` and `on` are
 * booleans, `0644` is octal. Dates and what is no finite number stay text. (go-yaml v2, `resolve.go`)
 */
function resolvePlain(text) {
    // Longer than any word or number that is held exactly.
    if (text.length > 64)
        return text;
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    const first = text.charCodeAt(0);
    const couldBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    return couldBeNumber ? (resolveNumber(text) ?? text) : text;
}
/** What a scalar with one of YAML's own tags (`!!str`, `!!int`) means; text for a tag that is none of these. */
function resolveTagged(tag, text) {
    switch (tag) {
        case 'int':
        case 'float':
            return resolveNumber(text) ?? text;
        case 'bool': {
            const word = WORDS.get(text);
            return typeof word === 'boolean' ? word : text;
        }
        case 'null':
            return null;
        default:
            return text;
    }
}
function resolveNumber(text) {
    if (DECIMAL.test(text))
        return Number(text.replaceAll('_', ''));
    const match = RADIX.exec(text);
    if (match !== null) {
        const [, sign, hex, hexDigits, binary, binaryDigits, octalDigits] = match;
        const radix = hex !== undefined ? 16 : binary !== undefined ? 2 : 8;
        const digits = (hexDigits ?? binaryDigits ?? octalDigits ?? '').replaceAll('_', '');
        const value = parseInt(digits, radix);
        return Number.isNaN(value) ? undefined : sign === '-' ? -value : value;
    }
    if (!FLOAT.test(text))
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
}
function spellings(words, value) {
    return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map((spelling) => [spelling, value]));
}

;// CONCATENATED MODULE: ./build/engine/load/yaml/tree.js


/** Builds the documents of a stream of events, each value with its place; one document's fault is not another's. */
function buildDocuments(events, options) {
    const documents = [];
    let at = 0;
    while (at < events.length) {
        const end = documentEnd(events, at);
        documents.push(new DocumentBuilder(events.slice(at + 1, end), options).build());
        at = end + 1;
    }
    return documents;
}
/** The index of the event that closes the document which opens at `start`. */
function documentEnd(events, start) {
    let depth = 0;
    for (let at = start; at < events.length; at++) {
        const type = events[at]?.type;
        if (type === EVENT_ID.POP)
            depth -= 1;
        else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS)
            depth += 1;
        if (depth === 0)
            return at;
    }
    return events.length;
}
class Fault extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
class DocumentBuilder {
    events;
    options;
    at = 0;
    lastEnd = 0;
    anchors = new Map();
    complaints = [];
    constructor(events, options) {
        this.events = events;
        this.options = options;
    }
    build() {
        if (this.events.length === 0)
            return { value: { kind: 'scalar', value: null }, complaints: [] };
        try {
            return { value: this.node(0).value, complaints: this.complaints };
        }
        catch (fault) {
            if (!(fault instanceof Fault))
                throw fault;
            this.complain(fault.message, fault.offset, true);
            return { value: undefined, complaints: this.complaints };
        }
    }
    node(depth) {
        const event = this.events[this.at++];
        if (event === undefined)
            throw new Fault('The document ends too early.', this.options.text.length);
        switch (event.type) {
            case EVENT_ID.SCALAR:
                return this.anchored(event, this.scalar(event));
            case EVENT_ID.SEQUENCE:
                return this.anchored(event, this.sequence(event, depth));
            case EVENT_ID.MAPPING:
                return this.anchored(event, this.mapping(event, depth));
            case EVENT_ID.ALIAS:
                return this.alias(event, depth);
            case EVENT_ID.DOCUMENT:
            case EVENT_ID.POP:
                throw new Fault('The document ends too early.', this.options.text.length);
        }
    }
    scalar(event) {
        const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
        // Nothing was written for a value that is left empty: it stands behind what comes before it.
        const start = event.valueStart === -1 ? this.lastEnd : event.valueStart - (isQuoted ? 1 : 0);
        const end = event.valueStart === -1 ? start : event.valueEnd + (isQuoted ? 1 : 0);
        this.lastEnd = end;
        const origin = this.span(start, end);
        const tag = this.tag(event);
        const text = getScalarValue(this.options.text, event);
        const plain = event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
        const value = tag.yaml === undefined ? plain : resolveTagged(tag.yaml, text);
        const read = { kind: 'scalar', value, origin };
        return {
            value: tag.own === undefined ? read : this.options.readTag(tag.own, read, text),
            nodes: 1,
            height: 0,
            end,
        };
    }
    sequence(event, depth) {
        const items = [];
        let nodes = 1;
        let height = 0;
        let end = event.start;
        while (this.events[this.at]?.type !== EVENT_ID.POP) {
            const item = this.node(depth + 1);
            items.push(item.value);
            nodes = this.count(nodes + item.nodes, event.start);
            height = Math.max(height, item.height + 1);
            end = item.end;
        }
        this.at += 1;
        end = this.lastEnd = this.closed(event.style, end, ']');
        const value = { kind: 'list', items, origin: this.span(event.start, end) };
        return { value: this.withTag(event, value), nodes, height, end };
    }
    mapping(event, depth) {
        const entries = new Map();
        const merged = [];
        let nodes = 1;
        let height = 0;
        let end = event.start;
        while (this.events[this.at]?.type !== EVENT_ID.POP) {
            const keyEvent = this.events[this.at];
            const key = this.node(depth + 1);
            const value = this.node(depth + 1);
            nodes = this.count(nodes + key.nodes + value.nodes, event.start);
            height = Math.max(height, value.height + 1);
            end = value.end;
            const offset = this.offsetOf(key.value) ?? event.start;
            const name = this.keyText(key.value, keyEvent, offset);
            if (name === '<<' && isPlain(keyEvent))
                merged.push({ value: value.value, offset });
            else {
                if (entries.has(name))
                    this.complain(`The key "${name}" is there twice; the last one counts.`, offset, false);
                entries.set(name, value.value);
            }
        }
        this.at += 1;
        for (const { value, offset } of merged)
            nodes = this.merge(entries, value, offset, nodes);
        end = this.lastEnd = this.closed(event.style, end, '}');
        const value = { kind: 'map', entries, origin: this.span(event.start, end) };
        return { value: this.withTag(event, value), nodes, height, end };
    }
    /** `<<: *base`: what is written here wins, and of several bases the first. (YAML 1.1 merge key) */
    merge(entries, value, offset, nodes) {
        const bases = value.kind === 'list' ? value.items : [value];
        let count = nodes;
        for (const base of bases) {
            if (base.kind !== 'map')
                throw new Fault('A merge key (<<) needs a mapping.', offset);
            count = this.count(count + base.entries.size, offset);
            for (const [key, entry] of base.entries)
                if (!entries.has(key))
                    entries.set(key, entry);
        }
        return count;
    }
    alias(event, depth) {
        const name = this.options.text.slice(event.anchorStart, event.anchorEnd);
        const target = this.anchors.get(name);
        const offset = event.anchorStart;
        if (target === undefined)
            throw new Fault(`The alias *${name} stands for no anchor before it.`, offset);
        if (depth + target.height > this.options.maximumDepth) {
            throw new Fault(`With its aliases written out, this is more than ${this.options.maximumDepth} levels deep.`, offset);
        }
        this.lastEnd = event.anchorEnd;
        return { ...target, end: event.anchorEnd };
    }
    anchored(event, node) {
        if (event.anchorStart !== -1) {
            this.anchors.set(this.options.text.slice(event.anchorStart, event.anchorEnd), node);
        }
        return node;
    }
    withTag(event, value) {
        const { own } = this.tag(event);
        return own === undefined ? value : this.options.readTag(own, value);
    }
    tag(event) {
        if (event.tagStart === -1)
            return {};
        const tag = this.options.text.slice(event.tagStart, event.tagEnd);
        // The tag `!` alone says that a plain scalar is text.
        if (tag === '!')
            return { yaml: 'str' };
        if (tag.startsWith('!!'))
            return { yaml: tag.slice(2) };
        const verbatim = /^!<tag:yaml\.org,2002:(.*)>$/.exec(tag)?.[1];
        return verbatim === undefined ? { own: tag.slice(1) } : { yaml: verbatim };
    }
    keyText(key, event, offset) {
        if (key.kind !== 'scalar')
            throw new Fault('A key must be a text, a number or a boolean.', offset);
        if (typeof key.value === 'string')
            return key.value;
        // As it was written: `on:` is the key "on".
        return event?.type === EVENT_ID.SCALAR ? getScalarValue(this.options.text, event) : String(key.value);
    }
    count(nodes, offset) {
        if (nodes <= this.options.maximumNodes)
            return nodes;
        throw new Fault(`With its aliases written out, this is more than ${this.options.maximumNodes} values.`, offset);
    }
    /** Where a collection ends: behind its bracket when it has one. */
    closed(style, end, bracket) {
        if (style !== COLLECTION_STYLE.FLOW)
            return end;
        const found = this.options.text.indexOf(bracket, end);
        return found === -1 ? end : found + 1;
    }
    offsetOf(value) {
        return value.origin === undefined ? undefined : value.origin.start - this.options.offset;
    }
    span(start, end) {
        const { source, offset } = this.options;
        return { source, start: start + offset, end: Math.max(start, end) + offset };
    }
    complain(message, offset, isFatal) {
        this.complaints.push({ message, offset: offset + this.options.offset, isFatal });
    }
}
function isPlain(event) {
    return event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}

;// CONCATENATED MODULE: ./build/engine/load/yaml/read-yaml.js


const MAXIMUM_DEPTH = 100;
const MAXIMUM_NODES = 1_000_000;
const MAXIMUM_DIAGNOSTICS = 100;
/**
 * Reads YAML, or JSON, which is YAML: every value with where it was written. Scalars mean what they mean in YAML 1.1.
 * Never throws on any text. A document that cannot be read becomes an error with its line, and the others are read.
 * At most 100 levels, and a million values with aliases written out, in a document.
 */
function readYaml(source, options = {}) {
    const documents = readStretch(source, 0, source.text.length, options) ?? readEach(source, options);
    const complaints = documents.flatMap((document) => document.complaints).slice(0, MAXIMUM_DIAGNOSTICS);
    return {
        documents: documents.flatMap(({ value }) => (value === undefined ? [] : [value])),
        diagnostics: complaints.map((complaint) => diagnostic(source, complaint)),
    };
}
/** The entry of a map; undefined when there is none, or the value is no map. */
function entryOf(value, key) {
    return value?.kind === 'map' ? value.entries.get(key) : undefined;
}
/** The text of an entry; undefined when it is none. */
function textOf(map, key) {
    const value = map.entries.get(key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
/** Undefined when the stretch is no YAML. */
function readStretch(source, start, end, options) {
    try {
        return parseStretch(source, start, end, options);
    }
    catch (error) {
        if (error instanceof YAMLException)
            return undefined;
        throw error;
    }
}
/** Each document alone: `---` at the start of a line starts one wherever it stands, also inside of a broken one. */
function readEach(source, options) {
    return documentStarts(source.text).flatMap((start, at, starts) => {
        try {
            return parseStretch(source, start, starts[at + 1] ?? source.text.length, options);
        }
        catch (error) {
            if (!(error instanceof YAMLException))
                throw error;
            const offset = start + (error.mark?.position ?? 0);
            return [{ value: undefined, complaints: [{ message: sentence(error.reason), offset, isFatal: true }] }];
        }
    });
}
function parseStretch(source, start, end, options) {
    const text = source.text.slice(start, end);
    return buildDocuments(parseEvents(text, { maxDepth: MAXIMUM_DEPTH }), {
        source,
        text,
        offset: start,
        readTag: options.readTag ?? ((_tag, value) => value),
        maximumNodes: options.maximumNodes ?? MAXIMUM_NODES,
        maximumDepth: MAXIMUM_DEPTH,
    });
}
function documentStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/^---(?=\s|$)/gm))
        if (match.index > 0)
            starts.push(match.index);
    return starts;
}
function diagnostic(source, complaint) {
    return {
        level: complaint.isFatal ? 'error' : 'warning',
        code: complaint.isFatal ? 'yaml-invalid' : 'yaml-duplicate-key',
        message: complaint.isFatal
            ? `This document is not valid YAML, so it was not scanned: ${complaint.message}`
            : complaint.message,
        file: source.path,
        ...source.position(complaint.offset),
    };
}
function sentence(reason) {
    const text = reason.trim();
    return text.endsWith('.') ? text : `${text}.`;
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

/***/ 174:
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
            },
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::Lambda::Function',
        provider: 'aws',
        description: 'A Lambda function.',
        terraform: { types: ['aws_lambda_function'] },
        attributes: {
            functionName: { type: 'string', description: 'The name.' },
            runtime: { type: 'string', description: 'The runtime.' },
            kmsKeyArn: { type: 'string', description: 'The KMS key that the environment is encrypted with.' },
            'environment.variables': { type: 'map', description: 'The environment.' },
            'tracingConfig.mode': {
                type: 'string',
                description: '`Active` traces with X-Ray.',
                fallback: 'PassThrough',
            },
            'deadLetterConfig.targetArn': { type: 'string', description: 'Where events go that failed.' },
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
                description: 'Whether it has a public address. Where it is not written: false, as Terraform sets it.',
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
            },
            snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
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
            replicationSourceIdentifier: { type: 'string', description: 'The cluster that it is a replica of.' },
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
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
    {
        type: 'AWS::DynamoDB::Table',
        provider: 'aws',
        description: 'A DynamoDB table. Always encrypted, by default with a key that AWS owns (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html).',
        terraform: { types: ['aws_dynamodb_table'] },
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
const EBS = {
    deviceName: { type: 'string', description: 'The device, `/dev/sdf`.' },
    encrypted: {
        type: 'boolean',
        description: "Whether the volume is encrypted; null leaves it to the account's default.",
    },
    kmsKeyId: { type: 'string', description: 'The KMS key.' },
    snapshotId: {
        type: 'string',
        description: 'The snapshot that it is made from, whose encryption it takes over.',
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
        attributes: {
            groupName: { type: 'string', description: 'The name.', terraform: 'name' },
            groupDescription: { type: 'string', description: 'What the group is for.', terraform: 'description' },
            vpcId: { type: 'string', description: 'The VPC.' },
            tags: TAGS,
            securityGroupIngress: {
                type: 'list',
                description: 'What may come in.',
                terraform: ['ingress', 'aws_security_group_rule:', 'aws_vpc_security_group_ingress_rule:'],
                derive: 'ingress',
                attributes: RULE,
            },
            securityGroupEgress: {
                type: 'list',
                description: 'What may go out.',
                terraform: ['egress', 'aws_security_group_rule:', 'aws_vpc_security_group_egress_rule:'],
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
        attributes: {
            cidrBlock: { type: 'string', description: 'The address range.' },
            tags: TAGS,
            'flow_logs.enabled': {
                type: 'boolean',
                description: 'Whether traffic is recorded by a flow log of the whole VPC.',
                terraform: 'aws_flow_log:',
                derive: 'exists',
                fallback: false,
            },
            'flow_logs.trafficType': {
                type: 'string',
                description: '`ALL`, `ACCEPT` or `REJECT`.',
                terraform: 'aws_flow_log:traffic_type',
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
            },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
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
        attributes: {
            ...METADATA,
            launchTemplate: {
                type: 'map',
                description: 'Null: a launch template has no other below it.',
                terraform: [],
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
            tags: TAGS,
        },
    },
    {
        type: 'AWS::AutoScaling::LaunchConfiguration',
        provider: 'aws',
        description: 'What instances of an auto scaling group are launched with, in the old way.',
        terraform: { types: ['aws_launch_configuration'] },
        attributes: {
            ...METADATA,
            launchTemplate: { type: 'map', description: 'Null: a launch configuration has none.', terraform: [] },
            associatePublicIpAddress: { type: 'boolean', description: 'Whether instances get a public address.' },
            rootBlockDevice: {
                type: 'map',
                description: 'The root volume; null where the AMI decides.',
                attributes: EBS,
            },
            blockDeviceMappings: {
                type: 'list',
                description: 'The further EBS volumes.',
                terraform: 'ebs_block_device',
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
    return { [name]: { type, description, terraform: `ebs.${snake}` } };
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
/** The statements of the policy documents at these places. */
function statements(description, terraform) {
    return { type: 'list', description, terraform, derive: 'statements', attributes: STATEMENT };
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
        attributes: {
            topicName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: {
                type: 'string',
                description: 'The KMS key; `alias/aws/sns` is the one that AWS manages.',
            },
            statements: statements("The statements of the topic's policy.", [
                'aws_sns_topic_policy:policy',
                'policy',
            ]),
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
        attributes: {
            queueName: { type: 'string', description: 'The name.', terraform: 'name' },
            kmsMasterKeyId: { type: 'string', description: 'The KMS key.' },
            sqsManagedSseEnabled: {
                type: 'boolean',
                description: 'Encryption with keys of SQS (SSE-SQS), as written; null leaves it to AWS, which encrypts.',
            },
            statements: statements("The statements of the queue's policy.", [
                'aws_sqs_queue_policy:policy',
                'policy',
            ]),
            tags: { type: 'map', description: 'Tags by key.' },
        },
    },
];

;// CONCATENATED MODULE: ./build/engine/model/types/aws/s3.js

const SSE = 'aws_s3_bucket_server_side_encryption_configuration:rule.apply_server_side_encryption_by_default';
const SSE_INLINE = 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default';
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
        attributes: {
            bucketName: { type: 'string', description: 'The name.', terraform: 'bucket' },
            tags: { type: 'map', description: 'Tags by key.' },
            accessControl: {
                type: 'string',
                description: 'The canned ACL: `private`, `public-read`, `public-read-write`, `authenticated-read`, `log-delivery-write` …',
                terraform: ['aws_s3_bucket_acl:acl', 'acl'],
            },
            grants: {
                type: 'list',
                description: 'The grants of an ACL that is written out.',
                terraform: ['aws_s3_bucket_acl:access_control_policy.grant', 'grant'],
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
            },
            publicAccessBlockConfiguration: {
                type: 'map',
                description: 'The public access block that the code declares; null where it declares none.',
                terraform: 'aws_s3_bucket_public_access_block:',
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
                fallback: true,
            },
            'encryption.sseAlgorithm': {
                type: 'string',
                description: '`AES256` (SSE-S3, the default), `aws:kms` or `aws:kms:dsse`.',
                terraform: [`${SSE}.sse_algorithm`, `${SSE_INLINE}.sse_algorithm`],
                fallback: 'AES256',
            },
            'encryption.kmsMasterKeyId': {
                type: 'string',
                description: 'The KMS key; without one, aws:kms uses the key that AWS manages for S3.',
                terraform: [`${SSE}.kms_master_key_id`, `${SSE_INLINE}.kms_master_key_id`],
            },
            'encryption.bucketKeyEnabled': {
                type: 'boolean',
                description: 'Whether an S3 bucket key saves calls to KMS.',
                terraform: [
                    'aws_s3_bucket_server_side_encryption_configuration:rule.bucket_key_enabled',
                    'server_side_encryption_configuration.rule.bucket_key_enabled',
                ],
            },
            bucketEncryption: {
                type: 'map',
                description: 'The default encryption that the code declares; null where it declares none.',
                terraform: [SSE, SSE_INLINE],
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
            },
            'versioning.mfaDelete': {
                type: 'string',
                description: '`Enabled` when a version can only be deleted with a second factor.',
                terraform: [
                    'aws_s3_bucket_versioning:versioning_configuration.mfa_delete',
                    { path: 'versioning.mfa_delete', values: MFA },
                ],
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
                attributes: {
                    id: { type: 'string', description: 'The name of the rule.' },
                    status: {
                        type: 'string',
                        description: '`Enabled` or `Disabled`.',
                        terraform: ['status', { path: 'enabled', values: { true: 'Enabled', false: 'Disabled' } }],
                    },
                },
            },
            statements: statements('The statements of the bucket policy.', [
                'aws_s3_bucket_policy:policy',
                'policy',
            ]),
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
            statements: statements('The statements of the key policy.', ['aws_kms_key_policy:policy', 'policy']),
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
        attributes: {
            policyName: { type: 'string', description: 'The name.', terraform: 'name' },
            statements: statements('What it says.', ['policy']),
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
            statements: statements('The statements of its inline policies.', ['inline_policy.*.policy']),
            'assumeRolePolicyDocument.statements': statements('Who may assume it.', ['assume_role_policy']),
            managedPolicyArns: {
                type: 'list',
                description: 'The managed policies that are attached.',
                terraform: ['managed_policy_arns', 'aws_iam_role_policy_attachment:policy_arn'],
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
];


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ compilePolicy)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);
/* harmony import */ var _condition_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7621);
/* harmony import */ var _condition_condition_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5386);
/* harmony import */ var _condition_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8583);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8790);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7128);






/**
 * Makes a policy ready to be evaluated. Throws a ConfigError when the tuning names a parameter that the policy does not
 * have, or gives one a value of another type; `rules` throws one on a condition that cannot be read.
 */
function compilePolicy(policy, tuning = {}) {
    let rules;
    return {
        policy,
        parameters: parametersOf(policy, tuning.parameters ?? {}),
        rules: () => (rules ??= policy.rules.map((rule) => compileRule(policy, rule, tuning.severity))),
    };
}
function compileRule(policy, rule, severity = rule.severity) {
    try {
        const condition = (0,_condition_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .compileCondition */ .vs)(rule.condition);
        return { rule: { ...rule, severity }, condition, message: (0,_condition_message_js__WEBPACK_IMPORTED_MODULE_3__/* .compileMessage */ .l)(rule.message, condition) };
    }
    catch (error) {
        if (!(error instanceof _condition_condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i))
            throw error;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('policy-invalid', `${policy.name}, rule ${rule.id}: ${error.message}`, {
            cause: error,
        });
    }
}
function parametersOf(policy, given) {
    const names = Object.keys(policy.parameters);
    for (const [name, value] of Object.entries(given)) {
        const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
        if (parameter === undefined) {
            const has = names.length === 0 ? ' It has none.' : ` It has: ${names.join(', ')}.`;
            const message = `policy '${policy.name}' has no parameter '${name}'.${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(name, names)}${has}`;
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('policy-invalid', message);
        }
        if (!(0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsParameter */ .W)(parameter.type, value)) {
            const message = `parameter '${name}' of policy '${policy.name}' must be a ${parameter.type}, not ${JSON.stringify(value)}`;
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('policy-invalid', message);
        }
    }
    const values = { ...defaultsOf(policy), ...given };
    return {
        kind: 'map',
        entries: new Map(Object.entries(values).map(([name, value]) => [name, asValue(value)])),
    };
}
function defaultsOf(policy) {
    return Object.fromEntries(Object.entries(policy.parameters).map(([name, parameter]) => [name, parameter.default]));
}
function asValue(value) {
    if (typeof value !== 'object')
        return { kind: 'scalar', value };
    return { kind: 'list', items: value.map((item) => ({ kind: 'scalar', value: item })) };
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ BudgetExceeded),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   ru: () => (/* binding */ EVALUATION_STEPS)
/* harmony export */ });
/** About a tenth of a second; a condition on an ordinary resource takes fewer than a hundred. */
const EVALUATION_STEPS = 2_000_000;
/** Thrown inside an evaluation only: it comes out as unknown. */
class BudgetExceeded extends Error {
}
function spend(budget, steps = 1) {
    budget.steps -= steps;
    if (budget.steps < 0)
        throw new BudgetExceeded('the condition takes too many steps on this resource');
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ compileExpression)
});

// EXTERNAL MODULE: ./build/contract/assert-never.js
var assert_never = __nccwpck_require__(246);
// EXTERNAL MODULE: ./build/engine/policy/suggestion.js
var suggestion = __nccwpck_require__(7128);
// EXTERNAL MODULE: ./build/engine/policy/condition/condition-error.js
var condition_error = __nccwpck_require__(5386);
// EXTERNAL MODULE: ./build/engine/policy/condition/budget.js
var condition_budget = __nccwpck_require__(6723);
;// CONCATENATED MODULE: ./build/engine/policy/condition/cidr.js
/** What rule languages write for every address there is. */
const EVERYONE = new Set(['*', 'any', 'internet', '0.0.0.0', '::']);
/**
 * Ranges wider than these hold more addresses than any one network has, so they mean "the internet" also when they are
 * not everything: `0.0.0.0/1` beside `128.0.0.0/1` opens to everyone, and hides from a search for `0.0.0.0/0`.
 */
const WIDEST_NETWORK = { 4: 8, 16: 16 };
/** Wide ranges in which no public address lies: multicast and reserved; unique local, link-local, multicast. */
const NOT_PUBLIC = [
    { bytes: [224, 0, 0, 0], prefix: 3 },
    { bytes: [0xfc, ...zeros(15)], prefix: 7 },
    { bytes: [0xfe, 0x80, ...zeros(14)], prefix: 9 },
    { bytes: [0xff, ...zeros(15)], prefix: 8 },
];
/** IPv4 addresses written as IPv6 ones: `::ffff:0:0/96`. */
const MAPPED = { bytes: [...zeros(10), 0xff, 0xff, ...zeros(4)], prefix: 96 };
/** Whether a range, an address or a word stands for the internet as a whole; anything that is none of these does not. */
function isPublicCidr(text) {
    const trimmed = text.trim().toLowerCase();
    if (trimmed === '0.0.0.0/0' || EVERYONE.has(trimmed))
        return true;
    const range = parseRange(trimmed);
    if (range === undefined)
        return false;
    if (isInside(range, MAPPED)) {
        return isWide({ bytes: range.bytes.slice(12), prefix: range.prefix - 96 });
    }
    return isWide(range);
}
/** Whether the address or range lies inside the range `outer`; false for anything that is not a range. */
function cidrWithin(text, outer) {
    const [inside, around] = [parseRange(text), parseRange(outer)];
    return inside !== undefined && around !== undefined && isInside(inside, around);
}
/** The number behind the slash; 32 or 128 for an address; undefined for anything that is not a range. */
function prefixLength(text) {
    return parseRange(text)?.prefix;
}
function isWide(range) {
    const limit = range.bytes.length === 4 ? WIDEST_NETWORK[4] : WIDEST_NETWORK[16];
    return range.prefix < limit && !NOT_PUBLIC.some((reserved) => isInside(range, reserved));
}
function isInside(inner, outer) {
    if (inner.bytes.length !== outer.bytes.length || inner.prefix < outer.prefix)
        return false;
    return outer.bytes.every((byte, index) => {
        const bits = Math.min(8, Math.max(0, outer.prefix - index * 8));
        const mask = (0xff << (8 - bits)) & 0xff;
        return ((inner.bytes[index] ?? 0) & mask) === (byte & mask);
    });
}
function parseRange(text) {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const bytes = address.includes(':') ? parseSix(address) : parseFour(address);
    if (bytes === undefined || rest.length > 0)
        return undefined;
    if (prefixText === undefined)
        return { bytes, prefix: bytes.length * 8 };
    if (!/^\d{1,3}$/.test(prefixText))
        return undefined;
    const prefix = Number(prefixText);
    return prefix <= bytes.length * 8 ? { bytes, prefix } : undefined;
}
function parseFour(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part)))
        return undefined;
    const bytes = parts.map(Number);
    return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}
/** RFC 4291, section 2.2: groups of hex digits, `::` once for the zeros left out, the last 32 bits as IPv4 if wanted. */
function parseSix(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = halves.map((half) => parseGroups(half));
    if (head === undefined)
        return undefined;
    if (halves.length === 1)
        return head.length === 16 ? head : undefined;
    if (tail === undefined || head.length + tail.length > 14)
        return undefined;
    return [...head, ...zeros(16 - head.length - tail.length), ...tail];
}
function parseGroups(text) {
    if (text === '')
        return [];
    const bytes = [];
    const groups = text.split(':');
    for (const [index, group] of groups.entries()) {
        const four = index === groups.length - 1 && group.includes('.') ? parseFour(group) : undefined;
        if (four !== undefined)
            bytes.push(...four);
        else if (/^[0-9a-f]{1,4}$/i.test(group))
            bytes.push(parseInt(group, 16) >> 8, parseInt(group, 16) & 0xff);
        else
            return undefined;
    }
    return bytes.length <= 16 ? bytes : undefined;
}
function zeros(count) {
    return new Array(count).fill(0);
}

// EXTERNAL MODULE: ./build/engine/policy/condition/truth.js
var condition_truth = __nccwpck_require__(661);
;// CONCATENATED MODULE: ./build/engine/policy/condition/compare.js


const DECIMAL = /^[+-]?[0-9]{1,30}(?:\.[0-9]{1,30})?$/;
/** Deeper data is compared no further, and counts as unknown. */
const MAXIMUM_DEPTH = 64;
/**
 * `==`. Unknown on either side is unknown, `unknown == null` too. A string equals the number or the boolean that it
 * spells, as Terraform converts them: `"443" == 443`, `"true" == true`. Lists are equal item by item, maps entry by
 * entry. Other differing types are not equal; null equals null only.
 */
function equals(a, b, budget, depth = 0) {
    (0,condition_budget/* spend */.Rf)(budget);
    if (a.kind === 'unknown' || b.kind === 'unknown' || depth > MAXIMUM_DEPTH)
        return condition_truth/* UNKNOWN */.HV;
    if (a.kind === 'scalar')
        return (0,condition_truth/* truthFrom */.ib)(b.kind === 'scalar' && equalScalars(a, b));
    if (a.kind === 'list')
        return b.kind === 'list' ? equalLists(a, b, budget, depth) : condition_truth/* FALSE */.W8;
    return b.kind === 'map' ? equalMaps(a, b, budget, depth) : condition_truth/* FALSE */.W8;
}
/**
 * -1, 0 or 1; undefined where there is no order, which makes every one of `< <= > >=` false: null, booleans, lists, maps,
 * and a number beside a text. Two texts that both spell a number are compared as numbers, other texts by code unit.
 */
function order(a, b) {
    if (a.kind !== 'scalar' || b.kind !== 'scalar')
        return undefined;
    const [x, y] = [numberFrom(a), numberFrom(b)];
    if (x !== undefined && y !== undefined)
        return sign(x, y);
    return typeof a.value === 'string' && typeof b.value === 'string' ? sign(a.value, b.value) : undefined;
}
/** The number that a scalar is or spells. */
function numberFrom(value) {
    if (value.kind !== 'scalar')
        return undefined;
    if (typeof value.value === 'number')
        return Number.isNaN(value.value) ? undefined : value.value;
    return typeof value.value === 'string' && DECIMAL.test(value.value) ? Number(value.value) : undefined;
}
/**
 * `item in collection`: an item of a list, a key of a map, or a part of a text. Nothing is in null. With unknown items
 * in a list, what is not found is unknown.
 */
function isIn(item, collection, budget) {
    if (collection.kind === 'unknown')
        return condition_truth/* UNKNOWN */.HV;
    if (collection.kind === 'list')
        return isItem(item, collection, budget);
    if (item.kind === 'unknown')
        return collection.kind === 'scalar' && collection.value === null ? condition_truth/* FALSE */.W8 : condition_truth/* UNKNOWN */.HV;
    if (item.kind !== 'scalar' || item.value === null)
        return condition_truth/* FALSE */.W8;
    if (collection.kind === 'map')
        return (0,condition_truth/* truthFrom */.ib)(collection.entries.has(String(item.value)));
    if (typeof collection.value !== 'string')
        return condition_truth/* FALSE */.W8;
    (0,condition_budget/* spend */.Rf)(budget, collection.value.length >> 4);
    return (0,condition_truth/* truthFrom */.ib)(collection.value.includes(String(item.value)));
}
function isItem(item, list, budget) {
    let found = condition_truth/* FALSE */.W8;
    for (const candidate of list.items) {
        const isEqual = equals(item, candidate, budget);
        if (isEqual === condition_truth/* TRUE */.rT)
            return condition_truth/* TRUE */.rT;
        if (isEqual === condition_truth/* UNKNOWN */.HV)
            found = condition_truth/* UNKNOWN */.HV;
    }
    return found;
}
function equalScalars(a, b) {
    if (a.value === b.value)
        return true;
    if (a.value === null || b.value === null || typeof a.value === typeof b.value)
        return false;
    if (typeof a.value === 'boolean' || typeof b.value === 'boolean')
        return String(a.value) === String(b.value);
    const [x, y] = [numberFrom(a), numberFrom(b)];
    return x !== undefined && x === y;
}
function equalLists(a, b, budget, depth) {
    if (a.items.length !== b.items.length)
        return condition_truth/* FALSE */.W8;
    return everyTruth(a.items, (item, index) => {
        const other = b.items[index];
        return other === undefined ? condition_truth/* FALSE */.W8 : equals(item, other, budget, depth + 1);
    });
}
function equalMaps(a, b, budget, depth) {
    if (a.entries.size !== b.entries.size)
        return condition_truth/* FALSE */.W8;
    return everyTruth([...a.entries], ([key, value]) => {
        const other = b.entries.get(key);
        return other === undefined ? condition_truth/* FALSE */.W8 : equals(value, other, budget, depth + 1);
    });
}
function everyTruth(items, test) {
    let result = condition_truth/* TRUE */.rT;
    for (const [index, item] of items.entries()) {
        const truth = test(item, index);
        if (truth === condition_truth/* FALSE */.W8)
            return condition_truth/* FALSE */.W8;
        if (truth === condition_truth/* UNKNOWN */.HV)
            result = condition_truth/* UNKNOWN */.HV;
    }
    return result;
}
function sign(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/functions.js




/** Reading an address range takes about a microsecond. */
const STEPS_OF_A_RANGE = 20;
/** By name. Where an argument is of another type than the function takes, it gives null, or false if it answers a question. */
const FUNCTIONS = {
    length: {
        signature: 'length(x)',
        description: 'Items of a list, entries of a map, characters of a text; 0 of null. count(x) is the same.',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => lengthOf(x),
    },
    exists: {
        signature: 'exists(x)',
        description: 'Whether x is there: x != null.',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* valueOf */.RP)((0,condition_truth/* truthFrom */.ib)(!(0,condition_truth/* isNull */.kZ)(x))),
    },
    known: {
        signature: 'known(x)',
        description: 'Whether x can be known before apply; never unknown itself.',
        count: 1,
        seesUnknown: true,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* valueOf */.RP)((0,condition_truth/* truthFrom */.ib)(x.kind !== 'unknown')),
    },
    default: {
        signature: 'default(x, fallback)',
        description: 'x, or the fallback where x is null.',
        count: 2,
        seesUnknown: true,
        apply: ([x = condition_truth/* NULL_VALUE */.M_, fallback = condition_truth/* NULL_VALUE */.M_]) => ((0,condition_truth/* isNull */.kZ)(x) ? fallback : x),
    },
    type: {
        signature: 'type(x)',
        description: '"string", "number", "boolean", "list", "map" or "null".',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* scalar */.d_)(typeOf(x)),
    },
    lower: {
        signature: 'lower(text)',
        description: 'The text in lower case.',
        count: 1,
        apply: ([x], budget) => mapText(x, budget, (text) => text.toLowerCase()),
    },
    upper: {
        signature: 'upper(text)',
        description: 'The text in upper case.',
        count: 1,
        apply: ([x], budget) => mapText(x, budget, (text) => text.toUpperCase()),
    },
    trim: {
        signature: 'trim(text)',
        description: 'The text without white space at its ends.',
        count: 1,
        apply: ([x], budget) => mapText(x, budget, (text) => text.trim()),
    },
    startsWith: {
        signature: 'startsWith(text, start)',
        description: 'Whether the text starts so.',
        count: 2,
        apply: ([x, start]) => testTexts(x, start, (text, part) => text.startsWith(part)),
    },
    endsWith: {
        signature: 'endsWith(text, end)',
        description: 'Whether the text ends so.',
        count: 2,
        apply: ([x, end]) => testTexts(x, end, (text, part) => text.endsWith(part)),
    },
    contains: {
        signature: 'contains(collection, item)',
        description: 'The same as `item in collection`: an item of a list, a key of a map, a part of a text.',
        count: 2,
        seesUnknown: true,
        apply: ([collection = condition_truth/* NULL_VALUE */.M_, item = condition_truth/* NULL_VALUE */.M_], budget) => (0,condition_truth/* valueOf */.RP)(isIn(item, collection, budget)),
    },
    split: {
        signature: 'split(text, separator)',
        description: 'The parts of the text between the separators.',
        count: 2,
        apply: ([x, separator], budget) => split(x, separator, budget),
    },
    number: {
        signature: 'number(x)',
        description: 'The number that x is or spells, or null.',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* scalar */.d_)(numberFrom(x) ?? null),
    },
    between: {
        signature: 'between(x, low, high)',
        description: 'low <= x and x <= high; false where one is null or no number: between(22, rule.fromPort, rule.toPort).',
        count: 3,
        apply: ([x = condition_truth/* NULL_VALUE */.M_, low = condition_truth/* NULL_VALUE */.M_, high = condition_truth/* NULL_VALUE */.M_]) => (0,condition_truth/* valueOf */.RP)((0,condition_truth/* truthFrom */.ib)((order(low, x) ?? 1) <= 0 && (order(x, high) ?? 1) <= 0)),
    },
    keys: {
        signature: 'keys(map)',
        description: 'The keys of a map, as a list.',
        count: 1,
        apply: ([x], budget) => list([...entriesOf(x, budget).keys()].map(condition_truth/* scalar */.d_)),
    },
    values: {
        signature: 'values(map)',
        description: 'The values of a map, as a list.',
        count: 1,
        apply: ([x], budget) => list([...entriesOf(x, budget).values()]),
    },
    versionBefore: {
        signature: 'versionBefore(a, b)',
        description: 'Whether version a is older than b, number by number: versionBefore("1.9", "1.10"). A leading v is skipped.',
        count: 2,
        apply: ([a, b]) => (0,condition_truth/* valueOf */.RP)(versionBefore(a, b)),
    },
    isPublicCidr: {
        signature: 'isPublicCidr(x)',
        description: 'Whether x opens to the internet: 0.0.0.0/0, ::/0, any other public range wider than /8 (IPv4) or /16 (IPv6), 0.0.0.0, ::, "*", "any" or "internet"; for a list, whether one of its items does.',
        count: 1,
        apply: ([x = condition_truth/* NULL_VALUE */.M_], budget) => (0,condition_truth/* valueOf */.RP)(overItems(x, budget, isPublicCidr)),
    },
    cidrWithin: {
        signature: 'cidrWithin(x, outer)',
        description: 'Whether the address or range x lies inside the range outer.',
        count: 2,
        apply: ([x, outer]) => testTexts(x, outer, cidrWithin),
    },
    prefixLength: {
        signature: 'prefixLength(x)',
        description: 'The number behind the slash of a range; 32 or 128 for an address; null for anything else.',
        count: 1,
        apply: ([x]) => (0,condition_truth/* scalar */.d_)((textOf(x) === undefined ? undefined : prefixLength(textOf(x) ?? '')) ?? null),
    },
};
function lengthOf(x) {
    if (x.kind === 'list')
        return (0,condition_truth/* scalar */.d_)(x.items.length);
    if (x.kind === 'map')
        return (0,condition_truth/* scalar */.d_)(x.entries.size);
    if ((0,condition_truth/* isNull */.kZ)(x))
        return (0,condition_truth/* scalar */.d_)(0);
    const text = textOf(x);
    return (0,condition_truth/* scalar */.d_)(text === undefined ? null : text.length);
}
function typeOf(x) {
    if (x.kind !== 'scalar')
        return x.kind;
    return x.value === null ? 'null' : typeof x.value;
}
function textOf(x) {
    return x?.kind === 'scalar' && typeof x.value === 'string' ? x.value : undefined;
}
function mapText(x, budget, change) {
    const text = textOf(x);
    (0,condition_budget/* spend */.Rf)(budget, (text?.length ?? 0) >> 4);
    return text === undefined ? condition_truth/* NULL_VALUE */.M_ : { ...x, ...(0,condition_truth/* scalar */.d_)(change(text)) };
}
function testTexts(a, b, test) {
    const [x, y] = [textOf(a), textOf(b)];
    return (0,condition_truth/* valueOf */.RP)((0,condition_truth/* truthFrom */.ib)(x !== undefined && y !== undefined && test(x, y)));
}
/** The parts keep the place of the whole. */
function split(x, separator, budget) {
    const [text, by] = [textOf(x), textOf(separator)];
    if (text === undefined || by === undefined)
        return list([]);
    (0,condition_budget/* spend */.Rf)(budget, text.length);
    return list(text.split(by).map((part) => ({ ...x, ...(0,condition_truth/* scalar */.d_)(part) })));
}
function overItems(x, budget, test) {
    if (x.kind !== 'list')
        return (0,condition_truth/* truthFrom */.ib)(test(textOf(x) ?? ''));
    let result = condition_truth/* FALSE */.W8;
    for (const item of x.items) {
        (0,condition_budget/* spend */.Rf)(budget, STEPS_OF_A_RANGE);
        if (item.kind === 'unknown')
            result = condition_truth/* UNKNOWN */.HV;
        else if (test(textOf(item) ?? ''))
            return condition_truth/* TRUE */.rT;
    }
    return result;
}
function versionBefore(a, b) {
    const [x, y] = [versionOf(a), versionOf(b)];
    if (x === undefined || y === undefined)
        return condition_truth/* FALSE */.W8;
    for (let at = 0; at < Math.max(x.length, y.length); at += 1) {
        const difference = (x[at] ?? 0) - (y[at] ?? 0);
        if (difference !== 0)
            return (0,condition_truth/* truthFrom */.ib)(difference < 0);
    }
    return condition_truth/* FALSE */.W8;
}
function versionOf(x) {
    if (x?.kind !== 'scalar' || (typeof x.value !== 'string' && typeof x.value !== 'number'))
        return undefined;
    const numbers = /^v?(\d{1,9}(?:\.\d{1,9}){0,5})/.exec(String(x.value))?.[1];
    return numbers?.split('.').map(Number);
}
function entriesOf(x, budget) {
    if (x?.kind !== 'map')
        return new Map();
    (0,condition_budget/* spend */.Rf)(budget, x.entries.size);
    return x.entries;
}
function list(items) {
    return { kind: 'list', items };
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/node.js

/** A node from its value. */
function fromValue(value, place) {
    return { value, truth: (frame) => (0,condition_truth/* truthOf */.D)(value(frame)), place };
}
/** A node from its truth. */
function fromTruth(truth, place) {
    return { value: (frame) => (0,condition_truth/* valueOf */.RP)(truth(frame)), truth, place };
}

// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __nccwpck_require__(2776);
;// CONCATENATED MODULE: ./build/engine/policy/condition/pattern-syntax.js
/** A pattern that cannot be read, or that is not matched in linear time. */
class PatternError extends Error {
}
const MAXIMUM_LENGTH = 1_000;
const pattern_syntax_MAXIMUM_DEPTH = 32;
const MAXIMUM_REPEAT = 1_000;
const DIGITS = [[48, 57]];
const WORDS = [[48, 57], [65, 90], [95, 95], [97, 122]]; // prettier-ignore
const SPACES = [[9, 13], [32, 32], [160, 160], [0x2028, 0x2029], [0xfeff, 0xfeff]]; // prettier-ignore
const CLASSES = { d: DIGITS, w: WORDS, s: SPACES };
const CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11 };
/** Reads a pattern; see compilePattern for what it may hold. */
function parsePattern(text) {
    if (text.length > MAXIMUM_LENGTH)
        throw new PatternError(`a pattern has at most ${MAXIMUM_LENGTH} characters`);
    const ignoresCase = text.startsWith('(?i)');
    const reader = new Reader(ignoresCase ? text.slice(4) : text, ignoresCase);
    return reader.readWhole();
}
class Reader {
    text;
    ignoresCase;
    at = 0;
    depth = 0;
    constructor(text, ignoresCase) {
        this.text = text;
        this.ignoresCase = ignoresCase;
    }
    readWhole() {
        const node = this.readAlternatives();
        if (this.at < this.text.length)
            throw this.error(`unexpected '${this.text.charAt(this.at)}'`);
        return node;
    }
    readAlternatives() {
        this.depth += 1;
        if (this.depth > pattern_syntax_MAXIMUM_DEPTH)
            throw this.error('groups are nested too deep');
        const items = [this.readSequence()];
        while (this.take('|'))
            items.push(this.readSequence());
        this.depth -= 1;
        return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'alternatives', items };
    }
    readSequence() {
        const items = [];
        while (this.at < this.text.length && !'|)'.includes(this.text.charAt(this.at)))
            items.push(this.readRepeated());
        return { kind: 'sequence', items };
    }
    readRepeated() {
        const item = this.readAtom();
        const counts = this.readCounts();
        if (counts === undefined)
            return item;
        // Lazy or greedy makes no difference to whether there is a match.
        this.take('?');
        if (this.readCounts() !== undefined)
            throw this.error('a repetition cannot be repeated: put it in a group');
        const [minimum, maximum] = counts;
        return { kind: 'repeat', item, minimum, maximum };
    }
    readCounts() {
        if (this.take('*'))
            return [0, Infinity];
        if (this.take('+'))
            return [1, Infinity];
        if (this.take('?'))
            return [0, 1];
        const counts = /^\{(\d{1,4})(,(\d{1,4})?)?\}/.exec(this.text.slice(this.at, this.at + 12));
        if (counts === null)
            return undefined;
        const minimum = Number(counts[1]);
        const maximum = counts[2] === undefined ? minimum : counts[3] === undefined ? Infinity : Number(counts[3]);
        if (minimum > MAXIMUM_REPEAT || (maximum !== Infinity && maximum > MAXIMUM_REPEAT) || maximum < minimum) {
            throw this.error(`repetitions go from 0 to ${MAXIMUM_REPEAT}, the smaller number first`);
        }
        this.at += counts[0].length;
        return [minimum, maximum];
    }
    readAtom() {
        const character = this.text.charAt(this.at);
        this.at += 1;
        if (character === '(')
            return this.readGroup();
        if (character === '[')
            return this.readClass();
        if (character === '\\')
            return this.readEscape();
        if (character === '^')
            return { kind: 'assertion', assertion: 'start' };
        if (character === '$')
            return { kind: 'assertion', assertion: 'end' };
        if (character === '.')
            return { kind: 'set', set: (code) => code !== 10 && code !== 13 };
        if ('*+?'.includes(character))
            throw this.error(`nothing to repeat before '${character}'`);
        const code = character.charCodeAt(0);
        return this.setOf([[code, code]], false);
    }
    readGroup() {
        if (this.take('?') && !this.take(':')) {
            throw this.error('lookaround, named groups and flags inside a pattern are not supported: use (…) or (?:…)');
        }
        const node = this.readAlternatives();
        if (!this.take(')'))
            throw this.error('a group is not closed');
        return node;
    }
    readEscape() {
        const character = this.text.charAt(this.at);
        if (character === 'b' || character === 'B') {
            this.at += 1;
            return { kind: 'assertion', assertion: character === 'b' ? 'word-boundary' : 'no-word-boundary' };
        }
        const [intervals, isNegated] = this.readEscaped();
        return this.setOf(intervals, isNegated);
    }
    /** What a backslash stands for, inside of a class or not. */
    readEscaped() {
        const character = this.text.charAt(this.at);
        this.at += 1;
        if (character === '')
            throw this.error('a pattern does not end with a backslash');
        const lower = character.toLowerCase();
        const named = Object.hasOwn(CLASSES, lower) ? CLASSES[lower] : undefined;
        if (named !== undefined)
            return [named, character !== lower];
        if (/[1-9]/.test(character))
            throw this.error('back-references are not supported');
        const control = Object.hasOwn(CONTROLS, character) ? CONTROLS[character] : undefined;
        if (control === undefined && /[A-Za-z0]/.test(character))
            throw this.error(`unknown escape \\${character}`);
        const code = control ?? character.charCodeAt(0);
        return [[[code, code]], false];
    }
    readClass() {
        const isNegated = this.take('^');
        const intervals = [];
        for (let isFirst = true; isFirst || this.text.charAt(this.at) !== ']'; isFirst = false) {
            if (this.at >= this.text.length)
                throw this.error('a class is not closed');
            const from = this.readClassItem();
            const isRange = this.text.charAt(this.at) === '-' && !['', ']'].includes(this.text.charAt(this.at + 1));
            if (!isRange) {
                intervals.push(...from);
                continue;
            }
            this.at += 1;
            const [low, high] = [from[0]?.[0] ?? 0, this.readClassItem()[0]?.[1] ?? 0];
            if (from[0]?.[0] !== from[0]?.[1] || low > high)
                throw this.error('a range in a class goes from low to high');
            intervals.push([low, high]);
        }
        this.at += 1;
        return this.setOf(intervals, isNegated);
    }
    readClassItem() {
        const character = this.text.charAt(this.at);
        this.at += 1;
        if (character !== '\\')
            return [[character.charCodeAt(0), character.charCodeAt(0)]];
        const [intervals, isNegated] = this.readEscaped();
        return isNegated ? complement(intervals) : intervals;
    }
    setOf(intervals, isNegated) {
        const has = (code) => intervals.some(([from, to]) => code >= from && code <= to);
        const hasEither = this.ignoresCase ? (code) => has(code) || has(otherCase(code)) : has;
        // Most texts are ASCII: one look-up there.
        const ascii = Uint8Array.from({ length: 128 }, (_, code) => (hasEither(code) === isNegated ? 0 : 1));
        return { kind: 'set', set: (code) => (code < 128 ? ascii[code] === 1 : hasEither(code) !== isNegated) };
    }
    take(character) {
        const isThere = this.text.charAt(this.at) === character;
        if (isThere)
            this.at += 1;
        return isThere;
    }
    error(problem) {
        return new PatternError(`${problem} (at character ${this.at} of the pattern)`);
    }
}
function complement(intervals) {
    const result = [];
    let from = 0;
    for (const [low, high] of intervals) {
        if (low > from)
            result.push([from, low - 1]);
        from = high + 1;
    }
    result.push([from, 0xffff]);
    return result;
}
/** ASCII letters and what has a case of one code unit. */
function otherCase(code) {
    const text = String.fromCharCode(code);
    const lower = text.toLowerCase();
    const other = lower === text ? text.toUpperCase() : lower;
    return other.length === 1 ? other.charCodeAt(0) : code;
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/pattern.js



/** A larger program is refused: `(a{30}){40}` is one step for each of its 1,200 characters. */
const MAXIMUM_INSTRUCTIONS = 2_000;
/**
 * Compiles a regular expression that is matched in linear time: literals, `.`, classes, `\d \w \s \b`, groups,
 * alternatives, `* + ? {m,n}` (greedy or lazy alike), `^ $`, and `(?i)` in front. No back-references, no lookaround.
 * Throws a PatternError on anything else.
 */
function compilePattern(text) {
    const instructions = [];
    emit(parsePattern(text), instructions);
    instructions.push({ kind: 'match' });
    return { instructions };
}
/**
 * Whether the pattern is found anywhere in the text: Thompson's simulation, which follows all alternatives at once and never goes back
 * (https://swtch.com/~rsc/regexp/regexp1.html). Takes a step of the budget for each state at each character.
 */
function matchPattern(pattern, text, budget) {
    const { instructions } = pattern;
    // At which character a state was last entered: a set that empties itself.
    const entered = new Int32Array(instructions.length).fill(-1);
    let current = [];
    for (let at = 0; at <= text.length; at += 1) {
        // A match may start at every character.
        if (enter(0, at, current))
            return true;
        (0,condition_budget/* spend */.Rf)(budget, 1 + current.length);
        const character = text.charCodeAt(at);
        const next = [];
        for (const state of current) {
            const instruction = instructions[state];
            const isTaken = instruction?.kind === 'character' && at < text.length && instruction.set(character);
            if (isTaken && enter(state + 1, at + 1, next))
                return true;
        }
        current = next;
    }
    return false;
    /** Adds a state and those that it reaches without a character; true when the match is among them. */
    function enter(first, round, states) {
        const open = [first];
        for (let state = open.pop(); state !== undefined; state = open.pop()) {
            const instruction = instructions[state];
            if (instruction === undefined || entered[state] === round)
                continue;
            entered[state] = round;
            if (instruction.kind === 'match')
                return true;
            if (instruction.kind === 'character')
                states.push(state);
            else if (instruction.kind === 'split')
                open.push(...instruction.targets);
            else if (holds(instruction.assertion, text, round))
                open.push(state + 1);
        }
        return false;
    }
}
function emit(node, program) {
    if (program.length > MAXIMUM_INSTRUCTIONS)
        throw new PatternError('the pattern is too large');
    switch (node.kind) {
        case 'set':
            program.push({ kind: 'character', set: node.set });
            break;
        case 'assertion':
            program.push({ kind: 'assert', assertion: node.assertion });
            break;
        case 'sequence':
            for (const item of node.items)
                emit(item, program);
            break;
        case 'alternatives':
            emitAlternatives(node.items, program);
            break;
        case 'repeat':
            emitRepeat(node.item, node.minimum, node.maximum, program);
            break;
    }
}
function emitAlternatives(items, program) {
    const targets = [];
    program.push({ kind: 'split', targets });
    const ends = [];
    for (const item of items) {
        targets.push(program.length);
        emit(item, program);
        const end = [];
        ends.push(end);
        program.push({ kind: 'split', targets: end });
    }
    for (const end of ends)
        end.push(program.length);
}
function emitRepeat(item, minimum, maximum, program) {
    for (let count = 0; count < minimum; count += 1)
        emit(item, program);
    if (maximum === Infinity) {
        const start = program.length;
        const targets = [start + 1];
        program.push({ kind: 'split', targets });
        emit(item, program);
        program.push({ kind: 'split', targets: [start] });
        targets.push(program.length);
        return;
    }
    const skips = [];
    for (let count = minimum; count < maximum; count += 1) {
        const targets = [program.length + 1];
        skips.push(targets);
        program.push({ kind: 'split', targets });
        emit(item, program);
    }
    for (const targets of skips)
        targets.push(program.length);
}
function holds(assertion, text, at) {
    if (assertion === 'start')
        return at === 0;
    if (assertion === 'end')
        return at === text.length;
    const isBoundary = isWord(text.charCodeAt(at - 1)) !== isWord(text.charCodeAt(at));
    return isBoundary === (assertion === 'word-boundary');
}
function isWord(code) {
    return ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122));
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/place.js
/** The deeper of two places; of equally deep ones the later, as conditions state their premises first. */
function moreSpecific(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return b.depth >= a.depth ? b : a;
}
/**
 * The place of a value that was found below `parent`. It stays inside the block of the resource, or of a satellite: of a value that was
 * written elsewhere, and of all that is in it, it is the place where the block takes the value in.
 */
function placeBelow(parent, value) {
    const depth = (parent?.depth ?? 0) + 1;
    if (value.via !== undefined)
        return { span: value.via, depth, isTakenIn: true };
    if (value.origin === undefined)
        return parent;
    return parent?.isTakenIn === true ? { ...parent, depth } : { span: value.origin, depth, isTakenIn: false };
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/matches.js






/** Longer texts are not searched, and come out as unknown. */
const LONGEST_TEXT = 65_536;
/**
 * `matches(text, "pattern")`: whether the pattern is found anywhere in the text. The pattern is written in the condition or
 * is a parameter, never a value of the scanned code.
 */
function compileMatches(call, nodes, context) {
    const [text, pattern] = nodes;
    const written = call.arguments[1];
    if (text === undefined || pattern === undefined || written === undefined || nodes.length !== 2) {
        throw new condition_error/* ConditionError */.i('write matches(text, "pattern")', context.text, call.start);
    }
    const patternOf = isParameter(written) ? parameterPattern(pattern) : literalPattern(written, context);
    return fromTruth((frame) => matchValue(text.value(frame), patternOf, frame), (frame) => moreSpecific(text.place(frame, condition_truth/* TRUE */.rT), pattern.place(frame, condition_truth/* TRUE */.rT)));
}
function matchValue(value, patternOf, frame) {
    if (value.kind === 'unknown')
        return condition_truth/* UNKNOWN */.HV;
    if (value.kind !== 'scalar' || value.value === null)
        return condition_truth/* FALSE */.W8;
    const text = String(value.value);
    if (text.length > LONGEST_TEXT)
        return condition_truth/* UNKNOWN */.HV;
    return (0,condition_truth/* truthFrom */.ib)(matchPattern(patternOf(frame), text, frame));
}
function literalPattern(written, context) {
    if (written.kind !== 'literal' || typeof written.value !== 'string') {
        throw new condition_error/* ConditionError */.i('a pattern is a text in quotes, or a parameter', context.text, written.start);
    }
    try {
        const pattern = compilePattern(written.value);
        return () => pattern;
    }
    catch (error) {
        if (error instanceof PatternError)
            throw new condition_error/* ConditionError */.i(error.message, context.text, written.start);
        throw error;
    }
}
function parameterPattern(node) {
    let last;
    return (frame) => {
        const value = node.value(frame);
        const text = value.kind === 'scalar' ? String(value.value) : '';
        if (last?.text !== text)
            last = { text, pattern: readParameter(text) };
        return last.pattern;
    };
}
function readParameter(text) {
    try {
        return compilePattern(text);
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        throw new errors/* ConfigError */.xL('policy-invalid', `the parameter '${text}' is not a pattern: ${error.message}`, {
            cause: error,
        });
    }
}
function isParameter(expression) {
    return (expression.kind === 'member' && expression.object.kind === 'name' && expression.object.name === 'params');
}

// EXTERNAL MODULE: ./build/engine/policy/condition/syntax.js
var syntax = __nccwpck_require__(8849);
;// CONCATENATED MODULE: ./build/engine/policy/condition/call.js








/** Compiles a function's call. An unknown argument makes the result unknown, unless the function says otherwise. */
function compileCall(call, context, compile) {
    const described = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
    if (described === undefined && call.name !== 'matches') {
        const names = [...Object.keys(FUNCTIONS), 'matches', 'param', ...syntax/* QUANTIFIERS */.c];
        throw new condition_error/* ConditionError */.i(`unknown function '${call.name}'.${(0,suggestion/* suggest */.Z)(call.name, names)}`, context.text, call.start);
    }
    const nodes = call.arguments.map((argument) => compile(argument, context));
    if (described === undefined)
        return compileMatches(call, nodes, context);
    checkCount(call, described, context);
    const value = (frame) => {
        const values = nodes.map((node) => node.value(frame));
        if (described.seesUnknown !== true) {
            const unknown = values.find((candidate) => candidate.kind === 'unknown');
            if (unknown !== undefined)
                return condition_truth/* UNKNOWN_VALUE */.PC;
        }
        return described.apply(values, frame);
    };
    return fromValue(value, (frame) => {
        let best;
        for (const node of nodes)
            best = moreSpecific(best, node.place(frame, condition_truth/* TRUE */.rT));
        return best;
    });
}
function checkCount(call, { signature, count }, context) {
    if (call.arguments.length === count)
        return;
    const given = call.arguments.length === 1 ? '1 argument' : `${call.arguments.length} arguments`;
    throw new condition_error/* ConditionError */.i(`${call.name} got ${given}: ${signature}`, context.text, call.start);
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/quantify.js





const RESERVED = ['resource', 'params', 'meta', 'match'];
/**
 * `any`, `all`, `none`, `count`: over the items of a list or the values of a map. A single value counts as a list of it,
 * null as an empty list. One element that decides is enough; else an unknown one makes the whole unknown.
 */
function compileQuantified(expression, context, compile) {
    const { binding, quantifier } = expression;
    if (RESERVED.includes(binding) || context.bindings.has(binding)) {
        throw new condition_error/* ConditionError */.i(`the name '${binding}' is taken: choose another`, context.text, expression.start);
    }
    const list = compile(expression.list, context);
    const slot = context.nextSlot();
    const bindings = new Map([...context.bindings, [binding, slot]]);
    const condition = compile(expression.condition, { ...context, bindings });
    // An element costs as much as its condition is long.
    const cost = 1 + ((expression.condition.end - expression.condition.start) >> 3);
    const loop = { binding, slot, list, condition, cost };
    if (quantifier === 'count')
        return countNode(loop);
    // `any` and `none` look for an element that meets the condition, `all` for one that does not.
    const wanted = quantifier === 'all' ? condition_truth/* FALSE */.W8 : condition_truth/* TRUE */.rT;
    const isFound = quantifier === 'any' ? condition_truth/* TRUE */.rT : condition_truth/* FALSE */.W8;
    const adjust = quantifier === 'any' ? (truth) => truth : condition_truth/* negate */.ze;
    return fromTruth((frame) => adjust(search(loop, frame, wanted)), (frame, outcome) => (outcome === isFound ? placeOfFound(loop, frame, wanted) : list.place(frame, condition_truth/* TRUE */.rT)));
}
function search({ list, slot, condition, cost }, frame, wanted) {
    const elements = elementsOf(list.value(frame));
    if (elements === undefined)
        return condition_truth/* UNKNOWN */.HV;
    let found = condition_truth/* FALSE */.W8;
    for (const element of elements) {
        (0,condition_budget/* spend */.Rf)(frame, cost);
        frame.elements[slot] = element;
        const truth = condition.truth(frame);
        if (truth === wanted)
            return condition_truth/* TRUE */.rT;
        if (truth === condition_truth/* UNKNOWN */.HV)
            found = condition_truth/* UNKNOWN */.HV;
    }
    return found;
}
function placeOfFound(loop, frame, wanted) {
    const parent = loop.list.place(frame, condition_truth/* TRUE */.rT);
    // Leaves the element that decided in its slot.
    if (search(loop, frame, wanted) !== condition_truth/* TRUE */.rT)
        return parent;
    const element = frame.elements[loop.slot];
    if (element === undefined)
        return parent;
    const place = placeBelow(parent, element);
    frame.elementPlaces[loop.slot] = place;
    if (!frame.matches.has(loop.binding))
        frame.matches.set(loop.binding, element);
    return moreSpecific(place, loop.condition.place(frame, wanted));
}
function countNode({ list, slot, condition, cost }) {
    const value = (frame) => {
        const elements = elementsOf(list.value(frame));
        if (elements === undefined)
            return condition_truth/* UNKNOWN_VALUE */.PC;
        let count = 0;
        for (const element of elements) {
            (0,condition_budget/* spend */.Rf)(frame, cost);
            frame.elements[slot] = element;
            const truth = condition.truth(frame);
            if (truth === condition_truth/* UNKNOWN */.HV)
                return condition_truth/* UNKNOWN_VALUE */.PC;
            count += truth;
        }
        return (0,condition_truth/* scalar */.d_)(count);
    };
    return fromValue(value, (frame) => list.place(frame, condition_truth/* TRUE */.rT));
}
function elementsOf(value) {
    if (value.kind === 'unknown')
        return undefined;
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'map')
        return value.entries.values();
    return value.value === null ? [] : [value];
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/compile.js









const ROOTS = ['resource', 'params', 'meta'];
/** Compiles a tree to closures. Throws a ConditionError on names and functions that do not exist. */
function compileExpression(expression, context) {
    switch (expression.kind) {
        case 'literal':
            return constant((0,condition_truth/* scalar */.d_)(expression.value));
        case 'list':
            return compileList(expression, context);
        case 'name':
            return compileName(expression, context);
        case 'member':
            return compileMember(expression, context);
        case 'index':
            return compileIndex(expression, context);
        case 'not':
            return compileNot(compileExpression(expression.operand, context));
        case 'logical':
            return compileLogical(expression, context);
        case 'comparison':
            return compileComparison(expression, context);
        case 'quantified':
            return compileQuantified(expression, context, compileExpression);
        case 'call':
            return compileCall(expression, context, compileExpression);
        default:
            return (0,assert_never/* assertNever */.x)(expression);
    }
}
function constant(value) {
    return fromValue(() => value, () => undefined);
}
function compileList(expression, context) {
    const literals = expression.items.flatMap((item) => (item.kind === 'literal' ? [(0,condition_truth/* scalar */.d_)(item.value)] : []));
    if (literals.length === expression.items.length)
        return constant({ kind: 'list', items: literals });
    const items = expression.items.map((item) => compileExpression(item, context));
    return fromValue((frame) => ({ kind: 'list', items: items.map((item) => item.value(frame)) }), (frame) => mostSpecific(items, frame, condition_truth/* TRUE */.rT));
}
function compileName(expression, context) {
    const slot = context.bindings.get(expression.name);
    if (slot !== undefined) {
        return fromValue((frame) => frame.elements[slot] ?? condition_truth/* NULL_VALUE */.M_, (frame) => frame.elementPlaces[slot]);
    }
    const root = ROOTS.find((candidate) => candidate === expression.name);
    if (root === undefined) {
        const meant = (0,suggestion/* suggest */.Z)(expression.name, [...context.bindings.keys(), ...ROOTS]);
        const hint = meant === '' ? ` Attributes start with 'resource.': resource.${expression.name}.` : meant;
        throw new condition_error/* ConditionError */.i(`unknown name '${expression.name}'.${hint}`, context.text, expression.start);
    }
    return fromValue((frame) => frame.roots[root], (frame) => root !== 'resource' || frame.origin === undefined
        ? undefined
        : { span: frame.origin, depth: 0, isTakenIn: false });
}
/**
 * A member that is missing is null, and so is a member of null, of a text, of a list. Only a map's own entries count.
 * In messages `match.x` is a name of its own.
 */
function compileMember(expression, context) {
    const match = expression.object.kind === 'name' ? `${expression.object.name}.${expression.name}` : '';
    if (context.bindings.has(match))
        return compileName({ ...expression, kind: 'name', name: match }, context);
    const object = compileExpression(expression.object, context);
    const { name } = expression;
    const value = (frame) => {
        const parent = object.value(frame);
        if (parent.kind === 'map')
            return parent.entries.get(name) ?? condition_truth/* NULL_VALUE */.M_;
        return parent.kind === 'unknown' ? parent : condition_truth/* NULL_VALUE */.M_;
    };
    return fromValue(value, (frame) => placeBelow(object.place(frame, condition_truth/* TRUE */.rT), value(frame)));
}
function compileIndex(expression, context) {
    const object = compileExpression(expression.object, context);
    const index = compileExpression(expression.index, context);
    const value = (frame) => {
        const parent = object.value(frame);
        const key = index.value(frame);
        if (parent.kind === 'unknown')
            return parent;
        if (key.kind === 'unknown' && parent.kind !== 'scalar')
            return key;
        if (key.kind !== 'scalar' || key.value === null)
            return condition_truth/* NULL_VALUE */.M_;
        if (parent.kind === 'map')
            return parent.entries.get(String(key.value)) ?? condition_truth/* NULL_VALUE */.M_;
        return parent.kind === 'list' ? (parent.items[numberFrom(key) ?? -1] ?? condition_truth/* NULL_VALUE */.M_) : condition_truth/* NULL_VALUE */.M_;
    };
    return fromValue(value, (frame) => placeBelow(object.place(frame, condition_truth/* TRUE */.rT), value(frame)));
}
function compileNot(operand) {
    return fromTruth((frame) => (0,condition_truth/* negate */.ze)(operand.truth(frame)), (frame, outcome) => operand.place(frame, (0,condition_truth/* negate */.ze)(outcome)));
}
/** Stops at the first operand that decides: false for `and`, true for `or`. */
function compileLogical(expression, context) {
    const operands = expression.operands.map((operand) => compileExpression(operand, context));
    const decisive = expression.operator === 'and' ? condition_truth/* FALSE */.W8 : condition_truth/* TRUE */.rT;
    const truth = (frame) => {
        let result = (0,condition_truth/* negate */.ze)(decisive);
        for (const operand of operands) {
            const side = operand.truth(frame);
            if (side === decisive)
                return decisive;
            if (side === condition_truth/* UNKNOWN */.HV)
                result = condition_truth/* UNKNOWN */.HV;
        }
        return result;
    };
    return fromTruth(truth, (frame, outcome) => outcome === decisive
        ? operands.find((operand) => operand.truth(frame) === decisive)?.place(frame, decisive)
        : mostSpecific(operands, frame, outcome));
}
function compileComparison(expression, context) {
    const left = compileExpression(expression.left, context);
    const right = compileExpression(expression.right, context);
    const compare = comparisonOf(expression.operator);
    return fromTruth((frame) => compare(left.value(frame), right.value(frame), frame), (frame) => moreSpecific(left.place(frame, condition_truth/* TRUE */.rT), right.place(frame, condition_truth/* TRUE */.rT)));
}
function comparisonOf(operator) {
    switch (operator) {
        case '==':
            return equals;
        case '!=':
            return (a, b, frame) => (0,condition_truth/* negate */.ze)(equals(a, b, frame));
        case 'in':
            return isIn;
        case 'not in':
            return (a, b, frame) => (0,condition_truth/* negate */.ze)(isIn(a, b, frame));
        case '<':
            return ordered((sign) => sign < 0);
        case '<=':
            return ordered((sign) => sign <= 0);
        case '>':
            return ordered((sign) => sign > 0);
        case '>=':
            return ordered((sign) => sign >= 0);
        default:
            return (0,assert_never/* assertNever */.x)(operator);
    }
}
function ordered(holds) {
    return (a, b) => {
        if (a.kind === 'unknown' || b.kind === 'unknown') {
            // Whatever the unknown side turns out to be, there is no order beside null, a list or a map.
            const known = a.kind === 'unknown' ? b : a;
            return known.kind === 'unknown' || (known.kind === 'scalar' && known.value !== null) ? condition_truth/* UNKNOWN */.HV : condition_truth/* FALSE */.W8;
        }
        const sign = order(a, b);
        return sign !== undefined && holds(sign) ? condition_truth/* TRUE */.rT : condition_truth/* FALSE */.W8;
    };
}
function mostSpecific(nodes, frame, outcome) {
    let best;
    for (const node of nodes)
        best = moreSpecific(best, node.place(frame, outcome));
    return best;
}


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ConditionError)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);

/** A condition, or an expression in a message, that cannot be read. */
class ConditionError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL {
    problem;
    text;
    offset;
    constructor(
    /** What is wrong, without the place. */
    problem, text, 
    /** Where in `text`, in UTF-16 code units from its start. */
    offset) {
        super('policy-invalid', `${problem} (${describePlace(text, offset)})`);
        this.problem = problem;
        this.text = text;
        this.offset = offset;
    }
}
function describePlace(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return text.trimEnd().includes('\n') ? `line ${line}, column ${column}` : `column ${column}`;
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ createFrame),
/* harmony export */   vs: () => (/* binding */ compileCondition),
/* harmony export */   xV: () => (/* binding */ withinBudget)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6723);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2976);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2771);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6424);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(661);





const EMPTY = { kind: 'map', entries: new Map() };
const IS_FALSE = { truth: 'false' };
const IS_UNKNOWN = { truth: 'unknown' };
/**
 * Compiles the text of a condition. Evaluation is three-valued (Kleene), never throws on what a resource holds, and is bounded: what takes
 * too many steps is unknown. Throws a ConditionError (a ConfigError, `policy-invalid`) with the offset of what is wrong.
 */
function compileCondition(text) {
    const expression = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(text);
    const slots = [];
    const nextSlot = () => slots.push('') - 1;
    const node = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(expression, { text, bindings: new Map(), nextSlot });
    const evaluate = (scope) => {
        const frame = createFrame(scope);
        const truth = withinBudget(() => node.truth(frame), _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV);
        if (truth === _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .FALSE */ .W8)
            return IS_FALSE;
        if (truth === _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV)
            return IS_UNKNOWN;
        frame.steps = _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .EVALUATION_STEPS */ .ru;
        const place = withinBudget(() => node.place(frame, _truth_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUE */ .rT), undefined);
        const { matches } = frame;
        return place === undefined ? { truth: 'true', matches } : { truth: 'true', matches, witness: place.span };
    };
    return { text, evaluate, bindings: bindingsOf(expression), ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .collectReads */ .e)(expression) };
}
function createFrame(scope) {
    return {
        steps: _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .EVALUATION_STEPS */ .ru,
        roots: { resource: scope.resource, params: scope.parameters ?? EMPTY, meta: scope.meta ?? EMPTY },
        origin: scope.origin,
        elements: [],
        elementPlaces: [],
        matches: new Map(),
    };
}
/** What `evaluate` gives, or `otherwise` when it takes too long. */
function withinBudget(evaluate, otherwise) {
    try {
        return evaluate();
    }
    catch (error) {
        if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .BudgetExceeded */ .L$)
            return otherwise;
        throw error;
    }
}
function bindingsOf(expression) {
    switch (expression.kind) {
        case 'quantified':
            return [...bindingsOf(expression.list), expression.binding, ...bindingsOf(expression.condition)];
        case 'list':
            return expression.items.flatMap(bindingsOf);
        case 'logical':
            return expression.operands.flatMap(bindingsOf);
        case 'call':
            return expression.arguments.flatMap(bindingsOf);
        case 'comparison':
            return [...bindingsOf(expression.left), ...bindingsOf(expression.right)];
        case 'not':
            return bindingsOf(expression.operand);
        case 'member':
            return bindingsOf(expression.object);
        case 'index':
            return [...bindingsOf(expression.object), ...bindingsOf(expression.index)];
        default:
            return [];
    }
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compileMessage)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2976);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7621);
/* harmony import */ var _condition_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5386);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2771);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6424);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(661);






/** Longer values are cut in messages. */
const LONGEST_VALUE = 100;
/** Of a list or a map, shown one by one. */
const MOST_ITEMS = 10;
/**
 * Compiles a message. Between `{{` and `}}` stands an expression of the condition language. `match` is the element that the first
 * quantifier of the condition decided on, `match.x` the one that it bound to `x`, else the member `x` of that first element.
 * Throws a ConditionError whose offset is one in the message.
 */
function compileMessage(text, condition) {
    const names = [...new Set(condition.bindings)];
    const slots = new Map(names.map((name, index) => [`match.${name}`, index + 1]));
    if (names.length > 0)
        slots.set('match', 0);
    const parts = splitMessage(text).map((part) => typeof part === 'string' ? part : compilePart(part, text, slots));
    const reads = parts.filter((part) => typeof part !== 'string');
    return {
        paths: reads.flatMap((part) => part.paths),
        parameters: reads.flatMap((part) => part.parameters),
        render: (scope, outcome) => {
            const frame = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .createFrame */ .CL)(scope);
            const [first] = outcome.matches?.values() ?? [];
            if (first !== undefined)
                frame.elements[0] = first;
            for (const [index, name] of names.entries()) {
                const element = outcome.matches?.get(name);
                if (element !== undefined)
                    frame.elements[index + 1] = element;
            }
            const show = ({ node }) => showValue((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .withinBudget */ .xV)(() => node.value(frame), _truth_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_VALUE */ .PC));
            return parts.map((part) => (typeof part === 'string' ? part : show(part))).join('');
        },
    };
}
/** A value in a message: short, on one line; `(unknown)` before apply, `(not set)` where there is none. */
function showValue(value) {
    const text = describe(value).replace(/\s+/g, ' ').trim();
    return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}
function describe(value, depth = 0) {
    if (value.kind === 'unknown')
        return '(unknown)';
    if (value.kind === 'scalar')
        return value.value === null ? '(not set)' : String(value.value).slice(0, 1000);
    const items = value.kind === 'list'
        ? value.items.slice(0, MOST_ITEMS + 1).map((item) => describeBelow(item, depth))
        : [...value.entries]
            .slice(0, MOST_ITEMS + 1)
            .map(([key, item]) => `${key}: ${describeBelow(item, depth)}`);
    const shown = items.length > MOST_ITEMS ? [...items.slice(0, MOST_ITEMS), '…'] : items;
    return value.kind === 'list' ? (shown.length === 0 ? '(none)' : shown.join(', ')) : `{${shown.join(', ')}}`;
}
function describeBelow(value, depth) {
    if (depth >= 2)
        return '…';
    return value.kind === 'list' ? `[${describe(value, depth + 1)}]` : describe(value, depth + 1);
}
function splitMessage(text) {
    const parts = [];
    let at = 0;
    for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', at)) {
        const close = text.indexOf('}}', open);
        if (close === -1)
            throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i("'{{' has no closing '}}'", text, open);
        parts.push(text.slice(at, open), { expression: text.slice(open + 2, close), offset: open + 2 });
        at = close + 2;
    }
    parts.push(text.slice(at));
    return parts;
}
/** Blanks before the expression keep its offsets those of the message. */
function compilePart(part, text, slots) {
    const padded = ' '.repeat(part.offset) + part.expression;
    let slot = slots.size;
    try {
        const expression = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExpression */ .Y)(padded);
        const node = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(expression, { text, bindings: slots, nextSlot: () => slot++ });
        return { node, ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .collectReads */ .e)(expression) };
    }
    catch (error) {
        if (!(error instanceof _condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i))
            throw error;
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i(`in the message: ${error.problem}`, text, error.offset);
    }
}


/***/ }),

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseExpression)
});

// EXTERNAL MODULE: ./build/engine/policy/suggestion.js
var suggestion = __nccwpck_require__(7128);
// EXTERNAL MODULE: ./build/engine/policy/condition/condition-error.js
var condition_error = __nccwpck_require__(5386);
// EXTERNAL MODULE: ./build/engine/policy/condition/syntax.js
var syntax = __nccwpck_require__(8849);
;// CONCATENATED MODULE: ./build/engine/policy/condition/tokens.js

const SPACE = /[ \t\r\n]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?/y;
const SYMBOL = /==|!=|<=|>=|[<>()[\],.]/y;
/** What people write who know another language, and what it is called here. */
const FOREIGN = {
    '&&': "'and'",
    '||': "'or'",
    '=': "'=='",
    '!': "'not'",
    '&': "'and'",
    '|': "'or'",
};
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    '"': '"',
    "'": "'",
};
/** The words of a condition, the last one of kind `end`. Throws a ConditionError at the first character that fits nowhere. */
function tokenize(text) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const space = match(SPACE, text, at);
        if (space !== undefined) {
            at += space.length;
            continue;
        }
        const token = readToken(text, at);
        tokens.push(token);
        at = token.end;
    }
    tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
    return tokens;
}
function readToken(text, start) {
    const word = match(WORD, text, start);
    if (word !== undefined)
        return { kind: 'word', text: word, start, end: start + word.length };
    const number = match(NUMBER, text, start);
    if (number !== undefined) {
        return { kind: 'number', text: number, value: Number(number), start, end: start + number.length };
    }
    const first = text.charAt(start);
    if (first === '"' || first === "'")
        return readString(text, start, first);
    const symbol = match(SYMBOL, text, start);
    if (symbol !== undefined)
        return { kind: 'symbol', text: symbol, start, end: start + symbol.length };
    const pair = text.slice(start, start + 2);
    const foreign = Object.hasOwn(FOREIGN, pair) ? pair : first;
    const instead = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : undefined;
    throw new condition_error/* ConditionError */.i(instead === undefined
        ? `unexpected character ${JSON.stringify(first)}`
        : `'${foreign}' is not an operator: write ${instead}`, text, start);
}
/** A backslash before a character that needs none stays: patterns are written as they are (`"^\d+$"`). */
function readString(text, start, quote) {
    let value = '';
    let at = start + 1;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === quote) {
            return { kind: 'string', text: text.slice(start, at + 1), value, start, end: at + 1 };
        }
        if (character === '\\' && at + 1 < text.length) {
            const escaped = text.charAt(at + 1);
            value += ESCAPES[escaped] ?? `\\${escaped}`;
            at += 2;
        }
        else {
            value += character;
            at += 1;
        }
    }
    throw new condition_error/* ConditionError */.i(`this string has no closing ${quote}`, text, start);
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/engine/policy/condition/parse.js




/** In characters. */
const MAXIMUM_LENGTH = 10_000;
/** Of nested parentheses, lists, calls, `not`, and of members in a row. */
const MAXIMUM_DEPTH = 64;
const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', 'in'];
const KEYWORDS = ['and', 'or', 'not', 'in', 'null', 'true', 'false'];
/**
 * Reads a condition by precedence climbing: `or` binds weakest, then `and`, `not`, the comparisons (which do not
 * chain), and members. Throws a ConditionError that says what was expected where.
 */
function parseExpression(text) {
    if (text.length > MAXIMUM_LENGTH) {
        throw new condition_error/* ConditionError */.i(`a condition has at most ${MAXIMUM_LENGTH} characters`, text, MAXIMUM_LENGTH);
    }
    const parser = new Parser(text);
    const expression = parser.readExpression();
    parser.expectEnd();
    return expression;
}
/** Holds how far the reading has come. */
class Parser {
    text;
    tokens;
    at = 0;
    depth = 0;
    constructor(text) {
        this.text = text;
        this.tokens = tokenize(text);
    }
    readExpression() {
        return this.nested(() => this.readLogical('or', () => this.readLogical('and', () => this.readNot())));
    }
    expectEnd() {
        const token = this.peek();
        if (token.kind === 'end')
            return;
        if (token.kind === 'word') {
            const keyword = (0,suggestion/* nearest */.p)(token.text, ['and', 'or', 'in']);
            this.fail(keyword === undefined
                ? `unexpected '${token.text}', expected 'and', 'or' or the end`
                : `unexpected '${token.text}', did you mean '${keyword}'?`, token);
        }
        if (COMPARISONS.some((operator) => operator === token.text)) {
            this.fail(`comparisons do not chain: join them with 'and'`, token);
        }
        this.fail(`unexpected ${token.text}, expected 'and', 'or' or the end`, token);
    }
    readLogical(operator, readOperand) {
        const first = readOperand();
        const operands = [first];
        while (this.takeWord(operator))
            operands.push(readOperand());
        const last = operands[operands.length - 1] ?? first;
        return operands.length === 1
            ? first
            : { kind: 'logical', operator, operands, start: first.start, end: last.end };
    }
    readNot() {
        const token = this.peek();
        if (!this.takeWord('not'))
            return this.readComparison();
        const operand = this.nested(() => this.readNot());
        return { kind: 'not', operand, start: token.start, end: operand.end };
    }
    readComparison() {
        const left = this.readPostfix();
        const operator = this.takeComparison();
        if (operator === undefined)
            return left;
        const right = this.readPostfix();
        return { kind: 'comparison', operator, left, right, start: left.start, end: right.end };
    }
    takeComparison() {
        const token = this.peek();
        if (token.kind === 'string')
            return undefined;
        if (token.text === 'not' && this.tokens[this.at + 1]?.text === 'in') {
            this.at += 2;
            return 'not in';
        }
        const operator = COMPARISONS.find((candidate) => candidate === token.text);
        if (operator !== undefined)
            this.at += 1;
        return operator;
    }
    readPostfix() {
        let object = this.readPrimary();
        for (let length = 0;; length += 1) {
            if (length > MAXIMUM_DEPTH)
                this.fail(`more than ${MAXIMUM_DEPTH} members in a row`, this.peek());
            if (this.takeSymbol('.')) {
                const name = this.next();
                if (name.kind !== 'word')
                    this.fail(`expected an attribute's name after '.'`, name);
                object = { kind: 'member', object, name: name.text, start: object.start, end: name.end };
            }
            else if (this.takeSymbol('[')) {
                const index = this.readExpression();
                const end = this.expectSymbol(']').end;
                object =
                    index.kind === 'literal' && typeof index.value === 'string'
                        ? { kind: 'member', object, name: index.value, start: object.start, end }
                        : { kind: 'index', object, index, start: object.start, end };
            }
            else {
                return object;
            }
        }
    }
    readPrimary() {
        const token = this.next();
        const { start, end } = token;
        if (token.kind === 'string' || token.kind === 'number')
            return { kind: 'literal', value: token.value, start, end };
        if (token.kind === 'word')
            return this.readWord(token);
        if (token.text === '(') {
            const inner = this.readExpression();
            this.expectSymbol(')');
            return inner;
        }
        if (token.text === '[') {
            const [items, last] = this.readItems(']');
            return { kind: 'list', items, start, end: last.end };
        }
        return this.fail(token.kind === 'end' ? 'unexpected end, expected a value' : `unexpected ${token.text}`, token);
    }
    readWord(token) {
        const { text, start, end } = token;
        if (text === 'null')
            return { kind: 'literal', value: null, start, end };
        if (text === 'true' || text === 'false')
            return { kind: 'literal', value: text === 'true', start, end };
        if (KEYWORDS.includes(text))
            return this.fail(`unexpected '${text}', expected a value`, token);
        if (!this.takeSymbol('('))
            return { kind: 'name', name: text, start, end };
        const quantifier = syntax/* QUANTIFIERS */.c.find((candidate) => candidate === text);
        if (quantifier !== undefined)
            return this.readQuantified(quantifier, token);
        const [items, last] = this.readItems(')');
        if (text === 'param')
            return this.asParameter(items, token, last.end);
        return { kind: 'call', name: text, arguments: items, start, end: last.end };
    }
    /** `count(list)` is a call; `count(list, x, condition)` counts the elements that meet it. */
    readQuantified(quantifier, token) {
        const list = this.readExpression();
        if (quantifier === 'count' && this.peek().text === ')') {
            return { kind: 'call', name: 'length', arguments: [list], start: token.start, end: this.next().end };
        }
        this.expectComma(quantifier);
        const binding = this.next();
        if (binding.kind !== 'word' || KEYWORDS.includes(binding.text)) {
            this.fail(`expected a name for the element: ${quantifier}(list, x, condition on x)`, binding);
        }
        this.expectComma(quantifier);
        const condition = this.readExpression();
        const end = this.expectSymbol(')').end;
        return {
            kind: 'quantified',
            quantifier,
            list,
            binding: binding.text,
            condition,
            start: token.start,
            end,
        };
    }
    /** `param("name")` is `params.name`. */
    asParameter(items, token, end) {
        const [name] = items;
        if (items.length !== 1 || name?.kind !== 'literal' || typeof name.value !== 'string') {
            return this.fail(`param takes one name in quotes: param("name")`, token);
        }
        const { start } = token;
        const object = { kind: 'name', name: 'params', start, end: token.end };
        return { kind: 'member', object, name: name.value, start, end };
    }
    readItems(closing) {
        const items = [];
        while (!this.isSymbol(closing)) {
            items.push(this.readExpression());
            if (!this.takeSymbol(','))
                break;
        }
        return [items, this.expectSymbol(closing)];
    }
    expectComma(quantifier) {
        if (this.takeSymbol(','))
            return;
        this.fail(`expected ',': ${quantifier}(list, x, condition on x)`, this.peek());
    }
    expectSymbol(symbol) {
        const token = this.next();
        if (token.kind === 'symbol' && token.text === symbol)
            return token;
        return this.fail(`expected '${symbol}'${token.kind === 'end' ? '' : ` instead of ${token.text}`}`, token);
    }
    takeSymbol(symbol) {
        const isThere = this.isSymbol(symbol);
        if (isThere)
            this.at += 1;
        return isThere;
    }
    isSymbol(symbol) {
        const token = this.peek();
        return token.kind === 'symbol' && token.text === symbol;
    }
    takeWord(word) {
        const token = this.peek();
        const isThere = token.kind === 'word' && token.text === word;
        if (isThere)
            this.at += 1;
        return isThere;
    }
    nested(read) {
        this.depth += 1;
        if (this.depth > MAXIMUM_DEPTH)
            this.fail(`nested more than ${MAXIMUM_DEPTH} deep`, this.peek());
        const expression = read();
        this.depth -= 1;
        return expression;
    }
    next() {
        const token = this.peek();
        if (token.kind !== 'end')
            this.at += 1;
        return token;
    }
    peek() {
        const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
        if (token === undefined)
            throw new RangeError('a condition has at least its end');
        return token;
    }
    fail(problem, token) {
        throw new condition_error/* ConditionError */.i(problem, this.text, token.start);
    }
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ELEMENT),
/* harmony export */   e: () => (/* binding */ collectReads)
/* harmony export */ });
/* harmony import */ var _contract_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(246);

const ELEMENT = '[]';
/** Which attributes and parameters an expression reads, in the order in which they are written. */
function collectReads(expression) {
    const reads = { paths: new Array(), parameters: new Array() };
    visit(expression, new Map(), reads);
    return reads;
}
function visit(expression, bound, found) {
    switch (expression.kind) {
        case 'literal':
            return;
        case 'name':
        case 'member':
        case 'index':
            visitChain(expression, bound, found);
            return;
        case 'list':
            for (const item of expression.items)
                visit(item, bound, found);
            return;
        case 'not':
            visit(expression.operand, bound, found);
            return;
        case 'logical':
            for (const operand of expression.operands)
                visit(operand, bound, found);
            return;
        case 'comparison':
            visit(expression.left, bound, found);
            visit(expression.right, bound, found);
            return;
        case 'call':
            for (const argument of expression.arguments)
                visit(argument, bound, found);
            return;
        case 'quantified': {
            visit(expression.list, bound, found);
            const list = elementsIn(expression.list, bound);
            const inner = new Map(bound).set(expression.binding, list === undefined ? undefined : [...list, ELEMENT]);
            visit(expression.condition, inner, found);
            return;
        }
        default:
            (0,_contract_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(expression);
    }
}
function visitChain(chain, bound, found) {
    const { start, end } = chain;
    const segments = segmentsOf(chain, bound);
    if (segments !== undefined && segments.length > 0) {
        found.paths.push({ segments, path: formatPath(segments), start, end });
    }
    let part = chain;
    while (part.kind === 'member' || part.kind === 'index') {
        if (part.kind === 'index')
            visit(part.index, bound, found);
        else if (part.object.kind === 'name' && part.object.name === 'params') {
            found.parameters.push({ name: part.name, start: part.start, end: part.end });
        }
        part = part.object;
    }
    if (part.kind !== 'name')
        visit(part, bound, found);
}
/** The path of a list that a quantifier goes through: also behind the functions that keep the elements. */
function elementsIn(list, bound) {
    if (list.kind === 'call' && (list.name === 'values' || list.name === 'default')) {
        const [first] = list.arguments;
        return first === undefined ? undefined : elementsIn(first, bound);
    }
    return segmentsOf(list, bound);
}
/** Undefined for what is not below the resource. */
function segmentsOf(expression, bound) {
    if (expression.kind === 'name') {
        return bound.has(expression.name)
            ? bound.get(expression.name)
            : expression.name === 'resource'
                ? []
                : undefined;
    }
    if (expression.kind !== 'member' && expression.kind !== 'index')
        return undefined;
    const parent = segmentsOf(expression.object, bound);
    return parent && [...parent, expression.kind === 'member' ? expression.name : ELEMENT];
}
function formatPath(segments) {
    return segments.reduce((path, segment) => (segment === ELEMENT ? path + ELEMENT : path === '' ? segment : `${path}.${segment}`), '');
}


/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ QUANTIFIERS)
/* harmony export */ });
const QUANTIFIERS = ['any', 'all', 'none', 'count'];


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   M_: () => (/* binding */ NULL_VALUE),
/* harmony export */   PC: () => (/* binding */ UNKNOWN_VALUE),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   W8: () => (/* binding */ FALSE),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   ib: () => (/* binding */ truthFrom),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   rT: () => (/* binding */ TRUE),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
const FALSE = 0;
const TRUE = 1;
const UNKNOWN = 2;
const NULL_VALUE = { kind: 'scalar', value: null };
const TRUE_VALUE = { kind: 'scalar', value: true };
const FALSE_VALUE = { kind: 'scalar', value: false };
const UNKNOWN_VALUE = { kind: 'unknown' };
function negate(truth) {
    return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE;
}
function truthFrom(isTrue) {
    return isTrue ? TRUE : FALSE;
}
/** A value in the place of a condition: true is true, and so is "true"; every other known value is false. */
function truthOf(value) {
    if (value.kind === 'unknown')
        return UNKNOWN;
    return truthFrom(value.kind === 'scalar' && (value.value === true || value.value === 'true'));
}
function valueOf(truth) {
    return truth === UNKNOWN ? UNKNOWN_VALUE : truth === TRUE ? TRUE_VALUE : FALSE_VALUE;
}
function isNull(value) {
    return value.kind === 'scalar' && value.value === null;
}
function scalar(value) {
    return { kind: 'scalar', value };
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ evaluatePolicies)
});

;// CONCATENATED MODULE: ./build/engine/policy/remediation.js
const TEXT_OF_FORMAT = {
    terraform: 'terraform',
    'terraform-plan': 'terraform',
    cloudformation: 'cloudformation',
    kubernetes: 'kubernetes',
    dockerfile: 'dockerfile',
};
/** What to change: the summary, and how to in the format in which the resource is written. Empty where a policy says nothing. */
function remediationFor(remediation, format) {
    return [remediation.summary, remediation[TEXT_OF_FORMAT[format]]]
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join('\n');
}

// EXTERNAL MODULE: ./build/contract/severity.js
var severity = __nccwpck_require__(5552);
;// CONCATENATED MODULE: ./build/engine/policy/violation-order.js

/** 80 bits: two of a million violations share one with a chance below 10⁻¹². */
const ID_LENGTH = 20;
/**
 * The drafts in the order of the report, with their ids. An id is a digest of policy, rule, resource and root, so it survives
 * moved lines and reformatting; several of one id are told apart by their order. That order is total: severity, file, line,
 * policy, rule, resource, message, root.
 */
function sortAndIdentify(drafts, hash) {
    const seen = new Map();
    const sorted = [...drafts].sort(compareDrafts).map((draft) => {
        const { policy_name, rule_id, resource_id } = draft.violation;
        const key = JSON.stringify([policy_name, rule_id, resource_id, draft.root]);
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return [draft, hash(ordinal === 1 ? key : `${key}#${ordinal}`).slice(0, ID_LENGTH)];
    });
    return new Map(sorted);
}
function compareDrafts(a, b) {
    const [x, y] = [a.violation, b.violation];
    return ((0,severity/* compareSeverity */.zK)(x.severity, y.severity) ||
        compareText(x.file, y.file) ||
        x.line - y.line ||
        compareText(x.policy_name, y.policy_name) ||
        compareText(x.rule_id, y.rule_id) ||
        compareText(x.resource_id, y.resource_id) ||
        compareText(x.message, y.message) ||
        compareText(a.root, b.root));
}
/** By code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/engine/policy/evaluate.js


/**
 * Judges each resource by the policies for its type. A policy that names the native type sees the block as written, one that
 * names the canonical type (also if it names both) sees the model. Data sources are not judged.
 */
function evaluatePolicies(resources, policies, options) {
    const byType = indexByType(policies);
    const judged = resources
        .filter((resource) => !resource.native.isData)
        .flatMap((resource) => judgeResource(resource, byType));
    const drafts = judged.flatMap(({ drafts }) => drafts);
    const ids = sortAndIdentify(drafts, options.hash);
    const evaluations = judged.map(({ drafts, ...evaluation }) => ({
        ...evaluation,
        violations: drafts.map((draft) => ids.get(draft) ?? ''),
    }));
    return {
        violations: [...ids].map(([{ violation }, id]) => ({ id, ...violation })),
        evaluations,
        unknownEvaluations: evaluations.reduce((sum, { unknownRules }) => sum + unknownRules.length, 0),
    };
}
function indexByType(policies) {
    const index = new Map();
    for (const policy of policies) {
        for (const type of new Set(policy.policy.resource_types)) {
            const indexed = index.get(type);
            if (indexed === undefined)
                index.set(type, [policy]);
            else
                indexed.push(policy);
        }
    }
    return index;
}
function judgeResource(resource, byType) {
    const { type, native } = resource;
    const canonical = byType.get(type) ?? [];
    const written = native.type === type ? [] : (byType.get(native.type) ?? []);
    const asWritten = written.filter((policy) => !canonical.includes(policy));
    if (canonical.length === 0 && asWritten.length === 0)
        return [];
    const scope = { origin: native.origin, meta: describeResource(resource) };
    return [
        ...canonical.map((policy) => judge(resource, policy, { ...scope, resource: resource.attributes })),
        ...asWritten.map((policy) => judge(resource, policy, { ...scope, resource: native.body })),
    ];
}
function judge(resource, compiled, base) {
    const scope = { ...base, parameters: compiled.parameters };
    const drafts = [];
    const unknownRules = [];
    for (const rule of compiled.rules()) {
        const outcome = rule.condition.evaluate(scope);
        if (outcome.truth === 'true')
            drafts.push(draft(resource, compiled, rule, scope, outcome));
        else if (outcome.truth === 'unknown')
            unknownRules.push(rule.rule.id);
    }
    const outcome = drafts.length > 0 ? 'failed' : unknownRules.length > 0 ? 'unknown' : 'passed';
    return { policy: compiled.policy.name, resource, outcome, unknownRules, drafts };
}
function draft(resource, { policy }, { rule, message }, scope, outcome) {
    const { native } = resource;
    const span = outcome.witness ?? native.origin;
    const violation = {
        policy_name: policy.name,
        rule_id: rule.id,
        severity: rule.severity,
        effect: rule.effect,
        message: message.render(scope, outcome),
        resource_id: native.id,
        resource_type: resource.type,
        provider: resource.provider,
        file: span.source.path,
        line: span.source.position(span.start).line,
        end_line: span.source.position(Math.max(span.start, span.end - 1)).line,
        frameworks: policy.compliance_mapping,
        remediation: remediationFor(policy.remediation, native.format),
        suppressed: false,
    };
    return { violation, root: native.root };
}
function describeResource({ type, provider, native }) {
    const text = (value) => ({ kind: 'scalar', value });
    return {
        kind: 'map',
        entries: new Map([
            ['type', text(type)],
            ['provider', text(provider)],
            ['nativeType', text(native.type)],
            ['format', text(native.format)],
            ['id', text(native.id)],
        ]),
    };
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ normaliseFrameworkId)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2776);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7128);


/**
 * The id of the framework that a user means: `soc2`, `pci-dss` and `PCI_DSS` alike; aliases count too. Throws a ConfigError
 * (`name-unknown`) that lists what there is.
 */
function normaliseFrameworkId(input, frameworks) {
    const wanted = simplify(input);
    const framework = frameworks.find(({ id, aliases }) => [id, ...aliases].some((name) => simplify(name) === wanted));
    if (framework !== undefined)
        return framework.id;
    const ids = frameworks.map(({ id }) => id);
    const hint = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(input, ids);
    throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('name-unknown', `unknown framework '${input}'.${hint} There are: ${ids.join(', ')}.`);
}
function simplify(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitsParameter)
/* harmony export */ });
/** Whether a value is of a parameter's type. */
function fitsParameter(type, value) {
    if (type !== 'list')
        return typeof value === type && !Number.isNaN(value);
    return Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
}


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer words are not mistyped, they are other words; and the distance takes the product of the lengths. */
const LONGEST = 80;
/**
 * The candidate that was probably meant by a mistyped word, or undefined: the same but for case, or at most a third
 * of its letters away (Levenshtein). The first of equally near ones.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = levenshtein(wanted, candidate.toLowerCase());
        if (distance < bestDistance && distance < candidate.length) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** ` Did you mean 'x'?`, to be put behind a sentence, or nothing. */
function suggest(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === undefined ? '' : ` Did you mean '${meant}'?`;
}
function levenshtein(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const removed = (previous[column] ?? 0) + 1;
            const added = (current[column - 1] ?? 0) + 1;
            current.push(Math.min(replaced, removed, added));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan),
  s: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/contract/report.js
/** The version of the report that this release writes and reads. */
const REPORT_SCHEMA_VERSION = 1;

// EXTERNAL MODULE: ./build/contract/severity.js
var severity = __nccwpck_require__(5552);
// EXTERNAL MODULE: ./build/contract/version.js
var version = __nccwpck_require__(3279);
// EXTERNAL MODULE: ./build/engine/adapt/adapt.js + 14 modules
var adapt = __nccwpck_require__(3925);
// EXTERNAL MODULE: ./build/engine/load/load.js + 119 modules
var load = __nccwpck_require__(1298);
// EXTERNAL MODULE: ./build/engine/policy/compile-policy.js
var compile_policy = __nccwpck_require__(2186);
// EXTERNAL MODULE: ./build/engine/policy/evaluate.js + 2 modules
var evaluate = __nccwpck_require__(5186);
;// CONCATENATED MODULE: ./build/engine/score.js
/**
 * The compliance scores of a scan, by the definition of AWS Security Hub: controls passed ÷ controls assessed × 100.
 *
 * - A control is assessed when one of its policies passed or failed on a resource at least; it passed when none failed.
 * - A policy that came out unknown on a resource neither passed nor failed there.
 * - Violations of effect WARN fail a control as those of DENY do: what blocks a change is one question, what a framework asks for another.
 * - Suppressed violations do not fail a control: a policy of which all violations on a resource are suppressed is not counted there.
 * - The score is rounded down, so that 100 means that all passed.
 *
 * Of each framework the controls are listed that some policy of the scan checks, in the catalogue's order.
 */
function scoreFrameworks(frameworks, scan) {
    const outcomes = outcomesByPolicy(scan);
    const results = frameworks.map((framework) => scoreFramework(framework, scan.policies, outcomes));
    return { frameworks: results, score: scoreControls(results.flatMap(({ controls }) => controls)) };
}
function outcomesByPolicy({ evaluations, violations }) {
    const suppressed = new Set(violations.filter((violation) => violation.suppressed).map(({ id }) => id));
    const outcomes = new Map();
    for (const { policy, resource, outcome, violations: ids } of evaluations) {
        const ofPolicy = outcomes.get(policy) ?? { passed: new Set(), failed: new Set() };
        outcomes.set(policy, ofPolicy);
        if (outcome === 'passed')
            ofPolicy.passed.add(resource);
        else if (outcome === 'failed' && !ids.every((id) => suppressed.has(id)))
            ofPolicy.failed.add(resource);
    }
    return outcomes;
}
function scoreFramework(framework, policies, outcomes) {
    const byControl = new Map(framework.controls.map(({ id }) => [id, []]));
    for (const policy of policies) {
        for (const mapping of policy.compliance_mapping) {
            if (mapping.framework === framework.id)
                byControl.get(mapping.control)?.push(policy.name);
        }
    }
    const controls = framework.controls.flatMap(({ id, title }) => {
        const names = byControl.get(id) ?? [];
        return names.length === 0 ? [] : [scoreControl(id, title, names.sort(), outcomes)];
    });
    return { framework: framework.id, status: statusOf(controls), score: scoreControls(controls), controls };
}
function scoreControl(control, title, policies, outcomes) {
    const failed = new Set(policies.flatMap((policy) => [...(outcomes.get(policy)?.failed ?? [])]));
    const passed = new Set(policies.flatMap((policy) => [...(outcomes.get(policy)?.passed ?? [])]));
    const onlyPassed = [...passed].filter((resource) => !failed.has(resource)).length;
    const status = failed.size > 0 ? 'NON_COMPLIANT' : onlyPassed > 0 ? 'COMPLIANT' : 'NOT_ASSESSED';
    return { control, title, status, policies, passed: onlyPassed, failed: failed.size };
}
function statusOf(controls) {
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

;// CONCATENATED MODULE: ./build/engine/scan.js
/** The way through the scanner: paths → files → resources as written → canonical resources → policies → report. */









/**
 * Scans infrastructure code. The same files give the same report, byte for byte. What could not be read is a diagnostic.
 * Throws `ConfigError` for a path or a framework that does not exist, `ScanError` when the input exceeds a budget.
 */
function scan(options) {
    const { library } = options;
    const frameworks = [...new Set(options.frameworks.map((name) => library.framework(name)))];
    const loaded = (0,load/* loadInfrastructure */.G)({
        ...options,
        onFileRead: (done, total) => options.onProgress?.(`reading file ${done} of ${total}`),
    });
    options.onProgress?.(`judging ${loaded.resources.length} resources`);
    const resources = (0,adapt/* adapt */.H)(loaded.resources);
    const policies = library.policiesOf(frameworks.map(({ id }) => id)).map((policy) => (0,compile_policy/* compilePolicy */.C)(policy));
    const { violations, evaluations, unknownEvaluations } = (0,evaluate/* evaluatePolicies */.m)(resources, policies, {
        hash: sha256,
    });
    const compliance = scoreFrameworks(frameworks.length > 0 ? frameworks : library.frameworks, {
        policies: policies.map(({ policy }) => policy),
        evaluations,
        violations,
    });
    return {
        schema_version: REPORT_SCHEMA_VERSION,
        scanner: { name: 'policycortex', version: version/* VERSION */.x },
        target: { paths: options.paths, files_scanned: loaded.filesScanned, formats: loaded.formats },
        summary: {
            ...summarise(violations),
            resources_scanned: loaded.resources.filter((resource) => !resource.isData).length,
            compliance_score: compliance.score,
            unknown_evaluations: unknownEvaluations,
        },
        frameworks: compliance.frameworks,
        violations,
        diagnostics: loaded.diagnostics,
    };
}
/** A SHA-256 in hexadecimal digits. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function summarise(violations) {
    const open = violations.filter((violation) => !violation.suppressed);
    const counts = (0,severity/* countBySeverity */.Ot)(open);
    return {
        total_violations: open.length,
        critical_violations: counts.CRITICAL,
        high_violations: counts.HIGH,
        medium_violations: counts.MEDIUM,
        low_violations: counts.LOW,
    };
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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

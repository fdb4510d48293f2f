export const id = 668;
export const ids = [668];
export const modules = {

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReports: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
;// CONCATENATED MODULE: ./build/contract/compliance.js
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

;// CONCATENATED MODULE: ./build/contract/diagnostic-order.js
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

// EXTERNAL MODULE: ./build/contract/framework.js
var framework = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/contract/report.js
var report = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/contract/summary.js
var summary = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/contract/severity.js
var contract_severity = __webpack_require__(5552);
;// CONCATENATED MODULE: ./build/contract/violation-order.js


function compareViolations(a, b) {
    return compareContents(a, b) || compareText(a.id, b.id);
}
function compareContents(a, b) {
    return ((0,contract_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.policy_name, b.policy_name) ||
        compareText(a.rule_id, b.rule_id) ||
        compareText(a.resource_id, b.resource_id) ||
        compareText(a.message, b.message));
}

;// CONCATENATED MODULE: ./build/contract/join-reports.js






function joinReports(reports) {
    const violations = reports.flatMap((report) => report.violations).sort(compareViolations);
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
        diagnostics: tidy(reports.flatMap(({ diagnostics }) => diagnostics)),
    };
}
function overallScore(reports, frameworks) {
    const isStated = reports.some(({ summary, frameworks: own }) => summary.compliance_score !== null && (own.length === 0 || own.some(isOnlyStated)));
    if (!isStated)
        return scoreControls(frameworks.flatMap(({ controls }) => controls));
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
        return first ?? frameworkResult('', []);
    const controls = joinControls(results.flatMap((result) => result.controls));
    if (!results.some(isOnlyStated))
        return frameworkResult(first.framework, controls);
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
            status: isFailed ? 'NON_COMPLIANT' : isPassed ? 'COMPLIANT' : controlStatus(passed, failed),
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

// EXTERNAL MODULE: ./build/contract/json-keys.js
var json_keys = __webpack_require__(5346);
;// CONCATENATED MODULE: ./build/contract/shard-notes.js

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
    return [...byPlace.values()].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.policies, b.policies));
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
    const concluded = concludeSuppressions({
        suppressions: parts.flatMap(({ shard_notes }) => shard_notes?.suppressions ?? []),
        foreign_checks: [...new Set(parts.flatMap(({ shard_notes }) => shard_notes?.foreign_checks ?? []))],
    }, joined.diagnostics);
    const { paths } = first.report.target;
    return {
        ...joined,
        target: { ...joined.target, paths },
        diagnostics: tidy([...joined.diagnostics, ...concluded]),
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

// EXTERNAL MODULE: ./build/contract/report-schema.js + 2 modules
var report_schema = __webpack_require__(6506);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/scan/sarif/places.js

const MAXIMUM_BASES = 10;
class Places {
    run;
    root;
    constructor(run, workspace) {
        this.run = run;
        this.root = posixPath(workspace);
    }
    of(location) {
        const { artifactLocation, region } = location?.physicalLocation ?? {};
        const line = region?.startLine ?? 0;
        return {
            file: artifactLocation === undefined ? '' : this.file(artifactLocation),
            line,
            endLine: Math.max(line, region?.endLine ?? line),
        };
    }
    file(location) {
        const listed = location.index === undefined ? undefined : this.run.artifacts?.[location.index]?.location;
        const { uri, uriBaseId } = location.uri === undefined && listed !== undefined ? listed : location;
        const path = pathOf(uri ?? '');
        if (path === null || path === '')
            return uri ?? '';
        if (isAbsolute(path))
            return this.relative(path) ?? external_node_path_.posix.normalize(path);
        const base = this.base(uriBaseId ?? undefined, MAXIMUM_BASES);
        const inside = base === null ? null : this.relative(external_node_path_.posix.join(base, path));
        return inside ?? external_node_path_.posix.normalize(path);
    }
    base(id, depth) {
        const bases = this.run.originalUriBaseIds ?? {};
        const named = id !== undefined && Object.hasOwn(bases, id) ? bases[id] : undefined;
        if (named === undefined || depth === 0)
            return null;
        const path = pathOf(named.uri ?? '');
        if (path === null)
            return null;
        if (isAbsolute(path))
            return path;
        const outer = this.base(named.uriBaseId ?? undefined, depth - 1);
        return outer === null ? null : external_node_path_.posix.join(outer, path);
    }
    relative(path) {
        const normal = external_node_path_.posix.normalize(path);
        const isWindows = /^\/[A-Za-z]:\//.test(this.root);
        const fold = (text) => (isWindows ? text.toLowerCase() : text);
        return fold(normal).startsWith(`${fold(this.root)}/`) ? normal.slice(this.root.length + 1) : null;
    }
}
function isAbsolute(path) {
    return path.startsWith('/');
}
function pathOf(uri) {
    if (/^[A-Za-z]:[\\/]/.test(uri))
        return posixPath(uri);
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return null;
    const path = scheme === undefined ? uri : uri.replace(/^file:(?:\/\/[^/]*)?/i, '');
    return decode(path.replaceAll('\\', '/').replace(/[?#].*$/, ''));
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function posixPath(path) {
    const slashes = path.replaceAll('\\', '/');
    const rooted = /^[A-Za-z]:/.test(slashes) ? `/${slashes}` : slashes;
    return rooted.length > 1 ? rooted.replace(/\/+$/, '') : rooted;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/scan/sarif/rules.js
class Rules {
    run;
    byId = new Map();
    constructor(run) {
        this.run = run;
        const { driver, extensions } = run.tool;
        for (const { rules } of [driver, ...(extensions ?? [])]) {
            for (const rule of rules ?? [])
                if (!this.byId.has(rule.id))
                    this.byId.set(rule.id, rule);
        }
    }
    of(result) {
        const id = result.ruleId ?? result.rule?.id ?? '';
        const indexed = this.indexed(result);
        const rule = indexed !== undefined && (id === '' || isOf(id, indexed.id)) ? indexed : this.named(id);
        return { id: id === '' ? (rule?.id ?? '') : id, rule };
    }
    indexed({ rule, ruleIndex }) {
        const index = rule?.index ?? ruleIndex ?? -1;
        return index < 0 ? undefined : this.component(rule?.toolComponent)?.rules?.[index];
    }
    component(named) {
        const { driver, extensions } = this.run.tool;
        if (named === undefined)
            return driver;
        if (named.index !== undefined && named.index >= 0)
            return extensions?.[named.index];
        const isNamed = ({ guid, name }) => named.guid === undefined ? named.name === name : named.guid === guid;
        return [driver, ...(extensions ?? [])].find(isNamed);
    }
    named(id) {
        for (let name = id; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
            const rule = this.byId.get(name);
            if (rule !== undefined)
                return rule;
        }
        return undefined;
    }
}
function isOf(id, ruleId) {
    return id === ruleId || id.startsWith(`${ruleId}/`);
}

;// CONCATENATED MODULE: ./build/scan/sarif/severity.js

const BY_LEVEL = new Map([
    ['error', 'HIGH'],
    ['warning', 'MEDIUM'],
    ['note', 'LOW'],
]);
const NO_VIOLATION = new Set(['pass', 'notApplicable', 'informational', 'open']);
function weigh(result, rule) {
    const kind = result.kind ?? 'fail';
    if (NO_VIOLATION.has(kind))
        return { kind: 'nothing' };
    const isReview = kind === 'review';
    const level = (isReview ? undefined : result.level) ?? rule?.defaultConfiguration?.level ?? 'warning';
    if (level === 'none')
        return { kind: 'nothing' };
    const severity = BY_LEVEL.get(level);
    if (severity === undefined)
        return { kind: 'violation', severity: 'CRITICAL', unknown: `level ${quoted(level)}` };
    if (kind !== 'fail' && !isReview) {
        return { kind: 'violation', severity: 'CRITICAL', unknown: `kind ${quoted(kind)}` };
    }
    const scored = [rule?.properties, result.properties].flatMap((properties) => byScore(properties) ?? []);
    const [worst] = [...(scored.length > 0 ? scored : [severity]), ...tagged(rule)].sort(contract_severity/* compareSeverity */.zK);
    return { kind: isReview ? 'review' : 'violation', severity: worst ?? severity };
}
function byScore(properties) {
    const stated = properties?.['security-severity'];
    const score = typeof stated === 'string' && stated.trim() !== '' ? Number(stated) : stated;
    if (typeof score !== 'number' || !Number.isFinite(score) || score < 0)
        return undefined;
    return score >= 9 ? 'CRITICAL' : score >= 7 ? 'HIGH' : score >= 4 ? 'MEDIUM' : 'LOW';
}
function tagged(rule) {
    const tags = rule?.properties?.['tags'];
    if (!Array.isArray(tags))
        return [];
    return tags.filter((tag) => typeof tag === 'string' && (0,contract_severity/* isSeverity */._Z)(tag));
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 40));
}

;// CONCATENATED MODULE: ./build/scan/sarif/results.js





const MAXIMUM_TEXT = 4_000;
function violationsOf(run, workspace, notice) {
    const rules = new Rules(run);
    const places = new Places(run, workspace);
    const drafts = (run.results ?? []).flatMap((result) => {
        if (result.baselineState === 'absent')
            return [];
        const found = rules.of(result);
        const weight = weigh(result, found.rule);
        if (weight.kind === 'nothing')
            return [];
        if ('unknown' in weight)
            notice(`The ${weight.unknown} of a result is not known, and counts as CRITICAL`);
        const place = places.of(result.locations?.[0]);
        const base = {
            policy_name: found.id === '' ? 'unnamed rule' : found.id,
            rule_id: found.id,
            severity: weight.severity,
            effect: weight.kind === 'review' ? 'WARN' : 'DENY',
            message: messageOf(result, found),
            resource_id: resourceOf(result),
            resource_type: '',
            provider: '',
            file: place.file,
            line: place.line,
            end_line: place.endLine,
            frameworks: [],
            remediation: remediationOf(found),
            suppressed: false,
        };
        const suppression = suppressionOf(result, run.tool.driver.name, place, places);
        const violation = suppression === null ? base : { ...base, suppressed: true, suppression };
        return [{ violation, key: results_identityOf(result, run.tool.driver.name, base) }];
    });
    return identify(drafts);
}
function identify(drafts) {
    const seen = new Map();
    return [...drafts]
        .sort((a, b) => compareContents(a.violation, b.violation))
        .map(({ violation, key }) => {
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return { id: digest(ordinal === 1 ? key : `${key}#${ordinal}`), ...violation };
    });
}
function results_identityOf(result, tool, violation) {
    const { rule_id, file, message } = violation;
    const own = { ...result.fingerprints, ...result.partialFingerprints };
    const fingerprints = Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1));
    const snippet = result.locations?.[0]?.physicalLocation?.region?.snippet?.text
        ?.replaceAll(/\s+/g, ' ')
        .trim();
    const content = fingerprints.length > 0 ? fingerprints : [snippet || message, violation.resource_id];
    return JSON.stringify([tool, rule_id, file, content]);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 20);
}
function messageOf({ message }, { rule }) {
    const strings = rule?.messageStrings ?? {};
    const id = message?.id;
    const template = message?.text ?? (id !== undefined && Object.hasOwn(strings, id) ? strings[id]?.text : undefined);
    const filled = template?.replaceAll(/\{(\d{1,3})\}/g, (placeholder, at) => message?.arguments?.[Number(at)] ?? placeholder);
    const found = [filled, rule?.shortDescription?.text, rule?.fullDescription?.text, rule?.name];
    return shortened(found.find((text) => text !== undefined && text.trim() !== '') ?? 'The report gives no message.');
}
function resourceOf({ locations }) {
    const [location] = locations?.[0]?.logicalLocations ?? [];
    return shortened(location?.fullyQualifiedName ?? location?.name ?? '');
}
function remediationOf({ rule }) {
    const advice = rule?.help?.text ?? rule?.fullDescription?.text ?? '';
    const link = rule?.helpUri ?? '';
    const isSaid = link === '' || advice.includes(link) || !/^https?:\/\//.test(link);
    return shortened([advice.trim(), isSaid ? '' : `See ${link}`].filter((part) => part !== '').join('\n'));
}
function suppressionOf(result, by, place, places) {
    const suppressions = result.suppressions ?? [];
    const isAccepted = suppressions.every(({ status }) => (status ?? 'accepted') === 'accepted');
    const [first] = suppressions;
    if (first === undefined || !isAccepted)
        return null;
    const own = first.location === undefined ? place : places.of(first.location);
    const { file, line } = own.file === '' ? place : own;
    const reason = (first.justification ?? '').replaceAll(/\s+/g, ' ').trim();
    return { by, reason: shortened(reason), until: null, file, line };
}
function shortened(text) {
    const trimmed = text.trim();
    return trimmed.length > MAXIMUM_TEXT ? `${trimmed.slice(0, MAXIMUM_TEXT - 1)}…` : trimmed;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/scan/sarif/shape.js

const maybe = (value) => value.nullish().transform((given) => given ?? undefined);
const shape_list = (item) => maybe(schemas/* array */.YOg(item));
const shown = schemas/* string */.YjP().optional().catch(undefined);
const shape_text = schemas/* object */.Ikc({ text: shown }).optional().catch(undefined);
const texts = schemas/* array */.YOg(schemas/* string */.YjP()).optional().catch(undefined);
const message = schemas/* object */.Ikc({ text: shown, id: shown, arguments: texts }).optional().catch(undefined);
const messageStrings = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: shown }))
    .optional()
    .catch(undefined);
const lineNumber = schemas/* int */.Whr().min(1).optional().catch(undefined);
const properties = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().catch(undefined);
const word = maybe(schemas/* string */.YjP());
const index = maybe(schemas/* int */.Whr().min(-1));
const artifactLocation = schemas/* object */.Ikc({ uri: word, uriBaseId: word, index });
const region = schemas/* object */.Ikc({ startLine: lineNumber, endLine: lineNumber, snippet: shape_text });
const physicalLocation = schemas/* object */.Ikc({
    artifactLocation: maybe(artifactLocation),
    region: maybe(region).catch(undefined),
});
const logicalLocation = schemas/* object */.Ikc({ fullyQualifiedName: shown, name: shown });
const shape_location = schemas/* object */.Ikc({
    physicalLocation: maybe(physicalLocation),
    logicalLocations: shape_list(logicalLocation).catch(undefined),
});
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: shown,
    shortDescription: shape_text,
    fullDescription: shape_text,
    help: shape_text,
    helpUri: shown,
    messageStrings,
    defaultConfiguration: maybe(schemas/* object */.Ikc({ level: word })),
    properties,
});
const toolComponent = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: shown,
    semanticVersion: shown,
    guid: shown,
    rules: shape_list(rule),
});
const notification = schemas/* object */.Ikc({ level: word, message, locations: shape_list(shape_location).catch(undefined) });
const ruleReference = schemas/* object */.Ikc({
    id: word,
    index,
    toolComponent: maybe(schemas/* object */.Ikc({ index, name: shown, guid: shown })),
});
const suppression = schemas/* object */.Ikc({
    status: word,
    justification: shown,
    location: maybe(shape_location).catch(undefined),
});
const fingerprints = maybe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())).catch(undefined);
const result = schemas/* object */.Ikc({
    ruleId: word,
    ruleIndex: index,
    rule: maybe(ruleReference),
    kind: word,
    level: word,
    message,
    locations: shape_list(shape_location),
    fingerprints,
    partialFingerprints: fingerprints,
    suppressions: shape_list(suppression),
    baselineState: word,
    properties,
});
const invocation = schemas/* object */.Ikc({
    executionSuccessful: schemas/* unknown */.L5J().optional(),
    toolExecutionNotifications: shape_list(notification),
    toolConfigurationNotifications: shape_list(notification),
});
const run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: toolComponent, extensions: shape_list(toolComponent) }),
    invocations: shape_list(invocation),
    artifacts: shape_list(schemas/* object */.Ikc({ location: maybe(artifactLocation) })),
    originalUriBaseIds: maybe(schemas/* record */.g1P(schemas/* string */.YjP(), artifactLocation)),
    externalPropertyFileReferences: maybe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    results: shape_list(result),
});
const SARIF_SHAPE = schemas/* object */.Ikc({ version: schemas/* string */.YjP(), runs: schemas/* array */.YOg(run).nullable() });

;// CONCATENATED MODULE: ./build/scan/sarif/read-sarif.js








function isSarif(document) {
    return typeof document === 'object' && document !== null && Object.hasOwn(document, 'runs');
}
function readSarif(document, workspace) {
    const { version } = document;
    if (version !== '2.1.0') {
        throw invalid(`is of version ${JSON.stringify(version) ?? 'unknown'}; this release reads SARIF 2.1.0`);
    }
    const parsed = SARIF_SHAPE.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw invalid(`does not have the form of SARIF: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const notices = new Set();
    const reports = (parsed.data.runs ?? []).map((run) => readRun(run, workspace, (notice) => notices.add(notice)));
    if (reports.length === 0)
        throw invalid('has no runs: nothing was scanned');
    return { report: joinReports(reports), notices: [...notices].map((notice) => `${notice}.`) };
}
function readRun(run, workspace, notice) {
    const { driver } = run.tool;
    const outside = Object.keys(run.externalPropertyFileReferences ?? {});
    if (outside.length > 0) {
        throw invalid(`keeps a part of itself in other files (externalPropertyFileReferences: ${outside.join(', ').slice(0, 100)}). Have the scanner write one file`);
    }
    const violations = [...violationsOf(run, workspace, notice)].sort(compareViolations);
    return {
        schema_version: report/* REPORT_SCHEMA_VERSION */.WI,
        scanner: { name: driver.name, version: driver.semanticVersion ?? driver.version ?? 'unknown' },
        target: { paths: [], files_scanned: countFiles(run, violations, notice), formats: ['sarif'] },
        summary: {
            ...(0,summary/* countOpen */.Q)(violations),
            resources_scanned: 0,
            compliance_score: null,
            unknown_evaluations: 0,
        },
        frameworks: [],
        violations,
        diagnostics: diagnosticsOf(run, workspace),
    };
}
function countFiles({ artifacts, tool }, violations, notice) {
    if (artifacts !== undefined && artifacts.length > 0)
        return artifacts.length;
    const named = new Set(violations.map(({ file }) => file)).size;
    if (named > 0)
        return named;
    notice(`${tool.driver.name} found nothing, and its report does not say what it scanned. Whether that was the right place, only its own log tells`);
    return 1;
}
function diagnosticsOf(run, workspace) {
    const places = new Places(run, workspace);
    const tool = run.tool.driver.name;
    const invocations = run.invocations ?? [];
    const hasFailed = invocations.some(({ executionSuccessful }) => executionSuccessful !== true);
    return [
        ...(hasFailed ? [failed(`${tool} did not complete its scan (executionSuccessful is not true).`)] : []),
        ...(run.results === undefined
            ? [failed(`${tool} did not scan: its report has no list of results.`)]
            : []),
        ...invocations
            .flatMap(({ toolExecutionNotifications, toolConfigurationNotifications }) => [
            ...(toolExecutionNotifications ?? []),
            ...(toolConfigurationNotifications ?? []),
        ])
            .map((notification) => notified(notification, tool, places)),
    ];
}
function failed(message) {
    return { level: 'error', code: 'scanner-failed', message, file: null, line: null, column: null };
}
const read_sarif_LEVELS = new Map([
    ['warning', 'warning'],
    ['note', 'notice'],
    ['none', 'notice'],
]);
function notified({ level, message, locations }, tool, places) {
    const { file, line } = places.of(locations?.[0]);
    return {
        level: read_sarif_LEVELS.get(level ?? 'warning') ?? 'error',
        code: 'scanner-notification',
        message: `${tool}: ${(message?.text ?? 'a notification without text').slice(0, 1_000)}`,
        file: file === '' ? null : file,
        line: line === 0 ? null : line,
        column: null,
    };
}
function invalid(what) {
    return new errors/* ScanError */.sC('report-invalid', `The SARIF report ${what}.`);
}

;// CONCATENATED MODULE: ./build/scan/read-reports.js







function readReports(files, workspace) {
    const read = files.map((file) => ({ name: file.name, ...readOne(file, workspace) }));
    const wholes = read.filter(({ report }) => report.target.shard === undefined).map(({ report }) => report);
    const merged = byScan(read.filter(({ report }) => report.target.shard !== undefined)).map(mergeShards);
    const [only, ...more] = [...merged, ...wholes];
    if (only === undefined)
        throw new errors/* ConfigError */.xL('path-invalid', 'there is no report to judge.');
    return {
        report: more.length === 0 ? only : joinReports([only, ...more]),
        notices: read.flatMap(({ name, notices }) => notices.map((notice) => `${name}: ${notice}`)),
        isOwn: read.every(({ isForeign }) => !isForeign),
    };
}
function byScan(shards) {
    const scans = new Map();
    for (const shard of shards) {
        const key = JSON.stringify(shard.report.target.paths);
        const known = scans.get(key);
        if (known === undefined)
            scans.set(key, [shard]);
        else
            known.push(shard);
    }
    return [...scans.values()];
}
function readOne({ name, file }, workspace) {
    try {
        const bytes = readBytes(file);
        const document = parseSarif(bytes);
        return document === undefined
            ? { ...(0,report_schema/* readReportBytes */.CL)(bytes), isForeign: false }
            : { ...readSarif(document, workspace), isForeign: true };
    }
    catch (cause) {
        const code = cause instanceof errors/* ScanError */.sC ? cause.code : 'report-invalid';
        throw new errors/* ScanError */.sC(code, `${name}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
function parseSarif(bytes) {
    let text;
    let document;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        document = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!isSarif(document))
        return undefined;
    const problem = (0,json_keys/* findKeyProblem */.a)(text);
    if (problem === null)
        return document;
    throw new errors/* ScanError */.sC('report-invalid', `The SARIF report is ambiguous: ${problem.kind === 'too-deep' ? 'it is nested too deep' : `its key ${JSON.stringify(problem.key.slice(0, 60))} is there twice, or must not be there`}.`);
}
function readBytes(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size > report_schema/* MAX_REPORT_BYTES */.WA) {
            throw new errors/* ScanError */.sC('report-invalid', 'The report is larger than 64 MB. Scan in more parts.');
        }
        return (0,external_node_fs_.readFileSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}


/***/ })

};

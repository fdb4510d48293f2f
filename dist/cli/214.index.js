export const id = 214;
export const ids = [214];
export const modules = {

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveSettings: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./build/contract/framework.js
var contract_framework = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/contract/severity.js
var contract_severity = __webpack_require__(5552);
;// CONCATENATED MODULE: ./build/config/chooser.js

class Chooser {
    isLocked;
    ignored = [];
    shown = [];
    constructor(isLocked) {
        this.isLocked = isLocked;
    }
    pick(name, ofConfig, ofInput, standard, isStricter) {
        const before = ofConfig ?? standard;
        if (ofInput === undefined || ofInput === before) {
            return this.show(name, before, ofConfig === undefined ? 'default' : 'config');
        }
        if (this.isLocked && !isStricter(ofInput)) {
            this.ignore(name, String(ofInput), String(before));
            return this.show(name, before, ofConfig === undefined ? 'default' : 'config');
        }
        return this.show(name, ofInput, 'input');
    }
    show(name, value, from) {
        const text = Array.isArray(value) ? value.join(', ') : String(value);
        this.shown.push({ name, value: text, from });
        return value;
    }
    ignore(name, value, instead) {
        this.ignored.push(`The input "${name}" (${value}) would make the gate laxer and is ignored: the config is locked, where "${instead}" holds.`);
    }
    stage(named, derived, given) {
        const frameworks = given.frameworks ?? [];
        const chosen = this.isLocked ? bothStages(named, derived) : (named ?? derived);
        this.show('stage', chosen?.stage.name ?? '', named === undefined ? (chosen?.because ?? 'default') : 'input');
        if (chosen === undefined || frameworks.length === 0)
            return chosen;
        return { ...chosen, stage: { ...chosen.stage, frameworks: union(chosen.stage.frameworks, frameworks) } };
    }
}
function bothStages(named, derived) {
    if (named === undefined)
        return derived;
    if (derived === undefined)
        return { ...named, stage: { ...named.stage, frameworks: [] } };
    if (named.stage.name === derived.stage.name) {
        const checkpoints = [...derived.stage.checkpoints, ...named.stage.checkpoints];
        const byName = new Map(checkpoints.map((checkpoint) => [JSON.stringify(checkpoint), checkpoint]));
        return { ...named, stage: { ...named.stage, checkpoints: [...byName.values()] } };
    }
    const stage = {
        name: named.stage.name,
        frameworks: union(derived.stage.frameworks, named.stage.frameworks),
        checkpoints: [...derived.stage.checkpoints, ...named.stage.checkpoints],
    };
    return {
        stage,
        because: `${named.because}; the config is locked, so the stage ${derived.stage.name} holds, too`,
    };
}
function union(a, b) {
    if (a.length === 0 || b.length === 0)
        return [];
    return [...a, ...b.filter((name) => !hasFramework(a, name))];
}
function hasFramework(frameworks, name) {
    return frameworks.some((framework) => (0,contract_framework/* frameworkKey */.G)(framework) === (0,contract_framework/* frameworkKey */.G)(name));
}

// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(4318);
// EXTERNAL MODULE: ./build/config/stages.js
var stages = __webpack_require__(6964);
;// CONCATENATED MODULE: ./build/config/resolve.js





function resolveSettings(config, given, place) {
    const chooser = new Chooser(config.locked === true);
    const paths = choosePaths(chooser, config, given);
    const { branch } = place;
    const trusted = chooser.isLocked
        ? { environment: '', paths: toList(config.path ?? '.') }
        : { environment: given.environment, paths };
    const derived = (0,stages/* chooseStage */.oQ)(config, { stage: '', deployment: '', branch, ...trusted });
    const isNamed = given.stage !== '' || given.deployment !== '' || given.environment !== trusted.environment;
    const named = isNamed ? (0,stages/* chooseStage */.oQ)(config, { ...given, branch, paths }) : undefined;
    const stage = chooser.stage(named, derived, given);
    const isOwnStage = stage !== undefined && (!chooser.isLocked || derived !== undefined);
    const thresholds = isOwnStage ? undefined : (config.thresholds ?? {});
    const limits = chooseLimits(chooser, thresholds, given);
    const minimumScore = chooseScores(chooser, thresholds?.min_score ?? {}, given.minimumScore);
    const frameworks = chooseFrameworks(chooser, config, given);
    const others = (0,stages/* otherStages */.gC)(config, stage?.stage.name);
    const enforce = chooser.pick('enforce', config.enforce, given.enforce, 'all', (a) => a === 'all');
    const suppressions = chooser.pick('suppressions', config.suppressions, given.suppressions, 'head', (a) => a === 'base');
    const decidesByBaseline = enforce === 'new' || suppressions === 'base';
    const isOff = (a) => !a;
    const policy = {
        maximum: toLimits(limits),
        minimumScore,
        frameworks,
        allowEmpty: chooser.pick('allow-empty', config.allow_empty, given.allowEmpty, false, isOff),
        allowParseErrors: chooser.pick('allow-parse-errors', config.allow_parse_errors, given.allowParseErrors, false, isOff),
        enforce,
        suppressions,
        parts: isOwnStage ? [] : partsOf(config, limits),
        ...(stage === undefined ? {} : { stage: stage.stage }),
        otherStages: others,
    };
    return {
        paths,
        exclude: chooseExcluded(chooser, config, given),
        scanFrameworks: scanFrameworks(policy),
        policyDirectories: [...new Set([...(config.policies?.directories ?? []), ...given.policyDirectories])],
        policy,
        baseline: chooser.pick('baseline', config.baseline, given.baseline, 'base', () => !decidesByBaseline),
        softFail: chooser.pick('soft-fail', config.soft_fail, given.softFail, false, isOff),
        comment: chooser.pick('comment', config.comment?.mode, given.comment, 'auto', () => true),
        commentId: chooser.pick('comment-id', config.comment?.id, given.commentId, '', () => true),
        trackingIssue: chooser.pick('tracking-issue', config.tracking_issue, given.trackingIssue, false, () => true),
        isLocked: chooser.isLocked,
        stage,
        ignored: chooser.ignored,
        shown: chooser.shown,
    };
}
function choosePaths(chooser, config, given) {
    const ofConfig = config.path === undefined ? undefined : toList(config.path);
    const before = ofConfig ?? ['.'];
    const from = ofConfig === undefined ? 'default' : 'config';
    if (given.paths === undefined)
        return chooser.show('path', before, from);
    if (!chooser.isLocked)
        return chooser.show('path', given.paths, 'input');
    const isBelow = (path, other) => normal(other) === '.' || normal(path) === normal(other) || normal(path).startsWith(`${normal(other)}/`);
    const more = given.paths.filter((path) => !before.some((other) => isBelow(path, other)));
    if (!before.every((path) => given.paths?.some((other) => isBelow(path, other)))) {
        chooser.ignore('path', given.paths.join(', '), before.join(', '));
    }
    return chooser.show('path', [...before, ...more], more.length > 0 ? 'config and input' : from);
}
function chooseExcluded(chooser, config, given) {
    const before = toList(config.exclude ?? []);
    const from = config.exclude === undefined ? 'default' : 'config';
    const more = given.exclude.filter((glob) => !before.includes(glob));
    if (more.length === 0)
        return chooser.show('exclude', before, from);
    if (chooser.isLocked) {
        chooser.ignore('exclude', given.exclude.join(', '), before.join(', '));
        return chooser.show('exclude', before, from);
    }
    return chooser.show('exclude', [...before, ...more], before.length > 0 ? 'config and input' : 'input');
}
function chooseLimits(chooser, thresholds, given) {
    const limits = {};
    for (const severity of contract_severity/* SEVERITIES */.oC) {
        const name = `max-${severity.toLowerCase()}`;
        const written = thresholds?.[`max_${severity.toLowerCase()}`];
        const standard = thresholds === undefined ? Infinity : numberOf(settings/* DEFAULT_LIMITS */.dR[severity]);
        const before = written === undefined ? standard : numberOf(written);
        const input = given.limits[severity];
        const from = thresholds === undefined ? 'stage' : written === undefined ? 'default' : 'config';
        if (input !== undefined && chooser.isLocked && input > before)
            chooser.ignore(name, shownLimit(input), shownLimit(before));
        const isTaken = input !== undefined && !(chooser.isLocked && input > before);
        limits[severity] = isTaken ? input : before;
        chooser.show(name, shownLimit(limits[severity]), isTaken ? 'input' : from);
    }
    return limits;
}
function chooseScores(chooser, ofConfig, ofInput) {
    const scores = new Map(Object.entries(ofConfig).map(([name, score]) => [(0,contract_framework/* frameworkKey */.G)(name), { name, score }]));
    for (const [name, score] of Object.entries(ofInput)) {
        const before = scores.get((0,contract_framework/* frameworkKey */.G)(name));
        if (chooser.isLocked && before !== undefined && before.score > score) {
            chooser.ignore('min-score', `${name}: ${score}`, `${before.name}: ${before.score}`);
        }
        else {
            scores.set((0,contract_framework/* frameworkKey */.G)(name), { name, score });
        }
    }
    const chosen = Object.fromEntries([...scores.values()].map(({ name, score }) => [name, score]));
    const from = Object.keys(ofInput).length > 0 ? 'input' : Object.keys(ofConfig).length > 0 ? 'config' : 'default';
    chooser.show('min-score', Object.entries(chosen).map(([name, score]) => `${name}: ${score}`), from);
    return Object.assign(Object.create(null), chosen);
}
function chooseFrameworks(chooser, config, given) {
    const before = config.frameworks ?? [];
    const from = config.frameworks === undefined ? 'default' : 'config';
    if (given.frameworks === undefined)
        return chooser.show('frameworks', before, from);
    if (!chooser.isLocked)
        return chooser.show('frameworks', given.frameworks, 'input');
    const both = union(before, given.frameworks);
    const missing = before.length === 0 || before.some((name) => !hasFramework(given.frameworks ?? [], name));
    if (missing)
        chooser.ignore('frameworks', given.frameworks.join(', '), before.join(', ') || 'all of them');
    return chooser.show('frameworks', both, before.length === both.length ? from : 'config and input');
}
function scanFrameworks(policy) {
    const scored = (stage) => stage.checkpoints.flatMap(({ rule }) => (rule.kind === 'score' ? [rule.framework] : []));
    const stages = [...(policy.stage === undefined ? [] : [policy.stage]), ...(policy.otherStages ?? [])];
    const judged = [...stages.map(({ frameworks }) => frameworks)];
    if (policy.stage === undefined)
        judged.push(policy.frameworks ?? []);
    if (judged.some((frameworks) => frameworks.length === 0))
        return [];
    return [...new Set([...judged.flat(), ...stages.flatMap(scored), ...Object.keys(policy.minimumScore)])];
}
function partsOf(config, limits) {
    return (config.paths ?? []).map((part) => {
        const own = { ...limits };
        for (const severity of contract_severity/* SEVERITIES */.oC) {
            const written = part[`max_${severity.toLowerCase()}`];
            if (written !== undefined)
                own[severity] = numberOf(written);
        }
        return { paths: toList(part.paths), maximum: toLimits(own) };
    });
}
function toLimits(limits) {
    return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== Infinity));
}
function numberOf(limit) {
    return limit === 'unlimited' ? Infinity : Number(limit);
}
function shownLimit(limit) {
    return limit === Infinity ? 'unlimited' : String(limit);
}
function toList(value) {
    return typeof value === 'string' ? [value] : value;
}
function normal(path) {
    return path.replace(/^(\.\/)+/, '').replace(/\/+$/, '') || '.';
}


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


/***/ })

};

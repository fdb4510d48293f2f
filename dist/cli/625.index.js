export const id = 625;
export const ids = [625];
export const modules = {

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConfig: () => (/* binding */ showConfig)
/* harmony export */ });
/* harmony import */ var _contract_assert_never_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(246);
/* harmony import */ var _gate_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);
/* harmony import */ var _present_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1406);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1954);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3534);
/* harmony import */ var _scan_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3745);
/* harmony import */ var _tuning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6340);







async function showConfig(given, output, terminal) {
    const request = await (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readGateRequest */ .ll)(given, terminal);
    const ofConfig = (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .tuningOf */ .Js)(request.config);
    const library = await (0,_scan_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readLibrary */ .GW)(request.settings.policyDirectories, given, terminal, ofConfig);
    const resolve = (name) => library.named(name).map((policy) => policy.name);
    const policies = [...changesOf(ofConfig, 'config'), ...changesOf((0,_tuning_js__WEBPACK_IMPORTED_MODULE_3__/* .readTuning */ .m)(given, library), 'option')];
    const shown = { ...(await describe(request, resolve)), policies };
    terminal.print(output === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : asText(shown));
    return 0;
}
async function describe({ config, configFile, settings }, resolve) {
    const today = new Date().toISOString().slice(0, 10);
    const { stage } = settings;
    const { waivers, malformed } = await readWaivers(config, today, resolve);
    return {
        config: configFile,
        locked: settings.isLocked,
        settings: settings.shown.map(({ name, value, from }) => ({
            name,
            value,
            from: from.replace('input', 'option'),
        })),
        ignored: settings.ignored,
        stage: stage === undefined
            ? null
            : {
                name: stage.stage.name,
                because: stage.because,
                frameworks: stage.stage.frameworks,
                checkpoints: stage.stage.checkpoints,
            },
        other_stages: (settings.policy.otherStages ?? []).map(({ name }) => name),
        waivers: waivers.map(({ policies, ...waiver }) => ({
            ...waiver,
            state: (0,_gate_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverState */ .O)({ policies, ...waiver }, today),
        })),
        malformed_waivers: malformed,
    };
}
async function readWaivers(config, today, resolve) {
    if (config.waivers === undefined)
        return { waivers: [], malformed: [] };
    const waivers = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 4610));
    return waivers.readWaivers(config, today, resolve);
}
function asText(shown) {
    const { config, locked, settings, ignored } = shown;
    const blocks = [
        config === null
            ? 'There is no config: the defaults hold.\n'
            : `Config: ${(0,_present_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(config)}${locked ? ' (locked: options can make the gate stricter only)' : ''}\n`,
        table([
            ['SETTING', 'VALUE', 'FROM'],
            ...settings.map(({ name, value, from }) => [name, value === '' ? '–' : value, from]),
        ]),
        ignored.map((sentence) => `${(0,_present_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(sentence)}\n`).join(''),
        stageText(shown),
        changeText(shown.policies),
        waiverText(shown),
    ];
    return blocks.filter((block) => block !== '').join('\n');
}
function stageText({ stage, other_stages: others }) {
    if (stage === null)
        return others.length === 0
            ? ''
            : (0,_present_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(`No stage is chosen of ${others.join(', ')}: the limits above hold.`) + '\n';
    const lines = [
        `Stage ${stage.name}: ${stage.because}`,
        ...(stage.frameworks.length > 0 ? [`  only policies of ${stage.frameworks.join(', ')}`] : []),
        ...stage.checkpoints.map((checkpoint) => `  ${checkpoint.action}: ${asks(checkpoint)}; ${checkpoint.name}`),
        ...(others.length > 0 ? [`Other stages: ${others.join(', ')}`] : []),
    ];
    return lines.map((line) => `${(0,_present_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(line)}\n`).join('');
}
function asks({ rule }) {
    switch (rule.kind) {
        case 'severity':
            return rule.from === null ? 'no violation' : `violations from ${rule.from} on`;
        case 'score':
            return `a score of ${rule.framework} below ${rule.minimum}`;
        case 'approval':
            return `until ${rule.approvers.join(' and ')} approved`;
        default:
            return (0,_contract_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(rule);
    }
}
function changesOf({ disable, severity, parameters }, from) {
    return [
        ...disable.map((policy) => ({ policy, setting: 'disabled', value: true, from })),
        ...Object.entries(severity).map(([policy, value]) => ({ policy, setting: 'severity', value, from })),
        ...Object.entries(parameters).flatMap(([policy, values]) => Object.entries(values).map(([setting, value]) => ({ policy, setting, value, from }))),
    ];
}
function changeText(changes) {
    const rows = changes.map(({ policy, setting, value, from }) => [
        policy,
        `${setting}: ${typeof value === 'object' ? value.join(', ') : String(value)}`,
        from,
    ]);
    return rows.length === 0 ? '' : table([['POLICY', 'CHANGED TO', 'FROM'], ...rows]);
}
const STATES = {
    ended: 'ended, does not count',
    'names-no-policy': 'no policy is called so, does not count',
    'ends-soon': 'counts, ends soon',
    counts: 'counts',
};
function waiverText({ waivers, malformed_waivers: malformed }) {
    const rows = waivers.map(({ policy, resource, path, owner, expires, state }) => [
        policy,
        [resource, path].filter((part) => part !== null).join(' in ') || 'all resources',
        owner,
        expires,
        STATES[state],
    ]);
    const head = ['WAIVER OF', 'FOR', 'OWNER', 'UNTIL', 'STATE'];
    const sentences = malformed.map((sentence) => `${(0,_present_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(sentence)}\n`).join('');
    return (rows.length === 0 ? '' : table([head, ...rows])) + sentences;
}
function table(rows) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)(rows.map((row) => row.map(_present_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)));
}


/***/ }),

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
function assertNever(value) {
    throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
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

export const id = 74;
export const ids = [74,187];
export const modules = {

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describePolicy: () => (/* binding */ describePolicy)
});

// EXTERNAL MODULE: ./build/engine/adapt/describe.js
var describe = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/engine/adapt/formats.js

const LABELS = {
    terraform: ['Terraform', 'Terraform plans'],
    cloudformation: ['CloudFormation'],
};
function formatsOf(type) {
    if (type === '*')
        return [...Object.values(LABELS).flat(), 'Kubernetes manifests', 'Dockerfiles'];
    if (type.startsWith('Kubernetes::'))
        return ['Kubernetes manifests', ...(LABELS['terraform'] ?? [])];
    if (type.startsWith('Dockerfile::'))
        return ['Dockerfiles'];
    if (type === 'AWS::IAM::PolicyDocument')
        return LABELS['terraform'] ?? [];
    const described = (0,describe/* describeType */.M)(type);
    if (described === undefined)
        return LABELS[type.includes('::') ? 'cloudformation' : 'terraform'] ?? [];
    const attributes = Object.values(described.attributes);
    const dialects = new Set(attributes.flatMap(({ writtenAs }) => Object.keys(writtenAs ?? {})));
    return [...dialects].flatMap((dialect) => LABELS[dialect] ?? [dialect]);
}

// EXTERNAL MODULE: ./build/present/terminal.js
var present_terminal = __webpack_require__(9406);
;// CONCATENATED MODULE: ./build/cli/policy-description.js


const MAXIMUM_WIDTH = 120;
const INDENT = '  ';
function describePolicy(policy, terminal) {
    const style = (0,present_terminal/* paint */.nI)(terminal.colour);
    const width = Math.min(terminal.width, MAXIMUM_WIDTH);
    const room = width - INDENT.length;
    const text = (line) => (0,present_terminal/* wrapped */.ky)(line, room);
    const sections = [
        ['Resources', text(policy.resource_types.join(', '))],
        ['Formats', text([...new Set(policy.resource_types.flatMap(formatsOf))].join(', '))],
        ['Rules', policy.rules.flatMap((rule) => ruleLines(rule, style.severity, room))],
        ['Parameters', parameterLines(policy, room)],
        ['Remediation', remediationLines(policy.remediation, room)],
        ['Controls', controlLines(policy, room)],
        ['Silent where these say it', text(policy.yields_to.join(', '))],
        ['Aliases', text(policy.aliases.join(', '))],
        ['References', policy.references],
    ];
    const blocks = [
        [style.bold(policy.name), ...(0,present_terminal/* wrapped */.ky)(policy.description, width)],
        ...sections
            .filter(([, lines]) => lines.length > 0)
            .map(([title, lines]) => [style.bold(`${title}:`), ...lines.map((line) => INDENT + line)]),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n`;
}
function ruleLines(rule, severityStyle, room) {
    const head = `${rule.id} (${severityStyle(rule.severity, rule.severity)}, ${rule.effect}): violated when`;
    const lines = rule.condition.trim().split('\n');
    return [
        head,
        ...lines
            .flatMap((line) => (line.length <= room - INDENT.length ? [line] : (0,present_terminal/* wrapped */.ky)(line, room - INDENT.length)))
            .map((line) => INDENT + line),
    ];
}
function parameterLines({ name: policy, parameters }, room) {
    return Object.entries(parameters).flatMap(([name, { type, default: usual, description }]) => [
        `${name} (${type}): set it with --param ${policy}.${name}=VALUE`,
        ...(0,present_terminal/* wrapped */.ky)(description, room - INDENT.length).map((line) => INDENT + line),
        ...(0,present_terminal/* wrapped */.ky)(`default: ${shownValue(usual)}`, room - INDENT.length).map((line) => INDENT + line),
    ]);
}
function shownValue(value) {
    return typeof value === 'object' ? value.join(', ') : String(value);
}
function remediationLines(remediation, room) {
    const { summary, terraform, cloudformation, kubernetes, dockerfile } = remediation;
    const texts = [
        ['', summary],
        ['Terraform: ', terraform],
        ['CloudFormation: ', cloudformation],
        ['Kubernetes: ', kubernetes],
        ['Dockerfile: ', dockerfile],
    ];
    return texts
        .filter(([, text]) => text.trim() !== '')
        .flatMap(([label, text]) => (0,present_terminal/* wrapped */.ky)(label + text, room));
}
function controlLines({ compliance_mapping: mapping }, room) {
    const frameworks = [...new Set(mapping.map(({ framework }) => framework))];
    const left = Math.max(0, ...frameworks.map((framework) => framework.length)) + INDENT.length;
    return frameworks.flatMap((id) => {
        const controls = mapping.filter(({ framework }) => framework === id).map(({ control }) => control);
        return (0,present_terminal/* wrapped */.ky)(controls.join(', '), room - left).map((line, index) => (index === 0 ? id : '').padEnd(left) + line);
    });
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeType),
/* harmony export */   describeTypes: () => (/* binding */ describeTypes)
/* harmony export */ });
/* harmony import */ var _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8313);


function describeTypes() {
    return _model_types_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .CANONICAL_TYPES */ .h.map(describe).sort((a, b) => (a.type < b.type ? -1 : 1));
}
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
function describeAttributes(canonical) {
    return DIALECTS.reduce((attributes, dialect) => {
        const [plan] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTypes */ .vo)([canonical], dialect);
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
function showPlace({ instead, ...place }) {
    const path = showPath(place);
    return path === '' || instead?.kind !== 'scalar' ? path : `${path} (then ${String(instead.value)})`;
}
function showPath({ satellite, steps, isCaseFolded, choice, json }) {
    const names = [...steps, ...(json ?? []), ...(choice?.then ?? [])];
    const path = (isCaseFolded ? names.map(capitalised) : names).join('.');
    if (satellite === undefined)
        return path;
    return path === '' ? satellite : `${path} of ${satellite}`;
}
function capitalised(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}


/***/ })

};

export const id = 187;
export const ids = [187];
export const modules = {

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

export const id = 151;
export const ids = [151];
export const modules = {

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listInventory: () => (/* binding */ listInventory)
/* harmony export */ });
function listInventory(resources) {
    return resources
        .filter(({ isData, isDeclaration }) => !isData && isDeclaration !== true)
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


/***/ })

};

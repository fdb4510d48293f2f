export const id = 688;
export const ids = [688];
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

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ isSurelyText),
/* harmony export */   TO: () => (/* binding */ isPossibleBlock),
/* harmony export */   ol: () => (/* binding */ belowUnknown),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   qM: () => (/* binding */ isKnownNotNull),
/* harmony export */   s: () => (/* binding */ isKnownNotEmpty),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
function isKnownNotNull(value) {
    if (value.kind === 'unknown')
        return value.isNotNull === true;
    return !isPossible(value) && (value.kind !== 'scalar' || value.value !== null);
}
function isKnownNotEmpty(value) {
    if (value.kind === 'unknown')
        return value.isNotEmpty === true;
    return !isPossible(value) && (value.kind !== 'scalar' || (value.value !== null && value.value !== ''));
}
function isToldApart(unknown, other) {
    if (other.kind !== 'scalar')
        return false;
    if (other.value === null)
        return isKnownNotNull(unknown);
    if (other.value === '')
        return isKnownNotEmpty(unknown);
    const text = String(other.value);
    return !text.startsWith(unknown.start ?? '') || !text.endsWith(unknown.end ?? '');
}
function isSurelyText({ start, end }) {
    return start !== undefined || end !== undefined;
}
function belowUnknown(value) {
    const { isNotNull, isNotEmpty, start, end, ...rest } = value;
    return [isNotNull, isNotEmpty, start, end].every((known) => known === undefined) ? value : rest;
}
function isPossible(value) {
    if (value.kind !== 'list')
        return isPossibleBlock(value);
    return value.items.length > 0 && value.items.every(isPossibleBlock);
}
function isPossibleBlock(value) {
    return value.kind === 'map' && value.isPossible === true;
}


/***/ }),

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseTolerantly)
/* harmony export */ });
const STRING_OR_TRAILING_COMMA = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|,(?=\s*[}\]])/g;
function parseTolerantly(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return JSON.parse(text.replaceAll(STRING_OR_TRAILING_COMMA, (part) => (part === ',' ? '' : part)));
    }
}


/***/ })

};

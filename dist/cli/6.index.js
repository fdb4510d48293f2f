export const id = 6;
export const ids = [6];
export const modules = {

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Ends a switch over a union: compiles only if every member was handled. */
function assertNever(value) {
    throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ isPossibleBlock),
/* harmony export */   ol: () => (/* binding */ belowUnknown),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   qM: () => (/* binding */ isKnownNotNull),
/* harmony export */   s: () => (/* binding */ isKnownNotEmpty),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
/** Whether the value is not null, be it known or not. A list of blocks that may all not be there may not be there itself. */
function isKnownNotNull(value) {
    if (value.kind === 'unknown')
        return value.isNotNull === true;
    return !isPossible(value) && (value.kind !== 'scalar' || value.value !== null);
}
/** Whether the value is neither null nor an empty text, be it known or not. */
function isKnownNotEmpty(value) {
    if (value.kind === 'unknown')
        return value.isNotEmpty === true;
    return !isPossible(value) && (value.kind !== 'scalar' || (value.value !== null && value.value !== ''));
}
/**
 * Whether something unknown can be told from the other side of a comparison by what is known of it: that it is not
 * null, that it is not empty, what it starts or ends with.
 */
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
/** What lies below something unknown: nothing is known of it, whatever is known of the whole. */
function belowUnknown(value) {
    const { isNotNull, isNotEmpty, start, end, ...rest } = value;
    return [isNotNull, isNotEmpty, start, end].every((known) => known === undefined) ? value : rest;
}
/** Whether this is a block of which it is not known whether it is there, or a list of nothing but these. */
function isPossible(value) {
    if (value.kind !== 'list')
        return isPossibleBlock(value);
    return value.items.length > 0 && value.items.every(isPossibleBlock);
}
function isPossibleBlock(value) {
    return value.kind === 'map' && value.isPossible === true;
}


/***/ })

};

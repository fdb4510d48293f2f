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
/* harmony export */   ol: () => (/* binding */ belowUnknown),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   qM: () => (/* binding */ isKnownNotNull),
/* harmony export */   s: () => (/* binding */ isKnownNotEmpty)
/* harmony export */ });
/** Whether the value is not null, be it known or not. */
function isKnownNotNull(value) {
    return value.kind === 'unknown'
        ? value.isNotNull === true
        : value.kind !== 'scalar' || value.value !== null;
}
/** Whether the value is neither null nor an empty text, be it known or not. */
function isKnownNotEmpty(value) {
    if (value.kind === 'unknown')
        return value.isNotEmpty === true;
    return value.kind !== 'scalar' || (value.value !== null && value.value !== '');
}
/**
 * Whether something unknown can be told from the other side of a comparison by what is known of it: that it is not
 * null, that it is not empty.
 */
function isToldApart(unknown, other) {
    if (other.kind !== 'scalar')
        return false;
    return ((other.value === null && isKnownNotNull(unknown)) || (other.value === '' && isKnownNotEmpty(unknown)));
}
/** What lies below something unknown: nothing is known of it, whatever is known of the whole. */
function belowUnknown(value) {
    if (value.isNotNull === undefined && value.isNotEmpty === undefined)
        return value;
    const { isNotNull: _, isNotEmpty: __, ...rest } = value;
    return rest;
}


/***/ })

};

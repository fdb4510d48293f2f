export const id = 224;
export const ids = [224];
export const modules = {

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Exclusion: () => (/* binding */ Exclusion)
/* harmony export */ });
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5017);
/* harmony import */ var _contract_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6691);


const MAXIMUM_NAMED = 5;
class Exclusion {
    globs;
    met = new Set();
    used = new Set();
    constructor(globs) {
        this.globs = globs;
    }
    covers(path) {
        const glob = this.globs.find((candidate) => (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(path, candidate));
        if (glob === undefined)
            return false;
        this.used.add(glob);
        this.met.add(path);
        return true;
    }
    diagnostics() {
        const unused = this.globs.filter((glob) => !this.used.has(glob));
        return [
            ...(this.met.size > 0 ? [notice('excluded', this.whatWasMet())] : []),
            ...unused.map((glob) => notice('excludes-nothing', `Nothing that is scanned is excluded by "${glob}".`)),
        ];
    }
    whatWasMet() {
        const named = [...this.met].sort().slice(0, MAXIMUM_NAMED);
        const more = this.met.size - named.length;
        const rest = more > 0 ? ` and ${String(more)} more` : '';
        return `${(0,_contract_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(this.met.size, 'file or directory', 'files and directories')} excluded from the scan: ${named.join(', ')}${rest}.`;
    }
}
function notice(code, message) {
    return { level: 'notice', code, message, file: null, line: null, column: null };
}


/***/ })

};

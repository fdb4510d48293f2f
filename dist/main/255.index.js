export const id = 255;
export const ids = [255];
export const modules = {

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findReportFiles: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4006);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5286);





const MAXIMUM_ENTRIES = 10_000;
function findReportFiles(patterns, workspace, temporary) {
    const found = new Map();
    for (const pattern of patterns) {
        for (const { name, file } of filesOf(pattern, workspace)) {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
            if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, real) && !(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(temporary, real)) {
                throw refused(name, 'leads out of the workspace and of RUNNER_TEMP. Name a file inside of them');
            }
            if (!found.has(real))
                found.set(real, { name, file: real });
        }
    }
    return [...found.values()];
}
function filesOf(pattern, workspace) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, pattern);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    if (stat?.isFile() === true)
        return [{ name: pattern, file }];
    if (stat?.isDirectory() === true) {
        throw refused(pattern, 'is a directory. Name the files in it, as in "reports/*.json"');
    }
    const found = /[*?]/.test(pattern) ? matching(pattern, workspace) : [];
    if (found.length === 0) {
        throw refused(pattern, 'names no file, so there is nothing to judge. Is the step that writes or downloads it before the gate?');
    }
    return found;
}
function matching(pattern, workspace) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, pattern).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const first = parts.findIndex((part) => /[*?]/.test(part));
    const directory = parts.slice(0, first).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_4__(parts.slice(first).join('/'), {
        dot: true,
        nonegate: true,
        nobrace: true,
        noext: true,
    });
    const isRelative = !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(pattern);
    return walk(directory, pattern)
        .filter((found) => isMatch(found))
        .sort()
        .map((found) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, found);
        const name = isRelative ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : file;
        return { name, file };
    });
}
function walk(root, pattern) {
    const files = [];
    const open = [''];
    let entries = 0;
    for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
        for (const name of list(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory))) {
            if (++entries > MAXIMUM_ENTRIES) {
                throw refused(pattern, `has more than ${MAXIMUM_ENTRIES} files to look at. Name a narrower directory`);
            }
            const found = directory === '' ? name : `${directory}/${name}`;
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, found);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isDirectory() === true)
                open.push(found);
            else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
                files.push(found);
        }
    }
    return files;
}
function list(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function refused(name, what) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('path-invalid', `input "report" is ${JSON.stringify(name)}, which ${what}.`);
}


/***/ })

};

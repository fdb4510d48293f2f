export const id = 16;
export const ids = [16];
export const modules = {

/***/ 491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   lY: () => (/* binding */ requireSize),
/* harmony export */   tR: () => (/* binding */ requireHarmless)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);

const ARCHIVE_LIMITS = {
    maxEntries: 10_000,
    maxBytes: 500 * 1024 * 1024,
    maxRatio: 200,
};
const MAX_DEPTH = 32;
/** Below this, the padding of a small tar archive alone can compress better than any ratio allows. */
const RATIO_MATTERS_FROM = 1024 * 1024;
/** Throws `ScanError` when unpacking would give more than the limits allow. */
function requireSize(unpacked, packed, limits) {
    if (unpacked > limits.maxBytes)
        throw refused(`it unpacks to more than ${Math.floor(limits.maxBytes / 1024 ** 2)} MB`);
    if (unpacked > RATIO_MATTERS_FROM && unpacked > packed * limits.maxRatio) {
        throw refused(`it unpacks to more than ${limits.maxRatio} times its size`);
    }
}
/**
 * Checks the whole list of an archive before anything is unpacked: every path stays inside, is a plain file or directory,
 * and is written once, on file systems that do not tell `A` from `a` too. Throws `ScanError` ('archive-refused').
 */
function requireHarmless(entries) {
    const types = new Map();
    for (const { path, type, mode } of entries) {
        if (type === 'other')
            throw refused(`${quoted(path)} is neither a file nor a directory (links are not unpacked)`);
        if ((mode & 0o6000) !== 0)
            throw refused(`${quoted(path)} would run with the rights of its owner or group`);
        const parts = partsOf(path);
        if (parts === null)
            throw refused(`the path ${quoted(path)} leads out of the directory, or is none on every system`);
        if (parts.length === 0 && type === 'file')
            throw refused('it has a file without a name');
        const key = parts.join('/').normalize('NFC').toLowerCase();
        for (const parent of parentsOf(key)) {
            if (types.get(parent) === 'file')
                throw refused(`${quoted(path)} lies inside a file`);
            types.set(parent, 'directory');
        }
        const before = types.get(key);
        if (before === 'file' || (before === 'directory' && type === 'file')) {
            throw refused(`${quoted(path)} is in it twice`);
        }
        types.set(key, type);
    }
}
/** The parts of a path without `.` and a trailing slash; null for a path that is not harmless everywhere. */
function partsOf(path) {
    if (path.startsWith('/') || path.length > 1024)
        return null;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length <= MAX_DEPTH && parts.every(isPlainName) ? parts : null;
}
function isPlainName(part) {
    return (part !== '..' &&
        part.length <= 255 &&
        // Windows takes \ and : apart, and drops dots and spaces at the end.
        !/[\\:*?"<>|\p{Cc}\p{Cs}]|[. ]$/u.test(part) &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part));
}
function parentsOf(key) {
    const parts = key.split('/');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
function quoted(path) {
    return JSON.stringify(path.length > 100 ? `${path.slice(0, 99)}…` : path);
}
function refused(what, cause) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanError */ .sC('archive-refused', `The downloaded archive is not unpacked: ${what}. ` +
        'Its digest is the one that was asked for, so look at how that archive was made.', { cause });
}


/***/ }),

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackTree: () => (/* binding */ unpackTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);
/* harmony import */ var _archive_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(491);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1387);
/** The tree of a commit, as GitHub packs it, into a directory of its own: the working copy is not touched, and no git is run. */





/** Those of the scanner: what lies beyond could not be scanned either. */
const LIMITS = { maxEntries: 100_000, maxBytes: 1024 ** 3, maxRatio: 1_000 };
const MAX_FILE_BYTES = 10 * 1024 * 1024;
/**
 * Unpacks a `tar.gz` whose entries lie in one directory, without that directory. `directory` must not be there yet. Nothing is
 * written outside of it, over a file, or through a link. Throws `ScanError` for an archive that is damaged or beyond the limits.
 */
async function unpackTree(archive, directory) {
    const leftOut = [];
    const made = new Set();
    const written = new Set();
    const makeDirectory = (parts) => {
        const name = parts.join('/');
        if (made.has(name))
            return;
        made.add(name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, ...parts), { recursive: true });
    };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
        await (0,_tar_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readTar */ .s)(archive, (entry) => {
            if (entry.type === 'directory')
                return null;
            const [top, ...parts] = (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(entry.path) ?? [];
            const name = entry.path.split('/').slice(1).join('/');
            // Where upper and lower case are one, a second file of a name would overwrite the first.
            const key = parts.join('/').normalize('NFC').toLowerCase();
            const isPlain = top !== undefined && parts.length > 0 && entry.type === 'file' && !written.has(key);
            if (!isPlain || entry.size > MAX_FILE_BYTES) {
                if (name !== '')
                    leftOut.push(name);
                return null;
            }
            written.add(key);
            makeDirectory(parts.slice(0, -1));
            return fileSink(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, ...parts));
        }, LIMITS);
    }
    catch (cause) {
        if (cause instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .sC)
            throw cause;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .sC('archive-refused', `The tree could not be unpacked: ${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
    return { directory, leftOut };
}
function fileSink(target) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'wx', 0o600);
    return {
        write: (chunk) => {
            for (let at = 0; at < chunk.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, chunk, at);
        },
        end: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2776);
/* harmony import */ var _archive_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(491);






const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5];
/** Reads a tar archive that is compressed with gzip. What tar knows beyond plain files and directories is reported as `other`. */
const readTar = async (file, visit, limits) => {
    const { Parser } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 3979));
    const packed = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size;
    const parser = new Parser({ strict: true, maxDecompressionRatio: Infinity });
    let entries = 0;
    let failure = null;
    const fail = (error) => {
        failure ??= error instanceof Error ? error : broken(error);
    };
    const take = (entry) => {
        entries += 1;
        if (entries > limits.maxEntries)
            fail((0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`it has more than ${limits.maxEntries} entries`));
        if (failure === null)
            attempt(() => consume(entry, visit, fail), fail);
        entry.resume();
    };
    parser.on('entry', take);
    // What the parser would leave out must not go unseen.
    parser.on('ignoredEntry', take);
    parser.on('error', (error) => fail(broken(error)));
    const ended = new Promise((resolve) => parser.on('end', resolve));
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), unpacked, () => undefined);
    let bytes = 0;
    try {
        for await (const chunk of unpacked) {
            if (bytes === 0)
                requireTar(chunk);
            bytes += chunk.length;
            (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSize */ .lY)(bytes, packed, limits);
            parser.write(chunk);
            if (failure !== null)
                throw failure;
        }
        parser.end();
    }
    catch (error) {
        throw error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ScanError */ .sC ? error : broken(error);
    }
    if (failure === null)
        await ended;
    if (failure !== null)
        throw failure;
};
/** The parser would unpack what is packed once more, past our limits. */
function requireTar(start) {
    if ([GZIP, ZSTD].some((magic) => magic.every((byte, at) => start[at] === byte))) {
        throw (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('it is compressed twice');
    }
}
function consume(entry, visit, fail) {
    const sink = visit(entryOf(entry));
    if (sink === null)
        return;
    entry.on('data', (chunk) => attempt(() => sink.write(chunk), fail));
    entry.on('end', () => attempt(() => sink.end(), fail));
}
function entryOf({ path, type, mode, size }) {
    const isFile = type === 'File' || type === 'OldFile' || type === 'ContiguousFile';
    return {
        path,
        type: isFile ? 'file' : type === 'Directory' ? 'directory' : 'other',
        mode: mode ?? 0o644,
        size,
    };
}
function attempt(act, fail) {
    try {
        act();
    }
    catch (error) {
        fail(error);
    }
}
function broken(cause) {
    return (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`it is not a tar.gz archive, or is damaged (${(0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)})`, cause);
}


/***/ })

};

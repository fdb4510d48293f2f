export const id = 643;
export const ids = [643];
export const modules = {

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DOWNLOAD_LIMITS: () => (/* reexport */ DOWNLOAD_LIMITS),
  installDownloaded: () => (/* reexport */ installDownloaded),
  retrieve: () => (/* reexport */ retrieve),
  unpackTree: () => (/* reexport */ unpackTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/install/download-source.js

const EXACT_VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?$/;
const PLACEHOLDERS = ['version', 'os', 'arch', 'ext'];
function resolveDownload(request, platform) {
    const version = readVersion(request.version);
    const url = readUrl(request.urlTemplate, { ...platform, version });
    return { version, url, sha256: readDigest(request.sha256, `${platform.os}-${platform.arch}`) };
}
function readVersion(text) {
    if (text.length <= 64 && EXACT_VERSION.test(text))
        return text;
    throw wrong(`input "cli-version" is ${quoted(text)}; it takes "bundled" or an exact version such as 1.2.3. ` +
        'What "latest" or a range stands for changes under your feet, and cannot have a digest.');
}
function readUrl(template, words) {
    if (template === '') {
        throw wrong('input "cli-download-url" is empty; a version other than "bundled" needs to say where it is to be had.');
    }
    const filled = template.replaceAll(/\{([^{}]*)\}/g, (whole, name) => {
        const known = PLACEHOLDERS.find((candidate) => candidate === name);
        if (known === undefined) {
            throw wrong(`input "cli-download-url" holds ${quoted(whole)}; what can be filled in is {${PLACEHOLDERS.join('}, {')}}.`);
        }
        return words[known];
    });
    if (/[{}]/.test(filled))
        throw wrong('input "cli-download-url" has a brace without its counterpart.');
    if (!URL.canParse(filled))
        throw wrong('input "cli-download-url" is not a URL; it takes one that begins with https://.');
    const url = new URL(filled);
    if (!isAllowedUrl(url)) {
        throw wrong(`input "cli-download-url" begins with ${quoted(url.protocol)}; it takes one that begins with https://.`);
    }
    return url;
}
function isAllowedUrl(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function readDigest(text, platform) {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    if (entries.length === 0) {
        throw wrong('input "cli-sha256" is empty; a download without a digest is refused. ' +
            `Give the SHA-256 of the file, or one for each platform, as in ${platform}=<digest>.`);
    }
    const [only] = entries;
    if (entries.length === 1 && only !== undefined && !only.includes('='))
        return checkDigest(only);
    const digests = new Map();
    for (const entry of entries) {
        const [name = '', digest = ''] = entry.split('=', 2);
        if (!/^(linux|darwin|windows)-(x64|arm64)$/.test(name)) {
            throw wrong(`input "cli-sha256" holds ${quoted(entry)}; it takes one digest, or one for each platform, as in linux-x64=<digest>.`);
        }
        if (digests.has(name))
            throw wrong(`input "cli-sha256" has two digests for ${name}.`);
        digests.set(name, checkDigest(digest));
    }
    const digest = digests.get(platform);
    if (digest === undefined) {
        throw wrong(`input "cli-sha256" has no digest for ${platform}, which this job runs on; it has ${[...digests.keys()].join(', ')}.`);
    }
    return digest;
}
function checkDigest(text) {
    if (/^[0-9a-f]{64}$/i.test(text))
        return text.toLowerCase();
    throw wrong(`input "cli-sha256" holds ${quoted(text)}; a SHA-256 has 64 hexadecimal digits.`);
}
function quoted(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}
function wrong(message) {
    return new errors/* ConfigError */.xL('input-invalid', message);
}

;// CONCATENATED MODULE: ./build/install/transfer.js








class TransferFailure extends Error {
    isWorthRetrying;
    constructor(message, isWorthRetrying, options) {
        super(message, { cause: options?.cause });
        this.isWorthRetrying = isWorthRetrying;
        this.name = 'TransferFailure';
        this.retryAfter = options?.retryAfter;
    }
    retryAfter;
}
async function transfer(url, file, limits, signal) {
    const client = new lib/* HttpClient */.Qq('policy-gate', [], { keepAlive: true, allowRedirects: false });
    try {
        const response = await follow(url, client, limits, signal);
        return await save(response, file, limits, signal);
    }
    finally {
        client.dispose();
    }
}
async function follow(start, client, { maxRedirects }, signal) {
    const credentials = credentialsOf(start);
    let url = start;
    for (let redirects = 0;; redirects++) {
        const headers = { 'user-agent': 'policy-gate', 'accept-encoding': 'identity' };
        if (credentials !== null && url.origin === start.origin)
            headers.authorization = credentials;
        const response = await request(url, client, headers, signal);
        const { statusCode = 0 } = response;
        if (statusCode === 200)
            return response;
        response.destroy();
        if (![301, 302, 303, 307, 308].includes(statusCode))
            throw unexpectedStatus(response, url);
        if (redirects === maxRedirects)
            throw new TransferFailure(`more than ${maxRedirects} redirects`, false);
        url = target(response, url, start);
    }
}
function target({ headers }, from, start) {
    const location = headers.location ?? '';
    if (!URL.canParse(location, from.href))
        throw new TransferFailure(`${describeUrl(from)} redirects to nowhere`, false);
    const url = new URL(location, from.href);
    const isAllowed = isAllowedUrl(url) && (!isLoopback(url) || isLoopback(start));
    if (!isAllowed) {
        throw new TransferFailure(`${describeUrl(from)} redirects to ${describeUrl(url)}, which is not followed`, false);
    }
    url.username = '';
    url.password = '';
    return url;
}
function request(url, client, headers, signal) {
    return new Promise((resolve, reject) => {
        const { request: send } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
        const bare = new URL(url);
        bare.username = '';
        bare.password = '';
        const outgoing = send(bare, { agent: client.getAgent(bare.href), headers, signal }, resolve);
        outgoing.on('error', (error) => reject(networkFailure(error, url)));
        outgoing.end();
    });
}
async function save(response, file, { maxBytes }, signal) {
    const announced = Number(response.headers['content-length'] ?? NaN);
    if (announced > maxBytes) {
        response.destroy();
        throw tooLarge(maxBytes);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const count = async function* (chunks) {
        for await (const chunk of chunks) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw tooLarge(maxBytes);
            hash.update(chunk);
            yield chunk;
        }
    };
    try {
        await (0,external_node_stream_promises_.pipeline)(response, count, (0,external_node_fs_.createWriteStream)(file), { signal });
    }
    catch (error) {
        if (error instanceof TransferFailure)
            throw error;
        throw isOfFileSystem(error)
            ? new TransferFailure(`it cannot be written (${(0,errors/* messageOf */.bD)(error)})`, false, { cause: error })
            : new TransferFailure(`the connection broke off after ${bytes} bytes`, true, { cause: error });
    }
    if (Number.isFinite(announced) && bytes !== announced) {
        throw new TransferFailure(`${bytes} of ${announced} bytes came`, true);
    }
    return hash.digest('hex');
}
function unexpectedStatus({ statusCode = 0, headers }, url) {
    const isWorthRetrying = statusCode === 408 || statusCode === 429 || statusCode >= 500;
    return new TransferFailure(`${describeUrl(url)} answered with HTTP ${statusCode}`, isWorthRetrying, {
        retryAfter: headers['retry-after'],
    });
}
function networkFailure(error, url) {
    const isCertificate = /CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(codeOf(error));
    const advice = isCertificate ? '; if the server is yours, name its authority in NODE_EXTRA_CA_CERTS' : '';
    return new TransferFailure(`${describeUrl(url)} cannot be reached (${(0,errors/* messageOf */.bD)(error)})${advice}`, !isCertificate, {
        cause: error,
    });
}
function isOfFileSystem(error) {
    return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'EFBIG', 'EIO'].includes(codeOf(error));
}
function codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode && typeof error.code === 'string' ? error.code : '';
}
function tooLarge(maxBytes) {
    return new TransferFailure(`it is larger than ${Math.floor(maxBytes / 1024 ** 2)} MB`, false);
}
function credentialsOf({ username, password }) {
    if (username === '' && password === '')
        return null;
    const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(plain).toString('base64')}`;
}
function describeUrl({ origin, pathname }) {
    return `${origin}${pathname}`;
}

;// CONCATENATED MODULE: ./build/install/download.js




const DOWNLOAD_LIMITS = {
    maxBytes: 500 * 1024 * 1024,
    maxRedirects: 5,
    attempts: 5,
    attemptMs: 60_000,
    totalMs: 300_000,
    pauseMs: 1_000,
    maxPauseMs: 60_000,
};
async function download({ url, sha256 }, file, limits = DOWNLOAD_LIMITS, signal) {
    try {
        const actual = await retrieve(url, file, limits, signal);
        if (actual === sha256)
            return;
        throw new errors/* ScanError */.sC('digest-mismatch', `What ${describeUrl(url)} serves is not what was asked for: its SHA-256 is ${actual}, and cli-sha256 says ${sha256}. ` +
            'Nothing of it was unpacked or run. If the file was replaced on purpose, check it and correct cli-sha256.');
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
}
async function retrieve(url, file, limits, signal) {
    const end = Date.now() + limits.totalMs;
    for (let attempt = 1;; attempt++) {
        const failure = await attemptOnce(url, file, limits, end, signal);
        if (typeof failure === 'string')
            return failure;
        const pause = pauseBefore(attempt, failure, limits);
        if (!failure.isWorthRetrying || attempt >= limits.attempts || Date.now() + pause >= end) {
            throw failed(url, failure, attempt);
        }
        await pauseFor(pause, signal);
    }
}
async function attemptOnce(url, file, limits, end, signal) {
    const controller = new AbortController();
    const allowed = Math.max(1, Math.min(limits.attemptMs, end - Date.now()));
    let isTooSlow = false;
    const timer = setTimeout(() => {
        isTooSlow = true;
        controller.abort();
    }, allowed);
    const cancel = () => controller.abort();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
        if (signal?.aborted === true)
            throw cancelled();
        return await transfer(url, file, limits, controller.signal);
    }
    catch (error) {
        if (signal?.aborted === true)
            throw cancelled();
        if (isTooSlow)
            return new TransferFailure(`it took longer than ${Math.ceil(allowed / 1000)} s`, true);
        if (error instanceof TransferFailure)
            return error;
        throw error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
    }
}
function pauseBefore(attempt, { retryAfter }, limits) {
    const asked = retryAfter === undefined ? NaN : askedPause(retryAfter);
    const pause = Number.isFinite(asked) ? asked : limits.pauseMs * 2 ** (attempt - 1);
    return Math.min(Math.max(pause, 0), limits.maxPauseMs);
}
function askedPause(retryAfter) {
    return /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
}
async function pauseFor(milliseconds, signal) {
    try {
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    }
    catch {
        throw cancelled();
    }
}
function failed(url, failure, attempts) {
    const times = attempts === 1 ? '' : ` after ${attempts} attempts`;
    return new errors/* ScanError */.sC('download-failed', `policycortex could not be downloaded from ${describeUrl(url)}${times}: ${(0,errors/* messageOf */.bD)(failure)}. ` +
        'Check the input "cli-download-url" and that this runner may reach it (HTTPS_PROXY and NO_PROXY are honoured).', { cause: failure });
}
function cancelled() {
    return new errors/* ScanError */.sC('scan-cancelled', 'The download was stopped because the run was cancelled.');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/install/host.js
var install_host = __webpack_require__(1260);
// EXTERNAL MODULE: ./build/install/manifest.js
var manifest = __webpack_require__(8435);
// EXTERNAL MODULE: ./build/install/prepared-tool.js + 4 modules
var prepared_tool = __webpack_require__(5232);
;// CONCATENATED MODULE: ./build/install/archive-entry.js

const ARCHIVE_LIMITS = {
    maxEntries: 10_000,
    maxBytes: 500 * 1024 * 1024,
    maxRatio: 200,
};
const MAX_DEPTH = 32;
const RATIO_MATTERS_FROM = 1024 * 1024;
function requireSize(unpacked, packed, limits) {
    if (unpacked > limits.maxBytes)
        throw refused(`it unpacks to more than ${Math.floor(limits.maxBytes / 1024 ** 2)} MB`);
    if (unpacked > RATIO_MATTERS_FROM && unpacked > packed * limits.maxRatio) {
        throw refused(`it unpacks to more than ${limits.maxRatio} times its size`);
    }
}
function requireHarmless(entries) {
    const types = new Map();
    for (const { path, type, mode } of entries) {
        if (type === 'other')
            throw refused(`${archive_entry_quoted(path)} is neither a file nor a directory (links are not unpacked)`);
        if ((mode & 0o6000) !== 0)
            throw refused(`${archive_entry_quoted(path)} would run with the rights of its owner or group`);
        const parts = partsOf(path);
        if (parts === null)
            throw refused(`the path ${archive_entry_quoted(path)} leads out of the directory, or is none on every system`);
        if (parts.length === 0 && type === 'file')
            throw refused('it has a file without a name');
        const key = parts.join('/').normalize('NFC').toLowerCase();
        for (const parent of parentsOf(key)) {
            if (types.get(parent) === 'file')
                throw refused(`${archive_entry_quoted(path)} lies inside a file`);
            types.set(parent, 'directory');
        }
        const before = types.get(key);
        if (before === 'file' || (before === 'directory' && type === 'file')) {
            throw refused(`${archive_entry_quoted(path)} is in it twice`);
        }
        types.set(key, type);
    }
}
function partsOf(path) {
    if (path.startsWith('/') || path.length > 1024)
        return null;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length <= MAX_DEPTH && parts.every(isPlainName) ? parts : null;
}
function isPlainName(part) {
    return (part !== '..' &&
        part.length <= 255 &&
        !/[\\:*?"<>|\p{Cc}\p{Cs}]|[. ]$/u.test(part) &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part));
}
function parentsOf(key) {
    const parts = key.split('/');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
function archive_entry_quoted(path) {
    return JSON.stringify(path.length > 100 ? `${path.slice(0, 99)}…` : path);
}
function refused(what, cause) {
    return new errors/* ScanError */.sC('archive-refused', `The downloaded archive is not unpacked: ${what}. ` +
        'Its digest is the one that was asked for, so look at how that archive was made.', { cause });
}

;// CONCATENATED MODULE: ./build/install/download-format.js

const EXECUTABLES = {
    linux: ['7f454c46', '2321'],
    darwin: ['cffaedfe', 'feedfacf', 'cafebabe', '2321'],
    windows: ['4d5a'],
};
async function detectFormat(file, os) {
    const start = await readStart(file);
    const hex = start.toString('hex');
    if (hex.startsWith('1f8b'))
        return { format: 'tar.gz' };
    if (hex.startsWith('504b0304'))
        return { format: 'zip' };
    if (EXECUTABLES[os].some((magic) => hex.startsWith(magic)))
        return { format: 'executable' };
    return { seems: describe(start, hex) };
}
async function readStart(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function describe(start, hex) {
    if (start.length === 0)
        return 'an empty file';
    if (/^\s*<(!doctype|html|\?xml)/i.test(start.toString('latin1')))
        return 'a web page';
    if (/^\s*[{[]/.test(start.toString('latin1')))
        return 'JSON';
    if (hex.startsWith('425a68') || hex.startsWith('fd377a58') || hex.startsWith('28b52ffd')) {
        return 'an archive that is packed neither as tar.gz nor as zip';
    }
    for (const [os, magics] of Object.entries(EXECUTABLES)) {
        if (magics.some((magic) => hex.startsWith(magic)))
            return `an executable for ${os === 'linux' ? 'Linux' : os}`;
    }
    return 'something else';
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/install/tar-reader.js






const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5];
const readTar = async (file, visit, limits) => {
    const { Parser } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 3979));
    const packed = (await (0,promises_.stat)(file)).size;
    const parser = new Parser({ strict: true, maxDecompressionRatio: Infinity });
    let entries = 0;
    let failure = null;
    const fail = (error) => {
        failure ??= error instanceof Error ? error : broken(error);
    };
    const take = (entry) => {
        entries += 1;
        if (entries > limits.maxEntries)
            fail(refused(`it has more than ${limits.maxEntries} entries`));
        if (failure === null)
            attempt(() => consume(entry, visit, fail), fail);
        entry.resume();
    };
    parser.on('entry', take);
    parser.on('ignoredEntry', take);
    parser.on('error', (error) => fail(broken(error)));
    const ended = new Promise((resolve) => parser.on('end', resolve));
    const unpacked = (0,external_node_zlib_.createGunzip)();
    (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(file), unpacked, () => undefined);
    let bytes = 0;
    try {
        for await (const chunk of unpacked) {
            if (bytes === 0)
                requireTar(chunk);
            bytes += chunk.length;
            requireSize(bytes, packed, limits);
            parser.write(chunk);
            if (failure !== null)
                throw failure;
        }
        parser.end();
    }
    catch (error) {
        throw error instanceof errors/* ScanError */.sC ? error : broken(error);
    }
    if (failure === null)
        await ended;
    if (failure !== null)
        throw failure;
};
function requireTar(start) {
    if ([GZIP, ZSTD].some((magic) => magic.every((byte, at) => start[at] === byte))) {
        throw refused('it is compressed twice');
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
    return refused(`it is not a tar.gz archive, or is damaged (${(0,errors/* messageOf */.bD)(cause)})`, cause);
}

;// CONCATENATED MODULE: ./build/install/zip-reader.js



const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
const REPARSE_POINT = 0x400;
const readZip = async (file, visit, limits) => {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const packed = (await (0,promises_.stat)(file)).size;
    try {
        const zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
        try {
            if (zip.entryCount > limits.maxEntries)
                throw refused(`it has more than ${limits.maxEntries} entries`);
            let bytes = 0;
            for await (const entry of zip.eachEntry()) {
                bytes += entry.uncompressedSize;
                requireSize(bytes, packed, limits);
                const sink = visit(zip_reader_entryOf(entry));
                if (sink === null)
                    continue;
                for await (const chunk of (await zip.openReadStreamPromise(entry)))
                    sink.write(chunk);
                sink.end();
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw error instanceof errors/* ScanError */.sC
            ? error
            : refused(`it is not a zip archive, or is damaged (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
};
function zip_reader_entryOf(entry) {
    const bits = entry.externalFileAttributes >>> 16;
    return {
        path: entry.fileName,
        type: typeOf(entry, bits & FILE_TYPE),
        mode: bits & 0o7777,
        size: entry.uncompressedSize,
    };
}
function typeOf(entry, fileType) {
    if (entry.isEncrypted() || (entry.externalFileAttributes & REPARSE_POINT) !== 0)
        return 'other';
    const isNamedDirectory = entry.fileName.endsWith('/');
    if (fileType === DIRECTORY && isNamedDirectory)
        return 'directory';
    if (fileType === REGULAR || fileType === 0)
        return isNamedDirectory ? 'directory' : 'file';
    return 'other';
}

;// CONCATENATED MODULE: ./build/install/unpack.js










const READERS = { 'tar.gz': readTar, zip: readZip };
async function unpack(download, directory) {
    const reader = await readerOf(download);
    const entries = reader === null ? [] : await list(download, reader);
    try {
        await (0,promises_.mkdir)(directory);
        for (const folder of foldersOf(entries))
            await (0,promises_.mkdir)(external_node_path_.join(directory, folder), { recursive: true });
        if (reader === null) {
            const target = external_node_path_.join(directory, download.executable);
            await (0,promises_.copyFile)(download.file, target);
            await (0,promises_.chmod)(target, 0o755);
        }
    }
    catch (error) {
        throw unwritable(error);
    }
    if (reader === null)
        return;
    const { limits = ARCHIVE_LIMITS } = download;
    await reader(download.file, (entry) => (entry.type === 'file' ? fileSink(entry, directory) : null), limits);
}
async function manifestOfDownload(download) {
    const reader = await readerOf(download);
    if (reader === null)
        return new Map([[download.executable, await (0,manifest/* sha256OfFile */.Vq)(download.file)]]);
    await list(download, reader);
    const files = new Map();
    const { limits = ARCHIVE_LIMITS } = download;
    await reader(download.file, (entry) => (entry.type === 'file' ? hashSink(entry, files) : null), limits);
    return files;
}
async function readerOf({ file, os }) {
    const detected = await detectFormat(file, os);
    if ('format' in detected)
        return detected.format === 'executable' ? null : READERS[detected.format];
    throw new errors/* ScanError */.sC('archive-refused', `What was downloaded is ${detected.seems}, not a tar.gz or zip archive or an executable for ${os}. ` +
        'Its digest is the one that was asked for, so check the inputs "cli-download-url" and "cli-sha256".');
}
async function list({ file, limits = ARCHIVE_LIMITS }, reader) {
    const entries = [];
    await reader(file, (entry) => {
        entries.push(entry);
        return null;
    }, limits);
    requireHarmless(entries);
    return entries;
}
function foldersOf(entries) {
    return new Set(entries.map(({ path: name, type }) => type === 'directory' ? relative(name) : external_node_path_.posix.dirname(relative(name))));
}
function relative(name) {
    return partsOf(name)?.join('/') ?? '';
}
function fileSink(entry, directory) {
    const target = external_node_path_.join(directory, relative(entry.path));
    const descriptor = writing(() => (0,external_node_fs_.openSync)(target, 'wx', (entry.mode & 0o111) === 0 ? 0o644 : 0o755));
    return {
        write: (chunk) => writing(() => {
            for (let at = 0; at < chunk.length;)
                at += (0,external_node_fs_.writeSync)(descriptor, chunk, at);
        }),
        end: () => writing(() => (0,external_node_fs_.closeSync)(descriptor)),
    };
}
function writing(act) {
    try {
        return act();
    }
    catch (error) {
        throw unwritable(error);
    }
}
function unwritable(cause) {
    return new errors/* ScanError */.sC('install-failed', `policycortex could not be unpacked: ${(0,errors/* messageOf */.bD)(cause)}.`, {
        cause,
    });
}
function hashSink(entry, files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        write: (chunk) => hash.update(chunk),
        end: () => files.set(relative(entry.path), hash.digest('hex')),
    };
}

;// CONCATENATED MODULE: ./build/install/downloaded-cli.js









const DOWNLOAD = 'download';
const UNPACKED = 'cli';
async function installDownloaded(request, host, context) {
    const platform = (0,install_host/* downloadPlatform */.W$)(host);
    const source = resolveDownload(request, platform);
    const executable = (0,install_host/* executableName */.IK)(host);
    const downloadIn = (directory) => ({
        file: external_node_path_.join(directory, DOWNLOAD),
        os: platform.os,
        executable,
        ...(context.archiveLimits === undefined ? {} : { limits: context.archiveLimits }),
    });
    const tool = await (0,prepared_tool/* provideTool */.o)({
        slot: { version: source.version, arch: host.arch },
        temporaryDirectory: context.temporaryDirectory,
        verify: async (directory) => {
            const kept = downloadIn(directory);
            if ((await (0,manifest/* sha256OfFile */.Vq)(kept.file)) !== source.sha256)
                return false;
            const actual = await (0,manifest/* manifestOf */.$V)(external_node_path_.join(directory, UNPACKED));
            return actual !== null && (0,manifest/* isSameManifest */.yl)(actual, await manifestOfDownload(kept));
        },
        prepare: async (directory) => {
            try {
                const fresh = downloadIn(directory);
                await download(source, fresh.file, context.downloadLimits, context.signal);
                await unpack(fresh, external_node_path_.join(directory, UNPACKED));
            }
            catch (error) {
                await (0,promises_.rm)(directory, { recursive: true, force: true });
                throw error;
            }
        },
    });
    const directory = await findExecutable(external_node_path_.join(tool.directory, UNPACKED), executable);
    const file = external_node_path_.join(directory, executable);
    await makeExecutable(file);
    return {
        version: source.version,
        directory,
        command: { file, prefixArgs: [] },
        source: tool.wasCached ? 'cache' : 'download',
        notices: tool.notices,
    };
}
async function findExecutable(root, executable) {
    const names = (await (0,promises_.readdir)(root)).sort();
    for (const directory of [root, ...names.map((name) => external_node_path_.join(root, name))]) {
        if (await isFile(external_node_path_.join(directory, executable)))
            return directory;
    }
    throw new errors/* ScanError */.sC('install-failed', `The download holds no file ${executable}, neither at its root nor one folder down; it holds ${names
        .slice(0, 8)
        .map((name) => JSON.stringify(name))
        .join(', ')}. ` + 'Check the input "cli-download-url".');
}
async function isFile(file) {
    try {
        return (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
async function makeExecutable(file) {
    try {
        await (0,promises_.access)(file, promises_.constants.X_OK);
    }
    catch {
        await (0,promises_.chmod)(file, 0o755);
    }
}

;// CONCATENATED MODULE: ./build/install/source-tree.js





const LIMITS = { maxEntries: 100_000, maxBytes: 1024 ** 3, maxRatio: 1_000 };
const MAX_FILE_BYTES = 10 * 1024 * 1024;
async function unpackTree(archive, directory) {
    const leftOut = [];
    const made = new Set();
    const written = new Set();
    const makeDirectory = (parts) => {
        const name = parts.join('/');
        if (made.has(name))
            return;
        made.add(name);
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(directory, ...parts), { recursive: true });
    };
    try {
        (0,external_node_fs_.mkdirSync)(directory);
        await readTar(archive, (entry) => {
            if (entry.type === 'directory')
                return null;
            const [top, ...parts] = partsOf(entry.path) ?? [];
            const name = entry.path.split('/').slice(1).join('/');
            const key = parts.join('/').normalize('NFC').toLowerCase();
            const isPlain = top !== undefined && parts.length > 0 && entry.type === 'file' && !written.has(key);
            if (!isPlain || entry.size > MAX_FILE_BYTES) {
                if (name !== '')
                    leftOut.push(name);
                return null;
            }
            written.add(key);
            makeDirectory(parts.slice(0, -1));
            return source_tree_fileSink(external_node_path_.join(directory, ...parts));
        }, LIMITS);
    }
    catch (cause) {
        if (cause instanceof errors/* ScanError */.sC)
            throw cause;
        throw new errors/* ScanError */.sC('archive-refused', `The tree could not be unpacked: ${(0,errors/* messageOf */.bD)(cause)}.`, { cause });
    }
    return { directory, leftOut };
}
function source_tree_fileSink(target) {
    const descriptor = (0,external_node_fs_.openSync)(target, 'wx', 0o600);
    return {
        write: (chunk) => {
            for (let at = 0; at < chunk.length;)
                at += (0,external_node_fs_.writeSync)(descriptor, chunk, at);
        },
        end: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}

;// CONCATENATED MODULE: ./build/install/index.js





/***/ })

};

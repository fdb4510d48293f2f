export const id = 344;
export const ids = [344];
export const modules = {

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   nK: () => (/* binding */ resolveDownload),
/* harmony export */   y2: () => (/* binding */ isAllowedUrl)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);

// Without build metadata, which the tool cache drops: two builds would share one place.
const EXACT_VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?$/;
const PLACEHOLDERS = ['version', 'os', 'arch', 'ext'];
/** What to download for this platform, and what its digest must be. Throws `ConfigError` that names the input at fault. */
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
/** https; without encryption only what never leaves the machine. */
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
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('input-invalid', message);
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DOWNLOAD_LIMITS: () => (/* binding */ DOWNLOAD_LIMITS),
  R: () => (/* binding */ download),
  retrieve: () => (/* binding */ retrieve)
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
// EXTERNAL MODULE: ./build/install/download-source.js
var download_source = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/install/transfer.js








/** Why one attempt failed, and whether the next one may fare better. */
class TransferFailure extends Error {
    isWorthRetrying;
    constructor(message, isWorthRetrying, options) {
        super(message, { cause: options?.cause });
        this.isWorthRetrying = isWorthRetrying;
        this.name = 'TransferFailure';
        this.retryAfter = options?.retryAfter;
    }
    /** The server's own words about when to come back. */
    retryAfter;
}
/**
 * One attempt to get a file, through the proxy that the environment names. Gives the SHA-256 of what was written.
 * Redirects are followed here: to https only, and without the credentials once the origin changes.
 */
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
    const isAllowed = (0,download_source/* isAllowedUrl */.y2)(url) && (!(0,download_source/* isLoopback */.U9)(url) || (0,download_source/* isLoopback */.U9)(start));
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
        // The agent knows about HTTPS_PROXY and NO_PROXY; the signal ends the request at whatever point it is.
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
/** A URL for a message: without credentials and without its query, which can hold a signature. */
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
/**
 * Downloads a file and verifies its SHA-256. @actions/tool-cache's own download takes plain http, truncated bodies and any
 * number of redirects, hands credentials on to other hosts, and knows no digest.
 * Throws `ScanError`: 'download-failed', 'digest-mismatch', or 'scan-cancelled'; nothing is left at `file` then.
 */
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
/**
 * Gets a file, as often as it takes within the limits, and gives its SHA-256. Credentials in the URL are for its origin alone. Throws
 * `ScanError`: 'download-failed' or 'scan-cancelled'.
 */
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
/** The digest, or why there is none. */
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
/** RFC 9110, section 10.2.3: seconds, or a date. */
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


/***/ })

};

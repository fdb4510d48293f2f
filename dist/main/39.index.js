export const id = 39;
export const ids = [39,351,628];
export const modules = {

/***/ 3273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   gU: () => (/* binding */ unintelligible),
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5892);


/** GitHub's API did not do what was asked. */
class ApiError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeliveryError */ .VE {
    status;
    advice;
    constructor(code, message, 
    /** The answer's status; null when there was no usable answer, and what was asked for may have happened. */
    status, advice, options) {
        super(code, message, options);
        this.status = status;
        this.advice = advice;
    }
}
/** The error for an answer with an error status: what was refused, why, and the cure. */
function refused(purpose, refusal, now) {
    const { status, headers, message } = refusal;
    const { code, text } = explain(purpose, refusal);
    const words = quoted(message);
    const id = quoted(String(headers['x-github-request-id'] ?? ''));
    return new ApiError(code, `${text} (HTTP ${status}${words === '' ? '' : `: ${words}`}${id === '' ? '' : `; request ${id}`})`, status, (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .wr)(status, headers, message, now));
}
/** The error for a call without an answer: refused connection, reset, timeout. */
function unanswered(purpose, why, cause) {
    const text = `GitHub could not be reached to ${purpose.aim}: ${quoted(why)}. Check the network and the proxy of the runner.`;
    return new ApiError('github-failed', text, null, { kind: 'backoff' }, { cause });
}
/** The error for an answer that is not what GitHub documents: cut off, an error page of a proxy, … */
function unintelligible(purpose, what, cause) {
    const text = `GitHub's answer to the attempt to ${purpose.aim} is not what its API documents (${quoted(what)}). ` +
        'It was cut off, or something between the runner and GitHub answered in its place.';
    return new ApiError('github-failed', text, null, { kind: 'backoff' }, { cause });
}
function explain(purpose, refusal) {
    const { status, headers, message } = refusal;
    const { aim, permission } = purpose;
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimited */ .Jz)(status, headers, message)) {
        return { code: 'github-failed', text: `GitHub's rate limit was reached on the attempt to ${aim}` };
    }
    if (status === 401) {
        const cure = 'The input "github-token" is invalid or has expired.';
        return { code: 'forbidden', text: `GitHub did not accept the token to ${aim}. ${cure}` };
    }
    if (status === 403 && /\block(ed)?\b/i.test(message)) {
        return { code: 'forbidden', text: `GitHub did not let this token ${aim}: the conversation is locked` };
    }
    if (status === 403) {
        const cure = `Give the job "permissions: ${permission}". On a pull request from a fork, or by Dependabot, the token can ` +
            'only read, whatever the permissions say.';
        return { code: 'forbidden', text: `GitHub did not let this token ${aim}. ${cure}` };
    }
    if (status === 404 || status === 410) {
        const cure = `It does not exist any more, or the token cannot see it; the job needs "permissions: ${permission}".`;
        return { code: 'github-failed', text: `GitHub found nothing to ${aim}. ${cure}` };
    }
    if (status < 400) {
        return {
            code: 'github-failed',
            text: `GitHub redirected the attempt to ${aim}: was the repository renamed?`,
        };
    }
    return { code: 'github-failed', text: `GitHub failed to ${aim}` };
}
/** Foreign text inside a message of ours: one line, nothing invisible, not too long. */
function quoted(text) {
    const line = text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ').trim();
    return line.length <= 300 ? line : `${line.slice(0, 300)}…`;
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readParents),
/* harmony export */   c: () => (/* binding */ isNotFound),
/* harmony export */   readBranchTip: () => (/* binding */ readBranchTip),
/* harmony export */   readMergeBase: () => (/* binding */ readMergeBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);



const reference = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('commit'), sha: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .h }) });
/** The commit that a branch ends in now. Throws `ApiError`. */
async function readBranchTip(client, { owner, name }, branch) {
    const { object } = await client.rest({
        route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: { owner, repo: name, ref: `heads/${branch}` },
        answer: reference,
        aim: `read the branch ${branch} of ${owner}/${name}`,
        permission: 'contents: read',
    });
    return object.sha;
}
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .h, parents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .h })) });
/** The parents of a commit, the first the one that it was made on. Throws `ApiError`. */
async function readParents(client, { owner, name }, sha) {
    const { parents } = await client.rest({
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { owner, repo: name, commit_sha: sha },
        answer: commit,
        aim: `read the commit ${sha.slice(0, 7)} of ${owner}/${name}`,
        permission: 'contents: read',
    });
    return parents.map((parent) => parent.sha);
}
const comparison = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .h }) });
/** The newest commit that both have in their history. `base` may be a branch. Throws `ApiError`. */
async function readMergeBase(client, { owner, name }, base, head) {
    const { merge_base_commit } = await client.rest({
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: 1, page: 2 },
        answer: comparison,
        aim: `compare ${head.slice(0, 7)} with ${base.slice(0, 7)}`,
        permission: 'contents: read',
    });
    return merge_base_commit.sha;
}
function isNotFound(error) {
    return error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404;
}


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SHA),
/* harmony export */   readPullRequest: () => (/* binding */ readPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const SHA = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: SHA, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable() }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
});
/** Reads the pull request afresh. Throws `ApiError`. */
async function readPullRequest(client, ref) {
    const { state, user, head, base } = await client.rest({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { owner: ref.owner, repo: ref.name, pull_number: ref.number },
        answer,
        aim: `read pull request #${ref.number} of ${ref.owner}/${ref.name}`,
        permission: 'pull-requests: read',
    });
    return {
        headSha: head.sha,
        baseRef: base.ref,
        state,
        author: user?.login ?? null,
        isFork: head.repo?.full_name !== base.repo.full_name,
    };
}


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ MAX_TOTAL_WAIT_MS),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   l0: () => (/* binding */ pauseAfter),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* unused harmony export MAX_ATTEMPTS */
/**
 * When a request to GitHub may be sent again, and how long to wait first.
 * Follows GitHub's "Best practices for using the REST API": `retry-after`, else `x-ratelimit-reset`, else a minute for
 * a secondary limit; exponential backoff with full jitter for everything that passes by itself.
 */
const MAX_ATTEMPTS = 4;
const MAX_WAIT_MS = 60_000;
const MAX_TOTAL_WAIT_MS = 120_000;
const FIRST_BACKOFF_MS = 1_000;
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** Whether GitHub refused because of too many requests: the one kind of 403 that passes by itself. */
function isRateLimited(status, headers, message) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /secondary rate limit/i.test(message));
}
/** The advice of an answer with an error status. `now` in milliseconds since the epoch. */
function adviceOf(status, headers, message, now) {
    const isLimited = isRateLimited(status, headers, message);
    if (!isLimited && !TRANSIENT.has(status))
        return { kind: 'never' };
    const ms = statedWait(headers, now) ?? (isLimited ? SECONDARY_LIMIT_WAIT_MS : null);
    if (ms === null)
        return { kind: 'backoff' };
    return ms <= MAX_WAIT_MS ? { kind: 'wait', ms } : { kind: 'never' };
}
/**
 * Milliseconds to wait after the given attempt (from 1), or null when that was the last one.
 * `random` is between 0 and 1.
 */
function pauseAfter(advice, attempt, random) {
    if (advice.kind === 'never' || attempt >= MAX_ATTEMPTS)
        return null;
    if (advice.kind === 'wait')
        return advice.ms;
    return Math.min(MAX_WAIT_MS, random * FIRST_BACKOFF_MS * 2 ** (attempt - 1));
}
function statedWait(headers, now) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const at = /^\d+$/.test(String(after)) ? now + Number(after) * 1_000 : Date.parse(String(after));
        if (Number.isFinite(at))
            return Math.max(0, at - now);
    }
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    // A clock that is a little ahead of GitHub's must not turn the wait into none.
    return Number.isFinite(reset) ? Math.max(1_000, reset * 1_000 - now) : null;
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileAt: () => (/* binding */ readFileAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2776);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2628);




/** In bytes: the contents API gives no more. */
const MAX_BYTES = 1024 * 1024;
/** A link, a submodule, a directory are of other types, and have no content of their own. */
const content = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('file'),
        encoding: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('base64'),
        size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
        content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
]);
const tree = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), truncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() });
/**
 * A file as it is at a commit, whole and checked against git's own digest of it; null where the commit has none of that name. `sha` has
 * 40 hexadecimal digits. Throws `ApiError` when that cannot be told, and `ConfigError` for what is no plain file.
 */
async function readFileAt(client, { owner, name }, sha, path) {
    const shown = `${path} at ${sha.slice(0, 7)}`;
    let answer;
    try {
        answer = await client.rest({
            route: 'GET /repos/{owner}/{repo}/contents/{path}',
            parameters: { owner, repo: name, path, ref: sha },
            answer: content,
            aim: `read ${shown} of ${owner}/${name}`,
            permission: 'contents: read',
        });
    }
    catch (error) {
        if (!(0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(error))
            throw error;
        // A token that may not read contents finds nothing, too. Only who can read the commit may say that there is no such file.
        await requireReadable(client, { owner, name }, sha);
        return null;
    }
    if (Array.isArray(answer) || !('content' in answer)) {
        const what = Array.isArray(answer) ? 'directory' : answer.type;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('config-invalid', `${shown} is a ${what}, not a file. Make it a plain file.`);
    }
    const bytes = Buffer.from(answer.content, 'base64');
    if (bytes.length > MAX_BYTES || bytes.length !== answer.size || digest(bytes) !== answer.sha) {
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('config-invalid', `${shown} did not arrive whole: it is larger than 1 MB, or was changed on its way.`);
    }
    return bytes;
}
async function requireReadable(client, { owner, name }, sha) {
    await client.rest({
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        parameters: { owner, repo: name, tree_sha: sha },
        answer: tree,
        aim: `read the commit ${sha.slice(0, 7)} of ${owner}/${name}`,
        permission: 'contents: read',
    });
}
/** Git's name of a file's content. */
function digest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ })

};

export const id = 662;
export const ids = [662,351,628];
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

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readApprovals: () => (/* binding */ readApprovals)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3273);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2628);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1351);
/** Who has approved a pull request, and may. The reviews are GitHub's; what they count for is decided elsewhere. */





/**
 * Of each approver, whether the commit is approved: by an approving review of that very commit, not dismissed and the last word of
 * somebody who is one of them, may write to the repository, and is not the author.
 * Throws `ApiError` or `ConfigError` when that cannot be told: for a team that the token cannot see, with the permission that is missing.
 */
async function readApprovals(request) {
    const reviews = await lastReviews(request);
    const access = new Access(request.client, request.pullRequest);
    const approvals = Object.create(null);
    for (const approver of request.approvers)
        approvals[approver] = await approvalOf(approver, reviews, request, access);
    return approvals;
}
async function approvalOf(approver, reviews, { headSha, author }, access) {
    const isOne = await access.memberTest(approver);
    const approving = reviews.filter(({ state }) => state === 'APPROVED');
    const reasons = [];
    for (const { login, commit } of approving) {
        if (!(await isOne(login)))
            continue;
        if (login.toLowerCase() === author?.toLowerCase())
            reasons.push(`@${login} is the author`);
        else if (commit !== headSha)
            reasons.push(`the approval of @${login} is of an earlier commit`);
        else if (!(await access.mayWrite(login)))
            reasons.push(`@${login} may not write to the repository`);
        else
            return { state: 'approved', by: login };
    }
    return { state: 'waiting', why: reasons.join('; ') };
}
const PAGE_SIZE = 100;
const MAX_PAGES = 10;
const reviewPage = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    user: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    commit_id: _pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .SHA */ .h.nullish(),
}));
/** The last word of each reviewer; what only comments is none. In the order in which GitHub lists them: the oldest first. */
async function lastReviews({ client, pullRequest }) {
    const { owner, name, number } = pullRequest;
    const last = new Map();
    for (let page = 1;; page += 1) {
        const reviews = await client.rest({
            route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
            parameters: { owner, repo: name, pull_number: number, per_page: PAGE_SIZE, page },
            answer: reviewPage,
            isFurther: page > 1,
            aim: `read the reviews of pull request #${number}`,
            permission: 'pull-requests: read',
        });
        for (const { user, state, commit_id: commit = null } of reviews) {
            if (user === null || state === 'COMMENTED' || state === 'PENDING')
                continue;
            last.set(user.login.toLowerCase(), { login: user.login, state, commit });
        }
        if (reviews.length < PAGE_SIZE)
            return [...last.values()];
        // An approval that lies beyond could have been withdrawn there: no verdict is better than a wrong one.
        if (page === MAX_PAGES) {
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('environment-refused', `pull request #${number} has more than ${PAGE_SIZE * MAX_PAGES} reviews: not all of them can be read.`);
        }
    }
}
/** Beyond this many questions about people the answer is not worth its price: a busy token has 1,000 requests an hour. */
const MAX_QUESTIONS = 300;
/** Who belongs to what, each question asked once. */
class Access {
    client;
    repository;
    questions = 0;
    writers = new Map();
    constructor(client, repository) {
        this.client = client;
        this.repository = repository;
    }
    async memberTest(approver) {
        if (approver.startsWith('@')) {
            const wanted = approver.slice(1).toLowerCase();
            return (login) => Promise.resolve(login.toLowerCase() === wanted);
        }
        const [first = '', second] = approver.split('/');
        const [org, slug] = second === undefined ? [this.repository.owner, first] : [first, second];
        await this.requireTeam(org, slug, approver);
        return (login) => this.isMember(org, slug, login);
    }
    /** Somebody who is no member is "not found", and so is everybody where the token cannot see the team. */
    async requireTeam(org, slug, approver) {
        try {
            await this.client.rest({
                route: 'GET /orgs/{org}/teams/{team_slug}',
                parameters: { org, team_slug: slug },
                answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
                aim: `read the team ${org}/${slug}`,
                permission: 'members: read',
            });
        }
        catch (error) {
            if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD) || (error.status !== 404 && error.status !== 403))
                throw error;
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('name-unknown', `the approver ${JSON.stringify(approver)} cannot be checked: there is no team ${org}/${slug}, or the token cannot see it. ` +
                'The token of a workflow sees no teams: give "github-token" one of a GitHub App with the organisation permission "members: read" ' +
                '(a user is written @login).', { cause: error });
        }
    }
    async isMember(org, slug, login) {
        this.count();
        try {
            const { state } = await this.client.rest({
                route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
                parameters: { org, team_slug: slug, username: login },
                answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
                isFurther: true,
                aim: `read whether @${login} is in the team ${org}/${slug}`,
                permission: 'members: read',
            });
            return state === 'active';
        }
        catch (error) {
            if ((0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(error))
                return false;
            throw error;
        }
    }
    /** How many people have approved is not for the budget of requests to say; without end it must not go on either. */
    count() {
        this.questions += 1;
        if (this.questions <= MAX_QUESTIONS)
            return;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('environment-refused', `the approvals take more than ${MAX_QUESTIONS} questions about people: name fewer approvers, or dismiss approvals that do not count.`);
    }
    mayWrite(login) {
        const known = this.writers.get(login) ?? this.askWhetherMayWrite(login);
        this.writers.set(login, known);
        return known;
    }
    async askWhetherMayWrite(login) {
        const { owner, name } = this.repository;
        this.count();
        try {
            const { permission } = await this.client.rest({
                route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
                parameters: { owner, repo: name, username: login },
                answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
                isFurther: true,
                aim: `read what @${login} may do in ${owner}/${name}`,
                permission: 'metadata: read',
            });
            return permission === 'admin' || permission === 'write';
        }
        catch (error) {
            if ((0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(error))
                return false;
            throw error;
        }
    }
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


/***/ })

};

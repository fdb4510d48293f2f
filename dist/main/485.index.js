export const id = 485;
export const ids = [485];
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


class ApiError extends _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeliveryError */ .VE {
    status;
    advice;
    constructor(code, message, status, advice, options) {
        super(code, message, options);
        this.status = status;
        this.advice = advice;
    }
}
function refused(purpose, refusal, now) {
    const { status, headers, message } = refusal;
    const { code, text } = explain(purpose, refusal);
    const words = quoted(message);
    const id = quoted(String(headers['x-github-request-id'] ?? ''));
    return new ApiError(code, `${text} (HTTP ${status}${words === '' ? '' : `: ${words}`}${id === '' ? '' : `; request ${id}`})`, status, (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .wr)(status, headers, message, now));
}
function unanswered(purpose, why, cause) {
    const text = `GitHub could not be reached to ${purpose.aim}: ${quoted(why)}. Check the network and the proxy of the runner.`;
    return new ApiError('github-failed', text, null, { kind: 'backoff' }, { cause });
}
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
function quoted(text) {
    const line = text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ').trim();
    return line.length <= 300 ? line : `${line.slice(0, 300)}…`;
}


/***/ }),

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: MAX_REQUESTS

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/github/answer-text.js

const errorBody = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional(), code: schemas/* string */.YjP().optional() })]))
        .optional(),
});
function errorTextOf(data) {
    const body = errorBody.safeParse(data);
    if (!body.success)
        return '';
    const details = (body.data.errors ?? []).map((detail) => typeof detail === 'string' ? detail : (detail.message ?? detail.code ?? ''));
    return [body.data.message, ...details].filter((text) => text !== '').join('; ');
}

// EXTERNAL MODULE: ./build/github/api-error.js
var api_error = __webpack_require__(3273);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/github/clock.js

const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }),
};

;// CONCATENATED MODULE: ./build/github/exchange.js



const failureWithAnswer = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({
        status: schemas/* number */.aig(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()),
        data: schemas/* unknown */.L5J(),
    }),
});
async function exchange(octokit, purpose, route, parameters, limits) {
    const deadline = new AbortController();
    const signals = limits.signal === undefined ? [deadline.signal] : [deadline.signal, limits.signal];
    const signal = AbortSignal.any(signals);
    const timer = setTimeout(() => deadline.abort(), limits.timeoutMs);
    try {
        const answer = await settled(octokit.request(route, {
            ...parameters,
            headers: { 'x-github-api-version': '2022-11-28' },
            request: { signal, redirect: 'manual' },
        }), signal);
        return { status: answer.status, headers: answer.headers, data: answer.data };
    }
    catch (error) {
        limits.signal?.throwIfAborted();
        const failure = failureWithAnswer.safeParse(error);
        if (failure.success)
            return failure.data.response;
        const why = deadline.signal.aborted ? `no answer within ${limits.timeoutMs / 1_000} s` : (0,errors/* messageOf */.bD)(error);
        throw (0,api_error/* unanswered */.bj)(purpose, why, error);
    }
    finally {
        clearTimeout(timer);
    }
}
function settled(promise, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(new Error('aborted'));
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
        promise.then(resolve, reject);
    });
}

;// CONCATENATED MODULE: ./build/github/graphql-answer.js


const envelope = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).optional(),
});
const STATUSES = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    SERVICE_UNAVAILABLE: 503,
};
function dataOf(purpose, answer, now) {
    const parsed = envelope.safeParse(answer.data);
    if (!parsed.success)
        throw (0,api_error/* unintelligible */.gU)(purpose, 'no GraphQL answer', parsed.error);
    const [error] = parsed.data.errors ?? [];
    if (error === undefined)
        return parsed.data.data;
    throw (0,api_error/* refused */.J5)(purpose, { status: statusOf(error), headers: answer.headers, message: error.message }, now);
}
function statusOf(error) {
    if (error.type !== undefined)
        return STATUSES[error.type] ?? 422;
    return /something went wrong|timeout|timed out|try again/i.test(error.message) ? 502 : 422;
}

// EXTERNAL MODULE: ./build/github/retry.js
var retry = __webpack_require__(5892);
;// CONCATENATED MODULE: ./build/github/client.js








const MAX_REQUESTS = 25;
const TIMEOUT_MS = 15_000;
function createClient(options) {
    const { token, signal, clock = systemClock, timeoutMs = TIMEOUT_MS } = options;
    if (token === '') {
        throw new errors/* ConfigError */.xL('input-invalid', 'input "github-token" is empty. Its default is ${{ github.token }}.');
    }
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: options.apiUrl, userAgent: 'policy-gate', log: SILENT });
    let requests = 0;
    let waitedMs = 0;
    const send = async (purpose, route, parameters) => {
        const answer = await exchange(octokit, purpose, route, parameters, { timeoutMs, signal });
        const { status, headers, data } = answer;
        if (status >= 200 && status < 300)
            return answer;
        throw (0,api_error/* refused */.J5)(purpose, { status, headers, message: errorTextOf(data) }, clock.now());
    };
    const count = (purpose) => {
        requests += 1;
        if (requests <= MAX_REQUESTS)
            return;
        const text = `GitHub was asked ${MAX_REQUESTS} times without getting to ${purpose.aim}; the gate stops asking.`;
        throw new api_error/* ApiError */.hD('github-failed', text, null, { kind: 'never' });
    };
    const write = async (call) => {
        if (call.isFurther !== true)
            count(call);
        const { data } = await send(call, call.route, call.parameters);
        return checked(call, data, call.answer);
    };
    const ask = async (call) => {
        if (call.isFurtherPage !== true)
            count(call);
        const { query, variables } = call;
        const answer = await send(call, `POST ${options.graphqlUrl}`, { query, variables });
        return checked(call, dataOf(call, answer, clock.now()), call.answer);
    };
    const pause = async (error, attempt) => {
        if (!(error instanceof api_error/* ApiError */.hD))
            throw error;
        const ms = (0,retry/* pauseAfter */.l0)(error.advice, attempt, clock.random());
        if (ms === null || waitedMs + ms > retry/* MAX_TOTAL_WAIT_MS */.Jc)
            throw error;
        waitedMs += ms;
        try {
            await clock.sleep(ms, signal);
        }
        catch (interruption) {
            signal?.throwIfAborted();
            throw interruption;
        }
    };
    const retrying = async (call) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await call();
            }
            catch (error) {
                await pause(error, attempt);
            }
        }
    };
    return {
        rest: (call) => retrying(() => write(call)),
        graphql: (call) => retrying(() => ask(call)),
        write,
        pause,
    };
}
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function checked(purpose, data, schema) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the body' : issue.path.join('.');
    throw (0,api_error/* unintelligible */.gU)(purpose, `${place}: ${issue?.message ?? 'unexpected'}`, parsed.error);
}


/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readSigned),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
function markerOf(key) {
    const encoded = Buffer.from(JSON.stringify([key.workflow, key.job, key.commentId])).toString('base64');
    return `<!-- policy-gate 1 ${encoded} `;
}
function sign(marker, signature, content) {
    const { headSha, run } = signature;
    return `${marker}${headSha} ${run.id}.${run.attempt} -->\n${content}`;
}
function readSigned(marker, body) {
    if (!body.startsWith(marker))
        return null;
    const [line = '', ...rest] = body.replaceAll('\r\n', '\n').slice(marker.length).split('\n');
    return { signature: readSignature(line), content: rest.join('\n') };
}
function isNewer(theirs, ours) {
    return theirs !== null && theirs.headSha === ours.headSha && isLater(theirs.run, ours.run);
}
function isLater(theirs, ours) {
    if (theirs === null || ours === null)
        return theirs !== null;
    return theirs.id === ours.id ? theirs.attempt > ours.attempt : theirs.id > ours.id;
}
function readSignature(text) {
    const match = /^([0-9a-f]{40,64}) (\d{1,15})\.(\d{1,9}) -->$/.exec(text);
    const [, headSha, id, attempt] = match ?? [];
    if (headSha === undefined)
        return null;
    return { headSha, run: { id: Number(id), attempt: Number(attempt) } };
}


/***/ }),

/***/ 5520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readEndpoints)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);

function readEndpoints(environment) {
    if (environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw refused('NODE_TLS_REJECT_UNAUTHORIZED is 0: anyone on the network could read the token. For a certificate of your own, ' +
            'name it in NODE_EXTRA_CA_CERTS');
    }
    return {
        apiUrl: readAddress(environment, 'GITHUB_API_URL', 'https://api.github.com'),
        graphqlUrl: readAddress(environment, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    };
}
function readAddress(environment, name, standard) {
    const text = environment[name] || standard;
    const shown = JSON.stringify(text.replace(/\/\/[^/]*@/, '//…@'));
    if (!URL.canParse(text))
        throw refused(`${name} is ${shown}, which is not an address`);
    const url = new URL(text);
    const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
        throw refused(`${name} is ${shown}: the token goes over https only`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw refused(`${name} is ${shown}: an address without credentials, query and fragment is expected`);
    }
    return url.href.replace(/\/+$/, '');
}
function refused(what) {
    return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('environment-refused', `${what}.`);
}


/***/ }),

/***/ 9485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* reexport */ client/* createClient */.U),
  mergedPullRequest: () => (/* reexport */ mergedPullRequest),
  readApprovals: () => (/* reexport */ readApprovals),
  readBranchTip: () => (/* reexport */ readBranchTip),
  readEndpoints: () => (/* reexport */ endpoints/* readEndpoints */.Z),
  readFileAt: () => (/* reexport */ readFileAt),
  readMergeBase: () => (/* reexport */ readMergeBase),
  readParents: () => (/* reexport */ readParents),
  readPullRequest: () => (/* reexport */ readPullRequest),
  upsertComment: () => (/* reexport */ upsertComment)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/github/api-error.js
var api_error = __webpack_require__(3273);
;// CONCATENATED MODULE: ./build/github/pull-request.js

const SHA = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const answer = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['open', 'closed']),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    head: schemas/* object */.Ikc({ sha: SHA, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
});
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

;// CONCATENATED MODULE: ./build/github/commits.js



const reference = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* literal */.euz('commit'), sha: SHA }) });
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
const commit = schemas/* object */.Ikc({ sha: SHA, parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: SHA })) });
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
const comparison = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: SHA }) });
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
    return error instanceof api_error/* ApiError */.hD && error.status === 404;
}

;// CONCATENATED MODULE: ./build/github/approvals.js





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
const reviewPage = schemas/* array */.YOg(schemas/* object */.Ikc({
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    state: schemas/* string */.YjP(),
    commit_id: SHA.nullish(),
}));
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
        if (page === MAX_PAGES) {
            throw new errors/* ConfigError */.xL('environment-refused', `pull request #${number} has more than ${PAGE_SIZE * MAX_PAGES} reviews: not all of them can be read.`);
        }
    }
}
const MAX_QUESTIONS = 300;
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
    async requireTeam(org, slug, approver) {
        try {
            await this.client.rest({
                route: 'GET /orgs/{org}/teams/{team_slug}',
                parameters: { org, team_slug: slug },
                answer: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }),
                aim: `read the team ${org}/${slug}`,
                permission: 'members: read',
            });
        }
        catch (error) {
            if (!(error instanceof api_error/* ApiError */.hD) || (error.status !== 404 && error.status !== 403))
                throw error;
            throw new errors/* ConfigError */.xL('name-unknown', `the approver ${JSON.stringify(approver)} cannot be checked: there is no team ${org}/${slug}, or the token cannot see it. ` +
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
                answer: schemas/* object */.Ikc({ state: schemas/* string */.YjP() }),
                isFurther: true,
                aim: `read whether @${login} is in the team ${org}/${slug}`,
                permission: 'members: read',
            });
            return state === 'active';
        }
        catch (error) {
            if (isNotFound(error))
                return false;
            throw error;
        }
    }
    count() {
        this.questions += 1;
        if (this.questions <= MAX_QUESTIONS)
            return;
        throw new errors/* ConfigError */.xL('environment-refused', `the approvals take more than ${MAX_QUESTIONS} questions about people: name fewer approvers, or dismiss approvals that do not count.`);
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
                answer: schemas/* object */.Ikc({ permission: schemas/* string */.YjP() }),
                isFurther: true,
                aim: `read what @${login} may do in ${owner}/${name}`,
                permission: 'metadata: read',
            });
            return permission === 'admin' || permission === 'write';
        }
        catch (error) {
            if (isNotFound(error))
                return false;
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/github/client.js + 4 modules
var client = __webpack_require__(266);
// EXTERNAL MODULE: ./build/github/endpoints.js
var endpoints = __webpack_require__(5520);
;// CONCATENATED MODULE: ./build/github/merged-pull-request.js

const pullRequests = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    merged_at: schemas/* string */.YjP().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
}));
async function mergedPullRequest(client, { owner, name }, sha) {
    const found = await client.rest({
        route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        parameters: { owner, repo: name, commit_sha: sha },
        answer: pullRequests,
        aim: `find the pull request of commit ${sha.slice(0, 7)}`,
        permission: 'pull-requests: read',
    });
    const merged = found.find(({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === sha);
    return merged?.number ?? null;
}

// EXTERNAL MODULE: ./build/github/comment-marker.js
var comment_marker = __webpack_require__(9462);
;// CONCATENATED MODULE: ./build/github/hidden-duplicates.js


const MUTATION = `
  mutation Hide($id: ID!) {
    minimizeComment(input: {subjectId: $id, classifier: DUPLICATE}) {
      minimizedComment { isMinimized }
    }
  }`;
const hidden_duplicates_answer = schemas/* object */.Ikc({
    minimizeComment: schemas/* object */.Ikc({ minimizedComment: schemas/* object */.Ikc({ isMinimized: schemas/* literal */.euz(true) }) }),
});
async function hideDuplicates(client, comments) {
    try {
        for (const { nodeId } of comments) {
            await client.graphql({
                query: MUTATION,
                variables: { id: nodeId },
                answer: hidden_duplicates_answer,
                aim: 'hide a second comment of the gate',
                permission: 'pull-requests: write',
            });
        }
        return null;
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.hD)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/own-comments.js




const own_comments_MAX_PAGES = 50;
const QUERY = `
  query OwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        headRefOid
        comments(first: 100, after: $after, orderBy: {field: UPDATED_AT, direction: DESC}) {
          nodes {
            id fullDatabaseId url body isMinimized viewerDidAuthor
            author { __typename login }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;
const comment = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    fullDatabaseId: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\d{1,15}$/), schemas/* number */.aig().int()]).transform(Number),
    url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    isMinimized: schemas/* boolean */.zMY(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    author: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable(),
});
const own_comments_answer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }),
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: SHA,
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(comment.nullable()),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
async function findOwnComments(client, ref, marker) {
    const found = new Map();
    let after = null;
    for (let page = 1; page <= own_comments_MAX_PAGES; page += 1) {
        const { viewer, headSha, comments } = await readPage(client, ref, after);
        for (const node of comments.nodes) {
            if (node === null || node.isMinimized || !isOwn(node, viewer))
                continue;
            const signed = (0,comment_marker/* readSigned */.Nu)(marker, node.body);
            if (signed === null)
                continue;
            const { id: nodeId, fullDatabaseId: id, url, body } = node;
            found.set(id, { ...signed, id, nodeId, url, body });
        }
        const { hasNextPage, endCursor } = comments.pageInfo;
        if (!hasNextPage || found.size > 0) {
            return { headSha, comments: [...found.values()].sort((a, b) => a.id - b.id) };
        }
        if (endCursor === null || endCursor === after)
            throw (0,api_error/* unintelligible */.gU)(purposeOf(ref), 'a list without an end');
        after = endCursor;
    }
    throw new api_error/* ApiError */.hD('comment-failed', `Pull request #${ref.number} has more than ${own_comments_MAX_PAGES * 100} comments, and the gate's own is not among those ` +
        'that changed last. None is added, for it might be the second.', null, { kind: 'never' });
}
async function readPage(client, ref, after) {
    const { viewer, repository } = await client.graphql({
        ...purposeOf(ref),
        query: QUERY,
        variables: { owner: ref.owner, name: ref.name, number: ref.number, after },
        answer: own_comments_answer,
        isFurtherPage: after !== null,
    });
    const { headRefOid, comments } = repository.pullRequest;
    return { viewer: viewer.login, headSha: headRefOid, comments };
}
function purposeOf(ref) {
    return { aim: `read the comments of pull request #${ref.number}`, permission: 'pull-requests: write' };
}
function isOwn(node, viewer) {
    if (node.viewerDidAuthor)
        return true;
    const { __typename: type, login } = node.author ?? { __typename: 'Ghost', login: '' };
    if (type === 'Bot')
        return viewer === `${login.replace(/\[bot\]$/, '')}[bot]`;
    return type === 'User' && viewer === login;
}

;// CONCATENATED MODULE: ./build/github/sticky-comment.js







const MAX_ROUNDS = 10;
async function upsertComment(request) {
    const { client, pullRequest, headSha, run } = request;
    const marker = (0,comment_marker/* markerOf */.we)(request.key);
    const signature = { headSha, run };
    const past = { kind: 'unchanged', created: null, replaced: null, missed: new Set(), failures: 0 };
    let { body, shorterBody } = request;
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
        const look = await lookAround(client, pullRequest, marker, past);
        if (typeof look === 'string')
            return { kind: past.kind, url: urlOf(past), notice: look };
        const [kept, ...surplus] = standing(look.comments, past);
        const finish = async (kind) => {
            return { kind, url: kept?.url ?? null, notice: await hideDuplicates(client, surplus) };
        };
        if (kept === undefined && request.createsMissing === false)
            return finish('absent');
        if (kept !== undefined && (0,comment_marker/* isNewer */.U4)(kept.signature, signature))
            return finish('skipped-newer');
        if (kept !== undefined && tells(kept, signature, body, past))
            return finish(past.kind);
        if (await hasMovedOn(request, look.headSha))
            return finish('skipped-outdated');
        const signed = (0,comment_marker/* sign */._S)(marker, signature, body);
        try {
            if (kept === undefined) {
                past.kind = 'created';
                past.created = { ...(await create(request, signed)), signature, content: body, body: signed };
            }
            else {
                past.kind = 'updated';
                await update(request, kept.id, signed);
                past.replaced = kept;
            }
        }
        catch (error) {
            if (kept !== undefined && isGone(error) && !past.missed.has(kept.id)) {
                past.missed.add(kept.id);
            }
            else if (shorterBody !== undefined && isTooLong(error)) {
                body = shorterBody();
                shorterBody = undefined;
            }
            else {
                past.failures += 1;
                await client.pause(error, past.failures);
            }
        }
    }
    throw new errors/* DeliveryError */.VE('comment-failed', `The comment on pull request #${pullRequest.number} was changed or removed by others each time the gate wrote it.`);
}
async function lookAround(client, pullRequest, marker, past) {
    try {
        return await findOwnComments(client, pullRequest, marker);
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.hD && urlOf(past) !== null)
            return error.message;
        throw error;
    }
}
function urlOf({ created, replaced }) {
    return replaced?.url ?? created?.url ?? null;
}
function standing(listed, { created }) {
    const isListed = created === null || listed.some((comment) => comment.id === created.id);
    const all = isListed ? listed : [...listed, created];
    return [...all].sort((a, b) => a.id - b.id);
}
function tells(comment, signature, body, { replaced }) {
    if (replaced?.id === comment.id && replaced.body === comment.body)
        return true;
    const normal = (text) => text.replaceAll('\r\n', '\n').trim();
    return comment.signature?.headSha === signature.headSha && normal(comment.content) === normal(body);
}
async function hasMovedOn(request, seen) {
    if (seen === request.headSha)
        return false;
    const pullRequest = await readPullRequest(request.client, request.pullRequest);
    return pullRequest.headSha !== request.headSha;
}
const written = schemas/* object */.Ikc({ id: schemas/* number */.aig().int(), node_id: schemas/* string */.YjP().min(1), html_url: schemas/* string */.YjP() });
async function create({ client, pullRequest }, body) {
    const { owner, name, number } = pullRequest;
    const comment = await client.write({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { owner, repo: name, issue_number: number, body },
        answer: written,
        aim: `comment on pull request #${number}`,
        permission: 'pull-requests: write',
    });
    return { id: comment.id, nodeId: comment.node_id, url: comment.html_url };
}
async function update({ client, pullRequest }, id, body) {
    const { owner, name, number } = pullRequest;
    await client.write({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { owner, repo: name, comment_id: id, body },
        answer: written,
        aim: `update the comment on pull request #${number}`,
        permission: 'pull-requests: write',
    });
}
function isGone(error) {
    return error instanceof api_error/* ApiError */.hD && (error.status === 404 || error.status === 410);
}
function isTooLong(error) {
    return error instanceof api_error/* ApiError */.hD && error.status === 422 && /too long/i.test(error.message);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/trusted-files.js




const MAX_BYTES = 1024 * 1024;
const content = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('file'),
        encoding: schemas/* literal */.euz('base64'),
        size: schemas/* number */.aig().int().min(0),
        content: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ type: schemas/* string */.YjP() }),
    schemas/* array */.YOg(schemas/* unknown */.L5J()),
]);
const tree = schemas/* object */.Ikc({ tree: schemas/* array */.YOg(schemas/* unknown */.L5J()), truncated: schemas/* boolean */.zMY() });
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
        if (!isNotFound(error))
            throw error;
        await requireReadable(client, { owner, name }, sha);
        return null;
    }
    if (Array.isArray(answer) || !('content' in answer)) {
        const what = Array.isArray(answer) ? 'directory' : answer.type;
        throw new errors/* ConfigError */.xL('config-invalid', `${shown} is a ${what}, not a file. Make it a plain file.`);
    }
    const bytes = Buffer.from(answer.content, 'base64');
    if (bytes.length > MAX_BYTES || bytes.length !== answer.size || digest(bytes) !== answer.sha) {
        throw new errors/* ConfigError */.xL('config-invalid', `${shown} did not arrive whole: it is larger than 1 MB, or was changed on its way.`);
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
function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/index.js










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
const MAX_ATTEMPTS = 4;
const MAX_WAIT_MS = 60_000;
const MAX_TOTAL_WAIT_MS = 120_000;
const FIRST_BACKOFF_MS = 1_000;
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
function isRateLimited(status, headers, message) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /secondary rate limit/i.test(message));
}
function adviceOf(status, headers, message, now) {
    const isLimited = isRateLimited(status, headers, message);
    if (!isLimited && !TRANSIENT.has(status))
        return { kind: 'never' };
    const ms = statedWait(headers, now) ?? (isLimited ? SECONDARY_LIMIT_WAIT_MS : null);
    if (ms === null)
        return { kind: 'backoff' };
    return ms <= MAX_WAIT_MS ? { kind: 'wait', ms } : { kind: 'never' };
}
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
    return Number.isFinite(reset) ? Math.max(1_000, reset * 1_000 - now) : null;
}


/***/ })

};

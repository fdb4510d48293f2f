export const id = 827;
export const ids = [827];
export const modules = {

/***/ 827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeTrackingIssue: () => (/* binding */ writeTrackingIssue)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(6058);
// EXTERNAL MODULE: ./build/github/client.js + 4 modules
var github_client = __webpack_require__(266);
// EXTERNAL MODULE: ./build/github/endpoints.js
var endpoints = __webpack_require__(5520);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/github/api-error.js
var api_error = __webpack_require__(3273);
// EXTERNAL MODULE: ./build/github/comment-marker.js
var comment_marker = __webpack_require__(9462);
;// CONCATENATED MODULE: ./build/github/own-issues.js



const PAGE_SIZE = 100;
const MAX_PAGES = 20;
const issues = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    pull_request: schemas/* unknown */.L5J().optional(),
}));
const viewerAnswer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) });
async function readIdentity(client, { owner, name }) {
    const { viewer } = await client.graphql({
        query: 'query Viewer { viewer { login } }',
        variables: {},
        answer: viewerAnswer,
        aim: `tell whose issues of ${owner}/${name} are its own`,
        permission: 'issues: write',
    });
    return viewer.login;
}
async function findOwnIssues(client, { owner, name }, identity, marker) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const listed = await client.rest({
            aim: `read the issues of ${owner}/${name}`,
            permission: 'issues: write',
            route: 'GET /repos/{owner}/{repo}/issues',
            parameters: {
                ...{ owner, repo: name, creator: identity, state: 'all' },
                ...{ sort: 'updated', direction: 'desc', per_page: PAGE_SIZE, page },
            },
            answer: issues,
            isFurther: page > 1,
        });
        const own = listed.flatMap((issue) => {
            const isOwn = issue.user?.login === identity && issue.pull_request === undefined;
            const signed = isOwn ? (0,comment_marker/* readSigned */.Nu)(marker, issue.body ?? '') : null;
            const { number, html_url: url, state } = issue;
            return signed === null ? [] : [{ ...signed, number, url, isOpen: state === 'open' }];
        });
        if (own.length > 0 || listed.length < PAGE_SIZE)
            return own.sort((a, b) => a.number - b.number);
    }
    throw new api_error/* ApiError */.hD('comment-failed', `${identity} has written more than ${MAX_PAGES * PAGE_SIZE} issues and pull requests in ${owner}/${name}, and the gate's own is not ` +
        'among those that changed last. None is added, for it might be the second.', null, { kind: 'never' });
}

;// CONCATENATED MODULE: ./build/github/tracking-issue.js





const MAX_ROUNDS = 8;
async function trackIssue(request) {
    const { client, headSha, run } = request;
    const marker = (0,comment_marker/* markerOf */.we)(request.key);
    const identity = await readIdentity(client, request.repository);
    const past = { kind: 'unchanged', written: null, failures: 0 };
    let { body, shorterBody } = request;
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
        const look = await lookAround(request, identity, marker, past);
        if (typeof look === 'string')
            return { kind: past.kind, url: past.written?.url ?? null, notice: look };
        const [kept, ...surplus] = standing(look, past);
        const finish = async (kind) => {
            return { kind, url: kept?.url ?? null, notice: await closeDuplicates(request, surplus) };
        };
        if (kept === undefined && !request.isOpen)
            return finish('absent');
        if (kept !== undefined && (0,comment_marker/* isLater */.d8)(kept.signature?.run ?? null, run))
            return finish('skipped-newer');
        const signed = (0,comment_marker/* sign */._S)(marker, { headSha, run }, body);
        if (kept !== undefined && tells(kept, request, body))
            return finish(past.kind);
        try {
            const written = kept === undefined ? await create(request, signed) : await update(request, kept, signed);
            past.kind = kindOf(kept, request.isOpen);
            past.written = { ...written, isOpen: request.isOpen, signature: { headSha, run }, content: body };
        }
        catch (error) {
            if (shorterBody !== undefined && isTooLong(error)) {
                body = shorterBody();
                shorterBody = undefined;
            }
            else {
                past.failures += 1;
                await client.pause(error, past.failures);
            }
        }
    }
    throw new errors/* DeliveryError */.VE('comment-failed', 'The tracking issue was changed or removed by others each time the gate wrote it.');
}
async function lookAround({ client, repository }, identity, marker, past) {
    try {
        return await findOwnIssues(client, repository, identity, marker);
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.hD && past.written !== null)
            return error.message;
        throw error;
    }
}
function standing(listed, { written }) {
    if (written === null)
        return listed;
    const seen = listed.find(({ number }) => number === written.number);
    const isOverwritten = seen !== undefined && (0,comment_marker/* isLater */.d8)(seen.signature?.run ?? null, written.signature?.run ?? null);
    const others = listed.filter(({ number }) => number !== written.number);
    return [...others, isOverwritten ? seen : written].sort((a, b) => a.number - b.number);
}
function tells(issue, { isOpen, headSha }, body) {
    const normal = (text) => text
        .replaceAll('\r\n', '\n')
        .replaceAll(/\/actions\/runs\/\d+\/attempts\/\d+/g, '')
        .trim();
    return (issue.isOpen === isOpen && issue.signature?.headSha === headSha && normal(issue.content) === normal(body));
}
function kindOf(before, isOpen) {
    if (before === undefined)
        return 'created';
    if (before.isOpen === isOpen)
        return 'updated';
    return isOpen ? 'reopened' : 'closed';
}
const written = schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), html_url: schemas/* string */.YjP() });
async function create({ client, repository, title }, body) {
    const { owner, name } = repository;
    const issue = await client.write({
        route: 'POST /repos/{owner}/{repo}/issues',
        parameters: { owner, repo: name, title, body },
        answer: written,
        aim: `create the tracking issue in ${owner}/${name}`,
        permission: 'issues: write',
    });
    return { number: issue.number, url: issue.html_url };
}
async function update({ client, repository, isOpen }, before, body) {
    const { owner, name } = repository;
    const state = isOpen
        ? { state: 'open', state_reason: 'reopened' }
        : { state: 'closed', state_reason: 'completed' };
    const issue = await client.write({
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: {
            ...{ owner, repo: name, issue_number: before.number, body },
            ...(before.isOpen === isOpen ? {} : state),
        },
        answer: written,
        aim: `update the tracking issue #${before.number}`,
        permission: 'issues: write',
    });
    return { number: issue.number, url: issue.html_url };
}
async function closeDuplicates({ client, repository }, surplus) {
    const { owner, name } = repository;
    try {
        for (const { number } of surplus.filter(({ isOpen }) => isOpen)) {
            await client.rest({
                route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
                parameters: { owner, repo: name, issue_number: number, state: 'closed', state_reason: 'not_planned' },
                answer: written,
                aim: `close the second tracking issue #${number}`,
                permission: 'issues: write',
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
function isTooLong(error) {
    return error instanceof api_error/* ApiError */.hD && error.status === 422 && /too long/i.test(error.message);
}

// EXTERNAL MODULE: ./build/contract/severity.js
var severity = __webpack_require__(5552);
// EXTERNAL MODULE: ./build/present/comment.js
var comment = __webpack_require__(8925);
// EXTERNAL MODULE: ./build/present/visible.js
var visible = __webpack_require__(1406);
;// CONCATENATED MODULE: ./build/present/tracking-issue.js



const MAX_TITLE = 200;
function renderIssueTitle(branch, label) {
    const where = branch === null || branch === '' ? '' : ` on ${branch}`;
    const suffix = label === null || label.trim() === '' ? '' : ` (${label})`;
    return (0,visible/* shortened */.vI)((0,visible/* visible */.RK)(`Policy violations${where}${suffix}`), MAX_TITLE);
}
function renderIssue(view, budgetBytes) {
    return (0,comment/* renderComment */.w)(view, budgetBytes);
}
function hasOpenWork({ decision }) {
    return decision.verdict !== 'passed' || severity/* SEVERITIES */.oC.some((severity) => decision.counts[severity] > 0);
}

;// CONCATENATED MODULE: ./build/action/tracking-issue.js





const SHORTER_BYTES = 15_000;
async function writeTrackingIssue(request) {
    const { trigger, view, commentId } = request;
    const client = (0,github_client/* createClient */.U)({
        ...(0,endpoints/* readEndpoints */.Z)(request.environment),
        token: request.token,
        signal: request.signal,
    });
    const { kind, url, notice } = await trackIssue({
        client,
        repository: trigger.repository,
        key: { workflow: trigger.workflow, job: trigger.job, commentId },
        headSha: trigger.sha,
        run: { id: trigger.run.id, attempt: trigger.run.attempt },
        title: renderIssueTitle(trigger.branch, view.label),
        body: renderIssue(view),
        shorterBody: () => renderIssue(view, SHORTER_BYTES),
        isOpen: hasOpenWork(view),
    });
    if (notice !== null)
        core/* warning */.$e(notice);
    if (kind === 'absent')
        core/* info */.pq('No tracking issue: nothing is open.');
    else
        core/* info */.pq(`Tracking issue ${kind}${url === null ? '' : `: ${url}`}`);
}


/***/ }),

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

export const id = 266;
export const ids = [266];
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

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
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
/** What GitHub says in an error's body; empty when the body is not GitHub's. */
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
/**
 * One request, one answer: no retry, no redirect followed, and always an end. Throws `ApiError` when no answer came,
 * and the signal's reason when it aborts.
 */
async function exchange(octokit, purpose, route, parameters, limits) {
    const deadline = new AbortController();
    const signals = limits.signal === undefined ? [deadline.signal] : [deadline.signal, limits.signal];
    const signal = AbortSignal.any(signals);
    // Its own timer, for that of AbortSignal.timeout does not keep the process alive: with nothing else left to do,
    // node would end in the middle of the call, with exit code 0.
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
/** The promise, or a rejection when the signal aborts: also when the promise never settles. */
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
/** GraphQL reports failures inside of a 200. As the statuses that the REST API has for the same. */
const STATUSES = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    SERVICE_UNAVAILABLE: 503,
};
/**
 * The data of a GraphQL answer. Throws `ApiError` when there are errors beside it: a part of a list must never pass
 * for the whole.
 */
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








/** More requests than this, further pages of a list aside, and something goes round in circles. */
const MAX_REQUESTS = 25;
const TIMEOUT_MS = 15_000;
/**
 * Throws `ConfigError` when the token is empty. Sends nothing yet. A proxy is used as HTTPS_PROXY and NO_PROXY say for
 * GITHUB_API_URL at the time when this module is loaded.
 */
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
/** Octokit logs to stdout, which the runner reads for commands. */
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

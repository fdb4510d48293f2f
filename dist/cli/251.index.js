export const id = 251;
export const ids = [251];
export const modules = {

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test),
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/adapt/adapt.js + 27 modules
var adapt = __webpack_require__(5948);
// EXTERNAL MODULE: ./build/engine/adapt/as-written.js
var as_written = __webpack_require__(9888);
// EXTERNAL MODULE: ./build/engine/load/load.js + 99 modules
var load = __webpack_require__(6608);
// EXTERNAL MODULE: ./build/engine/policy/compile-policy.js
var compile_policy = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/engine/policy/evaluate.js + 3 modules
var evaluate = __webpack_require__(5536);
// EXTERNAL MODULE: ./build/engine/scan.js + 17 modules
var scan = __webpack_require__(4965);
;// CONCATENATED MODULE: ./build/engine/samples.js






function sampleKind(name) {
    const kind = /^(fail|pass|unknown)(?:[-._].*)?\.(?:tf|tf\.json|ya?ml|json|Dockerfile)$/.exec(name)?.[1];
    return kind ?? null;
}
async function runSample(policy, kind, file, cwd) {
    const { resources, diagnostics } = await (0,load.loadInfrastructure)({ cwd, paths: [file] });
    const { evaluations } = (0,evaluate/* evaluatePolicies */.m)([...(0,adapt/* adapt */.H)(resources), ...(0,as_written/* asWritten */.q)(resources)], [(0,compile_policy/* compilePolicy */.C)(policy)], { hash: scan/* sha256 */.s });
    const problems = diagnostics
        .filter(({ level }) => level === 'error')
        .map(({ message, line }) => `${line === null ? '' : `line ${line}: `}${message}`);
    for (const { resource, outcome } of evaluations) {
        const expected = expectedOutcome(kind, resource);
        if (!expected.includes(outcome)) {
            problems.push(`${resource.id} ${SAYINGS[outcome]}, but should have ${expected.map((wanted) => SAYINGS[wanted]).join(' or ')}.`);
        }
    }
    const shown = kind === 'pass' ? 'passed' : kind === 'fail' ? 'failed' : 'unknown';
    if (!evaluations.some(({ outcome }) => outcome === shown)) {
        problems.push(`no resource in it ${SAYINGS[shown]}.`);
    }
    return { file, judged: evaluations.length, problems };
}
const SAYINGS = { passed: 'passed', failed: 'failed', unknown: 'stayed unknown' };
function expectedOutcome(kind, { format, id }) {
    if (kind === 'pass')
        return ['passed'];
    if (kind === 'unknown')
        return ['passed', 'unknown'];
    if (format === 'dockerfile') {
        const stage = id.slice(id.lastIndexOf('/') + 1);
        return stage.startsWith('fail') || /^\d+$/.test(stage) ? ['failed'] : ['passed'];
    }
    return id.split(/[./["]/).some((part) => part.toLowerCase().startsWith('fail')) ? ['failed'] : ['passed'];
}

// EXTERNAL MODULE: ./build/cli/embedded.js + 2 modules
var embedded = __webpack_require__(8056);
// EXTERNAL MODULE: ./build/cli/user-policies.js + 6 modules
var user_policies = __webpack_require__(3893);
;// CONCATENATED MODULE: ./build/cli/policies-test.js




function validate(directory, terminal) {
    const folders = read(directory, terminal);
    terminal.print(`${folders.length} ${folders.length === 1 ? 'policy is' : 'policies are'} valid
`);
    return 0;
}
async function test(directory, terminal) {
    const folders = read(directory, terminal);
    let samples = 0;
    let failed = 0;
    for (const folder of folders) {
        const results = await runSamples(folder, terminal.cwd);
        samples += results.length;
        failed += results.filter(({ problems }) => problems.length > 0).length;
        for (const { file, problems } of results) {
            for (const problem of problems)
                terminal.print(`${file}: ${problem}\n`);
        }
        if (results.length === 0)
            terminal.print(`${folder.file}: no sample (fail.tf, pass.tf, unknown.tf, …)\n`);
    }
    terminal.print(`${folders.length} policies, ${samples} samples: ${samples - failed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
}
function read(directory, terminal) {
    return (0,user_policies/* readUserFolders */.z)(directory, (0,embedded/* loadLibrary */._)(), terminal);
}
async function runSamples({ directory, policy, neighbours }, cwd) {
    const results = [];
    for (const name of neighbours) {
        const kind = sampleKind(name);
        if (kind !== null)
            results.push(await runSample(policy, kind, external_node_path_.posix.join(directory, name), cwd));
    }
    return results;
}


/***/ })

};

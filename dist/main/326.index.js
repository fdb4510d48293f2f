export const id = 326;
export const ids = [326];
export const modules = {

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergedPullRequest: () => (/* binding */ mergedPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const pullRequests = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    merge_commit_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
}));
/** The number of the pull request whose merge made the commit; null where none did. Throws `ApiError`. */
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


/***/ })

};

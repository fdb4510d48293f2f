export const id = 608;
export const ids = [608];
export const modules = {

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const MAXIMUM = 10_000;
const LEVELS = ['error', 'warning', 'notice'];
function byPlace(a, b) {
    return (LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        compareText(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message));
}
function tidy(diagnostics) {
    const seen = new Set();
    const kept = [];
    for (const diagnostic of [...diagnostics].sort(byPlace)) {
        const identity = identityOf(diagnostic);
        if (seen.has(identity))
            continue;
        seen.add(identity);
        kept.push(diagnostic);
        if (kept.length === MAXIMUM)
            break;
    }
    return kept;
}
function identityOf({ level, code, file, line, column, message }) {
    const words = code.startsWith('suppression-') ? message : '';
    return JSON.stringify([level, code, file, line, column, words]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadInParts),
  loadInfrastructure: () => (/* binding */ loadInfrastructure)
});

// EXTERNAL MODULE: ./build/contract/diagnostic-order.js
var diagnostic_order = __webpack_require__(805);
// EXTERNAL MODULE: ./build/contract/report.js
var report = __webpack_require__(8329);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/engine/load/read-source.js
var read_source = __webpack_require__(9438);
;// CONCATENATED MODULE: ./build/engine/load/confined-reader.js




const FILE_LIMIT = 1024 * 1024;
function confinedReader(cwd, roots) {
    const allowed = roots.map((root) => (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, root)));
    return {
        readFile: remembering((path) => {
            const absolute = insideOf(allowed, (0,external_node_path_.resolve)(cwd, path));
            return absolute === undefined ? undefined : readText(absolute, path);
        }),
        readDirectory: remembering((path) => {
            const absolute = insideOf(allowed, (0,external_node_path_.resolve)(cwd, path));
            return absolute === undefined ? undefined : unlessMissing(() => (0,external_node_fs_.readdirSync)(absolute).sort());
        }),
    };
}
function remembering(read) {
    const known = new Map();
    return (path) => {
        const value = known.has(path) ? known.get(path) : read(path);
        known.set(path, value);
        return value;
    };
}
function insideOf(roots, file) {
    const absolute = unlessMissing(() => (0,external_node_fs_.realpathSync)(file));
    return absolute !== undefined && roots.some((root) => isInside(root, absolute)) ? absolute : undefined;
}
function readText(absolute, path) {
    try {
        return (0,read_source/* readSource */.o)({ absolute, path }, FILE_LIMIT).source?.text;
    }
    catch (error) {
        if (error instanceof errors/* ScanError */.sC)
            return undefined;
        throw error;
    }
}
function unlessMissing(read) {
    try {
        return read();
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error)
            return undefined;
        throw error;
    }
}
function isInside(root, file) {
    const path = (0,external_node_path_.relative)(root, file);
    return path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}

// EXTERNAL MODULE: ./build/engine/load/budget.js
var budget = __webpack_require__(1303);
;// CONCATENATED MODULE: ./build/engine/load/file-kind.js
const SKIPPED_DIRECTORIES = new Set(['.git', 'node_modules', '.terraform']);
const SUFFIXES = [
    ['.tf', 'terraform'],
    ['.tf.json', 'terraform'],
    ['.tfvars', 'terraform-variables'],
    ['.tfvars.json', 'terraform-variables'],
    ['.yaml', 'manifest'],
    ['.yml', 'manifest'],
    ['.json', 'manifest'],
    ['.template', 'manifest'],
];
const NO_TEMPLATE = /\.(?:ya?ml|json|tf|tfvars)\.template$/;
const LOCK_FILES = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'composer.lock.json',
    'pnpm-lock.yaml',
]);
const DOCKERFILE = /^(?:(?:Dockerfile|Containerfile)(?:[._-].*)?|dockerfile|containerfile|.*\.(?:dockerfile|containerfile))$/;
const NO_DOCKERFILE = /\.(?:dockerignore|md|rst|txt|html|py|js|mjs|ts|tsx|go|rb|rs|java|sh|ps1|lock|j2|jinja2?|tpl|tmpl|template|erb|mustache|hbs|m4)$/;
const RENDERED = {
    'terragrunt.hcl': 'terragrunt',
    'cdk.tf.json': 'cdktf',
    'kustomization.yaml': 'kustomize',
    'kustomization.yml': 'kustomize',
    Kustomization: 'kustomize',
};
function fileKind(name) {
    if (LOCK_FILES.has(name) || NO_TEMPLATE.test(name))
        return undefined;
    let best;
    for (const entry of SUFFIXES) {
        if (name.endsWith(entry[0]) && entry[0].length > (best?.[0].length ?? 0))
            best = entry;
    }
    if (best === undefined && isDockerfile(name))
        return 'dockerfile';
    return best?.[1];
}
function isDockerfile(name) {
    const isNamed = DOCKERFILE.test(name) || /\.(?:Dockerfile|Containerfile)$/.test(name);
    return isNamed && !NO_DOCKERFILE.test(name);
}
function renderedKind(name) {
    return Object.hasOwn(RENDERED, name) ? RENDERED[name] : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/render-first.js
const SAYINGS = {
    terragrunt: 'Terragrunt configuration is not scanned itself. Its Terraform modules are, without the inputs that Terragrunt passes.',
    cdktf: 'CDK for Terraform output is not scanned. Run `terraform plan` on it and look at the plan, or scan its modules.',
    helm: 'Helm templates are not scanned, because they mean nothing before they are rendered. Run `helm template CHART --output-dir DIR` and scan DIR.',
    kustomize: 'Kustomize is not rendered: what its patches, images and namespaces change of manifests is unknown. Run `kustomize build DIR > FILE` and scan FILE to judge the result.',
};
function renderFirst(found) {
    const byKind = new Map();
    for (const { kind, path } of found) {
        const paths = byKind.get(kind);
        if (paths === undefined)
            byKind.set(kind, [path]);
        else if (!paths.includes(path))
            paths.push(path);
    }
    return [...byKind].map(([kind, paths]) => {
        const more = paths.length > 1 ? ` Here and in ${paths.length - 1} more.` : '';
        const file = paths[0] ?? null;
        return {
            level: 'notice',
            code: `${kind}-not-rendered`,
            message: SAYINGS[kind] + more,
            file,
            line: null,
            column: null,
        };
    });
}

;// CONCATENATED MODULE: ./build/engine/load/discover.js






function discover(paths, options) {
    const walk = {
        cwd: (0,external_node_path_.resolve)(options.cwd),
        budget: options.budget ?? budget/* DEFAULT_BUDGET */.su,
        exclusion: options.exclusion,
        files: new Map(),
        rendered: [],
        diagnostics: [],
        entries: 0,
        bytes: 0,
    };
    for (const path of paths)
        walkInput(walk, path);
    const files = [...walk.files.values()].sort((a, b) => compare(a.path, b.path));
    const excluded = walk.exclusion?.diagnostics() ?? [];
    return { files, diagnostics: [...walk.diagnostics, ...renderFirst(walk.rendered), ...excluded] };
}
function walkInput(walk, input) {
    const named = (0,external_node_path_.resolve)(walk.cwd, input);
    const path = reportedPath(walk.cwd, input, named);
    let place;
    let found;
    try {
        place = { absolute: (0,external_node_fs_.realpathSync)(named), path };
        found = (0,external_node_fs_.statSync)(place.absolute);
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL('path-invalid', `${input}: no such file or directory. Name one that exists.`, {
            cause,
        });
    }
    if (found.isDirectory())
        walkDirectory(walk, place, 0);
    else if (!found.isFile()) {
        throw new errors/* ConfigError */.xL('path-invalid', `${input}: neither a file nor a directory. Name a file or a directory.`);
    }
    else if (!addFile(walk, place, basename(named), true)) {
        const known = '.tf, .tf.json, .tfvars, .yaml, .yml, .json, .template and Dockerfile';
        throw new errors/* ConfigError */.xL('path-invalid', `${input}: not a kind of file that is scanned. These are: ${known}.`);
    }
}
function walkDirectory(walk, directory, depth) {
    if (depth > walk.budget.depth)
        throw (0,budget/* tooDeep */.DI)(directory.path, walk.budget.depth);
    const entries = list(walk, directory);
    const isChart = entries.some((entry) => entry.name === 'Chart.yaml');
    for (const entry of entries) {
        walk.entries += 1;
        if (walk.entries > walk.budget.entries)
            throw (0,budget/* tooManyEntries */.qp)(directory.path, walk.budget.entries);
        const place = {
            absolute: (0,external_node_path_.join)(directory.absolute, entry.name),
            path: directory.path === '.' ? entry.name : `${directory.path}/${entry.name}`,
        };
        if (isExcluded(walk, place, entry))
            continue;
        if (entry.isSymbolicLink())
            noteLink(walk, place, entry.name);
        else if (entry.isDirectory())
            enter(walk, place, { name: entry.name, depth, isChart });
        else if (entry.isFile())
            addFile(walk, place, entry.name);
    }
}
function isExcluded({ exclusion }, { path }, entry) {
    if (exclusion === undefined)
        return false;
    const isOfInterest = entry.isDirectory()
        ? !SKIPPED_DIRECTORIES.has(entry.name)
        : fileKind(entry.name) !== undefined || renderedKind(entry.name) !== undefined;
    return isOfInterest && exclusion.covers(path);
}
function enter(walk, place, at) {
    if (SKIPPED_DIRECTORIES.has(at.name))
        return;
    if (at.isChart && at.name === 'templates')
        walk.rendered.push({ kind: 'helm', path: place.path });
    else if (at.name === 'cdktf.out')
        walk.rendered.push({ kind: 'cdktf', path: place.path });
    else
        walkDirectory(walk, place, at.depth + 1);
}
function list(walk, directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory.absolute, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        walk.diagnostics.push({
            level: 'error',
            code: 'directory-unreadable',
            message: `The directory could not be read, so nothing below it was scanned: ${why}`,
            file: directory.path,
            line: null,
            column: null,
        });
        return [];
    }
}
function addFile(walk, place, name, isNamed = false) {
    const rendered = renderedKind(name);
    if (rendered !== undefined) {
        walk.rendered.push({ kind: rendered, path: place.path });
        if (rendered !== 'kustomize')
            return true;
    }
    const kind = fileKind(name);
    if (kind === undefined)
        return rendered !== undefined;
    const known = walk.files.get(place.absolute);
    if (known !== undefined) {
        if (isNamed)
            walk.files.set(place.absolute, { ...known, isNamed });
        return true;
    }
    const size = (0,external_node_fs_.lstatSync)(place.absolute, { throwIfNoEntry: false })?.size ?? 0;
    if (size > walk.budget.fileBytes)
        throw (0,budget/* fileTooLarge */.ME)(place.path, size, walk.budget.fileBytes);
    walk.bytes += size;
    if (walk.bytes > walk.budget.totalBytes)
        throw (0,budget/* tooMuchInAll */.Sp)(place.path, walk.budget.totalBytes);
    walk.files.set(place.absolute, { kind, ...place, size, isNamed });
    return true;
}
function noteLink(walk, place, name) {
    if (fileKind(name) === undefined && !isDirectory(place.absolute))
        return;
    walk.diagnostics.push({
        level: 'notice',
        code: 'link-skipped',
        message: 'A symbolic link is not followed. If what it leads to should be scanned, name its target as a path.',
        file: place.path,
        line: null,
        column: null,
    });
}
function isDirectory(absolute) {
    return (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function reportedPath(cwd, input, absolute) {
    const inside = (0,external_node_path_.relative)(cwd, absolute);
    if (inside === '')
        return '.';
    const isInside = inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
    const shown = (isInside ? inside : input).split(external_node_path_.sep).join('/');
    return shown.length > 1 && shown.endsWith('/') ? shown.slice(0, -1) : shown;
}
function basename(absolute) {
    return absolute.slice(absolute.lastIndexOf(external_node_path_.sep) + 1);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/engine/model/source.js
var model_source = __webpack_require__(4940);
;// CONCATENATED MODULE: ./build/engine/load/terraform/configuration.js
function readConfiguration(directory, files) {
    const reader = new Reader();
    for (const file of files)
        if (!isOverride(file))
            reader.add(file);
    for (const file of files)
        if (isOverride(file))
            reader.override(file);
    return { directory, files, ...reader.declared };
}
function isOverride({ source }) {
    return /(?:^|\/|_)override\.tf(?:\.json)?$/.test(source.path);
}
const KEEPS_STATE = new Set(['backend', 'cloud']);
class Reader {
    variables = new Map();
    locals = new Map();
    outputs = new Map();
    modules = new Map();
    resources = new Map();
    providers = [];
    backends = [];
    get declared() {
        const { variables, locals, outputs, modules, resources, providers, backends } = this;
        return { variables, locals, outputs, modules, resources, providers, backends };
    }
    add({ source, body }) {
        for (const block of body.blocks) {
            const [first = '', second = ''] = block.labels;
            const fragments = [{ source, body: block.body }];
            if (block.type === 'locals')
                this.addLocals(source, block.body, false);
            else if (block.type === 'terraform')
                this.addBackend(source, block);
            else if (block.type === 'provider')
                this.providers.push({ name: first, source, block, fragments });
            else if (block.type === 'resource' || block.type === 'data') {
                const isData = block.type === 'data';
                const address = this.freeAddress(`${isData ? 'data.' : ''}${first}.${second}`);
                this.resources.set(address, { name: second, type: first, isData, address, source, block, fragments });
            }
            else {
                const declarations = this.named(block.type);
                if (declarations !== undefined && !declarations.has(first)) {
                    declarations.set(first, { name: first, source, block, fragments });
                }
            }
        }
    }
    override({ source, body }) {
        for (const block of body.blocks) {
            const [first = '', second = ''] = block.labels;
            const fragment = { source, body: block.body };
            if (block.type === 'locals')
                this.addLocals(source, block.body, true);
            else if (block.type === 'terraform')
                this.addBackend(source, block);
            else if (block.type === 'resource' || block.type === 'data') {
                const address = `${block.type === 'data' ? 'data.' : ''}${first}.${second}`;
                const base = this.resources.get(address);
                if (base === undefined)
                    this.add({ source, body: { ...body, attributes: [], blocks: [block] } });
                else
                    this.resources.set(address, { ...base, fragments: [...base.fragments, fragment] });
            }
            else {
                const declarations = this.named(block.type);
                const base = declarations?.get(first);
                if (base !== undefined)
                    declarations?.set(first, { ...base, fragments: [...base.fragments, fragment] });
            }
        }
    }
    named(blockType) {
        if (blockType === 'variable')
            return this.variables;
        if (blockType === 'output')
            return this.outputs;
        return blockType === 'module' ? this.modules : undefined;
    }
    addLocals(source, body, isOverride) {
        for (const { name, value } of body.attributes) {
            if (isOverride || !this.locals.has(name))
                this.locals.set(name, { source, expression: value });
        }
    }
    addBackend(source, block) {
        const attributes = block.body.attributes.filter(({ name }) => KEEPS_STATE.has(name));
        const blocks = block.body.blocks.filter(({ type }) => KEEPS_STATE.has(type));
        if (attributes.length + blocks.length === 0)
            return;
        const fragments = [{ source, body: { ...block.body, attributes, blocks } }];
        this.backends.push({ name: 'terraform', source, block, fragments });
    }
    freeAddress(address) {
        if (!this.resources.has(address))
            return address;
        for (let number = 2;; number++) {
            const numbered = `${address}#${String(number)}`;
            if (!this.resources.has(numbered))
                return numbered;
        }
    }
}
function findAttribute(declaration, name) {
    for (let at = declaration.fragments.length - 1; at >= 0; at--) {
        const fragment = declaration.fragments[at];
        const attribute = fragment?.body.attributes.find((candidate) => candidate.name === name);
        if (fragment !== undefined && attribute !== undefined) {
            return { source: fragment.source, expression: attribute.value };
        }
    }
    return undefined;
}
function findText(declaration, name) {
    const expression = findAttribute(declaration, name)?.expression;
    return expression?.kind === 'literal' && typeof expression.value === 'string'
        ? expression.value
        : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/characters.js
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const TILDE = 126;
const BYTE_ORDER_MARK = 0xfeff;
const LETTER = 1;
const DIGIT = 2;
const DASH = 4;
const ASCII = classifyAscii();
const ID_START = /^\p{ID_Start}$/u;
const ID_CONTINUE = /^\p{ID_Continue}$/u;
const WHITESPACE_AT_START = /^[\s\u0085]+/;
function textStart(text) {
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function identifierEnd(text, start) {
    let at = start;
    for (let allowed = LETTER; at < text.length; allowed = LETTER | DIGIT | DASH) {
        const code = text.charCodeAt(at);
        if (code < 128) {
            if (((ASCII[code] ?? 0) & allowed) === 0)
                return at;
            at++;
        }
        else {
            const character = String.fromCodePoint(text.codePointAt(at) ?? code);
            if (!(allowed === LETTER ? ID_START : ID_CONTINUE).test(character))
                return at;
            at += character.length;
        }
    }
    return at;
}
function numberEnd(text, start) {
    let end = start + 1;
    for (let at = end;;) {
        const code = text.charCodeAt(at);
        if (isDigit(code)) {
            end = ++at;
        }
        else if (code === 46) {
            at++;
        }
        else if (code === 69 || code === 101) {
            const sign = text.charCodeAt(at + 1);
            const digit = sign === 43 || sign === 45 ? at + 2 : at + 1;
            if (!isDigit(text.charCodeAt(digit)))
                return end;
            end = at = digit + 1;
        }
        else {
            return end;
        }
    }
}
function isSpaceInLine(code) {
    if (code < 128)
        return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN && code !== LINE_FEED);
    return WHITESPACE_AT_START.test(String.fromCharCode(code));
}
function leadingSpace(text) {
    const code = text.charCodeAt(0);
    if (code > SPACE && code < 128)
        return 0;
    return WHITESPACE_AT_START.exec(text)?.[0].length ?? 0;
}
function withoutTrailingSpace(text) {
    let end = text.length;
    while (end > 0 && WHITESPACE_AT_START.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
function classifyAscii() {
    const classes = new Uint8Array(128);
    for (let code = 65; code <= 90; code++)
        classes[code] = classes[code + 32] = LETTER;
    for (let code = 48; code <= 57; code++)
        classes[code] = DIGIT;
    classes[95] = LETTER;
    classes[45] = DASH;
    return classes;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/string-escapes.js

const SIMPLE = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
const HEXADECIMAL = /^[\da-fA-F]+$/;
function isEscapedBrace(text, at) {
    const code = text.charCodeAt(at);
    if (code !== DOLLAR && code !== PERCENT)
        return false;
    return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === OPEN_BRACE;
}
function unescapeBraces(text) {
    let result = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        if (!isEscapedBrace(text, at))
            continue;
        result += text.slice(from, at + 1);
        at += 2;
        from = at;
    }
    return result + text.slice(from);
}
function unescapeQuoted(parser, start, end) {
    const { text } = parser.scanner;
    let result = '';
    let from = start;
    for (let at = start; at < end; at++) {
        if (text.charCodeAt(at) === BACKSLASH) {
            const { character, length } = string_escapes_unescape(parser, at, end);
            result += text.slice(from, at) + character;
            from = at + length;
            at = from - 1;
        }
        else if (isEscapedBrace(text, at)) {
            result += text.slice(from, at + 1);
            at += 2;
            from = at;
        }
    }
    return result + text.slice(from, end);
}
function string_escapes_unescape(parser, at, end) {
    const { text } = parser.scanner;
    const letter = text.charAt(at + 1);
    const simple = SIMPLE.get(letter);
    if (simple !== undefined)
        return { character: simple, length: 2 };
    const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
    if (digits === 0) {
        const sequence = JSON.stringify(`\\${String.fromCodePoint(text.codePointAt(at + 1) ?? 0)}`);
        parser.fail(`expected \\n, \\r, \\t, \\", \\\\, \\uNNNN or \\UNNNNNNNN, found ${sequence}`, at);
    }
    const hexadecimal = text.slice(at + 2, Math.min(at + 2 + digits, end));
    const code = Number.parseInt(hexadecimal, 16);
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (hexadecimal.length < digits || !HEXADECIMAL.test(hexadecimal) || !isCharacter) {
        parser.fail(`expected the ${String(digits)} hexadecimal digits of a character after \\${letter}`, at);
    }
    return { character: String.fromCodePoint(code), length: 2 + digits };
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template-lines.js


function readLine(list, from) {
    const { parser } = list;
    const { text } = parser.scanner;
    let hasEscapes = false;
    const add = (end) => {
        const raw = text.slice(from, end);
        list.addText(hasEscapes ? unescapeBraces(raw) : raw, from, end);
    };
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === LINE_FEED) {
            add(at + 1);
            return at + 1;
        }
        if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) {
            parser.fail('expected a line feed after the carriage return', at);
        }
        if (code !== DOLLAR && code !== PERCENT)
            continue;
        if (text.charCodeAt(at + 1) === OPEN_BRACE) {
            if (at > from)
                add(at);
            return list.readSequence(at);
        }
        if (isEscapedBrace(text, at)) {
            hasEscapes = true;
            at += 2;
        }
    }
    add(text.length);
    return text.length;
}
function cutIndentation(pieces) {
    let least = Infinity;
    let isLineStart = true;
    const starts = [];
    for (const piece of pieces) {
        if (piece.kind !== 'text') {
            if (isLineStart)
                least = 0;
            isLineStart = false;
            continue;
        }
        if (isLineStart) {
            const spaces = leadingSpace(piece.value);
            if (spaces < piece.value.length || !piece.value.endsWith('\n')) {
                least = Math.min(least, spaces);
                starts.push(piece);
            }
        }
        isLineStart = piece.value.endsWith('\n');
    }
    if (least === 0)
        return;
    for (const piece of starts)
        piece.value = piece.value.slice(least);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/collection.js
function parseList(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    if (scanner.isWord('for'))
        return parseFor(parser, start, ']', outer);
    const items = [];
    while (!is(parser, ']')) {
        items.push(parser.expression());
        if (is(parser, ']'))
            break;
        parser.require(',', 'a comma or a closing bracket "]" after the element');
        scanner.advance();
    }
    scanner.leave(outer);
    return { kind: 'list', items, start, end: scanner.previousEnd };
}
function parseObject(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    if (scanner.isWord('for'))
        return parseFor(parser, start, '}', outer);
    scanner.skipsNewlines = false;
    const items = [];
    for (;;) {
        while (is(parser, 'newline'))
            scanner.advance();
        if (is(parser, '}'))
            break;
        const key = parseKey(parser);
        if (!is(parser, '=') && !is(parser, ':'))
            parser.failExpecting('an equals sign "=" after the key');
        scanner.advance();
        items.push({ key, value: parser.expression() });
        if (is(parser, '}'))
            break;
        if (!is(parser, ',') && !is(parser, 'newline')) {
            parser.failExpecting('a comma, a new line or a closing brace "}" after the element');
        }
        scanner.advance();
    }
    scanner.leave(outer);
    return { kind: 'object', items, start, end: scanner.previousEnd };
}
function parseKey(parser) {
    const isExpression = is(parser, '(');
    const key = parser.expression();
    if (isExpression)
        return key;
    const { start, end } = key;
    if (key.kind === 'variable')
        return { kind: 'literal', value: key.name, start, end };
    const isWord = key.kind === 'literal' && (key.value === null || typeof key.value === 'boolean');
    return isWord ? { kind: 'literal', value: String(key.value), start, end } : key;
}
function parseFor(parser, start, closing, outer) {
    const { scanner } = parser;
    scanner.advance();
    const names = parseForNames(parser);
    const collection = parser.expression();
    parser.require(':', 'a colon after the collection');
    scanner.advance();
    let value = parser.expression();
    let key = null;
    if (is(parser, '=>')) {
        if (closing === ']')
            parser.fail('a "for" in brackets gives a list, which has no keys: use braces for a map');
        key = value;
        scanner.advance();
        value = parser.expression();
    }
    else if (closing === '}') {
        parser.failExpecting('"=>" and the value, as a "for" in braces gives a map');
    }
    const isGrouped = is(parser, '...');
    if (isGrouped) {
        if (closing === ']')
            parser.fail('"..." groups by key, and a "for" in brackets has no keys');
        scanner.advance();
    }
    let condition = null;
    if (scanner.isWord('if')) {
        scanner.advance();
        condition = parser.expression();
    }
    parser.require(closing, `a closing "${closing}" after the "for"`);
    scanner.leave(outer);
    return {
        kind: 'for',
        ...names,
        collection,
        key,
        value,
        condition,
        isGrouped,
        start,
        end: scanner.previousEnd,
    };
}
function parseForNames(parser) {
    const { scanner } = parser;
    parser.require('identifier', 'the name of a variable after "for"');
    let keyName = null;
    let valueName = scanner.word();
    scanner.advance();
    if (is(parser, ',')) {
        keyName = valueName;
        scanner.advance();
        parser.require('identifier', 'the name of a second variable after the comma');
        valueName = scanner.word();
        scanner.advance();
    }
    if (!scanner.isWord('in'))
        parser.failExpecting('the word "in" after the variables of the "for"');
    scanner.advance();
    return { keyName, valueName };
}
function is(parser, kind) {
    return parser.scanner.kind === kind;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template-pieces.js


class PieceList {
    parser;
    pieces = [];
    trimsNext = false;
    constructor(parser) {
        this.parser = parser;
    }
    addText(value, start, end) {
        const kept = this.trimsNext ? value.slice(leadingSpace(value)) : value;
        this.trimsNext = false;
        this.pieces.push({ kind: 'text', value: kept, start, end });
    }
    readSequence(start) {
        const { parser } = this;
        const { scanner } = parser;
        const { text } = scanner;
        const trimsBefore = text.charCodeAt(start + 2) === TILDE;
        if (trimsBefore)
            this.trimLast();
        const outer = scanner.skipsNewlines;
        scanner.skipsNewlines = true;
        scanner.moveTo(trimsBefore ? start + 3 : start + 2);
        parser.enter();
        const isInterpolation = text.charCodeAt(start) === DOLLAR;
        const piece = isInterpolation
            ? { kind: 'interpolation', expression: parser.expression(), start, end: start }
            : readDirective(parser, start);
        parser.leave();
        if (scanner.kind !== '}' && scanner.kind !== '~}') {
            const hint = isInterpolation
                ? ' ("$${" writes a dollar sign and a brace)'
                : ' ("%%{" writes a percent sign and a brace)';
            parser.failExpecting(`a closing brace "}"${hint}`);
        }
        this.trimsNext = scanner.kind === '~}';
        scanner.skipsNewlines = outer;
        piece.end = scanner.end;
        this.pieces.push(piece);
        return piece.end;
    }
    trimLast() {
        const last = this.pieces.at(-1);
        if (last?.kind === 'text')
            last.value = withoutTrailingSpace(last.value);
    }
}
function readDirective(parser, start) {
    const { scanner } = parser;
    const keyword = scanner.kind === 'identifier' ? scanner.word() : '';
    switch (keyword) {
        case 'if':
            scanner.advance();
            return { kind: 'if', condition: parser.expression(), start, end: start };
        case 'for': {
            scanner.advance();
            const { keyName, valueName } = parseForNames(parser);
            return {
                kind: 'for',
                key: keyName,
                value: valueName,
                collection: parser.expression(),
                start,
                end: start,
            };
        }
        case 'else':
        case 'endif':
        case 'endfor':
            scanner.advance();
            return { kind: keyword, start, end: start };
        default:
            return parser.failExpecting('if, else, endif, for or endfor in the directive');
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template-tree.js
function templateExpression(parser, pieces, { start, end }) {
    if (pieces.length === 0)
        return { kind: 'literal', value: '', start, end };
    const parts = new Tree(parser, pieces).parts();
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'literal')
        return { kind: 'literal', value: only.value, start, end };
    return { kind: 'template', parts, start, end };
}
class Tree {
    parser;
    pieces;
    at = 0;
    constructor(parser, pieces) {
        this.parser = parser;
        this.pieces = pieces;
    }
    parts() {
        const { parts, closing } = this.partsUntil();
        if (closing !== null)
            this.parser.fail(`"${closing.kind}" closes nothing here`, closing.start);
        return parts;
    }
    partsUntil() {
        const parts = [];
        for (;;) {
            const piece = this.pieces[this.at++];
            if (piece === undefined)
                return { parts, closing: null };
            const { start, end } = piece;
            switch (piece.kind) {
                case 'text':
                    parts.push(this.text(piece.value, start, end));
                    break;
                case 'interpolation':
                    parts.push(piece);
                    break;
                case 'if':
                    parts.push(this.conditional(piece.condition, piece));
                    break;
                case 'for': {
                    const { key, value, collection } = piece;
                    const { parts: body, closing } = this.inside();
                    const endfor = this.require(closing, 'endfor', piece);
                    parts.push({ kind: 'for-directive', key, value, collection, body, start, end: endfor.end });
                    break;
                }
                default:
                    return { parts, closing: piece };
            }
        }
    }
    conditional(condition, opening) {
        const { parts: whenTrue, closing } = this.inside();
        const { start } = opening;
        if (closing?.kind !== 'else') {
            const endif = this.require(closing, 'endif', opening);
            return { kind: 'if-directive', condition, whenTrue, whenFalse: [], start, end: endif.end };
        }
        const { parts: whenFalse, closing: second } = this.inside();
        const endif = this.require(second, 'endif', opening);
        return { kind: 'if-directive', condition, whenTrue, whenFalse, start, end: endif.end };
    }
    text(value, start, firstEnd) {
        let end = firstEnd;
        let next = this.pieces[this.at];
        if (next?.kind !== 'text')
            return { kind: 'literal', value, start, end };
        const values = [value];
        for (; next?.kind === 'text'; next = this.pieces[++this.at]) {
            values.push(next.value);
            end = next.end;
        }
        return { kind: 'literal', value: values.join(''), start, end };
    }
    inside() {
        this.parser.enter();
        const result = this.partsUntil();
        this.parser.leave();
        return result;
    }
    require(closing, kind, opening) {
        if (closing === null)
            this.parser.fail(`this "${opening.kind}" directive has no "${kind}"`, opening.start);
        if (closing.kind === kind)
            return closing;
        return this.parser.fail(`expected "${kind}", found "${closing.kind}"`, closing.start);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/template.js





function parseQuoted(parser) {
    const { scanner } = parser;
    const { text, start } = scanner;
    const plain = plainEnd(text, start + 1);
    if (text.charCodeAt(plain) === QUOTE) {
        scanner.moveTo(plain + 1);
        return { kind: 'literal', value: text.slice(start + 1, plain), start, end: plain + 1 };
    }
    const list = new PieceList(parser);
    for (let from = start + 1;;) {
        const at = quotedTextEnd(text, from);
        const code = text.charCodeAt(at);
        if (code !== QUOTE && code !== DOLLAR && code !== PERCENT)
            failUnclosed(parser, start, at);
        if (at > from)
            list.addText(unescapeQuoted(parser, from, at), from, at);
        if (code === QUOTE) {
            const expression = templateExpression(parser, list.pieces, { start, end: at + 1 });
            scanner.moveTo(at + 1);
            return expression;
        }
        from = list.readSequence(at);
    }
}
function parsePlainQuoted(parser) {
    const { scanner } = parser;
    const { text, start } = scanner;
    const end = quotedTextEnd(text, start + 1);
    const code = text.charCodeAt(end);
    if (code === DOLLAR || code === PERCENT) {
        parser.fail('expected a plain text: a label cannot hold "${" or "%{"', end);
    }
    if (code !== QUOTE)
        failUnclosed(parser, start, end);
    const label = unescapeQuoted(parser, start + 1, end);
    scanner.moveTo(end + 1);
    return label;
}
function parseHeredoc(parser) {
    const { scanner } = parser;
    const { text, start } = scanner;
    const isFlush = text.charAt(start + 2) === '-';
    const marker = text.slice(isFlush ? start + 3 : start + 2, scanner.end).trimEnd();
    const list = new PieceList(parser);
    let at = scanner.end;
    for (let isLineStart = true; at < text.length; isLineStart = text.charCodeAt(at - 1) === LINE_FEED) {
        const end = isLineStart ? markerEnd(text, at, marker) : -1;
        if (end !== -1) {
            if (isFlush)
                cutIndentation(list.pieces);
            const expression = templateExpression(parser, list.pieces, { start, end });
            scanner.moveTo(end);
            return expression;
        }
        at = readLine(list, at);
    }
    scanner.end = text.length;
    return parser.fail(`expected a line with nothing but ${marker} that ends the heredoc`, start);
}
function markerEnd(text, lineStart, marker) {
    let at = lineStart;
    while (at < text.length && isSpaceInLine(text.charCodeAt(at)))
        at++;
    if (!text.startsWith(marker, at))
        return -1;
    const end = at + marker.length;
    at = end;
    while (at < text.length && isSpaceInLine(text.charCodeAt(at)))
        at++;
    return text.charCodeAt(at) === LINE_FEED ? end : -1;
}
function parseBareTemplate(parser, start) {
    const { text } = parser.scanner;
    const list = new PieceList(parser);
    for (let at = start; at < text.length;)
        at = readLine(list, at);
    return templateExpression(parser, list.pieces, { start, end: text.length });
}
function plainEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case QUOTE:
            case BACKSLASH:
            case DOLLAR:
            case PERCENT:
            case LINE_FEED:
            case CARRIAGE_RETURN:
                return at;
            default:
        }
    }
    return text.length;
}
function quotedTextEnd(text, from) {
    let at = plainEnd(text, from);
    for (; at < text.length; at = plainEnd(text, at)) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += isLineEnd(text.charCodeAt(at + 1)) ? 1 : 2;
        else if (isEscapedBrace(text, at))
            at += 3;
        else if ((code === DOLLAR || code === PERCENT) && text.charCodeAt(at + 1) !== OPEN_BRACE)
            at++;
        else
            return at;
    }
    return text.length;
}
function isLineEnd(code) {
    return code === LINE_FEED || code === CARRIAGE_RETURN;
}
function failUnclosed(parser, start, reached) {
    parser.scanner.end = reached;
    return parser.fail('expected a closing quote on the line where the string starts', start);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/body.js

function parseItem(parser, onRepeated) {
    const { scanner } = parser;
    parser.require('identifier', 'the name of an argument or a block');
    const { start, end } = scanner;
    const name = scanner.word();
    scanner.advance();
    const item = body_is(parser, '=')
        ? parseAttribute(parser, name, start)
        : parseBlock(parser, { name, start, end }, onRepeated);
    if (!body_is(parser, 'newline') && !body_is(parser, 'end of file')) {
        parser.failExpecting(`a new line after the ${'type' in item ? 'block' : 'argument'} "${name}"`);
    }
    return item;
}
class BodyContents {
    onRepeated;
    attributes = [];
    blocks = [];
    names = new Set();
    constructor(onRepeated) {
        this.onRepeated = onRepeated;
    }
    add(item) {
        if ('type' in item) {
            this.blocks.push(item);
        }
        else if (this.names.has(item.name)) {
            this.onRepeated(item);
        }
        else {
            this.names.add(item.name);
            this.attributes.push(item);
        }
    }
    toBody(start, end) {
        return { attributes: this.attributes.slice(), blocks: this.blocks.slice(), start, end };
    }
}
function parseAttribute(parser, name, start) {
    parser.scanner.advance();
    const value = parser.expression();
    return { name, value, start, end: value.end };
}
function parseBlock(parser, header, onRepeated) {
    const { scanner } = parser;
    const labels = [];
    let headerEnd = header.end;
    while (!body_is(parser, '{')) {
        if (body_is(parser, 'quote')) {
            labels.push(parsePlainQuoted(parser));
        }
        else if (body_is(parser, 'identifier')) {
            labels.push(scanner.word());
            scanner.advance();
        }
        else {
            parser.failExpecting(labels.length === 0 ? `"=" or "{" after "${header.name}"` : `a label or "{" after "${header.name}"`);
        }
        headerEnd = scanner.previousEnd;
    }
    const body = parseBraces(parser, header.start, onRepeated);
    return { type: header.name, labels: labels.slice(), body, headerEnd, start: header.start, end: body.end };
}
function parseBraces(parser, blockStart, onRepeated) {
    const { scanner } = parser;
    const { start } = scanner;
    const contents = new BodyContents(onRepeated);
    parser.enter();
    scanner.advance();
    if (body_is(parser, 'newline') || body_is(parser, '}')) {
        parseLines(parser, blockStart, contents);
    }
    else if (!body_is(parser, 'end of file')) {
        parseSingleArgument(parser, contents);
    }
    if (!body_is(parser, '}'))
        body_failUnclosed(parser, blockStart);
    scanner.advance();
    parser.leave();
    return contents.toBody(start, scanner.previousEnd);
}
function parseLines(parser, blockStart, contents) {
    const { scanner } = parser;
    while (!body_is(parser, '}')) {
        if (body_is(parser, 'newline'))
            scanner.advance();
        else if (body_is(parser, 'end of file'))
            body_failUnclosed(parser, blockStart);
        else
            contents.add(parseItem(parser, contents.onRepeated));
    }
}
function parseSingleArgument(parser, contents) {
    const { scanner } = parser;
    parser.require('identifier', 'the name of an argument, or a new line');
    const { start } = scanner;
    const name = scanner.word();
    scanner.advance();
    parser.require('=', `"=" after "${name}" (a nested block starts on a line of its own)`);
    contents.add(parseAttribute(parser, name, start));
    if (body_is(parser, 'end of file'))
        return;
    parser.require('}', 'a closing brace "}": a block on one line holds one argument');
}
function body_failUnclosed(parser, blockStart) {
    return parser.fail('expected a closing brace "}" for this block before the end of the file', blockStart);
}
function body_is(parser, kind) {
    return parser.scanner.kind === kind;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/diagnostics.js
const MAX_DIAGNOSTICS = 100;
class SyntaxDiagnostics {
    source;
    list = [];
    constructor(source) {
        this.source = source;
    }
    get isFull() {
        return this.list.length >= MAX_DIAGNOSTICS;
    }
    add(message, offset) {
        if (this.isFull)
            return;
        if (this.list.length === MAX_DIAGNOSTICS - 1)
            this.addLast(offset);
        else
            this.push(message, offset);
    }
    addLast(offset) {
        if (!this.isFull)
            this.push('the file has too many errors: nothing is read from here on', offset);
    }
    push(message, offset) {
        const { line, column } = this.source.position(offset);
        this.list.push({ level: 'error', code: 'hcl-syntax', message, file: this.source.path, line, column });
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/syntax-error.js
class HclSyntaxError extends Error {
    offset;
    reached;
    constructor(message, offset, reached = offset) {
        super(message);
        this.offset = offset;
        this.reached = reached;
        this.name = 'HclSyntaxError';
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/parser.js

const MAX_DEPTH = 200;
const MAX_CHAIN = 1_000;
class Parser {
    scanner;
    readExpression;
    depth = 0;
    constructor(scanner, readExpression) {
        this.scanner = scanner;
        this.readExpression = readExpression;
    }
    expression() {
        return this.readExpression(this);
    }
    enter() {
        if (++this.depth > MAX_DEPTH)
            this.fail(`at most ${String(MAX_DEPTH)} levels of nesting are read`);
    }
    leave() {
        this.depth--;
    }
    restart() {
        this.depth = 0;
        this.scanner.skipsNewlines = false;
    }
    checkChain(length) {
        if (length > MAX_CHAIN)
            this.fail(`at most ${String(MAX_CHAIN)} operators or attributes in a row are read`);
    }
    require(kind, expected) {
        if (this.scanner.kind !== kind)
            this.failExpecting(expected);
    }
    failExpecting(expected) {
        const { scanner } = this;
        return this.fail(`expected ${expected}, found ${describeToken(scanner)}`, scanner.start);
    }
    fail(message, offset = this.scanner.start) {
        throw new HclSyntaxError(message, offset, Math.max(offset, this.scanner.end));
    }
}
function describeToken(scanner) {
    switch (scanner.kind) {
        case 'end of file':
            return 'the end of the file';
        case 'newline':
            return 'the end of the line';
        case 'quote':
            return 'a quoted string';
        case 'heredoc':
            return 'a heredoc';
        case 'invalid':
            return scanner.word().startsWith('/*') ? 'a comment without an end' : quote(scanner.word());
        default:
            return quote(scanner.word());
    }
}
function quote(word) {
    return JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}…` : word);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/scanner.js

const PUNCTUATION = [
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '.',
    ',',
    '*',
    '/',
    '%',
    '+',
    '-',
    '?',
    ':',
    '=',
    '!',
    '<',
    '>',
];
const PAIRS = new Map(['==', '!=', '<=', '>=', '&&', '||', '=>', '::', '~}'].map((pair) => [pair, pair]));
const SINGLES = tableOfSingles();
class Scanner {
    text;
    kind = 'end of file';
    start;
    end;
    previousEnd;
    skipsNewlines = false;
    constructor(text, from) {
        this.text = text;
        this.start = this.end = this.previousEnd = from;
    }
    advance() {
        this.previousEnd = this.end;
        this.scan(this.end);
    }
    moveTo(offset) {
        this.end = offset;
        this.advance();
    }
    enter(skipsNewlines) {
        const outer = this.skipsNewlines;
        this.skipsNewlines = skipsNewlines;
        this.advance();
        return outer;
    }
    leave(outer) {
        this.skipsNewlines = outer;
        this.advance();
    }
    word() {
        return this.text.slice(this.start, this.end);
    }
    isWord(word) {
        return this.kind === 'identifier' && this.end - this.start === word.length && this.word() === word;
    }
    scan(from) {
        const { text } = this;
        let at = from;
        for (; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === SPACE || code === TAB)
                continue;
            if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED)) {
                if (code === CARRIAGE_RETURN)
                    at++;
                if (this.skipsNewlines)
                    continue;
                return this.found('newline', code === LINE_FEED ? at : at - 1, at + 1);
            }
            const commentEnd = this.commentEnd(code, at);
            if (commentEnd === at)
                break;
            if (commentEnd === -1)
                return this.found('invalid', at, text.length);
            at = commentEnd - 1;
        }
        this.scanToken(at);
    }
    commentEnd(code, at) {
        const next = code === 47 ? this.text.charCodeAt(at + 1) : 0;
        if (code === 35 || next === 47) {
            const end = this.text.indexOf('\n', at);
            if (end === -1)
                return this.text.length;
            return this.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
        }
        if (next !== 42)
            return at;
        const end = this.text.indexOf('*/', at + 2);
        return end === -1 ? -1 : end + 2;
    }
    scanToken(at) {
        const { text } = this;
        if (at >= text.length)
            return this.found('end of file', text.length, text.length);
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return this.found('quote', at, at + 1);
        if (isDigit(code))
            return this.found('number', at, numberEnd(text, at));
        const wordEnd = identifierEnd(text, at);
        if (wordEnd > at)
            return this.found('identifier', at, wordEnd);
        this.scanPunctuation(code, at);
    }
    scanPunctuation(code, at) {
        const { text } = this;
        const next = text.charCodeAt(at + 1);
        if (next === 61 || next === 62 || next === 38 || next === 124 || next === 58 || next === 125) {
            const pair = PAIRS.get(text.slice(at, at + 2));
            if (pair !== undefined)
                return this.found(pair, at, at + 2);
        }
        if (code === 46 && next === 46 && text.charCodeAt(at + 2) === 46)
            return this.found('...', at, at + 3);
        if (code === 60 && next === 60) {
            const end = this.heredocStart(at);
            if (end !== -1)
                return this.found('heredoc', at, end);
        }
        const single = SINGLES[code];
        if (single !== undefined)
            return this.found(single, at, at + 1);
        this.found('invalid', at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
    }
    heredocStart(at) {
        const { text } = this;
        const marker = text.charCodeAt(at + 2) === 45 ? at + 3 : at + 2;
        const end = identifierEnd(text, marker);
        if (end === marker)
            return -1;
        const lineEnd = text.charCodeAt(end) === CARRIAGE_RETURN ? end + 1 : end;
        return text.charCodeAt(lineEnd) === LINE_FEED ? lineEnd + 1 : -1;
    }
    found(kind, start, end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }
}
function tableOfSingles() {
    const table = new Array(OPEN_BRACE + 3).fill(undefined);
    for (const single of PUNCTUATION)
        table[single.charCodeAt(0)] = single;
    return table;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/number.js
const NUMBER = /^(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const MAX_EXPONENT = 100_000_000;
const MAX_DIGITS = 1_000;
function numberValue(text) {
    const parts = NUMBER.exec(text);
    if (parts === null)
        return null;
    const exponent = Number(parts[3] ?? '0');
    if (Math.abs(exponent) > MAX_EXPONENT)
        return null;
    const value = Number(text);
    return value <= Number.MAX_SAFE_INTEGER
        ? value
        : decimalText(text, parts[1] ?? '', parts[2] ?? '', exponent);
}
function decimalText(text, whole, fraction, exponent) {
    const digits = whole + fraction;
    const point = whole.length + exponent;
    if (point > MAX_DIGITS)
        return text;
    const integer = digits.slice(0, point).padEnd(point, '0').replace(/^0+/, '');
    const rest = digits.slice(point).replace(/0+$/, '');
    return rest === '' ? integer : `${integer}.${rest}`;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/traversal.js

function parseTraversal(parser, root) {
    const { scanner } = parser;
    let object = root;
    for (let length = 0; scanner.kind === '.' || scanner.kind === '['; length++) {
        parser.checkChain(length);
        const step = parseStep(parser);
        const { start } = root;
        const { end } = step;
        if (step.kind === 'attribute')
            object = { kind: 'get-attribute', object, name: step.name, start, end };
        else if (step.kind === 'index')
            object = { kind: 'index', object, key: step.key, start, end };
        else
            object = { kind: 'splat', object, style: step.style, each: step.each, start, end };
    }
    return object;
}
function parseStep(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    if (scanner.kind === '[')
        return parseBracket(parser);
    scanner.advance();
    if (scanner.kind !== '*')
        return parseName(parser, start);
    scanner.advance();
    const each = [];
    while (traversal_is(parser, '.')) {
        parser.checkChain(each.length);
        const dot = scanner.start;
        scanner.advance();
        if (traversal_is(parser, '*'))
            parser.fail('a splat cannot stand inside an attribute-only splat: use [*]');
        each.push(parseName(parser, dot));
    }
    return { kind: 'splat', style: 'attribute', each, start, end: scanner.previousEnd };
}
function parseName(parser, start) {
    const { scanner } = parser;
    const { kind, end } = scanner;
    if (kind === 'identifier') {
        const name = scanner.word();
        scanner.advance();
        return { kind: 'attribute', name, start, end };
    }
    if (kind !== 'number')
        parser.failExpecting('the name of an attribute after the dot');
    if (scanner.word().includes('.'))
        parser.fail('two indexes in a row are written in brackets, as in [0][1]');
    const key = parseNumber(parser);
    return { kind: 'index', key, start, end };
}
function parseBracket(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    if (!traversal_is(parser, '*')) {
        const key = parser.expression();
        parser.require(']', 'a closing bracket "]" behind the index');
        scanner.leave(outer);
        return { kind: 'index', key, start, end: scanner.previousEnd };
    }
    scanner.advance();
    parser.require(']', 'a closing bracket "]" behind the star');
    scanner.leave(outer);
    parser.enter();
    const each = [];
    while (traversal_is(parser, '.') || traversal_is(parser, '[')) {
        parser.checkChain(each.length);
        each.push(parseStep(parser));
    }
    parser.leave();
    const style = 'full';
    return { kind: 'splat', style, each, start, end: scanner.previousEnd };
}
function parseNumber(parser) {
    const { scanner } = parser;
    const { start, end } = scanner;
    const value = numberValue(scanner.word());
    if (value === null)
        parser.failExpecting('a number (a text such as an address needs quotes)');
    scanner.advance();
    return { kind: 'literal', value, start, end };
}
function traversal_is(parser, kind) {
    return parser.scanner.kind === kind;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/term.js



function parseTerm(parser) {
    switch (parser.scanner.kind) {
        case 'quote':
            return parseQuoted(parser);
        case 'identifier':
            return parseWord(parser);
        case 'number':
            return parseNumber(parser);
        case '[':
            return parseList(parser);
        case '{':
            return parseObject(parser);
        case '(':
            return parseParenthesised(parser);
        case 'heredoc':
            return parseHeredoc(parser);
        default:
            return parser.failExpecting('a value');
    }
}
function parseWord(parser) {
    const { scanner } = parser;
    const { start, end } = scanner;
    const name = scanner.word();
    scanner.advance();
    if (scanner.kind === '(' || scanner.kind === '::')
        return parseCall(parser, name, start);
    switch (name) {
        case 'true':
            return { kind: 'literal', value: true, start, end };
        case 'false':
            return { kind: 'literal', value: false, start, end };
        case 'null':
            return { kind: 'literal', value: null, start, end };
        default:
            return { kind: 'variable', name, start, end };
    }
}
function parseParenthesised(parser) {
    const { scanner } = parser;
    const { start } = scanner;
    const outer = scanner.enter(true);
    const expression = parser.expression();
    parser.require(')', 'a closing parenthesis ")"');
    scanner.leave(outer);
    return { kind: 'parenthesised', expression, start, end: scanner.previousEnd };
}
function parseCall(parser, firstName, start) {
    const { scanner } = parser;
    let name = firstName;
    while (scanner.kind === '::') {
        scanner.advance();
        parser.require('identifier', 'the name of a function after "::"');
        name += `::${scanner.word()}`;
        scanner.advance();
    }
    parser.require('(', 'an opening parenthesis "(" after the name of the function');
    const outer = scanner.enter(true);
    const given = [];
    let expandsLast = false;
    while (!isClosing(parser)) {
        given.push(parser.expression());
        if (isClosing(parser))
            break;
        if (isEllipsis(parser)) {
            expandsLast = true;
            scanner.advance();
            parser.require(')', 'a closing parenthesis ")" after "..."');
            break;
        }
        parser.require(',', 'a comma or a closing parenthesis ")" after the argument');
        scanner.advance();
    }
    scanner.leave(outer);
    return { kind: 'call', name, arguments: given, expandsLast, start, end: scanner.previousEnd };
}
function isClosing(parser) {
    return parser.scanner.kind === ')';
}
function isEllipsis(parser) {
    return parser.scanner.kind === '...';
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/expression.js




const PRECEDENCE = new Map([
    ['||', ['||', 1]],
    ['&&', ['&&', 2]],
    ['==', ['==', 3]],
    ['!=', ['!=', 3]],
    ['<', ['<', 4]],
    ['<=', ['<=', 4]],
    ['>', ['>', 4]],
    ['>=', ['>=', 4]],
    ['+', ['+', 5]],
    ['-', ['-', 5]],
    ['*', ['*', 6]],
    ['/', ['/', 6]],
    ['%', ['%', 6]],
]);
function newParser(text, from) {
    return new Parser(new Scanner(text, from), parseExpression);
}
function parseExpression(parser) {
    const { scanner } = parser;
    parser.enter();
    let expression = parseBinary(parser, 0);
    if (scanner.kind === '?') {
        const condition = expression;
        scanner.advance();
        const whenTrue = parseExpression(parser);
        parser.require(':', 'a colon and the other value of the conditional');
        scanner.advance();
        const whenFalse = parseExpression(parser);
        expression = {
            kind: 'conditional',
            condition,
            whenTrue,
            whenFalse,
            start: condition.start,
            end: whenFalse.end,
        };
    }
    parser.leave();
    return expression;
}
function parseBinary(parser, looser) {
    const { scanner } = parser;
    let left = parseUnary(parser);
    for (let length = 0; scanner.kind !== 'newline'; length++) {
        const found = PRECEDENCE.get(scanner.kind);
        if (found === undefined || found[1] <= looser)
            return left;
        parser.checkChain(length);
        const [operator, precedence] = found;
        scanner.advance();
        const right = parseBinary(parser, precedence);
        left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
    return left;
}
function parseUnary(parser) {
    const { scanner } = parser;
    const { kind: operator, start } = scanner;
    if (operator !== '-' && operator !== '!')
        return parseTraversal(parser, parseTerm(parser));
    parser.enter();
    scanner.advance();
    const operand = parseUnary(parser);
    parser.leave();
    return { kind: 'unary', operator, operand, start, end: operand.end };
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/recovery.js
const MAX_HEADER = 400;
const BLOCK_HEADER = /^[\p{ID_Start}_][\p{ID_Continue}-]*((?:[ \t]+(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*))*)[ \t]*\{/u;
const ARGUMENT = /^[\p{ID_Start}_][\p{ID_Continue}-]*[ \t]*=(?![=>])/u;
function resumption(text, itemStart, error) {
    const lineStart = text.lastIndexOf('\n', itemStart - 1) + 1;
    const indentation = indentationOf(text, lineStart);
    const isArgument = ARGUMENT.test(text.slice(itemStart, itemStart + MAX_HEADER));
    for (let at = text.indexOf('\n', itemStart) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
        const indent = indentationOf(text, at);
        if (indent > indentation)
            continue;
        const line = text.slice(at + indent, at + indent + MAX_HEADER);
        const header = BLOCK_HEADER.exec(line);
        const offset = at + indent;
        if (offset >= error.offset) {
            if (header !== null || (isArgument && ARGUMENT.test(line)))
                return { offset, isUnclosed: false };
        }
        else if (header?.[1]?.includes('"') === true) {
            return { offset, isUnclosed: true };
        }
    }
    return { offset: text.length, isUnclosed: false };
}
function indentationOf(text, lineStart) {
    let at = lineStart;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)
        at++;
    return at - lineStart;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/document.js






const MAX_READINGS = 4;
function parseDocument(source) {
    return new Document(source).parse();
}
class Document {
    source;
    diagnostics;
    parser;
    contents;
    repeated = [];
    read = 0;
    constructor(source) {
        this.source = source;
        this.diagnostics = new SyntaxDiagnostics(source);
        this.parser = newParser(source.text, textStart(source.text));
        this.contents = new BodyContents((attribute) => this.repeated.push(attribute));
    }
    parse() {
        const { scanner } = this.parser;
        scanner.advance();
        while (this.isMore()) {
            if (scanner.kind === 'newline')
                scanner.advance();
            else
                this.readItem(scanner.start);
        }
        const body = this.contents.toBody(0, this.source.text.length);
        return { body, diagnostics: this.diagnostics.list };
    }
    isMore() {
        return this.parser.scanner.kind !== 'end of file' && !this.diagnostics.isFull;
    }
    readItem(start) {
        this.repeated = [];
        try {
            this.contents.add(parseItem(this.parser, this.contents.onRepeated));
            for (const attribute of this.repeated) {
                this.diagnostics.add(`the argument "${attribute.name}" was set before in this block`, attribute.start);
            }
        }
        catch (error) {
            if (!(error instanceof HclSyntaxError))
                throw error;
            this.recover(start, error);
        }
    }
    recover(start, error) {
        const { text } = this.source;
        const { offset, isUnclosed } = resumption(text, start, error);
        if (isUnclosed) {
            const { line } = this.source.position(offset);
            this.diagnostics.add(`expected a closing brace "}" for this block before line ${String(line)}`, start);
        }
        else {
            this.diagnostics.add(error.message, error.offset);
        }
        this.parser.restart();
        this.read += error.reached - start;
        const isTooMuch = this.read > text.length * MAX_READINGS;
        if (isTooMuch)
            this.diagnostics.addLast(offset);
        this.parser.scanner.moveTo(isTooMuch ? text.length : offset);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/fragment.js





function parseFragment(source, start, end) {
    return guarded(source, () => readExpression(source.text.slice(0, end), start));
}
function parseTemplateText(source) {
    const { text } = source;
    return guarded(source, () => parseBareTemplate(newParser(text, 0), textStart(text)));
}
function readExpression(text, start) {
    const parser = newParser(text, start);
    parser.scanner.skipsNewlines = true;
    parser.scanner.advance();
    const expression = parser.expression();
    parser.require('end of file', 'the end of the expression');
    return expression;
}
function guarded(source, read) {
    try {
        return { expression: read(), diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof HclSyntaxError))
            throw error;
        const diagnostics = new SyntaxDiagnostics(source);
        diagnostics.add(error.message, error.offset);
        return { expression: null, diagnostics: diagnostics.list };
    }
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/json-syntax.js



const json_syntax_MAX_DEPTH = 200;
const json_syntax_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
function parseJson(text) {
    const reader = new JsonReader(text);
    const value = reader.value();
    reader.requireEnd();
    return value;
}
function decodedWithOffsets(text, { start, end }) {
    const offsets = [];
    const value = decode(text, start + 1, end - 1, offsets);
    offsets.push(end - 1);
    return [value, offsets];
}
class JsonReader {
    text;
    at;
    depth = 0;
    constructor(text) {
        this.text = text;
        this.at = textStart(text);
    }
    value() {
        this.skipBlanks();
        const start = this.at;
        switch (this.text.charAt(start)) {
            case '{':
                return this.nested(() => this.object(start));
            case '[':
                return this.nested(() => this.array(start));
            case '"':
                return this.string();
            default:
                return this.scalar(start);
        }
    }
    requireEnd() {
        this.skipBlanks();
        if (this.at < this.text.length)
            this.fail('the end of the file');
    }
    nested(read) {
        if (++this.depth > json_syntax_MAX_DEPTH) {
            throw new HclSyntaxError(`at most ${String(json_syntax_MAX_DEPTH)} levels of nesting are read`, this.at);
        }
        this.at++;
        const node = read();
        this.depth--;
        return node;
    }
    object(start) {
        const members = [];
        for (let isFirst = true; !this.closes('}', isFirst); isFirst = false) {
            this.skipBlanks();
            if (this.text.charAt(this.at) !== '"')
                this.fail('the name of a member in quotes');
            const name = this.string();
            this.skipBlanks();
            if (this.text.charAt(this.at) !== ':')
                this.fail('a colon after the name');
            this.at++;
            members.push({ name, value: this.value() });
        }
        return { kind: 'object', members, start, end: this.at };
    }
    array(start) {
        const items = [];
        for (let isFirst = true; !this.closes(']', isFirst); isFirst = false)
            items.push(this.value());
        return { kind: 'array', items, start, end: this.at };
    }
    closes(bracket, isFirst) {
        this.skipBlanks();
        const found = this.text.charAt(this.at);
        if (found === bracket) {
            this.at++;
            return true;
        }
        if (isFirst)
            return false;
        if (found !== ',')
            this.fail(`a comma or a closing "${bracket}"`);
        this.at++;
        return false;
    }
    string() {
        const { text } = this;
        const start = this.at;
        let hasEscapes = false;
        for (let at = start + 1; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 34) {
                this.at = at + 1;
                const value = hasEscapes ? decode(text, start + 1, at) : text.slice(start + 1, at);
                return { kind: 'string', value, start, end: at + 1 };
            }
            if (code < 32)
                break;
            if (code === 92) {
                hasEscapes = true;
                at++;
            }
        }
        return this.fail('a closing quote on the line where the string starts');
    }
    scalar(start) {
        const { text } = this;
        const word = /^[a-z]*/.exec(text.slice(start, start + 6))?.[0] ?? '';
        const constant = WORDS.get(word);
        if (constant !== undefined) {
            this.at = start + word.length;
            return { kind: 'scalar', value: constant, start, end: this.at };
        }
        json_syntax_NUMBER.lastIndex = start;
        const digits = json_syntax_NUMBER.exec(text)?.[0] ?? '';
        const isNegative = digits.startsWith('-');
        const value = numberValue(isNegative ? digits.slice(1) : digits);
        if (value === null)
            return this.fail('a value');
        this.at = start + digits.length;
        const signed = !isNegative ? value : typeof value === 'number' ? -value : `-${value}`;
        return { kind: 'scalar', value: signed, start, end: this.at };
    }
    skipBlanks() {
        for (; this.at < this.text.length; this.at++) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
        }
    }
    fail(expected) {
        const { text, at } = this;
        const found = at >= text.length
            ? 'the end of the file'
            : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
        throw new HclSyntaxError(`expected ${expected}, found ${found}`, at);
    }
}
function decode(text, start, end, offsets) {
    let value = '';
    for (let at = start; at < end;) {
        const from = at;
        if (text.charCodeAt(at) !== 92) {
            value += text.charAt(at++);
        }
        else if (text.charAt(at + 1) === 'u') {
            const digits = text.slice(at + 2, Math.min(at + 6, end));
            if (!/^[\da-fA-F]{4}$/.test(digits))
                throw new HclSyntaxError('expected four hexadecimal digits after \\u', at);
            value += String.fromCharCode(Number.parseInt(digits, 16));
            at += 6;
        }
        else {
            const character = ESCAPES.get(text.charAt(at + 1));
            if (character === undefined)
                throw new HclSyntaxError('expected an escape sequence of JSON', at);
            value += character;
            at += 2;
        }
        offsets?.push(from);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/json-expression.js





function jsonExpression(text, node, strings) {
    const { start, end } = node;
    switch (node.kind) {
        case 'object': {
            const items = node.members.map(({ name, value }) => ({
                key: stringExpression(text, name, strings),
                value: jsonExpression(text, value, strings),
            }));
            return { kind: 'object', items, start, end };
        }
        case 'array':
            return {
                kind: 'list',
                items: node.items.map((item) => jsonExpression(text, item, strings)),
                start,
                end,
            };
        case 'string':
            return stringExpression(text, node, strings);
        case 'scalar':
            return { kind: 'literal', value: node.value, start, end };
    }
}
function embeddedExpression(text, node) {
    return embedded(text, node, readExpression);
}
function stringExpression(text, node, strings) {
    const { value, start, end } = node;
    if (strings === 'literal' || !(value.includes('${') || value.includes('%{'))) {
        return { kind: 'literal', value, start, end };
    }
    const expression = embedded(text, node, (content, from) => parseBareTemplate(newParser(content, from), from));
    return { ...expression, start, end };
}
function embedded(text, node, read) {
    if (node.end - node.start === node.value.length + 2)
        return read(text.slice(0, node.end - 1), node.start + 1);
    const [content, offsets] = decodedWithOffsets(text, node);
    try {
        const expression = read(content, 0);
        relocate(expression, offsets);
        return expression;
    }
    catch (error) {
        if (!(error instanceof HclSyntaxError))
            throw error;
        throw new HclSyntaxError(error.message, offsets[error.offset] ?? node.start);
    }
}
function relocate(node, offsets) {
    if (typeof node !== 'object' || node === null)
        return;
    if ('start' in node && typeof node.start === 'number' && 'end' in node && typeof node.end === 'number') {
        Object.assign(node, { start: offsets[node.start], end: offsets[node.end] });
    }
    for (const value of Object.values(node))
        relocate(value, offsets);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/json-document.js




const LABELS = new Map([
    ['resource', 2],
    ['data', 2],
    ['ephemeral', 2],
    ['module', 1],
    ['variable', 1],
    ['output', 1],
    ['provider', 1],
    ['check', 1],
    ['locals', 0],
    ['terraform', 0],
    ['moved', 0],
    ['import', 0],
    ['removed', 0],
]);
const COMMENT = '//';
function parseJsonDocument(source, kind) {
    return new JsonDocument(source, kind).parse();
}
class JsonDocument {
    source;
    kind;
    diagnostics;
    attributes = [];
    blocks = [];
    constructor(source, kind) {
        this.source = source;
        this.kind = kind;
        this.diagnostics = new SyntaxDiagnostics(source);
    }
    parse() {
        this.guard(() => this.addRoot(parseJson(this.source.text)));
        const body = {
            attributes: this.attributes,
            blocks: this.blocks,
            start: 0,
            end: this.source.text.length,
        };
        return { body, diagnostics: this.diagnostics.list };
    }
    addRoot(root) {
        const objects = root.kind === 'array' ? root.items : [root];
        const names = new Set();
        for (const object of objects) {
            for (const member of membersOf(object)) {
                const { value: type, start, end } = member.name;
                const labelCount = this.kind === 'configuration' ? LABELS.get(type) : undefined;
                if (labelCount !== undefined)
                    this.addBlocks(member.value, { type, labels: [], start, end }, labelCount);
                else
                    this.guard(() => this.addAttribute(member, this.attributes, names, this.strings(null)));
            }
        }
    }
    addBlocks(node, header, labelCount) {
        if (node.kind === 'scalar' && node.value === null)
            return;
        this.guard(() => {
            if (node.kind === 'array') {
                for (const item of node.items) {
                    this.addBlocks(item, { ...header, start: item.start, end: item.start + 1 }, labelCount);
                }
            }
            else if (header.labels.length === labelCount) {
                this.blocks.push(this.block(node, header));
            }
            else {
                for (const { name, value } of membersOf(node)) {
                    const { start, end } = name;
                    this.addBlocks(value, { type: header.type, labels: [...header.labels, name.value], start, end }, labelCount);
                }
            }
        });
    }
    block(node, { type, labels, start, end: headerEnd }) {
        const attributes = [];
        const names = new Set();
        for (const member of membersOf(node)) {
            if (type === 'variable' && member.name.value === 'type' && member.value.kind === 'string') {
                const value = embeddedExpression(this.source.text, member.value);
                attributes.push({ name: 'type', value, start: member.name.start, end: value.end });
            }
            else {
                this.addAttribute(member, attributes, names, this.strings(type));
            }
        }
        const body = { attributes, blocks: [], start: node.start, end: node.end };
        return { type, labels, body, headerEnd, start, end: node.end };
    }
    addAttribute({ name, value }, attributes, names, strings) {
        if (names.has(name.value)) {
            this.diagnostics.add(`the argument "${name.value}" was set before in this block`, name.start);
            return;
        }
        names.add(name.value);
        const expression = jsonExpression(this.source.text, value, strings);
        attributes.push({ name: name.value, value: expression, start: name.start, end: value.end });
    }
    strings(blockType) {
        return this.kind === 'variables' || blockType === 'variable' ? 'literal' : 'template';
    }
    guard(read) {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof HclSyntaxError))
                throw error;
            this.diagnostics.add(error.message, error.offset);
        }
    }
}
function membersOf(node) {
    if (node.kind !== 'object')
        throw new HclSyntaxError('expected an object here', node.start);
    return node.members.filter(({ name }) => name.value !== COMMENT);
}

;// CONCATENATED MODULE: ./build/engine/load/hcl/index.js



function parseHcl(source) {
    return parseDocument(source);
}
function parseHclJson(source, kind = 'configuration') {
    return parseJsonDocument(source, kind);
}
function parseHclExpression(source, start = 0, end = source.text.length) {
    return parseFragment(source, start, end);
}
function parseHclTemplate(source) {
    return parseTemplateText(source);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/json-dynamic.js
function withDynamicBlocks(body) {
    const dynamic = body.attributes.find(({ name }) => name === 'dynamic');
    if (dynamic === undefined)
        return body;
    const blocks = objectsIn(dynamic.value).flatMap((byType) => byType.items.flatMap(({ key, value }) => objectsIn(value).map((object) => toBlock('dynamic', [keyText(key)], object))));
    const attributes = body.attributes.filter((attribute) => attribute !== dynamic);
    return { ...body, attributes, blocks: [...body.blocks, ...blocks] };
}
function toBlock(type, labels, object) {
    const { start, end } = object;
    const attributes = [];
    const blocks = [];
    for (const { key, value } of object.items) {
        const name = keyText(key);
        const contents = type === 'dynamic' && name === 'content' ? objectsIn(value) : [];
        if (contents.length > 0)
            blocks.push(...contents.map((content) => toBlock('content', [], content)));
        else
            attributes.push({ name, value, start: key.start, end: value.end });
    }
    const body = withDynamicBlocks({ attributes, blocks, start, end });
    return { type, labels, body, headerEnd: start, start, end };
}
function objectsIn(expression) {
    if (expression.kind === 'object')
        return [expression];
    return expression.kind === 'list'
        ? expression.items.flatMap((item) => (item.kind === 'object' ? [item] : []))
        : [];
}
function keyText(key) {
    return key.kind === 'literal' ? String(key.value) : '';
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/parse.js


function isModuleFile(path) {
    return path.endsWith('.tf') || path.endsWith('.tf.json');
}
function parseModuleFile(source, report) {
    if (!source.path.endsWith('.json'))
        return reported(source, parseHcl(source), report);
    const { body, diagnostics } = parseHclJson(source, 'configuration');
    const blocks = body.blocks.map((block) => ({ ...block, body: withDynamicBlocks(block.body) }));
    return reported(source, { body: { ...body, blocks }, diagnostics }, report);
}
function parseVariableFile(source, report) {
    const isJson = source.path.endsWith('.json');
    return reported(source, isJson ? parseHclJson(source, 'variables') : parseHcl(source), report);
}
function parseArgument(source) {
    const { expression, diagnostics } = parseHclExpression(source);
    return diagnostics.length > 0 ? null : expression;
}
function reported(source, { body, diagnostics }, report) {
    for (const diagnostic of diagnostics)
        report.addDiagnostic(diagnostic);
    return { source, body };
}

// EXTERNAL MODULE: ./build/engine/load/terraform/path.js
var terraform_path = __webpack_require__(3484);
;// CONCATENATED MODULE: ./build/engine/load/terraform/report.js

const MAXIMUM_HELD = 20_000;
class Report {
    collected = new Map();
    get diagnostics() {
        return (0,diagnostic_order/* tidy */.D)([...this.collected.values()]);
    }
    add(level, code, message, span) {
        const position = span === null ? null : span.source.position(span.start);
        const { line, column } = position ?? { line: null, column: null };
        this.addDiagnostic({ level, code, message, file: span?.source.path ?? null, line, column });
    }
    addDiagnostic(diagnostic) {
        const { level, code, file, line, column, message } = diagnostic;
        const identity = JSON.stringify([level, code, file, line, column]);
        const known = this.collected.get(identity);
        if (known !== undefined && known.message <= message)
            return;
        this.collected.set(identity, diagnostic);
        if (this.collected.size > MAXIMUM_HELD)
            this.prune();
    }
    prune() {
        const kept = new Set(this.diagnostics);
        for (const [identity, diagnostic] of this.collected) {
            if (!kept.has(diagnostic))
                this.collected.delete(identity);
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-catalogue.js





const MOST_FILES_KEPT = 2_000;
class ModuleCatalogue {
    options;
    report;
    configurations = new Map();
    missing = new Set();
    files;
    complaints = new Map();
    constructor(files, options, report) {
        this.options = options;
        this.report = report;
        const byDirectory = new Map();
        for (const source of files) {
            const directory = (0,terraform_path/* directoryOf */.jt)(source.path);
            const group = byDirectory.get(directory);
            if (group === undefined)
                byDirectory.set(directory, [source]);
            else
                group.push(source);
        }
        this.files = new Map([...byDirectory].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    *scanned() {
        let count = 0;
        for (const files of this.files.values())
            count += files.length;
        for (const [directory, files] of this.files) {
            const kept = count > MOST_FILES_KEPT ? undefined : this.find(directory);
            yield kept ?? parse(directory, files, new Report());
        }
    }
    complain(directory) {
        for (const diagnostic of this.complaintsOf(directory).diagnostics)
            this.report.addDiagnostic(diagnostic);
    }
    find(directory) {
        const known = this.configurations.get(directory);
        if (known !== undefined || this.missing.has(directory))
            return known;
        const files = this.files.get(directory);
        const configuration = files === undefined ? this.read(directory) : parse(directory, files, this.complaintsOf(directory));
        if (configuration === undefined)
            this.missing.add(directory);
        else
            this.configurations.set(directory, configuration);
        return configuration;
    }
    forget(directory) {
        this.configurations.delete(directory);
        this.complaints.delete(directory);
    }
    installedModules(rootDirectory) {
        const text = this.options.readFile?.((0,terraform_path/* joinPath */.uJ)(rootDirectory, '.terraform/modules/modules.json'));
        const directories = new Map();
        if (text === undefined)
            return directories;
        let manifest;
        try {
            manifest = JSON.parse(text);
        }
        catch {
            return directories;
        }
        for (const entry of modulesOf(manifest)) {
            if (typeof entry.Key === 'string' && typeof entry.Dir === 'string')
                directories.set(entry.Key, entry.Dir);
        }
        return directories;
    }
    complaintsOf(directory) {
        const known = this.complaints.get(directory) ?? new Report();
        this.complaints.set(directory, known);
        return known;
    }
    read(directory) {
        const names = this.options.readDirectory?.(directory)?.filter(isModuleFile) ?? [];
        const files = [];
        for (const name of [...names].sort()) {
            const path = (0,terraform_path/* joinPath */.uJ)(directory, name);
            const text = this.options.readFile?.(path);
            if (text !== undefined)
                files.push(parseModuleFile(new model_source/* Source */.k(path, text), this.report));
        }
        return files.length === 0 ? undefined : readConfiguration(directory, files);
    }
}
function parse(directory, files, report) {
    return readConfiguration(directory, files.map((source) => parseModuleFile(source, report)));
}
function modulesOf(manifest) {
    if (typeof manifest !== 'object' || manifest === null || !('Modules' in manifest))
        return [];
    const { Modules: modules } = manifest;
    if (!Array.isArray(modules))
        return [];
    return modules.filter((entry) => typeof entry === 'object' && entry !== null);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/errors.js
class EvaluationError extends Error {
    references;
    constructor(message, references = []) {
        super(message);
        this.references = references;
        this.name = 'EvaluationError';
    }
}
class BudgetError extends Error {
    constructor(message) {
        super(message);
        this.name = 'BudgetError';
    }
}

// EXTERNAL MODULE: ./build/engine/model/nullness.js
var nullness = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/contract/assert-never.js
var assert_never = __webpack_require__(246);
;// CONCATENATED MODULE: ./build/engine/load/terraform/values/lazy.js
class LazyMap {
    kind = 'map';
}
class LazyUnknown {
    kind = 'unknown';
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/construction.js


const NULL = { kind: 'scalar', value: null };
const TRUE = { kind: 'scalar', value: true };
const FALSE = { kind: 'scalar', value: false };
function scalar(value, origin) {
    if (origin !== undefined)
        return { kind: 'scalar', value, origin };
    if (typeof value === 'boolean')
        return value ? TRUE : FALSE;
    return value === null ? NULL : { kind: 'scalar', value };
}
function construction_list(items) {
    return { kind: 'list', items };
}
function map(entries) {
    return { kind: 'map', entries };
}
function unknown(reason, references) {
    return references === undefined || references.length === 0
        ? { kind: 'unknown', reason }
        : { kind: 'unknown', reason, references };
}
function unknownNotNull(reason, references) {
    return { ...unknown(reason, references), isNotNull: true };
}
function unknownText(reason, references) {
    return { ...unknownNotNull(reason, references), isNotEmpty: true };
}
function notNull(value) {
    if ((0,nullness/* isKnownNotNull */.qM)(value) || value.kind !== 'unknown' || value instanceof LazyUnknown)
        return value;
    return { ...value, isNotNull: true };
}
function isNull(value) {
    return value.kind === 'scalar' && value.value === null;
}
function isSet(value) {
    return 'isSet' in value;
}
function isObject(value) {
    return 'isObject' in value;
}
function objectOrMap(value) {
    if (!isObject(value))
        return value;
    const { isObject: _, ...rest } = value;
    return rest;
}
function sortedEntries(value) {
    return [...value.entries].sort(([a], [b]) => compareText(a, b));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left === right)
            continue;
        const isLeftHigh = left >= 0xd800 && left <= 0xdfff;
        const isRightHigh = right >= 0xd800 && right <= 0xdfff;
        return isLeftHigh === isRightHigh ? left - right : isLeftHigh ? 1 : -1;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/conversion.js


const conversion_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function numberText(value) {
    if (!Number.isFinite(value))
        return value > 0 ? 'Inf' : '-Inf';
    if (Number.isInteger(value))
        return Number.isSafeInteger(value) ? String(value + 0) : BigInt(value).toString();
    const text = String(value);
    return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
function cleanNumber(value) {
    return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}
function scalarText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
            return numberText(value);
        case 'boolean':
            return value ? 'true' : 'false';
        default:
            throw new EvaluationError('a string is required, and the value is null');
    }
}
function toText(value) {
    return scalarText(requireScalar(value, 'a string').value);
}
function toNumber(value) {
    const primitive = requireScalar(value, 'a number').value;
    if (typeof primitive === 'number')
        return primitive;
    if (typeof primitive === 'string' && conversion_NUMBER.test(primitive))
        return Number(primitive);
    throw new EvaluationError(`a number is required, and the value is ${describe(value)}`);
}
function toBoolean(value) {
    const primitive = requireScalar(value, 'a boolean').value;
    if (typeof primitive === 'boolean')
        return primitive;
    if (primitive === 'true' || primitive === '1')
        return true;
    if (primitive === 'false' || primitive === '0')
        return false;
    throw new EvaluationError(`a boolean is required, and the value is ${describe(value)}`);
}
function toInteger(value) {
    const number = toNumber(value);
    if (Number.isInteger(number))
        return number;
    throw new EvaluationError(`a whole number is required, and the value is ${numberText(number)}`);
}
function describe(value) {
    switch (value.kind) {
        case 'scalar':
            return value.value === null ? 'null' : `a ${typeof value.value}`;
        case 'list':
            return 'a list';
        case 'map':
            return 'a map';
        case 'unknown':
            return 'unknown';
        default:
            return (0,assert_never/* assertNever */.x)(value);
    }
}
function requireScalar(value, what) {
    if (value.kind === 'scalar')
        return value;
    throw new EvaluationError(`${what} is required, and the value is ${describe(value)}`);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/equality.js


function areEqual(a, b, work, depth = 0) {
    work.spend(1);
    if (a.kind === 'unknown')
        return (0,nullness/* isToldApart */.qH)(a, b) ? false : null;
    if (b.kind === 'unknown')
        return (0,nullness/* isToldApart */.qH)(b, a) ? false : null;
    if (depth > 200)
        return null;
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return a.value === b.value;
    if (a.kind === 'list' && b.kind === 'list') {
        if (a.items.length !== b.items.length)
            return false;
        return equality_all(a.items.map((item, at) => [item, b.items[at]]), work, depth);
    }
    if (a.kind === 'map' && b.kind === 'map')
        return areMapsEqual(a, b, work, depth);
    return false;
}
function areMapsEqual(a, b, work, depth) {
    if (a instanceof LazyMap || b instanceof LazyMap)
        return a === b ? true : null;
    if (a.entries.size !== b.entries.size)
        return false;
    return equality_all([...a.entries].map(([key, value]) => [value, b.entries.get(key)]), work, depth);
}
function equality_all(pairs, work, depth) {
    let isUnknown = false;
    for (const [left, right] of pairs) {
        const same = right === undefined ? false : areEqual(left, right, work, depth + 1);
        if (same === false)
            return false;
        if (same === null)
            isUnknown = true;
    }
    return isUnknown ? null : true;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/references.js

const MAXIMUM_REFERENCES = 64;
const MAXIMUM_VISITS = 1_000;
function referencesOf(values) {
    let all;
    for (const value of values)
        all = joinReferences(all, value.references);
    return all;
}
function deepReferencesOf(values) {
    let visits = 0;
    let all;
    const visit = (value) => {
        if (++visits > MAXIMUM_VISITS)
            return;
        all = joinReferences(all, value.references);
        if (value instanceof LazyMap)
            return;
        if (value.kind === 'list')
            for (const item of value.items)
                visit(item);
        if (value.kind === 'map')
            for (const entry of value.entries.values())
                visit(entry);
    };
    for (const value of values)
        visit(value);
    return all;
}
function joinReferences(a, b) {
    if (a === undefined || a.length === 0)
        return b;
    if (b === undefined || b.length === 0 || a === b)
        return a;
    const joined = [...a];
    for (const reference of b) {
        if (joined.length >= MAXIMUM_REFERENCES)
            break;
        const isThere = joined.some(({ address, attribute }) => address === reference.address && attribute === reference.attribute);
        if (!isThere)
            joined.push(reference);
    }
    return joined.length === a.length ? a : joined;
}
function withReferences(value, references) {
    if (references === undefined || references.length === 0)
        return value;
    if (value instanceof LazyMap || value instanceof LazyUnknown)
        return value;
    const joined = joinReferences(value.references, references);
    return joined === value.references ? value : { ...value, references: joined ?? [] };
}
function unknownAttribute(value, name) {
    return {
        kind: 'unknown',
        reason: value.reason ?? 'not known before apply',
        ...(value.references === undefined ? {} : { references: narrowReferences(value.references, name) }),
    };
}
function narrowReferences(references, name) {
    if (references.every(({ attribute }) => attribute !== ''))
        return references;
    return references.map((reference) => reference.attribute === '' ? { address: reference.address, attribute: name } : reference);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/origin.js

function placed(value, span) {
    if (value instanceof LazyMap || value instanceof LazyUnknown)
        return value;
    const isMadeHere = value.origin === undefined || isWithin(value.origin, span);
    return isMadeHere ? { ...value, origin: span } : { ...value, via: span };
}
function handedOn(value, span) {
    const inside = placed(value, span);
    return inside === value ? value : { ...inside, through: [...(value.through ?? []), span] };
}
function isWithin(inner, outer) {
    return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/attempt.js


function attempt(expression, scope) {
    const { work } = scope.environment;
    const depth = work.depth;
    try {
        return evaluate(expression, scope);
    }
    catch (error) {
        if (!(error instanceof EvaluationError))
            throw error;
        work.depth = depth;
        return error;
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/definition.js



function onScalars(parameters, compute) {
    return {
        parameters,
        evaluate: (values, { work }) => {
            const primitives = values.map((value) => (value.kind === 'scalar' ? value.value : null));
            const result = compute(...primitives);
            if (typeof result === 'string')
                work.spendText(result.length);
            return scalar(result);
        },
    };
}
function neverKnown(parameters, rest) {
    return {
        parameters,
        ...(rest === undefined ? {} : { rest }),
        evaluate: () => ({ kind: 'unknown', reason: 'the function gives another result each time or elsewhere' }),
    };
}
function convertArgument(value, parameter) {
    if (parameter === 'any' || value.kind === 'unknown')
        return value;
    if (isNull(value))
        throw new EvaluationError('an argument must not be null');
    switch (parameter) {
        case 'string':
            return value.kind === 'scalar' && typeof value.value === 'string' ? value : scalar(toText(value));
        case 'number':
            return value.kind === 'scalar' && typeof value.value === 'number' ? value : scalar(toNumber(value));
        case 'boolean':
            return value.kind === 'scalar' && typeof value.value === 'boolean' ? value : scalar(toBoolean(value));
        case 'list':
        case 'map':
            if (value.kind === parameter)
                return value;
            throw new EvaluationError(`a ${parameter} is required, and the value is ${describe(value)}`);
    }
}
function itemsOf(value) {
    return value?.kind === 'list' ? value.items : [];
}
function entriesOf(value) {
    return value?.kind === 'map' ? value.entries : new Map();
}
function textOf(value) {
    return value === undefined ? '' : toText(value);
}
function numberOf(value) {
    return value === undefined ? 0 : toNumber(value);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/network.js


function parseNetwork(text) {
    const [host = '', suffix = '', ...more] = text.split('/');
    const bits = (0,external_node_net_.isIPv4)(host) ? 32 : (0,external_node_net_.isIPv6)(host) && !host.includes('%') ? 128 : null;
    const length = /^\d{1,3}$/.test(suffix) ? Number(suffix) : Infinity;
    if (bits === null || length > bits || more.length > 0)
        throw new EvaluationError(`"${text}" is no CIDR prefix`);
    const address = bits === 32 ? parseV4(host) : parseV6(host);
    const hostBits = BigInt(bits - length);
    return { address: (address >> hostBits) << hostBits, length, bits };
}
function networkText({ address, length, bits }) {
    return `${addressText(address, bits)}/${String(length)}`;
}
function addressText(address, bits) {
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
    const groups = Array.from({ length: 8 }, (_, at) => Number((address >> BigInt(112 - at * 16)) & 0xffffn));
    const zeros = longestZeros(groups);
    const hex = groups.map((group) => group.toString(16));
    if (zeros.length < 2)
        return hex.join(':');
    return `${hex.slice(0, zeros.start).join(':')}::${hex.slice(zeros.start + zeros.length).join(':')}`;
}
function parseV4(text) {
    return text.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}
function parseV6(text) {
    const [head = '', tail] = text.replace(/\d+\.\d+\.\d+\.\d+$/, embedV4).split('::');
    const front = head === '' ? [] : head.split(':');
    const back = tail === undefined || tail === '' ? [] : tail.split(':');
    const middle = Array.from({ length: 8 - front.length - back.length }, () => '0');
    return [...front, ...middle, ...back].reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
function embedV4(text) {
    const address = parseV4(text);
    return `${(address >> 16n).toString(16)}:${(address & 0xffffn).toString(16)}`;
}
function longestZeros(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (const [at, group] of groups.entries()) {
        if (group !== 0)
            start = at + 1;
        else if (at + 1 - start > best.length)
            best = { start, length: at + 1 - start };
    }
    return best;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/addresses.js




const ADDRESS_FUNCTIONS = {
    cidrhost: onScalars(['string', 'number'], (prefix, host) => {
        const network = parseNetwork(prefix);
        const size = 1n << BigInt(network.bits - network.length);
        const number = wholeNumber(host);
        const offset = number < 0n ? size + number : number;
        if (offset < 0n || offset >= size)
            throw new EvaluationError(`${prefix} has no host ${String(host)}`);
        return addressText(network.address + offset, network.bits);
    }),
    cidrnetmask: onScalars(['string'], (prefix) => {
        const { bits, length } = parseNetwork(prefix);
        if (bits !== 32)
            throw new EvaluationError('only IPv4 has netmasks');
        return addressText(((1n << BigInt(length)) - 1n) << BigInt(bits - length), bits);
    }),
    cidrsubnet: onScalars(['string', 'number', 'number'], (prefix, newBits, number) => {
        const network = parseNetwork(prefix);
        const length = longerLength(network, newBits);
        const at = wholeNumber(number);
        if (at < 0n || at >= 1n << BigInt(newBits))
            throw new EvaluationError(`${prefix} has no subnet ${String(number)}`);
        return networkText({
            ...network,
            length,
            address: network.address + (at << BigInt(network.bits - length)),
        });
    }),
    cidrsubnets: { parameters: ['string'], rest: 'number', evaluate: allocateSubnets },
};
function allocateSubnets([prefix, ...newBits]) {
    const network = parseNetwork(textOf(prefix));
    const end = network.address + (1n << BigInt(network.bits - network.length));
    let next = network.address;
    const subnets = newBits.map((bits) => {
        const length = longerLength(network, numberOf(bits));
        const size = 1n << BigInt(network.bits - length);
        const address = ((next + size - 1n) / size) * size;
        next = address + size;
        if (next > end)
            throw new EvaluationError('the prefix has no room for all the subnets');
        return scalar(networkText({ ...network, length, address }));
    });
    return construction_list(subnets);
}
function longerLength({ length, bits }, newBits) {
    if (newBits < 0 || !Number.isInteger(newBits) || length + newBits > bits) {
        throw new EvaluationError(`a prefix of ${String(length)} bits cannot be extended by ${String(newBits)}`);
    }
    return length + newBits;
}
function wholeNumber(number) {
    if (!Number.isInteger(number))
        throw new EvaluationError('a whole number is required');
    return BigInt(number);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/knowledge.js


const MAXIMUM_DEPTH = 200;
function isWhollyKnown(value, work, depth = 0) {
    work.spend(1);
    if (value.kind === 'scalar')
        return true;
    if (value.kind === 'unknown' || value instanceof LazyMap || depth > MAXIMUM_DEPTH)
        return false;
    if (value.kind === 'list')
        return value.items.every((item) => isWhollyKnown(item, work, depth + 1));
    for (const entry of value.entries.values())
        if (!isWhollyKnown(entry, work, depth + 1))
            return false;
    return true;
}
function weigh(value, work, depth = 0) {
    work.spend(1);
    if (depth > MAXIMUM_DEPTH)
        throw new BudgetError(`the value is nested more than ${String(MAXIMUM_DEPTH)} deep`);
    if (value instanceof LazyMap)
        return;
    if (value.kind === 'list')
        for (const item of value.items)
            weigh(item, work, depth + 1);
    if (value.kind === 'map')
        for (const entry of value.entries.values())
            weigh(entry, work, depth + 1);
    if (value.kind === 'unknown' && value.document !== undefined)
        weigh(value.document, work, depth + 1);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/json.js



const json_MAXIMUM_DEPTH = 200;
const AS_WRITTEN = { text: (value) => scalar(value), key: (key) => key };
function fromJson(json, work, reading = AS_WRITTEN, depth = 0) {
    work.spend(1);
    if (depth > json_MAXIMUM_DEPTH)
        throw new EvaluationError('the document is nested too deeply');
    if (typeof json === 'string')
        return reading.text(json);
    if (json === null || typeof json === 'number' || typeof json === 'boolean')
        return scalar(json);
    if (typeof json === 'bigint')
        return scalar(json.toString());
    if (json instanceof Date)
        return scalar(json.toISOString());
    if (Array.isArray(json))
        return construction_list(json.map((item) => fromJson(item, work, reading, depth + 1)));
    if (typeof json === 'object') {
        const pairs = Object.entries(json).map(([key, value]) => [reading.key(key), fromJson(value, work, reading, depth + 1)]);
        return map(new Map(pairs));
    }
    throw new EvaluationError('the document holds something that is no JSON');
}
function toJson(value, work) {
    const text = write(value, work, 0);
    work.spendText(text.length);
    return text;
}
function write(value, work, depth) {
    work.spend(1);
    if (depth > json_MAXIMUM_DEPTH)
        throw new EvaluationError('the value is nested too deeply');
    if (value.kind === 'scalar') {
        if (typeof value.value === 'string')
            return json_quote(value.value, work);
        return typeof value.value === 'number' ? numberText(value.value) : String(value.value);
    }
    if (value.kind === 'list') {
        const items = value.items.map((item) => write(item, work, depth + 1));
        return `[${items.join(',')}]`;
    }
    if (value.kind === 'map') {
        const entries = sortedEntries(value).map(([key, entry]) => `${json_quote(key, work)}:${write(entry, work, depth + 1)}`);
        return `{${entries.join(',')}}`;
    }
    throw new EvaluationError('a value that is not known cannot be written as JSON');
}
function json_quote(text, work) {
    work.spendText(text.length);
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/sets.js




function toSet(items, work) {
    const members = new Map();
    let isMixed = false;
    for (const item of convertToOneType(items)) {
        if (!isWhollyKnown(item, work))
            return unknown('a member of the set is not known');
        if (item.kind !== 'scalar')
            isMixed = true;
        const identity = toJson(item, work);
        if (!members.has(identity))
            members.set(identity, item);
    }
    const sorted = isMixed ? [...members.values()] : [...members.values()].sort(compareMembers);
    return { kind: 'list', items: sorted, isSet: true };
}
function convertToOneType(items) {
    const types = new Set(items.map((item) => (item.kind === 'scalar' && item.value !== null ? typeof item.value : '')));
    types.delete('');
    if (types.size < 2)
        return items;
    return items.map((item) => item.kind === 'scalar' && item.value !== null && typeof item.value !== 'string'
        ? { ...item, value: scalarText(item.value) }
        : item);
}
function compareMembers(a, b) {
    const left = a.kind === 'scalar' ? a.value : null;
    const right = b.kind === 'scalar' ? b.value : null;
    if (typeof left === 'number' && typeof right === 'number')
        return left - right;
    return compareText(String(left), String(right));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/collections.js








const MAXIMUM_RANGE = 1_024;
const COLLECTION_FUNCTIONS = {
    alltrue: { parameters: ['list'], evaluate: ([values]) => testAll(itemsOf(values), false) },
    anytrue: { parameters: ['list'], evaluate: ([values]) => testAll(itemsOf(values), true) },
    chunklist: {
        parameters: ['list', 'number'],
        evaluate: ([values, size]) => {
            const length = numberOf(size);
            if (length < 0 || !Number.isInteger(length))
                throw new EvaluationError('the size must be a whole number');
            const items = itemsOf(values);
            if (length === 0)
                return construction_list([construction_list(items)]);
            const count = Math.ceil(items.length / length);
            return construction_list(Array.from({ length: count }, (_, at) => construction_list(items.slice(at * length, (at + 1) * length))));
        },
    },
    coalesce: { parameters: [], rest: 'any', takesUnknown: true, evaluate: coalesce },
    coalescelist: {
        parameters: [],
        rest: 'any',
        takesUnknown: true,
        evaluate: (values) => {
            const found = values.find((value) => value.kind === 'unknown' || (value.kind === 'list' && value.items.length > 0));
            if (found === undefined)
                throw new EvaluationError('all lists are empty');
            return found;
        },
    },
    compact: {
        parameters: ['list'],
        evaluate: ([values]) => {
            const items = itemsOf(values);
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            return construction_list(items.filter((item) => !isNull(item) && textOf(item) !== ''));
        },
    },
    concat: {
        parameters: [],
        rest: 'list',
        evaluate: (values, { work }) => {
            if (values.some(isSet))
                throw new EvaluationError('a set has no order and cannot be joined to a list');
            work.spend(values.reduce((sum, value) => sum + itemsOf(value).length, 0));
            return construction_list(values.flatMap((value) => [...itemsOf(value)]));
        },
    },
    contains: { parameters: ['list', 'any'], takesUnknown: true, evaluate: contains },
    distinct: {
        parameters: ['list'],
        evaluate: ([values], { work }) => {
            const seen = [];
            for (const item of convertToOneType(itemsOf(values))) {
                const sameness = seen.map((other) => areEqual(other, item, work));
                if (sameness.includes(true))
                    continue;
                if (sameness.includes(null))
                    return unknown('an element of the list is not known');
                seen.push(item);
            }
            return construction_list(seen);
        },
    },
    element: {
        parameters: ['list', 'number'],
        givesNull: 'ever',
        evaluate: ([values, index]) => {
            const items = itemsOf(values);
            if (items.length === 0)
                throw new EvaluationError('the list is empty');
            const at = numberOf(index);
            const item = items[((at % items.length) + items.length) % items.length];
            if (item === undefined)
                throw new EvaluationError('the index must be a whole number');
            return item;
        },
    },
    flatten: {
        parameters: ['list'],
        evaluate: ([values], environment) => flatten(itemsOf(values), environment),
    },
    index: {
        parameters: ['list', 'any'],
        evaluate: ([values, wanted], { work }) => {
            for (const [at, item] of itemsOf(values).entries()) {
                const same = wanted === undefined ? false : areEqual(item, wanted, work);
                if (same === null)
                    return unknown('an element of the list is not known');
                if (same)
                    return scalar(at);
            }
            throw new EvaluationError('the list does not hold the value');
        },
    },
    length: {
        parameters: ['any'],
        evaluate: ([value]) => {
            if (value?.kind === 'scalar' && typeof value.value === 'string')
                return scalar([...value.value].length);
            if (value?.kind === 'list')
                return scalar(value.items.length);
            if (value?.kind === 'map' && !(value instanceof LazyMap))
                return scalar(value.entries.size);
            throw new EvaluationError(`a collection or a string is required, and the value is ${value ? describe(value) : ''}`);
        },
    },
    list: {
        parameters: [],
        rest: 'any',
        takesUnknown: true,
        evaluate: (values) => construction_list(convertToOneType(values)),
    },
    matchkeys: {
        parameters: ['list', 'list', 'list'],
        evaluate: ([values, keys, wanted], { work }) => {
            const results = [];
            if (itemsOf(values).length !== itemsOf(keys).length)
                throw new EvaluationError('values and keys differ in length');
            for (const [at, key] of itemsOf(keys).entries()) {
                const sameness = itemsOf(wanted).map((other) => areEqual(key, other, work));
                if (!sameness.includes(true) && sameness.includes(null))
                    return unknown('a key is not known');
                const value = itemsOf(values)[at];
                if (sameness.includes(true) && value !== undefined)
                    results.push(value);
            }
            return construction_list(results);
        },
    },
    one: {
        parameters: ['list'],
        givesNull: 'ever',
        evaluate: ([values]) => {
            const items = itemsOf(values);
            if (items.length > 1)
                throw new EvaluationError('the list has more than one element');
            return items[0] ?? scalar(null);
        },
    },
    range: { parameters: ['number'], rest: 'number', evaluate: (values) => range(values.map(numberOf)) },
    reverse: {
        parameters: ['list'],
        evaluate: ([values]) => construction_list([...itemsOf(values)].reverse()),
    },
    slice: {
        parameters: ['list', 'number', 'number'],
        evaluate: ([values, start, end]) => {
            const items = itemsOf(values);
            const [from, to] = [numberOf(start), numberOf(end)];
            const isValid = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= items.length;
            if (!isValid)
                throw new EvaluationError('the indexes of a slice are out of bounds');
            return construction_list(items.slice(from, to));
        },
    },
    sort: {
        parameters: ['list'],
        evaluate: ([values], { work }) => {
            const items = itemsOf(values);
            work.spend(items.length);
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            return construction_list(items
                .map((item) => ({ ...item, ...scalar(textOf(item)) }))
                .sort((a, b) => compareText(a.value, b.value)));
        },
    },
    sum: {
        parameters: ['list'],
        evaluate: ([values]) => {
            const items = itemsOf(values);
            if (items.length === 0)
                throw new EvaluationError('the list is empty');
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            return scalar(cleanNumber(items.reduce((sum, item) => sum + toNumber(item), 0)));
        },
    },
};
function testAll(items, decisive) {
    let isUnknown = false;
    for (const item of items) {
        if (item.kind === 'unknown')
            isUnknown = true;
        else if ((isNull(item) ? false : toBoolean(item)) === decisive)
            return scalar(decisive);
    }
    return isUnknown ? unknown('an element of the list is not known') : scalar(!decisive);
}
function coalesce(values) {
    const isText = values.some((value) => value.kind === 'scalar' && typeof value.value === 'string');
    for (const value of values) {
        if (value.kind === 'unknown')
            return value;
        if (isNull(value) || (value.kind === 'scalar' && value.value === ''))
            continue;
        return isText && value.kind === 'scalar' ? { ...value, value: textOf(value) } : value;
    }
    throw new EvaluationError('no argument is neither null nor empty');
}
function contains([values, wanted], { work }) {
    if (values === undefined || wanted === undefined || values.kind === 'unknown')
        return unknown('the list is not known');
    let isUnknown = false;
    for (const item of itemsOf(values)) {
        const same = areEqual(item, wanted, work);
        if (same === true)
            return scalar(true);
        if (same === null)
            isUnknown = true;
    }
    return isUnknown ? unknown('an element of the list is not known') : scalar(false);
}
function flatten(items, environment, depth = 0) {
    if (depth > 100)
        throw new EvaluationError('the lists are nested too deeply');
    environment.work.spend(items.length);
    const flat = [];
    for (const item of items) {
        if (item.kind === 'unknown' && !(0,nullness/* isSurelyText */.Ed)(item))
            return unknown(item.reason ?? 'an element of the list is not known');
        if (item.kind === 'list') {
            const inner = flatten(item.items, environment, depth + 1);
            if (inner.kind !== 'list')
                return inner;
            for (const element of inner.items)
                flat.push(element);
        }
        else
            flat.push(item);
    }
    return construction_list(flat);
}
function range(numbers) {
    if (numbers.length > 3)
        throw new EvaluationError('range takes at most three numbers');
    const [first = 0, second, third] = numbers;
    const [start, limit] = second === undefined ? [0, first] : [first, second];
    const step = third ?? (start <= limit ? 1 : -1);
    if (step === 0)
        throw new EvaluationError('the step must not be 0');
    if (third !== undefined && start !== limit && step > 0 !== limit > start) {
        throw new EvaluationError('the step leads away from the limit');
    }
    const items = [];
    for (let at = start; step > 0 ? at < limit : at > limit; at = cleanNumber(at + step)) {
        if (items.length === MAXIMUM_RANGE)
            throw new EvaluationError(`more than ${String(MAXIMUM_RANGE)} values`);
        items.push(scalar(at));
    }
    return construction_list(items);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/conversions.js





const AS_IS = {
    parameters: ['any'],
    takesUnknown: true,
    givesNull: 'of-null',
    evaluate: ([value]) => value ?? unknown('an argument is missing'),
};
const CONVERSION_FUNCTIONS = {
    ephemeralasnull: { ...AS_IS, givesNull: 'ever' },
    issensitive: neverKnown(['any']),
    nonsensitive: AS_IS,
    sensitive: AS_IS,
    tobool: convertWith((value) => scalar(toBoolean(value))),
    tolist: convertWith((value) => {
        if (value.kind === 'list')
            return construction_list(convertToOneType(value.items));
        throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
    }),
    tomap: convertWith((value) => {
        if (value.kind !== 'map')
            throw new EvaluationError(`a map is required, and the value is ${describe(value)}`);
        const entries = sortedEntries(value);
        const converted = convertToOneType(entries.map(([, entry]) => entry));
        return map(new Map(entries.map(([key, entry], at) => [key, converted[at] ?? entry])));
    }),
    tonumber: convertWith((value) => scalar(toNumber(value))),
    toset: {
        parameters: ['any'],
        givesNull: 'of-null',
        evaluate: ([value], { work }) => {
            if (value === undefined || isNull(value))
                return scalar(null);
            if (value.kind === 'list')
                return toSet(value.items, work);
            throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
        },
    },
    tostring: convertWith((value) => scalar(toText(value))),
};
function convertWith(convert) {
    return {
        parameters: ['any'],
        givesNull: 'of-null',
        evaluate: ([value]) => (value === undefined || isNull(value) ? scalar(null) : convert(value)),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/csv.js

function parseCsv(text, work) {
    const rows = [];
    let row = [];
    let at = 0;
    while (at < text.length) {
        work.spend(1);
        const field = readField(text, at);
        row.push(field.value);
        at = field.end;
        if (text[at] === ',') {
            at++;
            if (at === text.length)
                row.push('');
            else
                continue;
        }
        if (row.length > 1 || row[0] !== '' || field.isQuoted)
            rows.push(row);
        row = [];
        at += text.startsWith('\r\n', at) ? 2 : 1;
    }
    if (row.length > 0)
        rows.push(row);
    return rows;
}
function readField(text, start) {
    if (text[start] !== '"') {
        let end = start;
        while (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end))
            end++;
        return { value: text.slice(start, end), end, isQuoted: false };
    }
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 2)) {
        if (text[end + 1] === '"')
            continue;
        return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1, isQuoted: true };
    }
    throw new EvaluationError('a quote in the CSV is not closed');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/encoding.js







const ENCODING_FUNCTIONS = {
    base64decode: onScalars(['string'], (text) => {
        const bytes = external_node_buffer_.Buffer.from(text, 'base64');
        if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
            throw new EvaluationError('the text is no base64');
        const decoded = bytes.toString('utf8');
        if (decoded.includes('\uFFFD'))
            throw new EvaluationError('the bytes are no text in UTF-8');
        return decoded;
    }),
    base64encode: onScalars(['string'], (text) => external_node_buffer_.Buffer.from(text, 'utf8').toString('base64')),
    base64gzip: neverKnown(['string']),
    csvdecode: {
        parameters: ['string'],
        evaluate: ([text], { work }) => {
            const [header, ...rows] = parseCsv(textOf(text), work);
            if (header === undefined)
                throw new EvaluationError('the header line is missing');
            return construction_list(rows.map((row) => {
                if (row.length !== header.length)
                    throw new EvaluationError('a line has another number of fields than the header');
                return map(new Map(header.map((name, at) => [name, scalar(row[at] ?? '')])));
            }));
        },
    },
    jsondecode: {
        parameters: ['string'],
        takesUnknown: true,
        givesNull: 'ever',
        evaluate: ([text], { work }) => {
            if (text?.kind === 'unknown')
                return text.document ?? unknown(text.reason ?? 'the text is not known');
            try {
                return fromJson(JSON.parse(textOf(text)), work);
            }
            catch (error) {
                if (error instanceof SyntaxError)
                    throw new EvaluationError('the text is no JSON');
                throw error;
            }
        },
    },
    jsonencode: { parameters: ['any'], takesUnknown: true, evaluate: encodeJson },
    textdecodebase64: neverKnown(['string', 'string']),
    textencodebase64: neverKnown(['string', 'string']),
    urlencode: onScalars(['string'], (text) => encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%20/g, '+')),
    yamldecode: {
        parameters: ['string'],
        givesNull: 'ever',
        evaluate: ([text], { parseYaml, work }) => {
            if (parseYaml === undefined)
                return unknown('YAML is not read here');
            let document;
            try {
                document = parseYaml(textOf(text));
            }
            catch {
                throw new EvaluationError('the text is no YAML');
            }
            return fromJson(document, work);
        },
    },
    yamlencode: {
        parameters: ['any'],
        takesUnknown: true,
        evaluate: encodeJson,
    },
};
function encodeJson([value], { work }) {
    if (value === undefined)
        throw new EvaluationError('jsonencode needs an argument');
    if (isWhollyKnown(value, work))
        return scalar(toJson(value, work));
    return { ...unknown('a part of the encoded value is not known'), document: value };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/file-set.js




const COST_OF_ENTRY = 50;
const MAXIMUM_ALTERNATIVES = 64;
const file_set_MAXIMUM_DEPTH = 64;
const NOT_UNDERSTOOD = /[[\]\\]|(?:^|\/)\.\.(?:\/|$)|\*\*\/+\*\*/;
function fileSet(directory, glob, environment) {
    const patterns = expandBraces(glob);
    if (patterns === undefined || patterns.some((pattern) => NOT_UNDERSTOOD.test(pattern)))
        return unknown('the pattern of fileset is not understood here');
    const found = new Set();
    const isRead = environment.readDirectory(directory) !== undefined;
    if (!isRead && !isMissing(directory, environment))
        return unknown(`the directory ${directory} cannot be read`);
    for (const pattern of patterns)
        collect(directory, '', (0,terraform_path/* cleanPath */.ts)(pattern).split('/'), found, environment);
    return toSet([...found].map((path) => scalar(path)), environment.work);
}
function isMissing(path, environment) {
    for (let at = (0,terraform_path/* cleanPath */.ts)(path), above = (0,terraform_path/* directoryOf */.jt)(at); at !== above; [at, above] = [above, (0,terraform_path/* directoryOf */.jt)(above)]) {
        const name = at.slice(at.lastIndexOf('/') + 1);
        if (name === '..' || name === '.')
            return false;
        const names = environment.readDirectory(above);
        if (names !== undefined)
            return !names.includes(name);
    }
    return false;
}
function collect(root, below, [pattern = '', ...rest], found, environment) {
    if (below.split('/').length > file_set_MAXIMUM_DEPTH)
        throw new BudgetError(`directories are nested more than ${String(file_set_MAXIMUM_DEPTH)} deep`);
    const isAnyDepth = pattern === '**';
    if (isAnyDepth && rest.length > 0)
        collect(root, below, rest, found, environment);
    for (const name of environment.readDirectory((0,terraform_path/* joinPath */.uJ)(root, below)) ?? []) {
        environment.work.spend(COST_OF_ENTRY);
        if (!isAnyDepth && !matchesName(name, pattern))
            continue;
        const path = below === '' ? name : `${below}/${name}`;
        const isDirectory = environment.readDirectory((0,terraform_path/* joinPath */.uJ)(root, path)) !== undefined;
        if (isDirectory && isAnyDepth)
            collect(root, path, [pattern, ...rest], found, environment);
        else if (isDirectory && rest.length > 0)
            collect(root, path, rest, found, environment);
        else if (!isDirectory && rest.length === 0)
            found.add(path);
    }
}
function expandBraces(glob) {
    const [whole, start = '', choice = '', end = ''] = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
    if (whole === undefined)
        return /[{}]/.test(glob) ? undefined : [glob];
    const ends = expandBraces(end);
    const patterns = choice.split(',').flatMap((part) => ends?.map((rest) => start + part + rest) ?? []);
    return ends === undefined || patterns.length > MAXIMUM_ALTERNATIVES ? undefined : patterns;
}
function matchesName(name, pattern) {
    let [at, inPattern, star, resume] = [0, 0, -1, 0];
    while (at < name.length) {
        const wanted = pattern[inPattern];
        if (wanted === '*')
            [star, resume, inPattern] = [inPattern, at, inPattern + 1];
        else if (wanted === '?' || wanted === name[at])
            [at, inPattern] = [at + 1, inPattern + 1];
        else if (star === -1)
            return false;
        else
            [at, inPattern, resume] = [resume + 1, star + 1, resume + 1];
    }
    return /^\**$/.test(pattern.slice(inPattern));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/files.js




const FILE_FUNCTIONS = {
    abspath: neverKnown(['string']),
    basename: onScalars(['string'], (path) => {
        const trimmed = path.replace(/\/+$/, '');
        if (trimmed === '')
            return path === '' ? '.' : '/';
        return trimmed.slice(trimmed.lastIndexOf('/') + 1);
    }),
    dirname: onScalars(['string'], (path) => {
        const end = path.lastIndexOf('/');
        return end === -1 ? '.' : (0,terraform_path/* cleanPath */.ts)(path.slice(0, end + 1));
    }),
    file: { parameters: ['string'], evaluate: ([path], environment) => files_readText(textOf(path), environment) },
    filebase64: neverKnown(['string']),
    filebase64sha256: neverKnown(['string']),
    filebase64sha512: neverKnown(['string']),
    fileexists: {
        parameters: ['string'],
        evaluate: ([path], { readFile }) => readFile(textOf(path)) === undefined ? unknown('the file was not found') : scalar(true),
    },
    filemd5: neverKnown(['string']),
    fileset: {
        parameters: ['string', 'string'],
        evaluate: ([directory, glob], environment) => fileSet(textOf(directory), textOf(glob), environment),
    },
    filesha1: neverKnown(['string']),
    filesha256: neverKnown(['string']),
    filesha512: neverKnown(['string']),
    pathexpand: {
        parameters: ['string'],
        evaluate: ([path]) => textOf(path).startsWith('~') ? unknown('the home directory is not known') : scalar(textOf(path)),
    },
};
function files_readText(path, { readFile, work }) {
    const text = readFile(path);
    if (text === undefined)
        return unknown(`the file ${path} cannot be read`);
    work.spendText(text.length);
    return scalar(text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/hashes.js


function digest(algorithm, encoding) {
    return onScalars(['string'], (text) => (0,external_node_crypto_.createHash)(algorithm).update(text, 'utf8').digest(encoding));
}
const HASH_FUNCTIONS = {
    base64sha256: digest('sha256', 'base64'),
    base64sha512: digest('sha512', 'base64'),
    bcrypt: neverKnown(['string'], 'number'),
    md5: digest('md5', 'hex'),
    rsadecrypt: neverKnown(['string', 'string']),
    sha1: digest('sha1', 'hex'),
    sha256: digest('sha256', 'hex'),
    sha512: digest('sha512', 'hex'),
    uuid: neverKnown([]),
    uuidv5: neverKnown(['string', 'string']),
};

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/maps.js





const MAP_FUNCTIONS = {
    keys: {
        parameters: ['map'],
        evaluate: ([value]) => construction_list([...entriesOf(value).keys()].sort(compareText).map((key) => scalar(key))),
    },
    lookup: {
        parameters: ['map', 'string', 'any'],
        optional: 1,
        takesUnknown: true,
        givesNull: 'ever',
        keepsType: true,
        evaluate: ([object, key, fallback]) => {
            if (object?.kind === 'unknown')
                return unknown(object.reason ?? 'the map is not known');
            if (key?.kind === 'unknown')
                return unknown(key.reason ?? 'the key is not known');
            const isOfMap = object !== undefined && !isObject(object);
            const otherwise = fallback !== undefined && isOfMap ? objectOrMap(fallback) : fallback;
            const found = entriesOf(object).get(textOf(key)) ?? otherwise;
            if (found === undefined)
                throw new EvaluationError(`the map has no key "${textOf(key)}"`);
            return found;
        },
    },
    map: {
        parameters: [],
        rest: 'any',
        evaluate: (values) => zip(values.filter((_, at) => at % 2 === 0), values.filter((_, at) => at % 2 === 1)),
    },
    merge: { parameters: [], rest: 'any', givesNull: 'of-null', evaluate: merge },
    transpose: {
        parameters: ['map'],
        evaluate: ([value], { work }) => {
            if (value === undefined || !isWhollyKnown(value, work))
                return unknown('the map is not known');
            const groups = new Map();
            for (const [key, names] of value.kind === 'map' ? sortedEntries(value) : []) {
                for (const name of itemsOf(names))
                    groups.set(textOf(name), [...(groups.get(textOf(name)) ?? []), scalar(key)]);
            }
            return map(new Map([...groups].map(([key, items]) => [key, construction_list(items)])));
        },
    },
    values: {
        parameters: ['map'],
        evaluate: ([value]) => construction_list(value?.kind === 'map' ? sortedEntries(value).map(([, entry]) => entry) : []),
    },
    zipmap: { parameters: ['list', 'list'], evaluate: ([keys, values]) => zip(itemsOf(keys), itemsOf(values)) },
};
function merge(values, { work }) {
    const entries = new Map();
    for (const value of values) {
        if (isNull(value))
            continue;
        if (value.kind !== 'map')
            throw new EvaluationError(`only maps can be merged, and the value is ${describe(value)}`);
        work.spend(value.entries.size);
        for (const [key, entry] of value.entries)
            entries.set(key, entry);
    }
    return map(entries);
}
function zip(keys, values) {
    if (keys.length !== values.length)
        throw new EvaluationError('keys and values differ in number');
    if (keys.some(({ kind }) => kind === 'unknown'))
        return unknown('a key is not known');
    return map(new Map(keys.map((key, at) => [textOf(key), values[at] ?? scalar(null)])));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/numbers.js



const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
function extreme(pick) {
    return {
        parameters: ['number'],
        rest: 'number',
        evaluate: (values) => scalar(values.map(numberOf).reduce((a, b) => pick(a, b))),
    };
}
const NUMBER_FUNCTIONS = {
    abs: onScalars(['number'], Math.abs),
    ceil: onScalars(['number'], (value) => Math.ceil(value) + 0),
    floor: onScalars(['number'], Math.floor),
    log: onScalars(['number', 'number'], (value, base) => {
        const result = Math.log(value) / Math.log(base);
        if (Number.isNaN(result))
            throw new EvaluationError('the logarithm is not defined');
        return result;
    }),
    max: extreme(Math.max),
    min: extreme(Math.min),
    parseint: onScalars(['string', 'number'], parseInteger),
    pow: onScalars(['number', 'number'], (base, exponent) => base ** exponent),
    signum: onScalars(['number'], (value) => Math.sign(value) + 0),
};
function parseInteger(text, base) {
    if (base < 2 || base > 62 || !Number.isInteger(base))
        throw new EvaluationError('the base must be between 2 and 62');
    if (base > 36)
        throw new EvaluationError('bases above 36 are not supported here');
    const digits = text.replace(/^[+-]/, '').toLowerCase();
    const isValid = digits !== '' &&
        [...digits].every((digit) => DIGITS.indexOf(digit) !== -1 && DIGITS.indexOf(digit) < base);
    if (!isValid)
        throw new EvaluationError(`the text is no whole number of base ${String(base)}`);
    return Number.parseInt(text, base);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/sets.js





const COST_OF_ROW = 20;
const SET_FUNCTIONS = {
    setintersection: combination((member, sets) => sets.every((set) => set.has(member))),
    setproduct: { parameters: ['list'], rest: 'list', evaluate: (values, { work }) => product(values, work) },
    setsubtract: combination((member, [first, second]) => first?.has(member) === true && second?.has(member) === false),
    setunion: combination(() => true),
};
function combination(test) {
    return {
        parameters: ['list'],
        rest: 'list',
        evaluate: (values, { work }) => {
            const lists = values.map(itemsOf);
            if (!values.every((value) => isWhollyKnown(value, work)))
                return unknown('a member of a set is not known');
            const sets = lists.map((items) => new Set(items.map((item) => toJson(item, work))));
            const members = lists.flat().filter((item) => test(toJson(item, work), sets));
            return toSet(members, work);
        },
    };
}
function product(values, work) {
    let rows = [[]];
    for (const value of values) {
        const items = itemsOf(value);
        work.spend(rows.length * items.length * (values.length + COST_OF_ROW));
        rows = rows.flatMap((row) => items.map((item) => [...row, item]));
    }
    return construction_list(rows.map((row) => construction_list(row)));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/format.js







const VERB = /%(?:%|([-+ 0#]*)(\*|\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z]))/g;
const MAXIMUM_WIDTH = 1_024;
function formatText(values, { work }) {
    const [specification, ...rest] = values;
    if (specification?.kind === 'unknown')
        return unknown('the format is not known');
    const used = rest.find((value) => !isWhollyKnown(value, work));
    if (used !== undefined)
        return { ...unknownNotNull('a formatted value is not known'), ...knownEnds(textOf(specification), rest) };
    const text = render(textOf(specification), rest, (value) => toJson(value, work));
    work.spendText(text.length);
    return scalar(text);
}
function knownEnds(specification, values) {
    const verbs = [...specification.matchAll(VERB)];
    const [first, last] = [verbs[0], verbs.at(-1)];
    if (first === undefined || last === undefined)
        return {};
    const isShownWhole = first[0] === '%s' || first[0] === '%v';
    const shown = isShownWhole && values[0]?.kind === 'unknown' ? (values[0].start ?? '') : '';
    const start = specification.slice(0, first.index) + shown;
    const end = specification.slice(last.index + last[0].length);
    return { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) };
}
function formatList(values, environment) {
    const [specification, ...rest] = values;
    if (specification === undefined || values.some(({ kind }) => kind === 'unknown'))
        return unknown('a list is not known');
    const lengths = rest.filter(({ kind }) => kind === 'list').map((value) => itemsOf(value).length);
    const length = lengths[0] ?? 1;
    if (lengths.some((other) => other !== length))
        throw new EvaluationError('the lists must be of the same length');
    environment.work.spend(length * rest.length);
    return construction_list(Array.from({ length }, (_, at) => {
        const row = rest.map((value) => (value.kind === 'list' ? (value.items[at] ?? scalar(null)) : value));
        return withReferences(formatText([specification, ...row], environment), deepReferencesOf(row));
    }));
}
function render(specification, values, json) {
    let next = 0;
    let highest = 0;
    const text = specification.replace(VERB, (match, ...groups) => {
        const [flags = '', width = '0', precision, position, letter] = groups;
        if (match === '%%' || letter === undefined)
            return '%';
        if (width === '*')
            throw new EvaluationError('a width given by "*" is not supported');
        if (position !== undefined)
            next = Number(position) - 1;
        const value = values[next++];
        highest = Math.max(highest, next);
        if (value === undefined)
            throw new EvaluationError('there are fewer values than the format names');
        const verb = { flags, letter, precision: precision === undefined ? undefined : Number(precision) };
        return pad(renderVerb(verb, value, json), flags, Number(width));
    });
    if (/%(?!%)/.test(specification.replace(VERB, ''))) {
        throw new EvaluationError('the format has a "%" without a verb');
    }
    if (highest < values.length)
        throw new EvaluationError('there are more values than the format names');
    return text;
}
function renderVerb({ flags, precision, letter }, value, json) {
    if (letter === 'v')
        return flags.includes('#') ? json(value) : plain(value, json);
    if (letter === 's')
        return [...plain(requireText(value), json)].slice(0, precision).join('');
    if (letter === 'q')
        return JSON.stringify(plain(requireText(value), json));
    if (isNull(value))
        throw new EvaluationError('null cannot be formatted so');
    if (letter === 't')
        return String(toBoolean(value));
    const number = toNumber(value);
    const digits = Math.min(precision ?? 6, 100);
    return signed(number, flags, renderNumber(letter, Math.abs(number), digits, precision === undefined));
}
function renderNumber(letter, number, precision, isShortest) {
    switch (letter) {
        case 'd':
            return numberText(Math.trunc(number));
        case 'b':
            return Math.trunc(number).toString(2);
        case 'o':
            return Math.trunc(number).toString(8);
        case 'x':
            return Math.trunc(number).toString(16);
        case 'X':
            return Math.trunc(number).toString(16).toUpperCase();
        case 'f':
        case 'F':
            return number.toFixed(precision);
        case 'e':
        case 'E': {
            const text = number.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
            return letter === 'E' ? text.toUpperCase() : text;
        }
        case 'g':
        case 'G':
            return isShortest ? numberText(number) : String(Number(number.toPrecision(Math.max(precision, 1))));
        default:
            throw new EvaluationError(`the verb %${letter} is not supported`);
    }
}
function signed(number, flags, text) {
    if (number < 0)
        return `-${text}`;
    return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}
function plain(value, json) {
    if (value.kind === 'scalar')
        return value.value === null ? 'null' : scalarText(value.value);
    return json(value);
}
function requireText(value) {
    if (value.kind === 'scalar' && value.value !== null)
        return value;
    throw new EvaluationError('a string is required');
}
function pad(text, flags, width) {
    if (width > MAXIMUM_WIDTH)
        throw new EvaluationError('the width is out of bounds');
    if (flags.includes('-'))
        return text.padEnd(width);
    if (!flags.includes('0'))
        return text.padStart(width);
    const sign = /^[+\- ]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/regular-expression-cost.js
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\(\??|\)|\||[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
function estimateCost(source, length) {
    const isRepeating = [false];
    const isAnchored = source.startsWith('^') && !source.includes('|');
    let repetitions = isAnchored ? 0 : 1;
    let options = 0;
    let wasGroup = false;
    for (const [token] of source.matchAll(TOKEN)) {
        const isInner = wasGroup;
        wasGroup = false;
        if (token === '(' || token === '(?')
            isRepeating.push(false);
        else if (token === ')')
            wasGroup = closeGroup(isRepeating);
        else if (token === '|')
            isRepeating[isRepeating.length - 1] = true;
        else if (isRepetition(token)) {
            const isOption = token.startsWith('?');
            if (isInner && !isOption)
                return Infinity;
            if (isOption)
                options += 1;
            else
                repetitions += 1;
            isRepeating[isRepeating.length - 1] = true;
        }
    }
    return (length + 1) ** repetitions * 2 ** options;
}
function closeGroup(isRepeating) {
    const isInner = isRepeating.pop() ?? false;
    if (isInner)
        isRepeating[isRepeating.length - 1] = true;
    return isInner;
}
function isRepetition(token) {
    return '*+?'.includes(token.charAt(0)) || /^\{\d/.test(token);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/regular-expression-syntax.js

const POSIX_CLASSES = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    ascii: '\\x00-\\x7F',
    blank: '\\t ',
    cntrl: '\\x00-\\x1F\\x7F',
    digit: '0-9',
    graph: '!-~',
    lower: 'a-z',
    print: ' -~',
    punct: '!-\\/:-@\\[-`{-~',
    space: '\\t\\n\\v\\f\\r ',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
};
const SYNTAX_CHARACTERS = '^$\\.*+?()[]{}|/';
const KNOWN_ESCAPES = 'dDwWbBtnfrvpPx';
const REPEAT = /\{\d+(?:,\d*)?\}/y;
const POSIX = /\[:(\^?)([a-z]+):\]/y;
function translatePattern(pattern) {
    const leading = /^\(\?([a-zA-Z]+)\)/.exec(pattern);
    const flags = leading?.[1] ?? '';
    if (/[^ims]/.test(flags))
        throw new EvaluationError('these flags of a regular expression are not supported');
    const translation = new Translation(pattern, leading?.[0].length ?? 0, flags.includes('s'));
    return { source: translation.run(), flags: flags.replace('s', '') };
}
class Translation {
    pattern;
    at;
    doesDotMatchLines;
    source = '';
    constructor(pattern, at, doesDotMatchLines) {
        this.pattern = pattern;
        this.at = at;
        this.doesDotMatchLines = doesDotMatchLines;
    }
    run() {
        while (this.at < this.pattern.length)
            this.step();
        return this.source;
    }
    step() {
        const character = this.pattern[this.at] ?? '';
        switch (character) {
            case '\\':
                return this.escape(false);
            case '[':
                return this.characterClass();
            case '(':
                return this.group();
            case '.':
                return this.emit(1, this.doesDotMatchLines ? '[^]' : '[^\\n]');
            case '{': {
                const repeat = matchAt(REPEAT, this.pattern, this.at);
                return repeat === null ? this.emit(1, '\\{') : this.emit(repeat[0].length, repeat[0]);
            }
            case '}':
            case ']':
                return this.emit(1, `\\${character}`);
            default:
                return this.emit(1, character);
        }
    }
    emit(length, source) {
        this.at += length;
        this.source += source;
    }
    group() {
        const rest = this.pattern.slice(this.at, this.at + 4);
        if (!rest.startsWith('(?'))
            return this.emit(1, '(');
        if (rest.startsWith('(?P<'))
            return this.emit(4, '(?<');
        if (rest.startsWith('(?:'))
            return this.emit(3, '(?:');
        if (rest.startsWith('(?<') && !/^\(\?<[=!]/.test(rest))
            return this.emit(3, '(?<');
        throw new EvaluationError('this kind of group is not supported in a regular expression');
    }
    escape(isInClass) {
        const next = this.pattern[this.at + 1];
        if (next === undefined)
            throw new EvaluationError('a regular expression ends with a backslash');
        if (next === 'Q')
            return this.quotation();
        if (next === 'A')
            return this.emit(2, '(?<![^])');
        if (next === 'z')
            return this.emit(2, '(?![^])');
        if (next === 's')
            return this.emit(2, isInClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]');
        if (next === 'S' && !isInClass)
            return this.emit(2, '[^\\t\\n\\f\\r ]');
        if (next === 'a')
            return this.emit(2, '\\x07');
        if ((next === 'p' || next === 'P') && this.pattern[this.at + 2] !== '{') {
            return this.emit(3, `\\${next}{${this.pattern[this.at + 2] ?? ''}}`);
        }
        if (KNOWN_ESCAPES.includes(next) || SYNTAX_CHARACTERS.includes(next))
            return this.emit(2, `\\${next}`);
        if (/[0-9A-Za-z]/.test(next))
            throw new EvaluationError(`\\${next} is not supported in a regular expression`);
        return this.emit(2, isInClass && next === '-' ? '\\-' : next);
    }
    quotation() {
        const end = this.pattern.indexOf('\\E', this.at + 2);
        const text = this.pattern.slice(this.at + 2, end === -1 ? undefined : end);
        this.source += [...text]
            .map((character) => (SYNTAX_CHARACTERS.includes(character) ? `\\${character}` : character))
            .join('');
        this.at = end === -1 ? this.pattern.length : end + 2;
    }
    characterClass() {
        this.emit(1, '[');
        if (this.pattern[this.at] === '^')
            this.emit(1, '^');
        if (this.pattern[this.at] === ']')
            this.emit(1, '\\]');
        for (;;) {
            const character = this.pattern[this.at];
            if (character === undefined)
                throw new EvaluationError('a character class is not closed');
            if (character === ']')
                return this.emit(1, ']');
            const posix = matchAt(POSIX, this.pattern, this.at);
            if (posix !== null)
                this.posixClass(posix);
            else if (character === '\\')
                this.escape(true);
            else
                this.emit(1, character === '[' ? '\\[' : character);
        }
    }
    posixClass([whole, not, name = '']) {
        const members = Object.hasOwn(POSIX_CLASSES, name) ? POSIX_CLASSES[name] : undefined;
        if (members === undefined || not !== '')
            throw new EvaluationError('this character class is not supported');
        this.emit(whole.length, members);
    }
}
function matchAt(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/regular-expression.js




const MAXIMUM_COST = 1e8;
const STEPS_IN_ONE = 50;
function matchFirst(pattern, text, work) {
    const expression = prepare(pattern, text, work);
    if (expression === null)
        return tooCostly();
    const match = expression.exec(text);
    if (match === null)
        throw new EvaluationError('the pattern does not match');
    return captures(match);
}
function matchAll(pattern, text, work) {
    const expression = prepare(pattern, text, work);
    if (expression === null)
        return tooCostly();
    return construction_list([...text.matchAll(expression)].map(captures));
}
function replaceMatches(text, search, replacement, work) {
    if (search.length > 1 && search.startsWith('/') && search.endsWith('/')) {
        return replacePattern(text, search.slice(1, -1), replacement, work);
    }
    const parts = search === '' ? ['', ...text, ''] : text.split(search);
    work.spendText(text.length + (parts.length - 1) * replacement.length);
    return scalar(parts.join(replacement));
}
function replacePattern(text, pattern, replacement, work) {
    const expression = prepare(pattern, text, work);
    if (expression === null)
        return tooCostly();
    let result = '';
    let end = 0;
    for (const match of text.matchAll(expression)) {
        result += text.slice(end, match.index) + expand(replacement, match);
        end = match.index + match[0].length;
        work.spendText(match[0].length + replacement.length, result.length);
    }
    result += text.slice(end);
    work.spendText(text.length, result.length);
    return scalar(result);
}
function expand(replacement, match) {
    return replacement.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
        const name = braced ?? bare;
        if (name === undefined)
            return whole === '$$' ? '$' : whole;
        return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
    });
}
function prepare(pattern, text, work) {
    const { source, flags } = translatePattern(pattern);
    const cost = estimateCost(source, text.length);
    if (cost > MAXIMUM_COST)
        return null;
    work.spend(1 + text.length + Math.ceil(cost / STEPS_IN_ONE));
    try {
        return new RegExp(source, `gu${flags}`);
    }
    catch (error) {
        throw new EvaluationError(`the pattern is no valid regular expression: ${String(error)}`);
    }
}
function captures(match) {
    if (match.groups !== undefined) {
        return map(new Map(Object.entries(match.groups).map(([name, text]) => [name, scalar(text ?? null)])));
    }
    if (match.length === 1)
        return scalar(match[0]);
    return construction_list(match.slice(1).map((text) => scalar(text ?? null)));
}
function tooCostly() {
    return unknown('the regular expression may take too long on this text');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/strings.js





const strings_SPACE = /^[\s\u0085]+|[\s\u0085]+$/gu;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemesOf(text) {
    if (/^[\x00-\x0c\x0e-\x7f]*$/.test(text))
        return text.split('');
    return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}
const STRING_FUNCTIONS = {
    chomp: onScalars(['string'], (text) => text.replace(/(?:\r\n|\n|\r)+$/, '')),
    endswith: onScalars(['string', 'string'], (text, end) => text.endsWith(end)),
    format: { parameters: ['string'], rest: 'any', takesUnknown: true, evaluate: formatText },
    formatlist: { parameters: ['string'], rest: 'any', takesUnknown: true, evaluate: formatList },
    indent: onScalars(['number', 'string'], (spaces, text) => {
        if (spaces < 0 || spaces > 10_000)
            throw new EvaluationError('the number of spaces is out of bounds');
        return text.replace(/\n/g, `\n${' '.repeat(spaces)}`);
    }),
    join: {
        parameters: ['string'],
        rest: 'list',
        evaluate: (values, { work }) => {
            const [separator, ...lists] = values;
            const items = lists.flatMap((value) => [...itemsOf(value)]);
            if (items.some(({ kind }) => kind === 'unknown'))
                return unknown('an element of the list is not known');
            const texts = items.map(textOf);
            const length = texts.reduce((sum, text) => sum + text.length, texts.length * textOf(separator).length);
            work.spendText(length);
            return scalar(texts.join(textOf(separator)));
        },
    },
    lower: onScalars(['string'], (text) => text.toLowerCase()),
    regex: {
        parameters: ['string', 'string'],
        evaluate: ([pattern, text], { work }) => matchFirst(textOf(pattern), textOf(text), work),
    },
    regexall: {
        parameters: ['string', 'string'],
        evaluate: ([pattern, text], { work }) => matchAll(textOf(pattern), textOf(text), work),
    },
    replace: {
        parameters: ['string', 'string', 'string'],
        evaluate: ([text, search, replacement], { work }) => replaceMatches(textOf(text), textOf(search), textOf(replacement), work),
    },
    split: {
        parameters: ['string', 'string'],
        evaluate: ([separator, text], { work }) => {
            const parts = textOf(separator) === '' ? [...textOf(text)] : textOf(text).split(textOf(separator));
            work.spend(parts.length);
            return construction_list(parts.map((part) => scalar(part)));
        },
    },
    startswith: onScalars(['string', 'string'], (text, start) => text.startsWith(start)),
    strcontains: onScalars(['string', 'string'], (text, part) => text.includes(part)),
    strrev: onScalars(['string'], (text) => graphemesOf(text).reverse().join('')),
    substr: onScalars(['string', 'number', 'number'], (text, offset, length) => {
        const characters = graphemesOf(text);
        const start = offset < 0 ? Math.max(characters.length + offset, 0) : offset;
        return characters.slice(start, length < 0 ? undefined : start + length).join('');
    }),
    templatestring: { ...neverKnown(['any', 'any']), givesNull: 'ever' },
    title: onScalars(['string'], (text) => text.replace(/(^|[^\p{L}\p{N}_])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())),
    trim: onScalars(['string', 'string'], (text, set) => trimSet(text, new Set(set))),
    trimprefix: onScalars(['string', 'string'], (text, start) => text.startsWith(start) ? text.slice(start.length) : text),
    trimspace: onScalars(['string'], (text) => text.replace(strings_SPACE, '')),
    trimsuffix: onScalars(['string', 'string'], (text, end) => end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text),
    upper: onScalars(['string'], (text) => text.toUpperCase().length === text.length ? text.toUpperCase() : [...text].map(upperLetter).join('')),
};
function upperLetter(letter) {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
}
function trimSet(text, set) {
    const characters = [...text];
    let start = 0;
    let end = characters.length;
    while (start < end && set.has(characters[start] ?? ''))
        start++;
    while (end > start && set.has(characters[end - 1] ?? ''))
        end--;
    return characters.slice(start, end).join('');
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/times.js



const NOW = { parameters: [], evaluate: () => unknownText('the time is not known') };
const UNITS = new Map([
    ['ns', 1e-6],
    ['us', 1e-3],
    ['µs', 1e-3],
    ['ms', 1],
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
const TIME_FUNCTIONS = {
    formatdate: neverKnown(['string', 'string']),
    plantimestamp: NOW,
    timeadd: {
        parameters: ['string', 'string'],
        takesUnknown: true,
        evaluate: ([time, duration]) => time?.kind === 'unknown' || duration?.kind === 'unknown'
            ? unknownText('the time is not known')
            : scalar(addToTime(textOf(time), textOf(duration))),
    },
    timecmp: onScalars(['string', 'string'], (a, b) => Math.sign(parseTime(a) - parseTime(b))),
    timestamp: NOW,
};
function addToTime(text, duration) {
    const time = parseTime(text) + parseDuration(duration);
    const [, sign = '', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
    const local = new Date(time + offset);
    const year = local.getUTCFullYear();
    if (!(year >= 0 && year <= 9_999))
        throw new EvaluationError('the time is out of all bounds');
    return local.toISOString().slice(0, 19) + (offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`);
}
function parseDuration(text) {
    const [, sign, parts = ''] = /^([+-]?)((?:(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:[num]?s|µs|m|h)){1,20}|0)$/.exec(text) ?? [];
    if (parts === '')
        throw new EvaluationError('the text is no duration');
    let sum = 0;
    for (const [, number, unit = ''] of parts.matchAll(/([\d.]+)([a-zµ]+)/g))
        sum += Number(number) * (UNITS.get(unit) ?? 0);
    return sign === '-' ? -sum : sum;
}
function parseTime(text) {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
        ? Date.parse(text)
        : NaN;
    if (Number.isNaN(time))
        throw new EvaluationError('the text is no time after RFC 3339');
    return time;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/functions/registry.js











const FUNCTIONS = {
    ...ADDRESS_FUNCTIONS,
    ...COLLECTION_FUNCTIONS,
    ...CONVERSION_FUNCTIONS,
    ...ENCODING_FUNCTIONS,
    ...FILE_FUNCTIONS,
    ...HASH_FUNCTIONS,
    ...MAP_FUNCTIONS,
    ...NUMBER_FUNCTIONS,
    ...SET_FUNCTIONS,
    ...STRING_FUNCTIONS,
    ...TIME_FUNCTIONS,
};
const FUNCTION_NAMES = [
    ...Object.keys(FUNCTIONS),
    'can',
    'templatefile',
    'try',
].sort();
function findFunction(name) {
    const functions = FUNCTIONS;
    return Object.hasOwn(functions, name) ? functions[name] : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/file-template.js







function renderFile(values, scope) {
    const [path, variables] = values;
    if (path === undefined || variables === undefined || values.length > 2) {
        throw new EvaluationError('templatefile takes a path and a map');
    }
    if (path.kind === 'unknown')
        return unknown(path.reason ?? 'the path is not known');
    const name = toText(path);
    const text = scope.environment.readFile(name);
    if (text === undefined)
        return unknown(`the file ${name} cannot be read`);
    scope.environment.work.spendText(text.length);
    const source = new model_source/* Source */.k(name, text);
    const { expression, diagnostics } = parseHclTemplate(source);
    if (expression === null || diagnostics.length > 0)
        throw new EvaluationError(`${name} is no valid template`);
    const inner = {
        ...scope,
        source,
        bindings: undefined,
        names: { resolve: (key) => resolve(variables, key) },
    };
    const value = evaluate(expression, inner);
    return value instanceof LazyMap || value.kind === 'list' || value.kind === 'map'
        ? value
        : withoutOrigin(value);
}
function resolve(variables, name) {
    if (variables.kind === 'unknown')
        return unknown(variables.reason ?? 'the variables are not known', variables.references);
    if (variables.kind !== 'map')
        throw new EvaluationError(`templatefile needs a map, and has ${describe(variables)}`);
    const value = variables.entries.get(name);
    if (value === undefined)
        throw new EvaluationError(`the template names "${name}", which it is not given`);
    return value;
}
function withoutOrigin(value) {
    const { origin: _, ...rest } = value;
    return rest;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/scope.js
function bind(scope, name, value) {
    return { ...scope, bindings: { name, value, outer: scope.bindings } };
}
function spanOf(node, scope) {
    return { source: scope.source, start: node.start, end: node.end };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/call.js












function callFunction(call, scope) {
    const name = call.name.startsWith('core::') ? call.name.slice('core::'.length) : call.name;
    if (name === 'try')
        return callTry(call, scope);
    if (name === 'can')
        return callCan(call, scope);
    const values = evaluateArguments(call, scope);
    const result = Array.isArray(values) ? apply(name, values, scope) : values;
    return traced(result, Array.isArray(values) ? values : [values], call, scope);
}
function evaluateArguments(call, scope) {
    const values = call.arguments.map((argument) => evaluate(argument, scope));
    if (!call.expandsLast)
        return values;
    const last = values.pop();
    if (last === undefined || last.kind === 'unknown') {
        return unknown('the number of arguments is not known', deepReferencesOf([...values, ...(last ? [last] : [])]));
    }
    if (last.kind !== 'list')
        throw new EvaluationError(`a list must stand before "...", and it is ${describe(last)}`);
    return [...values, ...last.items];
}
function apply(name, values, scope) {
    if (name === 'templatefile')
        return renderFile(values, scope);
    const definition = findFunction(name);
    if (definition === undefined)
        return unknown(`the function ${name} is not known here`);
    checkCount(name, values.length, definition);
    scope.environment.work.spend(values.length);
    try {
        const converted = values.map((value, at) => convertArgument(value, definition.parameters[at] ?? definition.rest ?? 'any'));
        const notKnown = converted.find(({ kind }) => kind === 'unknown');
        if (notKnown?.kind === 'unknown' && definition.takesUnknown !== true) {
            return withNullness(unknown(notKnown.reason ?? 'an argument is not known'), converted, definition);
        }
        const result = definition.evaluate(converted, scope.environment);
        return withNullness(definition.keepsType === true ? result : objectOrMap(result), converted, definition);
    }
    catch (error) {
        if (error instanceof EvaluationError)
            throw new EvaluationError(`${name}: ${error.message}`, error.references);
        throw error;
    }
}
function withNullness(result, values, { givesNull }) {
    if (givesNull === undefined)
        return notNull(result);
    return givesNull === 'of-null' && values.every(nullness/* isKnownNotNull */.qM) ? notNull(result) : result;
}
function checkCount(name, count, { parameters, optional = 0, rest }) {
    const isEnough = count >= parameters.length - optional;
    const isTooMany = rest === undefined && count > parameters.length;
    if (!isEnough || isTooMany)
        throw new EvaluationError(`${name} does not take ${String(count)} arguments`);
}
function traced(result, values, call, scope) {
    const isPassedOn = result.origin !== undefined || result instanceof LazyMap || result instanceof LazyUnknown;
    if (isPassedOn)
        return result;
    const isContainer = result.kind === 'list' || result.kind === 'map';
    const references = isContainer ? referencesOf(values) : deepReferencesOf(values);
    return { ...withReferences(result, references), origin: spanOf(call, scope) };
}
function callTry(call, scope) {
    let lastError;
    for (const argument of call.arguments) {
        const outcome = attempt(argument, scope);
        if (!(outcome instanceof EvaluationError))
            return isLast(argument, call) ? outcome : perhaps(outcome);
        lastError = outcome;
    }
    throw lastError ?? new EvaluationError('try needs an argument');
}
function isLast(argument, call) {
    return argument === call.arguments[call.arguments.length - 1];
}
function perhaps(outcome) {
    return outcome.kind === 'unknown' && !(outcome instanceof LazyUnknown) ? (0,nullness/* belowUnknown */.ol)(outcome) : outcome;
}
function callCan(call, scope) {
    const [argument] = call.arguments;
    if (argument === undefined)
        throw new EvaluationError('can needs an argument');
    const outcome = attempt(argument, scope);
    if (outcome instanceof EvaluationError)
        return { ...FALSE, origin: spanOf(call, scope) };
    if (outcome.kind === 'unknown')
        return unknownNotNull(outcome.reason ?? 'not known before apply', outcome.references);
    return { ...TRUE, origin: spanOf(call, scope) };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/values/elements.js

function keyedElements(collection) {
    if (collection.kind === 'list') {
        return isSet(collection)
            ? collection.items.map((item) => [item, item])
            : collection.items.map((item, at) => [scalar(at), item]);
    }
    if (collection.kind === 'map')
        return sortedEntries(collection).map(([key, value]) => [scalar(key), value]);
    return null;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/for.js







function evaluateFor(expression, scope) {
    const collection = evaluate(expression.collection, scope);
    const origin = spanOf(expression, scope);
    const elements = collection.kind === 'unknown' || isNull(collection) ? null : keyedElements(collection);
    if (elements === null) {
        if (collection.kind !== 'unknown') {
            throw new EvaluationError(`a for expression needs a collection, and the value is ${describe(collection)}`);
        }
        return {
            ...unknownNotNull(collection.reason ?? 'the collection is not known', collection.references),
            origin,
        };
    }
    const results = new Results(expression);
    for (const [key, value] of elements) {
        const inner = bindElement(expression, key, value, scope);
        const isWanted = expression.condition === null ? true : testCondition(evaluate(expression.condition, inner));
        if (isWanted === null)
            return { ...unknownNotNull('a condition is not known', deepReferencesOf([collection])), origin };
        if (!isWanted)
            continue;
        const isKnown = results.add(expression.key === null ? null : evaluate(expression.key, inner), evaluate(expression.value, inner));
        if (!isKnown)
            return { ...unknownNotNull('a key is not known', deepReferencesOf([collection])), origin };
    }
    return { ...results.value(), origin };
}
function bindElement(expression, key, value, scope) {
    const withKey = expression.keyName === null ? scope : bind(scope, expression.keyName, key);
    return bind(withKey, expression.valueName, value);
}
function testCondition(condition) {
    return condition.kind === 'unknown' ? null : toBoolean(condition);
}
class Results {
    expression;
    items = [];
    entries = new Map();
    groups = new Map();
    constructor(expression) {
        this.expression = expression;
    }
    add(key, value) {
        if (key === null) {
            this.items.push(value);
            return true;
        }
        if (key.kind === 'unknown')
            return false;
        if (key.kind !== 'scalar')
            throw new EvaluationError(`a key must be a string, and is ${describe(key)}`);
        const name = scalarText(key.value);
        if (this.expression.isGrouped) {
            const group = this.groups.get(name);
            if (group === undefined)
                this.groups.set(name, [value]);
            else
                group.push(value);
            return true;
        }
        if (this.entries.has(name))
            throw new EvaluationError(`two elements have the key "${name}"`);
        this.entries.set(name, value);
        return true;
    }
    value() {
        if (this.expression.key === null)
            return construction_list(this.items);
        if (!this.expression.isGrouped)
            return map(this.entries);
        return map(new Map([...this.groups].map(([key, values]) => [key, construction_list(values)])));
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/operators.js







function evaluateUnary(expression, scope) {
    const operand = evaluate(expression.operand, scope);
    if (operand.kind === 'unknown')
        return result(null, expression, [operand], scope);
    const value = expression.operator === '!' ? !toBoolean(operand) : -toNumber(operand);
    return result(value, expression, [operand], scope);
}
function evaluateBinary(expression, scope) {
    const { operator } = expression;
    const left = evaluate(expression.left, scope);
    if (operator === '&&' || operator === '||')
        return evaluateLogic(operator === '||', left, expression, scope);
    const right = evaluate(expression.right, scope);
    const value = operator === '==' || operator === '!='
        ? operators_compare(operator === '==', left, right, expression, scope)
        : calculate(operator, left, right);
    return result(value, expression, [left, right], scope);
}
function evaluateLogic(decisive, left, expression, scope) {
    const isLeft = left.kind === 'unknown' ? null : toBoolean(left);
    if (isLeft === decisive)
        return result(decisive, expression, [left], scope);
    const right = evaluate(expression.right, scope);
    const isRight = right.kind === 'unknown' ? null : toBoolean(right);
    const value = isRight === decisive ? decisive : isLeft === null || isRight === null ? null : !decisive;
    return result(value, expression, [left, right], scope);
}
function operators_compare(isEqualWanted, left, right, expression, scope) {
    const isEmptyWritten = isEmptyCollection(expression.left) !== isEmptyCollection(expression.right);
    const mayDiffer = left.kind === 'map' && isObject(left) !== isObject(right);
    const isOfOneType = !mayDiffer && (!isEmptyWritten || (isObject(left) && isObject(right)));
    const same = areEqual(left, right, scope.environment.work);
    if (same === null || (same && !isOfOneType))
        return null;
    return same === isEqualWanted;
}
function isEmptyCollection(expression) {
    return (expression.kind === 'list' || expression.kind === 'object') && expression.items.length === 0;
}
function calculate(operator, left, right) {
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return null;
    const a = toNumber(left);
    const b = toNumber(right);
    switch (operator) {
        case '+':
            return cleanNumber(a + b);
        case '-':
            return cleanNumber(a - b);
        case '*':
            return cleanNumber(a * b);
        case '/':
            if (a === 0 && b === 0)
                throw new EvaluationError('zero is divided by zero');
            return cleanNumber(a / b);
        case '%':
            return b === 0 ? a : cleanNumber(a % b);
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
    }
}
function result(value, expression, operands, scope) {
    const origin = spanOf(expression, scope);
    const references = deepReferencesOf(operands);
    if (value === null) {
        const cause = operands.find(({ kind }) => kind === 'unknown');
        const reason = cause?.kind === 'unknown' ? cause.reason : undefined;
        return { ...unknownNotNull(reason ?? 'an operand is not known', references), origin };
    }
    return references === undefined ? scalar(value, origin) : { ...scalar(value, origin), references };
}

// EXTERNAL MODULE: ./build/engine/model/tolerant-json.js
var tolerant_json = __webpack_require__(8027);
;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/template-document.js





const MARK = /\uE000(\d+)\uE001/;
const MARKS = /\uE000(\d+)\uE001/g;
const LOOKS_LIKE_JSON = /^\s*[{[]/;
function documentOf(pieces, work) {
    const [first] = pieces;
    if (typeof first !== 'string' || !LOOKS_LIKE_JSON.test(first))
        return null;
    const text = markUnknowns(pieces);
    try {
        return fromJson((0,tolerant_json/* parseTolerantly */.g)(text), work, {
            text: (value) => restore(value, pieces),
            key: (key) => key.replace(MARKS, '${…}'),
        });
    }
    catch (error) {
        if (error instanceof BudgetError)
            throw error;
        return null;
    }
}
function markUnknowns(pieces) {
    let isInString = false;
    return pieces
        .map((piece, at) => {
        if (typeof piece !== 'string')
            return isInString ? `\uE000${String(at)}\uE001` : `"\uE000${String(at)}\uE001"`;
        isInString = endsInString(piece, isInString);
        return piece;
    })
        .join('');
}
function endsInString(text, startsInString) {
    let isInString = startsInString;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\' && isInString)
            at++;
        else if (character === '"')
            isInString = !isInString;
    }
    return isInString;
}
function restore(text, pieces) {
    const whole = MARK.exec(text);
    if (whole === null)
        return scalar(text);
    const parts = [...text.matchAll(MARKS)]
        .map(([, at]) => pieces[Number(at)])
        .filter((piece) => typeof piece === 'object');
    const [part] = parts;
    if (part !== undefined && whole[0] === text)
        return part.document ?? part;
    return unknownNotNull(part?.reason ?? 'a part of the text is not known', referencesOf(parts));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/template.js










function evaluateTemplate(expression, scope) {
    const [only] = expression.parts;
    if (expression.parts.length === 1 && only?.kind === 'interpolation')
        return evaluate(only.expression, scope);
    const value = renderParts(expression.parts, scope);
    return { ...value, origin: spanOf(expression, scope) };
}
function renderParts(parts, scope) {
    const rendering = new Rendering(scope);
    rendering.addParts(parts, scope);
    return rendering.value();
}
class Rendering {
    scope;
    pieces = [];
    sources = [];
    length = 0;
    constructor(scope) {
        this.scope = scope;
    }
    addParts(parts, scope) {
        for (const part of parts)
            this.addPart(part, scope);
    }
    value() {
        const references = referencesOf(this.sources);
        const unknownPiece = this.pieces.find((piece) => typeof piece !== 'string');
        if (unknownPiece === undefined) {
            const text = scalar(this.pieces.filter((piece) => typeof piece === 'string').join(''));
            return references === undefined ? text : { ...text, references };
        }
        const isNotEmpty = this.pieces.some((piece) => typeof piece === 'string' ? piece !== '' : (0,nullness/* isKnownNotEmpty */.s)(piece));
        const create = isNotEmpty ? unknownText : unknownNotNull;
        const value = {
            ...create(unknownPiece.reason ?? 'a part of the text is not known', references),
            ...this.knownEnds(),
        };
        const document = documentOf(this.pieces, this.scope.environment.work);
        return document === null ? value : { ...value, document };
    }
    knownEnds() {
        const side = (pieces, name) => {
            const at = pieces.findIndex((piece) => typeof piece !== 'string');
            return pieces
                .slice(0, at + 1)
                .map((piece) => (typeof piece === 'string' ? piece : (piece[name] ?? '')));
        };
        const start = side(this.pieces, 'start').join('');
        const end = side(this.pieces.toReversed(), 'end').reverse().join('');
        return { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) };
    }
    addPart(part, scope) {
        switch (part.kind) {
            case 'literal':
                this.addText(scalarText(part.value));
                break;
            case 'interpolation':
                this.addInterpolation(part.expression, scope);
                break;
            case 'if-directive': {
                const condition = evaluate(part.condition, scope);
                if (condition.kind === 'unknown')
                    this.addUnknown(condition);
                else
                    this.addParts(toBoolean(condition) ? part.whenTrue : part.whenFalse, scope);
                break;
            }
            case 'for-directive': {
                const collection = evaluate(part.collection, scope);
                if (collection.kind === 'unknown')
                    this.addUnknown(collection);
                else
                    this.addLoop(part, collection, scope);
                break;
            }
            default:
                (0,assert_never/* assertNever */.x)(part);
        }
    }
    addInterpolation(expression, scope) {
        const value = evaluate(expression, scope);
        if (value.kind === 'unknown')
            return this.addUnknown(value);
        if (isNull(value) || value.kind !== 'scalar') {
            throw new EvaluationError(`a template needs a string, and the value is ${describe(value)}`);
        }
        this.sources.push(value);
        this.addText(scalarText(value.value));
    }
    addLoop(part, collection, scope) {
        const elements = keyedElements(collection);
        if (elements === null) {
            throw new EvaluationError(`a for directive needs a collection, and the value is ${describe(collection)}`);
        }
        for (const [key, value] of elements) {
            this.scope.environment.work.spend(1);
            const withKey = part.key === null ? scope : bind(scope, part.key, key);
            this.addParts(part.body, bind(withKey, part.value, value));
        }
    }
    addText(text) {
        this.length += text.length;
        this.scope.environment.work.spendText(text.length, this.length);
        this.pieces.push(text);
    }
    addUnknown(value) {
        this.sources.push({ ...unknown('', deepReferencesOf([value])) });
        this.pieces.push(value);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/traversal.js







const LEGACY_INDEX = /^\d+$/;
function attributeOf(object, name) {
    if (object instanceof LazyMap || object instanceof LazyUnknown)
        return object.attribute(name);
    if (object.kind === 'unknown')
        return unknownAttribute(object, name);
    if (object.kind === 'map') {
        const entry = object.entries.get(name);
        if (entry !== undefined)
            return withReferences(entry, object.references);
        throw new EvaluationError(`there is no attribute "${name}"`);
    }
    if (object.kind === 'list' && LEGACY_INDEX.test(name))
        return itemAt(object.items, Number(name), object);
    const references = object.references === undefined ? [] : narrowReferences(object.references, name);
    throw new EvaluationError(`${describe(object)} has no attribute "${name}"`, references);
}
function elementOf(object, key) {
    if (object instanceof LazyUnknown)
        return object.index(key);
    if (object.kind === 'unknown')
        return withReferences((0,nullness/* belowUnknown */.ol)(object), key.references);
    if (isNull(object))
        throw new EvaluationError('null has no elements');
    if (key.kind === 'unknown') {
        const references = object.references ?? deepReferencesOf([object]);
        return unknown(key.reason ?? 'the index is not known', joinReferences(references, key.references));
    }
    if (object.kind === 'map' && key.kind === 'scalar')
        return entryAt(object, scalarText(key.value));
    if (object.kind === 'list' && !isSet(object))
        return itemAt(object.items, toInteger(key), object);
    throw new EvaluationError(`${describe(object)} cannot be indexed`);
}
function applySplat(object, steps, scope) {
    if (object.kind === 'unknown') {
        const whole = unknown(object.reason ?? 'not known before apply', object.references);
        const elements = steps.reduce((value, step) => (step.kind === 'attribute' ? unknownAttribute(value, step.name) : value), whole);
        return notNull(elements);
    }
    const items = isNull(object) ? [] : object.kind === 'list' ? object.items : [object];
    scope.environment.work.spend(items.length);
    const results = items.map((item) => steps.reduce((value, step) => takeStep(value, step, scope), item));
    const isGroup = items.some((item) => item instanceof LazyMap);
    return withReferences(construction_list(results), object.kind === 'list' && !isGroup ? object.references : undefined);
}
function takeStep(value, step, scope) {
    switch (step.kind) {
        case 'attribute':
            return attributeOf(value, step.name);
        case 'index':
            return elementOf(value, evaluate(step.key, scope));
        case 'splat':
            return applySplat(value, step.each, scope);
    }
}
function entryAt(object, key) {
    if (object instanceof LazyMap)
        return object.attribute(key);
    const entry = object.kind === 'map' ? object.entries.get(key) : undefined;
    if (entry !== undefined)
        return withReferences(entry, object.references);
    throw new EvaluationError(`there is no element "${key}"`, object.references);
}
function itemAt(items, at, object) {
    const item = items[at];
    if (item !== undefined)
        return withReferences(item, object.references);
    throw new EvaluationError(`there is no element ${String(at)} in a list of ${String(items.length)}`, object.references);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expression/evaluation.js















function evaluate(expression, scope) {
    const { work } = scope.environment;
    work.spend(1);
    work.enter();
    const value = evaluateNode(expression, scope);
    work.depth--;
    return value;
}
function evaluateNode(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return scalar(expression.value, spanOf(expression, scope));
        case 'template':
            return evaluateTemplate(expression, scope);
        case 'list':
            return evaluateList(expression, scope);
        case 'object':
            return evaluateObject(expression, scope);
        case 'variable':
            return resolveName(expression, scope);
        case 'get-attribute':
            return attributeOf(evaluate(expression.object, scope), expression.name);
        case 'index':
            return elementOf(evaluate(expression.object, scope), evaluate(expression.key, scope));
        case 'splat':
            return applySplat(evaluate(expression.object, scope), expression.each, scope);
        case 'call':
            return callFunction(expression, scope);
        case 'unary':
            return evaluateUnary(expression, scope);
        case 'binary':
            return evaluateBinary(expression, scope);
        case 'conditional':
            return evaluateConditional(expression, scope);
        case 'for':
            return evaluateFor(expression, scope);
        case 'parenthesised':
            return evaluate(expression.expression, scope);
        default:
            return (0,assert_never/* assertNever */.x)(expression);
    }
}
function resolveName({ name }, scope) {
    for (let binding = scope.bindings; binding !== undefined; binding = binding.outer) {
        if (binding.name === name)
            return binding.value;
    }
    return scope.names.resolve(name);
}
function evaluateList(expression, scope) {
    const items = expression.items.map((item) => placed(evaluate(item, scope), spanOf(item, scope)));
    return { ...construction_list(items), origin: spanOf(expression, scope) };
}
function evaluateObject(expression, scope) {
    const entries = new Map();
    for (const item of expression.items) {
        const key = keyOf(item, scope);
        const value = evaluate(item.value, scope);
        if (typeof key !== 'string') {
            return unknownNotNull('a key of the map is not known', joinReferences(key.references, deepReferencesOf([value])));
        }
        entries.set(key, placed(value, { source: scope.source, start: item.key.start, end: item.value.end }));
    }
    const object = { ...map(entries), isObject: true, origin: spanOf(expression, scope) };
    return object;
}
function keyOf(item, scope) {
    const key = evaluate(item.key, scope);
    if (key.kind === 'unknown')
        return key;
    if (key.kind !== 'scalar')
        throw new EvaluationError(`the key of a map must be a string, and is ${describe(key)}`);
    return scalarText(key.value);
}
function evaluateConditional(expression, scope) {
    const condition = evaluate(expression.condition, scope);
    if (condition.kind === 'unknown') {
        const whenTrue = evaluateSide(expression.whenTrue, scope);
        const whenFalse = evaluateSide(expression.whenFalse, scope);
        if (areEqual(whenTrue, whenFalse, scope.environment.work) === true)
            return whenTrue;
        const references = deepReferencesOf([whenTrue, whenFalse]);
        const either = unknown(condition.reason ?? 'the condition is not known', references);
        const sides = [whenTrue, whenFalse];
        return {
            ...either,
            ...(sides.every(nullness/* isKnownNotNull */.qM) ? { isNotNull: true } : {}),
            ...(sides.every(nullness/* isKnownNotEmpty */.s) ? { isNotEmpty: true } : {}),
            origin: spanOf(expression, scope),
        };
    }
    const isTrue = toBoolean(condition);
    const chosen = objectOrMap(evaluate(isTrue ? expression.whenTrue : expression.whenFalse, scope));
    const isTextExpected = isText(isTrue ? expression.whenFalse : expression.whenTrue);
    const isConverted = isTextExpected && chosen.kind === 'scalar' && chosen.value !== null;
    return isConverted && typeof chosen.value !== 'string'
        ? { ...chosen, value: scalarText(chosen.value) }
        : chosen;
}
function evaluateSide(expression, scope) {
    const side = attempt(expression, scope);
    return side instanceof EvaluationError ? unknown(side.message, side.references) : side;
}
function isText(expression) {
    if (expression.kind === 'literal')
        return typeof expression.value === 'string';
    if (expression.kind === 'template')
        return expression.parts.length > 1;
    return expression.kind === 'parenthesised' && isText(expression.expression);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/guarded-evaluation.js





function evaluateGuarded(expression, scope, report) {
    return guard(expression, scope, report, () => evaluate(expression, scope));
}
function guard(expression, scope, report, compute) {
    const { work } = scope.environment;
    const { depth } = work;
    try {
        const value = compute();
        weigh(value, work);
        return value;
    }
    catch (error) {
        work.depth = depth;
        return explain(error, expression, scope, report, work);
    }
}
function explain(error, expression, scope, report, work) {
    const origin = spanOf(expression, scope);
    if (error instanceof EvaluationError) {
        report.add('notice', 'terraform-expression', `This expression cannot be evaluated: ${error.message}.`, origin);
        return { ...unknown(error.message, error.references), origin };
    }
    if (error instanceof BudgetError || error instanceof RangeError) {
        if (!work.isExhausted) {
            report.add('warning', 'terraform-budget', `This value counts as not known: ${error.message}.`, origin);
        }
        return { ...unknown(error.message), origin };
    }
    throw error;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/type-constraint.js





const ANY = { kind: 'any' };
const type_constraint_MAXIMUM_DEPTH = 100;
function readTypeConstraint(expression, depth = 0) {
    if (depth > type_constraint_MAXIMUM_DEPTH)
        return ANY;
    if (expression.kind === 'parenthesised')
        return readTypeConstraint(expression.expression, depth + 1);
    if (expression.kind === 'call')
        return readConstructor(expression, depth);
    const name = expression.kind === 'variable' ? expression.name : expression.kind === 'literal' ? expression.value : '';
    if (name === 'string' || name === 'number' || name === 'bool')
        return { kind: name };
    return name === 'list' || name === 'map' || name === 'set' ? { kind: name, element: ANY } : ANY;
}
function readConstructor(call, depth) {
    const [argument] = call.arguments;
    if (argument === undefined)
        return ANY;
    if (call.name === 'list' || call.name === 'set' || call.name === 'map') {
        return { kind: call.name, element: readTypeConstraint(argument, depth + 1) };
    }
    if (call.name === 'tuple' && argument.kind === 'list') {
        return { kind: 'tuple', elements: argument.items.map((item) => readTypeConstraint(item, depth + 1)) };
    }
    if (call.name !== 'object' || argument.kind !== 'object')
        return ANY;
    const attributes = new Map();
    for (const { key, value } of argument.items) {
        const name = key.kind === 'literal' ? String(key.value) : key.kind === 'variable' ? key.name : '';
        attributes.set(name, readAttribute(value, depth));
    }
    return { kind: 'object', attributes };
}
function readAttribute(expression, depth) {
    if (expression.kind !== 'call' || expression.name !== 'optional') {
        return { type: readTypeConstraint(expression, depth + 1), isOptional: false, defaultValue: undefined };
    }
    const [type, defaultValue] = expression.arguments;
    return {
        type: type === undefined ? ANY : readTypeConstraint(type, depth + 1),
        isOptional: true,
        defaultValue,
    };
}
function convertToType(value, type, evaluateDefault, work) {
    work.spend(1);
    const convert = (inner, innerType) => convertToType(inner, innerType, evaluateDefault, work);
    const convertElement = (inner, innerType) => objectOrMap(convert(inner, innerType));
    if (value.kind === 'unknown' || value instanceof LazyUnknown || isNull(value))
        return value;
    switch (type.kind) {
        case 'any':
            return value;
        case 'string':
            return value.kind === 'scalar' && typeof value.value === 'string'
                ? value
                : keep(value, scalar(toText(value)));
        case 'number':
            return value.kind === 'scalar' && typeof value.value === 'number'
                ? value
                : keep(value, scalar(toNumber(value)));
        case 'bool':
            return value.kind === 'scalar' && typeof value.value === 'boolean'
                ? value
                : keep(value, scalar(toBoolean(value)));
        case 'list':
        case 'set': {
            const items = type_constraint_itemsOf(value).map((item) => convertElement(item, type.element));
            return keep(value, type.kind === 'set' ? toSet(items, work) : construction_list(convertToOneType(items)));
        }
        case 'tuple':
            return keep(value, construction_list(type_constraint_itemsOf(value).map((item, at) => convert(item, type.elements[at] ?? ANY))));
        case 'map': {
            const pairs = [...type_constraint_entriesOf(value)].map(([key, entry]) => [key, convertElement(entry, type.element)]);
            return keep(value, map(new Map(pairs)));
        }
        case 'object':
            if (value instanceof LazyMap)
                return value;
            return keep(value, map(convertAttributes(type_constraint_entriesOf(value), type.attributes, convert, evaluateDefault)));
    }
}
function convertAttributes(entries, attributes, convert, evaluateDefault) {
    const converted = new Map();
    for (const [name, { type, isOptional, defaultValue }] of attributes) {
        const given = entries.get(name);
        if (given === undefined && !isOptional)
            throw new EvaluationError(`the attribute "${name}" is required`);
        const isMissing = given === undefined || isNull(given);
        const value = isMissing && defaultValue !== undefined ? evaluateDefault(defaultValue) : (given ?? NULL);
        converted.set(name, convert(value, type));
    }
    return converted;
}
function keep(from, to) {
    return {
        ...to,
        ...(from.origin === undefined ? {} : { origin: from.origin }),
        ...(from.via === undefined ? {} : { via: from.via }),
        ...(from.through === undefined ? {} : { through: from.through }),
        ...(from.references === undefined ? {} : { references: from.references }),
    };
}
function type_constraint_itemsOf(value) {
    if (value.kind === 'list')
        return value.items;
    throw new EvaluationError(`a list is required, and the value is ${describe(value)}`);
}
function type_constraint_entriesOf(value) {
    if (value.kind === 'map')
        return value.entries;
    throw new EvaluationError(`a map is required, and the value is ${describe(value)}`);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/variable.js




function convertVariable(declaration, given, module) {
    const { report, environment } = module.root;
    const evaluateArgument = (name) => {
        const attribute = findAttribute(declaration, name);
        return attribute === undefined
            ? undefined
            : evaluateGuarded(attribute.expression, module.scope(attribute, undefined), report);
    };
    const nullable = evaluateArgument('nullable');
    const isNullable = !(nullable?.kind === 'scalar' && nullable.value === false);
    const isGiven = given !== undefined && (isNullable || !isNull(given));
    const value = isGiven ? given : evaluateArgument('default');
    if (value === undefined)
        return unknown(`var.${declaration.name} has no value`);
    const type = findAttribute(declaration, 'type');
    if (type === undefined)
        return value;
    const scope = module.scope(type, undefined);
    const constraint = readTypeConstraint(type.expression);
    return guard(type.expression, scope, report, () => convertToType(value, constraint, (expression) => evaluateGuarded(expression, scope, report), environment.work));
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/work.js

const DEFAULT_BUDGET = {
    steps: 5_000_000,
    resources: 100_000,
    instances: 1_000,
    moduleDepth: 32,
    textLength: 1_048_576,
};
const COST_OF_BODY = 50;
const COST_OF_MODULE = 250;
const work_MAXIMUM_DEPTH = 400;
class Work {
    budget;
    all;
    steps = 0;
    depth = 0;
    constructor(budget, all) {
        this.budget = budget;
        this.all = all;
    }
    get isExhausted() {
        return this.steps > this.budget.steps || this.all?.isExhausted === true;
    }
    spend(steps) {
        if (!this.trySpend(steps))
            throw new BudgetError('the evaluation takes too many steps');
    }
    trySpend(steps) {
        this.steps += steps;
        if (this.all !== undefined)
            this.all.steps += steps;
        return !this.isExhausted;
    }
    spendText(length, total = length) {
        if (total > this.budget.textLength) {
            throw new BudgetError(`a string is longer than ${String(this.budget.textLength)} characters`);
        }
        this.spend(1 + (length >> 5));
    }
    enter() {
        if (++this.depth > work_MAXIMUM_DEPTH) {
            throw new BudgetError(`expressions are nested more than ${String(work_MAXIMUM_DEPTH)} deep`);
        }
    }
    leave() {
        this.depth--;
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/written-text.js
function traversalText(expression) {
    switch (expression.kind) {
        case 'variable':
            return expression.name;
        case 'literal':
            return String(expression.value);
        case 'get-attribute':
            return `${traversalText(expression.object)}.${expression.name}`;
        case 'index': {
            const { key } = expression;
            const text = key.kind === 'literal' ? JSON.stringify(key.value) : traversalText(key);
            return `${traversalText(expression.object)}[${text}]`;
        }
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/dynamic-block.js








function expandDynamic(block, scope, report) {
    const content = block.body.blocks.find(({ type }) => type === 'content');
    const attribute = (name) => block.body.attributes.find((candidate) => candidate.name === name)?.value;
    const forEach = attribute('for_each');
    if (content === undefined)
        return [];
    const iterator = attribute('iterator');
    const name = iterator === undefined ? (block.labels[0] ?? '') : traversalText(iterator);
    const collection = forEach === undefined
        ? unknown('for_each is missing')
        : guard(forEach, scope, report, () => charge(evaluate(forEach, scope), scope.environment.work));
    const known = elementsOf(collection, scope.environment.work.budget.instances);
    const isPossible = known === undefined && collection.kind === 'unknown';
    return (known ?? [anyElement(collection)]).map(([key, value]) => {
        const entries = new Map([
            ['key', key],
            ['value', value],
        ]);
        return { content, scope: bind(scope, name, map(entries)), isPossible };
    });
}
function charge(collection, work) {
    if (collection.kind === 'list')
        work.spend(collection.items.length * COST_OF_BODY);
    if (collection.kind === 'map')
        work.spend(collection.entries.size * COST_OF_BODY);
    return collection;
}
function elementsOf(collection, limit) {
    if (isNull(collection))
        return [];
    const elements = collection instanceof LazyMap ? null : keyedElements(collection);
    return elements !== null && elements.length <= limit ? elements : undefined;
}
function anyElement(collection) {
    const key = unknown('the elements of for_each are not known', collection.references);
    return [key, collection instanceof LazyUnknown ? collection.index(key) : key];
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/memo.js
const UNDER_WAY = Symbol('under way');
class Memo {
    results = new Map();
    get(key, compute, onCycle) {
        const known = this.results.get(key);
        if (known === UNDER_WAY)
            return onCycle();
        if (known !== undefined)
            return known;
        this.results.set(key, UNDER_WAY);
        try {
            const result = compute();
            this.results.set(key, result);
            return result;
        }
        catch (error) {
            this.results.delete(key);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/block-body.js








const META_ARGUMENTS = new Set(['count', 'for_each', 'depends_on', 'providers']);
const NAMING_ARGUMENTS = new Set(['provider', 'ignore_changes', 'replace_triggered_by']);
class BlockBody {
    context;
    memo = new Memo();
    attributes = new Map();
    blocks = new Map();
    evaluated;
    constructor(fragments, context) {
        this.context = context;
        for (const { source, body } of fragments) {
            const scope = { ...context.scope, source };
            const own = new Map();
            for (const attribute of body.attributes) {
                if (!(context.isResource && META_ARGUMENTS.has(attribute.name))) {
                    this.attributes.set(attribute.name, { attribute, scope });
                }
            }
            for (const block of body.blocks) {
                const type = block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type;
                const group = own.get(type);
                if (group === undefined)
                    own.set(type, { blocks: [block], scope });
                else
                    group.blocks.push(block);
            }
            for (const [type, group] of own)
                this.blocks.set(type, group);
        }
    }
    get entries() {
        if (this.evaluated === undefined) {
            const entries = new Map();
            for (const name of new Set([...this.attributes.keys(), ...this.blocks.keys()])) {
                const value = this.entry(name);
                if (value !== undefined)
                    entries.set(name, value);
            }
            this.evaluated = entries;
        }
        return this.evaluated;
    }
    entry(name) {
        const written = this.attributes.get(name);
        const nested = this.blocks.get(name);
        if (written === undefined && nested === undefined)
            return undefined;
        const value = this.memo.get(name, () => written === undefined
            ? this.evaluateBlocks(name)
            : this.evaluateAttribute(written.attribute, written.scope), () => unknown(`${name} depends on itself`));
        return value.kind === 'list' && written === undefined && value.items.length === 0 ? undefined : value;
    }
    evaluateAttribute({ name, value: expression, start, end }, scope) {
        const span = { source: scope.source, start, end };
        if (this.context.isResource && NAMING_ARGUMENTS.has(name)) {
            const names = expression.kind === 'list' ? expression.items.map(traversalText) : null;
            const text = names === null ? scalar(traversalText(expression)) : construction_list(names.map((item) => scalar(item)));
            return { ...text, origin: span };
        }
        if (expression.kind === 'literal')
            return scalar(expression.value, span);
        return placed(evaluateGuarded(expression, scope, this.context.report), span);
    }
    evaluateBlocks(type) {
        const group = this.blocks.get(type);
        const values = [];
        const { work } = this.context.scope.environment;
        for (const block of group?.blocks ?? []) {
            const scope = group?.scope ?? this.context.scope;
            if (work.isExhausted)
                values.push(unknown('the evaluation takes too many steps'));
            else if (block.type === 'dynamic') {
                for (const dynamic of expandDynamic(block, scope, this.context.report)) {
                    values.push(this.nestedBlock(type, block, dynamic));
                }
            }
            else
                values.push(this.nestedBlock(type, block, { content: block, scope, isPossible: false }));
        }
        const origin = values[0]?.origin;
        return origin === undefined ? construction_list(values) : { ...construction_list(values), origin };
    }
    nestedBlock(type, written, made) {
        const { content, scope } = made;
        const { self, report } = this.context;
        const inner = self === null
            ? null
            : { address: self.address, attribute: self.attribute === '' ? type : self.attribute };
        const isResource = this.context.isResource && type === 'lifecycle';
        const body = new BlockBody([{ source: scope.source, body: content.body }], {
            scope,
            report,
            self: inner,
            isResource,
        });
        const origin = { source: scope.source, start: written.start, end: written.end };
        return new BlockValue(body, inner, origin, made.isPossible ? true : undefined);
    }
}
class BlockValue extends LazyMap {
    body;
    self;
    origin;
    isPossible;
    references = undefined;
    constructor(body, self, origin, isPossible) {
        super();
        this.body = body;
        this.self = self;
        this.origin = origin;
        this.isPossible = isPossible;
    }
    get entries() {
        return this.body.entries;
    }
    attribute(name) {
        const references = this.self === null ? [] : [this.self];
        const value = this.body.entry(name);
        if (value === undefined || isNull(value)) {
            return { ...unknown(`${name} is not known before apply`, references), origin: this.origin };
        }
        return withReferences(value, references);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/settlement.js



function settleEntries(entries) {
    let settled;
    for (const [name, value] of entries) {
        const result = settle(value);
        if (result === value)
            continue;
        settled ??= new Map(entries);
        settled.set(name, result);
    }
    return settled ?? entries;
}
function settle(value) {
    if (value instanceof BlockValue) {
        const { entries, origin, isPossible } = value;
        return { ...map(settleEntries(entries)), origin, ...(isPossible ? { isPossible } : {}) };
    }
    if (value instanceof LazyMap || value instanceof LazyUnknown) {
        const whole = unknown('a whole object is known after apply', value.references);
        return value instanceof LazyMap ? notNull(whole) : whole;
    }
    if (value.kind === 'list') {
        let settled;
        for (const [at, item] of value.items.entries()) {
            const result = settle(item);
            if (result === item)
                continue;
            settled ??= [...value.items];
            settled[at] = result;
        }
        return settled === undefined ? value : { ...value, items: settled };
    }
    if (value.kind === 'map') {
        const entries = settleEntries(value.entries);
        return entries === value.entries ? value : { ...value, entries };
    }
    if (value.kind === 'unknown' && value.document !== undefined) {
        const document = settle(value.document);
        return document === value.document ? value : { ...value, document };
    }
    return value;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/declarations.js





function* declarationsOf(module) {
    const { modules, variables, locals, backends } = module.configuration;
    for (const call of modules.values())
        yield block('module', `module.${call.name}`, call, module);
    for (const backend of backends)
        yield block('terraform', 'terraform', backend, module);
    for (const variable of variables.values())
        yield variableOf(variable, module);
    for (const [name, { source, expression }] of locals) {
        const origin = { source, start: expression.start, end: expression.end };
        const entries = new Map([
            ['name', scalar(name)],
            ['value', module.local(name)],
        ]);
        yield declarations_native('local', `local.${name}`, { entries, origin }, module);
    }
}
function block(type, name, declaration, module) {
    const body = new BlockBody(declaration.fragments, {
        scope: module.scope(declaration, undefined),
        report: module.root.report,
        self: null,
        isResource: true,
    });
    const { start, end } = declaration.block;
    const origin = { source: declaration.source, start, end };
    return declarations_native(type, name, { entries: body.entries, origin }, module);
}
function variableOf(variable, module) {
    const { name, source, block } = variable;
    const entries = new Map([['name', scalar(name)]]);
    const written = findAttribute(variable, 'default');
    if (written !== undefined) {
        const scope = module.scope(written, undefined);
        entries.set('default', evaluateGuarded(written.expression, scope, module.root.report));
    }
    const given = module.call.caller === null ? module.call.inputs(name) : undefined;
    if (given?.origin !== undefined && !given.origin.source.path.startsWith('--var '))
        entries.set('value', given);
    return declarations_native('variable', `var.${name}`, { entries, origin: { source, start: block.start, end: block.end } }, module);
}
function declarations_native(type, name, { entries, origin, }, module) {
    const place = type === 'variable' ? {} : { origin };
    return {
        format: 'terraform',
        type,
        id: module.addressOf(name),
        isData: false,
        isDeclaration: true,
        root: module.root.directory,
        body: { ...map(settleEntries(entries)), ...place },
        origin,
    };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/expansion.js









const SINGLE_INSTANCE = { key: '', bindings: undefined, index: null };
function expansion_expand(declaration, scope, report) {
    const count = findAttribute(declaration, 'count');
    const forEach = findAttribute(declaration, 'for_each');
    const argument = count ?? forEach;
    if (argument === undefined)
        return { kind: 'single' };
    const inner = { ...scope, source: argument.source };
    const value = guard(argument.expression, inner, report, () => {
        const evaluated = evaluate(argument.expression, inner);
        return evaluated.kind === 'unknown'
            ? evaluated
            : count === undefined
                ? requireKeys(evaluated)
                : requireCount(evaluated);
    });
    const { instances } = scope.environment.work.budget;
    const number = value.kind === 'list' ? value.items.length : value.kind === 'map' ? value.entries.size : 0;
    const isTooMany = number > instances;
    const isAffordable = scope.environment.work.trySpend(number * COST_OF_BODY);
    if (isTooMany) {
        const message = `${declaration.name} has ${String(number)} instances; more than ${String(instances)} are judged by one that stands for all.`;
        report.add('warning', 'terraform-instances', message, spanOf(argument.expression, inner));
    }
    if (isTooMany || (number > 1 && !isAffordable) || value.kind === 'unknown') {
        return { kind: 'unknown', instance: count === undefined ? unknownEach(value) : unknownCount() };
    }
    if (value.kind === 'list')
        return { kind: 'count', instances: value.items.map((_, at) => countInstance(at)) };
    if (value.kind === 'map') {
        return {
            kind: 'each',
            instances: [...value.entries].map(([key, element]) => eachInstance(key, element)),
        };
    }
    return { kind: 'single' };
}
function requireCount(value) {
    const count = value.kind === 'scalar' && typeof value.value === 'boolean' ? Number(value.value) : toInteger(value);
    if (count < 0 || count > Number.MAX_SAFE_INTEGER)
        throw new EvaluationError('count must not be negative');
    if (count > 1_000_000)
        return unknown('count is out of all bounds');
    return construction_list(Array.from({ length: count }, (_, at) => scalar(at)));
}
function requireKeys(value) {
    if (value.kind === 'map' && !(value instanceof LazyMap))
        return map(new Map(sortedEntries(value)));
    if (value.kind !== 'list')
        throw new EvaluationError(`for_each needs a map or a set, and the value is ${describe(value)}`);
    const keys = new Map();
    for (const item of value.items) {
        if (item.kind === 'unknown')
            return unknown('a key of for_each is not known', item.references);
        if (item.kind !== 'scalar' || isNull(item))
            throw new EvaluationError('the members of a for_each set must be strings');
        keys.set(scalarText(item.value), item);
    }
    return map(keys);
}
function countInstance(at) {
    const value = map(new Map([['index', scalar(at)]]));
    return { key: `[${String(at)}]`, index: at, bindings: { name: 'count', value, outer: undefined } };
}
function eachInstance(key, element) {
    return { key: `[${JSON.stringify(key)}]`, index: key, bindings: bindEach(scalar(key), element) };
}
function unknownCount() {
    const value = map(new Map([['index', unknown('count is not known')]]));
    return { key: '', index: null, bindings: { name: 'count', value, outer: undefined } };
}
function unknownEach(collection) {
    const key = unknown('the keys of for_each are not known', collection.references);
    const element = collection instanceof LazyUnknown ? collection.index(key) : key;
    return { key: '', index: null, bindings: bindEach(key, element) };
}
function bindEach(key, value) {
    const entries = new Map([
        ['key', key],
        ['value', value],
    ]);
    return { name: 'each', value: map(entries), outer: undefined };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/namespace.js



class Namespace extends LazyUnknown {
    reason;
    find;
    references = undefined;
    constructor(reason, find) {
        super();
        this.reason = reason;
        this.find = find;
    }
    attribute(name) {
        return this.find(name);
    }
    index(key) {
        return key.kind === 'scalar' && !isNull(key) ? this.find(scalarText(key.value)) : unknown(this.reason);
    }
}
class UnknownInstances extends LazyUnknown {
    instance;
    reason;
    references;
    constructor(address, instance) {
        super();
        this.instance = instance;
        this.reason = `the number of instances of ${address} is not known`;
        this.references = [{ address, attribute: '' }];
    }
    attribute(name) {
        return this.instance.attribute(name);
    }
    index() {
        return this.instance;
    }
}
class UnscannedModule extends LazyUnknown {
    address;
    key;
    reason;
    references;
    constructor(address, key = '') {
        super();
        this.address = address;
        this.key = key;
        this.reason = `${address} is not scanned`;
        this.references = [{ address: address + key, attribute: '' }];
    }
    attribute(name) {
        return unknown(this.reason, [{ address: this.address + this.key, attribute: name }]);
    }
    index(key) {
        if (this.key !== '' || key.kind !== 'scalar' || isNull(key))
            return this;
        return new UnscannedModule(this.address, `[${JSON.stringify(key.value)}]`);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/instance-group.js



class InstanceGroup {
    declaration;
    address;
    scope;
    report;
    create;
    expansion;
    isUnderWay = false;
    members = new Map();
    constructor(declaration, address, scope, report, create) {
        this.declaration = declaration;
        this.address = address;
        this.scope = scope;
        this.report = report;
        this.create = create;
    }
    get instances() {
        const expansion = this.expand();
        switch (expansion.kind) {
            case 'single':
                return [this.member(SINGLE_INSTANCE)];
            case 'unknown':
                return [this.member(expansion.instance)];
            default:
                return expansion.instances.map((instance) => this.member(instance));
        }
    }
    get value() {
        const references = [{ address: this.address, attribute: '' }];
        if (this.isUnderWay)
            return unknown(`${this.address} depends on itself`, references);
        const expansion = this.expand();
        switch (expansion.kind) {
            case 'single':
                return this.member(SINGLE_INSTANCE);
            case 'unknown':
                return new UnknownInstances(this.address, this.member(expansion.instance));
            case 'count':
                return { ...construction_list(this.instances), references };
            case 'each': {
                const entries = expansion.instances.map((instance) => [String(instance.index), this.member(instance)]);
                return { ...map(new Map(entries)), references };
            }
        }
    }
    expand() {
        if (this.expansion === undefined) {
            this.isUnderWay = true;
            this.expansion = expansion_expand(this.declaration, this.scope, this.report);
            this.isUnderWay = false;
        }
        return this.expansion;
    }
    member(instance) {
        let member = this.members.get(instance.key);
        if (member === undefined) {
            member = this.create(instance);
            this.members.set(instance.key, member);
        }
        return member;
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-outputs.js


class ModuleOutputs extends LazyMap {
    module;
    references = undefined;
    origin = undefined;
    constructor(module) {
        super();
        this.module = module;
    }
    get entries() {
        const entries = new Map();
        for (const name of this.module.configuration.outputs.keys()) {
            const value = this.module.output(name);
            if (value !== undefined)
                entries.set(name, value);
        }
        return entries;
    }
    attribute(name) {
        const value = this.module.output(name);
        if (value !== undefined)
            return value;
        throw new EvaluationError(`${this.module.call.address} has no output "${name}"`);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-call.js






function callModule(call, caller) {
    const { root } = caller;
    const { source, block } = call;
    const header = { source, start: block.start, end: block.headerEnd };
    const moduleSource = findText(call, 'source') ?? '';
    const path = [...caller.call.path, call.name];
    const configuration = root.findModule(caller.configuration.directory, moduleSource, path);
    if (configuration === undefined) {
        const message = `The module "${moduleSource}" is not scanned: its files are not there. Its outputs count as not known.`;
        root.report.add('notice', 'module-not-scanned', message, header);
        return undefined;
    }
    if (leadsToItself(configuration.directory, caller)) {
        const message = `module.${call.name} calls itself, directly or through others, so it is not gone into again.`;
        root.report.add('warning', 'terraform-cycle', message, header);
        return undefined;
    }
    const { moduleDepth } = root.environment.work.budget;
    if (path.length > moduleDepth || root.environment.work.isExhausted) {
        const cause = root.environment.work.isExhausted
            ? 'the work for this root module is used up'
            : `modules are nested more than ${String(moduleDepth)} deep`;
        const message = `module.${call.name} is not gone into: ${cause}.`;
        root.report.add('warning', 'terraform-budget', message, header);
        return undefined;
    }
    root.markReached(configuration.directory);
    return (instance) => {
        root.environment.work.trySpend(COST_OF_MODULE);
        const address = caller.addressOf(`module.${call.name}${instance.key}`);
        const inputs = (name) => {
            const attribute = findAttribute(call, name);
            if (attribute === undefined)
                return undefined;
            const value = evaluateGuarded(attribute.expression, caller.scope(attribute, instance.bindings), root.report);
            const { start, end } = attribute.expression;
            return handedOn(value, { source: attribute.source, start, end });
        };
        const span = { source, start: block.start, end: block.end };
        return new ModuleOutputs(new ModuleInstance(configuration, root, { address, path, caller, span, inputs }));
    };
}
function markAbsent(call, caller) {
    const { root } = caller;
    const seen = new Set();
    const visit = (declaration, directory, callPath) => {
        const path = [...callPath, declaration.name];
        const configuration = root.findModule(directory, findText(declaration, 'source') ?? '', path);
        if (configuration === undefined || seen.has(configuration.directory))
            return;
        seen.add(configuration.directory);
        root.markReached(configuration.directory);
        for (const inner of configuration.modules.values())
            visit(inner, configuration.directory, path);
    };
    visit(call, caller.configuration.directory, caller.call.path);
}
function leadsToItself(directory, caller) {
    for (let module = caller; module !== null; module = module.call.caller) {
        if (module.configuration.directory === directory)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-source.js
const REGISTRY = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)?([\w-]+\/[\w-]+\/[a-z0-9]+(?:\/\/[\w./-]+)?)$/i;
const REPOSITORY = /^(?:git::)?(?:https:\/\/|ssh:\/\/git@|git@)?github\.com[/:]([\w-]+)\/terraform-([a-z0-9]+)-([\w-]+?)(?:\.git)?(\/\/[\w./-]+)?(?:\?.*)?$/i;
function typeOfModule(source) {
    const repository = REPOSITORY.exec(source);
    if (repository !== null) {
        const [, namespace = '', provider = '', name = '', part = ''] = repository;
        return `module.${namespace}/${name}/${provider}${part}`;
    }
    const name = REGISTRY.exec(source)?.[1];
    return name === undefined ? undefined : `module.${name}`;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/provider-block.js



function providerResource(declaration, module) {
    const { name, source, block, fragments } = declaration;
    const scope = module.scope(declaration, undefined);
    const body = new BlockBody(fragments, { scope, report: module.root.report, self: null, isResource: false });
    const origin = { source, start: block.start, end: block.end };
    const alias = body.entry('alias');
    const suffix = alias?.kind === 'scalar' && typeof alias.value === 'string' ? `.${alias.value}` : '';
    return {
        format: 'terraform',
        type: `provider.${name}`,
        id: module.addressOf(`provider.${name}${suffix}`),
        isData: false,
        isDeclaration: true,
        root: module.root.directory,
        body: { ...map(settleEntries(body.entries)), origin },
        origin,
    };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/policy-document.js



function policyJson(body, work) {
    const document = mergeDocuments(body, work);
    if (!isWhollyKnown(document, work))
        return { ...unknown('a part of the policy document is not known'), document };
    const text = JSON.stringify(toPlain(document), null, 2);
    work.spendText(text.length);
    return scalar(text);
}
function mergeDocuments(body, work) {
    const before = [...blocksOf(body, 'source_policy_documents'), ...blocksOf(body, 'source_json')];
    const after = [...blocksOf(body, 'override_policy_documents'), ...blocksOf(body, 'override_json')];
    const own = blocksOf(body, 'statement').map(toStatement);
    const statements = [...before.flatMap((text) => statementsOf(text, work)), ...own];
    for (const statement of after.flatMap((text) => statementsOf(text, work)))
        override(statements, statement);
    const entries = new Map([['Version', given(body, 'version') ?? scalar('2012-10-17')]]);
    const id = given(body, 'policy_id');
    if (id !== undefined)
        entries.set('Id', id);
    return map(entries.set('Statement', construction_list(statements)));
}
function override(statements, statement) {
    const sid = sidOf(statement);
    const at = sid === undefined ? -1 : statements.findIndex((other) => sidOf(other) === sid);
    if (at === -1)
        statements.push(statement);
    else
        statements[at] = statement;
}
function sidOf(statement) {
    const sid = statement.kind === 'map' ? statement.entries.get('Sid') : undefined;
    return sid?.kind === 'scalar' && typeof sid.value === 'string' && sid.value !== '' ? sid.value : undefined;
}
function statementsOf(text, work) {
    if (isNull(text) || (text.kind === 'scalar' && text.value === ''))
        return [];
    let document = text.kind === 'unknown' ? text.document : undefined;
    if (text.kind === 'scalar' && typeof text.value === 'string') {
        try {
            document = fromJson(JSON.parse(text.value), work);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
        }
    }
    const statement = document?.kind === 'map' ? document.entries.get('Statement') : undefined;
    if (statement === undefined)
        return [unknown('the statements of another document are not known', text.references)];
    return statement.kind === 'list' ? statement.items : [statement];
}
function toStatement(block) {
    if (block.kind !== 'map')
        return block;
    const entries = new Map();
    const set = (name, value) => {
        if (value !== undefined)
            entries.set(name, value);
    };
    set('Sid', given(block, 'sid'));
    set('Effect', given(block, 'effect') ?? scalar('Allow'));
    set('Action', oneOrMore(given(block, 'actions')));
    set('NotAction', oneOrMore(given(block, 'not_actions')));
    set('Resource', oneOrMore(given(block, 'resources')));
    set('NotResource', oneOrMore(given(block, 'not_resources')));
    set('Principal', toPrincipals(blocksOf(block, 'principals')));
    set('NotPrincipal', toPrincipals(blocksOf(block, 'not_principals')));
    set('Condition', toConditions(blocksOf(block, 'condition')));
    return { ...map(entries), ...(block.origin === undefined ? {} : { origin: block.origin }) };
}
function toPrincipals(blocks) {
    if (blocks.length === 0)
        return undefined;
    const byType = new Map();
    for (const block of blocks) {
        const type = block.kind === 'map' ? block.entries.get('type') : undefined;
        const identifiers = block.kind === 'map' ? block.entries.get('identifiers') : undefined;
        if (type?.kind !== 'scalar' || identifiers === undefined)
            return unknown('a principal is not known', block.references);
        byType.set(String(type.value), [...(byType.get(String(type.value)) ?? []), ...policy_document_itemsOf(identifiers)]);
    }
    if (byType.has('*'))
        return scalar('*');
    return map(new Map([...byType].map(([type, items]) => [type, collapse(construction_list(items))])));
}
function toConditions(blocks) {
    if (blocks.length === 0)
        return undefined;
    const byTest = new Map();
    for (const block of blocks) {
        const entry = (name) => (block.kind === 'map' ? block.entries.get(name) : undefined);
        const [test, variable, values] = [entry('test'), entry('variable'), entry('values')];
        if (test?.kind !== 'scalar' || variable?.kind !== 'scalar' || values === undefined) {
            return unknown('a condition is not known', block.references);
        }
        const group = byTest.get(String(test.value)) ?? new Map();
        byTest.set(String(test.value), group.set(String(variable.value), collapse(values)));
    }
    return map(new Map([...byTest].map(([test, variables]) => [test, map(variables)])));
}
function oneOrMore(value) {
    const isEmpty = value?.kind === 'list' && value.items.length === 0;
    return value === undefined || isEmpty ? undefined : collapse(value);
}
function collapse(value) {
    const [first] = value.kind === 'list' ? value.items : [];
    return value.kind === 'list' && value.items.length === 1 && first !== undefined ? first : value;
}
function given(block, name) {
    const value = block.entries.get(name);
    return value === undefined || isNull(value) ? undefined : value;
}
function blocksOf(block, name) {
    const value = given(block, name);
    return value === undefined ? [] : policy_document_itemsOf(value);
}
function policy_document_itemsOf(value) {
    return value.kind === 'list' ? value.items : [value];
}
function toPlain(value) {
    if (value.kind === 'list')
        return value.items.map(toPlain);
    if (value.kind === 'map')
        return Object.fromEntries(sortedEntries(value).map(([key, entry]) => [key, toPlain(entry)]));
    return value.kind === 'scalar' ? value.value : null;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/resource-instance.js







const ALWAYS_THERE = {
    aws_kms_alias: ['target_key_arn', 'target_key_id'],
    aws_kms_key: ['key_id'],
    aws_kms_external_key: ['key_id'],
    aws_kms_replica_key: ['key_id'],
};
const LOOKS = {
    ...accounts('google_service_account', '.iam.gserviceaccount.com'),
    ...accounts('data.google_compute_default_service_account', '-compute@developer.gserviceaccount.com'),
    ...accounts('data.google_app_engine_default_service_account', '@appspot.gserviceaccount.com'),
};
const ARN = { start: 'arn:' };
const BUCKET_SETTINGS = new Set([
    'accelerate_configuration',
    'cors_configuration',
    'lifecycle_configuration',
    'logging',
    'notification',
    'object_lock_configuration',
    'ownership_controls',
    'policy',
    'public_access_block',
    'replication_configuration',
    'request_payment_configuration',
    'server_side_encryption_configuration',
    'versioning',
    'website_configuration',
].map((name) => `aws_s3_bucket_${name}`));
class ResourceInstance extends LazyMap {
    declaration;
    address;
    scope;
    references;
    origin;
    body;
    constructor(declaration, address, instance, scope, report) {
        super();
        this.declaration = declaration;
        this.address = address;
        this.scope = scope;
        scope.environment.work.trySpend(COST_OF_BODY);
        const { source, block } = declaration;
        const self = { address, attribute: '' };
        this.references = [self];
        this.origin = { source, start: block.start, end: block.end };
        this.body = new BlockBody(declaration.fragments, {
            scope: { ...scope, bindings: instance.bindings },
            report,
            self,
            isResource: true,
        });
    }
    get entries() {
        return this.body.entries;
    }
    attribute(name) {
        const references = [{ address: this.address, attribute: name }];
        const value = this.body.entry(name);
        if (value !== undefined && !isNull(value))
            return withReferences(value, references);
        const bucket = name === 'id' ? this.bucketSet() : undefined;
        if (bucket !== undefined)
            return withReferences(bucket, references);
        const isPolicy = this.declaration.isData && this.declaration.type === 'aws_iam_policy_document';
        if (isPolicy && (name === 'json' || name === 'minified_json')) {
            return withReferences(policyJson(map(this.body.entries), this.scope.environment.work), references);
        }
        const reason = `${this.address}.${name} is known after apply`;
        const { type, isData } = this.declaration;
        const looks = name === 'arn' && type.startsWith('aws_') ? ARN : LOOKS[`${isData ? 'data.' : ''}${type}.${name}`];
        const computed = looks !== undefined || isAlwaysThere(type, name) ? unknownText : unknown;
        return { ...computed(reason, references), ...looks, origin: this.origin };
    }
    bucketSet() {
        if (!BUCKET_SETTINGS.has(this.declaration.type))
            return undefined;
        const owner = this.body.entry('expected_bucket_owner');
        return owner === undefined || isNull(owner) ? this.body.entry('bucket') : undefined;
    }
    toNative(root) {
        const { type, isData } = this.declaration;
        const body = { ...map(settleEntries(this.body.entries)), origin: this.origin };
        return { format: 'terraform', type, id: this.address, isData, root, body, origin: this.origin };
    }
}
function accounts(type, end) {
    return {
        [`${type}.email`]: { end },
        [`${type}.id`]: { end },
        [`${type}.name`]: { end },
        [`${type}.member`]: { start: 'serviceAccount:', end },
    };
}
function isAlwaysThere(type, attribute) {
    if (attribute === 'id' || attribute === 'arn')
        return true;
    return Object.hasOwn(ALWAYS_THERE, type) && ALWAYS_THERE[type]?.includes(attribute) === true;
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/module-instance.js












class ModuleInstance {
    configuration;
    root;
    call;
    names = new Map();
    values = new Memo();
    resources = new Map();
    modules = new Map();
    calls;
    constructor(configuration, root, call) {
        this.configuration = configuration;
        this.root = root;
        this.call = call;
        const { address, caller, span } = call;
        if (span !== null)
            this.calls = [...(caller?.calls ?? []), { address, span }];
    }
    resolve(name) {
        let value = this.names.get(name);
        if (value === undefined) {
            value = this.namespace(name);
            this.names.set(name, value);
        }
        return value;
    }
    variable(name) {
        const compute = () => this.evaluateVariable(name);
        return this.values.get(`var.${name}`, compute, () => this.cycle(`var.${name}`, this.configuration.variables.get(name)));
    }
    output(name) {
        const declaration = this.configuration.outputs.get(name);
        const attribute = declaration === undefined ? undefined : findAttribute(declaration, 'value');
        if (attribute === undefined)
            return undefined;
        const compute = () => evaluateGuarded(attribute.expression, this.scope(attribute, undefined), this.root.report);
        return this.values.get(`output.${name}`, compute, () => this.cycle(`output.${name}`, declaration));
    }
    *nativeResources() {
        for (const provider of this.configuration.providers)
            yield providerResource(provider, this);
        for (const declaration of this.configuration.resources.values()) {
            for (const instance of this.resourceGroup(declaration).instances)
                yield this.native(instance);
        }
        for (const call of this.configuration.modules.values()) {
            const group = this.moduleGroup(call);
            if (group?.instances.length === 0)
                markAbsent(call, this);
            if (group === undefined)
                yield* this.unscannedCalls(call);
            for (const outputs of group?.instances ?? [])
                yield* outputs.module.nativeResources();
        }
        if (this.root.isFirst(this.configuration))
            yield* declarationsOf(this);
    }
    *unscannedCalls(call) {
        const type = typeOfModule(findText(call, 'source') ?? '');
        if (type === undefined)
            return;
        const address = this.addressOf(`module.${call.name}`);
        const declaration = { ...call, type, isData: false, address };
        const scope = this.scope(call, undefined);
        const create = (instance) => new ResourceInstance(declaration, address + instance.key, instance, scope, this.root.report);
        const group = new InstanceGroup(declaration, address, scope, this.root.report, create);
        for (const instance of group.instances)
            yield this.native(instance);
    }
    native(instance) {
        const native = instance.toNative(this.root.directory);
        return this.calls === undefined ? native : { ...native, calls: this.calls };
    }
    scope(place, bindings) {
        return { source: place.source, names: this, bindings, environment: this.root.environment };
    }
    namespace(name) {
        switch (name) {
            case 'var':
                return new Namespace('var is no value', (variable) => this.variable(variable));
            case 'local':
                return new Namespace('local is no value', (local) => this.local(local));
            case 'module':
                return new Namespace('module is no value', (call) => this.moduleValue(call));
            case 'data':
                return new Namespace('data is no value', (type) => this.resourceType(`data.${type}`));
            case 'path':
                return new Namespace('path is no value', (part) => this.path(part));
            case 'terraform':
                return new Namespace('terraform is no value', (part) => part === 'workspace' ? scalar('default') : unknown(`terraform.${part} is not known before apply`));
            case 'each':
            case 'count':
            case 'self':
                return unknown(`${name} is not known here`);
            case 'True':
            case 'False':
                return scalar(name === 'True');
            default:
                return this.resourceType(name);
        }
    }
    path(part) {
        if (part === 'module')
            return scalar(this.root.relativePath(this.configuration.directory));
        return part === 'root' ? scalar('.') : unknown(`path.${part} is not known here`);
    }
    resourceType(type) {
        return new Namespace(`${type} is no value`, (name) => {
            const declaration = this.configuration.resources.get(`${type}.${name}`);
            if (declaration !== undefined)
                return this.resourceGroup(declaration).value;
            const address = this.addressOf(`${type}.${name}`);
            return unknown(`${address} is not declared`, [{ address, attribute: '' }]);
        });
    }
    local(name) {
        const declaration = this.configuration.locals.get(name);
        if (declaration === undefined)
            return unknown(`local.${name} is not declared`);
        const compute = () => evaluateGuarded(declaration.expression, this.scope(declaration, undefined), this.root.report);
        return this.values.get(`local.${name}`, compute, () => this.cycle(`local.${name}`, undefined));
    }
    evaluateVariable(name) {
        const declaration = this.configuration.variables.get(name);
        if (declaration === undefined)
            return unknown(`var.${name} is not declared`);
        return convertVariable(declaration, this.call.inputs(name), this);
    }
    resourceGroup(declaration) {
        let group = this.resources.get(declaration.address);
        if (group === undefined) {
            const scope = this.scope(declaration, undefined);
            const address = this.addressOf(declaration.address);
            const create = (instance) => new ResourceInstance(declaration, address + instance.key, instance, scope, this.root.report);
            group = new InstanceGroup(declaration, address, scope, this.root.report, create);
            this.resources.set(declaration.address, group);
        }
        return group;
    }
    moduleValue(name) {
        const call = this.configuration.modules.get(name);
        if (call === undefined)
            return unknown(`module.${name} is not declared`);
        return this.moduleGroup(call)?.value ?? this.root.unscannedModule(this.addressOf(`module.${name}`));
    }
    moduleGroup(call) {
        let group = this.modules.get(call.name);
        if (group === undefined) {
            const create = callModule(call, this);
            if (create === undefined)
                return undefined;
            group = new InstanceGroup(call, this.addressOf(`module.${call.name}`), this.scope(call, undefined), this.root.report, create);
            this.modules.set(call.name, group);
        }
        return group;
    }
    addressOf(name) {
        return this.call.address === '' ? name : `${this.call.address}.${name}`;
    }
    cycle(name, declaration) {
        const place = declaration ?? this.configuration.locals.get(name.slice('local.'.length));
        const node = declaration?.block ?? this.configuration.locals.get(name.slice('local.'.length))?.expression;
        const span = place === undefined || node === undefined
            ? null
            : { source: place.source, start: node.start, end: node.end };
        this.root.report.add('warning', 'terraform-cycle', `${name} depends on itself, so its value is not known.`, span);
        return unknown(`${name} depends on itself`);
    }
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/root-evaluation.js


class RootEvaluation {
    directory;
    environment;
    report;
    catalogue;
    reached;
    declared = new Set();
    installed;
    constructor(directory, environment, report, catalogue, reached) {
        this.directory = directory;
        this.environment = environment;
        this.report = report;
        this.catalogue = catalogue;
        this.reached = reached;
    }
    findModule(callerDirectory, source, callPath) {
        if (isLocalSource(source))
            return this.catalogue.find((0,terraform_path/* joinPath */.uJ)(callerDirectory, source));
        this.installed ??= this.catalogue.installedModules(this.directory);
        const directory = this.installed.get(callPath.join('.'));
        return directory === undefined ? undefined : this.catalogue.find((0,terraform_path/* joinPath */.uJ)(this.directory, directory));
    }
    isFirst(configuration) {
        if (this.declared.has(configuration))
            return false;
        this.declared.add(configuration);
        return true;
    }
    unscannedModule(address) {
        return new UnscannedModule(address);
    }
    relativePath(directory) {
        return (0,terraform_path/* relativePath */.iZ)(this.directory, directory);
    }
    markReached(directory) {
        this.reached.add(directory);
    }
}
function isLocalSource(source) {
    return source.startsWith('./') || source.startsWith('../') || source === '.' || source === '..';
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/root-modules.js



class RootModules {
    called;
    calls;
    ownerOf = new Map();
    all;
    constructor(scanned) {
        const calls = new Map();
        for (const configuration of scanned)
            calls.set(configuration.directory, localCalls(configuration));
        this.calls = calls;
        this.called = new Set([...calls.values()].flat());
        const directories = [...calls.keys()];
        const roots = directories.filter((directory) => !this.isCalled(directory));
        for (const root of roots)
            this.claim(root);
        const stranded = directories.filter((directory) => {
            const isStranded = !this.ownerOf.has(directory);
            if (isStranded)
                this.claim(directory);
            return isStranded;
        });
        const owned = new Map();
        for (const directory of directories) {
            const owner = this.owner(directory);
            if (owner !== directory)
                append(owned, owner, directory);
        }
        this.all = [...roots, ...stranded].map((directory) => ({ directory, owned: owned.get(directory) ?? [] }));
    }
    isCalled(directory) {
        return this.called.has(directory);
    }
    owner(directory) {
        return this.ownerOf.get(directory) ?? directory;
    }
    reach(roots) {
        const reached = new Set();
        for (const { directory } of roots)
            this.visit(directory, reached);
        return reached;
    }
    claim(directory) {
        const known = new Set();
        this.visit(directory, known, (found) => this.ownerOf.has(found));
        for (const found of known)
            this.ownerOf.set(found, directory);
    }
    visit(start, seen, isDone) {
        const open = [start];
        for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
            if (seen.has(directory) || isDone?.(directory) === true || !this.calls.has(directory))
                continue;
            seen.add(directory);
            open.push(...(this.calls.get(directory) ?? []));
        }
    }
}
function localCalls({ directory, modules }) {
    return [...modules.values()].flatMap((call) => {
        const source = findText(call, 'source');
        if (source === undefined || !isLocalSource(source))
            return [];
        const target = (0,terraform_path/* joinPath */.uJ)(directory, source);
        return target === directory ? [] : [target];
    });
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/root-variables.js







class RootVariables {
    options;
    report;
    automatic = new Map();
    parsed = new Map();
    constructor(files, options, report) {
        this.options = options;
        this.report = report;
        const ranked = files.filter(({ path }) => rankOf(path) !== null);
        ranked.sort((a, b) => (rankOf(a.path) ?? 0) - (rankOf(b.path) ?? 0) || (a.path < b.path ? -1 : 1));
        for (const file of ranked) {
            const directory = (0,terraform_path/* directoryOf */.jt)(file.path);
            this.automatic.set(directory, [...(this.automatic.get(directory) ?? []), file]);
        }
    }
    inputsOf(configuration, environment) {
        const files = [
            ...(this.automatic.get(configuration.directory) ?? []),
            ...(this.options.variableFiles ?? []),
        ];
        const given = new Map();
        for (const file of files)
            for (const [name, value] of this.valuesOf(file))
                given.set(name, value);
        return (name) => {
            const text = this.options.variables?.get(name);
            const declaration = text === undefined ? given.get(name) : argumentOf(configuration, name, text);
            if (declaration === undefined)
                return undefined;
            return 'kind' in declaration
                ? declaration
                : evaluateGuarded(declaration.expression, scopeOf(declaration, environment), this.report);
        };
    }
    valuesOf(file) {
        let values = this.parsed.get(file);
        if (values === undefined) {
            const { body } = parseVariableFile(file, this.report);
            values = new Map(body.attributes.map(({ name, value }) => [name, { source: file, expression: value }]));
            this.parsed.set(file, values);
        }
        return values;
    }
}
function rankOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'terraform.tfvars')
        return 0;
    if (name === 'terraform.tfvars.json')
        return 1;
    return name.endsWith('.auto.tfvars') || name.endsWith('.auto.tfvars.json') ? 2 : null;
}
function argumentOf(configuration, name, text) {
    const declaration = configuration.variables.get(name);
    const type = declaration === undefined ? undefined : findAttribute(declaration, 'type');
    const constraint = type === undefined ? undefined : readTypeConstraint(type.expression);
    const isText = constraint === undefined ||
        constraint.kind === 'string' ||
        constraint.kind === 'number' ||
        constraint.kind === 'bool';
    const source = new model_source/* Source */.k(`--var ${name}`, text);
    if (isText)
        return scalar(text, { source, start: 0, end: text.length });
    const expression = parseArgument(source);
    return expression === null
        ? unknown(`the value given for var.${name} is no expression`)
        : { source, expression };
}
function scopeOf({ source }, environment) {
    const names = { resolve: (name) => unknown(`${name} cannot be used in a file of values`) };
    return { source, names, bindings: undefined, environment };
}

;// CONCATENATED MODULE: ./build/engine/load/terraform/load-terraform.js










const ROOTS_IN_ALL = 4;
const STEPS_A_FILE = 2_000;
function loadTerraform(files, options = {}) {
    const report = new Report();
    const code = new TerraformCode(files, options, report);
    return { resources: [...code.resources(code.roots.all)].flat(), diagnostics: report.diagnostics };
}
class TerraformCode {
    options;
    report;
    roots;
    catalogue;
    variables;
    budget;
    all;
    constructor(files, options, report) {
        this.options = options;
        this.report = report;
        const moduleFiles = files.filter(({ path }) => isModuleFile(path));
        this.catalogue = new ModuleCatalogue(moduleFiles, options, report);
        this.variables = new RootVariables(files, options, report);
        this.roots = new RootModules(this.catalogue.scanned());
        this.budget = { ...DEFAULT_BUDGET, ...options.budget };
        const steps = Math.max(this.budget.steps * ROOTS_IN_ALL, files.length * STEPS_A_FILE);
        this.all = new Work({ ...this.budget, steps });
    }
    *resources(roots) {
        for (const { directory, owned } of roots) {
            const modules = [directory, ...owned].flatMap((name) => this.catalogue.find(name) ?? []);
            const reached = new Set();
            for (const module of modules)
                this.catalogue.complain(module.directory);
            for (const module of modules)
                if (!reached.has(module.directory))
                    yield this.load(module, reached);
            if (!this.roots.isCalled(directory))
                this.catalogue.forget(directory);
        }
    }
    load(configuration, reached) {
        const { budget, options, report } = this;
        reached.add(configuration.directory);
        const work = new Work(budget, this.all);
        const environment = {
            work,
            readFile: (path) => options.readFile?.((0,terraform_path/* joinPath */.uJ)(configuration.directory, path)),
            readDirectory: (path) => options.readDirectory?.((0,terraform_path/* joinPath */.uJ)(configuration.directory, path)),
            parseYaml: options.parseYaml,
        };
        const root = new RootEvaluation(configuration.directory, environment, report, this.catalogue, reached);
        const inputs = this.variables.inputsOf(configuration, environment);
        const module = new ModuleInstance(configuration, root, {
            address: '',
            path: [],
            caller: null,
            span: null,
            inputs,
        });
        const resources = [];
        for (const resource of module.nativeResources()) {
            if (resources.length === budget.resources)
                throw tooManyResources(configuration, budget.resources);
            resources.push(resource);
        }
        if (work.isExhausted)
            reportExhaustion(configuration, report);
        return resources;
    }
}
function tooManyResources({ directory }, limit) {
    return new errors/* ScanError */.sC('budget-exceeded', `${directory}: more than ${String(limit)} resources in one root module. Scan a narrower path.`);
}
function reportExhaustion({ directory, files }, report) {
    const message = `The root module ${directory} takes too much work to evaluate; what was left over counts as not known.`;
    const [file] = files;
    report.add('warning', 'terraform-budget', message, file === undefined ? null : { source: file.source, start: 0, end: 0 });
}

;// CONCATENATED MODULE: ./build/engine/load/plan/code-beside.js



const OF_A_MODULE = /\.(?:tf|tfvars)(?:\.json)?$/;
function codeBeside(directory, options) {
    const names = options.readDirectory?.(directory)?.filter((name) => OF_A_MODULE.test(name)) ?? [];
    const sources = names.flatMap((name) => {
        const path = (0,terraform_path/* joinPath */.uJ)(directory, name);
        const text = options.readFile?.(path);
        return text === undefined ? [] : [new model_source/* Source */.k(path, text)];
    });
    return loadTerraform(sources, options).resources.filter(({ root, isDeclaration }) => root === directory && isDeclaration !== true);
}

// EXTERNAL MODULE: ./build/engine/load/plan/plan-document.js + 1 modules
var plan_document = __webpack_require__(9337);
;// CONCATENATED MODULE: ./build/engine/load/slice.js

class Slice {
    shard;
    constructor(shard) {
        this.shard = shard;
    }
    holds(home) {
        return this.shard === undefined || shardOf(home, this.shard.count) === this.shard.index;
    }
}
function shardOf(home, count) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(home).digest();
    return (digest.readUIntBE(0, 6) % count) + 1;
}

// EXTERNAL MODULE: ./build/engine/load/sniff.js
var sniff = __webpack_require__(9908);
;// CONCATENATED MODULE: ./build/engine/load/load.js












async function loadInfrastructure(options) {
    const resources = [];
    const code = await loadInParts(options, (part) => {
        for (const resource of part.resources)
            resources.push(resource);
    });
    return { ...code, resources };
}
async function loadInParts({ cwd, paths, exclude = [], onFileRead, shard, ...options }, take) {
    const slice = new Slice(shard);
    const exclusion = exclude.length > 0 ? await excluding(exclude) : undefined;
    const found = discover(paths, { cwd, ...(exclusion && { exclusion }) });
    const read = readAll(found.files, onFileRead);
    const { sources } = read;
    const terraformOptions = {
        ...options.terraform,
        ...confinedReader(cwd, [cwd, ...paths]),
        ...(read.sources.terraform.some(mayDecodeYaml)
            ? { parseYaml: (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 2612))).plainYaml }
            : {}),
    };
    const terraform = new Report();
    const code = new TerraformCode([...sources.terraform, ...sources['terraform-variables']], terraformOptions, terraform);
    const hasPlans = sources.manifest.some(plan_document/* mayBePlan */.SO);
    const roots = code.roots.all.filter(({ directory }) => hasPlans || slice.holds(directory));
    const resources = code.resources(roots);
    const evaluated = hasPlans ? [...resources].flat() : [];
    const named = new Set(found.files.filter(({ isNamed }) => isNamed).map(({ path }) => path));
    const readers = sources.manifest.some(mayBeManifest) ? await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 4078)) : NO_MANIFESTS;
    const plans = readers.joinPlans(sources.manifest, {
        code: evaluated.filter(({ isDeclaration }) => isDeclaration !== true),
        isNamed: (path) => named.has(path),
        codeBeside: (directory) => codeBeside(directory, terraformOptions),
    });
    const reached = code.roots.reach(roots);
    take({
        resources: [],
        sources: [
            ...sources.terraform.filter(({ path }) => reached.has((0,terraform_path/* directoryOf */.jt)(path))),
            ...sources['terraform-variables'],
        ],
    });
    const declarations = evaluated.filter(({ isDeclaration }) => isDeclaration === true);
    const ofSlice = ({ root }) => slice.holds(root);
    const parts = hasPlans ? [plans.resources.filter(ofSlice), declarations.filter(ofSlice)] : resources;
    for (const part of parts)
        take({ resources: part, sources: [] });
    const planned = new Set(plans.files);
    const manifests = sources.manifest.filter(({ path }) => !planned.has(path));
    const images = sources.dockerfile.filter(({ path }) => slice.holds((0,terraform_path/* directoryOf */.jt)(path)));
    const holds = (home) => slice.holds(home);
    const cloudFormation = readers.loadCloudFormation(manifests, { ...options.cloudFormation, holds });
    const kubernetes = { files: [], diagnostics: [] };
    for (const part of readers.kubernetesParts(manifests, kubernetes, holds))
        take(part);
    const dockerfiles = images.length > 0 ? (await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 5662))).loadDockerfiles(images) : NOTHING;
    for (const { resources, files: held } of [cloudFormation, dockerfiles]) {
        const paths = new Set(held);
        take({ resources, sources: [...manifests, ...images].filter(({ path }) => paths.has(path)) });
    }
    const counts = {
        terraform: sources.terraform.filter(({ path }) => slice.holds(code.roots.owner((0,terraform_path/* directoryOf */.jt)(path))))
            .length,
        'terraform-plan': plans.files.filter((path) => slice.holds(path)).length,
        cloudformation: cloudFormation.files.length,
        kubernetes: kubernetes.files.length,
        dockerfile: dockerfiles.files.length,
    };
    const isOfSlice = ({ file }) => slice.holds((0,terraform_path/* directoryOf */.jt)(file ?? ''));
    return {
        diagnostics: (0,diagnostic_order/* tidy */.D)([
            ...[...found.diagnostics, ...read.diagnostics].filter(isOfSlice),
            ...terraform.diagnostics,
            ...plans.diagnostics,
            ...kubernetes.diagnostics,
            ...cloudFormation.diagnostics,
            ...dockerfiles.diagnostics,
        ]),
        filesScanned: report/* FORMATS */.hR.reduce((sum, format) => sum + counts[format], 0),
        formats: report/* FORMATS */.hR.filter((format) => counts[format] > 0),
        contents: () => Object.values(sources).flat(),
    };
}
async function excluding(globs) {
    const { Exclusion } = await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 5224));
    return new Exclusion(globs);
}
function mayBeManifest(source) {
    return (0,sniff/* sniffManifest */.Q)(source.text) !== undefined || (0,plan_document/* mayBePlan */.SO)(source);
}
function mayDecodeYaml({ path, text }) {
    return path.endsWith('.json') || /yamldecode|template(?:file|string)|\bmodule\b/.test(text);
}
const NOTHING = { resources: [], diagnostics: [], files: [] };
const NO_MANIFESTS = {
    joinPlans: () => NOTHING,
    loadCloudFormation: () => NOTHING,
    kubernetesParts: () => [],
};
function isForeign({ path, text }) {
    return path.endsWith('.template') && (0,sniff/* sniffManifest */.Q)(text) !== 'cloudformation';
}
function readAll(files, onFileRead) {
    const sources = {
        terraform: [],
        'terraform-variables': [],
        manifest: [],
        dockerfile: [],
    };
    const diagnostics = [];
    for (const [index, file] of files.entries()) {
        const read = (0,read_source/* readSource */.o)(file);
        diagnostics.push(...read.diagnostics);
        if (read.source !== undefined && !isForeign(read.source))
            sources[file.kind].push(read.source);
        onFileRead?.(index + 1, files.length);
    }
    return { sources, diagnostics };
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   mz: () => (/* binding */ memberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectAt(object, name) {
    const member = memberAt(object, name);
    return isObject(member) ? member : EMPTY;
}
function objectsAt(object, name) {
    return listAt(object, name).filter(isObject);
}
function textsAt(object, name) {
    return listAt(object, name).filter((item) => typeof item === 'string');
}
function textAt(object, name) {
    const member = memberAt(object, name);
    return typeof member === 'string' ? member : undefined;
}
function memberAt(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
function listAt(object, name) {
    const member = memberAt(object, name);
    return Array.isArray(member) ? member : [];
}
const EMPTY = {};


/***/ }),

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cv: () => (/* binding */ about),
  SO: () => (/* binding */ mayBePlan),
  m3: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./build/engine/load/sniff.js
var sniff = __webpack_require__(9908);
// EXTERNAL MODULE: ./build/engine/load/plan/json.js
var json = __webpack_require__(1937);
;// CONCATENATED MODULE: ./build/engine/load/plan/positions.js
function objectStretches(text, member) {
    const scan = { member: '', isWanted: false, depth: 0, start: 0, found: [] };
    const structure = /[[\]{}"]/g;
    for (let match = structure.exec(text); match !== null; match = structure.exec(text)) {
        const at = match.index;
        if (match[0] === '"') {
            const end = stringEnd(text, at);
            if (scan.depth === 1)
                scan.member = text.slice(at + 1, end);
            structure.lastIndex = end + 1;
        }
        else if (match[0] === '{' || match[0] === '[')
            positions_open(scan, at, match[0] === '[', member);
        else
            positions_close(scan, at, match[0] === '}');
    }
    return scan.found;
}
function positions_open(scan, at, isList, wanted) {
    if (scan.depth === 1) {
        scan.isWanted = isList && scan.member === wanted;
        if (scan.isWanted)
            scan.found = [];
    }
    else if (scan.depth === 2)
        scan.start = at;
    scan.depth += 1;
}
function positions_close(scan, at, isObject) {
    scan.depth -= 1;
    if (scan.depth === 2 && scan.isWanted && isObject)
        scan.found.push({ start: scan.start, end: at + 1 });
    if (scan.depth === 1)
        scan.isWanted = false;
}
function stringEnd(text, start) {
    for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
        let backslashes = 0;
        while (text[at - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/engine/load/plan/plan-document.js



const OBJECT = /^\s*\{/;
const PLANNED = /"(?:planned_values|resource_changes)"\s*:/;
function readPlan(source) {
    const { text } = source;
    if (!mayBePlan(source))
        return undefined;
    let plan;
    try {
        plan = JSON.parse(text);
    }
    catch (error) {
        if ((0,sniff/* sniffManifest */.Q)(text) !== undefined)
            return undefined;
        const why = error instanceof Error ? error.message : String(error);
        const message = `This Terraform plan is not valid JSON, so it was not scanned: ${why}`;
        return refuse(source, 'terraform-plan-invalid', message);
    }
    if (!(0,json/* isObject */.Gv)(plan) || !isPlan(plan))
        return undefined;
    const version = (0,json/* textAt */.$6)(plan, 'format_version') ?? '';
    if (!/^[01]\./.test(version)) {
        const message = `The format of this Terraform plan, version ${JSON.stringify(version)}, is not known, so it was not scanned. Known are 0.1 to 1.x.`;
        return refuse(source, 'terraform-plan-version', message);
    }
    const { root_module: root } = (0,json/* objectAt */.lJ)(plan, 'configuration');
    return {
        document: { source, instances: instancesOf(plan, source), configuration: (0,json/* isObject */.Gv)(root) ? root : null },
        diagnostics: (0,json/* memberAt */.mz)(plan, 'errored') === true ? [errored(source)] : [],
    };
}
function mayBePlan({ text }) {
    return OBJECT.test(text) && text.includes('"format_version"') && PLANNED.test(text);
}
function isPlan(object) {
    const has = (name) => Object.hasOwn(object, name);
    if (has('Resources') || has('apiVersion'))
        return false;
    return has('format_version') && (has('planned_values') || has('resource_changes'));
}
function instancesOf(plan, source) {
    const whole = { start: 0, end: source.text.length };
    const prior = valuesOf((0,json/* objectAt */.lJ)((0,json/* objectAt */.lJ)(plan, 'prior_state'), 'values'), whole).filter(({ isData }) => isData);
    const current = Array.isArray((0,json/* memberAt */.mz)(plan, 'resource_changes'))
        ? changesOf(plan, source, whole)
        : valuesOf((0,json/* objectAt */.lJ)(plan, 'planned_values'), whole);
    const known = new Set(current.map(({ address }) => address));
    return [...current, ...prior.filter(({ address }) => !known.has(address))];
}
function changesOf(plan, source, whole) {
    const stretches = objectStretches(source.text, 'resource_changes');
    return (0,json/* objectsAt */.yR)(plan, 'resource_changes').flatMap((entry, at) => {
        const change = (0,json/* objectAt */.lJ)(entry, 'change');
        const after = (0,json/* memberAt */.mz)(change, 'after');
        if (!(0,json/* isObject */.Gv)(after) || (0,json/* memberAt */.mz)(entry, 'deposed') !== undefined)
            return [];
        const instance = instanceOf(entry, stretches[at] ?? whole);
        return instance === undefined ? [] : [{ ...instance, after, unknown: (0,json/* objectAt */.lJ)(change, 'after_unknown') }];
    });
}
function valuesOf(values, whole) {
    const found = [];
    const modules = [(0,json/* objectAt */.lJ)(values, 'root_module')];
    for (const module of modules) {
        for (const entry of (0,json/* objectsAt */.yR)(module, 'resources')) {
            const instance = instanceOf({ ...entry, module_address: (0,json/* textAt */.$6)(module, 'address') ?? '' }, whole);
            if (instance !== undefined)
                found.push({ ...instance, after: (0,json/* objectAt */.lJ)(entry, 'values'), unknown: {} });
        }
        for (const child of (0,json/* objectsAt */.yR)(module, 'child_modules'))
            modules.push(child);
    }
    return found;
}
function instanceOf(entry, stretch) {
    const [address, type, name] = ['address', 'type', 'name'].map((member) => (0,json/* textAt */.$6)(entry, member));
    if (address === undefined || type === undefined || name === undefined)
        return undefined;
    const isData = (0,json/* textAt */.$6)(entry, 'mode') === 'data';
    return { address, type, name, isData, stretch, moduleAddress: (0,json/* textAt */.$6)(entry, 'module_address') ?? '' };
}
function errored(source) {
    const message = 'Planning ended with an error, so this plan is not complete. Only what it holds was scanned.';
    return about(source, 'warning', 'terraform-plan-errored', message);
}
function refuse(source, code, message) {
    return { document: undefined, diagnostics: [about(source, 'error', code, message)] };
}
function about(source, level, code, message) {
    return { level, code, message, file: source.path, line: null, column: null };
}


/***/ }),

/***/ 9908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sniffManifest)
/* harmony export */ });
const API_VERSION = /(?:^|[\s{,"'-])apiVersion["']?\s*:/;
const KIND = /(?:^|[\s{,"'-])kind["']?\s*:/;
const TEMPLATE_VERSION = /(?:^|[\s{,"'])AWSTemplateFormatVersion["']?\s*:/;
const TOP_LEVEL = /^(?:AWSTemplateFormatVersion|Resources)\s*:/m;
const TOP_LEVEL_API_VERSION = /^(?:- )?apiVersion\s*:/m;
const RESOURCES = /(?:^|[\s{,"'])Resources["']?\s*:/;
const RESOURCE_TYPE = /(?:^|[\s{,"'])Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa)::/;
function sniffManifest(text) {
    const isTemplate = TEMPLATE_VERSION.test(text) || (RESOURCES.test(text) && RESOURCE_TYPE.test(text));
    const isManifest = API_VERSION.test(text) && KIND.test(text);
    if (isTemplate && isManifest) {
        const isJson = text.trimStart().startsWith('{');
        const isTop = TOP_LEVEL.test(text) && !TOP_LEVEL_API_VERSION.test(text);
        return isJson || isTop ? 'cloudformation' : 'kubernetes';
    }
    return isManifest ? 'kubernetes' : isTemplate ? 'cloudformation' : undefined;
}


/***/ }),

/***/ 3484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
function cleanPath(path) {
    const isAbsolute = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        const canGoUp = parts.length > 0 && parts[parts.length - 1] !== '..';
        if (part === '..' && canGoUp)
            parts.pop();
        else if (part !== '..' || !isAbsolute)
            parts.push(part);
    }
    return (isAbsolute ? '/' : '') + parts.join('/') || '.';
}
function joinPath(directory, path) {
    return cleanPath(path.startsWith('/') ? path : `${directory}/${path}`);
}
function relativePath(from, to) {
    const start = partsOf(from);
    const end = partsOf(to);
    let shared = 0;
    while (shared < start.length && shared < end.length && start[shared] === end[shared])
        shared++;
    return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.';
}
function directoryOf(path) {
    const end = path.lastIndexOf('/');
    return end === -1 ? '.' : cleanPath(path.slice(0, end) || '/');
}
function partsOf(path) {
    return cleanPath(path)
        .split('/')
        .filter((part) => part !== '.' && part !== '');
}


/***/ })

};

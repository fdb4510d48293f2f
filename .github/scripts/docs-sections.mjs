// What README.md shows of action.yml, the policies, and the bundles as they are. Each function gives Markdown.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { built, formatted, summary, table } from './docs-policies.mjs';

const root = resolve(import.meta.dirname, '../..');

export const SECTIONS = { inputs, outputs, help, policies: async () => (await summary()).trim(), comment };

function inputs() {
  const rows = Object.entries(action().inputs).map(([name, { description, default: value, required }]) => [
    `\`${name}\``,
    cell(description),
    required ? 'required' : value === undefined || value === '' ? '' : `\`${value}\``,
  ]);
  return tableOf(['Input', 'What it is', 'Default'], rows);
}

function outputs() {
  const rows = Object.entries(action().outputs).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return tableOf(['Output', 'What it is'], rows);
}

/** `<!-- help:scan:start -->` is the help of `policycortex scan`. */
function help(command) {
  const args = [...(command === undefined ? [] : [command]), '--help'];
  return `\`\`\`console\n$ policycortex ${args.join(' ')}\n${policycortex(...args).trimEnd()}\n\`\`\``;
}

/** The comment on a pull request that holds examples/insecure, cut as a very long one is. */
async function comment() {
  const [{ judge }, { renderComment }] = await Promise.all([
    built('gate/decide.js'),
    built('present/comment.js'),
  ]);
  const scan = [
    'scan',
    'infrastructure',
    '--path',
    'examples/insecure',
    '--frameworks',
    'soc2,hipaa',
    '--output',
    'json',
  ];
  const report = JSON.parse(policycortex(...scan));
  const policy = {
    maximum: { CRITICAL: 0, HIGH: 3 },
    minimumScore: {},
    allowEmpty: false,
    allowParseErrors: false,
  };
  const repository = 'https://github.com/org/policy-gate';
  const sha = '6f1c0f4e2f0a4a508a530c1f4d9f7c11ab54d07e';
  const context = {
    serverUrl: 'https://github.com',
    repository: 'org/policy-gate',
    sha,
    runUrl: `${repository}/actions/runs/1`,
  };
  const approvals = { kind: 'not-assessable', why: 'the configuration asks for none' };
  const judgement = judge(report, policy, { today: '2026-01-01', baseline: null, approvals });
  const view = { ...judgement, failure: null, context, label: null, notices: [] };
  const rendered = renderComment(view, 5_000).replaceAll(`${repository}/blob/${sha}/`, '');
  return `<!-- prettier-ignore-start -->\n\n${rendered.trim()}\n\n<!-- prettier-ignore-end -->`;
}

function action() {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8'));
}

function policycortex(...args) {
  const cli = join(root, 'dist/cli/index.js');
  if (!existsSync(cli)) throw new Error('dist/cli/index.js is missing: run `npm run build` first');
  const child = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (child.status !== 0)
    throw new Error(`policycortex ${args.join(' ')} exited ${child.status}: ${child.stderr}`);
  return child.stdout;
}

/** Folded scalars end in a newline; a bar would end the cell. */
function cell(text) {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}

async function tableOf(head, rows) {
  return (await formatted(table(head, rows), 'README.md')).trim();
}

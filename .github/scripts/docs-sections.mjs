// What README.md shows of action.yml, the policies, and the bundles as they are. Each function gives Markdown.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];

export const SECTIONS = { inputs, outputs, help, policies, comment };

function inputs() {
  const rows = Object.entries(action().inputs).map(([name, { description, default: value, required }]) => [
    `\`${name}\``,
    cell(description),
    required ? 'required' : value === undefined || value === '' ? '' : `\`${value}\``,
  ]);
  return table(['Input', 'What it is', 'Default'], rows);
}

function outputs() {
  const rows = Object.entries(action().outputs).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return table(['Output', 'What it is'], rows);
}

/** `<!-- help:scan:start -->` is the help of `policycortex scan`. */
function help(command) {
  const args = [...(command === undefined ? [] : [command]), '--help'];
  return `\`\`\`console\n$ policycortex ${args.join(' ')}\n${policycortex(...args).trimEnd()}\n\`\`\``;
}

function policies() {
  const rows = JSON.parse(policycortex('policies', 'list', '--output', 'json')).map((policy) => {
    const severities = SEVERITIES.filter((severity) =>
      policy.rules.some((rule) => rule.severity === severity),
    );
    const frameworks = new Set(policy.compliance_mapping.map(({ framework }) => framework));
    return [
      `\`${policy.name}\``,
      severities.join(', '),
      policy.resource_types.join(', '),
      [...frameworks].sort().join(', '),
    ];
  });
  return table(['Policy', 'Severity', 'Resources', 'Frameworks'], rows);
}

/** The comment on a pull request that holds examples/insecure, cut as a very long one is. */
async function comment() {
  const [{ decide }, { renderComment }] = await Promise.all([
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
  const view = { decision: decide(report, policy), report, failure: null, context, label: null, notices: [] };
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

function built(module) {
  const file = join(root, 'build', module);
  if (!existsSync(file)) throw new Error(`build/${module} is missing: run \`npm run build\` first`);
  return import(pathToFileURL(file).href);
}

/** Folded scalars end in a newline; a bar would end the cell. */
function cell(text) {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** As Prettier lays it out, so that formatting the README changes nothing. */
async function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const text = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const options = await resolveConfig(join(root, 'README.md'));
  return (await format(text, { ...options, parser: 'markdown' })).trim();
}

// What the documentation shows of policies/ and frameworks/, made with the modules in build/: a page per provider, and a summary.
import { existsSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = resolve(import.meta.dirname, '../..');
export const PAGES = 'docs/policies';
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];

/** How the folders of policies/ are called. */
const PROVIDERS = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  kubernetes: 'Kubernetes',
  docker: 'Docker',
  github: 'GitHub',
};

/** Each page of docs/policies by its path. */
export async function pages() {
  const catalogue = await readCatalogue();
  const pages = await Promise.all(
    [...catalogue.providers].map(async ([provider, policies]) => {
      const file = `${PAGES}/${provider}.md`;
      return [file, await formatted(page(provider, policies), file)];
    }),
  );
  return new Map(pages);
}

/** README's section: how many policies there are for what, and how far frameworks are covered. */
export async function summary() {
  const { providers, frameworks } = await readCatalogue();
  const total = [...providers.values()].flat().length;
  const policyRows = [...providers].map(([provider, policies]) => [
    `[${titleOf(provider)}](${PAGES}/${provider}.md)`,
    String(policies.length),
    ...SEVERITIES.map((severity) => String(policies.filter((policy) => policy.severity === severity).length)),
    union(policies.map(({ formats }) => formats)).join(', '),
  ]);
  const frameworkRows = frameworks.map((framework) => [
    `[${framework.id}](frameworks/${framework.id}.yaml)`,
    `${framework.title} ${framework.version}`,
    String(framework.controls),
    String(framework.assessable),
    String(framework.assessed),
    String(framework.policies),
  ]);
  return formatted(
    [
      `${total} policies, by what they are for and the severity of their gravest rule:`,
      table(['For', 'Policies', 'Critical', 'High', 'Medium', 'Low', 'Written in'], policyRows),
      `${frameworks.length} frameworks, and how many of their controls code can show at all, and policies assess:`,
      table(['Framework', 'What it is', 'Controls', 'Assessable', 'Assessed', 'Policies'], frameworkRows),
    ].join('\n\n'),
    'README.md',
  );
}

function page(provider, policies) {
  const services = groupBy(policies, ({ service }) => service);
  return [
    '<!-- Written by `npm run docs` from policies/. Change the policies instead. -->',
    `# Policies for ${titleOf(provider)}`,
    `${policies.length} policies. \`policycortex policies show NAME\` says all there is to know of one, also by the id that another scanner gives it.`,
    [...services]
      .map(
        ([service, of]) =>
          `- [${service}](#${service}): ${of.map(({ name }) => `[${name}](#${name})`).join(', ')}`,
      )
      .join('\n'),
    ...[...services].flatMap(([service, of]) => [`## ${service}`, ...of.map(section)]),
  ].join('\n\n');
}

function section(policy) {
  const rules = policy.rules.map(
    ({ id, severity, effect }) => `\`${id}\` ${severity}${effect === 'WARN' ? ', which only warns' : ''}`,
  );
  const facts = [
    ['Rules', rules.join('; ')],
    ['Resources', policy.resource_types.map((type) => `\`${type}\``).join(', ')],
    ['Written in', policy.formats.join(', ')],
    ['Controls', [...policy.controls].map(([framework, of]) => `${framework} ${of.join(', ')}`).join('; ')],
    [
      'Parameters',
      Object.keys(policy.parameters)
        .map((name) => `\`${name}\``)
        .join(', '),
    ],
    ['Also known as', policy.aliases.map((alias) => `\`${alias}\``).join(', ')],
  ].filter(([, text]) => text !== '');
  return [
    `### ${policy.name}`,
    plain(policy.description),
    facts.map(([label, text]) => `- ${label}: ${text}`).join('\n'),
    `[policy.yaml](${posix.relative(PAGES, policy.directory)}/policy.yaml)`,
  ].join('\n\n');
}

async function readCatalogue() {
  const [{ readFrameworks, readPolicyFolders }, { describeType }, { formatsOf }, library, controls] =
    await Promise.all([
      built('engine/policy-directory.js'),
      built('engine/adapt/describe.js'),
      built('engine/adapt/formats.js'),
      built('engine/policy/library.js'),
      built('cli/framework-controls.js'),
    ]);
  process.chdir(root);
  const frameworks = readFrameworks('frameworks');
  const folders = readPolicyFolders('policies', { type: describeType, frameworks });
  const policies = folders.map(({ directory, policy }) => ({
    ...policy,
    directory,
    provider: directory.split('/')[1],
    service: directory.split('/')[2],
    severity: SEVERITIES.find((severity) => policy.rules.some((rule) => rule.severity === severity)),
    formats: union(policy.resource_types.map(formatsOf)),
    controls: new Map(
      [...groupBy(policy.compliance_mapping, ({ framework }) => framework)].map(([framework, of]) => [
        framework,
        of.map(({ control }) => control),
      ]),
    ),
  }));
  const known = new library.PolicyLibrary({ policies, frameworks });
  return {
    providers: groupBy(policies, ({ provider }) => provider),
    frameworks: frameworks.map((framework) => {
      const of = controls.controlsOf(known, framework);
      return {
        ...framework,
        controls: of.length,
        assessable: of.filter(({ status }) => status !== 'NOT_ASSESSABLE').length,
        assessed: of.filter(({ status }) => status === 'ASSESSED').length,
        policies: controls.policyNames(of).size,
      };
    }),
  };
}

function titleOf(provider) {
  return PROVIDERS[provider] ?? provider.charAt(0).toUpperCase() + provider.slice(1);
}

/** As Map.groupBy, which Node.js has from 21 on. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function union(lists) {
  return [...new Set(lists.flat())];
}

/** A description as text: what is between backticks stays, elsewhere nothing is markup. */
function plain(text) {
  return text
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_<[\]|#~]/g, '\\$&')))
    .join('');
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** As Prettier lays it out, so that formatting the documentation changes nothing. */
export async function formatted(text, file) {
  const options = await resolveConfig(join(root, file));
  return `${(await format(text, { ...options, parser: 'markdown' })).trim()}\n`;
}

/** A module of build/. */
export function built(module) {
  const file = join(root, 'build', module);
  if (!existsSync(file)) throw new Error(`build/${module} is missing: run \`npm run build\` first`);
  return import(pathToFileURL(file).href);
}

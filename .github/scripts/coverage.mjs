// Holds the policies against a catalogue of what scanners check: `node .github/scripts/coverage.mjs CONCEPTS.json [POLICIES]`.
// The catalogue is a JSON list of `{id, cloud, tier, title, TOOL: [{id | check | control | rule, relation}]}`. A concept is covered
// when a policy has its id among its aliases, or that of a check whose relation to the concept is `exact`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const [catalogue, directory = resolve(import.meta.dirname, '../../policies')] = process.argv.slice(2);
if (catalogue === undefined) {
  console.error('Usage: node .github/scripts/coverage.mjs CONCEPTS.json [POLICIES]');
  process.exit(2);
}

const concepts = JSON.parse(readFileSync(catalogue, 'utf8'));
const known = new Set(aliasesBelow(directory));
const tiers = [...new Set(concepts.map(({ tier }) => tier))].sort();
const providers = [...new Set(concepts.map(({ cloud }) => cloud))];

const head = ['', 'all', ...tiers.map((tier) => `tier ${tier}`)];
const rows = [...providers, null].map((provider) => {
  const of = concepts.filter(({ cloud }) => provider === null || cloud === provider);
  return [
    provider ?? 'all',
    share(of),
    ...tiers.map((tier) => share(of.filter((concept) => concept.tier === tier))),
  ];
});
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
for (const row of [head, ...rows]) {
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

for (const provider of providers) {
  const uncovered = concepts
    .filter((concept) => concept.cloud === provider && !isCovered(concept))
    .sort((a, b) => a.tier - b.tier);
  if (uncovered.length === 0) continue;
  console.log(`\n${provider}: ${uncovered.length} not covered`);
  for (const { id, tier, title } of uncovered) console.log(`  tier ${tier}  ${id}  ${title}`);
}

function share(of) {
  const covered = of.filter(isCovered).length;
  return of.length === 0 ? '–' : `${covered}/${of.length} ${Math.floor((100 * covered) / of.length)}%`;
}

function isCovered(concept) {
  return idsOf(concept).some((id) => known.has(id.toLowerCase()));
}

/** The concept's own id, and what other scanners call exactly the same. */
function idsOf(concept) {
  const peers = Object.values(concept)
    .filter(Array.isArray)
    .flat()
    .filter((peer) => peer?.relation === 'exact')
    .flatMap(({ id, avd_id: avd, long_id: long, check, control, rule }) => [
      id,
      avd,
      long,
      check,
      control,
      rule,
    ]);
  return [concept.id, ...peers.filter((id) => typeof id === 'string')];
}

function aliasesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return aliasesBelow(path);
    if (entry.name !== 'policy.yaml') return [];
    return (parse(readFileSync(path, 'utf8')).policy.aliases ?? []).map((alias) =>
      String(alias).toLowerCase(),
    );
  });
}

/** The configs that docs/enforcement.md and README.md show are configs, and its table of stages is what they do. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read-config.js';
import { chooseStage } from '../../src/config/stages.js';
import { readWaivers } from '../../src/config/waivers.js';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/enforcement.md'), 'utf8');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const blocksOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, block = '']) => block);
const configs = [
  ...blocksOf(page).filter((text) => !text.startsWith('- ') && !/^(jobs|on):/m.test(text)),
  ...blocksOf(readme).filter((text) => text.startsWith('# yaml-language-server')),
];

it('shows configs', () => {
  expect(configs.length).toBeGreaterThanOrEqual(10);
});

it.each(configs)('is a config: %j', (text) => {
  const config = readConfig(text, 'docs/enforcement.md');
  expect(Object.keys(config)).not.toEqual([]);
  expect(readWaivers(config, '2026-12-01', (name) => [name]).malformed).toEqual([]);
});

it('starts with the document of the integration guide, as it means the same', () => {
  const guide = readFileSync(path.join(import.meta.dirname, 'fixtures/progressive-enforcement.yml'), 'utf8');
  expect(configs.map((text) => parse(text) as unknown)).toContainEqual(parse(guide));
});

it('chooses stages as the page says', () => {
  const text = configs.find((each) => each.includes('environments: [production]')) ?? '';
  const config = readConfig(text, 'page');
  const nowhere = { stage: '', deployment: '', environment: '', branch: null, paths: ['.'] };
  const chosen = (hints: object): string | undefined =>
    chooseStage(config, { ...nowhere, ...hints })?.stage.name;
  expect(chosen({ branch: 'feature/a/b' })).toBe('development');
  expect(chosen({ branch: 'release/1' })).toBe('production');
  expect(chosen({ branch: 'develop', environment: 'production' })).toBe('production');
  expect(chosen({ paths: ['infrastructure/production/network'] })).toBe('production');
  expect(chosen({})).toBeUndefined();
});

it('links to what is there', () => {
  const anchors = new Set(
    [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-')),
  );
  for (const [, target = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(target);
});

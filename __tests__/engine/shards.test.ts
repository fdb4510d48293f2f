/** The reports of all shards make up that of one scan, byte for byte. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { mergeShards } from '../../src/contract/merge-shards.js';
import type { Report } from '../../src/contract/report.js';
import { readReport } from '../../src/contract/report-schema.js';
import type { ShardChoice } from '../../src/engine/load/slice.js';
import { scan } from '../../src/engine/scan.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { mixedTree, writeTree } from './mixed-tree.js';
import { ownLibrary } from './own-library.js';

const library = ownLibrary();
const scratch = mkdtempSync(path.join(tmpdir(), 'policy-gate-shards-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Tree {
  readonly cwd: string;
  readonly paths?: readonly string[];
}

function scanned({ cwd, paths = ['.'] }: Tree, shard?: ShardChoice): Promise<Report> {
  const options = { cwd, paths, library, frameworks: [], today: '2026-01-01' };
  return scan(shard === undefined ? options : { ...options, shard });
}

const written = (report: Report): string => JSON.stringify(report, null, 2);

/** As they come from files, in any order. */
function shardsOf(tree: Tree, count: number): Promise<readonly { name: string; report: Report }[]> {
  const shards = Array.from({ length: count }, async (_, at) => {
    const index = count - at;
    const { report } = readReport(written(await scanned(tree, { index, count })));
    return { name: `shard-${String(index)}.json`, report };
  });
  return Promise.all(shards);
}

let trees = 0;
function tree(files: Readonly<Record<string, string>>): string {
  const cwd = path.join(scratch, `tree-${String((trees += 1))}`);
  writeTree(cwd, Object.entries(files));
  return cwd;
}

const BUCKET = 'resource "aws_s3_bucket" "this" {\n  bucket = var.name\n  acl    = "public-read"\n}\n';
const MODULE = `variable "name" {}\n${BUCKET}`;
const call = (source: string, more = ''): string =>
  `module "m" {\n  source = "${source}"\n  name   = "x"\n${more}}\n`;

const NESTING =
  'Resources:\n  One: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../shared/child.yaml}}\n';

/** Each has something that a shard alone cannot know. */
const TREES: readonly (readonly [
  what: string,
  said: readonly string[],
  files: Readonly<Record<string, string>>,
])[] = [
  ['nothing', [], { 'README.md': '' }],
  [
    'one module that many roots call, at the same lines',
    [],
    Object.fromEntries([
      ['modules/b/main.tf', MODULE],
      ...Array.from({ length: 12 }, (_, at) => [`r${String(at)}/main.tf`, call('../modules/b')]),
    ]),
  ],
  [
    'a suppression in a module that matches for one root only, and one that never does',
    ['suppression-unused'],
    {
      'm/main.tf':
        'variable "name" {}\nvariable "acl" { default = "private" }\n' +
        'resource "aws_s3_bucket" "b" {\n  # policycortex:ignore s3-bucket-public-acl it is a website\n  acl = var.acl\n}\n' +
        '# policycortex:ignore rds-public-access there is none here\nresource "aws_sns_topic" "t" {}\n',
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, at) => [
          `r${String(at)}/main.tf`,
          call('../m', at === 4 ? '  acl = "public-read"\n' : ''),
        ]),
      ),
    },
  ],
  [
    'more suppressions without use in a file than are said',
    ['suppression-unused', 'suppression-unknown-policy'],
    {
      'm/main.tf': `variable "name" {}\n${Array.from(
        { length: 130 },
        (_, at) =>
          `# policycortex:ignore ${at % 9 === 0 ? 'no-such-policy' : 'rds-public-access'} why\nresource "aws_sns_topic" "t${String(at)}" {}\n`,
      ).join('')}`,
      'a/main.tf': call('../m'),
      'b/main.tf': call('../m'),
      'c/main.tf': call('../m'),
    },
  ],
  [
    'comments for other scanners in every directory',
    ['suppression-foreign'],
    Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [
        `d${String(at)}/main.tf`,
        `# checkov:skip=CKV_NONE_${String(at)}:why\nresource "aws_sns_topic" "t" {}\n`,
      ]),
    ),
  ],
  [
    'modules in a circle, and one that calls what is not there',
    ['terraform-cycle', 'module-not-scanned'],
    {
      'a/main.tf': `${BUCKET}${call('../b')}`,
      'b/main.tf': `${BUCKET}${call('../c')}`,
      'c/main.tf': `${BUCKET}${call('../a')}`,
      'd/main.tf': `${BUCKET}${call('../gone')}${call('git::https://example.com/x.git').replace('"m"', '"n"')}`,
    },
  ],
  [
    'an expression that fails in other words for each call',
    ['terraform-expression'],
    {
      'm/main.tf': 'variable "name" {}\nresource "aws_s3_bucket" "b" {\n  bucket = tonumber(var.name)\n}\n',
      ...Object.fromEntries(
        ['p', 'q', 'r', 's'].map((name) => [`${name}/main.tf`, call('../m').replace('"x"', `"${name}"`)]),
      ),
    },
  ],
  [
    'a plan beside the code of one of several roots',
    ['terraform-plan-found'],
    {
      'a/main.tf': 'resource "aws_s3_bucket" "b" {}\n',
      'b/main.tf': 'resource "aws_s3_bucket" "b" {\n  acl = "public-read"\n}\n',
      'a/plan.json': JSON.stringify({
        format_version: '1.2',
        resource_changes: [
          {
            address: 'aws_s3_bucket.b',
            mode: 'managed',
            type: 'aws_s3_bucket',
            name: 'b',
            change: { actions: ['create'], after: { acl: 'public-read' }, after_unknown: {} },
          },
        ],
        configuration: {
          root_module: {
            resources: [
              {
                address: 'aws_s3_bucket.b',
                mode: 'managed',
                type: 'aws_s3_bucket',
                name: 'b',
                expressions: {},
              },
            ],
          },
        },
      }),
    },
  ],
  [
    'stacks that are nested in several others, and network policies of another directory',
    [],
    {
      'a/main.yaml': NESTING,
      'b/main.yaml': NESTING,
      'shared/child.yaml':
        'Parameters:\n  Token: {Type: String, Default: AKIAIOSFODNN7EXAMPLQ}\nResources:\n  T: {Type: AWS::SNS::Topic}\n',
      'pods/pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: shop, labels: {app: p}}\nspec: {containers: [{name: c, image: i}]}\n',
      'rules/policy.yaml':
        'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: n, namespace: shop}\nspec: {podSelector: {}, policyTypes: [Ingress]}\n',
    },
  ],
  [
    'files that cannot be read, links of other tools, values for several roots',
    ['helm-not-rendered', 'terragrunt-not-rendered'],
    {
      'a/main.tf': 'resource "aws_s3_bucket" "b" {\n',
      'a/terraform.tfvars': 'x = [1\n',
      'b/Chart.yaml': 'name: c\n',
      'b/templates/pod.yaml': 'kind: Pod\n',
      'c/terragrunt.hcl': '',
      'd/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: [\n',
      'e/template.yaml': 'Resources:\n  T:\n    Type: AWS::SNS::Topic\n  B: {}\n',
      'f/Dockerfile': 'FROM alpine\nUSER root\n',
      'g/values.tfvars': '# policycortex:ignore rds-public-access why\nx = 1\n',
    },
  ],
];

describe.each(TREES)('%s', (_, said, files) => {
  const cwd = tree(files);

  it('is said of the whole', async () => {
    const { diagnostics } = await scanned({ cwd });
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...said]));
  });

  it.each([1, 2, 3, 8, 64])('in %i shards', async (count) => {
    const shards = await shardsOf({ cwd }, count);
    expect(written(mergeShards(shards))).toBe(written(await scanned({ cwd })));
  });
});

it('some 250 files of every format, in seven shards', async () => {
  const cwd = tree(Object.fromEntries(mixedTree()));
  const whole = await scanned({ cwd });
  const shards = await shardsOf({ cwd }, 7);
  expect(written(mergeShards(shards))).toBe(written(whole));
  expect(shards.filter(({ report }) => report.violations.length > 0).length).toBeGreaterThan(3);
});

it('any of random trees, in any number of shards', async () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const lines = fc.array(
    fc.oneof(
      name.map((to) => ({ kind: 'call' as const, to })),
      fc.constantFrom(
        'resource "aws_s3_bucket" "b" {\n  acl = "public-read"\n}\n',
        'resource "aws_sns_topic" "t" {}\n',
        '# policycortex:ignore s3-bucket-public-acl why\n',
        '# policycortex:ignore-file * all of it\n',
        '# checkov:skip=CKV_AWS_20:why\n',
        'locals {\n  l = tonumber("x")\n}\n',
        'resource "aws_ebs_volume" "v" {\n  size = local.l\n}\n',
        'oops {\n',
      ),
    ),
    { maxLength: 6 },
  );
  const counts = fc.integer({ min: 1, max: 9 });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(name, lines), { selector: ([at]) => at }),
      counts,
      async (all, count) => {
        const files = all.map(([directory, parts]) => {
          const text = parts.map((part, at) =>
            typeof part === 'string'
              ? part
              : `module "m${String(at)}" {\n  source = "../${part.to}"\n  count  = 2\n}\n`,
          );
          return [`${directory}/main.tf`, text.join('')] as const;
        });
        const cwd = tree(Object.fromEntries([...files, ['x.md', '']]));
        expect(written(mergeShards(await shardsOf({ cwd }, count)))).toBe(written(await scanned({ cwd })));
      },
    ),
    { numRuns: fuzzRuns(60) },
  );
});

it('a shard says that it is one, and counts files of its own only', async () => {
  const cwd = tree({ 'main.tf': 'resource "aws_s3_bucket" "b" {}\n' });
  const reports = await Promise.all([1, 2, 3, 4].map((index) => scanned({ cwd }, { index, count: 4 })));
  expect(reports.map(({ target }) => target.files_scanned).sort()).toEqual([0, 0, 0, 1]);
  expect(reports.map(({ target }) => [target.shard?.index, target.shard?.count])).toEqual(
    [1, 2, 3, 4].map((index) => [index, 4]),
  );
  expect(new Set(reports.map(({ target }) => target.shard?.scan)).size).toBe(1);
  expect((await scanned({ cwd })).target).not.toHaveProperty('shard');
});

it('another root module moves none of the others', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`r${String(at)}/main.tf`, 'resource "aws_s3_bucket" "b" {}\n']),
  );
  const before = await shardsOf({ cwd: tree(files) }, 4);
  const after = await shardsOf(
    { cwd: tree({ ...files, 'new/main.tf': 'resource "aws_s3_bucket" "b" {}\n' }) },
    4,
  );
  const old = ({ report }: { report: Report }): readonly string[] =>
    report.violations.filter(({ file }) => !file.startsWith('new/')).map(({ id }) => id);
  expect(after.map(old)).toEqual(before.map(old));
});

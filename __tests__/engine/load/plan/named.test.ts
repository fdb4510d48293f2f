import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadInfrastructure } from '../../../../src/engine/load/load.js';
import { change, plan } from './planned.js';

let cwd = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'plan-')));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, dirname(name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

async function load(...paths: readonly string[]): Promise<unknown> {
  const { resources, formats, filesScanned, diagnostics } = await loadInfrastructure({ cwd, paths });
  return {
    resources: resources.flatMap(({ id, root, format, origin, body, isDeclaration }) => {
      if (isDeclaration === true) return [];
      const acl = body.entries.get('acl');
      const { line } = origin.source.position(origin.start);
      const place = `${origin.source.path}:${String(line)}`;
      return [[id, format, root, place, acl?.kind === 'scalar' ? acl.value : acl?.kind]];
    }),
    formats,
    filesScanned,
    codes: diagnostics.map(({ code }) => code),
  };
}

const FILES = {
  'infra/main.tf': 'module "m" {\n  source = "../modules/m"\n}\n',
  'modules/m/main.tf': '\nresource "aws_s3_bucket" "b" {\n  acl = "private"\n}\n',
  'infra/plan.json': JSON.stringify(
    plan([
      change({ address: 'module.m.aws_s3_bucket.b', module: 'module.m', after: { acl: 'public-read' } }),
    ]),
  ),
};

test('a plan alone is read with the code that lies beside it', async () => {
  write(FILES);
  expect(await load('infra/plan.json')).toEqual({
    resources: [
      ['module.m.aws_s3_bucket.b', 'terraform-plan', 'infra', 'modules/m/main.tf:2', 'public-read'],
    ],
    formats: ['terraform-plan'],
    filesScanned: 1,
    codes: [],
  });
});

test('a plan that is named besides its directory takes the place of the code', async () => {
  write(FILES);
  for (const paths of [
    ['.', 'infra/plan.json'],
    ['infra/plan.json', '.'],
  ]) {
    expect(await load(...paths)).toEqual({
      resources: [
        ['module.m.aws_s3_bucket.b', 'terraform-plan', 'infra', 'modules/m/main.tf:2', 'public-read'],
      ],
      formats: ['terraform', 'terraform-plan'],
      filesScanned: 3,
      codes: [],
    });
  }
});

test('a plan that is only found overrules nothing', async () => {
  write(FILES);
  expect(await load('.')).toEqual({
    resources: [['module.m.aws_s3_bucket.b', 'terraform', 'infra', 'modules/m/main.tf:2', 'private']],
    formats: ['terraform', 'terraform-plan'],
    filesScanned: 3,
    codes: ['terraform-plan-found'],
  });
});

test('a manifest does not go away by calling itself a plan', async () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p' },
    format_version: '1.0',
    resource_changes: [],
  };
  write({ 'pod.json': JSON.stringify(pod) });
  expect(await load('.')).toMatchObject({ formats: ['kubernetes'], filesScanned: 1 });
});

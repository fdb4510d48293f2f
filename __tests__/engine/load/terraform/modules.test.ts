import { loadTerraform } from '../../../../src/engine/load/terraform/load-terraform.js';
import { Source } from '../../../../src/engine/model/source.js';
import { load } from './terraform-text.js';

const LEAF =
  'variable "name" {}\nresource "aws_s3_bucket" "b" {\n  bucket = var.name\n}\noutput "id" {\n  value = aws_s3_bucket.b.id\n}\noutput "name" {\n  value = var.name\n}\n';

test('modules are evaluated once a call, nested, and their outputs refer to what is in them', () => {
  const tree = load({
    'main.tf': `
      module "outer" {
        source = "./modules/outer"
        prefix = "p"
      }
      resource "aws_s3_bucket_versioning" "v" {
        bucket = module.outer.ids["y"]
        name   = module.outer.first
      }`,
    'modules/outer/main.tf': `
      variable "prefix" {}
      module "leaf" {
        source   = "../leaf"
        for_each = toset(["x", "y"])
        name     = "\${var.prefix}-\${each.key}"
      }
      module "counted" {
        source = "../leaf"
        count  = 2
        name   = count.index
      }
      output "ids" {
        value = { for key, leaf in module.leaf : key => leaf.id }
      }
      output "first" {
        value = module.counted[1].name
      }`,
    'modules/leaf/main.tf': LEAF,
  });
  expect(tree.ids).toEqual([
    'aws_s3_bucket_versioning.v',
    'module.outer.module.leaf["x"].aws_s3_bucket.b',
    'module.outer.module.leaf["y"].aws_s3_bucket.b',
    'module.outer.module.counted[0].aws_s3_bucket.b',
    'module.outer.module.counted[1].aws_s3_bucket.b',
  ]);
  expect(tree.data('module.outer.module.leaf["x"].aws_s3_bucket.b', 'bucket')).toBe('p-x');
  expect(tree.data('aws_s3_bucket_versioning.v', 'bucket')).toEqual({
    unknown: ['module.outer.module.leaf["y"].aws_s3_bucket.b.id'],
  });
  expect(tree.data('aws_s3_bucket_versioning.v', 'name')).toBe(1);
  expect(tree.diagnostics).toEqual([]);
});

test('each directory that nothing calls is a root of its own', () => {
  const resource = 'resource "x_y" "z" {}';
  const loaded = load({
    'a/main.tf': `${resource}\nmodule "m" {\n  source = "../shared"\n}`,
    'b/main.tf': `${resource}\nmodule "m" {\n  source = "../shared"\n}`,
    'shared/main.tf': 'resource "x_y" "shared" {}',
  });
  expect(loaded.ids).toEqual(['x_y.z', 'module.m.x_y.shared', 'x_y.z', 'module.m.x_y.shared']);
  expect(loaded.resources.get('module.m.x_y.shared')?.root).toBe('b');
});

test('a module that is not there is said once, and its outputs are unknown', () => {
  const tree = load(`
    module "vpc" {
      source  = "terraform-aws-modules/vpc/aws"
      version = "5.0.0"
    }
    resource "aws_instance" "i" {
      subnet_id = module.vpc.private_subnets[0]
      vpc_id    = module.vpc.vpc_id
    }`);
  expect(tree.data('aws_instance.i', 'vpc_id')).toEqual({ unknown: ['module.vpc.vpc_id'] });
  expect(tree.data('aws_instance.i', 'subnet_id')).toEqual({ unknown: ['module.vpc.private_subnets'] });
  expect(tree.diagnostics).toEqual([
    {
      level: 'notice',
      code: 'module-not-scanned',
      message:
        'The module "terraform-aws-modules/vpc/aws" is not scanned: its files are not there. Its outputs count as not known.',
      file: 'main.tf',
      line: 2,
      column: 5,
    },
  ]);
});

test('the outputs of an instance of a module that is not there are those of that instance', () => {
  const tree = load(`
    module "bucket" {
      for_each = toset(["a", "b"])
      source   = "terraform-aws-modules/s3-bucket/aws"
    }
    module "vpc" {
      count  = 1
      source = "terraform-aws-modules/vpc/aws"
    }
    resource "x_y" "r" {
      bucket = module.bucket["a"].s3_bucket_id
      all    = values(module.bucket)
      vpc    = module.vpc[0].vpc_id
    }`);
  expect(tree.data('x_y.r', 'bucket')).toEqual({ unknown: ['module.bucket["a"].s3_bucket_id'] });
  expect(tree.data('x_y.r', 'all')).toEqual({ unknown: ['module.bucket'] });
  expect(tree.data('x_y.r', 'vpc')).toEqual({ unknown: ['module.vpc[0].vpc_id'] });
});

test('a registry module is read where terraform init put it', () => {
  const fetched: Readonly<Record<string, string>> = {
    'live/.terraform/modules/modules.json': JSON.stringify({
      Modules: [
        { Key: '', Source: '', Dir: '.' },
        { Key: 'bucket', Source: 'registry.terraform.io/x/bucket/aws', Dir: '.terraform/modules/bucket' },
      ],
    }),
    'live/.terraform/modules/bucket/main.tf': `${LEAF}\nmodule "inner" {\n  source = "./inner"\n}\n`,
    'live/.terraform/modules/bucket/inner/main.tf': 'resource "x_y" "inner" {}',
  };
  const tree = load(
    { 'live/main.tf': 'module "bucket" {\n  source = "x/bucket/aws"\n  name   = "n"\n}' },
    {
      readFile: (path) => fetched[path],
      readDirectory: (path) =>
        Object.keys(fetched)
          .filter((name) => name.startsWith(`${path}/`) && !name.slice(path.length + 1).includes('/'))
          .map((name) => name.slice(path.length + 1)),
    },
  );
  expect(tree.ids).toEqual(['module.bucket.aws_s3_bucket.b', 'module.bucket.module.inner.x_y.inner']);
  expect(tree.data('module.bucket.aws_s3_bucket.b', 'bucket')).toBe('n');
});

test('a module with count 0 gives nothing, nor do the modules in it', () => {
  const tree = load({
    'main.tf': 'module "m" {\n  source = "./m"\n  count  = 0\n}',
    'm/main.tf': 'resource "x_y" "z" {}\nmodule "n" {\n  source = "../n"\n}',
    'n/main.tf': 'resource "x_y" "z" {}',
  });
  expect(tree.ids).toEqual([]);
});

test('modules that call each other are not gone into for ever, and no resource is lost', () => {
  const tree = load({
    'a/main.tf': 'module "b" {\n  source = "../b"\n}\nresource "x_y" "a" {}',
    'b/main.tf': 'module "a" {\n  source = "../a"\n}\nresource "x_y" "b" {}',
    'c/main.tf': 'module "c" {\n  source = "./"\n}\nresource "x_y" "c" {}',
  });
  expect(tree.ids).toEqual(['x_y.c', 'x_y.a', 'module.b.x_y.b']);
  expect(tree.diagnostics.map(({ code, file }) => `${code} ${String(file)}`)).toEqual([
    'terraform-cycle b/main.tf',
    'terraform-cycle c/main.tf',
  ]);
});

test('path.module leads from the root to the module', () => {
  const readFile = (path: string): string | undefined =>
    path === 'modules/m/x.json' ? '{"a": 1}' : undefined;
  const tree = load(
    {
      'live/prod/main.tf': 'module "m" {\n  source = "../../modules/m"\n}',
      'modules/m/main.tf':
        'resource "x_y" "z" {\n  path = path.module\n  a = jsondecode(file("${path.module}/x.json")).a\n}',
    },
    { readFile },
  );
  expect(tree.data('module.m.x_y.z', 'path')).toBe('../../modules/m');
  expect(tree.data('module.m.x_y.z', 'a')).toBe(1);
});

test('a module that the evaluation does not come to is judged by itself, in whichever root it counts as a part', () => {
  const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;
  const tree = load(
    {
      'a/main.tf': `${call('../b')}resource "x_y" "a" {}\n`,
      'b/main.tf': `${call('../c')}resource "x_y" "b" {}\n`,
      'c/main.tf': `${call('../d')}resource "x_y" "c" {}\n`,
      'd/main.tf': 'resource "x_y" "d" {}\n',
      'z/main.tf': `${call('../d')}resource "x_y" "z" {}\n`,
    },
    { budget: { moduleDepth: 1 } },
  );
  const found = [...tree.ids].sort();
  expect(found).toEqual(['module.m.x_y.b', 'module.m.x_y.d', 'module.m.x_y.d', 'x_y.a', 'x_y.c', 'x_y.z']);
});

test('of one place, one thing is said, whichever call comes first', () => {
  const files = {
    'm/main.tf': 'variable "n" {}\nresource "x_y" "r" {\n  a = tonumber(var.n)\n}\n',
    'p/main.tf': 'module "m" {\n  source = "../m"\n  n      = "p"\n}\n',
    'q/main.tf': 'module "m" {\n  source = "../m"\n  n      = "q"\n}\n',
  };
  const one = load(files).diagnostics.filter(({ code }) => code === 'terraform-expression');
  expect(one).toHaveLength(1);
  const swapped = { ...files, 'p/main.tf': files['q/main.tf'], 'q/main.tf': files['p/main.tf'] };
  expect(load(swapped).diagnostics.filter(({ code }) => code === 'terraform-expression')).toEqual(one);
});

test('of very many files the same comes out, although none is kept, and what is wrong is said once', () => {
  const files = (count: number): Source[] => [
    new Source('a/main.tf', 'module "m" {\n  source = "../m"\n}\n'),
    new Source('b/main.tf', 'module "m" {\n  source = "../m"\n}\nresource "x_y" "broken" {\n'),
    new Source('m/main.tf', 'resource "x_y" "z" {\n  a = 1\n}\nresource "x_y" "broken" {\n  a = \n}\n'),
    ...Array.from({ length: count }, (_, at) => new Source(`z/${String(at)}.tf`, 'locals {}\n')),
  ];
  const [few, many] = [loadTerraform(files(1)), loadTerraform(files(2_001))];
  const idsOf = ({ resources }: typeof few): string[] => resources.map(({ root, id }) => `${root} ${id}`);
  expect(idsOf(many)).toEqual(idsOf(few));
  expect(idsOf(few)).toEqual(expect.arrayContaining(['a module.m.x_y.z', 'b module.m.x_y.z']));
  expect(many.diagnostics).toEqual(few.diagnostics);
  expect(few.diagnostics.map(({ file }) => file).sort()).toEqual(['b/main.tf', 'm/main.tf']);
});

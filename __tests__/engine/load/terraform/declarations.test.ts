import { load } from './terraform-text.js';

test('calls of modules, variables and locals, each once', () => {
  const child = 'variable "size" {\n  default = 3\n}\nlocals {\n  a = var.size\n}\nresource "x_y" "z" {}\n';
  const tree = load({
    'main.tf': `
      variable "name" {}
      variable "token" { default = "t" }
      module "many" {
        source = "./child"
        count  = 2
        size   = count.index
      }
      module "away" {
        source  = "terraform-aws-modules/vpc/aws"
        version = "5.8.1"
      }
      locals { whole = module.away }`,
    'terraform.tfvars': 'name = "n"',
    'child/main.tf': child,
  });
  const declared = [...tree.resources.values()].filter(({ isDeclaration }) => isDeclaration === true);
  expect(declared.map(({ id, type }) => `${type} ${id}`).sort()).toEqual([
    'local local.whole',
    'local module.many[0].local.a',
    'module module.away',
    'module module.many',
    'variable module.many[0].var.size',
    'variable var.name',
    'variable var.token',
  ]);
  expect(tree.data('var.name', 'value')).toBe('n');
  expect(tree.attribute('var.name', 'value')?.origin?.source.path).toBe('terraform.tfvars');
  expect(tree.data('var.token', 'default')).toBe('t');
  expect(tree.data('module.away', 'version')).toBe('5.8.1');
  expect(tree.attribute('module.many', 'count')).toBeUndefined();
  // A module whose files are not there is what its call says of it.
  expect(tree.ids).toEqual(['module.many[0].x_y.z', 'module.many[1].x_y.z', 'module.away']);
});

describe('where the state is kept', () => {
  test.each([
    ['main.tf', 'terraform {\n  backend "s3" {\n    secret_key = "s"\n  }\n}', 'backend.0.secret_key'],
    [
      'backend_override.tf',
      'terraform {\n  backend "s3" {\n    secret_key = "s"\n  }\n}',
      'backend.0.secret_key',
    ],
    ['main.tf', 'terraform {\n  cloud {\n    token = "s"\n  }\n}', 'cloud.0.token'],
    ['main.tf.json', '{"terraform": {"backend": {"s3": {"secret_key": "s"}}}}', 'backend.s3.secret_key'],
  ])('%s: %s', (file, text, path) => {
    const tree = load({ [file]: text });
    expect(tree.data('terraform', path)).toBe('s');
    expect(tree.resources.get('terraform')?.isDeclaration).toBe(true);
  });

  test('and nothing else of the block', () => {
    const tree = load(`
      terraform {
        required_version = ">= 1.5"
        experiments      = [example]
        required_providers {
          aws = { configuration_aliases = [aws.west] }
        }
      }`);
    expect([...tree.resources.keys()]).toEqual([]);
    expect(tree.diagnostics).toEqual([]);
  });
});

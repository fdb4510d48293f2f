import { typeOfModule } from '../../../../src/engine/load/terraform/module-source.js';

it.each([
  ['terraform-aws-modules/s3-bucket/aws', 'module.terraform-aws-modules/s3-bucket/aws'],
  ['registry.terraform.io/terraform-aws-modules/vpc/aws', 'module.terraform-aws-modules/vpc/aws'],
  ['a/b/aws//modules/c-1', 'module.a/b/aws//modules/c-1'],
  ['git::https://github.com/a/terraform-aws-b.git?ref=v1', 'module.a/b/aws'],
  ['github.com/a/terraform-aws-b-c//modules/d?ref=v1', 'module.a/b-c/aws//modules/d'],
  ['git@github.com:a/terraform-aws-b.git', 'module.a/b/aws'],
  ['./modules/a', undefined],
  ['../a/b/aws', undefined],
  ['git::https://example.com/vpc.git', undefined],
  ['s3::https://s3.amazonaws.com/bucket/vpc.zip', undefined],
  ['', undefined],
])('%p has the type %p', (source, type) => {
  expect(typeOfModule(source)).toBe(type);
});

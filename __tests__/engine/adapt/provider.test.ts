import { formatsOf } from '../../../src/engine/adapt/formats.js';
import { providerOfType } from '../../../src/engine/adapt/provider.js';

test.each([
  ['AWS::S3::Bucket', 'aws', 'Terraform, Terraform plans, CloudFormation'],
  ['AWS::IAM::PolicyDocument', 'aws', 'Terraform, Terraform plans'],
  ['aws_sqs_queue', 'aws', 'Terraform, Terraform plans'],
  ['AWS::Fictitious::Thing', 'aws', 'CloudFormation'],
  ['azurerm_subnet', 'azure', 'Terraform, Terraform plans'],
  ['google_project', 'gcp', 'Terraform, Terraform plans'],
  ['Kubernetes::Pod', 'kubernetes', 'Kubernetes manifests, Terraform, Terraform plans'],
  ['Dockerfile::Stage', 'docker', 'Dockerfiles'],
  ['*', 'other', 'Terraform, Terraform plans, CloudFormation, Kubernetes manifests, Dockerfiles'],
  ['provider.aws', 'aws', 'Terraform, Terraform plans'],
  ['provider.github', 'other', 'Terraform, Terraform plans'],
  ['github_repository', 'other', 'Terraform, Terraform plans'],
])('%s is of %s, written in %s', (type, provider, formats) => {
  expect(providerOfType(type)).toBe(provider);
  expect(formatsOf(type).join(', ')).toBe(formats);
});

test.each([
  ['Microsoft.Storage/storageAccounts', 'azure'],
  ['storage.googleapis.com/Bucket', 'gcp'],
])('%s is of %s', (type, provider) => {
  expect(providerOfType(type)).toBe(provider);
});

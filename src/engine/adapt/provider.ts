import type { NativeResource, Provider } from '../model/resource.js';

const PREFIXES: readonly (readonly [prefix: string, provider: Provider])[] = [
  ['aws_', 'aws'],
  ['awscc_', 'aws'],
  ['AWS::', 'aws'],
  ['azurerm_', 'azure'],
  ['azuread_', 'azure'],
  ['azapi_', 'azure'],
  ['Microsoft.', 'azure'],
  ['google_', 'gcp'],
  ['kubernetes_', 'kubernetes'],
  ['helm_', 'kubernetes'],
  ['Kubernetes::', 'kubernetes'],
  ['docker_', 'docker'],
  ['Dockerfile::', 'docker'],
];

/** Whose resource it is, by the start of its type. */
export function providerOf(native: NativeResource): Provider {
  if (native.format === 'kubernetes') return 'kubernetes';
  if (native.format === 'dockerfile') return 'docker';
  return providerOfType(native.type);
}

/** The provider of a type as policies name it: `AWS::S3::Bucket`, `storage.googleapis.com/Bucket`, `azurerm_subnet`, `provider.aws`. */
export function providerOfType(type: string): Provider {
  if (type.startsWith('provider.')) return providerOfType(`${type.slice('provider.'.length)}_`);
  if (/^[a-z0-9]+\.googleapis\.com\//.test(type)) return 'gcp';
  return PREFIXES.find(([prefix]) => type.startsWith(prefix))?.[1] ?? 'other';
}

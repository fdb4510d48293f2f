import type { NativeResource, Provider } from '../model/resource.js';

const PREFIXES: readonly (readonly [prefix: string, provider: Provider])[] = [
  ['aws_', 'aws'],
  ['awscc_', 'aws'],
  ['AWS::', 'aws'],
  ['azurerm_', 'azure'],
  ['azuread_', 'azure'],
  ['azapi_', 'azure'],
  ['google_', 'gcp'],
  ['kubernetes_', 'kubernetes'],
  ['helm_', 'kubernetes'],
  ['docker_', 'docker'],
];

/** Whose resource it is, by the start of its type. */
export function providerOf(native: NativeResource): Provider {
  if (native.format === 'kubernetes') return 'kubernetes';
  if (native.format === 'dockerfile') return 'docker';
  return PREFIXES.find(([prefix]) => native.type.startsWith(prefix))?.[1] ?? 'other';
}

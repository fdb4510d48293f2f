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

const PROVIDERS: ReadonlyMap<string, Provider> = new Map(
  PREFIXES.filter(([prefix]) => prefix.endsWith('_')).map(([prefix, provider]) => [
    prefix.slice(0, -1),
    provider,
  ]),
);

/** Whose resource it is, by the start of its type. */
export function providerOf(native: NativeResource): Provider {
  if (native.format === 'kubernetes') return 'kubernetes';
  if (native.format === 'dockerfile') return 'docker';
  const provider = native.type.startsWith('provider.') ? native.type.slice('provider.'.length) : undefined;
  if (provider !== undefined) return PROVIDERS.get(provider) ?? 'other';
  return PREFIXES.find(([prefix]) => native.type.startsWith(prefix))?.[1] ?? 'other';
}

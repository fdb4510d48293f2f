import type { MapValue, Value } from '../model/value.js';
import type { Certainty } from './label-selector.js';
import { all, isSame, selects } from './label-selector.js';
import { Labelled } from './labelled.js';
import { readPath } from './read-path.js';

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly body: MapValue;
}

const DIRECTIONS = ['ingress', 'egress'] as const;
type Direction = (typeof DIRECTIONS)[number];

interface NetworkPolicy {
  readonly body: MapValue;
  /** Undefined for one that counts in all namespaces. */
  readonly namespace: Value | undefined;
  /** Undefined where what it selects is said in another language than that of label selectors. */
  readonly selector: Value | undefined;
  readonly limits: Readonly<Record<Direction, Certainty>>;
}

/** Beyond so many network policies it is not known what selects a pod. */
const MAXIMUM_POLICIES = 1_000;

/**
 * What other manifests of a cluster say about a pod: the network policies that select it, and its namespace. Of those of
 * Calico, and of cluster-wide ones, it is not known what they select.
 */
export class ManifestNeighbours {
  private readonly policies = new Map<string, Labelled<NetworkPolicy>>();
  private readonly namespaces = new Map<string, MapValue>();

  constructor(manifests: Iterable<Manifest>) {
    for (const manifest of manifests) {
      const name = nameOf(manifest);
      if (name === 'Namespace') this.addNamespace(manifest.body);
      const read = Object.hasOwn(NETWORK_POLICIES, name) ? NETWORK_POLICIES[name] : undefined;
      const policy = read?.(manifest.body);
      if (policy !== undefined) this.addPolicy(policy);
    }
  }

  /** The attributes that a pod has by them: `networkPolicies`, `networkPolicy`, `namespace`. */
  attributesOf(pod: MapValue): ReadonlyMap<string, Value> {
    const namespace = namespaceOf(pod);
    const [labels = NO_LABELS] = readPath(pod, ['metadata', 'labels']);
    const items: Value[] = [];
    const isLimited: Record<Direction, Certainty> = { ingress: false, egress: false };
    for (const policy of this.policiesNear(namespace, labels)) {
      const isSelected = all([
        policy.namespace === undefined ? true : isSame(policy.namespace, namespace),
        policy.selector === undefined ? undefined : selects(policy.selector, labels),
      ]);
      if (isSelected === false) continue;
      items.push(isSelected === true ? policy.body : UNTOLD);
      for (const direction of DIRECTIONS) {
        isLimited[direction] = either(isLimited[direction], all([isSelected, policy.limits[direction]]));
      }
    }
    const limits = DIRECTIONS.map((direction) => [direction, valueOf(isLimited[direction])] as const);
    const attributes = new Map<string, Value>([
      ['networkPolicies', { kind: 'list', items }],
      ['networkPolicy', { kind: 'map', entries: new Map(limits) }],
    ]);
    const found = this.namespaces.get(keyOf(namespace));
    if (found !== undefined) attributes.set('namespace', found);
    return attributes;
  }

  private addNamespace(body: MapValue): void {
    const [name] = readPath(body, ['metadata', 'name']);
    if (name !== undefined) this.namespaces.set(keyOf(name), body);
  }

  private addPolicy(policy: NetworkPolicy): void {
    const key = policy.namespace?.kind === 'scalar' ? keyOf(policy.namespace) : ANYWHERE;
    const others = this.policies.get(key) ?? new Labelled<NetworkPolicy>();
    this.policies.set(key, others);
    if (others.size < MAXIMUM_POLICIES) others.add(policy, policy.selector);
    // One more that stands for all others, which are not gone through: they may select anything.
    else if (others.size === MAXIMUM_POLICIES) others.add(untold(policy.body, policy.namespace), undefined);
  }

  private policiesNear(namespace: Value, labels: Value): readonly NetworkPolicy[] {
    const near = (key: string): readonly NetworkPolicy[] => this.policies.get(key)?.near(labels) ?? [];
    if (namespace.kind !== 'scalar')
      return [...this.policies.keys()].flatMap(near).slice(0, MAXIMUM_POLICIES + 1);
    return [...near(keyOf(namespace)), ...near(ANYWHERE)];
  }
}

/** By group and kind: what selects pods, in the terms of Kubernetes' own policies. */
const NETWORK_POLICIES: Readonly<Record<string, (body: MapValue) => NetworkPolicy>> = {
  NetworkPolicy: (body) => {
    const [selector = EVERYTHING] = readPath(body, ['spec', 'podSelector']);
    return { body, namespace: namespaceOf(body), selector, limits: limitsOf(body) };
  },
  'cilium.io/CiliumNetworkPolicy': (body) => ({ ...ciliumPolicy(body), namespace: namespaceOf(body) }),
  'cilium.io/CiliumClusterwideNetworkPolicy': (body) => ciliumPolicy(body),
  'projectcalico.org/NetworkPolicy': (body) => untold(body, namespaceOf(body)),
  'projectcalico.org/GlobalNetworkPolicy': (body) => untold(body, undefined),
  'crd.projectcalico.org/NetworkPolicy': (body) => untold(body, namespaceOf(body)),
  'crd.projectcalico.org/GlobalNetworkPolicy': (body) => untold(body, undefined),
  'policy.networking.k8s.io/AdminNetworkPolicy': (body) => untold(body, undefined),
  'policy.networking.k8s.io/BaselineAdminNetworkPolicy': (body) => untold(body, undefined),
  'policy.networking.k8s.io/ClusterNetworkPolicy': (body) => untold(body, undefined),
};

/**
 * The directions that a policy limits: without `policyTypes` incoming traffic, and outgoing traffic where it has rules
 * for it. (https://kubernetes.io/docs/concepts/services-networking/network-policies/)
 */
function limitsOf(body: MapValue): NetworkPolicy['limits'] {
  const [types] = readPath(body, ['spec', 'policyTypes']);
  if (types?.kind === 'unknown') return { ingress: undefined, egress: undefined };
  if (types?.kind !== 'list') return { ingress: true, egress: readPath(body, ['spec', 'egress']).length > 0 };
  const isNamed = (wanted: string): Certainty => {
    const found = types.items.map((type) => isSame(type, { kind: 'scalar', value: wanted }));
    return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
  };
  return { ingress: isNamed('Ingress'), egress: isNamed('Egress') };
}

/** A direction is limited once a rule for it is there, an empty one too. (https://docs.cilium.io/en/stable/security/policy/) */
function ciliumPolicy(body: MapValue): NetworkPolicy {
  const [selector] = readPath(body, ['spec', 'endpointSelector']);
  const has = (...names: string[]): boolean =>
    names.some((name) => readPath(body, ['spec', name]).length > 0);
  const limits = { ingress: has('ingress', 'ingressDeny'), egress: has('egress', 'egressDeny') };
  return { body, namespace: undefined, selector, limits };
}

function untold(body: MapValue, namespace: Value | undefined): NetworkPolicy {
  return { body, namespace, selector: undefined, limits: { ingress: undefined, egress: undefined } };
}

function nameOf({ apiVersion, kind }: Manifest): string {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return group === '' || group === 'networking.k8s.io' || group === 'extensions' ? kind : `${group}/${kind}`;
}

/** What names none is in the namespace `default`. */
function namespaceOf(body: MapValue): Value {
  const [namespace = DEFAULT] = readPath(body, ['metadata', 'namespace']);
  return namespace.kind === 'scalar' && namespace.value === '' ? DEFAULT : namespace;
}

const DEFAULT: Value = { kind: 'scalar', value: 'default' };
const NO_LABELS: Value = { kind: 'map', entries: new Map() };
const EVERYTHING: Value = NO_LABELS;
const UNTOLD: Value = { kind: 'unknown', reason: 'whether this policy selects the pod is not known' };
const ANYWHERE = '*';

/** Of a name that is not known, what it stands for. */
function keyOf(name: Value): string {
  if (name.kind === 'scalar') return `=${String(name.value)}`;
  const [reference] = name.references ?? [];
  return reference === undefined ? '?' : `${reference.address} ${reference.attribute}`;
}

function either(a: Certainty, b: Certainty): Certainty {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

function valueOf(certainty: Certainty): Value {
  return certainty === undefined
    ? { kind: 'unknown', reason: 'which network policies select the pod is not known' }
    : { kind: 'scalar', value: certainty };
}

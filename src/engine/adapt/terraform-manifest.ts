import type { NativeResource } from '../model/resource.js';
import type { MapValue, Value } from '../model/value.js';
import type { Manifest } from './manifest-neighbours.js';
import { trace } from './trace.js';

/** The kinds of the provider's resources, without `kubernetes_` and a version at the end. */
const KINDS: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  pod: ['v1', 'Pod'],
  deployment: ['apps/v1', 'Deployment'],
  stateful_set: ['apps/v1', 'StatefulSet'],
  daemonset: ['apps/v1', 'DaemonSet'],
  daemon_set: ['apps/v1', 'DaemonSet'],
  replication_controller: ['v1', 'ReplicationController'],
  job: ['batch/v1', 'Job'],
  cron_job: ['batch/v1', 'CronJob'],
  service: ['v1', 'Service'],
  service_account: ['v1', 'ServiceAccount'],
  namespace: ['v1', 'Namespace'],
  config_map: ['v1', 'ConfigMap'],
  secret: ['v1', 'Secret'],
  ingress: ['networking.k8s.io/v1', 'Ingress'],
  network_policy: ['networking.k8s.io/v1', 'NetworkPolicy'],
  pod_security_policy: ['policy/v1beta1', 'PodSecurityPolicy'],
  role: ['rbac.authorization.k8s.io/v1', 'Role'],
  cluster_role: ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  role_binding: ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
  cluster_role_binding: ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
};

/** The blocks that stand for one element of a list each, by the name of that list. Other blocks are single. */
const LISTS: Readonly<Record<string, string>> = {
  container: 'containers',
  init_container: 'initContainers',
  volume: 'volumes',
  volume_mount: 'volumeMounts',
  volume_device: 'volumeDevices',
  volume_claim_template: 'volumeClaimTemplates',
  port: 'ports',
  ports: 'ports',
  match_expressions: 'matchExpressions',
  env: 'env',
  env_from: 'envFrom',
  sysctl: 'sysctls',
  items: 'items',
  toleration: 'tolerations',
  host_aliases: 'hostAliases',
  image_pull_secrets: 'imagePullSecrets',
  topology_spread_constraint: 'topologySpreadConstraints',
  rule: 'rules',
  subject: 'subjects',
  ingress: 'ingress',
  egress: 'egress',
  from: 'from',
  to: 'to',
};

/** Names that camelCase alone does not give. */
const NAMES: Readonly<Record<string, string>> = {
  host_pid: 'hostPID',
  host_ipc: 'hostIPC',
  cluster_ip: 'clusterIP',
  external_ips: 'externalIPs',
  load_balancer_ip: 'loadBalancerIP',
  non_resource_urls: 'nonResourceURLs',
  pod_cidr: 'podCIDR',
};

/** Maps whose keys are the author's. */
const FREE = new Set([
  'labels',
  'annotations',
  'match_labels',
  'node_selector',
  'limits',
  'requests',
  'data',
  'binary_data',
]);

/** The manifest that a resource of Terraform's Kubernetes provider stands for; undefined when it stands for none. */
export function terraformManifest(native: NativeResource): Manifest | undefined {
  if (!native.type.startsWith('kubernetes_')) return undefined;
  if (native.type === 'kubernetes_manifest') return writtenOut(native.body.entries.get('manifest'));
  const name = native.type.slice('kubernetes_'.length).replace(/_v\d+(?:(?:alpha|beta)\d+)?$/, '');
  const [apiVersion, kind] = Object.hasOwn(KINDS, name) ? (KINDS[name] ?? []) : [];
  if (apiVersion === undefined || kind === undefined) return undefined;
  return { apiVersion, kind, body: camelMap(native.body) };
}

function writtenOut(manifest: Value | undefined): Manifest | undefined {
  if (manifest?.kind !== 'map') return undefined;
  const [apiVersion, kind] = ['apiVersion', 'kind'].map((key) => {
    const value = manifest.entries.get(key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
  });
  return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind, body: manifest };
}

function camelMap(map: MapValue): MapValue {
  const entries = new Map<string, Value>();
  for (const [key, value] of map.entries) {
    if (value.kind === 'scalar' && value.value === null) continue;
    const listName = Object.hasOwn(LISTS, key) ? LISTS[key] : undefined;
    if (FREE.has(key)) entries.set(camelName(key), value);
    else if (listName !== undefined && isBlocks(value)) entries.set(listName, camelList(value));
    else entries.set(camelName(key), single(value));
  }
  return { ...trace(map), kind: 'map', entries };
}

function isBlocks(value: Value): boolean {
  return (
    value.kind === 'unknown' || (value.kind === 'list' && value.items.every((item) => item.kind !== 'scalar'))
  );
}

function camelList(value: Value): Value {
  return value.kind === 'list' ? { ...trace(value), kind: 'list', items: value.items.map(single) } : value;
}

function single(value: Value): Value {
  if (value.kind === 'map') return camelMap(value);
  const first = value.kind === 'list' ? value.items[0] : undefined;
  return first?.kind === 'map' ? camelMap(first) : value;
}

function camelName(key: string): string {
  if (Object.hasOwn(NAMES, key)) return NAMES[key] ?? key;
  return key.replaceAll(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

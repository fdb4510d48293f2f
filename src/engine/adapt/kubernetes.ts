import type { NativeResource, Resource } from '../model/resource.js';
import type { MapValue, Value } from '../model/value.js';
import { commandLine } from './command-line.js';
import type { Manifest, ManifestNeighbours } from './manifest-neighbours.js';
import { readPath } from './read-path.js';
import { trace } from './trace.js';

/** Where the pod template of a workload is; kinds of other API groups by group and kind. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  PodTemplate: ['template'],
  DeploymentConfig: ['spec', 'template'],
  'apps.openshift.io/DeploymentConfig': ['spec', 'template'],
  'argoproj.io/Rollout': ['spec', 'template'],
};

const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

/**
 * The canonical resources of a manifest: the object itself, by its own paths, and for a workload the pod that its
 * template describes, so that policies about pods judge it.
 */
export function adaptManifest(
  { apiVersion, kind, body }: Manifest,
  native: NativeResource,
  neighbours: ManifestNeighbours,
): readonly Resource[] {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const name = isBuiltIn(group) ? kind : `${group}/${kind}`;
  // Terraform demands a spec: what has none is judged as one that nothing is said in. A manifest may be a patch.
  const isBare = native.type.startsWith('kubernetes_') && !body.entries.has('spec');
  if (name === 'Pod') {
    const entries = new Map([...body.entries, ...(isBare ? BARE.entries : [])]);
    return [pod({ ...body, entries }, body, native, neighbours)];
  }
  const itself = resource(`Kubernetes::${name}`, body, native);
  const steps = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
  const [template] = steps === undefined ? [] : readPath(body, steps);
  const described = template?.kind === 'map' ? template : isBare && steps !== undefined ? BARE : undefined;
  if (described === undefined) return [itself];
  return [itself, pod(described, body, native, neighbours, workloadOf(kind, body))];
}

const NOTHING: MapValue = { kind: 'map', entries: new Map() };
const BARE: MapValue = {
  kind: 'map',
  entries: new Map([
    ['spec', { kind: 'map', entries: new Map([['containers', { kind: 'list', items: [NOTHING] }]]) }],
  ]),
};

/** The groups of Kubernetes itself: core, `apps`, `batch`, `rbac.authorization.k8s.io`. */
function isBuiltIn(group: string): boolean {
  return !group.includes('.') || group.endsWith('.k8s.io');
}

/** A template has no name of its own: it is known by its workload's. */
function pod(
  template: MapValue,
  owner: MapValue,
  native: NativeResource,
  neighbours: ManifestNeighbours,
  workload?: MapValue,
): Resource {
  const entries = new Map(template.entries);
  if (workload !== undefined) entries.set('workload', workload);
  const metadata = mergedMetadata(template.entries.get('metadata'), owner.entries.get('metadata'));
  if (metadata !== undefined) entries.set('metadata', metadata);
  const containers = allContainers(template);
  if (containers !== undefined) entries.set('containers', containers);
  const itself: MapValue = { ...trace(template), kind: 'map', entries };
  for (const [name, value] of neighbours.attributesOf(itself)) entries.set(name, value);
  return resource('Kubernetes::Pod', itself, native);
}

function workloadOf(kind: string, { entries }: MapValue): MapValue {
  const metadata = entries.get('metadata');
  return {
    kind: 'map',
    entries: new Map<string, Value>([
      ['kind', { kind: 'scalar', value: kind }],
      ...(metadata === undefined ? [] : [['metadata', metadata] as const]),
    ]),
  };
}

function mergedMetadata(own: Value | undefined, owner: Value | undefined): Value | undefined {
  if (own === owner || owner?.kind !== 'map') return own;
  if (own !== undefined && own.kind !== 'map') return own;
  const entries = new Map(own?.entries);
  for (const key of ['name', 'namespace']) {
    const value = owner.entries.get(key);
    if (value !== undefined && !entries.has(key)) entries.set(key, value);
  }
  return { ...trace(own), kind: 'map', entries };
}

function allContainers(template: MapValue): Value | undefined {
  const lists = CONTAINERS.flatMap((name) => readPath(template, ['spec', name]));
  if (lists.length === 0) return undefined;
  const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
  return { kind: 'list', items: items.map(withCommandLine) };
}

function withCommandLine(container: Value): Value {
  if (container.kind !== 'map') return container;
  const line = commandLine(container);
  return line.size === 0 ? container : { ...container, entries: new Map([...container.entries, ...line]) };
}

function resource(type: string, attributes: MapValue, native: NativeResource): Resource {
  return { type, provider: 'kubernetes', attributes, native };
}

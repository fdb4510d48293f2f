import type { NativeResource, Resource } from '../model/resource.js';
import { CANONICAL_TYPES } from '../model/types/registry.js';
import type { Parts } from './build.js';
import { buildAttributes } from './build.js';
import { adaptManifest } from './kubernetes.js';
import { Neighbours, isNamed } from './links.js';
import { planType } from './plan.js';
import type { TypePlan } from './plan.js';
import { providerOf } from './provider.js';
import { terraformManifest } from './terraform-manifest.js';

/**
 * Turns resources as they were written into the model that policies are written against. Satellites are merged into
 * the resource that they belong to; one whose parent is not in the code stands for it, with all else about it unknown.
 * What the model has no name for keeps its native type and its attributes as written. Data sources are left out.
 * In the order of the natives; the time it takes grows with their number.
 */
export function adapt(natives: readonly NativeResource[]): readonly Resource[] {
  const plans = planAll();
  const resources: Resource[] = [];
  for (const root of byRoot(natives)) {
    const neighbourhood = new Neighbourhood(root, plans);
    for (const native of root) resources.push(...neighbourhood.adapt(native));
  }
  return resources;
}

interface Plans {
  readonly main: ReadonlyMap<string, TypePlan>;
  /** By the type of the satellite. */
  readonly satellites: ReadonlyMap<string, TypePlan>;
}

function planAll(): Plans {
  const main = new Map<string, TypePlan>();
  const satellites = new Map<string, TypePlan>();
  for (const canonical of CANONICAL_TYPES) {
    if (canonical.terraform === undefined) continue;
    const plan = planType(canonical, canonical.terraform);
    for (const type of plan.mapping.types) main.set(type, plan);
    for (const type of Object.keys(plan.mapping.satellites ?? {})) satellites.set(type, plan);
  }
  return { main, satellites };
}

/** The resources of a root module know each other; those of different roots do not. */
function byRoot(natives: readonly NativeResource[]): Iterable<readonly NativeResource[]> {
  const roots = new Map<string, NativeResource[]>();
  for (const native of natives) {
    const key = `${native.format}\n${native.root}`;
    const root = roots.get(key);
    if (root === undefined) roots.set(key, [native]);
    else root.push(native);
  }
  return roots.values();
}

class Neighbourhood {
  private readonly neighbours: Neighbours;
  private readonly attached = new Map<NativeResource, Map<string, NativeResource[]>>();
  /** The first satellite of each type that may belong to any resource, or to any whose name is not known. */
  private readonly uncertain = { all: new Map<string, string>(), unnamed: new Map<string, string>() };
  /** Satellites that no resource in the code has taken in. */
  private readonly alone = new Set<NativeResource>();

  constructor(
    natives: readonly NativeResource[],
    private readonly plans: Plans,
  ) {
    this.neighbours = new Neighbours(natives, (type) => plans.main.get(type)?.mapping.names ?? []);
    for (const native of natives) this.attach(native);
  }

  adapt(native: NativeResource): readonly Resource[] {
    if (native.isData) return [];
    if (native.format === 'kubernetes') return adaptManifest(...nameOf(native.type), native.body, native);
    if (native.format !== 'terraform' && native.format !== 'terraform-plan') return [asWritten(native)];
    const manifest = terraformManifest(native);
    if (manifest !== undefined)
      return adaptManifest(manifest.apiVersion, manifest.kind, manifest.body, native);
    const main = this.plans.main.get(native.type);
    if (main !== undefined) {
      const satellites = this.attached.get(native) ?? new Map<string, NativeResource[]>();
      const { all, unnamed } = this.uncertain;
      const hasName = unnamed.size === 0 || isNamed(native, main.mapping.names ?? []);
      const uncertain = hasName ? all : new Map([...unnamed, ...all]);
      return [this.build(main, { main: native, satellites, uncertain }, native)];
    }
    const parent = this.plans.satellites.get(native.type);
    if (parent === undefined) return [asWritten(native)];
    if (!this.alone.has(native)) return [];
    const satellites = new Map([[native.type, [native]]]);
    return [this.build(parent, { main: undefined, satellites, uncertain: new Map() }, native)];
  }

  private attach(native: NativeResource): void {
    const plan = native.isData ? undefined : this.plans.satellites.get(native.type);
    const by = plan?.mapping.satellites?.[native.type];
    if (plan === undefined || by === undefined) return;
    const link = this.neighbours.link(native, by, plan.mapping.types);
    if (link.kind === 'linked') {
      for (const parent of link.parents) this.attachTo(parent, native);
      return;
    }
    if (link.kind === 'uncertain') {
      const uncertain = this.uncertain[link.among];
      if (!uncertain.has(native.type)) uncertain.set(native.type, native.id);
    }
    if (link.kind !== 'none') this.alone.add(native);
  }

  private attachTo(parent: NativeResource, satellite: NativeResource): void {
    const satellites = this.attached.get(parent) ?? new Map<string, NativeResource[]>();
    this.attached.set(parent, satellites);
    const others = satellites.get(satellite.type);
    if (others === undefined) satellites.set(satellite.type, [satellite]);
    else others.push(satellite);
  }

  private build(plan: TypePlan, parts: Parts, native: NativeResource): Resource {
    const attributes = buildAttributes(plan.attributes, parts, {
      lookUp: (address) => this.neighbours.lookUp(address),
    });
    const { type, provider } = plan.canonical;
    return { type, provider, attributes, native };
  }
}

function asWritten(native: NativeResource): Resource {
  return { type: native.type, provider: providerOf(native), attributes: native.body, native };
}

/** `apps/v1/Deployment` is the kind Deployment of apps/v1. */
function nameOf(type: string): readonly [apiVersion: string, kind: string] {
  const slash = type.lastIndexOf('/');
  return [type.slice(0, Math.max(slash, 0)), type.slice(slash + 1)];
}

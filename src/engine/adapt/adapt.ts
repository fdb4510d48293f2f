import type { Format, NativeResource, Resource } from '../model/resource.js';
import type { Satellite } from '../model/types/canonical-type.js';
import { CANONICAL_TYPES } from '../model/types/registry.js';
import type { Parts } from './build.js';
import { buildAttributes } from './build.js';
import type { DeriveContext } from './derive.js';
import { adaptManifest } from './kubernetes.js';
import { Neighbours, isNamed } from './links.js';
import type { Manifest } from './manifest-neighbours.js';
import { ManifestNeighbours } from './manifest-neighbours.js';
import { isModuleCall, planTypes } from './plan.js';
import type { Dialect, TypePlan } from './plan.js';
import { providerOf } from './provider.js';
import { PublicSubnets } from './public-subnets.js';
import { Referrers } from './referrers.js';
import { terraformManifest } from './terraform-manifest.js';
import { DOCUMENT_TYPE, documentAttributes, unattachedDocuments } from './unattached-documents.js';

/**
 * Turns resources as they were written into the model that policies are written against. Satellites are merged into
 * the resource that they belong to; one whose parent is not in the code stands for it, with all else about it unknown.
 * What the model has no name for keeps its native type and its attributes as written. Data sources are left out, but
 * for policy documents that nothing in the code takes in.
 * `neighbours` are the manifests that may say something about pods among the natives.
 * In the order of the natives; the time it takes grows with their number.
 */
export function adapt(
  natives: readonly NativeResource[],
  neighbours: readonly NativeResource[] = natives,
): readonly Resource[] {
  const resources: Resource[] = [];
  // All that is scanned may go to the same cluster.
  const cluster = new ManifestNeighbours(neighbours.filter(isManifest).map(asManifest));
  for (const root of byRoot(natives)) {
    const dialect = root[0]?.format === 'cloudformation' ? 'cloudformation' : 'terraform';
    const plansOfDialect = (plans[dialect] ??= planAll(dialect));
    // Of a module that nothing is known of, nothing is said, nor of what is given to it.
    const told = root.filter(
      (native) => !isModuleCall(native.type) || makesSomething(native, plansOfDialect.main.get(native.type)),
    );
    const neighbourhood = new Neighbourhood(told, plansOfDialect, new Referrers(root), cluster);
    for (const native of told) resources.push(...neighbourhood.adapt(native));
  }
  return resources;
}

/** Whether a call of a module is one that the model knows, and that is not switched off. */
function makesSomething({ body }: NativeResource, plan: TypePlan | undefined): boolean {
  if (plan === undefined) return false;
  return !plan.canonical.moduleSwitches?.some((name) => {
    const value = body.entries.get(name);
    return value?.kind === 'scalar' && (value.value === false || value.value === 'false');
  });
}

/** Made when they are first needed: they are the same for every part of a scan. */
const plans: Partial<Record<Dialect, Plans>> = {};

interface Plans {
  readonly main: ReadonlyMap<string, TypePlan>;
  /** By the type of the satellite, which may say something about several types. */
  readonly satellites: ReadonlyMap<string, readonly TypePlan[]>;
}

function planAll(dialect: Dialect): Plans {
  const main = new Map<string, TypePlan>();
  const satellites = new Map<string, TypePlan[]>();
  const modules = dialect === 'terraform' ? planTypes(CANONICAL_TYPES, 'module') : [];
  for (const plan of [...planTypes(CANONICAL_TYPES, dialect), ...modules]) {
    for (const type of plan.mapping.types) main.set(type, plan);
    for (const type of Object.keys(plan.mapping.satellites ?? {}))
      satellites.set(type, [...(satellites.get(type) ?? []), plan]);
  }
  return { main, satellites };
}

/** The resources of a root module know each other; those of different roots do not. */
function byRoot(natives: readonly NativeResource[]): Iterable<readonly NativeResource[]> {
  const roots = new Map<string, NativeResource[]>();
  for (const native of natives) {
    // A plan stands beside the code that it is of, and knows its resources.
    const format = native.format === 'terraform-plan' ? 'terraform' : native.format;
    const key = `${format}\n${native.root}`;
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
  /** By resource, the first satellite of each type that belongs to it or to another one of the same name. */
  private readonly candidates = new Map<NativeResource, Map<string, string>>();
  /** By resource, what it names that cannot be seen, by the type that this is of. */
  private readonly outOfSight = new Map<NativeResource, Map<string, string>>();
  /** Satellites that no resource in the code has taken in. */
  private readonly alone = new Set<NativeResource>();
  private readonly unattached: ReadonlySet<NativeResource>;
  private readonly context: Omit<DeriveContext, 'referrers'>;
  private written: ManifestNeighbours | undefined;

  constructor(
    private readonly natives: readonly NativeResource[],
    private readonly plans: Plans,
    private readonly referrers: Referrers,
    private readonly cluster: ManifestNeighbours,
  ) {
    const linked = natives.filter(({ isDeclaration }) => isDeclaration !== true);
    this.neighbours = new Neighbours(linked, (type) => plans.main.get(type)?.mapping.names ?? []);
    for (const native of natives) this.attach(native);
    this.unattached = unattachedDocuments(linked, referrers);
    const lookUp = (address: string): NativeResource | undefined => this.neighbours.lookUp(address);
    const publicSubnets = new PublicSubnets(linked, lookUp);
    this.context = { lookUp, isPublicSubnet: (address) => publicSubnets.has(address) };
  }

  adapt(native: NativeResource): readonly Resource[] {
    if (native.isData) return this.unattached.has(native) ? [this.document(native)] : [];
    if (isManifest(native)) return adaptManifest(asManifest(native), native, this.cluster);
    if (!WRITTEN_AS_DESCRIBED.has(native.format)) return [asWritten(native)];
    const manifest = terraformManifest(native);
    if (manifest !== undefined) return adaptManifest(manifest, native, this.manifests);
    const main = this.plans.main.get(native.type);
    if (main !== undefined) {
      const satellites = this.attached.get(native) ?? new Map<string, NativeResource[]>();
      const uncertain = new Map([
        ...this.uncertainOf(native, main.mapping.names ?? []),
        ...(this.outOfSight.get(native) ?? []),
      ]);
      return [this.build(main, { main: native, satellites, uncertain }, native)];
    }
    const [parent] = this.plans.satellites.get(native.type) ?? [];
    if (parent === undefined) return [asWritten(native)];
    if (!this.alone.has(native)) return [];
    const satellites = new Map([[native.type, [native]]]);
    return [this.build(parent, { main: undefined, satellites, uncertain: new Map() }, native)];
  }

  /** The manifests that are written in Terraform, made when the first pod asks for them. */
  private get manifests(): ManifestNeighbours {
    this.written ??= new ManifestNeighbours(
      this.natives.flatMap((native) => (native.isData ? [] : (terraformManifest(native) ?? []))),
    );
    return this.written;
  }

  private uncertainOf(native: NativeResource, names: readonly string[]): ReadonlyMap<string, string> {
    const { all, unnamed } = this.uncertain;
    const own = this.candidates.get(native);
    if (own !== undefined) return new Map([...own, ...all]);
    // What CloudFormation names itself can be called by nothing from outside of the template.
    const isOnlyReferred =
      native.format === 'cloudformation' && !names.some((name) => native.body.entries.has(name));
    if (isOnlyReferred) return NOTHING;
    const hasName = unnamed.size === 0 || isNamed(native, names);
    return hasName ? all : new Map([...unnamed, ...all]);
  }

  private attach(native: NativeResource): void {
    this.takeInNamed(native);
    const plans = native.isData ? [] : (this.plans.satellites.get(native.type) ?? []);
    const areAlone = plans.map((plan) => this.attachAsOneOf(native, plan));
    // What may belong to resources of several types stands for none of them.
    if (areAlone.length === 1 && areAlone[0] === true) this.alone.add(native);
  }

  /** What the resource itself names. One that is not in the code, or cannot be known, may say anything. */
  private takeInNamed(native: NativeResource): void {
    const named = native.isData ? undefined : this.plans.main.get(native.type)?.mapping.named;
    for (const [by, types] of Object.entries(named ?? {})) {
      const link = this.neighbours.link(native, by, { types });
      if (link.kind === 'linked') for (const found of link.parents) this.attachTo(native, found);
      else if (link.kind !== 'none') {
        const hidden = this.outOfSight.get(native) ?? new Map<string, string>();
        for (const type of types) hidden.set(type, `what ${by} names`);
        this.outOfSight.set(native, hidden);
      }
    }
  }

  /** Attaches a satellite to what it belongs to of one type. Whether it belongs to none in the code, and so stands for it. */
  private attachAsOneOf(native: NativeResource, { mapping }: TypePlan): boolean {
    const described = mapping.satellites?.[native.type];
    if (described === undefined) return false;
    const { by, only = {}, isOptional }: Satellite = isSatellite(described) ? described : { by: described };
    if (!isOne(native, only)) return false;
    const names = typeof by === 'string' ? [by] : by;
    const name = names.find((candidate) => native.body.entries.has(candidate)) ?? '';
    const link = this.neighbours.link(native, name, mapping);
    if (link.kind === 'linked') {
      for (const parent of link.parents) this.attachTo(parent, native);
      return false;
    }
    if (link.kind === 'ambiguous')
      for (const candidate of link.candidates) this.addCandidate(candidate, native);
    if (link.kind === 'uncertain') {
      const uncertain = this.uncertain[link.among];
      if (!uncertain.has(native.type)) uncertain.set(native.type, native.id);
    }
    return link.kind !== 'none' || isOptional !== true;
  }

  private attachTo(parent: NativeResource, satellite: NativeResource): void {
    const satellites = this.attached.get(parent) ?? new Map<string, NativeResource[]>();
    this.attached.set(parent, satellites);
    const others = satellites.get(satellite.type);
    if (others === undefined) satellites.set(satellite.type, [satellite]);
    else others.push(satellite);
  }

  private addCandidate(parent: NativeResource, { type, id }: Pick<NativeResource, 'type' | 'id'>): void {
    const satellites = this.candidates.get(parent) ?? new Map<string, string>();
    this.candidates.set(parent, satellites);
    if (!satellites.has(type)) satellites.set(type, id);
  }

  private document(native: NativeResource): Resource {
    return {
      type: DOCUMENT_TYPE,
      provider: 'aws',
      attributes: documentAttributes(native, { ...this.context, referrers: () => [] }),
      native,
    };
  }

  private build(plan: TypePlan, parts: Parts, native: NativeResource): Resource {
    const attributes = buildAttributes(plan.attributes, parts, {
      ...this.context,
      referrers: () => this.referrers.of(native),
    });
    const { type, provider } = plan.canonical;
    const satellites = [...parts.satellites.values()].flat();
    return { type, provider, attributes, native, ...(satellites.length > 0 && { satellites }) };
  }
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function isSatellite(described: string | readonly string[] | Satellite): described is Satellite {
  return typeof described === 'object' && 'by' in described;
}

/** Whether a satellite is one of this type; so is one of which that cannot be known. */
function isOne({ body }: NativeResource, only: Readonly<Record<string, string>>): boolean {
  return Object.entries(only).every(([name, wanted]) => {
    const value = body.entries.get(name);
    return value?.kind === 'unknown' || (value?.kind === 'scalar' && value.value === wanted);
  });
}

/** The formats that descriptions of types tell how to read. */
const WRITTEN_AS_DESCRIBED: ReadonlySet<Format> = new Set(['terraform', 'terraform-plan', 'cloudformation']);

function asWritten(native: NativeResource): Resource {
  return { type: native.type, provider: providerOf(native), attributes: native.body, native };
}

function isManifest({ format }: NativeResource): boolean {
  return format === 'kubernetes';
}

/** `apps/v1/Deployment` is the kind Deployment of apps/v1. */
function asManifest({ type, body }: NativeResource): Manifest {
  const slash = type.lastIndexOf('/');
  return { apiVersion: type.slice(0, Math.max(slash, 0)), kind: type.slice(slash + 1), body };
}

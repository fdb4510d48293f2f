import type { Value } from '../../model/value.js';
import type { Declaration } from './configuration.js';
import type { Expansion, Instance } from './expansion.js';
import { SINGLE_INSTANCE, expand } from './expansion.js';
import type { Scope } from './expression/scope.js';
import { UnknownInstances } from './namespace.js';
import type { Report } from './report.js';
import { list, map, unknown } from './values/construction.js';
import type { LazyMap } from './values/lazy.js';

/** The instances of a resource or of a module call, and what its name means in an expression. */
export class InstanceGroup<Member extends LazyMap> {
  private expansion: Expansion | undefined;
  private isUnderWay = false;
  private readonly members = new Map<string, Member>();

  constructor(
    private readonly declaration: Declaration,
    private readonly address: string,
    private readonly scope: Scope,
    private readonly report: Report,
    private readonly create: (instance: Instance) => Member,
  ) {}

  /** At least one, unless the code says that there is none. */
  get instances(): readonly Member[] {
    const expansion = this.expand();
    switch (expansion.kind) {
      case 'single':
        return [this.member(SINGLE_INSTANCE)];
      case 'unknown':
        return [this.member(expansion.instance)];
      default:
        return expansion.instances.map((instance) => this.member(instance));
    }
  }

  get value(): Value {
    const references = [{ address: this.address, attribute: '' }];
    if (this.isUnderWay) return unknown(`${this.address} depends on itself`, references);
    const expansion = this.expand();
    switch (expansion.kind) {
      case 'single':
        return this.member(SINGLE_INSTANCE);
      case 'unknown':
        return new UnknownInstances(this.address, this.member(expansion.instance));
      case 'count':
        return { ...list(this.instances), references };
      case 'each': {
        const entries = expansion.instances.map(
          (instance) => [String(instance.index), this.member(instance)] as const,
        );
        return { ...map(new Map(entries)), references };
      }
    }
  }

  private expand(): Expansion {
    if (this.expansion === undefined) {
      this.isUnderWay = true;
      this.expansion = expand(this.declaration, this.scope, this.report);
      this.isUnderWay = false;
    }
    return this.expansion;
  }

  private member(instance: Instance): Member {
    let member = this.members.get(instance.key);
    if (member === undefined) {
      member = this.create(instance);
      this.members.set(instance.key, member);
    }
    return member;
  }
}

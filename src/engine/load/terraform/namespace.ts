import type { Reference, Value } from '../../model/value.js';
import { scalarText } from './values/conversion.js';
import { LazyUnknown } from './values/lazy.js';
import { isNull, unknown } from './values/construction.js';

/** What has named parts and is no value by itself: `var`, `local`, `data`, a resource type. */
export class Namespace extends LazyUnknown {
  readonly references = undefined;

  constructor(
    override readonly reason: string,
    private readonly find: (name: string) => Value,
  ) {
    super();
  }

  override attribute(name: string): Value {
    return this.find(name);
  }

  override index(key: Value): Value {
    return key.kind === 'scalar' && !isNull(key) ? this.find(scalarText(key.value)) : unknown(this.reason);
  }
}

/** The instances of a resource or module whose number is not known: each of them is the one that stands for all. */
export class UnknownInstances extends LazyUnknown {
  readonly reason: string;
  override readonly references: readonly Reference[];

  constructor(
    address: string,
    private readonly instance: Value & { attribute(name: string): Value },
  ) {
    super();
    this.reason = `the number of instances of ${address} is not known`;
    this.references = [{ address, attribute: '' }];
  }

  override attribute(name: string): Value {
    return this.instance.attribute(name);
  }

  override index(): Value {
    return this.instance;
  }
}

/** A module whose files were not scanned. */
export class UnscannedModule extends LazyUnknown {
  readonly reason: string;
  override readonly references: readonly Reference[];

  constructor(
    private readonly address: string,
    /** The key of the instance, in its brackets; empty for all of them. */
    private readonly key = '',
  ) {
    super();
    this.reason = `${address} is not scanned`;
    this.references = [{ address: address + key, attribute: '' }];
  }

  override attribute(name: string): Value {
    return unknown(this.reason, [{ address: this.address + this.key, attribute: name }]);
  }

  override index(key: Value): Value {
    if (this.key !== '' || key.kind !== 'scalar' || isNull(key)) return this;
    return new UnscannedModule(this.address, `[${JSON.stringify(key.value)}]`);
  }
}

import type { NativeResource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import type { DeriveContext } from './derive.js';
import { readPath } from './read-path.js';
import { withoutKey } from './referrers.js';

const SUBNETS: ReadonlySet<string> = new Set(['aws_subnet', 'aws_default_subnet', 'AWS::EC2::Subnet']);
const TABLES: ReadonlySet<string> = new Set(['aws_route_table', 'aws_default_route_table']);
const ROUTES: ReadonlySet<string> = new Set(['aws_route', 'AWS::EC2::Route']);
const ASSOCIATIONS: ReadonlySet<string> = new Set([
  'aws_route_table_association',
  'AWS::EC2::SubnetRouteTableAssociation',
]);
const GATEWAY = /(^|\.)aws_internet_gateway\./;
const DESTINATIONS = [
  'cidr_block',
  'ipv6_cidr_block',
  'destination_cidr_block',
  'destination_ipv6_cidr_block',
  'DestinationCidrBlock',
  'DestinationIpv6CidrBlock',
];

/**
 * The subnets of a root that are public: those that a route leads from to an internet gateway, and those that give public
 * addresses to what is started in them. Read when they are first asked for.
 */
export class PublicSubnets {
  private found: Addresses | undefined;

  constructor(
    private readonly natives: readonly NativeResource[],
    private readonly lookUp: DeriveContext['lookUp'],
  ) {}

  has(address: string): boolean {
    return (this.found ??= this.find()).has(address);
  }

  private find(): Addresses {
    const [tables, subnets] = [new Addresses(), new Addresses()];
    const made = this.natives.filter(({ isData }) => !isData);
    for (const { type, id, body } of made) {
      if (SUBNETS.has(type) && read(body, 'map_public_ip_on_launch', 'MapPublicIpOnLaunch').some(isTrue))
        subnets.add(id);
      if (
        TABLES.has(type) &&
        read(body, 'route')
          .flatMap(itemsOf)
          .some((route) => this.leadsOut(route))
      )
        tables.add(id);
      if (ROUTES.has(type) && this.leadsOut(body))
        for (const table of references(read(body, 'route_table_id', 'RouteTableId'))) tables.add(table);
    }
    for (const { type, body } of made) {
      if (!ASSOCIATIONS.has(type)) continue;
      if (!references(read(body, 'route_table_id', 'RouteTableId')).some((table) => tables.has(table)))
        continue;
      for (const subnet of references(read(body, 'subnet_id', 'SubnetId'))) subnets.add(subnet);
    }
    return subnets;
  }

  private leadsOut(route: Value): boolean {
    const isEverywhere = read(route, ...DESTINATIONS).some(
      (value) => value.kind === 'scalar' && (value.value === '0.0.0.0/0' || value.value === '::/0'),
    );
    return isEverywhere && read(route, 'gateway_id', 'GatewayId').some((value) => this.isGateway(value));
  }

  private isGateway(value: Value): boolean {
    if (value.kind === 'scalar' && String(value.value).startsWith('igw-')) return true;
    return references([value]).some(
      (address) => GATEWAY.test(address) || this.lookUp(address)?.type === 'AWS::EC2::InternetGateway',
    );
  }
}

/** Whether one of the subnets at the places is public; not known where one of them is not in the code. */
export function inPublicSubnet(sources: readonly Value[], context: DeriveContext): Value {
  let isKnown = sources.length > 0;
  for (const source of sources.flatMap(itemsOf)) {
    const addresses = references([source]);
    if (addresses.some((address) => context.isPublicSubnet(address))) return { kind: 'scalar', value: true };
    if (!addresses.some((address) => SUBNETS.has(context.lookUp(address)?.type ?? ''))) isKnown = false;
  }
  return isKnown
    ? { kind: 'scalar', value: false }
    : { kind: 'unknown', reason: 'a subnet is not in the code' };
}

/** Addresses of resources. What has no key stands for all instances. */
class Addresses {
  private readonly exact = new Set<string>();
  private readonly bases = new Set<string>();

  add(address: string): void {
    this.exact.add(address);
    this.bases.add(withoutKey(address));
  }

  has(address: string): boolean {
    const base = withoutKey(address);
    return this.exact.has(address) || this.exact.has(base) || (base === address && this.bases.has(base));
  }
}

function read(from: Value, ...names: readonly string[]): readonly Value[] {
  return names.flatMap((name) => readPath(from, [name]));
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}

function references(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => (value.references ?? []).map(({ address }) => address));
}

function isTrue(value: Value): boolean {
  return value.kind === 'scalar' && String(value.value) === 'true';
}

import type { Value } from '../../../model/value.js';
import { EvaluationError } from '../errors.js';
import { list, scalar } from '../values/construction.js';
import type { Network } from './network.js';
import { addressText, networkText, parseNetwork } from './network.js';
import type { FunctionDefinition } from './definition.js';
import { numberOf, onScalars, textOf } from './definition.js';

export const ADDRESS_FUNCTIONS = {
  cidrhost: onScalars(['string', 'number'], (prefix, host) => {
    const network = parseNetwork(prefix);
    const size = 1n << BigInt(network.bits - network.length);
    const number = wholeNumber(host);
    const offset = number < 0n ? size + number : number;
    if (offset < 0n || offset >= size) throw new EvaluationError(`${prefix} has no host ${String(host)}`);
    return addressText(network.address + offset, network.bits);
  }),
  cidrnetmask: onScalars(['string'], (prefix) => {
    const { bits, length } = parseNetwork(prefix);
    if (bits !== 32) throw new EvaluationError('only IPv4 has netmasks');
    return addressText(((1n << BigInt(length)) - 1n) << BigInt(bits - length), bits);
  }),
  cidrsubnet: onScalars(['string', 'number', 'number'], (prefix, newBits, number) => {
    const network = parseNetwork(prefix);
    const length = longerLength(network, newBits);
    const at = wholeNumber(number);
    if (at < 0n || at >= 1n << BigInt(newBits))
      throw new EvaluationError(`${prefix} has no subnet ${String(number)}`);
    return networkText({
      ...network,
      length,
      address: network.address + (at << BigInt(network.bits - length)),
    });
  }),
  cidrsubnets: { parameters: ['string'], rest: 'number', evaluate: allocateSubnets },
} satisfies Record<string, FunctionDefinition>;

/** Consecutive subnets, each starting at the next address that suits its size. */
function allocateSubnets([prefix, ...newBits]: readonly Value[]): Value {
  const network = parseNetwork(textOf(prefix));
  const end = network.address + (1n << BigInt(network.bits - network.length));
  let next = network.address;
  const subnets = newBits.map((bits) => {
    const length = longerLength(network, numberOf(bits));
    const size = 1n << BigInt(network.bits - length);
    const address = ((next + size - 1n) / size) * size;
    next = address + size;
    if (next > end) throw new EvaluationError('the prefix has no room for all the subnets');
    return scalar(networkText({ ...network, length, address }));
  });
  return list(subnets);
}

function longerLength({ length, bits }: Network, newBits: number): number {
  if (newBits < 0 || !Number.isInteger(newBits) || length + newBits > bits) {
    throw new EvaluationError(`a prefix of ${String(length)} bits cannot be extended by ${String(newBits)}`);
  }
  return length + newBits;
}

function wholeNumber(number: number): bigint {
  if (!Number.isInteger(number)) throw new EvaluationError('a whole number is required');
  return BigInt(number);
}

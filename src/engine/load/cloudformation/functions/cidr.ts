import { isIPv4 } from 'node:net';
import { list, scalar, textOf, unknownAs } from '../values.js';
import type { Intrinsic } from './function.js';
import { argumentsOf } from './function.js';

const MAXIMUM_COUNT = 256;

/** `Fn::Cidr: [block, count, bits of a host]`: so many ranges of IPv4 out of the block, one after the other. */
export const cidr: Intrinsic = (call) => {
  const parts = argumentsOf(call) ?? [];
  const [block, count, bits] = parts.map(textOf);
  const ranges = block === undefined ? undefined : divide(block, Number(count), Number(bits));
  if (ranges === undefined) {
    return unknownAs(
      parts.flatMap((part) => part ?? []),
      call.node,
    );
  }
  return list(
    ranges.map((range) => scalar(range, call.node)),
    call.node,
  );
};

function divide(block: string, count: number, bits: number): readonly string[] | undefined {
  const [address = '', length = ''] = block.split('/');
  const prefix = Number(length);
  if (!isIPv4(address) || !/^\d+$/.test(length) || prefix > 32) return undefined;
  if (!Number.isInteger(count) || count < 1 || count > MAXIMUM_COUNT) return undefined;
  if (!Number.isInteger(bits) || bits < 0 || 32 - bits < prefix) return undefined;
  const size = 2 ** bits;
  const all = 2 ** (32 - prefix);
  if (count * size > all) return undefined;
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const start = number - (number % all);
  return Array.from({ length: count }, (_, at) => `${dotted(start + at * size)}/${String(32 - bits)}`);
}

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

import { isIPv4, isIPv6 } from 'node:net';

import { EvaluationError } from '../errors.js';

/** An IP network in CIDR notation; the bits behind the prefix are zero. */
export interface Network {
  readonly address: bigint;
  readonly length: number;
  /** 32 for IPv4, 128 for IPv6. */
  readonly bits: 32 | 128;
}

/** Throws EvaluationError for what is not in CIDR notation. */
export function parseNetwork(text: string): Network {
  const [host = '', suffix = '', ...more] = text.split('/');
  const bits = isIPv4(host) ? 32 : isIPv6(host) && !host.includes('%') ? 128 : null;
  const length = /^\d{1,3}$/.test(suffix) ? Number(suffix) : Infinity;
  if (bits === null || length > bits || more.length > 0)
    throw new EvaluationError(`"${text}" is no CIDR prefix`);
  const address = bits === 32 ? parseV4(host) : parseV6(host);
  const hostBits = BigInt(bits - length);
  return { address: (address >> hostBits) << hostBits, length, bits };
}

export function networkText({ address, length, bits }: Network): string {
  return `${addressText(address, bits)}/${String(length)}`;
}

/** The address as RFC 5952 writes it. */
export function addressText(address: bigint, bits: 32 | 128): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, at) => Number((address >> BigInt(112 - at * 16)) & 0xffffn));
  const zeros = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (zeros.length < 2) return hex.join(':');
  return `${hex.slice(0, zeros.start).join(':')}::${hex.slice(zeros.start + zeros.length).join(':')}`;
}

function parseV4(text: string): bigint {
  return text.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function parseV6(text: string): bigint {
  const [head = '', tail] = text.replace(/\d+\.\d+\.\d+\.\d+$/, embedV4).split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...middle, ...back].reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

function embedV4(text: string): string {
  const address = parseV4(text);
  return `${(address >> 16n).toString(16)}:${(address & 0xffffn).toString(16)}`;
}

function longestZeros(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [at, group] of groups.entries()) {
    if (group !== 0) start = at + 1;
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start };
  }
  return best;
}

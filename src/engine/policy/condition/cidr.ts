/** An address range: 4 or 16 bytes, and how many leading bits are fixed. */
interface Range {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

/** What rule languages write for every address there is. */
const EVERYONE = new Set(['*', 'any', 'internet', '0.0.0.0', '::', '::0']);

/**
 * Ranges wider than these hold more addresses than any one network has, so they mean "the internet" also when they are
 * not everything: `0.0.0.0/1` beside `128.0.0.0/1` opens to everyone, and hides from a search for `0.0.0.0/0`.
 */
const WIDEST_NETWORK = { 4: 8, 16: 16 } as const;

/** Wide ranges in which no public address lies: multicast and reserved; unique local, link-local, multicast. */
const NOT_PUBLIC: readonly Range[] = [
  { bytes: [224, 0, 0, 0], prefix: 3 },
  { bytes: [0xfc, ...zeros(15)], prefix: 7 },
  { bytes: [0xfe, 0x80, ...zeros(14)], prefix: 9 },
  { bytes: [0xff, ...zeros(15)], prefix: 8 },
];

/** IPv4 addresses written as IPv6 ones: `::ffff:0:0/96`. */
const MAPPED: Range = { bytes: [...zeros(10), 0xff, 0xff, ...zeros(4)], prefix: 96 };

/** Whether a range, an address or a word stands for the internet as a whole; anything that is none of these does not. */
export function isPublicCidr(text: string): boolean {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '0.0.0.0/0' || EVERYONE.has(trimmed)) return true;
  const range = parseRange(trimmed);
  if (range === undefined) return false;
  if (isInside(range, MAPPED)) {
    return isWide({ bytes: range.bytes.slice(12), prefix: range.prefix - 96 });
  }
  return isWide(range);
}

/** Whether the address or range lies inside the range `outer`; false for anything that is not a range. */
export function cidrWithin(text: string, outer: string): boolean {
  const [inside, around] = [parseRange(text), parseRange(outer)];
  return inside !== undefined && around !== undefined && isInside(inside, around);
}

/** The number behind the slash; 32 or 128 for an address; undefined for anything that is not a range. */
export function prefixLength(text: string): number | undefined {
  return parseRange(text)?.prefix;
}

function isWide(range: Range): boolean {
  const limit = range.bytes.length === 4 ? WIDEST_NETWORK[4] : WIDEST_NETWORK[16];
  return range.prefix < limit && !NOT_PUBLIC.some((reserved) => isInside(range, reserved));
}

function isInside(inner: Range, outer: Range): boolean {
  if (inner.bytes.length !== outer.bytes.length || inner.prefix < outer.prefix) return false;
  return outer.bytes.every((byte, index) => {
    const bits = Math.min(8, Math.max(0, outer.prefix - index * 8));
    const mask = (0xff << (8 - bits)) & 0xff;
    return ((inner.bytes[index] ?? 0) & mask) === (byte & mask);
  });
}

function parseRange(text: string): Range | undefined {
  const [address = '', prefixText, ...rest] = text.trim().split('/');
  const bytes = address.includes(':') ? parseSix(address) : parseFour(address);
  if (bytes === undefined || rest.length > 0) return undefined;
  if (prefixText === undefined) return { bytes, prefix: bytes.length * 8 };
  if (!/^\d{1,3}$/.test(prefixText)) return undefined;
  const prefix = Number(prefixText);
  return prefix <= bytes.length * 8 ? { bytes, prefix } : undefined;
}

function parseFour(text: string): number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

/** RFC 4291, section 2.2: groups of hex digits, `::` once for the zeros left out, the last 32 bits as IPv4 if wanted. */
function parseSix(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => parseGroups(half));
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 16 ? head : undefined;
  if (tail === undefined || head.length + tail.length > 14) return undefined;
  return [...head, ...zeros(16 - head.length - tail.length), ...tail];
}

function parseGroups(text: string): number[] | undefined {
  if (text === '') return [];
  const bytes: number[] = [];
  const groups = text.split(':');
  for (const [index, group] of groups.entries()) {
    const four = index === groups.length - 1 && group.includes('.') ? parseFour(group) : undefined;
    if (four !== undefined) bytes.push(...four);
    else if (/^[0-9a-f]{1,4}$/i.test(group)) bytes.push(parseInt(group, 16) >> 8, parseInt(group, 16) & 0xff);
    else return undefined;
  }
  return bytes.length <= 16 ? bytes : undefined;
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

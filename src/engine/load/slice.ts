import { createHash } from 'node:crypto';
import type { Shard } from '../../contract/report.js';

/** Which part of a scan is asked for. */
export type ShardChoice = Pick<Shard, 'index' | 'count'>;

/** What a shard is about: all that has a home in it. */
export class Slice {
  constructor(private readonly shard: ShardChoice | undefined) {}

  /** Whether what is at home in this directory, or file, is of the slice. Each is of one shard, and stays there whatever else there is. */
  holds(home: string): boolean {
    return this.shard === undefined || shardOf(home, this.shard.count) === this.shard.index;
  }
}

/** From 1 to `count`. */
export function shardOf(home: string, count: number): number {
  const digest = createHash('sha256').update(home).digest();
  // 48 bits: the remainder is as good as even.
  return (digest.readUIntBE(0, 6) % count) + 1;
}

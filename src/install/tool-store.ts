import { randomUUID } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import * as toolCache from '@actions/tool-cache';
import { messageOf } from '../contract/errors.js';

const TOOL = 'policycortex';

/** A place in the runner's tool cache: `$RUNNER_TOOL_CACHE/policycortex/<version>/<arch>`. */
export interface Slot {
  /** A semantic version. */
  readonly version: string;
  readonly arch: string;
}

/** Says whether a directory holds exactly what it should; whatever is in the cache may have been changed since. */
export type Verify = (directory: string) => Promise<boolean>;

/** The directory of what is in the cache, unverified; null when there is nothing, or no cache. */
export function findStored({ version, arch }: Slot): string | null {
  try {
    const directory = toolCache.find(TOOL, version, arch);
    return directory === '' ? null : directory;
  } catch {
    return null;
  }
}

export type Stored = { readonly directory: string } | { readonly reason: string };

/**
 * Puts a prepared directory into the cache, or says why that was not possible. Two jobs on one runner may do this at once, and
 * a third may be running what is there: so a copy is completed beside the slot and moved into it, which happens at once
 * or not at all. What another job has put there meanwhile is used when it verifies, and moved aside when it does not.
 */
export async function store(prepared: string, { version, arch }: Slot, verify: Verify): Promise<Stored> {
  const unique = randomUUID().slice(0, 8);
  let copy: string | null = null;
  try {
    copy = await toolCache.cacheDir(prepared, TOOL, version, `${arch}-${unique}`);
    const slot = path.join(path.dirname(copy), arch);
    for (let attempt = 0; attempt < 2; attempt++) {
      if (await exists(slot)) {
        if (await verify(slot)) break;
        const aside = `${slot}-${unique}-old-${attempt}`;
        await rename(slot, aside);
        await rm(aside, { recursive: true, force: true });
      }
      if (await moveInto(copy, slot)) break;
    }
    await rename(`${copy}.complete`, `${slot}.complete`);
    return (await verify(slot)) ? { directory: slot } : { reason: 'it changes while it is used' };
  } catch (error) {
    return { reason: messageOf(error) };
  } finally {
    if (copy !== null) await discard(copy);
  }
}

/** False when another job was faster. */
async function moveInto(copy: string, slot: string): Promise<boolean> {
  try {
    await rename(copy, slot);
    return true;
  } catch (error) {
    if (await exists(slot)) return false;
    throw error;
  }
}

async function exists(directory: string): Promise<boolean> {
  try {
    await stat(directory);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be removed does no harm: nobody looks for it there. */
async function discard(copy: string): Promise<void> {
  await rm(copy, { recursive: true, force: true }).catch(() => undefined);
  await rm(`${copy}.complete`, { force: true }).catch(() => undefined);
}

import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ScanError, messageOf } from '../contract/errors.js';
import { findStored, store, type Slot, type Verify } from './tool-store.js';

export interface ToolRecipe {
  readonly slot: Slot;
  readonly temporaryDirectory: string;
  readonly verify: Verify;
  /** Fills an empty directory with what `verify` accepts. */
  readonly prepare: (directory: string) => Promise<void>;
}

export interface PreparedTool {
  readonly directory: string;
  readonly wasCached: boolean;
  readonly notices: readonly string[];
}

/**
 * Finds a tool in the cache, or prepares it and puts it there. What is in the cache is used only after it has been verified;
 * a runner whose cache cannot be written to gets a copy for this run alone.
 */
export async function provideTool({
  slot,
  temporaryDirectory,
  verify,
  prepare,
}: ToolRecipe): Promise<PreparedTool> {
  const notices: string[] = [];
  const cached = findStored(slot);
  if (cached !== null) {
    if (await isGenuine(cached, verify)) return { directory: cached, wasCached: true, notices };
    notices.push(
      `The copy of policycortex in the tool cache (${cached}) is not what it should be: it was changed since it was put there, ` +
        'or was put there for another digest. It was not run, and is replaced.',
    );
  }
  const directory = await createDirectory(temporaryDirectory);
  await prepare(directory);
  const stored = await store(directory, slot, (place) => isGenuine(place, verify));
  if ('directory' in stored) {
    await rm(directory, { recursive: true, force: true });
    return { directory: stored.directory, wasCached: false, notices };
  }
  notices.push(
    `policycortex could not be put into the tool cache (${stored.reason}); this run uses a copy of its own.`,
  );
  return { directory, wasCached: false, notices };
}

/** What cannot be read cannot be trusted either. */
async function isGenuine(directory: string, verify: Verify): Promise<boolean> {
  try {
    return await verify(directory);
  } catch {
    return false;
  }
}

async function createDirectory(parent: string): Promise<string> {
  try {
    return await mkdtemp(path.join(parent, 'policycortex-install-'));
  } catch (cause) {
    throw new ScanError(
      'install-failed',
      `policycortex cannot be installed: no directory could be created in ${JSON.stringify(parent)} (${messageOf(cause)}).`,
      { cause },
    );
  }
}

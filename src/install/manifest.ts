import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Every file of a tree by its path, with `/` between the parts, and its SHA-256. */
export type Manifest = ReadonlyMap<string, string>;

const MAX_FILES = 10_000;

/**
 * Reads and hashes every file below a directory. Null when there is something that no installation of ours has: a link,
 * a device, a file that runs with its owner's rights, more files than any CLI needs. Throws when something cannot be read.
 */
export async function manifestOf(directory: string): Promise<Manifest | null> {
  const files = new Map<string, string>();
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const name of await readdir(path.join(directory, folder))) {
      const relative = folder === '' ? name : `${folder}/${name}`;
      const absolute = path.join(directory, relative);
      const status = await lstat(absolute);
      if (status.isDirectory()) {
        pending.push(relative);
      } else if (status.isFile() && (status.mode & 0o6000) === 0 && files.size < MAX_FILES) {
        files.set(relative, await sha256OfFile(absolute));
      } else {
        return null;
      }
    }
  }
  return files;
}

export function isSameManifest(a: Manifest, b: Manifest): boolean {
  return a.size === b.size && [...a].every(([file, digest]) => b.get(file) === digest);
}

/** A digest over the whole tree, whatever the order in which it was read. */
export function digestOf(manifest: Manifest): string {
  const lines = [...manifest].map(([file, digest]) => `${digest} ${file}`).sort();
  return sha256(lines.join('\n'));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

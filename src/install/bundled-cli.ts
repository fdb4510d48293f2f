import { chmod, cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ScanError, messageOf } from '../contract/errors.js';
import { VERSION } from '../contract/version.js';
import type { Host } from './host.js';
import type { InstallContext, InstalledCli } from './installed.js';
import { launchers, type Launcher } from './launcher.js';
import { digestOf, isSameManifest, manifestOf, sha256, type Manifest } from './manifest.js';
import { provideTool } from './prepared-tool.js';

/**
 * Installs the CLI that this release of the action holds, with launchers for later steps. The copy in the tool cache is
 * compared with the release's own files on every use; the version that it is stored under has their digest in it, so that
 * two releases, or two runners with a Node.js of their own, never share one. Throws `ScanError` ('install-failed').
 */
export async function installBundled(
  source: string,
  host: Host,
  context: InstallContext,
): Promise<InstalledCli> {
  const programs = launchers(host);
  const expected = await expectedContent(source, programs);
  const { directory, notices } = await provideTool({
    slot: { version: `${VERSION}-bundled-${digestOf(expected).slice(0, 12)}`, arch: host.arch },
    temporaryDirectory: context.temporaryDirectory,
    verify: async (place) => isSameManifest((await manifestOf(place)) ?? new Map(), expected),
    prepare: async (place) => prepare(source, place, programs),
  });
  return {
    version: VERSION,
    directory,
    command: { file: host.node, prefixArgs: [path.join(directory, 'index.js')] },
    source: 'bundled',
    notices,
  };
}

async function expectedContent(source: string, programs: readonly Launcher[]): Promise<Manifest> {
  const own = await readOwn(source);
  return new Map([...own, ...programs.map(({ name, text }) => [name, sha256(text)] as const)]);
}

async function readOwn(source: string): Promise<Manifest> {
  try {
    const manifest = await manifestOf(source);
    if (manifest?.has('index.js') === true) return manifest;
  } catch (cause) {
    throw incomplete(source, messageOf(cause), cause);
  }
  throw incomplete(source, 'there is no index.js');
}

async function prepare(source: string, directory: string, programs: readonly Launcher[]): Promise<void> {
  try {
    await cp(source, directory, { recursive: true });
    for (const { name, text } of programs) {
      const file = path.join(directory, name);
      await writeFile(file, text);
      await chmod(file, 0o755);
    }
  } catch (cause) {
    throw new ScanError('install-failed', `policycortex could not be installed: ${messageOf(cause)}.`, {
      cause,
    });
  }
}

function incomplete(source: string, why: string, cause?: unknown): ScanError {
  return new ScanError(
    'install-failed',
    `The policycortex that comes with this action is not where it should be (${source}): ${why}. ` +
      'Use a released version of the action, with its dist directory.',
    { cause },
  );
}

import { access, chmod, constants, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ScanError } from '../contract/errors.js';
import type { ArchiveLimits } from './archive-entry.js';
import { download, type DownloadLimits } from './download.js';
import { resolveDownload, type DownloadRequest } from './download-source.js';
import { downloadPlatform, executableName, type Host } from './host.js';
import type { InstallContext, InstalledCli } from './installed.js';
import { isSameManifest, manifestOf, sha256OfFile } from './manifest.js';
import { provideTool } from './prepared-tool.js';
import { manifestOfDownload, unpack, type Download } from './unpack.js';

export interface DownloadContext extends InstallContext {
  readonly downloadLimits?: DownloadLimits | undefined;
  readonly archiveLimits?: ArchiveLimits | undefined;
}

/** In the tool cache: what was downloaded, byte for byte, and what came out of it. */
const DOWNLOAD = 'download';
const UNPACKED = 'cli';

/**
 * Installs the build of the CLI that the user names by version, URL and SHA-256. The download itself stays in the tool
 * cache: on every use its digest is compared with the user's, and the installed files with its content, so that nothing
 * that was changed in the cache is ever run. Throws `ConfigError` for a request that makes no sense, else `ScanError`.
 */
export async function installDownloaded(
  request: DownloadRequest,
  host: Host,
  context: DownloadContext,
): Promise<InstalledCli> {
  const platform = downloadPlatform(host);
  const source = resolveDownload(request, platform);
  const executable = executableName(host);
  const downloadIn = (directory: string): Download => ({
    file: path.join(directory, DOWNLOAD),
    os: platform.os,
    executable,
    ...(context.archiveLimits === undefined ? {} : { limits: context.archiveLimits }),
  });
  const tool = await provideTool({
    slot: { version: source.version, arch: host.arch },
    temporaryDirectory: context.temporaryDirectory,
    verify: async (directory) => {
      const kept = downloadIn(directory);
      if ((await sha256OfFile(kept.file)) !== source.sha256) return false;
      const actual = await manifestOf(path.join(directory, UNPACKED));
      return actual !== null && isSameManifest(actual, await manifestOfDownload(kept));
    },
    prepare: async (directory) => {
      try {
        const fresh = downloadIn(directory);
        await download(source, fresh.file, context.downloadLimits, context.signal);
        await unpack(fresh, path.join(directory, UNPACKED));
      } catch (error) {
        await rm(directory, { recursive: true, force: true });
        throw error;
      }
    },
  });
  const directory = await findExecutable(path.join(tool.directory, UNPACKED), executable);
  const file = path.join(directory, executable);
  await makeExecutable(file);
  return {
    version: source.version,
    directory,
    command: { file, prefixArgs: [] },
    source: tool.wasCached ? 'cache' : 'download',
    notices: tool.notices,
  };
}

/** The directory that the executable is in: the root of the archive, or a folder in it. */
async function findExecutable(root: string, executable: string): Promise<string> {
  const names = (await readdir(root)).sort();
  for (const directory of [root, ...names.map((name) => path.join(root, name))]) {
    if (await isFile(path.join(directory, executable))) return directory;
  }
  throw new ScanError(
    'install-failed',
    `The download holds no file ${executable}, neither at its root nor one folder down; it holds ${names
      .slice(0, 8)
      .map((name) => JSON.stringify(name))
      .join(', ')}. ` + 'Check the input "cli-download-url".',
  );
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Archives made on Windows know nothing of permissions. */
async function makeExecutable(file: string): Promise<void> {
  try {
    await access(file, constants.X_OK);
  } catch {
    await chmod(file, 0o755);
  }
}

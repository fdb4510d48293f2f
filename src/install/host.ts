import { ConfigError } from '../contract/errors.js';

/** The machine that the CLI is installed on. */
export interface Host {
  readonly platform: NodeJS.Platform;
  /** As in `process.arch`. */
  readonly arch: string;
  /** The Node.js that runs this action. */
  readonly node: string;
}

export interface DownloadPlatform {
  readonly os: 'linux' | 'darwin' | 'windows';
  readonly arch: 'x64' | 'arm64';
  readonly ext: 'tar.gz' | 'zip';
}

const OS: ReadonlyMap<string, DownloadPlatform['os']> = new Map([
  ['linux', 'linux'],
  ['darwin', 'darwin'],
  ['win32', 'windows'],
]);

export function currentHost(): Host {
  return { platform: process.platform, arch: process.arch, node: process.execPath };
}

/** The words for this machine in a download URL. Throws `ConfigError` for a machine that there are no words for. */
export function downloadPlatform({ platform, arch }: Host): DownloadPlatform {
  const os = OS.get(platform);
  if (os === undefined || (arch !== 'x64' && arch !== 'arm64')) {
    throw new ConfigError(
      'environment-refused',
      `policycortex cannot be downloaded for ${platform}-${arch}: downloads are for linux, darwin and windows on x64 and arm64. ` +
        'Use cli-version: bundled, which runs wherever the action does.',
    );
  }
  return { os, arch, ext: os === 'windows' ? 'zip' : 'tar.gz' };
}

/** The file name of the CLI's executable. */
export function executableName({ platform }: Host): string {
  return platform === 'win32' ? 'policycortex.exe' : 'policycortex';
}

/**
 * The CLI → the tool cache. Nothing here knows what the CLI prints or what the gate decides; nothing here looks at
 * `process.env` but the two packages of the toolkit: the tool cache's place (RUNNER_TOOL_CACHE) and the proxies.
 */
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../contract/errors.js';
import { installBundled } from './bundled-cli.js';
import type { DownloadContext } from './downloaded-cli.js';
import type { DownloadRequest } from './download-source.js';
import { currentHost, type Host } from './host.js';
import type { InstalledCli } from './installed.js';

/** Which CLI: the one that comes with the action, or one that the user names. */
export type CliRequest = { readonly kind: 'bundled' } | DownloadRequest;

export interface InstallOptions extends DownloadContext {
  readonly request: CliRequest;
  /** The `dist/cli` of this release. */
  readonly bundledDirectory: string | URL;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** This machine by default. */
  readonly host?: Host;
}

/**
 * Installs the CLI and says how to start it. Does not touch PATH. Everything that is run was verified on this very call.
 * Throws `ConfigError` for a request that the user has to put right, `ScanError` when there is no CLI to be had.
 */
export async function installCli(options: InstallOptions): Promise<InstalledCli> {
  const { request, bundledDirectory, environment, host = currentHost() } = options;
  if (request.kind === 'bundled') {
    const source = typeof bundledDirectory === 'string' ? bundledDirectory : fileURLToPath(bundledDirectory);
    return installBundled(source, host, options);
  }
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw new ConfigError(
      'environment-refused',
      'NODE_TLS_REJECT_UNAUTHORIZED is 0, so nobody could tell whom policycortex is downloaded from. Remove it; ' +
        'for a server with a certificate of your own, name its authority in NODE_EXTRA_CA_CERTS.',
    );
  }
  // Whoever uses the bundled CLI does not pay for loading the unpackers.
  const { installDownloaded } = await import('./index.js');
  return installDownloaded(request, host, options);
}

/**
 * What the inputs `cli-version`, `cli-download-url` and `cli-sha256` ask for. Throws `ConfigError` when a URL or a digest
 * would have no effect.
 */
export function readCliRequest(inputs: {
  readonly version: string;
  readonly downloadUrl: string;
  readonly sha256: string;
}): CliRequest {
  const { version, downloadUrl, sha256 } = inputs;
  if (version !== 'bundled') return { kind: 'download', version, urlTemplate: downloadUrl, sha256 };
  const idle = downloadUrl === '' ? (sha256 === '' ? null : 'cli-sha256') : 'cli-download-url';
  if (idle === null) return { kind: 'bundled' };
  throw new ConfigError(
    'input-invalid',
    `input "${idle}" has no effect while "cli-version" is "bundled". Set "cli-version" to the version to download, or remove "${idle}".`,
  );
}

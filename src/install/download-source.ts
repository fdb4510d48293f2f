import { ConfigError } from '../contract/errors.js';
import type { DownloadPlatform } from './host.js';

export interface DownloadRequest {
  readonly kind: 'download';
  /** Exact, such as `1.2.3`. */
  readonly version: string;
  /** A URL with `{version}`, `{os}`, `{arch}` and `{ext}` to be filled in. */
  readonly urlTemplate: string;
  /** One SHA-256 in hexadecimal digits, or one for each platform: `linux-x64=<digest>`, with commas or lines between. */
  readonly sha256: string;
}

export interface DownloadSource {
  readonly version: string;
  readonly url: URL;
  /** 64 small hexadecimal digits. */
  readonly sha256: string;
}

// Without build metadata, which the tool cache drops: two builds would share one place.
const EXACT_VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?$/;
const PLACEHOLDERS = ['version', 'os', 'arch', 'ext'] as const;

/** What to download for this platform, and what its digest must be. Throws `ConfigError` that names the input at fault. */
export function resolveDownload(request: DownloadRequest, platform: DownloadPlatform): DownloadSource {
  const version = readVersion(request.version);
  const url = readUrl(request.urlTemplate, { ...platform, version });
  return { version, url, sha256: readDigest(request.sha256, `${platform.os}-${platform.arch}`) };
}

function readVersion(text: string): string {
  if (text.length <= 64 && EXACT_VERSION.test(text)) return text;
  throw wrong(
    `input "cli-version" is ${quoted(text)}; it takes "bundled" or an exact version such as 1.2.3. ` +
      'What "latest" or a range stands for changes under your feet, and cannot have a digest.',
  );
}

type Words = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>;

function readUrl(template: string, words: Words): URL {
  if (template === '') {
    throw wrong(
      'input "cli-download-url" is empty; a version other than "bundled" needs to say where it is to be had.',
    );
  }
  const filled = template.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
    const known = PLACEHOLDERS.find((candidate) => candidate === name);
    if (known === undefined) {
      throw wrong(
        `input "cli-download-url" holds ${quoted(whole)}; what can be filled in is {${PLACEHOLDERS.join('}, {')}}.`,
      );
    }
    return words[known];
  });
  if (/[{}]/.test(filled)) throw wrong('input "cli-download-url" has a brace without its counterpart.');
  if (!URL.canParse(filled))
    throw wrong('input "cli-download-url" is not a URL; it takes one that begins with https://.');
  const url = new URL(filled);
  if (!isAllowedUrl(url)) {
    throw wrong(
      `input "cli-download-url" begins with ${quoted(url.protocol)}; it takes one that begins with https://.`,
    );
  }
  return url;
}

/** https; without encryption only what never leaves the machine. */
export function isAllowedUrl(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function readDigest(text: string, platform: string): string {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  if (entries.length === 0) {
    throw wrong(
      'input "cli-sha256" is empty; a download without a digest is refused. ' +
        `Give the SHA-256 of the file, or one for each platform, as in ${platform}=<digest>.`,
    );
  }
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && !only.includes('=')) return checkDigest(only);
  const digests = new Map<string, string>();
  for (const entry of entries) {
    const [name = '', digest = ''] = entry.split('=', 2);
    if (!/^(linux|darwin|windows)-(x64|arm64)$/.test(name)) {
      throw wrong(
        `input "cli-sha256" holds ${quoted(entry)}; it takes one digest, or one for each platform, as in linux-x64=<digest>.`,
      );
    }
    if (digests.has(name)) throw wrong(`input "cli-sha256" has two digests for ${name}.`);
    digests.set(name, checkDigest(digest));
  }
  const digest = digests.get(platform);
  if (digest === undefined) {
    throw wrong(
      `input "cli-sha256" has no digest for ${platform}, which this job runs on; it has ${[...digests.keys()].join(', ')}.`,
    );
  }
  return digest;
}

function checkDigest(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  throw wrong(`input "cli-sha256" holds ${quoted(text)}; a SHA-256 has 64 hexadecimal digits.`);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}

function wrong(message: string): ConfigError {
  return new ConfigError('input-invalid', message);
}

import { open } from 'node:fs/promises';
import type { DownloadPlatform } from './host.js';

export type DownloadFormat = 'tar.gz' | 'zip' | 'executable';

/** The first bytes of what a system can run. Mach-O: 64 bit, both byte orders, and universal. */
const EXECUTABLES: Readonly<Record<DownloadPlatform['os'], readonly string[]>> = {
  linux: ['7f454c46', '2321'],
  darwin: ['cffaedfe', 'feedfacf', 'cafebabe', '2321'],
  windows: ['4d5a'],
};

/** What a file is by its first bytes, whatever its name; otherwise in words what it seems to be, for a message. */
export async function detectFormat(
  file: string,
  os: DownloadPlatform['os'],
): Promise<{ readonly format: DownloadFormat } | { readonly seems: string }> {
  const start = await readStart(file);
  const hex = start.toString('hex');
  if (hex.startsWith('1f8b')) return { format: 'tar.gz' };
  if (hex.startsWith('504b0304')) return { format: 'zip' };
  if (EXECUTABLES[os].some((magic) => hex.startsWith(magic))) return { format: 'executable' };
  return { seems: describe(start, hex) };
}

async function readStart(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function describe(start: Buffer, hex: string): string {
  if (start.length === 0) return 'an empty file';
  if (/^\s*<(!doctype|html|\?xml)/i.test(start.toString('latin1'))) return 'a web page';
  if (/^\s*[{[]/.test(start.toString('latin1'))) return 'JSON';
  if (hex.startsWith('425a68') || hex.startsWith('fd377a58') || hex.startsWith('28b52ffd')) {
    return 'an archive that is packed neither as tar.gz nor as zip';
  }
  for (const [os, magics] of Object.entries(EXECUTABLES)) {
    if (magics.some((magic) => hex.startsWith(magic)))
      return `an executable for ${os === 'linux' ? 'Linux' : os}`;
  }
  return 'something else';
}

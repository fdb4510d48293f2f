import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sampleKind } from '../../src/engine/samples.js';

export interface SampleFile {
  /** As in `s3-encryption/fail.tf`. */
  readonly name: string;
  readonly text: string;
}

/** The samples beside the policies of this repository: real code of every format, in the order of their paths. */
export function policySamples(): readonly SampleFile[] {
  return readdirSync('policies', { recursive: true, encoding: 'utf8' })
    .filter((file) => sampleKind(path.basename(file)) !== null)
    .sort()
    .map((file) => ({
      name: `${path.basename(path.dirname(file))}/${path.basename(file)}`,
      text: readFileSync(path.join('policies', file), 'utf8'),
    }));
}

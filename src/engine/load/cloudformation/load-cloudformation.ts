import type { Source } from '../../model/source.js';
import type { Loaded } from '../loaded.js';
import { sniffManifest } from '../sniff.js';

/** Recognises CloudFormation templates in YAML or JSON files. They are not read yet, and each one says so. */
export function loadCloudFormation(sources: readonly Source[]): Loaded {
  const diagnostics = sources
    .filter(({ text }) => sniffManifest(text) === 'cloudformation')
    .map(({ path }) => ({
      level: 'notice' as const,
      code: 'cloudformation-not-scanned',
      message: 'This is a CloudFormation template. This version does not scan CloudFormation.',
      file: path,
      line: null,
      column: null,
    }));
  return { resources: [], diagnostics };
}

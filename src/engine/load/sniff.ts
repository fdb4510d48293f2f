/** What YAML or JSON text looks like. Most YAML in a repository is neither, and need not be read at all. */
export type ManifestFormat = 'kubernetes' | 'cloudformation';

const API_VERSION = /(?:^|[\s{,"'-])apiVersion["']?\s*:/;
const KIND = /(?:^|[\s{,"'-])kind["']?\s*:/;
const TEMPLATE_VERSION = /(?:^|[\s{,"'])AWSTemplateFormatVersion["']?\s*:/;
const RESOURCES = /(?:^|[\s{,"'])Resources["']?\s*:/;
const RESOURCE_TYPE = /(?:^|[\s{,"'])Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa)::/;

/** Judges by the keys in the text alone, so that a file that is broken further down is still recognised. */
export function sniffManifest(text: string): ManifestFormat | undefined {
  if (API_VERSION.test(text) && KIND.test(text)) return 'kubernetes';
  if (TEMPLATE_VERSION.test(text)) return 'cloudformation';
  return RESOURCES.test(text) && RESOURCE_TYPE.test(text) ? 'cloudformation' : undefined;
}

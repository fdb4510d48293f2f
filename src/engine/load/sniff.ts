/** What YAML or JSON text looks like. Most YAML in a repository is neither, and need not be read at all. */
export type ManifestFormat = 'kubernetes' | 'cloudformation';

const API_VERSION = /(?:^|[\s{,"'-])apiVersion["']?\s*:/;
const KIND = /(?:^|[\s{,"'-])kind["']?\s*:/;
const TEMPLATE_VERSION = /(?:^|[\s{,"'])AWSTemplateFormatVersion["']?\s*:/;
/** At the start of a line, as at the top level of YAML: a template may hold a manifest, and the other way round in text. */
const TOP_LEVEL = /^(?:AWSTemplateFormatVersion|Resources)\s*:/m;
const TOP_LEVEL_API_VERSION = /^(?:- )?apiVersion\s*:/m;
const RESOURCES = /(?:^|[\s{,"'])Resources["']?\s*:/;
const RESOURCE_TYPE = /(?:^|[\s{,"'])Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa)::/;

/** Judges by the keys in the text alone, so that a file that is broken further down is still recognised. */
export function sniffManifest(text: string): ManifestFormat | undefined {
  const isTemplate = TEMPLATE_VERSION.test(text) || (RESOURCES.test(text) && RESOURCE_TYPE.test(text));
  const isManifest = API_VERSION.test(text) && KIND.test(text);
  if (isTemplate && isManifest) {
    // In JSON a template that stands in a text has its quotes escaped, and would not look like one.
    const isJson = text.trimStart().startsWith('{');
    const isTop = TOP_LEVEL.test(text) && !TOP_LEVEL_API_VERSION.test(text);
    return isJson || isTop ? 'cloudformation' : 'kubernetes';
  }
  return isManifest ? 'kubernetes' : isTemplate ? 'cloudformation' : undefined;
}

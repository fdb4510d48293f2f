import type { Source } from '../../model/source.js';
import { readDockerfileLayout } from './dockerfile-layout.js';
import { readHclLayout } from './hcl-layout.js';
import type { Layout } from './layout-builder.js';
import { readYamlLayout } from './yaml-layout.js';

const MARKERS = /policycortex:ignore|(?:checkov|bridgecrew|cortex):skip=|(?:tfsec|trivy):ignore:|kics-scan\s/;

/** A quick look: false for nearly all files, which then need not be read for comments. */
export function mayHoldDirectives(text: string): boolean {
  // A plain search is many times faster than the pattern.
  const isLikely = text.includes('ignore') || text.includes('skip=') || text.includes('kics-scan');
  return isLikely && MARKERS.test(text);
}

/** Where a file has comments that may hold directives; undefined for a language without comments. */
export function readLayout({ path, text }: Source): Layout | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.json$/i.test(name)) return undefined;
  if (/\.(?:tf|tfvars|hcl)$/i.test(name)) return readHclLayout(text, mayHoldDirectives);
  if (/\.ya?ml$/i.test(name)) return readYamlLayout(text, mayHoldDirectives);
  if (/(?:^|\.)(?:Dockerfile|Containerfile)(?:$|[._-])/i.test(name)) {
    return readDockerfileLayout(text, mayHoldDirectives);
  }
  return undefined;
}

/**
 * Suppressions that are values of a resource: annotations of Kubernetes objects and pod templates, and the `Metadata` of
 * CloudFormation resources, after the documentation of checkov and cfn_nag, and our own.
 */
import type { NativeResource } from '../../model/resource.js';
import type { Span } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { type Directive, directive, type Tool } from './directive.js';
import { readOwnText } from './own-comments.js';
import { plainReason } from './plain-text.js';

export interface Declared {
  readonly directive: Directive;
  readonly origin: Span;
}

/** More than these of a resource do not count. */
const MAXIMUM = 1_000;

/** What a resource itself says about its suppression. Of a value that is not known nothing is read. */
export function readDeclared(native: NativeResource): readonly Declared[] {
  if (native.format === 'kubernetes') return fromAnnotations(native).slice(0, MAXIMUM);
  if (native.format === 'cloudformation') return fromMetadata(native).slice(0, MAXIMUM);
  return [];
}

/** Where an object or its template of pods has annotations. */
const ANNOTATIONS = [
  ['metadata', 'annotations'],
  ['spec', 'template', 'metadata', 'annotations'],
  ['spec', 'jobTemplate', 'metadata', 'annotations'],
  ['spec', 'jobTemplate', 'spec', 'template', 'metadata', 'annotations'],
] as const;

const CHECKOV = /^(?:checkov|bridgecrew|cortex)\.io\/skip\d*$/;
const OWN = /^policycortex\.io\/ignore(?:-?\d+)?$/;

function fromAnnotations(native: NativeResource): Declared[] {
  return ANNOTATIONS.flatMap((path) => {
    const annotations = lookUp(native.body, path);
    if (annotations?.kind !== 'map') return [];
    return [...annotations.entries].flatMap(([key, value]) => {
      const text = textOf(value);
      const found = text === undefined ? undefined : readAnnotation(key, text);
      return found === undefined ? [] : [{ directive: found, origin: value.origin ?? native.origin }];
    });
  });
}

function readAnnotation(key: string, text: string): Directive | undefined {
  if (OWN.test(key)) return directive('policycortex', 'inside', readOwnText(text));
  if (!CHECKOV.test(key)) return undefined;
  const [name = '', ...reason] = text.split('=');
  return directive('checkov', 'inside', { names: [name.trim()], reason: plainReason(reason.join('=')) });
}

interface MetadataForm {
  readonly by: Tool;
  readonly path: readonly string[];
  readonly name: string;
  readonly reason: string;
}

const METADATA: readonly MetadataForm[] = [
  { by: 'policycortex', path: ['policycortex', 'ignore'], name: 'policy', reason: 'reason' },
  { by: 'checkov', path: ['checkov', 'skip'], name: 'id', reason: 'comment' },
  { by: 'checkov', path: ['bridgecrew', 'skip'], name: 'id', reason: 'comment' },
  { by: 'cfn_nag', path: ['cfn_nag', 'rules_to_suppress'], name: 'id', reason: 'reason' },
  { by: 'cdk_nag', path: ['cdk_nag', 'rules_to_suppress'], name: 'id', reason: 'reason' },
];

function fromMetadata(native: NativeResource): Declared[] {
  const metadata = native.options?.entries.get('Metadata');
  if (metadata === undefined) return [];
  return METADATA.flatMap(({ by, path, name, reason }) => {
    const entries = lookUp(metadata, path);
    if (entries?.kind !== 'list') return [];
    return entries.items.map((entry) => ({
      directive: directive(by, 'inside', {
        names: (textOf(lookUp(entry, [name])) ?? '').split(',').flatMap((part) => part.trim() || []),
        reason: plainReason(textOf(lookUp(entry, [reason])) ?? ''),
        until: by === 'policycortex' ? untilOf(entry) : null,
      }),
      origin: entry.origin ?? native.origin,
    }));
  });
}

/** What is there and no text is no day. */
function untilOf(entry: Value): string | null {
  const until = lookUp(entry, ['until']);
  if (until === undefined || (until.kind === 'scalar' && until.value === null)) return null;
  return textOf(until) ?? '';
}

function lookUp(value: Value, path: readonly string[]): Value | undefined {
  let found: Value | undefined = value;
  for (const key of path) found = found?.kind === 'map' ? found.entries.get(key) : undefined;
  return found;
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

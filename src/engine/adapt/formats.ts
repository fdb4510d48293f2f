import { describeType } from './describe.js';

const LABELS: Readonly<Record<string, readonly string[]>> = {
  terraform: ['Terraform', 'Terraform plans'],
  cloudformation: ['CloudFormation'],
};

/** What resources of a type can be written in, as people call it: a canonical type, a native one, or `*` for any. */
export function formatsOf(type: string): readonly string[] {
  if (type === '*') return [...Object.values(LABELS).flat(), 'Kubernetes manifests', 'Dockerfiles'];
  if (type.startsWith('Kubernetes::')) return ['Kubernetes manifests', ...(LABELS['terraform'] ?? [])];
  if (type.startsWith('Dockerfile::')) return ['Dockerfiles'];
  // The one type that the scanner makes itself, of Terraform's data sources.
  if (type === 'AWS::IAM::PolicyDocument') return LABELS['terraform'] ?? [];
  const described = describeType(type);
  if (described === undefined) return LABELS[type.includes('::') ? 'cloudformation' : 'terraform'] ?? [];
  const attributes = Object.values(described.attributes);
  const dialects = new Set(attributes.flatMap(({ writtenAs }) => Object.keys(writtenAs ?? {})));
  return [...dialects].flatMap((dialect) => LABELS[dialect] ?? [dialect]);
}

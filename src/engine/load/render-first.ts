import type { Diagnostic } from '../../contract/report.js';
import type { RenderedKind } from './file-kind.js';

const SAYINGS: Readonly<Record<RenderedKind, string>> = {
  terragrunt:
    'Terragrunt configuration is not scanned itself. Its Terraform modules are, without the inputs that Terragrunt passes.',
  cdktf:
    'CDK for Terraform output is not scanned. Run `terraform plan` on it and look at the plan, or scan its modules.',
  helm: 'Helm templates are not scanned, because they mean nothing before they are rendered. Run `helm template CHART --output-dir DIR` and scan DIR.',
  kustomize:
    'Kustomize is not rendered: what its patches, images and namespaces change of manifests is unknown. Run `kustomize build DIR > FILE` and scan FILE to judge the result.',
};

/** One notice for each tool whose sources were found: what is not scanned, where, and what to do. */
export function renderFirst(
  found: readonly { readonly kind: RenderedKind; readonly path: string }[],
): readonly Diagnostic[] {
  const byKind = new Map<RenderedKind, string[]>();
  for (const { kind, path } of found) {
    const paths = byKind.get(kind);
    if (paths === undefined) byKind.set(kind, [path]);
    else if (!paths.includes(path)) paths.push(path);
  }
  return [...byKind].map(([kind, paths]) => {
    const more = paths.length > 1 ? ` Here and in ${paths.length - 1} more.` : '';
    const file = paths[0] ?? null;
    return {
      level: 'notice',
      code: `${kind}-not-rendered`,
      message: SAYINGS[kind] + more,
      file,
      line: null,
      column: null,
    };
  });
}

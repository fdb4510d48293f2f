/** Whose syntax a suppression is written in. */
export type Tool = 'policycortex' | 'checkov' | 'tfsec' | 'trivy' | 'kics' | 'cfn_nag' | 'cdk_nag';

/**
 * What a comment covers, by where it stands:
 * - `near`: the line that it ends; what starts right below it; or else the block around it.
 * - `next`: the line that it ends, or what starts right below it.
 * - `inside`: the resource around it.
 * - `line-below`: the line right below it, and no more of what starts there.
 * - `block-below`: what starts right below it.
 * - `file`: the file that it stands at the head of.
 */
export type Placement = 'near' | 'next' | 'inside' | 'line-below' | 'block-below' | 'file';

/** A suppression as it is written, not yet looked at: the policies may not exist, the day may be none. */
export interface Directive {
  readonly by: Tool;
  readonly placement: Placement;
  /** Policies, by names, aliases or rule ids; `*` for all. */
  readonly names: readonly string[];
  /** The last day on which it counts. */
  readonly until: string | null;
  readonly reason: string;
  /** It is for some values of attributes, or some workspaces, only. */
  readonly isConditional: boolean;
}

/** A comment as a directive: what all tools' readers start from. */
export function directive(by: Tool, placement: Placement, part: Partial<Directive>): Directive {
  return { by, placement, names: [], until: null, reason: '', isConditional: false, ...part };
}

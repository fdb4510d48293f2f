import type { Violation } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { Placement } from './directive.js';
import { type Block, type Comment, type Layout, LINE } from './layout-builder.js';

/** A violation as far as a suppression looks at it. */
export type Suppressible = Pick<Violation, 'policy_name' | 'rule_id' | 'file' | 'line' | 'end_line'>;

/** What of a file a suppression covers. Lines are 1-based, the last one included. */
export type Scope =
  | { readonly kind: 'file' }
  /** The resource that the line is in. */
  | { readonly kind: 'around'; readonly line: number }
  | Lines
  /** One resource, of which a value says so. */
  | { readonly kind: 'resource'; readonly native: NativeResource };

interface Lines {
  readonly kind: 'lines';
  readonly first: number;
  readonly last: number;
  /** Only what is written on these lines, not the resource that starts there. */
  readonly isExact?: boolean;
  /** The block that the lines are part of: what is about it as a whole is covered, too. */
  readonly block?: Block;
  /** The module call that starts there. */
  readonly module?: string;
}

/** What a comment covers; undefined when it stands where it covers nothing. */
export function placeComment(comment: Comment, placement: Placement, layout: Layout): Scope | undefined {
  switch (placement) {
    case 'file':
      return isAtHead(comment, layout) ? { kind: 'file' } : undefined;
    case 'inside':
      return around(comment, layout, comment.block?.outermost ?? comment.block);
    case 'line-below': {
      const below = lineBelow(comment, layout);
      if (below === undefined) return undefined;
      const last = layout.isWhole ? layout.endOf(below) : below;
      return { kind: 'lines', first: comment.line, last, isExact: true };
    }
    case 'block-below':
      return itemBelow(comment, layout);
    case 'next':
      return onItsLine(comment, layout) ?? itemBelow(comment, layout);
    case 'near': {
      const ended = onItsLine(comment, layout);
      if (ended !== undefined) return ended;
      if (comment.isFirst) return around(comment, layout, comment.block);
      const item = itemBelow(comment, layout);
      if (item === undefined) return around(comment, layout, comment.block);
      return comment.block === undefined ? item : { ...item, block: comment.block };
    }
  }
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** A violation and its resource, as they are seen from one file. */
export interface Target {
  readonly native: NativeResource;
  readonly file: string | null;
  /** The lines that the violation points at; undefined when it points into another file. */
  readonly pointed: Span | undefined;
  /** The lines of the resource; undefined when it is in another file. */
  readonly resource: Span | undefined;
}

export function targetIn(file: string | null, violation: Suppressible, native: NativeResource): Target {
  const pointed = violation.file === file ? { first: violation.line, last: violation.end_line } : undefined;
  return {
    native,
    file,
    pointed,
    resource: native.origin.source.path === file ? linesOf(native) : undefined,
  };
}

/**
 * Whether a scope in the target's file covers its violation: all of the resource, or only the place that it points at. A violation whose
 * resource is covered counts as covered wherever it points, be it a satellite or a module.
 */
export function coverage(scope: Scope, target: Target): 'resource' | 'place' | undefined {
  const { native, pointed, resource } = target;
  switch (scope.kind) {
    case 'file':
      return resource !== undefined ? 'resource' : pointed !== undefined ? 'place' : undefined;
    case 'resource':
      return scope.native === native ? 'resource' : undefined;
    case 'around':
      return resource !== undefined && contains(resource, scope.line) ? 'resource' : undefined;
    case 'lines':
      return coverageOfLines(scope, target);
  }
}

function coverageOfLines(
  scope: Lines,
  { native, file, pointed, resource }: Target,
): 'resource' | 'place' | undefined {
  if (scope.isExact !== true && resource !== undefined && contains(scope, resource.first)) return 'resource';
  if (scope.module !== undefined && file !== null && isInModule(native, scope.module, file))
    return 'resource';
  if (pointed !== undefined && contains(scope, pointed.first)) return 'place';
  if (resource !== undefined && scope.block?.first === resource.first) {
    // What is about the block as a whole, or of the resource and not in the block.
    const isInside =
      pointed !== undefined && pointed.first !== resource.first && contains(scope.block, pointed.first);
    if (!isInside) return 'place';
  }
  // A line inside of what the violation points at, but not any line of the resource.
  const isPart = pointed !== undefined && contains(pointed, scope.first) && contains(pointed, scope.last);
  return isPart && pointed.first !== resource?.first ? 'place' : undefined;
}

/** The module that a scope's call is of: resources of a root module's calls only are known by their address. */
function isInModule({ format, root, id }: NativeResource, module: string, file: string): boolean {
  if ((format !== 'terraform' && format !== 'terraform-plan') || root !== directoryOf(file)) return false;
  const address = `module.${module}`;
  return id.startsWith(`${address}.`) || id.startsWith(`${address}[`);
}

/** The directory of a path, `.` for none: the root of a Terraform module. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash) || '/';
}

function linesOf({ origin }: NativeResource): Span {
  const { source, start, end } = origin;
  return { first: source.position(start).line, last: source.position(Math.max(start, end - 1)).line };
}

function contains(lines: Span, line: number): boolean {
  return lines.first <= line && line <= lines.last;
}

function isAtHead({ line }: Comment, layout: Layout): boolean {
  return line < layout.firstCode;
}

function around({ line }: Comment, layout: Layout, block: Block | undefined): Scope | undefined {
  if (layout.isWhole) return { kind: 'file' };
  if (block !== undefined) return linesOfBlock(block);
  return layout.hasBlocks ? undefined : { kind: 'around', line };
}

function linesOfBlock({ first, last, module }: Block): Lines {
  return { kind: 'lines', first, last, ...(module === undefined ? {} : { module }) };
}

/** Of a comment behind or before code on a line: that line, or the block that starts on it. */
function onItsLine({ line, lastLine }: Comment, layout: Layout): Scope | undefined {
  const shared = [lastLine, line].find((candidate) => isCode(layout, candidate));
  if (shared === undefined) return undefined;
  const block = layout.blockAt(shared);
  return block === undefined ? { kind: 'lines', first: shared, last: shared } : linesOfBlock(block);
}

function itemBelow(comment: Comment, layout: Layout): Lines | undefined {
  const below = lineBelow(comment, layout);
  if (below === undefined) return undefined;
  const block = layout.blockAt(below);
  if (block !== undefined) return linesOfBlock(block);
  return { kind: 'lines', first: below, last: layout.endOf(below) };
}

/** The line of code right below a comment; more comments may stand between, an empty line may not. */
function lineBelow({ lastLine }: Comment, layout: Layout): number | undefined {
  const line = layout.belowComments(lastLine);
  return layout.kindOf(line) === LINE.code ? line : undefined;
}

function isCode(layout: Layout, line: number): boolean {
  const kind = layout.kindOf(line);
  return kind === LINE.code || kind === LINE.closing;
}

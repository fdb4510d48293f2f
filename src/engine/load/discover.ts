import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigError } from '../../contract/errors.js';
import type { Diagnostic } from '../../contract/report.js';
import { DEFAULT_BUDGET, fileTooLarge, tooDeep, tooManyEntries, tooMuchInAll } from './budget.js';
import type { Budget } from './budget.js';
import type { Exclusion } from './exclusion.js';
import { SKIPPED_DIRECTORIES, fileKind, renderedKind } from './file-kind.js';
import type { FileKind, RenderedKind } from './file-kind.js';
import { renderFirst } from './render-first.js';

export interface DiscoveredFile {
  readonly kind: FileKind;
  /** As it is reported: relative to the working directory with `/` between the parts, where it lies inside. */
  readonly path: string;
  /** Where it is read. */
  readonly absolute: string;
  /** In bytes. */
  readonly size: number;
  /** Whether the file itself was named as a path, not only a directory above it. */
  readonly isNamed: boolean;
}

export interface Discovery {
  /** Sorted by path, by code unit; a file that two paths lead to is there once. */
  readonly files: readonly DiscoveredFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface DiscoverOptions {
  /** What reported paths are relative to. */
  readonly cwd: string;
  readonly budget?: Budget;
  /** What is passed over below the paths that were named. */
  readonly exclusion?: Exclusion;
}

/**
 * Finds the files that may hold infrastructure code, below the paths that were named (files or directories).
 *
 * Follows no symbolic link below them. Honours no `.gitignore`: a change must not be able to hide files from the
 * scan; what is skipped is `SKIPPED_DIRECTORIES`, and templates of other tools, with a notice. That the paths
 * themselves lie where they may is for the caller to check.
 *
 * Throws a ConfigError (`path-invalid`) for a path that cannot be read, a ScanError (`budget-exceeded`) beyond the budget.
 */
export function discover(paths: readonly string[], options: DiscoverOptions): Discovery {
  const walk: Walk = {
    cwd: resolve(options.cwd),
    budget: options.budget ?? DEFAULT_BUDGET,
    exclusion: options.exclusion,
    files: new Map(),
    rendered: [],
    diagnostics: [],
    entries: 0,
    bytes: 0,
  };
  for (const path of paths) walkInput(walk, path);
  const files = [...walk.files.values()].sort((a, b) => compare(a.path, b.path));
  const excluded = walk.exclusion?.diagnostics() ?? [];
  return { files, diagnostics: [...walk.diagnostics, ...renderFirst(walk.rendered), ...excluded] };
}

interface Walk {
  readonly cwd: string;
  readonly budget: Budget;
  readonly exclusion: Exclusion | undefined;
  readonly files: Map<string, DiscoveredFile>;
  readonly rendered: { readonly kind: RenderedKind; readonly path: string }[];
  readonly diagnostics: Diagnostic[];
  entries: number;
  bytes: number;
}

interface Place {
  readonly absolute: string;
  readonly path: string;
}

function walkInput(walk: Walk, input: string): void {
  const named = resolve(walk.cwd, input);
  const path = reportedPath(walk.cwd, input, named);
  let place: Place;
  let found;
  try {
    place = { absolute: realpathSync(named), path };
    found = statSync(place.absolute);
  } catch (cause) {
    throw new ConfigError('path-invalid', `${input}: no such file or directory. Name one that exists.`, {
      cause,
    });
  }
  if (found.isDirectory()) walkDirectory(walk, place, 0);
  else if (!found.isFile()) {
    throw new ConfigError(
      'path-invalid',
      `${input}: neither a file nor a directory. Name a file or a directory.`,
    );
  } else if (!addFile(walk, place, basename(named), true)) {
    const known = '.tf, .tf.json, .tfvars, .yaml, .yml, .json, .template and Dockerfile';
    throw new ConfigError(
      'path-invalid',
      `${input}: not a kind of file that is scanned. These are: ${known}.`,
    );
  }
}

function walkDirectory(walk: Walk, directory: Place, depth: number): void {
  if (depth > walk.budget.depth) throw tooDeep(directory.path, walk.budget.depth);
  const entries = list(walk, directory);
  const isChart = entries.some((entry) => entry.name === 'Chart.yaml');
  for (const entry of entries) {
    walk.entries += 1;
    if (walk.entries > walk.budget.entries) throw tooManyEntries(directory.path, walk.budget.entries);
    const place = {
      absolute: join(directory.absolute, entry.name),
      path: directory.path === '.' ? entry.name : `${directory.path}/${entry.name}`,
    };
    if (isExcluded(walk, place, entry)) continue;
    if (entry.isSymbolicLink()) noteLink(walk, place, entry.name);
    else if (entry.isDirectory()) enter(walk, place, { name: entry.name, depth, isChart });
    else if (entry.isFile()) addFile(walk, place, entry.name);
  }
}

/** Directories, and files that would be read. */
function isExcluded({ exclusion }: Walk, { path }: Place, entry: Dirent): boolean {
  if (exclusion === undefined) return false;
  const isOfInterest = entry.isDirectory()
    ? !SKIPPED_DIRECTORIES.has(entry.name)
    : fileKind(entry.name) !== undefined || renderedKind(entry.name) !== undefined;
  return isOfInterest && exclusion.covers(path);
}

function enter(walk: Walk, place: Place, at: { name: string; depth: number; isChart: boolean }): void {
  if (SKIPPED_DIRECTORIES.has(at.name)) return;
  if (at.isChart && at.name === 'templates') walk.rendered.push({ kind: 'helm', path: place.path });
  else if (at.name === 'cdktf.out') walk.rendered.push({ kind: 'cdktf', path: place.path });
  else walkDirectory(walk, place, at.depth + 1);
}

function list(walk: Walk, directory: Place): readonly Dirent[] {
  try {
    return readdirSync(directory.absolute, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    walk.diagnostics.push({
      level: 'error',
      code: 'directory-unreadable',
      message: `The directory could not be read, so nothing below it was scanned: ${why}`,
      file: directory.path,
      line: null,
      column: null,
    });
    return [];
  }
}

/** Whether a file of this name is any loader's. */
function addFile(walk: Walk, place: Place, name: string, isNamed = false): boolean {
  const rendered = renderedKind(name);
  if (rendered !== undefined) {
    walk.rendered.push({ kind: rendered, path: place.path });
    // What it changes of the manifests beside it can be told without rendering.
    if (rendered !== 'kustomize') return true;
  }
  const kind = fileKind(name);
  if (kind === undefined) return rendered !== undefined;
  const known = walk.files.get(place.absolute);
  if (known !== undefined) {
    if (isNamed) walk.files.set(place.absolute, { ...known, isNamed });
    return true;
  }
  // A file that is gone again holds nothing.
  const size = lstatSync(place.absolute, { throwIfNoEntry: false })?.size ?? 0;
  if (size > walk.budget.fileBytes) throw fileTooLarge(place.path, size, walk.budget.fileBytes);
  walk.bytes += size;
  if (walk.bytes > walk.budget.totalBytes) throw tooMuchInAll(place.path, walk.budget.totalBytes);
  walk.files.set(place.absolute, { kind, ...place, size, isNamed });
  return true;
}

function noteLink(walk: Walk, place: Place, name: string): void {
  if (fileKind(name) === undefined && !isDirectory(place.absolute)) return;
  walk.diagnostics.push({
    level: 'notice',
    code: 'link-skipped',
    message:
      'A symbolic link is not followed. If what it leads to should be scanned, name its target as a path.',
    file: place.path,
    line: null,
    column: null,
  });
}

function isDirectory(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function reportedPath(cwd: string, input: string, absolute: string): string {
  const inside = relative(cwd, absolute);
  if (inside === '') return '.';
  const isInside = inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  const shown = (isInside ? inside : input).split(sep).join('/');
  return shown.length > 1 && shown.endsWith('/') ? shown.slice(0, -1) : shown;
}

function basename(absolute: string): string {
  return absolute.slice(absolute.lastIndexOf(sep) + 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

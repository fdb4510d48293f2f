import { code, link, type Markdown } from './markdown.js';

/** Where on GitHub the run belongs: what links are made of. */
export interface RunContext {
  /** `https://github.com`, or the URL of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that was judged, all 40 (or 64) hexadecimal digits. */
  readonly sha: string;
  readonly runUrl: string;
}

/** Beyond this a link costs more of the comment than it is worth. */
const MAX_PATH = 1_000;

/**
 * `main.tf:12`, linked to the lines at the judged commit. Only the text, without a link, when the path leads out of the
 * repository or the context is not what GitHub gives. `line` 0 is a line that is not known.
 */
export function fileLink(context: RunContext, file: string, line: number, endLine: number): Markdown {
  const label = code(line > 0 ? `${file}:${line}` : file, 600);
  const path = repositoryPath(file);
  if (path === null || path.length > MAX_PATH || !hasCommit(context)) return label;
  const encoded = path.split('/').map(encodeSegment).join('/');
  const url = `${context.serverUrl}/${context.repository}/blob/${context.sha}/${encoded}`;
  return link(context.serverUrl, url + lineFragment(line, endLine), label);
}

/** `1234abc`, linked to the commit. */
export function commitLink(context: RunContext): Markdown {
  const label = code(context.sha.slice(0, 7));
  if (!hasCommit(context)) return label;
  return link(context.serverUrl, `${context.serverUrl}/${context.repository}/commit/${context.sha}`, label);
}

/** The path as GitHub knows it, with `/` between its parts; null when it does not stay inside of the repository. */
export function repositoryPath(file: string): string | null {
  const path = file.replace(/^(\.\/)+/, '');
  const isInside = path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  // A drive or a share of Windows, a name that no link can hold.
  const isPlain = !/^[A-Za-z]:|\\|\p{Cc}|\p{Cs}/u.test(path);
  return isInside && isPlain ? path : null;
}

function hasCommit(context: RunContext): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(context.repository) && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(context.sha);
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function lineFragment(line: number, endLine: number): string {
  if (line <= 0) return '';
  return endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
}

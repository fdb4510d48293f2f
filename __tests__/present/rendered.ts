import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';

/** Markdown as GitHub's parser and a browser understand it. */
export interface Rendered {
  /** The elements, nested, with what makes links and images: our `<wbr>`, `<br>` and bare `<span>` aside. */
  readonly skeleton: string;
  /** What a reader sees; `<br>` as a line end. */
  readonly text: string;
  /** Runs of text in which GitHub looks for mentions, issues, commits and emoji. */
  readonly livingText: readonly string[];
  readonly links: readonly string[];
}

const PASSIVE = new Set(['wbr', 'br', 'span']);

export function rendered(markdown: string): Rendered {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const result = { skeleton: '', text: '', livingText: [] as string[], links: [] as string[] };
  visit(parseFragment(html), result, false);
  return result;
}

type Gathered = { skeleton: string; text: string; livingText: string[]; links: string[] };

function visit(node: Tree.Node, into: Gathered, isDead: boolean): void {
  if (node.nodeName === '#text') {
    const { value } = node as Tree.TextNode;
    into.text += value;
    if (!isDead) into.livingText.push(value);
    return;
  }
  if (node.nodeName === '#comment') into.skeleton += '<!-- -->';
  const element = 'tagName' in node ? node : null;
  const isPassive = element !== null && PASSIVE.has(element.tagName) && element.attrs.length === 0;
  if (element?.tagName === 'br') into.text += '\n';
  if (element?.tagName === 'a')
    into.links.push(element.attrs.find((attr) => attr.name === 'href')?.value ?? '');
  if (element !== null && !isPassive) {
    into.skeleton += `<${[element.tagName, ...element.attrs.map((attr) => attr.name)].join(' ')}>`;
  }
  const kills = element !== null && ['code', 'pre', 'a'].includes(element.tagName);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, into, isDead || kills);
  if (element !== null && !isPassive) into.skeleton += `</${element.tagName}>`;
}

/** What GitHub turns into something else in rendered text, each text node for itself. */
export const ALIVE_IN_TEXT: readonly RegExp[] = [
  /(^|\W)@[a-z0-9]/i, // mentions of people and teams
  /#\d/, // issues and pull requests
  /\bGH-\d/i,
  /\b[A-Z]{2,}-\d/, // CVE-2024-1, and links that a repository defines
  /\bGHSA-\w/i,
  /:[\w+-]+:/, // emoji
  /\b[0-9a-f]{7,40}\b/, // commits
  /\$.*\$|\$`/s, // formulas
  /https?:\/\/|www\./i,
];

/**
 * The one way by which foreign text (file names, messages, identifiers, whatever was scanned) gets into Markdown.
 * `Markdown` is a type of its own: a plain string does not fit into it, so nothing gets past `text` and `code`.
 *
 * What comes out means the same as a Markdown paragraph, as a heading and inside of an HTML block, because it uses
 * entities and tags only. GitHub looks for mentions, issues, commits and emoji in the *rendered* text, one text node
 * at a time and with the entities resolved, so those are also cut in two by a `<wbr>`, which shows nothing.
 */
import { visible, visibleLines } from './visible.js';

declare const safe: unique symbol;

/** Markdown (CommonMark with GitHub's extensions) in which every foreign part is escaped. */
export type Markdown = string & { readonly [safe]: true };

/** Put into every place where nothing goes. */
export const NOTHING = markup``;

/** The default for one piece of foreign text; what is longer ends in `…`. In bytes of the escaped text. */
const TEXT_BYTES = 4_000;

/** Our own words, written in the code, with escaped values between them. */
export function markup(strings: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return trusted(strings.reduce((text, part, index) => text + String(values[index - 1] ?? '') + part));
}

/** Foreign text on one line, at most `maxBytes` of UTF-8 long once escaped. */
export function text(untrusted: string, maxBytes = TEXT_BYTES): Markdown {
  return trusted(escaped(visible(untrusted.slice(0, maxBytes + 1)), maxBytes));
}

/** Foreign text, the line ends within it kept as `<br>`. */
export function lines(untrusted: string, maxBytes = TEXT_BYTES): Markdown {
  return trusted(
    escaped(visibleLines(untrusted.slice(0, maxBytes + 1)).replaceAll(/^\n+|\n+$/g, ''), maxBytes),
  );
}

/** Foreign text in a fixed-width font. */
export function code(untrusted: string, maxBytes = TEXT_BYTES): Markdown {
  return markup`<code>${text(untrusted, maxBytes)}</code>`;
}

export function joined(parts: readonly Markdown[], separator: Markdown): Markdown {
  return trusted(parts.join(separator));
}

/** One part a line. Inside of HTML no part may be empty: a blank line would end the HTML. */
export function stacked(parts: readonly Markdown[]): Markdown {
  return joined(
    parts.filter((part) => part !== ''),
    markup`\n`,
  );
}

/**
 * A link to a page of `serverUrl`; just the label if `url` is of another server or no URL.
 * No foreign text may choose where a link goes.
 */
export function link(serverUrl: string, url: string, label: Markdown): Markdown {
  if (!URL.canParse(url) || !URL.canParse(serverUrl)) return label;
  const [target, server] = [new URL(url), new URL(serverUrl)];
  const isOwn =
    /^https?:$/.test(target.protocol) && target.origin === server.origin && target.username === '';
  if (!isOwn || target.password !== '') return label;
  const href = target.href.replaceAll(/[^A-Za-z0-9\-._:/?#%=&+,@]/g, (character) =>
    encodeURIComponent(character),
  );
  return markup`<a href="${trusted(href.replaceAll("'", '%27').replaceAll('&', '&amp;'))}">${label}</a>`;
}

/** An HTML table: foreign text breaks out of a Markdown table's cells, but not out of these. */
export function table(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const cells = (tag: Markdown, row: readonly Markdown[]): Markdown =>
    markup`<tr>${joined(
      row.map((cell) => markup`<${tag}>${cell}</${tag}>`),
      NOTHING,
    )}</tr>`;
  return stacked([
    markup`<table>`,
    cells(markup`th`, head),
    ...rows.map((row) => cells(markup`td`, row)),
    markup`</table>`,
  ]);
}

/** Folded away until the reader opens it. */
export function folded(summary: Markdown, body: Markdown): Markdown {
  return markup`<details><summary>${summary}</summary>\n${body}\n</details>`;
}

export function byteLength(markdown: string): number {
  return Buffer.byteLength(markdown, 'utf8');
}

function trusted(markdown: string): Markdown {
  return markdown as Markdown;
}

/** Means something to Markdown, or to HTML. */
const SPECIAL = /[&<>"'`|*_[\]#~\\]/;

/** Neither a letter nor a number within a sentence: a list's bullet or number, an indentation, a line below a heading. */
const AWKWARD_START = /^(?![\n$])([\0-/:-@[-`{-~]|\d+([.)]|$))/;

/**
 * Where GitHub would see something alive in rendered text: after `@` (mentions, mail addresses), after `#` (issues),
 * after `:` (protocols, emoji), after `www`, inside of `GH-12`, `CVE-2024-1` and the like, and inside of what could be a commit.
 */
const ALIVE = /@|#|:(?=\S)|www(?=\.)|\bghsa-|[a-z]-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;

function escaped(shown: string, maxBytes: number): string {
  const cuts = new Set(Array.from(shown.matchAll(ALIVE), (match) => match.index + match[0].length));
  let result = '';
  let left = maxBytes - byteLength('…');
  let index = 0;
  for (const character of shown) {
    const isFirst = index === 0;
    index += character.length;
    // At its edges text could begin a list or a code block, or lose its spaces.
    const isAwkward = isFirst ? AWKWARD_START.test(shown) : index === shown.length && character === ' ';
    const piece = (isAwkward ? entity(character) : inline(character)) + (cuts.has(index) ? '<wbr>' : '');
    left -= character < '\u0080' ? piece.length : byteLength(piece);
    if (left < 0) return `${result}…`;
    result += piece;
  }
  return result;
}

function inline(character: string): string {
  if (character === '\n') return '<br>';
  // GitHub's own way to write a dollar sign that begins no formula.
  if (character === '$') return '<span>$</span>';
  return SPECIAL.test(character) ? entity(character) : character;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

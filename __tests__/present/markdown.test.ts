import fc from 'fast-check';
import {
  byteLength,
  code,
  folded,
  lines,
  link,
  type Markdown,
  markup,
  table,
  text,
} from '../../src/present/markdown.js';
import { visible, visibleLines } from '../../src/present/visible.js';
import { fuzzRuns, hostileText } from './hostile-text.js';
import { ALIVE_IN_TEXT, rendered } from './rendered.js';

/** Foreign text in every kind of place: `before` and `after` stand around it in what a reader sees. */
const PLACES: readonly {
  readonly name: string;
  readonly put: (part: (untrusted: string) => Markdown, untrusted: string) => Markdown;
}[] = [
  { name: 'a line of its own', put: (part, untrusted) => part(untrusted) },
  { name: 'the end of a line', put: (part, untrusted) => markup`before ${part(untrusted)}\nafter` },
  { name: 'the middle of a line', put: (part, untrusted) => markup`before ${part(untrusted)} after` },
  { name: 'the line below text', put: (part, untrusted) => markup`before\n${part(untrusted)}` },
  { name: 'a heading', put: (part, untrusted) => markup`## before ${part(untrusted)}` },
  { name: 'bold text', put: (part, untrusted) => markup`**before ${part(untrusted)} after**` },
  { name: 'a Markdown list', put: (part, untrusted) => markup`- ${part(untrusted)}\n- after` },
  { name: 'an HTML list', put: (part, untrusted) => markup`<ul>\n<li>${part(untrusted)}</li>\n</ul>` },
  {
    name: 'an HTML table',
    put: (part, untrusted) => table([markup`head`], [[part(untrusted), markup`after`]]),
  },
  { name: 'a summary', put: (part, untrusted) => folded(part(untrusted), part(untrusted)) },
];

describe.each(PLACES)('hostile text in $name', ({ put }) => {
  test.each([
    ['text', text, visible],
    ['lines', lines, (untrusted: string) => visibleLines(untrusted).replaceAll(/^\n+|\n+$/g, '')],
    ['code', code, visible],
  ] as const)('stays %s', (name, part, shown) => {
    fc.assert(
      fc.property(hostileText, (untrusted) => {
        fc.pre(shown(untrusted) !== '');
        const harmless = rendered(put(part, 'HARMLESS'));
        const result = rendered(put(part, untrusted));
        expect(result.skeleton).toBe(harmless.skeleton);
        expect(result.text).toBe(harmless.text.replaceAll('HARMLESS', () => shown(untrusted)));
        for (const run of result.livingText)
          for (const pattern of ALIVE_IN_TEXT) expect(run).not.toMatch(pattern);
        expect(put(part, untrusted)).not.toContain('<!--');
      }),
      { numRuns: fuzzRuns(40) },
    );
  });
});

test.each([
  ['a|b', 'a&#124;b'],
  ['<img src=x>', '&#60;img src=x&#62;'],
  ['@octocat', '&#64;<wbr>octocat'],
  ['fixes #12', 'fixes &#35;<wbr>12'],
  ['12 files', '12 files'],
  ['12. files', '&#49;2. files'],
  ['- item', '&#45; item'],
  ['AWS::S3::Bucket', 'AWS:<wbr>:<wbr>S3:<wbr>:<wbr>Bucket'],
  ['${var.name}', '<span>$</span>{var.name}'],
  ['two\nlines', 'two lines'],
  ['\u202eevil', '&#92;u{202e}evil'],
])('text(%j)', (untrusted, expected) => {
  expect(text(untrusted)).toBe(expected);
});

test('line ends are kept where they may be', () => {
  expect(lines('a\r\nb\n\nc')).toBe('a<br>b<br><br>c');
});

test('a long text ends within its bytes, between two characters', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 3, max: 60 }), (untrusted, maxBytes) => {
      const result = text(untrusted.repeat(5), maxBytes);
      expect(byteLength(result)).toBeLessThanOrEqual(maxBytes);
      expect(rendered(markup`x ${result} x`).skeleton).toBe('<p></p>');
    }),
    { numRuns: fuzzRuns(200) },
  );
  expect(text('z'.repeat(100_000), 10)).toBe('zzzzzzz…');
  expect(text('short', 10)).toBe('short');
});

test('a link leads to the own server or nowhere', () => {
  const own = (url: string) => rendered(link('https://github.com', url, markup`label`)).links;
  expect(own('https://github.com/a/b')).toEqual(['https://github.com/a/b']);
  for (const url of [
    'https://github.com.evil.example/',
    'https://evil.example/',
    'https://user@github.com/',
    'https://:x@github.com/',
    'http://github.com/',
    'javascript:alert(1)',
    '//evil.example',
    'no url',
  ]) {
    expect([url, own(url)]).toEqual([url, []]);
  }
  expect(link('not a server', 'https://github.com/a', markup`label`)).toBe('label');
});

test('no address breaks out of its attribute', () => {
  fc.assert(
    fc.property(hostileText, (untrusted) => {
      const result = rendered(link('https://github.com', `https://github.com/a/${untrusted}`, markup`label`));
      expect(['<p></p>', '<p><a href></a></p>']).toContain(result.skeleton);
      for (const url of result.links) expect(new URL(url).origin).toBe('https://github.com');
    }),
    { numRuns: fuzzRuns(200) },
  );
});

test('a plain string does not fit into Markdown', () => {
  const untrusted: string = '<b>';
  // @ts-expect-error -- foreign text has to go through `text` or `code`
  expect(markup`${untrusted}`).toBe('<b>');
});

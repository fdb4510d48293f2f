import fc from 'fast-check';
import { commitLink, fileLink, repositoryPath } from '../../src/present/file-link.js';
import { markup } from '../../src/present/markdown.js';
import { fuzzRuns, hostileText } from './hostile-text.js';
import { rendered } from './rendered.js';
import { CONTEXT } from './sample-report.js';

const BLOB = `https://github.com/octo-org/payments/blob/${CONTEXT.sha}`;

test.each([
  ['main.tf', 12, 18, 'main.tf:12', `${BLOB}/main.tf#L12-L18`],
  ['main.tf', 12, 12, 'main.tf:12', `${BLOB}/main.tf#L12`],
  ['main.tf', 0, 0, 'main.tf', `${BLOB}/main.tf`],
  ['./a/b.tf', 1, 1, './a/b.tf:1', `${BLOB}/a/b.tf#L1`],
  ['a b/ü#1?%.tf', 3, 3, 'a b/ü#1?%.tf:3', `${BLOB}/a%20b/%C3%BC%231%3F%25.tf#L3`],
  ["it's (new)/[x]*!.tf", 3, 3, "it's (new)/[x]*!.tf:3", `${BLOB}/it%27s%20%28new%29/%5Bx%5D%2A%21.tf#L3`],
])('%s, lines %d to %d', (file, line, endLine, label, url) => {
  const result = rendered(markup`see ${fileLink(CONTEXT, file, line, endLine)}`);
  expect(result.text.trim()).toBe(`see ${label}`);
  expect(result.links).toEqual([url]);
});

test.each([
  '../secret.tf',
  'a/../../b.tf',
  '/etc/passwd',
  'C:/x.tf',
  'a\\b.tf',
  'a//b.tf',
  '',
  '.',
  'a\nb.tf',
  'x\ud800.tf',
])('%j leads nowhere', (file) => {
  expect(repositoryPath(file)).toBeNull();
  expect(rendered(fileLink(CONTEXT, file, 1, 1)).links).toEqual([]);
});

test.each([
  { sha: 'main' },
  { sha: `${CONTEXT.sha}x` },
  { repository: 'a/b/c' },
  { repository: 'a/b?x' },
  { serverUrl: 'javascript:alert(1)//' },
  { serverUrl: 'no url' },
])('no link with %j', (part) => {
  const context = { ...CONTEXT, ...part };
  expect(rendered(fileLink(context, 'main.tf', 1, 1)).links).toEqual([]);
  expect(rendered(commitLink(context)).links).toEqual([]);
});

test("links to a server of one's own", () => {
  const context = { ...CONTEXT, serverUrl: 'https://git.example.com:8443' };
  expect(rendered(commitLink(context)).links).toEqual([
    `https://git.example.com:8443/octo-org/payments/commit/${CONTEXT.sha}`,
  ]);
});

test('any path stays below the commit', () => {
  fc.assert(
    fc.property(hostileText, (file) => {
      for (const url of rendered(fileLink(CONTEXT, file, 3, 4)).links) {
        expect(url.startsWith(`${BLOB}/`)).toBe(true);
        expect(new URL(url).pathname.startsWith(new URL(BLOB).pathname)).toBe(true);
        expect(new URL(url).hash).toBe('#L3-L4');
        expect(decodeURIComponent(url.slice(BLOB.length + 1, -'#L3-L4'.length))).toBe(repositoryPath(file));
      }
    }),
    { numRuns: fuzzRuns(500) },
  );
});

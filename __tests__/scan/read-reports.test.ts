import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readReports, type JoinedReports } from '../../src/scan/read-reports.js';

const directory = mkdtempSync(path.join(tmpdir(), 'read-reports-'));

function read(files: Readonly<Record<string, unknown>>): JoinedReports {
  const named = Object.entries(files).map(([name, content]) => {
    const file = path.join(directory, name);
    writeFileSync(
      file,
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
    );
    return { name, file };
  });
  return readReports(named, '/ci/workspace');
}

const violation = (id: string): unknown => ({
  id,
  policy_name: 'p',
  severity: 'HIGH',
  file: 'main.tf',
  line: 1,
});

const own = (target: unknown, ids: readonly string[] = []): unknown => ({
  schema_version: 1,
  scanner: { name: 'policycortex', version: '1.0.0' },
  target,
  violations: ids.map(violation),
});

const shard = (index: number, count: number, more: Record<string, unknown> = {}): unknown =>
  own({ paths: ['.'], files_scanned: 1, formats: [], shard: { index, count, scan: 'x' }, ...more }, [
    `v${String(index)}`,
  ]);

const SARIF = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Trivy', version: '0.60.0' } },
      results: [{ ruleId: 'AVD-1', level: 'error', message: { text: 'x' } }],
    },
  ],
};

const policies = ({ report }: JoinedReports): readonly string[] =>
  report.violations.map(({ id }) => id).sort();

it('gives a report of ours as it is', () => {
  const joined = read({ 'a.json': own({ paths: ['x'], files_scanned: 3, formats: ['terraform'] }, ['v']) });
  expect(joined.report.target).toEqual({ paths: ['x'], files_scanned: 3, formats: ['terraform'] });
  expect(joined.isOwn).toBe(true);
});

it('merges the shards of each scan, in any order', () => {
  const other = { paths: ['other'] };
  const joined = read({
    'b.json': shard(2, 2),
    'c.json': shard(1, 1, other),
    'a.json': shard(1, 2),
  });
  expect(policies(joined)).toEqual(['v1', 'v1', 'v2']);
  expect(joined.report.target).toEqual({ paths: ['.', 'other'], files_scanned: 3, formats: [] });
  expect(joined.isOwn).toBe(true);
});

it('puts reports of several scanners side by side', () => {
  const joined = read({ 'a.json': shard(1, 1), 'trivy.sarif': SARIF });
  expect(joined.report.scanner).toEqual({ name: 'policycortex + Trivy', version: '1.0.0 + 0.60.0' });
  expect(joined.report.violations).toHaveLength(2);
  expect(joined.isOwn).toBe(false);
  expect(joined.notices).toEqual([]);
  const silent = read({ 'tfsec.sarif': { ...SARIF, runs: [{ ...SARIF.runs[0], results: [] }] } });
  expect(silent.notices).toEqual([expect.stringMatching(/^tfsec\.sarif: Trivy found nothing/)]);
});

it('knows SARIF by what is in it, with a byte order mark, too', () => {
  expect(read({ 'x.json': `\uFEFF${JSON.stringify(SARIF)}` }).report.scanner.name).toBe('Trivy');
});

it.each<readonly [what: string, files: Readonly<Record<string, unknown>>, message: string]>([
  ['a missing shard', { 'a.json': shard(1, 2) }, 'Of 2 shards 2 is missing'],
  [
    'a missing shard beside a whole',
    { 'a.json': shard(1, 2), 'b.json': own(null) },
    'Of 2 shards 2 is missing',
  ],
  ['a missing shard beside SARIF', { 'a.json': shard(1, 2), 'b.sarif': SARIF }, 'Of 2 shards 2 is missing'],
  ['a shard twice', { 'a.json': shard(1, 2), 'b.json': shard(1, 2) }, 'are both shard 1 of 2'],
  ['counts that differ', { 'a.json': shard(1, 2), 'b.json': shard(2, 3) }, 'the number of shards differ'],
  [
    'scans that differ',
    { 'a.json': shard(1, 2), 'b.json': shard(2, 2, { shard: { index: 2, count: 2, scan: 'y' } }) },
    'are not of one scan',
  ],
  [
    'a shard that cannot be',
    { 'a.json': shard(3, 2) },
    'a.json: The report of the CLI says that it is shard 3 of 2',
  ],
  ['a shard that is none', { 'a.json': own({ shard: { index: '1', count: 1 } }) }, 'target.shard.index'],
  ['what is cut off', { 'a.json': '{"violations": [' }, 'a.json: The report of the CLI is not JSON'],
  ['an empty file', { 'a.json': '' }, 'a.json: The report of the CLI is empty'],
  [
    'another document',
    { 'a.json': { name: 'package' } },
    'a.json: The report of the CLI does not have the form',
  ],
  [
    'what is not UTF-8',
    { 'a.sarif': Buffer.from([0x7b, 0xff]) },
    'a.sarif: The report of the CLI is not UTF-8',
  ],
  [
    'SARIF with two lists of results',
    { 'a.sarif': '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[],"results":[]}]}' },
    'a.sarif: The SARIF report is ambiguous: its key "results"',
  ],
  [
    'SARIF of another version',
    { 'a.sarif': { ...SARIF, version: '1.0.0' } },
    'a.sarif: The SARIF report is of version',
  ],
  ['nothing', {}, 'there is no report to judge'],
])('refuses %s', (_, files, message) => {
  expect(() => read(files)).toThrow(message);
});

it('refuses what is larger than a report can be, unread', () => {
  const file = path.join(directory, 'large.json');
  writeFileSync(file, '');
  truncateSync(file, 64 * 1024 * 1024 + 1);
  expect(() => readReports([{ name: 'large.json', file }], '/')).toThrow(
    'large.json: The report is larger than 64 MB',
  );
});

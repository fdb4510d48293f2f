import fc from 'fast-check';
import { frameworkResult } from '../../src/contract/compliance.js';
import { ConfigError } from '../../src/contract/errors.js';
import { joinReports } from '../../src/contract/join-reports.js';
import { mergeShards, type NamedReport } from '../../src/contract/merge-shards.js';
import type { Report, Violation } from '../../src/contract/report.js';
import { readReport } from '../../src/contract/report-schema.js';
import { SEVERITIES } from '../../src/contract/severity.js';
import { countOpen } from '../../src/contract/summary.js';
import { compareViolations } from '../../src/contract/violation-order.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { violation } from '../present/sample-report.js';

interface Changes {
  readonly index?: number;
  readonly count?: number;
  readonly scan?: string;
  readonly version?: string;
  readonly paths?: readonly string[];
  readonly framework?: string;
  readonly violations?: readonly Violation[];
  readonly failed?: number;
}

function reportOf(changes: Changes = {}): Report {
  const { violations = [], framework = 'SOC2', failed = 0 } = changes;
  const status = failed > 0 ? 'NON_COMPLIANT' : 'COMPLIANT';
  const controls = [
    { control: 'C1', title: 'One', status, policies: ['p'], passed: 1, failed } as const,
    { control: 'C2', title: 'Two', status: 'NOT_ASSESSED', policies: ['q'], passed: 0, failed: 0 } as const,
  ];
  const frameworks = [frameworkResult(framework, controls)];
  return {
    schema_version: 1,
    scanner: { name: 'policycortex', version: changes.version ?? '1.0.0' },
    target: { paths: changes.paths ?? ['.'], files_scanned: 3, formats: ['terraform'] },
    summary: {
      ...countOpen(violations),
      resources_scanned: 5,
      compliance_score: failed > 0 ? 0 : 100,
      unknown_evaluations: 2,
    },
    frameworks,
    violations: [...violations].sort(compareViolations),
    diagnostics: [],
  };
}

function shard(changes: Changes = {}): NamedReport {
  const { index = 1, count = 2, scan = 'abc' } = changes;
  const report = reportOf(changes);
  const shardNotes = { suppressions: [], foreign_checks: [] };
  const target = { ...report.target, shard: { index, count, scan } };
  return { name: `shard-${String(index)}.json`, report: { ...report, target, shard_notes: shardNotes } };
}

describe('mergeShards', () => {
  it('adds up what the shards counted, and works scores out again', () => {
    const merged = mergeShards([shard({ index: 2, failed: 2 }), shard()]);
    expect(merged.target).toEqual({ paths: ['.'], files_scanned: 6, formats: ['terraform'] });
    expect(merged.summary).toMatchObject({
      resources_scanned: 10,
      unknown_evaluations: 4,
      compliance_score: 0,
    });
    expect(merged.frameworks[0]?.controls[0]).toMatchObject({
      status: 'NON_COMPLIANT',
      passed: 2,
      failed: 2,
    });
    expect(merged).not.toHaveProperty('shard_notes');
  });

  it.each<readonly [what: string, shards: readonly NamedReport[], message: string]>([
    ['no report', [], 'There is no report to merge'],
    ['a missing shard', [shard()], 'Of 2 shards 2 is missing. A part is not the whole'],
    [
      'many missing shards',
      [shard({ count: 30 })],
      'Of 30 shards 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 19 more are missing',
    ],
    ['a shard twice', [shard(), shard()], 'shard-1.json and shard-1.json are both shard 1 of 2'],
    ['a whole scan', [shard(), { name: 'all.json', report: reportOf() }], 'all.json is not of a shard'],
    ['other counts', [shard(), shard({ index: 2, count: 3 })], 'the number of shards differ (2, 3)'],
    [
      'another release',
      [shard(), shard({ index: 2, version: '1.0.1' })],
      'the scanner differ ("policycortex 1.0.0", "policycortex 1.0.1")',
    ],
    ['other paths', [shard(), shard({ index: 2, paths: ['x'] })], 'the paths differ (["."], ["x"])'],
    ['other frameworks', [shard(), shard({ index: 2, framework: 'HIPAA' })], 'the frameworks differ'],
    ['another commit', [shard(), shard({ index: 2, scan: 'abd' })], 'the code, the policies or the values'],
  ])('refuses %s', (_, shards, message) => {
    expect(() => mergeShards(shards)).toThrow(ConfigError);
    expect(() => mergeShards(shards)).toThrow(message);
  });

  it('gives the same for any split of the violations, in any order', () => {
    const any = fc.record({
      id: fc.uuid(),
      severity: fc.constantFrom(...SEVERITIES),
      file: fc.constantFrom('a.tf', 'b.tf', 'Ä.tf'),
      line: fc.nat(3),
      suppressed: fc.boolean(),
    });
    const placed = fc.uniqueArray(fc.tuple(any, fc.integer({ min: 1, max: 5 })), {
      selector: ([{ id }]) => id,
    });
    fc.assert(
      fc.property(placed, fc.func(fc.integer()), (all, order) => {
        const shards = [1, 2, 3, 4, 5].map((index) => {
          const own = all.filter(([, at]) => at === index).map(([parts]) => violation(parts));
          return shard({ index, count: 5, violations: own });
        });
        const shuffled = [...shards].sort((a, b) => order(a.name) - order(b.name));
        const merged = mergeShards(shuffled);
        const whole = all.map(([parts]) => violation(parts)).sort(compareViolations);
        expect(merged.violations).toEqual(whole);
        expect(merged.summary).toMatchObject(countOpen(whole));
        expect(readReport(JSON.stringify(merged)).report).toEqual(merged);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});

describe('joinReports', () => {
  it('puts the violations of several scanners side by side', () => {
    const [a, b] = [violation({ id: 'a', file: 'b.tf' }), violation({ id: 'b', file: 'a.tf' })];
    const trivy = {
      ...reportOf({ violations: [b] }),
      scanner: { name: 'Trivy', version: '0.60.0' },
      frameworks: [],
    };
    const joined = joinReports([reportOf({ violations: [a] }), trivy]);
    expect(joined.violations).toEqual([b, a]);
    expect(joined.scanner).toEqual({ name: 'policycortex + Trivy', version: '1.0.0 + 0.60.0' });
    expect(joined.frameworks).toEqual(reportOf().frameworks);
    expect(joined.summary.compliance_score).toBe(100);
  });

  it('takes the lowest score where a report states no more than that', () => {
    const stated = (score: number | null): Report => ({
      ...reportOf(),
      frameworks: [{ framework: 'soc-2', status: 'NON_COMPLIANT', score, controls: [] }],
      summary: { ...reportOf().summary, compliance_score: score },
    });
    const joined = joinReports([reportOf(), stated(40), stated(null)]);
    expect(joined.frameworks).toEqual([
      expect.objectContaining({ framework: 'SOC2', score: 40, status: 'NON_COMPLIANT' }),
    ]);
    expect(joined.summary.compliance_score).toBe(40);
  });
});

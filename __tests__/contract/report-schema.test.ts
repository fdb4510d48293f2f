import fc from 'fast-check';
import { ScanError } from '../../src/contract/errors.js';
import { readReport, readReportBytes } from '../../src/contract/report-schema.js';
import { SEVERITIES, countBySeverity, type SeverityCounts } from '../../src/contract/severity.js';

const read = (report: unknown) => readReport(JSON.stringify(report));
const oneViolation = (violation: object) => read({ violations: [{ severity: 'LOW', ...violation }] });

describe('readReport is lenient', () => {
  test('a severity is all that it needs', () => {
    const { report, notices } = read({ violations: [{ severity: 'CRITICAL' }] });
    expect(report).toEqual({
      schema_version: 1,
      scanner: { name: 'unknown', version: 'unknown' },
      target: { paths: [], files_scanned: 1, formats: [] },
      summary: {
        total_violations: 1,
        critical_violations: 1,
        high_violations: 0,
        medium_violations: 0,
        low_violations: 0,
        resources_scanned: 0,
        compliance_score: null,
        unknown_evaluations: 0,
      },
      frameworks: [],
      violations: [
        {
          id: '',
          policy_name: 'unnamed policy',
          rule_id: '',
          severity: 'CRITICAL',
          effect: 'DENY',
          message: 'The report gives no message.',
          resource_id: '',
          resource_type: '',
          provider: '',
          file: '',
          line: 0,
          end_line: 0,
          frameworks: [],
          remediation: '',
          suppressed: false,
        },
      ],
      diagnostics: [],
    });
    expect(notices).toEqual([expect.stringContaining('does not say how many files')]);
  });

  test('what is there is kept', () => {
    const violation = {
      id: 'f1',
      policy_name: 's3-bucket-encryption',
      rule_id: 'encryption-required',
      severity: 'HIGH',
      effect: 'WARN',
      message: 'not encrypted',
      resource_id: 'aws_s3_bucket.a',
      resource_type: 'AWS::S3::Bucket',
      provider: 'aws',
      file: 'a/main.tf',
      line: 3,
      end_line: 9,
      frameworks: [{ framework: 'SOC2', control: 'CC6.1' }],
      remediation: 'encrypt it',
      suppressed: true,
    };
    const framework = {
      framework: 'SOC2',
      status: 'NON_COMPLIANT',
      score: 50,
      controls: [
        {
          control: 'CC6.1',
          title: 'x',
          status: 'NON_COMPLIANT',
          policies: ['s3-bucket-encryption'],
          passed: 1,
          failed: 2,
        },
      ],
    };
    const diagnostic = { level: 'warning', code: 'c', message: 'm', file: 'b.tf', line: 4, column: 2 };
    const { report, notices } = read({
      schema_version: 1,
      scanner: { name: 'policycortex', version: '1.2.3' },
      target: { paths: ['.'], files_scanned: 12, formats: ['terraform'] },
      summary: { total_violations: 1, resources_scanned: 7, compliance_score: 50, unknown_evaluations: 4 },
      frameworks: [framework],
      violations: [violation],
      diagnostics: [diagnostic],
      something_new: true,
    });
    expect(notices).toEqual([]);
    expect(report.violations).toEqual([violation]);
    expect(report.frameworks).toEqual([framework]);
    expect(report.diagnostics).toEqual([diagnostic]);
    expect(report.target.files_scanned).toBe(12);
    expect(report.summary).toMatchObject({ total_violations: 0, resources_scanned: 7, compliance_score: 50 });
  });

  test('null stands for what is not known', () => {
    const { report } = read({
      summary: null,
      target: null,
      violations: [
        { severity: 'LOW', file: null, line: null, frameworks: null, effect: null, suppressed: null },
      ],
      diagnostics: [{ level: 'notice', message: 'm', file: null, line: null }],
    });
    expect(report.violations[0]).toMatchObject({ file: '', line: 0, effect: 'DENY', suppressed: false });
    expect(report.diagnostics[0]).toMatchObject({ file: null, line: null, column: null });
  });

  test.each([
    ['critical', 'CRITICAL', 0],
    [' High ', 'HIGH', 0],
    ['BLOCKER', 'CRITICAL', 1],
    ['', 'CRITICAL', 1],
    ['info', 'CRITICAL', 1],
    ['constructor', 'CRITICAL', 1],
  ])('the severity %j counts as %s', (severity, counted, odd) => {
    const { report, notices } = read({
      target: { files_scanned: 1 },
      violations: [{ severity }, { severity }],
    });
    expect(report.violations[0]?.severity).toBe(counted);
    expect(notices).toHaveLength(odd);
    if (odd > 0)
      expect(notices[0]).toContain(
        `${JSON.stringify(severity)} is not known, and counts as CRITICAL (2 times)`,
      );
  });

  test.each([
    ['DENY', 'DENY'],
    ['warn', 'WARN'],
    ['AUDIT', 'DENY'],
    ['WARNING', 'DENY'],
    [false, 'DENY'],
    [{ effect: 'WARN' }, 'DENY'],
  ])('the effect %j counts as %s', (effect, counted) => {
    expect(oneViolation({ effect }).report.violations[0]?.effect).toBe(counted);
  });

  test.each([
    [true, true],
    [false, false],
    ['true', false],
    [1, false],
    [{}, false],
  ])('suppressed: %j means %s', (suppressed, means) => {
    expect(oneViolation({ suppressed }).report.violations[0]?.suppressed).toBe(means);
  });

  test('who suppressed a violation is kept, and what is no such thing is passed over', () => {
    const suppression = { by: 'checkov', reason: 'why', until: '2026-12-31', file: 'main.tf', line: 3 };
    const kept = (violation: object) => oneViolation(violation).report.violations[0]?.suppression;
    expect(kept({ suppressed: true, suppression })).toEqual(suppression);
    expect(kept({ suppressed: true, suppression: { by: 'x' } })).toEqual({
      by: 'x',
      reason: '',
      until: null,
      file: '',
      line: 0,
    });
    for (const wrong of [7, 'x', [], null, { reason: 7 }, { line: -1 }]) {
      const [violation] = oneViolation({ suppressed: true, suppression: wrong }).report.violations;
      expect(violation).toMatchObject({ suppressed: true });
      expect(violation).not.toHaveProperty('suppression');
    }
    // Nobody's word makes an open violation look suppressed.
    expect(kept({ suppressed: false, suppression })).toBeUndefined();
  });

  test('where a violation was called from is kept, and what is no such thing is passed over', () => {
    const calls = [{ call: 'module.m', file: 'main.tf', line: 3 }];
    const kept = (called_from: unknown) => oneViolation({ called_from }).report.violations[0]?.called_from;
    expect(kept(calls)).toEqual(calls);
    expect(kept([{ file: 'main.tf' }])).toEqual([{ call: '', file: 'main.tf', line: 0 }]);
    for (const wrong of [7, 'x', null, ['x'], [{ line: -1 }], { file: 'x' }])
      expect(kept(wrong)).toBeUndefined();
  });

  test('a diagnostic of a level that is not known counts as an error', () => {
    const { report, notices } = read({ violations: [], diagnostics: [{ level: 'FATAL', message: 'x' }] });
    expect(report.diagnostics[0]?.level).toBe('error');
    expect(notices.join()).toContain('"FATAL"');
  });

  test.each([
    [{ violations: [] }, 0],
    [{ violations: [], summary: { resources_scanned: 3 } }, 1],
    [
      {
        violations: [
          { severity: 'LOW', file: 'a' },
          { severity: 'LOW', file: 'b' },
          { severity: 'LOW', file: 'a' },
        ],
      },
      2,
    ],
    [{ violations: [{ severity: 'LOW', file: 'a' }], target: { files_scanned: 0 } }, 0],
  ])('%j: %i files', (report, files) => {
    expect(read(report).report.target.files_scanned).toBe(files);
  });

  test('the notices of a hostile report are few', () => {
    const violations = Array.from({ length: 1000 }, (_, at) => ({ severity: `S${at}` }));
    expect(read({ violations }).notices).toHaveLength(20);
  });
});

describe('readReport fails closed', () => {
  const open = { severity: 'LOW' };
  const suppressed = { severity: 'LOW', suppressed: true };
  test.each<[string, string]>([
    ['', 'printed nothing'],
    ['  \n', 'printed nothing'],
    ['{"violations":[{"severity":"LOW"}', 'breaks off'],
    ['<!doctype html>', 'is not JSON'],
    ['NaN', 'is not JSON'],
    ['null', 'form of a report'],
    ['[]', 'form of a report'],
    ['{}', 'violations'],
    ['{"violations":{}}', 'violations'],
    ['{"violations":[{}]}', 'violations.0.severity'],
    ['{"violations":[{"severity":null}]}', 'violations.0.severity'],
    ['{"violations":[{"severity":3}]}', 'violations.0.severity'],
    ['{"violations":[{"severity":["LOW"]}]}', 'violations.0.severity'],
    ['{"violations":[{"severity":"CRITICAL"}],"violations":[]}', '"violations" twice'],
    ['{"violations":[{"severity":"CRITICAL","severity":"LOW"}]}', '"severity" twice'],
    ['{"violations":[{"severity":"CRITICAL","sever\\u0069ty":"LOW"}]}', '"severity" twice'],
    ['{"violations":[],"__proto__":{"x":1}}', '__proto__'],
    ['{"violations":[{"severity":"LOW","line":-1}]}', 'line'],
    ['{"violations":[{"severity":"LOW","line":1.5}]}', 'line'],
    ['{"violations":[{"severity":"LOW","line":1e999}]}', 'line'],
    ['{"violations":[{"severity":"LOW","line":"3"}]}', 'line'],
    ['{"violations":[{"severity":"LOW","message":{"a":1}}]}', 'message'],
    ['{"violations":[],"target":{"files_scanned":-3}}', 'files_scanned'],
    ['{"violations":[],"target":{"files_scanned":0.5}}', 'files_scanned'],
    ['{"violations":[],"summary":{"total_violations":-1}}', 'total_violations'],
    ['{"violations":[],"summary":{"compliance_score":101}}', 'compliance_score'],
    ['{"violations":[],"frameworks":[{"framework":"SOC2","score":-1}]}', 'score'],
    ['{"violations":[],"frameworks":[{"framework":"SOC2","status":"FINE"}]}', 'status'],
    [
      '{"violations":[],"frameworks":[{"framework":"SOC2","score":1},{"framework":"soc-2","score":100}]}',
      'two results',
    ],
    ['{"schema_version":2,"violations":[]}', 'schema_version 2'],
    ['{"schema_version":"1","violations":[]}', 'schema_version "1"'],
    ['{"schema_version":true,"violations":[]}', 'schema_version true'],
  ])('%s', (text, message) => {
    expect(() => readReport(text)).toThrow(ScanError);
    expect(() => readReport(text)).toThrow(message);
  });

  test.each<[string, object]>([
    ['gate_status', { gate_status: 'passed', violations: [open] }],
    ['gate_status', { gate_status: 'PASSED', violations: [open] }],
    ['verdict', { verdict: 'success', violations: [open] }],
    ['passed', { passed: true, violations: [open] }],
    ['gate_status', { summary: { gate_status: 'passed' }, violations: [open] }],
    ['gate_status', { gate_status: 'failed', violations: [] }],
    ['passed', { passed: false, violations: [suppressed] }],
    ['neither a pass nor a failure', { gate_status: 'error', violations: [open] }],
    ['neither a pass nor a failure', { gate_status: 0, violations: [] }],
    ['total_violations: 0', { summary: { total_violations: 0 }, violations: [open] }],
    ['total_violations: 2', { summary: { total_violations: 2 }, violations: [open] }],
    ['critical_violations: 5', { summary: { critical_violations: 5 }, violations: [] }],
    ['low_violations: 0', { summary: { low_violations: 0 }, violations: [open, suppressed] }],
    ['low_violations: 3', { summary: { low_violations: 3 }, violations: [open, suppressed] }],
  ])('contradiction: %s in %j', (message, report) => {
    expect(() => read(report)).toThrow(ScanError);
    expect(() => read(report)).toThrow(message);
  });

  test.each<[object]>([
    [{ gate_status: 'passed', violations: [] }],
    [{ gate_status: 'passed', violations: [suppressed] }],
    [{ gate_status: 'passed', violations: [{ severity: 'HIGH', effect: 'WARN' }] }],
    [{ gate_status: 'failed', violations: [open] }],
    [{ summary: { passed: 17, low_violations: 1 }, violations: [open, suppressed] }],
    [{ summary: { total_violations: 2, low_violations: 2 }, violations: [open, suppressed] }],
    [
      {
        summary: { total_violations: 1, critical_violations: 0, high_violations: 1 },
        violations: [{ severity: 'SEVERE' }],
      },
    ],
  ])('no contradiction: %j', (report) => {
    expect(() => read(report)).not.toThrow();
  });
});

describe('readReportBytes', () => {
  const bytes = Buffer.from('{"violations":[{"severity":"LOW","message":"ä"}]}');

  test('takes UTF-8, with and without a byte order mark', () => {
    expect(readReportBytes(bytes).report.violations[0]?.message).toBe('ä');
    expect(
      readReportBytes(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])).report.violations,
    ).toHaveLength(1);
  });

  test.each([
    ['Latin-1', Buffer.from('{"violations":[{"severity":"LOW","message":"ä"}]}', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff{"violations":[]}', 'utf16le')],
    ['cut off in a character', bytes.subarray(0, bytes.indexOf(0xa4))],
  ])('refuses %s', (_, given) => {
    expect(() => readReportBytes(given)).toThrow('is not UTF-8');
  });

  test('refuses what is larger than 64 MB', () => {
    expect(() => readReportBytes(new Uint8Array(64 * 1024 * 1024 + 1))).toThrow('larger than 64 MB');
  });
});

describe('one more violation never improves anything', () => {
  const violation = fc.record(
    {
      severity: fc.oneof(fc.constantFrom(...SEVERITIES, 'low', 'odd', '', '__proto__'), fc.string()),
      effect: fc.constantFrom('DENY', 'WARN', 'deny', 'x', 1, null),
      suppressed: fc.constantFrom(true, false, 'true', 0, null),
      file: fc.string(),
      line: fc.nat(),
    },
    { requiredKeys: ['severity'] },
  );
  const about = fc.record(
    {
      target: fc.record({ files_scanned: fc.nat({ max: 3 }) }),
      gate_status: fc.constantFrom('passed', 'failed', null),
      schema_version: fc.constant(1),
    },
    { requiredKeys: ['target'] },
  );

  test('to the counts, or to the files that were read', () => {
    fc.assert(
      fc.property(
        about,
        fc.array(violation, { maxLength: 6 }),
        violation,
        fc.nat(),
        (rest, before, added, at) => {
          const more = before.toSpliced(at % (before.length + 1), 0, added);
          const first = attempt({ ...rest, violations: before });
          const second = attempt({ ...rest, violations: more });
          if (first === null || second === null) return;
          expect(second.target.files_scanned).toBe(first.target.files_scanned);
          for (const count of [openCounts, enforcedCounts]) {
            for (const severity of SEVERITIES)
              expect(count(second)[severity]).toBeGreaterThanOrEqual(count(first)[severity]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('to a report that is read on its own terms', () => {
    fc.assert(
      fc.property(fc.array(violation, { maxLength: 6 }), violation, (before, added) => {
        const first = read({ violations: before }).report;
        const second = read({ violations: [...before, added] }).report;
        expect(second.violations).toHaveLength(first.violations.length + 1);
        expect(second.summary.total_violations).toBeGreaterThanOrEqual(first.summary.total_violations);
      }),
      { numRuns: 500 },
    );
  });

  test('and no text at all makes it throw anything but a ScanError', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"violations":[{"severity":${json}}]}`),
    );
    fc.assert(
      fc.property(junk, (text) => {
        try {
          readReport(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ScanError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  type Read = ReturnType<typeof readReport>['report'];
  function attempt(report: object): Read | null {
    try {
      return read(report).report;
    } catch (error) {
      expect(error).toBeInstanceOf(ScanError);
      return null;
    }
  }
  function openCounts(report: Read): SeverityCounts {
    return countBySeverity(report.violations.filter(({ suppressed }) => !suppressed));
  }
  function enforcedCounts(report: Read): SeverityCounts {
    return countBySeverity(
      report.violations.filter(({ suppressed, effect }) => !suppressed && effect === 'DENY'),
    );
  }
});

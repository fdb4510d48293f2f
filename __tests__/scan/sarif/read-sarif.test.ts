import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ScanError } from '../../../src/contract/errors.js';
import type { Report, Violation } from '../../../src/contract/report.js';
import { readReport } from '../../../src/contract/report-schema.js';
import { isSarif, readSarif } from '../../../src/scan/sarif/read-sarif.js';
import { fuzzRuns } from '../../fuzz-runs.js';
import { decide } from '../../gate/deciding.js';

const WORKSPACE = '/ci/workspace';

function fixture(name: string): Report {
  const text = readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.sarif`), 'utf8');
  return readSarif(JSON.parse(text), WORKSPACE).report;
}

const outline = ({ violations }: Report): readonly string[] =>
  violations.map(
    ({ severity, policy_name, file, line, end_line, suppressed }) =>
      `${severity} ${policy_name} ${file}:${line}-${end_line}${suppressed ? ' suppressed' : ''}`,
  );

describe('reports in the manner of', () => {
  it('Trivy: scores of rules, files below a base', () => {
    const report = fixture('trivy');
    expect(outline(report)).toEqual([
      'CRITICAL AVD-AWS-0107 infrastructure/network.tf:12-12',
      'MEDIUM AVD-AWS-0090 infrastructure/storage.tf:3-6',
    ]);
    expect(report.scanner).toEqual({ name: 'Trivy', version: '0.60.0' });
    expect(report.target).toEqual({ paths: [], files_scanned: 2, formats: ['sarif'] });
    expect(report.violations[0]?.remediation).toBe(
      'Misconfiguration AVD-AWS-0107\nSet a more restrictive CIDR range.\nSee https://avd.aquasec.com/misconfig/avd-aws-0107',
    );
    expect(report.violations[0]?.message).toContain(
      'Security group rule allows ingress from public internet.',
    );
  });

  it('Checkov: levels, and what the code suppresses', () => {
    const report = fixture('checkov');
    expect(outline(report)).toEqual([
      'HIGH CKV_AWS_18 infrastructure/storage.tf:3-6',
      'MEDIUM CKV_AWS_20 infrastructure/site.tf:1-4 suppressed',
    ]);
    expect(report.violations[1]?.suppression).toEqual({
      by: 'Checkov',
      reason: 'a public website',
      until: null,
      file: 'infrastructure/site.tf',
      line: 1,
    });
    expect(report.summary).toMatchObject({ total_violations: 1, high_violations: 1 });
  });

  it('KICS: the level of the rule, and results that are none', () => {
    expect(outline(fixture('kics'))).toEqual([
      'MEDIUM f861041c-8c9f-4156-acfc-5e6e524f5884 infrastructure/storage.tf:3-3',
      'LOW e592a0c5-5bdb-414c-9066-5dba7cdea370 infrastructure/storage.tf:1-1',
    ]);
  });

  it('Snyk: a base of another machine, the resource as a logical location', () => {
    const report = fixture('snyk');
    expect(outline(report)).toEqual(['HIGH SNYK-CC-TF-1 infrastructure/network.tf:12-12']);
    expect(report.violations[0]?.resource_id).toBe('resource.aws_security_group[open].ingress');
  });

  it('tfsec: absolute URIs, the same twice in a file', () => {
    const report = fixture('tfsec');
    expect(outline(report)).toEqual([
      'HIGH aws-s3-enable-bucket-encryption infrastructure/my storage.tf:3-6',
      'MEDIUM aws-s3-enable-bucket-logging infrastructure/my storage.tf:3-6',
      'MEDIUM aws-s3-enable-bucket-logging infrastructure/my storage.tf:9-12',
    ]);
    expect(report.scanner.version).toBe('unknown');
    expect(new Set(report.violations.map(({ id }) => id)).size).toBe(3);
  });

  it('all of them: the same report when it is written and read again', () => {
    for (const name of ['trivy', 'checkov', 'kics', 'snyk', 'tfsec']) {
      const report = fixture(name);
      expect(readReport(JSON.stringify(report)).report).toEqual(report);
    }
  });
});

type Json = Record<string, unknown>;

const sarif = (run: Json, more: Json = {}): Json => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Tool', rules: [] } }, results: [], ...run }],
  ...more,
});

function resultsOf(results: readonly Json[], rule: Json = {}, run: Json = {}): readonly Violation[] {
  const driver = { name: 'Tool', rules: [{ id: 'R1', ...rule }] };
  return readSarif(sarif({ tool: { driver }, results, ...run }), WORKSPACE).report.violations;
}

const result = (more: Json = {}): Json => ({ ruleId: 'R1', message: { text: 'wrong' }, ...more });

describe('severity', () => {
  it.each<readonly [result: Json, rule: Json, severity: string | undefined]>([
    [{}, {}, 'MEDIUM'],
    [{ level: 'error' }, {}, 'HIGH'],
    [{ level: 'warning' }, {}, 'MEDIUM'],
    [{ level: 'note' }, {}, 'LOW'],
    [{ level: 'none' }, {}, undefined],
    [{ level: 'fatal' }, {}, 'CRITICAL'],
    [{ level: null }, { defaultConfiguration: { level: 'error' } }, 'HIGH'],
    [{}, { defaultConfiguration: { level: 'note' } }, 'LOW'],
    [{ level: 'error' }, { defaultConfiguration: { level: 'note' } }, 'HIGH'],
    [{ kind: 'pass' }, {}, undefined],
    [{ kind: 'notApplicable' }, {}, undefined],
    [{ kind: 'open' }, {}, undefined],
    [{ kind: 'informational', level: 'none' }, {}, undefined],
    [{ kind: 'fail', level: 'error' }, {}, 'HIGH'],
    [{ kind: 'review' }, { defaultConfiguration: { level: 'error' } }, 'HIGH'],
    [{ kind: 'whatever' }, {}, 'CRITICAL'],
    [{ level: 'note' }, { properties: { 'security-severity': '9.0' } }, 'CRITICAL'],
    [{ level: 'error' }, { properties: { 'security-severity': '8.9' } }, 'HIGH'],
    [{ level: 'error' }, { properties: { 'security-severity': 7 } }, 'HIGH'],
    [{ level: 'error' }, { properties: { 'security-severity': '4.0' } }, 'MEDIUM'],
    [{ level: 'error' }, { properties: { 'security-severity': '0.1' } }, 'LOW'],
    [{ level: 'error' }, { properties: { 'security-severity': 'high' } }, 'HIGH'],
    [{ level: 'error' }, { properties: { 'security-severity': '' } }, 'HIGH'],
    [{ level: 'error' }, { properties: { 'security-severity': '-1' } }, 'HIGH'],
    [
      { properties: { 'security-severity': '9.8' } },
      { properties: { 'security-severity': '1' } },
      'CRITICAL',
    ],
    [{ level: 'note' }, { properties: { tags: ['security', 'CRITICAL'] } }, 'CRITICAL'],
    [{ level: 'error' }, { properties: { tags: ['LOW'] } }, 'HIGH'],
    [{ level: 'none' }, { properties: { 'security-severity': '9.8' } }, undefined],
    [{ baselineState: 'absent', level: 'error' }, {}, undefined],
    [{ baselineState: 'unchanged', level: 'error' }, {}, 'HIGH'],
  ])('%j with the rule %j: %s', (parts, rule, severity) => {
    expect(resultsOf([result(parts)], rule)[0]?.severity).toBe(severity);
  });

  it('lets what a person has to look at block nothing', () => {
    expect(resultsOf([result({ kind: 'review' })])[0]?.effect).toBe('WARN');
    expect(resultsOf([result()])[0]?.effect).toBe('DENY');
  });
});

describe('suppressions', () => {
  it.each<readonly [suppressions: unknown, suppressed: boolean]>([
    [undefined, false],
    [null, false],
    [[], false],
    [[{ kind: 'inSource' }], true],
    [[{ kind: 'external', status: 'accepted', justification: 'x\ny' }], true],
    [[{ kind: 'external', status: 'underReview' }], false],
    [[{ kind: 'external', status: 'rejected' }], false],
    [[{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }], false],
    [[{ kind: 'external', status: 'yes' }], false],
  ])('%j: %s', (suppressions, suppressed) => {
    const [violation] = resultsOf([result({ suppressions })]);
    expect(violation?.suppressed).toBe(suppressed);
    expect(violation?.suppression === undefined).toBe(!suppressed);
  });
});

describe('rules', () => {
  const tool = {
    driver: { name: 'Tool', rules: [{ id: 'A' }, { id: 'B', help: { text: 'help of B' } }] },
    extensions: [{ name: 'more', guid: 'g', rules: [{ id: 'C', help: { text: 'help of C' } }] }],
  };

  it.each<readonly [result: Json, policy: string, remediation: string]>([
    [{ ruleId: 'B' }, 'B', 'help of B'],
    [{ ruleIndex: 1 }, 'B', 'help of B'],
    [{ rule: { index: 1 } }, 'B', 'help of B'],
    [{ rule: { id: 'B' } }, 'B', 'help of B'],
    [{ ruleId: 'B', ruleIndex: -1 }, 'B', 'help of B'],
    [{ ruleId: 'B', ruleIndex: 0 }, 'B', 'help of B'],
    [{ ruleId: 'B', ruleIndex: 99 }, 'B', 'help of B'],
    [{ ruleId: 'B/sub/rule', ruleIndex: 1 }, 'B/sub/rule', 'help of B'],
    [{ ruleId: 'B/sub' }, 'B/sub', 'help of B'],
    [{ ruleId: 'C' }, 'C', 'help of C'],
    [{ rule: { index: 0, toolComponent: { index: 0 } } }, 'C', 'help of C'],
    [{ rule: { index: 0, toolComponent: { guid: 'g' } } }, 'C', 'help of C'],
    [{ rule: { index: 0, toolComponent: { name: 'more' } } }, 'C', 'help of C'],
    [{ ruleId: 'unknown' }, 'unknown', ''],
    [{}, 'unnamed rule', ''],
  ])('%j is of %s', (parts, policy, remediation) => {
    const results = [{ message: { text: 'x' }, ...parts }];
    const [violation] = readSarif(sarif({ tool, results }), WORKSPACE).report.violations;
    expect(violation).toMatchObject({ policy_name: policy, remediation });
  });

  it('fills in the words of the rule', () => {
    const rule = {
      messageStrings: { m: { text: "'{0}' is {1}, {0}, {7}" } },
      shortDescription: { text: 'short' },
    };
    const words = (message: unknown): string | undefined =>
      resultsOf([result({ message })], rule)[0]?.message;
    expect(words({ id: 'm', arguments: ['a', 'b'] })).toBe("'a' is b, a, {7}");
    expect(words({ id: 'toString' })).toBe('short');
    expect(words({ text: '  ' })).toBe('short');
    expect(words(undefined)).toBe('short');
  });
});

describe('places', () => {
  const bases = {
    ROOT: { uri: 'file:///ci/workspace/' },
    SRC: { uri: 'src/', uriBaseId: 'ROOT' },
    LOOP: { uri: 'a/', uriBaseId: 'LOOP' },
    ELSEWHERE: { uri: 'file:///path/' },
    NAMELESS: { description: { text: 'no uri' } },
  };
  const file = (artifactLocation: unknown, workspace = WORKSPACE): string | undefined => {
    const locations = [{ physicalLocation: { artifactLocation } }];
    const run = {
      originalUriBaseIds: bases,
      artifacts: [{ location: { uri: 'listed.tf', uriBaseId: 'SRC' } }],
      results: [result({ locations })],
    };
    return readSarif(sarif(run), workspace).report.violations[0]?.file;
  };

  it.each<readonly [location: Json, file: string]>([
    [{ uri: 'main.tf' }, 'main.tf'],
    [{ uri: './a/../main.tf' }, 'main.tf'],
    [{ uri: 'main.tf', uriBaseId: '%SRCROOT%' }, 'main.tf'],
    [{ uri: 'main.tf', uriBaseId: 'ROOT' }, 'main.tf'],
    [{ uri: 'main.tf', uriBaseId: 'SRC' }, 'src/main.tf'],
    [{ uri: '../main.tf', uriBaseId: 'SRC' }, 'main.tf'],
    [{ uri: 'main.tf', uriBaseId: 'LOOP' }, 'main.tf'],
    [{ uri: 'infra/main.tf', uriBaseId: 'ELSEWHERE' }, 'infra/main.tf'],
    [{ uri: 'main.tf', uriBaseId: 'NAMELESS' }, 'main.tf'],
    [{ uri: 'main.tf', uriBaseId: 'constructor' }, 'main.tf'],
    [{ uri: 'file:///ci/workspace/a/main.tf' }, 'a/main.tf'],
    [{ uri: 'file://localhost/ci/workspace/a/main.tf' }, 'a/main.tf'],
    [{ uri: 'file:/ci/workspace/a/main.tf' }, 'a/main.tf'],
    [{ uri: '/ci/workspace/a/main.tf' }, 'a/main.tf'],
    [{ uri: '/ci/workspace2/a/main.tf' }, '/ci/workspace2/a/main.tf'],
    [{ uri: 'file:///ci/workspace/../secret' }, '/ci/secret'],
    [{ uri: '../../etc/passwd' }, '../../etc/passwd'],
    [{ uri: 'my%20file%23.tf' }, 'my file#.tf'],
    [{ uri: 'bad%zz.tf' }, 'bad%zz.tf'],
    [{ uri: 'main.tf?x#y' }, 'main.tf'],
    [{ uri: 'https://example.com/main.tf' }, 'https://example.com/main.tf'],
    [{ uri: 'git::https://example.com/m.git//main.tf' }, 'git::https://example.com/m.git//main.tf'],
    [{ uri: 'a\\main.tf' }, 'a/main.tf'],
    [{ index: 0 }, 'src/listed.tf'],
    [{ index: 7 }, ''],
    [{}, ''],
  ])('%j is %s', (location, expected) => {
    expect(file(location)).toBe(expected);
  });

  it.each([
    ['file:///D:/a/repo/repo/main.tf'],
    ['file:///d:/a/repo/repo/main.tf'],
    ['D:\\a\\repo\\repo\\main.tf'],
    ['D:/a/repo/repo/main.tf'],
  ])('%s is in the workspace of Windows', (uri) => {
    expect(file({ uri }, 'D:\\a\\repo\\repo')).toBe('main.tf');
  });

  it('passes over lines that are none', () => {
    const at = (region: unknown): unknown => {
      const locations = [{ physicalLocation: { artifactLocation: { uri: 'a' }, region } }];
      const [violation] = resultsOf([result({ locations })]);
      return [violation?.line, violation?.end_line];
    };
    expect(at({ startLine: 3 })).toEqual([3, 3]);
    expect(at({ startLine: 3, endLine: 1 })).toEqual([3, 3]);
    expect(at({ startLine: 0, endLine: 'x' })).toEqual([0, 0]);
    expect(at('x')).toEqual([0, 0]);
    expect(at(undefined)).toEqual([0, 0]);
  });
});

describe('fingerprints', () => {
  const at = (line: number, more: Json = {}): Json =>
    result({
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'a.tf' }, region: { startLine: line, ...more } } },
      ],
    });
  const id = (parts: Json, rule: Json = {}): string | undefined => resultsOf([parts], rule)[0]?.id;

  it('survive moved lines and other indentation', () => {
    expect(id(at(9))).toBe(id(at(3)));
    const snippet = (text: string): Json => ({ snippet: { text } });
    expect(id(at(9, snippet('  a  =  1\n')))).toBe(id(at(3, snippet('a = 1'))));
    expect(id(at(3, snippet('a = 2')))).not.toBe(id(at(3, snippet('a = 1'))));
  });

  it('are those of the scanner where it gives some', () => {
    const own = (value: string, text = 'x'): Json => ({
      ...at(3),
      message: { text },
      partialFingerprints: { 'primaryLocationLineHash/v1': value },
    });
    expect(id(own('1', 'other words'))).toBe(id(own('1')));
    expect(id(own('2'))).not.toBe(id(own('1')));
  });
});

describe('what was not scanned', () => {
  const errors = (run: Json): readonly string[] =>
    readSarif(sarif(run), WORKSPACE).report.diagnostics.map(
      ({ level, code, file }) => `${level} ${code} ${file ?? ''}`,
    );
  const LIMITS = { maximum: {}, minimumScore: {}, allowEmpty: false, allowParseErrors: false };

  it.each<readonly [run: Json, said: readonly string[]]>([
    [{ invocations: [{ executionSuccessful: true }] }, []],
    [{ invocations: [{ executionSuccessful: false }] }, ['error scanner-failed ']],
    [{ invocations: [{}] }, ['error scanner-failed ']],
    [{ invocations: [{ executionSuccessful: 'true' }] }, ['error scanner-failed ']],
    [
      { invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] },
      ['error scanner-failed '],
    ],
    [{ results: null }, ['error scanner-failed ']],
    [{ results: undefined }, ['error scanner-failed ']],
    [
      {
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              {
                level: 'error',
                message: { text: 'cannot be parsed' },
                locations: [{ physicalLocation: { artifactLocation: { uri: 'a.tf' } } }],
              },
              { message: { text: 'slow' } },
              { level: 'note', message: { text: 'x' } },
              { level: 'odd', message: { text: 'y' } },
            ],
          },
        ],
      },
      [
        'error scanner-notification ',
        'error scanner-notification a.tf',
        'warning scanner-notification ',
        'notice scanner-notification ',
      ],
    ],
  ])('%j', (run, said) => {
    expect(errors(run)).toEqual(said);
    const { report } = readSarif(sarif(run), WORKSPACE);
    expect(decide(report, LIMITS).verdict).toBe(said.length === 0 ? 'passed' : 'error');
  });

  it('counts the files that are listed, and says when none are', () => {
    const read = readSarif(sarif({ artifacts: [{ location: { uri: 'a' } }, {}] }), WORKSPACE);
    expect(read.report.target.files_scanned).toBe(2);
    expect(read.notices).toEqual([]);
    expect(fixture('tfsec').target.files_scanned).toBe(1);
    const silent = readSarif(sarif({}), WORKSPACE);
    expect(silent.report.target.files_scanned).toBe(1);
    expect(silent.notices).toEqual([
      'Tool found nothing, and its report does not say what it scanned. Whether that was the right place, only its own log tells.',
    ]);
  });
});

describe('files that are refused', () => {
  it.each<readonly [document: Json, message: string]>([
    [{ ...sarif({}), version: '2.0.0' }, 'is of version "2.0.0"; this release reads SARIF 2.1.0'],
    [{ runs: [] }, 'is of version unknown'],
    [{ version: '2.1.0', runs: [] }, 'has no runs'],
    [{ version: '2.1.0', runs: null }, 'has no runs'],
    [{ version: '2.1.0', runs: {} }, 'does not have the form of SARIF: runs'],
    [sarif({ tool: {} }), 'runs.0.tool.driver'],
    [sarif({ results: [7] }), 'runs.0.results.0'],
    [sarif({ results: [result({ level: 7 })] }), 'runs.0.results.0.level'],
    [sarif({ results: [result({ suppressions: 'x' })] }), 'runs.0.results.0.suppressions'],
    [sarif({ externalPropertyFileReferences: { results: [{}] } }), 'keeps a part of itself in other files'],
  ])('%j', (document, message) => {
    expect(() => readSarif(document, WORKSPACE)).toThrow(ScanError);
    expect(() => readSarif(document, WORKSPACE)).toThrow(message);
  });
});

it('joins the runs of a file', () => {
  const run = (name: string): Json => ({ tool: { driver: { name, version: '1' } }, results: [result()] });
  const { report } = readSarif({ version: '2.1.0', runs: [run('A'), run('B')] }, WORKSPACE);
  expect(report.scanner.name).toBe('A + B');
  expect(new Set(report.violations.map(({ id }) => id)).size).toBe(2);
});

it('is told from other JSON by its runs', () => {
  expect([{ runs: [] }, { version: '2.1.0', runs: null }].map(isSarif)).toEqual([true, true]);
  expect([{ violations: [] }, null, 7, []].map(isSarif)).toEqual([false, false, false, false]);
});

it('never gives anything but a report or a ScanError', () => {
  const words = fc.constantFrom('error', 'none', 'fail', 'pass', '', 'x', null, 7, undefined);
  const anyResult = fc.record(
    {
      ruleId: fc.oneof(fc.string(), fc.constant(null)),
      level: words,
      kind: words,
      message: fc.oneof(fc.jsonValue(), fc.record({ text: fc.string() })),
      locations: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.record({ physicalLocation: fc.record({ artifactLocation: fc.record({ uri: fc.webUrl() }) }) }),
        ),
      ),
      suppressions: fc.oneof(fc.constant(null), fc.array(fc.record({ status: words }))),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(anyResult, fc.jsonValue() as fc.Arbitrary<Json>)), (results) => {
      try {
        const { report } = readSarif(sarif({ results }), WORKSPACE);
        expect(readReport(JSON.stringify(report)).report).toEqual(report);
        expect(report.violations.length).toBeLessThanOrEqual(results.length);
      } catch (error) {
        expect(error).toBeInstanceOf(ScanError);
      }
    }),
    { numRuns: fuzzRuns(500) },
  );
});

import fc from 'fast-check';
import type { GatePolicy } from '../../src/contract/decision.js';
import type { Report, Violation } from '../../src/contract/report.js';
import { SEVERITIES } from '../../src/contract/severity.js';
import { decide } from '../gate/deciding.js';
import { undecided } from '../../src/gate/undecided.js';
import { type CommentView, renderComment } from '../../src/present/comment.js';
import { byteLength } from '../../src/present/markdown.js';
import { renderSummary } from '../../src/present/summary.js';
import { fuzzRuns, hostileText } from './hostile-text.js';
import { ALIVE_IN_TEXT, rendered } from './rendered.js';
import { CONTEXT, diagnostic, framework, HOLES, report, violation } from './sample-report.js';

const POLICY: GatePolicy = {
  maximum: { CRITICAL: 0, HIGH: 3 },
  minimumScore: {},
  allowEmpty: false,
  allowParseErrors: false,
};

function viewOf(given: Report, part: Partial<CommentView> = {}, policy = POLICY): CommentView {
  return {
    decision: decide(given, policy),
    report: given,
    failure: null,
    context: CONTEXT,
    label: null,
    notices: [],
    ...part,
  };
}

function crowd(count: number, part: Partial<Violation> = {}): Violation[] {
  return Array.from({ length: count }, (_, index) =>
    violation({
      line: index + 1,
      severity: SEVERITIES[index % 4],
      policy_name: `policy-${index % 7}`,
      ...part,
    }),
  );
}

describe('reviewed renderings', () => {
  test('failed', () => {
    const view = viewOf(
      report({ violations: HOLES }),
      {
        label: 'production',
        notices: ['policy-gate.yml is changed here; that takes effect after the merge.'],
      },
      { ...POLICY, minimumScore: { soc2: 80, HIPAA: 75 } },
    );
    expect(renderComment(view)).toMatchSnapshot();
  });

  test('passed, with violations within the limits', () => {
    expect(renderComment(viewOf(report({ violations: HOLES.slice(4, 8) })))).toMatchSnapshot();
  });

  test('no verdict: a file could not be read', () => {
    const given = report({ violations: [], frameworks: [], diagnostics: [diagnostic()] });
    expect(renderComment(viewOf(given))).toMatchSnapshot();
  });

  test('no verdict: the run failed', () => {
    const failure =
      'The scanner did not finish within 10m, and was ended.\nScan fewer files with path, or raise timeout.';
    const view: CommentView = {
      ...viewOf(report()),
      decision: undecided(failure),
      report: null,
      failure,
    };
    expect(renderComment(view)).toMatchSnapshot();
  });
});

test('opens as the integration page shows it', () => {
  expect(renderComment(viewOf(report({ violations: [violation({ severity: 'CRITICAL' })] })))).toMatch(
    `## ❌ Policy Validation Results

**Gate Status:** FAILED

| Severity | Count |
|----------|-------|
| Critical | 1 |
| High     | 0 |
| Medium   | 0 |
| Low      | 0 |

❌ **Deployment blocked** - Please resolve critical violations before merging.
`,
  );
  expect(renderComment(viewOf(report()))).toContain('✅ **Ready to deploy** - All policy checks passed.\n');
});

test('what blocks lies open and comes first, whatever its severity', () => {
  const violations = [violation({ severity: 'CRITICAL' }), violation({ severity: 'LOW' })];
  const comment = renderComment(viewOf(report({ violations }), {}, { ...POLICY, maximum: { LOW: 0 } }));
  expect(comment).toContain('### 🔵 Low (1)');
  expect(comment).toContain('<summary><b>🔴 Critical (1)</b></summary>');
  expect(comment.indexOf('Low (1)')).toBeLessThan(comment.indexOf('Critical (1)'));
});

test('the report of the integration page, which knows severities only', () => {
  const bare = violation({
    severity: 'CRITICAL',
    policy_name: '',
    rule_id: '',
    message: '',
    resource_id: '',
    file: '',
    line: 0,
    remediation: '',
    frameworks: [],
  });
  const shown = rendered(renderComment(viewOf(report({ violations: [bare], frameworks: [] }))));
  expect(shown.text).toContain('Critical (1)');
  expect(shown.text).toContain('unnamed policy');
  expect(shown.text).toContain('no message');
});

describe('the budget', () => {
  test('violations are left out whole, and counted', () => {
    const comment = renderComment(viewOf(report({ violations: crowd(2_000) })));
    expect(byteLength(comment)).toBeLessThanOrEqual(60_000);
    expect(byteLength(comment)).toBeGreaterThan(55_000);
    const shown = rendered(comment);
    const items = shown.skeleton.split('<li>').length - 1 - 2; // the reasons are two
    const [, left] = /and (\d+) more \(.*\) — see the job summary/.exec(shown.text) ?? [];
    expect(items + Number(left)).toBe(2_000);
    expect(shown.links.filter((url) => url === CONTEXT.runUrl)).toHaveLength(2);
  });

  test('a violation that fits is not left out', () => {
    const comment = renderComment(viewOf(report({ violations: crowd(100) })));
    expect(comment).not.toContain(' more** (');
    expect(rendered(comment).skeleton.split('<li>').length - 1).toBe(102);
  });

  test.each([4_000, 10_000, 60_000])(
    'hostile sizes in %d bytes: verdict, counts and run link stay',
    (budget) => {
      const long = '<@`|&$'.repeat(20_000);
      const violations = crowd(32, {
        message: long,
        file: long,
        policy_name: long,
        resource_id: long,
        called_from: Array.from({ length: 9 }, () => ({ call: long, file: long, line: 1 })),
        remediation: long,
        frameworks: Array.from({ length: 3 }, (_, index) => ({ framework: long + index, control: long })),
      });
      const given = report({
        violations: [...violations, ...crowd(32, { message: long, file: long, suppressed: true })],
        diagnostics: Array.from({ length: 32 }, () => diagnostic({ message: long, file: long })),
        frameworks: Array.from({ length: 32 }, (_, index) => framework(long + index, 50, 1, 1)),
        scanner: { name: long, version: long },
      });
      const minimumScore = Object.fromEntries(
        Array.from({ length: 32 }, (_, index) => [`${long}${index}`, 90]),
      );
      const view = viewOf(
        given,
        { label: long, notices: Array.from({ length: 32 }, () => long), failure: long },
        { ...POLICY, minimumScore },
      );
      const comment = renderComment(view, budget);
      expect(byteLength(comment)).toBeLessThanOrEqual(budget);
      const shown = rendered(comment);
      expect(shown.text).toContain('Gate Status: FAILED');
      expect(shown.text).toMatch(/Critical\s+8\s+High\s+8\s+Medium\s+8\s+Low\s+8/);
      expect(shown.text).toContain('Deployment blocked');
      expect(shown.text).toContain('violations');
      expect(shown.links).toContain(CONTEXT.runUrl);
    },
  );

  test('the summary holds many more, in at most 900 KiB', () => {
    const given = report({ violations: crowd(10_000) });
    const summary = renderSummary(viewOf(given));
    expect(byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
    expect(byteLength(summary)).toBeGreaterThan(850 * 1024);
    expect(summary).toContain(' — see the results file');
  });
});

test('a hostile report changes nothing but the text', () => {
  const build = (untrusted: string): CommentView => {
    const part = {
      message: untrusted,
      policy_name: untrusted,
      resource_id: untrusted,
      remediation: untrusted,
      frameworks: [{ framework: untrusted, control: untrusted }],
      called_from: [{ call: untrusted, file: `../${untrusted}`, line: 3 }],
    };
    const given = report({
      violations: [
        violation({ ...part, severity: 'CRITICAL' }),
        violation({ ...part, severity: 'LOW', effect: 'WARN' }),
        violation({ ...part, suppressed: true }),
      ],
      frameworks: [framework(untrusted, 50, 1, 1)],
      diagnostics: [diagnostic({ message: untrusted })],
      scanner: { name: untrusted, version: untrusted },
    });
    return viewOf(given, {
      label: `label ${untrusted}`,
      notices: [untrusted],
      failure: `failure ${untrusted}`,
    });
  };
  const harmless = rendered(renderComment(build('harmless')));
  fc.assert(
    fc.property(hostileText, (untrusted) => {
      fc.pre(untrusted.trim() !== '');
      const comment = renderComment(build(untrusted));
      const shown = rendered(comment);
      expect(shown.skeleton).toBe(harmless.skeleton);
      expect(shown.links).toEqual(harmless.links);
      expect(comment).not.toContain('<!--');
      for (const run of shown.livingText)
        for (const pattern of ALIVE_IN_TEXT) expect(run).not.toMatch(pattern);
    }),
    { numRuns: fuzzRuns(30) },
  );
});

test('a suppressed violation is listed with who says so, and why', () => {
  const suppression = { by: 'checkov', reason: '<b>why</b>', until: '2026-12-31', file: 'a.tf', line: 7 };
  const violations = [violation({ suppressed: true, suppression }), violation({ suppressed: true })];
  const given = report({ violations });
  const shown = renderComment(viewOf(given));
  expect(shown).toContain('<i>&#60;b&#62;why&#60;/b&#62;</i> (checkov, until 2026-12-31, ');
  expect(shown).toContain('a.tf#L7');
  expect(shown.match(/checkov/g)).toHaveLength(1);
});

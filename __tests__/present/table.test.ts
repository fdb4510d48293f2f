import fc from 'fast-check';
import type { GatePolicy } from '../../src/contract/decision.js';
import { decide } from '../gate/deciding.js';
import { renderTable } from '../../src/present/table.js';
import { columns, padded, wrapped } from '../../src/present/terminal.js';
import { fuzzRuns, hostileText } from './hostile-text.js';
import { diagnostic, framework, HOLES, report, violation } from './sample-report.js';

const POLICY: GatePolicy = {
  maximum: { CRITICAL: 0, HIGH: 3 },
  minimumScore: { HIPAA: 75 },
  allowEmpty: false,
  allowParseErrors: false,
};

const FAILING = report({
  violations: HOLES,
  diagnostics: [
    diagnostic(),
    diagnostic({ level: 'notice', message: '3 Helm templates were skipped: render them first.', line: null }),
  ],
});

describe('reviewed renderings', () => {
  test.each([60, 100, 160])('a gate that fails, %d columns', (width) => {
    expect(`\n${renderTable(FAILING, decide(FAILING, POLICY), { colour: false, width })}`).toMatchSnapshot();
  });

  test('a scan of nothing wrong', () => {
    expect(
      `\n${renderTable(report({ frameworks: [] }), null, { colour: false, width: 100 })}`,
    ).toMatchSnapshot();
  });
});

test.each([60, 80, 100, 140])('no message runs over %d columns', (width) => {
  const lines = renderTable(FAILING, decide(FAILING, POLICY), { colour: false, width }).split('\n');
  // A place and the totals are not broken: a broken path cannot be clicked.
  const breakable = lines.filter((line) => !/infrastructure\/|resources in|^[A-Z]+ {2}/.test(line));
  expect(breakable.filter((line) => columns(line) > width)).toEqual([]);
});

test('says how many policies were left out', () => {
  const shown = (disabledPolicies?: number): string =>
    renderTable(FAILING, null, { colour: false, width: 100, ...(disabledPolicies && { disabledPolicies }) });
  expect(shown()).not.toContain('disabled');
  expect(shown(1)).toMatch(/^\d+ resources? in .* · 1 policy disabled$/m);
  expect(shown(2)).toMatch(/ · 2 policies disabled$/m);
});

test('colour changes nothing but the colour', () => {
  const plain = renderTable(FAILING, decide(FAILING, POLICY), { colour: false, width: 100 });
  const coloured = renderTable(FAILING, decide(FAILING, POLICY), { colour: true, width: 100 });
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[1;31mCRITICAL\u001b[0m');

  expect(coloured.replaceAll(/\u001b\[[\d;]+m/g, '')).toBe(plain);
});

test('a hostile report cannot drive the terminal', () => {
  fc.assert(
    fc.property(hostileText, (untrusted) => {
      const hostile = report({
        violations: [
          violation({ message: untrusted, policy_name: untrusted, resource_id: untrusted, file: untrusted }),
          violation({ called_from: [{ call: untrusted, file: untrusted, line: 1 }] }),
          violation({ remediation: untrusted, frameworks: [{ framework: untrusted, control: untrusted }] }),
        ],
        diagnostics: [diagnostic({ message: untrusted, file: untrusted })],
        frameworks: [framework(untrusted, 3, 1, 1)],
      });
      const table = renderTable(hostile, decide(hostile, POLICY), { colour: false, width: 80 });

      expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/);
    }),
    { numRuns: fuzzRuns(200) },
  );
});

test('twenty thousand violations are laid out in time', () => {
  const violations = Array.from({ length: 20_000 }, (_, index) => violation({ line: index + 1 }));
  const start = performance.now();
  const table = renderTable(report({ violations }), null, { colour: true, width: 100 });
  expect(table.split('\n').length).toBeGreaterThan(20_000);
  expect(performance.now() - start).toBeLessThan(25_000);
});

describe('terminal text', () => {
  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['e\u0301', 1],
    ['🔥', 2],
    ['\u001b[1;31mred\u001b[0m', 3],
  ])('columns(%j)', (text, width) => {
    expect(columns(text)).toBe(width);
  });

  test('padded to columns, not characters', () => {
    expect(padded('漢', 4)).toBe('漢  ');
    expect(padded('long', 2)).toBe('long');
  });

  test.each([
    ['', 10, []],
    ['one two three', 7, ['one two', 'three']],
    ['abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
    ['漢字漢字', 5, ['漢字', '漢字']],
  ])('wrapped(%j, %d)', (text, width, expected) => {
    expect(wrapped(text, width)).toEqual(expected);
  });
});

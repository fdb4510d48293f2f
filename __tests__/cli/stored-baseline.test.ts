import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { comparedReport } from '../../src/cli/comparison.js';
import { readBaseline, renderBaseline, writeBaseline } from '../../src/cli/stored-baseline.js';
import { compare } from '../../src/gate/novelty.js';
import { report, violation } from '../present/sample-report.js';

const A = violation({ id: 'a', file: 'a.tf', line: 1 });
const B = violation({ id: 'b', file: 'b.tf', line: 2, frameworks: [], suppressed: true });
const scratch = (): string => mkdtempSync(path.join(tmpdir(), 'policycortex-baseline-'));

describe('renderBaseline', () => {
  const text = renderBaseline(report({ violations: [B, A] }));

  it('keeps one violation a line, and what tells it again', () => {
    expect(text.split('\n').slice(4)).toEqual([
      '  "violations": [',
      '    {"id": "a", "policy_name": "s3-bucket-encryption", "rule_id": "encryption-required", "severity": "HIGH", ' +
        '"resource_id": "aws_s3_bucket.logs", "file": "a.tf", "frameworks": [{"framework": "SOC2", "control": "CC6.1"}, ' +
        '{"framework": "HIPAA", "control": "164.312(a)(2)(iv)"}], "suppressed": false},',
      '    {"id": "b", "policy_name": "s3-bucket-encryption", "rule_id": "encryption-required", "severity": "HIGH", ' +
        '"resource_id": "aws_s3_bucket.logs", "file": "b.tf", "frameworks": [], "suppressed": true}',
      '  ]',
      '}',
      '',
    ]);
  });

  it('is the same when lines and messages change, and whatever the order', () => {
    const moved = [A, B].map((each) => ({
      ...each,
      line: each.line + 40,
      end_line: 99,
      message: 'otherwise',
    }));
    expect(renderBaseline(report({ violations: moved }))).toBe(text);
  });

  it('of nothing is an empty list', () => {
    expect(JSON.parse(renderBaseline(report({ violations: [] })))).toMatchObject({ violations: [] });
  });

  it('keeps foreign text as data', () => {
    const hostile = violation({ resource_id: '"}\n]\u2028{"__proto__": 1}' });
    const { violations } = JSON.parse(renderBaseline(report({ violations: [hostile] }))) as {
      violations: { resource_id: string }[];
    };
    expect(violations[0]?.resource_id).toBe(hostile.resource_id);
  });
});

describe('a baseline file', () => {
  it('is read back as it was written, into directories that were not there', async () => {
    const cwd = scratch();
    writeBaseline('kept/baseline.json', renderBaseline(report({ violations: [A, B] })), { cwd });
    const { reference, violations } = await readBaseline('kept/baseline.json', { cwd });
    expect(reference).toBe('kept/baseline.json');
    expect(violations.map(({ id, suppressed }) => [id, suppressed])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('does not go where a link leads', () => {
    const cwd = scratch();
    writeFileSync(path.join(cwd, 'precious'), 'kept');
    symlinkSync('precious', path.join(cwd, 'baseline.json'));
    expect(() => writeBaseline('baseline.json', 'x', { cwd })).toThrow('no plain file');
    expect(readFileSync(path.join(cwd, 'precious'), 'utf8')).toBe('kept');
    mkdirSync(path.join(cwd, 'directory'));
    expect(() => writeBaseline('directory', 'x', { cwd })).toThrow('Name another file by --output');
  });

  it.each([
    ['that is not there', undefined, '"policycortex baseline create" writes one'],
    ['that is cut off', '{"violations": [', 'the baseline b.json: '],
    ['that is no report', '[]', 'the baseline b.json: '],
  ])('%s is refused', async (_, text, message) => {
    const cwd = scratch();
    if (text !== undefined) writeFileSync(path.join(cwd, 'b.json'), text);
    await expect(readBaseline('b.json', { cwd })).rejects.toThrow(message);
  });
});

describe('comparedReport', () => {
  it('adds what changed, and leaves the rest as it is', () => {
    const now = report({ violations: [A, violation({ id: 'n' }), B, { ...B, id: 'm' }] });
    const before = { reference: 'b.json', violations: [A, B, violation({ id: 'gone' })] };
    const { baseline, violations, ...rest } = comparedReport(compare(now, before));
    expect(violations.map(({ id, is_new }) => [id, is_new])).toEqual([
      ['a', false],
      ['n', true],
      ['b', false],
      ['m', true],
    ]);
    expect(baseline).toEqual({
      reference: 'b.json',
      new: 1,
      existing: 1,
      resolved: [
        {
          id: 'gone',
          policy_name: 's3-bucket-encryption',
          severity: 'HIGH',
          resource_id: 'aws_s3_bucket.logs',
          file: 'infrastructure/storage.tf',
        },
      ],
    });
    const { violations: _, ...others } = now;
    expect(rest).toEqual(others);
  });
});

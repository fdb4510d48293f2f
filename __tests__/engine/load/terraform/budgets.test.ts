import * as fc from 'fast-check';

import { ScanError } from '../../../../src/contract/errors.js';
import { loadTerraform } from '../../../../src/engine/load/terraform/load-terraform.js';
import { Source } from '../../../../src/engine/model/source.js';
import { load } from './terraform-text.js';
import { fuzzRuns } from '../../../fuzz-runs.js';
import { withoutHang } from '../../../without-hang.js';

const USER = 'resource "x_y" "z" {\n  v = local.v\n}\n';
/** Enough for the attack to be one, and little enough for a quick test. */
const budget = { steps: 200_000 };

function locals(count: number, line: (at: number) => string, last: string): string {
  const lines = Array.from({ length: count }, (_, at) => `  a${String(at)} = ${line(at + 1)}`);
  return `${USER}locals {\n  v = local.a0\n${lines.join('\n')}\n  a${String(count)} = ${last}\n}`;
}

test.each<[name: string, text: string]>([
  ['a chain of locals', locals(3_000, (next) => `"\${local.a${String(next)}}x"`, '"e"')],
  [
    'a chain through lists',
    locals(3_000, (next) => `[for x in [local.a${String(next)}] : try(upper(x), [x])]`, '"e"'),
  ],
  [
    'a list of lists of lists',
    locals(
      30,
      (next) =>
        `[${Array(10)
          .fill(`local.a${String(next)}`)
          .join(', ')}]`,
      '"e"',
    ),
  ],
  [
    'its JSON',
    locals(
      6,
      (next) =>
        `[${Array(10)
          .fill(`local.a${String(next)}`)
          .join(', ')}]`,
      '"e"',
    ).replace('local.a0', 'jsonencode(local.a0)'),
  ],
  [
    'a string that doubles',
    locals(40, (next) => `"\${local.a${String(next)}}\${local.a${String(next)}}"`, '"eeee"'),
  ],
  [
    'a list that doubles',
    locals(40, (next) => `concat(local.a${String(next)}, local.a${String(next)})`, '["e"]'),
  ],
  [
    'a replacement that multiplies',
    locals(
      6,
      (next) => `replace(local.a${String(next)}, "x", local.a${String(next)})`,
      `"${'x'.repeat(100)}"`,
    ),
  ],
  [
    'loops in loops',
    `${USER}locals {\n  v = [for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]\n}`,
  ],
  ['a product', `${USER}locals {\n  v = setproduct(range(1000), range(1000), range(1000))\n}`],
  [
    'a padded format',
    `${USER}locals {\n  v = [for a in range(1000) : [for b in range(1000) : format("%1024d", b)]]\n}`,
  ],
])('%s ends soon, unknown and with a diagnostic', (_, text) => {
  const start = performance.now();
  const tree = load(text, { budget });
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(JSON.stringify(tree.data('x_y.z', 'v'))).toContain('{"unknown":[]}');
  expect(tree.diagnostics.map(({ level, code }) => `${level} ${code}`)).toContain('warning terraform-budget');
});

test('a chain of resources is followed as far as the stack surely bears', () => {
  const chain = (length: number): string =>
    Array.from(
      { length },
      (_, at) => `resource "x_y" "r${String(at)}" {\n  v = x_y.r${String(at + 1)}.v\n}\n`,
    ).join('') + `resource "x_y" "r${String(length)}" {\n  v = "end"\n}\n`;
  expect(load(chain(100)).data('x_y.r0', 'v')).toBe('end');
  expect(load(chain(3_000)).ids).toHaveLength(3_001);
});

test('too many instances are judged by one that stands for all', () => {
  const tree = load('resource "x_y" "z" {\n  count = 1001\n  a = "known"\n  b = count.index\n}');
  expect(tree.ids).toEqual(['x_y.z']);
  expect(tree.data('x_y.z', 'a')).toBe('known');
  expect(tree.data('x_y.z', 'b')).toEqual({ unknown: [] });
  expect(tree.diagnostics.map(({ code }) => code)).toEqual(['terraform-instances']);
});

test('more resources in a root module than can be held end the scan', () => {
  const text = (count: number): Source =>
    new Source('live/main.tf', `resource "x_y" "z" {\n  count = ${String(count)}\n}\n`);
  const limit = { budget: { resources: 10 } };
  expect(loadTerraform([text(10)], limit).resources).toHaveLength(10);
  expect(() => loadTerraform([text(11)], limit)).toThrow(
    new ScanError(
      'budget-exceeded',
      'live: more than 10 resources in one root module. Scan a narrower path.',
    ),
  );
});

test('modules that double at each level end, and each is judged at least once', () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => {
      const call = (name: string): string => `module "${name}" {\n  source = "../m${String(at + 1)}"\n}\n`;
      return [`m${String(at)}/main.tf`, `${call('a')}${call('b')}resource "x_y" "r${String(at)}" {}\n`];
    }),
  );
  const tree = load(files, { budget });
  const names = new Set(tree.ids.map((id) => id.slice(id.lastIndexOf('.') + 1)));
  expect(names.size).toBe(40);
  expect(tree.diagnostics.map(({ code }) => code)).toContain('terraform-budget');
});

test('dynamic blocks in dynamic blocks end', () => {
  const open = Array.from(
    { length: 10 },
    (_, at) => `dynamic "d${String(at)}" {\nfor_each = range(1000)\ncontent {\n`,
  ).join('');
  const tree = load(`resource "x_y" "z" {\n${open}${'}\n}\n'.repeat(10)}}`, { budget });
  expect(tree.attribute('x_y.z', 'd0')).toBeDefined();
});

const WORDS = [
  'var.a',
  'local.b',
  'x_y.z',
  'each.key',
  'module.m',
  '[0]',
  '.*.id',
  '[*]',
  '...',
  '"${',
  '}"',
  '"%{ if ',
  '%{ endif }"',
  '"',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ' ? ',
  ' : ',
  ' = ',
  '=>',
  ' for ',
  ' in ',
  'k, v',
  ',',
  '1',
  '-',
  '!',
  ' && ',
  ' == ',
  'null',
  'true',
  'jsonencode',
  'merge',
  'try',
  'flatten',
  'regex',
  'format',
  'lookup',
  'element',
  'cidrsubnet',
  'toset',
  'templatefile',
  'count',
  'for_each',
  '\n',
];

test('no expression crashes the loader', () => {
  const expressions = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })), {
    maxLength: 12,
  });
  const check = (parts: readonly string[]): void => {
    const expression = parts.join('');
    const text = `resource "x_y" "z" {\n  for_each = ${expression}\n}\nresource "x_y" "v" {\n  v = ${expression}\n}\nlocals {\n  b = ${expression}\n}\nvariable "a" {}\n`;
    const { resources, diagnostics } = withoutHang(() =>
      loadTerraform([new Source('main.tf', text)], { budget: { steps: 20_000 } }),
    );
    for (const { id, isDeclaration } of resources) {
      if (isDeclaration !== true) expect(id).toMatch(/^x_y\./);
    }
    for (const { line } of diagnostics) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }
  };
  fc.assert(fc.property(expressions, check), { numRuns: fuzzRuns(2_000) });
});

test('no arguments crash a function', async () => {
  const { FUNCTION_NAMES } = await import('../../../../src/engine/load/terraform/functions/registry.js');
  const value = fc.constantFrom(
    '1',
    '-1',
    '0.5',
    '1e300',
    '""',
    '"a"',
    '"10.0.0.0/8"',
    '"("',
    'null',
    'true',
    '[]',
    '[1, "a"]',
    '[null]',
    '{}',
    '{ a = [1] }',
    '[[1], ["a"]]',
    'var.a',
    '[var.a]',
    'x_y.z',
    'toset(["a"])',
  );
  const call = fc.tuple(fc.constantFrom(...FUNCTION_NAMES), fc.array(value, { maxLength: 4 }));
  const check = ([name, values]: [string, string[]]): void => {
    const text = `variable "a" {}\nresource "x_y" "z" {\n  v = ${name}(${values.join(', ')})\n}`;
    const { resources } = withoutHang(() =>
      loadTerraform([new Source('main.tf', text)], { readFile: () => 'text' }),
    );
    expect(resources[0]?.body.entries.get('v')).toBeDefined();
  };
  fc.assert(fc.property(call, check), { numRuns: fuzzRuns(5_000) });
});

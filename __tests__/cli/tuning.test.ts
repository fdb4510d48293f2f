import { parseArguments } from '../../src/cli/arguments.js';
import { scan } from '../../src/cli/scan.js';
import { readTuning } from '../../src/cli/tuning.js';
import type { Tuning } from '../../src/contract/tuning.js';
import { PolicyLibrary } from '../../src/engine/policy/library.js';
import { policy } from '../engine/policy/sample-policy.js';

const parameter = (type: 'string' | 'number' | 'boolean' | 'list', value: Tuning['parameters'][''][string]) => ({
  type,
  default: value,
  description: '',
}); // prettier-ignore
const library = new PolicyLibrary({
  policies: [
    policy({
      name: 'log-retention-1.2',
      aliases: ['CKV_1'],
      parameters: {
        days: parameter('number', 7),
        names: parameter('list', ['a']),
        ports: parameter('list', [22]),
        strict: parameter('boolean', true),
        label: parameter('string', 'x'),
      },
    }),
  ],
  frameworks: [],
});
const read = (...argv: string[]): Tuning => readTuning(parseArguments(scan, argv), library);

describe('the options that change policies', () => {
  it('say nothing where they are not given', () => {
    expect(read()).toEqual({ disable: [], severity: {}, parameters: {} });
  });

  it('take names with commas and severities in either case', () => {
    expect(read('--disable', 'a, b', '--disable', 'c').disable).toEqual(['a', 'b', 'c']);
    expect(read('--severity', 'a=high', '--severity', 'b/r=LOW').severity).toEqual({ a: 'HIGH', 'b/r': 'LOW' }); // prettier-ignore
  });

  it('read parameters as the policy declares them', () => {
    const given = ['days=30', 'names=b, c', 'ports=22,3389', 'strict=false', 'label=a=b'];
    expect(read(...given.flatMap((text) => ['--param', `log-retention-1.2.${text}`])).parameters).toEqual({
      'log-retention-1.2': {
        days: 30,
        names: ['b', 'c'],
        ports: [22, 3389],
        strict: false,
        label: 'a=b',
      },
    });
    expect(read('--param', 'CKV_1.days=1').parameters).toEqual({ CKV_1: { days: 1 } });
  });

  it.each([
    [['--severity', 'a=SEVERE'], '--severity a is "SEVERE"; it takes one of CRITICAL, HIGH, MEDIUM, LOW.'],
    [['--severity', 'a'], '--severity is "a"; it takes NAME=VALUE.'],
    [['--param', 'days=1'], '--param is "days=1"; it takes NAME.KEY=VALUE.'],
    [['--param', 'CKV_1.days=soon'], '--param CKV_1.days is "soon"; it takes a number.'],
    [['--param', 'CKV_1.strict=yes'], '--param CKV_1.strict is "yes"; it takes true or false.'],
    [
      ['--param', 'CKV_1.ports=ssh'],
      '--param CKV_1.ports is "ssh"; it takes numbers with commas between them.',
    ],
    [['--param', 'CKV_1.day=1'], "policy 'CKV_1' has no parameter 'day'. Did you mean 'days'?"],
    [['--param', 'CKV_2.days=1'], "unknown policy 'CKV_2'. Did you mean 'CKV_1'?"],
  ])('%j is refused', (argv, message) => {
    expect(() => read(...argv)).toThrow(message);
  });
});

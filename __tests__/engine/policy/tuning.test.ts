import { ConfigError } from '../../../src/contract/errors.js';
import type { Tuning } from '../../../src/contract/tuning.js';
import { compilePolicy } from '../../../src/engine/policy/compile-policy.js';
import { PolicyLibrary } from '../../../src/engine/policy/library.js';
import type { Rule } from '../../../src/engine/policy/policy.js';
import { tunePolicies } from '../../../src/engine/policy/tuning.js';
import { policy } from './sample-policy.js';

const rule = (id: string, condition = 'resource.days < params.days'): Rule => ({
  id,
  condition,
  effect: 'DENY',
  severity: 'LOW',
  message: '',
});
const retention = policy({
  name: 'log-retention',
  aliases: ['CKV_1', 'SHARED', 'avd/log'],
  parameters: {
    days: { type: 'number', default: 7, description: '' },
    names: { type: 'list', default: ['a'], description: '' },
    strict: { type: 'boolean', default: true, description: '' },
    label: { type: 'string', default: 'x', description: '' },
  },
  rules: [rule('too-short'), rule('not-set')],
});
const backup = policy({
  name: 'backup-retention',
  aliases: ['SHARED'],
  parameters: { days: { type: 'number', default: 1, description: '' } },
  rules: [rule('too-short')],
});
const library = new PolicyLibrary({ policies: [retention, backup], frameworks: [] });

const tuned = (tuning: Partial<Tuning>, base = library): PolicyLibrary =>
  tunePolicies(base, { disable: [], severity: {}, parameters: {}, ...tuning });
const severities = (tuning: Partial<Tuning>): Record<string, string> =>
  Object.fromEntries(
    tuned(tuning).policies.flatMap(({ name, rules }) =>
      rules.map(({ id, severity }) => [`${name}/${id}`, severity]),
    ),
  );
const defaults = (tuning: Partial<Tuning>): (string | undefined)[] =>
  tuned(tuning).policies.map(({ parameters }) => JSON.stringify(parameters['days']?.default));

describe('disable', () => {
  it('leaves a policy out of scans, by name and by alias, and nothing else', () => {
    const without = tuned({ disable: ['ckv_1'] });
    expect(without.policiesOf([])).toEqual([backup]);
    expect([...without.disabled]).toEqual(['log-retention']);
    expect(tuned({ disable: ['SHARED'] }).policiesOf([])).toEqual([]);
  });

  it('keeps the name known, so that a suppression in the code is no mistake', () => {
    expect(tuned({ disable: ['log-retention'] }).find('CKV_1')).toEqual([retention]);
  });

  it('adds up, and stays when policies are added', () => {
    const twice = tuned({ disable: ['backup-retention'] }, tuned({ disable: ['log-retention'] }));
    expect(twice.with([policy({ name: 'mine' })]).policiesOf([])).toEqual([policy({ name: 'mine' })]);
  });
});

describe('severity', () => {
  it.each<[Tuning['severity'], [string, string, string]]>([
    [{ 'log-retention': 'HIGH' }, ['HIGH', 'HIGH', 'LOW']],
    [{ 'LOG-retention/NOT-set': 'HIGH' }, ['LOW', 'HIGH', 'LOW']],
    [{ 'SHARED/too-short': 'HIGH' }, ['HIGH', 'LOW', 'HIGH']],
    [{ 'avd/log': 'HIGH' }, ['HIGH', 'HIGH', 'LOW']],
    [{ 'avd/log/not-set': 'HIGH' }, ['LOW', 'HIGH', 'LOW']],
    // What is more exact counts, wherever it stands.
    [{ 'log-retention/not-set': 'CRITICAL', 'log-retention': 'HIGH' }, ['HIGH', 'CRITICAL', 'LOW']],
    [{ 'log-retention': 'HIGH', SHARED: 'MEDIUM' }, ['HIGH', 'HIGH', 'MEDIUM']],
    // Of two that are alike, the later one.
    [{ CKV_1: 'HIGH', SHARED: 'MEDIUM' }, ['MEDIUM', 'MEDIUM', 'MEDIUM']],
  ])('%j', (severity, [first, second, third]) => {
    expect(severities({ severity })).toEqual({
      'log-retention/too-short': first,
      'log-retention/not-set': second,
      'backup-retention/too-short': third,
    });
  });
});

describe('parameters', () => {
  it('are set by policy, also by an alias that several have', () => {
    expect(defaults({ parameters: { 'log-retention': { days: 30 } } })).toEqual(['30', '1']);
    expect(defaults({ parameters: { SHARED: { days: 30 } } })).toEqual(['30', '30']);
    expect(defaults({ parameters: { 'backup-retention': { days: 2 }, SHARED: { days: 30 } } })).toEqual(['30', '2']); // prettier-ignore
  });

  it('are what conditions read', () => {
    const truth = (base: PolicyLibrary): string | undefined => {
      const [compiled] = base.policiesOf([]).map(compilePolicy);
      const entries = new Map([['days', { kind: 'scalar', value: 10 } as const]]);
      const scope = { resource: { kind: 'map', entries } as const, parameters: compiled?.parameters() };
      return compiled?.rules()[0]?.condition.evaluate(scope).truth;
    };
    expect(truth(library)).toBe('false');
    expect(truth(tuned({ parameters: { CKV_1: { days: 30 } } }))).toBe('true');
  });
});

test('nothing asked, nothing changed', () => {
  expect(tuned({}).policiesOf([])).toEqual([retention, backup]);
  expect(tuned({ severity: { SHARED: 'HIGH' } }).with([]).policies[0]?.rules[0]?.severity).toBe('HIGH');
  expect(library.policies[0]?.rules[0]?.severity).toBe('LOW');
});

test("a team's own policy stays in every scan when it is tuned", () => {
  const own = policy({ name: 'mine', rules: [rule('r', 'true')] });
  const frameworks = library.with([own]);
  const found = tuned({ severity: { mine: 'HIGH' } }, frameworks).policiesOf(['SOC2']);
  expect(found.map(({ name, rules }) => [name, rules[0]?.severity])).toEqual([['mine', 'HIGH']]);
});

test.each<[Partial<Tuning>, string, string]>([
  [
    { disable: ['log-retenton'] },
    'name-unknown',
    "unknown policy 'log-retenton'. Did you mean 'log-retention'?",
  ],
  [{ severity: { nothing: 'LOW' } }, 'name-unknown', "unknown policy 'nothing'."],
  [{ severity: { 'log-retention/to-short': 'LOW' } }, 'name-unknown', "policy 'log-retention' has no rule 'to-short'. Did you mean 'too-short'? It has: too-short, not-set."], // prettier-ignore
  [{ severity: { 'nothing/r': 'LOW' } }, 'name-unknown', "unknown policy 'nothing'."],
  [{ parameters: { nothing: { days: 1 } } }, 'name-unknown', "unknown policy 'nothing'."],
  [{ parameters: { CKV_1: { day: 1 } } }, 'name-unknown', "policy 'CKV_1' has no parameter 'day'. Did you mean 'days'? It has: days, names, strict, label."], // prettier-ignore
  [{ parameters: { CKV_1: { toString: 1 } } }, 'name-unknown', "has no parameter 'toString'"],
  [{ parameters: { CKV_1: { days: '30' } } }, 'input-invalid', `parameter 'days' of policy 'log-retention' is "30"; it takes a number, as in 7.`], // prettier-ignore
  [{ parameters: { CKV_1: { names: 'b' } } }, 'input-invalid', 'it takes a list, as in ["a"].'],
  [{ parameters: { CKV_1: { strict: 'yes' } } }, 'input-invalid', 'it takes true or false, as in true.'],
  [{ parameters: { CKV_1: { label: 1 } } }, 'input-invalid', 'it takes a text, as in "x".'],
])('%j is refused', (tuning, code, message) => {
  const failure = (): ConfigError => {
    try {
      tuned(tuning);
    } catch (error) {
      if (error instanceof ConfigError) return error;
      throw error;
    }
    throw new Error('was taken');
  };
  expect(failure().code).toBe(code);
  expect(failure().message).toContain(message);
});

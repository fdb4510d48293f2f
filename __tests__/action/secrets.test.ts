import { formsOf } from '../../src/action/secrets.js';

describe('formsOf', () => {
  it('gives the forms in which a secret turns up', () => {
    expect(formsOf('ghs_a"b/c+d?e')).toEqual([
      'ghs_a"b/c+d?e',
      'ghs_a\\"b/c+d?e',
      'ghs_a%22b%2Fc%2Bd%3Fe',
      'Z2hzX2EiYi9jK2Q/ZQ==',
      'Z2hzX2EiYi9jK2Q_ZQ',
      'eC1hY2Nlc3MtdG9rZW46Z2hzX2EiYi9jK2Q/ZQ==',
    ]);
  });

  it('gives each form once', () => {
    expect(new Set(formsOf('plainplainplain')).size).toBe(formsOf('plainplainplain').length);
  });

  it.each(['', 'fail', 'passed'])('does not mask %j, which stands in ordinary text', (secret) => {
    expect(formsOf(secret)).toEqual([]);
  });
});

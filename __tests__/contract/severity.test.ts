import { compareSeverity, countBySeverity, isSeverity, SEVERITIES } from '../../src/contract/severity.js';

describe('severity', () => {
  it('sorts the more severe first', () => {
    expect([...SEVERITIES].reverse().sort(compareSeverity)).toEqual(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']);
  });

  it('counts what does not occur as 0', () => {
    expect(countBySeverity([{ severity: 'HIGH' }, { severity: 'HIGH' }, { severity: 'LOW' }])).toEqual({
      CRITICAL: 0,
      HIGH: 2,
      MEDIUM: 0,
      LOW: 1,
    });
  });

  it.each(['critical', 'INFO', '__proto__', ''])('does not take %j for one', (text) => {
    expect(isSeverity(text)).toBe(false);
  });
});

import { plainYaml } from '../../../../src/engine/load/yaml/plain-yaml.js';

describe('plainYaml', () => {
  it('gives plain data', () => {
    expect(plainYaml('a: [1, two, null]\nb:\n  c: true\n')).toEqual({ a: [1, 'two', null], b: { c: true } });
  });

  it('keeps a key named __proto__ a key', () => {
    const data = plainYaml('__proto__: {polluted: 1}') as object;
    expect(Object.hasOwn(data, '__proto__')).toBe(true);
    expect('polluted' in data).toBe(false);
  });

  it.each(['a: [', 'a: 1\n---\nb: 2', ''])('throws for %j', (text) => {
    expect(() => plainYaml(text)).toThrow(SyntaxError);
  });
});

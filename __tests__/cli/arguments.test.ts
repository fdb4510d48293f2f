import { parseArguments } from '../../src/cli/arguments.js';
import type { Command } from '../../src/cli/command.js';

const command: Command = {
  name: 'scan',
  summary: '',
  operands: '',
  options: {
    path: { value: 'PATH', description: '', isRepeatable: true },
    output: { value: 'FORMAT', description: '' },
    quiet: { description: '' },
  },
  examples: [],
  run: async () => 0,
};

describe('parseArguments', () => {
  it('reads options in both spellings, switches and operands', () => {
    const given = parseArguments(command, [
      'infrastructure',
      '--path',
      'a',
      '--path=-b',
      '--quiet',
      '--output=json',
    ]);
    expect(given.operands).toEqual(['infrastructure']);
    expect(given.values('path')).toEqual(['a', '-b']);
    expect(given.value('output')).toBe('json');
    expect([given.has('quiet'), given.has('path'), given.has('nothing')]).toEqual([true, true, false]);
  });

  it('takes everything behind -- for operands', () => {
    expect(parseArguments(command, ['--', '--path']).operands).toEqual(['--path']);
  });

  it.each([
    [['--paths', 'a'], 'there is no option --paths; did you mean --path.'],
    [['-x'], 'there is no option -x'],
    [['--__proto__=x'], 'there is no option --__proto__'],
    [['--constructor'], 'there is no option --constructor'],
    [['--path'], '--path needs a value: --path PATH.'],
    [['--path='], '--path needs a value: --path PATH.'],
    [['--quiet=yes'], '--quiet takes no value, and got "yes".'],
    [['--output', 'a', '--output', 'b'], '--output was given twice.'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseArguments(command, argv)).toThrow(message);
    expect(() => parseArguments(command, argv)).toThrow('See: policycortex scan --help');
  });
});

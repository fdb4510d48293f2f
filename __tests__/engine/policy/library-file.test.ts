import fc from 'fast-check';
import { readLibraryFile, writeLibraryFile } from '../../../src/engine/policy/library-file.js';
import { ownLibrary } from '../own-library.js';
import { policy } from './sample-policy.js';

test('a library comes out of its file as it went in', () => {
  const { policies, frameworks } = ownLibrary();
  const read = readLibraryFile(writeLibraryFile({ policies, frameworks }));
  expect(JSON.stringify(read)).toBe(JSON.stringify({ frameworks, policies }));
  // Whatever is copied off a policy is whole.
  expect(read.policies.map((each) => ({ ...each }))).toEqual(policies);
});

test('any text survives, in ASCII and on one line a policy', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (description, alias) => {
      const data = { policies: [policy({ description, aliases: [alias] }), policy()], frameworks: [] };
      const text = writeLibraryFile(data);
      expect(text).toMatch(/^[\u0000-\u007f]*$/);
      expect(text.split('\n')).toHaveLength(4);
      expect(readLibraryFile(text).policies.map((each) => ({ ...each }))).toEqual(data.policies);
    }),
  );
});

test('a policy is read when something of it is asked for that not every scan needs', () => {
  const text = writeLibraryFile({ policies: [policy({ name: 'p', resource_types: ['T'] })], frameworks: [] });
  const [index = ''] = text.split('\n');
  const [broken] = readLibraryFile(`${index}\n{`).policies;
  expect([broken?.name, broken?.resource_types, broken?.compliance_mapping]).toEqual(['p', ['T'], []]);
  expect(() => broken?.rules).toThrow(SyntaxError);
});

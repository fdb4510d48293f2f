import { readdirSync, readFileSync } from 'node:fs';
import { frameworkKey } from '../../../src/contract/framework.js';
import { parseFramework } from '../../../src/engine/policy/parse-framework.js';
import { ownLibrary } from '../own-library.js';

const FOLDER = new URL('../../../frameworks/', import.meta.url);

test.each(readdirSync(FOLDER))('%s is a catalogue under its own id', (file) => {
  const framework = parseFramework(readFileSync(new URL(file, FOLDER), 'utf8'), file);
  expect(`${framework.id}.yaml`).toBe(file);
  // What cannot be assessed says why, and only that.
  for (const { id, assessable, note } of framework.controls)
    expect([id, note === '']).toEqual([id, assessable]);
});

test('policies and catalogues agree: every control that is named exists, and has its policies', () => {
  // Reading the library refuses a framework or control that does not exist; so this asks for the way back.
  const library = ownLibrary();
  const named = new Set(
    library.policies.flatMap(({ compliance_mapping }) =>
      compliance_mapping.map(({ framework, control }) => `${framework} ${control}`),
    ),
  );
  const assessed = library.frameworks.flatMap((framework) =>
    library
      .controlsOf(framework)
      .filter(([, policies]) => policies.length > 0)
      .map(([{ id }]) => `${framework.id} ${id}`),
  );
  expect(new Set(assessed)).toEqual(named);
});

test('no two frameworks answer to one name', () => {
  const names = ownLibrary().frameworks.flatMap(({ id, aliases }) => [
    ...new Set([id, ...aliases].map(frameworkKey)),
  ]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

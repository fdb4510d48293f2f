import { readdirSync, readFileSync } from 'node:fs';
import { parseFramework } from '../../../src/engine/policy/parse-framework.js';

const FOLDER = new URL('../../../frameworks/', import.meta.url);

test.each(readdirSync(FOLDER))('%s is a catalogue under its own id', (file) => {
  const framework = parseFramework(readFileSync(new URL(file, FOLDER), 'utf8'), file);
  expect(`${framework.id}.yaml`).toBe(file);
  // What cannot be assessed says why, and only that.
  for (const { id, assessable, note } of framework.controls)
    expect([id, note === '']).toEqual([id, assessable]);
});

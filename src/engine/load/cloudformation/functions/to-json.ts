import type { Value } from '../../../model/value.js';
import type { Work } from '../work.js';

/** The JSON of a value that is wholly known. */
export function toJson(value: Value, work: Work): string {
  const json = write(value, work);
  work.spendText(json.length);
  return json;
}

function write(value: Value, work: Work): string {
  work.spend(1);
  switch (value.kind) {
    case 'scalar':
      return JSON.stringify(value.value);
    case 'list':
      return `[${value.items.map((item) => write(item, work)).join(',')}]`;
    case 'map': {
      const members = [...value.entries].map(
        ([key, entry]) => `${JSON.stringify(key)}:${write(entry, work)}`,
      );
      return `{${members.join(',')}}`;
    }
    case 'unknown':
      return 'null';
  }
}

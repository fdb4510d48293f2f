import type { LibraryData } from './library.js';
import type { Framework, Policy } from './policy.js';

/**
 * The file that a library is kept in: a line with what every scan needs of all policies and frameworks, then a line a policy
 * with the rest of it. A scan reads the rest of those policies only whose types it meets. ASCII, so that it can be
 * read byte by byte.
 */
interface Index {
  readonly frameworks: readonly Framework[];
  readonly policies: readonly Entry[];
}

type Entry = readonly [
  name: string,
  resourceTypes: readonly string[],
  controls: readonly (readonly [framework: string, control: string])[],
];

type Rest = Omit<Policy, 'name' | 'resource_types' | 'compliance_mapping'>;

/** The text of the file. */
export function writeLibraryFile({ policies, frameworks }: LibraryData): string {
  const index: Index = {
    frameworks,
    policies: policies.map(({ name, resource_types: types, compliance_mapping: mapping }) => [
      name,
      types,
      mapping.map(({ framework, control }) => [framework, control]),
    ]),
  };
  const rest = policies.map(
    ({ name: _name, resource_types: _types, compliance_mapping: _mapping, ...others }): Rest => others,
  );
  return [index, ...rest].map((value) => `${ascii(JSON.stringify(value))}\n`).join('');
}

/** The library of such a text. What is not of this version of the scanner is a bug, and throws as one. */
export function readLibraryFile(text: string): LibraryData {
  const [first = '', ...lines] = text.split('\n');
  const { frameworks, policies } = JSON.parse(first) as Index;
  return {
    frameworks,
    policies: policies.map((entry, position) => lazyPolicy(entry, lines[position] ?? '')),
  };
}

/** A policy that reads its line when something of it is asked for. Its members are its own, so that copies are whole. */
function lazyPolicy([name, types, controls]: Entry, line: string): Policy {
  let read: Rest | undefined;
  const rest = (): Rest => (read ??= JSON.parse(line) as Rest);
  let mapping: Policy['compliance_mapping'] | undefined;
  return {
    name,
    get description() {
      return rest().description;
    },
    get version() {
      return rest().version;
    },
    get author() {
      return rest().author;
    },
    get category() {
      return rest().category;
    },
    resource_types: types,
    get tags() {
      return rest().tags;
    },
    get aliases() {
      return rest().aliases;
    },
    get yields_to() {
      return rest().yields_to;
    },
    get parameters() {
      return rest().parameters;
    },
    get rules() {
      return rest().rules;
    },
    get compliance_mapping() {
      return (mapping ??= controls.map(([framework, control]) => ({ framework, control })));
    },
    get remediation() {
      return rest().remediation;
    },
    get references() {
      return rest().references;
    },
  };
}

function ascii(text: string): string {
  return text.replaceAll(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

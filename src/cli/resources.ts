import { readChoice } from '../config/settings.js';
import { ConfigError } from '../contract/errors.js';
import { nearest } from '../contract/nearest.js';
import type { AttributeDescription, TypeDescription } from '../engine/model/type-description.js';
import { usage } from './arguments.js';
import { columns } from './columns.js';
import type { Command } from './command.js';

const OUTPUTS = ['table', 'json'] as const;

export const resources: Command = {
  name: 'resources',
  summary: 'Lists the resource types that policies are written against, and shows their attributes.',
  operands: 'list|show TYPE',
  options: { output: { value: 'FORMAT', description: 'table, for people, or json', default: 'table' } },
  examples: [
    {
      purpose: 'what a condition can say about a bucket',
      command: 'policycortex resources show AWS::S3::Bucket',
    },
  ],
  run: async (given, terminal) => {
    const [action, type, stray] = given.operands;
    const output = readChoice('--output', given.value('output') ?? 'table', OUTPUTS);
    if (stray !== undefined) throw usage(resources, `${JSON.stringify(stray)} is not expected.`);
    // Only this command pays for loading all descriptions.
    const { describeTypes } = await import('../engine/adapt/describe.js');
    const types = describeTypes();
    if (action === 'list' && type === undefined) {
      const rows = types.map(({ type, nativeTypes }) => [type, nativeTypes.join(', ')]);
      terminal.print(output === 'json' ? json(types) : columns([['TYPE', 'WRITTEN AS'], ...rows]));
      return 0;
    }
    if (action === 'show' && type !== undefined) {
      const description = find(type, types);
      terminal.print(output === 'json' ? json(description) : describe(description));
      return 0;
    }
    throw usage(resources, 'resources takes "list" or "show TYPE".');
  },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** By its name or that of a native type, upper and lower case alike. */
function find(name: string, types: readonly TypeDescription[]): TypeDescription {
  const wanted = name.toLowerCase();
  const found =
    types.find(({ type }) => type.toLowerCase() === wanted) ??
    types.find(({ nativeTypes }) => nativeTypes.some((native) => native.toLowerCase() === wanted));
  if (found !== undefined) return found;
  const meant = nearest(
    name,
    types.flatMap(({ type, nativeTypes }) => [type, ...nativeTypes]),
  );
  throw new ConfigError(
    'name-unknown',
    `the model has no resource type ${JSON.stringify(name)}${meant === undefined ? '' : `; did you mean ${meant}`}. ` +
      '"policycortex resources list" shows all. A policy can also name a native type; then "resource" is the block as written.',
  );
}

function describe({ type, description, nativeTypes, isOpen, attributes }: TypeDescription): string {
  return [
    type,
    '',
    description,
    '',
    `Written as: ${nativeTypes.join(', ')}`,
    '',
    'Attributes:',
    ...attributeLines(attributes, '  '),
    ...(isOpen ? ['', "Other attributes are named as in the resource's own manifest."] : []),
    '',
  ].join('\n');
}

function attributeLines(
  attributes: Readonly<Record<string, AttributeDescription>>,
  indent: string,
): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const type = [attribute.type, attribute.unit].filter((part) => part !== undefined).join(', ');
    const places = Object.entries(attribute.writtenAs ?? {}).map(
      ([format, written]) => `${indent}    ${format}: ${written.join(', or ')}`,
    );
    return [
      `${indent}${name} (${type}): ${attribute.description}`,
      ...places,
      ...attributeLines(attribute.attributes ?? {}, `${indent}  `),
    ];
  });
}

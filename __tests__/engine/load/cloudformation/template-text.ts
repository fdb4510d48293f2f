import { loadCloudFormation } from '../../../../src/engine/load/cloudformation/load-cloudformation.js';
import type { LoadedTemplates } from '../../../../src/engine/load/cloudformation/load-cloudformation.js';
import type { NativeResource } from '../../../../src/engine/model/resource.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';

export function load(text: string, parameters: Readonly<Record<string, string>> = {}): LoadedTemplates {
  const loaded = loadCloudFormation([new Source('stacks/a.yaml', text)], {
    parameters: new Map(Object.entries(parameters)),
  });
  return { ...loaded, resources: loaded.resources.filter(({ isDeclaration }) => isDeclaration !== true) };
}

/** What a property comes out as that is written as this YAML; undefined when it is not there. */
export function evaluate(
  yaml: string,
  sections = '',
  parameters: Readonly<Record<string, string>> = {},
): Value | undefined {
  const indented = yaml.replaceAll('\n', '\n        ');
  const text = `${sections}\nResources:\n  It:\n    Type: AWS::S3::Bucket\n    Properties:\n      P: ${indented}\n`;
  const { resources, diagnostics } = load(text, parameters);
  expect(diagnostics).toEqual([]);
  return resources[0]?.body.entries.get('P');
}

export function byId({ resources }: LoadedTemplates, id: string): NativeResource {
  const found = resources.find((resource) => resource.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

export function lineOf(value: Value | undefined, place: 'origin' | 'via' = 'origin'): number | undefined {
  const span = value?.[place];
  return span?.source.position(span.start).line;
}

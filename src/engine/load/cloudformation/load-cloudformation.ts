import type { Diagnostic } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source } from '../../model/source.js';
import type { Loaded } from '../loaded.js';
import { sniffManifest } from '../sniff.js';
import { readYaml } from '../yaml/read-yaml.js';
import { Interpreter } from './interpreter.js';
import { declaredParameters, refusedParameters } from './parameters.js';
import type { GivenParameters } from './parameters.js';
import { Report } from './report.js';
import { evaluateResources } from './resources.js';
import { generatedRole } from './sam-roles.js';
import { readShortForm } from './short-form.js';
import { readTemplate } from './template.js';
import type { Template } from './template.js';
import { Work } from './work.js';

export interface LoadedTemplates extends Loaded {
  /** The paths of the files that hold a template, also those that could not be read whole. */
  readonly files: readonly string[];
}

export interface CloudFormationOptions {
  /** Values for parameters, by name, in every template that has one of that name; also of `AWS::Region` and its like. */
  readonly parameters?: GivenParameters;
}

/**
 * Reads the resources of CloudFormation and SAM templates in YAML or JSON files, evaluated as far as that can be before
 * deployment. Ids are logical ids; those of different templates have nothing to do with each other.
 * Files that hold no template are passed over in silence. Never throws on any text.
 */
export function loadCloudFormation(
  sources: readonly Source[],
  options: CloudFormationOptions = {},
): LoadedTemplates {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const resources: NativeResource[] = [];
  const all = { steps: 0 };
  for (const source of sources) {
    if (sniffManifest(source.text) !== 'cloudformation') continue;
    const reading = readYaml(source, { readTag: readShortForm });
    const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
    const templates = reading.documents.flatMap((document) => readTemplate(document, source) ?? []);
    if (templates.length === 0 && !isBroken) continue;
    files.push(source.path);
    diagnostics.push(...(isBroken && isRendered(source.text) ? [notRendered(source)] : reading.diagnostics));
    for (const template of templates) {
      const loaded = load(template, options.parameters ?? new Map(), new Work(all));
      diagnostics.push(...loaded.diagnostics);
      resources.push(...loaded.resources);
    }
  }
  return { resources, diagnostics, files };
}

function load(template: Template, given: GivenParameters, work: Work): Loaded {
  const report = new Report(template.source.path);
  for (const { name, declaration } of refusedParameters(template.parameters, given)) {
    const message = `The value given for the parameter ${name} is none of its AllowedValues.`;
    report.add('warning', 'cloudformation-parameter', message, declaration.origin ?? null);
  }
  const macros = template.transforms.filter((name) => !name.startsWith('AWS::'));
  if (macros.length > 0) {
    const message = `The macro ${macros.join(', ')} may change this template when it is deployed. It was scanned as it is written.`;
    report.add(
      'notice',
      'cloudformation-macro',
      message,
      template.body.entries.get('Transform')?.origin ?? null,
    );
  }
  const written = evaluateResources(template, new Interpreter(template, given, work), report);
  const resources = written.flatMap((native) => [native, generatedRole(native) ?? []].flat());
  return { resources: [...resources, ...declaredParameters(template)], diagnostics: report.diagnostics };
}

/** Whether what makes the text no YAML may be the braces of another tool's template. */
function isRendered(text: string): boolean {
  const opening = text.search(/\{%|\{\{(?!resolve:)/);
  return opening !== -1 && /[%}]\}/.test(text.slice(opening));
}

function notRendered(source: Source): Diagnostic {
  return {
    level: 'notice',
    code: 'template-not-rendered',
    message:
      'This is a template of a CloudFormation template, and only what is valid YAML in it was scanned. Render it, and scan the result.',
    file: source.path,
    line: null,
    column: null,
  };
}

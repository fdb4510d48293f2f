import type { Diagnostic } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source } from '../../model/source.js';
import type { Loaded } from '../loaded.js';
import { sniffManifest } from '../sniff.js';
import { readYaml } from '../yaml/read-yaml.js';
import { refusedParameters } from './parameters.js';
import type { GivenParameters } from './parameters.js';
import type { StackCatalogue } from './nested-stacks.js';
import { Stack, nestedTemplates } from './nested-stacks.js';
import { Report } from './report.js';
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
 * deployment. Ids are logical ids; those of different templates have nothing to do with each other. A template of the
 * scan that another makes a nested stack of is evaluated there, once for each such stack, with what its parent gives.
 * Files that hold no template are passed over in silence. Never throws on any text.
 */
export function loadCloudFormation(
  sources: readonly Source[],
  options: CloudFormationOptions = {},
): LoadedTemplates {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const templates: Template[] = [];
  for (const source of sources) {
    if (sniffManifest(source.text) !== 'cloudformation') continue;
    const reading = readYaml(source, { readTag: readShortForm });
    const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
    const found = reading.documents.flatMap((document) => readTemplate(document, source) ?? []);
    if (found.length === 0 && !isBroken) continue;
    files.push(source.path);
    diagnostics.push(...(isBroken && isRendered(source.text) ? [notRendered(source)] : reading.diagnostics));
    templates.push(...found);
  }
  const reports = new Map<Template, Report>();
  const given: GivenParameters = options.parameters ?? new Map();
  const byPath = new Map(
    [...templates].reverse().map((template) => [template.source.path, template] as const),
  );
  const reportOf = (template: Template): Report => {
    let report = reports.get(template);
    if (report === undefined) {
      report = reportOn(template, given);
      reports.set(template, report);
    }
    return report;
  };
  const catalogue: StackCatalogue = { templates: byPath, given, reportOf, listed: new Set() };
  const all = { steps: 0 };
  const resources: NativeResource[] = [];
  for (const template of rootTemplates(templates, byPath)) {
    reportOf(template);
    // One by one: they may be more than a call takes arguments.
    for (const native of new Stack(template, catalogue, new Work(all)).resources()) resources.push(native);
  }
  for (const report of reports.values()) diagnostics.push(...report.diagnostics);
  return { resources, diagnostics, files };
}

/** The templates that no other makes a nested stack of; and of those that lead to each other only, the first. */
function rootTemplates(
  templates: readonly Template[],
  byPath: ReadonlyMap<string, Template>,
): readonly Template[] {
  const nestedIn = (template: Template): readonly Template[] =>
    nestedTemplates(template).flatMap((path) => byPath.get(path) ?? []);
  const nested = new Set(
    templates.flatMap((template) => nestedIn(template).filter((child) => child !== template)),
  );
  const roots = templates.filter((template) => !nested.has(template));
  const reached = new Set<Template>();
  const reach = (root: Template): void => {
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...nestedIn(next));
    }
  };
  roots.forEach(reach);
  const others = templates.filter((template) => {
    if (reached.has(template)) return false;
    reach(template);
    return true;
  });
  return [...roots, ...others];
}

function reportOn(template: Template, given: GivenParameters): Report {
  const report = new Report(template.source.path);
  for (const { name, declaration } of refusedParameters(template.parameters, given)) {
    const message = `The value given for the parameter ${name} is none of its AllowedValues.`;
    report.add('warning', 'cloudformation-parameter', message, declaration.origin ?? null);
  }
  const macros = template.transforms.filter((name) => !name.startsWith('AWS::'));
  if (macros.length > 0) {
    const message = `The macro ${macros.join(', ')} may change this template when it is deployed. It was scanned as it is written.`;
    const place = template.body.entries.get('Transform')?.origin ?? null;
    report.add('notice', 'cloudformation-macro', message, place);
  }
  return report;
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

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
  /** Of which home templates are read: those that are nested in each other have one, the first of their paths. All without. */
  readonly holds?: (home: string) => boolean;
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
  const holds = options.holds ?? (() => true);
  const read = sources.flatMap((source) => readTemplates(source) ?? []);
  const homes = homesOf(read.flatMap(({ templates }) => templates));
  const held = read.filter(({ source: { path } }) => holds(homes.get(path) ?? path));
  const files = held.map(({ source }) => source.path);
  const diagnostics: Diagnostic[] = held.flatMap((file) => file.diagnostics);
  const templates = held.flatMap((file) => file.templates);
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

interface ReadTemplates {
  readonly source: Source;
  readonly templates: readonly Template[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The templates in a file; undefined where there are none, nor any that could not be read. */
function readTemplates(source: Source): ReadTemplates | undefined {
  if (sniffManifest(source.text) !== 'cloudformation') return undefined;
  const reading = readYaml(source, { readTag: readShortForm });
  const isBroken = reading.diagnostics.some(({ level }) => level === 'error');
  const templates = reading.documents.flatMap((document) => readTemplate(document, source) ?? []);
  if (templates.length === 0 && !isBroken) return undefined;
  const diagnostics = isBroken && isRendered(source.text) ? [notRendered(source)] : reading.diagnostics;
  return { source, templates, diagnostics };
}

/** By path, the first of the paths of all templates that are nested in each other, in whatever way. */
function homesOf(templates: readonly Template[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>(templates.map(({ source }) => [source.path, source.path]));
  const homeOf = (path: string): string => {
    const home = homes.get(path) ?? path;
    return home === path ? home : homeOf(home);
  };
  for (const template of templates) {
    for (const nested of nestedTemplates(template)) {
      if (!homes.has(nested)) continue;
      const [first = '', second = ''] = [homeOf(template.source.path), homeOf(nested)].sort();
      homes.set(second, first);
    }
  }
  return new Map([...homes.keys()].map((path) => [path, homeOf(path)]));
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

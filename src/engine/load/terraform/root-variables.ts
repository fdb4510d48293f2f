import { Source } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Configuration, LocalDeclaration } from './configuration.js';
import { findAttribute } from './configuration.js';
import type { Environment, Scope } from './expression/scope.js';
import { evaluateGuarded } from './guarded-evaluation.js';
import type { Inputs } from './module-instance.js';
import type { TerraformOptions } from './options.js';
import { parseArgument, parseVariableFile } from './parse.js';
import { directoryOf } from './path.js';
import type { Report } from './report.js';
import { readTypeConstraint } from './type-constraint.js';
import { scalar, unknown } from './values/construction.js';

/** The values of root modules' variables, in Terraform's order of precedence. The environment's `TF_VAR_…` are not read. */
export class RootVariables {
  /** The files that Terraform loads by itself, by directory, the later the stronger. */
  private readonly automatic = new Map<string, Source[]>();
  private readonly parsed = new Map<Source, ReadonlyMap<string, LocalDeclaration>>();

  constructor(
    files: readonly Source[],
    private readonly options: TerraformOptions,
    private readonly report: Report,
  ) {
    const ranked = files.filter(({ path }) => rankOf(path) !== null);
    ranked.sort((a, b) => (rankOf(a.path) ?? 0) - (rankOf(b.path) ?? 0) || (a.path < b.path ? -1 : 1));
    for (const file of ranked) {
      const directory = directoryOf(file.path);
      this.automatic.set(directory, [...(this.automatic.get(directory) ?? []), file]);
    }
  }

  inputsOf(configuration: Configuration, environment: Environment): Inputs {
    const files = [
      ...(this.automatic.get(configuration.directory) ?? []),
      ...(this.options.variableFiles ?? []),
    ];
    const given = new Map<string, LocalDeclaration>();
    for (const file of files) for (const [name, value] of this.valuesOf(file)) given.set(name, value);
    return (name) => {
      const text = this.options.variables?.get(name);
      const declaration = text === undefined ? given.get(name) : argumentOf(configuration, name, text);
      if (declaration === undefined) return undefined;
      return 'kind' in declaration
        ? declaration
        : evaluateGuarded(declaration.expression, scopeOf(declaration, environment), this.report);
    };
  }

  private valuesOf(file: Source): ReadonlyMap<string, LocalDeclaration> {
    let values = this.parsed.get(file);
    if (values === undefined) {
      const { body } = parseVariableFile(file, this.report);
      values = new Map(
        body.attributes.map(({ name, value }) => [name, { source: file, expression: value }] as const),
      );
      this.parsed.set(file, values);
    }
    return values;
  }
}

/** `terraform.tfvars` is the weakest, then its JSON form, then `*.auto.tfvars` by name; null for what is not loaded by itself. */
function rankOf(path: string): number | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'terraform.tfvars') return 0;
  if (name === 'terraform.tfvars.json') return 1;
  return name.endsWith('.auto.tfvars') || name.endsWith('.auto.tfvars.json') ? 2 : null;
}

/** A value given as text: of a variable of a primitive type the text itself, else an expression. */
function argumentOf(configuration: Configuration, name: string, text: string): Value | LocalDeclaration {
  const declaration = configuration.variables.get(name);
  const type = declaration === undefined ? undefined : findAttribute(declaration, 'type');
  const constraint = type === undefined ? undefined : readTypeConstraint(type.expression);
  const isText =
    constraint === undefined ||
    constraint.kind === 'string' ||
    constraint.kind === 'number' ||
    constraint.kind === 'bool';
  const source = new Source(`--var ${name}`, text);
  if (isText) return scalar(text, { source, start: 0, end: text.length });
  const expression = parseArgument(source);
  return expression === null
    ? unknown(`the value given for var.${name} is no expression`)
    : { source, expression };
}

/** Files of values hold literals: there is nothing to refer to. */
function scopeOf({ source }: LocalDeclaration, environment: Environment): Scope {
  const names = { resolve: (name: string) => unknown(`${name} cannot be used in a file of values`) };
  return { source, names, bindings: undefined, environment };
}

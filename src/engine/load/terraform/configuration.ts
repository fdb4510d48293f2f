import type { Block, Body, Expression } from '../hcl/ast.js';
import type { Source } from '../../model/source.js';

/** A file of a module, parsed. */
export interface ParsedFile {
  readonly source: Source;
  readonly body: Body;
}

/** A block of a module with what override files say about it: in each pair the later counts. */
export interface Declaration {
  readonly name: string;
  readonly source: Source;
  readonly block: Block;
  readonly fragments: readonly Fragment[];
}

export interface Fragment {
  readonly source: Source;
  readonly body: Body;
}

export interface ResourceDeclaration extends Declaration {
  readonly type: string;
  readonly isData: boolean;
  /** `aws_s3_bucket.b`, `data.aws_iam_policy_document.d`: unique in the module. */
  readonly address: string;
}

export interface LocalDeclaration {
  readonly source: Source;
  readonly expression: Expression;
}

/** What the files of one directory declare, not evaluated. */
export interface Configuration {
  /** Relative to where the scan started, `.` for that directory itself. */
  readonly directory: string;
  readonly files: readonly ParsedFile[];
  readonly variables: ReadonlyMap<string, Declaration>;
  readonly locals: ReadonlyMap<string, LocalDeclaration>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  readonly modules: ReadonlyMap<string, Declaration>;
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  readonly providers: readonly Declaration[];
  /** The `terraform` blocks that say where the state is kept, and nothing else of them. */
  readonly backends: readonly Declaration[];
}

/** Reads the declarations of a directory, override files last, as Terraform does. */
export function readConfiguration(directory: string, files: readonly ParsedFile[]): Configuration {
  const reader = new Reader();
  for (const file of files) if (!isOverride(file)) reader.add(file);
  for (const file of files) if (isOverride(file)) reader.override(file);
  return { directory, files, ...reader.declared };
}

function isOverride({ source }: ParsedFile): boolean {
  return /(?:^|\/|_)override\.tf(?:\.json)?$/.test(source.path);
}

const KEEPS_STATE: ReadonlySet<string> = new Set(['backend', 'cloud']);

class Reader {
  private readonly variables = new Map<string, Declaration>();
  private readonly locals = new Map<string, LocalDeclaration>();
  private readonly outputs = new Map<string, Declaration>();
  private readonly modules = new Map<string, Declaration>();
  private readonly resources = new Map<string, ResourceDeclaration>();
  private readonly providers: Declaration[] = [];
  private readonly backends: Declaration[] = [];

  get declared(): Omit<Configuration, 'directory' | 'files'> {
    const { variables, locals, outputs, modules, resources, providers, backends } = this;
    return { variables, locals, outputs, modules, resources, providers, backends };
  }

  add({ source, body }: ParsedFile): void {
    for (const block of body.blocks) {
      const [first = '', second = ''] = block.labels;
      const fragments = [{ source, body: block.body }];
      if (block.type === 'locals') this.addLocals(source, block.body, false);
      else if (block.type === 'terraform') this.addBackend(source, block);
      else if (block.type === 'provider') this.providers.push({ name: first, source, block, fragments });
      else if (block.type === 'resource' || block.type === 'data') {
        const isData = block.type === 'data';
        const address = this.freeAddress(`${isData ? 'data.' : ''}${first}.${second}`);
        this.resources.set(address, { name: second, type: first, isData, address, source, block, fragments });
      } else {
        const declarations = this.named(block.type);
        if (declarations !== undefined && !declarations.has(first)) {
          declarations.set(first, { name: first, source, block, fragments });
        }
      }
    }
  }

  override({ source, body }: ParsedFile): void {
    for (const block of body.blocks) {
      const [first = '', second = ''] = block.labels;
      const fragment = { source, body: block.body };
      if (block.type === 'locals') this.addLocals(source, block.body, true);
      else if (block.type === 'terraform') this.addBackend(source, block);
      else if (block.type === 'resource' || block.type === 'data') {
        const address = `${block.type === 'data' ? 'data.' : ''}${first}.${second}`;
        const base = this.resources.get(address);
        if (base === undefined) this.add({ source, body: { ...body, attributes: [], blocks: [block] } });
        else this.resources.set(address, { ...base, fragments: [...base.fragments, fragment] });
      } else {
        const declarations = this.named(block.type);
        const base = declarations?.get(first);
        if (base !== undefined)
          declarations?.set(first, { ...base, fragments: [...base.fragments, fragment] });
      }
    }
  }

  private named(blockType: string): Map<string, Declaration> | undefined {
    if (blockType === 'variable') return this.variables;
    if (blockType === 'output') return this.outputs;
    return blockType === 'module' ? this.modules : undefined;
  }

  private addLocals(source: Source, body: Body, isOverride: boolean): void {
    for (const { name, value } of body.attributes) {
      if (isOverride || !this.locals.has(name)) this.locals.set(name, { source, expression: value });
    }
  }

  /** In JSON, what is a block elsewhere is an attribute. */
  private addBackend(source: Source, block: Block): void {
    const attributes = block.body.attributes.filter(({ name }) => KEEPS_STATE.has(name));
    const blocks = block.body.blocks.filter(({ type }) => KEEPS_STATE.has(type));
    if (attributes.length + blocks.length === 0) return;
    const fragments = [{ source, body: { ...block.body, attributes, blocks } }];
    this.backends.push({ name: 'terraform', source, block, fragments });
  }

  /** Two resources of one name are an error in Terraform; here both are judged. */
  private freeAddress(address: string): string {
    if (!this.resources.has(address)) return address;
    for (let number = 2; ; number++) {
      const numbered = `${address}#${String(number)}`;
      if (!this.resources.has(numbered)) return numbered;
    }
  }
}

/** The attribute of a declaration, from the last fragment that has it. */
export function findAttribute(declaration: Declaration, name: string): LocalDeclaration | undefined {
  for (let at = declaration.fragments.length - 1; at >= 0; at--) {
    const fragment = declaration.fragments[at];
    const attribute = fragment?.body.attributes.find((candidate) => candidate.name === name);
    if (fragment !== undefined && attribute !== undefined) {
      return { source: fragment.source, expression: attribute.value };
    }
  }
  return undefined;
}

/** The text of an attribute that must be written out, such as a module's `source`; undefined when it is not. */
export function findText(declaration: Declaration, name: string): string | undefined {
  const expression = findAttribute(declaration, name)?.expression;
  return expression?.kind === 'literal' && typeof expression.value === 'string'
    ? expression.value
    : undefined;
}

import type { Source } from '../../model/source.js';
import type { Attribute, Block, Body } from './ast.js';
import { SyntaxDiagnostics } from './diagnostics.js';
import type { StringMeaning } from './json-expression.js';
import { embeddedExpression, jsonExpression } from './json-expression.js';
import type { JsonMember, JsonNode } from './json-syntax.js';
import { parseJson } from './json-syntax.js';
import type { ParsedBody } from './parsed.js';
import { HclSyntaxError } from './syntax-error.js';

/** How many labels the blocks of Terraform's outermost level have. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['ephemeral', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['check', 1],
  ['locals', 0],
  ['terraform', 0],
  ['moved', 0],
  ['import', 0],
  ['removed', 0],
]);
/** Terraform's name for a member that is a comment. */
const COMMENT = '//';

/** The type and labels of a block so far; `start` and `end` are those of the innermost. */
interface Header {
  readonly type: string;
  readonly labels: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Reads a file of JSON syntax. A broken template costs the block that it is in; broken JSON, the file. */
export function parseJsonDocument(source: Source, kind: 'configuration' | 'variables'): ParsedBody {
  return new JsonDocument(source, kind).parse();
}

class JsonDocument {
  private readonly diagnostics: SyntaxDiagnostics;
  private readonly attributes: Attribute[] = [];
  private readonly blocks: Block[] = [];

  constructor(
    private readonly source: Source,
    private readonly kind: 'configuration' | 'variables',
  ) {
    this.diagnostics = new SyntaxDiagnostics(source);
  }

  parse(): ParsedBody {
    this.guard(() => this.addRoot(parseJson(this.source.text)));
    const body: Body = {
      attributes: this.attributes,
      blocks: this.blocks,
      start: 0,
      end: this.source.text.length,
    };
    return { body, diagnostics: this.diagnostics.list };
  }

  private addRoot(root: JsonNode): void {
    const objects = root.kind === 'array' ? root.items : [root];
    const names = new Set<string>();
    for (const object of objects) {
      for (const member of membersOf(object)) {
        const { value: type, start, end } = member.name;
        const labelCount = this.kind === 'configuration' ? LABELS.get(type) : undefined;
        if (labelCount !== undefined)
          this.addBlocks(member.value, { type, labels: [], start, end }, labelCount);
        else this.guard(() => this.addAttribute(member, this.attributes, names, this.strings(null)));
      }
    }
  }

  private addBlocks(node: JsonNode, header: Header, labelCount: number): void {
    if (node.kind === 'scalar' && node.value === null) return;
    this.guard(() => {
      if (node.kind === 'array') {
        for (const item of node.items) {
          this.addBlocks(item, { ...header, start: item.start, end: item.start + 1 }, labelCount);
        }
      } else if (header.labels.length === labelCount) {
        this.blocks.push(this.block(node, header));
      } else {
        for (const { name, value } of membersOf(node)) {
          const { start, end } = name;
          this.addBlocks(
            value,
            { type: header.type, labels: [...header.labels, name.value], start, end },
            labelCount,
          );
        }
      }
    });
  }

  private block(node: JsonNode, { type, labels, start, end: headerEnd }: Header): Block {
    const attributes: Attribute[] = [];
    const names = new Set<string>();
    for (const member of membersOf(node)) {
      if (type === 'variable' && member.name.value === 'type' && member.value.kind === 'string') {
        const value = embeddedExpression(this.source.text, member.value);
        attributes.push({ name: 'type', value, start: member.name.start, end: value.end });
      } else {
        this.addAttribute(member, attributes, names, this.strings(type));
      }
    }
    const body: Body = { attributes, blocks: [], start: node.start, end: node.end };
    return { type, labels, body, headerEnd, start, end: node.end };
  }

  private addAttribute(
    { name, value }: JsonMember,
    attributes: Attribute[],
    names: Set<string>,
    strings: StringMeaning,
  ): void {
    if (names.has(name.value)) {
      this.diagnostics.add(`the argument "${name.value}" was set before in this block`, name.start);
      return;
    }
    names.add(name.value);
    const expression = jsonExpression(this.source.text, value, strings);
    attributes.push({ name: name.value, value: expression, start: name.start, end: value.end });
  }

  /** Nothing can be computed in a variable's default or in a file of variables, so Terraform takes their strings as they are. */
  private strings(blockType: string | null): StringMeaning {
    return this.kind === 'variables' || blockType === 'variable' ? 'literal' : 'template';
  }

  private guard(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof HclSyntaxError)) throw error;
      this.diagnostics.add(error.message, error.offset);
    }
  }
}

/** Fails when the value is no object. */
function membersOf(node: JsonNode): readonly JsonMember[] {
  if (node.kind !== 'object') throw new HclSyntaxError('expected an object here', node.start);
  return node.members.filter(({ name }) => name.value !== COMMENT);
}

import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { parseEvents } from 'js-yaml';
import type { Source, Span } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { resolvePlain, resolveTagged } from './scalar.js';

export type YamlEvent = ReturnType<typeof parseEvents>[number];
type EventOf<Id> = Extract<YamlEvent, { type: Id }>;

/**
 * What a tag that is not YAML's own makes of its value: `!Ref x`. The tag comes without its `!`; of a scalar also what
 * was written, because a tag of one's own keeps `yes` from being a boolean.
 */
export type TagReader = (tag: string, value: Value, text?: string) => Value;

/** Something in a document that keeps it from being read, or (not fatal) that its author should know. */
export interface Complaint {
  readonly message: string;
  readonly offset: number;
  readonly isFatal: boolean;
}

export interface TreeOptions {
  readonly source: Source;
  /** The stretch of the source that the events were read from, and where it starts. */
  readonly text: string;
  readonly offset: number;
  readonly readTag: TagReader;
  /** Nodes of a document, with aliases written out. */
  readonly maximumNodes: number;
  /** Levels of a document, with aliases written out. */
  readonly maximumDepth: number;
}

export interface YamlDocument {
  /** Undefined when a fatal complaint kept it from being read. */
  readonly value: Value | undefined;
  readonly complaints: readonly Complaint[];
}

/** Builds the documents of a stream of events, each value with its place; one document's fault is not another's. */
export function buildDocuments(events: readonly YamlEvent[], options: TreeOptions): readonly YamlDocument[] {
  const documents: YamlDocument[] = [];
  let at = 0;
  while (at < events.length) {
    const end = documentEnd(events, at);
    documents.push(new DocumentBuilder(events.slice(at + 1, end), options).build());
    at = end + 1;
  }
  return documents;
}

/** The index of the event that closes the document which opens at `start`. */
function documentEnd(events: readonly YamlEvent[], start: number): number {
  let depth = 0;
  for (let at = start; at < events.length; at++) {
    const type = events[at]?.type;
    if (type === EVENT_ID.POP) depth -= 1;
    else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) depth += 1;
    if (depth === 0) return at;
  }
  return events.length;
}

interface Tagged {
  readonly tagStart: number;
  readonly tagEnd: number;
}

/** A value with what it amounts to when its aliases are written out. */
interface Node {
  readonly value: Value;
  readonly nodes: number;
  readonly height: number;
  readonly end: number;
}

class Fault extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

class DocumentBuilder {
  private at = 0;
  private lastEnd = 0;
  private readonly anchors = new Map<string, Node>();
  private readonly complaints: Complaint[] = [];

  constructor(
    private readonly events: readonly YamlEvent[],
    private readonly options: TreeOptions,
  ) {}

  build(): YamlDocument {
    if (this.events.length === 0) return { value: { kind: 'scalar', value: null }, complaints: [] };
    try {
      return { value: this.node(0).value, complaints: this.complaints };
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      this.complain(fault.message, fault.offset, true);
      return { value: undefined, complaints: this.complaints };
    }
  }

  private node(depth: number): Node {
    const event = this.events[this.at++];
    if (event === undefined) throw new Fault('The document ends too early.', this.options.text.length);
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.anchored(event, this.scalar(event));
      case EVENT_ID.SEQUENCE:
        return this.anchored(event, this.sequence(event, depth));
      case EVENT_ID.MAPPING:
        return this.anchored(event, this.mapping(event, depth));
      case EVENT_ID.ALIAS:
        return this.alias(event, depth);
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
        throw new Fault('The document ends too early.', this.options.text.length);
    }
  }

  private scalar(event: EventOf<typeof EVENT_ID.SCALAR>): Node {
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    // Nothing was written for a value that is left empty: it stands behind what comes before it.
    const start = event.valueStart === -1 ? this.lastEnd : event.valueStart - (isQuoted ? 1 : 0);
    const end = event.valueStart === -1 ? start : event.valueEnd + (isQuoted ? 1 : 0);
    this.lastEnd = end;
    const origin = this.span(start, end);
    const tag = this.tag(event);
    const text = getScalarValue(this.options.text, event);
    const plain = event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
    const value = tag.yaml === undefined ? plain : resolveTagged(tag.yaml, text);
    const read: Value = { kind: 'scalar', value, origin };
    return {
      value: tag.own === undefined ? read : this.options.readTag(tag.own, read, text),
      nodes: 1,
      height: 0,
      end,
    };
  }

  private sequence(event: EventOf<typeof EVENT_ID.SEQUENCE>, depth: number): Node {
    const items: Value[] = [];
    let nodes = 1;
    let height = 0;
    let end = event.start;
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const item = this.node(depth + 1);
      items.push(item.value);
      nodes = this.count(nodes + item.nodes, event.start);
      height = Math.max(height, item.height + 1);
      end = item.end;
    }
    this.at += 1;
    end = this.lastEnd = this.closed(event.style, end, ']');
    const value: Value = { kind: 'list', items, origin: this.span(event.start, end) };
    return { value: this.withTag(event, value), nodes, height, end };
  }

  private mapping(event: EventOf<typeof EVENT_ID.MAPPING>, depth: number): Node {
    const entries = new Map<string, Value>();
    const merged: { value: Value; offset: number }[] = [];
    let nodes = 1;
    let height = 0;
    let end = event.start;
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const keyEvent = this.events[this.at];
      const key = this.node(depth + 1);
      const value = this.node(depth + 1);
      nodes = this.count(nodes + key.nodes + value.nodes, event.start);
      height = Math.max(height, value.height + 1);
      end = value.end;
      const offset = this.offsetOf(key.value) ?? event.start;
      const name = this.keyText(key.value, keyEvent, offset);
      if (name === '<<' && isPlain(keyEvent)) merged.push({ value: value.value, offset });
      else {
        if (entries.has(name))
          this.complain(`The key "${name}" is there twice; the last one counts.`, offset, false);
        entries.set(name, value.value);
      }
    }
    this.at += 1;
    for (const { value, offset } of merged) nodes = this.merge(entries, value, offset, nodes);
    end = this.lastEnd = this.closed(event.style, end, '}');
    const value: Value = { kind: 'map', entries, origin: this.span(event.start, end) };
    return { value: this.withTag(event, value), nodes, height, end };
  }

  /** `<<: *base`: what is written here wins, and of several bases the first. (YAML 1.1 merge key) */
  private merge(entries: Map<string, Value>, value: Value, offset: number, nodes: number): number {
    const bases = value.kind === 'list' ? value.items : [value];
    let count = nodes;
    for (const base of bases) {
      if (base.kind !== 'map') throw new Fault('A merge key (<<) needs a mapping.', offset);
      count = this.count(count + base.entries.size, offset);
      for (const [key, entry] of base.entries) if (!entries.has(key)) entries.set(key, entry);
    }
    return count;
  }

  private alias(event: EventOf<typeof EVENT_ID.ALIAS>, depth: number): Node {
    const name = this.options.text.slice(event.anchorStart, event.anchorEnd);
    const target = this.anchors.get(name);
    const offset = event.anchorStart;
    if (target === undefined) throw new Fault(`The alias *${name} stands for no anchor before it.`, offset);
    if (depth + target.height > this.options.maximumDepth) {
      throw new Fault(
        `With its aliases written out, this is more than ${this.options.maximumDepth} levels deep.`,
        offset,
      );
    }
    this.lastEnd = event.anchorEnd;
    return { ...target, end: event.anchorEnd };
  }

  private anchored(event: { readonly anchorStart: number; readonly anchorEnd: number }, node: Node): Node {
    if (event.anchorStart !== -1) {
      this.anchors.set(this.options.text.slice(event.anchorStart, event.anchorEnd), node);
    }
    return node;
  }

  private withTag(event: Tagged, value: Value): Value {
    const { own } = this.tag(event);
    return own === undefined ? value : this.options.readTag(own, value);
  }

  private tag(event: Tagged): { readonly yaml?: string; readonly own?: string } {
    if (event.tagStart === -1) return {};
    const tag = this.options.text.slice(event.tagStart, event.tagEnd);
    // The tag `!` alone says that a plain scalar is text.
    if (tag === '!') return { yaml: 'str' };
    if (tag.startsWith('!!')) return { yaml: tag.slice(2) };
    const verbatim = /^!<tag:yaml\.org,2002:(.*)>$/.exec(tag)?.[1];
    return verbatim === undefined ? { own: tag.slice(1) } : { yaml: verbatim };
  }

  private keyText(key: Value, event: YamlEvent | undefined, offset: number): string {
    if (key.kind !== 'scalar') throw new Fault('A key must be a text, a number or a boolean.', offset);
    if (typeof key.value === 'string') return key.value;
    // As it was written: `on:` is the key "on".
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(this.options.text, event) : String(key.value);
  }

  private count(nodes: number, offset: number): number {
    if (nodes <= this.options.maximumNodes) return nodes;
    throw new Fault(
      `With its aliases written out, this is more than ${this.options.maximumNodes} values.`,
      offset,
    );
  }

  /** Where a collection ends: behind its bracket when it has one. */
  private closed(style: number, end: number, bracket: string): number {
    if (style !== COLLECTION_STYLE.FLOW) return end;
    const found = this.options.text.indexOf(bracket, end);
    return found === -1 ? end : found + 1;
  }

  private offsetOf(value: Value): number | undefined {
    return value.origin === undefined ? undefined : value.origin.start - this.options.offset;
  }

  private span(start: number, end: number): Span {
    const { source, offset } = this.options;
    return { source, start: start + offset, end: Math.max(start, end) + offset };
  }

  private complain(message: string, offset: number, isFatal: boolean): void {
    this.complaints.push({ message, offset: offset + this.options.offset, isFatal });
  }
}

function isPlain(event: YamlEvent | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}

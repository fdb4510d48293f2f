import type { MapValue, Value } from '../../model/value.js';
import type { Template } from './template.js';
import { entryOf } from './values.js';

/** The section of `Globals` for a type. */
const SECTIONS: Readonly<Record<string, string>> = {
  'AWS::Serverless::Function': 'Function',
  'AWS::Serverless::Api': 'Api',
  'AWS::Serverless::HttpApi': 'HttpApi',
  'AWS::Serverless::SimpleTable': 'SimpleTable',
  'AWS::Serverless::StateMachine': 'StateMachine',
};

const MAXIMUM_DEPTH = 32;

/**
 * The properties of a resource with those that its template's `Globals` give to each of its type: objects are merged, lists
 * are joined with the global part first, and of anything else the resource's own counts.
 * (AWS SAM specification, "Globals section of the AWS SAM template")
 */
export function withGlobals({ body }: Template, type: string, own: Value | undefined): Value | undefined {
  const section = Object.hasOwn(SECTIONS, type) ? SECTIONS[type] : undefined;
  const globals = section === undefined ? undefined : entryOf(body.entries.get('Globals'), section);
  if (globals?.kind !== 'map') return own;
  return own === undefined ? globals : combine(globals, own, 0);
}

function combine(globals: Value, own: Value, depth: number): Value {
  if (depth > MAXIMUM_DEPTH) return own;
  if (globals.kind === 'list' && own.kind === 'list') {
    return { ...own, items: [...globals.items, ...own.items] };
  }
  if (globals.kind !== 'map' || own.kind !== 'map' || isFunction(globals) || isFunction(own)) return own;
  const entries = new Map(globals.entries);
  for (const [key, value] of own.entries) {
    const global = globals.entries.get(key);
    entries.set(key, global === undefined ? value : combine(global, value, depth + 1));
  }
  return { ...own, entries };
}

function isFunction({ entries }: MapValue): boolean {
  const [key = ''] = entries.keys();
  return entries.size === 1 && (key === 'Ref' || key.startsWith('Fn::'));
}

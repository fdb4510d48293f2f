import { fromJson } from '../../model/from-json.js';
import type { Span } from '../../model/source.js';
import type { ListValue, MapValue, Value } from '../../model/value.js';
import type { Credential } from './credential-patterns.js';
import { findAssignment, findCredential } from './credential-patterns.js';
import { isLiteral, isToBeReplaced } from './literal.js';
import type { NameKind } from './secret-names.js';
import { kindOfName } from './secret-names.js';

/** Longer texts are searched as far as this. */
const LONGEST_TEXT = 262_144;
/** Of Base64: what is shorter is taken as it stands. */
const SHORTEST_ENCODED = 24;
const MAXIMUM_SECRETS = 100;
const MAXIMUM_DEPTH = 60;

/** Maps of texts that people read, or that name things elsewhere; and those whose names say that they are encrypted. */
const DESCRIPTIVE: ReadonlySet<string> = new Set([
  'annotations',
  'labels',
  'tags',
  'tags_all',
  'matchlabels',
  'match_labels',
]);
/** The names of a pair that holds a name and its value, as containers and parameters write them. */
const PAIR_NAMES = ['name', 'Name', 'key', 'Key', 'ParameterKey', 'OptionName'] as const;
const PAIR_VALUES = ['value', 'Value', 'default', 'Default', 'ParameterValue'] as const;
/** What a resource says of itself when its value is a secret; and what such a value is called then. */
const SECRET_TYPES: ReadonlySet<string> = new Set(['SecureString']);
const SECRET_VALUE = 'secret value';
/** What it says when its value is the name under which the secret is kept; and what such a value is called then. */
const REFERENCE_TYPES: ReadonlySet<string> = new Set(['PARAMETER_STORE', 'SECRETS_MANAGER']);
const REFERENCE = 'reference';

/**
 * The secrets that stand in a value as literals, each as `{kind, path, isRecognised}` with the place where it was written;
 * never the secret itself. What was written elsewhere, and only is taken in here, is left out, and so is what is not known.
 */
export function findSecrets(value: Value, spend: (steps: number) => void): ListValue {
  const search = new Search(value, spend);
  search.visit(value, undefined, undefined);
  return { kind: 'list', items: search.found };
}

/** Where a value is, from the inside out: most values hold no secret, and their paths are never written. */
interface Path {
  readonly key: string | number;
  readonly parent: Path | undefined;
  readonly depth: number;
  /** Of what it is in, the innermost that has a place. */
  readonly within: Span | undefined;
}

/** The path of what is in `value` under a key. */
function below(value: Value, path: Path | undefined, key: string | number): Path {
  return { key, parent: path, depth: (path?.depth ?? 0) + 1, within: value.origin ?? path?.within };
}

function shown(path: Path | undefined): string {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.parent) keys.push(at.key);
  return keys.reverse().join('.');
}

function describes(path: Path | undefined): boolean {
  if (typeof path?.key !== 'string') return false;
  return DESCRIPTIVE.has(path.key.toLowerCase()) || /^encrypted/i.test(path.key);
}

class Search {
  readonly found: MapValue[] = [];
  private readonly whole: Span | undefined;

  constructor(
    value: Value,
    private readonly spend: (steps: number) => void,
  ) {
    this.whole = value.origin;
  }

  visit(value: Value, path: Path | undefined, name: string | undefined): void {
    this.spend(1);
    const isTooMuch = (path?.depth ?? 0) > MAXIMUM_DEPTH || this.found.length >= MAXIMUM_SECRETS;
    if (isTooMuch || !this.isWrittenHere(value)) return;
    switch (value.kind) {
      case 'scalar':
        this.judge(value, path, name);
        return;
      case 'unknown':
        if (value.document !== undefined) this.visit(value.document, path, undefined);
        return;
      case 'list':
        for (const [at, item] of value.items.entries()) this.visit(item, below(value, path, at), undefined);
        return;
      case 'map':
        this.visitMap(value, path);
    }
  }

  private visitMap(map: MapValue, path: Path | undefined): void {
    const pair = nameOfPair(map);
    const isDescriptive = describes(path) || describes(path?.parent);
    for (const [key, entry] of map.entries) {
      const isValue = pair !== undefined && PAIR_VALUES.some((name) => name === key);
      const name = isDescriptive ? undefined : isValue ? pair : key;
      const step = isValue && pair !== SECRET_VALUE ? pair : key;
      this.visit(entry, below(map, path, step), name);
    }
  }

  private judge(value: Value, path: Path | undefined, name: string | undefined): void {
    if (value.kind !== 'scalar' || value.value === null || typeof value.value === 'boolean') return;
    const text = String(value.value).slice(0, LONGEST_TEXT);
    this.spend(text.length >> 3);
    const kind = name === undefined ? undefined : kindOfName(name);
    const isText = typeof value.value === 'string' || kind === 'password';
    if (!isText || text.length < 3) return;
    for (const part of [text, ...decoded(text)]) {
      const credential = findCredential(part) ?? findAssignment(part);
      if (credential === undefined || !isInCode(credential, value)) continue;
      this.add(value, path, credential, true);
      return;
    }
    if (kind === undefined) {
      this.visitJson(text, value, path);
      return;
    }
    const named = underName(text, kind);
    if (named !== undefined && isInCode(named, value)) this.add(value, path, named, false);
  }

  /** Names in a text in JSON say as much as others do. What it holds stands where it does, as for other policies. */
  private visitJson(text: string, value: Value, path: Path | undefined): void {
    if (!/^\s{0,100}[{[]/.test(text)) return;
    const document = fromJson(text, value);
    if (document.kind === 'unknown') return;
    const inside = new Search(document, this.spend);
    inside.visit(document, path, undefined);
    const place = value.origin === undefined ? {} : { origin: value.origin };
    for (const secret of inside.found) this.found.push({ ...secret, ...place });
  }

  private add(value: Value, path: Path | undefined, credential: Credential, isRecognised: boolean): void {
    const origin = placeOf(credential, value.origin ?? path?.within);
    this.found.push({
      kind: 'map',
      entries: new Map<string, Value>([
        ['kind', { kind: 'scalar', value: credential.kind }],
        ['path', { kind: 'scalar', value: shown(path) }],
        ['isRecognised', { kind: 'scalar', value: isRecognised }],
      ]),
      ...(origin === undefined ? {} : { origin }),
    });
  }

  private isWrittenHere({ via, origin, references }: Value): boolean {
    if (via !== undefined) return false;
    if (origin === undefined || this.whole === undefined) return (references ?? []).length === 0;
    const { source, start, end } = this.whole;
    return origin.source === source && origin.start >= start && origin.end <= end;
  }
}

/** The name that a map gives to its value: `{name: "DB_PASSWORD", value: "…"}`. */
function nameOfPair({ entries }: MapValue): string | undefined {
  if (!PAIR_VALUES.some((key) => entries.has(key))) return undefined;
  const type = entries.get('type') ?? entries.get('Type');
  if (type?.kind === 'scalar' && SECRET_TYPES.has(String(type.value))) return SECRET_VALUE;
  if (type?.kind === 'scalar' && REFERENCE_TYPES.has(String(type.value))) return REFERENCE;
  for (const key of PAIR_NAMES) {
    const name = entries.get(key);
    if (name?.kind === 'scalar' && typeof name.value === 'string') return name.value;
  }
  return undefined;
}

/** Of a text in JSON the secrets in it by their names; else the text as a whole. */
function underName(text: string, kind: NameKind): Credential | undefined {
  if (/^\s*[{[]/.test(text)) return inJson(text, kind);
  return isLiteral(text, kind) ? { kind: kind === 'password' ? 'a password' : 'a secret', text } : undefined;
}

function inJson(text: string, outer: NameKind): Credential | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [name, entry] of Object.entries(data)) {
    const kind = kindOfName(name);
    if (kind === undefined || typeof entry !== 'string' || !isLiteral(entry, kind)) continue;
    if (outer === 'content' && isToBeReplaced(entry)) continue;
    return { kind: kind === 'password' ? 'a password' : 'a secret', text: entry };
  }
  return undefined;
}

/** What a text in Base64 says, if it says anything. */
function decoded(text: string): readonly string[] {
  if (text.length < SHORTEST_ENCODED) return [];
  const compact = text.replaceAll(/\s/g, '');
  if (compact.length < SHORTEST_ENCODED || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return [];
  try {
    const plain = atob(compact);
    return /^[\t\n\r\x20-\x7e]+$/.test(plain) ? [plain] : [];
  } catch {
    return [];
  }
}

/** A value that only a plan knows, or that a file holds which is read, stands not in the code; a private key is one all the same. */
function isInCode({ kind, text }: Credential, { origin }: Value): boolean {
  if (origin === undefined || kind === 'a private key') return true;
  const written = origin.source.text.slice(origin.start, origin.end);
  return written.includes(text) || written.includes(JSON.stringify(text).slice(1, -1)) || isEncoded(written);
}

function isEncoded(written: string): boolean {
  return decoded(written.replaceAll(/^["']|["']$/g, '')).length > 0;
}

/** The line of a long text that it is on. */
function placeOf({ text }: Credential, origin: Span | undefined): Span | undefined {
  if (origin === undefined) return undefined;
  const at = origin.source.text.indexOf(text, origin.start);
  return at === -1 || at >= origin.end ? origin : { source: origin.source, start: at, end: at + text.length };
}

import type { MapValue, Scalar, Value } from '../model/value.js';
import { readPath } from './read-path.js';
import { trace } from './trace.js';

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash']);
/** One program for all parts of Kubernetes, by the name of its first argument. */
const PARTS: Readonly<Record<string, string>> = {
  apiserver: 'kube-apiserver',
  'controller-manager': 'kube-controller-manager',
  scheduler: 'kube-scheduler',
  proxy: 'kube-proxy',
};
const MAXIMUM_WORDS = 1_000;

/**
 * What a container runs, as far as it is written: `program`, without its directory, and `options` by their names:
 * `--profiling=false`, `--profiling false` and `-c 'exec x --profiling=false'` of a shell alike; `true` for one without a
 * value. Nothing where only the image says it.
 */
export function commandLine(container: MapValue): ReadonlyMap<string, Value> {
  const lists = ['command', 'args'].flatMap((name) => readPath(container, [name]));
  const words = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list])).slice(0, MAXIMUM_WORDS);
  if (words.length === 0) return new Map();
  const [first, ...rest] = fromShell(words);
  const program = programOf(first, rest);
  const origin = lists[0]?.origin;
  const options: Value = rest.every((word) => word.kind === 'scalar')
    ? { kind: 'map', entries: optionsOf(rest), ...(origin === undefined ? {} : { origin }) }
    : { kind: 'unknown', reason: 'the command is not known whole' };
  return new Map([
    ['program', program],
    ['options', options],
  ]);
}

function programOf(first: Value | undefined, rest: readonly Value[]): Value {
  if (first?.kind !== 'scalar') return { kind: 'unknown', reason: 'the command is not known' };
  const name = String(first.value).replace(/^.*\//, '');
  const [part] = rest;
  const inner = name === 'hyperkube' && part?.kind === 'scalar' ? String(part.value) : name;
  const value = Object.hasOwn(PARTS, inner) && inner !== name ? (PARTS[inner] ?? inner) : inner;
  return { ...trace(first), kind: 'scalar', value };
}

function optionsOf(words: readonly Value[]): ReadonlyMap<string, Value> {
  const options = new Map<string, Value>();
  for (const [at, word] of words.entries()) {
    const found = /^--?([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(textOf(word));
    if (found === null) continue;
    const [, name = '', given] = found;
    const next = words[at + 1];
    const following = next === undefined || textOf(next).startsWith('-') ? 'true' : textOf(next);
    options.set(name, { ...trace(word), kind: 'scalar', value: given ?? following });
  }
  return options;
}

/** `sh -c "exec kube-apiserver --x=y"`: the words of the last command in the script. */
function fromShell(words: readonly Value[]): readonly Value[] {
  const [shell, option, script] = words;
  const name = textOf(shell).replace(/^.*\//, '');
  if (!SHELLS.has(name) || !/^-[a-z]*c$/.test(textOf(option)) || script?.kind !== 'scalar') return words;
  const last = String(script.value)
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/&&|\|\||[;|\n]/)
    .map((command) => command.trim().replace(/^exec\s+/, ''))
    .filter((command) => command !== '')
    .at(-1);
  const parts = (last ?? '').split(/\s+/).slice(0, MAXIMUM_WORDS);
  return parts.map((value): Scalar => ({
    ...trace(script),
    kind: 'scalar',
    value: value.replaceAll(/["']/g, ''),
  }));
}

function textOf(value: Value | undefined): string {
  return value?.kind === 'scalar' ? String(value.value) : '';
}

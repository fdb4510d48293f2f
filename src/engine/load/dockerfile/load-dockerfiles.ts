import type { Diagnostic } from '../../../contract/report.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source, Span } from '../../model/source.js';
import type { MapValue } from '../../model/value.js';
import type { Loaded } from '../loaded.js';
import { readArguments } from './arguments.js';
import { imageParts } from './image-name.js';
import type { Instruction } from './instruction.js';
import { parseDockerfile } from './instruction.js';
import { readPairs } from './pairs.js';
import { Stage } from './stage.js';
import { map, scalar, textOf } from './values.js';
import { Variables, wordText } from './variables.js';

export interface LoadedDockerfiles extends Loaded {
  /** The paths of the files that are Dockerfiles, also those that could not be read whole. */
  readonly files: readonly string[];
}

/** What builders take is far below. */
const MAXIMUM_LENGTH = 512 * 1024;
const MAXIMUM_STAGES = 500;

/** Nothing is built without a base. */
const FROM = /^[ \t]*FROM[ \t\\`]/im;

/**
 * The stages of Dockerfiles, each a resource of the type `Dockerfile::Stage`. A file that only has such a name, and no
 * `FROM`, is passed over in silence.
 */
export function loadDockerfiles(sources: readonly Source[]): LoadedDockerfiles {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const resources: NativeResource[] = [];
  for (const source of sources) {
    if (!FROM.test(source.text)) continue;
    files.push(source.path);
    if (source.text.length > MAXIMUM_LENGTH) {
      diagnostics.push(tooLarge(source, `more than ${String(MAXIMUM_LENGTH / 1024)} KiB`));
      continue;
    }
    const stages = stagesOf(source);
    if (stages.length > MAXIMUM_STAGES) {
      diagnostics.push(tooLarge(source, `more than ${String(MAXIMUM_STAGES)} stages`));
      continue;
    }
    for (const stage of stages) resources.push(stage);
  }
  return { resources, diagnostics, files };
}

function stagesOf(source: Source): readonly NativeResource[] {
  const { instructions, escape } = parseDockerfile(source);
  const global = new Variables(false);
  const stages: { readonly stage: Stage; readonly first: Span; last: Span }[] = [];
  const byName = new Map<string, Stage>();
  const taken = new Set<Stage>();
  for (const instruction of instructions) {
    const current = stages[stages.length - 1];
    if (instruction.keyword === 'FROM') {
      const stage = stageFrom(instruction, { byName, global, escape });
      const name = stage.name?.toLowerCase();
      if (name !== undefined && byName.has(name)) taken.add(stage);
      if (name !== undefined) byName.set(name, stage);
      stages.push({ stage, first: instruction.span, last: instruction.span });
      if (stages.length > MAXIMUM_STAGES) break;
    } else if (current !== undefined) {
      current.stage.add(instruction);
      current.last = instruction.span;
    } else if (instruction.keyword === 'ARG') {
      for (const { name, known } of readPairs(instruction.text, global, escape, true)) {
        global.setArgument(name, known ?? { reason: `ARG ${name} has no default` });
      }
    }
  }
  const { root, file } = placeOf(source.path);
  return stages.map(({ stage, first, last }, number) => {
    const origin = { source, start: first.start, end: last.end };
    const isFinal = number === stages.length - 1;
    const isNameTaken = taken.has(stage);
    const body = stage.toMap({ number, isFinal, isNameTaken }, origin);
    const id = `${file}/${stage.name === undefined || isNameTaken ? String(number) : stage.name}`;
    // What is said of a stage as a whole stands at its FROM.
    return { format: 'dockerfile', type: 'Dockerfile::Stage', id, isData: false, root, body, origin };
  });
}

function stageFrom(
  instruction: Instruction,
  file: { readonly byName: ReadonlyMap<string, Stage>; readonly global: Variables; readonly escape: string },
): Stage {
  const { byName, global, escape } = file;
  const { flags, words } = readArguments(instruction.text, global, escape);
  const [image, as, alias] = words;
  const isNamed = textOf(as?.value)?.toLowerCase() === 'as';
  const name = isNamed ? textOf(alias?.value) : undefined;
  const { text, reason } = image === undefined ? { text: '', reason: '' } : wordText(image.word, global);
  const base = byName.get(text.toLowerCase());
  const parts: MapValue =
    base === undefined
      ? imageParts(text, reason ?? 'not known', image?.span ?? instruction.span)
      : map({ stage: scalar(text, image?.span) }, image?.span);
  const platform = flags.get('platform');
  const from =
    platform === undefined
      ? parts
      : { ...parts, entries: new Map([...parts.entries, ['platform', platform]]) };
  return new Stage(name, { ...from, origin: instruction.span }, escape, global, base);
}

function placeOf(path: string): { readonly root: string; readonly file: string } {
  const slash = path.lastIndexOf('/');
  return { root: slash === -1 ? '.' : path.slice(0, slash) || '/', file: path.slice(slash + 1) };
}

function tooLarge({ path }: Source, what: string): Diagnostic {
  const message = `This Dockerfile has ${what}, so it was not scanned.`;
  return { level: 'error', code: 'dockerfile-too-large', message, file: path, line: null, column: null };
}

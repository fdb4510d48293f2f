import type { Span } from '../../model/source.js';
import type { MapValue, Value } from '../../model/value.js';
import { dockerSyntax, jsonWords, readArguments, skipSpace } from './arguments.js';
import type { Arguments } from './arguments.js';
import type { Instruction } from './instruction.js';
import { partOf } from './logical-text.js';
import { readPairs } from './pairs.js';
import { plainCommand, shellCommands } from './shell-commands.js';
import { list, map, scalar, textOf } from './values.js';
import type { Known, Variables } from './variables.js';
import { wordValue } from './variables.js';
import { readWord } from './word.js';

/** What a stage has from the one that it is based on. */
interface Inherited {
  readonly user: Value | undefined;
  readonly healthcheck: Value | undefined;
  readonly isPosix: boolean;
  /** The image at the end of all. */
  readonly base: MapValue;
}

/** A stage of a Dockerfile, filled instruction by instruction. */
export class Stage {
  readonly variables: Variables;
  private user: Value | undefined;
  private healthcheck: Value | undefined;
  private isPosix: boolean;
  private readonly base: MapValue;
  private readonly lists: Record<ListName, Value[]> = {
    runs: [],
    commands: [],
    copies: [],
    adds: [],
    environment: [],
    arguments: [],
    labels: [],
    exposedPorts: [],
    workingDirectories: [],
    entrypoints: [],
    defaultCommands: [],
    maintainers: [],
    volumes: [],
  };
  private hasUnknownCommands = false;

  constructor(
    readonly name: string | undefined,
    private readonly from: MapValue,
    private readonly escape: string,
    /** What is said before the first `FROM`. */
    private readonly global: Variables,
    base: Stage | undefined,
  ) {
    const inherited: Inherited | undefined = base?.inheritance;
    this.variables = global.forStage(base?.variables);
    this.user = inherited?.user;
    this.healthcheck = inherited?.healthcheck;
    this.isPosix = inherited?.isPosix ?? true;
    this.base = inherited?.base ?? from;
  }

  get inheritance(): Inherited {
    return { user: this.user, healthcheck: this.healthcheck, isPosix: this.isPosix, base: this.base };
  }

  add(instruction: Instruction): void {
    const { keyword, text, span } = instruction;
    switch (keyword) {
      case 'RUN':
        return this.addRun(instruction);
      case 'COPY':
      case 'ADD':
        return this.addFiles(instruction);
      case 'ENV':
        return this.addEnvironment(instruction);
      case 'ARG':
        return this.addArguments(instruction);
      case 'LABEL':
        return this.push('labels', ...readPairs(text, this.variables, this.escape).map(({ entry }) => entry));
      case 'USER':
        this.user = this.userOf(instruction);
        return;
      case 'WORKDIR':
        return this.push('workingDirectories', this.wholeValue(instruction));
      case 'EXPOSE':
        return this.push('exposedPorts', ...this.read(instruction).words.map(({ value }) => portOf(value)));
      case 'VOLUME':
        return this.push('volumes', ...this.read(instruction).words.map(({ value }) => value));
      case 'ENTRYPOINT':
        return this.push('entrypoints', scalar(text.text.trim(), span));
      case 'CMD':
        return this.push('defaultCommands', scalar(text.text.trim(), span));
      case 'MAINTAINER':
        return this.push('maintainers', scalar(text.text.trim(), span));
      case 'HEALTHCHECK':
        this.healthcheck = this.healthcheckOf(instruction);
        return;
      case 'SHELL': {
        const shell = textOf(this.read(instruction).words[0]?.value) ?? '';
        this.isPosix = !/powershell|pwsh|cmd(?:\.exe)?$/i.test(shell);
        return;
      }
      default:
        return;
    }
  }

  toMap(
    place: { readonly number: number; readonly isFinal: boolean; readonly isNameTaken: boolean },
    span: Span,
  ): MapValue {
    const { commands, ...lists } = this.lists;
    const named = Object.fromEntries(
      Object.entries(lists).map(([name, items]) => [name, list(items, items[0]?.origin)]),
    );
    const unknown: Value = { kind: 'unknown', reason: 'what is run is not written for a POSIX shell' };
    return map(
      {
        name: this.name === undefined ? undefined : scalar(this.name, this.from.origin),
        number: scalar(place.number),
        isFinal: scalar(place.isFinal),
        isNameTaken: scalar(place.isNameTaken, this.from.origin),
        from: this.from,
        base: this.base,
        user: this.user,
        healthcheck: this.healthcheck,
        ...named,
        commands: list(this.hasUnknownCommands ? [...commands, unknown] : commands),
      },
      span,
    );
  }

  private push(name: ListName, ...values: readonly Value[]): void {
    for (const value of values) this.lists[name].push(value);
  }

  private read(instruction: Instruction): Arguments {
    return readArguments(instruction.text, this.variables, this.escape);
  }

  /** All that stands behind the keyword, as one value. */
  private wholeValue({ text }: Instruction): Value {
    const start = skipSpace(text.text, 0);
    const end = text.text.trimEnd().length;
    const word = readWord(text.text.slice(0, end), start, {
      ...dockerSyntax(this.escape),
      isEnd: () => false,
    });
    return wordValue(word, this.variables, text.span(start, end));
  }

  /** Without the group. A user that is not known is one all the same. */
  private userOf(instruction: Instruction): Value {
    const value = this.wholeValue(instruction);
    if (value.kind === 'unknown') return { ...value, isNotNull: true };
    const text = textOf(value);
    return text === undefined ? value : { ...value, ...scalar(text.split(':')[0] ?? '', value.origin) };
  }

  private addRun(instruction: Instruction): void {
    const { text, span, heredocs } = instruction;
    const { flags, start } = this.read(instruction);
    const commands = this.commandsOf(instruction, start);
    if (commands === undefined) this.hasUnknownCommands = true;
    else this.push('commands', ...commands);
    const written = [text.text.slice(start), ...heredocs.map(({ body }) => body.text)].join('\n');
    this.push(
      'runs',
      map(
        {
          text: scalar(written),
          commands:
            commands === undefined ? { kind: 'unknown', reason: 'not a POSIX shell' } : list(commands),
          network: flags.get('network'),
          security: flags.get('security'),
        },
        span,
      ),
    );
  }

  /** Undefined where they are written in a language that is not read. */
  private commandsOf({ text, heredocs }: Instruction, start: number): readonly Value[] | undefined {
    const words = jsonWords(text, start);
    if (words !== undefined) {
      const texts = words.map(({ value }) => textOf(value) ?? '');
      return plainCommand(texts, text.span(start, text.text.length), this.variables);
    }
    if (!this.isPosix) return undefined;
    const script = partOf(text, start, text.text.length);
    const commands = shellCommands(script, this.variables);
    // `RUN <<EOF` runs the text itself, `RUN bash <<EOF` has it run; to other programs it is data.
    const isScript = /^(?:(?:\/\S*\/)?(?:ba|a|da|z|k)?sh\b[^<|;&]*)?<</.test(script.text);
    const bodies = isScript ? heredocs.map(({ body }) => body) : [];
    if (bodies.some((body) => /^#!(?!.*\b(?:ba|a|da|z|k)?sh\b)/.test(body.text))) return undefined;
    return [...commands, ...bodies.flatMap((body) => shellCommands(body, this.variables))];
  }

  private addFiles(instruction: Instruction): void {
    const { flags, words } = this.read(instruction);
    const values = words.map(({ value }) => value);
    const entry = map(
      {
        sources: list(values.slice(0, -1)),
        destination: values[values.length - 1],
        from: flags.get('from'),
        chown: flags.get('chown'),
        chmod: flags.get('chmod'),
        checksum: flags.get('checksum'),
      },
      instruction.span,
    );
    this.push(instruction.keyword === 'ADD' ? 'adds' : 'copies', entry);
  }

  private addEnvironment({ text }: Instruction): void {
    // The values of one instruction do not see each other.
    const pairs = readPairs(text, this.variables, this.escape);
    for (const { name, known, entry } of pairs) {
      this.variables.setEnvironment(name, known ?? { text: '' });
      this.push('environment', entry);
    }
  }

  private addArguments({ text }: Instruction): void {
    for (const { name, known, entry, span } of readPairs(text, this.variables, this.escape, true)) {
      const global = known === undefined ? this.global.find(name) : undefined;
      const value: Known = known ?? global ?? { reason: `ARG ${name} has no default` };
      this.variables.setArgument(name, value);
      const inherited = global !== undefined && 'text' in global ? scalar(global.text, span) : undefined;
      this.push(
        'arguments',
        inherited === undefined
          ? entry
          : { ...entry, entries: new Map([...entry.entries, ['value', inherited]]) },
      );
    }
  }

  private healthcheckOf(instruction: Instruction): Value {
    const { flags, words, start } = this.read(instruction);
    const [first] = words;
    const isNone = textOf(first?.value)?.toUpperCase() === 'NONE';
    const command = instruction.text.text.slice(Math.max(start, first?.word.end ?? start)).trim();
    return map(
      {
        isDisabled: scalar(isNone, instruction.span),
        command: isNone ? undefined : scalar(command),
        interval: flags.get('interval'),
        timeout: flags.get('timeout'),
        retries: flags.get('retries'),
      },
      instruction.span,
    );
  }
}

type ListName =
  | 'runs'
  | 'commands'
  | 'copies'
  | 'adds'
  | 'environment'
  | 'arguments'
  | 'labels'
  | 'exposedPorts'
  | 'workingDirectories'
  | 'entrypoints'
  | 'defaultCommands'
  | 'maintainers'
  | 'volumes';

/** `8000-8010/tcp` */
function portOf(value: Value): Value {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(textOf(value) ?? '');
  if (match === null)
    return {
      kind: 'unknown',
      reason: 'the port is not known',
      ...(value.origin === undefined ? {} : { origin: value.origin }),
    };
  const [, from, to = from, protocol = 'tcp'] = match;
  return map(
    {
      fromPort: scalar(Number(from), value.origin),
      toPort: scalar(Number(to), value.origin),
      protocol: scalar(protocol.toLowerCase()),
    },
    value.origin,
  );
}

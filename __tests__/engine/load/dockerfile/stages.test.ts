import { loadDockerfiles } from '../../../../src/engine/load/dockerfile/load-dockerfiles.js';
import type { NativeResource } from '../../../../src/engine/model/resource.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';

function load(text: string, path = 'Dockerfile'): readonly NativeResource[] {
  const loaded = loadDockerfiles([new Source(path, text)]);
  expect(loaded.diagnostics).toEqual([]);
  return loaded.resources;
}

function plain(value: Value | undefined): unknown {
  if (value === undefined) return null;
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'unknown') return '<unknown>';
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
}

/** An attribute of the last stage. */
function last(text: string, attribute: string): unknown {
  const stages = load(text);
  return plain(stages[stages.length - 1]?.body.entries.get(attribute));
}

function commands(run: string): unknown {
  const list = last(`FROM a:1\n${run}`, 'commands') as readonly {
    name: string;
    arguments: readonly unknown[];
  }[];
  return list.map((command) => [command.name, ...command.arguments].join(' '));
}

describe('stages', () => {
  test('each FROM starts one; the last becomes the image', () => {
    const stages = load('ARG A\nFROM a:1 AS build\nRUN x\n\nFROM b\nCMD y\n', 'app/Dockerfile.prod');
    expect(
      stages.map(({ id, type, root, format, origin, body }) => [
        [id, type, root, format],
        [origin.source.position(origin.start).line, origin.source.position(origin.end - 1).line],
        plain(body.entries.get('isFinal')),
      ]),
    ).toEqual([
      [['Dockerfile.prod/build', 'Dockerfile::Stage', 'app', 'dockerfile'], [2, 3], false],
      [['Dockerfile.prod/1', 'Dockerfile::Stage', 'app', 'dockerfile'], [5, 6], true],
    ]);
  });

  test('ids are unique where names are not', () => {
    const stages = load('FROM a AS x\nFROM b AS X\nFROM c AS x\n');
    expect(stages.map(({ id, body }) => [id, plain(body.entries.get('isNameTaken'))])).toEqual([
      ['Dockerfile/x', false],
      ['Dockerfile/1', true],
      ['Dockerfile/2', true],
    ]);
  });

  test.each([
    ['node', { image: 'node', name: 'node' }],
    ['node:22-alpine', { image: 'node:22-alpine', name: 'node', tag: '22-alpine' }],
    ['localhost:5000/a/b', { image: 'localhost:5000/a/b', name: 'localhost:5000/a/b' }],
    [
      'r:5000/b:1@sha256:aa',
      { image: 'r:5000/b:1@sha256:aa', name: 'r:5000/b', tag: '1', digest: 'sha256:aa' },
    ],
    ['--platform=linux/amd64 node:1', { image: 'node:1', name: 'node', tag: '1', platform: 'linux/amd64' }],
    ['node:$TAG', { image: 'node:22', name: 'node', tag: '22' }],
    ['node:${TAG}-slim', { image: 'node:22-slim', name: 'node', tag: '22-slim' }],
    ['node:${NONE}', { image: '<unknown>', name: 'node', tag: '<unknown>', digest: '<unknown>' }],
    ['node:22-${NONE}', { image: '<unknown>', name: 'node', tag: '22-${NONE}' }],
    ['${NONE}/node:1', { image: '<unknown>', name: '<unknown>', tag: '1' }],
    ['$NONE', { image: '<unknown>', name: '<unknown>', tag: '<unknown>', digest: '<unknown>' }],
    ['node${UNDECLARED}', { image: 'node', name: 'node' }],
    ['node:${UNDECLARED:-latest}', { image: 'node:latest', name: 'node', tag: 'latest' }],
    ['node:${NONE:-latest}', { image: '<unknown>', name: 'node', tag: '<unknown>', digest: '<unknown>' }],
  ])('FROM %s', (from, expected) => {
    expect(last(`ARG TAG=22\nARG NONE\nFROM ${from}\n`, 'from')).toEqual(expected);
  });

  test('a stage has what the one has that it is based on', () => {
    const text =
      'FROM scratch AS a\nARG X=1\nENV Y=2\nUSER app:app\nHEALTHCHECK CMD z\nFROM A AS b\nFROM b\nWORKDIR /$X/$Y\n';
    expect(last(text, 'from')).toEqual({ stage: 'b' });
    expect(last(text, 'base')).toEqual({ image: 'scratch', name: 'scratch' });
    expect(last(text, 'user')).toBe('app');
    expect(last(text, 'healthcheck')).toEqual({ isDisabled: false, command: 'z' });
    expect(last(text, 'workingDirectories')).toEqual(['/1/2']);
  });
});

describe('instructions', () => {
  test.each<readonly [string, string, unknown]>([
    ['USER root:root', 'user', 'root'],
    ['USER 0', 'user', '0'],
    ['ARG U\nUSER $U', 'user', '<unknown>'],
    ['ARG U=root\nUSER $U', 'user', 'root'],
    ['ARG U=root\nENV U=app\nUSER $U', 'user', 'app'],
    ['USER a\nUSER b', 'user', 'b'],
    ['CMD x', 'user', null],
    ['WORKDIR a b', 'workingDirectories', ['a b']],
    ['WORKDIR "/a"', 'workingDirectories', ['/a']],
    ['WORKDIR $HOME', 'workingDirectories', ['<unknown>']],
    ['WORKDIR /a/$HOME', 'workingDirectories', ['/a/${HOME}']],
    ['WORKDIR \\$HOME', 'workingDirectories', ['$HOME']],
    [
      'ENV A=1 B="2 $A" C=\'$A\' D=x\\ y',
      'environment',
      [
        { name: 'A', value: '1' },
        { name: 'B', value: '2 ${A}' },
        { name: 'C', value: '$A' },
        { name: 'D', value: 'x y' },
      ],
    ],
    ['ENV A b  c', 'environment', [{ name: 'A', value: 'b  c' }]],
    ['ENV A=', 'environment', [{ name: 'A', value: '' }]],
    [
      'ENV A=1\nENV B=$A A=2 C=$A',
      'environment',
      [
        { name: 'A', value: '1' },
        { name: 'B', value: '1' },
        { name: 'A', value: '2' },
        { name: 'C', value: '1' },
      ],
    ],
    ['ARG A\nARG B=1 C', 'arguments', [{ name: 'A' }, { name: 'B', value: '1' }, { name: 'C' }]],
    [
      'EXPOSE 22 80-90/UDP',
      'exposedPorts',
      [
        { fromPort: 22, toPort: 22, protocol: 'tcp' },
        { fromPort: 80, toPort: 90, protocol: 'udp' },
      ],
    ],
    ['EXPOSE $P', 'exposedPorts', ['<unknown>']],
    [
      'COPY --from=x --chown=1:2 a b /c',
      'copies',
      [{ sources: ['a', 'b'], destination: '/c', from: 'x', chown: '1:2' }],
    ],
    ['ADD ["a b", "/c"]', 'adds', [{ sources: ['a b'], destination: '/c' }]],
    [
      'ADD --keep-git-dir=true https://x.y/$Z /c',
      'adds',
      [{ sources: ['https://x.y/${Z}'], destination: '/c' }],
    ],
    ['HEALTHCHECK NONE', 'healthcheck', { isDisabled: true }],
    [
      'HEALTHCHECK --retries=3 CMD curl x || exit 1',
      'healthcheck',
      { isDisabled: false, command: 'curl x || exit 1', retries: '3' },
    ],
    ['MAINTAINER a b', 'maintainers', ['a b']],
    [
      'LABEL a=b "c d"=e',
      'labels',
      [
        { name: 'a', value: 'b' },
        { name: 'c d', value: 'e' },
      ],
    ],
    ['CMD a\nCMD ["b"]', 'defaultCommands', ['a', '["b"]']],
    ['user app', 'user', 'app'],
  ])('%s', (text, attribute, expected) => {
    expect(last(`FROM a:1\n${text}\n`, attribute)).toEqual(expected);
    // The ends of lines make no difference.
    expect(last(`FROM a:1\n${text}\n`.replaceAll('\n', '\r\n'), attribute)).toEqual(expected);
  });

  test('ARG takes the default that was given before the first FROM, and only if it is declared again', () => {
    expect(last('ARG A=1\nFROM a:1\nARG A\nWORKDIR $A\n', 'workingDirectories')).toEqual(['1']);
    expect(last('ARG A=1\nFROM a:1\nWORKDIR $A\n', 'workingDirectories')).toEqual(['<unknown>']);
  });

  test('the escape directive changes what joins lines', () => {
    expect(last('# escape=`\nFROM a:1\nENV A=C:\\x `\n # c\n B=1\n', 'environment')).toEqual([
      { name: 'A', value: 'C:\\x' },
      { name: 'B', value: '1' },
    ]);
  });

  test('values know their lines', () => {
    const [stage] = load('FROM a:1\nENV A=1 \\\n  # comment\n\n  B=2\n');
    const environment = stage?.body.entries.get('environment');
    const origin = environment?.kind === 'list' ? environment.items[1]?.origin : undefined;
    expect(origin?.source.position(origin.start)).toEqual({ line: 5, column: 3 });
    expect(origin?.source.text.slice(origin.start, origin.end)).toBe('B=2');
  });
});

describe('commands', () => {
  test.each<readonly [string, readonly string[]]>([
    ['RUN a b && c|d; e & f || g', ['a b', 'c', 'd', 'e', 'f', 'g']],
    ['RUN apt-get update && \\\n  # comment && x\n  apt-get install', ['apt-get update', 'apt-get install']],
    ['RUN echo "a && b" \'c; d\' e\\;f', ['echo a && b c; d e;f']],
    ['RUN a # b && c', ['a']],
    ['RUN a#b', ['a#b']],
    ['RUN A=1 B="2 3" /usr/bin/x y', ['x y']],
    ['RUN x > out 2>&1 < in && y >> z 2> e', ['x', 'y']],
    ['RUN echo 2 >x', ['echo 2']],
    ['RUN if [ -f a ]; then b; else c; fi', ['[ -f a ]', 'b', 'c']],
    ['RUN for i in a b; do c $i; done', ['c <unknown>']],
    ['RUN ! a && { b; } && (c; d)', ['a', 'b', 'c', 'd']],
    ['RUN x $(y "z)") `w`', ['y z)', 'w', 'x <unknown> <unknown>']],
    ['RUN x "$(y $(z))"', ['z', 'y <unknown>', 'x $(…)']],
    ['RUN x=$(y) z', ['y', 'z']],
    ['RUN diff <(a) <(b)', ['a', 'b', 'diff']],
    ['RUN sudo -u app -E x -y', ['sudo -u app -E x -y', 'x -y']],
    ['RUN env -i A=1 x', ['env -i A=1 x', 'x']],
    ['RUN gosu app x', ['gosu app x', 'x']],
    ['RUN sh -ec "a; b \'c\'"', ["sh -ec a; b 'c'", 'a', 'b c']],
    ['RUN ["a", "b c"]', ['a b c']],
    ['RUN ["sh", "-c", "a && b"]', ['sh -c a && b', 'a', 'b']],
    ['RUN [ -f a ] && b', ['[ -f a ]', 'b']],
    ['RUN --mount=type=cache,target=/x --network=none a', ['a']],
    ['ENV O="-a -b"\nRUN x $O "$O"', ['x -a -b -a -b']],
    ['ARG O\nRUN x $O --y=$O "$O" \'$O\'', ['x <unknown> --y=${O} ${O} $O']],
    ['RUN <<EOF\na\nb c\nEOF', ['a', 'b c']],
    ['RUN <<-EOF\n\ta\n\tEOF\nRUN d', ['a', 'd']],
    ['RUN bash -e <<"EOF"\na\nEOF', ['bash -e', 'a']],
    ['RUN python3 <<EOF\nimport x\nEOF', ['python3']],
    ['RUN cat <<EOF > /x && y\nsudo\nEOF', ['cat', 'y']],
    ['RUN a\\\nb', ['ab']],
  ])('%s', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  test.each([
    ['SHELL ["powershell", "-Command"]\nRUN Get-Item x; y'],
    ['RUN <<EOF\n#!/usr/bin/env python\nimport x\nEOF'],
  ])('of another language are unknown: %s', (text) => {
    expect(last(`FROM a:1\n${text}\n`, 'commands')).toEqual(['<unknown>']);
  });

  test('know their lines', () => {
    const [stage] = load('FROM a:1\nRUN a && \\\n  b && \\\n  sudo c\n');
    const list = stage?.body.entries.get('commands');
    const lines =
      list?.kind === 'list' && list.items.map(({ origin }) => origin?.source.position(origin.start).line);
    expect(lines).toEqual([2, 3, 4, 4]);
  });
});

describe('files', () => {
  test('without FROM are passed over', () => {
    expect(loadDockerfiles([new Source('Dockerfile.txt', 'A text from somebody\n')])).toEqual({
      resources: [],
      diagnostics: [],
      files: [],
    });
  });

  test.each([['FROM a\n'.repeat(501)], [`FROM a\n${'RUN x\n'.repeat(100_000)}`]])(
    'that are too large are an error',
    (text) => {
      const { diagnostics, files, resources } = loadDockerfiles([new Source('Dockerfile', text)]);
      expect(diagnostics).toMatchObject([{ level: 'error', code: 'dockerfile-too-large' }]);
      expect([files.length, resources.length]).toEqual([1, 0]);
    },
  );
});

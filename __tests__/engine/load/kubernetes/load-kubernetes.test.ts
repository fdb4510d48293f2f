import { loadKubernetes } from '../../../../src/engine/load/kubernetes/load-kubernetes.js';
import { sniffManifest } from '../../../../src/engine/load/sniff.js';
import { Source } from '../../../../src/engine/model/source.js';

function load(text: string, path = 'deploy/a.yaml'): ReturnType<typeof loadKubernetes> {
  return loadKubernetes([new Source(path, text)]);
}

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n';

it('reads every object of a file, with its id and its lines', () => {
  const { resources, files } = load(
    `${POD}---\n# nothing\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\n  namespace: web\n`,
  );
  expect(resources.map(({ type, id, root, format }) => [type, id, root, format])).toEqual([
    ['v1/Pod', 'Pod/a', 'deploy', 'kubernetes'],
    ['apps/v1/Deployment', 'Deployment/web/api', 'deploy', 'kubernetes'],
  ]);
  expect(resources.map(({ origin }) => origin.source.position(origin.start).line)).toEqual([1, 7]);
  expect(files).toEqual(['deploy/a.yaml']);
});

it('reads lists, lists in lists, and typed lists', () => {
  const { resources } = load(`apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: Service, metadata: {name: s}}
  - {apiVersion: v1, kind: PodList, items: [{metadata: {name: p}}, {metadata: {generateName: q-}}]}
`);
  expect(resources.map(({ id, type }) => [id, type])).toEqual([
    ['Service/s', 'v1/Service'],
    ['Pod/p', 'v1/Pod'],
    ['Pod/q-*', 'v1/Pod'],
  ]);
});

it('reads JSON', () => {
  expect(load('{"apiVersion":"v1","kind":"Pod","metadata":{"name":"j"}}', 'p.json').resources).toMatchObject([
    { id: 'Pod/j', root: '.' },
  ]);
});

it('gives each object an id of its own', () => {
  expect(load(`${POD}---\n${POD}---\napiVersion: v1\nkind: Pod\n`).resources.map(({ id }) => id)).toEqual([
    'Pod/a',
    'Pod/a#2',
    'Pod/unnamed',
  ]);
});

it('reports a broken document with its line, and reads the others', () => {
  const { resources, diagnostics, files } = load(
    `${POD}---\napiVersion: v1\nkind: Pod\nspec: [\n---\n${POD}`,
  );
  expect(resources.map(({ id }) => id)).toEqual(['Pod/a', 'Pod/a#2']);
  expect(diagnostics).toEqual([expect.objectContaining({ level: 'error', file: 'deploy/a.yaml' })]);
  expect(files).toEqual(['deploy/a.yaml']);
});

it('says to render a template', () => {
  const { diagnostics } = load(`${POD}spec:\n  {{- toYaml .Values.spec | nindent 2 }}\n`);
  expect(diagnostics).toEqual([expect.objectContaining({ level: 'notice', code: 'template-not-rendered' })]);
});

it.each([
  ['a workflow', 'on: push\njobs: {a: {runs-on: x}}\n'],
  ['broken YAML of something else', 'a: [\n'],
  ['a file that only mentions the keys', 'text: "apiVersion: v1"\nkind: note\n'],
])('is silent on %s', (_name, text) => {
  expect(load(text)).toEqual({ resources: [], diagnostics: [], files: [] });
});

it.each([
  [POD, 'kubernetes'],
  ['{"kind":"Pod","apiVersion":"v1"}', 'kubernetes'],
  ['AWSTemplateFormatVersion: "2010-09-09"\n', 'cloudformation'],
  ['Resources:\n  B:\n    Type: AWS::S3::Bucket\n', 'cloudformation'],
  ['{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}', 'cloudformation'],
  ['Resources: none\n', undefined],
  ['a: 1\n', undefined],
])('recognises %j as %s', (text, format) => {
  expect(sniffManifest(text)).toBe(format);
});

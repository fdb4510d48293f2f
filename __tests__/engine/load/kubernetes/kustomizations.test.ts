import { loadKubernetes } from '../../../../src/engine/load/kubernetes/load-kubernetes.js';
import { Source } from '../../../../src/engine/model/source.js';
import type { Value } from '../../../../src/engine/model/value.js';

function load(files: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const { resources } = loadKubernetes(Object.entries(files).map(([path, text]) => new Source(path, text)));
  return Object.fromEntries(resources.map(({ id, body }) => [id, plain(body)]));
}

function plain(value: Value): unknown {
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'map') {
    return Object.fromEntries([...value.entries].map(([key, item]) => [key, plain(item)]));
  }
  return value.kind === 'scalar' ? value.value : '?';
}

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  replicas: 1
  template: {spec: {containers: [{name: api, image: "api:1", tty: true}, {name: log, image: log}]}}
`;
const OTHER = DEPLOYMENT.replace('{name: api}', '{name: other}');
const BASE = {
  'base/deploy.yaml': `${DEPLOYMENT}---\n${OTHER}`,
  'base/kustomization.yaml': 'resources: [deploy.yaml]',
};

function deployment(name: string, replicas: unknown, containers: unknown, more = {}): unknown {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, ...more },
    spec: { replicas, template: { spec: { containers } } },
  };
}

const [API, LOG] = [
  { name: 'api', image: 'api:1', tty: true },
  { name: 'log', image: 'log' },
];
const UNCHANGED = {
  'Deployment/api': deployment('api', 1, [API, LOG]),
  'Deployment/other': deployment('other', 1, [API, LOG]),
};
const PART = `apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  replicas: 3
  template: {spec: {containers: [{name: api, tty: true, resources: {}}, {name: proxy}]}}
`;
const CHANGED = {
  ...UNCHANGED,
  'Deployment/api': deployment('api', '?', [{ ...API, resources: '?' }, LOG, '?']),
};

it.each([
  ['patches', 'patches: [{path: part.yaml}]'],
  ['patches with a target', 'patches: [{path: ./part.yaml, target: {kind: Deployment, name: api}}]'],
  ['patchesStrategicMerge', 'patchesStrategicMerge: [part.yaml]'],
])('says of what a file merges that it is unknown, and reads no part by itself: %s', (_, text) => {
  const overlay = { 'prod/kustomization.yml': `resources: [../base]\n${text}`, 'prod/part.yaml': PART };
  expect(load({ ...BASE, ...overlay })).toEqual(CHANGED);
  expect(load({ ...overlay, ...BASE })).toEqual(CHANGED);
});

it('follows bases of bases, and takes in the patches of components', () => {
  const files = {
    ...BASE,
    'a/kustomization.yaml': 'bases: [../base/, ../a]',
    'b/kustomization.yaml': 'resources: [../a]\ncomponents: [../c]',
    'c/kustomization.yaml': 'kind: Component\ncomponents: [../c]\npatches: [{path: part.yaml}]',
    'c/part.yaml': PART,
  };
  expect(load(files)).toEqual(CHANGED);
});

it('reads patches that stand in the kustomization, and operations', () => {
  const text = `resources: [../base]
patches:
  - target: {kind: Deployment, name: api|none}
    patch: |-
      - {op: test, path: /spec/paused, value: true}
      - {op: replace, path: /spec/template/spec/containers/0/tty, value: false}
      - {op: add, path: /spec/template/spec/containers/-, value: {name: proxy}}
      - {op: add, path: /metadata/annotations/a~1b, value: c}
  - target: {kind: Service}
    patch: '[{op: remove, path: /spec}]'
`;
  const changed = [{ ...API, tty: '?' }, LOG, '?'];
  expect(load({ ...BASE, 'prod/kustomization.yaml': text })).toEqual({
    'Deployment/api': deployment('api', 1, changed, { annotations: '?' }),
    'Deployment/other': deployment('other', 1, changed, { annotations: '?' }),
  });
});

it('knows neither images nor namespaces that a kustomization sets', () => {
  const text = 'resources: [../base]\nnamespace: prod\nimages: [{name: api, newTag: "2"}]';
  const changed = [{ ...API, image: '?' }, LOG];
  expect(load({ ...BASE, 'prod/kustomization.yaml': text })).toEqual({
    'Deployment/api': deployment('api', 1, changed, { namespace: '?' }),
    'Deployment/other': deployment('other', 1, changed, { namespace: '?' }),
  });
});

it.each([
  ['nothing', 'a: ['],
  ['a list', '- a'],
  ['words', 'resources: ../base\npatches: {path: part.yaml}'],
  [
    'what is not there',
    'resources: [../base, 1, "https://example.com/x", ../../../..]\npatches: [{path: no.yaml}, a]',
  ],
])('leaves manifests as they are where a kustomization says %s', (_, text) => {
  expect(load({ ...BASE, 'prod/kustomization.yaml': text })).toEqual(UNCHANGED);
});

it('reads what is a resource somewhere and a patch elsewhere', () => {
  const files = {
    'a/deploy.yaml': DEPLOYMENT,
    'a/kustomization.yaml': 'resources: [deploy.yaml]\npatches: [{path: deploy.yaml}]',
  };
  expect(load(files)).toEqual({ 'Deployment/api': UNCHANGED['Deployment/api'] });
});

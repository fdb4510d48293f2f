import { adapt } from '../../../src/engine/adapt/adapt.js';
import type { NativeResource } from '../../../src/engine/model/resource.js';
import { loadKubernetes } from '../../../src/engine/load/kubernetes/load-kubernetes.js';
import { Source } from '../../../src/engine/model/source.js';
import { map, plain, terraform, unknown } from './values.js';

const TEMPLATE =
  '{metadata: {labels: {app: x}}, spec: {containers: [{name: a}], initContainers: [{name: i}]}}';

function manifest(text: string): readonly NativeResource[] {
  return loadKubernetes([new Source('a.yaml', text)]).resources;
}

it.each([
  ['apps/v1', 'Deployment', `{template: ${TEMPLATE}}`],
  ['apps/v1', 'StatefulSet', `{template: ${TEMPLATE}}`],
  ['apps/v1', 'DaemonSet', `{template: ${TEMPLATE}}`],
  ['apps/v1', 'ReplicaSet', `{template: ${TEMPLATE}}`],
  ['v1', 'ReplicationController', `{template: ${TEMPLATE}}`],
  ['batch/v1', 'Job', `{template: ${TEMPLATE}}`],
  ['batch/v1', 'CronJob', `{jobTemplate: {spec: {template: ${TEMPLATE}}}}`],
])('%s %s gives itself and its pod', (apiVersion, kind, spec) => {
  const natives = manifest(
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: w, namespace: s}\nspec: ${spec}\n`,
  );
  const [itself, pod, ...rest] = adapt(natives);
  expect(rest).toEqual([]);
  expect(itself).toMatchObject({ type: `Kubernetes::${kind}`, provider: 'kubernetes', native: natives[0] });
  expect(pod).toMatchObject({ type: 'Kubernetes::Pod', native: natives[0] });
  expect(plain(pod?.attributes)).toMatchObject({
    metadata: { name: 'w', namespace: 's', labels: { app: 'x' } },
    containers: [{ name: 'a' }, { name: 'i' }],
    spec: { containers: [{ name: 'a' }] },
  });
});

it.each([
  ['apps.openshift.io/v1', 'DeploymentConfig'],
  ['argoproj.io/v1alpha1', 'Rollout'],
])('%s %s gives its pod too', (apiVersion, kind) => {
  const natives = manifest(`apiVersion: ${apiVersion}\nkind: ${kind}\nspec: {template: ${TEMPLATE}}\n`);
  const group = apiVersion.split('/')[0] ?? '';
  expect(adapt(natives).map(({ type }) => type)).toEqual([`Kubernetes::${group}/${kind}`, 'Kubernetes::Pod']);
});

it('a pod, a pod template, and a workload without a template', () => {
  const types = (text: string): string[] => adapt(manifest(text)).map(({ type }) => type);
  expect(types('apiVersion: v1\nkind: Pod\nspec: {containers: []}\n')).toEqual(['Kubernetes::Pod']);
  expect(types(`apiVersion: v1\nkind: PodTemplate\ntemplate: ${TEMPLATE}\n`)).toEqual([
    'Kubernetes::PodTemplate',
    'Kubernetes::Pod',
  ]);
  expect(types('apiVersion: apps/v1\nkind: Deployment\nspec: 1\n')).toEqual(['Kubernetes::Deployment']);
});

it('a kind of another API group is not mistaken for a built-in one', () => {
  const [resource] = adapt(manifest('apiVersion: serving.knative.dev/v1\nkind: Service\nspec: {}\n'));
  expect(resource?.type).toBe('Kubernetes::serving.knative.dev/Service');
  const [role] = adapt(manifest('apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules: []\n'));
  expect(role?.type).toBe('Kubernetes::Role');
});

describe("Terraform's Kubernetes provider", () => {
  it('gives the paths of the manifest', () => {
    const container = {
      name: 'a',
      args: [unknown(), 'x'],
      security_context: [{ privileged: true, capabilities: [{ add: ['NET_ADMIN'] }] }],
      resources: [{ limits: { cpu: '1', 'nvidia.com/gpu_x': '1' } }],
      volume_mount: [{ mount_path: '/a' }, { mount_path: '/b' }],
    };
    const spec = {
      host_pid: true,
      container: [container],
      volume: [{ name: 'v', host_path: [{ path: '/x' }] }],
    };
    const body = {
      metadata: [{ name: 'n', labels: { my_key: 'v' } }],
      spec: [{ template: [{ metadata: [{}], spec: [spec] }] }],
    };
    const [, pod] = adapt([terraform('kubernetes_deployment_v1.d', body)]);
    expect(pod?.type).toBe('Kubernetes::Pod');
    const shown = {
      name: 'a',
      args: ['?', 'x'],
      securityContext: { privileged: true, capabilities: { add: ['NET_ADMIN'] } },
      resources: { limits: { cpu: '1', 'nvidia.com/gpu_x': '1' } },
      volumeMounts: [{ mountPath: '/a' }, { mountPath: '/b' }],
    };
    expect(plain(pod?.attributes)).toEqual({
      metadata: { name: 'n' },
      spec: { hostPID: true, containers: [shown], volumes: [{ name: 'v', hostPath: { path: '/x' } }] },
      containers: [{ ...shown, program: '?', options: {} }],
      workload: { kind: 'Deployment', metadata: { name: 'n', labels: { my_key: 'v' } } },
      networkPolicies: [],
      networkPolicy: { ingress: false, egress: false },
    });
  });

  it('and a manifest that is written out', () => {
    const manifest = map({ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a' }] } });
    expect(adapt([terraform('kubernetes_manifest.m', { manifest })])).toMatchObject([
      { type: 'Kubernetes::Pod' },
    ]);
    expect(adapt([terraform('kubernetes_manifest.m', { manifest: unknown() })])).toMatchObject([
      { type: 'kubernetes_manifest' },
    ]);
  });
});

describe('what a container runs', () => {
  const container = (text: string): unknown => {
    const [pod] = adapt(manifest(`apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, ${text}}]}\n`));
    const [first] = (plain(pod?.attributes) as { containers: Record<string, unknown>[] }).containers;
    return { program: first?.program, options: first?.options };
  };
  const expected = { program: 'kube-apiserver', options: { profiling: 'false', v: '2', x: 'true' } };

  it.each([
    'command: [/usr/bin/kube-apiserver, --profiling=false, --v, "2", --x]',
    'command: [kube-apiserver], args: [--profiling=false, --v=2, --x]',
    'args: [kube-apiserver, --profiling=false, --v=2, --x]',
    'command: [/hyperkube, apiserver, --profiling=false, --v=2, --x]',
    `command: [/bin/sh, -c, "sleep 1; exec kube-apiserver --profiling=false --v='2' --x"]`,
  ])('%s', (text) => {
    expect(container(text)).toEqual(expected);
  });

  it('is not there where only the image says it', () => {
    expect(container('image: a')).toEqual({ program: undefined, options: undefined });
  });
});

it('a workload of Terraform without a spec is judged as one that nothing is said in', () => {
  const pods = adapt([terraform('kubernetes_deployment_v1.d'), terraform('kubernetes_pod.p')]).filter(
    ({ type }) => type === 'Kubernetes::Pod',
  );
  expect(pods.map(({ attributes }) => plain(attributes))).toMatchObject([
    { containers: [{}] },
    { containers: [{}] },
  ]);
  const patch = manifest('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n');
  expect(adapt(patch).map(({ type }) => type)).toEqual(['Kubernetes::Deployment']);
});

import { adapt } from '../../../../src/engine/adapt/adapt.js';
import { kubernetesParts, loadKubernetes } from '../../../../src/engine/load/kubernetes/load-kubernetes.js';
import { Source } from '../../../../src/engine/model/source.js';
import { plain } from '../../adapt/values.js';

const FILLER = `# ${'x'.repeat(1_200_000)}\n`;
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: n}\nspec: {containers: [{name: a}]}\n';
const POLICY =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: d, namespace: n}\nspec: {podSelector: {}}\n';

it('gives a large scan in parts, each with what other parts say about its pods', () => {
  const sources = [POD, POD, POLICY].map((text, at) => new Source(`${String(at)}.yaml`, FILLER + text));
  const report = { files: [], diagnostics: [] };
  const parts = [...kubernetesParts(sources, report)];
  expect(parts.map(({ resources }) => resources.length)).toEqual([2, 1]);
  expect(parts.map(({ sources: held }) => held.map(({ path }) => path))).toEqual([
    ['0.yaml', '1.yaml'],
    ['2.yaml'],
  ]);
  const pods = parts.flatMap(({ resources, neighbours }) => adapt(resources, neighbours));
  expect(pods.slice(0, 2).map(({ attributes }) => plain(attributes.entries.get('networkPolicy')))).toEqual([
    { ingress: true, egress: false },
    { ingress: true, egress: false },
  ]);
  const whole = loadKubernetes(sources);
  expect(parts.flatMap(({ resources }) => resources.map(({ id }) => id))).toEqual(
    whole.resources.map(({ id }) => id),
  );
  expect(report).toEqual({ files: whole.files, diagnostics: whole.diagnostics });
});

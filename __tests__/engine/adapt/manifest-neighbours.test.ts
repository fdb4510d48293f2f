import { adapt } from '../../../src/engine/adapt/adapt.js';
import { loadKubernetes } from '../../../src/engine/load/kubernetes/load-kubernetes.js';
import { loadTerraform } from '../../../src/engine/load/terraform/load-terraform.js';
import { Source } from '../../../src/engine/model/source.js';
import { plain } from './values.js';

const POD = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec: {template: {metadata: {labels: {app: web, tier: front}}, spec: {containers: [{name: a}]}}}
`;

function policy(spec: string, namespace = 'shop', apiVersion = 'networking.k8s.io/v1'): string {
  const kind = apiVersion.startsWith('cilium') ? 'CiliumNetworkPolicy' : 'NetworkPolicy';
  return `\n---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: p, namespace: ${namespace}}\nspec: ${spec}\n`;
}

function podOf(...texts: string[]): Record<string, unknown> {
  const sources = texts.map((text, at) => new Source(`${String(at)}/a.yaml`, text));
  const pod = adapt(loadKubernetes(sources).resources).find(({ type }) => type === 'Kubernetes::Pod');
  return plain(pod?.attributes) as Record<string, unknown>;
}

const BOTH = { ingress: true, egress: true };
const NONE = { ingress: false, egress: false };
const INGRESS = { ingress: true, egress: false };

it.each([
  ['{podSelector: {}}', INGRESS],
  ['{}', INGRESS],
  ['{podSelector: {}, policyTypes: [Ingress, Egress]}', BOTH],
  ['{podSelector: {}, policyTypes: [Egress]}', { ingress: false, egress: true }],
  ['{podSelector: {}, egress: [{}]}', BOTH],
  ['{podSelector: {matchLabels: {app: web}}}', INGRESS],
  ['{podSelector: {matchLabels: {app: web, tier: back}}}', NONE],
  ['{podSelector: {matchLabels: {other: web}}}', NONE],
  ['{podSelector: {matchExpressions: [{key: app, operator: In, values: [api, web]}]}}', INGRESS],
  ['{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [api]}]}}', INGRESS],
  ['{podSelector: {matchExpressions: [{key: none, operator: NotIn, values: [api]}]}}', INGRESS],
  ['{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [web]}]}}', NONE],
  ['{podSelector: {matchExpressions: [{key: app, operator: Exists}]}}', INGRESS],
  ['{podSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}}', NONE],
  [
    '{podSelector: {matchLabels: {app: web}, matchExpressions: [{key: tier, operator: In, values: [x]}]}}',
    NONE,
  ],
])('network policy %s', (spec, expected) => {
  const { networkPolicy, networkPolicies } = podOf(POD + policy(spec));
  expect(networkPolicy).toEqual(expected);
  expect(networkPolicies).toHaveLength(expected === NONE ? 0 : 1);
});

it('counts in its namespace only, wherever it is written', () => {
  const everything = '{podSelector: {}}';
  expect(podOf(POD, policy(everything)).networkPolicy).toEqual(INGRESS);
  expect(podOf(POD, policy(everything, 'other')).networkPolicy).toEqual(NONE);
  expect(podOf(POD.replace(', namespace: shop', ''), policy(everything, 'default')).networkPolicy).toEqual(
    INGRESS,
  );
});

it('those of Cilium are read, and those of Calico are not known', () => {
  const cilium = policy(
    '{endpointSelector: {matchLabels: {app: web}}, ingress: [{}]}',
    'shop',
    'cilium.io/v2',
  );
  expect(podOf(POD + cilium).networkPolicy).toEqual(INGRESS);
  const calico = podOf(POD + policy('{selector: app == "web"}', 'shop', 'projectcalico.org/v3'));
  expect(calico.networkPolicy).toEqual({ ingress: '?', egress: '?' });
  expect(calico.networkPolicies).toEqual(['?']);
});

it('a pod knows its namespace', () => {
  const namespace = (name: string): string =>
    `\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: {a: b}}\n`;
  expect(podOf(POD + namespace('shop')).namespace).toMatchObject({ metadata: { labels: { a: 'b' } } });
  expect(podOf(POD + namespace('other'))).not.toHaveProperty('namespace');
});

it('in Terraform, also where names are not known before apply', () => {
  const { resources } = loadTerraform([
    new Source(
      'main.tf',
      `
      variable "name" {}
      variable "label" {}
      resource "kubernetes_namespace" "n" {
        metadata { name = var.name }
      }
      resource "kubernetes_pod" "p" {
        metadata {
          name      = "p"
          namespace = kubernetes_namespace.n.metadata[0].name
          labels    = { app = "web", other = var.label }
        }
        spec {
          container { name = "a" }
        }
      }
      resource "kubernetes_network_policy" "a" {
        metadata {
          name      = "a"
          namespace = kubernetes_namespace.n.metadata[0].name
        }
        spec {
          pod_selector {
            match_expressions {
              key      = "app"
              operator = "In"
              values   = ["web"]
            }
            match_expressions {
              key      = "other"
              operator = "Exists"
            }
          }
          policy_types = ["Ingress"]
        }
      }
      resource "kubernetes_network_policy" "b" {
        metadata {
          name      = "b"
          namespace = kubernetes_namespace.n.metadata[0].name
        }
        spec {
          pod_selector {
            match_labels = { other = "x" }
          }
          policy_types = ["Egress"]
        }
      }`,
    ),
  ]);
  const pod = adapt(resources).find(({ type }) => type === 'Kubernetes::Pod');
  expect(plain(pod?.attributes)).toMatchObject({ networkPolicy: { ingress: true, egress: '?' } });
});

it('does not know what selects a pod among more network policies than are gone through', () => {
  const others = Array.from({ length: 1_000 }, (_, at) =>
    policy(`{podSelector: {matchLabels: {app: a${String(at)}}}}`),
  );
  const last = policy('{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress]}');
  const found = (count: number): unknown =>
    podOf([POD, ...others.slice(0, count), last].join('')).networkPolicy;
  expect(found(999)).toEqual({ ingress: false, egress: true });
  expect(found(1_000)).toEqual({ ingress: '?', egress: '?' });
});

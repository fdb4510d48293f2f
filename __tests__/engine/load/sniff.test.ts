import { sniffManifest } from '../../../src/engine/load/sniff.js';

const TEMPLATE = 'Resources:\n  Add:\n    Type: AWS::CloudFormation::CustomResource\n';

it.each([
  [
    'a template that holds a manifest',
    `${TEMPLATE}    Properties:\n      Manifest:\n        apiVersion: v1\n        kind: Pod\n`,
    'cloudformation',
  ],
  [
    'a template in JSON that holds one',
    '{"Resources": {"A": {"Type": "Custom::A", "Properties": {"M": {"apiVersion": "v1", "kind": "Pod"}}}}}',
    'cloudformation',
  ],
  [
    'a manifest that holds a template in a text',
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    ${TEMPLATE.replaceAll('\n', '\n    ')}`,
    'kubernetes',
  ],
  [
    'a manifest in JSON that holds one',
    '{"apiVersion": "v1", "kind": "ConfigMap", "data": {"a": "{\\"Resources\\": {\\"A\\": {\\"Type\\": \\"Custom::A\\"}}}"}}',
    'kubernetes',
  ],
])('knows %s', (_name, text, format) => {
  expect(sniffManifest(text)).toBe(format);
});

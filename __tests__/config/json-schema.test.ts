/** The published JSON Schemas: an editor accepts what the gate accepts, and marks what it refuses. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read-config.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const schemaOf = (name: string): ValidateFunction =>
  ajv.compile(JSON.parse(read(`docs/${name}.schema.json`)) as object);

const config = schemaOf('policy-gate');
const policy = schemaOf('policy');
const report = schemaOf('report');

describe('docs/policy-gate.schema.json', () => {
  it.each(['__tests__/config/fixtures/progressive-enforcement.yml', 'examples/policy-gate.yml'])(
    'accepts %s, as the gate does',
    (file) => {
      config(parse(read(file)));
      expect(config.errors).toBeNull();
      expect(() => readConfig(read(file), file)).not.toThrow();
    },
  );

  it('the example starts with the line that tells editors', () => {
    const { $id } = JSON.parse(read('docs/policy-gate.schema.json')) as { $id: string };
    expect(read('examples/policy-gate.yml').split('\n')[0]).toBe(`# yaml-language-server: $schema=${$id}`);
  });

  it('of the example, every member is in it that a config can have', () => {
    const { properties } = JSON.parse(read('docs/policy-gate.schema.json')) as { properties: object };
    const used = Object.keys(parse(read('examples/policy-gate.yml')) as object);
    const without = ['allow_empty', 'allow_parse_errors', 'allow_reports', 'soft_fail', 'metrics', 'sinks'];
    expect([...used, ...without].sort()).toEqual(Object.keys(properties).sort());
  });

  it.each([
    'stagse: []',
    'locked: yes',
    'thresholds: {max_high: -1}',
    'thresholds: {min_score: {soc2: 101}}',
    'stages: [{stage: a}]',
    'stages: [{stage: a, policy_enforcement: block_hgih}]',
    'deployment: {a: {before_deploy: [{}]}}',
    'deployment: {a: {before_deploy: [{policy_scan: {severity_threshold: none, action: block}}]}}',
    'deployment: {a: {before_deploy: [{policy_scan: {severity_threshold: low, action: warn}, manual_approval: {required: true, approvers: [a]}}]}}',
    'policies: {severity: {a: SEVERE}}',
    'enforce: old',
    'comment: {mode: sometimes}',
  ])('refuses %s, as the gate does', (text) => {
    expect(config(parse(text))).toBe(false);
    expect(() => readConfig(text, 'gate.yml')).toThrow();
  });

  // These do not count, and the gate goes on.
  it.each([
    '{policy: a, reason: b, owner: c}',
    '{policy: a, reason: b, owner: c, expires: soon}',
    '{policy: a, reason: b, owner: c, expires: 2026-02-30}',
    '{policy: a, reason: b, owner: c, expires: 2026-12-31, until: 2027-12-31}',
  ])('refuses the waiver %s', (waiver) => {
    expect(config(parse(`waivers: [${waiver}]`))).toBe(false);
  });
});

describe('docs/policy.schema.json', () => {
  it('accepts a policy of this repository', () => {
    policy(parse(read('policies/aws/s3/s3-bucket-versioning/policy.yaml')));
    expect(policy.errors).toBeNull();
  });

  it.each(['policy: {name: a}', 'policy: {}\nmore: 1', '[]'])('refuses %j', (text) => {
    expect(policy(parse(text))).toBe(false);
  });
});

describe('docs/report.schema.json', () => {
  it('accepts the least that a report can be, and refuses less', () => {
    expect(report({ violations: [{ severity: 'HIGH' }] })).toBe(true);
    expect(report({ violations: [{}] })).toBe(false);
    expect(report({})).toBe(false);
  });
});

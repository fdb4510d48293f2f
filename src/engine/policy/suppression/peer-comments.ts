/**
 * The comments of other scanners, after their documentation:
 * - checkov.io/2.Basics/Suppressing and Skipping Policies: `checkov:skip=ID[,ID]:reason`; also `bridgecrew:`, `cortex:`.
 * - aquasecurity.github.io/tfsec, Ignoring Checks, and trivy.dev, Skipping resources by inline comments:
 *   `tfsec:ignore:ID`, `trivy:ignore:ID[attribute=value]:exp:DATE:ws:WORKSPACE`, several on a line.
 * - docs.kics.io, Using commands on scanned files as comments: `kics-scan ignore`, `disable=`, `ignore-line`, `ignore-block`.
 */
import { type Directive, directive } from './directive.js';
import { plainReason } from './plain-text.js';

const CHECKOV =
  /(?:^|[\s#/])(?:checkov|bridgecrew|cortex):skip= *([A-Za-z_\d]+(?: ?, ?[A-Za-z_\d]+)*)(?::(.*))?/;
const AQUA = /(^|[\s#/])(tfsec|trivy):ignore:(\S+)/g;
const KICS = /^kics-scan\s+(ignore-line|ignore-block|ignore|disable=\s*(\S.*))\s*$/;
/** A wildcard in a workspace's name; code is evaluated for the one that is named so. */
const DEFAULT_WORKSPACE = 'default';

/** Every directive of another scanner in a line of comment. */
export function readPeerComment(text: string): readonly Directive[] {
  return [...readCheckov(text), ...readAqua(text), ...readKics(text)];
}

function readCheckov(text: string): readonly Directive[] {
  const match = CHECKOV.exec(text);
  if (match === null) return [];
  const names = (match[1] ?? '').split(',').map((name) => name.trim());
  return [directive('checkov', 'inside', { names, reason: plainReason(match[2] ?? '') })];
}

function readAqua(text: string): readonly Directive[] {
  const found = [...text.matchAll(AQUA)];
  if (found.length === 0) return [];
  // What else the comment says is why.
  const reason = plainReason(text.replaceAll(AQUA, ' ').replace(/^[\s#/]+/, ''));
  return found.map(([, , tool, rule = '']) =>
    directive(tool === 'tfsec' ? 'tfsec' : 'trivy', 'next', { ...readAquaRule(rule), reason }),
  );
}

function readAquaRule(rule: string): Pick<Directive, 'names' | 'until' | 'isConditional'> {
  const [, name = '', condition = '', rest = ''] = /^([^:[\]]*)(\[[^\]]*\]?)?(.*)$/s.exec(rule) ?? [];
  const settings = rest.split(':').slice(1);
  let until: string | null = null;
  let isConditional = condition !== '';
  for (let at = 0; at < settings.length; at += 2) {
    const value = settings[at + 1] ?? '';
    if (settings[at] === 'exp') until = value;
    if (settings[at] === 'ws' && value !== '*' && value !== DEFAULT_WORKSPACE) isConditional = true;
  }
  return { names: name === '' ? [] : [name], until, isConditional };
}

function readKics(text: string): readonly Directive[] {
  const match = KICS.exec(text);
  if (match === null) return [];
  switch (match[1]) {
    case 'ignore':
      return [directive('kics', 'file', { names: ['*'] })];
    case 'ignore-line':
      return [directive('kics', 'line-below', { names: ['*'] })];
    case 'ignore-block':
      return [directive('kics', 'block-below', { names: ['*'] })];
    default:
      return [directive('kics', 'file', { names: (match[2] ?? '').split(',').map((name) => name.trim()) })];
  }
}

import type { Host } from './host.js';

/** A small program that later steps of the job call as `policycortex`. */
export interface Launcher {
  readonly name: string;
  readonly text: string;
}

/**
 * Launchers for the bundled CLI beside its `index.js`. Both are there on every system, since bash on Windows takes the first.
 * They run the Node.js that runs the action, which later steps need not have on their PATH, or else the one on PATH.
 */
export function launchers({ node }: Host): readonly Launcher[] {
  return [
    { name: 'policycortex', text: posixLauncher(node) },
    { name: 'policycortex.cmd', text: windowsLauncher(node) },
  ];
}

function posixLauncher(node: string): string {
  return [
    '#!/bin/sh',
    `node='${node.replaceAll("'", "'\\''")}'`,
    '[ -x "$node" ] || node=node',
    'exec "$node" "$(dirname -- "$0")/index.js" "$@"',
    '',
  ].join('\n');
}

function windowsLauncher(node: string): string {
  return [
    '@echo off',
    'setlocal',
    `set "node=${node.replaceAll('%', '%%')}"`,
    'if not exist "%node%" set "node=node"',
    '"%node%" "%~dp0index.js" %*',
    '',
  ].join('\r\n');
}

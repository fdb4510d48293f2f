#!/usr/bin/env node
import { run } from './cli/run.js';
import { openTerminal } from './cli/terminal.js';

// No verdict, unless run() gets to its end.
process.exitCode = 2;

process.exitCode = await run(process.argv.slice(2), openTerminal(process));

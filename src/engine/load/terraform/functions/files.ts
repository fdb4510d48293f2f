import type { Value } from '../../../model/value.js';
import type { Environment } from '../expression/scope.js';
import { cleanPath } from '../path.js';
import { scalar, unknown } from '../values/construction.js';
import { toSet } from '../values/sets.js';
import type { FunctionDefinition } from './definition.js';
import { neverKnown, onScalars, textOf } from './definition.js';
import { fileSet } from './file-set.js';

export const FILE_FUNCTIONS = {
  abspath: neverKnown(['string']),
  basename: onScalars(['string'], (path) => {
    const trimmed = path.replace(/\/+$/, '');
    if (trimmed === '') return path === '' ? '.' : '/';
    return trimmed.slice(trimmed.lastIndexOf('/') + 1);
  }),
  dirname: onScalars(['string'], (path) => {
    const end = path.lastIndexOf('/');
    return end === -1 ? '.' : cleanPath(path.slice(0, end + 1));
  }),
  file: { parameters: ['string'], evaluate: ([path], environment) => readText(textOf(path), environment) },
  // Bytes that are no text are lost when a source is read, so what follows from them is not known.
  filebase64: neverKnown(['string']),
  filebase64sha256: neverKnown(['string']),
  filebase64sha512: neverKnown(['string']),
  fileexists: {
    parameters: ['string'],
    evaluate: ([path], { readFile }) =>
      // A file that cannot be read may be there all the same: outside of what is scanned, or too large.
      readFile(textOf(path)) === undefined ? unknown('the file was not found') : scalar(true),
  },
  filemd5: neverKnown(['string']),
  fileset: {
    parameters: ['string', 'string'],
    evaluate: ([directory, pattern], environment) => {
      const found = fileSet(textOf(directory), textOf(pattern), environment);
      // What is not there may still be built where Terraform is run.
      if (found === undefined || found.length === 0) return unknown('the files were not found');
      return toSet(
        found.map((path) => scalar(path)),
        environment.work,
      );
    },
  },
  filesha1: neverKnown(['string']),
  filesha256: neverKnown(['string']),
  filesha512: neverKnown(['string']),
  pathexpand: {
    parameters: ['string'],
    evaluate: ([path]) =>
      textOf(path).startsWith('~') ? unknown('the home directory is not known') : scalar(textOf(path)),
  },
} satisfies Record<string, FunctionDefinition>;

/** A file that cannot be read is unknown, and no error: it may be there where Terraform is run. */
function readText(path: string, { readFile, work }: Environment): Value {
  const text = readFile(path);
  if (text === undefined) return unknown(`the file ${path} cannot be read`);
  work.spendText(text.length);
  return scalar(text);
}

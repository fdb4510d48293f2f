// Checks policies/ and frameworks/ and writes them into one file for the CLI: build/cli/library.jsonl.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../../build/contract/errors.js';
import { describeType } from '../../build/engine/adapt/describe.js';
import { readFrameworks, readPolicyFolders } from '../../build/engine/policy-directory.js';
import { PolicyLibrary } from '../../build/engine/policy/library.js';
import { writeLibraryFile } from '../../build/engine/policy/library-file.js';

process.chdir(path.resolve(import.meta.dirname, '../..'));

try {
  const frameworks = readFrameworks('frameworks');
  const policies = readPolicyFolders('policies', { type: describeType, frameworks }).map(
    ({ policy }) => policy,
  );
  // Refuses two policies of one name.
  const library = new PolicyLibrary({ policies, frameworks });
  writeFileSync('build/cli/library.jsonl', writeLibraryFile(library));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { ScanError } from '../../src/contract/errors.js';
import type { Ending } from '../../src/scan/child-process.js';
import { requireSuccess } from '../../src/scan/run-cli.js';

const result = (ending: Ending, stderr = '') => ({ ending, stderr, stdout: new Uint8Array() });

test.each<[Ending, string, string]>([
  [{ kind: 'exit', code: 1 }, 'scan-crashed', 'exit code 1 (a code that it does not document)'],
  [{ kind: 'exit', code: 2 }, 'scan-crashed', 'exit code 2 (it could not use its arguments'],
  [{ kind: 'exit', code: 137 }, 'scan-crashed', 'for want of memory'],
  [{ kind: 'exit', code: -1 }, 'scan-crashed', 'exit code -1'],
  [{ kind: 'exit', code: 255 }, 'scan-crashed', 'exit code 255'],
  [{ kind: 'signal', signal: 'SIGKILL' }, 'scan-crashed', 'ended by SIGKILL, most likely for want of memory'],
  [{ kind: 'signal', signal: 'SIGSEGV' }, 'scan-crashed', 'ended by SIGSEGV.'],
  [{ kind: 'timeout' }, 'scan-timeout', 'after 90 s. Allow it more with the input "timeout"'],
  [{ kind: 'cancelled' }, 'scan-cancelled', 'cancelled'],
  [{ kind: 'too-much-output' }, 'budget-exceeded', '64 MB'],
  [{ kind: 'not-started', reason: 'spawn ENOENT' }, 'scan-crashed', 'could not be started: spawn ENOENT'],
])('%j is %s', (ending, code, message) => {
  const judge = () => requireSuccess(result(ending), 90_000);
  expect(judge).toThrow(ScanError);
  expect(judge).toThrow(message);
  expect(judge).toThrow(expect.objectContaining({ code }));
});

test('only exit code 0 is a success', () => {
  expect(() => requireSuccess(result({ kind: 'exit', code: 0 }, 'a warning'), 1)).not.toThrow();
});

test('the message ends with the last words of the CLI, made harmless', () => {
  expect(() => requireSuccess(result({ kind: 'exit', code: 2 }, 'x\n::error::no such path\n'), 1)).toThrow(
    /wrote was:\nx\n\\u\{3a\}:error::no such path$/,
  );
});

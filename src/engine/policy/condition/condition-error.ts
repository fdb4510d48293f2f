import { ConfigError } from '../../../contract/errors.js';

/** A condition, or an expression in a message, that cannot be read. */
export class ConditionError extends ConfigError {
  constructor(
    /** What is wrong, without the place. */
    readonly problem: string,
    readonly text: string,
    /** Where in `text`, in UTF-16 code units from its start. */
    readonly offset: number,
  ) {
    super('policy-invalid', `${problem} (${describePlace(text, offset)})`);
  }
}

function describePlace(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return text.trimEnd().includes('\n') ? `line ${line}, column ${column}` : `column ${column}`;
}

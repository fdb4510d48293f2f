/**
 * Reads a file of `name=value` and `name<<delimiter` commands as the runner does (actions/runner, FileCommandManager):
 * the last value of a name wins.
 */
export function readFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined && heredoc[2] !== undefined) {
      const end = lines.indexOf(heredoc[2], at + 1);
      if (end === -1) throw new Error(`no end of ${line}`);
      values[heredoc[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 1) throw new Error(`not a file command: ${line}`);
    values[line.slice(0, equals)] = line.slice(equals + 1);
  }
  return values;
}

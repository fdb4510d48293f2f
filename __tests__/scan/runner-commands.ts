/**
 * What the runner makes of a line of output: ActionCommandManager.TryProcessCommand and ActionCommand's two parsers
 * (actions/runner, src/Runner.Common/ActionCommand.cs). Its comparisons follow a culture's rules, for which ignorable
 * characters are not there; any name counts as registered here.
 */
export function parsesAsCommand(line: string): boolean {
  const seen = line.replaceAll(/\p{Default_Ignorable_Code_Point}|[\p{Cc}\p{Cf}]/gu, (character) =>
    /\s/.test(character) ? character : '',
  );
  return [line, seen].some((text) => parsesV2(text.trim()) || parsesV1(text.trim()));
}

function parsesV2(message: string): boolean {
  const trimmed = message.trimStart();
  return trimmed.startsWith('::') && trimmed.indexOf('::', 2) >= 0;
}

function parsesV1(message: string): boolean {
  const prefix = message.indexOf('##[');
  return prefix >= 0 && message.indexOf(']', prefix) >= 0;
}

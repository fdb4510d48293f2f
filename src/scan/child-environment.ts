type Environment = Readonly<Record<string, string | undefined>>;

/** What a program needs to start at all. Everything else (tokens, inputs, the runner's command files) stays behind. */
const PASSED_ON = ['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'];
const PASSED_ON_WINDOWS = [
  'PATH',
  'PATHEXT',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE',
];

export interface PrivateDirectories {
  readonly home: string;
  readonly temporary: string;
}

/**
 * The environment of the child: an allow-list of ours, with a home and a directory for temporary files of its own.
 * A process of the same user can still look into ours through the operating system; this keeps honest programs from
 * being handed secrets, and their logs and crash reports from holding any.
 */
export function childEnvironment(
  environment: Environment,
  { home, temporary }: PrivateDirectories,
  platform: NodeJS.Platform,
): Readonly<Record<string, string>> {
  const isWindows = platform === 'win32';
  const allowed = new Set(isWindows ? PASSED_ON_WINDOWS : PASSED_ON);
  const child: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    // Windows does not tell PATH from Path.
    if (value !== undefined && allowed.has(isWindows ? name.toUpperCase() : name)) child[name] = value;
  }
  child.NO_COLOR = '1';
  if (!isWindows) return { ...child, HOME: home, TMPDIR: temporary };
  return { ...child, USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home, TEMP: temporary, TMP: temporary };
}

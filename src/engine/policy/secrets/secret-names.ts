/** How much the name of an attribute says about its value. */
export type NameKind = 'password' | 'key' | 'content' | 'reference';

const PASSWORDS: ReadonlySet<string> = new Set(['password', 'passwd', 'pwd', 'passphrase', 'passcode']);

/** Pairs of words at the end of a name that mean the secret itself. */
const KEYS: ReadonlySet<string> = new Set([
  'secret key',
  'secret access key',
  'api key',
  'apikey',
  'api token',
  'api secret',
  'access token',
  'auth token',
  'bearer token',
  'bot token',
  'oauth token',
  'refresh token',
  'personal access token',
  'github token',
  'gitlab token',
  'slack token',
  'client secret',
  'app secret',
  'consumer secret',
  'jwt secret',
  'shared secret',
  'webhook secret',
  'session secret',
  'cookie secret',
  'signing secret',
  'private key',
  'signing key',
  'account key',
  'primary access key',
  'shared key',
  'pre shared key',
  'preshared key',
  'psk',
]);

/** What a secret manager is to keep; people change it there afterwards. */
const CONTENTS: ReadonlySet<string> = new Set([
  'secret string',
  'secret data',
  'secret value',
  'secret text',
]);

/** Words behind the telling one that say how it is written. */
const FORMS: ReadonlySet<string> = new Set([
  'value',
  'string',
  'text',
  'plain',
  'plaintext',
  'wo',
  'base64',
  'b64',
  'default',
  'literal',
]);

/** What starts so says what is done with a secret: `restrict_create_api_key`. */
const VERBS: ReadonlySet<string> = new Set([
  'allow',
  'disable',
  'enable',
  'generate',
  'has',
  'is',
  'manage',
  'require',
  'restrict',
  'rotate',
  'use',
]);

/**
 * Whether a name such as `MasterUserPassword`, `DB_PASSWORD` or `client_secret` is one of a secret: `password` and `key` mean
 * the secret itself, `content` what a secret manager is to keep, `reference` is a name that stands as often for where the secret is kept (`secret`, `token`).
 */
export function kindOfName(name: string): NameKind | undefined {
  // The names of attributes come again with each resource.
  if (kinds.has(name)) return kinds.get(name);
  const kind = findKind(name);
  if (kinds.size < MAXIMUM_KINDS && name.length <= LONGEST_KEPT) kinds.set(name, kind);
  return kind;
}

const kinds = new Map<string, NameKind | undefined>();
const MAXIMUM_KINDS = 10_000;
const LONGEST_KEPT = 100;

function findKind(name: string): NameKind | undefined {
  const words = wordsOf(name);
  if (VERBS.has(words[0] ?? '')) return undefined;
  const direct = kindOfWords(words);
  if (direct !== undefined) return direct;
  while (words.length > 1 && FORMS.has(words.at(-1) ?? '')) {
    words.pop();
    const kind = kindOfWords(words);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function kindOfWords(words: readonly string[]): NameKind | undefined {
  const last = words.at(-1) ?? '';
  if (PASSWORDS.has(last) || /^(?:[a-z]{2,12})?(?:password|passwd)$/.test(last)) return 'password';
  if (CONTENTS.has(words.slice(-2).join(' '))) return 'content';
  for (const length of [1, 2, 3]) if (KEYS.has(words.slice(-length).join(' '))) return 'key';
  if (words.slice(-2).join(' ') === 'access key') return 'reference';
  return last === 'secret' || last === 'token' || last === 'credentials' ? 'reference' : undefined;
}

/** `MasterUserPassword1` is master, user, password. */
function wordsOf(name: string): string[] {
  return name
    .slice(-100)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}

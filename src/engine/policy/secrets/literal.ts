import type { NameKind } from './secret-names.js';
import { kindOfName } from './secret-names.js';

/** What stands where a secret goes, and says that it is somewhere else, or none. */
const NO_SECRETS: readonly RegExp[] = [
  // A place to be filled in: <password>, ${PASSWORD}, {{ password }}, $(PASSWORD), %PASSWORD%, __PASSWORD__, [password].
  /[<>{}]|^\$|^%[^%]*%$|^__.*__$|^\[.*\]$|\$\(/,
  // Nothing, or stars.
  /^[\s*.x•-]*$/i,
  /^(?:null|nil|none|undefined|true|false|yes|no|n\/a|default|enabled?|disabled?|required|optional|auto|redacted|omitted|hidden|masked|sensitive)$/i,
  /^(?:your|insert|enter|put|add|fill|replace|todo|tbd|fixme|to[_ -]be|specify|provide|use)(?:$|[\s_-])/i,
  /^your[a-z]*(?:password|secret|token|key)/i,
  /(?:goes|put)[\s_-]?here$|[\s_-]here$/i,
  // Where it is kept.
  /^arn:|^projects\/|^(?:vault|ssm|secretref|awsssm|awssm|gcpsm|akv|op|sops|kms|env|file|ref\+[a-z]+|secretsmanager|sm):/i,
  /^(?:ENC\[|AQICA|@Microsoft\.KeyVault|resolve:|data:|CiQA)/,
  /^(?:\.{0,2}|~)\/[\w.-]+(?:\/[\w.-]+)*$/,
  /^https?:\/\//,
  /\.(?:pem|key|crt|json|ya?ml|txt|env|id|arn|name|result|value|output|password|secret_string|secret|token)$/i,
  /^id=/,
  /^place[_-]?holder/i,
  /^(?:var|local|data|module|each|self)\./,
];

/**
 * Whether a text under a name of that kind is the secret itself. Names that may be references count only with a text that is
 * no word: nobody tells the name of a secret from a secret else.
 */
export function isLiteral(text: string, kind: NameKind): boolean {
  const value = text.trim();
  const isDirect = kind === 'password' || kind === 'content';
  if (value.length < (isDirect ? 3 : 6) || value.length > 4_096) return false;
  if (NO_SECRETS.some((pattern) => pattern.test(value))) return false;
  // `DB_PASSWORD`: the name of a variable.
  const isName = kindOfName(value) !== undefined && !/\d/.test(value);
  if (isName && /^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return false;
  if (kind === 'content' && isToBeReplaced(value)) return false;
  if (isDirect) return true;
  if (isName) return false;
  if (kind === 'reference') return value.length >= 8 && !/\s/.test(value) && isMixed(value);
  // The name of something: `projectname-api-key`.
  return !/^[a-z]+(?:[-_/.][a-z]+)+$/.test(value) || value.length < 8;
}

/** What a resource that keeps a secret starts with, so that it is there: `CHANGE_ME`, `initial-value`. */
export function isToBeReplaced(text: string): boolean {
  return /^(?:(?:to[\s_-]?be[\s_-]?)?(?:change|replace|update)d?(?:[\s_-]?(?:me|it|this|later|manually))*|(?:initial|dummy|empty|placeholder|temporary|temp)(?:[\s_-]?(?:secret|value|password|token|key))*)$/i.test(
    text.trim(),
  );
}

/** Letters and digits as no name has them: of both cases, or turning from one to the other again and again. */
function isMixed(text: string): boolean {
  if (/^[a-z0-9]+(?:[-_./][a-z0-9]+)+$/.test(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((pattern) => pattern.test(text)).length;
  return kinds === 3 || (kinds === 2 && entropy(text) >= 3.3);
}

/** Bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

import { isLiteral } from './literal.js';

/** Credentials that are known by their form, whatever they are called; with what it is for people. */
export interface Credential {
  readonly kind: string;
  /** As it stands in the text; never to be shown. */
  readonly text: string;
}

/** Each in time that grows with the text only: bounded repetitions, and no two that can match the same. */
const PATTERNS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'a private key',
    /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?=(?:\s|\\[nr]){0,20}(?:[A-Za-z0-9+/]{16}|Proc-Type|Version:|Comment:))/,
  ],
  ['an AWS access key', /(?<![A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9/+=])/],
  [
    'a GitHub token',
    /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/,
  ],
  ['a GitLab token', /(?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|cbt)-[\w-]{20}/],
  ['a Slack token', /(?<![A-Za-z0-9])xox[abeoprs]-(?:\d{1,14}-)?[A-Za-z0-9-]{10}/],
  [
    'a Slack webhook',
    /hooks\.slack\.com\/(?:services|workflows)\/T[A-Z0-9]{6,12}\/[AB][A-Z0-9]{6,12}\/[A-Za-z0-9]{16}/,
  ],
  ['a Stripe key', /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16}/],
  ['a Google API key', /(?<![\w-])AIza[\w-]{35}(?![\w-])/],
  ['a Google OAuth secret', /(?<![\w-])GOCSPX-[\w-]{28}/],
  ['a SendGrid key', /(?<![\w-])SG\.[\w-]{22}\.[\w-]{43}/],
  ['a Twilio key', /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])/],
  ['an npm token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/],
  ['a PyPI token', /(?<![A-Za-z0-9])pypi-AgE[\w-]{50}/],
  ['a Docker token', /(?<![A-Za-z0-9])dckr_(?:pat|oat)_[\w-]{27}/],
  ['a DigitalOcean token', /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}/],
  ['a Databricks token', /(?<![A-Za-z0-9])dapi[0-9a-f]{32}/],
  ['a HashiCorp Vault token', /(?<![A-Za-z0-9])hv[sb]\.[\w-]{24}/],
  ['a Terraform Cloud token', /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60}/],
  ['an OpenAI key', /(?<![A-Za-z0-9])sk-(?:proj-|svcacct-)?[\w-]{20,80}T3BlbkFJ[\w-]{20}/],
  ['an Anthropic key', /(?<![A-Za-z0-9])sk-ant-(?:api|admin)\d{2}-[\w-]{80}/],
  ['an Azure storage or messaging key', /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,90}={0,2}/],
  ['a Microsoft Teams webhook', /\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\//],
  ['a JSON web token', /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20}/],
];

/** Any of the characters with which the patterns start, so that most texts need not be searched by each. */
const HINT =
  /-----BEGIN|AKIA|ASIA|gh[pousr]_|github_pat_|gl(?:pat|ptt|dt|rt|cbt)-|xox|hooks\.slack|k_(?:live|test)_|AIza|GOCSPX|SG\.|SK|npm_|pypi-|dckr_|_v1_|dapi|hv[sb]\.|\.atlasv1\.|sk-|AccountKey=|AccessKey=|webhookb2|eyJ/;

/** `scheme://user:password@host`. */
const IN_URL =
  /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/@"'<>{}$]{0,100}):([^\s@/"'<>{}$%]{3,200})@(?=(localhost\b|127\.|\[::1\])?)[A-Za-z0-9[]/g;
/** `Server=…;Password=…;`, `?user=…&password=…` */
const IN_CONNECTION = /(?:^|[;?&])\s{0,3}(?:password|pwd)\s{0,3}=\s{0,3}([^;&\s"'<>{}$]{3,200})/i;
/** A variable that a script sets, or an option that a command gets. */
const IN_SCRIPT =
  /(?:^|[\s;&|])(?:export\s{1,4}|-e\s{1,4})?(?:[A-Z][A-Z0-9_]{0,60})?(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY)=["']?([^\s"'`$<>{}%]{6,200})/m;
const IN_OPTION =
  /\s--?(?:[a-z]{1,12}-)?(?:password|passwd|secret|token|api-?key)[= ]["']?([^\s"'`$<>{}%=-][^\s"'`$<>{}%]{5,200})/;

/** The first credential in a text that is known by its form. */
export function findCredential(text: string): Credential | undefined {
  if (HINT.test(text)) {
    for (const [kind, pattern] of PATTERNS) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined && !isRepetitive(found)) return { kind, text: found };
    }
  }
  const inUrl = text.includes('://') ? passwordInUrl(text) : undefined;
  if (inUrl !== undefined && isLiteral(inUrl, 'password'))
    return { kind: 'a password in a URL', text: inUrl };
  const inConnection = text.includes('=') ? IN_CONNECTION.exec(text)?.[1] : undefined;
  if (inConnection !== undefined && isLiteral(inConnection, 'password')) {
    return { kind: 'a password in a connection string', text: inConnection };
  }
  return undefined;
}

/** `postgres:postgres@localhost` is where a build or a test has its own server, and no secret. */
function passwordInUrl(text: string): string | undefined {
  for (const [, user, password, ownHost] of text.matchAll(IN_URL))
    if (ownHost === undefined || password !== user) return password;
  return undefined;
}

/** What a script or the words of a command set. */
export function findAssignment(text: string): Credential | undefined {
  const found =
    (text.includes('=') ? IN_SCRIPT.exec(text)?.[1] : undefined) ??
    (text.includes('-') ? IN_OPTION.exec(text)?.[1] : undefined);
  if (found === undefined || !isLiteral(found, 'key')) return undefined;
  return { kind: 'a credential in a script', text: found };
}

/** `AKIAXXXXXXXXXXXXXXXX` shows where a key goes. */
function isRepetitive(text: string): boolean {
  return /(.)\1{7}/.test(text);
}

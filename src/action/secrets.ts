/** A mask this short would blot out parts of ordinary words. No credential is as short. */
const SHORTEST_SECRET = 8;

/**
 * The forms in which a secret can turn up in a log: as it is, as JSON writes it, in a URL, in base64 (as in an
 * `Authorization` header, too). The runner masks only the exact text that it is told.
 */
export function formsOf(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  return [
    ...new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      base64(secret),
      base64(secret).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
      base64(`x-access-token:${secret}`),
    ]),
  ];
}

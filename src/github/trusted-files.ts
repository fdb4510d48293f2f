import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ConfigError } from '../contract/errors.js';
import type { GitHubClient } from './client.js';
import { isNotFound, type RepositoryRef } from './commits.js';

/** In bytes: the contents API gives no more. */
const MAX_BYTES = 1024 * 1024;

/** A link, a submodule, a directory are of other types, and have no content of their own. */
const content = z.union([
  z.object({
    type: z.literal('file'),
    encoding: z.literal('base64'),
    size: z.number().int().min(0),
    content: z.string(),
    sha: z.string(),
  }),
  z.object({ type: z.string() }),
  z.array(z.unknown()),
]);

const tree = z.object({ tree: z.array(z.unknown()), truncated: z.boolean() });

/**
 * A file as it is at a commit, whole and checked against git's own digest of it; null where the commit has none of that name. `sha` has
 * 40 hexadecimal digits. Throws `ApiError` when that cannot be told, and `ConfigError` for what is no plain file.
 */
export async function readFileAt(
  client: GitHubClient,
  { owner, name }: RepositoryRef,
  sha: string,
  path: string,
): Promise<Buffer | null> {
  const shown = `${path} at ${sha.slice(0, 7)}`;
  let answer: z.infer<typeof content>;
  try {
    answer = await client.rest({
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      parameters: { owner, repo: name, path, ref: sha },
      answer: content,
      aim: `read ${shown} of ${owner}/${name}`,
      permission: 'contents: read',
    });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    // A token that may not read contents finds nothing, too. Only who can read the commit may say that there is no such file.
    await requireReadable(client, { owner, name }, sha);
    return null;
  }
  if (Array.isArray(answer) || !('content' in answer)) {
    const what = Array.isArray(answer) ? 'directory' : answer.type;
    throw new ConfigError('config-invalid', `${shown} is a ${what}, not a file. Make it a plain file.`);
  }
  const bytes = Buffer.from(answer.content, 'base64');
  if (bytes.length > MAX_BYTES || bytes.length !== answer.size || digest(bytes) !== answer.sha) {
    throw new ConfigError(
      'config-invalid',
      `${shown} did not arrive whole: it is larger than 1 MB, or was changed on its way.`,
    );
  }
  return bytes;
}

async function requireReadable(
  client: GitHubClient,
  { owner, name }: RepositoryRef,
  sha: string,
): Promise<void> {
  await client.rest({
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    parameters: { owner, repo: name, tree_sha: sha },
    answer: tree,
    aim: `read the commit ${sha.slice(0, 7)} of ${owner}/${name}`,
    permission: 'contents: read',
  });
}

/** Git's name of a file's content. */
function digest(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

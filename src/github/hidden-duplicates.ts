import { z } from 'zod';
import { ApiError } from './api-error.js';
import type { GitHubClient } from './client.js';
import type { OwnComment } from './own-comments.js';

const MUTATION = `
  mutation Hide($id: ID!) {
    minimizeComment(input: {subjectId: $id, classifier: DUPLICATE}) {
      minimizedComment { isMinimized }
    }
  }`;

const answer = z.object({
  minimizeComment: z.object({ minimizedComment: z.object({ isMinimized: z.literal(true) }) }),
});

/**
 * Folds our own comments away, as duplicates. The comment that stands is written by then, so that a failure is only
 * told: null, or what to say about it. The next run tries again.
 */
export async function hideDuplicates(
  client: GitHubClient,
  comments: readonly OwnComment[],
): Promise<string | null> {
  try {
    for (const { nodeId } of comments) {
      await client.graphql({
        query: MUTATION,
        variables: { id: nodeId },
        answer,
        aim: 'hide a second comment of the gate',
        permission: 'pull-requests: write',
      });
    }
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
}

/** What makes a comment one of ours: the workflow, the job in it, and the input `comment-id`. */
export interface CommentKey {
  readonly workflow: string;
  readonly job: string;
  readonly commentId: string;
}

export interface Run {
  readonly id: number;
  readonly attempt: number;
}

/** Which run wrote a comment, about which commit. */
export interface Signature {
  readonly headSha: string;
  readonly run: Run;
}

export interface SignedBody {
  /** Null when somebody has edited the marker. */
  readonly signature: Signature | null;
  /** What follows the marker. */
  readonly content: string;
}

/**
 * The first line of each comment with this key, up to what differs from run to run. The key is in base64, whose
 * characters can neither end an HTML comment nor begin one.
 */
export function markerOf(key: CommentKey): string {
  const encoded = Buffer.from(JSON.stringify([key.workflow, key.job, key.commentId])).toString('base64');
  return `<!-- policy-gate 1 ${encoded} `;
}

/** The body with the marker as its first line. */
export function sign(marker: string, signature: Signature, content: string): string {
  const { headSha, run } = signature;
  return `${marker}${headSha} ${run.id}.${run.attempt} -->\n${content}`;
}

/** The parts of a signed body; null when it does not begin with the marker. */
export function readSigned(marker: string, body: string): SignedBody | null {
  if (!body.startsWith(marker)) return null;
  const [line = '', ...rest] = body.replaceAll('\r\n', '\n').slice(marker.length).split('\n');
  return { signature: readSignature(line), content: rest.join('\n') };
}

/** Whether the comment is about the same commit and was written by a later run, or a later attempt of this one. */
export function isNewer(theirs: Signature | null, ours: Signature): boolean {
  return theirs !== null && theirs.headSha === ours.headSha && isLater(theirs.run, ours.run);
}

/** Whether a run came after another, or is a later attempt of it. A run that nobody knows came before. */
export function isLater(theirs: Run | null, ours: Run | null): boolean {
  if (theirs === null || ours === null) return theirs !== null;
  return theirs.id === ours.id ? theirs.attempt > ours.attempt : theirs.id > ours.id;
}

function readSignature(text: string): Signature | null {
  const match = /^([0-9a-f]{40,64}) (\d{1,15})\.(\d{1,9}) -->$/.exec(text);
  const [, headSha, id, attempt] = match ?? [];
  if (headSha === undefined) return null;
  return { headSha, run: { id: Number(id), attempt: Number(attempt) } };
}

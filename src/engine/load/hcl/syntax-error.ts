/** Says what was expected at a place of the source. Caught where reading can go on: at the next block. */
export class HclSyntaxError extends Error {
  constructor(
    message: string,
    /** What to point at. */
    readonly offset: number,
    /** How far reading had come, which may be far behind what is to blame. */
    readonly reached: number = offset,
  ) {
    super(message);
    this.name = 'HclSyntaxError';
  }
}

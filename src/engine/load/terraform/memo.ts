const UNDER_WAY = Symbol('under way');

/** Values that are computed when they are first asked for. */
export class Memo<Key, Result> {
  private readonly results = new Map<Key, Result | typeof UNDER_WAY>();

  /** What `compute` gives, or `onCycle` when computing the value needs the value itself. */
  get(key: Key, compute: () => Result, onCycle: () => Result): Result {
    const known = this.results.get(key);
    if (known === UNDER_WAY) return onCycle();
    if (known !== undefined) return known;
    this.results.set(key, UNDER_WAY);
    try {
      const result = compute();
      this.results.set(key, result);
      return result;
    } catch (error) {
      this.results.delete(key);
      throw error;
    }
  }
}

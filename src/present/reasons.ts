import type { Reason } from '../contract/decision.js';
import { listed } from '../contract/wording.js';

export interface ShownReason {
  readonly message: string;
  readonly blocks: boolean;
  /** Whether it is good to know of, though it keeps nothing from going on. */
  readonly warns: boolean;
}

const WARNING: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  'would-block',
  'waiver-not-counted',
  'waiver-expires-soon',
  'baseline-missing',
]);

/**
 * The reasons as people read them: what several checkpoints say in the same words is said once, with the names of all of them. A stage and its
 * deployment often ask for the same.
 */
export function shownReasons(reasons: readonly Reason[]): readonly ShownReason[] {
  const groups = new Map<string, { readonly first: Reason; readonly names: string[] }>();
  for (const reason of reasons) {
    const { code, message, blocks, checkpoint } = reason;
    const place = checkpoint === undefined ? -1 : message.indexOf(checkpoint);
    const name = place === -1 ? '' : (checkpoint ?? '');
    const rest = [message.slice(0, Math.max(0, place)), message.slice(Math.max(0, place) + name.length)];
    const key = JSON.stringify([code, blocks, name === '', ...rest]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: reason, names: name === '' ? [] : [name] });
    else if (name !== '' && !known.names.includes(name)) known.names.push(name);
  }
  return [...groups.values()].map(({ first, names: [name, ...more] }) => ({
    message:
      name === undefined || more.length === 0
        ? first.message
        : first.message.replace(name, () => listed([name, ...more])),
    blocks: first.blocks,
    warns: !first.blocks && WARNING.has(first.code),
  }));
}

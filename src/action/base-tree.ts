import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SourceTree } from '../install/source-tree.js';
import type { Environment } from './environment.js';
import type { Inputs } from './inputs.js';
import type { Trigger } from './trigger.js';

/** The trees of commits, each fetched at most once, into directories of their own below the runner's temporary directory. */
export class BaseTrees {
  private readonly fetched = new Map<string, Promise<SourceTree>>();

  constructor(
    private readonly inputs: Pick<Inputs, 'token'>,
    private readonly trigger: Pick<Trigger, 'repository'>,
    private readonly environment: Environment,
    private readonly temporary: string,
    private readonly signal: AbortSignal,
  ) {}

  /** Throws `ScanError` when the tree is not to be had, or is beyond what a scan can read. */
  at(sha: string): Promise<SourceTree> {
    const known = this.fetched.get(sha) ?? this.fetch(sha);
    this.fetched.set(sha, known);
    return known;
  }

  private async fetch(sha: string): Promise<SourceTree> {
    const { owner, name } = this.trigger.repository;
    const { readEndpoints } = await import('../github/index.js');
    const url = new URL(`${readEndpoints(this.environment).apiUrl}/repos/${owner}/${name}/tarball/${sha}`);
    // For this origin only: where the archive itself is, a link that GitHub signs leads.
    url.username = 'x-access-token';
    url.password = this.inputs.token;
    // Most runs need no tree, and do not pay for loading the unpacker.
    const { DOWNLOAD_LIMITS, retrieve, unpackTree } = await import('../install/index.js');
    const directory = await mkdtemp(path.join(this.temporary, 'policy-gate-base-'));
    const archive = path.join(directory, 'tree.tar.gz');
    await retrieve(url, archive, DOWNLOAD_LIMITS, this.signal);
    const tree = await unpackTree(archive, path.join(directory, 'tree'));
    await rm(archive, { force: true });
    return tree;
  }
}

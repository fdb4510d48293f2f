/** What fetches and unpacks. Imported lazily, and always as this file: so it is one chunk, which a run that fetches nothing does not load. */
export { DOWNLOAD_LIMITS, retrieve } from './download.js';
export { installDownloaded } from './downloaded-cli.js';
export { unpackTree } from './source-tree.js';

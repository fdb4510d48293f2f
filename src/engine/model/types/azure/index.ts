import type { CanonicalType } from '../canonical-type.js';
import { COMPUTE } from './compute.js';
import { CONTAINERS } from './containers.js';
import { DATABASES } from './databases.js';
import { KEY_VAULT } from './key-vault.js';
import { MANAGEMENT } from './management.js';
import { NETWORK } from './network.js';
import { SQL } from './sql.js';
import { STORAGE } from './storage.js';
import { WEB } from './web.js';

/** The types of Azure, with the attribute names of its Resource Manager. */
export const AZURE: readonly CanonicalType[] = [
  ...STORAGE,
  ...NETWORK,
  ...COMPUTE,
  ...CONTAINERS,
  ...SQL,
  ...DATABASES,
  ...KEY_VAULT,
  ...WEB,
  ...MANAGEMENT,
];

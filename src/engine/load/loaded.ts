import type { Diagnostic } from '../../contract/report.js';
import type { NativeResource } from '../model/resource.js';

/** What a loader gives: the resources that it could read, and what it could not. */
export interface Loaded {
  readonly resources: readonly NativeResource[];
  readonly diagnostics: readonly Diagnostic[];
}

import type { NativeResource } from '../../model/resource.js';
import { directoryOf } from '../terraform/path.js';
import { withoutKeys } from './address.js';
import { PlanConfiguration } from './plan-configuration.js';
import type { PlanDocument } from './plan-document.js';
import { planBody } from './plan-values.js';

/** A plan with its resources as they are going to be, each with its place in the plan's file. */
export interface LoadedPlan {
  readonly document: PlanDocument;
  /** The directory of the file. */
  readonly directory: string;
  readonly resources: readonly NativeResource[];
  /** The addresses, without instance keys, of all that the configuration declares; of all that is planned without it. */
  readonly declared: ReadonlySet<string>;
}

export function loadPlan(document: PlanDocument, budget: { values: number }): LoadedPlan {
  const { source, instances } = document;
  const configuration =
    document.configuration === null ? null : new PlanConfiguration(document.configuration);
  const resources = instances.map((instance): NativeResource => {
    const { type, address, isData, stretch } = instance;
    const body = planBody(instance.after, instance.unknown, configuration?.expressionsOf(instance), {
      resolve: (references) => configuration?.resolve(references, instance) ?? [],
      budget,
    });
    const origin = { source, ...stretch };
    return { format: 'terraform-plan', type, id: address, isData, root: source.path, body, origin };
  });
  const planned = instances.map(({ address }) => withoutKeys(address));
  const declared = new Set(configuration === null ? planned : configuration.addresses);
  return { document, directory: directoryOf(source.path), resources, declared };
}

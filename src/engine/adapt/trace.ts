import type { Value } from '../model/value.js';

/** Where a value comes from, without what it is. (A spread would not do: values of Terraform can be lazy.) */
export function trace(value: Value | undefined): Pick<Value, 'origin' | 'via' | 'through' | 'references'> {
  return {
    ...(value?.origin === undefined ? {} : { origin: value.origin }),
    ...(value?.via === undefined ? {} : { via: value.via }),
    ...(value?.through === undefined ? {} : { through: value.through }),
    ...(value?.references === undefined ? {} : { references: value.references }),
  };
}

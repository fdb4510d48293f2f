/** An object out of JSON text: nothing is known of its members. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member, if it is the object's own and an object itself; an empty one otherwise. */
export function objectAt(object: JsonObject, name: string): JsonObject {
  const member = memberAt(object, name);
  return isObject(member) ? member : EMPTY;
}

/** The objects in a list; what is no object in it is passed over. */
export function objectsAt(object: JsonObject, name: string): readonly JsonObject[] {
  return listAt(object, name).filter(isObject);
}

export function textsAt(object: JsonObject, name: string): readonly string[] {
  return listAt(object, name).filter((item) => typeof item === 'string');
}

export function textAt(object: JsonObject, name: string): string | undefined {
  const member = memberAt(object, name);
  return typeof member === 'string' ? member : undefined;
}

export function memberAt(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function listAt(object: JsonObject, name: string): readonly unknown[] {
  const member = memberAt(object, name);
  return Array.isArray(member) ? member : [];
}

const EMPTY: JsonObject = {};

/** A schema.org object from the page: any keys, any values, so every read is checked. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** True for plain objects. */
export const isObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property of an object, else undefined; inherited ones (`__proto__`, `constructor`) never count. */
export function own(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A value as a list of at most 50: an array as it is, any other value alone, none as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
}

/** True if `@type` is or holds `type`, with or without the schema.org prefix. https://www.w3.org/TR/json-ld11/#specifying-the-type */
export function hasType(object: SchemaObject, type: string): boolean {
  return listOf(own(object, '@type')).some(
    name => typeof name === 'string' && name.replace(/^.*[/#:]/, '') === type,
  );
}

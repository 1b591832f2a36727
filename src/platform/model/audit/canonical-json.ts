/** What JSON can say. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/**
 * The one way to write a value as JSON: no space, names sorted by their UTF-16 units, numbers and
 * texts as ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme). Equal values are equal
 * texts, wherever they were kept in between.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** `Array.isArray` does not tell lists that cannot be written from objects. */
function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

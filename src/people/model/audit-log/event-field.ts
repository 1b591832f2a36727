/** A field of an event's data by its way: `after.value`; undefined where there is none. */
export function fieldOf(data: unknown, way: string): unknown {
  let value = data;
  for (const name of way.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(name);
  }
  return value;
}

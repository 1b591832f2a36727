/** One thing an event tells, before and after it. */
export interface ChangedField {
  /** `after.steps.0.unit` without its first part. */
  readonly field: string;
  /** undefined: there was none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isChanged: boolean;
}

/** More lines than that nobody compares; the file of the log holds the rest. */
export const FIELDS_SHOWN = 300;

interface Sides {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What an event tells, line by line: what was before beside what is after. Events that name no `after`
 * tell it beside `before`; whatever stands beside both holds before and after.
 */
export function changedFields(data: unknown): readonly ChangedField[] {
  const { before, after } = sidesOf(data);
  const [earlier, later] = [flat(before), flat(after)];
  const names = [...new Set([...later.keys(), ...earlier.keys()])];
  return names.map((field) => {
    const [was, is] = [earlier.get(field), later.get(field)];
    return { field, before: was, after: is, isChanged: was !== is };
  });
}

function sidesOf(data: unknown): Sides {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { before: undefined, after: { value: data } };
  }
  const { before, after, ...rest } = data as Record<string, unknown>;
  if (!('before' in data)) return { before: undefined, after: { ...rest, ...inObject(after) } };
  if (!('after' in data)) return { before, after: rest };
  const around = before === null ? {} : rest;
  return { before: merged(around, before), after: merged(after === null ? {} : rest, after) };
}

function merged(rest: object, side: unknown): object | undefined {
  return side === null || side === undefined ? undefined : { ...rest, ...inObject(side) };
}

function inObject(side: unknown): object {
  if (side === undefined) return {};
  return typeof side === 'object' && side !== null && !Array.isArray(side) ? side : { value: side };
}

function flat(value: unknown): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  spread(value, '', fields);
  return fields;
}

function spread(value: unknown, field: string, fields: Map<string, string>): void {
  if (value === undefined || value === null || fields.size >= FIELDS_SHOWN) return;
  if (typeof value !== 'object') {
    fields.set(field, typeof value === 'string' ? value : JSON.stringify(value));
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    spread(inner, field === '' ? name : `${field}.${name}`, fields);
  }
}

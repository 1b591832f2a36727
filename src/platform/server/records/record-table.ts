import type { SqlValue } from '#platform/server/database/database.ts';

/**
 * How a field of a record stands in its column. `text` and `json` tell all of it in events; `prose` is free
 * text, kept by events as a stored file beside the log, and `prose-json` the same in JSON.
 */
export type FieldKind =
  | 'text'
  | 'prose'
  | 'id'
  | 'day'
  | 'instant'
  | 'whole'
  | 'flag'
  | 'json'
  | 'prose-json';

/** A value as JSON knows it; days as `2026-06-30`, instants as ISO 8601 in UTC. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/**
 * A table whose rows are kept as they stand, with all their past in the event log. It has the columns
 * `id uuid primary key` and `changed_event bigint not null references event`, which is the version.
 */
export interface RecordTable<Fields extends object = object> {
  readonly table: string;
  /** In the order of the table; `dueDay` stands in `due_day`. */
  readonly fields: { readonly [Name in keyof Fields]: FieldKind };
  /** The kinds of events that tell of it: by them it is made anew from the log. */
  readonly kinds: readonly string[];
}

/** A record as it stands. */
export type Kept<Fields extends object> = Fields & {
  readonly id: string;
  /** The event that changed it last. */
  readonly version: number;
};

export function fieldNames<Fields extends object>({ fields }: RecordTable<Fields>): string[] {
  return Object.keys(fields);
}

export function fieldKind<Fields extends object>(
  { fields }: RecordTable<Fields>,
  name: string,
): FieldKind {
  return (fields as Readonly<Record<string, FieldKind>>)[name] ?? 'text';
}

/** `dueDay` as `due_day`. */
export function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

/** Whether a field holds free text. */
export function isProse(kind: FieldKind): boolean {
  return kind === 'prose' || kind === 'prose-json';
}

function isJson(kind: FieldKind): boolean {
  return kind === 'json' || kind === 'prose-json';
}

export function sqlValueOf(kind: FieldKind, value: FieldValue): SqlValue {
  return isJson(kind) && value !== null ? JSON.stringify(value) : (value as SqlValue);
}

/** What a column came back as, as the field holds it. */
export function fieldValueOf(value: unknown): FieldValue {
  return value instanceof Date ? value.toISOString() : (value as FieldValue);
}

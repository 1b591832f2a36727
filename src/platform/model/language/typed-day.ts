import { formatDay, parseDay } from '#kernel/day.ts';
import { readTypedDay } from './day-text.ts';

/** What somebody typed for a day: one, as the API writes it, or in what it is none. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'empty' | 'unreadable' | 'short-year' | 'not-in-calendar' }
  /** Read month first it would be this day; nothing is guessed. */
  | { readonly kind: 'month-first'; readonly day: string };

const PARTS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/;

/** Reads a day that is typed day first, and tells what stands in the way where it is none. */
export function typedDay(typed: string): TypedDay {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const read = readTypedDay(text);
  if (read !== undefined) return { kind: 'day', day: formatDay(read) };
  const [, first = '', second = '', year = ''] = PARTS.exec(text) ?? [];
  if (year === '') return { kind: isWritten(text) ? 'not-in-calendar' : 'unreadable' };
  if (year.length === 2) return { kind: 'short-year' };
  const monthFirst = parseDay(`${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`);
  if (monthFirst === undefined) return { kind: 'not-in-calendar' };
  return { kind: 'month-first', day: formatDay(monthFirst) };
}

function isWritten(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

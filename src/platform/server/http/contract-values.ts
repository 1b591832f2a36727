import { z } from 'zod';
import { parseDay, type Day } from '#kernel/day.ts';
import { parseDecimal } from '#kernel/exact-number.ts';
import { holdsHidden, tidySpaces } from '#kernel/hidden-characters.ts';
import type { FieldFacts } from '#platform/model/http-problems.ts';

/** A check whose failure has a sentence of its own. */
function refused(code: keyof FieldFacts): { readonly params: { readonly code: string } } {
  return { params: { code } };
}

/** A day as it is written, `2026-06-30`. */
export const writtenDay = z
  .string()
  .refine((text) => parseDay(text) !== undefined, refused('field-not-a-day'))
  .meta({ format: 'date', example: '2026-06-30' });

/** The day that a text names which a contract has let pass. */
export function toldDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`expected a day let pass by its contract, got ${text}`);
  return day;
}

/** A number as a text, so that no digit is lost on the way: `1657`, `-0.5`. */
export const writtenNumber = z
  .string()
  .refine((text) => parseDecimal(text) !== undefined, refused('field-not-a-number'))
  .meta({ pattern: String.raw`^-?\d{1,40}(\.\d{1,40})?$`, example: '1657' });

/** An id that the application has made. */
export const writtenId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .meta({ format: 'uuid', example: '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a' });

/** A text told by a user, of a bounded length. */
export function writtenText(longest: number): z.ZodString {
  return z.string().max(longest);
}

/** What somebody or something is called, with single spaces: others read it, so nothing in it is hidden. */
export function toldName(longest: number): z.ZodString {
  return writtenText(longest)
    .refine((text) => !holdsHidden(text), refused('field-with-hidden-character'))
    .overwrite(tidySpaces);
}

/** One or more of something in a query: `unit=…&unit=…`. */
export function listOf<Item extends z.ZodType>(
  item: Item,
  longest: number,
): z.ZodPreprocess<z.ZodArray<Item>> {
  const list = z.array(item).min(1).max(longest);
  return z.preprocess((told) => (typeof told === 'string' ? [told] : told), list);
}

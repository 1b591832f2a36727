import { commitment } from '#people/server/personal-data/personal-commitments.ts';
import type { KeptDatum } from '#people/server/personal-data/kept-data.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

/** Fields of an event that hold commitments. */
const FIELDS = ['birthDate', 'email', 'familyName', 'givenName', 'login', 'middleName'];

type PersonalValues = Readonly<Record<string, string | undefined>>;

/**
 * What the commitments of an event stand for, by field; forgotten values are left out.
 * @throws where a value is not the one that the event committed to.
 */
export function personalValues(change: RecordedChange, person: string): PersonalValues {
  const told = Object.entries(change.data as object).filter(([field]) => FIELDS.includes(field));
  mustFollow(change, {
    told: Object.fromEntries(told),
    found: Object.fromEntries(
      change.personal.map((datum) => [datum.field, meantBy(datum, person).toString('hex')]),
    ),
  });
  return Object.fromEntries(change.personal.map(({ field, value }) => [field, value ?? undefined]));
}

/** Of a value that can still be told, worked out again. */
function meantBy({ field, value, salt, commitment: kept }: KeptDatum, person: string): Buffer {
  return value === null || salt === null ? kept : commitment({ person, field, value, salt });
}

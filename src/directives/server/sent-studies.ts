import type { PlacedStudy } from '#directives/model/directive-coverage.ts';
import type { SentDirective } from '#directives/model/study/sent-directive.ts';
import type { StudyState } from '#directives/model/study/sent-directive-life-cycle.ts';
import type { Day } from '#kernel/day.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** A directive in one unit with its days, without what was told of it. */
export interface SentStudy extends PlacedStudy, StudyDays {
  readonly unit: string;
}

type StudyDays = Pick<SentDirective, 'sentOn' | 'acknowledgedOn' | 'studiedOn'>;

interface SentRow extends StudyDays {
  readonly directive: string;
  readonly unit: string;
  readonly state: StudyState;
}

/**
 * Where each of some directives lies on a day, unit by unit, but for what was taken back. What was sent to a
 * unit that ended to nobody is owed by nobody, and left out.
 */
export async function sentStudies(
  queries: Queries,
  kept: CachedOrganisation | undefined,
  { directives, day }: { readonly directives: readonly string[]; readonly day: Day },
): Promise<readonly SentStudy[]> {
  if (kept === undefined || directives.length === 0) return [];
  const rows = await queries.query<SentRow>(
    `select directive, unit, state, sent_on::text as "sentOn",
      acknowledged_on::text as "acknowledgedOn", studied_on::text as "studiedOn"
    from directive_unit where directive = any($1::uuid[]) and state <> 'taken-back'`,
    [directives],
  );
  const placeOf = placesOn(kept, day);
  return rows.flatMap((row) => {
    const place = placeOf(row.unit);
    return place === undefined ? [] : [{ ...row, place }];
  });
}

/** Where units live on a day; each is looked up once, however many directives it was sent. */
function placesOn(kept: CachedOrganisation, day: Day): (unit: string) => string | undefined {
  const places = new Map<string, string | undefined>();
  return (unit) => {
    if (!places.has(unit)) places.set(unit, livingPlace(kept, unit, day));
    return places.get(unit);
  };
}

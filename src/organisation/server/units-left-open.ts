import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import {
  namedHeirs,
  openHeirBook,
  type HeirBook,
} from '#organisation/model/reorganisation/heir-book.ts';
import { organisationFoundBy } from '#organisation/model/reorganisation/held-reorganisations.ts';
import {
  endingUnits,
  leftOpen,
  reportHeirless,
  type LeftOpen,
  type Reorganised,
} from '#organisation/model/reorganisation/left-open.ts';
import { reorganise } from '#organisation/model/reorganisation/reorganise.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Decided } from './decide-reorganisation.ts';
import type { LoadOpenWork } from './reorganisation-followers.ts';

interface ToAsk {
  readonly decided: Decided;
  readonly bases: readonly Basis[];
  readonly loadOpenWork: LoadOpenWork;
  readonly report: OrganisationReport;
}

/**
 * The units that a decided reorganisation ends, with what they leave open to whom; reports those
 * that leave something to nobody. None where one is undone.
 */
export async function findLeftOpen(
  queries: Queries,
  { decided, bases, loadOpenWork, report }: ToAsk,
): Promise<readonly LeftOpen[]> {
  const reorganised = reorganisedOnItsDay(decided, bases);
  if (reorganised === undefined) return [];
  const ending = endingUnits(reorganised);
  if (ending.length === 0) return [];
  const { on } = reorganised.reorganisation;
  const heirs = heirsFoundBy(decided, reorganised);
  const left = leftOpen(reorganised, await loadOpenWork(queries, ending, { heirs, on }));
  reportHeirless(left, on, report);
  return left;
}

/** The heirs as they are before the reorganisation is taken. */
function heirsFoundBy({ added, after: { held } }: Decided, { found }: Reorganised): HeirBook {
  const before = held.slice(
    0,
    held.findIndex((each) => each === added),
  );
  const named = namedHeirs(before.map(({ reorganisation }) => reorganisation));
  return openHeirBook(openSuccessionBook(found), named);
}

function reorganisedOnItsDay(
  { added, after }: Decided,
  bases: readonly Basis[],
): Reorganised | undefined {
  if (added === undefined) return undefined;
  const { reorganisation } = added;
  const found = organisationFoundBy(after, added, { bases, report: alreadyTaken });
  // The last of all leaves the organisation as it is; of others it is found again.
  const isLast = after.held.at(-1) === added;
  const itsAfter = isLast
    ? after.organisation
    : reorganise(found, reorganisation, { bases, report: alreadyTaken });
  return { reorganisation, found, after: itsAfter };
}

function alreadyTaken({ code }: { readonly code: string }): never {
  throw new Error(`expected a reorganisation that was decided, got ${code}`);
}

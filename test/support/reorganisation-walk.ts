import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import { withReorganisationUnits } from '#organisation/model/reorganisation/step-units.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import {
  correctReorganisation,
  enterReorganisation,
  undoReorganisation,
  type ReorganisationOutcome,
} from '#organisation/server/change-reorganisations.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { listReorganisations } from '#organisation/server/reorganisation-records.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';

const CONTEXT = {
  actor: 'operator',
  bases: ['population'],
  loadOpenWork: loadOpenFigures,
  listener: followReorganisation,
} as const;

/** Does to a store what its reorganisations allow; what is refused leaves nothing behind. */
interface Reorganiser {
  /** The next that waits. */
  enter(): Promise<void>;
  /** To something else altogether, or else only to another basis in law. */
  correct(index: number): Promise<void>;
  undo(index: number): Promise<void>;
}

/** Enters reorganisations in their order; which one is corrected or undone is settled by what there is. */
export function reorganiserOf(
  database: Database,
  reorganisations: readonly Reorganisation[],
  { organisation }: KeptOrganisation,
): Reorganiser {
  const waiting = [...reorganisations];
  // The seed's units bear their identities as codes.
  const idOf = new Map<UnitId, UnitId>(
    organisation.units.map(({ id, versions }) => [versions[0].code as UnitId, id]),
  );
  const next = (): Reorganisation | undefined => {
    const reorganisation = waiting.shift();
    if (reorganisation === undefined) return undefined;
    return withReorganisationUnits(reorganisation, (unit) => idOf.get(unit) ?? unit);
  };
  const done = async <Problem>(
    work: (tx: Transaction) => Promise<ReorganisationOutcome<Problem>>,
  ): Promise<void> => {
    const outcome = await database.transaction(work);
    if (outcome.state === 'refused') return;
    for (const [asked, made] of outcome.newUnits) idOf.set(asked as UnitId, made);
  };
  const held = async (index: number) => {
    const records = await listReorganisations(database);
    return records[index % Math.max(records.length, 1)];
  };
  return {
    async enter() {
      const reorganisation = next();
      if (reorganisation === undefined) return;
      await done((tx) => enterReorganisation(tx, reorganisation, CONTEXT));
    },
    async correct(index) {
      const seen = await held(index);
      if (seen === undefined) return;
      const other = index % 2 === 0 ? next() : undefined;
      const reorganisation = { ...(other ?? seen.reorganisation), legalBasis: `Decree ${index}` };
      await done((tx) => correctReorganisation(tx, { ...seen, reorganisation }, CONTEXT));
    },
    async undo(index) {
      const seen = await held(index);
      if (seen !== undefined) await done((tx) => undoReorganisation(tx, seen, CONTEXT));
    },
  };
}

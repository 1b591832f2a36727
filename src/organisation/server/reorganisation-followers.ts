import type { Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { OpenWork } from '#organisation/model/reorganisation/open-work.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import type { KeptOrganisation } from './kept-organisation.ts';

/** What others have to know, and may refuse, when the organisation changes from a day on. */
export interface OrganisationChanged<OtherProblem> {
  readonly before: KeptOrganisation;
  readonly after: KeptOrganisation;
  readonly from: Day;
  readonly event: number;
  /** Refuses the change; then nothing of it is kept. */
  readonly report: (problem: OtherProblem) => void;
}

/** Does what follows from a change of the organisation, in its transaction. */
export type OrganisationListener<OtherProblem> = (
  tx: Transaction,
  change: OrganisationChanged<OtherProblem>,
) => Promise<void>;

/** The organisation as it is, and as it would be from a day on. */
export interface OrganisationToBe {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly from: Day;
}

/** What the units leave open that are asked about; of a unit with nothing open nothing is said. */
export type LoadOpenWork = (
  queries: Queries,
  units: readonly UnitId[],
) => Promise<readonly OpenWork[]>;

/** What rooms above know of reorganisations: what they need, what is in their way, what follows. */
export interface ReorganisationFollowers<OtherProblem> {
  /** The bases by which figures are divided. */
  readonly loadBases: (queries: Queries) => Promise<readonly Basis[]>;
  readonly loadOpenWork: LoadOpenWork;
  /** All that the listener would refuse the change for, without the change being made. */
  readonly findObstacles: (
    queries: Queries,
    change: OrganisationToBe,
  ) => Promise<readonly OtherProblem[]>;
  readonly listener: OrganisationListener<OtherProblem>;
}

import type { TotalTrail } from '#figures/web/figure-queries.ts';
import type { UnitOfDay } from '#figures/web/unit-queries.ts';
import type { TrailSubject } from './trail-subject.ts';

/** One stop of a trail. */
export interface TrailStopProps {
  readonly subject: TrailSubject;
  /** The units down to this one. */
  readonly way: readonly string[];
  /** Where the trail was followed from here. */
  readonly next: string | undefined;
}

/** The same as it was read. */
export interface ReadStop extends TrailStopProps {
  readonly trail: TotalTrail;
  readonly unit: UnitOfDay;
}

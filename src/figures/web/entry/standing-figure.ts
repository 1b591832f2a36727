import type { FigureVersion } from '#figures/web/figure-queries.ts';
import type { Described } from '#platform/web/api/api-client.ts';

/** A figure as it stands, as far as this page knows. */
export interface StandingFigure {
  /** 0: nobody has told it yet. */
  readonly version: number;
  /** What a change of it must have seen. */
  readonly tag: string;
  /** null: not told, or withdrawn. */
  readonly value: string | null;
  readonly state: Described['FigureStanding']['state'];
}

/**
 * The newer of what was read and of what one's own change was answered with: for a moment after a
 * change the trail still is the one from before.
 */
export function standingFigure(
  read: FigureVersion | undefined,
  answered: StandingFigure | undefined,
): StandingFigure {
  if (read === undefined) return answered ?? { version: 0, tag: '0', value: null, state: 'none' };
  if (answered === undefined || answered.version < read.version) return read;
  // The same version is accepted at most once, and stays so.
  const isOlder = answered.version === read.version && read.state === 'accepted';
  return isOlder ? read : answered;
}

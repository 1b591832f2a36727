import type { Succession } from '#organisation/model/succession/succession.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Unit } from './unit.ts';

/**
 * An organisation over all its time.
 * `successions` hand figures on from unit to unit; `changes` are the lines in which one unit goes
 * on as itself under another code, name or superior. Both are in the order of their days, and
 * within a day as they were told.
 */
export interface Organisation {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  readonly changes: readonly Succession[];
  readonly hierarchies: readonly Hierarchy[];
}

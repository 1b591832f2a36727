import { isAccepted, isReceived, type ReportState } from './report-life-cycle.ts';

/** A unit that was asked, and where its report stands. */
export interface AskedReport {
  readonly id: string;
  readonly superior: string | null;
  /** `undefined`: nobody has begun it. */
  readonly state: ReportState | undefined;
  /** `2026-06-18`; `undefined`: no day was named for its level. */
  readonly dueDay: string | undefined;
}

/** How many of a branch were asked, and how far they are. */
export interface BranchCounts {
  readonly asked: number;
  /** Submitted, accepted or published. */
  readonly received: number;
  readonly accepted: number;
  /** Given back, and not submitted again. */
  readonly returned: number;
  /** Not received, and past their day. */
  readonly late: number;
}

const NONE: BranchCounts = { asked: 0, received: 0, accepted: 0, returned: 0, late: 0 };

/** Whether a report that is not here should be. */
export function isLate({ state, dueDay }: AskedReport, today: string): boolean {
  if (state !== undefined && isReceived(state)) return false;
  return dueDay !== undefined && today > dueDay;
}

export interface CountedOn {
  /** The unit that asks. */
  readonly asking: string;
  /** `2026-06-18` */
  readonly today: string;
}

/**
 * Whether a unit is among those that are counted: the unit that asks is not, as its own report, into which
 * the others go, counts them; where it asks nobody but itself, it is.
 */
export function isCounted(id: string, { asking, asked }: CountedAmong): boolean {
  return id !== asking || asked === 1;
}

interface CountedAmong {
  /** The unit that asks. */
  readonly asking: string;
  /** How many were asked, itself among them. */
  readonly asked: number;
}

/** The counts of every unit's branch, itself among them where it is counted. */
export function branchCounts(
  asked: readonly AskedReport[],
  { asking, today }: CountedOn,
): ReadonlyMap<string, BranchCounts> {
  const byId = new Map(asked.map((each) => [each.id, each]));
  const counts = new Map<string, BranchCounts>();
  const among = { asking, asked: asked.length };
  for (const each of asked) {
    const own = isCounted(each.id, among) ? ownCounts(each, today) : NONE;
    // A unit's superiors are few: the tree is as deep as the organisation has levels.
    for (let at: AskedReport | undefined = each; at !== undefined; at = superiorOf(at, byId)) {
      counts.set(at.id, plus(counts.get(at.id) ?? NONE, own));
    }
  }
  return counts;
}

function superiorOf(
  { superior }: AskedReport,
  byId: ReadonlyMap<string, AskedReport>,
): AskedReport | undefined {
  return superior === null ? undefined : byId.get(superior);
}

function ownCounts(each: AskedReport, today: string): BranchCounts {
  const { state } = each;
  return {
    asked: 1,
    received: state !== undefined && isReceived(state) ? 1 : 0,
    accepted: state !== undefined && isAccepted(state) ? 1 : 0,
    returned: state === 'returned' ? 1 : 0,
    late: isLate(each, today) ? 1 : 0,
  };
}

function plus(one: BranchCounts, other: BranchCounts): BranchCounts {
  return {
    asked: one.asked + other.asked,
    received: one.received + other.received,
    accepted: one.accepted + other.accepted,
    returned: one.returned + other.returned,
    late: one.late + other.late,
  };
}

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
 * The counts of every unit's branch, itself among them; of the unit that asks only those below it, as its
 * own report, into which theirs go, counts them. Where nobody is below it, its own.
 */
export function branchCounts(
  asked: readonly AskedReport[],
  { asking, today }: CountedOn,
): ReadonlyMap<string, BranchCounts> {
  const byId = new Map(asked.map((each) => [each.id, each]));
  const counts = new Map<string, BranchCounts>();
  const isAlone = asked.length === 1;
  for (const each of asked) {
    const own = each.id === asking && !isAlone ? NONE : ownCounts(each, today);
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

import type { ConferenceProblem } from './conference-problems.ts';
import type { CONFERENCE_RULES } from './conference-policy.ts';
import { whenProblem, type Standing, type When } from './conference-standing.ts';

/** What is done to a conference beside taking it, or what belongs to it, from one state to the next. */
export const CONFERENCE_DEEDS = [
  'change',
  'plan-agenda',
  'summon-delegates',
  'add-speaker',
  'note',
  'draft-conclusion',
] as const;
export type ConferenceDeed = (typeof CONFERENCE_DEEDS)[number];

interface DeedRule {
  /** The verb of the policy that whoever does it needs. */
  readonly verb: keyof typeof CONFERENCE_RULES;
  readonly when: When;
}

const RULES: Readonly<Record<ConferenceDeed, DeedRule>> = {
  change: { verb: 'prepare-conference', when: 'until-over' },
  'plan-agenda': { verb: 'prepare-conference', when: 'until-over' },
  'summon-delegates': { verb: 'prepare-conference', when: 'until-over' },
  'add-speaker': { verb: 'keep-conference', when: 'until-over' },
  note: { verb: 'keep-conference', when: 'unsigned' },
  'draft-conclusion': { verb: 'keep-conference', when: 'drafting' },
};

/** Why a deed cannot be done now; `undefined` where it can. */
export function deedProblem(
  deed: ConferenceDeed,
  standing: Standing,
): ConferenceProblem | undefined {
  return whenProblem(RULES[deed].when, standing);
}

/** What can be done to a conference now, by whoever holds the verbs. */
export function deedsNow(standing: Standing, verbs: readonly string[]): readonly ConferenceDeed[] {
  return CONFERENCE_DEEDS.filter(
    (deed) => verbs.includes(RULES[deed].verb) && deedProblem(deed, standing) === undefined,
  );
}

import type { SentState, StudyState } from './sent-directive-life-cycle.ts';

/** A directive as a unit has it: it was not taken back. */
export type HeldDirective = SentDirective & { readonly state: StudyState };

export function isHeld<Its extends SentDirective>(sent: Its): sent is Its & HeldDirective {
  return sent.state !== 'taken-back';
}

/** A directive as it was sent to one unit, and what the unit has made of it; days as `2026-06-30`. */
export interface SentDirective extends NamedProgramme {
  readonly directive: string;
  readonly unit: string;
  readonly state: SentState;
  readonly sentOn: string;
  readonly acknowledgedOn: string | null;
  readonly studiedOn: string | null;
  /** Why it counts as studied although some were absent to the end. */
  readonly absenceReason: string | null;
}

/** The action programme by which a unit carries a directive out; null: none is named yet. */
export interface NamedProgramme {
  readonly programmeNumber: string | null;
  readonly programmeSymbol: string | null;
  readonly programmeTitle: string | null;
  readonly programmeOn: string | null;
  readonly programmeFile: string | null;
}

export const NO_PROGRAMME: NamedProgramme = {
  programmeNumber: null,
  programmeSymbol: null,
  programmeTitle: null,
  programmeOn: null,
  programmeFile: null,
};

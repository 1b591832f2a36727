import { decideProgramme, decideStudyStep } from '#directives/model/study/decide-study.ts';
import type { NamedProgramme } from '#directives/model/study/sent-directive.ts';
import type { StudyAction } from '#directives/model/study/sent-directive-life-cycle.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { changeRecord, type RecordEvent } from '#platform/server/records/write-records.ts';
import { DIRECTIVE_UNIT_TABLE } from '#directives/server/directive-records.ts';
import {
  changedRecord,
  noSuch,
  refuse,
  type DirectiveOutcome,
} from '#directives/server/directive-refusals.ts';
import { isFileJoined } from '#directives/server/register/joined-file.ts';
import type { DoneBy } from '#directives/server/register/register-directive.ts';
import { findStudy, type StudyPlace } from './study-facts.ts';

export interface StudyStepWish extends StudyPlace {
  readonly action: StudyAction;
  /** Why some of those summoned are absent to the end. */
  readonly reason: string | null;
  /** The version that was read; left out where no user decides by one. */
  readonly seen?: string;
}

/** A unit acknowledges a directive, has studied it, or finds that it has not. */
export async function tellStudyStep(
  tx: Transaction,
  { action, reason, seen, ...place }: StudyStepWish,
  { actor, today }: DoneBy,
): Promise<DirectiveOutcome> {
  const found = await findStudy(tx, place);
  if (found === undefined) return refuse(noSuch(place.unit));
  const { sent, directive, sessions } = found;
  const { number, symbol } = directive;
  const told = { actor, data: { number, symbol, unit: place.unit } };
  const outcome = await changeRecord(tx, {
    ...{ table: DIRECTIVE_UNIT_TABLE, id: sent.id, event: STUDY_EVENTS[action](told) },
    ...(seen !== undefined && { seen }),
    decide: (before) => decideStudyStep(before, { action, reason, today }, { directive, sessions }),
  });
  return changedRecord(outcome);
}

type Told = Omit<RecordEvent, 'kind'>;

/** The event that tells of each step. */
export const STUDY_EVENTS: Readonly<Record<StudyAction, (told: Told) => RecordEvent>> = {
  acknowledge: ({ actor, data }) => ({ kind: 'directive-acknowledged', actor, data }),
  'mark-studied': ({ actor, data }) => ({ kind: 'directive-studied', actor, data }),
  reopen: ({ actor, data }) => ({ kind: 'directive-study-reopened', actor, data }),
};

export interface ProgrammeWish extends StudyPlace {
  readonly programme: NamedProgramme;
  readonly seen?: string;
}

/** Names the action programme by which a unit carries a directive out. */
export async function nameProgramme(
  tx: Transaction,
  { programme, seen, ...place }: ProgrammeWish,
  { actor }: DoneBy,
): Promise<DirectiveOutcome> {
  const found = await findStudy(tx, place);
  if (found === undefined) return refuse(noSuch(place.unit));
  const { sent, directive } = found;
  const file = programme.programmeFile;
  if (!(await isFileJoined(tx, { file, joined: sent.programmeFile, actor }))) {
    return refuse(noSuch(file ?? ''));
  }
  const { number, symbol } = directive;
  const data = { number, symbol, unit: place.unit };
  const event = { kind: 'action-programme-named', actor, data };
  const outcome = await changeRecord(tx, {
    ...{ table: DIRECTIVE_UNIT_TABLE, id: sent.id, event },
    ...(seen !== undefined && { seen }),
    decide: (before) => decideProgramme(before, programme, directive),
  });
  return changedRecord(outcome);
}

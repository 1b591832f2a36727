import { decideTakingBack } from '#directives/model/study/decide-study.ts';
import { DIRECTIVE_UNIT_TABLE } from '#directives/server/directive-records.ts';
import {
  changedRecord,
  noSuch,
  refuse,
  type DirectiveOutcome,
} from '#directives/server/directive-refusals.ts';
import { findStudy, type StudyPlace } from '#directives/server/study/study-facts.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import type { DoneBy } from './register-directive.ts';

interface TakingBack extends StudyPlace {
  /** The version that was read; left out where no user decides by one. */
  readonly seen?: string;
}

/** Takes a directive back from a unit that it was sent to by mistake, as long as the unit has not acknowledged it. */
export async function takeBackSending(
  tx: Transaction,
  { seen, ...place }: TakingBack,
  { actor }: Pick<DoneBy, 'actor'>,
): Promise<DirectiveOutcome> {
  const found = await findStudy(tx, place);
  if (found === undefined) return refuse(noSuch(place.unit));
  const { number, symbol } = found.directive;
  const data = { number, symbol, unit: place.unit };
  const outcome = await changeRecord(tx, {
    ...{ table: DIRECTIVE_UNIT_TABLE, id: found.sent.id },
    event: { kind: 'directive-taken-back', actor, data },
    ...(seen !== undefined && { seen }),
    decide: decideTakingBack,
  });
  return changedRecord(outcome);
}

import type { UnitChoice } from '#directives/model/register/chosen-units.ts';
import { notBinding } from '#directives/model/register/decide-directive.ts';
import { decideSendingAgain } from '#directives/model/study/decide-study.ts';
import { NO_PROGRAMME, type SentDirective } from '#directives/model/study/sent-directive.ts';
import { SENT_DIRECTIVE_LIFE_CYCLE } from '#directives/model/study/sent-directive-life-cycle.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { loadCachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { lockOrganisation } from '#organisation/server/organisation-lock.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecords, makeRecords } from '#platform/server/records/write-many-records.ts';
import {
  DIRECTIVE_TABLE,
  DIRECTIVE_UNIT_TABLE,
  type KeptDirective,
} from '#directives/server/directive-records.ts';
import { noSuch, refuse, type DirectiveRefusal } from '#directives/server/directive-refusals.ts';
import { chosenAndLacking } from './directive-receivers.ts';
import { lockRegister, type DoneBy } from './register-directive.ts';

type Sent =
  | {
      readonly kind: 'done';
      /** To how many units it was sent now, and how many of those chosen had it already. */
      readonly sentCount: number;
      readonly alreadyCount: number;
    }
  | DirectiveRefusal;

/** Sends a directive to units of today's tree; who has it already, or as an heir, is sent nothing. */
export async function sendDirective(
  tx: Transaction,
  { id, to }: { readonly id: string; readonly to: UnitChoice },
  { actor, today }: DoneBy,
): Promise<Sent> {
  await lockOrganisation(tx, 'shared');
  await lockRegister(tx);
  const directive = await recordOf(tx, DIRECTIVE_TABLE, id);
  if (directive === undefined) return refuse(noSuch(id));
  const over = notBinding(directive);
  if (over !== undefined) return refuse(over);
  const kept = await loadCachedOrganisation(tx);
  const { chosen, lacking } = await chosenAndLacking(tx, kept, { id, to, day: parsed(today) });
  if (chosen.length === 0) return refuse({ code: 'directive-for-nobody', facts: {} });
  await sendTo(tx, { directive, units: lacking }, { actor, today });
  const sentCount = lacking.length;
  return { kind: 'done', sentCount, alreadyCount: chosen.length - sentCount };
}

interface Sending {
  readonly directive: Kept<KeptDirective>;
  readonly units: readonly string[];
}

/** Sends a directive to units that have not got it: for the first time, or once more. */
async function sendTo(
  tx: Transaction,
  { directive: { id, number, symbol }, units }: Sending,
  { actor, today }: DoneBy,
): Promise<void> {
  const eventFor = (unit: string) => {
    return { kind: 'directive-sent', actor, data: { number, symbol, unit } };
  };
  const takenBack = await takenBackFrom(tx, id, units);
  const again = takenBack.map((before) => {
    return { before, event: eventFor(before.unit), after: decideSendingAgain(before, today) };
  });
  await changeRecords(tx, DIRECTIVE_UNIT_TABLE, again);
  const unitsTakenBack = new Set(takenBack.map(({ unit }) => unit));
  const first = units.filter((unit) => !unitsTakenBack.has(unit));
  const made = first.map((unit) => {
    const fields = { ...NOTHING_DONE, directive: id, unit, sentOn: today };
    return { event: eventFor(unit), fields };
  });
  await makeRecords(tx, DIRECTIVE_UNIT_TABLE, made);
}

/** Those of some units from which it was taken back: they are sent it once more. */
async function takenBackFrom(
  tx: Transaction,
  directive: string,
  units: readonly string[],
): Promise<readonly Kept<SentDirective>[]> {
  return recordsWhere(tx, DIRECTIVE_UNIT_TABLE, {
    where: `directive = $1 and unit = any($2::uuid[]) and state = 'taken-back'`,
    ...{ values: [directive, units], isLocked: true },
  });
}

const NOTHING_DONE = {
  ...NO_PROGRAMME,
  state: SENT_DIRECTIVE_LIFE_CYCLE.begins,
  acknowledgedOn: null,
  studiedOn: null,
  absenceReason: null,
};

function parsed(today: string): Day {
  const day = parseDay(today);
  if (day === undefined) throw new Error(`sendDirective: expected a day, got ${today}`);
  return day;
}

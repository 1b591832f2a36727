import type { UnitChoice } from '#directives/model/register/chosen-units.ts';
import {
  correctDirective,
  registerDirective,
  tellStanding,
  type DirectiveWish,
} from '#directives/server/register/register-directive.ts';
import { sendDirective } from '#directives/server/register/send-directive.ts';
import { takeBackSending } from '#directives/server/register/take-back-sending.ts';
import { nameProgramme, tellStudyStep } from '#directives/server/study/answer-directive.ts';
import {
  correctSession,
  holdSession,
  takeSessionBack,
  type ToldSession,
} from '#directives/server/study/study-sessions.ts';
import type { Database, Queries, Transaction } from '#platform/server/database/database.ts';

const BY = { actor: 'operator', today: '2026-03-01' } as const;

const DIRECTIVE_WISH: DirectiveWish = {
  ...{ number: '05/2026', symbol: 'NQ-LHM', kind: 'resolution', issuer: 'Ban Chấp hành' },
  ...{ issuedOn: '2026-01-10', subject: 'Về chăm sóc sức khỏe cộng đồng' },
  ...{ file: null, studyBy: '2026-04-30', isAnother: true },
};

const HELD_SESSION: ToldSession = {
  ...{ heldOn: '2026-02-01', place: 'Hội trường', speaker: null },
  ...{ summoned: 20, attended: 18, makesUpFor: null },
};

/** Leaves an event of every kind of this room behind; units R, A and B are there. */
export async function doEveryDirectiveDeed(database: Database): Promise<void> {
  const unit = await unitCalled(database, 'A');
  const { directive } = await studyDirective(database, unit);
  await database.transaction(async (tx) => {
    const place = { directive, unit };
    done(
      await correctDirective(tx, { id: directive, wish: { ...DIRECTIVE_WISH, number: '6' } }, BY),
    );
    const root = { directive, unit: await unitCalled(tx, 'R') };
    await sendTo(tx, { id: directive, to: { kind: 'units', units: [root.unit] } });
    done(await takeBackSending(tx, root, BY));
    const mistaken = await holdSession(tx, { ...place, told: HELD_SESSION }, BY);
    const id = done(mistaken).id;
    done(await correctSession(tx, { id, told: { ...HELD_SESSION, attended: 20 } }, BY));
    done(await takeSessionBack(tx, { id }, BY));
    const programme = {
      ...{ programmeNumber: '2', programmeSymbol: 'CTr', programmeTitle: 'Chương trình' },
      ...{ programmeOn: '2026-02-10', programmeFile: null },
    };
    done(await nameProgramme(tx, { ...place, programme }, BY));
    const reason = 'Hai người đi công tác dài ngày';
    done(await tellStudyStep(tx, { ...place, action: 'mark-studied', reason }, BY));
    done(await tellStudyStep(tx, { ...place, action: 'reopen', reason: null }, BY));
    const wish = { action: 'withdraw', on: '2026-03-01', by: '9/QĐ-LHM' } as const;
    done(await tellStanding(tx, { id: directive, wish }, BY));
  });
}

/** A directive that a unit has acknowledged and held a session on, with two absent. */
export async function studyDirective(
  database: Database,
  unit: string,
): Promise<{ readonly directive: string; readonly session: string }> {
  return database.transaction(async (tx) => {
    const directive = done(await registerDirective(tx, DIRECTIVE_WISH, BY)).id;
    await sendTo(tx, { id: directive, to: { kind: 'units', units: [unit] } });
    const place = { directive, unit };
    done(await tellStudyStep(tx, { ...place, action: 'acknowledge', reason: null }, BY));
    const session = done(await holdSession(tx, { ...place, told: HELD_SESSION }, BY)).id;
    return { directive, session };
  });
}

/** A directive that a unit was sent, and no more. */
export async function directiveSentTo(database: Database, unit: string): Promise<void> {
  await database.transaction(async (tx) => {
    const { id } = done(await registerDirective(tx, DIRECTIVE_WISH, BY));
    await sendTo(tx, { id, to: { kind: 'units', units: [unit] } });
  });
}

/** Registers one more directive and sends it to some units, each of which studies it on the same day. */
export async function sendAndStudy(
  database: Database,
  units: readonly string[],
  { today }: { readonly today: string } = BY,
): Promise<string> {
  return database.transaction(async (tx) => {
    const by = { ...BY, today };
    const directive = done(await registerDirective(tx, DIRECTIVE_WISH, by)).id;
    await sendTo(tx, { id: directive, to: { kind: 'units', units }, today });
    for (const unit of units) {
      const place = { directive, unit };
      done(await tellStudyStep(tx, { ...place, action: 'acknowledge', reason: null }, by));
      done(await holdSession(tx, { ...place, told: { ...HELD_SESSION, attended: 20 } }, by));
      done(await tellStudyStep(tx, { ...place, action: 'mark-studied', reason: null }, by));
    }
    return directive;
  });
}

interface Sending {
  readonly id: string;
  readonly to: UnitChoice;
  readonly today?: string;
}

/** Registers one more directive and sends it to some units, which do nothing. */
export async function sendOnly(database: Database, units: readonly string[]): Promise<string> {
  return database.transaction(async (tx) => {
    const { id } = done(await registerDirective(tx, DIRECTIVE_WISH, BY));
    await sendTo(tx, { id, to: { kind: 'units', units } });
    return id;
  });
}

/** Sends a directive on a day. */
export async function sendTo(
  tx: Transaction,
  { id, to, today = BY.today }: Sending,
): Promise<{ readonly sentCount: number; readonly alreadyCount: number }> {
  return done(await sendDirective(tx, { id, to }, { ...BY, today }));
}

async function unitCalled(database: Queries, code: string): Promise<string> {
  const [unit] = await database.query<{ id: string }>(
    `select unit.id from unit join unit_version on unit = number
    where code = $1 and recorded_until is null and valid_until = 'infinity'`,
    [code],
  );
  if (unit === undefined) throw new Error(`${code}: expected a unit`);
  return unit.id;
}

function done<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { readonly kind: 'done' }> {
  if (outcome.kind === 'done') return outcome as Extract<Outcome, { readonly kind: 'done' }>;
  throw new Error(`directive: expected it to be sound, got ${JSON.stringify(outcome)}`);
}

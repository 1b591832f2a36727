import { LATEST, parseDay } from '#kernel/day.ts';
import { TASK } from '#plans/server/tasks/kept-tasks.ts';
import { confirmTask, reportTask, withdrawTask } from '#plans/server/tasks/change-task.ts';
import { setTasks } from '#plans/server/tasks/set-tasks.ts';
import { giveTargets } from '#plans/server/targets/give-targets.ts';
import { noteBound } from '#plans/server/whole/note-bound.ts';
import { changeRule, setRule } from '#plans/server/whole/set-rule.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';

/** Leaves an event of every kind of this room behind; units R, A and B are there. */
export async function doEveryPlanDeed(database: Database): Promise<void> {
  const units = await database.query<{ id: string }>('select id from unit order by number');
  const [{ id: whole } = NONE, { id: part } = NONE, { id: other } = NONE] = units;
  await database.transaction(async (tx) => {
    await giveAndWithdraw(tx, part);
    await setRules(tx, whole);
    await doTasks(tx, { whole, part, other });
  });
}

const NONE = { id: '' };
const actor = 'sample';
const today = day('2026-06-14');

async function giveAndWithdraw(tx: Transaction, unit: string): Promise<void> {
  const wish = { year: '2026', indicator: 'people', actor, today } as const;
  const first = await giveTargets(tx, { ...wish, targets: [{ unit, value: '7', seen: '0' }] });
  const seen = String(done(first).targets[0]?.version);
  done(await giveTargets(tx, { ...wish, targets: [{ unit, value: null, seen }] }));
}

async function setRules(tx: Transaction, unit: string): Promise<void> {
  const period = { from: today, until: LATEST };
  const weights = [{ indicator: 'people', weight: 2 }];
  const about = { name: 'Theo trọng số', basis: 'Quyết định mẫu', period, isCapped: true };
  const rule = { kind: 'weighted', weights, ...about } as const;
  const { record } = done(await setRule(tx, { unit, rule, actor }));
  const seen = String(record.version);
  const ended = { ...rule, period: { from: today, until: day('2027-01-01') } };
  done(await changeRule(tx, { id: record.id, seen, rule: ended, actor }));
  const fields = { unit, period: '2026', comparison: 'greater-than', source: 'Báo cáo' } as const;
  const noted = await noteBound(tx, { fields: { ...fields, percent: '50' }, seen: '0', actor });
  const version = String(done(noted).record.version);
  done(await noteBound(tx, { fields: { ...fields, percent: null }, seen: version, actor }));
}

interface Places {
  readonly whole: string;
  readonly part: string;
  readonly other: string;
}

async function doTasks(tx: Transaction, { whole, part, other }: Places): Promise<void> {
  const places = [
    { lead: part, supporting: [other] },
    { lead: other, supporting: [] },
  ];
  const about = { title: 'Kiểm kê', product: 'Biên bản', dueDay: today, places };
  const set = await setTasks(tx, { origin: { kind: 'plan', id: whole }, ...about, actor, today });
  const [first, second] = done(set).tasks;
  const word = async (id = '') => {
    const seen = String((await recordOf(tx, TASK, id))?.version);
    return { id, seen, note: 'đã rõ', actor, today } as const;
  };
  done(await reportTask(tx, { ...(await word(first?.id)), action: 'acknowledge' }));
  done(await reportTask(tx, { ...(await word(first?.id)), action: 'finish' }));
  done(await confirmTask(tx, { ...(await word(first?.id)), action: 'confirm' }));
  done(await confirmTask(tx, { ...(await word(first?.id)), action: 'reopen' }));
  done(await withdrawTask(tx, await word(second?.id)));
}

function done<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { readonly kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome as Extract<Outcome, { readonly kind: 'done' }>;
}

function day(text: string) {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`expected a day, got ${text}`);
  return parsed;
}

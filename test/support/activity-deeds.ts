import type { OutreachWish } from '#activities/model/outreach/outreach-event.ts';
import { changeOutreach, recordOutreach } from '#activities/server/outreach/record-outreach.ts';
import { addPhotograph, changePhotograph } from '#activities/server/photograph/keep-photograph.ts';
import { changePlace, enterPlace } from '#activities/server/place/keep-place.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { keepTestFile } from './test-files.ts';

const ACTOR = 'operator';
const KNOWING = { isAnother: false, replaces: true, actor: ACTOR } as const;
const WORDS = { caption: 'Buổi khám', altText: 'Bàn khám', creditedPerson: null, creditNote: '' };

/** Leaves an event of every kind of this room behind; units R, A and B are there. */
export async function doEveryActivityDeed(database: Database): Promise<void> {
  const unit = await unitCalled(database, 'A');
  await database.transaction(async (tx) => {
    const made = await photographedOutreach(tx, { unit, actor: ACTOR });
    const photograph = await versioned(tx, 'photograph', made.photograph);
    const words = { ...WORDS, caption: 'Buổi khám ở xã' };
    done(await changePhotograph(tx, { ...photograph, words, actor: ACTOR }));
    const changed = await versioned(tx, 'photograph', made.photograph);
    done(await changePhotograph(tx, { ...changed, actor: ACTOR }));
    for (const action of ['change', 'tell', 'withdraw'] as const) {
      const event = await versioned(tx, 'outreach_event', made.activity);
      const wish = action === 'change' ? { title: 'Khám và phát thuốc' } : {};
      const whole = { ...outreachWish(made.place), ...wish };
      done(await changeOutreach(tx, { ...event, ...KNOWING, action, wish: whole }));
    }
    const place = await versioned(tx, 'place', made.place);
    const fields = { name: 'Xã Mẫu An', kind: 'commune', parent: null } as const;
    done(await changePlace(tx, { ...place, fields, actor: ACTOR }));
  });
}

/** What somebody tells of an event. */
function outreachWish(place: string): OutreachWish {
  return {
    ...{ day: '2020-01-01', place, title: 'Khám lưu động', partners: ['Hội'], supportingUnits: [] },
    results: [{ indicator: 'people', value: '3' }],
  };
}

interface MadeOutreach {
  readonly activity: string;
  readonly place: string;
  readonly photograph: string;
  readonly file: string;
}

/** An event that is noted, with one photograph. */
export async function photographedOutreach(
  tx: Transaction,
  {
    unit,
    actor,
    day,
  }: { readonly unit: string; readonly actor: 'operator'; readonly day?: string },
): Promise<MadeOutreach> {
  const fields = { name: 'Xã Mẫu', kind: 'commune', parent: null } as const;
  const place = done(await enterPlace(tx, fields, actor)).id;
  const wish = { ...outreachWish(place), ...(day !== undefined && { day }) };
  const noted = { ...KNOWING, unit, wish, state: 'noted', actor } as const;
  const activity = done(await recordOutreach(tx, noted)).id;
  const { id: file } = await keepTestFile(tx, actor);
  const added = { outreachEvent: activity, file, words: WORDS, actor };
  const photograph = done(await addPhotograph(tx, added)).id;
  return { activity, place, photograph, file };
}

function done<Record extends { readonly id: string }>(
  outcome: { readonly kind: 'done'; readonly record: Record } | { readonly kind: 'refused' },
): Record {
  if (outcome.kind === 'done') return outcome.record;
  throw new Error(`expected it done, got ${JSON.stringify(outcome)}`);
}

async function versioned(
  tx: Transaction,
  table: string,
  id: string,
): Promise<{ readonly id: string; readonly seen: string }> {
  const [row] = await tx.query<{ version: string }>(
    `select changed_event as version from ${table} where id = $1`,
    [id],
  );
  return { id, seen: row?.version ?? '' };
}

async function unitCalled(database: Database, code: string): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `select id from unit join unit_version on unit_version.unit = unit.number
     where code = $1 and recorded_until is null limit 1`,
    [code],
  );
  if (row === undefined) throw new Error(`expected a unit ${code}`);
  return row.id;
}

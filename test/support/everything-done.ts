import { ALL_RECORD_TABLES } from '#entry/server/all-record-tables.ts';
import { rebuildFromEvents } from '#entry/server/rebuild/rebuild-from-events.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DAYS } from './arbitrary-organisation.ts';
import { EVERY_PEOPLE_DEED } from './every-people-deed.ts';
import { keepTestFile } from './test-files.ts';
import { doEveryRoomDeed } from './room-deeds.ts';
import { doAll, WALK_TABLES, type Deed } from './random-walk.ts';
import { tellStore } from './told-store.ts';

/** Those that tell of a record; all others change nothing that is made anew. */
export const RECORD_KINDS = [
  'account-closed',
  'account-opened',
  'body-changed',
  'body-made',
  'delegation-ended',
  'figure-accepted',
  'figure-corrected',
  'figure-told',
  'figure-withdrawn',
  'figures-imported',
  'file-kept',
  'file-named',
  'indicators-imported',
  'invitation-taken-back',
  'language-chosen',
  'member-chosen',
  'membership-ended',
  'organisation-imported',
  'periods-opened',
  'person-corrected',
  'person-entered',
  'person-erased',
  'post-changed',
  'post-given',
  'post-left',
  'post-made',
  'reorganisation-corrected',
  'reorganisation-entered',
  'reorganisation-undone',
  'role-delegated',
  'role-ended',
  'role-given',
  'structure-date-changed',
  'term-opened',
  'totals-published',
  ...ALL_RECORD_TABLES.flatMap(({ kinds }) => kinds),
].toSorted();

const FIGURE = {
  period: 0,
  unit: 1,
  indicator: 'people',
  kind: 'tell',
  isAccepted: false,
} as const;
export const TOLD_AND_ACCEPTED: Deed = {
  kind: 'figures',
  deeds: [{ ...FIGURE, value: 5 }],
  next: 'accept',
};

const EVERYTHING: readonly Deed[] = [
  TOLD_AND_ACCEPTED,
  { kind: 'figures', deeds: [{ ...FIGURE, value: 7 }], next: 'withdraw' },
  { kind: 'enter' },
  { kind: 'correct', which: 1 },
  { kind: 'undo', which: 0 },
  {
    kind: 'import',
    told: [{ unit: 1, day: 1, indicator: 'events', value: 3 }],
    toldBefore: [{ ...FIGURE, unit: 2, value: 4 }],
    asked: [{ unit: 2, day: 1, indicator: 'events', value: 0 }],
    name: 'Persons',
    year: 2001,
  },
  { kind: 'open', year: 2006 },
  { kind: 'move', year: 2007, isJune: true },
  { kind: 'publish', which: 1 },
  { kind: 'people', deeds: EVERY_PEOPLE_DEED },
];

/** Leaves an event of every kind behind that tells of a record. */
export async function doEverything(database: Database): Promise<void> {
  await tellStore(database, {
    units: 'R,Whole,whole,,,\nA,A,unit,R,,\nB,B,unit,R,,',
    ...WALK_TABLES,
  });
  await doAll(database, [renaming('A'), renaming('B')], EVERYTHING);
  await database.transaction((tx) => keepTestFile(tx, 'sample'));
  await doEveryRoomDeed(database);
}

function renaming(code: string): Reorganisation {
  const [, on = DAYS[0]] = DAYS;
  if (on === undefined) throw new Error('expected a day');
  const step = { kind: 'rename', unit: code as UnitId, name: `${code} anew` } as const;
  return { on, legalBasis: `Decree on ${code}`, steps: [step] };
}

/** Makes an empty database what another is, out of its events. */
export async function rebuild(original: Database, rebuilt: Database): Promise<void> {
  await original.snapshot((view) => rebuildFromEvents(view, rebuilt));
}

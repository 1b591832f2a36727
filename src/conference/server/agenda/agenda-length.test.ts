import { expect, test } from 'vitest';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { AGENDA_TABLE, CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import { stepConference } from '#conference/server/conferences/step-conference.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { addAgendaItem, changeAgendaItem } from './change-agenda.ts';
import { stepAgendaItem } from './step-agenda-item.ts';

const actor = 'sample';
const now = new Date('2026-07-01T01:00:00Z');
const NOBODY = { presenter: null, presenterPost: null };

eachStore('calendars hear of an agenda', (store) => {
  test('once it was summoned, whenever it takes longer or shorter', async () => {
    const ids = unitsByCode(await tellStore(store.database, { units: 'R,Whole,whole,,,' }));
    await store.database.transaction(async (tx) => {
      const scene = await conferenceScene(tx, ids.get('R') ?? '');
      const held = async () => {
        const found = await recordOf(tx, CONFERENCE_TABLE, scene.conference);
        return { seen: String(found?.version), sequence: found?.calendarSequence };
      };
      const change = async (told: { readonly title: string; readonly minutes: number }) => {
        const item = await recordOf(tx, AGENDA_TABLE, scene.agendaItem);
        const wish = { ...told, ...NOBODY, kind: 'discussion', place: 1 } as const;
        const seen = String(item?.version);
        await changeAgendaItem(tx, { id: scene.agendaItem, seen, told: wish }, actor);
        return (await held()).sequence;
      };
      expect(await change({ title: 'Thảo luận', minutes: 45 })).toBe(0);
      const { seen } = await held();
      const summon = { id: scene.conference, seen, action: 'summon', now } as const;
      await stepConference(tx, { ...summon, today: day('2026-07-01') }, actor);
      expect((await held()).sequence).toBe(1);
      expect(await change({ title: 'Thảo luận', minutes: 300 })).toBe(2);
      expect(await change({ title: 'Thảo luận chung', minutes: 300 })).toBe(2);
      const wish = {
        conference: scene.conference,
        title: 'Khác',
        kind: 'other',
        minutes: 5,
      } as const;
      const added = await addAgendaItem(tx, { ...wish, ...NOBODY }, actor);
      expect((await held()).sequence).toBe(3);
      if (added.kind === 'refused') throw new Error('expected it to be added');
      const { id, version } = added.record;
      const drop = { id, seen: String(version), action: 'drop' } as const;
      await stepAgendaItem(tx, drop, { actor, now });
      expect((await held()).sequence).toBe(4);
    });
  });
});

import { expect, test } from 'vitest';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { heldConference } from '#conference/server/conferences/held-conference.ts';
import { minutesFactsOf } from './minutes-facts-of.ts';

eachStore('minutes', (store) => {
  test('say on which days the conference was opened and closed, not for which it was called', async () => {
    const { organisation } = await tellStore(store.database, { units: 'R,Whole,whole,,,' });
    const unit = organisation.units[0]?.id ?? '';
    await store.database.transaction(async (tx) => {
      const { conference } = await conferenceScene(tx, unit);
      const held = await heldConference(tx, conference);
      if (held === undefined) throw new Error('expected the conference');
      const wish = { kept: undefined, timeZone: 'Asia/Ho_Chi_Minh', language: 'vi' } as const;
      const before = await minutesFactsOf(tx, held, wish);
      expect(before).toMatchObject({ beganDay: '2026-07-10', endedDay: '2026-07-10', began: '' });
      const instants = { openedAt: '2026-07-13T01:10:00Z', closedAt: '2026-07-13T17:05:00Z' };
      const late = { ...held, conference: { ...held.conference, ...instants } };
      expect(await minutesFactsOf(tx, late, wish)).toMatchObject({
        ...{ beganDay: '2026-07-13', began: '08:10', endedDay: '2026-07-14', ended: '00:05' },
      });
    });
  });
});

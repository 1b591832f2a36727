import { expect, test } from 'vitest';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { markPresence } from '#conference/server/delegates/mark-presence.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';
import { heldConference } from './held-conference.ts';
import { stepConference } from './step-conference.ts';

const actor = 'sample';

eachStore('a conference that is opened', (store) => {
  /** Called for the tenth of July, and opened at ten past eight on a day. */
  async function openedOn(today: string) {
    const { organisation } = await tellStore(store.database, { units: 'R,Whole,whole,,,' });
    const unit = organisation.units[0]?.id ?? '';
    return store.database.transaction(async (tx) => {
      const { conference: id } = await conferenceScene(tx, unit);
      const now = new Date(`${today}T01:10:00Z`);
      const held = async () => {
        const found = await heldConference(tx, id);
        if (found === undefined) throw new Error('expected the conference');
        return found;
      };
      const step = async (action: 'summon' | 'open') => {
        const seen = String((await held()).conference.version);
        await stepConference(tx, { id, seen, action, now, today: toldDay(today) }, actor);
      };
      await step('summon');
      for (const { id: delegate, version } of (await held()).delegates) {
        const mark = { id: delegate, seen: String(version), excuse: null };
        await markPresence(tx, { ...mark, action: 'arrive' }, { actor, now });
      }
      await step('open');
      return (await held()).conference;
    });
  }

  test('on another day than it was called for is held on that day, and calendars hear of it', async () => {
    expect(await openedOn('2026-07-13')).toMatchObject({
      ...{ state: 'opened', day: '2026-07-13', calendarSequence: 1 },
      openedAt: '2026-07-13T01:10:00.000Z',
    });
    const [event] = await store.database.query<{ data: { before: object; after: object } }>(
      "select data from event where kind = 'conference-opened'",
    );
    expect(event?.data).toMatchObject({
      before: { day: '2026-07-10' },
      after: { day: '2026-07-13' },
    });
  });

  test('on its own day is not changed otherwise', async () => {
    expect(await openedOn('2026-07-10')).toMatchObject({ day: '2026-07-10', calendarSequence: 0 });
  });
});

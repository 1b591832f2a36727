import { expect, test } from 'vitest';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { markPresence } from '#conference/server/delegates/mark-presence.ts';
import { summonDelegates } from '#conference/server/delegates/summon-delegates.ts';
import { conferenceOf } from '#conference/server/conference-of.ts';
import { minutesFactsOf } from '#conference/server/minutes/minutes-facts-of.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';
import { heldConference } from './held-conference.ts';
import { stepConference } from './step-conference.ts';

const actor = 'sample';

eachStore('a conference that is opened', (store) => {
  async function aUnit() {
    const { organisation } = await tellStore(store.database, { units: 'R,Whole,whole,,,' });
    return organisation.units[0]?.id ?? '';
  }

  /** Called for the tenth of July, and opened at ten past eight on a day. */
  async function openedOn(today: string) {
    const unit = await aUnit();
    return store.database.transaction(async (tx) => {
      const { conference: id } = await conferenceScene(tx, unit);
      const now = new Date(`${today}T01:10:00Z`);
      const held = () => heldNow(tx, id);
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
      ...{ state: 'opened', day: '2026-07-13', calendarSequence: 2 },
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

  test('on its own day is not changed otherwise; calendars hear of its summons alone', async () => {
    expect(await openedOn('2026-07-10')).toMatchObject({ day: '2026-07-10', calendarSequence: 1 });
  });

  test('without its chair is opened only under a delegate who is there, as the log tells', async () => {
    const unit = await aUnit();
    const opened = await store.database.transaction(async (tx) => {
      const { conference: id, delegate } = await conferenceScene(tx, unit);
      const { conference, delegates } = await heldNow(tx, id);
      const invited = { units: [], posts: [], bodies: [], guests: [conference.chairPerson] };
      await summonDelegates(tx, { conference: id, ...invited }, actor);
      const now = new Date('2026-07-10T01:10:00Z');
      const step = async (action: 'summon' | 'open', actingChair: string | null) => {
        const seen = String((await heldNow(tx, id)).conference.version);
        const today = toldDay('2026-07-10');
        return stepConference(tx, { id, seen, action, now, today, actingChair }, actor);
      };
      await step('summon', null);
      const mark = { id: delegate, seen: String(delegates[0]?.version), excuse: null } as const;
      await markPresence(tx, { ...mark, action: 'arrive' }, { actor, now });
      expect(await step('open', null)).toMatchObject({ problem: { code: 'chair-not-there' } });
      await step('open', delegate);
      const held = await heldNow(tx, id);
      const wish = { kept: undefined, timeZone: 'Asia/Ho_Chi_Minh', language: 'vi' } as const;
      const period = { period: '2026-H1', today: toldDay('2026-07-10') };
      const news = await conferenceOf(tx, { unit, ...period, conference: id });
      return { ...held, news, facts: await minutesFactsOf(tx, held, wish) };
    });
    const acting = opened.delegates.find(({ isGuest }) => !isGuest);
    expect(opened.conference).toMatchObject({
      ...{ state: 'opened', actingChair: acting?.person, actingChairPost: acting?.post },
    });
    expect(opened.news).toMatchObject({ chair: { name: 'Lê Biểu', title: 'Trưởng phòng' } });
    expect(opened.facts).toMatchObject({
      chair: { name: 'Lê Biểu', title: 'Trưởng phòng' },
      chairedFor: { name: 'Lê Chủ' },
    });
    const [event] = await store.database.query<{ data: { after: object } }>(
      "select data from event where kind = 'conference-opened'",
    );
    expect(event?.data.after).toMatchObject({ actingChair: acting?.person });
  });
});

async function heldNow(tx: Transaction, id: string) {
  const found = await heldConference(tx, id);
  if (found === undefined) throw new Error('expected the conference');
  return found;
}

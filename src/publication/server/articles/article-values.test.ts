import { expect, test } from 'vitest';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { draftArticle } from './draft-article.ts';
import { articleValues } from './article-values.ts';

const REFERENCES = ['conference.day', 'conference.title'];

eachStore('an article about a conference', (store) => {
  test('tells of that one, also when another is prepared for the same period', async () => {
    const ids = unitsByCode(
      await tellStore(store.database, {
        units: 'R,Whole,whole,,,\nA,First,unit,R,,',
        figures: 'A,2026-H1,people,1',
      }),
    );
    const unit = ids.get('R') ?? '';
    const place = { unit, period: '2026-H1', language: 'vi', today: day('2026-11-20') } as const;
    await store.database.transaction(async (tx) => {
      const first = await conferenceScene(tx, unit);
      const drafted = await draftArticle(tx, { ...place, actor: 'sample' });
      if (drafted.kind === 'refused') throw new Error('expected it to be drafted');
      const { conference } = drafted.record;
      expect(conference).toBe(first.conference);
      const second = await conferenceScene(tx, unit);
      const later =
        "update conference set day = '2026-12-01', title = 'Hội nghị khác' where id = $1";
      await tx.query(later, [second.conference]);
      const told = async (of: string | null) => {
        const values = await articleValues(tx, { ...place, conference: of }, REFERENCES);
        return REFERENCES.map((each) => values.get(each)?.raw);
      };
      expect(await told(conference)).toEqual(['2026-07-10', 'Hội nghị sơ kết']);
      expect(await told(null)).toEqual(['2026-12-01', 'Hội nghị khác']);
      await tx.query("update conference set state = 'cancelled' where id = $1", [conference]);
      expect(await told(conference)).toEqual([undefined, undefined]);
    });
  });
});

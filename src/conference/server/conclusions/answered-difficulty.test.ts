import { beforeEach, expect, test } from 'vitest';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { CONCLUSION_TABLE, CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import {
  changeDifficulty,
  raiseDifficulty,
} from '#reports/server/difficulties/change-difficulty.ts';
import { DIFFICULTIES } from '#reports/server/report-records.ts';
import { changeConclusion, draftConclusion } from './draft-conclusion.ts';
import { issueConclusion } from './issue-conclusion.ts';

const actor = 'sample';
const doer = { actor, today: day('2026-07-10') } as const;
const TOLD = { text: 'Rà soát', product: 'Danh sách', dueDay: '2026-09-30' };

eachStore('a conclusion that answers difficulties', (store) => {
  let unit = '';
  beforeEach(async () => {
    const ids = unitsByCode(await tellStore(store.database, { units: 'R,Whole,whole,,,' }));
    unit = ids.get('R') ?? '';
  });

  test('is issued past one that was answered meanwhile, and takes no answered one in', async () => {
    await store.database.transaction(async (tx) => {
      const { conference } = await conferenceScene(tx, unit);
      const raise = async (text: string) => {
        const wish = { unit, owner: unit, period: '2026-H1', text };
        const raised = await raiseDifficulty(tx, { wish, today: '2026-06-10', actor });
        return raised.kind === 'done' ? raised.record.id : '';
      };
      const [old, open] = [await raise('Thiếu xe'), await raise('Thiếu thuốc')];
      const wish = { ...TOLD, assignment: { kind: 'named', units: [unit] } as const };
      const naming = { conference, ...wish, difficulties: [old, open, old] };
      const drafted = await draftConclusion(tx, naming, doer);
      if (drafted.kind === 'refused') throw new Error('expected it to be drafted');
      expect(drafted.record.difficulties).toEqual([old, open]);
      const answer = { id: old, action: 'answer', answer: 'Đã cấp', today: '2026-07-01' } as const;
      await changeDifficulty(tx, { ...answer, actor });

      expect(await draftConclusion(tx, naming, doer)).toEqual({
        kind: 'refused',
        problem: { code: 'conclusion-difficulty-answered', facts: { text: 'Thiếu xe' } },
      });
      const { id, version } = drafted.record;
      const told = { ...wish, difficulties: [old, open] };
      const changed = await changeConclusion(tx, { id, seen: String(version), told }, doer);
      expect(changed.kind).toBe('done');
      await changeRecord(tx, {
        ...{ table: CONFERENCE_TABLE, id: conference },
        event: { kind: 'conference-opened', actor, data: {} },
        decide: (before) => ({ kind: 'done', after: { ...before, state: 'opened' as const } }),
      });
      const seen = String((await recordOf(tx, CONCLUSION_TABLE, id))?.version);
      expect(await issueConclusion(tx, { id, seen }, doer)).toMatchObject({ kind: 'done' });
      expect((await recordOf(tx, DIFFICULTIES, old))?.answer).toBe('Đã cấp');
      expect(await recordOf(tx, DIFFICULTIES, open)).toMatchObject({
        ...{ state: 'answered', answer: TOLD.text },
      });
    });
  });
});

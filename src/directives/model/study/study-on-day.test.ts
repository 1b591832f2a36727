import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideStudyStep } from './decide-study.ts';
import { NO_PROGRAMME, type SentDirective } from './sent-directive.ts';
import { studyStateOn } from './study-on-day.ts';

const SENT: SentDirective = {
  ...NO_PROGRAMME,
  ...{ directive: 'one', unit: 'A', state: 'sent', sentOn: '2026-06-05' },
  ...{ acknowledgedOn: null, studiedOn: null, absenceReason: null },
};
const FACTS = {
  directive: { standing: 'in-force', issuedOn: '2026-06-01' },
  sessions: [{ id: 's', summoned: 2, attended: 2, makesUpFor: null, isTakenBack: false }],
} as const;
const day = fc
  .integer({ min: 1, max: 30 })
  .map((date) => `2026-06-${String(date).padStart(2, '0')}`);

test('how far a unit had come on a day is not changed by what it tells after it', () => {
  const steps = fc.array(day, { minLength: 2, maxLength: 2 }).map((days) => days.toSorted());
  fc.assert(
    fc.property(steps, day, ([acknowledged = '', studied = ''], on) => {
      let [then, now] = [SENT, SENT];
      for (const [action, today] of [
        ['acknowledge', acknowledged],
        ['mark-studied', studied],
      ] as const) {
        const decided = decideStudyStep(now, { action, reason: null, today }, FACTS);
        now = decided.kind === 'done' ? decided.after : now;
        if (today <= on) then = now;
      }
      expect(now.state).toBe('studied');
      expect(studyStateOn(now, on)).toBe(on < SENT.sentOn ? undefined : then.state);
    }),
  );
});

test('a study that was reopened was none', () => {
  const studied = { ...SENT, acknowledgedOn: '2026-06-06', studiedOn: '2026-06-07' } as const;
  const wish = { action: 'reopen', reason: null, today: '2026-06-20' } as const;
  const reopened = decideStudyStep({ ...studied, state: 'studied' }, wish, FACTS);
  expect(studyStateOn(studied, '2026-06-10')).toBe('studied');
  expect(reopened).toMatchObject({ kind: 'done' });
  const after = reopened.kind === 'done' ? reopened.after : SENT;
  expect(studyStateOn(after, '2026-06-10')).toBe('acknowledged');
});

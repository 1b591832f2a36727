import { beforeAll, describe, expect, test } from 'vitest';
import {
  done,
  REQUEST_WISH,
  reportScene,
  signatory,
  stepNow,
  writeFirst,
  type ReportScene,
} from '#test/support/report-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import type { AccountId } from '#kernel/actor.ts';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { keptFile, keptFileContent } from '#platform/server/files/kept-files.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { referencesIn } from '#reports/model/live-text/live-text.ts';
import { amendReport, publishReport } from '#reports/server/document/publish-report.ts';
import { liveValuesOf } from '#reports/server/live-values/live-values-of.ts';
import { readForScreen } from '#reports/server/reading/read-for-screen.ts';
import { receivedBelow } from '#reports/server/reading/received-reports.ts';
import { REPORT_EDITIONS, REPORT_REQUESTS, type RequestFields } from './report-records.ts';
import { askForReport, changeRequest } from '#reports/server/requests/ask-for-report.ts';
import { acceptReport } from '#reports/server/steps/accept-report.ts';
import { changeApprovalRule } from '#reports/server/steps/change-approval-rule.ts';
import { returnReport } from '#reports/server/steps/return-report.ts';
import { submitReport } from '#reports/server/steps/submit-report.ts';
import { beginReport } from '#reports/server/writing/begin-report.ts';
import { quoteSection } from '#reports/server/writing/quote-section.ts';
import { writeSection } from '#reports/server/writing/write-section.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,unit,R,,
B,Second,unit,R,,`,
  successions: '',
  figures: `A,2025,people,1600
B,2025,people,57`,
};
const TODAY = day('2026-06-16');
const BY = { actor: 'sample', today: TODAY } as const;

eachStore('a report', (store) => {
  let units: readonly string[];
  let scene: ReportScene;
  let superior: AccountId;
  const doing = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    store.database.transaction(work);
  const now = (id: string) => doing((tx) => stepNow(tx, id));
  beforeAll(async () => {
    const kept = await tellStore(store.database, TABLES);
    units = kept.organisation.units.map(({ id }) => id);
    superior = (await signedIn(store.database)).account;
    const [whole = '', part = ''] = units;
    scene = await doing((tx) => reportScene(tx, { whole, part, period: '2025' }));
  });

  test('is asked for once for a period', async () => {
    const wish = { ...REQUEST_WISH, unit: units[0] ?? '', period: '2025' };
    const again = await doing((tx) =>
      askForReport(tx, { wish, sentDay: '2026-06-01', actor: 'sample' }),
    );
    expect(again).toMatchObject({ problem: { code: 'report-asked-already' } });
  });

  test('is asked for anew only where nobody else has asked meanwhile', async () => {
    const wish = { ...REQUEST_WISH, unit: units[2] ?? '', period: '2025' };
    const ask = () =>
      doing((tx) => askForReport(tx, { wish, sentDay: '2026-06-01', actor: 'sample' }));
    const set = (request: Kept<RequestFields>, isWithdrawn: boolean) =>
      doing((tx) =>
        changeRequest(tx, {
          ...{ id: request.id, seen: String(request.version), actor: 'sample' },
          wish: { ...REQUEST_WISH, isWithdrawn },
        }),
      );
    const withdrawn = done(await set(done(await ask()).record, true)).record;
    const other = done(await ask()).record;
    expect(await set(withdrawn, false)).toMatchObject({
      problem: { code: 'report-asked-already' },
    });
    done(await set(other, true));
    done(await set(done(await set(withdrawn, false)).record, true));
  });

  test('that is being submitted keeps its request from being withdrawn', async () => {
    const request = await requestNow();
    const begun = await doing((tx) =>
      beginReport(tx, { request: request.id, unit: units[2] ?? '', actor: 'sample' }),
    );
    const { id } = done(begun).record;
    await doing((tx) => writeFirst(tx, id, ['community', 'Đã làm']));
    const step = await now(id);
    const submitted = Promise.withResolvers<void>();
    const submitting = doing(async (tx) => {
      const outcome = await submitReport(tx, step);
      submitted.resolve();
      // As long as whoever withdraws needs to come to where it waits.
      if (store.kind === 'PostgreSQL') await untilSomebodyWaits(tx);
      return outcome;
    });
    await submitted.promise;
    const wish = { ...REQUEST_WISH, isWithdrawn: true };
    const seen = String(request.version);
    const withdrawing = doing((tx) =>
      changeRequest(tx, { id: request.id, seen, wish, actor: 'sample' }),
    );
    done(await submitting);
    expect(await withdrawing).toMatchObject({ problem: { code: 'request-has-reports' } });
    const returning = { ...(await now(id)), reason: 'Xem lại' };
    done(await doing((tx) => returnReport(tx, returning)));
  });

  test('is begun once, whoever comes second', async () => {
    const wish = { request: scene.request, unit: units[1] ?? '', actor: 'sample' } as const;
    const [one, other] = await Promise.all([
      doing((tx) => beginReport(tx, wish)),
      doing((tx) => beginReport(tx, wish)),
    ]);
    expect([done(one).record.id, done(other).record.id]).toEqual([scene.part, scene.part]);
  });

  test('is not submitted without a word', async () => {
    const step = await now(scene.part);
    expect(await doing((tx) => submitReport(tx, step))).toMatchObject({
      problem: { code: 'report-without-text' },
    });
  });

  test('is not submitted with a figure that is not there', async () => {
    const wish = { report: scene.part, section: 'practice', ...BY } as const;
    const text = '{people} người, {nobody-counts} người';
    const { record } = done(await doing((tx) => writeSection(tx, { ...wish, text, seen: '0' })));
    const step = await now(scene.part);
    expect(await doing((tx) => submitReport(tx, step))).toMatchObject({
      problem: { code: 'report-names-unknown', facts: { names: ['nobody-counts'] } },
    });
    const seen = String(record.version);
    done(await doing((tx) => writeSection(tx, { ...wish, text: '', seen })));
  });

  test('takes two people in one section one after the other, and shows the second what the first wrote', async () => {
    const wish = { report: scene.part, section: 'community', seen: '0', ...BY } as const;
    const answers = await Promise.all(
      ['Một', 'Hai'].map((text) => doing((tx) => writeSection(tx, { ...wish, text }))),
    );
    const codes = answers.map((each) => (each.kind === 'done' ? 'done' : each.problem.code));
    expect(codes.toSorted()).toEqual(['done', 'stale-version']);
  });

  test('is returned with a reason, and none other', async () => {
    const first = await now(scene.part);
    done(await doing((tx) => submitReport(tx, first)));
    const wish = { report: scene.part, section: 'practice', text: 'Ba', seen: '0', ...BY } as const;
    expect(await doing((tx) => writeSection(tx, wish))).toMatchObject({
      problem: { code: 'report-not-open' },
    });
    const step = await now(scene.part);
    const [mute, told] = [' ', 'Thiếu số'].map((reason) => ({ ...step, reason }));
    expect(await doing((tx) => returnReport(tx, mute ?? { ...step, reason: '' }))).toMatchObject({
      problem: { code: 'return-without-reason' },
    });
    done(await doing((tx) => returnReport(tx, told ?? { ...step, reason: 'Thiếu số' })));
    const request = await requestNow();
    const below = await receivedBelow(store.database, request, units[0] ?? '');
    expect(below.missing.map(({ code }) => code)).toEqual(['A', 'B']);
  });

  describe('that is accepted', () => {
    test('is so by somebody else than who wrote or submitted it, while the rule says so', async () => {
      const first = { ...(await now(scene.part)), actor: 'operator' } as const;
      done(await doing((tx) => submitReport(tx, first)));
      const step = await now(scene.part);
      for (const actor of ['sample', 'operator'] as const) {
        expect(await doing((tx) => acceptReport(tx, { ...step, actor }))).toMatchObject({
          problem: { code: 'own-approval' },
        });
        expect(await allowedFor(actor)).not.toContain('accept');
      }
      expect(await allowedFor(superior)).toContain('accept');
    });

    test('leaves figures submitted that were told by who accepts it', async () => {
      await tellPeople(1, { value: '1606', isAccepted: false }, superior);
      const step = { ...(await now(scene.part)), actor: superior };
      const outcome = done(await doing((tx) => acceptReport(tx, step)));
      expect(outcome).toMatchObject({ leftFigures: 1 });
      expect(await valueOf('{people}')).toBe('1657');
      const reason = 'Thiếu số';
      const again = { ...(await now(scene.part)), reason };
      done(await doing((tx) => returnReport(tx, again)));
      const back = await now(scene.part);
      done(await doing((tx) => submitReport(tx, back)));
    });

    test('is not so with figures that were told since it was read', async () => {
      const figures = async () => (await shownNow(scene.part))?.submittedFigures ?? '';
      await tellPeople(1, { value: '1604', isAccepted: false });
      const seen = await figures();
      await tellPeople(1, { value: '999999', isAccepted: false });
      const step = { ...(await now(scene.part)), actor: superior };
      // What is refused undoes its transaction, as the answer to a request does.
      const accept = (tag: string) =>
        doing(async (tx) => {
          const outcome = await acceptReport(tx, { ...step, figures: tag });
          if (outcome.kind === 'refused') throw new Error(outcome.problem.code);
        });
      await expect(accept(seen)).rejects.toThrow('submitted-figures-changed');
      await accept(await figures());
      const again = { ...(await now(scene.part)), reason: 'Nhầm số' };
      done(await doing((tx) => returnReport(tx, again)));
      const back = await now(scene.part);
      done(await doing((tx) => submitReport(tx, back)));
      await tellPeople(1, { value: '1600', isAccepted: true });
    });

    test('brings the figures that its unit had submitted', async () => {
      await tellPeople(1, { value: '1605', isAccepted: false });
      await tellPeople(2, { value: '58', isAccepted: false });
      expect(await valueOf('{people}')).toBe('1657');
      const step = { ...(await now(scene.part)), actor: superior };
      expect(await doing((tx) => acceptReport(tx, step))).toMatchObject({ leftFigures: 0 });
      // The other unit's stays submitted.
      expect(await valueOf('{people}')).toBe('1662');
      await tellPeople(1, { value: '1600', isAccepted: true });
    });
  });

  test('quotes what was submitted, with where it is from', async () => {
    const wish = { report: scene.whole, section: 'community', source: scene.part, actor: 'sample' };
    const { record } = done(await doing((tx) => quoteSection(tx, { ...wish, actor: 'sample' })));
    expect(record).toMatchObject({ number: 1, wasAccepted: true });
    await doing((tx) => writeFirst(tx, scene.whole, ['community', '{people} người.\n{quote.1}']));
    const shown = await shownNow();
    const section = shown?.content.sections.find(({ key }) => key === 'community');
    expect(section?.blocks).toMatchObject([
      { kind: 'paragraph', text: '{people} người.' },
      { kind: 'quote', source: { code: 'A' }, wasAccepted: true },
    ]);
  });

  test('is published once, and stays byte for byte when a figure changes; an amendment names it', async () => {
    const signing = await doing((tx) => signatory(tx, units[0] ?? ''));
    const submitting = await now(scene.whole);
    done(await doing((tx) => submitReport(tx, submitting)));
    const rule = { isSeparate: false, basis: 'Quyết định mẫu' };
    const decided = await Promise.all(
      [rule, rule].map((wish) =>
        doing((tx) => changeApprovalRule(tx, { wish, seen: '0', actor: 'sample' })),
      ),
    );
    expect(decided.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused']);
    const accepting = await now(scene.whole);
    done(await doing((tx) => acceptReport(tx, accepting)));
    const publishing = { ...(await now(scene.whole)), signing };
    const { edition } = done(await doing((tx) => publishReport(tx, publishing)));
    expect(edition).toMatchObject({ ordinal: 1, number: 1, symbol: 'BC-R' });
    const again = { ...(await now(scene.whole)), signing };
    expect(await doing((tx) => publishReport(tx, again))).toMatchObject({
      problem: { code: 'report-step-closed' },
    });
    const before = await bytesOf(edition.wordFile);
    await tellPeople(2, { value: '58', isAccepted: true });
    const shown = await shownNow();
    expect(shown?.differences).toEqual([
      { unit: units[0], reference: 'people', was: '1657', is: '1658' },
    ]);
    expect(shown?.content.annex).toMatchObject([{ code: 'people', result: '1657' }]);
    expect(await bytesOf(edition.wordFile)).toEqual(before);
    const amending = { ...again, seen: String(edition.version) };
    const amended = done(await doing((tx) => amendReport(tx, amending)));
    expect(amended.edition).toMatchObject({ ordinal: 2, number: 2 });
    expect(await doing((tx) => amendReport(tx, amending))).toMatchObject({
      problem: { code: 'stale-version' },
    });
    const editions = await recordsWhere(store.database, REPORT_EDITIONS);
    expect(editions).toHaveLength(2);
  }, 60_000);

  test('is amended for a figure that stands in its annex alone', async () => {
    const name = { unit: units[2] ?? '', period: '2025', indicator: 'events' };
    const wish = { kind: 'tell', value: '4', isAccepted: true } as const;
    const source = { kind: 'form' } as const;
    done(await doing((tx) => changeFigure(tx, { name, wish, actor: 'sample', source })));
    const shown = await shownNow();
    expect(shown?.content.annex.map(({ code }) => code)).toEqual(['people']);
    expect(shown?.differences).toContainEqual({
      ...{ unit: units[0], reference: 'events', was: null, is: '4' },
    });
  });

  async function tellPeople(
    unit: number,
    told: { readonly value: string; readonly isAccepted: boolean },
    actor: EventActor = 'sample',
  ): Promise<void> {
    const name = { unit: units[unit] ?? '', period: '2025', indicator: 'people' };
    const wish = { kind: 'tell', ...told } as const;
    const source = { kind: 'form' } as const;
    done(await doing((tx) => changeFigure(tx, { name, wish, actor, source })));
  }

  async function valueOf(text: string): Promise<string | null | undefined> {
    const place = { unit: units[0] ?? '', period: '2025', language: 'vi', today: TODAY } as const;
    const values = await store.database.snapshot((view) =>
      liveValuesOf(view, { ...place, references: referencesIn([text]) }),
    );
    return [...values.values()][0]?.raw;
  }

  async function allowedFor(account: string) {
    const verbs = ['accept-report'] as const;
    const reader = { account, verbs, language: 'vi', today: TODAY } as const;
    const shown = await store.database.snapshot((view) => readForScreen(view, scene.part, reader));
    return shown?.allowed;
  }

  async function shownNow(report = scene.whole) {
    const reader = { account: '', verbs: [], language: 'vi', today: TODAY } as const;
    return store.database.snapshot((view) => readForScreen(view, report, reader));
  }

  async function untilSomebodyWaits(tx: Transaction): Promise<void> {
    await expect
      .poll(() => tx.query('select from pg_locks where not granted'), { timeout: 20_000 })
      .not.toEqual([]);
  }

  async function requestNow() {
    const [request] = await recordsWhere(store.database, REPORT_REQUESTS);
    if (request === undefined) throw new Error('expected a request');
    return request;
  }

  async function bytesOf(id: string): Promise<Buffer> {
    const file = await keptFile(store.database, id);
    const pieces: Buffer[] = [];
    if (file === undefined) throw new Error('expected a file');
    for await (const piece of await keptFileContent(store.database, file)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
});

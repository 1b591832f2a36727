import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownValue } from '#reports/model/live-text/live-value.ts';
import { writtenRaw } from '#reports/model/live-text/written-raw.ts';
import type { AnnexRow } from './annex-row.ts';
import {
  amendedContent,
  figureDifferences,
  frozenReport,
  publishedContent,
  type FrozenReport,
} from './frozen-report.ts';
import type { ReportContent } from './report-content.ts';

const UNIT = { id: 'u', code: 'R', name: 'Liên hội', nameEn: '' };
const ANNEX = {
  key: 'annex',
  level: 1,
  kind: 'annex',
  title: '',
  heading: '',
  blocks: [],
} as const;
const EMPTY = {
  unit: UNIT,
  period: '2026-H1',
  title: '',
  sections: [ANNEX],
  asked: 0,
  received: 0,
};

const number = fc.option(fc.nat({ max: 99_999 }).map(String));
const code = fc.constantFrom('gifts', 'people', 'events');
const annex = fc.uniqueArray(
  fc.record({ code, result: number, plan: number, before: number }).map(rowOf),
  { selector: (row) => row.code },
);
const values = fc
  .dictionary(code, fc.nat({ max: 99_999 }).map(String), { noNullPrototype: true })
  .map(
    (told) =>
      new Map([['u', new Map(Object.entries(told).map(([name, raw]) => known(name, raw)))]]),
  );
const contents = fc
  .record({ annex, values })
  .map((told): ReportContent => ({ ...EMPTY, ...told, missing: [] }));

const SENDING = { place: 'Mẫu Đông', recipients: ['Lưu: VT'] };

/** As it comes back from where it was kept. */
function kept(report: ReportContent): FrozenReport {
  return JSON.parse(JSON.stringify(frozenReport(report, SENDING))) as FrozenReport;
}

describe('a published report', () => {
  test('is read as it was, whatever is told later', () => {
    fc.assert(
      fc.property(contents, contents, (then, now) => {
        const shown = publishedContent(kept(then), now.values, 'vi');
        expect(shown.annex).toEqual(then.annex);
        expect(kept(shown)).toEqual(kept(then));
      }),
    );
  });

  test('differs in nothing from what it was made of', () => {
    fc.assert(
      fc.property(contents, (then) => {
        expect(figureDifferences(kept(then), then)).toEqual([]);
      }),
    );
  });

  test('names each figure once that is another in the text, the annex, or both', () => {
    const then = kept({ ...EMPTY, missing: [], ...content('1657', '10') });
    expect(figureDifferences(then, content('1658', '11'))).toEqual([
      { unit: 'u', reference: 'events', was: '10', is: '11' },
      { unit: 'u', reference: 'people', was: '1657', is: '1658' },
    ]);
  });

  test('issued anew changes what it names as another, and nothing else', () => {
    fc.assert(
      fc.property(contents, contents, (then, now) => {
        const frozen = kept(then);
        const changed: ReportContent = { ...now, title: 'Khác', sections: [] };
        const anew = amendedContent(frozen, changed, 'vi');
        const named = figureDifferences(frozen, now).map(({ reference }) => reference);
        expect({ ...kept(anew), figures: {}, annex: [] }).toEqual({
          ...{ ...frozen, figures: {}, annex: [] },
        });
        const other = figureDifferences(frozen, anew).map(({ reference }) => reference);
        expect(named).toEqual(expect.arrayContaining(other));
      }),
    );
  });

  test('keeps how many reports had come, and compares no annex that it does not have', () => {
    const had = { ...content('1657', '9'), missing: [] };
    const come = new Map([['u', new Map([known('reports.received', '140')])]]);
    const since = new Map([['u', new Map([known('reports.received', '141')])]]);
    const frozen = kept({ ...EMPTY, ...had, sections: [], values: come });
    const now = { values: since, annex: content('1658', '9').annex };
    expect(figureDifferences(frozen, now)).toEqual([]);
    const anew = amendedContent(frozen, now, 'vi').values.get('u');
    expect(anew?.get('reports.received')?.raw).toBe('140');
  });

  test('names a figure of the annex that nobody had told then, or nobody tells any more', () => {
    const row = rowOf({ code: 'gifts', result: '5', plan: '8', before: '3' });
    const one = { ...EMPTY, missing: [], values: new Map(), annex: [row] };
    const other = { ...one, annex: [] };
    const names = ['gifts', 'gifts.before', 'gifts.plan'];
    const differences = (then: ReportContent, now: ReportContent) =>
      figureDifferences(kept(then), now).map(({ reference }) => reference);
    expect(differences(one, other)).toEqual(names);
    expect(differences(other, one)).toEqual(names);
  });

  test('keeps blank what was blank, and speaks the language of its reader', () => {
    const blank = {
      raw: null,
      written: '',
      address: '/',
      submitted: null,
      state: 'blank',
    } as const;
    const then = new Map([['u', new Map([['gifts', blank], known('people', '1657')])]]);
    const frozen = kept({ ...EMPTY, missing: [], annex: [], values: then });
    const shown = publishedContent(frozen, content('1658', '9').values, 'en').values.get('u');
    expect(shown?.get('gifts')).toMatchObject({ state: 'blank', written: '[not reported]' });
    expect(shown?.get('people')).toMatchObject({ written: '1,657' });
  });
});

/** People stand in the text and in the annex, events in the annex alone. */
function content(people: string, events: string): Pick<ReportContent, 'values' | 'annex'> {
  const rows = [
    rowOf({ code: 'people', result: people, plan: null, before: null }),
    rowOf({ code: 'events', result: events, plan: null, before: null }),
  ];
  return { values: new Map([['u', new Map([known('people', people)])]]), annex: rows };
}

function known(name: string, raw: string) {
  return [name, knownValue({ raw, written: writtenRaw(raw, 'vi'), address: null })] as const;
}

function rowOf(told: Pick<AnnexRow, 'code' | 'result' | 'plan' | 'before'>): AnnexRow {
  const derived = { ofPlan: null, ofBefore: null, submitted: null };
  return { ...told, ...derived, name: told.code, nameEn: '', unitOfMeasure: '' };
}

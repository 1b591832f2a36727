import { compareCodePoints } from '#kernel/code-points.ts';
import type { Language } from '#kernel/problem.ts';
import { referenceName, type CountName } from '#reports/model/live-text/live-reference.ts';
import {
  blankValue,
  knownValue,
  type LiveValue,
  type LiveValues,
} from '#reports/model/live-text/live-value.ts';
import { writtenRaw } from '#reports/model/live-text/written-raw.ts';
import type { AnnexRow } from './annex-row.ts';
import type { ReportContent } from './report-content.ts';

/** Figures as they were published: by unit, then by the name of the reference. */
export type FrozenFigures = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Where a document is issued, and who receives it. */
export interface Sending {
  readonly place: string;
  readonly recipients: readonly string[];
}

/** All that a report said when it was published: whoever opens it reads this, whatever is told later. */
export interface FrozenReport extends Omit<ReportContent, 'values'>, Sending {
  readonly figures: FrozenFigures;
}

/** A figure that is not what was published any more. */
export interface FigureDifference {
  readonly unit: string;
  readonly reference: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** A report as it is to be kept. */
export function frozenReport(
  { values, ...content }: ReportContent,
  { place, recipients }: Sending,
): FrozenReport {
  const figures = Object.fromEntries(
    Array.from(values, ([unit, own]) => [
      unit,
      Object.fromEntries(Array.from(own, ([name, { raw }]) => [name, raw])),
    ]),
  );
  return { ...content, place, recipients, figures };
}

/**
 * A report as it was published, for a reader of a language. @param now where each figure can be seen
 * today; what it is today is not in the answer.
 */
export function publishedContent(
  { figures, ...content }: FrozenReport,
  now: ReportContent['values'],
  language: Language,
): ReportContent {
  const published = (unit: string, name: string, raw: string | null): LiveValue => {
    const address = now.get(unit)?.get(name)?.address ?? null;
    if (raw === null) return blankValue(address, language);
    return knownValue({ raw, written: writtenRaw(raw, language), address });
  };
  const valuesOf = ([unit, own]: [string, FrozenFigures[string]]): [string, LiveValues] => [
    unit,
    new Map(Object.entries(own).map(([name, raw]) => [name, published(unit, name, raw)])),
  ];
  return { ...content, values: new Map(Object.entries(figures).map(valuesOf)) };
}

/**
 * A published report with its figures as they are now, to be issued anew: all else stays as it was, so that
 * an amendment changes nothing but what it names (`figureDifferences`).
 */
export function amendedContent(
  frozen: FrozenReport,
  now: Pick<ReportContent, 'values' | 'annex'>,
  language: Language,
): ReportContent {
  const published = publishedContent(frozen, now.values, language);
  const valuesOf = ([unit, own]: [string, LiveValues]): [string, LiveValues] => [
    unit,
    new Map(
      Array.from(own, ([name, then]) => {
        const value = OF_RECEIPT.includes(name) ? then : now.values.get(unit)?.get(name);
        return [name, value ?? then];
      }),
    ),
  ];
  return { ...published, annex: now.annex, values: new Map([...published.values].map(valuesOf)) };
}

/**
 * Which figures of text and annex are another now than when they were published, in a fixed order. A report
 * of a unit below that comes later is no correction: it had not come.
 */
export function figureDifferences(
  frozen: FrozenReport,
  now: Pick<ReportContent, 'values' | 'annex'>,
): readonly FigureDifference[] {
  const unit = frozen.unit.id;
  const hasAnnex = frozen.sections.some(({ kind }) => kind === 'annex');
  const [then, today] = [annexFigures(frozen.annex), annexFigures(now.annex)];
  const inAnnex = (hasAnnex ? [...new Set([...then.keys(), ...today.keys()])] : []).map(
    (reference) => {
      const [was = null, is = null] = [then.get(reference), today.get(reference)];
      return { unit, reference, was, is };
    },
  );
  const inText = Object.entries(frozen.figures).flatMap(([whose, own]) =>
    Object.entries(own)
      .filter(([reference]) => !OF_RECEIPT.includes(reference))
      .map(([reference, was]) => {
        return {
          unit: whose,
          reference,
          was,
          is: now.values.get(whose)?.get(reference)?.raw ?? null,
        };
      }),
  );
  const each = new Map([...inAnnex, ...inText].map((one) => [`${one.unit} ${one.reference}`, one]));
  return [...each.values()]
    .filter(({ was, is }) => was !== is)
    .toSorted(
      (one, other) =>
        compareCodePoints(one.unit, other.unit) ||
        compareCodePoints(one.reference, other.reference),
    );
}

const OF_RECEIPT: readonly string[] = ['reports.received', 'reports.asked'] satisfies CountName[];

/** The cells of an annex that others are not worked out of, by the references that ask for the same. */
function annexFigures(rows: readonly AnnexRow[]): ReadonlyMap<string, string | null> {
  return new Map(
    rows.flatMap(({ code, result, plan, before }) =>
      (
        [
          ['value', result],
          ['plan', plan],
          ['before', before],
        ] as const
      ).map(([part, raw]) => [referenceName({ kind: 'indicator', code, part }), raw] as const),
    ),
  );
}

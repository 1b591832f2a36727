import { readTypedFigure } from '#figures/model/figure/typed-figure.ts';
import type { Language } from '#kernel/problem.ts';
import { formatNumber } from '#platform/model/language/number-text.ts';
import type {
  NamedUnit,
  SummedIndicator,
  WholeOutreach,
} from '#activities/web/activity-queries.ts';

/** A result as it is typed. */
export interface TypedResult {
  readonly indicator: string;
  readonly typed: string;
}

/** An event as the form holds it. */
export interface OutreachDraft {
  readonly day: string;
  readonly place: string;
  readonly title: string;
  readonly results: readonly TypedResult[];
  /** As typed, with semicolons between them. */
  readonly partners: string;
  readonly supporting: readonly NamedUnit[];
}

/** An empty form, with the result that is most likely. */
export function newDraft(indicators: readonly SummedIndicator[]): OutreachDraft {
  const [first] = indicators;
  const results = first === undefined ? [] : [{ indicator: first.code, typed: '' }];
  return { day: '', place: '', title: '', results, partners: '', supporting: [] };
}

/** An event to be corrected; numbers as the language writes them. */
export function draftOf(event: WholeOutreach, language: Language): OutreachDraft {
  const { day, place, title, partners, results, supportingUnits } = event;
  return {
    ...{ day, title, place: place.id, partners: partners.join('; ') },
    results: results.map(({ indicator, value }) => {
      return { indicator, typed: formatNumber(value, language) };
    }),
    supporting: supportingUnits,
  };
}

/** What the API takes. */
export interface OutreachBody {
  readonly day: string;
  readonly place: string;
  readonly title: string;
  readonly partners: string[];
  readonly supportingUnits: string[];
  readonly results: { readonly indicator: string; readonly value: string }[];
}

export type ResultFault =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'decimals'; readonly decimals: number }
  | { readonly kind: 'asked'; readonly readings: readonly string[] };

/** What keeps an event from being sent: the fields that are empty, and results that are no numbers. */
export interface DraftFaults {
  readonly needed: ReadonlySet<'day' | 'place' | 'title' | 'results'>;
  /** By indicator. */
  readonly results: ReadonlyMap<string, ResultFault>;
}

interface Reader {
  readonly language: Language;
  readonly indicators: readonly SummedIndicator[];
}

/** Reads a form; a result that was left empty is none. */
export function readDraft(
  draft: OutreachDraft,
  { language, indicators }: Reader,
): { readonly body: OutreachBody; readonly faults: DraftFaults } {
  const faults = new Map<string, ResultFault>();
  const results = draft.results.flatMap(({ indicator, typed }) => {
    const decimals = indicators.find(({ code }) => code === indicator)?.decimals ?? 0;
    const read = readTypedFigure(typed, { language, decimals });
    if (read.kind === 'number') return [{ indicator, value: read.written }];
    if (read.kind === 'asked') faults.set(indicator, { kind: 'asked', readings: read.readings });
    else if (read.kind === 'too-many-decimals')
      faults.set(indicator, { kind: 'decimals', decimals });
    else if (read.kind !== 'empty') faults.set(indicator, { kind: 'unreadable' });
    return [];
  });
  const { day, place, title } = draft;
  const body: OutreachBody = {
    ...{ day, place, title: title.trim(), results },
    partners: namesIn(draft.partners),
    supportingUnits: draft.supporting.map(({ id }) => id),
  };
  const isEmpty = { day: day === '', place: place === '', title: body.title === '' };
  const needed = new Set((['day', 'place', 'title'] as const).filter((field) => isEmpty[field]));
  return { body, faults: { needed, results: faults } };
}

/** A form whose results are to be told needs one. */
export function isWithoutResult({ results }: OutreachBody): boolean {
  return results.length === 0;
}

function namesIn(typed: string): string[] {
  return typed.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

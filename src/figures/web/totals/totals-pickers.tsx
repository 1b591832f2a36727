import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { totalsAddress, type TotalsPlace } from '#figures/model/totals-address.ts';
import type { ReportingPeriod } from '#figures/web/figure-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { withoutTrail } from './totals-place.ts';
import { TOTALS_TEXTS } from './totals-texts.ts';

interface PickerProps {
  readonly place: TotalsPlace;
  readonly period: ReportingPeriod;
  readonly periods: readonly ReportingPeriod[];
  /** The day of the tree that is shown, and today, as `2026-06-14`. */
  readonly day: string;
  readonly today: string;
}

/** What is shown: which period, on which tree, of which figures, beside what. */
export function TotalsPickers(props: PickerProps): ReactNode {
  const { place } = props;
  const texts = useTexts(TOTALS_TEXTS);
  const [, go] = useLocation();
  return (
    <div className="totals-pickers unprinted">
      <PeriodPicker {...props} />
      <TreePicker {...props} />
      <Choice
        label={texts.scope}
        value={place.scope ?? 'both'}
        options={optionsOf(texts.scopes)}
        onChoose={(scope) =>
          go(totalsAddress({ ...place, scope: scope === 'both' ? undefined : scope }))
        }
      />
      <Choice
        label={texts.compare}
        value={place.compare ?? 'before'}
        options={optionsOf(texts.compares)}
        onChoose={(compare) =>
          go(totalsAddress({ ...place, compare: compare === 'before' ? undefined : compare }))
        }
      />
    </div>
  );
}

/** Another period is shown on its own tree. */
export function PeriodPicker({
  place,
  period,
  periods,
}: Pick<PickerProps, 'place' | 'periods'> & { readonly period?: ReportingPeriod }): ReactNode {
  const texts = useTexts(TOTALS_TEXTS);
  const language = useLanguage();
  const [, go] = useLocation();
  const options = periods.map(({ code }) => ({ value: code, text: periodName(code, language) }));
  return (
    <Choice
      label={texts.period}
      value={period?.code ?? ''}
      options={period === undefined ? [{ value: '', text: '' }, ...options] : options}
      onChoose={(code) => {
        const of = place.of === undefined ? {} : withoutTrail(place);
        if (code !== '') go(totalsAddress({ ...place, ...of, period: code, on: undefined }));
      }}
    />
  );
}

function TreePicker({ place, period, day, today }: PickerProps): ReactNode {
  const texts = useTexts(TOTALS_TEXTS);
  const written = useWrittenValues();
  const [, go] = useLocation();
  const { structureDate: own } = period;
  const days = [...new Set([own, ...(today > own ? [today] : []), day])];
  const options = days.map((value) => {
    const text = value === own ? texts.treeOwn : value === today ? texts.treeToday : texts.treeDay;
    return { value, text: text(written.day(value)) };
  });
  return (
    <Choice
      label={texts.tree}
      value={day}
      options={options}
      onChoose={(on) => go(totalsAddress({ ...place, on: on === own ? undefined : on }))}
    />
  );
}

function optionsOf<Value extends string>(texts: Readonly<Record<Value, string>>) {
  return (Object.keys(texts) as Value[]).map((value) => ({ value, text: texts[value] }));
}

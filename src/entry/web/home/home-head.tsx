import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import type { ReportingPeriod } from '#figures/web/figure-queries.ts';
import { numberOf } from '#platform/web/day/day-scale.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { homeAddress } from './home-address.ts';
import type { Home } from './home-queries.ts';
import { HOME_TEXTS } from './home-texts.ts';
import { useStationWords } from '#entry/web/home/lines/station-words.ts';
import { weekdayOf } from './weekday.ts';

interface HomeHeadProps {
  readonly home: Home & { readonly period: string };
  readonly periods: readonly ReportingPeriod[];
}

/** Which period it is, and how many days are left. */
export function HomeHead({ home, periods }: HomeHeadProps): ReactNode {
  const texts = useTexts(HOME_TEXTS);
  const language = useLanguage();
  const written = useWrittenValues();
  const [, go] = useLocation();
  const { period, closesOn, today } = home;
  const closing = closesOn !== null && closesOn < today ? texts.closed : texts.closes;
  return (
    <header className="home-head">
      <div>
        <h1>{periodName(period, language)}</h1>
        {closesOn !== null && <p className="small quiet">{closing(written.day(closesOn))}</p>}
      </div>
      <div className="home-period unprinted">
        <Choice
          label={texts.period}
          value={period}
          options={periods.map(({ code }) => ({ value: code, text: periodName(code, language) }))}
          onChoose={(code) => go(homeAddress(code))}
        />
      </div>
      <div className="home-due small">
        <DaysLeft home={home} />
        <p className="faint">
          {texts.today(texts.weekdays[weekdayOf(today)] ?? '', written.day(today))}
        </p>
      </div>
    </header>
  );
}

/** So many of the days to come are named; the others stand in the ribbon. */
const MOST_NAMED = 2;

function DaysLeft({ home: { stations, today } }: Pick<HomeHeadProps, 'home'>): ReactNode {
  const texts = useTexts(HOME_TEXTS);
  const wordsOf = useStationWords();
  const coming = stations
    .flatMap((station) => wordsOf(station).next ?? [])
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .slice(0, MOST_NAMED);
  if (coming.length === 0) return null;
  return (
    <ul>
      {coming.map(({ day, what }) => (
        <li key={`${day} ${what}`}>
          <b>{texts.daysLeft(numberOf(day) - numberOf(today))}</b>: {what}
        </li>
      ))}
    </ul>
  );
}

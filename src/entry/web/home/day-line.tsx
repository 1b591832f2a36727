import type { CSSProperties, ReactNode } from 'react';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { markedLine } from './day-marks.ts';
import type { Home } from './home-queries.ts';
import { HOME_TEXTS } from './home-texts.ts';
import { useStationWords } from '#entry/web/home/lines/station-words.ts';
import { FIGURE_LINES } from '#entry/web/home/lines/figure-lines.ts';
import './day-line.css';

/** The days that matter, to scale, with today among them. A telephone finds them in the ribbon. */
export function DayLine({ home }: { readonly home: Home }): ReactNode {
  const texts = useTexts(HOME_TEXTS);
  const written = useWrittenValues();
  const days = useNamedDays(home);
  const line = markedLine(days, home.today);
  if (line === undefined) return null;
  return (
    <ol className="day-line" aria-label={texts.line} style={varying({ '--lanes': line.lanes })}>
      <li className="day-line-today" style={{ left: percent(line.today) }}>
        <span>{texts.todayMark}</span>
      </li>
      {line.marks.map(({ day, what, at, lane }) => (
        <li
          key={`${day} ${what}`}
          data-end={at > LAST_LABEL}
          style={varying({ left: percent(at), '--lane': lane })}
        >
          <span>
            <time dateTime={day}>{written.day(day)}</time> {what}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A label that begins after this would end beyond the line: it ends at its mark. */
const LAST_LABEL = 0.84;

/** The next day of each station, and the day on which the figures are closed, also where it is past. */
function useNamedDays({ stations, closesOn }: Home) {
  const wordsOf = useStationWords();
  const language = useLanguage();
  const named = stations.flatMap((station) => wordsOf(station).next ?? []);
  const closing = FIGURE_LINES[language].next['figures-close'] ?? '';
  const isNamed = named.some(({ day, what }) => day === closesOn && what === closing);
  return closesOn === null || isNamed ? named : [{ day: closesOn, what: closing }, ...named];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** Custom properties are not among those that React's types know. */
function varying(style: CSSProperties & Readonly<Record<`--${string}`, number>>): CSSProperties {
  return style;
}

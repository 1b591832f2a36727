import type { ReactNode } from 'react';
import type { ReadStop } from '#figures/web/trail/read-stop.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { ENTRY_TEXTS } from './entry-texts.ts';
import { FigureEntry } from './figure-entry.tsx';
import './figure-desk.css';

/** At the end of a trail: where a figure is corrected, or where else it must be. */
export function FigureDesk(stop: ReadStop): ReactNode {
  const { subject, trail, unit } = stop;
  const { indicator, period, structureDate } = subject;
  const texts = useTexts(ENTRY_TEXTS);
  const { day } = useWrittenValues();
  const name = { period, unit: unit.id, indicator: indicator.code };
  const versions = trail.own.find((each) => each.indicator === indicator.code)?.versions ?? [];
  return (
    <li className="figure-desk">
      <h3>{texts.title}</h3>
      {whereElse(stop) === undefined ? (
        <FigureEntry
          key={`${period} ${unit.id}`}
          {...{ name, listed: indicator, last: versions[0], allowed: trail.allowed }}
        />
      ) : (
        <p className="quiet">
          {whereElse(stop) === 'ratio' && texts.ratio}
          {whereElse(stop) === 'restated' && texts.restated(day(structureDate))}
          {whereElse(stop) === 'receives' && texts.onlyReceives}
          {whereElse(stop) === 'not-permitted' && texts.notPermitted}
        </p>
      )}
    </li>
  );
}

/**
 * Why a figure is not told here. Who has others below tells only what it was asked for, has told
 * before, or what is not rolled up; all else comes from below.
 */
function whereElse({
  subject: { indicator },
  trail,
  unit,
}: ReadStop): 'ratio' | 'restated' | 'receives' | 'not-permitted' | undefined {
  if (indicator.aggregation === 'ratio') return 'ratio';
  if (trail.standing === 'restated') return 'restated';
  if (trail.allowed.length === 0) return 'not-permitted';
  if (!unit.hasBelow || indicator.aggregation === 'none') return undefined;
  const isAsked = trail.silent.some((silent) => silent.unit === unit.id);
  return isAsked || trail.own.length > 0 ? undefined : 'receives';
}

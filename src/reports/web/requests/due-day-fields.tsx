import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { askedLevelsQuery } from '#reports/web/report-queries.ts';
import type { RequestDraft } from './request-draft.ts';
import { REQUEST_TEXTS } from './request-texts.ts';

interface DueDayFieldsProps {
  /** The office that asks. */
  readonly unit: string;
  readonly dueDays: RequestDraft['dueDays'];
  readonly onDueDays: (dueDays: RequestDraft['dueDays']) => void;
}

/** Until when each level sends, from the lowest up: as the reports come together. */
export function DueDayFields({ unit, dueDays, onDueDays }: DueDayFieldsProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const { day, count } = useWrittenValues();
  const { data, error, refetch } = useQuery(askedLevelsQuery(unit));
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={3} />;
  const alive = data.map((each) => ({ level: each.level, many: count(each.count) }));
  // A level may have no unit any more, and its day is still said.
  const gone = Object.keys(dueDays)
    .filter((level) => data.every((each) => each.level !== level))
    .map((level) => ({ level, many: count(0) }));
  const levels = [...alive, ...gone];
  return (
    <div className="due-day-fields">
      {levels.toReversed().map(({ level, many }) => {
        const own = dueDays[level] ?? '';
        const above = levels.slice(
          0,
          levels.findIndex((each) => each.level === level),
        );
        const passed = above.find((each) => {
          const theirs = dueDays[each.level] ?? '';
          return own !== '' && theirs !== '' && own > theirs;
        });
        return (
          <DayField
            key={level}
            label={
              <>
                <bdi>{level}</bdi> <span className="quiet">({texts.units(many)})</span>
              </>
            }
            mayBeEmpty
            value={own}
            message={
              passed && {
                tone: 'warn',
                text: texts.laterThan(passed.level, day(dueDays[passed.level] ?? '')),
              }
            }
            onDay={(chosen) => onDueDays({ ...dueDays, [level]: chosen })}
          />
        );
      })}
    </div>
  );
}

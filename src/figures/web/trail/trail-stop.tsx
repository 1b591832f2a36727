import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FigureDesk } from '#figures/web/entry/figure-desk.tsx';
import { coverageOf } from '#figures/model/progress/coverage.ts';
import { trailQuery } from '#figures/web/figure-queries.ts';
import { useInSight } from '#figures/web/in-sight.ts';
import { unitOfDayQuery } from '#figures/web/unit-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { FigureOrigin } from './figure-origin.tsx';
import { PartsBelow } from './parts-below.tsx';
import type { ReadStop, TrailStopProps } from './read-stop.ts';
import { RatioParts } from './ratio-parts.tsx';
import { RestatedParts } from './restated-parts.tsx';
import { SilentUnits } from './silent-units.tsx';
import { useStopFocus } from './stop-focus.ts';
import { TrailNumber } from './trail-number.tsx';
import { trailAsked } from './trail-subject.ts';
import { TRAIL_TEXTS } from './trail-texts.ts';

/** One unit of the trail: its total and what makes it up; at the last one the figure it told itself. */
export function TrailStop({ subject, way, next }: TrailStopProps): ReactNode {
  const id = way.at(-1) ?? '';
  const trail = useQuery(trailQuery(trailAsked(subject, id)));
  const unit = useQuery(unitOfDayQuery(id, subject.day));
  const isRead = trail.data !== undefined && unit.data !== undefined;
  const place = useInSight<HTMLLIElement>(isRead && next === undefined && way.length > 1);
  const error = trail.error ?? unit.error;
  if (trail.data === undefined || unit.data === undefined) {
    return (
      <li>
        {error === null && <LoadingBars lines={4} />}
        {error !== null && (
          <RefusalNote
            error={error}
            onTryAgain={() => void [trail, unit].map(({ refetch }) => refetch())}
          />
        )}
      </li>
    );
  }
  const stop = { subject, way, next, trail: trail.data, unit: unit.data };
  return (
    <>
      <li ref={place}>
        <StopHead {...stop} />
        <StopParts {...stop} />
      </li>
      {next === undefined &&
        trail.data.own.map(({ indicator, versions }) => (
          <FigureOrigin
            key={indicator}
            subject={subject}
            unit={id}
            indicator={indicator}
            versions={versions}
          />
        ))}
      {next === undefined && <FigureDesk {...stop} />}
    </>
  );
}

function StopHead({ subject: { indicator }, trail, unit }: ReadStop): ReactNode {
  const place = useStopFocus<HTMLParagraphElement>();
  const texts = useTexts(TRAIL_TEXTS);
  const { count, name } = useWrittenValues();
  const total = trail.totals.find(
    (each) => each.unit === unit.id && each.indicator === indicator.code,
  );
  const coverage = coverageOf(total);
  return (
    <>
      {coverage !== undefined && (
        <span className="trail-kind">
          {coverage.asked === null && texts.counted(count(coverage.told))}
          {coverage.asked !== null &&
            coverage.asked > 0 &&
            texts.covered(count(coverage.told), count(coverage.asked))}{' '}
          {coverage.unasked > 0 && texts.unasked(count(coverage.unasked))}
        </span>
      )}
      <p ref={place} className="trail-unit" tabIndex={-1}>
        <bdi>{name(unit)}</bdi>
        <span className="trail-figure">
          {total !== undefined && (
            <TrailNumber value={total.value} status={total.status} decimals={indicator.decimals} />
          )}
        </span>
      </p>
      {total === undefined && <p className="quiet">{texts.nothing}</p>}
    </>
  );
}

function StopParts(stop: ReadStop): ReactNode {
  const { aggregation } = stop.subject.indicator;
  return (
    <>
      {aggregation === 'ratio' && <RatioParts {...stop} />}
      {aggregation !== 'none' && <PartsBelow {...stop} />}
      {stop.trail.standing === 'restated' && <RestatedParts {...stop} />}
      <SilentUnits {...stop} />
    </>
  );
}

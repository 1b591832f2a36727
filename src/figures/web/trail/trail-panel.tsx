import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { periodName } from '#cycle/model/period-name.ts';
import { trailQuery } from '#figures/web/figure-queries.ts';
import type { UnitOfDay } from '#figures/web/unit-queries.ts';
import type { TotalsStand } from '#figures/web/totals/totals-stand.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { TrailNumber } from './trail-number.tsx';
import { TrailStop } from './trail-stop.tsx';
import { trailAsked, type TrailSubject } from './trail-subject.ts';
import { TRAIL_TEXTS } from './trail-texts.ts';
import './trail.css';

interface TrailPanelProps {
  readonly stand: TotalsStand;
  readonly unit: UnitOfDay;
  /** The code that the address names. */
  readonly indicator: string;
  /** Whether it was opened by a figure of the page, so that the focus comes along. */
  readonly isFocused: () => boolean;
  readonly onClose: () => void;
}

/** Beside the table: what one of its figures is made of, stop by stop. */
export function TrailPanel(props: TrailPanelProps): ReactNode {
  const { stand, unit, indicator, isFocused, onClose } = props;
  const texts = useTexts(TRAIL_TEXTS);
  const panel = useRef<HTMLDivElement>(null);
  const found = subjectOf(stand, indicator);
  useEffect(() => {
    if (isFocused()) panel.current?.focus();
  }, [isFocused, indicator]);
  return (
    <aside className="trail unprinted" aria-label={texts.trail}>
      <div ref={panel} className="trail-content" tabIndex={-1}>
        <div className="trail-top">
          <h2>{texts.trail}</h2>
          <Button rank="quiet" aria-label={texts.close} onClick={onClose}>
            <Sign name="close" />
          </Button>
        </div>
        {typeof found === 'string' ? (
          <p>
            {found === 'indicator'
              ? texts.unknownIndicator(indicator)
              : texts.unknownPeriod(stand.place.of ?? '')}
          </p>
        ) : (
          <>
            <TrailHead key={askedKey(found, found.top)} subject={found} name={unit} />
            <ol className="trail-line">
              {[found.top, ...(stand.place.way ?? [])].map((stop, depth, way) => (
                <TrailStop
                  key={askedKey(found, stop)}
                  subject={found}
                  way={way.slice(0, depth + 1)}
                  next={way[depth + 1]}
                />
              ))}
            </ol>
          </>
        )}
      </div>
    </aside>
  );
}

/** Of another period, day or scope it is another number: nothing was changed in the one before. */
function askedKey(subject: TrailSubject, unit: string): string {
  return JSON.stringify(trailAsked(subject, unit));
}

function subjectOf(stand: TotalsStand, code: string): TrailSubject | 'indicator' | 'period' {
  const { place, indicators, periods, unit, day } = stand;
  const indicator = indicators.find((each) => each.code === code);
  if (indicator === undefined) return 'indicator';
  const of = place.of ?? stand.period.code;
  const period = periods.find((each) => each.code === of);
  if (period === undefined) return 'period';
  const { structureDate } = period;
  return {
    ...{ place, indicator, indicators, structureDate },
    period: period.code,
    day: structureDate > day ? structureDate : day,
    top: unit,
  };
}

interface TrailHeadProps {
  readonly subject: TrailSubject;
  readonly name: UnitOfDay;
}

function TrailHead({ subject, name }: TrailHeadProps): ReactNode {
  const { indicator, period, top, day, structureDate } = subject;
  const texts = useTexts(TRAIL_TEXTS);
  const language = useLanguage();
  const written = useWrittenValues();
  const { data } = useQuery(trailQuery(trailAsked(subject, top)));
  const total = data?.totals.find((each) => each.unit === top && each.indicator === indicator.code);
  return (
    <header className="trail-head">
      <p className="trail-big" role="status">
        {data !== undefined && (
          <TrailNumber value={total?.value} status={total?.status} decimals={indicator.decimals} />
        )}
      </p>
      <p>
        <bdi>{written.name(indicator)}</bdi>{' '}
        <span className="faint" dir="auto">
          {indicator.unitOfMeasure}
        </span>
      </p>
      <p className="quiet">
        {periodName(period, language)}
        <br />
        <bdi>{written.name(name)}</bdi>, {texts.onTree(written.day(day))}
      </p>
      {data?.standing === 'restated' && (
        <p className="quiet">{texts.restated(written.day(structureDate))}</p>
      )}
    </header>
  );
}

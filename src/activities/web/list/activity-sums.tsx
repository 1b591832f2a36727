import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { activitiesAddress, type AskedActivities } from '#activities/model/activity-address.ts';
import { besideFigures } from '#activities/model/outreach/beside-figures.ts';
import { summedIndicatorsQuery, type ActivityList } from '#activities/web/activity-queries.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';

interface ActivitySumsProps {
  readonly place: AskedActivities;
  readonly data: ActivityList;
}

/**
 * What the events come to, each a door to the events that tell it; beside it what the figures come to,
 * where those that are shown are all events of the unit.
 */
export function ActivitySums({ place, data: { sums, figures } }: ActivitySumsProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const { number, name } = useWrittenValues();
  const { data: indicators = [] } = useQuery(summedIndicatorsQuery);
  if (sums.length === 0) return <p className="quiet">{texts.noSums}</p>;
  const differing = sums.some(({ indicator, value }) => {
    const beside = figures.find((each) => each.indicator === indicator);
    return beside !== undefined && besideFigures(value, beside.value)?.kind !== 'same';
  });
  return (
    <section className="activity-sums">
      <h2 className="small">{texts.sums}</h2>
      <dl>
        {sums.map(({ indicator, value }) => {
          const known = indicators.find(({ code }) => code === indicator);
          const address = activitiesAddress({ ...place, view: undefined, indicator });
          const beside = figures.find((each) => each.indicator === indicator);
          return (
            <div key={indicator}>
              <dt dir="auto">{known === undefined ? indicator : name(known)}</dt>
              <dd>
                <Link className="figures" href={address}>
                  {number(value)}
                </Link>{' '}
                <span className="small quiet">{known?.unitOfMeasure}</span>
                {beside !== undefined && <Beside {...{ place, beside }} sum={value} />}
              </dd>
            </div>
          );
        })}
      </dl>
      {differing && <p className="activity-why small quiet">{texts.whyDiffering}</p>}
    </section>
  );
}

interface BesideProps extends Pick<ActivitySumsProps, 'place'> {
  readonly beside: ActivityList['figures'][number];
  readonly sum: string;
}

/** The total of the figures, a door to what it is made of, and by how much it is another. */
function Beside({ place, beside, sum }: BesideProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const { number } = useWrittenValues();
  const { unit, period } = place;
  const difference = besideFigures(sum, beside.value);
  return (
    <span className="activity-beside small quiet">
      <Link href={totalsAddress({ unit, period, trail: beside.indicator })}>
        {texts.inFigures(number(beside.value))}
      </Link>
      {difference?.kind === 'over' && `, ${texts.moreInFigures(number(difference.by))}`}
      {difference?.kind === 'under' && `, ${texts.lessInFigures(number(difference.by))}`}
    </span>
  );
}

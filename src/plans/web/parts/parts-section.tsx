import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { planAddress } from '#plans/model/plan-address.ts';
import { planPartsQuery, type Plan, type PlanIndicator } from '#plans/web/plan-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { PartsDesk } from './parts-desk.tsx';
import { PARTS_TEXTS } from './parts-texts.ts';
import './parts-section.css';

interface PartsSectionProps {
  readonly plan: Plan;
  readonly indicator: PlanIndicator;
}

/** What each unit below is to reach in one indicator, in the place of the plan. */
export function PartsSection({ plan, indicator }: PartsSectionProps): ReactNode {
  const texts = useTexts(PARTS_TEXTS);
  const { name } = useWrittenValues();
  const { unit, period } = plan;
  const query = planPartsQuery({ unit, period, indicator: indicator.code });
  const { data, error, refetch } = useQuery(query);
  const may = plan.allowed.some((verb) => verb.startsWith('give-target'));
  return (
    <section className="parts-section" aria-labelledby="parts-title">
      <p>
        <Link href={planAddress({ unit, period })}>{texts.back}</Link>
      </p>
      <h2 id="parts-title">
        <bdi>{texts.title(name(indicator))}</bdi>{' '}
        <span className="quiet">{indicator.unitOfMeasure}</span>
      </h2>
      <p className="quiet">{may ? texts.intro : texts.introReading}</p>
      {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null && <LoadingBars lines={10} />}
      {data !== undefined && <PartsDesk {...{ plan, indicator, told: data }} />}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { goneByText } from '#plans/model/progress/gone-by-text.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import { planQuery, type Plan } from './home-queries.ts';
import { planBarRows, type PlanRow } from './plan-bar-rows.ts';
import { PLAN_BAR_TEXTS } from './plan-bar-texts.ts';
import { stationAddress } from './station-addresses.ts';
import './plan-bars.css';

interface PlanBarsProps {
  readonly unit: string;
  readonly period: string;
}

/** How far each indicator has come: all bars on one scale, with one mark for the share of the year gone. */
export function PlanBars({ unit, period }: PlanBarsProps): ReactNode {
  const texts = useTexts(PLAN_BAR_TEXTS);
  const { data, error, isPending, refetch } = useQuery(planQuery({ unit, period }));
  return (
    <section aria-labelledby="home-plan">
      <div className="home-cap">
        <h2 id="home-plan">{texts.title}</h2>
      </div>
      {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {isPending && <LoadingBars lines={10} />}
      {data !== undefined && <Bars plan={data} period={period} />}
    </section>
  );
}

interface BarsProps {
  readonly plan: Plan;
  readonly period: string;
}

function Bars({ plan, period }: BarsProps): ReactNode {
  const texts = useTexts(PLAN_BAR_TEXTS);
  const language = useLanguage();
  const { count, number } = useWrittenValues();
  const { rows, leftOut } = planBarRows(plan);
  if (rows.length === 0) {
    return (
      <>
        <p className="quiet">{texts.none}</p>
        <p>
          <Link href={stationAddress('plan', period)}>{texts.toPlan}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <ul className="plan-bars">
        {rows.map((row) => (
          <Bar key={row.code} row={row} plan={plan} period={period} />
        ))}
      </ul>
      {leftOut > 0 && (
        <p className="small plan-bars-others">
          <Link href={stationAddress('plan', period)}>{texts.others(count(leftOut))}</Link>
        </p>
      )}
      <p className="home-key">
        <span>
          <i className="plan-bars-mark" aria-hidden="true" />{' '}
          {texts.key(number(plan.yearGone), goneByText(plan, language))}
        </span>
      </p>
    </>
  );
}

interface BarProps extends BarsProps {
  readonly row: PlanRow;
}

function Bar({ row, plan, period }: BarProps): ReactNode {
  const texts = useTexts(PLAN_BAR_TEXTS);
  const { name, number } = useWrittenValues();
  const { code, value, target, share, unitOfMeasure } = row;
  const door = totalsAddress({ unit: plan.unit, period, trail: code });
  return (
    <li>
      <span className="plan-bar-name">
        <bdi>{name(row)}</bdi>
      </span>
      <span className="plan-bar-value figures">
        {value === null ? (
          <span className="faint">{texts.nothingDone}</span>
        ) : (
          <Link className="plan-bar-door" href={door}>
            {number(value)}
          </Link>
        )}
        <span className="faint">
          {' / '}
          {number(target ?? '')} {unitOfMeasure}
        </span>
      </span>
      <span
        className="plan-bar"
        role="img"
        aria-label={share === null ? texts.nothingDone : texts.bar(number(share))}
      >
        <b style={{ width: `${filled(share)}%` }} />
        <u style={{ left: `${filled(plan.yearGone)}%` }} />
      </span>
      <b className="plan-bar-share figures">{share !== null && `${number(share)}%`}</b>
      <Standing standing={row.standing} />
    </li>
  );
}

/** Of a bar that ends at the plan as a whole. */
function filled(share: string | null): number {
  return Math.min(Math.max(Number(share ?? 0), 0), 100);
}

const SIGNS: Readonly<Record<NonNullable<PlanRow['standing']>, Omit<SignProps, 'label'>>> = {
  behind: { name: 'behind', tone: 'warn' },
  'on-track': { name: 'ahead', tone: 'faint' },
  beyond: { name: 'done', tone: 'ok' },
};

function Standing({ standing }: Pick<PlanRow, 'standing'>): ReactNode {
  const texts = useTexts(PLAN_BAR_TEXTS);
  if (standing === null) return <span />;
  return (
    <span className="plan-bar-standing tiny" data-standing={standing}>
      <Sign {...SIGNS[standing]} /> {texts.standings[standing]}
    </span>
  );
}

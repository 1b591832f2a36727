import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { planAddress } from '#plans/model/plan-address.ts';
import { partsDifference } from '#plans/model/targets/parts-difference.ts';
import type { Plan, PlanIndicator } from '#plans/web/plan-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import { BulletBar } from './bullet-bar.tsx';
import { PLAN_TEXTS } from './plan-texts.ts';

/** A row of the plan of a unit. */
interface RowProps {
  readonly plan: Plan;
  readonly row: PlanIndicator;
}

const SIGNS: Readonly<Record<NonNullable<PlanIndicator['standing']>, Omit<SignProps, 'label'>>> = {
  behind: { name: 'behind', tone: 'warn' },
  'on-track': { name: 'ahead', tone: 'faint' },
  beyond: { name: 'done', tone: 'ok' },
};

/** What is counted, how it stands, and what is not known of it; on a telephone with its bar. */
export function NameCell({ plan, row }: RowProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const { unitOfMeasure, standing, without } = row;
  const periods = without.map((period) => periodName(period, language)).join(', ');
  return (
    <>
      <bdi>{name(row)}</bdi> <span className="quiet">{unitOfMeasure}</span>
      <span className="plan-bar-below">
        <BulletBar share={row.share} yearGone={plan.yearGone} />
      </span>
      {standing !== null && (
        <span className="plan-standing" data-standing={standing}>
          <Sign {...SIGNS[standing]} /> {texts.standings[standing]}
        </span>
      )}
      {without.length > 0 && (
        <span className="plan-standing" data-standing="behind">
          <Sign name="missing" tone="warn" /> {texts.without(periods)}
        </span>
      )}
    </>
  );
}

interface NumberCellProps extends RowProps {
  readonly kind: 'target' | 'done' | 'share';
}

/** A target, what was done, or the share of it: blank where it is not known. */
export function NumberCell({ plan, row, kind }: NumberCellProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const { number } = useWrittenValues();
  if (kind === 'share') return row.share === null ? '–' : number(row.share);
  if (kind === 'done') {
    const { unit, period } = plan;
    if (row.value === null) return null;
    const address = totalsAddress({ unit, period, scope: 'accepted', trail: row.code });
    return (
      <Link className="cell-door" href={address}>
        {number(row.value)}
      </Link>
    );
  }
  const { target, targetOf } = row;
  if (target === null) return null;
  const from = { given: texts.given, parts: texts.fromParts, told: texts.told };
  return (
    <>
      {number(target)}
      {targetOf !== null && targetOf !== 'given' && (
        <span className="plan-beside">{from[targetOf]}</span>
      )}
    </>
  );
}

/** What the parts come to, and by how much that differs from what the whole was given. */
export function PartsCell({ plan, row }: RowProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const { number, count } = useWrittenValues();
  const { target, targetOf, partsSum, parts, partsPlanned } = row;
  if (partsSum === null) return null;
  const difference = targetOf === 'given' ? partsDifference(target, partsSum) : undefined;
  const missing = parts - partsPlanned;
  const { unit, period } = plan;
  return (
    <>
      <Link className="cell-door" href={planAddress({ unit, period, parts: row.code })}>
        {number(partsSum)}
      </Link>
      {difference !== undefined && (
        <span className="plan-beside" data-tone={difference.kind === 'fits' ? undefined : 'warn'}>
          {difference.kind === 'fits' && texts.partsFit}
          {difference.kind === 'over' && texts.partsOver(number(difference.by))}
          {difference.kind === 'under' && texts.partsUnder(number(difference.by))}
        </span>
      )}
      {missing > 0 && (
        <span className="plan-beside">{texts.partsMissing(count(missing), count(parts))}</span>
      )}
    </>
  );
}

/** Leads to the targets of the units below. */
export function TargetsDoor({ plan, row }: RowProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const { name } = useWrittenValues();
  const { unit, period } = plan;
  const may = plan.allowed.some((verb) => verb.startsWith('give-target'));
  return (
    <Link
      className="plan-door"
      href={planAddress({ unit, period, parts: row.code })}
      aria-label={(may ? texts.giveFor : texts.seeFor)(name(row))}
    >
      {may ? texts.give : texts.see}
    </Link>
  );
}

import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { planAddress } from '#plans/model/plan-address.ts';
import { partsDifference } from '#plans/model/targets/parts-difference.ts';
import type { Plan, PlanIndicator } from '#plans/web/plan-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { BulletBar } from './bullet-bar.tsx';
import { PLAN_TEXTS } from './plan-texts.ts';

interface PlanTableProps {
  readonly plan: Plan;
}

/** Every indicator of the plan, and on wish those that have none. */
export function PlanTable({ plan }: PlanTableProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const language = useLanguage();
  const { count, name, day, number } = useWrittenValues();
  const [isAll, setAll] = useState(false);
  const planned = plan.indicators.filter(({ target, partsSum }) => target ?? partsSum);
  const others = plan.indicators.filter(({ target, partsSum }) => (target ?? partsSum) === null);
  const columns = useColumns(plan);
  const caption = `${texts.screen} ${plan.year}, ${name(plan)}`;
  const notes = [
    periodName(plan.period, language),
    texts.intro(plan.year, day(plan.asOf)),
    texts.key(number(plan.yearGone)),
  ];
  return (
    <>
      <DataTable
        {...{ caption, notes, columns }}
        hasFiles
        keyOf={({ code }) => code}
        groups={[
          { key: 'planned', rows: planned },
          ...(isAll
            ? [{ key: 'others', title: texts.unplanned(count(others.length)), rows: others }]
            : []),
        ]}
      />
      <p className="plan-key">
        <i className="plan-mark" aria-hidden="true" /> {texts.key(number(plan.yearGone))}.{' '}
        {texts.unplannedHint}
      </p>
      {others.length > 0 && !isAll && (
        <Button onClick={() => setAll(true)}>{texts.unplanned(count(others.length))}</Button>
      )}
    </>
  );
}

function useColumns(plan: Plan): readonly Column<PlanIndicator>[] {
  const texts = useTexts(PLAN_TEXTS);
  const { name } = useWrittenValues();
  const { heads } = texts;
  const hasParts = plan.indicators.some(({ parts }) => parts > 0);
  const number = (
    key: 'target' | 'done' | 'share',
    of: (row: PlanIndicator) => string | null,
  ): Column<PlanIndicator> => ({
    ...{ key, head: heads[key], kind: 'number', value: of, decimals: ({ decimals }) => decimals },
    cell: (row) => <NumberCell {...{ plan, row }} kind={key} />,
    ...(key === 'done' && { emphasis: 'strong' as const }),
  });
  const parts: readonly Column<PlanIndicator>[] = [
    {
      ...{ key: 'parts', head: heads.partsSum, kind: 'number', isSecondary: true },
      value: ({ partsSum }) => partsSum,
      cell: (row) => <PartsCell row={row} />,
    },
    {
      ...{ key: 'targets', head: heads.targets, kind: 'text', onlyIn: 'screen' },
      value: () => null,
      cell: (row) => <TargetsDoor {...{ plan, row }} />,
    },
  ];
  return [
    {
      ...{ key: 'name', head: heads.indicator, kind: 'name', value: (row) => name(row) },
      cell: (row) => <NameCell {...{ plan, row }} />,
    },
    {
      ...{ key: 'measure', head: heads.measure, kind: 'text', onlyIn: 'files' },
      value: ({ unitOfMeasure }) => unitOfMeasure,
      cell: ({ unitOfMeasure }) => unitOfMeasure,
    },
    number('target', ({ target }) => target),
    number('done', ({ value }) => value),
    number('share', ({ share }) => share),
    {
      ...{ key: 'progress', head: heads.progress, kind: 'text', isSecondary: true },
      value: ({ standing }) => (standing === null ? null : texts.standings[standing]),
      cell: ({ share }) => <BulletBar share={share} yearGone={plan.yearGone} />,
    },
    ...(hasParts ? parts : []),
  ];
}

interface RowProps {
  readonly plan: Plan;
  readonly row: PlanIndicator;
}

const SIGNS: Readonly<Record<NonNullable<PlanIndicator['standing']>, Omit<SignProps, 'label'>>> = {
  behind: { name: 'behind', tone: 'warn' },
  'on-track': { name: 'ahead', tone: 'faint' },
  beyond: { name: 'done', tone: 'ok' },
};

function NameCell({ plan, row }: RowProps): ReactNode {
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

function NumberCell({ plan, row, kind }: NumberCellProps): ReactNode {
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

function PartsCell({ row }: Pick<RowProps, 'row'>): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const { number, count } = useWrittenValues();
  const { target, targetOf, partsSum, parts, partsPlanned } = row;
  if (partsSum === null) return null;
  const difference = targetOf === 'given' ? partsDifference(target, partsSum) : undefined;
  const missing = parts - partsPlanned;
  return (
    <>
      {number(partsSum)}
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

function TargetsDoor({ plan, row }: RowProps): ReactNode {
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

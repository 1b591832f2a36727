import { useState, type ReactNode } from 'react';
import { periodName } from '#cycle/model/period-name.ts';
import { goneByText } from '#plans/model/progress/gone-by-text.ts';
import type { Plan, PlanIndicator } from '#plans/web/plan-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { BulletBar } from './bullet-bar.tsx';
import { NameCell, NumberCell, PartsCell, TargetsDoor } from './plan-cells.tsx';
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
    texts.key(number(plan.yearGone), goneByText(plan, language)),
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
        <i className="plan-mark" aria-hidden="true" />{' '}
        {texts.key(number(plan.yearGone), goneByText(plan, language))}. {texts.unplannedHint}
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
      cell: (row) => <PartsCell {...{ plan, row }} />,
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

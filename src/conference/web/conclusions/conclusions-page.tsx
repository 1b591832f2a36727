import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import {
  CONFERENCES_PATH,
  conferenceAddress,
  countedTasksAddress,
  type CountedTasks,
} from '#conference/model/conference-address.ts';
import { conclusionsQuery, type ListedConclusions } from '#conference/web/conference-queries.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { tasksAddress } from '#plans/model/plan-address.ts';
import { ConclusionCard } from './conclusion-card.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';
import { askedPlace } from './counted-tasks.ts';
import { CountedSection } from './counted-section.tsx';
import { TaskLines } from './task-lines.tsx';
import '#conference/web/steering/conference.css';

/** What conferences concluded, what is overdue, and how far each unit has come. */
export function ConclusionsPage(): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { data, error, refetch } = useQuery(conclusionsQuery());
  usePageTitle(texts.title);
  return (
    <div className="conference-page">
      <h1>{texts.title}</h1>
      {data !== undefined && <Conclusions listed={data} />}
      {data === undefined && error === null && <LoadingBars lines={8} />}
      {data === undefined && error !== null && (
        <RefusalNote error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}

function Conclusions({ listed }: { readonly listed: ListedConclusions }): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { day } = useWrittenValues();
  const [asked] = useSearchParams();
  const place = askedPlace(asked);
  const held = listed.conferences.filter(({ conclusions }) => conclusions.length > 0);
  if (held.length === 0) {
    return (
      <EmptyState title={texts.none}>
        <p>{texts.noneText}</p>
        <p>
          <Link href={CONFERENCES_PATH}>{texts.toConferences}</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {place !== undefined && <CountedSection {...{ listed, place }} />}
      <div className="conference-parts">
        <div>
          {held.map(({ id, title, day: on, conclusions }) => (
            <section key={id} className="conference-section">
              <h2>
                <Link href={conferenceAddress(id)}>
                  <bdi>{title}</bdi>
                </Link>{' '}
                <span className="quiet">{day(on)}</span>
              </h2>
              <ul>
                {conclusions.map((each) => (
                  <ConclusionCard key={each.id} conclusion={each} hasDoors />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div>
          <Overdue listed={listed} />
          <ByUnit listed={listed} />
        </div>
      </div>
    </>
  );
}

function Overdue({ listed: { tasks, conferences } }: { listed: ListedConclusions }): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const late = tasks.filter(({ isOverdue }) => isOverdue);
  return (
    <section className="conference-section" aria-labelledby="overdue">
      <h2 id="overdue">{texts.overdueTitle}</h2>
      {late.length === 0 && <p>{texts.noOverdue}</p>}
      <TaskLines {...{ conferences }} tasks={late} />
    </section>
  );
}

type UnitCoverage = ListedConclusions['byUnit'][number];

function ByUnit({ listed: { byUnit } }: { readonly listed: ListedConclusions }): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { name, count } = useWrittenValues();
  const counted = (tasks: CountedTasks, head: string, of: (row: UnitCoverage) => number) =>
    ({
      ...{ key: tasks, head, kind: 'number' },
      cell: (row) => {
        if (of(row) === 0) return count(0);
        const address = countedTasksAddress({ unit: row.unit.id, tasks });
        return (
          <Link href={address} aria-label={`${head}, ${name(row.unit)}: ${count(of(row))}`}>
            {count(of(row))}
          </Link>
        );
      },
      value: (row) => String(of(row)),
    }) as const satisfies Column<UnitCoverage>;
  const columns: readonly Column<UnitCoverage>[] = [
    {
      ...{ key: 'unit', head: texts.unit, kind: 'name' },
      cell: ({ unit }) => (
        <Link href={tasksAddress({ unit: unit.id })}>
          <bdi>{name(unit)}</bdi>
        </Link>
      ),
      value: ({ unit }) => name(unit),
    },
    counted('all', texts.tasks, ({ all }) => all),
    counted('done', texts.done, ({ done }) => done),
    counted('overdue', texts.late, ({ overdue }) => overdue),
  ];
  if (byUnit.length === 0) return null;
  return (
    <section className="conference-section" aria-labelledby="by-unit">
      <h2 id="by-unit">{texts.byUnit}</h2>
      <DataTable
        caption={texts.byUnit}
        notes={[]}
        columns={columns}
        groups={[{ key: 'all', rows: byUnit }]}
        keyOf={({ unit }) => unit.id}
      />
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CONFERENCES_PATH, conferenceAddress } from '#conference/model/conference-address.ts';
import { conclusionsQuery, type ListedConclusions } from '#conference/web/conference-queries.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { taskAddress, tasksAddress } from '#plans/model/plan-address.ts';
import { ConclusionCard } from './conclusion-card.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';
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
                <ConclusionCard key={each.id} conclusion={each} />
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
  );
}

function Overdue({ listed: { tasks, conferences } }: { listed: ListedConclusions }): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { day, name } = useWrittenValues();
  const late = tasks.filter(({ isOverdue }) => isOverdue);
  const conclusions = conferences.flatMap((each) => each.conclusions);
  const textOf = new Map(conclusions.map(({ id, text }) => [id, text]));
  return (
    <section className="conference-section" aria-labelledby="overdue">
      <h2 id="overdue">{texts.overdueTitle}</h2>
      {late.length === 0 && <p>{texts.noOverdue}</p>}
      <ul className="conclusion-overdue">
        {late.map(({ id, unit, dueDay, conclusion }) => (
          <li key={id}>
            <Sign name="missing" tone="warn" />
            <span>
              <Link href={taskAddress(id)} dir="auto">
                {name(unit)}
              </Link>
              <span className="quiet" dir="auto">
                {texts.due}: {day(dueDay)}. {textOf.get(conclusion)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type UnitCoverage = ListedConclusions['byUnit'][number];

function ByUnit({ listed: { byUnit } }: { readonly listed: ListedConclusions }): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { name } = useWrittenValues();
  const counted = (key: string, head: string, of: (row: UnitCoverage) => number) =>
    ({
      ...{ key, head, kind: 'number' },
      cell: (row) => String(of(row)),
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
    counted('tasks', texts.tasks, ({ all }) => all),
    counted('done', texts.done, ({ done }) => done),
    counted('late', texts.late, ({ overdue }) => overdue),
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

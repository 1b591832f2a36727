import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { conferenceAddress } from '#conference/model/conference-address.ts';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import { conferencesQuery, type ListedConference } from '#conference/web/conference-queries.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { CONFERENCE_TEXTS } from './conference-texts.ts';
import { PrepareForm } from './prepare-form.tsx';
import '#conference/web/steering/conference.css';

/** The conferences in sight, the latest first. */
export function ConferencesPage(): ReactNode {
  const texts = useTexts(CONFERENCE_TEXTS);
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  usePageTitle(texts.title);
  return (
    <div className="conference-page">
      <h1>{texts.title}</h1>
      {useMay('prepare-conference') && (
        <DeedPlace
          label={texts.prepare}
          rank="plain"
          isOpen={isOpen}
          onOpen={setOpen}
          form={(onClose) => (
            <PrepareForm onDone={(id) => navigate(conferenceAddress(id))} onClose={onClose} />
          )}
        />
      )}
      <Listed />
    </div>
  );
}

function Listed(): ReactNode {
  const texts = useTexts(CONFERENCE_TEXTS);
  const columns = useColumns();
  const { data, error, refetch } = useQuery(conferencesQuery());
  if (data === undefined) {
    return error === null ? (
      <LoadingBars lines={6} />
    ) : (
      <RefusalNote error={error} onTryAgain={() => void refetch()} />
    );
  }
  if (data.length === 0) {
    return (
      <EmptyState title={texts.none}>
        <p>{texts.noneText}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={texts.title}
      notes={[]}
      columns={columns}
      groups={[{ key: 'all', rows: data }]}
      keyOf={({ id }) => id}
    />
  );
}

function useColumns(): readonly Column<ListedConference>[] {
  const texts = useTexts(CONFERENCE_TEXTS);
  const language = useLanguage();
  const { name, day, count } = useWrittenValues();
  const states = CONFERENCE_STATE_TEXTS[language].conference;
  const presence = ({ presence: { present, summoned } }: ListedConference) =>
    `${count(present)}/${count(summoned)}`;
  return [
    {
      ...{ key: 'name', head: texts.name, kind: 'name' },
      cell: ({ id, title }) => (
        <Link href={conferenceAddress(id)}>
          <bdi>{title}</bdi>
        </Link>
      ),
      value: ({ title }) => title,
    },
    {
      ...{ key: 'unit', head: texts.unit, kind: 'text', isSecondary: true },
      cell: ({ unit }) => <bdi>{name(unit)}</bdi>,
      value: ({ unit }) => name(unit),
    },
    {
      ...{ key: 'period', head: texts.period, kind: 'text', isSecondary: true },
      cell: ({ period }) => periodName(period, language),
      value: ({ period }) => period,
    },
    {
      ...{ key: 'day', head: texts.day, kind: 'text' },
      cell: (row) => <span className="figures">{day(row.day)}</span>,
      value: (row) => row.day,
    },
    {
      ...{ key: 'state', head: texts.state, kind: 'text' },
      cell: ({ state }) => states[state],
      value: ({ state }) => states[state] ?? state,
    },
    {
      ...{ key: 'present', head: texts.present, kind: 'text', isSecondary: true },
      cell: (row) => <span className="figures">{presence(row)}</span>,
      value: presence,
    },
  ];
}

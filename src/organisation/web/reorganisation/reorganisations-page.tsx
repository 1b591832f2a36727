import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  newReorganisationAddress,
  ORGANISATION_PATH,
  reorganisationAddress,
} from '#organisation/model/organisation-address.ts';
import type { Described } from '#platform/web/api/api-client.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useActorNames } from '#platform/web/language/actor-names.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { useDeedsColumn } from './deeds-column.tsx';
import { PageHead } from './page-head.tsx';
import { reorganisationsQuery } from './reorganisation-queries.ts';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';
import './reorganisation.css';

type Listed = Described['ListedReorganisation'];

/** The reorganisations in force, each a way to its own page. */
export function ReorganisationsPage(): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  const mayReorganise = useMay('reorganise');
  return (
    <article className="reorganisation">
      <PageHead
        crumbs={[{ text: texts.organisation, address: ORGANISATION_PATH }]}
        title={texts.title}
        actions={
          mayReorganise && (
            <Link className="button" data-rank="main" href={newReorganisationAddress({})}>
              {texts.prepare}
            </Link>
          )
        }
      />
      <HeldReorganisations />
    </article>
  );
}

function HeldReorganisations(): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  const mayReorganise = useMay('reorganise');
  const { data, error, refetch } = useQuery(reorganisationsQuery);
  if (error) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={6} />;
  if (data.reorganisations.length === 0) {
    return (
      <EmptyState title={texts.empty}>
        <p>{texts.emptyText}</p>
        {mayReorganise && (
          <p>
            <Link href={newReorganisationAddress({})}>{texts.prepare}</Link>
          </p>
        )}
      </EmptyState>
    );
  }
  return <ReorganisationsTable reorganisations={data.reorganisations} />;
}

function ReorganisationsTable({
  reorganisations,
}: {
  readonly reorganisations: readonly Listed[];
}): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  return (
    <>
      <p className="quiet small unprinted">{texts.intro}</p>
      <DataTable
        caption={texts.intro}
        fileName={`${texts.title}, ${todayHere()}`}
        notes={[]}
        columns={useColumns(reorganisations)}
        groups={[{ key: 'held', rows: reorganisations }]}
        keyOf={({ id }) => id}
        hasFiles
      />
    </>
  );
}

function useColumns(listed: readonly Listed[]): readonly Column<Listed>[] {
  const texts = useTexts(REORGANISATION_TEXTS);
  const deeds = useDeedsColumn();
  const { day, instant } = useWrittenValues();
  const nameOf = useActorNames(listed.map(({ actor }) => actor));
  return [
    {
      key: 'on',
      head: texts.day,
      kind: 'name',
      cell: ({ id, on }) => (
        <Link className="figures" href={reorganisationAddress(id)} aria-label={texts.open(day(on))}>
          {day(on)}
        </Link>
      ),
      value: ({ on }) => on,
    },
    deeds,
    {
      key: 'legal-basis',
      head: texts.legalBasis,
      kind: 'text',
      cell: ({ legalBasis }) => <bdi>{legalBasis}</bdi>,
      value: ({ legalBasis }) => legalBasis,
    },
    {
      key: 'entered',
      head: texts.by,
      kind: 'text',
      isSecondary: true,
      cell: ({ actor, recordedAt }) => (
        <>
          <bdi>{nameOf(actor)}</bdi>, <span className="figures">{instant(recordedAt)}</span>
        </>
      ),
      value: ({ actor, recordedAt }) => `${nameOf(actor)}, ${instant(recordedAt)}`,
    },
  ];
}

import type { ReactNode } from 'react';
import { useActorNames } from '#platform/web/language/actor-names.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { useDeedsColumn } from './deeds-column.tsx';
import type { ReorganisationAnswer } from './reorganisation-queries.ts';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';

type Version = ReorganisationAnswer['versions'][number];

/** Every version of a reorganisation, who entered it and when; the last one first. */
export function VersionsTable({ versions }: Pick<ReorganisationAnswer, 'versions'>): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  return (
    <section>
      <h2>{texts.versions}</h2>
      <DataTable
        caption={texts.versions}
        notes={[]}
        columns={useColumns(versions)}
        groups={[{ key: 'all', rows: versions.toReversed() }]}
        keyOf={({ version }) => String(version)}
      />
    </section>
  );
}

function useColumns(versions: readonly Version[]): readonly Column<Version>[] {
  const texts = useTexts(REORGANISATION_TEXTS);
  const deeds = useDeedsColumn();
  const { day, instant } = useWrittenValues();
  const nameOf = useActorNames(versions.map(({ actor }) => actor));
  return [
    {
      key: 'version',
      head: texts.version,
      kind: 'name',
      cell: ({ version }) => <span className="figures">{version}</span>,
      value: ({ version }) => String(version),
    },
    {
      key: 'on',
      head: texts.day,
      kind: 'text',
      cell: ({ reorganisation }) => <span className="figures">{day(reorganisation.on)}</span>,
      value: ({ reorganisation }) => reorganisation.on,
    },
    deeds,
    {
      key: 'legal-basis',
      head: texts.legalBasis,
      kind: 'text',
      cell: ({ reorganisation }) => <bdi>{reorganisation.legalBasis}</bdi>,
      value: ({ reorganisation }) => reorganisation.legalBasis,
    },
    {
      key: 'by',
      head: texts.by,
      kind: 'text',
      cell: ({ actor }) => <bdi>{nameOf(actor)}</bdi>,
      value: ({ actor }) => nameOf(actor),
    },
    {
      key: 'when',
      head: texts.when,
      kind: 'text',
      cell: ({ recordedAt }) => <span className="figures">{instant(recordedAt)}</span>,
      value: ({ recordedAt }) => recordedAt,
    },
  ];
}

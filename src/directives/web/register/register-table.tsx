import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { directiveAddress } from '#directives/model/directive-address.ts';
import { isBinding } from '#directives/model/register/directive.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { DirectiveName } from '#directives/web/directive-name.tsx';
import { DIRECTIVE_TEXTS } from '#directives/web/directive-texts.ts';
import type { ListedDirective } from '#directives/web/directive-queries.ts';
import { StudyBar } from '#directives/web/study-bar.tsx';

/** The register as a table: each directive a door to its own page. */
export function RegisterTable({
  directives,
}: {
  readonly directives: readonly ListedDirective[];
}): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  return (
    <DataTable
      caption={texts.title}
      notes={[]}
      hasFiles
      columns={useColumns()}
      groups={[{ key: 'all', rows: directives }]}
      keyOf={({ id }) => id}
      stateOf={({ standing }) => (isBinding(standing) ? undefined : 'over')}
    />
  );
}

function useColumns(): readonly Column<ListedDirective>[] {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const { day } = useWrittenValues();
  const arrivalOf = ({ arrivalNumber, registeredYear }: ListedDirective) =>
    `${arrivalNumber}/${registeredYear}`;
  return [
    {
      ...{ key: 'document', head: texts.document, kind: 'name' },
      cell: (directive) => <Document directive={directive} />,
      value: ({ kind, number, symbol, subject }) =>
        `${texts.kinds[kind]} ${number}/${symbol}: ${subject}`,
    },
    {
      ...{ key: 'arrival', head: texts.arrival, kind: 'text', isSecondary: true },
      cell: (directive) => <span className="figures">{arrivalOf(directive)}</span>,
      value: arrivalOf,
    },
    {
      ...{ key: 'issuer', head: texts.issuer, kind: 'text', isSecondary: true },
      cell: ({ issuer }) => <bdi>{issuer}</bdi>,
      value: ({ issuer }) => issuer,
    },
    {
      ...{ key: 'issued', head: texts.issuedOn, kind: 'text', isSecondary: true },
      cell: ({ issuedOn }) => <span className="figures">{day(issuedOn)}</span>,
      value: ({ issuedOn }) => day(issuedOn),
    },
    {
      ...{ key: 'study-by', head: texts.studyBy, kind: 'text', isSecondary: true },
      cell: ({ studyBy }) => studyBy !== null && <span className="figures">{day(studyBy)}</span>,
      value: ({ studyBy }) => (studyBy === null ? null : day(studyBy)),
    },
    {
      ...{ key: 'studied', head: texts.studied, kind: 'number' },
      cell: (directive) =>
        directive.sent === 0 ? (
          <StudyBar {...directive} />
        ) : (
          <Link className="cell-door" href={directiveAddress({ directive: directive.id })}>
            <StudyBar {...directive} />
          </Link>
        ),
      value: ({ studied, sent }) => (sent === 0 ? null : `${studied}/${sent}`),
    },
  ];
}

function Document({ directive }: { readonly directive: ListedDirective }): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const { count } = useWrittenValues();
  const { id, subject, standing, waiting } = directive;
  return (
    <>
      <Link className="directive-link" href={directiveAddress({ directive: id })}>
        <DirectiveName {...directive} />
      </Link>
      <span className="directive-subject" dir="auto">
        {subject}
      </span>
      {standing !== 'in-force' && <span className="quiet tiny">{texts.standings[standing]}</span>}
      {waiting > 0 && (
        <span className="directive-waiting tiny">
          <Sign name="missing" tone="warn" /> {texts.waiting(count(waiting))}
        </span>
      )}
    </>
  );
}

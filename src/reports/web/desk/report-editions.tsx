import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Note } from '#platform/web/parts/note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import type { Report } from '#reports/web/report-queries.ts';
import { DESK_TEXTS } from './desk-texts.ts';
import { STEP_TEXTS } from './step-texts.ts';

/** The documents that were issued, each byte for byte, and what is not as published any more. */
export function ReportEditions({ report }: { readonly report: Report }): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  if (report.editions.length === 0) return null;
  return (
    <>
      <ul className="report-editions">
        {report.editions.map((edition) => (
          <Edition key={edition.id} {...{ report, edition }} />
        ))}
      </ul>
      {report.differences.length > 0 && (
        <Note tone="warn">
          <p>
            <b>{texts.difference}</b>
          </p>
          <ul>
            {report.differences.map(({ subject, unit, was, is }) => (
              <li key={`${subject} ${unit}`}>
                <bdi>{subject}</bdi>
                {unit !== null && <bdi> ({unit})</bdi>}: {texts.nowIs(was, is)}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

interface EditionProps {
  readonly report: Report;
  readonly edition: Report['editions'][number];
}

function Edition({ report, edition }: EditionProps): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const steps = useTexts(STEP_TEXTS);
  const { day, count } = useWrittenValues();
  const { id, ordinal, number, dated } = edition;
  const address = `/api/v1/reports/${encodeURIComponent(report.id)}/editions/${id}/report`;
  return (
    <li>
      <Sign name="lock" tone="ok" />{' '}
      {ordinal === 1 ? texts.published : texts.amendment(count(ordinal - 1))}:{' '}
      <span className="figures">{steps.files(number, day(dated))}</span>{' '}
      <a href={`${address}.pdf`} download>
        {texts.draftPdf}
      </a>{' '}
      <a href={`${address}.docx`} download>
        {texts.draftWord}
      </a>
    </li>
  );
}

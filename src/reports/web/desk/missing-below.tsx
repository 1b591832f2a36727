import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { reportsAddress } from '#reports/model/report-address.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { DESK_TEXTS } from './desk-texts.ts';
import './missing-below.css';

/** So many are named at once; the list of who has sent has them all. */
const NAMED = 12;

/** How many units below have sent their reports, and who has not. */
export function MissingBelow({ report }: { readonly report: Report }): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const { count, name } = useWrittenValues();
  const { asked, received, missing } = report;
  if (asked === 0) return null;
  const left = asked - received - Math.min(missing.length, NAMED);
  const branch = { request: report.request.id, unit: report.unit.id };
  return (
    <section className="missing-below" aria-label={texts.missingUnits}>
      <h2>
        <Link href={reportsAddress(branch)}>{texts.missing(count(received), count(asked))}</Link>
      </h2>
      {missing.length === 0 ? (
        <p className="small quiet">{texts.allSent}</p>
      ) : (
        <>
          <h3>{texts.missingUnits}</h3>
          <ul className="small">
            {missing.slice(0, NAMED).map((unit) => (
              <li key={unit.id} dir="auto">
                {name(unit)}
              </li>
            ))}
            {left > 0 && (
              <li>
                <Link href={reportsAddress({ ...branch, state: 'missing' })}>
                  {texts.andMore(count(left))}
                </Link>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}

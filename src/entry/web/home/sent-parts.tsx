import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { totalsAddress } from '#figures/model/totals-address.ts';
import type { ReportingPeriod } from '#figures/web/figure-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import { sentQuery } from './home-queries.ts';
import { fillOf, periodsUntil, sentRows, type SentRow } from './sent-rows.ts';
import { SENT_TEXTS } from './sent-texts.ts';
import './sent-parts.css';

interface SentPartsProps {
  readonly unit: string;
  readonly period: string;
  /** The day on which the figures of the period are closed, and today. */
  readonly closesOn: string;
  readonly today: string;
  readonly periods: readonly ReportingPeriod[];
}

/** Who has sent: the units below one, beside the periods before. The fraction is printed, the shade only helps. */
export function SentParts(props: SentPartsProps): ReactNode {
  const { unit, period, closesOn, today, periods } = props;
  const texts = useTexts(SENT_TEXTS);
  const codes = periodsUntil(periods, period);
  const last = useQuery(sentQuery({ period, unit }));
  // What was before is asked once the period itself is there.
  const before = useQueries({
    queries: codes.slice(0, -1).map((code) => ({
      ...sentQuery({ period: code, unit }),
      enabled: last.data !== undefined,
    })),
  });
  const answers = [...before, last];
  const found = sentRows(codes.map((code, index) => ({ code, sent: answers[index]?.data })));
  return (
    <section aria-labelledby="home-sent">
      <div className="home-cap">
        <h2 id="home-sent">{texts.title}</h2>
        <p className="tiny quiet">{texts.what}</p>
      </div>
      {last.error && <RefusalNote error={last.error} onTryAgain={() => void last.refetch()} />}
      {last.isPending && <LoadingBars lines={10} />}
      {found.whole !== undefined && (
        <SentTable {...{ codes, period, found }} isOpen={today <= closesOn} />
      )}
    </section>
  );
}

interface SentTableProps {
  readonly codes: readonly string[];
  readonly period: string;
  readonly found: ReturnType<typeof sentRows>;
  readonly isOpen: boolean;
}

function SentTable({ codes, period, found, isOpen }: SentTableProps): ReactNode {
  const texts = useTexts(SENT_TEXTS);
  const { count } = useWrittenValues();
  const { rows, whole, leftOut } = found;
  const sum = whole?.cells.at(-1);
  if (whole === undefined || sum === undefined) {
    return <p className="quiet">{texts.nobodyAsked}</p>;
  }
  const line = { period, codes, isOpen };
  return (
    <>
      <table className="sent-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="heard">{texts.unit}</span>
            </th>
            {codes.map((code) => (
              <th key={code} scope="col" data-current={code === period}>
                {code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SentLine key={row.unit} row={row} {...line} />
          ))}
          {leftOut > 0 && (
            <tr>
              <td className="faint" colSpan={codes.length + 1}>
                {texts.others(count(leftOut))}
              </td>
            </tr>
          )}
          <SentLine row={whole} title={texts.whole} {...line} />
        </tbody>
      </table>
      {sum !== 'loading' && sum.asked !== null && <SentKey isOpen={isOpen} />}
    </>
  );
}

interface SentLineProps extends Pick<SentTableProps, 'codes' | 'period' | 'isOpen'> {
  readonly row: SentRow;
  /** In the place of its name, where it stands for all above it. */
  readonly title?: string;
}

function SentLine({ row, title, codes, period, isOpen }: SentLineProps): ReactNode {
  const { name } = useWrittenValues();
  return (
    <tr className={title === undefined ? undefined : 'sent-whole'}>
      <th scope="row">
        <Link href={totalsAddress({ unit: row.unit, period })}>
          <bdi>{title ?? name(row)}</bdi>
        </Link>
      </th>
      {row.cells.map((cell, index) => (
        <Cell
          key={codes[index]}
          cell={cell}
          address={totalsAddress({ unit: row.unit, period: codes[index] })}
          isOpen={isOpen && codes[index] === period}
          isShaded={title === undefined}
        />
      ))}
    </tr>
  );
}

const SIGNS: Readonly<Partial<Record<ReturnType<typeof fillOf>, SignProps>>> = {
  open: { name: 'open' },
  most: { name: 'missing', tone: 'warn' },
  few: { name: 'missing' },
};

interface CellProps {
  readonly cell: SentRow['cells'][number];
  /** The totals that those who have sent are in. */
  readonly address: string;
  readonly isOpen: boolean;
  readonly isShaded: boolean;
}

function Cell({ cell, address, isOpen, isShaded }: CellProps): ReactNode {
  const texts = useTexts(SENT_TEXTS);
  const { count } = useWrittenValues();
  if (cell === 'loading') return <td />;
  if (cell === undefined) {
    return (
      <td className="figures faint">
        <span aria-hidden="true">–</span>
        <span className="heard">{texts.notThere}</span>
      </td>
    );
  }
  const fill = fillOf(cell, isOpen);
  const sign = isShaded ? SIGNS[fill] : undefined;
  const told = count(cell.told);
  const asked = cell.asked === null ? undefined : count(cell.asked);
  return (
    <td className="figures" data-fill={isShaded ? fill : undefined}>
      <Link className="sent-door" href={address}>
        <span aria-hidden="true">
          {sign && <Sign {...sign} />} {asked === undefined ? told : `${told}/${asked}`}
        </span>
        <span className="heard">{texts.cell(told, asked)}</span>
      </Link>
    </td>
  );
}

function SentKey({ isOpen }: Pick<SentTableProps, 'isOpen'>): ReactNode {
  const texts = useTexts(SENT_TEXTS);
  return (
    <ul className="home-key" aria-hidden="true">
      <li>
        <i className="sent-key" data-fill="full" /> {texts.full}
      </li>
      <li>
        <i className="sent-key" data-fill="most" /> {texts.most}
      </li>
      <li>
        <i className="sent-key" data-fill="few" /> {texts.few}
      </li>
      {isOpen && (
        <li>
          <Sign name="open" /> {texts.open}
        </li>
      )}
    </ul>
  );
}

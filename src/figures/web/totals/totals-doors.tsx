import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Coverage } from '#figures/model/progress/coverage.ts';
import type { ListedIndicator, ListedTotal } from '#figures/model/progress/progress-rows.ts';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import { totalsAddress, type TotalsPlace } from '#figures/model/totals-address.ts';
import { useReplaced } from '#figures/web/replaced-value.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { TOTALS_TEXTS } from './totals-texts.ts';

/** What a figure opens: the trail of an indicator in a period. */
export interface DoorWay {
  readonly place: TotalsPlace;
  readonly indicator: string;
  /** Where it is another period than the one that is shown. */
  readonly of?: string | undefined;
}

function doorAddress({ place, indicator, of }: DoorWay): string {
  return totalsAddress({ ...place, trail: indicator, of, way: undefined });
}

/** The name of a door in the page, by which the focus finds back to it. */
export function doorId(indicator: string, of: string | undefined): string {
  return `door-${encodeURIComponent(`${of ?? ''} ${indicator}`)}`;
}

interface FigureDoorProps extends DoorWay {
  readonly total: ListedTotal | undefined;
  readonly decimals: ListedIndicator['decimals'];
}

/** A figure that opens its trail: a number, blank where it was not told, a dash where there is none. */
export function FigureDoor({ total, decimals, ...way }: FigureDoorProps): ReactNode {
  const value = total?.value;
  const before = useReplaced(value);
  const { number } = useWrittenValues();
  const isReplaced = before !== undefined && before !== null;
  return (
    <Link
      className="cell-door"
      id={doorId(way.indicator, way.of)}
      href={doorAddress(way)}
      data-replaced={before !== undefined}
    >
      {isReplaced && <del>{number(withDecimals(before, decimals))}</del>}
      {value === null || value === undefined ? (
        <NoValue total={total} />
      ) : (
        number(withDecimals(value, decimals))
      )}
    </Link>
  );
}

function NoValue({ total }: Pick<FigureDoorProps, 'total'>): ReactNode {
  const { missing } = useTexts(TOTALS_TEXTS);
  if (total?.status !== 'not-reported') return <Dash />;
  return <span className="heard">{missing}</span>;
}

/** Where something does not apply; neither blank nor zero. */
export function Dash(): ReactNode {
  const { doesNotApply } = useTexts(TOTALS_TEXTS);
  return (
    <>
      <span aria-hidden="true" className="faint">
        –
      </span>
      <span className="heard">{doesNotApply}</span>
    </>
  );
}

interface CoverageDoorProps extends DoorWay {
  readonly coverage: Coverage;
}

/** How many have told of those asked, as a door to who has not. */
export function CoverageDoor({ coverage, ...way }: CoverageDoorProps): ReactNode {
  const { told, asked, unasked, isShort } = coverage;
  const { count } = useWrittenValues();
  const { notAll, unasked: unaskedText } = useTexts(TOTALS_TEXTS);
  return (
    <Link className="cell-door totals-coverage" href={doorAddress(way)}>
      {isShort && <Sign name="half" tone="warn" label={notAll} />}
      {asked === null && count(told)}
      {asked !== null && asked > 0 && `${count(told)}/${count(asked)}`}
      {asked !== null && asked > 0 && (
        <span className="totals-meter" data-short={isShort}>
          <b style={{ width: `${(100 * told) / asked}%` }} />
        </span>
      )}
      {unasked > 0 && <small className="totals-unasked">{unaskedText(count(unasked))}</small>}
    </Link>
  );
}

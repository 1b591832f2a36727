import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { TrailPanel } from '#figures/web/trail/trail-panel.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { doorId } from './totals-doors.tsx';
import { TotalsPickers } from './totals-pickers.tsx';
import { withoutTrail } from './totals-place.ts';
import { besideOf, useTotalsRows, type TotalsStand } from './totals-stand.ts';
import { TotalsTable } from './totals-table.tsx';
import { TOTALS_TEXTS } from './totals-texts.ts';

interface UnitTotalsProps {
  readonly stand: TotalsStand;
}

/** The totals of one unit, and the trail of the one that is open. */
export function UnitTotals({ stand }: UnitTotalsProps): ReactNode {
  const { place, period, periods, day } = stand;
  const read = useTotalsRows(stand);
  const { rows, error } = read;
  const trail = useTrailDoor(stand);
  const isOpen = place.trail !== undefined;
  return (
    <div
      className="totals-unit"
      data-trail={isOpen}
      onKeyDown={isOpen ? trail.closeOnEscape : undefined}
    >
      <section className="totals-middle">
        <UnitHead stand={stand} />
        <TotalsPickers {...{ place, period, periods, day }} today={todayHere()} />
        {error !== null && <RefusalNote error={error} onTryAgain={read.readAgain} />}
        {rows === undefined && error === null && <LoadingBars lines={12} />}
        {rows !== undefined && (
          <div onClickCapture={trail.noteOpened}>
            <TotalsTable {...{ stand, rows, read }} />
          </div>
        )}
      </section>
      {isOpen && (
        <TrailPanel
          key={`${place.trail} ${place.of ?? ''}`}
          stand={stand}
          indicator={place.trail}
          isFocused={trail.wasOpenedHere}
          onClose={trail.close}
        />
      )}
    </div>
  );
}

function UnitHead({ stand }: UnitTotalsProps): ReactNode {
  const { place, period, day, unit } = stand;
  const texts = useTexts(TOTALS_TEXTS);
  const written = useWrittenValues();
  const own = period.structureDate;
  const { plan, before } = besideOf(stand);
  const planDay = plan !== undefined && plan.day !== day ? plan.day : undefined;
  return (
    <header className="totals-head">
      <h1 tabIndex={-1}>
        <bdi>{written.name(unit)}</bdi>
      </h1>
      <p className="quiet small">
        {day === own
          ? texts.ownTree(written.day(day))
          : texts.otherTree(written.day(own), written.day(day))}{' '}
        {before !== undefined && before.day === day && texts.comparedOn(written.day(day))}{' '}
        {planDay !== undefined && texts.planOn(written.day(planDay))}{' '}
        <span className="unprinted">{texts.hint}</span>
      </p>
      {day !== own && (
        <p className="small unprinted">
          <Link href={totalsAddress({ ...place, on: undefined })}>
            {texts.toOwnTree(written.day(own))}
          </Link>
        </p>
      )}
    </header>
  );
}

/** The way into the trail by a figure, and back to it. */
function useTrailDoor({ place }: TotalsStand) {
  const [, go] = useLocation();
  const openedHere = useRef(false);
  const close = (): void => {
    const door = document.getElementById(doorId(place.trail ?? '', place.of));
    go(totalsAddress(withoutTrail(place)));
    door?.focus();
  };
  return {
    close,
    wasOpenedHere: () => openedHere.current,
    noteOpened: () => {
      openedHere.current = true;
    },
    closeOnEscape: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    },
  };
}

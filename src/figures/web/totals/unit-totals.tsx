import { useQuery } from '@tanstack/react-query';
import {
  memo,
  useCallback,
  useDeferredValue,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Link, useLocation } from 'wouter';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { TrailPanel } from '#figures/web/trail/trail-panel.tsx';
import { unitOfDayQuery, type UnitOfDay } from '#figures/web/unit-queries.ts';
import { isAnswered, isRefusedAs } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
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
import { UnitElsewhere } from './unit-elsewhere.tsx';
import { OutOfSight } from './wrong-place.tsx';

interface UnitTotalsProps {
  readonly stand: TotalsStand;
}

/** No such unit on the day; no unit can be called so. */
const NO_UNIT = [404, 400];

/** The totals of one unit, and the trail of the one that is open. */
export function UnitTotals({ stand }: UnitTotalsProps): ReactNode {
  const { place, period, periods, day } = stand;
  const named = useQuery({
    ...unitOfDayQuery(stand.unit, day),
    ...(stand.root && { initialData: stand.root }),
  });
  // The trail stands there before two hundred rows have learned which of them is open.
  const shown = useDeferredValue(stand);
  const door = useTrailDoor(stand);
  const { trail } = place;
  const isMissing = named.data === undefined && named.error !== null;
  // Neither another period nor another day has it.
  const isNameless = isMissing && isAnswered(named.error) && named.error.status === 400;
  return (
    <div
      className="totals-unit"
      data-trail={trail !== undefined}
      onKeyDown={trail === undefined ? undefined : door.closeOnEscape}
    >
      <section className="totals-middle">
        <UnitHead stand={stand} unit={named.data} isMissing={isMissing} />
        {!isNameless && <TotalsPickers {...{ place, period, periods, day }} today={todayHere()} />}
        {named.data !== undefined && (
          <div onClickCapture={door.noteOpened}>
            <UnitTable stand={shown.unit === stand.unit ? shown : stand} unit={named.data} />
          </div>
        )}
        {named.isPending && <LoadingBars lines={12} />}
        {isMissing && (
          <NoUnit {...{ stand, error: named.error }} onTryAgain={() => void named.refetch()} />
        )}
      </section>
      {trail !== undefined && named.data !== undefined && (
        <TrailPanel
          key={`${trail} ${place.of ?? ''}`}
          {...{ stand, unit: named.data, indicator: trail }}
          isFocused={door.wasOpenedHere}
          onClose={door.close}
        />
      )}
    </div>
  );
}

interface NamedUnitProps extends UnitTotalsProps {
  readonly unit: UnitOfDay;
}

const UnitTable = memo(function UnitTable({ stand, unit }: NamedUnitProps): ReactNode {
  const read = useTotalsRows(stand);
  const { rows, error } = read;
  const { place, period, day } = stand;
  // What is followed is one total: that of another unit, period or day is no change of it.
  const key = [unit.id, period.code, day, place.scope].join(' ');
  return (
    <>
      {error !== null &&
        (isRefusedAs(error, 'unknown-unit') ? (
          <OutOfSight />
        ) : (
          <RefusalNote error={error} onTryAgain={read.readAgain} />
        ))}
      {rows === undefined && error === null && <LoadingBars lines={12} />}
      {rows !== undefined && <TotalsTable key={key} {...{ stand, unit, rows, read }} />}
    </>
  );
});

interface NoUnitProps extends UnitTotalsProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

function NoUnit({ stand, error, onTryAgain }: NoUnitProps): ReactNode {
  const { place, unit, day, period } = stand;
  if (!isAnswered(error) || !NO_UNIT.includes(error.status)) {
    return <RefusalNote error={error} onTryAgain={onTryAgain} />;
  }
  return <UnitElsewhere {...{ place, unit, day, firstDay: period.structureDate }} />;
}

interface UnitHeadProps extends UnitTotalsProps {
  readonly unit: UnitOfDay | undefined;
  /** Whether there are no figures to speak of. */
  readonly isMissing: boolean;
}

function UnitHead({ stand, unit, isMissing }: UnitHeadProps): ReactNode {
  const { place, period, day } = stand;
  const texts = useTexts(TOTALS_TEXTS);
  const written = useWrittenValues();
  const own = period.structureDate;
  const { plan, before } = besideOf(stand);
  const planDay = plan !== undefined && plan.day !== day ? plan.day : undefined;
  const title = unit === undefined ? texts.screen : written.name(unit);
  usePageTitle(title);
  return (
    <header className="totals-head unprinted">
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {!isMissing && (
        <p className="quiet small">
          {day === own
            ? texts.ownTree(written.day(day))
            : texts.otherTree(written.day(own), written.day(day))}{' '}
          {before !== undefined && texts.comparedOn(written.day(before.day))}{' '}
          {planDay !== undefined && texts.planOn(written.day(planDay))} {texts.hint}
        </p>
      )}
      {!isMissing && day !== own && (
        <p className="small">
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
  const wasOpenedHere = useCallback(() => openedHere.current, []);
  const close = (): void => {
    const door = document.getElementById(doorId(place.trail ?? '', place.of));
    go(totalsAddress(withoutTrail(place)));
    door?.focus();
  };
  return {
    close,
    wasOpenedHere,
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

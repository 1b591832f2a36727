import { useQuery } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import { DayOfTree } from '#organisation/web/unit-side/day-of-tree.tsx';
import { NoUnits } from '#organisation/web/unit-side/no-units.tsx';
import { NobodyOnDay } from '#organisation/web/unit-side/nobody-on-day.tsx';
import { TreeOrSheet } from '#organisation/web/unit-side/tree-or-sheet.tsx';
import { UNIT_SIDE_TEXTS } from '#organisation/web/unit-side/unit-side-texts.ts';
import { useNewUnits } from '#organisation/web/unit-side/use-new-units.ts';
import { useOpenedUnits, type OpenedUnits } from '#organisation/web/unit-side/use-opened-units.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { overviewQuery, type OrganisationOverview } from './organisation-queries.ts';
import { treeDayOf } from './tree-day.ts';
import '#organisation/web/unit-side/unit-side.css';

export interface UnitSideProps {
  /** The day whose tree is shown, as the API writes days. */
  readonly on: string;
  /** The unit that is shown beside it; left out: the root, or where `withoutUnit` says so, none. */
  readonly unit: string | undefined;
  readonly withoutUnit?: 'root' | 'none';
  /** Where a unit is shown: on the same day, or on another if it lives only then. */
  readonly addressOf: (unit: string, on?: string) => string;
  readonly onDay: (day: string) => void;
  /** What there is to say of the day, such as whose tree this is. */
  readonly dayNote?: ReactNode;
  /** Since when units are marked as new; left out: since the last change before the day. */
  readonly since?: string | undefined;
}

/**
 * The left side of a screen about units: the organisation as a tree on a day, which can be moved,
 * and searched. On a telephone the tree is behind a button that names the unit.
 */
export function UnitSide(props: UnitSideProps): ReactNode {
  const texts = useTexts(UNIT_SIDE_TEXTS);
  const overview = useQuery(overviewQuery);
  return (
    <aside className="unit-side unprinted" aria-label={texts.side}>
      <div className="unit-side-content">
        {overview.data !== undefined && <Side {...props} overview={overview.data} />}
        {overview.isPending && <LoadingBars lines={8} />}
        {overview.isLoadingError && (
          <RefusalNote error={overview.error} onTryAgain={() => void overview.refetch()} />
        )}
      </div>
    </aside>
  );
}

interface SideProps extends UnitSideProps {
  readonly overview: OrganisationOverview;
}

function Side(props: SideProps): ReactNode {
  const { on, unit, addressOf, onDay, dayNote, since, overview, withoutUnit = 'root' } = props;
  const opened = useOpenedUnits({ on: treeDayOf(overview, on), unit });
  const news = useNewUnits(overview, { on, since });
  const goToDay = useLatest(onDay);
  if (!overview.hasUnits) return <NoUnits />;
  const isNobody = opened.tree.root === null;
  return (
    <>
      <DayOfTree
        {...{ on, overview, note: dayNote }}
        onDay={goToDay}
        counts={<Counts tree={opened.tree} />}
      />
      {isNobody && <NobodyOnDay {...{ on, overview, onDay }} />}
      {!isNobody && <TreeOrSheet {...{ on, unit, withoutUnit, addressOf, opened, news }} />}
    </>
  );
}

/** How many branches and units there are. */
function Counts({ tree: { root, branches } }: { readonly tree: OpenedUnits }): ReactNode {
  const texts = useTexts(UNIT_SIDE_TEXTS);
  const { count } = useWrittenValues();
  if (!root) return null;
  const below = branches.find(({ unit }) => unit === root.id);
  const units = texts.units(count(root.unitCount), root.unitCount === 1);
  if (below?.state !== 'whole') return units;
  const { length } = below.units;
  return `${texts.branches(count(length), length === 1)}, ${units}`;
}

/** A function that stays the same and calls the one that was given last. */
function useLatest(onDay: (day: string) => void): (day: string) => void {
  const [latest] = useState({ onDay });
  latest.onDay = onDay;
  return useCallback((day) => latest.onDay(day), [latest]);
}

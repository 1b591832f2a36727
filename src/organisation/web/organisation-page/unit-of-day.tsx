import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { organisationAddress } from '#organisation/model/organisation-address.ts';
import { historyQuery, pathQuery, rootQuery } from '#organisation/web/organisation-queries.ts';
import { treeDayOf } from '#organisation/web/tree-day.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ORGANISATION_PAGE_TEXTS } from './organisation-page-texts.ts';
import type { ShownPlace } from './shown-place.ts';
import { UnitHead, type TotalsAddressOf } from './unit-head.tsx';
import { UnitLife } from './unit-life.tsx';
import { UnitNotOnDay } from './unit-not-on-day.tsx';
import { UnitsBelow } from './units-below.tsx';

interface UnitOfDayProps {
  readonly place: ShownPlace;
  readonly totalsAddressOf: TotalsAddressOf;
}

/** The unit that is shown: on its day where it lives then, and over its life. */
export function UnitOfDay({ place, totalsAddressOf }: UnitOfDayProps): ReactNode {
  const treeDay = treeDayOf(place.overview, place.on);
  const root = useQuery({ ...rootQuery(treeDay), enabled: place.unit === undefined });
  const unit = place.unit ?? root.data?.id;
  if (unit !== undefined) {
    return <KnownUnit key={unit} {...{ place, unit, treeDay, totalsAddressOf }} />;
  }
  if (root.error) return <RefusalNote error={root.error} onTryAgain={() => void root.refetch()} />;
  // On a day without units the side says so, and since when there are some.
  return root.data === null ? <PageTitleAlone /> : <LoadingBars lines={10} />;
}

function PageTitleAlone(): ReactNode {
  const { title } = useTexts(ORGANISATION_PAGE_TEXTS);
  usePageTitle(title);
  return <h1>{title}</h1>;
}

interface KnownUnitProps extends UnitOfDayProps {
  readonly unit: string;
  readonly treeDay: string;
}

function KnownUnit({ place, unit, treeDay, totalsAddressOf }: KnownUnitProps): ReactNode {
  const history = useQuery(historyQuery(unit));
  const path = useQuery({ ...pathQuery({ unit, on: treeDay }), enabled: history.isSuccess });
  if (history.error && isUnknown(history.error)) return <UnknownUnit on={place.on} />;
  if (history.error) {
    return <RefusalNote error={history.error} onTryAgain={() => void history.refetch()} />;
  }
  if (history.data === undefined || path.isPending) return <LoadingBars lines={10} />;
  const life = <UnitLife place={place} history={history.data} />;
  if (path.data !== undefined) {
    return (
      <>
        <UnitHead {...{ place, path: path.data, totalsAddressOf }} />
        <UnitsBelow {...{ place, treeDay, unit: path.data.unit }} />
        {life}
      </>
    );
  }
  if (isUnknown(path.error)) {
    return (
      <>
        <UnitNotOnDay place={place} history={history.data} />
        {life}
      </>
    );
  }
  return <RefusalNote error={path.error} onTryAgain={() => void path.refetch()} />;
}

/** Not found, or no identity at all. */
function isUnknown(error: unknown): boolean {
  return isAnswered(error) && (error.status === 404 || error.status === 400);
}

function UnknownUnit({ on }: { readonly on: string }): ReactNode {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  usePageTitle(texts.unknownUnit);
  return (
    <>
      <h1>{texts.unknownUnit}</h1>
      <p>{texts.unknownUnitReason}</p>
      <p>
        <Link href={organisationAddress({ on })}>{texts.toRoot}</Link>
      </p>
    </>
  );
}

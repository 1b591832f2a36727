import { useMemo, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { FlowMeasures } from '#figures/web/reorganised/flow-measures.tsx';
import { usePeriodText } from '#figures/web/reorganised/period-text.ts';
import { SeriesTable } from '#figures/web/reorganised/series-table.tsx';
import { useShareBases } from '#figures/web/reorganised/share-bases.ts';
import { REORGANISATIONS_PATH } from '#organisation/model/organisation-address.ts';
import { CorrectReorganisationPage } from '#organisation/web/reorganisation/correct-reorganisation-page.tsx';
import type { FigureParts } from '#organisation/web/reorganisation/figure-parts.ts';
import { NewReorganisationPage } from '#organisation/web/reorganisation/new-reorganisation-page.tsx';
import { ReorganisationPage } from '#organisation/web/reorganisation/reorganisation-page.tsx';
import { ReorganisationsPage } from '#organisation/web/reorganisation/reorganisations-page.tsx';
import { LeftWithoutPlace } from '#people/web/people/left-without-place.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of reorganisations, with what figures know of them. */
export function ReorganisationScreens(): ReactNode {
  const bases = useShareBases();
  const periodText = usePeriodText();
  const figures: FigureParts = { bases, FlowMeasures, SeriesTable, periodText };
  const today = useMemo(todayHere, []);
  return (
    <Switch>
      <Route path={REORGANISATIONS_PATH}>
        <ReorganisationsPage />
      </Route>
      <Route path={`${REORGANISATIONS_PATH}/new`}>
        <OnlyWhoMay verb="reorganise">
          <NewReorganisationPage figures={figures} today={today} />
        </OnlyWhoMay>
      </Route>
      <Route path={`${REORGANISATIONS_PATH}/:id/correction`}>
        {({ id }) => (
          <OnlyWhoMay verb="reorganise">
            <CorrectReorganisationPage key={id} {...{ id, figures, today }} />
          </OnlyWhoMay>
        )}
      </Route>
      <Route path={`${REORGANISATIONS_PATH}/:id`}>
        {({ id }) => (
          <ReorganisationPage key={id} {...{ id, figures }} WhoIsLeft={LeftWithoutPlace} />
        )}
      </Route>
      <Route component={UnknownPage} />
    </Switch>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Route, Switch, useSearchParams } from 'wouter';
import { ACTIVITIES_PATH, NEW_ACTIVITY_PATH } from '#activities/model/activity-address.ts';
import { ActivitiesPage } from '#activities/web/list/activities-page.tsx';
import { ActivityPage } from '#activities/web/event/activity-page.tsx';
import { NewActivityPage } from '#activities/web/event/new-activity-page.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { rootQuery } from '#organisation/web/organisation-queries.ts';
import { ownPermissionsQuery } from '#people/web/own-account/delegation-queries.ts';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { firstUnit } from './first-unit.ts';
import { WithLentParts } from './lent-parts.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of outreach events, with the field that picks a unit. */
export function ActivitiesScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-outreach">
      <WithLentParts>
        <Switch>
          <Route path={ACTIVITIES_PATH} component={ActivitiesOfUnit} />
          <Route path={NEW_ACTIVITY_PATH} component={NewActivityPage} />
          <Route path={`${ACTIVITIES_PATH}/:id`}>
            {({ id }) => <ActivityPage key={id} id={id} />}
          </Route>
          <Route component={UnknownPage} />
        </Switch>
      </WithLentParts>
    </OnlyWhoMay>
  );
}

/** Where no unit is named, of the first that one's roles reach. */
function ActivitiesOfUnit(): ReactNode {
  const [asked] = useSearchParams();
  const isUnitNamed = asked.has('unit');
  const own = useQuery({ ...ownPermissionsQuery, enabled: !isUnitNamed });
  const root = useQuery({ ...rootQuery(todayHere()), enabled: !isUnitNamed });
  const isRead = own.data !== undefined || own.error !== null;
  if (!isUnitNamed && (!isRead || (root.data === undefined && root.error === null))) {
    return <LoadingBars lines={12} />;
  }
  const first = firstUnit(own.data?.permissions ?? []) ?? root.data?.id;
  return <ActivitiesPage firstUnit={first} />;
}

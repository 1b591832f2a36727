import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { rootQuery } from '#organisation/web/organisation-queries.ts';
import { ownPermissionsQuery } from '#people/web/own-account/delegation-queries.ts';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import {
  DIFFICULTIES_PATH,
  NEW_REQUEST_PATH,
  REPORTS_PATH,
  REQUESTS_PATH,
} from '#reports/model/report-address.ts';
import { ReportPage } from '#reports/web/desk/report-page.tsx';
import { DifficultiesPage } from '#reports/web/difficulties/difficulties-page.tsx';
import { ReportsPage } from '#reports/web/list/reports-page.tsx';
import { NewRequestPage } from '#reports/web/requests/new-request-page.tsx';
import { RequestPage } from '#reports/web/requests/request-page.tsx';
import { firstUnit } from './first-unit.ts';
import { WithLentParts } from './lent-parts.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of reports, with the field of the organisation that picks a unit. */
export function ReportScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-reports">
      <WithLentParts>
        <Switch>
          <Route path={REPORTS_PATH} component={ReportsPage} />
          <Route path={NEW_REQUEST_PATH}>
            <OnlyWhoMay verb="ask-for-report">
              <WithFirstUnit>{(unit) => <NewRequestPage firstUnit={unit} />}</WithFirstUnit>
            </OnlyWhoMay>
          </Route>
          <Route path={`${REQUESTS_PATH}/:id`}>
            {({ id }) => <RequestPage key={id} id={id} />}
          </Route>
          <Route path={DIFFICULTIES_PATH}>
            <WithFirstUnit>{(unit) => <DifficultiesPage firstUnit={unit} />}</WithFirstUnit>
          </Route>
          <Route path={`${REPORTS_PATH}/:id`}>{({ id }) => <ReportPage key={id} id={id} />}</Route>
          <Route component={UnknownPage} />
        </Switch>
      </WithLentParts>
    </OnlyWhoMay>
  );
}

interface WithFirstUnitProps {
  readonly children: (unit: string | undefined) => ReactNode;
}

/** The unit that one's roles reach first; for the whole organisation the top of its tree. */
function WithFirstUnit({ children }: WithFirstUnitProps): ReactNode {
  const own = useQuery(ownPermissionsQuery);
  const root = useQuery(rootQuery(todayHere()));
  if (own.isPending || root.isPending) return <LoadingBars lines={12} />;
  return children(firstUnit(own.data?.permissions ?? []) ?? root.data?.id);
}

import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { REPORTS_PATH } from '#reports/model/report-address.ts';
import { ReportPage } from '#reports/web/desk/report-page.tsx';
import { ReportsPage } from '#reports/web/list/reports-page.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of reports. */
export function ReportScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-reports">
      <Switch>
        <Route path={REPORTS_PATH} component={ReportsPage} />
        <Route path={`${REPORTS_PATH}/:id`}>{({ id }) => <ReportPage key={id} id={id} />}</Route>
        <Route component={UnknownPage} />
      </Switch>
    </OnlyWhoMay>
  );
}

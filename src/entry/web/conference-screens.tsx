import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { CONCLUSIONS_PATH, CONFERENCES_PATH } from '#conference/model/conference-address.ts';
import { ConclusionsPage } from '#conference/web/conclusions/conclusions-page.tsx';
import { ConferencesPage } from '#conference/web/list/conferences-page.tsx';
import { ConferencePage } from '#conference/web/steering/conference-page.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { WithLentParts } from './lent-parts.tsx';
import { UnknownPage } from './unknown-page.tsx';

/**
 * The screens of conferences and of their conclusions, with the field that picks a unit. Who is called to a
 * conference sees it without any role.
 */
export function ConferenceScreens(): ReactNode {
  return (
    <WithLentParts>
      <Switch>
        <Route path={CONFERENCES_PATH} component={ConferencesPage} />
        <Route path={CONCLUSIONS_PATH}>
          <OnlyWhoMay verb="read-conferences">
            <ConclusionsPage />
          </OnlyWhoMay>
        </Route>
        <Route path={`${CONFERENCES_PATH}/:id`}>
          {({ id }) => <ConferencePage key={id} id={id} />}
        </Route>
        <Route component={UnknownPage} />
      </Switch>
    </WithLentParts>
  );
}

import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { INVITATIONS_PATH, PEOPLE_PATH, WITHOUT_PLACE_PATH } from '#people/model/people-address.ts';
import { InvitationsPage } from '#people/web/invitations/invitations-page.tsx';
import { PeoplePage } from '#people/web/people/people-page.tsx';
import { PersonPage } from '#people/web/people/person-page.tsx';
import { WithoutPlacePage } from '#people/web/people/without-place-page.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { WithLentParts } from './lent-parts.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of people, posts, roles and invitations, with what is lent to them. */
export function PeopleScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-people">
      <WithLentParts>
        <Switch>
          <Route path={PEOPLE_PATH} component={PeoplePage} />
          <Route path={WITHOUT_PLACE_PATH} component={WithoutPlacePage} />
          <Route path={INVITATIONS_PATH} component={InvitationsPage} />
          <Route path={`${PEOPLE_PATH}/:id`}>{({ id }) => <PersonPage key={id} id={id} />}</Route>
          <Route component={UnknownPage} />
        </Switch>
      </WithLentParts>
    </OnlyWhoMay>
  );
}

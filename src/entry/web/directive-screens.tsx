import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { DIRECTIVES_PATH } from '#directives/model/directive-address.ts';
import { DirectivePage } from '#directives/web/directive-page.tsx';
import { RegisterPage } from '#directives/web/register/register-page.tsx';
import { StudyPage } from '#directives/web/study/study-page.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { WithLentParts } from './lent-parts.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of directives, with what the organisation and people lend them. */
export function DirectiveScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-directives">
      <WithLentParts>
        <Switch>
          <Route path={DIRECTIVES_PATH} component={RegisterPage} />
          <Route path={`${DIRECTIVES_PATH}/:id`}>
            {({ id }) => <DirectivePage key={id} id={id} />}
          </Route>
          <Route path={`${DIRECTIVES_PATH}/:id/units/:unit`}>
            {({ id, unit }) => <StudyPage key={`${id} ${unit}`} directive={id} unit={unit} />}
          </Route>
          <Route component={UnknownPage} />
        </Switch>
      </WithLentParts>
    </OnlyWhoMay>
  );
}

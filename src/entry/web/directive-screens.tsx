import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { DIRECTIVES_PATH } from '#directives/model/directive-address.ts';
import { DirectivePage } from '#directives/web/directive-page.tsx';
import { DirectivePartsProvider, type DirectiveParts } from '#directives/web/directive-parts.tsx';
import { RegisterPage } from '#directives/web/register/register-page.tsx';
import { StudyPage } from '#directives/web/study/study-page.tsx';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { PersonPicker } from '#people/web/people/person-picker.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { UnknownPage } from './unknown-page.tsx';

const PARTS: DirectiveParts = {
  unitPicker: ({ value, ...choice }) => (
    <UnitPicker {...choice} value={value && { level: '', above: [], ...value }} canClear />
  ),
  personPicker: ({ label, value, onPick }) => (
    <PersonPicker {...{ label }} chosen={value} onChoose={onPick} fault={undefined} />
  ),
};

/** The screens of directives, with what the organisation and people lend them. */
export function DirectiveScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-directives">
      <DirectivePartsProvider parts={PARTS}>
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
      </DirectivePartsProvider>
    </OnlyWhoMay>
  );
}

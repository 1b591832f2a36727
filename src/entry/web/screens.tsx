import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { DIRECTIVES_PATH } from '#directives/model/directive-address.ts';
import { HOME_PATH } from '#entry/web/home/home-address.ts';
import { ACTIVITIES_PATH } from '#activities/model/activity-address.ts';
import {
  CONCLUSIONS_PATH,
  CONFERENCES_PATH,
  hallAddress,
} from '#conference/model/conference-address.ts';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import {
  ORGANISATION_PATH,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { useOrganisationName } from '#organisation/web/organisation-name.ts';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import { LOG_PATH } from '#people/model/audit-log/log-address.ts';
import { PEOPLE_PATH } from '#people/model/people-address.ts';
import { PLAN_PATH, TASKS_PATH } from '#plans/model/plan-address.ts';
import { AccountMenu } from '#people/web/sign-in/account-menu.tsx';
import { useArrivalFocus } from '#platform/web/frame/arrival-focus.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { FaultBoundary } from '#platform/web/frame/fault-boundary.tsx';
import { Frame } from '#platform/web/frame/frame.tsx';
import { failToLoad } from '#platform/web/frame/screen-not-loaded.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { ARTICLES_PATH } from '#publication/model/article-address.ts';
import { REPORTS_PATH } from '#reports/model/report-address.ts';
import { useSteps } from './cycle-steps.ts';
import { UnitFinderPlace } from './unit-finder-place.tsx';
import { UnknownPage } from './unknown-page.tsx';

const FirstScreen = lazy(async () => {
  const screen = await import('./first-screen.tsx').catch(failToLoad);
  return { default: screen.FirstScreen };
});

const OrganisationScreen = lazy(async () => {
  const screen = await import('./organisation-screen.tsx').catch(failToLoad);
  return { default: screen.OrganisationScreen };
});

const TotalsScreen = lazy(async () => {
  const screen = await import('./totals-screen.tsx').catch(failToLoad);
  return { default: screen.TotalsScreen };
});

const ReorganisationScreens = lazy(async () => {
  const screens = await import('./reorganisation-screens.tsx').catch(failToLoad);
  return { default: screens.ReorganisationScreens };
});

const PeopleScreens = lazy(async () => {
  const screens = await import('./people-screens.tsx').catch(failToLoad);
  return { default: screens.PeopleScreens };
});

const ArticleScreens = lazy(async () => {
  const screens = await import('./article-screens.tsx').catch(failToLoad);
  return { default: screens.ArticleScreens };
});

const PlanScreens = lazy(async () => {
  const screens = await import('./plan-screens.tsx').catch(failToLoad);
  return { default: screens.PlanScreens };
});

const ReportScreens = lazy(async () => {
  const screens = await import('./report-screens.tsx').catch(failToLoad);
  return { default: screens.ReportScreens };
});

const OwnAccountScreen = lazy(async () => {
  const screen = await import('./own-account-screen.tsx').catch(failToLoad);
  return { default: screen.OwnAccountScreen };
});

const ActivitiesScreens = lazy(async () => {
  const screens = await import('./activities-screens.tsx').catch(failToLoad);
  return { default: screens.ActivitiesScreens };
});

const LogScreen = lazy(async () => {
  const screen = await import('#entry/web/log/log-screen.tsx').catch(failToLoad);
  return { default: screen.LogScreen };
});

const DirectiveScreens = lazy(async () => {
  const screens = await import('./directive-screens.tsx').catch(failToLoad);
  return { default: screens.DirectiveScreens };
});

const ConferenceScreens = lazy(async () => {
  const screens = await import('./conference-screens.tsx').catch(failToLoad);
  return { default: screens.ConferenceScreens };
});

const HallScreen = lazy(async () => {
  const screen = await import('./hall-screen.tsx').catch(failToLoad);
  return { default: screen.HallScreen };
});

const DevUiPage = lazy(async () => {
  const page = await import('#entry/web/dev-ui/dev-ui-page.tsx').catch(failToLoad);
  return { default: page.DevUiPage };
});

/** Every screen by its address. What hangs on the wall of a hall has no frame. */
export function Screens(): ReactNode {
  const [path] = useLocation();
  useArrivalFocus(path);
  return (
    <Switch>
      <Route path={hallAddress(':id')}>
        <FaultBoundary address={path}>
          <Suspense fallback={<LoadingBars lines={12} />}>
            <HallScreen />
          </Suspense>
        </FaultBoundary>
      </Route>
      <Route component={FramedScreens} />
    </Switch>
  );
}

/** The others, in their frame. Each is loaded when somebody comes to it. */
function FramedScreens(): ReactNode {
  const [path] = useLocation();
  return (
    <Frame
      organisation={useOrganisationName()}
      steps={useSteps(path)}
      finder={useMay('read-organisation') && <UnitFinderPlace />}
      account={<AccountMenu />}
    >
      <FaultBoundary address={path}>
        <Suspense fallback={<LoadingBars lines={12} />}>
          <Switch>
            <Route path={HOME_PATH} component={FirstScreen} />
            <Route path={ORGANISATION_PATH} component={OrganisationScreen} />
            <Route path={TOTALS_PATH} component={TotalsScreen} />
            <Route path={`${REORGANISATIONS_PATH}/*?`} component={ReorganisationScreens} />
            <Route path={`${PEOPLE_PATH}/*?`} component={PeopleScreens} />
            <Route path={PLAN_PATH} component={PlanScreens} />
            <Route path={`${TASKS_PATH}/*?`} component={PlanScreens} />
            <Route path={`${ARTICLES_PATH}/*?`} component={ArticleScreens} />
            <Route path={`${REPORTS_PATH}/*?`} component={ReportScreens} />
            <Route path={OWN_ACCOUNT_PATH} component={OwnAccountScreen} />
            <Route path={`${ACTIVITIES_PATH}/*?`} component={ActivitiesScreens} />
            <Route path={LOG_PATH} component={LogScreen} />
            <Route path={`${DIRECTIVES_PATH}/*?`} component={DirectiveScreens} />
            <Route path={`${CONFERENCES_PATH}/*?`} component={ConferenceScreens} />
            <Route path={CONCLUSIONS_PATH} component={ConferenceScreens} />
            <Route path="/dev/ui" component={DevUiPage} />
            <Route component={UnknownPage} />
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Frame>
  );
}

import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import {
  ORGANISATION_PATH,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { useOrganisationName } from '#organisation/web/organisation-name.ts';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import { LOG_PATH } from '#people/model/audit-log/log-address.ts';
import { PEOPLE_PATH } from '#people/model/people-address.ts';
import { AccountMenu } from '#people/web/sign-in/account-menu.tsx';
import { useArrivalFocus } from '#platform/web/frame/arrival-focus.ts';
import { useMay, useSignedIn } from '#platform/web/access/signed-in.tsx';
import { FaultBoundary } from '#platform/web/frame/fault-boundary.tsx';
import { Frame, type FrameStep } from '#platform/web/frame/frame.tsx';
import { failToLoad } from '#platform/web/frame/screen-not-loaded.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { FirstScreen } from './first-screen.tsx';
import { SCREEN_TEXTS } from './screen-texts.ts';
import { UnitFinderPlace } from './unit-finder-place.tsx';
import { UnknownPage } from './unknown-page.tsx';

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

const OwnAccountScreen = lazy(async () => {
  const screen = await import('./own-account-screen.tsx').catch(failToLoad);
  return { default: screen.OwnAccountScreen };
});

const LogScreen = lazy(async () => {
  const screen = await import('#entry/web/log/log-screen.tsx').catch(failToLoad);
  return { default: screen.LogScreen };
});

const DevUiPage = lazy(async () => {
  const page = await import('#entry/web/dev-ui/dev-ui-page.tsx').catch(failToLoad);
  return { default: page.DevUiPage };
});

/** The parts of the program in the order of the line under the top bar. */
const STEPS = [
  { address: ORGANISATION_PATH, text: 'organisation', verb: 'read-organisation' },
  { address: TOTALS_PATH, text: 'figures', verb: 'read-figures' },
  { address: REORGANISATIONS_PATH, text: 'reorganisations', verb: 'read-organisation' },
  { address: PEOPLE_PATH, text: 'people', verb: 'read-people' },
  { address: LOG_PATH, text: 'log', verb: 'read-log' },
] as const satisfies readonly Step[];

interface Step {
  readonly address: string;
  readonly text: keyof (typeof SCREEN_TEXTS)['vi']['steps'];
  /** Shown to whom the roles give it. */
  readonly verb: string;
}

/** Every screen by its address, in its frame. Each is loaded when somebody comes to it. */
export function Screens(): ReactNode {
  const [path] = useLocation();
  useArrivalFocus(path);
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
            <Route path="/" component={FirstScreen} />
            <Route path={ORGANISATION_PATH} component={OrganisationScreen} />
            <Route path={TOTALS_PATH} component={TotalsScreen} />
            <Route path={`${REORGANISATIONS_PATH}/*?`} component={ReorganisationScreens} />
            <Route path={`${PEOPLE_PATH}/*?`} component={PeopleScreens} />
            <Route path={OWN_ACCOUNT_PATH} component={OwnAccountScreen} />
            <Route path={LOG_PATH} component={LogScreen} />
            <Route path="/dev/ui" component={DevUiPage} />
            <Route component={UnknownPage} />
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Frame>
  );
}

function useSteps(path: string): readonly FrameStep[] {
  const texts = useTexts(SCREEN_TEXTS);
  const { verbs } = useSignedIn();
  return STEPS.filter(({ verb }) => verbs.includes(verb)).map(({ address, text }) => {
    const isCurrent = path === address || path.startsWith(`${address}/`);
    return { address, text: texts.steps[text], isCurrent };
  });
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Redirect, Route, Switch, useSearchParams } from 'wouter';
import { STATION_TEXTS } from '#entry/web/home/station-texts.ts';
import { NoPeriods } from '#figures/web/totals/wrong-place.tsx';
import { rootQuery } from '#organisation/web/organisation-queries.ts';
import { ownPermissionsQuery } from '#people/web/own-account/delegation-queries.ts';
import { PLAN_PATH, TASKS_PATH } from '#plans/model/plan-address.ts';
import { PlanPage } from '#plans/web/plan/plan-page.tsx';
import { TaskPage } from '#plans/web/tasks/task-page.tsx';
import { TasksPage } from '#plans/web/tasks/tasks-page.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { firstUnit } from './first-unit.ts';
import { WithLentParts } from './lent-parts.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The plan of the year and the tasks, with what the organisation lends them. */
export function PlanScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-plan">
      <WithLentParts>
        <Switch>
          <Route path={PLAN_PATH}>
            <OfUnit path={PLAN_PATH} show={(unit) => <PlanPage unit={unit} />} />
          </Route>
          <Route path={TASKS_PATH}>
            <OfUnit path={TASKS_PATH} show={(unit) => <TasksPage key={unit} unit={unit} />} />
          </Route>
          <Route path={`${TASKS_PATH}/:id`}>{({ id }) => <TaskPage key={id} id={id} />}</Route>
          <Route component={UnknownPage} />
        </Switch>
      </WithLentParts>
    </OnlyWhoMay>
  );
}

interface OfUnitProps {
  readonly path: string;
  readonly show: (unit: string) => ReactNode;
}

/** Where no unit is named, of the first that one's roles reach. */
function OfUnit({ path, show }: OfUnitProps): ReactNode {
  const [asked] = useSearchParams();
  const named = asked.get('unit');
  const roles = useQuery({ ...ownPermissionsQuery, enabled: named === null });
  const own = firstUnit(roles.data?.permissions ?? []);
  const isWhole = named === null && roles.data !== undefined && own === undefined;
  const root = useQuery({ ...rootQuery(todayHere()), enabled: isWhole });
  if (named !== null) return show(named);
  const error = roles.error ?? root.error;
  if (error !== null) return <RefusalNote error={error} />;
  const unit = own ?? root.data?.id;
  if (unit === undefined) return root.data === null ? <NoPlan /> : <LoadingBars lines={12} />;
  return <Redirect to={`${path}?${new URLSearchParams([...asked, ['unit', unit]])}`} replace />;
}

/** There is no organisation yet, and so nothing to plan. */
function NoPlan(): ReactNode {
  const { plan } = useTexts(STATION_TEXTS).names;
  usePageTitle(plan);
  return (
    <>
      <h1>{plan}</h1>
      <NoPeriods />
    </>
  );
}

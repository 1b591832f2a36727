import { useQuery } from '@tanstack/react-query';
import { ACTIVITIES_PATH } from '#activities/model/activity-address.ts';
import { conferencesQuery } from '#conference/web/conference-queries.ts';
import type { StationName } from '#cycle/model/station.ts';
import { HOME_PATH } from '#entry/web/home/home-address.ts';
import { cycleQuery } from '#entry/web/home/home-queries.ts';
import { STATION_ADDRESSES } from '#entry/web/home/station-addresses.ts';
import { STATION_SIGNS } from '#entry/web/home/station-signs.ts';
import { STATION_TEXTS } from '#entry/web/home/station-texts.ts';
import {
  ORGANISATION_PATH,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { LOG_PATH } from '#people/model/audit-log/log-address.ts';
import { PEOPLE_PATH } from '#people/model/people-address.ts';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import type { CycleStep, FrameStep, FrameStepsProps } from '#platform/web/frame/frame-steps.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TASKS_PATH } from '#plans/model/plan-address.ts';
import { ARTICLES_PATH } from '#publication/model/article-address.ts';
import { SCREEN_TEXTS } from './screen-texts.ts';
import { useSettled } from './settled.ts';

interface Step {
  readonly address: string;
  /** Screens at other addresses that belong to it. */
  readonly also?: readonly string[];
  /** Shown to whom the roles give it. */
  readonly verb: string;
}

/** The stations of the cycle, each with its screen. */
const CYCLE: readonly (Omit<Step, 'address'> & { readonly station: StationName })[] = [
  { station: 'directives', verb: 'read-directives' },
  { station: 'plan', verb: 'read-plan', also: [TASKS_PATH] },
  { station: 'figures', verb: 'read-figures' },
  { station: 'reports', verb: 'read-reports' },
  { station: 'conference', verb: 'read-conferences' },
  { station: 'conclusions', verb: 'read-conferences' },
];

/** What is no station of the cycle. */
const OTHERS: readonly (Step & { readonly text: keyof (typeof SCREEN_TEXTS)['vi']['steps'] })[] = [
  { text: 'activities', address: ACTIVITIES_PATH, verb: 'read-outreach' },
  { text: 'articles', address: ARTICLES_PATH, verb: 'read-articles' },
  { text: 'organisation', address: ORGANISATION_PATH, verb: 'read-organisation' },
  { text: 'reorganisations', address: REORGANISATIONS_PATH, verb: 'read-organisation' },
  { text: 'people', address: PEOPLE_PATH, verb: 'read-people' },
  { text: 'log', address: LOG_PATH, verb: 'read-log' },
];

/** The line under the top bar: on the first page the stations stand open below, and not in it again. */
export function useSteps(path: string): FrameStepsProps {
  const cycle = useCycle(path);
  const others = useOthers(path);
  return { path, cycle: path === HOME_PATH ? [] : cycle, others };
}

function useCycle(path: string): readonly CycleStep[] {
  const { names, states } = useTexts(STATION_TEXTS);
  const { verbs } = useSignedIn();
  // The first page has the stations themselves, and asks for them.
  const isAsked = useSettled() && verbs.length > 0 && path !== HOME_PATH;
  const { data } = useQuery({ ...cycleQuery, enabled: isAsked });
  return CYCLE.filter(({ verb }) => verbs.includes(verb)).map((step) => {
    const { station } = step;
    const address = STATION_ADDRESSES[station];
    const isCurrent = isAt({ ...step, address }, path);
    const shown = { address, text: names[station], isCurrent };
    const told = data?.stations.find((each) => each.station === station);
    if (told === undefined) return shown;
    const { state, waiting } = told;
    const sign = { ...STATION_SIGNS[state], label: states[station][state] };
    return { ...shown, stand: { sign, isDone: state === 'done', waiting: waiting.length } };
  });
}

function useOthers(path: string): readonly FrameStep[] {
  const texts = useTexts(SCREEN_TEXTS);
  const { names } = useTexts(STATION_TEXTS);
  const { verbs } = useSignedIn();
  const called = useQuery({ ...conferencesQuery(), enabled: verbs.length === 0 }).data ?? [];
  const steps: readonly FrameStep[] = OTHERS.filter(({ verb }) => verbs.includes(verb)).map(
    (step) => ({
      address: step.address,
      text: texts.steps[step.text],
      isCurrent: isAt(step, path),
    }),
  );
  if (verbs.length > 0 || called.length === 0) return steps;
  // Whoever has no role is shown the way to the conferences that the person is called to.
  const step = { address: STATION_ADDRESSES.conference, text: names.conference };
  return [{ ...step, isCurrent: isAt({ ...step, verb: '' }, path) }];
}

function isAt({ address, also = [] }: Step, path: string): boolean {
  return [address, ...also].some((each) => path === each || path.startsWith(`${each}/`));
}

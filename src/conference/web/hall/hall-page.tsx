import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { conferenceAddress } from '#conference/model/conference-address.ts';
import {
  conferenceQuery,
  reportedFiguresQuery,
  type ReadConference,
} from '#conference/web/conference-queries.ts';
import { NamesApart } from '#conference/web/parts/names-apart.tsx';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { useConnection } from '#platform/web/api/live-changes.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { useThemeChoice } from '#platform/web/style/theme-choice.ts';
import { HallAgenda } from './hall-agenda.tsx';
import { HallFloor } from './hall-floor.tsx';
import { HallPresence } from './hall-presence.tsx';
import { HALL_TEXTS } from './hall-texts.ts';
import { useServerClock } from './server-clock.ts';
import './hall.css';
import './hall-narrow.css';

/** Often enough to follow who speaks. */
const ASKED_EVERY_MS = 5000;

/** What the hall sees on its wall, and each delegate on a telephone: it follows what happens. */
export function HallPage({ id }: { readonly id: string }): ReactNode {
  const { verbs } = useSignedIn();
  // Whoever has no role is told of no changes, and asks in their place.
  const refetchInterval = verbs.length === 0 ? ASKED_EVERY_MS : false;
  const asked = useQuery({ ...conferenceQuery(id), refetchInterval });
  const { data, error, refetch, dataUpdatedAt } = asked;
  const texts = useTexts(HALL_TEXTS);
  usePageTitle(data === undefined ? texts.title : `${texts.title}: ${data.title}`);
  if (data !== undefined) return <Hall conference={data} receivedAt={dataUpdatedAt} />;
  return (
    <main id="content" className="hall-waiting" tabIndex={-1}>
      {error === null ? (
        <LoadingBars lines={8} />
      ) : (
        <RefusalNote error={error} onTryAgain={() => void refetch()} />
      )}
    </main>
  );
}

interface HallProps {
  readonly conference: ReadConference;
  readonly receivedAt: number;
}

function Hall({ conference, receivedAt }: HallProps): ReactNode {
  const now = useServerClock(conference.now, receivedAt);
  return (
    <NamesApart conference={conference}>
      <main id="content" className="hall" tabIndex={-1}>
        <HallHead conference={conference} now={now} />
        <HallFloor conference={conference} now={now} />
        <HallPresence conference={conference} />
        <HallFigures conference={conference} />
        <HallAgenda conference={conference} />
      </main>
    </NamesApart>
  );
}

function HallHead({ conference, now }: { conference: ReadConference; now: number }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const { name, clock } = useWrittenValues();
  const isLost = useConnection() === 'lost';
  return (
    <header className="hall-head">
      <b dir="auto">{conference.title}</b>
      <span className="hall-unit" dir="auto">
        {name(conference.unit)}
      </span>
      <span className="hall-switches unprinted">
        {conference.verbs.includes('keep-conference') && (
          <Link href={conferenceAddress(conference.id)}>{texts.steer}</Link>
        )}
        <DarkSwitch />
      </span>
      <span className="hall-time">{clock(now)}</span>
      <p className="hall-lost" role="status">
        {isLost && (
          <>
            <Sign name="missing" tone="warn" /> {texts.lost}
          </>
        )}
      </p>
    </header>
  );
}

/** The projector follows the room, not the system. */
function DarkSwitch(): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const [theme, choose] = useThemeChoice();
  const isDark = theme === 'dark';
  return (
    <Button rank="quiet" onClick={() => choose(isDark ? 'light' : 'dark')}>
      {isDark ? texts.light : texts.dark}
    </Button>
  );
}

function HallFigures({ conference: { id, period } }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const { data = [] } = useQuery(reportedFiguresQuery(id, { language, period }));
  if (data.length === 0) return null;
  return (
    <section className="hall-figures" aria-label={texts.figures}>
      {data.map((figure) => (
        <p key={figure.code}>
          <b data-state={figure.state}>{figure.written}</b>
          <span dir="auto">{name(figure)}</span>
        </p>
      ))}
    </section>
  );
}

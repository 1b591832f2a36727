import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { doubtSession } from '#platform/web/access/session-doubt.ts';
import { api } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import { ownSessionsQuery, type OwnSession } from './own-account-queries.ts';
import { useOwnDeed } from './own-deed.ts';
import { OwnSection } from './own-section.tsx';
import { SESSIONS_TEXTS } from './sessions-texts.ts';

/** Where the account is signed in, and the end of it. */
export function SessionsSection(): ReactNode {
  const texts = useTexts(SESSIONS_TEXTS);
  const { data, error, refetch } = useQuery(ownSessionsQuery);
  const endOne = useOwnDeed(async ({ id, isMine }: OwnSession) => {
    await api.DELETE('/api/v1/account/sessions/{session}', { params: { path: { session: id } } });
    if (isMine) doubtSession();
  });
  const endOthers = useOwnDeed(() => api.DELETE('/api/v1/account/sessions'));
  const sessions = data?.sessions ?? [];
  return (
    <OwnSection title={texts.title}>
      <p className="quiet small">{texts.intro}</p>
      {error && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && !error && <LoadingBars lines={2} />}
      <ul className="own-list">
        {sessions.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            isBusy={isOnItsWay(endOne.state)}
            onEnd={() => void endOne.start(session)}
          />
        ))}
      </ul>
      <DeedNote deed={endOne} done={texts.ended} />
      {sessions.length > 1 && (
        <div>
          <Button disabled={isOnItsWay(endOthers.state)} onClick={() => void endOthers.start()}>
            {texts.endOthers}
          </Button>
        </div>
      )}
      <DeedNote deed={endOthers} done={texts.othersEnded} />
    </OwnSection>
  );
}

interface SessionLineProps {
  readonly session: OwnSession;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, isBusy, onEnd }: SessionLineProps): ReactNode {
  const texts = useTexts(SESSIONS_TEXTS);
  const { instant } = useWrittenValues();
  const { device, since, lastSeenAt, isMine } = session;
  const name = device === '' ? texts.unknownDevice : device;
  return (
    <li>
      <div>
        <p className="own-list-name">
          <bdi>{name}</bdi>
          {isMine && (
            <span className="own-mine">
              <Sign name="done" tone="ok" /> {texts.mine}
            </span>
          )}
        </p>
        <p className="quiet small figures">{texts.times(instant(since), instant(lastSeenAt))}</p>
      </div>
      {!isMine && (
        <Button rank="quiet" disabled={isBusy} aria-label={texts.endThis(name)} onClick={onEnd}>
          {texts.end}
        </Button>
      )}
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import {
  ORGANISATION_PATH,
  reorganisationAddress,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { ChangedUnits } from '#organisation/web/preview/changed-units.tsx';
import { Obstacles } from '#organisation/web/preview/obstacles.tsx';
import { PREVIEW_TEXTS } from '#organisation/web/preview/preview-texts.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ConfirmState } from './confirm-state.tsx';
import { PageHead } from './page-head.tsx';
import { placeKept, useReorganisationChange } from './reorganisation-change.ts';
import {
  previewQuery,
  undoReorganisation,
  type ReorganisationPreview,
  type SeenReorganisation,
} from './reorganisation-queries.ts';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';

interface UndoPageProps extends SeenReorganisation {
  readonly on: string;
}

/** What undoing would bring back, and the button that does it. */
export function UndoPage({ id, version, on }: UndoPageProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const { organisation, title } = useTexts(REORGANISATION_TEXTS);
  const { day, count } = useWrittenValues();
  const [, navigate] = useLocation();
  const reasonId = useId();
  const { state, confirm, askAgain } = useReorganisationChange(undoReorganisation);
  // What was sent may have been done: then there is nothing to undo any more.
  const isLooked = state.kind === 'idle' || state.kind === 'refused';
  const { data, error, refetch } = useQuery(
    previewQuery(isLooked ? { kind: 'undo', id, version } : undefined, useLanguage()),
  );
  const address = reorganisationAddress(id);
  const leaveOnce = async (sent: ReturnType<typeof askAgain>) => {
    const isHere = placeKept();
    const { kind } = await sent;
    if (kind === 'done' && isHere()) navigate(`${address}?done=undone`, { replace: true });
  };
  const isSent = isUnderWay(state);
  const obstacleCount = data?.obstacles.length ?? 0;
  return (
    <article className="reorganisation">
      <PageHead
        crumbs={[
          { text: organisation, address: ORGANISATION_PATH },
          { text: title, address: REORGANISATIONS_PATH },
        ]}
        title={texts.undoTitle(day(on))}
        actions={
          <Button
            rank="main"
            disabled={data === undefined || obstacleCount > 0 || isSent}
            aria-describedby={reasonId}
            onClick={() =>
              void leaveOnce(confirm({ wish: { id, version }, key: crypto.randomUUID() }))
            }
          >
            {texts.undo}
          </Button>
        }
      />
      <ConfirmState
        state={state}
        onAskAgain={() => void leaveOnce(askAgain())}
        newAddress={address}
      />
      <p id={reasonId}>
        {obstacleCount > 0 ? texts.obstacles(count(obstacleCount)) : texts.undoIntro}
      </p>
      {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null && <LoadingBars lines={8} />}
      {data !== undefined && <BroughtBack preview={data} />}
    </article>
  );
}

function BroughtBack({ preview }: { readonly preview: ReorganisationPreview }): ReactNode {
  return (
    <>
      <Obstacles preview={preview} />
      <ChangedUnits preview={preview} />
    </>
  );
}

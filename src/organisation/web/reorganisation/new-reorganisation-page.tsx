import { useQueries } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import {
  ORGANISATION_PATH,
  reorganisationAddress,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { isBegunWith } from '#organisation/model/draft/begun-draft.ts';
import {
  EMPTY_DRAFT,
  emptyStep,
  type DraftKind,
  type PickedUnit,
  type ReorganisationDraft,
} from '#organisation/model/draft/reorganisation-draft.ts';
import { DRAFT_TEXTS } from '#organisation/web/draft/draft-texts.ts';
import { useKeptDraft } from '#organisation/web/draft/kept-draft.ts';
import { pathQuery } from '#organisation/web/organisation-queries.ts';
import { pickedOfPath } from '#organisation/web/unit-picker/picked-unit.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import type { FigureParts } from './figure-parts.ts';
import { ReorganisationEditor } from './reorganisation-editor.tsx';
import { enterReorganisation, type ToldReorganisation } from './reorganisation-queries.ts';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';

interface NewReorganisationProps {
  readonly figures: FigureParts;
  /** As the API writes days. */
  readonly today: string;
}

const KINDS: readonly DraftKind[] = ['merge', 'split', 'move', 'dissolve'];

/** Where a reorganisation is prepared; the address may say of which kind, and of which units. */
export function NewReorganisationPage({ figures, today }: NewReorganisationProps): ReactNode {
  const [params] = useSearchParams();
  const ids = params.getAll('unit');
  const places = useQueries({ queries: ids.map((id) => pathQuery({ unit: id, on: today })) });
  // A unit that does not live today is left out: it is picked in the form once the day is known.
  if (places.some(({ data, error }) => data === undefined && error === null)) {
    return <LoadingBars lines={8} />;
  }
  const units = places.flatMap(({ data }) => (data === undefined ? [] : [pickedOfPath(data)]));
  const kind = KINDS.find((each) => each === params.get('kind'));
  const first = firstDraft(kind, units);
  return <NewReorganisation key={[kind, ...ids].join(' ')} {...{ figures, today, first }} />;
}

function firstDraft(
  kind: DraftKind | undefined,
  units: readonly PickedUnit[],
): ReorganisationDraft {
  if (kind === undefined && units.length === 0) return EMPTY_DRAFT;
  return { ...EMPTY_DRAFT, steps: [emptyStep(kind ?? 'merge', 1, units)] };
}

interface NewProps extends NewReorganisationProps {
  readonly first: ReorganisationDraft;
}

function NewReorganisation({ figures, today, first }: NewProps): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  const { organisation, title } = useTexts(REORGANISATION_TEXTS);
  const [, navigate] = useLocation();
  const kept = useKeptDraft('new', first);
  const [isOther, setOther] = useState(kept.isFound && !isBegunWith(kept.draft, first));
  const send = useCallback((wish: ToldReorganisation, key: string) => {
    return enterReorganisation({ wish, key });
  }, []);
  return (
    <ReorganisationEditor
      {...{ kept, figures, today, send }}
      crumbs={[
        { text: organisation, address: ORGANISATION_PATH },
        { text: title, address: REORGANISATIONS_PATH },
      ]}
      title={texts.title}
      notice={
        isOther && kept.sent === undefined ? (
          <OtherDraftNote
            onKeep={() => setOther(false)}
            onBegin={() => {
              kept.startAgain();
              setOther(false);
            }}
          />
        ) : undefined
      }
      wishOf={(reorganisation) => ({ kind: 'enter', reorganisation })}
      onDone={({ id }) => navigate(`${reorganisationAddress(id)}?done=applied`, { replace: true })}
    />
  );
}

interface OtherDraftNoteProps {
  readonly onKeep: () => void;
  readonly onBegin: () => void;
}

/** A draft of before stands here, and not what the address asks for. */
function OtherDraftNote({ onKeep, onBegin }: OtherDraftNoteProps): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  return (
    <Note tone="warn">
      <p>{texts.otherDraft}</p>
      <Button onClick={onKeep}>{texts.keepDraft}</Button>{' '}
      <Button onClick={onBegin}>{texts.beginWithChosen}</Button>
    </Note>
  );
}

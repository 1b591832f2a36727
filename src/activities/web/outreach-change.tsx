import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  useConfirmedChange,
  type ChangeState,
  type ConfirmedChange,
} from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { OUTREACH_TEXTS } from '#activities/web/event/outreach-texts.ts';

/** Every list and every event may have changed with one. */
const KEYS = ['activities', 'activities-by-place', 'activity', 'places'];

/** A change of this room; what was read before is read again when it is done. */
export function useOutreachChange<Wish, Result>(
  send: (wish: Wish, key: string) => Promise<Result>,
): ConfirmedChange<Wish, Result> {
  const cache = useQueryClient();
  return useConfirmedChange(async (wish: Wish, key) => {
    const result = await send(wish, key);
    await Promise.all(KEYS.map((first) => cache.invalidateQueries({ queryKey: [first] })));
    return result;
  });
}

interface OutreachChangeNoteProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  /** What one may say to a refusal, by its code, and go on. */
  readonly answers?: Readonly<Record<string, { readonly text: string; readonly go: () => void }>>;
}

const CHANGED_MEANWHILE = 412;

/** What became of a change to an event; one that was done shows by itself. */
export function OutreachChangeNote(props: OutreachChangeNoteProps): ReactNode {
  const { state, onAskAgain, answers = {} } = props;
  const { meanwhile, sending, refused, unknown, unknownText } = useTexts(OUTREACH_TEXTS);
  const answer = state.kind === 'refused' ? answers[state.refusal.problem?.code ?? ''] : undefined;
  return (
    <>
      <ChangeNote
        {...{ state, onAskAgain }}
        done={null}
        words={{ sending, refused, unknown, unknownText }}
        toldAs={({ status }) =>
          status === CHANGED_MEANWHILE ? <MeanwhileNote text={meanwhile} /> : undefined
        }
      />
      {answer !== undefined && <Button onClick={answer.go}>{answer.text}</Button>}
    </>
  );
}

/** The new version is read by then: there is nothing to choose, only to look at. */
function MeanwhileNote({ text }: { readonly text: string }): ReactNode {
  return (
    <Note tone="warn" isUrgent>
      <p>{text}</p>
    </Note>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  useConfirmedChange,
  type ChangeState,
  type ConfirmedChange,
} from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
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

/** Headers of a change of what was read in a version. */
export function changeHeader(
  version: number,
  key: string,
): { readonly 'if-match': string; readonly 'idempotency-key': string } {
  return { 'if-match': `"${version}"`, 'idempotency-key': key };
}

interface OutreachChangeNoteProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  /** What one may say to a refusal, by its code, and go on. */
  readonly answers?: Readonly<Record<string, { readonly text: string; readonly go: () => void }>>;
}

const CHANGED_MEANWHILE = 412;

/** What became of a change; what nobody knows is never claimed. */
export function OutreachChangeNote({
  state,
  onAskAgain,
  answers = {},
}: OutreachChangeNoteProps): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  if (state.kind === 'sending') return <p role="status">{texts.sending}</p>;
  if (state.kind === 'unknown') {
    return (
      <Note tone="warn" isUrgent>
        <p>
          <b>{texts.unknown}</b>
        </p>
        <p>{texts.unknownText}</p>
        <Button onClick={onAskAgain}>{texts.askAgain}</Button>
      </Note>
    );
  }
  if (state.kind !== 'refused') return null;
  if (state.refusal.status === CHANGED_MEANWHILE) {
    return (
      <Note tone="warn" isUrgent>
        <p>{texts.meanwhile}</p>
      </Note>
    );
  }
  const answer = answers[state.refusal.problem?.code ?? ''];
  return (
    <>
      <RefusalNote error={state.refusal} title={texts.refused} />
      {answer !== undefined && <Button onClick={answer.go}>{answer.text}</Button>}
    </>
  );
}

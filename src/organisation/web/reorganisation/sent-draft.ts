import { useCallback } from 'react';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import type { EditorProps } from './editor-props.ts';
import { placeKept, useReorganisationChange } from './reorganisation-change.ts';
import type {
  KeyedWish,
  ReorganisationDone,
  ToldReorganisation,
} from './reorganisation-queries.ts';

/** What became of a draft that was sent, and the ways to send it and to ask about it. */
export interface SentDraft {
  readonly state: ChangeState<ReorganisationDone>;
  readonly apply: (reorganisation: ToldReorganisation) => void;
  readonly askAgain: () => void;
}

/** Sends a draft once. What was sent is kept with its key, so that a reload can still ask about it. */
export function useSentDraft({
  kept,
  send,
  onDone,
}: Pick<EditorProps, 'kept' | 'send' | 'onDone'>): SentDraft {
  const sendKeyed = useCallback(
    ({ wish, key }: KeyedWish<ToldReorganisation>) => send(wish, key),
    [send],
  );
  const { state, confirm } = useReorganisationChange(sendKeyed);
  const sendAs = async (keyed: KeyedWish<ToldReorganisation>) => {
    const isHere = placeKept();
    const outcome = await confirm(keyed);
    if (outcome.kind === 'refused') kept.keepSent(undefined);
    if (outcome.kind !== 'done') return;
    kept.forget();
    if (isHere()) onDone(outcome.result);
  };
  const { sent } = kept;
  return {
    state: state.kind === 'idle' && sent !== undefined ? { kind: 'unknown' } : state,
    apply: (wish) => {
      const key = crypto.randomUUID();
      kept.keepSent({ key, body: JSON.stringify(wish) });
      void sendAs({ wish, key });
    },
    askAgain: () => {
      if (sent === undefined) return;
      void sendAs({ wish: JSON.parse(sent.body) as ToldReorganisation, key: sent.key });
    },
  };
}

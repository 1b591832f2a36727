import type { ReactNode } from 'react';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';

interface ChangeOutcomeProps<Wish, Result> {
  readonly change: ConfirmedChange<Wish, Result>;
  /** What is said once it is done. */
  readonly done: string;
}

/** What became of the last wish; never claimed as done or not done where nobody knows. */
export function ChangeOutcome<Wish, Result>({
  change,
  done,
}: ChangeOutcomeProps<Wish, Result>): ReactNode {
  const texts = useTexts(OUTCOME_TEXTS);
  const { state } = change;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'sending':
      return <p role="status">{texts.sending}</p>;
    case 'done':
      return (
        <Note tone="ok">
          <p role="status">{done}</p>
        </Note>
      );
    case 'refused':
      return <RefusalNote error={state.refusal} title={texts.refused} />;
    case 'unknown':
      return (
        <Note tone="warn" isUrgent>
          <p>
            <b>{texts.unknown}</b>
          </p>
          <p>{texts.unknownHint}</p>
          <Button onClick={() => void change.askAgain()}>{texts.askAgain}</Button>
        </Note>
      );
    default:
      return state satisfies never;
  }
}

/** Whether nothing new may be sent yet. */
export function isBusy<Wish, Result>({ state }: ConfirmedChange<Wish, Result>): boolean {
  return state.kind === 'sending' || state.kind === 'unknown';
}

interface OutcomeTexts {
  readonly sending: string;
  readonly refused: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly askAgain: string;
}

const OUTCOME_TEXTS: Texts<OutcomeTexts> = {
  vi: {
    sending: 'Đang lưu…',
    refused: 'Chưa lưu được',
    unknown: 'Chưa có xác nhận',
    unknownHint:
      'Máy chủ chưa trả lời nên chưa biết đã lưu hay chưa. Hỏi lại thì việc này vẫn chỉ được làm một lần.',
    askAgain: 'Hỏi lại máy chủ',
  },
  en: {
    sending: 'Saving…',
    refused: 'Nothing was saved',
    unknown: 'Not confirmed',
    unknownHint:
      'The server has not answered, so it is not known whether this was saved. Asking again does it once at most.',
    askAgain: 'Ask the server again',
  },
};

import type { ReactNode } from 'react';
import type { ChangeState } from '#platform/web/api/confirmed-change.ts';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';

interface ChangeNoteProps {
  readonly state: ChangeState<unknown>;
  readonly onAskAgain: () => void;
  /** What did not happen. */
  readonly title: string;
}

/** What became of a change that was sent: refused with the server's sentence, or not known. */
export function ChangeNote({ state, onAskAgain, title }: ChangeNoteProps): ReactNode {
  const texts = useTexts(TEXTS);
  if (state.kind === 'refused') return <RefusalNote error={state.refusal} title={title} />;
  if (state.kind !== 'unknown') return null;
  return (
    <Note tone="warn" isUrgent>
      <p>
        <b>{texts.unknown}</b>
      </p>
      <p>{texts.wayOut}</p>
      <Button onClick={onAskAgain}>{texts.askAgain}</Button>
    </Note>
  );
}

interface ChangeNoteTexts {
  readonly unknown: string;
  readonly wayOut: string;
  readonly askAgain: string;
}

const TEXTS: Texts<ChangeNoteTexts> = {
  vi: {
    unknown: 'Chưa có xác nhận của máy chủ',
    wayOut: 'Không rõ việc vừa gửi đã được ghi hay chưa. Hỏi lại thì chỉ được ghi một lần.',
    askAgain: 'Hỏi lại máy chủ',
  },
  en: {
    unknown: 'The server has not confirmed',
    wayOut: 'Whether it was recorded is not known here. Asking again records it once at most.',
    askAgain: 'Ask the server again',
  },
};

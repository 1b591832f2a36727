import type { ReactNode } from 'react';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import type { ChangeWords } from '#platform/web/change/change-texts.ts';
import { DoneNote } from '#platform/web/change/done-note.tsx';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';

interface PlanChangeNoteProps {
  readonly change: Pick<ConfirmedChange<never, unknown>, 'state' | 'askAgain'>;
  /** What is said once it is done. */
  readonly done: string;
}

/** What became of the last change to a plan or a task. */
export function PlanChangeNote({ change, done }: PlanChangeNoteProps): ReactNode {
  return (
    <ChangeNote
      state={change.state}
      onAskAgain={() => void change.askAgain()}
      words={useTexts(WORDS)}
      done={<DoneNote>{done}</DoneNote>}
    />
  );
}

const WORDS: Texts<Omit<ChangeWords, 'unknown'>> = {
  vi: {
    sending: 'Đang lưu…',
    refused: 'Chưa lưu được',
    unknownText:
      'Máy chủ chưa trả lời nên chưa biết đã lưu hay chưa. Hỏi lại thì việc này vẫn chỉ được làm một lần.',
  },
  en: {
    sending: 'Saving…',
    refused: 'Nothing was saved',
    unknownText:
      'The server has not answered, so it is not known whether this was saved. Asking again does it once at most.',
  },
};
